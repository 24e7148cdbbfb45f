"""What the events about one object add up to."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from darasa.record.folding import fold_all, in_order
from darasa.record.types import Event, Extension, Fact, Json, Result, Verb
from tests.unit.record.kit import AMINA, LESSON, QUESTION, QUIZ, answer, event, learning_verbs, results


def history(*steps: tuple[Verb, Result], object_iri: str = LESSON) -> Fact:
    """Return the fact that these make, one after the other."""
    made = [
        event(verb=verb, result=result, lamport=number, seq=number, object=object_iri)
        for number, (verb, result) in enumerate(steps, start=1)
    ]
    return fold_all(AMINA, object_iri, made)


def place(block: Json, percent: Json) -> Result:
    """Return the result of having read so far."""
    return Result(extensions={Extension.PLACE: block, Extension.PROGRESS: percent})


def test_nothing_is_known_of_nothing() -> None:
    assert history() == Fact(AMINA, LESSON)


def test_a_lesson_is_opened_read_left_and_completed() -> None:
    fact = history(
        (Verb.INITIALIZED, Result()),
        (Verb.PROGRESSED, place("split.3", 40)),
        (Verb.TERMINATED, Result(duration_ms=60_000)),
        (Verb.TERMINATED, Result()),
        (Verb.COMPLETED, Result(completion=True, duration_ms=90_000)),
    )
    assert (fact.started, fact.completed, fact.place, fact.progress) == (True, True, "split.3", 40)
    assert fact.duration_ms == 60_000
    assert fact.last_order == (5, "aaaaaaaa-0000-4000-8000-000000000000", 5)
    assert fact.last_at == 1_795_000_000_000


def test_each_verb_alone() -> None:
    assert history((Verb.INITIALIZED, Result())).started
    assert history((Verb.SATISFIED, Result())).satisfied
    assert history((Verb.EARNED, Result())).earned
    assert not history((Verb.COMMENTED, Result(response="good"))).started


def test_the_last_place_counts_and_nonsense_does_not() -> None:
    fact = history((Verb.PROGRESSED, place("b.2", 80)), (Verb.PROGRESSED, place("a.1", 10)))
    assert (fact.place, fact.progress) == ("a.1", 10)
    fact = history((Verb.PROGRESSED, place("b.2", 80)), (Verb.PROGRESSED, place(7, "much")))
    assert (fact.place, fact.progress) == ("b.2", 80)
    assert history((Verb.PROGRESSED, place("", 900))).progress == 100
    assert history((Verb.PROGRESSED, place("", -3.5))).progress == 0


def test_the_best_and_the_last_quiz_result() -> None:
    fact = history(
        (Verb.FAILED, Result(score=0.5)),
        (Verb.PASSED, Result(score=0.9, extensions={Extension.ATTEMPT: "one"})),
        (Verb.FAILED, Result(score=0.2, extensions={Extension.ATTEMPT: 2})),
        object_iri=QUIZ,
    )
    assert (fact.passed, fact.best_score, fact.last_score, fact.tries) == (True, 0.9, 0.2, 3)
    assert fact.attempt is None
    fact = history((Verb.PASSED, Result(score=0.8)), (Verb.PASSED, Result()), object_iri=QUIZ)
    assert (fact.best_score, fact.last_score) == (0.8, None)


def test_the_first_answer_of_the_last_attempt() -> None:
    fact = history(
        (Verb.ANSWERED, answer(False, "b", "one")),
        (Verb.ANSWERED, answer(True, "a", "one")),
        object_iri=QUESTION,
    )
    assert (fact.tries, fact.right, fact.first_response, fact.first_success) == (2, 1, "b", False)
    fact = history(
        (Verb.ANSWERED, answer(False, "b", "one")),
        (Verb.ANSWERED, answer(True, "a", "two")),
        object_iri=QUESTION,
    )
    assert (fact.attempt, fact.first_response, fact.first_success, fact.right) == ("two", "a", True, 1)
    assert history((Verb.ANSWERED, answer(True, "a")), object_iri=QUESTION).first_response == "a"


@given(
    st.lists(st.tuples(learning_verbs, results, st.integers(1, 6), st.sampled_from("ab")), max_size=8),
    st.randoms(),
)
def test_the_order_of_arrival_does_not_matter(
    steps: list[tuple[Verb, Result, int, str]], random: st.DataObject
) -> None:
    made = [
        replace(event(verb=verb, result=result, lamport=lamport), replica=letter * 8 + AMINA[8:])
        for verb, result, lamport, letter in steps
    ]
    shuffled: list[Event] = list(made)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(shuffled) == in_order(made)
    assert fold_all(AMINA, LESSON, shuffled) == fold_all(AMINA, LESSON, made)
