"""Carrying the table of installed packs from one database into another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.library import models
from darasa.library.carrying import carry_packs
from darasa.library.models import Row
from darasa.storage.database import Database, open_database


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Database, Database]]:
    databases = open_database(tmp_path / "source.db"), open_database(tmp_path / "target.db")
    yield databases
    for database in databases:
        database.close_all()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    packs = tmp_path / "packs"
    packs.mkdir()
    return packs


def row(version: int, course: str = "a.b_ai.en", sha256: str = "s") -> Row:
    return f"{course}-{version}.dpack", sha256, 4, "{}", 1


def write(database: Database, *rows: Row) -> None:
    with database.writing():
        for one in rows:
            models.replace_row(database, one, None)


def rows(database: Database) -> list[Row | None]:
    return [found for _, found in models.all_rows(database)]


def test_the_version_whose_file_is_there_counts(both: tuple[Database, Database], folder: Path) -> None:
    source, target = both
    write(target, row(1))
    write(source, row(2))
    (folder / "a.b_ai.en-2.dpack").write_bytes(b"pack")
    for newer in (True, False):
        carry_packs(source, target, folder, newer=newer)
        assert rows(target) == [row(2)]
    (folder / "a.b_ai.en-2.dpack").rename(folder / "a.b_ai.en-1.dpack")
    write(target, row(1))
    carry_packs(source, target, folder, newer=True)
    assert rows(target) == [row(1)]


def test_without_any_file_the_newest_version_stays_so_that_nothing_seems_lost(
    both: tuple[Database, Database], folder: Path
) -> None:
    source, target = both
    write(target, row(9), row(1, "c.d_x.fr"))
    write(source, row(10))
    (folder / "a.b_ai.en-9.dpack").write_bytes(b"of another length")
    carry_packs(source, target, folder, newer=False)
    assert rows(target) == [row(10), row(1, "c.d_x.fr")]


@pytest.mark.parametrize("newer", [True, False])
def test_of_two_rows_for_one_file_the_newer_database_is_believed(
    both: tuple[Database, Database], folder: Path, newer: bool
) -> None:
    source, target = both
    write(source, row(1, sha256="there"))
    write(target, row(1, sha256="here"))
    carry_packs(source, target, folder, newer=newer)
    assert rows(target) == [row(1, sha256="there" if newer else "here")]


@pytest.mark.parametrize("name", ["../../evil-1.dpack", "a\\b-1.dpack", "x.txt", "", "no-version.dpack"])
def test_what_is_no_name_of_a_pack_is_not_carried(
    both: tuple[Database, Database], folder: Path, name: str
) -> None:
    source, target = both
    write(source, (name, "s", 4, "{}", 1))
    carry_packs(source, target, folder, newer=True)
    assert rows(target) == []
