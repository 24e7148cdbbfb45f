"""The numbered steps from an empty file to today's schema, each in one transaction with its history row.

A step is a file with frozen models: it never imports live ones, so that it does today what it did when
it was released. Files are imported only when they have to run.
"""

import time
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from darasa.storage.database import Database

MIGRATIONS = ("m0001_first",)
"""Module names in order; the schema's version is how many of them have run."""

_HISTORY = """CREATE TABLE IF NOT EXISTS "migration" (
    "number" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "applied_at" INTEGER NOT NULL)"""


def schema_version(database: "Database") -> int:
    """Return how many migrations the file has seen; 0 for one that never was ours."""
    known = database.execute_sql("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'")
    if known.fetchone() is None:
        return 0
    (version,) = database.execute_sql('SELECT coalesce(max("number"), 0) FROM "migration"').fetchone()
    return int(version)


def migrate(database: "Database") -> None:
    """Run the migrations that the file has not seen; a failing one leaves it as it was before that one."""
    for number, name in enumerate(MIGRATIONS, start=1):
        with database.writing():
            if schema_version(database) >= number:  # another process was faster
                continue
            database.execute_sql(_HISTORY)
            import_module(f"{__name__}.{name}").apply(database)
            database.execute_sql(
                'INSERT INTO "migration" VALUES (?, ?, ?)', (number, name, time.time_ns() // 1_000_000)
            )
