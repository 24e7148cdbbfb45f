"""The subset of SVG that a pack may carry.

Qt's renderer opens local files through references, takes 0.6 s for a million uses of one shape, and fills
memory for a huge picture. So a drawing is checked by its elements, attributes and references before anybody
renders it.
"""

import re
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

SVG: Final = "http://www.w3.org/2000/svg"
XLINK: Final = "http://www.w3.org/1999/xlink"
MAX_PIXELS: Final = 4 * 2**20
"""4 megapixels: 16 MB once painted."""
MAX_SHAPES: Final = 10_000
"""Elements painted, counting what `use`, gradients and markers repeat."""
MAX_DEPTH: Final = 32
MAX_NUMBER: Final = 100_000.0

_ELEMENTS: Final = frozenset(
    [
        "svg",
        "g",
        "defs",
        "symbol",
        "use",
        "title",
        "desc",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "linearGradient",
        "radialGradient",
        "stop",
        "marker",
    ]
)
_PRESENTATION: Final = frozenset(
    [
        "fill",
        "fill-opacity",
        "fill-rule",
        "stroke",
        "stroke-width",
        "stroke-opacity",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-dasharray",
        "stroke-dashoffset",
        "opacity",
        "color",
        "stop-color",
        "stop-opacity",
        "display",
        "visibility",
        "font-family",
        "font-size",
        "font-weight",
        "font-style",
        "text-anchor",
        "dominant-baseline",
        "letter-spacing",
        "direction",
        "marker-start",
        "marker-end",
        "paint-order",
        "vector-effect",
    ]
)
_ATTRIBUTES: Final = _PRESENTATION | frozenset(
    [
        "id",
        "class",
        "style",
        "version",
        "width",
        "height",
        "viewBox",
        "preserveAspectRatio",
        "transform",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "fx",
        "fy",
        "dx",
        "dy",
        "d",
        "points",
        "offset",
        "gradientUnits",
        "gradientTransform",
        "spreadMethod",
        "href",
        "markerWidth",
        "markerHeight",
        "markerUnits",
        "orient",
        "refX",
        "refY",
        "role",
        "aria-label",
        "aria-labelledby",
        "aria-hidden",
        "lang",
        "textLength",
        "lengthAdjust",
    ]
)
_TEXT_ATTRIBUTES: Final = frozenset({"aria-label", "id", "class", "font-family"})
_REFERRING: Final = frozenset({"use", "linearGradient", "radialGradient"})
_URL = re.compile(r"url\(\s*['\"]?#([\w.-]+)['\"]?\s*\)")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b")
"""Looks like a number from its first digit on."""
_OUTSIDE = re.compile(r"url|[\\@]", re.IGNORECASE)
_LENGTH = re.compile(r"([0-9]{1,5}(?:\.[0-9]+)?)(?:px)?")


class SvgError(ValueError):
    """The drawing uses something that a pack may not carry; `line` is where, 1-based."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


def svg_size(data: bytes) -> tuple[int, int]:
    """Return the declared width and height in pixels of a drawing, after checking all of it.

    Raises SvgError for an element or attribute that is not on the list, a DOCTYPE, a reference out of the
    file, too many repeated shapes, or a size that is missing or above `MAX_PIXELS`.
    """
    check = _Check()
    if b"\0" in data:
        raise SvgError("it is not in UTF-8", 1)
    try:
        check.parser.Parse(data.decode(), True)
    except UnicodeDecodeError as error:
        raise SvgError("it is not in UTF-8", 1) from error
    except ExpatError as error:
        raise SvgError("it is not XML", error.lineno) from error
    check.refuse_repetition()
    return check.size


class _Check:
    """Walks one drawing with expat, which reads no external entity by itself, and collects its references."""

    def __init__(self) -> None:
        self.parser: XMLParserType = ParserCreate(namespace_separator=" ")
        self.parser.XmlDeclHandler = self._on_declaration
        self.parser.StartDoctypeDeclHandler = self._on_doctype
        self.parser.ProcessingInstructionHandler = self._on_instruction
        self.parser.StartElementHandler = self._on_start
        self.parser.EndElementHandler = self._on_end
        self.size = (0, 0)
        self._stack: list[int] = []
        self._children: list[list[int]] = []
        self._references: list[list[str]] = []
        self._ids: dict[str, int] = {}

    def refuse_repetition(self) -> None:
        """Raise SvgError when painting would visit too many shapes, or look for what is not there."""
        costs: dict[int, int] = {}
        open_elements: set[int] = set()
        todo = [(0, False)]
        while todo:
            element, counted = todo.pop()
            needs = [*self._children[element], *(self._target(name) for name in self._references[element])]
            if counted:
                open_elements.discard(element)
                costs[element] = 1 + sum(costs[need] for need in needs)
                if costs[element] > MAX_SHAPES:
                    raise SvgError(f"it paints more than {MAX_SHAPES} shapes", 1)
            elif element not in costs:
                if element in open_elements:
                    raise SvgError("a reference leads back to itself", 1)
                open_elements.add(element)
                todo.append((element, True))
                todo += [(need, False) for need in needs]

    def _target(self, name: str) -> int:
        if name not in self._ids:
            raise SvgError(f"nothing has the id {name!r}", 1)
        return self._ids[name]

    def _on_declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding or "utf-8").lower() != "utf-8":
            raise self._error(f"it is in {encoding}, not in UTF-8, and renderers may read it otherwise")

    def _on_doctype(self, *_declaration: object) -> None:
        raise self._error("it has a DOCTYPE")

    def _on_instruction(self, *_instruction: object) -> None:
        raise self._error("it has a processing instruction")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if space != SVG or tag not in _ELEMENTS:
            raise self._error(f"the element <{tag}> is not allowed")
        index = len(self._children)
        if (index == 0) != (tag == "svg"):
            raise self._error("<svg> is the outermost element, and only that")
        if len(self._stack) >= MAX_DEPTH or index >= MAX_SHAPES:
            raise self._error("it has too many elements, or they are nested too deeply")
        if self._stack:
            self._children[self._stack[-1]].append(index)
        self._stack.append(index)
        self._children.append([])
        self._references.append([])
        for attribute, value in attributes.items():
            self._check_attribute(tag, attribute, value)
        if tag == "svg":
            self.size = self._declared_size(attributes)

    def _on_end(self, _name: str) -> None:
        self._stack.pop()

    def _check_attribute(self, tag: str, name: str, value: str) -> None:
        space, _, plain = name.rpartition(" ")
        if name == "http://www.w3.org/XML/1998/namespace space":
            return
        if space not in ("", XLINK) or plain not in _ATTRIBUTES or (space == XLINK and plain != "href"):
            raise self._error(f"the attribute {plain} is not allowed")
        if plain == "style":
            self._check_style(value)
        elif plain == "href":
            if tag not in _REFERRING or not value.startswith("#"):
                raise self._error("it refers to something outside itself")
            self._references[-1].append(value[1:])
        elif plain == "id":
            if value in self._ids:
                raise self._error(f"the id {value!r} is there twice")
            self._ids[value] = self._stack[-1]
        else:
            self._check_value(plain, value)

    def _check_style(self, style: str) -> None:
        for declaration in filter(str.strip, style.split(";")):
            name, _, value = declaration.partition(":")
            if name.strip() not in _PRESENTATION:
                raise self._error(f"the style {name.strip()} is not allowed")
            self._check_value(name.strip(), value.strip())

    def _check_value(self, name: str, value: str) -> None:
        self._references[-1] += _URL.findall(value)
        rest = _URL.sub("", value)
        if name not in _TEXT_ATTRIBUTES and _OUTSIDE.search(rest):
            raise self._error("it refers to something outside itself")
        rest = _COLOUR.sub("", rest)
        numbers = [] if name in _TEXT_ATTRIBUTES else [float(x) for x in _NUMBER.findall(rest)]
        if any(abs(number) > MAX_NUMBER for number in numbers):
            raise self._error(f"a number in {name} is larger than {MAX_NUMBER:.0f}")
        if name == "stroke-dasharray" and numbers and sum(numbers) < 1:
            raise self._error("its dashes are shorter than a pixel")

    def _declared_size(self, attributes: dict[str, str]) -> tuple[int, int]:
        lengths = [_LENGTH.fullmatch(attributes.get(name, "")) for name in ("width", "height")]
        sizes = [round(float(length[1])) for length in lengths if length is not None]
        if len(sizes) < 2 or min(sizes) < 1:
            raise self._error("it declares no width and height in pixels")
        if sizes[0] * sizes[1] > MAX_PIXELS:
            raise self._error(f"it is larger than 4 megapixels: {sizes[0]} × {sizes[1]}")
        return sizes[0], sizes[1]

    def _error(self, reason: str) -> SvgError:
        return SvgError(reason, self.parser.CurrentLineNumber)
