"""What a learner sees of their studies: courses with progress, lessons, marked answers, quiz results."""

from dataclasses import dataclass
from enum import StrEnum

from darasa.core.errors import DarasaError
from darasa.packs.types import Manifest, Question, Step, Term


class CourseMissingError(DarasaError):
    """The course, or the language of it that was asked for, is not on this computer."""

    def __init__(self, iri: str, language: str = "") -> None:
        super().__init__(f"{iri} {language}".rstrip())
        self.iri = iri
        self.language = language


class StepMissingError(DarasaError):
    """The version of the course on this computer has no such step of the kind that was asked for."""

    def __init__(self, iri: str, step: str) -> None:
        super().__init__(f"{iri}/{step}")
        self.iri = iri
        self.step = step


class StepState(StrEnum):
    """How far a learner is with one step."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    TRY_AGAIN = "try-again"


@dataclass(frozen=True, slots=True)
class StepProgress:
    """One step of a course, with what the learner has done in it."""

    step: Step
    number: int
    """1-based among all steps of the course."""
    state: StepState
    percent: int
    """0 to 100, of this step; a quiz counts when it is passed."""
    minutes_left: int
    """0 when done."""
    best_score: float | None
    """0 to 1, the best result on record; quizzes only."""
    right: int | None
    """Right answers in the last run that was finished; quizzes only, None before the first."""
    questions: int | None
    """How many questions that run had."""


@dataclass(frozen=True, slots=True)
class UnitProgress:
    """One unit of a course, with the progress of its steps."""

    id: str
    title: str
    number: int
    steps: tuple[StepProgress, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.state is StepState.DONE for step in self.steps)


@dataclass(frozen=True, slots=True)
class CourseProgress:
    """One course on this computer, in the language chosen, with the learner's progress."""

    manifest: Manifest
    size: int
    """Bytes of the pack file."""
    installed_at: int
    languages: tuple[str, ...]
    """All languages of this course on this computer."""
    units: tuple[UnitProgress, ...]
    next_step: StepProgress | None
    """Where to go on: the step in progress studied last, else the first not done; None when all are done."""
    finished: bool
    """All steps done now, or once recorded as satisfied."""
    started: bool
    last_order: tuple[int, str, int]
    """The order of the learner's last event in this course; (0, "", 0) before the first."""

    @property
    def steps(self) -> tuple[StepProgress, ...]:
        """All steps in the order of study."""
        return tuple(step for unit in self.units for step in unit.steps)

    @property
    def iri(self) -> str:
        """Names the course everywhere, in every language and version."""
        return self.manifest.iri

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(unit.done for unit in self.units)

    @property
    def percent(self) -> int:
        """Steps done, as whole per cent of all steps; 100 only when all are."""
        return self.done * 100 // max(1, len(self.steps))

    @property
    def minutes(self) -> int:
        """Minutes that the whole course takes, as its authors say."""
        return sum(step.step.minutes for step in self.steps)


@dataclass(frozen=True, slots=True)
class WeekSummary:
    """What a learner finished in the last seven days, by this computer's clock."""

    lessons: int
    quizzes: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a learner is in a lesson."""

    block: str
    """The id of the topmost block on the page, e.g. `split.3`; empty at the very top."""
    percent: int
    """How much of the text is behind the learner, 0 to 100."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson opened for reading."""

    course: CourseProgress
    unit: UnitProgress
    step: StepProgress
    html: str
    """The pack's allow-listed subset; pictures are read through `Study.media`."""
    place: Place
    """Where the learner stopped; at the top the first time."""
    glossary: tuple[Term, ...]
    previous: StepProgress | None
    next: StepProgress | None


@dataclass(frozen=True, slots=True)
class Marked:
    """An answer after it was committed to the record, with what to say about it."""

    question: Question
    response: str
    """cmi.interaction form, by permanent ids."""
    right: bool
    feedback: tuple[str, ...]
    """What meets the choices made, in their order; may be empty."""
    right_response: str
    """The right answer, in the same form (short text: the first accepted; number: as written)."""


@dataclass(frozen=True, slots=True)
class TopicScore:
    """How the questions of one topic went."""

    topic: str
    right: int
    total: int


@dataclass(frozen=True, slots=True)
class QuizResult:
    """A finished run through a quiz."""

    right: int
    total: int
    needed: int
    """Right answers needed to pass."""
    passed: bool
    """This run reached the pass mark."""
    passed_before: bool
    topics: tuple[TopicScore, ...]
    marked: tuple[Marked, ...]
    course_finished: bool
    """This result completed the course."""
