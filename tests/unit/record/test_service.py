"""The record as others use it: events in, facts out, on one computer."""

import json
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.core.errors import DarasaBug
from darasa.core.ids import new_id, registration_id
from darasa.record import service as module
from darasa.record.errors import EventRefusedError, LearnerErasedError, StatementRefusedError
from darasa.record.types import Draft, EventClass, Fact, Offset, Profile, Result, Verb
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
)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "data")


def restarted(computer: Computer) -> Computer:
    """Return the same computer after its program was closed and started again."""
    computer.stop()
    return Computer.start(computer.folder)


class TestRecording:
    def test_an_event_carries_place_time_and_identity(self, computer: Computer) -> None:
        first = computer.record.record(
            AMINA, Verb.INITIALIZED, LESSON, course_iri=COURSE, pack_version=3, language="sw"
        )
        second = computer.record.record(AMINA, Verb.ANSWERED, QUESTION, result=answer())
        assert (first.seq, first.lamport, second.seq, second.lamport) == (1, 1, 2, 2)
        assert first.registration == registration_id(AMINA, COURSE)
        assert second.registration is None
        assert (first.recorded_at, first.utc_offset) == (computer.clock.utc_ms, 180)
        assert first.clock_session == computer.clock.session
        assert first.replica == second.replica
        assert restarted(computer).record.events(AMINA) == (first, second)

    def test_a_result_says_what_its_verb_means(self, computer: Computer) -> None:
        record = computer.record.record
        assert record(AMINA, Verb.PASSED, QUIZ, result=Result(score=0.9)).result.success is True
        assert record(AMINA, Verb.FAILED, QUIZ).result.success is False
        assert record(AMINA, Verb.COMPLETED, LESSON).result.completion is True
        kept = record(AMINA, Verb.TERMINATED, LESSON, result=Result(duration_ms=12_346)).result
        assert kept == Result(duration_ms=12_350), "hundredths of a second, as stores keep them"
        assert record(AMINA, Verb.TERMINATED, LESSON, result=Result(duration_ms=-9)).result.duration_ms == 0

    def test_a_clock_out_of_all_bounds_does_not_stop_anyone(self, computer: Computer) -> None:
        computer.clock.utc_ms = -5_000
        assert computer.record.record(AMINA, Verb.INITIALIZED, LESSON).recorded_at == 0
        computer.clock.utc_ms = 10**15
        assert computer.record.record(AMINA, Verb.INITIALIZED, LESSON).recorded_at == 253_402_300_799_999

    def test_several_are_all_kept_or_none(self, computer: Computer) -> None:
        drafts = [Draft(AMINA, Verb.COMPLETED, LESSON), Draft(AMINA, Verb.SATISFIED, "no IRI")]
        with pytest.raises(EventRefusedError):
            computer.record.record_all(drafts)
        assert computer.record.events(AMINA) == ()
        computer.record.record_all(
            [Draft(AMINA, Verb.COMPLETED, LESSON), Draft(AMINA, Verb.SATISFIED, COURSE)]
        )
        assert [event.lamport for event in computer.record.events(AMINA)] == [1, 2]
        assert computer.record.fact(AMINA, LESSON).completed

    def test_it_promises_no_commit_that_it_cannot_keep(self, computer: Computer) -> None:
        with computer.database.writing(), pytest.raises(DarasaBug):
            computer.record.record(AMINA, Verb.INITIALIZED, LESSON)

    def test_no_event_without_a_replica(self, computer: Computer) -> None:
        changing = computer.record._changing
        with pytest.raises(DarasaBug):
            changing.append(Draft(AMINA, Verb.INITIALIZED, LESSON), computer.clock.read(), new_id(), HOME)


class TestReading:
    def test_facts_of_a_learner(self, computer: Computer) -> None:
        computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        computer.record.record(AMINA, Verb.COMPLETED, LESSON)
        computer.record.record(JOSEPH, Verb.INITIALIZED, QUIZ)
        facts = computer.record.facts(AMINA)
        assert set(facts) == {LESSON}
        assert facts[LESSON] == computer.record.fact(AMINA, LESSON)
        assert computer.record.facts(NEEMA) == {}
        assert computer.record.fact(NEEMA, LESSON) == Fact(NEEMA, LESSON)
        assert computer.record.fact(AMINA, "x:nowhere") == Fact(AMINA, "x:nowhere")
        assert computer.record.fact(AMINA, QUIZ) == Fact(AMINA, QUIZ)

    def test_events_of_one_object(self, computer: Computer) -> None:
        one = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        computer.record.record(AMINA, Verb.INITIALIZED, QUIZ)
        assert computer.record.events(AMINA, LESSON) == (one,)
        assert computer.record.events(AMINA, "x:nowhere") == ()
        assert computer.record.events(NEEMA) == ()

    def test_answers_of_one_attempt_in_order(self, computer: Computer) -> None:
        one, two = new_id(), new_id()
        record = computer.record.record
        first = record(AMINA, Verb.ANSWERED, QUESTION, result=answer(False, "b", one))
        record(JOSEPH, Verb.ANSWERED, QUESTION, result=answer(True, "a", one))
        second = record(AMINA, Verb.ANSWERED, f"{QUIZ}/q2", result=answer(True, "a", one))
        record(AMINA, Verb.ANSWERED, QUESTION, result=answer(True, "a", two))
        record(AMINA, Verb.PASSED, QUIZ, result=Result(score=1.0, extensions=first.result.extensions))
        assert computer.record.answers(AMINA, one) == (first, second)
        assert computer.record.answers(AMINA, new_id()) == ()

    def test_what_was_finished_since(self, computer: Computer) -> None:
        computer.record.record(AMINA, Verb.COMPLETED, LESSON)
        computer.clock.utc_ms += 1_000
        done = computer.record.record(AMINA, Verb.PASSED, QUIZ)
        read = computer.record.record(AMINA, Verb.PROGRESSED, LESSON)
        since = computer.record.since
        assert since(AMINA, computer.clock.utc_ms, (Verb.COMPLETED, Verb.PASSED)) == (done,)
        assert since(AMINA, computer.clock.utc_ms, iter((Verb.PASSED, Verb.PROGRESSED))) == (done, read)
        assert since(NEEMA, 0, (Verb.COMPLETED,)) == ()

    @pytest.mark.parametrize(
        ("sql", "index"),
        [
            ("SELECT * FROM event WHERE learner IN (1,2) AND object = 5", "event_learner_object"),
            ("SELECT * FROM event WHERE attempt = 5 AND learner IN (1)", "event_attempt"),
            ("SELECT * FROM event WHERE centre AND verb = 11", "event_centre"),
            (
                "SELECT * FROM event WHERE learner IN (1) AND recorded_at >= 5 AND verb IN (3,4) "
                "AND verb IN (3, 4, 5, 8, 9)",
                "event_milestone",
            ),
            ("SELECT * FROM fact WHERE learner = 1", "PRIMARY KEY"),
            ("SELECT row FROM event WHERE id = x'00'", "event_id"),
        ],
    )
    def test_every_question_is_a_lookup(self, computer: Computer, sql: str, index: str) -> None:
        plan = " ".join(
            row[3] for row in computer.database.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        )
        assert index in plan
        assert "SCAN" not in plan


class TestReplicas:
    def test_the_same_folder_is_the_same_replica(self, computer: Computer) -> None:
        one = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        two = restarted(restarted(computer)).record.record(AMINA, Verb.INITIALIZED, LESSON)
        assert (two.replica, two.seq) == (one.replica, 2)

    def test_a_copied_folder_is_another(self, computer: Computer, tmp_path: Path) -> None:
        one = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        computer.stop()
        copy = tmp_path / "copy"
        copy.mkdir()
        (copy / "darasa.db").write_bytes((computer.folder / "darasa.db").read_bytes())
        elsewhere = Computer.start(copy, markers=tmp_path / "data-markers")
        two = elsewhere.record.record(AMINA, Verb.INITIALIZED, LESSON)
        assert two.replica != one.replica
        assert (two.seq, two.lamport) == (1, 2)
        assert (
            Computer.start(computer.folder).record.record(AMINA, Verb.INITIALIZED, LESSON).replica
            == one.replica
        )

    def test_an_older_database_put_back_is_another(self, computer: Computer) -> None:
        one = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        computer.stop()
        backup = (computer.folder / "darasa.db").read_bytes()
        later = Computer.start(computer.folder)
        later.record.record(AMINA, Verb.COMPLETED, LESSON)
        later.stop()
        (computer.folder / "darasa.db").write_bytes(backup)
        restored = Computer.start(computer.folder)
        assert restored.record.record(AMINA, Verb.INITIALIZED, LESSON).replica != one.replica

    def test_a_failed_first_event_leaves_the_replica_as_it_is(self, computer: Computer) -> None:
        one = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        again = restarted(computer)
        for _try in range(3):
            with pytest.raises(EventRefusedError):
                again.record.record(AMINA, Verb.INITIALIZED, "no IRI")
        assert again.record.record(AMINA, Verb.INITIALIZED, LESSON).replica == one.replica

    def test_a_restore_is_a_new_one(self, computer: Computer) -> None:
        one = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        computer.record.new_replica()
        two = computer.record.record(AMINA, Verb.INITIALIZED, LESSON)
        assert (two.replica != one.replica, two.seq, two.lamport) == (True, 1, 2)
        assert computer.record.replicas(ours=True) == (one.replica, two.replica)


class TestLearners:
    def test_the_last_profile_is_read(self, computer: Computer) -> None:
        computer.record.set_profile(AMINA, "Amina", "bird")
        set_again = computer.record.set_profile(AMINA, "Amina W.", "bird", "B")
        assert computer.record.profiles() == {AMINA: Profile(AMINA, "Amina W.", "bird", "B")}
        assert set_again.event_class is EventClass.CENTRE
        assert computer.record.facts(AMINA) == {}

    def test_merged_learners_are_one(self, computer: Computer) -> None:
        record = computer.record
        record.set_profile(JOSEPH, "Joseph", "drum")
        record.record(JOSEPH, Verb.COMPLETED, LESSON)
        record.record(AMINA, Verb.INITIALIZED, LESSON)
        record.record(AMINA, Verb.INITIALIZED, QUIZ)
        assert record.merge_learners(JOSEPH, AMINA) == AMINA
        assert record.canonical(JOSEPH) == record.canonical(AMINA) == AMINA
        assert record.aliases(JOSEPH) == (AMINA, JOSEPH)
        assert record.leaders() == {AMINA: AMINA, JOSEPH: AMINA}
        assert record.facts(JOSEPH) == record.facts(AMINA)
        fact = record.fact(JOSEPH, LESSON)
        assert (fact.learner, fact.started, fact.completed) == (AMINA, True, True)
        assert record.profiles() == {AMINA: Profile(AMINA, "Joseph", "drum", "")}
        late = record.record(JOSEPH, Verb.COMPLETED, QUIZ)
        assert late.learner == JOSEPH, "old UUIDs stay in events"
        assert record.fact(AMINA, QUIZ).completed
        assert [event.learner for event in record.events(AMINA, QUIZ)] == [AMINA, JOSEPH]
        before = computer.rows()
        record.rebuild()
        assert computer.rows() == before

    def test_someone_never_seen_can_be_merged(self, computer: Computer) -> None:
        assert computer.record.aliases(NEEMA) == (NEEMA,)
        assert computer.record.canonical(NEEMA) == NEEMA
        assert computer.record.merge_learners(NEEMA, JOSEPH) == JOSEPH

    def test_an_erased_learner_leaves_nothing_and_does_not_come_back(self, computer: Computer) -> None:
        record = computer.record
        attempt = new_id()
        record.set_profile(JOSEPH, "Josephine Unmistakable", "drum")
        record.record(JOSEPH, Verb.ANSWERED, QUESTION, result=answer(attempt=attempt), course_iri=COURSE)
        record.record(NEEMA, Verb.COMPLETED, LESSON)
        record.merge_learners(JOSEPH, NEEMA)
        record.record(AMINA, Verb.COMPLETED, LESSON)
        bodies = computer.bodies()
        assert set(record.erase(NEEMA)) == {JOSEPH, NEEMA}
        raw = b"".join(path.read_bytes() for path in computer.folder.iterdir())
        for trace in (
            b"Unmistakable",
            bytes.fromhex(attempt.replace("-", "")),
            bytes.fromhex(registration_id(JOSEPH, COURSE).replace("-", "")),
        ):
            assert trace not in raw, "while the program runs: the log is emptied too"
        assert raw.count(bytes.fromhex(JOSEPH.replace("-", ""))) == 1, "the tombstone"
        assert set(record.tombstones()) == {JOSEPH, NEEMA}
        assert record.events(JOSEPH) == ()
        assert record.profiles() == {}
        assert record.is_erased(JOSEPH)
        with pytest.raises(LearnerErasedError):
            record.record(JOSEPH, Verb.COMPLETED, LESSON)
        with pytest.raises(LearnerErasedError):
            record.erase(JOSEPH)
        with pytest.raises(LearnerErasedError):
            record.merge_learners(AMINA, NEEMA)
        merged = record.merge(bodies)
        assert (merged.added, merged.known, merged.erased) == (0, 1, 4)
        assert record.fact(AMINA, LESSON).completed

    def test_another_process_erases_a_learner_that_we_remember(self, computer: Computer) -> None:
        computer.record.record(JOSEPH, Verb.INITIALIZED, LESSON)
        other = Computer.start(computer.folder)
        other.record.erase(JOSEPH)
        with pytest.raises(LearnerErasedError):
            computer.record.record(JOSEPH, Verb.COMPLETED, LESSON)
        other.record.merge_learners(NEEMA, AMINA)
        computer.record.record(NEEMA, Verb.COMPLETED, LESSON)
        assert computer.record.fact(AMINA, LESSON).completed


class TestClocks:
    def test_what_is_learned_later_corrects_what_is_read(self, computer: Computer) -> None:
        some = computer.record.record(AMINA, Verb.COMPLETED, LESSON)
        assert computer.record.corrected(some) == some.recorded_at
        computer.record.learn_offset(some.clock_session, Offset(90_000, 2_000))
        assert computer.record.corrected(some) == some.recorded_at + 90_000
        computer.record.learn_offset(some.clock_session, Offset(91_000, 100))
        computer.record.learn_offset(some.clock_session, Offset(99_000, 50_000))
        computer.record.learn_offset(some.clock_session, Offset(92_000, 100))
        assert computer.record.corrected(some) == some.recorded_at + 91_000
        assert computer.record.events(AMINA) == (some,), "events are never edited"
        assert computer.record.corrected(replace(some, clock_session=new_id())) == some.recorded_at

    def test_nonsense_is_not_learned(self, computer: Computer) -> None:
        with pytest.raises(StatementRefusedError):
            computer.record.learn_offset(new_id(), Offset(2**60, 0))
        with pytest.raises(StatementRefusedError, match="better than exactly"):
            computer.record.learn_offset(new_id(), Offset(5, -1))


class TestStatements:
    def test_frozen_once_and_for_good(self, computer: Computer) -> None:
        some = computer.record.record(AMINA, Verb.COMPLETED, LESSON)
        (frozen,) = computer.record.statements(0, 10)
        computer.record.learn_offset(some.clock_session, Offset(90_000, 2_000))
        later = computer.record.record(AMINA, Verb.COMPLETED, QUIZ)
        assert restarted(computer).record.statements(0, 1) == (frozen,)
        other = Computer.start(computer.folder).record
        ((row, body),) = other.statements(frozen[0], 10)
        clock = json.loads(body)["context"]["extensions"]["https://darasa.example/xapi/extensions/clock"]
        assert (row, clock["offset"], json.loads(body)["id"]) == (2, 90_000, later.id)
        assert other.statements(2, 10) == ()

    def test_an_account_keeps_its_home_page(self, computer: Computer) -> None:
        computer.record.record(AMINA, Verb.COMPLETED, LESSON)
        moved = module.Record(computer.database, computer.clock, computer.folder / "m", "https://a.example/")
        moved.record(AMINA, Verb.COMPLETED, QUIZ)
        moved.record(JOSEPH, Verb.COMPLETED, QUIZ)
        pages = [json.loads(body)["actor"]["account"]["homePage"] for _row, body in moved.statements(0, 10)]
        assert pages == [module.HOME_PAGE, module.HOME_PAGE, "https://a.example/"]


class TestCurrentReplica:
    def test_it_is_that_of_the_next_event(self, computer: Computer) -> None:
        replica = computer.record.current_replica()
        assert computer.record.replicas(ours=True) == (replica,)
        assert computer.record.record(AMINA, Verb.COMPLETED, LESSON).replica == replica
        assert restarted(computer).record.current_replica() == replica

    def test_it_is_another_one_in_a_copy(self, computer: Computer, tmp_path: Path) -> None:
        replica = computer.record.current_replica()
        computer.stop()
        shutil.copytree(computer.folder, tmp_path / "copy")
        assert Computer.start(tmp_path / "copy").record.current_replica() != replica


class TestManyWriters:
    def test_threads_share_one_record(self, computer: Computer) -> None:
        def work(learner: str) -> None:
            for number in range(40):
                computer.record.record(learner, Verb.ANSWERED, f"{QUIZ}/{number % 7}", result=answer())
                computer.record.facts(learner)

        threads = [
            threading.Thread(target=work, args=(learner,)) for learner in (AMINA, JOSEPH, NEEMA, AMINA)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        events = [event for learner in (AMINA, JOSEPH, NEEMA) for event in computer.record.events(learner)]
        assert sorted(event.seq for event in events) == list(range(1, 161))
        before = computer.rows()
        computer.record.rebuild()
        assert computer.rows() == before

    def test_processes_share_one_folder(self, tmp_path: Path) -> None:
        program = (
            "import sys; from pathlib import Path; from tests.unit.record.kit import *\n"
            "computer = Computer.start(Path(sys.argv[1]))\n"
            "for number in range(40):\n"
            "    computer.record.record(sys.argv[2], Verb.ANSWERED, QUESTION, result=answer())\n"
        )
        folder = tmp_path / "shared"
        running = [
            subprocess.Popen([sys.executable, "-c", program, str(folder), learner])
            for learner in (AMINA, JOSEPH, AMINA)
        ]
        assert [process.wait(60) for process in running] == [0, 0, 0]
        shared = Computer.start(folder)
        assert shared.record.fact(AMINA, QUESTION).tries == 80
        assert shared.record.fact(JOSEPH, QUESTION).right == 40
        events = shared.record.events(AMINA) + shared.record.events(JOSEPH)
        assert len({(event.replica, event.seq) for event in events}) == 120
        assert sorted(event.lamport for event in events) == list(range(1, 121))


def test_the_clock_is_the_one_given(tmp_path: Path) -> None:
    clock = SetClock()
    assert Computer.start(tmp_path / "data", clock).record.clock is clock
