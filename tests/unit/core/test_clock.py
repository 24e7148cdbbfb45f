"""The computer's clock: what it says, and when it is another one.

Nobody may set this computer's clock in a test, so where it jumps the system is a stand-in.
"""

import os
import threading
import time

import pytest

from darasa.core.clock import SystemClock
from darasa.core.ids import new_id


class Time:
    """The time that the system gives, to be set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._real = time.time_ns
        self.ahead_ms = 0
        monkeypatch.setattr(time, "time_ns", lambda: self._real() + self.ahead_ms * 1_000_000)


@pytest.fixture
def system_time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return Time(monkeypatch)


def test_it_says_what_the_system_says() -> None:
    before = time.time_ns() // 1_000_000
    reading = SystemClock().read()
    assert before <= reading.utc_ms <= time.time_ns() // 1_000_000
    assert reading.utc_offset == 0
    assert reading.monotonic <= time.monotonic()


def test_one_that_nobody_sets_stays_the_same(system_time: Time) -> None:
    clock = SystemClock()
    session = clock.session
    for drift in (0, 2_000, 4_000, -4_000):
        system_time.ahead_ms = drift
        assert clock.session == session
    assert SystemClock().session != session


@pytest.mark.parametrize("jump", [-(10**12), -60_000, 60_000, 10**12])
def test_one_that_is_set_is_another(system_time: Time, jump: int) -> None:
    clock = SystemClock()
    first = clock.session
    system_time.ahead_ms = jump
    second = clock.session
    assert second != first
    assert clock.session == second
    system_time.ahead_ms = 0
    assert clock.session not in {first, second}, "what was learned of the first may have been of its end"


def test_threads_soon_agree(system_time: Time) -> None:
    clock = SystemClock()
    system_time.ahead_ms = 10**9
    threads = [threading.Thread(target=lambda: clock.session) for _time in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.session == clock.session != new_id()


def test_a_time_zone_that_no_place_has(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone, minutes in (("XXX-99", 0), ("Africa/Nairobi", 180), ("XXX+3:30", -210)):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        try:
            assert SystemClock().read().utc_offset == minutes
        finally:
            os.environ["TZ"] = "UTC"
            time.tzset()
