"""Carrying the table of installed packs from one database into another."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.library import models
from darasa.library.carrying import carry_packs
from darasa.library.local import LOCAL
from darasa.library.models import Row
from darasa.library.names import file_name
from darasa.packs.service import Pack, manifest_to_json
from darasa.storage.database import Database, open_database
from tests.courses import CATALOGUE
from tests.unit.learning.worlds import small_pack


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


def row(version: int, course: str = "small", installed_at: int = 1) -> Row:
    """Return the row of a version of a course, whose file has four bytes."""
    with Pack.open(small_pack()) as pack:
        manifest = replace(pack.manifest, version=version, course=course)
    text = manifest_to_json(manifest).decode()
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Row(file_name(manifest), sha256, 4, text, installed_at, CATALOGUE, "ab" * 32)


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
    (folder / row(2)[0]).write_bytes(b"pack")
    carry_packs(source, target, folder)
    assert rows(target) == [row(2)]
    (folder / row(2)[0]).rename(folder / row(1)[0])
    write(target, row(1))
    carry_packs(source, target, folder)
    assert rows(target) == [row(1)]


def test_without_any_file_the_newest_version_stays_so_that_nothing_seems_lost(
    both: tuple[Database, Database], folder: Path
) -> None:
    source, target = both
    write(target, row(9), row(1, "other"))
    write(source, row(10))
    (folder / row(9)[0]).write_bytes(b"of another length")
    carry_packs(source, target, folder)
    assert set(rows(target)) == {row(10), row(1, "other")}


def test_where_both_know_a_file_nothing_changes(both: tuple[Database, Database], folder: Path) -> None:
    source, target = both
    write(source, row(1, installed_at=7))
    write(target, row(1))
    carry_packs(source, target, folder)
    assert rows(target) == [row(1)]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (0, "../../evil-1.dpack"),
        (0, ""),
        (0, "x"),
        (1, "0" * 64),
        (3, "{}"),
        (3, ""),
        (3, row(2)[3]),
        (5, ""),
        (5, "local"),
        (6, "x"),
    ],
)
def test_a_row_that_does_not_fit_its_manifest_is_left_out(
    both: tuple[Database, Database], folder: Path, column: int, value: str
) -> None:
    source, target = both
    damaged = list(row(1))
    damaged[column] = value
    write(source, Row(*damaged))
    carry_packs(source, target, folder)
    assert rows(target) == []
    write(target, row(1))
    carry_packs(source, target, folder)
    assert rows(target) == [row(1)]


def local_row(sha256: str, installed_at: int = 1) -> Row:
    """Return the row of a file that nobody vouches for; two may have the same manifest."""
    course = row(1, installed_at=installed_at)
    return course._replace(path=f"local/{sha256}.dpack", origin=LOCAL, sha256=sha256)


def test_files_from_nowhere_are_courses_of_their_own(both: tuple[Database, Database], folder: Path) -> None:
    source, target = both
    one, other = local_row("1a" * 32), local_row("2b" * 32)
    write(source, one, row(2))
    write(target, other, local_row("1a" * 32, installed_at=7))
    carry_packs(source, target, folder)
    assert set(rows(target)) == {row(2), other, local_row("1a" * 32, installed_at=7)}


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("path", f"local/{'2b' * 32}.dpack"),
        ("path", row(1).path),
        ("origin", CATALOGUE),
        ("sha256", "2b" * 32),
    ],
)
def test_a_file_from_nowhere_never_becomes_a_course_by_damage(
    both: tuple[Database, Database], folder: Path, column: str, value: str
) -> None:
    source, target = both
    write(source, local_row("1a" * 32)._replace(**{column: value}))
    carry_packs(source, target, folder)
    assert rows(target) == []
