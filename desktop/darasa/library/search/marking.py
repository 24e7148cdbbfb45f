"""Where in a text the words are that were typed, and the part of a long text that shows them best."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from darasa.library.search.folding import Token, tokens_of
from darasa.library.search.types import Marked

EXCERPT: Final = 180
"""Characters of a text that are shown around what was found."""
_BEFORE: Final = 40
"""How many of them stand before it."""

_BETWEEN_LINES: Final = "\u2003"
"""Stands where a line ends, as the parts of a text are shown in one line."""

Words = Sequence[tuple[str, ...]]
"""What was typed, as `typed_words` returns it."""
_Spans = list[tuple[int, int]]


def marked(text: str, words: Words) -> Marked:
    """Return a whole text with its marks."""
    return Marked(text, tuple(_marks(tokens_of(text), words)))


def excerpt(text: str, words: Words) -> Marked:
    """Return the part of a text with most of the words in it, at most about `EXCERPT` characters."""
    tokens = tokens_of(text)
    marks = _marks(tokens, words)
    start, stop = _window(text, tokens, marks)
    before, behind = "…" if start else "", "…" if stop < len(text) else ""
    shift = len(before) - start
    inside = [(first + shift, min(last, stop) + shift) for first, last in marks if start <= first < stop]
    return Marked(before + text[start:stop].replace("\n", _BETWEEN_LINES) + behind, tuple(inside))


def _marks(tokens: Sequence[Token], words: Words) -> _Spans:
    """Return where the words are, in order; what overlaps or touches is one."""
    spans = sorted(span for word in words for span in _places(tokens, word))
    marks: _Spans = []
    for start, stop in spans:
        if marks and start <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(stop, marks[-1][1]))
        else:
            marks.append((start, stop))
    return marks


def _places(tokens: Sequence[Token], word: tuple[str, ...]) -> _Spans:
    *whole, last = word
    return [
        (tokens[end - len(whole)].start, tokens[end].stop)
        for end in range(len(whole), len(tokens))
        if tokens[end].text.startswith(last)
        and all(tokens[end - len(whole) + at].text == token for at, token in enumerate(whole))
    ]


def _window(text: str, tokens: Sequence[Token], marks: _Spans) -> tuple[int, int]:
    """Return from where to where to show a text: whole tokens, around as many marks as possible."""
    if len(text) <= EXCERPT:
        return 0, len(text)
    starts = [start for start, _ in marks]
    counts = [bisect_right(starts, start + EXCERPT - 2 * _BEFORE) - at for at, start in enumerate(starts)]
    wanted = starts[counts.index(max(counts))] - _BEFORE if starts else 0
    if wanted <= 0:
        start = 0
    else:
        begins = sorted(token.start for token in tokens)
        start = begins[bisect_left(begins, wanted)]
    if start + EXCERPT >= len(text):
        return start, len(text)
    ends = sorted(token.stop for token in tokens)
    stop = max(ends[: bisect_right(ends, start + EXCERPT)], default=start)
    return start, stop if stop > start else start + EXCERPT
