"""Clock readings as data. Clocks on donated computers are wrong, so order never depends on them."""

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from darasa.core.ids import new_id

_STEADY_MS = 5_000
"""How far a clock may drift, or be drawn slowly to the right time, and still be the same."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the clock said at one moment."""

    utc_ms: int
    """Milliseconds since 1970-01-01T00:00Z, as this computer's clock had it."""
    utc_offset: int
    """Minutes east of UTC that this computer's time zone claimed."""
    monotonic: float
    """Seconds on the clock that is never set back; only differences within one session mean anything."""


class Clock(Protocol):
    """Where clock readings come from; tests give their own."""

    @property
    def session(self) -> str:
        """Names one run of one clock: what is learned about it later applies to all readings in it."""
        ...

    def read(self) -> Reading:
        """Return what the clock says now."""
        ...


class SystemClock:
    """The clock of this computer, for the life of this process. Safe from several threads.

    When somebody sets it, a new session begins: what was known of how far it is off holds no more.
    """

    def __init__(self) -> None:
        self._session = new_id()
        self._lead = _lead()

    @property
    def session(self) -> str:
        """Names the readings since the clock was last set."""
        lead = _lead()
        if abs(lead - self._lead) > _STEADY_MS:
            self._session, self._lead = new_id(), lead
        return self._session

    def read(self) -> Reading:
        """Return what the computer's clock says now."""
        return Reading(time.time_ns() // 1_000_000, _minutes_east(), time.monotonic())


def _lead() -> float:
    """Return how far, in milliseconds, the clock is ahead of one that nobody can set."""
    return time.time_ns() / 1_000_000 - uptime() * 1000


def _minutes_east() -> int:
    """Return what the time zone claims; 0 for one that no place on Earth has (`TZ=XXX-99`)."""
    try:
        offset = datetime.now(UTC).astimezone().utcoffset()
    except ValueError:
        return 0
    return round(offset.total_seconds() / 60) if offset is not None else 0


def uptime() -> float:
    """Return the seconds since this computer was started; asleep ones count where the system tells."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
