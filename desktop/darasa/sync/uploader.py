"""Sending to one record store: in batches, in order of arrival, until nothing is left or something stops it.

What was sent is noted only when the store said so. A batch whose answer never came is sent again, with the
same bytes: stores know a statement by its id. One that the store refuses is split until what it refuses is
alone, and that is withheld with the store's words while everything else goes on.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from darasa.core.tasks import Check, Report
from darasa.record.service import Record
from darasa.storage.database import Database
from darasa.sync.errors import (
    BudgetSpentError,
    PortalError,
    StoreBusyError,
    StoreError,
    StoreForgetsError,
    StoreRefusesError,
)
from darasa.sync.lrs import Rejected, Store, Stored, TooLarge
from darasa.sync.models import Ledger
from darasa.sync.types import Progress, Target

Piece = tuple[int, bytes]
"""An arrival row and its frozen statement."""

SMALLEST, FIRST, LARGEST = 8 * 1024, 64 * 1024, 512 * 1024
"""Bytes of a batch: small ones lose little when a line drops, large ones need few round trips."""
_ROWS = 100
"""Statements looked up at once."""
_MOST_REFUSED = 25
"""Statements refused one after the other, until it is the store that is at fault and not they."""
_ASKING = 1_000
"""Bytes that asking a store about itself costs, without a TLS handshake."""
_PROOF_EVERY = 5_000
"""Rows after which the store is asked again whether it keeps what it was sent."""
_PROOF_WAITS = (0.0, 1.0, 4.0)
"""Seconds before each look: a store may need a moment until it shows what it has."""


class Uploader:
    """One round of sending to one store."""

    def __init__(
        self,
        database: Database,
        record: Record,
        target: Target,
        store: Store,
        *,
        budget: Callable[[], tuple[int, int] | None],
        count: Callable[[int, int], None],
        now: Callable[[], int],
        wait: Callable[[float], None],
    ) -> None:
        """`budget` gives the bytes used this month and those allowed, None without a limit; `count` adds
        bytes sent and received to them, within a writing transaction. `now` is UTC milliseconds; `wait` waits
        so many seconds, or raises when the round is to end.
        """
        self._database = database
        self._record = record
        self._target = target
        self._store = store
        self._budget = budget
        self._count = count
        self._now = now
        self._wait = wait
        self._ledger = Ledger(database)
        self._progress = Progress()
        self._size = FIRST
        self._cap = LARGEST
        self._counted = (0, 0)
        self._refused = 0
        self._erased = record.tombstones()
        """Who was erased before anything was taken in hand."""
        self.statements = 0
        """Sent so far in this round."""
        self.withheld = 0

    def run(self, settle: float, report: Report, check: Check, *, ask_first: bool = False) -> None:
        """Send everything that is waiting.

        `settle` is how many seconds to leave a store alone that an earlier round may still be busy with. With
        `ask_first` it is asked about itself before anything is frozen: its answer tells the time.
        Raises SyncErrors, the errors of `net`, and what `check` raises; what was sent until then is noted.
        """
        self._progress = self._ledger.progress(self._target.id)
        try:
            if ask_first:
                self._require_budget(_ASKING)
                self._store.about()
                # Nothing is known of the line yet, nor of the key.
                self._size = SMALLEST
            if self._progress.in_flight is not None:
                self._wait(settle)
            total = max(1, self._left())
            self._send_again(check)
            with self._thread() as ahead:
                newest, batch = self._next_batch(self._progress.position)
                while batch:
                    check()
                    after = batch[-1][0]
                    coming = _Once(partial(ahead.submit, self._next_batch, after))
                    self._deliver(batch, check, coming.begin)
                    report(min(1.0, (self.statements + self.withheld) / total))
                    newest, batch = coming.begin().result()
            # What is not for this target need not be looked at again.
            done = replace(self._progress, position=max(newest, self._progress.position))
            self._keep(replace(done, in_flight=None, last_success=self._now()))
        finally:
            self._keep(self._progress)

    @contextmanager
    def _thread(self) -> Iterator[ThreadPoolExecutor]:
        """Give a thread beside this one, for as long as a round takes."""
        with ThreadPoolExecutor(1, "darasa-batch") as ahead:
            try:
                yield ahead
            finally:
                # Its connection to the database would outlive it: three open files more each round.
                ahead.submit(self._database.close).result()

    def _left(self) -> int:
        return self._record.count_outgoing(self._progress.position, self._target.verbs)

    def _next_batch(self, after: int) -> tuple[int, list[Piece]]:
        """Return what comes after a row, as many statements as make a batch and one at least.

        With it the newest row that was looked at: behind an empty batch nothing is left up to there.
        """
        batch: list[Piece] = []
        size, newest = 0, self._record.newest_row()
        while pieces := self._record.outgoing(after, _ROWS, self._target.verbs):
            for row, body in pieces:
                if batch and size + len(body) > self._size:
                    return newest, batch
                batch.append((row, body))
                size += len(body) + 1
            after = pieces[-1][0]
            if len(pieces) < _ROWS:
                break
        return newest, batch

    def _deliver(self, batch: list[Piece], check: Check, meanwhile: Callable[[], object]) -> None:
        """Bring a batch to the store, in as many parts as it takes; the position follows part by part.

        `meanwhile` begins what is to be done while the store is busy.
        """
        left = [batch]
        while left:
            check()
            part = self._still_there(left.pop())
            if not part:
                continue
            middle = len(part) // 2
            if middle and _size(part) > self._cap:  # made before the store said how much it takes
                left += [part[middle:], part[:middle]]
                continue
            verdict = self._post(part, meanwhile)
            if isinstance(verdict, Stored):
                self._prove(part)
                self._note_stored(part)
            elif middle:
                if isinstance(verdict, TooLarge):
                    self._cap = self._size = max(SMALLEST, min(self._size, _size(part)) // 2)
                left += [part[middle:], part[:middle]]
            elif verdict.status == 409 and self._is_there(part[0][1]):
                self._note_stored(part)
            else:
                self._withhold(part[0], verdict)

    def _still_there(self, part: list[Piece]) -> list[Piece]:
        """Return what is left of a batch: a learner may be erased while it waits for its turn."""
        if self._record.tombstones() == self._erased:
            return part
        left = list(self._record.statements_at([row for row, _body in part]))
        if not left:
            self._advance(part[-1][0])
        return left

    def _post(
        self, part: Sequence[Piece], meanwhile: Callable[[], object] = lambda: None
    ) -> Stored | Rejected | TooLarge:
        self._require_budget(_size(part))
        # Noted first: whoever comes after a power cut has to know that it may have arrived.
        self._keep(replace(self._progress, in_flight=part[-1][0]))
        # Not before that: both write to the database, and would wait for each other.
        meanwhile()
        try:
            return self._store.post([body for _row, body in part])
        except Exception:
            self._size = max(SMALLEST, self._size // 2)
            raise

    def _require_budget(self, size: int) -> None:
        """Raise BudgetSpentError if so many bytes more would be too many this month."""
        used = self._budget()
        if used is not None and used[0] + size > used[1]:
            raise BudgetSpentError(*used)

    def _note_stored(self, part: Sequence[Piece]) -> None:
        self.statements += len(part)
        self._refused = 0
        if self._store.fast:
            self._size = min(self._cap, self._size * 2)
        self._advance(part[-1][0])

    def _withhold(self, piece: Piece, verdict: Rejected | TooLarge) -> None:
        self.withheld += 1
        self._refused += 1
        with self._database.writing():
            self._ledger.withhold(self._target.id, piece[0], verdict.status, verdict.words, self._now())
        self._advance(piece[0])
        if self._refused >= _MOST_REFUSED:
            raise StoreRefusesError(verdict.status, verdict.words)

    def _advance(self, row: int) -> None:
        # Statements that are sent again lie behind the position.
        position = max(row, self._progress.position)
        self._keep(replace(self._progress, position=position, in_flight=None))

    def _keep(self, progress: Progress) -> None:
        """Write down how far this has come, and what it has cost."""
        sent, received = self._store.sent - self._counted[0], self._store.received - self._counted[1]
        if progress == self._progress and not (sent or received):
            return
        with self._database.writing():
            self._ledger.keep(self._target.id, progress)
            self._count(sent, received)
        self._counted = (self._store.sent, self._store.received)
        self._progress = progress

    def _prove(self, part: Sequence[Piece]) -> None:
        """See once in a while that the store has what it took; else go back to where it was last seen.

        Raises StoreForgetsError.
        """
        row, body = part[-1]
        if self._progress.proven and row - self._progress.proven < _PROOF_EVERY:
            return
        for seconds in _PROOF_WAITS:
            self._wait(seconds)
            if self._is_there(body) is not False:
                self._keep(replace(self._progress, proven=max(row, self._progress.proven)))
                return
        proven = min(self._progress.proven, self._progress.position)
        self._keep(replace(self._progress, position=proven, in_flight=None))
        raise StoreForgetsError(200, "")

    def _is_there(self, body: bytes) -> bool | None:
        """Return what `Store.has` does; one that shows nothing, as to a key that may only write, is believed.

        It took a batch or knows the id, so it is neither away nor somebody else.
        """
        try:
            return self._store.has(body)
        except (StoreBusyError, PortalError):
            raise
        except StoreError:
            return True

    def _send_again(self, check: Check) -> None:
        """Send what was withheld and is to be tried once more, each by itself."""
        while rows := self._ledger.to_send_again(self._target.id, _ROWS):
            for piece in self._record.statements_at(rows):
                check()
                verdict = self._post([piece])
                if isinstance(verdict, Stored) or (verdict.status == 409 and self._is_there(piece[1])):
                    with self._database.writing():
                        self._ledger.release(self._target.id, [piece[0]])
                    self._note_stored([piece])
                else:
                    self._withhold(piece, verdict)


class _Once:
    """The next batch, which is made while the store is busy with this one, however many parts that takes."""

    def __init__(self, submit: Callable[[], Future[tuple[int, list[Piece]]]]) -> None:
        self._submit = submit
        self._future: Future[tuple[int, list[Piece]]] | None = None

    def begin(self) -> Future[tuple[int, list[Piece]]]:
        """Begin to make it, unless that was begun."""
        if self._future is None:
            self._future = self._submit()
        return self._future


def _size(part: Sequence[Piece]) -> int:
    """Return the bytes of a batch."""
    return sum(len(body) + 1 for _row, body in part) + 1
