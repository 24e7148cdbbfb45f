"""What may be a learner's name: anything people are called, but nothing that hides or turns text round."""

import re
import unicodedata
from contextlib import suppress

from darasa.people.errors import NameFault, NameRefusedError

MAX_NAME = 60
"""Characters."""

_LOOKED_AT = 10 * MAX_NAME
"""How much of a name from outside is looked at: it may be of any length."""

_JOINERS = frozenset("\u200c\u200d")
"""Zero-width joiners: invisible, but spelling in Persian, Sinhala and other scripts needs them."""

_SPACES = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
"""All that Unicode calls a space separator (Zs)."""

_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by their category, yet nothing to see: Hangul fillers and the empty Braille pattern."""


def clean_name(text: str) -> str:
    """Return a name as it is kept: composed (NFC), runs of spaces made one, trimmed.

    Raises NameRefusedError.
    """
    name = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    if any(_is_refused(character) for character in name):
        raise NameRefusedError(NameFault.CHARACTERS)
    if not any(unicodedata.category(character)[0] in "LNPS" for character in name):
        raise NameRefusedError(NameFault.EMPTY)
    if len(name) > MAX_NAME:
        raise NameRefusedError(NameFault.TOO_LONG)
    return name


def safe_name(text: str) -> str:
    """Return a name from outside as it may be shown: less what `clean_name` refuses, down to nothing.

    Whoever wrote it may have had other rules, or none.
    """
    seen = text[:_LOOKED_AT]
    with suppress(NameRefusedError):
        return clean_name(seen)
    kept = "".join(" " if one.isspace() else one for one in seen if one.isspace() or not _is_refused(one))
    with suppress(NameRefusedError):
        return clean_name(_SPACES.sub(" ", unicodedata.normalize("NFC", kept)).strip(" ")[:MAX_NAME])
    return ""


def _is_refused(character: str) -> bool:
    """Whether it controls, formats (as bidirectional overrides do), ends a line, shows nothing or is none."""
    if character in _JOINERS:
        return False
    category = unicodedata.category(character)
    return character in _BLANKS or category[0] == "C" or category in {"Zl", "Zp"}
