"""`darasa backup`, `restore` and `learner`, run as people run them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.storage.backup import backups
from tests.integration.terminal import at_a_terminal
from tests.unit.centre.rooms import PASSPHRASE, Room


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Room]:
    one = Room(data_folder).furnish()
    one.close()
    yield one
    one.close()


def darasa(room: Room, *words: str, passphrase: str | None = PASSPHRASE) -> tuple[int, str, str]:
    """Run the command; return its exit code, and what it wrote to both streams."""
    command = [sys.executable, "-m", "darasa", "--data", str(room.data.root), *words]
    if passphrase is not None and words[0] != "backup":
        command.append("--passphrase-stdin")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DARASA_")}
    done = subprocess.run(
        command,
        input=None if passphrase is None else f"{passphrase}\n",
        stdin=subprocess.DEVNULL if passphrase is None else None,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_backing_up_and_listing(room: Room, tmp_path: Path) -> None:
    code, said, _ = darasa(room, "backup")
    assert code == 0
    (backup,) = backups(room.data.backups)
    assert str(backup.path) in said
    assert darasa(room, "backup", "--list") == (0, said, "")
    code, said, _ = darasa(room, "backup", "--to", str(tmp_path / "stick"))
    (elsewhere,) = backups(tmp_path / "stick")
    assert code == 0
    assert str(elsewhere.path) in said
    assert darasa(room, "backup", "--list", "--to", str(tmp_path / "stick")) == (0, said, "")
    code, _, told = darasa(room, "backup", "--to", str(tmp_path / "no" / "stick"))
    assert code == 1
    assert "no" in told


def test_a_second_folder_that_is_away_is_told_after_the_first_is_made(room: Room, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    room.open().centre.set_backup_folder(room.warrant(), tmp_path / "stick")
    room.close()
    (tmp_path / "stick").rename(tmp_path / "away")
    code, said, told = darasa(room, "backup")
    assert code == 1
    assert str(backups(room.data.backups)[0].path) in said
    assert "stick" in told


def test_restoring_asks_for_the_passphrase(room: Room) -> None:
    darasa(room, "backup")
    code, said, told = darasa(room, "restore", passphrase="not the one")
    assert (code, said) == (1, "")
    assert told
    code, _, told = darasa(room, "restore", passphrase=None)
    assert code == 1
    assert "passphrase" in told.lower()
    code, said, _ = darasa(room, "restore")
    assert code == 0
    assert "0 events" in said
    code, said, _ = darasa(room, "restore", str(backups(room.data.backups)[-1].path))
    assert code == 0
    room.open()
    room.check_people()


def test_restoring_without_a_backup_or_from_a_wrong_file_is_refused(room: Room) -> None:
    before = room.data.database.read_bytes()
    code, _, told = darasa(room, "restore")
    assert code == 1
    assert told
    code, _, told = darasa(room, "restore", str(room.data.settings))
    assert code == 1
    assert "not a backup" in told
    room.open()
    room.check_people()
    assert before


def test_a_damaged_record_is_mended_without_a_passphrase(room: Room) -> None:
    darasa(room, "backup")
    room.data.database.write_bytes(b"")
    code, said, _ = darasa(room, "restore", passphrase=None)
    assert code == 0
    assert "From backup 1" in said
    assert str(room.data.damaged / "1") in said
    room.open()
    room.check_people()
    room.close()
    room.data.database.unlink()
    code, said, _ = darasa(room, "restore", str(backups(room.data.backups)[0].path))
    assert code == 0
    assert "From backup 1" in said
    assert "events that were not in the record" in said


def test_commands_on_a_lost_record_refuse_to_begin_anew(room: Room) -> None:
    darasa(room, "backup")
    room.data.database.unlink()
    for words in (("backup",), ("learner", "list")):
        code, said, told = darasa(room, *words)
        assert (code, said) == (1, "")
        assert "not new" in told
    assert not room.data.database.exists()


def test_a_window_keeps_restoring_merging_and_erasing_out(room: Room) -> None:
    darasa(room, "backup")
    amina, guest = room.ids["Amina"], room.ids[""]
    with FolderLock(room.data.lock):
        for words in (("restore",), ("learner", "merge", amina, guest), ("learner", "erase", amina, "--yes")):
            code, _, told = darasa(room, *words)
            assert code == 1
            assert "another window" in told
        assert darasa(room, "backup")[0] == 0
        assert darasa(room, "learner", "list")[0] == 0
    room.open()
    room.check_people()


def test_looking_after_learners(room: Room, tmp_path: Path) -> None:
    amina, joseph, guest = room.ids["Amina"], room.ids["Joseph Otieno"], room.ids[""]
    code, said, _ = darasa(room, "learner", "list")
    assert code == 0
    assert set(said.splitlines()) == {
        f"{amina}  Amina", f"{joseph}  Joseph Otieno", f"{guest}  a guest",
    }  # fmt: skip
    code, said, _ = darasa(room, "learner", "merge", "Amina", guest)
    assert code == 0
    assert said == f"{min(amina, guest)}  Amina\n"
    code, said, _ = darasa(room, "learner", "export", "Amina", "--out", str(tmp_path / "amina.jsonl"))
    assert code == 0
    lines = (tmp_path / "amina.jsonl").read_bytes().splitlines()
    assert said.startswith(f"{len(lines)} statements of Amina")
    assert all("actor" in json.loads(line) for line in lines)
    code, said, _ = darasa(room, "learner", "erase", min(amina, guest)[:8].upper(), "--yes")
    assert code == 0
    assert "Amina is erased" in said
    assert darasa(room, "learner", "list")[1] == f"{joseph}  Joseph Otieno\n"


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("export", "Amina", "--out", "x"),
        ("merge", "Amina", "Joseph Otieno"),
        ("erase", "Amina", "--yes"),
    ],
    ids=lambda words: words[0],
)
def test_learners_are_the_facilitators_to_look_after(
    room: Room, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for passphrase in ("not the one", "", None):
        code, said, told = darasa(room, "learner", *words, passphrase=passphrase)
        assert (code, said) == (1, "")
        assert "Amina" not in told
    assert not (tmp_path / "x").exists()
    room.open()
    room.check_people()


def test_nobody_is_erased_by_mistake(room: Room) -> None:
    for words, reason in (
        (("erase", "Amina"), "not confirmed"),
        (("erase", "Neema", "--yes"), "no learners"),
        (("erase", "", "--yes"), "names"),
    ):
        code, _, told = darasa(room, "learner", *words)
        assert code == 1
        assert reason in told
    room.open()
    room.check_people()


@pytest.mark.parametrize("sure", [True, False])
def test_erasing_at_a_terminal_says_what_goes_and_asks(room: Room, sure: bool) -> None:
    amina = room.ids["Amina"]
    start = amina.partition("-")[0]
    words = ("learner", "erase", "Amina", "--data", str(room.data.root))
    typed = [("passphrase", f"{PASSPHRASE}\n"), ("To erase, type", f"{start if sure else 'yes'}\n")]
    code, shown = at_a_terminal(words, typed)
    assert "cannot be undone" in shown
    assert "record store" in shown
    assert PASSPHRASE not in shown
    assert (code == 0) == sure
    assert ("is erased" in shown) == sure
    room.open()
    assert (amina in {one.id for one in room.workspace.people.learners()}) != sure
