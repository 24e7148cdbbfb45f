"""Numbers that a translation must share with the first language, and those that rightly move with it."""

import re
from collections import Counter
from pathlib import Path
from typing import Final

from darasa.packs.authoring.problems import Problems, read_text

NONE: Final = "-"
"""Stands in the list for a number that one of the two languages writes as a word."""

_DIGITS: Final = {ord(digit): str(index % 10) for index, digit in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
_THOUSANDS = re.compile(r"(?<=\d)[,٬ \u00a0\u202f](?=\d{3}(?!\d))")
_DECIMAL = re.compile(r"(?<=\d)[,٫](?=\d)")


def numbers_in(text: str) -> list[str]:
    """Return the numbers of a text, sorted, however its language writes them."""
    western = text.translate(_DIGITS)
    return sorted(re.findall(r"\d+(?:\.\d+)*", _DECIMAL.sub(".", _THOUSANDS.sub("", western))))


class MovedNumbers:
    """The listed differences of one language: `words/<language>-numbers.txt` beside the courses.

    Each line has course, step, number there and number here: money and measures move with the language.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self.file = folder / "words" / f"{language}-numbers.txt"
        lines = read_text(self.file, Problems()).split("\n")
        self._listed = {tuple(line.split()): number for number, line in enumerate(lines, 1) if line.strip()}
        self._used: set[tuple[str, ...]] = set()

    def difference(self, course: str, step: str, first: str, text: str) -> str:
        """Return how the numbers of two texts differ and are not listed, or an empty text."""
        theirs, ours = Counter(numbers_in(first)), Counter(numbers_in(text))
        lost, new = theirs - ours, ours - theirs
        for place in self._listed:
            there, here = place[-2:]
            fits = (lost[there] or there == NONE) and (new[here] or here == NONE)
            if place[:-2] == (course, step) and fits:
                self._used.add(place)
                lost[there] = new[here] = 0
        gone, come = sorted(+lost), sorted(+new)
        return f"its numbers differ: {_listed(come)} where there is {_listed(gone)}" if gone or come else ""

    def note_unused(self, problems: Problems) -> None:
        """Note the lines that no text needs."""
        for place, line in self._listed.items():
            if place not in self._used:
                problems.add(self.file, line, f"no text needs this: {' '.join(place)}")


def _listed(numbers: list[str]) -> str:
    return ", ".join(numbers) or "none"
