"""A first look into the database, without what writes it: the first screen does not wait for the ORM."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from darasa.storage.check import look
from darasa.storage.errors import DatabaseDamagedError, DatabaseTooNewError, DatabaseUnusableError
from darasa.storage.migrations import MIGRATIONS


class GlanceFailedError(Exception):
    """Nothing can be said of the file at a glance; `open_database` finds out what it is, and says so."""


@contextmanager
def glance(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that only reads, to a whole database of today's schema.

    Raises GlanceFailedError for any other, and for anything that SQLite refuses meanwhile.
    """
    try:
        look(path)
        with closing(sqlite3.connect(_reading_only(path), uri=True)) as connection:
            (version,) = connection.execute('SELECT max("number") FROM "migration"').fetchone()
            if version != len(MIGRATIONS):
                raise GlanceFailedError(f"schema {version}")
            yield connection
    except (sqlite3.Error, UnicodeDecodeError, DatabaseDamagedError, DatabaseUnusableError) as error:
        raise GlanceFailedError(str(error)) from error


def require_known(path: Path) -> None:
    """Raise DatabaseTooNewError for a file that still says that a newer program wrote it; else say nothing.

    A damaged one may not be able to say so any more.
    """
    unreadable = suppress(sqlite3.Error, UnicodeDecodeError)
    with unreadable, closing(sqlite3.connect(_reading_only(path), uri=True)) as connection:
        names = connection.execute('SELECT "name" FROM "migration" ORDER BY "number"').fetchall()
        if len(names) > len(MIGRATIONS) and names[: len(MIGRATIONS)] == [(name,) for name in MIGRATIONS]:
            raise DatabaseTooNewError(path, len(names), len(MIGRATIONS))


def _reading_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro"
