"""Sending the record where the facilitator wants it, and bringing a learner's back."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.core.clock import Clock
from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.record.rules import is_uuid
from darasa.record.service import Record
from darasa.record.statement import HOME_PAGE
from darasa.storage.database import Database
from darasa.sync import targets as file
from darasa.sync.asking import Asking
from darasa.sync.days import day_of, month_of
from darasa.sync.errors import (
    KeyMayNotError,
    KeyRefusedError,
    SyncError,
    TargetRefusedError,
    TargetUnknownError,
    UploaderBusyError,
)
from darasa.sync.folders import Write, send_to_folder
from darasa.sync.models import Ledger
from darasa.sync.patience import Patience
from darasa.sync.types import (
    COMPLETIONS,
    BroughtBack,
    Day,
    Kind,
    Rules,
    Sent,
    Target,
    TargetStatus,
    Tested,
    Withheld,
)

if TYPE_CHECKING:
    from darasa.core.errors import DarasaError
    from darasa.record.types import Event
    from darasa.sync.lrs import Store

STATEMENT_BYTES = 1_300
"""About what one statement weighs on its way."""
_LOCK = "upload.lock"
_TRIED = ""
"""In the place of a target's id, where one was only tried: what that cost counts too."""
_PAGE_BYTES = 16 * 1024 * 1024
"""The most that a page of a store's statements may weigh: a hundred of the largest."""


class Sync:
    """The targets of one data folder, and sending to them. Safe from several threads.

    What is the facilitator's takes a warrant, and asks the gate itself: FacilitatorNeededError. Looking at
    numbers, and sending what is waiting to the targets that there are, are open to everyone.
    """

    def __init__(
        self,
        database: Database,
        data: DataFolder,
        record: Record,
        clock: Clock,
        gate: Gate,
        patience: Patience | None = None,
        write: Write | None = None,
    ) -> None:
        """`gate` lets only the facilitator pass: `Facilitators.require`. `write` writes record files."""
        self._database = database
        self._data = data
        self._record = record
        self._clock = clock
        self._require = gate
        self.patience = patience or Patience()
        self._write = write
        self._ledger = Ledger(database)
        self._troubles: dict[str, DarasaError | None] = {}
        self._asking = Asking(record, clock)

    # -- Targets and rules --

    def targets(self) -> tuple[Target, ...]:
        """Return all targets, secrets among them. Raises TargetsDamagedError."""
        return file.load(self._file).targets

    def rules(self) -> Rules:
        """Return when this computer may send by itself. Raises TargetsDamagedError."""
        return file.load(self._file).rules

    def target(self, name: str) -> Target:
        """Return the target of this name or id. Raises TargetUnknownError, TargetsDamagedError."""
        return file.load(self._file).find(name)

    def add_store(
        self, warrant: Warrant | None, name: str, url: str, key: str, secret: str, *, everything: bool = False
    ) -> Target:
        """Send to a record store from now on, beginning with the first event; return it as a target.

        Raises TargetRefusedError, TargetsDamagedError, OSError.
        """
        self._require(warrant)
        target = file.new_store(name, url, key, secret, everything=everything)
        file.save(self._file, file.load(self._file).with_target(target))
        return target

    def add_folder(
        self, warrant: Warrant | None, name: str, folder: Path, *, everything: bool = False
    ) -> Target:
        """Write a record file into a folder from now on, whenever it is there; raises as `add_store` does."""
        self._require(warrant)
        target = file.new_folder(name, folder, everything=everything)
        file.save(self._file, file.load(self._file).with_target(target))
        return target

    def change_store(
        self, warrant: Warrant | None, target: Target, *, url: str, key: str, secret: str, everything: bool
    ) -> Target:
        """Change what is set of a store, and return it; raises as `add_store` does.

        Another store, or more to be sent, is another target of the same name and begins with the first event:
        a round that is under way may still note how far it came with the one before. Another key goes on.
        """
        self._require(warrant)
        changed = file.new_store(target.name, url, key, secret, everything=everything)
        if changed.address == target.address and everything <= target.everything:
            changed = replace(changed, id=target.id)
        file.save(self._file, file.load(self._file).without(target).with_target(changed))
        if changed.id != target.id:
            with self._database.writing():
                self._ledger.forget(target.id)
        self._troubles.pop(target.id, None)
        return changed

    def remove(self, warrant: Warrant | None, name: str) -> Target:
        """Send to this target, given by name or id, no more. What is on this computer stays.

        Raises TargetUnknownError, TargetsDamagedError, OSError.
        """
        self._require(warrant)
        kept = file.load(self._file)
        target = kept.find(name)
        file.save(self._file, kept.without(target))
        with self._database.writing():
            self._ledger.forget(target.id)
        return target

    def set_rules(self, warrant: Warrant | None, rules: Rules) -> None:
        """Set when this computer may send by itself; raises as `add_store` does."""
        self._require(warrant)
        file.save(self._file, replace(file.load(self._file), rules=file.checked_rules(rules)))

    def test(self, warrant: Warrant | None, url: str, key: str, secret: str) -> Tested:
        """Try an address, a key and a secret, without sending anything of anybody.

        Raises TargetRefusedError, the StoreErrors and those of `net`.
        """
        self._require(warrant)
        tried = file.new_store("test", url, key, secret, everything=False)
        target = replace(tried, id=_TRIED)
        with self._asking.store(target, waited_for=True) as store, self._counting(target, store):
            versions = store.about()
            store.post(())
            try:
                store.try_reading()
            except (KeyRefusedError, KeyMayNotError):
                return Tested(versions, can_read=False)
            return Tested(versions, can_read=True)

    # -- How things stand --

    def status(self, check: Check = lambda: None) -> tuple[TargetStatus, ...]:
        """Return how every target stands. Raises TargetsDamagedError."""
        found = []
        for target in self.targets():
            check()
            progress = self._ledger.progress(target.id)
            withheld, again = self._ledger.count_withheld(target.id)
            waiting = self._record.count_outgoing(progress.position, target.verbs) + again
            found.append(
                TargetStatus(
                    target,
                    waiting,
                    waiting * STATEMENT_BYTES,
                    withheld - again,
                    progress.last_success,
                    self._ledger.days(*month_of(self._today()), target.id),
                    self._troubles.get(target.id),
                )
            )
        return tuple(found)

    @property
    def today(self) -> int:
        """Today, in days since 1970-01-01, local time, as well as is known."""
        return self._today()

    def month(self) -> tuple[Day, ...]:
        """Return what the days of this month have cost, all targets together."""
        return self._ledger.days(*month_of(self._today()))

    def waiting(self, target: Target, limit: int) -> "tuple[tuple[int, Event], ...]":
        """Return what is to be sent next, each with its arrival row."""
        return self._record.outgoing_events(self._position(target), limit, target.verbs)

    def completions_waiting(self, learner: str | None = None) -> int:
        """Return how many completions some target does not have yet, of one learner or of everyone.

        0 where there is no target.
        """
        targets = self.targets()
        if not targets:
            return 0
        behind = min(self._position(target) for target in targets)
        return self._record.count_outgoing(behind, COMPLETIONS, learner)

    def withheld(self, target: Target, limit: int = 100) -> tuple[Withheld, ...]:
        """Return what the store would not take, the first that came first."""
        rows = self._ledger.withheld(target.id, limit)
        events = dict(self._record.events_at([row for row, *_rest in rows]))
        return tuple(
            Withheld(target.id, row, events[row], status, words, since, again)
            for row, status, words, since, again in rows
            if row in events
        )

    def send_again(self, warrant: Warrant | None, target: Target, rows: Sequence[int]) -> None:
        """Let withheld statements be sent once more, in the next round."""
        self._require(warrant)
        with self._database.writing():
            self._ledger.mark_again(target.id, rows)

    def send_all_again(self, warrant: Warrant | None, target: Target) -> int:
        """Let everything that is withheld be sent once more, and return how many that are."""
        self._require(warrant)
        with self._database.writing():
            self._ledger.mark_all_again(target.id)
            return self._ledger.count_withheld(target.id)[1]

    @property
    def has_work(self) -> bool:
        """Whether there is anything to be sent to any target. Raises TargetsDamagedError."""
        return any(map(self._has_work, self.targets()))

    def with_work(self) -> tuple[Target, ...]:
        """Return the targets that something is waiting for. Raises TargetsDamagedError."""
        return tuple(filter(self._has_work, self.targets()))

    # -- Sending --

    def send(
        self,
        report: Report = lambda _: None,
        check: Check = lambda: None,
        only: Collection[str] | None = None,
    ) -> tuple[Sent, ...]:
        """Send everything that is waiting to every target, once; what stops it is told for each.

        With `only`, the ids of some targets, the others are left alone.
        Raises UploaderBusyError when another process is at it, CancelledError, and what a database raises.
        """
        targets = [target for target in self.with_work() if only is None or target.id in only]
        if not targets:
            return ()
        lock = FolderLock(self._data.root / _LOCK)
        if not lock.acquire():
            raise UploaderBusyError
        try:
            return tuple(
                self._send_to(target, _share(report, number, len(targets)), check)
                for number, target in enumerate(targets)
            )
        finally:
            lock.release()

    def abort(self) -> None:
        """Give up what is under way, at once and for good; from any thread."""
        self._asking.abort()

    def give_up(self) -> None:
        """Give up the tests and the bringing back that are under way: AbortedError; from any thread."""
        self._asking.give_up()

    def bring_back(
        self, warrant: Warrant | None, learner: str, target: Target, check: Check = lambda: None
    ) -> BroughtBack:
        """Fetch a learner's record from a store and merge it; `learner` is the UUID on their login card.

        Raises TargetRefusedError for what is no UUID, the StoreErrors, those of `net`, LearnerErasedError.
        """
        from darasa.record.errors import LearnerErasedError
        from darasa.sync.restoring import bring_back

        self._require(warrant)
        learner = learner.strip().lower()
        if not is_uuid(learner):
            raise TargetRefusedError("learner", "it is not the code of a login card")
        if self._record.is_erased(learner):
            raise LearnerErasedError(learner)
        with self._asking.store(target, _PAGE_BYTES, waited_for=True) as store, self._counting(target, store):
            return bring_back(self._record, learner, store.statements_of(HOME_PAGE, learner), check)

    # -- Helpers --

    @property
    def _file(self) -> Path:
        return self._data.root / file.NAME

    def _position(self, target: Target) -> int:
        return self._ledger.progress(target.id).position

    def _has_work(self, target: Target) -> bool:
        if self._ledger.count_withheld(target.id)[1]:
            return True
        return bool(self._record.outgoing_events(self._position(target), 1, target.verbs))

    def _send_to(self, target: Target, report: Report, check: Check) -> Sent:
        if target.kind is Kind.LRS:
            return self._send_to_store(target, report, check)
        assert self._write is not None, "a folder needs who writes record files"
        sent = send_to_folder(
            self._database, self._record, target, self._write, self._asking.now(), report, check
        )
        self._troubles[target.id] = sent.trouble
        return sent

    def _send_to_store(self, target: Target, report: Report, check: Check) -> Sent:
        from darasa.net.errors import NetError
        from darasa.sync.uploader import Uploader

        def still_wanted() -> None:
            check()
            if target not in self.targets():
                raise TargetUnknownError(target.name)

        trouble: SyncError | NetError | None = None
        with self._asking.store(target) as store:
            uploader = Uploader(
                self._database,
                self._record,
                target,
                store,
                budget=self._budget,
                count=lambda sent, received: self._ledger.count(target.id, self._today(), sent, received),
                now=self._asking.now,
                wait=self._asking.wait,
            )
            try:
                careful = self._troubles.get(target.id) or not self._record.offset_of(self._clock.session)
                uploader.run(self.patience.settle, report, still_wanted, ask_first=bool(careful))
            except (SyncError, NetError) as error:
                self._asking.wait(0)  # given up on purpose: that is no trouble
                trouble = error
            # One that was changed or removed meanwhile has no trouble.
            self._troubles[target.id] = None if isinstance(trouble, TargetUnknownError) else trouble
            waiting = self._record.count_outgoing(self._position(target), target.verbs)
            return Sent(
                target, uploader.statements, uploader.withheld, store.sent, store.received, waiting, trouble
            )

    @contextmanager
    def _counting(self, target: Target, store: "Store") -> Iterator[None]:
        """Count what is asked of a store outside of a round of sending."""
        try:
            yield
        finally:
            with self._database.writing():
                self._ledger.count(target.id, self._today(), store.sent, store.received)

    def _budget(self) -> tuple[int, int] | None:
        budget = self.rules().budget_mb * 1_000_000
        return (sum(day.total for day in self.month()), budget) if budget else None

    def _today(self) -> int:
        reading = self._clock.read()
        offset = self._record.offset_of(self._clock.session)
        return day_of(reading.utc_ms + (offset.ms if offset else 0), reading.utc_offset)


def _share(report: Report, number: int, count: int) -> Report:
    """Return a report of one of several parts of the work."""
    return lambda done: report((number + done) / count)
