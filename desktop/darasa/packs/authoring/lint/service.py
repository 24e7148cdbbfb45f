"""The lint of courses: all checks on all languages of several courses together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.packs.authoring.compare import note_differing_languages
from darasa.packs.authoring.lint.edition import Edition, edition_of
from darasa.packs.authoring.lint.lengths import note_lengths
from darasa.packs.authoring.lint.lessons import note_lessons
from darasa.packs.authoring.lint.numbers import MovedNumbers
from darasa.packs.authoring.lint.references import note_shared_terms, note_sources, note_terms
from darasa.packs.authoring.lint.spelling import DICTIONARIES, missing_packages
from darasa.packs.authoring.lint.translation import note_translation
from darasa.packs.authoring.lint.words import note_spelling
from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.source import languages_of, note_unused_pictures, read_source
from darasa.packs.errors import Problem

FIRST: Final = "en"
"""The language that courses are written in first, where they have it."""


@dataclass(frozen=True, slots=True)
class Linted:
    """What was found."""

    problems: tuple[Problem, ...]
    """By file and line."""
    missing: tuple[str, ...]
    """Packages without which the spelling was not looked at; empty when it was."""


def lint(folders: Sequence[Path], dictionaries: Path = DICTIONARIES) -> Linted:
    """Look through courses; what the builder refuses has to be mended before anything else is looked at."""
    problems = Problems()
    courses = [_editions(folder, problems) for folder in folders]
    if len(problems):
        return Linted(problems.errors().problems, ())
    firsts = {editions[0].source.folder: editions[0] for editions in courses}
    for editions in courses:
        note_sources(editions, problems)
        for edition in editions:
            note_lessons(edition, edition is editions[0], problems)
            note_lengths(edition, problems)
            note_terms(edition, problems)
    languages = {edition.language for editions in courses for edition in editions}
    missing = missing_packages(languages, dictionaries)
    for home, alike in _by_home_and_language(courses):
        whole = {path.parent for path in home.glob("*/course.toml")} <= {path.resolve() for path in folders}
        moved = MovedNumbers(home, alike[0].language)
        for edition in alike:
            if edition is not (first := firsts[edition.source.folder]):
                note_translation(first, edition, moved, problems)
        if whole:
            moved.note_unused(problems)
        note_shared_terms(alike, problems)
        if not missing:
            note_spelling(alike, home, whole, dictionaries, problems)
    return Linted(problems.errors().problems, missing)


def _editions(folder: Path, problems: Problems) -> list[Edition]:
    """Return all languages of a course, the first language in front; those with mistakes are noted."""
    languages = sorted(languages_of(folder), key=lambda language: (language != FIRST, language))
    if not languages:
        problems.add(folder, 1, "there is no language: no folder here has a strings.toml")
    editions = []
    for language in languages:
        before = len(problems)
        source = read_source(folder, language, problems)
        if source is not None:
            note_differing_languages(source, problems)
            note_unused_pictures(folder, problems)
            if len(problems) == before:
                editions.append(edition_of(source))
    return editions


def _by_home_and_language(courses: Sequence[Sequence[Edition]]) -> Iterator[tuple[Path, list[Edition]]]:
    """Yield what shares its words: the courses in one language that lie beside each other."""
    groups: dict[tuple[Path, str], list[Edition]] = {}
    for edition in (edition for editions in courses for edition in editions):
        home = edition.source.folder.resolve().parent
        groups.setdefault((home, edition.language), []).append(edition)
    for (home, _), editions in groups.items():
        yield home, editions
