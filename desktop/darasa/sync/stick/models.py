"""The computers whose records were taken in here, each with its key, and the queries on them."""

import peewee

from darasa.storage.database import Database


class KnownReplicaRow(peewee.Model):
    """A computer that the facilitator said yes to, or this one."""

    replica = peewee.TextField(primary_key=True)
    public_key = peewee.BlobField()
    since = peewee.IntegerField()

    class Meta:
        """A few rows, found by their replica."""

        table_name = "known_replica"
        without_rowid = True


TABLES = (KnownReplicaRow,)


class KnownReplicas:
    """The rows of this table in one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def key_of(self, replica: str) -> bytes | None:
        """Return the key that a computer is known by."""
        with self._database.reading():
            row = self._database.execute_sql(
                "SELECT public_key FROM known_replica WHERE replica = ?", (replica,)
            ).fetchone()
        return None if row is None else bytes(row[0])

    def remember(self, replica: str, public_key: bytes, since: int) -> None:
        """Keep the key of a computer not known yet, in the caller's transaction; `since` is UTC ms."""
        self._database.execute_sql(
            "INSERT OR IGNORE INTO known_replica VALUES (?, ?, ?)", (replica, public_key, since)
        )
