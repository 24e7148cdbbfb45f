"""Noticing damage at a glance and thoroughly, and telling it from what only hinders now."""

import errno
import io
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO, NoReturn, cast

import pytest

from darasa.core.tasks import CancelledError
from darasa.storage import check as module
from darasa.storage import seal as seal_module
from darasa.storage.check import NO_TEXT, check, look, naming_damage, require_writable, was_cut_off
from darasa.storage.database import Database, open_database
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError
from darasa.storage.format import PAGE_SIZE
from darasa.storage.glance import GlanceFailedError, glance
from darasa.storage.seal import break_seal, seal
from tests.soak.scenes import FRAME, LOG_HEADER, Scene, make_scene


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "darasa.db"
    database = open_database(path)
    with database.writing():
        for number in range(3000):
            database.execute_sql("INSERT INTO word (value) VALUES (?)", (f"https://example.org/{number}",))
    database.close_all()
    return path


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return make_scene(tmp_path_factory.mktemp("scene") / "data", first=30, then=5)


def overwrite(path: Path, place: int, content: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(place)
        file.write(content)


def test_a_sound_file_passes(path: Path) -> None:
    look(path)
    look(path, into_log=True)
    check(path, thorough=False)
    check(path, thorough=True)
    require_writable(path)
    assert not was_cut_off(path)
    assert not was_cut_off(path.parent / "gone.db")
    assert [entry.name for entry in path.parent.iterdir()] == ["darasa.db"]


@pytest.mark.parametrize(
    ("place", "content", "reason"),
    [
        (0, b"\xff\xd8\xff\xe0", "not a database"),
        (0, bytes(100), "not a database"),
        (68, b"\0\0\0\1", "not a database of this program"),
        (16, b"\0\1", "impossible size"),
    ],
)
def test_a_header_that_is_not_ours(path: Path, place: int, content: bytes, reason: str) -> None:
    overwrite(path, place, content)
    for refuse in (lambda: look(path), lambda: open_database(path)):
        with pytest.raises(DatabaseDamagedError, match=reason):
            refuse()
    with pytest.raises(GlanceFailedError, match=reason), glance(path):
        pass


@pytest.mark.parametrize("size", [0, 1, 99, 100, 4096, 5000, -4096, -1])
def test_a_file_that_is_cut_short(path: Path, size: int) -> None:
    os.truncate(path, size if size >= 0 else path.stat().st_size + size)
    with pytest.raises(DatabaseDamagedError):
        look(path)


def test_a_file_that_cannot_be_read_is_not_damage(path: Path) -> None:
    with pytest.raises(DatabaseUnusableError, match="No such file"):
        look(path.parent / "gone.db")
    with pytest.raises(DatabaseUnusableError, match="directory"):
        look(path.parent)


class BadSector(io.FileIO):
    """A file on a disk that does not give back its second page."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() + (size or 0) > PAGE_SIZE:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


@contextmanager
def bad_disk(path: Path) -> Iterator[BinaryIO]:
    with BadSector(path) as file:
        yield cast(BinaryIO, file)


def test_a_bad_sector_is_damage_also_where_the_seal_would_have_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal(path)
    broken = break_seal(path)
    monkeypatch.setattr(seal_module, "reading", bad_disk)
    with pytest.raises(DatabaseDamagedError, match="Input/output error"):
        check(path, thorough=False, seal=broken)


def test_a_bad_sector_at_the_beginning_is_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> NoReturn:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(module, "reading", refuse)
    with pytest.raises(DatabaseDamagedError, match="Input/output error"):
        look(path)


def test_where_it_is_gone_none_is_begun(path: Path) -> None:
    path.unlink()
    for look_closely in (lambda: check(path, thorough=False), lambda: require_writable(path)):
        with pytest.raises(DatabaseUnusableError, match="unable to open"):
            look_closely()
    assert not path.exists()


def test_a_log_without_its_file_is_damage(path: Path) -> None:
    path.unlink()
    path.with_name("darasa.db-wal").write_bytes(b"something")
    with pytest.raises(DatabaseDamagedError, match="gone"):
        open_database(path)


def test_a_log_as_a_power_cut_leaves_it_is_sound(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    assert was_cut_off(path)
    look(path, into_log=True)
    os.truncate(path.with_name("darasa.db-wal"), scene.log_end - 1)
    look(path, into_log=True)


def test_pages_that_wait_in_the_log_are_not_missing(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "waiting")
    with Database(path).connection_context() as _opened, closing(sqlite3.connect(path)) as whole:
        (pages,) = whole.execute("PRAGMA page_count").fetchone()
    path = scene.put(tmp_path / "grown")
    overwrite(path, 28, pages.to_bytes(4, "big"))  # the first page was moved into the file, no other one yet
    look(path)
    os.truncate(path, 4096)
    with pytest.raises(DatabaseDamagedError, match="cut short"):
        look(path)


@pytest.mark.parametrize(
    ("begin", "size", "reason"),
    [
        (LOG_HEADER + 3 * FRAME + 500, 1, "its log was written over"),
        (0, 8, "the beginning of its log was written over"),
        (LOG_HEADER + 3 * FRAME, 10**9, "the end of its log was written over"),
        (0, 10**9, "the beginning of its log was written over"),
    ],
)
def test_a_log_that_was_written_over(
    scene: Scene, tmp_path: Path, begin: int, size: int, reason: str
) -> None:
    path = scene.put(tmp_path / "over")
    log = path.with_name("darasa.db-wal")
    overwrite(log, begin, b"\xaa" * min(size, scene.log_end - begin))
    look(path)
    with pytest.raises(DatabaseDamagedError, match=reason):
        look(path, into_log=True)
    with pytest.raises(DatabaseDamagedError, match=reason):
        open_database(path)


def test_a_log_that_somebody_writes_to_is_read_again(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = scene.put(tmp_path / "busy")
    log = path.with_name("darasa.db-wal")
    overwrite(log, LOG_HEADER + 3 * FRAME + 500, b"\xaa")
    real, calls = module._stamp, []

    def finish_writing(path: Path) -> list[tuple[int, int]]:
        calls.append(path)
        if len(calls) == 2:  # between the reading and the verdict
            log.write_bytes(scene.log)
            os.utime(log, ns=(0, 0))
        return real(path)

    monkeypatch.setattr(module, "_stamp", finish_writing)
    look(path, into_log=True)
    assert len(calls) > 2


def test_a_page_that_was_written_over_is_found(path: Path) -> None:
    overwrite(path, path.stat().st_size // 2 // 4096 * 4096, os.urandom(4096))
    look(path)
    with pytest.raises(DatabaseDamagedError):
        check(path, thorough=False)
    with pytest.raises(DatabaseDamagedError):
        check(path, thorough=False, alone=True)


def test_an_index_that_does_not_fit_is_found_by_a_thorough_check(path: Path) -> None:
    content = path.read_bytes()
    place = content.rindex(b"https://example.org/77")
    path.write_bytes(content[:place] + b"H" + content[place + 1 :])
    check(path, thorough=False)
    with pytest.raises(DatabaseDamagedError, match="index"):
        check(path, thorough=True)


def test_an_event_without_an_end_is_found_by_a_thorough_check(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "endless")
    database = open_database(path)
    database.execute_sql("UPDATE event SET clock_session = 0 WHERE row = 3")
    database.close_all()
    with pytest.raises(DatabaseDamagedError, match="end of an event"):
        check(path, thorough=True)


def test_names_that_are_no_text_any_more_are_damage(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'CREATE TABLE "word"', b'CREATE TABL\xff "\xffrd"'))
    with pytest.raises(DatabaseDamagedError):
        open_database(path)
    with pytest.raises(DatabaseDamagedError):
        check(path, thorough=False)
    with pytest.raises(GlanceFailedError), glance(path):
        pass


def test_a_value_that_is_no_text_any_more_is_damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b"https://example.org/77", b"https://example.org/\xff7"))
    database = open_database(path)
    with pytest.raises(DatabaseDamagedError) as met, database.reading():
        database.execute_sql("SELECT value FROM word").fetchall()
    assert met.value.reason == NO_TEXT  # never the text: it can be a name, and reasons are logged
    database.close_all()
    with (
        pytest.raises(DatabaseDamagedError) as met,
        naming_damage(path),
        closing(sqlite3.connect(path)) as one,
    ):
        one.execute("SELECT value FROM word").fetchall()
    assert met.value.reason == NO_TEXT


def test_a_check_can_be_stopped(path: Path) -> None:
    times: list[int] = []

    def stop() -> None:
        times.append(1)
        raise CancelledError

    with pytest.raises(CancelledError):
        check(path, thorough=True, check=stop)
    assert times == [1]


def test_a_locked_file_is_not_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        for refused in (lambda: require_writable(path), lambda: check(path, thorough=False)):
            with pytest.raises(DatabaseUnusableError, match="locked"):
                refused()


NOBODY = 65534
AS_NOBODY = f"""
import os, sys
from pathlib import Path
from darasa.storage.check import require_writable, check, look
from darasa.storage.errors import DatabaseUnusableError
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgid({NOBODY})
    os.setuid({NOBODY})
look(path)
check(path, thorough=True, alone=True)
try:
    require_writable(path)
except DatabaseUnusableError as error:
    print(error.reason)
"""


@pytest.fixture
def read_only(path: Path) -> Iterator[Path]:
    """Give a database that nobody may write to; a tmp_path that anybody may enter."""
    opened = [folder for folder in path.parents if folder.owner() == path.owner() and folder != Path("/")]
    before = {folder: folder.stat().st_mode for folder in opened}
    for folder in opened:
        folder.chmod(before[folder] | 0o055)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    yield path
    for folder in opened:
        folder.chmod(before[folder])


def test_a_read_only_file_is_not_damage(read_only: Path) -> None:
    command = [sys.executable, "-c", AS_NOBODY, str(read_only)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd="/")
    assert said.stdout.strip() in {"attempt to write a readonly database", "unable to open database file"}


def test_our_own_mistakes_are_not_called_damage(path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError), module.naming_damage(path):
        raise sqlite3.IntegrityError
