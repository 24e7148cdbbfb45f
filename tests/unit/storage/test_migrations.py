"""The numbered steps from nothing to today's schema."""

import importlib
import pkgutil
import sys
import types
from pathlib import Path

import peewee
import pytest

import darasa
from darasa.storage import migrations as module
from darasa.storage.database import Database, open_database
from darasa.storage.migrations import MIGRATIONS, migrate, schema_version

HISTORY = {"migration"}


def live_models() -> list[type[peewee.Model]]:
    """Return the models of every room, found as files named models.py."""
    found: list[type[peewee.Model]] = []
    for info in pkgutil.walk_packages(darasa.__path__, "darasa."):
        if info.name.endswith(".models"):
            models = importlib.import_module(info.name)
            found += [
                value
                for value in vars(models).values()
                if isinstance(value, type)
                and issubclass(value, peewee.Model)
                and value.__module__ == info.name
            ]
    return found


def schema(database: peewee.SqliteDatabase) -> dict[str, object]:
    """Return what SQLite knows of each table: columns, keys and indexes, whatever the indexes' names."""
    described: dict[str, object] = {}
    tables = database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    for table, sql in tables:
        if table.startswith("sqlite_") or table in HISTORY:
            continue
        columns = database.execute_sql(f'PRAGMA table_xinfo("{table}")').fetchall()
        indexes = []
        for _number, name, unique, origin, partial in database.execute_sql(
            f'PRAGMA index_list("{table}")'
        ).fetchall():
            keys = database.execute_sql(f'PRAGMA index_xinfo("{name}")').fetchall()
            made = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
            where = made[0].partition(" WHERE ")[2].replace('"', "") if made and made[0] else ""
            indexes.append((unique, origin, partial, [tuple(key[1:]) for key in keys], where))
        described[table] = (
            columns,
            sorted(indexes, key=str),
            "AUTOINCREMENT" in sql,
            "WITHOUT ROWID" in sql,
        )
    return described


def test_the_migrated_schema_is_the_models_schema(tmp_path: Path) -> None:
    models = live_models()
    migrated = open_database(tmp_path / "migrated.db")
    made = peewee.SqliteDatabase(str(tmp_path / "made.db"))
    with made.bind_ctx(models):
        made.create_tables(models)
    assert schema(migrated) == schema(made)
    migrated.close_all()
    made.close()


def test_every_file_is_listed_once_in_order() -> None:
    files = sorted(info.name for info in pkgutil.iter_modules(module.__path__))
    assert list(MIGRATIONS) == files
    assert [name[:5] for name in MIGRATIONS] == [f"m{number:04d}" for number in range(1, len(files) + 1)]


def test_the_history_says_what_ran(tmp_path: Path) -> None:
    database = open_database(tmp_path / "darasa.db")
    history = database.execute_sql("SELECT number, name FROM migration ORDER BY number").fetchall()
    assert history == list(enumerate(MIGRATIONS, start=1))
    migrate(database)
    assert schema_version(database) == len(MIGRATIONS)
    database.close_all()


def test_a_migration_is_imported_only_when_it_runs(tmp_path: Path) -> None:
    open_database(tmp_path / "darasa.db").close_all()
    name = f"{module.__name__}.{MIGRATIONS[-1]}"
    sys.modules.pop(name)
    open_database(tmp_path / "darasa.db").close_all()
    assert name not in sys.modules


def test_a_migration_that_fails_leaves_the_version_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path / "darasa.db").close_all()

    def apply(database: Database) -> None:
        database.execute_sql("CREATE TABLE half (a)")
        if not worked:
            raise peewee.IntegrityError("no")

    worked = False
    later = types.ModuleType("later")
    later.apply = apply  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, f"{module.__name__}.m0002_later", later)
    names = (*MIGRATIONS, "m0002_later")
    monkeypatch.setattr(module, "MIGRATIONS", names)
    monkeypatch.setattr("darasa.storage.database.MIGRATIONS", names)
    with pytest.raises(Exception, match="no"):
        open_database(tmp_path / "darasa.db")
    left = Database(tmp_path / "darasa.db")
    assert schema_version(left) == 1
    assert "half" not in schema(left)
    left.close_all()
    worked = True
    upgraded = open_database(tmp_path / "darasa.db")
    assert schema_version(upgraded) == 2
    assert "half" in schema(upgraded)
    upgraded.close_all()
