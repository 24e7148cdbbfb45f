"""Damaged files are moved aside, and found again however often the power fails."""

from pathlib import Path

import pytest

from darasa.centre import aside
from darasa.centre.types import Rescued
from darasa.core.paths import DataFolder


@pytest.fixture
def data(data_folder: DataFolder) -> DataFolder:
    put(data_folder, b"database", b"log")
    return data_folder


def put(data: DataFolder, database: bytes | None, log: bytes | None = None) -> None:
    """Put these in the place of the database and its log."""
    for name, content in (("darasa.db", database), ("darasa.db-wal", log), ("darasa.db-shm", log)):
        if content is not None:
            (data.root / name).write_bytes(content)


def kept(folder: Path) -> dict[str, bytes]:
    """Return the files that a folder keeps."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def rescued(folder: Path | None) -> Rescued:
    return Rescued(7, 1_780_000_000_000, 3, folder, nothing_left=False)


def test_the_file_and_its_log_are_moved(data: DataFolder) -> None:
    (folder,) = aside.keep_aside(data)
    assert folder == data.damaged / "1"
    assert kept(folder) == {"darasa.db": b"database", "darasa.db-wal": b"log"}
    assert not list(data.root.glob("darasa.db*"))
    assert aside.holds_files(folder, data)
    assert aside.database_in(folder, data) == folder / "darasa.db"


def test_a_log_left_behind_by_a_power_cut_follows_its_file(data: DataFolder) -> None:
    (data.damaged / "1").mkdir(parents=True)
    data.database.rename(data.damaged / "1" / "darasa.db")
    (folder,) = aside.keep_aside(data)
    assert kept(folder) == {"darasa.db": b"database", "darasa.db-wal": b"log"}


def test_a_log_alone_is_kept_too(data: DataFolder) -> None:
    data.database.unlink()
    (folder,) = aside.keep_aside(data)
    assert kept(folder) == {"darasa.db-wal": b"log"}
    put(data, None, b"another")
    assert [kept(folder) for folder in aside.keep_aside(data)] == [
        {"darasa.db-wal": b"log"},
        {"darasa.db-wal": b"another"},
    ]


def test_all_that_is_not_mended_is_found_again(data: DataFolder) -> None:
    aside.keep_aside(data)
    put(data, b"second")
    folders = aside.keep_aside(data)
    assert [kept(folder).get("darasa.db") for folder in folders] == [b"database", b"second"]
    aside.mark_mended(folders, data)
    put(data, b"third")
    (third,) = aside.keep_aside(data)
    assert third == data.damaged / "3"


def test_with_nothing_there_a_folder_takes_the_notes(data: DataFolder) -> None:
    for path in data.root.glob("darasa.db*"):
        path.unlink()
    (folder,) = aside.keep_aside(data)
    assert not aside.holds_files(folder, data)
    aside.note(folder, rescued(None))
    assert aside.untold(data) == rescued(None)


def test_the_last_three_are_kept_and_what_was_not_told(data: DataFolder) -> None:
    for number in range(1, 7):
        put(data, str(number).encode())
        folders = aside.keep_aside(data)
        aside.note(folders[-1], rescued(folders[-1]))
        if number > 1:
            aside.mark_told(data)
        else:
            told_late = folders[-1]
        aside.mark_mended(folders, data)
    assert not told_late.exists(), "it was told together with the second"
    assert sorted(path.name for path in data.damaged.iterdir()) == ["4", "5", "6"]


def test_nothing_untold_goes(data: DataFolder) -> None:
    for number in range(1, 7):
        put(data, str(number).encode())
        folders = aside.keep_aside(data)
        aside.note(folders[-1], rescued(folders[-1]))
        aside.mark_mended(folders, data)
    assert len(list(data.damaged.iterdir())) == 6
    assert aside.untold(data) == rescued(data.damaged / "6")
    aside.mark_told(data)
    assert aside.untold(data) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"kept_aside": 5}', b"\xff"])
def test_a_damaged_note_tells_nothing(data: DataFolder, content: bytes) -> None:
    (folder,) = aside.keep_aside(data)
    (folder / "untold.json").write_bytes(content)
    assert aside.untold(data) is None


def test_when_somebody_is_erased_the_files_go_and_the_notes_stay(data: DataFolder) -> None:
    (folder,) = aside.keep_aside(data)
    aside.note(folder, rescued(folder))
    aside.mark_mended((folder,), data)
    aside.remove_files(data)
    assert set(kept(folder)) == {"mended", "untold.json"}
    assert aside.untold(data) == rescued(folder)
