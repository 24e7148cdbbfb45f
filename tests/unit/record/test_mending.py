"""Taking in what another database of the same data folder holds."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from darasa.core.tasks import CancelledError
from darasa.record import mending
from darasa.record.types import Merged, Offset, Result, Verb
from darasa.storage.backup import back_up
from darasa.storage.database import Database, open_database
from tests.unit.record.kit import AMINA, COURSE, JOSEPH, LESSON, NEEMA, QUESTION, QUIZ, Computer, answer

REPLICAS = "SELECT replica, token FROM state"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Computer]:
    one = Computer.start(tmp_path / "here")
    yield one
    one.stop()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "empty.db")
    yield database
    database.close_all()


def live(computer: Computer, rounds: int, seed: int = 1) -> None:
    """Let three learners do all kinds of things."""
    chance, record = Random(seed), computer.record
    for number in range(rounds):
        learner = chance.choice((AMINA, JOSEPH, NEEMA))
        match chance.randrange(5):
            case 0:
                record.record(learner, Verb.COMPLETED, LESSON, course_iri=COURSE)
            case 1:
                record.record(learner, Verb.PASSED, QUIZ, result=Result(score=0.9), course_iri=COURSE)
            case 2:
                record.set_profile(learner, f"Name {number}", "bird")
            case _:
                record.record(learner, Verb.ANSWERED, QUESTION, result=answer(), course_iri=COURSE)
        if chance.random() < 0.05:
            record.statements(0, number // 2)


def known(database: Database, path: Path) -> Computer:
    """Return the record of a database that was closed."""
    database.close_all()
    return Computer.start(path.parent, markers=path.parent / "markers")


@pytest.mark.parametrize("at_once", [4, 2_000])
def test_an_empty_database_becomes_the_same_record(
    here: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(mending, "_AT_ONCE", at_once)
    live(here, 300)
    here.record.merge_learners(AMINA, NEEMA)
    here.record.learn_offset(here.clock.session, Offset(5_000, 100))
    (tmp_path / "there").mkdir()
    target = open_database(tmp_path / "there" / "darasa.db")
    events = len(here.record.events(AMINA)) + len(here.record.events(JOSEPH))
    assert mending.absorb(target, here.database) == Merged(added=events)
    assert mending.absorb(target, here.database) == Merged(known=events)
    assert mending.reach(target) == mending.reach(here.database)
    there = known(target, tmp_path / "there" / "darasa.db")
    for learner in (AMINA, JOSEPH, NEEMA):
        assert there.record.events(learner) == here.record.events(learner)
    assert there.rows() == here.rows()
    assert there.record.profiles() == here.record.profiles()
    assert there.record.replicas(ours=True) == here.record.replicas(ours=True)
    assert there.record.corrected(there.record.events(AMINA)[0]) == here.record.corrected(
        here.record.events(AMINA)[0]
    )
    there.stop()


def test_what_was_frozen_stays_so_and_nothing_else_is(here: Computer, empty: Database) -> None:
    live(here, 40)
    frozen = dict(here.record.statements(0, 10))
    mending.absorb(empty, here.database)
    (count,) = empty.execute_sql("SELECT count(*) FROM statement").fetchone()
    (there,) = here.database.execute_sql("SELECT count(*) FROM statement").fetchone()
    assert count == there >= len(frozen)
    bodies = set(here.record.statements(0, 10_000))
    mending.absorb(empty, here.database)
    (count,) = empty.execute_sql("SELECT count(*) FROM statement").fetchone()
    assert count == len(bodies)


def test_only_what_is_missing_is_added_in_either_order(here: Computer, tmp_path: Path) -> None:
    live(here, 120)
    older = back_up(here.database.path, tmp_path / "backups").path
    live(here, 80, seed=2)
    path = tmp_path / "older.db"
    path.write_bytes(older.read_bytes())
    database = open_database(path)
    assert mending.reach(database) < mending.reach(here.database)
    merged = mending.absorb(database, here.database)
    assert (merged.added, merged.erased) == (80, 0)
    assert mending.absorb(here.database, database) == Merged(known=200)
    database.close_all()


def test_whoever_was_erased_on_either_side_stays_out(here: Computer, empty: Database) -> None:
    live(here, 100)
    mending.absorb(empty, here.database)
    here.record.erase(JOSEPH)
    mending.erase_in(empty, [AMINA])
    merged = mending.absorb(empty, here.database)
    assert merged.erased == len(here.record.events(AMINA)) > 0
    assert mending.tombstones(empty) == tuple(sorted((AMINA, JOSEPH)))
    (left,) = empty.execute_sql("SELECT count(DISTINCT learner) FROM event").fetchone()
    assert left == 1


def test_the_counter_goes_on_above_everything(here: Computer, empty: Database) -> None:
    live(here, 20)
    here.record.merge(here.bodies())
    here.database.execute_sql("UPDATE state SET lamport = 5000")
    mending.absorb(empty, here.database)
    assert mending.reach(empty) == 5000


def test_the_next_event_is_of_a_new_replica(here: Computer) -> None:
    live(here, 5)
    before = here.record.replicas(ours=True)
    here.stop()
    database = open_database(here.database.path)
    mending.part(database)
    assert database.execute_sql(REPLICAS).fetchone() == (None, None)
    database.close_all()
    again = Computer.start(here.folder)
    event = again.record.record(AMINA, Verb.INITIALIZED, LESSON)
    assert event.replica not in before
    assert set(again.record.replicas(ours=True)) == {*before, event.replica}
    again.stop()


def test_no_marker_is_written(here: Computer, empty: Database, tmp_path: Path) -> None:
    live(here, 5)
    before = sorted(tmp_path.rglob("*.json"))
    mending.absorb(empty, here.database)
    mending.erase_in(empty, [AMINA])
    mending.part(empty)
    assert sorted(tmp_path.rglob("*.json")) == before


def test_it_can_be_stopped_and_tells_how_far_it_is(
    here: Computer, empty: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mending, "_AT_ONCE", 10)
    live(here, 95)
    left = 4

    def check() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise CancelledError

    with pytest.raises(CancelledError):
        mending.absorb(empty, here.database, check=check)
    shares: list[float] = []
    merged = mending.absorb(empty, here.database, shares.append)
    assert merged == Merged(added=65, known=30)
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_the_source_is_not_written_to(here: Computer, empty: Database) -> None:
    live(here, 30)
    here.stop()
    content = here.database.path.read_bytes()
    source = open_database(here.database.path)
    mending.absorb(empty, source)
    source.close_all()
    assert here.database.path.read_bytes() == content


def test_guests_are_those_who_did_something_here_and_have_no_name(here: Computer) -> None:
    strangers = Computer.start(here.database.path.parent / "elsewhere")
    strangers.record.record(NEEMA, Verb.COMPLETED, LESSON, course_iri=COURSE)
    here.record.merge(strangers.bodies())
    strangers.stop()
    here.record.set_profile(AMINA, "Amina", "bird")
    for learner in (AMINA, JOSEPH):
        here.record.record(learner, Verb.COMPLETED, LESSON, course_iri=COURSE)
    assert mending.guests(here.database) == [JOSEPH]
    here.record.merge_learners(JOSEPH, AMINA)
    assert mending.guests(here.database) == []
