"""Working on a database that no replica writes to now: taking in what another of the same data folder holds.

The other is a backup, or what was salvaged from a damaged file and weeded. Unlike a merge from another
computer, events that were not frozen stay so.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from darasa.core.tasks import Check, Report
from darasa.record import merging
from darasa.record.changing import Changing
from darasa.record.merging import Arrival, Unsettled
from darasa.record.statement import Received
from darasa.record.store import Store
from darasa.record.types import Merged
from darasa.storage.database import Database

_AT_ONCE = 2_000
_WRITING = 0.7
"""The share of the time that taking in events takes; the rest goes into the facts that they make."""


def absorb(
    target: Database, source: Database, report: Report = lambda _: None, check: Check = lambda: None
) -> Merged:
    """Take in what another database of this data folder holds; return what came of it.

    The source is only read. The target is whole only at the end: ended early, throw it away.
    """
    here, there, unsettled = Store(target), Store(source), Unsettled()
    done, whole = 0, Merged()
    with source.reading():
        total = max(1, there.count())
        with _changing(here) as changing:
            _meet(changing, there)
        for rows in _pieces(there):
            check()
            with _changing(here) as changing:
                piece = _take_in(changing, there, rows, unsettled)
            whole = Merged(whole.added + piece.added, whole.known + piece.known, whole.erased + piece.erased)
            done += len(rows)
            report(_WRITING * done / total)
    _settle(here, unsettled, report, check)
    return whole


def erase_in(database: Database, learners: Iterable[str]) -> None:
    """Erase learners, under each UUID that they had, as a merge with their tombstones does."""
    with _changing(Store(database)) as changing:
        merging.erase(changing, learners)


def part(database: Database) -> None:
    """Let the next event be one of a new replica: whoever wrote this database may have gone on elsewhere."""
    with _changing(Store(database)) as changing:
        changing.state.replica = changing.state.token = None


def reach(database: Database) -> int:
    """Return how far this database has come: of two of one data folder, the later one came farther."""
    with database.reading():
        return Store(database).state().lamport


def guests(database: Database) -> list[str]:
    """Return everyone who did something on this computer and was never given a name."""
    with database.reading():
        return Store(database).guests()


def tombstones(database: Database) -> tuple[str, ...]:
    """Return the UUIDs of all learners who were erased, as this database knows."""
    with database.reading():
        return Store(database).registry.tombstones()


@contextmanager
def _changing(store: Store) -> Iterator[Changing]:
    """Run one writing transaction, in which no replica is needed: no event is made here."""
    with store.database.writing():
        changing = Changing(store)
        changing.begin()
        yield changing
        changing.end()


def _pieces(source: Store) -> Iterator[list[int]]:
    """Give the rows of all events, in order of arrival, so many at once that memory stays bounded."""
    rows = source.rows_after(-(2**63), _AT_ONCE)
    while rows:
        yield rows
        rows = source.rows_after(rows[-1], _AT_ONCE)


def _meet(changing: Changing, source: Store) -> None:
    """Take in what surrounds the events: who was erased, our replicas, clocks, where the counter stood."""
    store, state = changing.store, changing.state
    merging.erase(changing, source.registry.tombstones())
    for replica in source.registry.replicas(ours=True):
        store.registry.meet_replica(store.words.number(replica), ours=True)
    for session, offset in source.registry.offsets():
        store.registry.learn_offset(store.words.number(session), offset)
    state.lamport = max(state.lamport, source.state().lamport)


def _take_in(changing: Changing, source: Store, rows: Sequence[int], unsettled: Unsettled) -> Merged:
    """Take in the events of some rows that are not known here."""
    wanted = _unsettled(changing.store, source, rows)
    if not wanted:
        return Merged(known=len(rows))
    bodies = source.registry.frozen(wanted)
    number, home_page = source.words.number, source.registry.home_page
    arrivals: list[Arrival] = [
        (Received(event, home_page(number(event.learner)), None), bodies.get(row))
        for row, event in source.events_in(wanted)
    ]
    return merging.take_in(changing, arrivals, unsettled)


def _settle(store: Store, unsettled: Unsettled, report: Report, check: Check) -> None:
    """Make each fact again once, at the end: most have events in many pieces."""
    with _changing(store) as changing:
        merging.settle_groups(changing, unsettled)
    facts = sorted(unsettled.facts)
    for start in range(0, len(facts), _AT_ONCE):
        check()
        with _changing(store) as changing:
            merging.settle_facts(changing, facts[start : start + _AT_ONCE])
        report(_WRITING + (1 - _WRITING) * start / len(facts))
    report(1.0)


def _unsettled(store: Store, source: Store, rows: Sequence[int]) -> list[int]:
    """Return the rows whose events are not known here, or were frozen there and not here."""
    ids, frozen_there = source.ids_in(rows), source.registry.which_frozen(rows)
    known, frozen_here = store.known(list(ids.values()))
    return [
        row
        for row, identity in ids.items()
        if identity not in known or (row in frozen_there and identity not in frozen_here)
    ]
