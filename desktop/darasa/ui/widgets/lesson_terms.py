"""Marks the words of a course's glossary in a lesson: in each section where they first stand in it."""

from collections.abc import Iterable
from functools import lru_cache

from darasa.learning.glossary import Glossary
from darasa.packs.types import Term
from darasa.ui.widgets.lesson_markup import Node, parse_lesson

TERM = "term:"
"""What the address of a term begins with; its id follows."""
_LEFT_ALONE = frozenset({"a", "code", "pre", "h2", "h3", "h4", "dt", "th", "sup", "sub", "img"})
_LEFT_ALONE_CLASSES = frozenset({"tag", "choices", "footnotes", "figure"})


@lru_cache(maxsize=1)
def read_lesson(html: str, terms: tuple[Term, ...]) -> Node:
    """Return the tree of a lesson with links to its terms, those of its authors and those found.

    A term is marked once in a section, so that it is close wherever somebody begins to read, and does not get
    in the way. The last tree is kept for a change of the look: nobody may change it.
    """
    return _marked(parse_lesson(html), Glossary(terms)) if terms else parse_lesson(html)


def _marked(lesson: Node, glossary: Glossary) -> Node:
    """Return a lesson with marks, section by section."""
    sections: list[list[Node | str]] = [[]]
    for child in lesson.children:
        if isinstance(child, Node) and child.tag == "h2":
            sections.append([])
        sections[-1].append(child)
    made = Node(lesson.tag, lesson.attributes)
    for section in sections:
        known = set(_linked(section))
        made.children += _with_marks(section, glossary, known)
    return made


def _linked(section: Iterable[Node | str]) -> Iterable[str]:
    """Yield the ids of the terms that the authors link to."""
    for node in (child for child in section if isinstance(child, Node)):
        for link in (node, *node.find("a")):
            address = link.attributes.get("href", "")
            if address.startswith(TERM):
                yield address.removeprefix(TERM)


def _with_marks(children: list[Node | str], glossary: Glossary, known: set[str]) -> list[Node | str]:
    made: list[Node | str] = []
    for child in children:
        if isinstance(child, str):
            made += _split(child, glossary, known)
        elif child.tag in _LEFT_ALONE or child.classes & _LEFT_ALONE_CLASSES:
            made.append(child)
        else:
            made.append(Node(child.tag, child.attributes, _with_marks(child.children, glossary, known)))
    return made


def _split(text: str, glossary: Glossary, known: set[str]) -> list[Node | str]:
    """Return a text with a link around each term in it that is not known yet."""
    made: list[Node | str] = []
    end = 0
    for spot in glossary.spots(text, known):
        known.add(spot.term.id)
        link = Node("a", {"href": f"{TERM}{spot.term.id}"}, [text[spot.start : spot.stop]])
        made += [text[end : spot.start], link]
        end = spot.stop
    return [*made, text[end:]]
