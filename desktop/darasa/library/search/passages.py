"""What of a course is found, and where it opens: its titles, what its lessons say, and its glossary.

Questions are left out, and so are the choices of those inside lessons: see docs/decisions/0073-search.md.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from darasa.core.tasks import Check
from darasa.library.search.types import HitKind, Passage
from darasa.packs.html import HEADINGS
from darasa.packs.service import Pack
from darasa.packs.tree import Element, TreeError, parse
from darasa.packs.types import Manifest, Step, StepKind

LONGEST: Final = 1_000
"""Characters of one passage; a longer text is several, which open at the same place."""
_INLINE: Final = frozenset({"code", "strong", "em", "sub", "sup", "a", "mark"})
_ANSWERS: Final = frozenset({"choices", "feedback"})
_GAP: Final = re.compile(r"[\s.!?;:,\u0964\u3001\u3002\uff0c\u104a\u104b\u17d4\u1362]")
_TERM: Final = "term:"


def passages_of(pack: Pack, manifest: Manifest, check: Check) -> Iterator[Passage]:
    """Yield all passages of a course; `manifest` is the pack's, by the names that the course has here.

    Raises PackRefusedError, and what `check` raises.
    """
    yield Passage(HitKind.COURSE, "", "", "", manifest.title, manifest.summary)
    mentions: dict[str, tuple[str, str, str]] = {}
    for step in manifest.steps:
        check()
        yield Passage(HitKind.STEP, step.id, step.title, "", step.title, "")
        if step.kind is StepKind.LESSON:
            root = _tree(pack, step)
            yield from _lesson(root, step)
            for block in root.elements:
                for link in block.walk():
                    href = link.attributes.get("href", "")
                    if href.startswith(_TERM):
                        where = (step.id, step.title, block.attributes["id"])
                        mentions.setdefault(href.removeprefix(_TERM), where)
    for term in pack.glossary():
        step_id, step_title, place = mentions.get(term.id, ("", "", ""))
        yield Passage(HitKind.TERM, step_id, step_title, place, term.term, term.meaning)


def _tree(pack: Pack, step: Step) -> Element:
    try:
        return parse(pack.lesson(step.id))
    except TreeError as error:
        raise pack.refused(step.id, str(error)) from error


def _lesson(root: Element, step: Step) -> Iterator[Passage]:
    heading = step.title
    for block in root.elements:
        if block.tag in HEADINGS:
            heading = _words(block)
            yield Passage(HitKind.TEXT, step.id, step.title, block.attributes["id"], heading, "")
            continue
        notes = [inner for inner in block.walk() if inner.tag == "li" and "id" in inner.attributes]
        for place in notes or [block]:
            for text in _pieces(_words(place)):
                yield Passage(
                    HitKind.TEXT, step.id, step.title, place.attributes["id"], heading, text, is_titled=False
                )


def _words(element: Element) -> str:
    """Return what an element says, each block in it on a line of its own."""
    lines = (" ".join(line.split()) for line in _said(element).split("\n"))
    return "\n".join(line for line in lines if line)


def _said(element: Element) -> str:
    parts = []
    for child in element.children:
        if isinstance(child, str):
            parts.append(" ".join(child.split("\n")))
        elif child.tag == "br":
            parts.append(" ")
        elif child.tag in _INLINE:
            # The number of a note, or the arrow that leads back from it, says nothing.
            parts.append("" if child.attributes.get("href", "").startswith("#fn") else _said(child))
        elif child.attributes.get("class") not in _ANSWERS:
            parts.append(f"\n{_said(child)}\n")
    return "".join(parts)


def _pieces(text: str) -> Iterator[str]:
    """Cut a long text where something ends, or anywhere when nothing does."""
    cuts = [0]
    while len(text) - cuts[-1] > LONGEST:
        gaps = [gap.end() for gap in _GAP.finditer(text, cuts[-1], cuts[-1] + LONGEST)]
        cuts.append(gaps[-1] if gaps else cuts[-1] + LONGEST)
    if text:
        yield from (text[start:stop].strip() for start, stop in pairwise([*cuts, len(text)]))
