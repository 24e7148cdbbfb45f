"""Asking stores: what is under way can be given up from any thread, and every answer tells of the clock."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from darasa.core.clock import Clock
from darasa.core.tasks import CancelledError
from darasa.record.service import Record
from darasa.record.types import Offset
from darasa.sync.types import Target

if TYPE_CHECKING:
    from darasa.net.http import Http
    from darasa.sync.lrs import Store


class Asking:
    """Gives stores to ask, for one data folder."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock
        self._ending = threading.Event()
        self._under_way: set[Http] = set()
        self._waited_for: set[Http] = set()
        """Those of them that somebody sits and waits for."""

    @contextmanager
    def store(
        self, target: Target, size: int = 1024 * 1024, *, waited_for: bool = False
    ) -> Iterator["Store"]:
        """Give a store to be asked now, whose answers weigh at most `size` bytes; raises as `wait` does."""
        from darasa.net.http import Http, Limits
        from darasa.sync.lrs import Store

        http = Http(Limits(size=size))
        self._under_way.add(http)
        if waited_for:
            self._waited_for.add(http)
        try:
            self.wait(0)
            yield Store(target, http, self.now, self._learn)
        finally:
            self._under_way.discard(http)
            self._waited_for.discard(http)
            http.close()

    def abort(self) -> None:
        """Give up everything, at once and for good."""
        self._ending.set()
        for http in tuple(self._under_way):
            http.abort()

    def give_up(self) -> None:
        """Give up what somebody sits and waits for."""
        for http in tuple(self._waited_for):
            http.abort()

    def wait(self, seconds: float) -> None:
        """Wait; raises CancelledError once everything is given up."""
        if self._ending.wait(seconds):
            raise CancelledError

    def now(self) -> int:
        """Return what the clock says, in UTC milliseconds."""
        return self._clock.read().utc_ms

    def _learn(self, offset: Offset) -> None:
        """Keep what a store's clock tells of ours, unless that is known about as well."""
        known = self._record.offset_of(self._clock.session)
        if known is None or 2 * offset.uncertainty_ms < known.uncertainty_ms:
            self._record.learn_offset(self._clock.session, offset)
