"""The lock on a folder: one holder, and given back however the holder ends."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from darasa.core import lock as module
from darasa.core.lock import FolderInUseError, FolderLock
from darasa.core.paths import DataFolderRefusedError

HOLDER = """
import sys, time
from pathlib import Path
from darasa.core.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
time.sleep(60)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "window.lock"


def test_one_at_a_time(path: Path) -> None:
    one, other = FolderLock(path), FolderLock(path)
    assert one.acquire()
    assert not one.acquire()
    assert not other.acquire()
    one.release()
    assert other.acquire()
    other.release()
    other.release()
    assert path.exists()


def test_a_block_holds_it_or_says_that_someone_else_does(path: Path) -> None:
    with FolderLock(path) as held:
        with pytest.raises(FolderInUseError) as refused, FolderLock(path):
            pass
        assert refused.value.path == path
        assert not held.acquire()
    with FolderLock(path):
        pass


def test_a_killed_process_holds_it_no_more(path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    assert not FolderLock(path).acquire()
    holder.kill()
    holder.communicate()
    lock = FolderLock(path)
    assert lock.acquire()
    lock.release()


def test_a_folder_that_takes_no_file_is_named(path: Path) -> None:
    with pytest.raises(DataFolderRefusedError, match="No such file"):
        FolderLock(path.parent / "gone" / path.name).acquire()


def test_a_disk_that_knows_no_locks_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(module, "_take", refuse)
    lock = FolderLock(path)
    with pytest.raises(DataFolderRefusedError, match="No locks"):
        lock.acquire()
    monkeypatch.undo()
    assert lock.acquire()
    lock.release()
