"""Sending by itself: when there is something, when it can succeed, and never in anybody's way."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from darasa.core.lock import FolderLock
from darasa.sync import targets, uploader
from darasa.sync.background import Sender, State
from darasa.sync.models import Ledger
from darasa.sync.patience import Patience
from darasa.sync.stick.errors import StickError
from darasa.sync.types import Rules, Target
from tests.stores.faults import Answer, Delay, page, told_to_wait
from tests.stores.proxy import FaultProxy
from tests.stores.strict import Habits, StrictStore
from tests.unit.sync.kit import WARRANT, Sending, ids

NEVER = Patience(first=1_000.0, ceiling=1_000.0)
"""After a try that did not succeed none comes by itself while a test runs."""


class Watched:
    """A sender at work, and all that it told."""

    def __init__(self, sending: Sending, *, metered: bool = False, look_seconds: float = 0.02) -> None:
        self.told: list[State] = []
        self.metered = metered
        self.steps = 0
        self.sender = Sender(sending.sync, lambda: self.metered, self._tell, look_seconds)
        self.sender.start()

    def close(self) -> None:
        """End it."""
        self.sender.close()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that the thread does."""
        give_up = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < give_up, self.told[-5:]
            time.sleep(0.005)

    def steps_pass(self, count: int = 5) -> None:
        """Wait until it looked again so many times."""
        before = self.steps
        self.until(lambda: self.steps >= before + count)

    def _tell(self, state: State) -> None:
        self.told.append(state)
        self.steps += state is not State.SENDING


@contextmanager
def at_work(sending: Sending, **options: object) -> Iterator[Watched]:
    with closing(Watched(sending, **options)) as watched:  # type: ignore[arg-type]
        yield watched


def test_what_was_finished_is_sent(sending: Sending, store: StrictStore, proxy: FaultProxy) -> None:
    sending.add(proxy)
    with at_work(sending, look_seconds=1_000) as watched:
        watched.until(lambda: watched.told == [State.NOTHING])
        recorded = sending.study(3)
        watched.sender.wake()
        watched.until(lambda: watched.told == [State.NOTHING, State.SENDING, State.NOTHING])
        assert ids(store.statements()) == recorded


def test_it_looks_by_itself(sending: Sending, store: StrictStore, proxy: FaultProxy) -> None:
    sending.add(proxy)
    with at_work(sending) as watched:
        watched.steps_pass()
        assert proxy.connections == 0, "the network is touched only when something is waiting"
        sending.study(3)
        watched.until(lambda: len(store.statements()) == 3)
        watched.steps_pass()
        before = proxy.connections
        watched.steps_pass()
        assert proxy.connections == before


def test_without_targets_there_is_nothing(sending: Sending) -> None:
    sending.study(3)
    with at_work(sending) as watched:
        watched.sender.wake(hurry=True)
        watched.steps_pass()
        assert set(watched.told) == {State.NOTHING}


@pytest.mark.parametrize(
    ("rules", "metered", "held"),
    [
        (Rules(automatic=False), False, True),
        (Rules(automatic=False, metered=True), True, True),
        (Rules(), True, True),
        (Rules(metered=True), True, False),
        (Rules(), False, False),
    ],
)
def test_the_facilitators_rules(
    sending: Sending, proxy: FaultProxy, rules: Rules, metered: bool, held: bool
) -> None:
    sending.study(3)
    sending.add(proxy)
    sending.sync.set_rules(WARRANT, rules)
    with at_work(sending, metered=metered) as watched:
        watched.steps_pass()
        assert (State.HELD in watched.told) is held
        assert (proxy.connections == 0) is held
        watched.sender.wake(hurry=True)
        watched.until(lambda: watched.told[-1] is State.NOTHING)
        assert not sending.sync.has_work, "asked for, it is sent"


def test_a_network_that_is_free_at_last(sending: Sending, proxy: FaultProxy) -> None:
    sending.study(3)
    sending.add(proxy)
    with at_work(sending, metered=True) as watched:
        watched.steps_pass()
        watched.metered = False
        watched.until(lambda: watched.told[-1] is State.NOTHING)
        assert proxy.connections == 1


def test_a_budget_that_is_spent(sending: Sending, store: StrictStore, proxy: FaultProxy) -> None:
    sending.study(3)
    target = sending.add(proxy)
    sending.sync.patience = NEVER
    sending.sync.set_rules(WARRANT, Rules(budget_mb=1))
    with sending.computer.database.writing():
        Ledger(sending.computer.database).count(target.id, sending.sync.today, 10**6, 0)
    with at_work(sending) as watched:
        watched.steps_pass()
        watched.sender.wake(hurry=True)
        watched.steps_pass()
        assert State.HELD in watched.told
        assert store.received == {}


class TestBackingOff:
    def test_tries_become_rare(self, sending: Sending, proxy: FaultProxy) -> None:
        sending.study(3)
        sending.add(proxy)
        sending.sync.patience = Patience(first=0.05, ceiling=1_000, settle=0)
        proxy.plan_from(Answer(503) for _time in range(1_000))
        with at_work(sending, look_seconds=0.001) as watched:
            watched.until(lambda: len(proxy.seen) >= 6)
            began = time.monotonic()
            watched.until(lambda: len(proxy.seen) >= 7)
            assert time.monotonic() - began > 0.5, (
                "the seventh comes after 32 times the first pause, at least half"
            )
            assert watched.steps > 50, "while it goes on looking"
            watched.until(lambda: watched.told[-1] is State.WAITING)

    def test_no_try_before_its_time(self, sending: Sending, store: StrictStore, proxy: FaultProxy) -> None:
        sending.study(3)
        sending.add(proxy)
        sending.sync.patience = NEVER
        proxy.connected = False
        with at_work(sending) as watched:
            watched.until(lambda: watched.told[-1:] == [State.WAITING])
            tries = proxy.connections
            watched.steps_pass()
            watched.sender.wake()
            watched.steps_pass()
            assert proxy.connections == tries
            proxy.connected = True
            watched.sender.wake(hurry=True)
            watched.until(lambda: len(store.statements()) == 3)
            watched.until(lambda: watched.told[-1] is State.NOTHING)
            sending.study(1)
            watched.until(lambda: len(store.statements()) == 4)

    def test_another_network_ends_the_pauses_of_the_line(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        sending.study(3)
        sending.add(proxy)
        sending.sync.patience = NEVER
        proxy.connected = False
        with at_work(sending) as watched:
            watched.until(lambda: watched.told[-1:] == [State.WAITING])
            proxy.connected = True
            watched.sender.wake(line=True)
            watched.until(lambda: len(store.statements()) == 3)

    def test_another_network_makes_no_busy_store_ready(self, sending: Sending, proxy: FaultProxy) -> None:
        sending.study(3)
        sending.add(proxy)
        proxy.plan(told_to_wait(503, "1000"))
        with at_work(sending) as watched:
            watched.until(lambda: State.WAITING in watched.told)
            watched.sender.wake(line=True)
            watched.steps_pass()
            assert len(proxy.seen) == 1

    def test_another_key_is_tried_at_once(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        sending.study(3)
        target = sending.sync.add_store(WARRANT, "store", proxy.url, store.key, "wrong")
        with at_work(sending) as watched:
            watched.until(lambda: State.WAITING in watched.told)
            watched.steps_pass()
            assert store.answered == {401: 1}
            sending.sync.change_store(
                WARRANT, target, url=proxy.url, key=store.key, secret=store.secret, everything=False
            )
            watched.until(lambda: len(store.statements()) == 3)

    @pytest.mark.parametrize("fault", [told_to_wait(503, "1000"), told_to_wait(429, "1000")], ids=str)
    def test_a_store_that_wants_time(self, sending: Sending, proxy: FaultProxy, fault: Answer) -> None:
        sending.study(3)
        sending.add(proxy)
        proxy.plan(fault)
        with at_work(sending) as watched:
            watched.until(lambda: State.WAITING in watched.told)
            watched.steps_pass()
            assert len(proxy.seen) == 1

    @pytest.mark.parametrize(
        "fault", [page(), Answer(404, (("Content-Type", "text/html"),))], ids=["portal", "address"]
    )
    def test_what_somebody_has_to_see_to_waits_longer(
        self, sending: Sending, proxy: FaultProxy, fault: Answer
    ) -> None:
        sending.study(3)
        target = sending.add(proxy)
        sending.sync.patience = Patience(first=60, ceiling=1_000, settle=0)
        with at_work(sending) as watched:
            proxy.plan_from(fault for _time in range(100))
            watched.until(lambda: State.WAITING in watched.told)
            assert watched.sender._not_before[target] - time.monotonic() > 400

    def test_on_a_line_that_drops_all_the_time_it_goes_on(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy
    ) -> None:
        sending.study(600)
        sending.add(proxy)
        noted: list[int] = []

        class Noting(Patience):
            def after(self, tries: int, retry_after: float | None = None) -> float:
                noted.append(tries)
                return super().after(tries, retry_after)

        sending.sync.patience = Noting(first=0.01, settle=0)
        proxy.plan(*[Delay(0)] * 3, *[Answer(503), Delay(0), Delay(0)] * 4)
        with at_work(sending, look_seconds=0.001) as watched:
            watched.until(lambda: len(store.statements()) == 600)
            watched.until(lambda: watched.told[-1] is State.NOTHING)
            assert watched.sender._tries == {}
        assert noted == [1] * len(noted) != []

    def test_a_target_that_is_away_holds_no_other_up(
        self, sending: Sending, store: StrictStore, proxy: FaultProxy, tmp_path: Path
    ) -> None:
        sending.add(store)
        sending.add(proxy, "away")
        sending.sync.add_folder(WARRANT, "stick", tmp_path / "no stick")
        sending.study(2)
        proxy.connected = False
        sending.sync.patience = NEVER
        with at_work(sending) as watched:
            for number in (2, 4):
                watched.until(lambda number=number: len(store.statements()) == number)  # type: ignore[misc]
                watched.steps_pass()
                assert proxy.connections == 1, "and nobody makes it be asked more often"
                assert watched.told[-1] is not State.NOTHING
                sending.study(2)
                watched.sender.wake()

    def test_a_folder_in_trouble_ends_nothing(
        self, sending: Sending, store: StrictStore, tmp_path: Path
    ) -> None:
        def refuse(*_arguments: object) -> object:
            raise StickError

        sending.sync._write = refuse  # type: ignore[assignment]
        sending.sync.add_folder(WARRANT, "stick", tmp_path)
        sending.study(2)
        with at_work(sending) as watched:
            watched.steps_pass()
            sending.add(store)
            watched.until(lambda: len(store.statements()) == 2)

    def test_two_at_once_are_one_too_many(self, sending: Sending, store: StrictStore) -> None:
        sending.study(3)
        sending.add(store)
        lock = FolderLock(sending.computer.folder / "upload.lock")
        assert lock.acquire()
        with at_work(sending) as watched:
            watched.until(lambda: watched.told[-1:] == [State.WAITING])
            assert store.received == {}
            lock.release()
            watched.until(lambda: watched.told[-1] is State.NOTHING)
            assert len(store.statements()) == 3


class TestEnding:
    def test_while_a_request_hangs(self, sending: Sending, store: StrictStore, proxy: FaultProxy) -> None:
        recorded = sending.study(100)
        target: Target = sending.add(proxy)
        proxy.plan(Delay(0), Delay(1_000))
        watched = Watched(sending)
        watched.until(lambda: len(proxy.seen) == 2)
        began = time.monotonic()
        watched.close()
        assert time.monotonic() - began < 30, "long before any limit"
        assert not watched.sender._thread.is_alive()
        assert sending.progress(target).position == 0
        sending = sending.again()
        assert sending.send().statements == 100
        assert ids(store.statements()) == recorded
        sending.stop()

    def test_while_it_waits(self, sending: Sending) -> None:
        watched = Watched(sending, look_seconds=1_000)
        watched.until(lambda: watched.told == [State.NOTHING])
        watched.close()
        watched.close()
        assert not watched.sender._thread.is_alive()

    def test_before_it_began(self, sending: Sending) -> None:
        Sender(sending.sync).close()

    def test_while_a_store_proves_what_it_has(
        self, sending: Sending, store: StrictStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is looked at for a second and four: nobody has to sit through that."""
        monkeypatch.setattr(uploader, "_PROOF_WAITS", (0.0, 1_000.0))
        sending.study(3)
        sending.add(store)
        store.habits = Habits(hidden_for=100)
        watched = Watched(sending)
        watched.until(lambda: bool(store.answered))
        watched.close()
        assert not watched.sender._thread.is_alive()


def test_troubles_of_the_data_folder_end_nothing(
    sending: Sending, store: StrictStore, caplog: pytest.LogCaptureFixture
) -> None:
    sending.study(3)
    sending.add(store)
    path = sending.computer.folder / targets.NAME
    whole = path.read_bytes()
    path.write_bytes(b"{")
    with at_work(sending) as watched:
        watched.until(lambda: "nothing sent" in caplog.text)
        path.write_bytes(whole)
        watched.until(lambda: State.NOTHING in watched.told)
        assert len(store.statements()) == 3


def test_what_it_logs_names_nobody(
    sending: Sending, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    sending.study(3)
    sending.add(proxy, "Kibera")
    sending.sync.patience = NEVER
    proxy.plan_from(Answer(500, body=b"Amina is not welcome") for _time in range(10))
    with at_work(sending) as watched:
        watched.until(lambda: State.WAITING in watched.told)
    assert "StoreBusyError" in caplog.text
    for secret in ("Amina", "Kibera", StrictStore.secret, proxy.url):
        assert secret not in caplog.text


def test_hurrying_from_many_threads_is_never_forgotten(sending: Sending, store: StrictStore) -> None:
    sending.add(store)
    sending.sync.set_rules(WARRANT, Rules(automatic=False))
    with at_work(sending, look_seconds=0.001) as watched:
        for number in range(20):
            sending.study(1)
            thread = threading.Thread(target=watched.sender.wake, kwargs={"hurry": True})
            thread.start()
            thread.join()
            wanted = number + 1
            watched.until(lambda wanted=wanted: len(store.statements()) == wanted)  # type: ignore[misc]
