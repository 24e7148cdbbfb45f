"""Reading a database that is open here leaves its locks alone: nobody else may believe to be the last."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from darasa.storage.check import look
from darasa.storage.database import Database, open_database
from darasa.storage.glance import glance
from darasa.storage.pages import Pages
from darasa.storage.seal import checksum_of
from darasa.storage.sharing import _kept, _users

_BESIDE = """
import sys
from pathlib import Path
from darasa.storage.database import open_database
database = open_database(Path(sys.argv[1]))
print(database.execute_sql("SELECT count(*) FROM word").fetchone()[0])
database.close_all()
"""


def read_pages(path: Path) -> None:
    with Pages(path):
        pass


def glance_at(path: Path) -> None:
    with glance(path):
        pass


READERS: tuple[Callable[[Path], object], ...] = (look, checksum_of, read_pages, glance_at)


def beside(path: Path) -> int:
    """Open and close the database in another process, and return how many words it sees."""
    done = subprocess.run(
        [sys.executable, "-c", _BESIDE, str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    return int(done.stdout)


def add_word(database: Database, value: str) -> None:
    with database.writing():
        database.execute_sql("INSERT INTO word (value) VALUES (?)", (value,))


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_another_process_sees_what_is_written_after_the_file_was_read(
    tmp_path: Path, read: Callable[[Path], object]
) -> None:
    path = tmp_path / "darasa.db"
    database = open_database(path)
    add_word(database, "before")
    read(path)
    assert beside(path) == 1
    add_word(database, "after")
    assert beside(path) == 2
    database.close_all()
    assert beside(path) == 2


def test_handles_are_closed_with_the_last_user(tmp_path: Path) -> None:
    path = tmp_path / "darasa.db"
    first, second = open_database(path), open_database(path)
    look(path)
    identity = (path.stat().st_dev, path.stat().st_ino)
    assert _users[identity] == 2
    handles = list(_kept[identity])
    assert handles
    first.close_all()
    first.close_all()
    assert not any(handle.closed for handle in handles)
    second.close_all()
    assert all(handle.closed for handle in handles)
    assert identity not in _users
    assert identity not in _kept


def test_a_file_that_is_not_open_here_is_closed_at_once(tmp_path: Path) -> None:
    path = tmp_path / "darasa.db"
    open_database(path).close_all()
    before = {identity: len(files) for identity, files in _kept.items()}
    look(path)
    checksum_of(path)
    assert {identity: len(files) for identity, files in _kept.items()} == before
