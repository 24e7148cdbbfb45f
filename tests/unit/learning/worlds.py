"""A learner on a computer with real packs, a real database and a clock that tests set."""

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

from darasa.core.clock import Reading
from darasa.core.ids import new_id
from darasa.core.paths import DataFolder
from darasa.learning.quiz import QuizRun
from darasa.learning.scoring import right_response
from darasa.learning.service import Study
from darasa.packs.types import Question, QuestionKind
from darasa.record.types import Event, Verb
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in, build_small

QUIZ_IRI = f"{SMALL_IRI}/quiz"
QUESTIONS = ("first-bean", "which-labels", "one-word", "how-many", "name-it", "in-order", "match-bowls")


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    utc_ms: int = 1_780_000_000_000
    monotonic: float = 100.0
    session: str = field(default_factory=new_id)

    def read(self) -> Reading:
        """Return what it is set to."""
        return Reading(self.utc_ms, 180, self.monotonic)

    def pass_seconds(self, seconds: float) -> None:
        """Let time go by."""
        self.utc_ms += round(seconds * 1000)
        self.monotonic += seconds


@lru_cache
def _packs_folder() -> Path:
    folder = Path(mkdtemp(prefix="darasa-packs-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@lru_cache
def small_pack(language: str = "en", version: int = 1) -> Path:
    """Return the small course as a real pack, built once for all tests."""
    return build_small(Path(mkdtemp(dir=_packs_folder())), language, version)


@dataclass
class World:
    """One computer, one learner."""

    workspace: Workspace
    clock: SetClock
    learner: str
    study: Study

    def install(self, language: str = "en", version: int = 1) -> None:
        """Put a version of the small course in one language on the computer."""
        bring_in(self.workspace, small_pack(language, version))

    def again(self, language: str = "en") -> Study:
        """Return the studies as another start of the program finds them."""
        return self.workspace.study(self.learner, language)

    def events(self, *verbs: Verb) -> list[Event]:
        """Return the learner's events of these verbs, of all without any."""
        found = self.workspace.record.events(self.learner)
        return [event for event in found if not verbs or event.verb in verbs]

    def read(self, *steps: str) -> None:
        """Read lessons of the small course to their end."""
        for step in steps:
            self.study.complete_lesson(self.study.open_lesson(SMALL_IRI, step))
            self.study.leave(SMALL_IRI, step)


@contextmanager
def a_world(folder: Path) -> Iterator[World]:
    """Open a new data folder with one learner."""
    clock = SetClock()
    workspace = Workspace(DataFolder(folder / "data"), clock)
    try:
        learner = workspace.people.add("Amina", "bird").id
        yield World(workspace, clock, learner, workspace.study(learner, "en"))
    finally:
        workspace.close()


def wrong_response(question: Question) -> str:
    """Return a response that fits the question and is not right."""
    match question.kind:
        case QuestionKind.ORDERING:
            return "[,]".join(choice.id for choice in reversed(question.choices))
        case QuestionKind.MATCHING:
            targets = [target.id for target in question.targets]
            return "[,]".join(
                f"{choice.id}[.]{next(id_ for id_ in targets if id_ != choice.match)}"
                for choice in question.choices
            )
        case QuestionKind.NUMBER:
            return "1000000"
        case QuestionKind.SHORT_TEXT:
            return "something else"
        case _:
            return next(choice.id for choice in question.choices if not choice.right)


def answer_all(run: QuizRun, wrong: int = 0) -> None:
    """Answer what is left of a run, the first `wrong` questions not right."""
    while question := run.current:
        response = wrong_response(question) if wrong > 0 else right_response(question)
        wrong -= 1
        run.answer(question.id, response)
