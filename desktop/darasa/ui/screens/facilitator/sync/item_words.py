"""What one thing to be sent is called: whose it is, what it is about, and when it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.packs.types import StepKind
from darasa.record.types import Event, Verb
from darasa.ui.percent import percent
from darasa.ui.screens.course_words import isolated, kind_icon, kind_name
from darasa.ui.screens.facilitator.dialog import name_of
from darasa.ui.screens.who.when import moment_words

if TYPE_CHECKING:
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


class ItemWords:
    """Names and titles as they are on this computer now; an IRI is never shown."""

    def __init__(self, workspace: "Workspace") -> None:
        self._record = workspace.record
        self._names = {learner.id: name_of(learner) for learner in workspace.people.learners()}
        self._steps: dict[str, tuple[str, StepKind]] = {}
        self._courses: dict[str, str] = {}
        for pack in workspace.library.installed():
            self._courses.setdefault(pack.manifest.iri, pack.manifest.title)
            for step in pack.manifest.steps:
                self._steps.setdefault(step.iri, (step.title, step.kind))

    def name(self, learner: str) -> str:
        """Return what a learner is called, whatever UUID they had then."""
        known = self._names.get(self._record.canonical(learner))
        return known or _translate("SyncItems", "A learner from another computer")

    def heading(self, event: Event) -> str:
        """Return whose it is and what it is about: "Amina Hassan · What a mistake tells you"."""
        return f"{isolated(self.name(event.learner))} · {isolated(self.title(event))}"

    def title(self, event: Event) -> str:
        """Return the title of the step or course; where it is not installed, what kind of thing it is."""
        step = self._step(event)
        if step is not None:
            return step[0]
        if event.verb in {Verb.SATISFIED, Verb.EARNED}:
            return self._courses.get(event.object) or _translate("SyncItems", "Course")
        if event.verb in {Verb.PASSED, Verb.FAILED, Verb.ANSWERED}:
            return kind_name(StepKind.QUIZ)
        return self._courses.get(event.object) or kind_name(StepKind.LESSON)

    def icon(self, event: Event) -> str:
        """Return the icon of the kind of thing that it is."""
        if event.verb in {Verb.SATISFIED, Verb.EARNED}:
            return "award"
        step = self._step(event)
        if step is not None:
            return kind_icon(step[1])
        return "quiz" if event.verb in {Verb.PASSED, Verb.FAILED, Verb.ANSWERED} else "doc"

    def about(self, event: Event, now: int) -> str:
        """Return what was done, and when: "Lesson finished · Today, 09:42"; `now` is UTC milliseconds."""
        return f"{_done(event)} · {moment_words(self._record.corrected(event), now)}"

    def _step(self, event: Event) -> tuple[str, StepKind] | None:
        return self._steps.get(event.object) or self._steps.get(event.object.rpartition("/")[0])


def _done(event: Event) -> str:
    if event.verb in {Verb.PASSED, Verb.FAILED}:
        words = (
            _translate("SyncItems", "Quiz passed")
            if event.verb is Verb.PASSED
            else _translate("SyncItems", "Quiz tried, not passed yet")
        )
        score = event.result.score
        return words if score is None else f"{words} · {percent(score)}"
    return {
        Verb.COMPLETED: _translate("SyncItems", "Lesson finished"),
        Verb.SATISFIED: _translate("SyncItems", "Course finished"),
        Verb.EARNED: _translate("SyncItems", "Certificate earned"),
        Verb.ANSWERED: _translate("SyncItems", "Question answered"),
        Verb.INITIALIZED: _translate("SyncItems", "Opened"),
        Verb.TERMINATED: _translate("SyncItems", "Closed"),
        Verb.PROGRESSED: _translate("SyncItems", "Read on"),
    }.get(event.verb, _translate("SyncItems", "Something done"))
