"""Noticing damage: at a glance before anything is shown, and thoroughly once the first screen is there.

A disk that is full or read-only, or a file that another program holds, is not damage. A disk that does not
give back a part of the file is: SQLite calls it so too, and only a rescue reads around it.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from darasa.core.tasks import CancelledError, Check
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError
from darasa.storage.format import APPLICATION_ID, HEADER_SIZE, MAGIC, PAGE_SIZE, log_of
from darasa.storage.seal import Seal, holds
from darasa.storage.sharing import reading

_STEPS = 20_000
"""Steps of SQLite's machine between two looks at whether to stop: a few milliseconds."""

_BUSY_SECONDS = 5.0

NO_TEXT = "a text in it is none any more"
"""The reason for what is damaged so: the text itself can be a name or an answer, and reasons are logged."""

_UNRESOLVED = 'SELECT 1 FROM "event" WHERE "clock_session" NOT IN (SELECT "id" FROM "word") LIMIT 1'
"""Finds an event whose last page was lost: SQLite takes the zeros in its place for values."""


def was_cut_off(path: Path) -> bool:
    """Whether a program that used this database did not close it, or still uses it."""
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False


def look(path: Path, *, into_log: bool = False) -> None:
    """Raise DatabaseDamagedError when the file cannot be a whole database of ours; takes microseconds.

    With `into_log` the log of a database that was not closed is read too: SQLite passes over what follows a
    broken place in it without a word, and then writes over it. That takes milliseconds.
    Raises DatabaseUnusableError when the file cannot be read. What is in its pages is for `check` to see.
    """
    try:
        logged = was_cut_off(path)
        with reading(path) as file:
            header = file.read(HEADER_SIZE)
            size = file.seek(0, 2)
        reason = _fault(header, size)
        short = size < _number(header, 28) * PAGE_SIZE or size % PAGE_SIZE > 0
        if reason is None and (logged or was_cut_off(path)):
            # Pages that are missing may wait in the log, to be moved into the file.
            reason = _log_fault(path) if short or into_log else None
        elif reason is None and short:
            reason = "the file is cut short"
    except OSError as error:
        raise _named(path, error) from error
    if reason is not None:
        raise DatabaseDamagedError(path, reason)


def require_unchanged(path: Path, seal: Seal | None, check: Check = lambda: None) -> None:
    """Raise DatabaseDamagedError for a file that changed while nobody used it, as its broken seal tells.

    Raises DatabaseUnusableError when it cannot be read now, and CancelledError.
    """
    try:
        if seal is not None and not holds(path, seal, check):
            raise DatabaseDamagedError(path, "it changed while nobody used it")
    except OSError as error:
        raise _named(path, error) from error


def check(
    path: Path,
    *,
    thorough: bool,
    check: Check = lambda: None,
    seal: Seal | None = None,
    alone: bool = False,
) -> None:
    """Read the whole database and raise DatabaseDamagedError if it does not hold together.

    Runs on a connection of its own, on any thread. `thorough` compares every index with its table too,
    which takes ten times as long. With the `seal` that was broken when it was opened (`Database.seal`), any
    change while nobody used it is noticed, however small. A file that lies `alone`, such as a backup, is
    read without a log, also where nothing can be written. Raises DatabaseUnusableError when it cannot be read
    now, and CancelledError.
    """
    require_unchanged(path, seal, check)
    stopped: list[CancelledError] = []

    def step() -> bool:
        try:
            check()
        except CancelledError as error:  # which SQLite would swallow; it is raised below
            stopped.append(error)
        return bool(stopped)

    try:
        with naming_damage(path), closing(_connect(path, "ro&immutable=1" if alone else "rw")) as connection:
            connection.set_progress_handler(step, _STEPS)
            pragma = "integrity_check" if thorough else "quick_check"
            (said,) = connection.execute(f"PRAGMA {pragma}(1)").fetchone()
            if said == "ok" and thorough and connection.execute(_UNRESOLVED).fetchone():
                said = "the end of an event is gone"
    except DatabaseUnusableError:
        if stopped:
            raise stopped[0] from None
        raise
    if said != "ok":
        raise DatabaseDamagedError(path, said)


def require_writable(path: Path) -> None:
    """Raise DatabaseUnusableError when nothing can be written to this database now; changes nothing."""
    with naming_damage(path), closing(_connect(path, "rw")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


@contextmanager
def naming_damage(path: Path) -> Iterator[None]:
    """Tell damage from what only hinders now, in what SQLite says of this file."""
    try:
        yield
    except UnicodeDecodeError as error:  # it quotes names in the file that are no text any more
        raise DatabaseDamagedError(path, NO_TEXT) from error
    except sqlite3.OperationalError as error:
        if is_no_text(error):
            raise DatabaseDamagedError(path, NO_TEXT) from error
        raise DatabaseUnusableError(path, str(error)) from error
    except sqlite3.DatabaseError as error:
        if type(error) is sqlite3.DatabaseError:
            raise DatabaseDamagedError(path, str(error)) from error
        raise


def is_no_text(error: Exception) -> bool:
    """Whether Python refused a text of the file, which SQLite had taken for one; the error quotes it."""
    return str(error).startswith("Could not decode to UTF-8")


def _named(path: Path, error: OSError) -> DatabaseDamagedError | DatabaseUnusableError:
    """Return what it means that a file cannot be read: a bad sector stays, whatever else may pass."""
    kind = DatabaseDamagedError if error.errno == errno.EIO else DatabaseUnusableError
    return kind(path, error.strerror or str(error))


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a database that is there: none is begun where it is gone."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


def _fault(header: bytes, size: int) -> str | None:
    """Return what is wrong with a file of this size that begins like this."""
    if size == 0:
        return "the file is empty"
    if len(header) < HEADER_SIZE or not header.startswith(MAGIC):
        return "not a database"
    if _number(header, 68) != APPLICATION_ID:
        return "not a database of this program"
    if int.from_bytes(header[16:18], "big") != PAGE_SIZE:
        return "its pages have an impossible size"
    return None


def _log_fault(path: Path) -> str | None:
    """Return what is wrong with a file and its log together; another process may write to them meanwhile."""
    from darasa.storage.pages import Pages

    while True:
        before = _stamp(path)
        with Pages(path) as pages:
            reason = pages.fault()
        if reason is None or _stamp(path) == before:
            return reason


def _stamp(path: Path) -> list[tuple[int, int]]:
    """Return what changes when somebody writes to a file or its log."""
    found = [file.stat() for file in (path, log_of(path)) if file.exists()]
    return [(status.st_size, status.st_mtime_ns) for status in found]


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
