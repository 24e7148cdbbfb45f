"""The HTML of a lesson as a small tree: only what a pack may say survives, and nothing that can act."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

BLOCKS = frozenset(
    {"h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote", "hr", "div"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)
INLINE = frozenset({"code", "strong", "em", "sub", "sup", "a", "img", "br", "mark"})
LINKS = re.compile(r"(?:term:|step:|#)[\w.\-]+|https://[\w.\-]+(?::\d+)?(?:[/?#][^\s\"<>]*)?", re.ASCII)
"""The addresses a link may have: a glossary term, a step of the course, a place in the lesson, the web."""
PICTURES = re.compile(r"media/\w[\w.\-]*", re.ASCII)
"""The names a picture may have: an entry of the pack's media folder."""

_VOID = frozenset({"img", "br", "hr"})
_SILENT = frozenset({"script", "style", "title", "template"})
_SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass(slots=True)
class Node:
    """One element; `tag` is one of `BLOCKS` or `INLINE`, or empty for the whole lesson."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node | str"] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The element's id, or an empty text."""
        return self.attributes.get("id", "")

    @property
    def classes(self) -> frozenset[str]:
        """The element's class names."""
        return frozenset(self.attributes.get("class", "").split())

    def elements(self) -> Iterator["Node"]:
        """Yield the children that are elements."""
        return (child for child in self.children if isinstance(child, Node))

    def find(self, tag: str, name: str = "") -> Iterator["Node"]:
        """Yield the elements inside, at any depth, with this tag and (where given) class."""
        for child in self.elements():
            if child.tag == tag and (not name or name in child.classes):
                yield child
            yield from child.find(tag, name)

    def text(self) -> str:
        """Return the words inside, with single spaces."""
        parts = (child if isinstance(child, str) else child.text() for child in self.children)
        return _SPACES.sub(" ", "".join(parts)).strip()

    def verbatim(self) -> str:
        """Return the text inside with its spaces and line ends."""
        return "".join(child if isinstance(child, str) else child.verbatim() for child in self.children)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a lesson, for its contents."""

    id: str
    title: str


def sections(lesson: Node) -> tuple[Section, ...]:
    """Return the lesson's main headings in order; a lesson may begin before the first of them."""
    return tuple(Section(node.id, node.text()) for node in lesson.elements() if node.tag == "h2" and node.id)


def parse_lesson(html: str) -> Node:
    """Return the tree of a lesson.

    Packs are checked when they are built and when they are installed; this is the last fence: an unknown
    element leaves only its words, an unknown link or picture loses its address, a script leaves nothing.
    """
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.root


class _Parser(HTMLParser):
    """Builds the tree; end tags without a start, and starts without an end, do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if self._silent or (tag not in BLOCKS and tag not in INLINE):
            return
        node = Node(tag, {name: value for name, value in attrs if value and _allowed(name, value)})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._open[-1].children.append(data)


def _allowed(name: str, value: str) -> bool:
    match name:
        case "href":
            return LINKS.fullmatch(value) is not None
        case "src":
            return PICTURES.fullmatch(value) is not None and ".." not in value
        case "width" | "height" | "start":
            return value.isascii() and value.isdigit() and len(value) <= 5
        case _:
            return name in {"id", "class", "alt"}
