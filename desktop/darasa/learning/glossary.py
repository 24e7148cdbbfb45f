"""Finding the words of a course's glossary in its texts, so that they can be explained where they stand."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from darasa.packs.types import Term

_BRACKETED: Final = re.compile(r"^(.*?)\s*[(（]([^)）]+)[)）]\s*$")
"""A term with its short name behind it: "artificial intelligence (AI)"."""
_ENDING: Final = r"\w{0,2}"
"""What a word may have behind the term, as in "patterns" and "étiquettes"."""
_LEAST_STEM: Final = 4
"""Letters that a word must have before an ending is allowed for: "ais" is not AI."""
_ARTICLE: Final = "(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])?"
"""What Arabic writes together with the word behind it: and, so, in, like, for, the."""
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_SET_PHRASES: Final = (
    "for example",
    "par exemple",
    "kwa mfano",
    "على سبيل المثال",
    "por ejemplo",
    "por exemplo",
)
"""Turns of speech that hold a common term and do not mean it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a term stands in a text, in characters."""

    start: int
    stop: int
    term: Term


class Glossary:
    """The terms of one course, ready to be found in its texts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms: Final = tuple(terms)
        named = [(name, term) for term in self.terms for name in _names(term.term)]
        # "training data" is looked for before "data".
        named.sort(key=lambda pair: -len(pair[0]))
        self._named = [term for _, term in named]
        patterns = (f"({_pattern(name)})" for name, _ in named)
        phrases = "|".join(re.escape(phrase) for phrase in _SET_PHRASES)
        self._any = re.compile(rf"(?<!\w)(?:(?i:{phrases})|{'|'.join(patterns)})(?!\w)") if named else None

    def spots(self, text: str, known: Collection[str] = ()) -> tuple[Spot, ...]:
        """Return where terms stand in a text, each once and in order; those with an id in `known` do not."""
        found: dict[str, Spot] = {}
        for match in self._any.finditer(text) if self._any is not None else ():
            if match.lastindex is None:
                continue
            term = self._named[match.lastindex - 1]
            if term.id not in known and term.id not in found:
                found[term.id] = Spot(match.start(), match.end(), term)
        return tuple(found.values())


def _names(term: str) -> tuple[str, ...]:
    """Return the ways to write a term: all of it, and apart what stands before and in brackets."""
    parts = _BRACKETED.match(term)
    return (term, *(part for part in parts.groups() if part)) if parts else (term,)


def _pattern(name: str) -> str:
    """Return what finds a name in any case and with the endings of many words; initials as they are."""
    if name.isupper() and len(name) < _LEAST_STEM:
        return re.escape(name)
    words = r"[\s\u00a0-]+".join(_word(word) for word in re.split(r"[\s-]+", name))
    return f"(?i:{words})"


def _word(word: str) -> str:
    ending = _ENDING if len(word) >= _LEAST_STEM and word[-1].isalpha() else ""
    article = _ARTICLE if _ARABIC.match(word) else ""
    return f"{article}{re.escape(word)}{ending}"
