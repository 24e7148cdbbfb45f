"""The subset of HTML that a lesson may carry, and the checks that a lesson's HTML stays inside it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Final

from darasa.packs.names import ID_PATTERN, name_refusal
from darasa.packs.texts import is_printable
from darasa.packs.tree import Element, TreeError, parse

CALLOUTS: Final = ("key", "try", "story", "careful", "remember")
HEADINGS: Final = ("h2", "h3", "h4")
TAGS: Final = frozenset(
    [
        "h2",
        "h3",
        "h4",
        "p",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "pre",
        "code",
        "strong",
        "em",
        "sub",
        "sup",
        "a",
        "img",
        "blockquote",
        "br",
        "hr",
        "div",
        "mark",
    ]
)
CLASSES: Final = {
    "div": {"footnotes", "callout check", *(f"callout {kind}" for kind in CALLOUTS)},
    "p": {"lead", "figure", "cap", "tag", "question", "choice", "feedback"},
    "ul": {"choices"},
    "li": {"right", "wrong"},
    "table": {"data"},
}

_ATTRIBUTES: Final = {
    "*": {"id"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "th": {"align"},
    "td": {"align"},
    "ol": {"start"},
    "code": {"class"},
} | {tag: {"class"} for tag in CLASSES}
_BLOCK_ID = re.compile(rf"{ID_PATTERN}(?:\.[0-9]+)?")
_PATTERNS: Final = {
    "id": _BLOCK_ID,
    "href": re.compile(rf"https://[a-z0-9.-]+(?::[0-9]+)?(?:[/?#][^\s<>\"\\^`{{|}}]*)?|(?:step|term):{ID_PATTERN}|#{ID_PATTERN}"),
    "src": re.compile(r"media/.+"),
    "alt": re.compile(r"(?s).*\S.*"),
    "width": re.compile(r"[1-9][0-9]{0,4}"),
    "height": re.compile(r"[1-9][0-9]{0,4}"),
    "align": re.compile(r"center|right"),
    "start": re.compile(r"[0-9]{1,4}"),
}  # fmt: skip
MAX_ELEMENTS: Final = 5_000
"""In one lesson; Qt takes time for each, and more than that for each more in a list or a table."""
MAX_BOXES: Final = 4
"""Boxes inside each other: each is laid out again for every one around it."""
MAX_LINK: Final = 2_000
"""Characters of an address."""
_BOXES: Final = frozenset({"blockquote", "div", "table"})
_LANGUAGE_CLASS = re.compile(r"language-[a-z0-9+#-]{1,30}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a lesson may point to."""

    steps: Set[str]
    terms: Set[str]
    pictures: Mapping[str, tuple[int, int]]
    """Width and height in pixels, by entry name."""


def is_link(href: str) -> bool:
    """Whether a lesson may link so: to https, a step, a term, or a place in the same lesson."""
    return _PATTERNS["href"].fullmatch(href) is not None


def clean(html: str) -> str:
    """Return the HTML with everything taken out that a lesson may not carry."""
    import nh3

    return nh3.clean(
        html,
        tags=set(TAGS),
        clean_content_tags={"script", "style"},
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_allowed,
        link_rel=None,
        url_schemes={"https", "step", "term"},
    )


def lesson_refusal(html: str, around: Surroundings) -> str | None:
    """Return why a lesson's HTML is not what our writer writes, or None."""
    try:
        root = parse(html)
    except TreeError as error:
        return str(error)
    if clean(html) != html:
        return "it carries something that a lesson may not: cleaning it again changes it"
    return next(_refusals(root, around), None)


def _allowed(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "class":
        known = value in CLASSES.get(tag, ()) or (tag == "code" and _LANGUAGE_CLASS.fullmatch(value))
        return value if known else None
    if attribute == "src" and name_refusal(value):
        return None
    return value if _PATTERNS[attribute].fullmatch(value) else None


def _refusals(root: Element, around: Surroundings) -> Iterator[str]:
    elements = root.walk()
    if len(elements) > MAX_ELEMENTS:
        yield f"it has more than {MAX_ELEMENTS} elements"
    if _boxes_deep(root) > MAX_BOXES:
        yield "its boxes are nested too deeply"
    said = [value for element in elements for value in element.attributes.values()]
    if not all(map(is_printable, (*said, *(block.text for block in root.elements)))):
        yield "it has characters that hide, or turn text round"
    ids = [element.attributes["id"] for element in elements if "id" in element.attributes]
    if twice := [name for name, count in Counter(ids).items() if count > 1]:
        yield f"the id {twice[0]} is there twice"
    for child in root.children:
        if isinstance(child, str) and child.strip():
            yield "a text stands outside every block"
        elif isinstance(child, Element) and "id" not in child.attributes:
            yield f"a block <{child.tag}> has no id"
    places = set(ids)
    for element in elements:
        if element.tag == "img":
            yield from _picture_refusals(element, around)
        elif element.tag == "a":
            yield from _link_refusals(element, around, places)


def _boxes_deep(element: Element) -> int:
    inner = max(map(_boxes_deep, element.elements), default=0)
    return inner + (element.tag in _BOXES)


def _picture_refusals(picture: Element, around: Surroundings) -> Iterator[str]:
    if missing := {"src", "alt", "width", "height"} - picture.attributes.keys():
        yield f"a picture has no {min(missing)}"
    elif picture.attributes["src"] not in around.pictures:
        yield f"the picture {picture.attributes['src']} is not in the pack"
    elif (int(picture.attributes["width"]), int(picture.attributes["height"])) != around.pictures[
        picture.attributes["src"]
    ]:
        yield f"the picture {picture.attributes['src']} is of another size"


def _link_refusals(link: Element, around: Surroundings, places: Set[str]) -> Iterator[str]:
    href = link.attributes.get("href", "")
    scheme, _, name = href.partition(":")
    dead = {"step": name not in around.steps, "term": name not in around.terms}.get(scheme, not href)
    if len(href) > MAX_LINK:
        yield "a link is too long"
    if dead or (href.startswith("#") and href[1:] not in places):
        yield f"a link leads nowhere: {href}"
