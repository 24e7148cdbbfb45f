"""What one process knows of downloads beyond what the queue says: how far they are, and what went wrong."""

import threading
import time
from dataclasses import dataclass, replace

from darasa.core.errors import DarasaError
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.meter import Meter
from darasa.library.fetching.models import Row
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.types import Download, State


@dataclass(frozen=True, slots=True)
class _Known:
    """Of one download."""

    done: int
    fetch: int
    meter: Meter | None = None
    """While it is running."""
    trouble: DarasaError | None = None
    times: int = 0
    """How often in a row it was given up."""
    not_before: float = 0.0
    """When it may be begun again, on the monotonic clock."""


class Live:
    """Of all downloads. Safe to use from several threads."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._lock = threading.Lock()
        self._known: dict[int, _Known] = {}

    def knows(self, row: int) -> bool:
        """Tell whether anything is known of one."""
        return row in self._known

    def expect(self, row: int, done: int, fetch: int) -> None:
        """Hear how far one is that is not running."""
        with self._lock:
            self._known.setdefault(row, _Known(done, fetch))

    def begin(self, row: int) -> None:
        """Hear that one is begun; what went wrong before is kept until it comes to something."""
        with self._lock:
            known = self._known.get(row, _Known(0, 0))
            self._known[row] = replace(known, meter=Meter(), trouble=None)

    def progress(self, row: int, done: int, fetch: int) -> None:
        """Hear how far a running one is."""
        with self._lock:
            known = self._known[row]
            meter = known.meter or Meter()
            meter.note(done)
            times = known.times if done <= known.done else 0
            self._known[row] = replace(known, done=done, fetch=fetch, meter=meter, times=times)

    def end(self, row: int) -> None:
        """Hear that one is not running any more."""
        with self._lock:
            self._known[row] = replace(self._known[row], meter=None)

    def trouble(self, row: int, error: DarasaError, *, again: bool) -> None:
        """Hear why one was given up; it rests, without `again` until somebody asks for it."""
        with self._lock:
            known = self._known.get(row, _Known(0, 0))  # taken out of the queue just now
            times = known.times + 1
            rest = self._patience.rest_after(times) if again else float("inf")
            self._known[row] = replace(known, trouble=error, times=times, not_before=time.monotonic() + rest)

    def resume(self, row: int) -> None:
        """Hear that somebody asks for one: it rests no more."""
        with self._lock:
            if row in self._known:
                self._known[row] = replace(self._known[row], trouble=None, times=0, not_before=0.0)

    def forget(self, row: int) -> None:
        """Hear that one has left the queue; of a running one the last is heard when it ends."""
        with self._lock:
            if row in self._known and self._known[row].meter is None:
                del self._known[row]

    def rests(self, row: int) -> float:
        """Return the seconds until one may be begun again; 0 when it may be now."""
        with self._lock:
            known = self._known.get(row)
        return 0.0 if known is None else max(0.0, known.not_before - time.monotonic())

    def download(self, row: Row, offer: Offer) -> Download:
        """Return how one stands."""
        with self._lock:
            known = self._known.get(row.id, _Known(0, offer.pack.size))
            rate = seconds = None
            if known.meter is not None:
                rate, seconds = known.meter.rate, known.meter.seconds(known.fetch - known.done)
        state = State.WAITING
        if row.paused:
            state = State.PAUSED
        elif known.trouble is not None:
            state = State.STOPPED
        elif known.meter is not None:
            state = State.RUNNING
        place = (row.id, offer.catalogue, offer.path, offer.mirrors, offer.pack)
        return Download(*place, state, known.done, known.fetch, rate, seconds, known.trouble)
