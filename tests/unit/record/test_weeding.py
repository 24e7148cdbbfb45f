"""What is salvaged is believed only where the record itself could have written it."""

import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.core.ids import new_id
from darasa.core.tasks import CancelledError
from darasa.record.frozen import pack, unpack
from darasa.record.rules import MAX_LEAP
from darasa.record.statement import HOME_PAGE
from darasa.record.types import Offset
from darasa.record.weeding import weed
from tests.unit.record.kit import AMINA, COURSE, HOME, JOSEPH, QUIZ, Computer, Verb, answer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    computer = Computer.start(tmp_path / "data")
    for number in range(4):
        computer.record.record(
            AMINA, Verb.ANSWERED, f"{QUIZ}/q{number}", result=answer(), course_iri=COURSE, pack_version=1
        )
    return computer


def run(computer: Computer, sql: str, *values: object) -> list[tuple[Any, ...]]:
    return computer.database.execute_sql(sql, values).fetchall()


def weeded(computer: Computer) -> list[int]:
    """Weed, and return the rows of the events that are left; all of them can be merged."""
    weed(computer.database, lambda: None)
    rows = [row for (row,) in run(computer, "SELECT row FROM event ORDER BY row")]
    other = Computer.start(computer.folder.parent / new_id())
    bodies = [body for _row, body in computer.record.statements(0, 10_000)]
    assert other.record.merge(bodies).added == len(bodies) == len(rows)
    other.stop()
    return rows


def test_what_is_sound_stays(computer: Computer) -> None:
    computer.record.statements(0, 2)
    bodies = run(computer, "SELECT * FROM statement")
    assert weeded(computer) == [1, 2, 3, 4]
    assert run(computer, "SELECT * FROM statement")[:2] == bodies


@pytest.mark.parametrize(
    "change",
    [
        "replica = 99999",
        "learner = object",
        "clock_session = 0",
        "object = learner",
        "registration = object",
        "question = 99999",
        "question = object",
        "verb = 77",
        "verb = 12",
        "centre = 1",
        "centre = 2",
        "success = 5",
        "completion = -1",
        "score = 1.5",
        "seq = 0",
        "lamport = 9007199254740992",
        "recorded_at = -1",
        "utc_offset = 1441",
        "duration_ms = -5",
        "pack_version = 0",
        "language = learner",
        "more = 'no json'",
        "more = '[1]'",
        "more = '{\"no iri\": 1}'",
        "more = '{\"x:y\": NaN}'",
        "response = x'ff'",
        "row = -3",
    ],
)
def test_an_event_that_breaks_a_rule_is_left_out(computer: Computer, change: str) -> None:
    run(computer, f"UPDATE event SET {change} WHERE row = 2")
    assert weeded(computer) == [1, 3, 4]


def test_a_statement_that_cannot_be_read_is_made_again(computer: Computer) -> None:
    computer.record.statements(0, 10)
    for row, body in (
        (1, b"\1no deflated bytes"),
        (2, b"\1" + zlib.compress(b"{}")),
        (3, pack(b"{}")),
    ):
        run(computer, "UPDATE statement SET body = ? WHERE row = ?", body, row)
    assert weeded(computer) == [1, 2, 3, 4]


def test_a_statement_and_a_row_that_differ_are_both_left_out(computer: Computer) -> None:
    computer.record.statements(0, 10)
    run(computer, "UPDATE event SET response = 'b' WHERE row = 2")
    assert weeded(computer) == [1, 3, 4]
    assert run(computer, "SELECT row FROM statement ORDER BY row") == [(1,), (3,), (4,)]


def test_an_event_is_written_again_from_its_statement(computer: Computer) -> None:
    computer.record.statements(0, 10)
    events = computer.record.events(AMINA)
    run(computer, "DELETE FROM event WHERE row IN (2, 3)")
    run(computer, "DELETE FROM identity")
    assert weeded(computer) == [1, 2, 3, 4]
    assert computer.record.events(AMINA) == events


def test_a_statement_that_lies_twice_makes_one_event(computer: Computer) -> None:
    computer.record.statements(0, 10)
    (body,) = run(computer, "SELECT body FROM statement WHERE row = 2")[0]
    run(computer, "INSERT INTO statement VALUES (9, ?)", body)
    run(computer, "INSERT INTO statement VALUES (-9, ?)", body)
    assert weeded(computer) == [1, 2, 3, 4]
    assert len(run(computer, "SELECT * FROM statement")) == 4


def test_an_event_absurdly_far_ahead_is_left_out(computer: Computer) -> None:
    run(computer, "UPDATE event SET lamport = ? WHERE row = 3", MAX_LEAP)
    run(computer, "UPDATE event SET lamport = ? WHERE row = 4", 2 * MAX_LEAP)
    assert weeded(computer) == [1, 2, 3, 4]
    run(computer, "UPDATE event SET lamport = ? WHERE row = 2", 3 * MAX_LEAP + 1)
    run(computer, "DELETE FROM statement")
    assert weeded(computer) == [1, 3, 4]


def test_a_clock_that_cannot_be_is_forgotten(computer: Computer) -> None:
    computer.record.learn_offset(computer.clock.session, Offset(5, 1))
    run(computer, "INSERT INTO clock_session VALUES (77, 5, -1)")
    weed(computer.database, lambda: None)
    assert [row[1:] for row in run(computer, "SELECT * FROM clock_session")] == [(5, 1)]


@pytest.mark.parametrize(("common", "given_instead"), [(HOME, HOME), (None, HOME_PAGE)])
def test_a_lost_home_page_is_made_good(computer: Computer, common: str | None, given_instead: str) -> None:
    computer.record.record(JOSEPH, Verb.INITIALIZED, COURSE)
    run(computer, "DELETE FROM identity")
    learners = {row[0] for row in run(computer, "SELECT DISTINCT learner FROM event")}
    run(computer, "INSERT INTO identity VALUES (?, 'no iri')", min(learners))
    if common is not None:
        run(computer, "INSERT INTO identity VALUES (?, ?)", max(learners), common)
    weeded(computer)
    assert dict(run(computer, "SELECT * FROM identity")) == dict.fromkeys(learners, given_instead)


def test_the_counters_are_ahead_of_all_that_is_there(computer: Computer) -> None:
    run(computer, "UPDATE state SET lamport = 0, arrival = 0")
    weed(computer.database, lambda: None)
    assert run(computer, "SELECT lamport, arrival FROM state") == [(4, 4)]
    computer.record.record(AMINA, Verb.INITIALIZED, COURSE)
    assert run(computer, "SELECT max(row), max(lamport) FROM event") == [(5, 5)]


def test_weeding_can_be_stopped(computer: Computer) -> None:
    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        weed(computer.database, stop)


def test_more_events_than_are_read_at_once(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("darasa.record.weeding._AT_ONCE", 2)
    computer.record.statements(0, 10)
    run(computer, "UPDATE event SET verb = 77 WHERE row = 3")
    assert weeded(computer) == [1, 2, 3, 4]


numbers = st.integers(-3, 40) | st.integers(-(2**63), 2**63 - 1)
cells = numbers | st.none() | st.floats(allow_nan=False) | st.text(max_size=5) | st.binary(max_size=16)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_row_crashes_and_what_is_left_can_be_merged(tmp_path: Path, data: st.DataObject) -> None:
    computer = Computer.start(tmp_path / new_id())
    for number in range(3):
        computer.record.record(AMINA, Verb.ANSWERED, f"{QUIZ}/q{number}", result=answer())
    computer.record.statements(0, 1)
    columns = [row[1] for row in run(computer, "PRAGMA table_info(event)") if row[1] not in {"row", "id"}]
    for row in (1, 2, 3):
        for column in data.draw(st.lists(st.sampled_from(columns), max_size=3)):
            kept = run(computer, f"SELECT {column} FROM event WHERE row = ?", row)[0][0]
            fitting = cells if column in {"response", "more"} else numbers
            value = data.draw(fitting | st.just(kept))
            run(computer, f"UPDATE OR IGNORE event SET {column} = ? WHERE row = ?", value, row)
    (body,) = run(computer, "SELECT body FROM statement")[0]
    place = data.draw(st.integers(0, 250))
    spoilt = body[:place] + data.draw(st.binary(max_size=3)) + body[place:]
    run(computer, "UPDATE statement SET body = ?", spoilt)
    weeded(computer)
    computer.stop()


def test_a_body_that_is_cut_off_is_no_statement(computer: Computer) -> None:
    computer.record.statements(0, 1)
    (body,) = run(computer, "SELECT body FROM statement")[0]
    assert unpack(body) != unpack(body[:-20])
    run(computer, "UPDATE statement SET body = ?", body[:-20])
    assert weeded(computer) == [1, 2, 3, 4]
