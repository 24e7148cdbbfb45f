"""Reading what is left of a damaged database, page by page, where SQLite gives up.

Every page is taken for what it is, wherever it lies: the tree that leads to it may be gone. A page belongs to
a table if every row on it fits; only word and home page look alike, and the words that are known tell them
apart. Believing what is not true would be worse than losing a row, so in doubt a row is left out.
"""

import os
import re
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from darasa.core.files import sync_file, sync_folder
from darasa.core.tasks import Check, Report
from darasa.storage.cells import UUID_SIZE, Row, Value, table_rows, uuid_keys
from darasa.storage.check import naming_damage
from darasa.storage.database import Database, open_database
from darasa.storage.errors import DatabaseUnusableError
from darasa.storage.pages import Pages

Weed = Callable[[Database, Check], None]
"""Takes out of salvaged rows what the record cannot believe: `record.weeding.weed`."""

_NEVER_CHANGED = ("word", "identity", "event", "statement")
"""Tables whose rows, once written, stay as they are until erased: an older version of a page is as good."""
_CHANGED = ("person", "facilitator", "clock_session", "installed_pack")
_BORROWED = ("word", "identity")

_KINDS: dict[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "REAL": (float, int),
    "TEXT": (str,),
    "BLOB": (bytes, str),
}
"""What lies in a column of each type. SQLite keeps 1.0 as a whole number."""
_UUID = re.compile("-".join(f"[0-9a-f]{{{size}}}" for size in (8, 4, 4, 4, 12)))
_LOOKS: dict[str, Callable[[tuple[Any, ...]], bool]] = {
    "word": lambda values: isinstance(values[1], str) or len(values[1]) == UUID_SIZE,
    "event": lambda values: isinstance(values[1], bytes) and len(values[1]) == UUID_SIZE,
    "statement": lambda values: isinstance(values[1], bytes) and len(values[1]) > UUID_SIZE,
    "person": lambda values: _UUID.fullmatch(values[0]) is not None,
}
"""What their types do not tell of the values of a table."""

_PAGES_AT_ONCE = 64
_READING = 0.9
"""The share of the time that reading takes; the rest goes into weeding."""


def salvage(
    damaged: Path,
    target: Path,
    weed: Weed,
    *,
    backup: Path | None = None,
    report: Report = lambda _: None,
    check: Check = lambda: None,
) -> int:
    """Write every believable row of a damaged file, and of the log beside it, into a new database.

    Returns the number of events in it; all of them can be read as statements. The new one appears at
    `target`, where nothing may be, when it is whole. `damaged` is only read, and may be anything, or missing.
    `backup` is the newest good backup: where the damaged file lost words (names that rows refer to by
    number) they are taken from there, if it is a backup of this very file; its events are not.
    Raises DatabaseUnusableError when the system does not let us (no room, read-only), or what `check` raises.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        database = open_database(unfinished)
        try:
            with naming_damage(target), Pages(damaged) as pages:
                _Salvage(database, pages).run(backup, report, check)
            weed(database, check)
            (events,) = database.execute_sql("SELECT count(*) FROM event").fetchone()
        finally:
            database.close_all()
        sync_file(unfinished)
        unfinished.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise DatabaseUnusableError(damaged, error.strerror or str(error)) from error
    finally:
        for suffix in ("", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
    report(1.0)
    return int(events)


class _Table:
    """One table of today's schema, and what its rows look like."""

    def __init__(self, database: Database, name: str) -> None:
        self.name = name
        columns = database.execute_sql(f'PRAGMA table_info("{name}")').fetchall()
        # A column that is the row id lies there as NULL.
        self._row_id = next(
            (at for at, column in enumerate(columns) if column[5] and column[2] == "INTEGER"), None
        )
        self._kinds = [
            (type(None),)
            if at == self._row_id
            else _KINDS.get(kind, ()) + (() if required else (type(None),))
            for at, _name, kind, required, _default, _key in columns
        ]
        self.insert = f'INSERT OR IGNORE INTO "{name}" VALUES ({", ".join("?" * len(columns))})'

    def fits(self, values: tuple[Value, ...]) -> bool:
        """Whether these can be the values of a row."""
        if len(values) != len(self._kinds):
            return False
        if not all(type(value) in kinds for value, kinds in zip(values, self._kinds, strict=True)):
            return False
        looks = _LOOKS.get(self.name)
        return looks is None or looks(values)

    def complete(self, row: Row) -> list[Value]:
        """Return the values of a row, its id among them."""
        values = list(row[1])
        if self._row_id is not None:
            values[self._row_id] = row[0]
        return values


class _Salvage:
    """One reading of a damaged database into a new one."""

    def __init__(self, database: Database, pages: Pages) -> None:
        self._connection: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
        self._pages = pages
        listed = database.execute_sql("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT wr")
        self._tables = [_Table(database, name) for (name,) in listed.fetchall()]

    def run(self, backup: Path | None, report: Report, check: Check) -> None:
        """Read everything; what was written first of two rows with one key stays."""
        run = self._connection.execute
        # All of it is thrown away unless it is finished, so nothing need be safe before.
        run("PRAGMA journal_mode = off")
        run("PRAGMA synchronous = off")
        run('CREATE TEMP TABLE "doubtful" ("id" INTEGER PRIMARY KEY, "value" TEXT)')
        run("BEGIN")
        if backup is not None:
            self._borrow(backup)
        # The first page holds the schema alone.
        for number in range(2, self._pages.count + 1):
            if number % _PAGES_AT_ONCE == 0:
                check()
                report(_READING * number / self._pages.count)
            page = self._pages.page(number)
            if page is not None:
                self._take(page, (*_NEVER_CHANGED, *_CHANGED))
        for number, page in self._pages.superseded():
            check()
            if number > 1:
                self._take(page, _NEVER_CHANGED)
        self._settle_doubtful()
        run("COMMIT")

    def _take(self, page: bytes, wanted: Sequence[str]) -> None:
        """Write the rows of one page."""
        rows = table_rows(page, self._pages.page)
        tables = [
            table
            for table in self._tables
            if table.name in wanted and rows and all(table.fits(values) for _row, values in rows)
        ]
        if len(tables) > 1:
            doubtful = [(row, values[-1]) for row, values in rows]
            self._connection.executemany("INSERT OR IGNORE INTO doubtful VALUES (?, ?)", doubtful)
        for table in tables if len(tables) == 1 else ():
            self._connection.executemany(table.insert, map(table.complete, rows))
        tombstones = [(key,) for key in uuid_keys(page)]
        self._connection.executemany("INSERT OR IGNORE INTO tombstone VALUES (?)", tombstones)

    def _borrow(self, backup: Path) -> None:
        """Take words and home pages from a backup of this very file: there its numbers mean the same."""
        uri = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
        # What cannot be read there is missed, no more.
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(uri, uri=True)) as opened:
            (lineage,) = opened.execute("PRAGMA user_version").fetchone()
            if lineage == 0 or lineage != self._pages.lineage:
                return
            for table in self._tables:
                if table.name in _BORROWED:
                    self._connection.executemany(
                        table.insert, opened.execute(f'SELECT * FROM "{table.name}"')
                    )

    def _settle_doubtful(self) -> None:
        """Tell home pages, which have the number of a learner's UUID, from words that are texts."""
        known = '"id" IN (SELECT "id" FROM "word" WHERE typeof("value") = \'blob\')'
        run = self._connection.execute
        run(f'INSERT OR IGNORE INTO "identity" SELECT "id", "value" FROM doubtful WHERE {known}')
        run(f'INSERT OR IGNORE INTO "word" SELECT "id", "value" FROM doubtful WHERE NOT {known}')
        run("DROP TABLE doubtful")
