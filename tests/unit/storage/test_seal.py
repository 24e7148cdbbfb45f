"""The seal of a closed database: what changes while nobody uses it is noticed, and nothing else is."""

import os
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from darasa.core.paths import DataFolder
from darasa.storage import seal as module
from darasa.storage.check import check
from darasa.storage.database import open_database
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError
from darasa.storage.seal import break_seal, holds, read_seal, seal, seal_of
from darasa.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "darasa.db"
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO word (value) VALUES ('https://example.org/darasa/course/answer')")
    database.close_all()
    seal(path)
    return path


def change_one_letter(path: Path) -> None:
    content = path.read_bytes()
    place = content.index(b"darasa/course/answer")
    path.write_bytes(content[:place] + b"D" + content[place + 1 :])


def test_the_smallest_change_is_noticed(path: Path) -> None:
    change_one_letter(path)
    database = open_database(path)
    with pytest.raises(DatabaseDamagedError, match="changed while nobody"):
        check(path, thorough=False, seal=database.seal)
    database.close_all()


def test_damage_that_nobody_mended_is_found_again_whatever_was_written_since(path: Path) -> None:
    change_one_letter(path)
    for start in range(3):
        database = open_database(path)
        for number in range(2):
            with pytest.raises(DatabaseDamagedError, match="changed while nobody"):
                check(path, thorough=False, seal=database.seal)
            with database.writing():
                database.execute_sql(
                    "INSERT INTO word (value) VALUES (?)", (f"https://a.b/{start}/{number}",)
                )
            database.checkpoint()
        database.close_all()
        seal(path, database.seal)


def test_damage_that_was_found_is_found_again_after_a_power_cut(path: Path, tmp_path: Path) -> None:
    change_one_letter(path)
    database = open_database(path)
    with pytest.raises(DatabaseDamagedError):
        check(path, thorough=False, seal=database.seal)
    with database.writing():
        database.execute_sql("INSERT INTO word (value) VALUES ('https://a.b/later')")
    shutil.copytree(path.parent, tmp_path / "cut off")
    database.close_all()
    seal(path)  # another program that was the last to close it, and found nothing itself
    for folder in (path.parent, tmp_path / "cut off"):
        again = open_database(folder / path.name)
        with pytest.raises(DatabaseDamagedError, match="changed while nobody"):
            check(again.path, thorough=False, seal=again.seal)
        again.close_all()


def test_what_stays_as_it_was_is_sound(path: Path) -> None:
    os.utime(path, (0, 0))  # as after copying the folder
    database = open_database(path)
    assert database.seal is not None
    check(path, thorough=False, seal=database.seal)
    assert not seal_of(path).exists()
    database.close_all()


def test_what_the_program_writes_itself_is_no_damage(path: Path) -> None:
    database = open_database(path)
    assert database.seal is not None
    with database.writing():
        database.execute_sql("INSERT INTO tombstone VALUES (x'01')")
    assert holds(path, database.seal)
    database.checkpoint()
    assert holds(path, database.seal)
    database.close_all()


def test_what_is_written_at_once_after_opening_is_told_however_coarse_times_are(path: Path) -> None:
    for number in range(30):
        now = time.time_ns() // 10**9 * 10**9
        os.utime(path, ns=(now, now))
        database = open_database(path)
        assert database.seal is not None
        with database.writing():
            database.execute_sql("UPDATE word SET value = ?", (f"https://example.org/{number:03d}",))
        database.close_all()
        os.utime(path, ns=(now, now))  # a disk on which all of it happened at the same time
        seal(path, database.seal)
    database = open_database(path)
    assert database.seal is not None
    check(path, thorough=False, seal=database.seal)
    database.close_all()


def test_what_is_written_during_the_comparison_is_no_damage(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = break_seal(path)
    assert broken is not None
    monkeypatch.setattr(module, "checksum_of", lambda path, _check: change_one_letter(path) or "another")
    assert holds(path, broken)


def test_a_file_that_is_gone_is_not_damage(path: Path) -> None:
    broken = break_seal(path)
    path.unlink()
    with pytest.raises(DatabaseUnusableError, match="No such file"):
        check(path, thorough=False, seal=broken)


def test_nothing_is_concluded_once_a_program_was_cut_off(path: Path) -> None:
    path.with_name("darasa.db-wal").write_bytes(b"something")
    assert break_seal(path) is None
    assert not seal_of(path).exists()


def test_a_seal_that_cannot_be_read_is_none(path: Path) -> None:
    seal_of(path).unlink()
    seal_of(path).mkdir()
    assert read_seal(path) is None


def test_a_seal_that_is_no_text_is_none(path: Path) -> None:
    seal_of(path).write_bytes(b"\xff")
    assert break_seal(path) is None


def test_while_someone_has_it_open_it_is_not_sealed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = open_database(path)
    seal(path)
    assert not seal_of(path).exists()
    database.close_all()
    opened: list[sqlite3.Connection] = []
    real = module.checksum_of

    def open_meanwhile(path: Path) -> str:
        opened.append(sqlite3.connect(path))
        opened[0].execute("SELECT * FROM word").fetchall()
        return real(path)

    monkeypatch.setattr(module, "checksum_of", open_meanwhile)
    seal(path)
    opened[0].close()
    assert not seal_of(path).exists()
    assert [entry.name for entry in path.parent.iterdir()] == ["darasa.db"]


def test_what_another_process_wrote_meanwhile_is_not_sealed_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command that is quick opens it, writes and closes it while a slow disk is read for the seal."""
    real = module.checksum_of

    def write_meanwhile(path: Path) -> str:
        checksum = real(path)
        monkeypatch.setattr(module, "checksum_of", real)
        database = open_database(path)
        with database.writing():
            database.execute_sql("UPDATE word SET value = 'https://example.org/other'")
        database.close_all()
        seal(path, database.seal)
        return checksum

    open_database(path).close_all()
    monkeypatch.setattr(module, "checksum_of", write_meanwhile)
    seal(path)
    database = open_database(path)
    assert database.seal is not None
    check(path, thorough=False, seal=database.seal)
    database.close_all()


def test_a_workspace_seals_what_it_closes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = DataFolder(tmp_path / "data")
    first = Workspace(data)
    assert first.db.seal is None
    first.close()
    second = Workspace(data)
    assert second.db.seal is not None

    def refuse(_path: Path, _broken: object) -> None:
        raise OSError("read-only")

    monkeypatch.setattr(module, "seal", refuse)
    second.close()
    assert not seal_of(data.database).exists()
