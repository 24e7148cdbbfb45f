"""Where sentences begin and end, in any script."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from PySide6.QtCore import QTextBoundaryFinder

LONGEST = 240
"""Letters; what is longer is read in parts, so that one step back is never a long one."""
_ABBREVIATIONS = {
    "en": "mr mrs ms dr prof st vs fig no approx",
    "fr": "m mm mme mlle dr pr cf fig p ex env av",
    "sw": "bw bi dkt mh prof uk taz",
    "ar": "د أ م ص ت",
}
"""Words whose full stop ends no sentence; those that may end one, such as "etc.", are not among them."""
_NO_END = re.compile(r"(?:^|[\s(«“\"])(?:[^\W\d_]\.)+\s*$|^\s*\d+\.\s*$")
"""An initial or several, such as "e.g.", or a number at the head of what it numbers."""
_LAST_WORD = re.compile(r"([^\W\d_]+)\.\s*$")
_PAUSE = re.compile(r"[,;:–—](?=\s)|[،؛،、，；：၊]")


def sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends, without the spaces round it; `language` is a BCP 47 tag.

    The rules are Unicode's (UAX 29), which know the full stops of all scripts, but no abbreviations.
    """
    short = frozenset(_ABBREVIATIONS.get(language.split("-", maxsplit=1)[0], "").split())
    found: list[tuple[int, int]] = []
    begin = 0
    for end in _boundaries(text, QTextBoundaryFinder.BoundaryType.Sentence):
        if end < len(text) and text[end - 1] not in "\n\u2028\u2029":
            is_inside_word = text[end - 1] in ".?!" and text[end].isalnum()
            if is_inside_word or _goes_on(text[begin:end], short):
                continue
        found.extend(_short_enough(text, begin, end))
        begin = end
    return found


def _goes_on(text: str, short: frozenset[str]) -> bool:
    if _NO_END.search(text):
        return True
    last = _LAST_WORD.search(text)
    return last is not None and last.group(1).lower() in short


def _short_enough(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, cut where it is too long: at a pause, else between words, else between letters."""
    while True:
        while begin < end and text[begin].isspace():
            begin += 1
        while end > begin and text[end - 1].isspace():
            end -= 1
        if end - begin <= LONGEST:
            if any(letter.isalnum() for letter in text[begin:end]):
                yield begin, end
            return
        cut = _cut(text, begin)
        yield from _short_enough(text, begin, cut)
        begin = cut


def _cut(text: str, begin: int) -> int:
    part = text[begin : begin + LONGEST]
    pauses = [match.end() for match in _PAUSE.finditer(part, LONGEST // 3)]
    if pauses:
        return begin + pauses[-1]
    space = part.rfind(" ", LONGEST // 3)
    if space > 0:
        return begin + space
    letters = list(_boundaries(part, QTextBoundaryFinder.BoundaryType.Grapheme))
    return begin + letters[-2]


def _boundaries(text: str, kind: QTextBoundaryFinder.BoundaryType) -> Iterator[int]:
    """Yield the boundaries after the first, as places in `text`; Qt counts in UTF-16."""
    places = list(accumulate((2 if letter > "\uffff" else 1 for letter in text), initial=0))
    finder = QTextBoundaryFinder(kind, text)
    while (at := finder.toNextBoundary()) > 0:
        yield bisect_left(places, at)
