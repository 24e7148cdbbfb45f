"""Working off the queue: one course after the other, as long as it is its turn."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from darasa.core.errors import DarasaError
from darasa.core.lock import FolderLock
from darasa.core.tasks import CancelledError, Check
from darasa.library.catalogues.errors import OfferGoneError
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.bringing import Bringer
from darasa.library.fetching.engine import Progress
from darasa.library.fetching.errors import AlteredError, DownloadsBusyError, MisprintError
from darasa.library.fetching.live import Live
from darasa.library.fetching.models import Row
from darasa.library.fetching.offers import newest
from darasa.library.fetching.types import Download, State
from darasa.library.fetching.waiting import Waiter, Waiting
from darasa.library.types import PackConflictError, PackOlderError
from darasa.packs.errors import PackRefusedError

Changed = Callable[[Download], None]

LOOK_SECONDS: Final = 0.5
"""How often it is looked what others did to the queue."""
_TELL_SECONDS: Final = 0.2
_FOR_GOOD: Final = (AlteredError, MisprintError, PackConflictError, PackRefusedError)
"""What trying again by itself would only pay for again."""


class NotItsTurnError(Exception):
    """Somebody took the course out of the queue, lets it rest, or wants another one before it."""


class Worker:
    """Brings here what waits. Several threads may have their turn, one after the other."""

    def __init__(
        self, lock: Path, waiting: Waiting, live: Live, bringer: Bringer, catalogues: Catalogues
    ) -> None:
        """`lock` is the file that whoever works on the queue holds."""
        self._lock = lock
        self._waiting = waiting
        self._live = live
        self._bringer = bringer
        self._catalogues = catalogues
        self.touched = threading.Event()
        """Set when the queue was changed in this process: it is looked at once."""

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the one who works on the queue; raises DownloadsBusyError when somebody else is."""
        lock = FolderLock(self._lock)
        if not lock.acquire():
            raise DownloadsBusyError
        try:
            yield
        finally:
            lock.release()

    def work(
        self, found: Waiter, has_turn: Callable[[int], bool], changed: Changed, check: Check
    ) -> Download | None:
        """Bring one course here as far as it comes now; returns how it stands, None when it is not waiting.

        Raises what `check` raises.
        """
        row, offer = found
        self._live.begin(row.id)
        changed(self._live.download(row, offer))
        trouble: DarasaError | None = None
        try:
            offer = self._renewed(found)
            if self._bringer.here(offer) is None:
                self._bringer.bring(
                    offer, self._progress(row, offer, changed), self._look(row, has_turn, check)
                )
            last = self._live.download(row, offer)
            self._waiting.leave(row.id)
            changed(replace(last, state=State.DONE, done=last.fetch, rate=None, seconds=None))
        except NotItsTurnError:
            pass
        except PackOlderError:  # a newer one came from elsewhere
            self._waiting.leave(row.id)
        except CancelledError:
            raise
        except DarasaError as error:
            trouble = error
        finally:
            self._live.end(row.id)
        if trouble is not None:
            self._live.trouble(row.id, trouble, again=not isinstance(trouble, _FOR_GOOD))
        self._waiting.tidy()
        if (left := self._waiting.find(row.id)) is None:
            self._live.forget(row.id)
            return None
        stands = self._live.download(*left)
        changed(stands)
        return stands

    def _progress(self, row: Row, offer: Offer, changed: Changed) -> Progress:
        """Return what hears how far one is, and tells it now and then."""
        told = 0.0

        def progress(done: int, fetch: int) -> None:
            nonlocal told
            self._live.progress(row.id, done, fetch)
            if time.monotonic() - told > _TELL_SECONDS:
                told = time.monotonic()
                changed(self._live.download(row, offer))

        return progress

    def _look(self, row: Row, has_turn: Callable[[int], bool], check: Check) -> Check:
        """Return what looks now and then what was done to the queue; it raises NotItsTurnError."""
        looked, waiting = time.monotonic(), {one.id for one, _ in self._waiting.all()}

        def look() -> None:
            nonlocal looked, waiting
            check()
            if not self.touched.is_set() and time.monotonic() - looked < LOOK_SECONDS:
                return
            self.touched.clear()
            looked = time.monotonic()
            before, waiting = waiting, {one.id for one, _ in self._waiting.all()}
            if before - waiting:
                self._waiting.tidy()
            if not has_turn(row.id):
                raise NotItsTurnError

        return look

    def _renewed(self, found: Waiter) -> Offer:
        """Return what is offered of the course by now; raises OfferGoneError."""
        row, offer = found
        now = newest(offer, self._catalogues.offers(offer.catalogue))
        known = self._catalogues.known(offer.pack.sha256, offer.pack.size, offer.path)
        is_vouched = known is not None
        if now is None or (now.path != offer.path and is_vouched and _is_folder(offer.mirrors[0])):
            if not is_vouched:
                raise OfferGoneError(offer.path)
            return offer  # a stick has it, and the newer one may be far away
        if now != offer:
            self._waiting.renew(row.id, now)
        return now


def _is_folder(address: str) -> bool:
    return "://" not in address
