"""Who waits in the queue, as offers rather than rows."""

from collections.abc import Iterator

from darasa.core.clock import Clock
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.bringing import Bringer
from darasa.library.fetching.errors import DownloadUnknownError
from darasa.library.fetching.live import Live
from darasa.library.fetching.models import Queue, Row
from darasa.library.fetching.offers import course_of, mirrors_text, offer_of, pack_text, row_of
from darasa.library.fetching.types import Download
from darasa.storage.database import Database

Waiter = tuple[Row, Offer]


class Waiting:
    """The queue of one data folder, and what this process knows of it. Safe to use from several threads."""

    def __init__(self, db: Database, clock: Clock, bringer: Bringer, live: Live) -> None:
        self.queue = Queue(db)
        self._clock = clock
        self._bringer = bringer
        self._live = live

    def all(self) -> Iterator[Waiter]:
        """Give all in their order; a row that damage has been at is taken out."""
        for row in self.queue.rows():
            if (offer := offer_of(row)) is None:
                self.queue.remove(row.id)
                continue
            if not self._live.knows(row.id) and (left := self._bringer.left(offer)) is not None:
                missing = sum(piece.stored_size for piece in left.index.pieces[1:]) - left.held.total
                self._live.expect(row.id, left.fetched, left.fetched + missing)
            yield row, offer

    def find(self, download: int) -> Waiter | None:
        """Return one of them; None when it is not in the queue."""
        return next((found for found in self.all() if found[0].id == download), None)

    def next(self) -> Waiter | None:
        """Return the first that can go on now."""
        ready = (found for found in self.all() if not (found[0].paused or self._live.rests(found[0].id)))
        return next(ready, None)

    def stand(self, download: int) -> Download:
        """Return how one stands; raises DownloadUnknownError."""
        if (found := self.find(download)) is None:
            raise DownloadUnknownError(download)
        return self._live.download(*found)

    def put(self, offer: Offer, *, first: bool) -> Download:
        """Put a course in the queue; one that is in it, in whatever version, becomes this one.

        Raises NoSpaceError.
        """
        known = [row.id for row, kept in self.all() if course_of(kept) == course_of(offer)]
        if known:
            self.renew(known[0], offer)
        else:
            self._bringer.check_room(offer)
            self.queue.put(row_of(offer, self._clock.read().utc_ms), first=first)
            known = [row.id for row in self.queue.rows() if row[1:3] == (offer.catalogue, offer.path)]
        if first:
            self.move(known[0], 0)
        if (plan := self._bringer.known_plan(offer)) is not None:
            left = self._bringer.left(offer)
            fetched = left.fetched if left is not None else 0
            self._live.expect(known[0], fetched, fetched + plan.fetch)
        return self.stand(known[0])

    def renew(self, download: int, offer: Offer) -> None:
        """Let one be this version of its course, from these mirrors."""
        self.queue.change(download, offer.path, mirrors_text(offer), pack_text(offer))

    def move(self, download: int, place: int) -> None:
        """Give one another place, 0 for the first."""
        others = [row.id for row in self.queue.rows() if row.id != download]
        others.insert(max(0, place), download)
        self.queue.arrange(others)

    def leave(self, download: int) -> None:
        """Take one out."""
        self.queue.remove(download)
        self._live.forget(download)

    def tidy(self) -> None:
        """Give back the space of all that nobody waits for any more."""
        self._bringer.tidy([offer for _, offer in self.all()])
