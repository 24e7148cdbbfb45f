"""Backups: whole, numbered without a clock, checked, thinned out, and put back atomically."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from darasa.core.tasks import CancelledError
from darasa.storage import backup as module
from darasa.storage.backup import Backup, back_up, backups, restore_file, rewrite, verify_backup
from darasa.storage.database import Database, open_database
from darasa.storage.errors import (
    BackupDamagedError,
    BackupFailedError,
    DatabaseDamagedError,
    DatabaseUnusableError,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "darasa.db"
    open_database(path).close_all()
    add(path, *range(2000))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def add(path: Path, *numbers: int) -> None:
    database = open_database(path)
    with database.writing():
        for number in numbers:
            database.execute_sql("INSERT INTO word (value) VALUES (?)", (f"https://example.org/{number}",))
    database.close_all()


def words(path: Path) -> set[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return {value.rpartition("/")[2] for (value,) in connection.execute("SELECT value FROM word")}


def overwrite(path: Path, place: int, content: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(place)
        file.write(content)


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()} - {".backups.lock"}


def test_a_backup_is_the_whole_database(path: Path, folder: Path) -> None:
    told: list[float] = []
    made = back_up(path, folder, told.append)
    assert backups(folder) == (made,)
    assert words(made.path) == words(path)
    assert names(folder) == {made.path.name}
    assert (made.number, made.size) == (1, made.path.stat().st_size)
    assert made.path.name == f"darasa-000001-{made.checksum}.db"
    assert told == sorted(told)
    assert told[-1] == 1.0
    verify_backup(made)
    assert names(folder) == {made.path.name}


def test_what_is_in_the_log_is_backed_up_too(path: Path, folder: Path) -> None:
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO word (value) VALUES ('https://example.org/new')")
    assert "new" in words(back_up(path, folder).path)
    database.close_all()


def test_a_learner_goes_on_meanwhile(path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step of the copy meets a write: the copy is of the moment when it began."""
    monkeypatch.setattr(module, "_PAGES_AT_ONCE", 4)
    database = open_database(path)
    before, written = words(path), 0

    def write(share: float) -> None:
        nonlocal written
        if share < module._COPYING:
            with database.writing():
                database.execute_sql("INSERT INTO word (value) VALUES (?)", (f"https://a.b/w{written}",))
            written += 1

    made = back_up(path, folder, write)
    assert written > 5
    assert words(made.path) == before
    database.close_all()


def test_numbers_grow_and_older_backups_are_thinned_out(path: Path, folder: Path) -> None:
    folder.mkdir()
    for number in range(1, 641):
        (folder / f"darasa-{number:06d}-00000000.db").touch()
    made = back_up(path, folder)
    assert [backup.number for backup in backups(folder)] == [641, 640, 639, 632, 576, 512]
    verify_backup(made)


def test_the_clock_takes_no_part(path: Path, folder: Path) -> None:
    first = back_up(path, folder)
    os.utime(first.path, (4_000_000_000, 4_000_000_000))
    second = back_up(path, folder)
    assert [backup.number for backup in backups(folder)] == [2, 1]
    assert backups(folder)[1].made_at == 4_000_000_000_000
    assert second.number == 2


def test_a_damaged_database_is_not_backed_up_and_nothing_is_removed(path: Path, folder: Path) -> None:
    for _time in range(5):
        back_up(path, folder)
    kept = names(folder)
    overwrite(path, path.stat().st_size // 2 // 4096 * 4096, os.urandom(4096))
    with pytest.raises(DatabaseDamagedError):
        back_up(path, folder)
    assert names(folder) == kept
    path.write_bytes(b"no database at all" * 1000)
    with pytest.raises(DatabaseDamagedError):
        back_up(path, folder)
    assert names(folder) == kept


def test_a_copy_that_reads_back_damaged_is_no_backup(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(copy: Path) -> None:
        overwrite(copy, copy.stat().st_size // 2 // 4096 * 4096, os.urandom(4096))

    monkeypatch.setattr(module, "sync_file", spoil)
    with pytest.raises(BackupFailedError, match="reads back damaged"):
        back_up(path, folder)
    assert names(folder) == set()


def test_what_hinders_is_named(path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BackupFailedError, match="No such file"):
        back_up(path, folder / "unplugged" / "folder")
    folder.write_bytes(b"a file")
    with pytest.raises(BackupFailedError, match="exists"):
        back_up(path, folder)
    folder.unlink()
    with pytest.raises(DatabaseUnusableError, match="unable to open"):
        back_up(path.with_name("gone.db"), folder)
    monkeypatch.setattr(module, "_LEFT_FREE", 2**62)
    with pytest.raises(BackupFailedError, match="not enough room"):
        back_up(path, folder)
    assert names(folder) == set()
    assert backups(folder.with_name("gone")) == ()


def test_a_backup_can_be_stopped(path: Path, folder: Path) -> None:
    kept = names_after(lambda: back_up(path, folder), folder)

    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        back_up(path, folder, check=stop)
    assert names(folder) == kept


def names_after(act: Callable[[], object], folder: Path) -> set[str]:
    act()
    return names(folder)


def test_those_who_make_backups_at_once_wait_for_each_other(path: Path, folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from darasa.storage.backup import back_up\n"
        "back_up(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(path), str(folder)]) for _number in range(3)
    ]
    assert [process.wait(60) for process in running] == [0] * 3
    made = backups(folder)
    assert [backup.number for backup in made] == [3, 2, 1]
    for backup in made:
        verify_backup(backup)


def test_one_who_waits_can_be_stopped(path: Path, folder: Path) -> None:
    reached, stopped = threading.Event(), threading.Event()

    def hold(_share: float) -> None:
        reached.set()
        stopped.wait(60)

    thread = threading.Thread(target=back_up, args=(path, folder, hold))
    thread.start()
    reached.wait(60)

    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        back_up(path, folder, check=stop)
    stopped.set()
    thread.join()
    assert [backup.number for backup in backups(folder)] == [1]


def test_a_disk_that_knows_no_locks_takes_backups_too(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("darasa.core.lock._take", refuse)
    verify_backup(back_up(path, folder))


def test_what_a_killed_process_left_is_removed(path: Path, folder: Path) -> None:
    folder.mkdir()
    for name in (".backup-1-2.part", ".backup-1-2.part-journal"):
        (folder / name).touch()
    made = back_up(path, folder)
    assert names(folder) == {made.path.name}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda backup: overwrite(backup.path, 50_000, b"\0\1"),
        lambda backup: os.truncate(backup.path, backup.size - 1),
        lambda backup: backup.path.write_bytes(b""),
        lambda backup: backup.path.unlink(),
    ],
)
def test_a_backup_that_changed_is_refused(
    path: Path, folder: Path, spoil: Callable[[Backup], object]
) -> None:
    made = back_up(path, folder)
    spoil(made)
    with pytest.raises(BackupDamagedError):
        verify_backup(made)


def test_a_whole_file_of_another_program_is_refused(path: Path, folder: Path) -> None:
    made = back_up(path, folder)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("PRAGMA application_id = 7")
    renamed = folder / f"darasa-000002-{module.checksum_of(made.path)}.db"
    made.path.rename(renamed)
    with pytest.raises(BackupDamagedError, match="not a database of this program"):
        verify_backup(backups(folder)[0])


def forget(value: str) -> Callable[[Path], None]:
    def change(copy: Path) -> None:
        database = open_database(copy)
        with database.writing():
            database.execute_sql("DELETE FROM word WHERE value = ?", (f"https://example.org/{value}",))
        database.close_all()

    return change


def test_backups_are_rewritten_without_what_is_erased(path: Path, folder: Path) -> None:
    add(path, 7_777_777)
    first = back_up(path, folder)
    os.utime(first.path, (1_000_000_000, 1_000_000_000))
    add(path, 8_888_888)
    back_up(path, folder)
    rewrite(folder, forget("7777777"))
    newest, oldest = backups(folder)
    assert (newest.number, oldest.number) == (2, 1)
    assert oldest.made_at == 1_000_000_000_000
    for backup in (newest, oldest):
        verify_backup(backup)
        assert b"7777777" not in backup.path.read_bytes()
        assert "1999" in words(backup.path)
    assert b"8888888" in newest.path.read_bytes()
    assert names(folder) == {newest.path.name, oldest.path.name}
    rewrite(folder, lambda _copy: None)
    assert len(backups(folder)) == 2


def test_a_backup_that_cannot_be_read_is_removed_by_rewriting(path: Path, folder: Path) -> None:
    first = back_up(path, folder)
    second = back_up(path, folder)
    overwrite(first.path, 50_000, b"\0\1")
    rewrite(folder, forget("5"))
    assert [backup.number for backup in backups(folder)] == [second.number]
    assert "5" not in words(backups(folder)[0].path)


def test_a_change_that_fails_leaves_the_backup(path: Path, folder: Path) -> None:
    made = back_up(path, folder)

    def fail(_copy: Path) -> None:
        raise DatabaseUnusableError(path, "full")

    with pytest.raises(DatabaseUnusableError):
        rewrite(folder, fail)
    assert names(folder) == {made.path.name}


def test_a_database_is_put_in_the_place_of_another(path: Path, folder: Path) -> None:
    base = path.with_name("base.db")
    shutil.copy(back_up(path, folder).path, base)
    database = open_database(path)
    with database.writing():
        database.execute_sql("INSERT INTO word (value) VALUES ('https://example.org/lost')")
    before = user_version(base)
    restore_file(base, path)
    with suppress(sqlite3.Error):
        database.close_all()
    assert not base.exists()
    assert "lost" not in words(path)
    assert user_version(path) not in {0, before}
    again = open_database(path)
    assert again.pragma("integrity_check") == "ok"
    again.close_all()


def user_version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def test_a_power_cut_leaves_the_old_one_or_the_new_one(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stops at each thing that is done to the folder; the old one then still has all that it had."""
    made = back_up(path, folder)
    leaving = Database(path)
    with leaving.writing():
        leaving.execute_sql("INSERT INTO word (value) VALUES ('https://example.org/in-the-log')")
    log = path.with_name("darasa.db-wal").read_bytes()
    file = path.read_bytes()
    leaving.close_all()
    seen = set()
    for stop in range(8):
        path.write_bytes(file)
        path.with_name("darasa.db-wal").write_bytes(log)
        base = path.with_name("base.db")
        shutil.copy(made.path, base)
        left = stop

        def step(act: Callable[..., object]) -> Callable[..., object]:
            def stepped(*arguments: object, **named: object) -> object:
                nonlocal left
                if left == 0:
                    raise KeyboardInterrupt
                left -= 1
                return act(*arguments, **named)

            return stepped

        with monkeypatch.context() as patch, suppress(KeyboardInterrupt):
            for name in ("unlink", "replace"):
                patch.setattr(Path, name, step(getattr(Path, name)))
            for name in ("sync_file", "sync_folder"):
                patch.setattr(module, name, step(getattr(module, name)))
            restore_file(base, path)
        database = open_database(path)
        (kept,) = database.execute_sql(
            "SELECT count(*) FROM word WHERE value = 'https://example.org/in-the-log'"
        ).fetchone()
        assert database.pragma("integrity_check") == "ok"
        assert bool(kept) == base.exists()
        seen.add(bool(kept))
        database.close_all()
    assert seen == {True, False}


def test_a_power_cut_leaves_no_empty_file_where_there_was_none(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = path.with_name("base.db")
    shutil.copy(back_up(path, folder).path, base)
    path.unlink()

    def stop(_folder: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "sync_folder", stop)
    with pytest.raises(KeyboardInterrupt):
        restore_file(base, path)
    assert not path.exists()


def test_a_base_that_is_none_is_named(path: Path) -> None:
    before = path.read_bytes()
    base = path.with_name("base.db")
    base.write_bytes(b"no database" * 1000)
    with pytest.raises(DatabaseUnusableError):
        restore_file(base, path)
    assert path.read_bytes() == before
