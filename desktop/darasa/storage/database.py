"""The one SQLite file of a data folder: its connections, its pragmas, and how it is opened."""

import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import peewee

from darasa.storage.check import NO_TEXT, is_no_text, look, was_cut_off
from darasa.storage.errors import DatabaseDamagedError, DatabaseTooNewError, DatabaseUnusableError
from darasa.storage.format import APPLICATION_ID, PAGE_SIZE, new_lineage
from darasa.storage.migrations import MIGRATIONS, migrate, schema_version
from darasa.storage.seal import Seal, break_seal
from darasa.storage.sharing import Identity, closed, opened

BUSY_SECONDS = 5.0
"""How long a writer waits for another process before it gives up: a window stands still meanwhile."""

_BETWEEN_TRIES = 0.05
"""Seconds."""

_PRAGMAS = (
    ("page_size", PAGE_SIZE),  # first: the next one begins a new file
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("secure_delete", 1),
)


class Database(peewee.SqliteDatabase):
    """A connection per thread to one file; models stay unbound and run as `query.execute(database)`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.seal: Seal | None = None
        """What was broken when it was opened: for `check`."""
        self._connections: list[sqlite3.Connection] = []
        self._shared: Identity | None = None
        self._connections_lock = threading.Lock()
        # Connections are used by the thread that made them, but `close_all` may close them from another.
        super().__init__(str(path), pragmas=_PRAGMAS, timeout=BUSY_SECONDS, check_same_thread=False)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run a transaction that takes the write lock at once: one that asks for it later cannot wait.

        Raises DatabaseUnusableError when it was not kept: the disk is full, read-only or failing, or
        another program does not let go; DatabaseDamagedError when the file turns out to be damaged.
        """
        with _naming_errors(self.path), self.atomic("IMMEDIATE"):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the database throughout, whoever writes meanwhile; raises as `writing` does."""
        with _naming_errors(self.path), self.atomic():
            yield

    def rollback(self) -> None:
        """Roll back, unless SQLite did by itself, as it does when the disk is full."""
        if self._in_transaction():
            super().rollback()

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> sqlite3.Cursor:
        """Run one statement on this thread's connection."""
        cursor: sqlite3.Cursor = super().execute_sql(sql, params)  # type: ignore[no-untyped-call]
        return cursor

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file and empty it, so that nothing erased lingers there.

        While another connection reads, the log stays until a later checkpoint.
        """
        self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def compact(self) -> None:
        """Write the whole file anew, so that nothing erased lingers in it or in the log; raises as `writing`.

        DatabaseUnusableError also when another connection keeps reading the old one for too long.
        """
        with _naming_errors(self.path):
            self.execute_sql("VACUUM")
            give_up = time.monotonic() + BUSY_SECONDS
            while self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                if time.monotonic() > give_up:
                    raise DatabaseUnusableError(self.path, "another program is reading it")
                time.sleep(_BETWEEN_TRIES)

    def close_all(self) -> None:
        """Close the connections of all threads; none of them may be in use."""
        if not self.is_closed():
            self.close()
        with self._connections_lock:
            for connection in self._connections:
                connection.close()
            self._connections.clear()
            if self._shared is not None:
                closed(self._shared)
                self._shared = None

    def _in_transaction(self) -> bool:
        connection: sqlite3.Connection = self.connection()  # type: ignore[no-untyped-call]
        return connection.in_transaction

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._connect()  # type: ignore[misc]
        with self._connections_lock:
            self._connections.append(connection)
            if self._shared is None:
                self._shared = opened(self.path)
        return connection


def open_database(path: Path) -> Database:
    """Open the database of a data folder, made or brought up to date when needed.

    A new database appears under its name only when it is whole, so an empty file is always damage.
    Raises DatabaseTooNewError, DatabaseDamagedError for a file that is not a database of ours, or
    DatabaseUnusableError for one that the system does not let us use now.
    """
    try:
        if not path.exists():
            if was_cut_off(path):
                raise DatabaseDamagedError(path, "the file is gone, and its log is there")
            with _naming_errors(path):
                _create(path)
        look(path, into_log=True)
        return _opened(path)
    except OSError as error:
        raise DatabaseUnusableError(path, error.strerror or str(error)) from error


def _opened(path: Path) -> Database:
    """Open a database that is there; one of a newer program is not touched, nor is its seal."""
    database = Database(path)
    try:
        with _naming_errors(path):
            version = _known_version(database)
            database.seal = break_seal(path)
            if version < len(MIGRATIONS):
                migrate(database)
    except BaseException:
        database.close_all()
        raise
    return database


@contextmanager
def _naming_errors(path: Path) -> Iterator[None]:
    """Give what SQLite says of the world its name; what it says of our own mistakes passes as it is."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite quotes names in the file that are no text any more
        raise DatabaseDamagedError(path, NO_TEXT) from error
    # What is met while rows are fetched comes past peewee, as sqlite3 calls it.
    except (peewee.OperationalError, sqlite3.OperationalError) as error:
        if is_no_text(error):
            raise DatabaseDamagedError(path, NO_TEXT) from error
        raise DatabaseUnusableError(path, str(error)) from error
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        if type(error) in {peewee.DatabaseError, sqlite3.DatabaseError}:
            raise DatabaseDamagedError(path, str(error)) from error
        raise


def _known_version(database: Database) -> int:
    """Return the version of a database's schema, if this program can open it."""
    version = schema_version(database)
    if version == 0:
        raise DatabaseDamagedError(database.path, "not a database of this program")
    told = database.execute_sql('SELECT "number", "name" FROM "migration" ORDER BY "number"').fetchall()
    known = list(enumerate(MIGRATIONS, start=1))
    if told[: len(known)] != known[: len(told)]:
        raise DatabaseDamagedError(database.path, "its history does not hold together")
    if version > len(known):
        raise DatabaseTooNewError(database.path, version, len(known))
    return version


def _create(path: Path) -> None:
    """Build a whole database under another name, then give it its own, unless someone else was first."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.new")
    try:
        database = Database(temporary)
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute_sql(f"PRAGMA user_version = {new_lineage()}")
        migrate(database)
        database.close_all()
        try:
            os.link(temporary, path)  # unlike a rename, never over a database that is already there
        except FileExistsError:
            return
        except OSError:  # a file system without hard links, such as FAT
            if not path.exists():
                temporary.rename(path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                temporary.with_name(temporary.name + suffix).unlink()
