"""Studying, as one learner sees it: courses with progress, lessons to read, quizzes to take."""

from collections import defaultdict
from collections.abc import Mapping

from darasa.core.clock import Clock
from darasa.core.ids import new_id
from darasa.learning.glossary import Glossary
from darasa.learning.history import History, open_attempt
from darasa.learning.journal import Journal, Sessions
from darasa.learning.languages import best_language, same_language
from darasa.learning.quiz import Aside, QuizRun
from darasa.learning.types import (
    CourseMissingError,
    CourseProgress,
    Lesson,
    Place,
    StepMissingError,
    StepProgress,
    WeekSummary,
)
from darasa.library.service import Library
from darasa.library.types import InstalledPack
from darasa.packs.types import Quiz, StepKind
from darasa.people.types import Learner
from darasa.record.service import Record
from darasa.record.types import Extension, Fact, Json, Result, Verb

WEEK_MS = 7 * 24 * 60 * 60 * 1000
NEARLY_READ = 95
"""Per cent. A lesson that is done and was left this near its end opens at its beginning the next time."""


class Study:
    """One learner's studies on this computer, for one thread: the record is safe from several, a run is not.

    Nothing is remembered here that matters: what was done is in the record before a method returns. Only
    which steps are open, and which questions were put off, live as long as this object.
    """

    def __init__(
        self, library: Library, record: Record, clock: Clock, learner: Learner, language: str
    ) -> None:
        """Open the studies of `learner`; `language` (BCP 47) is what to prefer where there is a choice."""
        self.learner = learner
        self.language = language
        self._library = library
        self._record = record
        self._clock = clock
        self._sessions = Sessions(clock)
        self._begun: dict[str, str] = {}
        self._aside: dict[str, Aside] = defaultdict(Aside)

    def courses(self) -> tuple[CourseProgress, ...]:
        """Return every course on this computer, the one studied last first.

        Those that are not begun come after it, the ones in the learner's language first, each by title.
        Reads the table of packs and the record; opens no pack.
        """
        history = History(self._record.facts(self.learner.id))
        courses = [self._chosen(packs, history).progress(history) for packs in self._packs().values()]
        courses.sort(key=lambda course: course.manifest.title.casefold())
        courses.sort(key=lambda course: not same_language(course.manifest.language, self.language))
        courses.sort(key=lambda course: course.last_order, reverse=True)
        return tuple(courses)

    def course(self, iri: str) -> CourseProgress:
        """Return one course with its progress. Raises CourseMissingError.

        Where an update has removed the last steps that were left, this is when the course is finished.
        """
        journal = self._journal(iri)
        history = journal.history()
        course = journal.progress(history)
        journal.settle(course, history)
        return course

    def week(self) -> WeekSummary:
        """Return what was finished in the last seven days, each lesson, lab and quiz once."""
        now = self._clock.read().utc_ms
        events = self._record.since(self.learner.id, now - WEEK_MS, (Verb.COMPLETED, Verb.PASSED))
        # A clock that once stood in the future would else count in every week until then.
        done = {(event.verb, event.object) for event in events if event.recorded_at <= now}
        lessons = sum(verb is Verb.COMPLETED for verb, _ in done)
        return WeekSummary(lessons=lessons, quizzes=len(done) - lessons)

    def set_course_language(self, iri: str, language: str) -> CourseProgress:
        """Study a course in another of its installed languages from now on.

        The choice is an event like any other, so it goes with the learner. Raises CourseMissingError when the
        course is not here in that language.
        """
        packs = self._packs_of(iri)
        if language not in packs:
            raise CourseMissingError(iri, language)
        self._journal_in(packs, language).write((Verb.INITIALIZED, iri, Result()))
        return self.course(iri)

    def open_lesson(self, iri: str, step_id: str) -> Lesson:
        """Open a lesson where the learner stopped reading.

        Raises CourseMissingError, StepMissingError, and what `Library.open` raises.
        """
        journal = self._journal(iri)
        history = journal.history()
        course, step = _step(journal.progress(history), step_id, StepKind.LESSON)
        with self._library.open(journal.pack) as pack:
            html, glossary = pack.lesson(step_id), pack.glossary()
        journal.open(step.step.iri)
        around = (None, *course.steps, None)
        index = around.index(step)
        return Lesson(
            course=course,
            unit=next(unit for unit in course.units if step in unit.steps),
            step=step,
            html=html,
            place=_place(history.of(step.step.iri)),
            glossary=glossary,
            previous=around[index - 1],
            next=around[index + 1],
        )

    def media(self, iri: str, name: str) -> bytes:
        """Return a picture or sound of a course by its name in the pack, as `media/x.svg`.

        Raises CourseMissingError, and what `Library.open` and `Pack.media` raise.
        """
        with self._library.open(self._journal(iri).pack) as pack:
            return pack.media(name)

    def keep_place(self, lesson: Lesson, place: Place) -> None:
        """Write down where the learner is in a lesson, when that is not where they were."""
        fact = self._record.fact(self.learner.id, lesson.step.step.iri)
        if (fact.place or "", fact.progress) == (place.block, place.percent):
            return
        extensions: dict[str, Json] = {Extension.PLACE: place.block, Extension.PROGRESS: place.percent}
        journal = self._journal(lesson.course.iri)
        journal.write((Verb.PROGRESSED, lesson.step.step.iri, Result(extensions=extensions)))

    def complete_lesson(self, lesson: Lesson) -> CourseProgress:
        """Write down that a lesson is done, once however often it is read; return the course after it."""
        iri = lesson.step.step.iri
        if not self._record.fact(self.learner.id, iri).completed:
            self._journal(lesson.course.iri).finish(Verb.COMPLETED, iri, Result(completion=True))
        return self.course(lesson.course.iri)

    def leave(self, iri: str, step_id: str) -> None:
        """Write down that an open step was closed, with how long it was open."""
        self._journal(iri).leave(f"{iri}/{step_id}")

    def open_quiz(self, iri: str, step_id: str) -> QuizRun:
        """Go on with the run that was begun, else begin one.

        Raises CourseMissingError, StepMissingError, and what `Library.open` raises.
        """
        journal = self._journal(iri)
        history = journal.history()
        course, step = _step(journal.progress(history), step_id, StepKind.QUIZ)
        with self._library.open(journal.pack) as pack:
            quiz, glossary = pack.quiz(step_id), Glossary(pack.glossary())
        journal.open(step.step.iri)
        attempt = self._begun.get(step.step.iri) or open_attempt(history, step.step.iri)
        run = self._run(journal, course, step, quiz, glossary, attempt or new_id())
        fact = history.of(step.step.iri)
        # A run after the quiz was passed leaves no result behind, so its last answer is what closes it.
        practised = fact is not None and fact.passed and run.finished
        closed = practised or attempt in journal.closed_runs(step.step.iri)
        return run.restart() if closed else run

    def _run(
        self,
        journal: Journal,
        course: CourseProgress,
        step: StepProgress,
        quiz: Quiz,
        glossary: Glossary,
        attempt: str,
    ) -> QuizRun:
        self._begun[step.step.iri] = attempt
        return QuizRun(
            journal,
            course,
            step,
            quiz,
            glossary,
            attempt,
            self._aside[attempt],
            start=lambda: self._run(journal, course, step, quiz, glossary, new_id()),
        )

    def _packs(self) -> dict[str, dict[str, InstalledPack]]:
        """Return all installed packs by course, then by language."""
        courses: dict[str, dict[str, InstalledPack]] = defaultdict(dict)
        for pack in self._library.installed():
            courses[pack.manifest.iri][pack.manifest.language] = pack
        return courses

    def _packs_of(self, iri: str) -> Mapping[str, InstalledPack]:
        packs = self._packs()
        if iri not in packs:
            raise CourseMissingError(iri)
        return packs[iri]

    def _journal(self, iri: str) -> Journal:
        """Return the journal of a course, in the language that the learner studies it in."""
        return self._chosen(self._packs_of(iri), None)

    def _chosen(self, packs: Mapping[str, InstalledPack], history: History | None) -> Journal:
        """Return the journal in the language last chosen, else in the one that suits the learner best.

        A history, where there is one, spares the search for a choice that was never made.
        """
        wishes = [self.language]
        iri = next(iter(packs.values())).manifest.iri
        if len(packs) > 1 and (history is None or history.of(iri)):
            wishes = [*self._languages_chosen(iri), self.language]
        return self._journal_in(packs, best_language(packs, wishes))

    def _languages_chosen(self, iri: str) -> list[str]:
        """Return the languages in which a course was entered, the last one first."""
        events = self._record.events(self.learner.id, iri)
        return [e.language for e in reversed(events) if e.verb is Verb.INITIALIZED and e.language]

    def _journal_in(self, packs: Mapping[str, InstalledPack], language: str) -> Journal:
        return Journal(self._record, self.learner.id, packs[language], tuple(sorted(packs)), self._sessions)


def _step(course: CourseProgress, step_id: str, kind: StepKind) -> tuple[CourseProgress, StepProgress]:
    """Return a course and one of its steps. Raises StepMissingError."""
    for step in course.steps:
        if step.step.id == step_id and step.step.kind is kind:
            return course, step
    raise StepMissingError(course.iri, step_id)


def _place(fact: Fact | None) -> Place:
    """Return where to open a lesson: where it was left, or the top when it was left behind for good."""
    if fact is None or (fact.completed and fact.progress >= NEARLY_READ):
        return Place("", 0)
    return Place(fact.place or "", fact.progress)
