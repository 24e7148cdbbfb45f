"""What is known of a learner and an object, from the events about it: a pure fold in the agreed order."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from darasa.record.types import Event, Extension, Fact, Verb


def fold_all(learner: str, object_iri: str, events: Iterable[Event]) -> Fact:
    """Return the fact that these events make, whatever order they come in."""
    fact = Fact(learner, object_iri)
    for event in in_order(events):
        fact = fold(fact, event)
    return fact


def in_order(events: Iterable[Event]) -> list[Event]:
    """Return events in the one order that all replicas agree on.

    Two copies of one replica, made where no marker could tell (decisions/0022), can have used the same
    place twice; the id decides between them, so that even then everybody agrees.
    """
    return sorted(events, key=lambda event: (event.order, event.id))


def fold(fact: Fact, event: Event) -> Fact:
    """Return the fact after one more event, which must come after all that were folded into it."""
    change = _CHANGES.get(event.verb)
    changed = fact if change is None else change(fact, event)
    return replace(changed, last_at=event.recorded_at, last_order=event.order)


def _started(fact: Fact, _event: Event) -> Fact:
    return replace(fact, started=True)


def _ended(fact: Fact, event: Event) -> Fact:
    return replace(fact, started=True, duration_ms=fact.duration_ms + (event.result.duration_ms or 0))


def _completed(fact: Fact, _event: Event) -> Fact:
    return replace(fact, started=True, completed=True)


def _satisfied(fact: Fact, _event: Event) -> Fact:
    return replace(fact, started=True, satisfied=True)


def _earned(fact: Fact, _event: Event) -> Fact:
    return replace(fact, earned=True)


def _quiz_result(fact: Fact, event: Event) -> Fact:
    score = event.result.score
    best = fact.best_score if score is None else max(score, fact.best_score or 0.0)
    return replace(
        fact,
        started=True,
        passed=fact.passed or event.verb is Verb.PASSED,
        best_score=best,
        last_score=score,
        tries=fact.tries + 1,
        attempt=_attempt(event),
    )


def _answered(fact: Fact, event: Event) -> Fact:
    result = event.result
    attempt = _attempt(event)
    if fact.tries == 0 or attempt != fact.attempt:
        fact = replace(fact, attempt=attempt, first_response=result.response, first_success=result.success)
    return replace(fact, started=True, tries=fact.tries + 1, right=fact.right + (result.success is True))


def _progressed(fact: Fact, event: Event) -> Fact:
    extensions = event.result.extensions
    place, progress = extensions.get(Extension.PLACE), extensions.get(Extension.PROGRESS)
    return replace(
        fact,
        started=True,
        place=place if isinstance(place, str) else fact.place,
        progress=min(100, max(0, int(progress))) if isinstance(progress, int | float) else fact.progress,
    )


def _attempt(event: Event) -> str | None:
    attempt = event.result.extensions.get(Extension.ATTEMPT)
    return attempt if isinstance(attempt, str) else None


_CHANGES: dict[Verb, Callable[[Fact, Event], Fact]] = {
    Verb.INITIALIZED: _started,
    Verb.TERMINATED: _ended,
    Verb.COMPLETED: _completed,
    Verb.PASSED: _quiz_result,
    Verb.FAILED: _quiz_result,
    Verb.ANSWERED: _answered,
    Verb.PROGRESSED: _progressed,
    Verb.SATISFIED: _satisfied,
    Verb.EARNED: _earned,
}
