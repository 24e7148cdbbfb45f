"""The table of what is to be brought here, and the queries on it."""

from collections.abc import Sequence
from typing import NamedTuple

import peewee

from darasa.storage.database import Database
from darasa.storage.fields import CounterField


class DownloadRow(peewee.Model):
    """One course on its way."""

    id = CounterField()
    """Never used again, so that nobody pauses another one than they see."""
    catalogue = peewee.TextField()
    path = peewee.TextField()
    mirrors = peewee.TextField()
    """JSON."""
    pack = peewee.TextField()
    """What the publisher's list says of it, in canonical JSON."""
    place = peewee.IntegerField()
    paused = peewee.BooleanField()
    added_at = peewee.IntegerField()

    class Meta:
        """A few rows."""

        table_name = "download"
        constraints = (peewee.SQL('UNIQUE ("catalogue", "path")'),)


TABLES = (DownloadRow,)


class Row(NamedTuple):
    """One row of the table."""

    id: int
    catalogue: str
    path: str
    mirrors: str
    pack: str
    place: int
    paused: int
    added_at: int


class Queue:
    """The rows in one database. Each method is a transaction of its own, or part of the caller's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self) -> list[Row]:
        """Return all, in their order."""
        with self._database.reading():
            found = self._database.execute_sql('SELECT * FROM "download" ORDER BY "place", "id"')
            return [Row(*row) for row in found]

    def put(self, row: Row, *, first: bool) -> None:
        """Put one at an end of the queue, unless it is in it; its id and place do not count."""
        end = 'coalesce(min("place"), 1) - 1' if first else 'coalesce(max("place"), -1) + 1'
        with self._database.writing():
            self._database.execute_sql(
                f'INSERT OR IGNORE INTO "download" SELECT NULL, ?, ?, ?, ?, {end}, ?, ? FROM "download"',
                (row.catalogue, row.path, row.mirrors, row.pack, row.paused, row.added_at),
            )

    def change(self, row: int, path: str, mirrors: str, pack: str) -> None:
        """Let one be another version of its course."""
        with self._database.writing():
            self._database.execute_sql(
                'UPDATE "download" SET "path" = ?, "mirrors" = ?, "pack" = ? WHERE "id" = ?',
                (path, mirrors, pack, row),
            )

    def pause(self, row: int, *, paused: bool) -> None:
        """Note whether one rests."""
        with self._database.writing():
            self._database.execute_sql('UPDATE "download" SET "paused" = ? WHERE "id" = ?', (paused, row))

    def arrange(self, rows: Sequence[int]) -> None:
        """Give all the order in which their ids are named."""
        with self._database.writing():
            for place, row in enumerate(rows):
                self._database.execute_sql('UPDATE "download" SET "place" = ? WHERE "id" = ?', (place, row))

    def remove(self, row: int) -> None:
        """Take one out."""
        with self._database.writing():
            self._database.execute_sql('DELETE FROM "download" WHERE "id" = ?', (row,))
