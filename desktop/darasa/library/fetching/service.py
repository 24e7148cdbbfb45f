"""The queue of downloads: what is to be brought here, in which order, and working it off."""

import time
from contextlib import suppress

from darasa.core.clock import Clock
from darasa.core.paths import DataFolder
from darasa.core.tasks import CancelledError, Check, Report
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.bringing import Bringer
from darasa.library.fetching.errors import AlreadyHereError, DownloadsBusyError
from darasa.library.fetching.live import Live
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.types import Download, Plan
from darasa.library.fetching.waiting import Waiting
from darasa.library.fetching.working import LOOK_SECONDS, Changed, Worker
from darasa.library.service import Library
from darasa.library.types import InstalledPack
from darasa.storage.database import Database


class Downloads:
    """Courses on their way. Any process may change the queue; one at a time works it off.

    Safe to use from several threads. Only `plan`, `run` and `get` ask a network for anything.
    """

    def __init__(
        self,
        db: Database,
        data: DataFolder,
        clock: Clock,
        library: Library,
        catalogues: Catalogues,
        patience: Patience | None = None,
    ) -> None:
        patience = patience or Patience()
        self._bringer = Bringer(data, library, catalogues, patience)
        self._live = Live(patience)
        self._waiting = Waiting(db, clock, self._bringer, self._live)
        lock = data.packs / ".downloads.lock"
        self._worker = Worker(lock, self._waiting, self._live, self._bringer, catalogues)

    # -- The queue --

    def known_plan(self, offer: Offer) -> Plan | None:
        """Return what an offer costs, as far as that is known without a network; else None."""
        return self._bringer.known_plan(offer)

    def plan(self, offer: Offer, check: Check = lambda: None) -> Plan:
        """Return what an offer costs; the pack's index is fetched where it is not here yet.

        Raises what catalogues, mirrors and the network raise, and whatever `check` raises.
        """
        return self._bringer.plan(offer, check)

    def add(self, offer: Offer, check: Check = lambda: None) -> Download:
        """Put a course at the end of the queue; one that is in it stays where it is.

        Raises NoSpaceError before anything of it is downloaded, AlreadyHereError, PackOlderError.
        """
        check()
        if self._bringer.here(offer) is not None:
            raise AlreadyHereError(offer.path, offer.pack.version)
        download = self._waiting.put(offer, first=False)
        self._worker.touched.set()
        return download

    def all(self) -> tuple[Download, ...]:
        """Return the queue in its order."""
        return tuple(self._live.download(row, offer) for row, offer in self._waiting.all())

    def pause(self, download: int) -> Download:
        """Let one rest until `resume`; what came stays. Raises DownloadUnknownError."""
        self._waiting.queue.pause(download, paused=True)
        self._worker.touched.set()
        return self._waiting.stand(download)

    def resume(self, download: int) -> Download:
        """Let one go on, after a pause or after trouble. Raises DownloadUnknownError."""
        self._waiting.queue.pause(download, paused=False)
        self._live.resume(download)
        self._worker.touched.set()
        return self._waiting.stand(download)

    def cancel(self, download: int) -> None:
        """Take one out of the queue and give its space back, within a second where it is running."""
        self._waiting.leave(download)
        self._worker.touched.set()
        # Whoever works on the queue does the rest.
        with suppress(DownloadsBusyError), self._worker.alone():
            self._waiting.tidy()

    def move(self, download: int, place: int) -> None:
        """Give one another place in the queue, 0 for the first. Raises DownloadUnknownError."""
        self._waiting.move(download, place)
        self._worker.touched.set()
        self._waiting.stand(download)

    # -- Working it off --

    def run(self, changed: Changed = lambda _: None, check: Check = lambda: None) -> float:
        """Work until nothing in the queue can go on now; troubles stay with their downloads.

        `changed` hears of each download whenever something about it changed, on this thread. Returns the
        seconds until one that was given up may be begun again, infinity when there is none. Raises
        DownloadsBusyError when another process works the queue, and what `check` raises.
        """
        with self._worker.alone():
            self._waiting.tidy()
            while (found := self._waiting.next()) is not None:
                check()
                self._worker.work(found, self._is_next, changed, check)
            rests = [self._live.rests(row.id) for row, _ in self._waiting.all() if not row.paused]
            return min(rests, default=float("inf"))

    def get(
        self, offer: Offer, report: Report = lambda _: None, check: Check = lambda: None
    ) -> InstalledPack:
        """Bring one course here before all others, and return it once it is installed.

        Should it fail, it stays in the queue. Raises what kept it from being installed; CancelledError also
        when somebody takes it out of the queue, or lets it rest.
        """
        if (here := self._bringer.here(offer)) is not None:
            return here
        download = self._waiting.put(offer, first=True).id
        self.resume(download)

        def tell(now: Download) -> None:
            report(now.done / now.fetch if now.fetch else 0.0)

        while (found := self._waiting.find(download)) is not None and not found[0].paused:
            check()
            try:
                with self._worker.alone():
                    stands = self._worker.work(found, self._waits, tell, check)
            except DownloadsBusyError:
                time.sleep(LOOK_SECONDS)
                continue
            if stands is not None and stands.trouble is not None:
                raise stands.trouble
        here = self._bringer.installed(offer)
        if here is None or here.manifest.version < offer.pack.version:
            raise CancelledError
        return here

    def _is_next(self, download: int) -> bool:
        found = self._waiting.next()
        return found is not None and found[0].id == download

    def _waits(self, download: int) -> bool:
        found = self._waiting.find(download)
        return found is not None and not found[0].paused
