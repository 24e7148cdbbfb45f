"""Sources that nobody cites, terms that nobody links, and words that differ from course to course."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from darasa.packs.authoring.lint.edition import Edition
from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.toml import TomlFile
from darasa.packs.questions import normal_text


def note_sources(editions: Sequence[Edition], problems: Problems) -> None:
    """Note the sources of one course that no lesson cites, or that are not there yet."""
    file = TomlFile(editions[0].source.folder / "sources.toml", Problems())
    cited = {name for edition in editions for name in _mentioned(edition, r"\[@([^\]\s]+)\]")}
    this_year = datetime.now(UTC).year
    for source in editions[0].source.course.sources.values():
        if source.id not in cited:
            problems.add(file.path, file.line((source.id,)), f"no lesson cites the source {source.id!r}")
        if source.year > this_year:
            problems.add(file.path, file.line((source.id, "year")), f"{source.year} has not come yet")


def note_terms(edition: Edition, problems: Problems) -> None:
    """Note the terms of a glossary that no lesson links to: learners would never meet them."""
    linked = set(_mentioned(edition, r"\]\(term:([^)\s]+)\)"))
    file = _glossary(edition)
    for term in edition.source.glossary:
        if term.id not in linked:
            problems.add(file.path, file.line((term.id,)), f"no lesson links to the term {term.id!r}")


def note_shared_terms(editions: Sequence[Edition], problems: Problems) -> None:
    """Note where two courses in one language have two words for one id, or two ids for one word."""
    words: dict[str, tuple[str, str]] = {}
    ids: dict[str, tuple[str, str]] = {}
    for edition in editions:
        file, course = _glossary(edition), edition.source.course.id
        for term in edition.source.glossary:
            word, there = words.setdefault(term.id, (term.term, course))
            if normal_text(word) != normal_text(term.term):
                text = f"{term.term!r} is {word!r} in {there}: one word for one thing"
                problems.add(file.path, file.line((term.id, "term")), text)
            other, there = ids.setdefault(normal_text(term.term), (term.id, course))
            if other != term.id:
                text = f"{term.term!r} has the id {other!r} in {there}: one id for one word"
                problems.add(file.path, file.line((term.id,)), text)


def _mentioned(edition: Edition, pattern: str) -> list[str]:
    blocks = (block for lesson in edition.lessons.values() for block in lesson.blocks)
    return [name for block in blocks for name in re.findall(pattern, block.text)]


def _glossary(edition: Edition) -> TomlFile:
    return TomlFile(edition.folder / "glossary.toml", Problems())
