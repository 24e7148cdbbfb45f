"""Swahili verbs: who, when, which and whom stand before the stem, in more forms than a dictionary lists.

The one at hand lists whole words and joins none: *anaandika* (she writes), but not *inaandika* (it writes).
"""

import re
from collections.abc import Iterator
from typing import Final

_BEFORE_STEM = re.compile(
    r"(?:ha|hu|h|si)?"
    r"(?:ni|u|a|tu|m|mw|wa|w|i|li|l|ya|y|ki|ch|vi|vy|zi|z|ku|kw|pa|mu|n)?"
    r"(?:na|li|ta|taka|me|mesha|ki|kisha|ka|nge|ja|ku|si|sipo|kuto|to)?"
    r"(?:ye|o|cho|vyo|lo|yo|zo|po|ko|mo|vyo)?"
    r"(?:ni|ku|kw|m|mw|tu|wa|i|li|ya|ki|vi|zi|u|ji|pa)?"
)
"""Negation, subject, tense, relative, object; each may be missing."""
_AFTER_STEM = re.compile(r"(?:je|ni)$")
_LISTED: Final = ("ku", "kw", "ana", "wana", "ina", "ali", "wali", "ili", "ame", "wame", "ime", "hu", "aka")
"""What stands before the stem in forms that a dictionary is likely to list."""
_ENDINGS: Final = {"e": ("a", "i"), "i": ("a",), "eni": ("a",)}
"""What wishes and denials end in, and what the plain form does."""


def listed_forms(word: str) -> Iterator[str]:
    """Yield forms of the same verb one of which a dictionary may list, when `word` is built as a verb."""
    lower = word.lower()
    for plain in {lower, _AFTER_STEM.sub("", lower)}:
        for index in range(1, len(plain) - 2):
            if _BEFORE_STEM.fullmatch(plain[:index]):
                for stem in _stems(plain[index:]):
                    yield stem
                    yield from (prefix + stem for prefix in _LISTED)


def _stems(stem: str) -> Iterator[str]:
    yield stem
    for ending, others in _ENDINGS.items():
        if stem.endswith(ending):
            yield from (stem.removesuffix(ending) + other for other in others)
