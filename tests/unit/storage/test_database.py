"""Opening the one file, and its connections."""

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import peewee
import pytest

from darasa.storage import database as module
from darasa.storage.database import APPLICATION_ID, Database, open_database
from darasa.storage.errors import DatabaseDamagedError, DatabaseTooNewError, DatabaseUnusableError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "darasa.db"


def test_a_new_database_is_whole_and_safe(path: Path) -> None:
    database = open_database(path)
    pragmas = {
        name: database.pragma(name)
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert database.pragma("application_id") == APPLICATION_ID
    assert database.pragma("integrity_check") == "ok"
    database.close_all()
    assert [entry.name for entry in path.parent.iterdir()] == ["darasa.db"]


def test_it_is_there_when_opened_again(path: Path) -> None:
    first = open_database(path)
    with first.writing():
        first.execute_sql("INSERT INTO tombstone VALUES (x'01')")
    second = open_database(path)
    assert second.execute_sql("SELECT count(*) FROM tombstone").fetchone() == (1,)
    first.close_all()
    second.close_all()


def test_each_thread_has_its_own_connection_and_all_are_closed(path: Path) -> None:
    database = open_database(path)
    seen: list[object] = []

    def read() -> None:
        database.execute_sql("SELECT 1")
        seen.append(database.connection())

    threads = [threading.Thread(target=read) for _number in range(3)]
    for thread in threads:
        thread.start()
        thread.join()
    assert len({id(connection) for connection in [*seen, database.connection()]}) == 4
    database.close_all()
    for connection in seen:
        assert isinstance(connection, sqlite3.Connection)
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")
    database.close_all()


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    database = open_database(path)

    def fail() -> None:
        with database.writing():
            database.execute_sql("INSERT INTO tombstone VALUES (x'01')")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail()
    assert database.execute_sql("SELECT count(*) FROM tombstone").fetchone() == (0,)
    database.close_all()


def test_writers_wait_for_each_other(path: Path) -> None:
    """A transaction that reads first and writes later is the case in which SQLite does not wait."""
    database = open_database(path)

    def add() -> None:
        for _time in range(50):
            with database.writing():
                (count,) = database.execute_sql("SELECT count(*) FROM tombstone").fetchone()
                database.execute_sql("INSERT INTO tombstone VALUES (?)", (str(count).encode(),))

    threads = [threading.Thread(target=add) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.execute_sql("SELECT count(*) FROM tombstone").fetchone() == (200,)
    database.close_all()


def test_a_checkpoint_empties_the_log(path: Path) -> None:
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO tombstone VALUES (x'01')")
    log = path.with_name("darasa.db-wal")
    assert log.stat().st_size > 0
    database.checkpoint()
    assert log.stat().st_size == 0
    database.close_all()


def test_processes_that_start_together_share_one_new_database(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from darasa.storage.database import open_database\n"
        "database = open_database(Path(sys.argv[1]))\n"
        "with database.writing():\n"
        "    database.execute_sql('INSERT INTO tombstone VALUES (?)', (sys.argv[2].encode(),))\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(path), str(number)]) for number in range(4)
    ]
    assert [process.wait(60) for process in running] == [0] * 4
    database = open_database(path)
    assert database.execute_sql("SELECT count(*) FROM tombstone").fetchone() == (4,)
    database.close_all()
    assert [entry.name for entry in path.parent.iterdir()] == ["darasa.db"]


def test_someone_who_was_faster_is_not_overwritten(path: Path) -> None:
    open_database(path).close_all()
    inode = path.stat().st_ino
    module._create(path)
    assert path.stat().st_ino == inode


@pytest.mark.parametrize("there_already", [False, True])
def test_a_file_system_without_hard_links(
    path: Path, monkeypatch: pytest.MonkeyPatch, there_already: bool
) -> None:
    if there_already:
        open_database(path).close_all()

    def refuse(*_arguments: object) -> None:
        raise PermissionError(1, "Operation not permitted")  # what Linux says on FAT

    monkeypatch.setattr(os, "link", refuse)
    module._create(path)
    open_database(path).close_all()
    assert [entry.name for entry in path.parent.iterdir()] == ["darasa.db"]


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO migration VALUES (99, 'm0099_later', 0)")
    database.close_all()
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNewError) as refused:
        open_database(path)
    assert (refused.value.path, refused.value.schema, refused.value.known) == (path, 99, 1)
    assert path.read_bytes() == before


@pytest.mark.parametrize("number", [5952, -5952])
def test_a_version_that_nobody_wrote_is_damage(path: Path, number: int) -> None:
    database = open_database(path)
    database.execute_sql("UPDATE migration SET number = ?", (number,))
    database.close_all()
    with pytest.raises(DatabaseDamagedError, match="history"):
        open_database(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"not a database, but a text that someone saved here" * 100, "not a database"),
        (b"\0" * 8192, "not a database"),
        (b"SQLite format 3\0", "not a database"),
    ],
)
def test_a_file_that_is_no_database_of_ours_is_damage_and_left_alone(
    path: Path, content: bytes, reason: str
) -> None:
    path.write_bytes(content)
    with pytest.raises(DatabaseDamagedError, match=reason):
        open_database(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE something (a)")
    other.close()
    with pytest.raises(DatabaseDamagedError, match="not a database of this program"):
        open_database(path)


def test_a_folder_that_takes_no_file_is_named(path: Path) -> None:
    with pytest.raises(DatabaseUnusableError, match="unable to open"):
        open_database(path.parent / "gone" / path.name)
    file = path.parent / "file"
    file.touch()
    with pytest.raises(DatabaseUnusableError, match="directory"):
        open_database(file / path.name)


def test_a_locked_database_is_not_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(path).close_all()
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.1)
    other = sqlite3.connect(path)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnusableError) as refused:
        open_database(path)
    assert "locked" in refused.value.reason
    other.close()


def test_a_failure_while_opening_closes_the_connection(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(path).close_all()
    opened: list[Database] = []

    def fail(database: Database) -> int:
        opened.append(database)
        database.execute_sql("SELECT 1")
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "schema_version", fail)
    with pytest.raises(KeyboardInterrupt):
        open_database(path)
    assert opened[0].is_closed()


def test_a_full_disk_keeps_what_was_committed(path: Path) -> None:
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO tombstone VALUES (x'01')")
    database.execute_sql(f"PRAGMA max_page_count = {database.pragma('page_count')}")
    with pytest.raises(DatabaseUnusableError, match="full"), database.writing():
        database.execute_sql("INSERT INTO tombstone VALUES (zeroblob(100000))")
    assert database.execute_sql("SELECT count(*) FROM tombstone").fetchone() == (1,)
    database.close_all()


def test_damage_met_while_reading_is_named(path: Path) -> None:
    database = open_database(path)
    database.close_all()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    path.write_bytes(content)
    damaged = Database(path)
    with pytest.raises(DatabaseDamagedError, match="malformed"), damaged.reading():
        damaged.execute_sql("SELECT * FROM event").fetchall()
    damaged.close_all()


def test_our_own_mistakes_are_not_called_damage(path: Path) -> None:
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO tombstone VALUES (x'01')")
    with pytest.raises(peewee.IntegrityError), database.writing():
        database.execute_sql("INSERT INTO tombstone VALUES (x'01')")
    database.close_all()


def test_opening_loads_nothing_heavy() -> None:
    program = (
        "import sys; import darasa.storage.database, darasa.record.service, darasa.people.service\n"
        "print([name for name in ('argon2', 'requests', 'markdown', 'platformdirs', 'PySide6', 'asyncio') "
        "if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
