"""A round of sending: what a store takes, refuses, forgets or hides, and what that costs."""

import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from darasa.core.tasks import CancelledError
from darasa.core.warrant import Warrant
from darasa.net.errors import ConnectionLostError, NoAnswerError
from darasa.record.statement import HOME_PAGE, freeze
from darasa.record.types import Offset, Result, Verb
from darasa.sync import errors, uploader
from darasa.sync.models import Ledger
from darasa.sync.patience import Patience
from darasa.sync.types import Progress, Rules
from tests.stores.faults import Answer, CutRequest, Delay, DropResponse, page, redirect, told_to_wait
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import WRITE_ONLY, Ralph
from tests.stores.strict import Habits, StrictStore
from tests.unit.net.servers import RawServer, answer
from tests.unit.record.kit import AMINA, JOSEPH, NEEMA, QUESTION, SetClock, event
from tests.unit.sync.kit import WARRANT, Sending, ids

JSON = "Content-Type: application/json"


@pytest.fixture(autouse=True)
def _quick_proofs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploader, "_PROOF_WAITS", (0.0, 0.01, 0.02))


def aborted(sending: Sending, ready: Callable[[], bool]) -> None:
    """Send, and give that up from another thread a moment after something has happened."""

    def abort() -> None:
        while not ready():
            time.sleep(0.01)
        time.sleep(0.1)
        sending.sync.abort()

    thread = threading.Thread(target=abort)
    thread.start()
    try:
        sending.sync.send()
    finally:
        thread.join()


class TestSending:
    def test_everything_arrives_once_and_in_order(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        recorded, target = sending.study(500), sending.add(proxy)
        shares: list[float] = []
        (sent,) = sending.sync.send(shares.append)
        assert (sent.target, sent.statements, sent.withheld, sent.waiting, sent.trouble) == (
            target, 500, 0, 0, None,
        )  # fmt: skip
        assert ids(store.statements()) == recorded
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
        assert (sent.sent, sent.received) == (proxy.sent, proxy.received), "counted to the byte"
        progress = sending.progress(target)
        assert progress == Progress(500, None, progress.proven, sending.computer.clock.utc_ms)
        assert 0 < progress.proven <= 500
        assert sending.sync.send() == (), "and nobody is asked again"
        recorded += sending.study(1)
        assert sending.send().statements == 1
        assert ids(store.statements()) == recorded
        assert set(store.received.values()) == {1}

    def test_only_completions_unless_all_is_wanted(self, sending: Sending, store: StrictStore) -> None:
        record = sending.computer.record
        record.set_profile(AMINA, "Amina", "bird")
        record.record(AMINA, Verb.ANSWERED, QUESTION)
        done = record.record(AMINA, Verb.PASSED, QUESTION)
        record.record(AMINA, Verb.INITIALIZED, QUESTION)
        target = sending.add(store)
        assert sending.send().statements == 1
        assert ids(store.statements()) == [done.id]
        assert sending.progress(target).position == 4, (
            "what is not for this target need not be looked at again"
        )
        sending.add(store, "all", everything=True)
        (sent,) = sending.sync.send()
        assert sent.statements == 3, "never a name"
        assert "Amina" not in json.dumps(store.statements())

    def test_batches_grow_while_it_goes_well(self, sending: Sending, proxy: FaultProxy) -> None:
        sending.study(2_000)
        sending.add(proxy)
        sending.send()
        sizes = [one.size for one in proxy.seen if one.size]
        assert uploader.SMALLEST * 0.8 < sizes[0] <= uploader.SMALLEST
        assert uploader.FIRST < max(sizes) <= uploader.LARGEST
        assert len(proxy.seen) < 20

    def test_a_slow_store_gets_no_larger_ones(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        store.habits = Habits(pause=3.05)
        sending.study(15)
        sending.add(proxy)
        assert sending.send().statements == 15
        assert proxy.largest_body <= uploader.SMALLEST

    def test_a_statement_larger_than_a_batch_goes_alone(self, sending: Sending, store: StrictStore) -> None:
        for _time in range(4):
            sending.computer.record.record(
                AMINA, Verb.ANSWERED, QUESTION, result=Result(response="x" * 60_000)
            )
        sending.add(store, everything=True)
        assert sending.send().statements == 4

    def test_rounds_leave_no_files_open(self, sending: Sending, store: StrictStore) -> None:
        def round_() -> int:
            sending.study(1)
            assert sending.send().trouble is None
            return len(list(Path("/proc/self/fd").iterdir()))

        sending.add(store)
        before = [round_() for _time in range(3)][-1]
        assert [round_() for _time in range(10)][-1] <= before + 2

    def test_a_write_only_key_is_believed(self, sending: Sending, ralph: Ralph) -> None:
        recorded = sending.study(300)
        sending.sync.add_store(WARRANT, "Ralph", ralph.url, WRITE_ONLY.key, WRITE_ONLY.secret)
        sent = sending.send()
        assert (sent.statements, sent.trouble) == (300, None)
        assert ids(ralph.statements()) == recorded


class TestFaults:
    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            (CutRequest(3_000), ConnectionLostError),
            (DropResponse(), ConnectionLostError),
            (page(), errors.PortalError),
            (redirect(), errors.PortalError),
            (told_to_wait(503, "7"), errors.StoreBusyError),
            (Answer(401), errors.KeyRefusedError),
            (Answer(404), errors.AddressWrongError),
        ],
        ids=str,
    )
    def test_nothing_counts_that_was_not_confirmed(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy, fault: Any, kind: type[Exception]
    ) -> None:
        recorded, target = sending.study(100), sending.add(proxy)
        proxy.plan(Answer(404, (("Content-Type", "text/plain"),)), fault)
        sent = sending.send()
        assert (type(sent.trouble), sent.statements, sent.waiting) == (kind, 0, 100)
        assert sent.sent >= proxy.sent, "what is cut off has left all the same"
        assert sent.received == proxy.received
        assert sending.progress(target).position == 0
        assert sending.progress(target).in_flight is not None, "it may have arrived"
        (status,) = sending.sync.status()
        assert (status.trouble, status.waiting) == (sent.trouble, 100)
        assert sending.send().trouble is None
        assert sorted(ids(store.statements())) == sorted(recorded)
        assert sending.sync.status()[0].trouble is None

    def test_the_bytes_are_the_same_whatever_is_learned_of_the_clock(self, sending: Sending) -> None:
        sending.study(20)
        clock = sending.computer.clock
        with RawServer(answer(404, b"{}", JSON), lambda connection: connection.close()) as server:
            sending.add(server)
            assert isinstance(sending.send().trouble, ConnectionLostError)
            sending.computer.record.learn_offset(clock.session, Offset(86_400_000, 500))
            sending = sending.again()
            assert sending.send().statements == 20
            bodies = [one.partition(b"\r\n\r\n")[2] for one in server.requests if one.startswith(b"POST")]
        # The second round knows the time, and begins with more.
        assert bodies[1].startswith(bodies[0].removesuffix(b"]") + b",")
        assert len(json.loads(bodies[1])) == 20
        assert b'"offset"' not in bodies[0]
        sending.stop()

    def test_after_a_cut_a_store_is_left_alone_for_a_moment(
        self, sending: Sending, proxy: FaultProxy
    ) -> None:
        sending.study(3)
        target = sending.add(proxy)
        with sending.computer.database.writing():
            Ledger(sending.computer.database).keep(target.id, Progress(0, 3))
        sending.sync.patience = Patience(settle=1_000.0)
        with pytest.raises(CancelledError):
            aborted(sending, lambda: bool(proxy.seen))
        assert [one.size for one in proxy.seen] == [0], "it was asked what it is, and sent nothing"

    def test_a_smaller_batch_after_a_failure(self, sending: Sending, proxy: FaultProxy) -> None:
        sending.study(500)
        target = sending.add(proxy)
        assert sending.send().trouble is None
        sending.study(500)
        proxy.reset_counts()
        proxy.plan(CutRequest(50_000))
        assert sending.send().trouble is not None
        assert sending.progress(target).position == 500
        assert sending.send().trouble is None

    def test_given_up_in_the_middle_nothing_is_lost(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        recorded, target = sending.study(100), sending.add(proxy)
        sending.send()
        recorded += sending.study(100)
        proxy.reset_counts()
        proxy.plan(Delay(100))

        with pytest.raises(CancelledError):
            aborted(sending, lambda: bool(proxy.seen))
        assert sending.progress(target).position == 100
        assert sending.sync.month()[0].sent >= proxy.sent, "what was sent in vain has its price too"
        with pytest.raises(CancelledError):
            sending.sync.send()
        sending = sending.again()
        assert sending.send().trouble is None
        assert sorted(ids(store.statements())) == sorted(recorded)
        sending.stop()

    def test_cancelled_between_batches(self, sending: Sending, store: StrictStore) -> None:
        sending.study(300)
        target, batches = sending.add(store), 0

        def check() -> None:
            nonlocal batches
            batches += 1
            if len(store.statements()) > 60:
                raise CancelledError

        with pytest.raises(CancelledError):
            sending.sync.send(check=check)
        assert sending.progress(target).position == len(store.statements()) < 300
        sending.send()
        assert len(store.statements()) == 300


class TestRefusals:
    @pytest.mark.parametrize("culprits", [(0,), (199,), (57, 58), (3, 99, 150), tuple(range(0, 200, 9))])
    def test_what_a_store_refuses_is_found_and_withheld(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy, culprits: tuple[int, ...]
    ) -> None:
        recorded, target = sending.study(200), sending.add(proxy)
        bad = {recorded[number] for number in culprits}
        proxy.refuse = lambda one: one["id"] in bad
        sent = sending.send()
        assert (sent.statements, sent.withheld, sent.waiting, sent.trouble) == (
            200 - len(bad), len(bad), 0, None,
        )  # fmt: skip
        assert ids(store.statements()) == [one for one in recorded if one not in bad]
        withheld = sending.sync.withheld(target)
        assert [one.event.id for one in withheld] == [recorded[number] for number in culprits]
        for one in withheld:
            assert (one.status, one.again, one.since) == (400, False, sending.computer.clock.utc_ms)
            assert one.words == "statement 0 is not to the taste of this store"
        (status,) = sending.sync.status()
        assert (status.waiting, status.withheld) == (0, len(bad))
        assert not sending.sync.has_work
        posts = sum(one.size > 0 for one in proxy.seen)
        assert posts < 25 * len(bad) + 10, "halving, not one by one"

    def test_withheld_ones_are_sent_again_when_somebody_says_so(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        recorded, target = sending.study(40), sending.add(proxy)
        bad = set(recorded[10:14])
        proxy.refuse = lambda one: one["id"] in bad
        sending.send()
        rows = [one.row for one in sending.sync.withheld(target)]
        sending.sync.send_again(WARRANT, target, rows[:1])
        assert [one.again for one in sending.sync.withheld(target)] == [True, False, False, False]
        (status,) = sending.sync.status()
        assert (status.waiting, status.withheld, sending.sync.has_work) == (1, 3, True)
        assert (sending.send().withheld, len(store.statements())) == (1, 36), "still refused"
        assert [one.again for one in sending.sync.withheld(target)] == [False] * 4
        bad.clear()
        assert sending.sync.send_all_again(WARRANT, target) == 4
        assert sending.progress(target).position == 40
        assert sending.send().statements == 4
        assert sending.sync.withheld(target) == ()
        assert sorted(ids(store.statements())) == sorted(recorded)
        assert sending.progress(target).position == 40

    def test_a_store_that_refuses_everything(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        recorded, target = sending.study(100), sending.add(proxy)
        proxy.refuse = lambda _one: True
        sent = sending.send()
        assert isinstance(sent.trouble, errors.StoreRefusesError)
        assert (sent.withheld, sent.waiting) == (25, 75)
        proxy.refuse = lambda _one: False
        sending.sync.send_all_again(WARRANT, target)
        assert sending.send().statements == 100
        assert sorted(ids(store.statements())) == sorted(recorded)

    @pytest.mark.parametrize("too_large", [413, 400])
    def test_a_store_that_takes_little_at_once(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy, too_large: int
    ) -> None:
        recorded = sending.study(300)
        sending.add(proxy)
        proxy.max_body, proxy.too_large = 10_000, too_large
        assert sending.send().trouble is None
        assert ids(store.statements()) == recorded
        if too_large == 413:
            tries = [one.size for one in proxy.seen if one.size]
            assert sum(size > 10_000 for size in tries) < 6, (
                "each size is tried once, and no larger one again"
            )

    def test_one_that_is_too_large_alone(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        record = sending.computer.record
        small = [record.record(AMINA, Verb.ANSWERED, QUESTION).id]
        large = record.record(AMINA, Verb.ANSWERED, QUESTION, result=Result(response="x" * 50_000))
        small.append(record.record(AMINA, Verb.ANSWERED, QUESTION).id)
        target = sending.add(proxy, everything=True)
        proxy.max_body = 20_000
        sent = sending.send()
        assert (sent.statements, sent.withheld, sent.trouble) == (2, 1, None)
        (withheld,) = sending.sync.withheld(target)
        assert (withheld.event.id, withheld.status) == (large.id, 413)
        assert ids(store.statements()) == small

    def test_a_store_that_refuses_what_it_has(self, sending: Sending, store: StrictStore) -> None:
        recorded, target = sending.study(20), sending.add(store)
        sending.send()
        recorded += sending.study(5)
        with sending.computer.database.writing():
            Ledger(sending.computer.database).forget(target.id)
        store.habits = Habits(conflict=True)
        sent = sending.send()
        assert (sent.withheld, sent.trouble, sent.statements) == (0, None, 25)
        assert ids(store.statements()) == recorded

    def test_a_store_that_has_another_one_of_this_id(self, sending: Sending, store: StrictStore) -> None:
        recorded, target = sending.study(10), sending.add(store)
        other = freeze(event(id=recorded[4], learner=JOSEPH), HOME_PAGE, None)
        store.take(b"[" + other + b"]")
        sent = sending.send()
        assert (sent.statements, sent.withheld) == (9, 1)
        (withheld,) = sending.sync.withheld(target)
        assert (withheld.event.id, withheld.status) == (recorded[4], 409)
        sending.sync.send_all_again(WARRANT, target)
        assert sending.send().withheld == 1
        store.clear()
        sending.sync.send_all_again(WARRANT, target)
        assert sending.send().statements == 1

    def test_a_store_that_refuses_what_it_has_and_shows_nothing(self, sending: Sending) -> None:
        sending.study(1)
        forbidden = answer(403, b"{}", JSON)
        conflict = answer(409, b"{}", JSON)
        about = answer(404, b"{}", JSON)
        with RawServer(about, conflict, forbidden, about, conflict, forbidden) as server:
            target = sending.add(server)
            sent = sending.send()
            assert (sent.statements, sent.withheld, sent.trouble) == (1, 0, None)
            with sending.computer.database.writing():
                Ledger(sending.computer.database).withhold(target.id, 1, 400, "", 0)
            sending.sync.send_all_again(WARRANT, target)
            assert sending.send().statements == 1
            assert sending.sync.withheld(target) == ()

    def test_what_was_said_of_the_erased_goes_with_them(self, sending: Sending, proxy: FaultProxy) -> None:
        mine, theirs = sending.study(3, AMINA), sending.study(3, JOSEPH)
        target = sending.add(proxy)
        proxy.refuse = lambda _one: True
        sending.send()
        database = sending.computer.database
        assert len(sending.sync.withheld(target)) == 6
        sending.sync.send_all_again(WARRANT, target)
        database.compact()
        sending.computer.record.erase(JOSEPH)
        database.compact()
        assert [one.event.id for one in sending.sync.withheld(target)] == mine
        assert database.execute_sql("SELECT count(*) FROM withheld").fetchone() == (3,)
        proxy.refuse = lambda _one: False
        assert sending.send().statements == 3
        assert not set(theirs) & {one.request.start for one in proxy.seen}

    @pytest.mark.parametrize("everything_of", [(JOSEPH,), (JOSEPH, AMINA)])
    def test_nothing_is_sent_of_one_who_was_erased_meanwhile(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy, everything_of: tuple[str, ...]
    ) -> None:
        sending.study(80, NEEMA)
        for learner in (*everything_of, JOSEPH):
            sending.study(30, learner)
        target = sending.add(proxy)
        proxy.plan(Delay(0), Delay(0.5))

        def erase() -> None:
            while len(proxy.seen) < 2:
                time.sleep(0.01)
            time.sleep(0.2)
            sending.computer.record.erase(JOSEPH)

        thread = threading.Thread(target=erase)
        thread.start()
        sent = sending.send()
        thread.join()
        first = proxy.seen[1].size
        assert sent.trouble is None
        assert JOSEPH not in json.dumps(store.statements())
        assert first < sum(map(len, sending.frozen())), "there were more batches"
        assert len(store.statements()) == len(sending.frozen())
        assert not sending.sync.has_work
        assert sending.progress(target).position == sending.computer.record.newest_row()

    def test_one_who_is_erased_while_their_batch_is_under_way(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        sending.study(3, AMINA)
        sending.study(3, JOSEPH)
        target = sending.add(proxy)

        def refuse(_one: dict[str, Any]) -> bool:
            if not sending.computer.record.is_erased(JOSEPH):
                sending.computer.record.erase(JOSEPH)
            return True

        proxy.refuse = refuse
        sent = sending.send()
        assert sent.trouble is None
        assert [one.event.learner for one in sending.sync.withheld(target)] == [AMINA] * 3
        assert store.statements() == []


class TestProof:
    def test_a_store_that_forgets(self, sending: Sending, store: StrictStore) -> None:
        recorded, target = sending.study(100), sending.add(store)
        store.habits = Habits(forgets=True)
        sent = sending.send()
        assert isinstance(sent.trouble, errors.StoreForgetsError)
        assert (sent.statements, sent.waiting) == (0, 100)
        assert sending.progress(target) == Progress()
        store.habits = Habits()
        assert sending.send().statements == 100
        assert ids(store.statements()) == recorded

    def test_one_that_begins_to_forget(
        self, sending: Sending, store: StrictStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(uploader, "_PROOF_EVERY", 150)
        recorded, target = sending.study(60), sending.add(store)
        sending.send()
        proven = sending.progress(target).proven
        assert 0 < proven <= 60
        store.habits = Habits(forgets=True)
        recorded += sending.study(500)
        sent = sending.send()
        assert isinstance(sent.trouble, errors.StoreForgetsError)
        assert sent.statements > 0, "some were believed first"
        assert sending.progress(target).position == proven
        store.habits = Habits()
        assert sending.send().trouble is None
        assert set(ids(store.statements())) == set(recorded)

    def test_one_that_needs_a_moment(self, sending: Sending, store: StrictStore) -> None:
        store.habits = Habits(hidden_for=2)
        sending.study(5)
        sending.add(store)
        assert sending.send().trouble is None

    @pytest.mark.parametrize("reply", [answer(404, b"<html>", "Content-Type: text/html"), answer(405)])
    def test_one_that_shows_nothing_at_all(self, sending: Sending, reply: bytes) -> None:
        sending.study(5)
        with RawServer(answer(404, b"{}", JSON), answer(204), reply) as server:
            target = sending.add(server)
            assert sending.send().trouble is None
            assert sending.progress(target).position == 5

    def test_one_that_is_away_by_then(self, sending: Sending) -> None:
        sending.study(5)
        with RawServer(answer(404, b"{}", JSON), answer(204), answer(503)) as server:
            target = sending.add(server)
            sent = sending.send()
            assert isinstance(sent.trouble, errors.StoreBusyError)
            assert (sent.statements, sending.progress(target).position) == (0, 0)


class TestCost:
    def spend(self, sending: Sending, name: str, sent: int, received: int = 0, days_ago: int = 0) -> None:
        with sending.computer.database.writing():
            Ledger(sending.computer.database).count(name, sending.sync.today - days_ago, sent, received)

    def test_a_budget_stops_before_it_is_spent(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        sending.study(100)
        target = sending.add(proxy)
        sending.sync.set_rules(WARRANT, Rules(budget_mb=1))
        self.spend(sending, "another target", 400_000, 595_000)
        sent = sending.send()
        assert isinstance(sent.trouble, errors.BudgetSpentError)
        assert sent.trouble.budget == 1_000_000
        assert (sent.statements, sent.waiting, store.statements()) == (0, 100, [])
        assert [one.size for one in proxy.seen] == [0], "it was asked what it is, and sent nothing"
        assert sending.progress(target).in_flight is None
        sending.sync.set_rules(WARRANT, Rules(budget_mb=2))
        assert sending.send().statements == 100

    def test_once_it_is_spent_nothing_is_asked_either(self, sending: Sending, proxy: FaultProxy) -> None:
        sending.study(10)
        sending.add(proxy)
        sending.sync.set_rules(WARRANT, Rules(budget_mb=1))
        self.spend(sending, "another target", 600_000, 400_000)
        for _round in range(2):
            assert isinstance(sending.send().trouble, errors.BudgetSpentError)
        assert proxy.connections == 0

    def test_another_month_has_its_own(self, sending: Sending, store: StrictStore) -> None:
        sending.study(10)
        target = sending.add(store)
        sending.sync.set_rules(WARRANT, Rules(budget_mb=1))
        self.spend(sending, target.id, 10**9, days_ago=40)
        assert sending.send().statements == 10

    def test_days_are_counted_both_ways(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        store.habits = Habits(skew=None)
        sending.add(proxy)
        totals = []
        for _day in range(3):
            sending.study(20)
            sending.send()
            totals.append((proxy.sent, proxy.received))
            proxy.reset_counts()
            sending.computer.clock.utc_ms += 86_400_000
        (status,) = sending.sync.status()
        assert [(day.sent, day.received) for day in status.month] == totals
        assert status.month == sending.sync.month()
        assert [day.total for day in status.month] == [sum(both) for both in totals]
        assert [day.day for day in status.month] == [sending.sync.today - ago for ago in (3, 2, 1)]

    def test_a_question_in_vain_has_its_price(self, sending: Sending) -> None:
        sending.study(1)
        with RawServer(answer(503, b"x" * 5_000)) as server:
            sending.add(server)
            assert isinstance(sending.send().trouble, errors.StoreBusyError)
            (day,) = sending.sync.month()
            assert (day.sent, day.received) == (server.received, server.sent)


class TestClocks:
    @pytest.mark.parametrize("year_ms", [0, -5_000, 4_070_908_800_000, 253_402_300_799_000])
    def test_any_clock_may_send(self, tmp_path: Path, store: StrictStore, year_ms: int) -> None:
        clock = SetClock(year_ms)
        sending = Sending.start(tmp_path / "data", clock)
        recorded = sending.study(20)
        sending.add(store)
        assert sending.send().trouble is None
        offset = sending.computer.record.offset_of(clock.session)
        assert offset is not None
        assert sorted(ids(store.statements())) == sorted(recorded)
        for one in store.statements():
            assert one["timestamp"][:4] == one["stored"][:4], "corrected by the store's clock"
            assert one["context"]["extensions"]["https://darasa.example/xapi/extensions/clock"][
                "recorded_at"
            ] == max(0, min(year_ms, 253_402_300_799_999))
        sending.stop()

    def test_a_clock_that_jumps_back_keeps_the_order(self, tmp_path: Path, store: StrictStore) -> None:
        clock = SetClock()
        sending = Sending.start(tmp_path / "data", clock)
        recorded = []
        sending.add(store)
        for jump in (0, -86_400_000, 3_600_000, -(10**12)):
            clock.utc_ms += jump
            recorded += sending.study(5)
            assert sending.send().trouble is None
        place = "https://darasa.example/xapi/extensions/record"
        told = store.statements()
        lamports = [one["context"]["extensions"][place]["lamport"] for one in told]
        assert ids(told) == recorded
        assert lamports == sorted(lamports)
        assert len(set(lamports)) == 20
        sending.stop()

    def test_what_is_frozen_is_corrected_from_then_on(self, sending: Sending, store: StrictStore) -> None:
        store.habits = Habits(skew=1_000_000.0)
        sending.study(2)
        sending.add(store)
        sending.send()
        offset = sending.computer.record.offset_of(sending.computer.clock.session)
        assert offset is not None
        for one in store.statements():
            clock = one["context"]["extensions"]["https://darasa.example/xapi/extensions/clock"]
            assert clock["offset"] == offset.ms

    def test_only_what_is_known_much_better_replaces_what_is_known(
        self, sending: Sending, store: StrictStore
    ) -> None:
        record, session = sending.computer.record, sending.computer.clock.session
        sending.add(store)
        record.learn_offset(session, Offset(5, 100))
        sending.study(1)
        sending.send()
        assert record.offset_of(session) == Offset(5, 100)

    def test_a_store_that_knows_no_time(self, sending: Sending, store: StrictStore) -> None:
        store.habits = Habits(skew=None)
        sending.study(5)
        sending.add(store)
        assert sending.send().trouble is None
        assert sending.computer.record.offset_of(sending.computer.clock.session) is None


def test_a_store_that_is_not_there(sending: Sending) -> None:
    sending.study(1)
    with RawServer() as server:
        url = server.url
    target = sending.sync.add_store(Warrant(), "Store", url, "k", "s")
    assert isinstance(sending.send().trouble, NoAnswerError)
    assert sending.progress(target) == Progress()


def test_two_targets_each_have_their_own(sending: Sending, store: StrictStore) -> None:
    sending.study(5)
    with RawServer() as server:
        url = server.url
    sending.sync.add_store(WARRANT, "gone", url, "k", "s")
    sending.add(store)
    gone, there = sending.sync.send()
    assert (gone.statements, there.statements) == (0, 5)
    assert gone.trouble is not None
    assert there.trouble is None
