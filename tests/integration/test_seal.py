"""A value that changed in the file while nobody used it: noticed by whoever comes next, not sealed again."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from darasa.centre.rescue import needs_rescue, rescue
from darasa.core.paths import DataFolder
from darasa.storage.errors import DatabaseDamagedError, DatabaseTooNewError
from darasa.storage.migrations import MIGRATIONS
from darasa.workspace import Workspace
from tests.unit.centre.rooms import Room


@pytest.fixture
def flipped(data_folder: DataFolder) -> DataFolder:
    """A data folder with a good backup, whose database then had one letter changed: SQLite sees nothing."""
    room = Room(data_folder).furnish()
    room.workspace.centre.back_up()
    room.close()
    content = data_folder.database.read_bytes()
    at = content.index(b"Joseph Otieno")
    data_folder.database.write_bytes(content[:at] + b"j" + content[at + 1 :])
    return data_folder


def test_no_backup_is_made_of_it(flipped: DataFolder, tmp_path: Path) -> None:
    before = sorted(flipped.backups.iterdir())
    for _ in range(2):  # closing it in between does not seal what happened to it
        workspace = Workspace(flipped)
        with pytest.raises(DatabaseDamagedError, match="nobody used it"):
            workspace.centre.back_up()
        with pytest.raises(DatabaseDamagedError):
            workspace.centre.back_up_to(tmp_path / "elsewhere")
        workspace.close()
    assert sorted(flipped.backups.iterdir()) == before


def test_it_is_mended_from_the_backup(flipped: DataFolder) -> None:
    assert needs_rescue(flipped)
    assert needs_rescue(flipped)
    rescue(flipped)
    assert not needs_rescue(flipped)
    workspace = Workspace(flipped)
    assert "Joseph Otieno" in {learner.name for learner in workspace.people.learners()}
    workspace.centre.back_up()
    workspace.close()
    assert not needs_rescue(flipped)


def test_that_of_a_newer_darasa_is_left_to_it(flipped: DataFolder) -> None:
    with closing(sqlite3.connect(flipped.database)) as connection, connection:
        connection.execute('INSERT INTO "migration" VALUES (?, ?, 0)', (len(MIGRATIONS) + 1, "later"))
    before = flipped.database.read_bytes()
    with pytest.raises(DatabaseTooNewError):
        rescue(flipped)
    assert flipped.database.read_bytes() == before
    assert not flipped.damaged.exists()


def test_what_is_written_meanwhile_is_sealed_again(data_folder: DataFolder) -> None:
    room = Room(data_folder).furnish()
    for name in ("Neema", "Baraka"):
        room.again().people.add(name, "fish")
        room.close()
        assert not needs_rescue(data_folder)
    room.open().centre.back_up()
    room.close()
