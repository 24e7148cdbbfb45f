"""Texts that are too long for the place where the screens show them."""

from collections.abc import Iterator, Mapping
from typing import Final

from darasa.packs.authoring.lint.blocks import PICTURE, plain
from darasa.packs.authoring.lint.edition import Edition, Lesson, Said, texts_of
from darasa.packs.authoring.problems import Problems

STRINGS: Final = {"title": 40, "summary": 200, "outcomes": 120, "units": 40, "steps": 40}
"""Characters, in strings.toml; the names stand in cards and in the list beside a lesson."""
GLOSSARY: Final = {"term": 40, "meaning": 200}
QUIZ: Final = {
    "topic": 40,
    "prompt": 240,
    "explanation": 320,
    "text": 120,
    "unit": 20,
    "feedback": 240,
    "feedback_low": 240,
    "feedback_high": 240,
    "feedback_other": 240,
}
"""A question, its choices and what meets an answer are read together, without scrolling where it can be."""
LESSON: Final = {"heading": 60, "choice": 120, "feedback": 240}
CAPTION: Final = 140


def note_lengths(edition: Edition, problems: Problems) -> None:
    """Note every text of this language that is longer than its place."""
    for said, limit in _measured(edition):
        if len(said.text) > limit:
            text = f"{len(said.text)} characters, where {limit} have room: {said.text[:30]!r}…"
            problems.add(said.file, said.line, text)


def _measured(edition: Edition) -> Iterator[tuple[Said, int]]:
    for name, limits, depth in (("strings.toml", STRINGS, 0), ("glossary.toml", GLOSSARY, -1)):
        yield from _in_tables(edition, name, limits, depth)
    yield from _in_tables(edition, "quizzes/*.toml", QUIZ, -1)
    for lesson in edition.lessons.values():
        yield from _in_lesson(lesson)


def _in_tables(
    edition: Edition, pattern: str, limits: Mapping[str, int], depth: int
) -> Iterator[tuple[Said, int]]:
    """Yield the texts whose outermost key (`depth` 0) or own key (-1) has a limit."""
    for path in sorted(edition.folder.glob(pattern)):
        for place, line, text in texts_of(path):
            if limit := limits.get(str(place[depth])):
                yield Said(path, line, text), limit


def _in_lesson(lesson: Lesson) -> Iterator[tuple[Said, int]]:
    for block in lesson.blocks:
        if limit := LESSON.get(block.kind):
            yield Said(lesson.file, block.line, plain(block.text)), limit
        elif shown := PICTURE.search(block.text):
            yield Said(lesson.file, block.line, shown[3] or ""), CAPTION
