"""What may stand in a pack's texts: all scripts, but nothing that hides, or turns what is beside it round."""

import re
import unicodedata
from typing import Final

_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MISLEADING = re.compile("[\u202a-\u202e\u2061-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
"""Embeddings and overrides of direction (Unicode UAX 9 advises isolates instead), and what nobody can see
and no script needs. Zero-width spaces and joiners, soft hyphens and marks of direction stay: Khmer, Persian,
Hindi, German and Arabic are written with them."""
_OPENERS: Final = "\u2066\u2067\u2068"
_CLOSER: Final = "\u2069"
_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by their category, yet nothing to see: Hangul fillers and the empty Braille pattern."""


def is_printable(text: str) -> bool:
    """Whether a text has no control character but newline, no lone surrogate, and nothing misleading."""
    return _CONTROLS.search(text) is None and not is_misleading(text)


def is_misleading(text: str) -> bool:
    """Whether a text hides something, or turns round what stands beside it."""
    return _MISLEADING.search(text) is not None or any(map(_leaks, text.split("\n")))


def is_title(text: str, longest: int) -> bool:
    """Whether a text can stand on one line as the name of something, with something to see."""
    shows = any(unicodedata.category(one)[0] in "LNPS" and one not in _BLANKS for one in text)
    return shows and len(text) <= longest and not any(one in text for one in "\n\u2028\u2029")


def _leaks(line: str) -> bool:
    """Whether an isolate of direction is not closed, or closes what it did not open."""
    depth = 0
    for one in line if any(mark in line for mark in (*_OPENERS, _CLOSER)) else "":
        depth += (one in _OPENERS) - (one == _CLOSER)
        if depth < 0:
            return True
    return depth != 0
