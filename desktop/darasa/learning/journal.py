"""What a learner does in one course, written to the record with the course's version and language."""

from dataclasses import replace

from darasa.core.clock import Clock
from darasa.learning.history import History
from darasa.learning.interaction import interaction
from darasa.learning.progress import course_progress
from darasa.learning.types import CourseProgress, Marked
from darasa.library.types import InstalledPack
from darasa.packs.types import Question
from darasa.record.service import Record
from darasa.record.types import Draft, Extension, Fact, Json, Result, Verb


class Sessions:
    """Which steps are open, and since when. Only the clock that is never set back takes part."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: dict[str, float] = {}

    def start(self, iri: str) -> bool:
        """Note that a step was opened; return whether it was not open already."""
        if iri in self._since:
            return False
        self._since[iri] = self._clock.read().monotonic
        return True

    def elapsed_ms(self, iri: str) -> int | None:
        """Return for how long a step has been open, None when it is not."""
        since = self._since.get(iri)
        return None if since is None else round((self._clock.read().monotonic - since) * 1000)

    def end(self, iri: str) -> int | None:
        """Note that a step was closed; return for how long it was open, None when it was not."""
        elapsed = self.elapsed_ms(iri)
        self._since.pop(iri, None)
        return elapsed


class Journal:
    """Writes one learner's events about one installed course; each call is one transaction."""

    def __init__(
        self,
        record: Record,
        learner: str,
        pack: InstalledPack,
        languages: tuple[str, ...],
        sessions: Sessions,
    ) -> None:
        self.pack = pack
        self._record = record
        self._learner = learner
        self._languages = languages
        self._sessions = sessions

    def history(self) -> History:
        """Return what is known of the learner now."""
        return History(self._record.facts(self._learner))

    def progress(self, history: History) -> CourseProgress:
        """Return the course with the progress that a history amounts to."""
        pack = self.pack
        return course_progress(
            pack.manifest,
            history,
            size=pack.size,
            installed_at=pack.installed_at,
            languages=self._languages,
        )

    def settle(self, course: CourseProgress, history: History) -> None:
        """Write that the course is done, when an update took away the steps that were left."""
        fact = history.of(course.iri)
        if course.finished and not (fact and fact.satisfied):
            self.write((Verb.SATISFIED, course.iri, Result()))

    def open(self, step_iri: str) -> None:
        """Note that a step was opened; open ones are not noted twice."""
        if self._sessions.start(step_iri):
            self.write((Verb.INITIALIZED, step_iri, Result()))

    def leave(self, step_iri: str) -> None:
        """Note that a step was closed, with how long it was open."""
        elapsed = self._sessions.end(step_iri)
        if elapsed is not None:
            self.write((Verb.TERMINATED, step_iri, Result(duration_ms=elapsed)))

    def answers(self, attempt: str) -> dict[str, Result]:
        """Return by IRI the first answer to each question in one run through a quiz."""
        first: dict[str, Result] = {}
        for event in self._record.answers(self._learner, attempt):
            first.setdefault(event.object, event.result)
        return first

    def closed_runs(self, quiz_iri: str) -> frozenset[str]:
        """Return the runs through a quiz that have their result, from this computer or a merged one."""
        return frozenset(
            str(event.result.extensions[Extension.ATTEMPT])
            for event in self._record.events(self._learner, quiz_iri)
            if event.verb in {Verb.PASSED, Verb.FAILED} and Extension.ATTEMPT in event.result.extensions
        )

    def finish(self, verb: Verb, step_iri: str, result: Result) -> bool:
        """Write that a step is done; and that the course is, when this was its last.

        Returns whether the course was finished by it.
        """
        history = self.history()
        before = history.of(step_iri) or Fact(self._learner, step_iri)
        done = replace(
            before,
            completed=before.completed or verb is Verb.COMPLETED,
            passed=before.passed or verb is Verb.PASSED,
        )
        result = replace(result, duration_ms=self._sessions.elapsed_ms(step_iri))
        entries = [(verb, step_iri, result)]
        course = history.of(self.pack.manifest.iri)
        finished = not (course and course.satisfied) and self.progress(history.changed(done)).finished
        if finished:
            entries.append((Verb.SATISFIED, self.pack.manifest.iri, Result()))
        self.write(*entries)
        return finished

    def answer(self, question: Question, marked: Marked, attempt: str) -> None:
        """Write an answer in one run through a quiz."""
        extensions: dict[str, Json] = {
            Extension.ATTEMPT: attempt,
            Extension.QUESTION: interaction(question),
        }
        result = Result(success=marked.right, response=marked.response, extensions=extensions)
        self.write((Verb.ANSWERED, question.iri, result))

    def write(self, *entries: tuple[Verb, str, Result]) -> None:
        """Commit events about objects of this course."""
        manifest = self.pack.manifest
        drafts = [
            Draft(
                self._learner,
                verb,
                iri,
                result,
                course_iri=manifest.iri,
                pack_version=manifest.version,
                language=manifest.language,
            )
            for verb, iri, result in entries
        ]
        self._record.record_all(drafts)
