"""The subset of SVG that a pack may carry.

Qt's renderer opens local files through references, takes 0.6 s for a million uses of one shape, and fills
memory for a huge picture. So a drawing is checked by its elements, attributes and references, and by the work
of painting it, before anybody renders it.
"""

import re
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from darasa.packs.outline import NUMBER
from darasa.packs.painting import MAX_SHAPES, Node, Painting, PaintingError
from darasa.packs.texts import is_misleading

SVG: Final = "http://www.w3.org/2000/svg"
XLINK: Final = "http://www.w3.org/1999/xlink"
MAX_PIXELS: Final = 4 * 2**20
"""4 megapixels: 16 MB once painted."""
MAX_SIDE: Final = 8_192
"""Pixels: a longer strip would be many pixels for the little it shows."""
MAX_MICROSECONDS: Final = 300_000
"""Of painting, as `painting.py` reckons it: nobody waits longer for one drawing."""
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
_NUMBER = re.compile(NUMBER)
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

    Raises SvgError as `look_at_svg` does.
    """
    return look_at_svg(data)[0]


def look_at_svg(data: bytes) -> tuple[tuple[int, int], float]:
    """Return a drawing's width and height in pixels, and the microseconds that painting it takes at most.

    Raises SvgError for an element or attribute that is not on the list, a DOCTYPE, a reference out of the
    file, too many shapes or too much to paint, or a size that is missing or above `MAX_PIXELS`.
    """
    check = _Check()
    if b"\0" in data:
        raise SvgError("it is not in UTF-8", 1)
    try:
        text = data.decode()
        check.parser.Parse(text, True)
        time = Painting(check.nodes[0], check.ids, check.size).microseconds()
    except UnicodeDecodeError as error:
        raise SvgError("it is not in UTF-8", 1) from error
    except ExpatError as error:
        raise SvgError("it is not XML", error.lineno) from error
    except PaintingError as error:
        raise SvgError(str(error), error.line) from error
    if is_misleading(text):
        raise SvgError("it has characters that hide, or turn text round", 1)
    if time > MAX_MICROSECONDS:
        raise SvgError("painting it takes too long: it has too many long, dashed or wide outlines", 1)
    return check.size, time


class _Check:
    """Walks one drawing with expat, which reads no external entity by itself, and keeps its elements."""

    def __init__(self) -> None:
        self.parser: XMLParserType = ParserCreate(namespace_separator=" ")
        self.parser.XmlDeclHandler = self._on_declaration
        self.parser.StartDoctypeDeclHandler = self._on_doctype
        self.parser.ProcessingInstructionHandler = self._on_instruction
        self.parser.StartElementHandler = self._on_start
        self.parser.EndElementHandler = self._on_end
        self.parser.CharacterDataHandler = self._on_text
        self.size = (0, 0)
        self.nodes: list[Node] = []
        self.ids: dict[str, Node] = {}
        self._stack: list[Node] = []

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
        if (not self.nodes) != (tag == "svg"):
            raise self._error("<svg> is the outermost element, and only that")
        if len(self._stack) >= MAX_DEPTH or len(self.nodes) >= MAX_SHAPES:
            raise self._error("it has too many elements, or they are nested too deeply")
        read: dict[str, str] = {}
        node = Node(tag, self.parser.CurrentLineNumber, read)
        if self._stack:
            self._stack[-1].children.append(node)
        self._stack.append(node)
        self.nodes.append(node)
        for attribute, value in attributes.items():
            self._read_attribute(node, read, attribute, value)
        self._read_style(read, read.pop("style", ""))
        if tag == "svg":
            self.size = self._declared_size(attributes)

    def _on_end(self, _name: str) -> None:
        self._stack.pop()

    def _on_text(self, text: str) -> None:
        if self._stack[-1].tag in {"text", "tspan"}:
            self._stack[-1].letters += len(text)

    def _read_attribute(self, node: Node, read: dict[str, str], name: str, value: str) -> None:
        space, _, plain = name.rpartition(" ")
        if name == "http://www.w3.org/XML/1998/namespace space":
            return
        if space not in ("", XLINK) or plain not in _ATTRIBUTES or (space == XLINK and plain != "href"):
            raise self._error(f"the attribute {plain} is not allowed")
        if plain == "href":
            if node.tag not in _REFERRING or not value.startswith("#"):
                raise self._error("it refers to something outside itself")
        elif plain == "id":
            if value in self.ids:
                raise self._error(f"the id {value!r} is there twice")
            self.ids[value] = node
        elif plain != "style":
            self._check_value(plain, value)
        self._keep(read, plain, value)

    def _read_style(self, read: dict[str, str], style: str) -> None:
        for declaration in filter(str.strip, style.split(";")):
            name, _, value = declaration.partition(":")
            if name.strip() not in _PRESENTATION:
                raise self._error(f"the style {name.strip()} is not allowed")
            self._check_value(name.strip(), value.strip())
            self._keep(read, name.strip(), value.strip())

    def _keep(self, read: dict[str, str], name: str, value: str) -> None:
        if name in _TEXT_ATTRIBUTES:
            return
        if name in read:
            raise self._error(f"{name} is there twice, and renderers differ in which they take")
        read[name] = value

    def _check_value(self, name: str, value: str) -> None:
        rest = _URL.sub("", value)
        if name not in _TEXT_ATTRIBUTES and _OUTSIDE.search(rest):
            raise self._error("it refers to something outside itself")
        rest = _COLOUR.sub("", rest)
        numbers = [] if name in _TEXT_ATTRIBUTES else [float(x) for x in _NUMBER.findall(rest)]
        if any(abs(number) > MAX_NUMBER for number in numbers):
            raise self._error(f"a number in {name} is larger than {MAX_NUMBER:.0f}")

    def _declared_size(self, attributes: dict[str, str]) -> tuple[int, int]:
        lengths = [_LENGTH.fullmatch(attributes.get(name, "")) for name in ("width", "height")]
        sizes = [round(float(length[1])) for length in lengths if length is not None]
        if len(sizes) < 2 or min(sizes) < 1:
            raise self._error("it declares no width and height in pixels")
        if sizes[0] * sizes[1] > MAX_PIXELS:
            raise self._error(f"it is larger than 4 megapixels: {sizes[0]} × {sizes[1]}")
        if max(sizes) > MAX_SIDE:
            raise self._error(f"it is longer than {MAX_SIDE} pixels")
        return sizes[0], sizes[1]

    def _error(self, reason: str) -> SvgError:
        return SvgError(reason, self.parser.CurrentLineNumber)
