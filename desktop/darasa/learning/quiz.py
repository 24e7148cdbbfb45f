"""One run of a learner through a quiz: each answer is in the record before anybody is told about it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from darasa.core.errors import DarasaBug
from darasa.learning.glossary import Glossary
from darasa.learning.journal import Journal
from darasa.learning.response import ResponseRefusedError
from darasa.learning.scoring import mark, needed, right_response
from darasa.learning.shuffle import shown_choices, shown_targets
from darasa.learning.types import CourseProgress, Marked, QuizResult, StepProgress, TopicScore
from darasa.packs.types import Choice, Question, Quiz, Target
from darasa.record.types import Extension, Json, Result, Verb


@dataclass(slots=True)
class Aside:
    """What is known of a run and not in the record: it is gone when the learner leaves."""

    skipped: list[str] = field(default_factory=list)
    """The ids of questions in the order they were put off."""
    entries: dict[str, object] = field(default_factory=dict)
    """What was entered and not yet answered, by question id."""
    trail: list[str] = field(default_factory=list)
    """The ids of questions in the order in which they were shown last."""


class QuizRun:
    """A run through a quiz, from the first question to the result.

    What was answered lives in the record alone, so a run that was cut off goes on where it was: in another
    language, or in another version of the course. Questions that an update adds come up; answers to
    questions that it removed stay in the record and no longer count.
    """

    def __init__(
        self,
        journal: Journal,
        course: CourseProgress,
        step: StepProgress,
        quiz: Quiz,
        glossary: Glossary,
        attempt: str,
        aside: Aside,
        start: Callable[[], "QuizRun"],
    ) -> None:
        """Take up the run named `attempt`; `start` begins another run through the same quiz."""
        self.course = course
        self.step = step
        self.quiz = quiz
        self.glossary = glossary
        self.attempt = attempt
        self._journal = journal
        self._aside = aside
        self._start = start
        self._result: QuizResult | None = None
        given = journal.answers(attempt)
        self._marked = {
            question.id: _marked_before(question, given[question.iri])
            for question in quiz.questions
            if question.iri in given
        }
        before = [id_ for id_ in self._marked if id_ not in aside.trail]
        aside.trail[:] = before + [question.id for question in self._known(aside.trail)]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order they come up: those that were skipped at the end."""
        rank = {id_: place for place, id_ in enumerate(self._aside.skipped)}
        return tuple(sorted(self.quiz.questions, key=lambda question: rank.get(question.id, -1)))

    @property
    def current(self) -> Question | None:
        """The first question without an answer, None when all have one."""
        return next((question for question in self.questions if question.id not in self._marked), None)

    @property
    def position(self) -> int:
        """Which question of the run is due, counted from 1; after the last it stays there."""
        return min(len(self._marked) + 1, self.total)

    @property
    def total(self) -> int:
        """How many questions the quiz has."""
        return len(self.quiz.questions)

    @property
    def answered(self) -> tuple[Marked, ...]:
        """The answers given in this run, in the order of the questions."""
        return tuple(self._marked[question.id] for question in self.questions if question.id in self._marked)

    @property
    def finished(self) -> bool:
        """Whether every question has its answer."""
        return self.current is None

    def choices(self, question: Question) -> tuple[Choice, ...]:
        """Return the choices in the order of this run: the same however often it is asked."""
        return shown_choices(self.quiz, question, self.attempt)

    def targets(self, question: Question) -> tuple[Target, ...]:
        """Return the right sides of a match in the order of this run."""
        return shown_targets(question, self.attempt)

    def answer(self, question_id: str, response: str) -> Marked:
        """Mark an answer and commit it to the record before returning.

        The first answer of a run is the one that counts: for a question that has one, it is returned as it
        was and nothing is written. Raises ResponseRefusedError when the response does not fit the question.
        """
        question = self._question(question_id)
        if question_id in self._marked:
            return self._marked[question_id]
        marked = mark(question, response)
        self._journal.answer(question, marked, self.attempt)
        self._marked[question_id] = marked
        if question_id not in self._aside.trail:
            self.see(question_id)
        return marked

    def skip(self, question_id: str) -> None:
        """Put a question off until after all others."""
        # Put off twice, the later place counts.
        self._aside.skipped.append(self._question(question_id).id)

    def see(self, question_id: str) -> None:
        """Note that a question is shown: one that comes up again is the last of those seen."""
        trail = self._aside.trail
        if question_id in trail:
            trail.remove(question_id)
        trail.append(question_id)

    def before(self, question_id: str) -> Question | None:
        """Return the question that was shown before this one, None where it was the first."""
        at = self._aside.trail.index(question_id)
        return self._question(self._aside.trail[at - 1]) if at else None

    def after(self, question_id: str) -> Question | None:
        """Return the question that was shown after this one; after the last, the one that is due."""
        following = self._aside.trail[self._aside.trail.index(question_id) + 1 :]
        return self._question(following[0]) if following else self.current

    def marked(self, question_id: str) -> Marked | None:
        """Return the answer that was given to a question, None where it is open."""
        return self._marked.get(question_id)

    def put_aside(self, question_id: str, entry: object) -> None:
        """Keep what is entered and not yet an answer, for as long as the learner is here."""
        self._aside.entries[question_id] = entry

    def entry(self, question_id: str) -> object:
        """Return what was put aside for a question, None where nothing was."""
        return self._aside.entries.get(question_id)

    def result(self) -> QuizResult:
        """Return the result of the finished run, and write it to the record the first time.

        A quiz is passed once; after that, further runs are practice and write no result.
        """
        if not self.finished:
            raise DarasaBug(f"{self.quiz.step}: a result was asked for before the last answer")
        if self._result is None:
            self._result = self._close()
        return self._result

    def restart(self) -> "QuizRun":
        """Leave this run, finished or not, and begin another."""
        return self._start()

    def _known(self, ids: list[str]) -> list[Question]:
        """Return the questions with these ids that the quiz still has."""
        known = {question.id: question for question in self.quiz.questions}
        return [known[id_] for id_ in ids if id_ in known]

    def _question(self, question_id: str) -> Question:
        for question in self.quiz.questions:
            if question.id == question_id:
                return question
        raise DarasaBug(f"{self.quiz.step} has no question {question_id!r}")

    def _close(self) -> QuizResult:
        marked = self.answered
        right = sum(answer.right for answer in marked)
        needs = needed(self.total, self.course.manifest.pass_mark)
        passed = right >= needs
        quiz_iri = self.step.step.iri
        fact = self._journal.history().of(quiz_iri)
        passed_before = fact is not None and fact.passed
        recorded_before = self.attempt in self._journal.closed_runs(quiz_iri)
        finished = False
        if not (passed_before or recorded_before):
            verb = Verb.PASSED if passed else Verb.FAILED
            extensions: dict[str, Json] = {Extension.ATTEMPT: self.attempt}
            result = Result(score=right / self.total, success=passed, extensions=extensions)
            finished = self._journal.finish(verb, quiz_iri, result)
        return QuizResult(
            right=right,
            total=self.total,
            needed=needs,
            passed=passed,
            passed_before=passed_before,
            topics=_topics(marked),
            marked=marked,
            course_finished=finished,
        )


def _marked_before(question: Question, given: Result) -> Marked:
    """Return an answer from the record, with the words of the pack that is open now.

    Whether it was right is what the record says: that is what the learner was told.
    """
    response, right = given.response or "", bool(given.success)
    try:
        return replace(mark(question, response), right=right)
    except ResponseRefusedError:
        # An update took away a choice that was made. The answer still counts; it has lost its words.
        return Marked(question, response, right, (), right_response(question))


def _topics(marked: tuple[Marked, ...]) -> tuple[TopicScore, ...]:
    """Count by topic, in the order the topics first come up; questions without a topic are left out."""
    topics = dict.fromkeys(answer.question.topic for answer in marked if answer.question.topic)
    scores = []
    for topic in topics:
        answers = [answer for answer in marked if answer.question.topic == topic]
        scores.append(TopicScore(topic, sum(answer.right for answer in answers), len(answers)))
    return tuple(scores)
