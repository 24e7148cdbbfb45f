"""The table of installed packs, and the queries on it."""

import peewee

from darasa.storage.database import Database


class InstalledPackRow(peewee.Model):
    """A pack file that was verified and put in its place."""

    path = peewee.TextField(primary_key=True)
    """The file's name inside the folder of packs."""
    manifest_sha256 = peewee.TextField()
    size = peewee.IntegerField()
    manifest = peewee.TextField()
    installed_at = peewee.IntegerField()

    class Meta:
        """One row per file."""

        table_name = "installed_pack"


TABLES = (InstalledPackRow,)

Row = tuple[str, str, int, str, int]
"""path, manifest_sha256, size, manifest, installed_at."""

# As bytes: one text that is no UTF-8 any more would else take the answer for all rows with it.
_ALL = (
    'SELECT "rowid", CAST("path" AS BLOB), CAST("manifest_sha256" AS BLOB), CAST("size" AS INTEGER), '
    'CAST("manifest" AS BLOB), CAST("installed_at" AS INTEGER) FROM "installed_pack" ORDER BY "path"'
)


def all_rows(db: Database) -> list[tuple[int, Row | None]]:
    """Return every installed pack with its row's number, in the order of file names.

    In place of a row that a damaged disk has left without sense stands None.
    """
    return [(number, _decoded(values)) for number, *values in db.execute_sql(_ALL)]


def replace_row(db: Database, row: Row, gone: str | None) -> None:
    """Put in one pack, and take out the one it replaces; to be called in one writing transaction."""
    path, manifest_sha256, size, manifest, installed_at = row
    for name in {path, gone or path}:
        delete_row(db, name)
    InstalledPackRow.insert(
        path=path,
        manifest_sha256=manifest_sha256,
        size=size,
        manifest=manifest,
        installed_at=installed_at,
    ).execute(db)


def delete_row(db: Database, path: str) -> None:
    """Take out one pack."""
    InstalledPackRow.delete().where(InstalledPackRow.path == path).execute(db)


def delete_number(db: Database, number: int) -> None:
    """Take out the row with this number, whatever is in it."""
    db.execute_sql('DELETE FROM "installed_pack" WHERE "rowid" = ?', (number,))


def _decoded(values: list[bytes | int]) -> Row | None:
    path, manifest_sha256, size, manifest, installed_at = values
    try:
        return path.decode(), manifest_sha256.decode(), size, manifest.decode(), installed_at  # type: ignore[union-attr, return-value]
    except (UnicodeDecodeError, AttributeError):
        return None
