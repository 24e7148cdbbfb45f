import threading
from itertools import pairwise

import pytest

from darasa.library.fetching.halt import Halt, Pool
from darasa.library.fetching.live import Live
from darasa.library.fetching.meter import Meter
from darasa.library.fetching.patience import Choice, Patience
from darasa.library.mirrors import MirrorBusyError, MirrorGoneError
from darasa.net.errors import OfflineError

LOST = OfflineError("host")


def test_pauses_grow_up_to_a_ceiling_and_are_not_all_the_same() -> None:
    patience = Patience()
    pauses = [[patience.after(tries) for _ in range(50)] for tries in range(40)]
    assert all(max(some) <= patience.ceiling for some in pauses)
    assert all(min(later) > max(some) / 2 for some, later in pairwise(pauses))
    assert min(pauses[30]) >= patience.ceiling / 2
    assert all(len(set(some)) > 1 for some in pauses[:5])
    assert max(pauses[0]) <= patience.at_once
    rests = [[patience.rest_after(times) for _ in range(50)] for times in range(1, 40)]
    assert all(max(some) <= patience.longest_rest for some in rests)
    assert min(rests[0]) >= patience.rest / 2
    assert max(rests[20]) > patience.longest_rest / 2


def test_a_server_may_ask_for_more_but_not_for_ever() -> None:
    patience = Patience()
    assert patience.after(1, 10) == 10
    assert patience.after(1, 10**6) == patience.ceiling


def test_mirrors_take_turns() -> None:
    choice = Choice(["one", "two"], Patience(tries=3))
    assert choice.address == "one"
    choice.failed("one", LOST, 1)
    assert choice.address == "two"
    choice.failed("one", LOST, 2)  # by another thread, which had not heard
    assert choice.address == "two"
    choice.turn("two")
    assert choice.address == "one"


def test_a_mirror_is_given_up_after_some_tries_and_the_last_one_with_its_error() -> None:
    choice = Choice(["one", "two"], Patience(tries=3))
    assert choice.failed("one", LOST, 3) == 0
    assert choice.failed("one", LOST, 3) == 0
    assert choice.address == "two"
    assert choice.failed("two", LOST, 2) > 0
    with pytest.raises(OfflineError):
        choice.failed("two", LOST, 3)


def test_some_errors_are_for_good() -> None:
    gone = MirrorGoneError("one", "file", "pulled out")
    choice = Choice(["one", "two"], Patience())
    assert choice.failed("one", gone, 1) == 0
    with pytest.raises(MirrorGoneError):
        choice.failed("two", gone, 1)


def test_a_busy_server_is_waited_for() -> None:
    choice = Choice(["one"], Patience())
    assert choice.failed("one", MirrorBusyError("one", "file", 503, 20), 1) == 20


def test_a_halt_ends_pauses_and_opens_no_mirror_afterwards(tmp_path: object) -> None:
    halt = Halt(Pool())
    mirror = halt.open_mirror(str(tmp_path))
    assert mirror is not None
    halt.close_mirror(mirror)
    threading.Timer(0.1, halt.stop).start()
    halt.pause(60)
    assert halt.is_stopped
    assert halt.open_mirror(str(tmp_path)) is None


def test_the_rate_is_that_of_the_last_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("darasa.library.fetching.meter.time.monotonic", lambda: now[0])
    meter = Meter()
    assert meter.rate is None
    meter.note(0)
    assert meter.rate is None
    now[0] += 0.5
    meter.note(500)
    assert meter.rate is None  # too soon
    now[0] += 0.5
    meter.note(1_000)
    assert meter.rate == 1_000
    assert meter.seconds(500) == 0.5
    now[0] += 100
    meter.note(1_000)
    assert meter.rate is None
    now[0] += 2
    meter.note(1_000)
    assert meter.rate == 0
    assert meter.seconds(500) is None
    now[0] += 1
    meter.note(400)  # some of it was not what was published
    assert meter.rate is None


def test_trouble_of_one_that_was_taken_out_of_the_queue_just_then() -> None:
    live = Live(Patience())
    live.begin(1)
    live.end(1)
    live.forget(1)
    live.trouble(1, LOST, again=True)
    assert live.rests(1) > 0
    live.forget(1)
    assert not live.knows(1)
