"""How long a lesson is, what it is made of, and how it is worded."""

import re
from collections.abc import Iterator
from typing import Final

from darasa.packs.authoring.lint.blocks import BOLD, PICTURE, Block, plain
from darasa.packs.authoring.lint.edition import Edition
from darasa.packs.authoring.problems import Problems

WORDS: Final = (700, 1_300)
"""Words of a lesson in the course's first language: ten to twenty minutes."""
SENTENCE: Final = (12, 18)
"""Words of a sentence, on average and rounded, in English paragraphs."""
REMEMBER: Final = 3
"""Lines to remember, at most."""

_END: Final = "end of a box"
_WORD = re.compile(r"\w")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?:\s|$)")
_SAYS_PICTURE = re.compile(r"(?:an?|the|this)?\s*(?:picture|image|photo|drawing|diagram)\b", re.IGNORECASE)
_AVOIDED = re.compile(
    r"\b(?:simply|just|of course|(?:all|none) of the above|developing (?:world|country|countries))\b",
    re.IGNORECASE,
)


def note_lessons(edition: Edition, first: bool, problems: Problems) -> None:
    """Note what makes a lesson another thing than a lesson; `first` when it is no translation."""
    english = edition.language.split("-")[0] == "en"
    for lesson in edition.lessons.values():
        found = [*_shape(lesson.blocks), *_doubled_terms(lesson.blocks)]
        if first:
            found += _length(lesson.blocks)
        if english:
            found += [*_sentences(lesson.blocks), *_alternative_texts(lesson.blocks)]
        for line, text in found:
            problems.add(lesson.file, line, text)
    for said in edition.said:
        if re.search(r"[!！]", said.text):
            problems.add(said.file, said.line, "an exclamation mark: say it calmly")
        if english and (avoided := _AVOIDED.search(said.text)):
            problems.add(said.file, said.line, f"{avoided[0]!r}: leave it out, or say what it means")


def _length(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    """Count what everybody reads: not alternative texts, nor what answers a choice."""
    words = sum(_words(plain(block.text)) for block in blocks if block.kind not in ("picture", "feedback"))
    if not WORDS[0] <= words <= WORDS[1]:
        yield 1, f"it has {words} words, and a lesson has {WORDS[0]} to {WORDS[1]}"


def _sentences(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    paragraphs = [plain(block.text) for block in blocks if block.kind == "paragraph"]
    sentences = [part for text in paragraphs for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    mean = sum(map(_words, sentences)) / max(1, len(sentences))
    if not SENTENCE[0] <= round(mean) <= SENTENCE[1]:
        yield 1, f"its sentences have {mean:.1f} words on average; write {SENTENCE[0]} to {SENTENCE[1]}"


def _shape(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    blocks = tuple(block for block in blocks if block.kind != "footnote")
    kinds = [block.kind for block in blocks]
    boxes = [block.kind.partition("(")[2].rstrip(")") for block in blocks]
    if kinds[0] != "paragraph":
        yield 1, "it opens with a scene: a paragraph"
    if "picture" not in kinds:
        yield 1, "it has no picture"
    if "check" not in boxes:
        yield 1, "it has no 'check'"
    if boxes.count("try") != 1:
        yield 1, "it has one 'try'"
    if boxes.count("remember") != 1 or [box for box in boxes if box][-1] != "remember" or kinds[-1] != _END:
        yield blocks[-1].line, "it ends with one 'remember'"
    lines = [block for block in blocks if block.box == "remember"]
    if len(lines) > REMEMBER:
        yield lines[REMEMBER].line, f"'remember' has at most {REMEMBER} lines"


def _doubled_terms(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for block in blocks:
        for bold in BOLD.findall(block.text):
            term = plain(bold).casefold()
            if term in seen:
                yield block.line, f"{plain(bold)!r} is bold for the second time: once, where it is explained"
            seen.add(term)


def _alternative_texts(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    for block in blocks:
        if (shown := PICTURE.search(block.text)) and (found := _SAYS_PICTURE.match(shown[1])):
            text = "an alternative text says what is to be seen, not that it is a picture"
            yield block.line, f"{found[0]!r}: {text}"


def _words(text: str) -> int:
    return sum(1 for word in text.split() if _WORD.search(word))
