"""How long a drawing takes to paint: a bound from its shapes, found without painting any.

Qt's painter takes a shape's scan lines one by one, and in each keeps the places where an outline crosses it
in a list; so an outline is dearer the more edges it has, up to a bound, and each dash has an outline of its
own. The weights are rounded up from what Qt 6.9 took: see decision 0049.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import radians, sqrt, tan
from typing import Final

from darasa.packs.outline import NUMBER, Outline, OutlineError, outline_of

MAX_SHAPES: Final = 10_000
"""Elements painted, counting what `use`, gradients and markers repeat."""
MAX_NESTING: Final = 64
"""Elements inside each other, following references."""

_EACH, _PIXEL, _LAYER = 3.0, 0.004, 0.006
_EDGE, _CROSSING, _MOST_CROSSINGS = 0.05, 0.007, 500
_PIECE, _GRADIENT, _LETTER, _LETTER_SIZE = 2.0, 50.0, 6.0, 0.4
"""Microseconds: for each element; a pixel filled, a pixel of a transparent layer; a pixel of an outline, more
for each of the edges that may cross its scan line; a piece of a stroke; a gradient; a letter, and a pixel of
its height."""
_LETTER_EDGES, _LETTER_LENGTH = 40, 8
"""What the outline of a letter has: edges, and length in heights of the letter."""
_URL = re.compile(r"url\(\s*['\"]?#([\w.-]+)['\"]?\s*\)")
_TRANSFORM = re.compile(r"\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?")
_ONE = re.compile(NUMBER)
_HUGE: Final = 1e9
_GRADIENTS: Final = frozenset({"linearGradient", "radialGradient"})


class PaintingError(ValueError):
    """The drawing is not fit to be painted; `line` is where, 1-based."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(slots=True)
class Node:
    """One element of a drawing, its style among its attributes."""

    tag: str
    line: int
    attributes: Mapping[str, str]
    children: "list[Node]" = field(default_factory=list)
    letters: int = 0
    """Characters of text directly in it."""
    outline: Outline | None = None

    def references(self) -> list[str]:
        """Return the ids that painting it looks for."""
        found = [name for value in self.attributes.values() for name in _URL.findall(value)]
        return [*found, self.attributes["href"][1:]] if "href" in self.attributes else found


@dataclass(frozen=True, slots=True)
class _Brush:
    """What an element inherits."""

    scale: float
    fill: bool = True
    stroke: bool = False
    width: float = 1.0
    dash: float = 0.0
    """Length of a dash and the gap behind it, on average; 0 for none."""
    miter: float = 4.0
    font: float = 64.0
    gradient: bool = False


class Painting:
    """Reckons what painting a drawing takes, walking it as the painter does."""

    def __init__(self, root: Node, ids: Mapping[str, Node], size: tuple[int, int]) -> None:
        self._ids = ids
        self._canvas = float(size[0] * size[1])
        self._longest = 4.0 * sum(size)
        try:
            box = _box(root.attributes.get("viewBox", f"0 0 {size[0]} {size[1]}"))
        except OutlineError as error:
            raise PaintingError(str(error), root.line) from error
        self._span = max(box[2:])
        self._seen = 0
        self._open: set[int] = set()
        self._root = root
        self._first = _Brush(max(size[0] / box[2], size[1] / box[3]))

    def microseconds(self) -> float:
        """Return the time that painting takes; raises PaintingError for what cannot be painted."""
        return self._paint(self._root, self._first)

    def _paint(self, node: Node, outer: _Brush) -> float:
        self._seen += 1
        if self._seen > MAX_SHAPES:
            raise PaintingError(f"it paints more than {MAX_SHAPES} shapes", node.line)
        if id(node) in self._open:
            raise PaintingError("a reference leads back to itself", node.line)
        if len(self._open) >= MAX_NESTING:
            raise PaintingError("its elements are nested too deeply", node.line)
        self._open.add(id(node))
        try:
            brush = self._brush(node, outer)
            time = _EACH + self._shape(node, brush)
        except OutlineError as error:
            raise PaintingError(str(error), node.line) from error
        time += sum(self._paint(child, brush) for child in node.children)
        for name in node.references():
            if name not in self._ids:
                raise PaintingError(f"nothing has the id {name!r}", node.line)
            time += self._paint(self._ids[name], brush)
        self._open.discard(id(node))
        return time

    def _brush(self, node: Node, outer: _Brush) -> _Brush:
        read = {name: value for name, value in node.attributes.items() if value != "inherit"}
        scale = outer.scale * _stretch(read.get("transform", ""))
        brush = replace(
            outer,
            fill=read["fill"] not in {"none", "transparent"} if "fill" in read else outer.fill,
            stroke=read["stroke"] not in {"none", "transparent"} if "stroke" in read else outer.stroke,
            width=self._measure(read, "stroke-width", outer.width),
            miter=self._measure(read, "stroke-miterlimit", outer.miter),
            font=self._measure(read, "font-size", outer.font),
            gradient=outer.gradient or any(_URL.search(read.get(name, "")) for name in ("fill", "stroke")),
            dash=_dash(read["stroke-dasharray"]) if "stroke-dasharray" in read else outer.dash,
        )
        if node.tag in {"marker", "symbol"}:
            scale *= self._fitting(node, read, brush)
        return replace(brush, scale=min(scale, _HUGE))

    def _fitting(self, node: Node, read: Mapping[str, str], brush: _Brush) -> float:
        """Return how much a marker or a symbol may be enlarged to fit where it is used."""
        box = _box(read["viewBox"]) if "viewBox" in read else []
        if node.tag == "symbol":
            return max(1.0, self._span / min(box[2:])) if box else 1.0
        sides = [self._measure(read, name, 3.0) for name in ("markerWidth", "markerHeight")]
        return max(1.0, brush.width) * (max(1.0, *sides) / min(box[2:]) if box else 1.0)

    def _measure(self, read: Mapping[str, str], name: str, default: float) -> float:
        if name not in read:
            return default
        text = read[name].strip()
        share = self._span / 100 if text.endswith("%") else 1.0
        text = text.removesuffix("%").removesuffix("px")
        if _ONE.fullmatch(text) is None:
            raise OutlineError(f"{name} is no length in pixels")
        return abs(float(text)) * share

    def _shape(self, node: Node, brush: _Brush) -> float:
        """Return the time that the element takes by itself."""
        scale = brush.scale
        if node.outline is None:
            node.outline = outline_of(node.tag, node.attributes, self._span)
        shape = node.outline
        wide = max(1.0, brush.width * max(scale, 1.0))
        area = min(self._canvas, (shape.width * scale + wide) * (shape.height * scale + wide))
        time = 0.0
        if node.letters:
            high = brush.font * scale
            area = min(self._canvas, (node.letters * high + wide) * (high + wide))
            time += node.letters * (_LETTER + _LETTER_SIZE * high) + area * _PIXEL
            if brush.stroke:
                edges, length = node.letters * _LETTER_EDGES, node.letters * _LETTER_LENGTH * brush.font
                time += self._stroke(Outline(edges, length, 0, 0), brush, wide)
        if shape.edges and brush.fill:
            length = min(shape.length * scale, shape.edges * self._longest)
            time += area * _PIXEL + _outline(length, 3 * shape.edges)
        if shape.edges and brush.stroke:
            time += self._stroke(shape, brush, wide)
        if brush.gradient and (shape.edges or node.letters):
            time += _GRADIENT + area * _PIXEL
        if node.attributes.get("opacity", "1") not in {"1", "1.0"}:
            time += _LAYER * (area if shape.edges or node.letters else self._canvas)
        return time

    def _stroke(self, shape: Outline, brush: _Brush, wide: float) -> float:
        length = min(shape.length * brush.scale, shape.edges * self._longest)
        pieces = shape.edges + (shape.length * max(1.0, brush.scale) / brush.dash if brush.dash else 0)
        ends = pieces * min(self._longest, wide * max(6.0, 2 * brush.miter))
        area = min(self._canvas, (length + ends) * wide)
        return pieces * _PIECE + area * _PIXEL + _outline(2 * length + ends, 3 * pieces)


def _outline(length: float, crossings: float) -> float:
    return length * (_EDGE + _CROSSING * min(crossings, _MOST_CROSSINGS))


def _box(text: str) -> list[float]:
    box = _numbers(text)
    if len(box) != 4 or min(box[2:]) <= 0:
        raise OutlineError("its viewBox is not four numbers")
    return box


def _dash(text: str) -> float:
    """Return the length of a dash and the gap behind it, on average."""
    if text == "none":
        return 0.0
    numbers = _numbers(text)
    if not numbers or sum(numbers) < 1 or min(numbers) < 0:
        raise OutlineError("its dashes are shorter than a pixel")
    return 2 * sum(numbers) / len(numbers)


def _numbers(text: str) -> list[float]:
    if _ONE.sub("", text).replace("px", "").strip(" \t\r\n,"):
        raise OutlineError(f"{text[:20]!r} is no list of numbers")
    return [float(number) for number in _ONE.findall(text)]


def _stretch(transform: str) -> float:
    """Return how much longer a transformation makes anything at most."""
    if _TRANSFORM.sub("", transform).strip():
        raise OutlineError("its transform cannot be read")
    longest = 1.0
    for kind, text in _TRANSFORM.findall(transform):
        numbers = _numbers(text)
        if kind == "scale" and numbers:
            longest *= max(abs(number) for number in numbers)
        elif kind in {"skewX", "skewY"} and numbers:
            longest *= 1 + abs(tan(radians(numbers[0])))
        elif kind == "matrix" and len(numbers) == 6:
            longest *= _largest(numbers)
        elif kind not in {"translate", "rotate"} or not numbers:
            raise OutlineError("its transform cannot be read")
        longest = min(longest, _HUGE)
    return longest


def _largest(matrix: Sequence[float]) -> float:
    """Return the larger singular value of a matrix's upper part."""
    a, b, c, d = matrix[:4]
    squares, determinant = a * a + b * b + c * c + d * d, a * d - b * c
    return sqrt((squares + sqrt(max(0.0, squares * squares - 4 * determinant * determinant))) / 2)
