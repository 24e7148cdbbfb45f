"""A learner's facts, found by the course, step or question they are about."""

from collections import defaultdict
from collections.abc import Mapping

from darasa.record.types import Fact


class History:
    """All that is known of one learner at one moment.

    Objects are IRIs, and a question lies under its quiz as a step lies under its course
    (`<course>/<step>/<question>`), so what belongs together is found without knowing any outline: steps
    and questions that an update has removed are still here.
    """

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._facts = facts
        self._under: dict[str, list[Fact]] = defaultdict(list)
        for iri, fact in facts.items():
            self._under[iri.rpartition("/")[0]].append(fact)

    def of(self, iri: str) -> Fact | None:
        """Return what is known of one object, None when the learner never met it."""
        return self._facts.get(iri)

    def under(self, iri: str) -> tuple[Fact, ...]:
        """Return what is known of a course's steps, or of a quiz's questions."""
        return tuple(self._under.get(iri, ()))

    def changed(self, fact: Fact) -> "History":
        """Return this history with one fact as it would be."""
        return History({**self._facts, fact.object: fact})

    def last_order(self, course_iri: str) -> tuple[int, str, int]:
        """Return the order of the last event in a course, its steps and questions; (0, "", 0) if none."""
        steps = self.under(course_iri)
        own = self.of(course_iri)
        orders = [fact.last_order for fact in steps]
        orders += [fact.last_order for step in steps for fact in self.under(step.object)]
        return max(orders + ([own.last_order] if own else []), default=(0, "", 0))


def open_attempt(history: History, quiz_iri: str) -> str | None:
    """Return the run through a quiz that was begun and not closed, None when there is none.

    Answers name their run, and so does the event that closes it: the run is open as long as the
    last answer's run is not the one that the quiz itself knows.
    """
    answers = [fact for fact in history.under(quiz_iri) if fact.attempt]
    if not answers:
        return None
    attempt = max(answers, key=lambda fact: fact.last_order).attempt
    quiz = history.of(quiz_iri)
    return None if quiz and quiz.attempt == attempt else attempt


def closed_run(history: History, quiz_iri: str) -> tuple[int, int] | None:
    """Return (right answers, answers) of the last run that was closed, None before the first."""
    quiz = history.of(quiz_iri)
    if quiz is None or not quiz.attempt:
        return None
    answers = [fact for fact in history.under(quiz_iri) if fact.attempt == quiz.attempt]
    if not answers:
        return None
    return sum(bool(fact.first_success) for fact in answers), len(answers)
