"""The tables of what was sent where, and the queries on them."""

from collections.abc import Sequence
from typing import Any

import peewee

from darasa.storage.database import Database
from darasa.sync.types import Day, Progress


class ProgressRow(peewee.Model):
    """How far one target has come. Positions count arrival rows, so they go with the database."""

    target = peewee.TextField(primary_key=True)
    position = peewee.IntegerField()
    in_flight = peewee.IntegerField(null=True)
    proven = peewee.IntegerField()
    last_success = peewee.IntegerField(null=True)

    class Meta:
        """A few rows, found by their target."""

        table_name = "progress"
        without_rowid = True


class WithheldRow(peewee.Model):
    """A statement that a store refused; it goes with its event, when the learner is erased."""

    row = peewee.IntegerField(constraints=[peewee.SQL('REFERENCES "event" ("row") ON DELETE CASCADE')])
    target = peewee.TextField()
    status = peewee.IntegerField()
    words = peewee.TextField()
    since = peewee.IntegerField()
    again = peewee.BooleanField()

    class Meta:
        """Found by event, so that erasing one is a look-up."""

        table_name = "withheld"
        primary_key = peewee.CompositeKey("row", "target")
        without_rowid = True


class TrafficRow(peewee.Model):
    """The bytes of one day, to and from one target."""

    target = peewee.TextField()
    day = peewee.IntegerField()
    sent = peewee.IntegerField()
    received = peewee.IntegerField()

    class Meta:
        """One row a day."""

        table_name = "traffic"
        primary_key = peewee.CompositeKey("target", "day")
        without_rowid = True


TABLES = (ProgressRow, WithheldRow, TrafficRow)


class Ledger:
    """The rows of these tables in one database. Writing methods run inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def progress(self, target: str) -> Progress:
        """Return how far a target has come; the beginning for one that never was sent to."""
        rows = self._read(
            'SELECT position, in_flight, proven, last_success FROM "progress" WHERE target = ?', (target,)
        )
        return Progress(*rows[0]) if rows else Progress()

    def keep(self, target: str, progress: Progress) -> None:
        """Write how far a target has come."""
        self._database.execute_sql(
            'INSERT OR REPLACE INTO "progress" VALUES (?, ?, ?, ?, ?)',
            (target, progress.position, progress.in_flight, progress.proven, progress.last_success),
        )

    def count(self, target: str, day: int, sent: int, received: int) -> None:
        """Add bytes to those of a day."""
        self._database.execute_sql(
            "INSERT INTO traffic VALUES (?, ?, ?, ?) ON CONFLICT (target, day) "
            "DO UPDATE SET sent = sent + excluded.sent, received = received + excluded.received",
            (target, day, sent, received),
        )

    def days(self, first: int, last: int, target: str | None = None) -> tuple[Day, ...]:
        """Return the bytes of the days from `first` to `last`, of one target or of all together."""
        whose = "" if target is None else " AND target = ?"
        values = (first, last) if target is None else (first, last, target)
        rows = self._read(
            "SELECT day, sum(sent), sum(received) FROM traffic "
            f"WHERE day BETWEEN ? AND ?{whose} GROUP BY day ORDER BY day",
            values,
        )
        return tuple(Day(*row) for row in rows)

    def withhold(self, target: str, row: int, status: int, words: str, since: int) -> None:
        """Keep what the store said of a statement; of one that was there, only that is new.

        Of one whose learner was erased meanwhile nothing is kept.
        """
        self._database.execute_sql(
            "INSERT INTO withheld SELECT row, ?, ?, ?, ?, 0 FROM event WHERE row = ? "
            "ON CONFLICT (row, target) "
            "DO UPDATE SET status = excluded.status, words = excluded.words, again = 0",
            (target, status, words, since, row),
        )

    def release(self, target: str, rows: Sequence[int]) -> None:
        """Withhold these no more: they were sent."""
        self._database.execute_sql(
            f"DELETE FROM withheld WHERE target = ? AND row IN ({_list(rows)})", (target,)
        )

    def mark_again(self, target: str, rows: Sequence[int]) -> None:
        """Note that these are to be sent again."""
        self._database.execute_sql(
            f"UPDATE withheld SET again = 1 WHERE target = ? AND row IN ({_list(rows)})", (target,)
        )

    def mark_all_again(self, target: str) -> None:
        """Note that everything withheld is to be sent again."""
        self._database.execute_sql("UPDATE withheld SET again = 1 WHERE target = ?", (target,))

    def withheld(self, target: str, limit: int) -> list[tuple[int, int, str, int, bool]]:
        """Return row, status, words, since and again of what is withheld, the first that came first."""
        rows = self._read(
            "SELECT row, status, words, since, again FROM withheld WHERE target = ? ORDER BY row LIMIT ?",
            (target, limit),
        )
        return [(row, status, words, since, bool(again)) for row, status, words, since, again in rows]

    def to_send_again(self, target: str, limit: int) -> list[int]:
        """Return the rows that are to be sent again."""
        rows = self._read(
            "SELECT row FROM withheld WHERE target = ? AND again ORDER BY row LIMIT ?", (target, limit)
        )
        return [int(row[0]) for row in rows]

    def count_withheld(self, target: str) -> tuple[int, int]:
        """Return how many are withheld, and how many of those are to be sent again."""
        ((count, again),) = self._read(
            "SELECT count(*), coalesce(sum(again), 0) FROM withheld WHERE target = ?", (target,)
        )
        return int(count), int(again)

    def forget(self, target: str) -> None:
        """Forget a target that is no more, but for what it has cost."""
        for table in ("progress", "withheld"):
            self._database.execute_sql(f'DELETE FROM "{table}" WHERE target = ?', (target,))

    def _read(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Return the rows of a query; a database in trouble is named as `Database.reading` does."""
        with self._database.reading():
            return self._database.execute_sql(sql, values).fetchall()


def _list(rows: Sequence[int]) -> str:
    return ",".join(str(row) for row in rows)
