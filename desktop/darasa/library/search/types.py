"""What a search finds, as plain frozen values, and what can keep it from searching."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from darasa.core.errors import DarasaError


class HitKind(StrEnum):
    """What was found."""

    COURSE = "course"
    """The title or the summary of a course."""
    STEP = "step"
    """The title of a lesson, a quiz or a lab."""
    TEXT = "text"
    """Something that a lesson says."""
    TERM = "term"
    """A term of the glossary, or its meaning."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with the parts in it that were searched for."""

    text: str
    """As the course has it; "…" stands where something before or behind was left out."""
    marks: tuple[tuple[int, int], ...]
    """Where each part begins and ends, as offsets into `text`, in order and apart from each other."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words are taught."""

    kind: HitKind
    course: str
    """IRI of the course."""
    course_title: str
    language: str
    """BCP 47, of the course's text."""
    step: str
    """The id of the step to open; empty where the course itself is the place."""
    step_title: str
    block: str
    """The id of the block of the lesson to open it at; empty: its beginning."""
    title: Marked
    """Of the course or the step; of a lesson's text the heading above it, of a glossary's entry the term."""
    snippet: Marked
    """The words in their surroundings; empty where the title says everything."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text that is found by its own words."""

    kind: HitKind
    step: str
    step_title: str
    block: str
    title: str
    """What is shown above the text."""
    text: str
    is_titled: bool = True
    """Whether the words of its title count as its own; else only those of its text do."""


class SearchUnusableError(DarasaError):
    """The index can be neither read nor made now: the disk is full, read-only or failing. Courses stay."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
