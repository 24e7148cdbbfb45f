"""Taking out of a salvaged database what the record cannot believe."""

import zlib
from collections.abc import Iterator, Sequence

from darasa.core.tasks import Check
from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.frozen import unpack
from darasa.record.rows import EVENT_COLUMNS, Row, event_words, row_event
from darasa.record.rules import MAX_LEAP, check, is_iri
from darasa.record.statement import HOME_PAGE, Received, check_offset, thaw
from darasa.record.store import Store
from darasa.record.types import Event, Offset
from darasa.storage.database import Database

_AT_ONCE = 1000
_UNREADABLE = (KeyError, ValueError, TypeError, AttributeError, RecursionError, EventRefusedError)


def weed(database: Database, check: Check) -> None:
    """Leave only events, statements and words that can be read, keep every rule and can be merged.

    Handed to `storage.salvage`, which knows tables but no record. An event whose row is lost, but whose
    statement is whole, is written again. Raises what `check` raises.
    """
    store = Store(database)
    with database.writing():
        run = database.execute_sql
        run("DELETE FROM event WHERE row < 1")
        _weed_events(store, check)
        _weed_statements(store, check)
        run("DELETE FROM statement WHERE row NOT IN (SELECT row FROM event)")
        _weed_leaps(database)
        _weed_clocks(database)
        _give_home_pages(database)
        highest = "(SELECT coalesce(max({}), 0) FROM event)".format
        run(f"UPDATE state SET lamport = {highest('lamport')}, arrival = {highest('row')}")


def _weed_events(store: Store, check: Check) -> None:
    for rows in _batches(store.database, f"SELECT {EVENT_COLUMNS} FROM event WHERE row > ?"):
        check()
        store.words.load(number for row in rows for number in event_words(row))
        _delete(store.database, [row[0] for row in rows if _believed(store, row) is None])


def _weed_statements(store: Store, check: Check) -> None:
    for rows in _batches(store.database, "SELECT row, body FROM statement WHERE row > ?"):
        check()
        known = dict(store.events_in([row for row, _body in rows]))
        for row, body in rows:
            received = _thawed(body)
            event = known.get(row)
            if received is None:
                store.database.execute_sql("DELETE FROM statement WHERE row = ?", (row,))
            elif event is None and row > 0 and store.row_of(received.event.id) is None:
                store.add(received.event, row)
                store.registry.meet(store.words.number(received.event.learner), received.home_page)
            elif event != received.event:  # one of the two was written over, and nobody knows which
                _delete(store.database, [row])


def _weed_leaps(database: Database) -> None:
    """Remove events that are too far ahead of all others for any record to take them in."""
    limit = MAX_LEAP
    while True:
        (highest,) = database.execute_sql(
            "SELECT coalesce(max(lamport), 0) FROM event WHERE lamport <= ?", (limit,)
        ).fetchone()
        if highest + MAX_LEAP <= limit:
            break
        limit = highest + MAX_LEAP
    database.execute_sql("DELETE FROM event WHERE lamport > ?", (limit,))


def _weed_clocks(database: Database) -> None:
    for session, *known in database.execute_sql("SELECT * FROM clock_session").fetchall():
        try:
            check_offset(Offset(*known))
        except StatementRefusedError:
            database.execute_sql("DELETE FROM clock_session WHERE id = ?", (session,))


def _give_home_pages(database: Database) -> None:
    """Give learners whose home page is lost the one that most others here have."""
    run = database.execute_sql
    for learner, page in run("SELECT learner, home_page FROM identity").fetchall():
        if not is_iri(page):
            run("DELETE FROM identity WHERE learner = ?", (learner,))
    common = run(
        "SELECT home_page FROM identity GROUP BY home_page ORDER BY count(*) DESC, home_page LIMIT 1"
    ).fetchone()
    home_page = common[0] if common else HOME_PAGE
    run("INSERT OR IGNORE INTO identity SELECT DISTINCT learner, ? FROM event", (home_page,))


def _batches(database: Database, query: str) -> Iterator[Sequence[Row]]:
    """Give the rows of a query by their row ids, some at a time: what was given may be deleted meanwhile."""
    after = 0
    while rows := database.execute_sql(f"{query} ORDER BY row LIMIT {_AT_ONCE}", (after,)).fetchall():
        yield rows
        after = rows[-1][0]


def _delete(database: Database, rows: Sequence[int]) -> None:
    marks = ",".join(str(row) for row in rows)
    database.execute_sql(f"DELETE FROM event WHERE row IN ({marks})")


def _believed(store: Store, row: Row) -> Event | None:
    """Return the event of a row, if it has everything that an event must have."""
    try:
        event = row_event(row, store.words)
        check(event)
    except _UNREADABLE:
        return None
    flags = (row[5], row[13], row[14])
    return event if all(flag in {None, 0, 1} for flag in flags) else None


def _thawed(body: bytes) -> Received | None:
    """Return what a statement says as it lies in the database; None when it cannot be read."""
    try:
        return thaw(unpack(body))
    except (zlib.error, StatementRefusedError, EventRefusedError):
        return None
