"""What the threads that complete one part tell each other."""

import threading
from collections import deque
from collections.abc import Iterable, Mapping
from queue import SimpleQueue

from darasa.library.fetching.halt import Halt, Pool
from darasa.library.fetching.part import Part
from darasa.library.fetching.plan import Request, Want, Work, join
from darasa.library.fetching.spans import Span
from darasa.packs.verify import Sums


class Board:
    """The state that all of them share. Every method is safe to call from any thread."""

    def __init__(self, part: Part, work: Work, pool: Pool) -> None:
        self._part = part
        self.halt = Halt(pool)
        self.entries = part.index.entries
        """All entries with their places, by number."""
        self.payloads = tuple(Span(entry.payload, entry.end) for entry in self.entries)
        """Where each entry's bytes lie, by its number."""
        self.complete: SimpleQueue[int | None] = SimpleQueue()
        """Entries that are all there and not yet checked; None when there is nothing more to do."""
        self.fetch = part.fetched + work.fetch
        """Bytes that will have come from mirrors in the end."""
        self._changed = threading.Condition()
        self._todo = deque(join(work.wants))
        self._knows_parts = False
        self._sums: dict[int, Sums] = {}
        self._digest: str | None = None
        for number, payload in enumerate(self.payloads):
            if number == 0 or part.has(payload):  # the manifest came with the index
                self.complete.put(number)

    @property
    def requests(self) -> int:
        """How many requests nobody took yet."""
        return len(self._todo)

    # -- Requests --

    def next_request(self, *, is_first: bool) -> Request | None:
        """Wait for a request and return it; None when all are to end.

        Until a mirror was seen to know parts of files, only the first thread gets any: from another one all
        that is missing is taken at once.
        """
        with self._changed:
            self._changed.wait_for(
                lambda: self.halt.is_stopped or (self._todo and (is_first or self._knows_parts)),
            )
            return None if self.halt.is_stopped else self._todo.popleft()

    def knows_parts(self) -> None:
        """Hear that a mirror does."""
        if not self._knows_parts:
            with self._changed:
                self._knows_parts = True
                self._changed.notify_all()

    def rest(self) -> list[Want]:
        """Take all requests that nobody took yet, as one."""
        with self._changed:
            wants = [want for request in self._todo for want in request.wants]
            self._todo.clear()
        return wants

    def give_back(self, wants: Iterable[Want]) -> None:
        """Hand back what did not come of what was taken."""
        with self._changed:
            self._todo.extendleft(reversed(join(wants)))
            self._changed.notify_all()

    def want(self, number: int, *, more: bool) -> None:
        """Have what is missing of an entry fetched; with `more` that was not counted on."""
        missing = self._part.missing(self.payloads[number])
        with self._changed:
            self.fetch += sum(map(len, missing)) if more else 0
            self._todo += join(Want(number, span) for span in missing)
            self._changed.notify_all()

    # -- Entries --

    def came(self, number: int) -> None:
        """Hear that bytes of an entry came."""
        if self._part.has(self.payloads[number]):
            self.complete.put(number)

    def is_checked(self, number: int) -> bool:
        """Tell whether an entry is what the index says."""
        return number in self._sums

    def checked(self, number: int, sums: Sums) -> None:
        """Hear that an entry is what the index says."""
        with self._changed:
            self._sums[number] = sums
            self._changed.notify_all()

    def wait_checked(self, number: int) -> bool:
        """Wait until an entry is what the index says; False when all are to end."""
        with self._changed:
            self._changed.wait_for(lambda: self.halt.is_stopped or number in self._sums)
            return not self.halt.is_stopped

    @property
    def sums(self) -> Mapping[int, Sums]:
        """Checksums of the entries that were checked, by number."""
        return self._sums

    # -- The whole --

    def finish(self, digest: str) -> None:
        """Hear the hash of the whole file."""
        with self._changed:
            self._digest = digest
            self._changed.notify_all()

    def wait_finished(self, seconds: float) -> str | None:
        """Return the hash of the whole file as soon as it is known; None after a while."""
        with self._changed:
            self._changed.wait_for(lambda: self._digest is not None, seconds)
            return self._digest

    # -- Ending --

    def stop(self) -> None:
        """Have all threads end, whatever they wait for."""
        self.halt.stop()
        with self._changed:
            self._changed.notify_all()
        self.complete.put(None)
