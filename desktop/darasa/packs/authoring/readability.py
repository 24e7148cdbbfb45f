"""How hard an English text is to read: the Flesch-Kincaid grade level.

Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted
personnel", 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Syllables are counted by
rule; against a dictionary such rules are right for about nine words of ten, and their mistakes cancel out
over a lesson.
"""

import re
from collections.abc import Iterator
from typing import Final

from darasa.packs.tree import Element

MAX_GRADE: Final = 8.0
"""School years in English that a reader needs at most."""
MIN_WORDS: Final = 100
"""Below it the formula says more about chance than about the text."""

_SENTENCE_END = re.compile(r"[.!?…:;]+[\"'”’)\]]*(?:\s|$)")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^aeiouy]e|[^aeiouytd]ed|[^aeiouyscgxz]es)$")
_SOUNDED = re.compile(r"[^aeiouy]le$")


def grade(prose: str) -> float:
    """Return the grade of a text whose paragraphs stand on lines of their own; 0 when it has no words."""
    words = words_in(prose)
    sentences = sum(
        1
        for paragraph in prose.split("\n")
        for sentence in _SENTENCE_END.split(paragraph)
        if _WORD.search(sentence)
    )
    if not words:
        return 0.0
    syllables = sum(syllables_in(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def words_in(prose: str) -> list[str]:
    """Return the words of a text."""
    return _WORD.findall(prose)


def syllables_in(word: str) -> int:
    """Return how many syllables an English word has, by rule."""
    plain = re.sub("['’].*", "", word.lower())
    count = len(_VOWELS.findall(plain))
    if _SILENT.search(plain) and not _SOUNDED.search(plain):
        count -= 1
    return max(1, count)


def prose_of(lesson: Element) -> str:
    """Return what a reader reads as sentences, a paragraph a line: no tables, code, tags or notes."""
    return "\n".join(" ".join(text.split()) for text in _prose(lesson))


def _prose(element: Element) -> Iterator[str]:
    for child in element.elements:
        look = child.attributes.get("class")
        if child.tag in ("table", "pre") or look in ("footnotes", "tag"):
            continue
        if child.tag in ("p", "dd") and not any(inner.tag == "p" for inner in child.elements):
            yield child.text
        elif child.tag == "li":
            yield "".join(
                part if isinstance(part, str) else part.text
                for part in child.children
                if isinstance(part, str) or part.tag not in ("p", "ul", "ol", "pre")
            )
            yield from _prose(child)
        else:
            yield from _prose(child)
