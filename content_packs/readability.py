"""Checks how easy English lessons read, as part of `make content`: `content_packs/readability.py [FOLDER…]`.

The measure is the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975): the school year in the
United States that can read a text easily. It was made for English; other languages are left to their readers.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

HARDEST_GRADE = 8.0
"""Lessons are for adults for whom English may be the third language."""

_NOT_PROSE = re.compile(
    r"^```.*?^```|"  # code
    r"^\|.*?$|"  # tables
    r"^#.*?$|"  # headings
    r"^:::.*?$|"  # the fences of callouts
    r"^\[\^[^\]]+\]:.*?$|"  # footnotes
    r"!\[[^\]]*\]\([^)]*\)|"  # pictures
    r"\[@[^\]]*\]|\[\^[^\]]*\]|"  # citations
    r"\{[^}]*\}",  # attributes
    re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_BLOCK_MARK = re.compile(r"^\s*(?:[-*+>]|\d+\.|:)\s+(?:\[[ x]\]\s+)?", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")


def sentences(markdown: str) -> Iterator[list[str]]:
    """Give the words of each sentence of a lesson; a list item or paragraph ends one too."""
    prose = _LINK.sub(r"\1", _NOT_PROSE.sub("\n\n", markdown))
    prose = _BLOCK_MARK.sub("\n\n", prose).replace("*", "").replace("`", "")
    for block in re.split(r"\n\s*\n", prose):
        for sentence in re.split(r"(?<=[.?!:;])[\"”’)]*\s+", block):
            words = _WORD.findall(sentence)
            if words:
                yield words


def syllables(word: str) -> int:
    """Return about how many syllables an English word has: its groups of vowels, without a silent ending."""
    word = word.lower()
    count = len(_VOWELS.findall(word))
    silent = re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzcgh]es$", word)
    return max(1, count - 1 if silent else count)


def grade(markdown: str) -> float:
    """Return the Flesch-Kincaid grade of a lesson; 0 for one without prose."""
    told = list(sentences(markdown))
    words = [word for sentence in told for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(told) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def main(folders: list[str]) -> int:
    """Print the grade of each English lesson below the folders; return 1 when one is too hard."""
    too_hard = 0
    for folder in folders or [str(Path(__file__).parent)]:
        for lesson in sorted(Path(folder).glob("**/en/lessons/*.md")):
            value = grade(lesson.read_text(encoding="utf-8"))
            verdict = "" if value <= HARDEST_GRADE else f"  too hard: at most grade {HARDEST_GRADE:g}"
            too_hard += bool(verdict)
            print(f"{lesson.parents[2].name}/{lesson.stem}: grade {value:.1f}{verdict}")
    return 1 if too_hard else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
