"""A lost database is not a new installation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from darasa.centre.errors import DatabaseLostError
from darasa.centre.lost import is_lost, second_folder
from darasa.core.paths import DataFolder
from darasa.core.settings import Settings, save_settings
from darasa.workspace import Workspace


def touch(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")


SIGNS: dict[str, Callable[[DataFolder], None]] = {
    "backup": lambda data: touch(data.backups / "darasa-000001-0badcafe.db"),
    "pack": lambda data: touch(data.packs / "a_b.en-1.dpack"),
    "damaged file": lambda data: (data.damaged / "1").mkdir(parents=True),
    "list of the erased": lambda data: touch(data.tombstones),
    "backup in the second folder": lambda data: (
        touch(data.root.parent / "stick" / "darasa-000001-0badcafe.db"),
        save_settings(data.settings, Settings(backup_folder=str(data.root.parent / "stick"))),
    )[1],
}


@pytest.mark.parametrize("sign", SIGNS)
def test_a_used_folder_without_a_database_is_lost(data_folder: DataFolder, sign: str) -> None:
    assert not is_lost(data_folder)
    SIGNS[sign](data_folder)
    assert is_lost(data_folder)
    workspace = Workspace(data_folder)
    assert workspace.is_lost
    with pytest.raises(DatabaseLostError):
        workspace.learners()
    assert not data_folder.database.exists()
    data_folder.database.write_bytes(b"")
    assert not is_lost(data_folder), "it is damaged, which is another matter"


def test_a_new_folder_is_not(data_folder: DataFolder) -> None:
    touch(data_folder.packs / ".incoming-1")
    touch(data_folder.logs / "darasa.log")
    save_settings(data_folder.settings, Settings(backup_folder=str(data_folder.root.parent / "gone")))
    assert not is_lost(data_folder)
    workspace = Workspace(data_folder)
    assert workspace.learners() == ()
    workspace.close()
    assert not is_lost(data_folder)


def test_settings_that_cannot_be_read_name_no_second_folder(data_folder: DataFolder) -> None:
    assert second_folder(data_folder) is None
    save_settings(data_folder.settings, Settings(backup_folder="/media/stick"))
    assert second_folder(data_folder) == Path("/media/stick")
    data_folder.settings.write_bytes(b"\xff")
    assert second_folder(data_folder) is None
