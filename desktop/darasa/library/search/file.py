"""The file of the index: opened, written by one at a time, and made again whenever it is unfit.

It keeps a rollback journal and no write-ahead log: a new file may take the place of a damaged one while
others still read that, and SQLite removes a log by its name when the last reader leaves.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from darasa.core.errors import DarasaError
from darasa.core.lock import FolderLock
from darasa.core.tasks import Check
from darasa.library.search.types import SearchUnusableError

Identity = tuple[int, int]
"""Device and number of a file: another one under the same name has others."""

_BUSY_SECONDS: Final = 10.0
_BETWEEN_TRIES: Final = 0.02
"""Seconds."""
_OF_THE_WORLD: Final = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
"""What SQLite says of disks and locks; all else that it says means that the file is unfit."""


class IndexUnfitError(DarasaError):
    """The file is missing, damaged, of another form, or no index at all: make it again."""

    def __init__(self, path: Path, seen: Identity | None, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.seen = seen
        """Which file it was; None where there was none."""


class IndexFile:
    """One SQLite file of a known form. Safe for several threads and processes.

    All that fails raises IndexUnfitError, or SearchUnusableError where the disk or others stand in the way.
    """

    def __init__(self, path: Path, form: tuple[int, int], schema: str) -> None:
        """`form` is what the schema sets as application_id and user_version."""
        self._path = path
        self._form = form
        self._schema = schema

    def identity(self) -> Identity | None:
        """Tell which file lies there now, None where there is none."""
        try:
            status = self._path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SearchUnusableError(self._path, error.strerror or str(error)) from error
        return status.st_dev, status.st_ino

    def connect(self) -> sqlite3.Connection:
        """Open the file, which is there and of our form."""
        if self.identity() is None:
            raise self.unfit("it is not there")
        with self.naming_errors():
            connection = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=rw",
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
                uri=True,
            )
            try:
                self._require_form(connection)
            except BaseException:
                connection.close()
                raise
        return connection

    @contextmanager
    def writing(self, check: Check) -> Iterator[sqlite3.Connection]:
        """Give a connection for one transaction, which is kept when the block ends well; one at a time."""
        with self._alone(check), self.naming_errors(), closing(self.connect()) as connection:
            # Nothing reaches the file before the end, so that nobody who reads has to wait for longer.
            connection.execute("PRAGMA cache_spill = OFF")
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")

    def make_again(self, seen: Identity | None, check: Check) -> None:
        """Put an empty index in the place of the file that was `seen`, unless somebody else has done it."""
        made = self._path.with_name(f".{self._path.name}.new")
        try:
            with self._alone(check), self.naming_errors():
                if self.identity() != seen:
                    return
                made.unlink(missing_ok=True)
                with closing(sqlite3.connect(made)) as connection:
                    connection.executescript(f"BEGIN; {self._schema} COMMIT;")
                # What was to be rolled back in the old file would else be rolled back in the new one.
                self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
                made.replace(self._path)
        except OSError as error:
            raise SearchUnusableError(self._path, error.strerror or str(error)) from error

    def unfit(self, reason: str) -> IndexUnfitError:
        """Return the error for the file that lies there now."""
        return IndexUnfitError(self._path, self.identity(), reason)

    @contextmanager
    def naming_errors(self) -> Iterator[None]:
        """Give what SQLite says of the file its name."""
        seen = self.identity()
        try:
            yield
        except UnicodeDecodeError as error:  # SQLite quotes names in the file that are no text any more
            raise IndexUnfitError(self._path, seen, "its names are no text") from error
        except sqlite3.Error as error:
            # Without a code it is Python's own: a text that is no UTF-8 any more.
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
            if code & 0xFF in _OF_THE_WORLD:
                raise SearchUnusableError(self._path, str(error)) from error
            raise IndexUnfitError(self._path, seen, str(error)) from error

    def _require_form(self, connection: sqlite3.Connection) -> None:
        pragmas = ("application_id", "user_version")
        if tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas) != self._form:
            raise self.unfit("it is of another form")

    @contextmanager
    def _alone(self, check: Check) -> Iterator[None]:
        """Wait until nobody else writes, in this process or another."""
        lock = FolderLock(self._path.with_name(f"{self._path.name}-lock"))
        while not lock.acquire():
            check()
            time.sleep(_BETWEEN_TRIES)
        try:
            yield
        finally:
            lock.release()
