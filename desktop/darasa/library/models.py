"""The table of installed packs, and the queries on it."""

from typing import NamedTuple

import peewee

from darasa.storage.database import Database


class InstalledPackRow(peewee.Model):
    """A pack file that was verified and put in its place."""

    path = peewee.TextField(primary_key=True)
    """The file's name inside the folder of packs; with slashes on every system."""
    manifest_sha256 = peewee.TextField()
    size = peewee.IntegerField()
    manifest = peewee.TextField()
    """As it lies in the file, also where the course goes by another name here."""
    installed_at = peewee.IntegerField()
    origin = peewee.TextField()
    """A catalogue's id, "bundled" or "local"."""
    sha256 = peewee.TextField()
    """Of the whole file."""

    class Meta:
        """One row per file."""

        table_name = "installed_pack"


TABLES = (InstalledPackRow,)


class Row(NamedTuple):
    """One row, as its columns say it."""

    path: str
    manifest_sha256: str
    size: int
    manifest: str
    installed_at: int
    origin: str
    sha256: str


# As bytes: one text that is no UTF-8 any more would else take the answer for all rows with it.
_ALL = (
    'SELECT "rowid", CAST("path" AS BLOB), CAST("manifest_sha256" AS BLOB), CAST("size" AS INTEGER), '
    'CAST("manifest" AS BLOB), CAST("installed_at" AS INTEGER), CAST("origin" AS BLOB), '
    'CAST("sha256" AS BLOB) FROM "installed_pack" ORDER BY "path"'
)


def all_rows(db: Database) -> list[tuple[int, Row | None]]:
    """Return every installed pack with its row's number, in the order of file names.

    In place of a row that a damaged disk has left without sense stands None.
    """
    return [(number, _decoded(values)) for number, *values in db.execute_sql(_ALL)]


def replace_row(db: Database, row: Row, gone: str | None) -> None:
    """Put in one pack, and take out the one it replaces; to be called in one writing transaction."""
    for name in {row.path, gone or row.path}:
        delete_row(db, name)
    InstalledPackRow.insert(row._asdict()).execute(db)


def delete_row(db: Database, path: str) -> None:
    """Take out one pack."""
    InstalledPackRow.delete().where(InstalledPackRow.path == path).execute(db)


def delete_number(db: Database, number: int) -> None:
    """Take out the row with this number, whatever is in it."""
    db.execute_sql('DELETE FROM "installed_pack" WHERE "rowid" = ?', (number,))


def _decoded(values: list[bytes | int]) -> Row | None:
    try:
        return Row(*(value if isinstance(value, int) else value.decode() for value in values))  # type: ignore[arg-type]
    except (UnicodeDecodeError, AttributeError):
        return None
