"""What it means for the database when something else than the database's own errors comes up from SQLite."""

import sqlite3
from pathlib import Path

from darasa.storage.check import NO_TEXT, is_no_text
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_UNUSABLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)
_PRIMARY = 0xFF
"""SQLite's extended codes carry the primary one in their lowest byte."""


def meaning(error: BaseException, path: Path) -> DatabaseDamagedError | DatabaseUnusableError | None:
    """Return what an error, or what led to it, says of the database at `path`; None when it says nothing.

    Rows are read while they are walked through, outside of what names SQLite's errors.
    """
    seen: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in seen:
        if isinstance(at, DatabaseDamagedError | DatabaseUnusableError):
            return at
        if isinstance(at, sqlite3.DatabaseError):
            code = getattr(at, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY
            if is_no_text(at):
                return DatabaseDamagedError(path, NO_TEXT)
            if code in _DAMAGED:
                return DatabaseDamagedError(path, str(at))
            if code in _UNUSABLE:
                return DatabaseUnusableError(path, str(at))
        seen.append(at)
        at = at.__cause__ or at.__context__
    return None
