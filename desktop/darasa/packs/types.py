"""What a course pack says about itself: outline, quiz and entries, as plain frozen values."""

from dataclasses import dataclass
from enum import StrEnum

FORMAT_VERSION = 1
"""The pack format this program reads and writes."""


class StepKind(StrEnum):
    """What a learner does in a step."""

    LESSON = "lesson"
    QUIZ = "quiz"
    LAB = "lab"


class QuestionKind(StrEnum):
    """The seven kinds of question."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true-false"
    NUMBER = "number"
    SHORT_TEXT = "short-text"
    ORDERING = "ordering"
    MATCHING = "matching"


@dataclass(frozen=True, slots=True)
class Step:
    """One lesson, quiz or lab of a course."""

    id: str
    kind: StepKind
    title: str
    minutes: int
    iri: str
    """`https://<publisher>/darasa/<course>/<step>`, the same in every language and version."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A named group of steps."""

    id: str
    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The woven pattern that is a course's face: a palette of the design tokens, and a seed."""

    pattern: str
    seed: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One file inside the archive, other than the manifest."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The pack's first entry: who made which course, in which version, with which contents."""

    publisher: str
    """The domain name of the publisher."""
    course: str
    """The course's permanent id; with the publisher it names the course everywhere."""
    language: str
    """BCP 47."""
    version: int
    title: str
    summary: str
    iri: str
    """`https://<publisher>/darasa/<course>`."""
    units: tuple[Unit, ...]
    entries: tuple[Entry, ...]
    cover: Cover
    pass_mark: float
    """The share of right answers, 0 to 1, that passes a quiz of this course."""
    licence: str
    level: str
    audience: tuple[str, ...]
    outcomes: tuple[str, ...]
    frameworks: tuple[str, ...]
    authors: tuple[str, ...]
    translators: tuple[str, ...]
    reviewed: bool
    """Whether a native speaker has read this language's text."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps of all units, in the order of study."""
        return tuple(step for unit in self.units for step in unit.steps)


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a question, one item to put in order, or the left side of a match."""

    id: str
    text: str
    feedback: str
    """What meets the belief behind this choice; for ordering and matching it may be empty."""
    right: bool = False
    """Whether it belongs to the right answer (single, multiple, true-false)."""
    match: str = ""
    """The id of the target it belongs to (matching)."""


@dataclass(frozen=True, slots=True)
class Target:
    """The right side of a match."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A short text that many people write, and what to say to it."""

    text: str
    feedback: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its permanent id. All texts are plain text, never markup."""

    id: str
    kind: QuestionKind
    iri: str
    """`https://<publisher>/darasa/<course>/<step>/<question>`."""
    prompt: str
    explanation: str
    topic: str = ""
    """What the result groups this question under."""
    lesson: str = ""
    """The id of the lesson that teaches it ("Read that part again"), optionally `<lesson>#<block>`."""
    choices: tuple[Choice, ...] = ()
    """Choices; for ordering, the items in their right order; for matching, the left sides."""
    targets: tuple[Target, ...] = ()
    number: float = 0.0
    tolerance: float = 0.0
    unit: str = ""
    feedback_low: str = ""
    feedback_high: str = ""
    accept: tuple[str, ...] = ()
    """Short texts that count as right, whatever their case, Unicode form, spaces or end punctuation."""
    near: tuple[NearMiss, ...] = ()
    feedback_other: str = ""
    """What a short text hears that is neither right nor a near miss."""


@dataclass(frozen=True, slots=True)
class Quiz:
    """The questions of one quiz step."""

    step: str
    questions: tuple[Question, ...]
    shuffle: bool = True
    """Whether choices may be shown in another order than written."""


@dataclass(frozen=True, slots=True)
class Term:
    """One glossary entry; id is permanent and the same in every language."""

    id: str
    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim about the world comes from."""

    id: str
    title: str
    publisher: str
    year: int
    address: str
