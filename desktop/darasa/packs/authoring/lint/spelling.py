"""Spelling, by the program hunspell and the dictionaries of this computer.

Nothing here needs more than Python itself: the installer asks which packages are missing.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from darasa.packs.authoring.lint.swahili import listed_forms

DICTIONARIES: Final = Path("/usr/share/hunspell")
"""Where Linux systems keep them: two files of each, .aff and .dic."""
PACKAGES: Final = {
    "en": ("en_GB", "hunspell-en-gb"),
    "fr": ("fr", "hunspell-fr"),
    "sw": ("sw_TZ", "hunspell-sw"),
    "ar": ("ar", "hunspell-ar"),
}
"""By language: the dictionary's name, and Debian's package with it."""
PROGRAM: Final = "hunspell"

_MARKS: Final = "\u064b-\u065f\u0670\u0640"
"""Arabic vowel signs and the stroke that only stretches a word: dictionaries have none of them."""
_WORD = re.compile(rf"(?:[^\W\d_]|[{_MARKS}])+(?:['’](?:[^\W\d_]|[{_MARKS}])+)*")
_JOINED = {
    "en": re.compile(r"()(.+?)(?:['’]s)?"),
    "fr": re.compile(r"((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’])?(.+)", re.IGNORECASE),
}
"""What a language joins to a word with an apostrophe; the second group is the word."""


def missing_packages(languages: Iterable[str] = PACKAGES, folder: Path = DICTIONARIES) -> tuple[str, ...]:
    """Return Debian's packages of what spelling these languages needs and this computer lacks, sorted."""
    missing = set() if shutil.which(PROGRAM) else {PROGRAM}
    for language in languages:
        name, package = _dictionary(language)
        if not all((folder / f"{name}{suffix}").is_file() for suffix in (".aff", ".dic")):
            missing.add(package)
    return tuple(sorted(missing))


def words_in(text: str, language: str) -> Iterator[str]:
    """Yield the words of a text as a dictionary has them; single letters, numbers and addresses are none."""
    joined = _JOINED.get(language.split("-", maxsplit=1)[0])
    for found in _WORD.findall(re.sub(r"\S+@\S+|\w+(?:\.\w+)+", " ", text)):
        word = re.sub(f"[{_MARKS}]", "", found)
        parts = joined.fullmatch(word) if joined else None
        plain = parts[2] if parts else word
        if len(plain) > 1:
            yield plain.replace("’", "'")


def misspelled(words: Iterable[str], language: str, folder: Path = DICTIONARIES) -> frozenset[str]:
    """Return the words that the dictionary of a language does not know."""
    unknown = _unlisted(words, language, folder)
    if language.split("-", maxsplit=1)[0] != "sw":
        return unknown
    forms = {word: frozenset(listed_forms(word)) for word in unknown}
    strange = _unlisted(frozenset().union(*forms.values()), language, folder)
    return frozenset(word for word in unknown if forms[word] <= strange)


def _unlisted(words: Iterable[str], language: str, folder: Path) -> frozenset[str]:
    name, _ = _dictionary(language)
    command = [PROGRAM, "-i", "UTF-8", "-d", str(folder / name), "-l"]
    asked = "\n".join(sorted(set(words)))
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", check=True)
    return frozenset(done.stdout.split("\n")) - {""}


def _dictionary(language: str) -> tuple[str, str]:
    main = language.split("-", maxsplit=1)[0]
    return PACKAGES.get(main, (main, f"hunspell-{main}"))
