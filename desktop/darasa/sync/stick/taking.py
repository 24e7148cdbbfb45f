"""Merging the lines of a verified record file, a few hundred at a time, without those that are poisoned."""

from collections.abc import Callable, Iterable, Iterator

from darasa.core.tasks import Check, Report
from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.groups import groups, learner_of
from darasa.record.profiles import latest_profiles
from darasa.record.service import Record
from darasa.record.statement import thaw
from darasa.record.types import Event, EventClass, Verb
from darasa.sync.stick.blocks import Contents, RecordFile
from darasa.sync.stick.types import Aboard, Found, TakenIn

_STATEMENTS_AT_ONCE = 500
_BYTES_AT_ONCE = 4 << 20
_REASONS, _LONGEST_REASON = 10, 200

Arrival = tuple[Event, bytes]
Wanted = Callable[[Event], bool]


class Taking:
    """Takes in one file, and counts."""

    def __init__(self, record: Record, file: RecordFile, contents: Contents) -> None:
        self._record, self._file, self._contents = record, file, contents
        self._added = self._known = self._erased = self._refused = 0
        self._reasons: list[str] = []
        self._learners: set[str] = set()

    def run(
        self, tombstones: frozenset[str], wanted: Wanted, found: Found, report: Report, check: Check
    ) -> TakenIn:
        """Erase who was erased, and merge the statements that are wanted. Done twice, it adds nothing."""
        newly = sorted(tombstones - set(self._record.tombstones()))
        if newly:
            self._record.merge((), newly)
        done = 0
        for piece in self._pieces(wanted, check):
            self._merge(piece)
            done += len(piece)
            report(min(1.0, done / self._contents.statements))
        living = self._learners - set(self._record.tombstones())
        return TakenIn(
            found, self._added, self._known, self._erased, self._refused,
            tuple(self._reasons), len(living), len(newly),
        )  # fmt: skip

    def events(self, check: Check) -> Iterator[Event]:
        """Give what the statements say that are not broken."""
        for event, _body in self._arrivals(check, counting=False):
            yield event

    def _arrivals(self, check: Check, *, counting: bool = True) -> Iterator[Arrival]:
        for line in self._file.lines(check):
            if line.statement is None:
                continue
            try:
                event = self._thawed(line.statement)
            except (StatementRefusedError, EventRefusedError) as error:
                if counting:
                    self._refuse(error)
            else:
                yield event, line.statement

    def _thawed(self, body: bytes) -> Event:
        event = thaw(body).event
        if event.event_class is EventClass.CENTRE and not self._contents.is_sealed:
            raise EventRefusedError(event.id, "names and merges travel in sealed files only")
        return event

    def _pieces(self, wanted: Wanted, check: Check) -> Iterator[list[Arrival]]:
        piece: list[Arrival] = []
        size = 0
        for event, body in self._arrivals(check):
            if not wanted(event):
                continue
            piece.append((event, body))
            size += len(body)
            if len(piece) == _STATEMENTS_AT_ONCE or size >= _BYTES_AT_ONCE:
                yield piece
                piece, size = [], 0
        if piece:
            yield piece

    def _merge(self, piece: list[Arrival]) -> None:
        while piece:
            try:
                merged = self._record.merge(body for _event, body in piece)
            except EventRefusedError as error:
                # It is the first in order whose counter leaps too far, so that all after it do too.
                first = min(event.order for event, _body in piece if event.id == error.event_id)
                for event, _body in piece:
                    if event.order >= first:
                        self._refuse(EventRefusedError(event.id, error.reason))
                piece = [arrival for arrival in piece if arrival[0].order < first]
            else:
                self._added += merged.added
                self._known += merged.known
                self._erased += merged.erased
                self._learners.update(event.learner for event, _body in piece)
                return

    def _refuse(self, error: StatementRefusedError | EventRefusedError) -> None:
        self._refused += 1
        if len(self._reasons) < _REASONS:
            # It may quote what the file says, which a terminal could take for more than text.
            reason = "".join(letter for letter in str(error) if letter.isprintable())
            self._reasons.append(reason[:_LONGEST_REASON])


def everyone(_event: Event) -> bool:
    """Want all events."""
    return True


def only(learner: str, aliases: Iterable[str], events: Iterable[Event]) -> Wanted:
    """Return what wants a learner's events alone, under each UUID by which they go here or in the file."""
    pairs = [(learner, alias) for alias in (learner, *aliases)]
    pairs += [(event.learner, learner_of(event.object)) for event in events if event.verb is Verb.ALIASED]
    leaders = groups(pairs)
    return lambda event: leaders.get(event.learner) == leaders[learner]


def aboard(events: Iterable[Event]) -> tuple[Aboard, ...]:
    """Return who is in a file, merged as the file says."""
    counts: dict[str, int] = {}
    centre: list[Event] = []
    for event in events:
        counts[event.learner] = counts.get(event.learner, 0) + 1
        if event.event_class is EventClass.CENTRE:
            centre.append(event)
    aliased = [event for event in centre if event.verb is Verb.ALIASED]
    leaders = groups((event.learner, learner_of(event.object)) for event in aliased)
    profiles = latest_profiles(
        (event for event in centre if event.verb is Verb.PROFILE_SET),
        lambda learner: leaders.get(learner, learner),
    )
    sums: dict[str, int] = {}
    for learner, count in counts.items():
        leader = leaders.get(learner, learner)
        sums[leader] = sums.get(leader, 0) + count
    named = [
        Aboard(learner, profiles[learner].name if learner in profiles else "", count)
        for learner, count in sums.items()
    ]
    return tuple(sorted(named, key=lambda one: (one.name, one.learner)))
