"""What other replicas recorded, merged into this one."""

import json
from pathlib import Path

import pytest

from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.rules import MAX_LEAP
from darasa.record.statement import freeze
from darasa.record.types import EventClass, Merged, Offset, Profile, Result, Verb
from tests.unit.record.kit import (
    AMINA,
    COURSE,
    HOME,
    JOSEPH,
    LESSON,
    NEEMA,
    QUESTION,
    QUIZ,
    Computer,
    SetClock,
    answer,
    event,
)


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Computer:
    """A computer whose clock says 1970."""
    return Computer.start(tmp_path / "there", SetClock(utc_ms=5_000))


def test_progress_follows_the_learner(here: Computer, there: Computer) -> None:
    there.record.record(AMINA, Verb.COMPLETED, LESSON)
    there.record.record(AMINA, Verb.PASSED, QUIZ, result=Result(score=0.8))
    there.record.set_profile(AMINA, "Amina", "bird")
    assert here.record.merge(there.bodies()) == Merged(added=3)
    assert here.record.facts(AMINA) == there.record.facts(AMINA)
    assert here.record.profiles() == {AMINA: Profile(AMINA, "Amina", "bird", "")}
    assert here.record.events(AMINA) == there.record.events(AMINA)
    assert here.record.replicas(ours=False) == there.record.replicas(ours=True)
    assert here.record.merge(there.bodies()) == Merged(known=3)
    assert here.record.record(AMINA, Verb.INITIALIZED, LESSON).lamport == 4, "after all that is known"


def test_a_late_arrival_takes_its_place_in_the_order(here: Computer, there: Computer) -> None:
    there.record.record(AMINA, Verb.ANSWERED, QUESTION, result=answer(False, "b"))
    here.record.record(AMINA, Verb.INITIALIZED, QUIZ)
    here.record.record(AMINA, Verb.ANSWERED, QUESTION, result=answer(True, "a"))
    here.record.merge(there.bodies())
    fact = here.record.fact(AMINA, QUESTION)
    assert (fact.tries, fact.right, fact.first_response) == (2, 1, "b")
    assert fact.last_order[0] == 2


def test_a_place_in_the_order_that_was_used_twice(here: Computer, there: Computer) -> None:
    """By a copy that nothing could notice: the ids decide, everywhere alike."""
    mine = here.record.record(AMINA, Verb.ANSWERED, QUESTION, result=answer(True, "a"))
    twin = event(replica=mine.replica, seq=mine.seq, lamport=mine.lamport, result=answer(False, "b"))
    here.record.merge([freeze(twin, HOME, None)])
    there.record.merge(here.bodies())
    fact = here.record.fact(AMINA, QUESTION)
    assert (fact.tries, fact.first_response) == (2, "a" if mine.id < twin.id else "b")
    assert there.record.fact(AMINA, QUESTION) == fact


def test_the_first_frozen_bytes_are_kept_and_forwarded(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    some = there.record.record(AMINA, Verb.COMPLETED, LESSON)
    there.record.learn_offset(some.clock_session, Offset(1_700_000_000_000, 10))
    spaced = json.dumps(json.loads(there.bodies()[0]), indent=1).encode()
    here.record.merge([spaced])
    assert here.bodies() == [spaced]
    third = Computer.start(tmp_path / "third")
    third.record.merge(here.bodies())
    third.record.merge(there.bodies())
    assert third.bodies() == [spaced]
    assert third.record.corrected(some) == some.recorded_at + 1_700_000_000_000


def test_bytes_that_left_before_a_restore_are_taken_back(here: Computer, there: Computer) -> None:
    here.record.record(AMINA, Verb.COMPLETED, LESSON)
    unfrozen = (here.folder / "darasa.db").read_bytes(), (here.folder / "darasa.db-wal").read_bytes()
    sent = here.bodies()
    there.record.merge(sent)
    here.stop()
    (here.folder / "darasa.db").write_bytes(unfrozen[0])
    (here.folder / "darasa.db-wal").write_bytes(unfrozen[1])
    restored = Computer.start(here.folder)
    assert restored.record.merge(there.bodies()) == Merged(known=1)
    assert restored.bodies() == sent


def test_home_pages_are_agreed_on(here: Computer, there: Computer) -> None:
    one, two = event(id=AMINA), event(id=JOSEPH, seq=2, lamport=2)
    bodies = [freeze(one, "https://b.example/", None), freeze(two, "https://a.example/", None)]
    here.record.merge(bodies[:1])
    here.record.merge(bodies[1:])
    there.record.merge(bodies[::-1])
    for computer in (here, there):
        computer.record.record(AMINA, Verb.COMPLETED, LESSON)
        assert json.loads(computer.bodies()[-1])["actor"]["account"]["homePage"] == "https://a.example/"


def test_a_poisoned_counter_is_refused_and_nothing_is_kept(here: Computer) -> None:
    here.record.record(AMINA, Verb.INITIALIZED, LESSON)
    good = freeze(event(lamport=7), HOME, None)
    with pytest.raises(EventRefusedError, match="absurdly"):
        here.record.merge([good, freeze(event(lamport=8 + MAX_LEAP), HOME, None)])
    with pytest.raises(EventRefusedError, match="Lamport"):
        here.record.merge([good, freeze(event(lamport=2**53), HOME, None)])
    with pytest.raises(StatementRefusedError):
        here.record.merge([good, b"{}"])
    assert len(here.record.events(AMINA)) == 1
    assert here.record.record(AMINA, Verb.COMPLETED, LESSON).lamport == 2
    assert here.record.merge([freeze(event(lamport=MAX_LEAP), HOME, None)]).added == 1


def test_tombstones_are_applied_when_they_arrive(here: Computer, there: Computer) -> None:
    for computer in (here, there):
        computer.record.record(JOSEPH, Verb.COMPLETED, LESSON)
        computer.record.record(AMINA, Verb.COMPLETED, LESSON)
    there.record.merge(here.bodies())
    here.record.erase(JOSEPH)
    merged = there.record.merge([], here.record.tombstones())
    assert merged == Merged()
    assert there.record.events(JOSEPH) == ()
    assert there.record.fact(AMINA, LESSON).completed
    assert here.record.merge(there.bodies(), ["not a UUID"][:0]).erased == 0
    assert there.record.tombstones() == (JOSEPH,)


def test_an_alias_that_arrives_joins_facts_and_one_with_an_erased_learner_does_not(
    here: Computer, there: Computer
) -> None:
    here.record.record(JOSEPH, Verb.COMPLETED, LESSON)
    there.record.merge_learners(JOSEPH, AMINA)
    there.record.record(AMINA, Verb.INITIALIZED, QUIZ)
    here.record.merge(there.bodies())
    assert set(here.record.facts(AMINA)) == {LESSON, QUIZ}
    there.record.erase(AMINA)
    assert here.record.merge([], there.record.tombstones()) == Merged()
    assert (here.record.facts(JOSEPH), here.record.facts(AMINA), here.record.leaders()) == ({}, {}, {})
    aliased = event(
        verb=Verb.ALIASED, event_class=EventClass.CENTRE, learner=NEEMA, object=f"urn:uuid:{JOSEPH}"
    )
    assert here.record.merge([freeze(aliased, HOME, None)]).erased == 1


@pytest.mark.parametrize("stolen", ["replica", "clock_session"])
def test_an_erased_learner_with_the_uuid_of_something_else_takes_nothing_with_them(
    here: Computer, stolen: str
) -> None:
    """Every UUID lies once in the database, so a stick could otherwise erase the name of our replica."""
    kept = here.record.record(JOSEPH, Verb.COMPLETED, LESSON)
    uuid = getattr(kept, stolen)
    poison = event(learner=NEEMA, registration=uuid, result=answer(attempt=uuid))
    here.record.merge([freeze(poison, HOME, None)])
    here.record.merge([], [NEEMA, uuid])
    again = Computer.start(here.folder)
    assert again.record.events(JOSEPH) == (kept,)
    assert again.record.events(NEEMA) == ()
    assert again.record.record(JOSEPH, Verb.INITIALIZED, LESSON).replica == kept.replica


def test_a_name_that_only_an_alias_uses_outlives_an_erased_learner(here: Computer) -> None:
    here.record.merge_learners(AMINA, JOSEPH)
    here.record.merge([freeze(event(learner=NEEMA, registration=JOSEPH), HOME, None)])
    here.record.erase(NEEMA)
    assert Computer.start(here.folder).record.leaders() == {AMINA: AMINA, JOSEPH: AMINA}


def test_a_statement_that_no_database_can_hold_is_refused(here: Computer) -> None:
    body = freeze(event(), HOME, None)
    for text, spoilt in ((QUESTION, f"{COURSE}/\\ud800"), (HOME, "https://a.b/\\udfff")):
        with pytest.raises((EventRefusedError, StatementRefusedError), match="IRI"):
            here.record.merge([body.replace(text.encode(), spoilt.encode())])


def test_tombstones_that_are_no_learners_are_refused(here: Computer) -> None:
    with pytest.raises(StatementRefusedError):
        here.record.merge([], ["everyone"])
