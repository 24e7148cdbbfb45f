"""When a backup is due, and what is remembered of one that could not be made."""

import os
from pathlib import Path

import pytest

from darasa.centre import keeping
from darasa.core.paths import DataFolder
from darasa.storage.backup import backups
from darasa.storage.errors import BackupFailedError
from darasa.workspace import Workspace


@pytest.fixture
def data(data_folder: DataFolder) -> DataFolder:
    """A data folder with one learner, closed."""
    write(data_folder, "Amina")
    return data_folder


def write(data: DataFolder, name: str) -> None:
    workspace = Workspace(data)
    workspace.people.add(name, "bird")
    workspace.close()


def back_up(data: DataFolder) -> bool:
    workspace = Workspace(data)
    try:
        return keeping.back_up(data, workspace.centre)
    finally:
        workspace.close()


def back_up_and_note(data: DataFolder) -> None:
    if back_up(data):
        keeping.note_done(data)


def block(folder: Path) -> None:
    """Let nothing be written to a folder: a file is in its place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"")


def test_it_is_due_until_it_was_made_and_again_when_something_was_written(data: DataFolder) -> None:
    assert keeping.is_due(data)
    back_up_and_note(data)
    assert not keeping.is_due(data)
    write(data, "Baraka")
    assert keeping.is_due(data)


def test_reading_makes_none_due(data: DataFolder) -> None:
    back_up_and_note(data)
    workspace = Workspace(data)
    assert len(workspace.people.learners()) == 1
    workspace.close()
    assert not keeping.is_due(data)


@pytest.mark.parametrize("jump", [-10 * 365 * 86400, 10 * 365 * 86400])
def test_a_clock_that_jumps_hides_nothing(data: DataFolder, jump: int) -> None:
    back_up_and_note(data)
    write(data, "Baraka")
    status = data.database.stat()
    os.utime(data.database, (status.st_atime + jump, status.st_mtime + jump))
    assert keeping.is_due(data)


def test_a_program_that_was_cut_off_leaves_it_due(data: DataFolder) -> None:
    back_up_and_note(data)
    data.database.with_name(f"{data.database.name}-wal").write_bytes(b"something")
    assert keeping.is_due(data)


def test_a_folder_that_cannot_take_it_is_remembered_until_somebody_was_told(data: DataFolder) -> None:
    block(data.backups)
    back_up_and_note(data)
    assert keeping.is_due(data)
    error = keeping.untold(data)
    assert isinstance(error, BackupFailedError)
    assert error.folder == data.backups
    assert error.reason
    keeping.mark_told(data)
    assert keeping.untold(data) is None
    assert keeping.is_due(data)


def test_a_second_folder_that_cannot_take_it_leaves_it_due(data: DataFolder, tmp_path: Path) -> None:
    block(tmp_path / "stick")
    data.settings.write_text(f'backup_folder = "{tmp_path / "stick"}"\n', encoding="utf-8")
    assert not back_up(data)
    assert len(backups(data.backups)) == 1
    error = keeping.untold(data)
    assert error is not None
    assert error.folder == tmp_path / "stick"


def test_one_that_is_made_ends_the_trouble_of_the_one_before(data: DataFolder) -> None:
    block(data.backups)
    back_up_and_note(data)
    data.backups.unlink()
    back_up_and_note(data)
    assert keeping.untold(data) is None
    assert not keeping.is_due(data)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"seen": 1, "more": 2}', b"\xff", b"null", b'{"folder": 5}']
)
def test_a_damaged_note_only_makes_it_due(data: DataFolder, content: bytes) -> None:
    back_up_and_note(data)
    (data.root / "backup.json").write_bytes(content)
    assert keeping.is_due(data)
    assert keeping.untold(data) is None


def test_a_disk_that_takes_no_note_is_borne(data: DataFolder) -> None:
    (data.root / "backup.json").mkdir()
    back_up_and_note(data)
    assert keeping.is_due(data)
    assert len(backups(data.backups)) == 1
