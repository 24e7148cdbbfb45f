"""Events and facts as rows, and the words that they share."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.record import words as words_module
from darasa.record.registry import Registry
from darasa.record.rows import EVENT_COLUMNS, MILESTONES, VERBS, event_row, row_event
from darasa.record.store import Store
from darasa.record.types import Event, Fact, Verb
from darasa.record.words import Words
from darasa.storage.database import Database, open_database
from tests.unit.record.kit import AMINA, LESSON, event, events, texts, uuids


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    return open_database(tmp_path_factory.mktemp("rows") / "darasa.db")


def test_every_verb_has_a_number_that_never_changes() -> None:
    assert set(VERBS) == set(Verb)
    assert sorted(VERBS.values()) == list(range(1, 13))
    assert sorted(VERBS[verb] for verb in MILESTONES) == [3, 4, 5, 8, 9], "as in the index"


@given(some=events())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_event_loses_anything_as_a_row(database: Database, some: Event) -> None:
    with database.writing():
        row = event_row(some, 7, Words(database))
    assert len(row) == len(EVENT_COLUMNS.split(","))
    back = row_event(row, Words(database))
    assert back == some
    assert json.dumps(dict(back.result.extensions), sort_keys=True) == json.dumps(
        dict(some.result.extensions), sort_keys=True
    )


facts = st.builds(
    Fact,
    learner=st.just(AMINA),
    object=st.just(LESSON),
    started=st.booleans(),
    completed=st.booleans(),
    passed=st.booleans(),
    satisfied=st.booleans(),
    earned=st.booleans(),
    best_score=st.none() | st.floats(0, 1),
    last_score=st.none() | st.floats(0, 1),
    tries=st.integers(0, 99),
    attempt=st.none() | uuids | texts,
    first_response=st.none() | texts,
    first_success=st.none() | st.booleans(),
    right=st.integers(0, 99),
    place=st.none() | texts,
    progress=st.integers(0, 100),
    duration_ms=st.integers(0, 2**53),
    last_at=st.integers(0, 2**48),
    last_order=st.tuples(st.integers(1, 2**53), uuids, st.integers(1, 2**53)),
)


@given(fact=facts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_fact_loses_anything_as_a_row(database: Database, fact: Fact) -> None:
    with database.writing():
        store = Store(database)
        learner, object_number = store.words.number(AMINA), store.words.number(LESSON)
        store.keep(fact, learner)
    store.words.forget()
    assert store.fact(learner, object_number) == fact
    assert store.facts(learner) == {LESSON: fact}


def test_a_word_is_kept_once_and_its_number_is_never_given_again(database: Database) -> None:
    words = Words(database)
    with database.writing():
        number = words.number(AMINA)
        other = words.number("a word")
        words.forget()
        assert words.number(AMINA) == number
        assert words.optional(None) is None
        database.execute_sql("DELETE FROM word WHERE id = ?", (other,))
        words.forget()
        assert words.find("a word") is None
        assert words.number("another") > other
    assert words.text(number) == AMINA
    assert words.optional_text(None) is None


def test_what_is_remembered_stays_small(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_module, "_MOST_REMEMBERED", 10)
    monkeypatch.setattr(words_module, "_AT_ONCE", 4)
    words = Words(database)
    with database.writing():
        numbers = [words.number(f"word {count}") for count in range(50)]
    assert len(words._numbers) <= 10
    words.load(numbers)
    assert len(words._texts) <= 20
    assert [words.text(number) for number in numbers] == [f"word {count}" for count in range(50)]


def test_the_row_of_an_event_is_found_by_its_id(tmp_path: Path) -> None:
    database = open_database(tmp_path / "darasa.db")
    store = Store(database)
    some = event()
    with database.writing():
        store.add(some, 5)
    assert store.row_of(some.id) == 5
    assert store.row_of(AMINA) is None
    assert isinstance(store.registry, Registry)
    database.close_all()
