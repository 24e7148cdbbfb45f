"""What SQLite's errors say of the database, wherever they come up; and how much room is left."""

import sqlite3
from contextlib import closing
from pathlib import Path

import peewee
import pytest

from darasa.storage import room
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError, DiskNearlyFullError
from darasa.storage.meaning import meaning

FILE = Path("/data/darasa.db")


def raised_by(sql: str, path: Path) -> BaseException:
    with closing(sqlite3.connect(path, timeout=0)) as connection, pytest.raises(sqlite3.Error) as caught:
        connection.execute(sql).fetchall()
    return caught.value


def test_a_file_that_is_no_database_is_damage(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 5000)
    found = meaning(raised_by("SELECT * FROM sqlite_master", tmp_path / "file"), FILE)
    assert isinstance(found, DatabaseDamagedError)
    assert found.path == FILE


def test_a_text_that_is_none_any_more_is_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "darasa.db")) as opened:
        with pytest.raises(sqlite3.OperationalError) as refused:
            opened.execute("SELECT 'Amina' || CAST(x'ff' AS TEXT)").fetchone()
        found = meaning(refused.value, tmp_path)
    assert isinstance(found, DatabaseDamagedError)
    assert "Amina" not in str(found)


def test_a_lock_is_none(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "db", isolation_level=None)) as holder:
        holder.execute("CREATE TABLE t (a)")
        holder.execute("BEGIN EXCLUSIVE")
        found = meaning(raised_by("INSERT INTO t VALUES (1)", tmp_path / "db"), FILE)
    assert isinstance(found, DatabaseUnusableError)
    assert "locked" in found.reason


def test_a_mistake_in_our_sql_says_nothing_of_the_file(tmp_path: Path) -> None:
    assert meaning(raised_by("SELECT nothing", tmp_path / "db"), FILE) is None
    assert meaning(ZeroDivisionError(), FILE) is None


def test_what_led_to_an_error_counts(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 5000)
    database = peewee.SqliteDatabase(str(tmp_path / "file"))
    with pytest.raises(peewee.DatabaseError) as caught:
        database.execute_sql("SELECT * FROM sqlite_master")
    assert isinstance(meaning(caught.value, FILE), DatabaseDamagedError)
    database.close()


def test_named_errors_stay_what_they_are() -> None:
    named = DatabaseUnusableError(FILE, "locked")
    wrapped = RuntimeError()
    wrapped.__cause__ = named
    assert meaning(named, FILE) is named
    assert meaning(wrapped, FILE) is named


def test_errors_that_lead_to_each_other_come_to_an_end() -> None:
    one, other = RuntimeError(), RuntimeError()
    one.__context__, other.__context__ = other, one
    assert meaning(one, FILE) is None


def test_room_is_asked_of_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LEAST_FREE", 1)
    room.require_room(tmp_path)
    monkeypatch.setattr(room, "LEAST_FREE", 10**18)
    with pytest.raises(DiskNearlyFullError) as caught:
        room.require_room(tmp_path)
    assert 0 < caught.value.free < 10**18
    with pytest.raises(DatabaseUnusableError):
        room.require_room(tmp_path / "gone")
