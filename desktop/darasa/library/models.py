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


def all_rows(db: Database) -> list[Row]:
    """Return every installed pack, in the order of file names."""
    query = InstalledPackRow.select().order_by(InstalledPackRow.path).tuples()
    return list(query.execute(db))


def replace_row(db: Database, row: Row, gone: str | None) -> None:
    """Put in one pack, and take out the one it replaces; to be called in one writing transaction."""
    if gone is not None:
        delete_row(db, gone)
    path, manifest_sha256, size, manifest, installed_at = row
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
