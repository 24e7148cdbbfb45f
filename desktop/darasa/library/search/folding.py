"""The words of a text as they are compared: without case, accents and what else people leave out.

A text is folded character by character, so that each folded piece is known to come from where it stands in
the text. What is typed goes through the same folding, and is found by the beginnings of its words.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Final, NamedTuple

MAX_TOKEN: Final = 48
"""Characters of a word that are compared; no word of a language is longer than that at its beginning."""
_JOINED: Final = 4
"""How many parts of a word with hyphens or apostrophes are also found when written as one."""
_CONNECTOR: Final = "-"
"""What every hyphen and apostrophe inside a word is folded to."""
_CONNECTORS: Final = frozenset(
    "-\u2010\u2011\u05be'\u2019\u2018\u201b`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\uff07\ua78b\ua78c"
    "\u05f3\u05f4\u00b7\u0387\u055a\u1fbd\u1fbf"
)
_DROPPED: Final = frozenset(
    chr(code)
    for first, last in (
        (0x00AD, 0x00AD),  # soft hyphen
        (0x0300, 0x036F),  # accents
        (0x0483, 0x0489),  # Cyrillic signs of numbers
        (0x0591, 0x05BD),  # Hebrew points
        (0x05BF, 0x05C7),
        (0x0610, 0x061A),  # Arabic signs
        (0x0640, 0x0640),  # tatweel
        (0x064B, 0x065F),  # harakat
        (0x0670, 0x0670),  # superscript alef
        (0x06D6, 0x06DC),
        (0x06DF, 0x06E8),
        (0x06EA, 0x06ED),
        (0x0711, 0x0711),  # Syriac points
        (0x0730, 0x074A),
        (0x08CA, 0x08FF),
        (0x093C, 0x093C),  # nukta, often left out in Hindi
        (0x135D, 0x135F),  # Ethiopic gemination
        (0x1AB0, 0x1AFF),
        (0x1DC0, 0x1DFF),
        (0x200C, 0x200F),  # joiners and marks of direction
        (0x2060, 0x2064),
        (0x2066, 0x2069),
        (0x20D0, 0x20FF),
        (0xFE00, 0xFE0F),  # variants of glyphs
        (0xFE20, 0xFE2F),
        (0xE0100, 0xE01EF),
    )
    for code in range(first, last + 1)
)
_ALIKE: Final = {
    **dict(zip("ıđðøłħŧŋɓɗƙƴɖɛɔɣʋəɩʊ", "iddolhtnbdkydeogveiu", strict=True)),
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    # Arabic: alefs, yehs, hehs and kafs, as typed on any keyboard of a language that is written with it.
    **dict.fromkeys("\u0671\u0672\u0673\u0675", "\u0627"),
    **dict.fromkeys("\u0649\u06cc\u06d0\u06ce", "\u064a"),
    **dict.fromkeys("\u0629\u06c1\u06c3\u06be\u06d5", "\u0647"),
    "\u06a9": "\u0643",
    # Hebrew letters at the end of a word.
    **dict(zip("\u05da\u05dd\u05df\u05e3\u05e5", "\u05db\u05de\u05e0\u05e4\u05e6", strict=True)),
    # Ethiopic letters that sound the same in Amharic, of two also the fourth order as the first.
    **{
        chr(other + order): chr(one + (0 if order == 3 and one in {0x1200, 0x12A0} else order))
        for one, others in (
            (0x1200, (0x1200, 0x1210, 0x1280)),
            (0x1230, (0x1220,)),
            (0x12A0, (0x12A0, 0x12D0)),
            (0x1338, (0x1340,)),
        )
        for other in others
        for order in range(7)
    },
}
_UNSPACED_RANGES: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17D3),  # Khmer
    (0x1950, 0x19DF),  # Tai Le, New Tai Lue
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),
    (0x3040, 0x312F),  # kana, bopomofo
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # Chinese characters
    (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAA7F),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
"""Scripts without spaces between words: each character with its signs is compared on its own."""
_SIGNED: Final = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17D3), (0x3099, 0x309A), (0xA9E0, 0xAA7F))
"""Where signs lie that belong to the character before, in those scripts."""
_LAM: Final = "\u0644"
_ARTICLE: Final = re.compile("[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=..)")
"""The Arabic article, with the letters that are written together with it: and, so, in, like, for."""


class Token(NamedTuple):
    """One folded word, or one character of a script without spaces."""

    text: str
    start: int
    """Where it begins in the text it is from, in characters."""
    stop: int


class _Folds(dict[int, str]):
    """What each character is folded to, found out when it is first met."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()
        """The characters met that are folded to none, or to several: behind them places differ."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = self[code] = _fold(character)
        if len(folded) != 1:
            self.uneven.add(character)
        return folded


def words_of(text: str) -> str:
    """Return the tokens of a text for the index, with single spaces between them.

    First as they follow each other, then what words are also found by: their parts as one, and their stems.
    """
    folded = text.translate(_FOLDS)
    plain = [word[:MAX_TOKEN] for word in _TOKEN.findall(folded)]
    return " ".join(plain + [token.text for token in _aliases(folded)])


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of `words_of`, in its order, with where each stands in the text."""
    folded = text.translate(_FOLDS)
    tokens = [Token(word[0][:MAX_TOKEN], word.start(), word.end()) for word in _TOKEN.finditer(folded)]
    tokens += _aliases(folded)
    if _FOLDS.uneven.isdisjoint(text):
        return tokens
    pieces = [_FOLDS[ord(character)] for character in text]
    origin = [at for at, piece in enumerate(pieces) for _ in piece]

    def stop(last: int) -> int:
        """Return where a token ends: behind the signs that were dropped from its last character."""
        end = origin[last] + 1
        while end < len(pieces) and not pieces[end]:
            end += 1
        return end

    return [Token(token.text, origin[token.start], stop(token.stop - 1)) for token in tokens]


def typed_words(text: str) -> list[tuple[str, ...]]:
    """Return what is looked for when this is typed: each word once, and none that another one implies.

    Tokens of one word stand side by side in what it finds; the last of them may go on there.
    """
    found: dict[tuple[str, ...], None] = {}
    for typed in text.split():
        tokens = [token for run in _RUN.findall(typed.translate(_FOLDS)) for token in _together(run)]
        for unspaced, side_by_side in groupby(tokens, _is_unspaced):
            phrase = tuple(side_by_side)
            found |= dict.fromkeys([phrase] if unspaced else [(token,) for token in phrase])
    return [word for word in found if not any(_implies(other, word) for other in found if other != word)]


def _implies(other: tuple[str, ...], word: tuple[str, ...]) -> bool:
    """Tell whether everything that has the other word has this one, too."""
    return len(word) == 1 and any(token.startswith(word[0]) for token in other)


def _is_unspaced(token: str) -> bool:
    return _UNSPACED.match(token) is not None


def _together(run: str) -> list[str]:
    """Return what a typed word is looked for by: its parts as one, as far as the index has them so."""
    parts = _PART.findall(run)
    joined = ("".join(parts[at : at + _JOINED]) for at in range(0, len(parts), _JOINED))
    return [word[_stem_at(word) :][:MAX_TOKEN] for word in joined]


def _aliases(folded: str) -> Iterator[Token]:
    """Yield what else the words of a folded text are found by."""
    if _CONNECTOR not in folded and _LAM not in folded:
        # Most texts have neither, and this is much faster than to look at each word.
        return
    for run in _ALIASED.finditer(folded):
        parts = list(_PART.finditer(folded, run.start(), run.end()))
        for at, part in enumerate(parts):
            if following := parts[at + 1 : at + _JOINED]:
                joined = "".join(more[0] for more in (part, *following))
                yield Token(joined[:MAX_TOKEN], part.start(), following[-1].end())
            if stem := _stem_at(part[0]):
                yield Token(part[0][stem:][:MAX_TOKEN], part.start() + stem, part.end())


def _stem_at(word: str) -> int:
    """Return where an Arabic word begins behind its article; 0 for any other word."""
    article = _ARTICLE.match(word)
    return article.end() if article else 0


def _fold(character: str) -> str:
    """Return what one character is compared as: nothing for a sign, a space for what stands between words."""
    if character in _CONNECTORS:
        return _CONNECTOR
    if character in _DROPPED:
        return ""
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category[0] not in "LMN" and category not in {"Co", "Cn"}:
        return " "
    bare = _without_signs(character)
    return "".join(_ALIKE.get(letter, letter) for letter in _without_signs(bare.casefold())) or " "


def _without_signs(text: str) -> str:
    letters = (letter for letter in unicodedata.normalize("NFKD", text) if letter not in _DROPPED)
    return "".join(letter if unicodedata.category(letter)[0] in "LMNC" else " " for letter in letters)


def _classes() -> tuple[str, str]:
    """Return the characters of scripts without spaces, and their signs, as insides of classes for `re`."""
    signs = "".join(
        chr(code)
        for first, last in _SIGNED
        for code in range(first, last + 1)
        if unicodedata.category(chr(code))[0] == "M"
    )
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in _UNSPACED_RANGES), signs


_FOLDS: Final = _Folds()
_LETTERS, _SIGNS = _classes()
_UNSPACED: Final = re.compile(f"[{_LETTERS}][{_SIGNS}]*")
_RUN: Final = re.compile(f"{_UNSPACED.pattern}|[^ {_LETTERS}]+")
_INSIDE: Final = f"[^ {_LETTERS}{_CONNECTOR}]"
_TOKEN: Final = re.compile(f"{_UNSPACED.pattern}|{_INSIDE}+")
_PART: Final = re.compile(f"[^{_CONNECTOR}]+")
_ALIASED: Final = re.compile(
    f"(?<!{_INSIDE})(?:{_INSIDE}+(?:{_CONNECTOR}+{_INSIDE}+)+|{_ARTICLE.pattern}{_INSIDE}+)"
)
"""The words of a folded text that are found by more than themselves."""
