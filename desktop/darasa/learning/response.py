"""Answers as text: the cmi.interaction forms that the record keeps, and the many ways people write a number.

Forms (xAPI 1.0.3, "Interaction Activities"): choices `a[,]b`; an order `a[,]b[,]c`; matches
`left[.]right[,]left[.]right`; a number `12.5`; a short text as it was typed.
"""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from darasa.core.errors import DarasaError

BETWEEN_ITEMS = "[,]"
BETWEEN_PAIR = "[.]"
LONGEST_NUMBER = 40
"""Characters; a longer text is not a number that anyone meant."""

_ARABIC_DECIMAL = "\N{ARABIC DECIMAL SEPARATOR}"
_PLAINER = str.maketrans(
    {
        "\N{MINUS SIGN}": "-",
        "\N{EN DASH}": "-",
        "\N{ARABIC THOUSANDS SEPARATOR}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{ARABIC PERCENT SIGN}": "%",
    }
)


class ResponseRefusedError(DarasaError):
    """An answer does not fit its question: it names an unknown choice, leaves one out, or is no number."""

    def __init__(self, question: str, response: str, reason: str) -> None:
        super().__init__(f"{question}: {reason}: {response!r}")
        self.question = question
        self.response = response
        self.reason = reason


def encode_choices(ids: Iterable[str]) -> str:
    """Return the response that names these choices, in this order."""
    return BETWEEN_ITEMS.join(ids)


def decode_choices(response: str) -> tuple[str, ...]:
    """Return the ids in a response of choices or of an order; none in an empty one."""
    return tuple(response.split(BETWEEN_ITEMS)) if response else ()


def encode_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return the response that matches each left id with a right id."""
    return BETWEEN_ITEMS.join(f"{left}{BETWEEN_PAIR}{right}" for left, right in pairs)


def decode_pairs(response: str) -> tuple[tuple[str, str], ...]:
    """Return the (left, right) ids in a response of matches; a missing right side is empty."""
    parts = (item.partition(BETWEEN_PAIR) for item in decode_choices(response))
    return tuple((left, right) for left, _, right in parts)


def encode_number(value: Decimal) -> str:
    """Return a number in plain digits with a decimal point and no needless zeros, as `-12.5`."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def read_number(text: str, unit: str = "") -> tuple[Decimal, ...]:
    """Return every number that a typed text can mean, smallest first; none where it is not a number.

    Comma and point both stand for the decimal sign and for thousands, whatever the language of the
    computer: `1,250` is one and a quarter in Paris and twelve hundred and fifty in Nairobi, so it has two
    readings. Digits of every script count. The question's `unit` may follow the number.
    """
    plain = _plain(text)
    if unit:
        plain = plain.removesuffix(_plain(unit)).rstrip()
    if len(plain) > LONGEST_NUMBER:
        return ()
    readings = set()
    for pattern, group, decimal in _SHAPES:
        if pattern.fullmatch(plain):
            readings.add(Decimal(plain.replace(group, "").replace(decimal, ".").replace(" ", "")))
    return tuple(sorted(readings))


def _plain(text: str) -> str:
    """Bring digits, signs and spaces of any script to their ASCII form."""
    composed = unicodedata.normalize("NFKC", text.translate(_PLAINER)).casefold()
    visible = (char for char in composed if unicodedata.category(char) != "Cf")
    return "".join(str(unicodedata.decimal(char, char)) for char in visible).strip()


def _shapes() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Spell out each pair of thousands sign and decimal sign that people write."""
    shapes = []
    for decimal in (".", ",", _ARABIC_DECIMAL):
        for group in (".", ",", " ", "'"):
            if group == decimal:
                continue
            thousands = rf"\d{{1,3}}(?:{re.escape(group)}\d{{2,3}})*{re.escape(group)}\d{{3}}"
            point = re.escape(decimal)
            whole = rf"[+-]? ?(?:(?:\d+|{thousands})(?:{point}\d*)?|{point}\d+)"
            shapes.append((re.compile(whole, re.ASCII), group, decimal))
    return tuple(shapes)


_SHAPES = _shapes()
