"""How long the outline of a shape is, and how large: what a drawing's painting costs follows from that.

All are upper bounds in the shape's own units, and quick to find: a curve is as long as its control points are
apart (SVG 1.1, 8.3 and 9).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import hypot, pi
from typing import Final

NUMBER: Final = r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
_GAP = r"[\s,]*"
_NUMBERS = re.compile(rf"{_GAP}(?:{NUMBER}{_GAP})*")
_ONE = re.compile(NUMBER)
_ARC = re.compile(_GAP.join([rf"({NUMBER})"] * 3 + ["([01])"] * 2 + [rf"({NUMBER})"] * 2))
"""Its two flags need nothing between them and what follows."""
_COMMAND = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
_ARITY: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_MEASURES: Final = frozenset({"width", "height", "r", "rx", "ry", "x1", "x2", "y1", "y2"})

Point = tuple[float, float]


class OutlineError(ValueError):
    """The numbers of a shape make no outline."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The bounds of one shape."""

    edges: int
    """How many lines and curves it has."""
    length: float
    """Of all of them together."""
    width: float
    height: float


NOTHING: Final = Outline(0, 0, 0, 0)


def outline_of(tag: str, attributes: Mapping[str, str], span: float) -> Outline:
    """Return the outline of a basic shape or a path, `NOTHING` for what is none.

    `span` is what 100 % means. Raises OutlineError.
    """
    read = {name: _length(value, span) for name, value in attributes.items() if name in _MEASURES}

    def measure(name: str) -> float:
        return abs(read.get(name, 0))

    if tag == "path":
        return _path(attributes.get("d", ""))
    if tag in {"polyline", "polygon"}:
        return _polygon(_numbers(attributes.get("points", "")))
    if tag == "line":
        width, height = read.get("x2", 0) - read.get("x1", 0), read.get("y2", 0) - read.get("y1", 0)
        return Outline(1, hypot(width, height), abs(width), abs(height))
    sides = {
        "rect": (measure("width"), measure("height")),
        "circle": (2 * measure("r"), 2 * measure("r")),
        "ellipse": (2 * measure("rx"), 2 * measure("ry")),
    }
    if tag not in sides:
        return NOTHING
    width, height = sides[tag]
    return Outline(4, 2 * (width + height), width, height)


def _polygon(values: list[float]) -> Outline:
    points = list(zip(values[::2], values[1::2], strict=False))
    return _within(points, len(points), sum(_apart(*pair) for pair in pairwise([*points, *points[:1]])))


def _within(points: list[Point], edges: int, length: float) -> Outline:
    if not points:
        return NOTHING
    across, down = [point[0] for point in points], [point[1] for point in points]
    return Outline(edges, length, max(across) - min(across), max(down) - min(down))


def _apart(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def _length(text: str, span: float) -> float:
    value = text.strip()
    if value.endswith("%"):
        return _single(value[:-1]) * span / 100
    return _single(value.removesuffix("px"))


def _single(text: str) -> float:
    if _ONE.fullmatch(text) is None:
        raise OutlineError(f"{text[:20]!r} is no length in pixels")
    return float(text)


def _numbers(text: str) -> list[float]:
    if _NUMBERS.fullmatch(text) is None:
        raise OutlineError("its numbers cannot be read")
    return [float(number) for number in _ONE.findall(text)]


def _path(data: str) -> Outline:
    """Return the bounds of a path: those of its points and of the control points of its curves."""
    if _COMMAND.sub("", data).strip():
        raise OutlineError("its path does not begin with a command")
    points: list[Point] = []
    edges, length = 0, 0.0
    start = at = control = (0.0, 0.0)
    for command, text in _COMMAND.findall(data):
        kind = command.upper()
        for number, values in enumerate(_groups(kind, text)):
            if kind == "M" and number:
                # More pairs behind a move are lines.
                kind = "L"
            edges += 1
            through = _through(kind, values, at if command.islower() else (0.0, 0.0), at, start, control)
            end = through[-1]
            if kind == "M":
                # What is filled is closed, whether it says so or not.
                length += _apart(at, start)
                start = end
            else:
                length += sum(_apart(*pair) for pair in pairwise([at, *through]))
            if kind == "A":
                # At most a whole turn; a radius too small grows until it reaches the end: SVG 1.1, F.6.6.
                radius = max(abs(values[0]), abs(values[1]), _apart(at, end))
                length += 2 * pi * radius
                points += [(at[0] - 2 * radius, at[1] - 2 * radius), (at[0] + 2 * radius, at[1] + 2 * radius)]
            points += through
            control = through[-2] if kind in "CSQT" else end
            at = end
    return _within(points, edges, length + _apart(at, start))


def _groups(kind: str, text: str) -> Iterable[tuple[float, ...]]:
    """Yield the numbers of each repetition of a command."""
    if kind == "A":
        if not text.strip() or _ARC.sub("", text).strip(" \t\r\n,"):
            raise OutlineError("the numbers of an arc cannot be read")
        return [tuple(map(float, found)) for found in _ARC.findall(text)]
    values, arity = _numbers(text), _ARITY[kind]
    if kind == "Z" and not values:
        return [()]
    if not arity or not values or len(values) % arity:
        raise OutlineError(f"the numbers of {kind!r} in a path are too few or too many")
    return zip(*[iter(values)] * arity, strict=True)


def _through(
    kind: str, values: tuple[float, ...], origin: Point, at: Point, start: Point, control: Point
) -> list[Point]:
    """Return the control points and the end of one piece of a path."""
    if kind == "Z":
        return [start]
    if kind == "H":
        return [(origin[0] + values[0], at[1])]
    if kind == "V":
        return [(at[0], origin[1] + values[0])]
    pairs = values[5:] if kind == "A" else values
    found = [(origin[0] + x, origin[1] + y) for x, y in zip(pairs[::2], pairs[1::2], strict=True)]
    mirrored = (2 * at[0] - control[0], 2 * at[1] - control[1])
    return [mirrored, *found] if kind in "ST" else found
