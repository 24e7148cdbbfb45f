"""A course in one language, as the lint reads it: lessons block by block, and every text a learner reads."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any, Final

from darasa.packs.authoring.lint.blocks import PICTURE, Block, blocks_of, plain
from darasa.packs.authoring.problems import Problems, read_text
from darasa.packs.authoring.source import CourseSource, step_file
from darasa.packs.authoring.toml import Place, TomlFile
from darasa.packs.types import StepKind

NOT_PROSE: Final = ("id", "kind", "lesson", "match", "accept", "near", "authors", "translators")
"""Keys of names and ids, and of what learners type, rightly spelled or not."""

_DRAWN = re.compile(r"<(?:text|tspan)\b[^>]*>([^<]+)<")


@dataclass(frozen=True, slots=True)
class Said:
    """A text that learners read, without marks, and where it stands."""

    file: Path
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """The source of one lesson."""

    file: Path
    blocks: tuple[Block, ...]

    @property
    def pictures(self) -> tuple[str, ...]:
        """File names of the pictures it shows, in order."""
        shown = (PICTURE.search(block.text) for block in self.blocks if block.kind == "picture")
        return tuple(Path(found[2]).name for found in shown if found)


@dataclass(frozen=True, slots=True)
class Edition:
    """One language of a course that the builder accepts."""

    source: CourseSource
    lessons: dict[str, Lesson]
    """By step."""
    said: tuple[Said, ...]
    """Every text of this language: lessons, tables of words, quizzes, labs and pictures."""

    @property
    def language(self) -> str:
        """BCP 47."""
        return self.source.language

    @property
    def folder(self) -> Path:
        """The folder of this language."""
        return self.source.folder / self.language

    def quiz_file(self, step: str) -> Path:
        """Return where the quiz of a step is written."""
        return step_file(self.folder, StepKind.QUIZ, step)


def edition_of(source: CourseSource) -> Edition:
    """Return the lint's view of a source that was read without mistakes."""
    folder = source.folder / source.language
    lessons = {}
    for step in source.lessons:
        path = step_file(folder, StepKind.LESSON, step)
        lessons[step] = Lesson(path, tuple(blocks_of(read_text(path, Problems()))))
    return Edition(source, lessons, tuple(_said(source, lessons)))


def _said(source: CourseSource, lessons: Mapping[str, Lesson]) -> Iterator[Said]:
    for lesson in lessons.values():
        for block in lesson.blocks:
            yield Said(lesson.file, block.line, plain(block.text))
    for path in sorted((source.folder / source.language).glob("**/*.toml")):
        for place, line, text in texts_of(path):
            if not set(place) & set(NOT_PROSE):
                yield Said(path, line, text)
    shown = {name for lesson in lessons.values() for name in lesson.pictures if name.endswith(".svg")}
    for name in sorted(shown):
        yield from _drawn(source.folder / "media" / name)


def texts_of(path: Path) -> Iterator[tuple[Place, int, str]]:
    """Yield place, line and text of every text in a TOML file."""
    file = TomlFile(path, Problems())
    for place, text in _texts(file.root.rest(), ()):
        yield place, file.line(place), text


def _texts(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*place, key))


def _drawn(path: Path) -> Iterator[Said]:
    for number, line in enumerate(read_text(path, Problems()).split("\n"), 1):
        for text in _DRAWN.findall(line):
            yield Said(path, number, unescape(text).strip())
