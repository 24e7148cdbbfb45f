"""A rescue, a restore and an erasure, killed before each single step that changes a file."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from darasa.centre.aside import untold
from darasa.centre.joining import clear_workshops
from darasa.centre.rescue import needs_rescue, rescue
from darasa.core.paths import DataFolder
from darasa.storage.backup import backups
from tests.campaign import campaign, tally
from tests.unit.centre.rooms import Room, count, files, forms, name_forms


def cut_short(what: str, data: DataFolder, step: int) -> bool:
    """Do one thing and kill it before a step; False when it was done before it came so far."""
    command = [sys.executable, "-m", "tests.soak.cut_short", what, str(data.root), str(step)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in {0, -9}, done.stderr
    return done.returncode == -9


def each_cut(tmp_path: Path, made: Path, what: str) -> "list[DataFolder]":
    """Return data folders in which it was killed, at one step each: at every one, or every tenth."""
    left = []
    step = 0
    while True:
        data = DataFolder(tmp_path / f"cut-{step}" / "data")
        shutil.copytree(made, data.root)
        if not cut_short(what, data, step):
            return left
        left.append(data)
        step += max(1, 10 // campaign(10))


@pytest.fixture
def made(tmp_path: Path) -> Room:
    """A room with a backup, and answers that came after it."""
    room = Room(DataFolder(tmp_path / "made"))
    room.furnish()
    room.workspace.centre.back_up()
    room.answer(room.ids["Amina"])
    return room


def damage(room: Room) -> None:
    """Write over the header, and leave what would not be noticed otherwise."""
    with room.data.database.open("r+b") as file:
        file.write(bytes(100))


def sound(room: Room) -> None:
    """Leave it as it is."""


@pytest.mark.soak
def test_a_rescue(made: Room, tmp_path: Path) -> None:
    events = made.events()
    made.close()
    damage(made)
    left = each_cut(tmp_path, made.data.root, "rescue")
    assert len(left) > 3
    for data in left:
        if needs_rescue(data):
            rescued = rescue(data)
            assert rescued.salvaged_events + 1 > 0
        else:
            assert untold(data) is not None, "nobody would be told"
        room = Room(data, made.clock, made.ids)
        assert room.events() == events
        room.check_people()
        assert not needs_rescue(data)
        room.close()
        clear_workshops(data)
        assert not list(data.root.glob(".*"))
        # Damaged once more, what was cut off before is no hindrance.
        damage(room)
        rescue(data)
        room.open()
        assert room.events() == events
        room.close()
    tally(rescues_cut_at_a_step=len(left), lost=0)


@pytest.mark.soak
@pytest.mark.parametrize("state", [sound, damage], ids=lambda state: state.__name__)
def test_a_restore(made: Room, tmp_path: Path, state: Callable[[Room], None]) -> None:
    events = made.events()
    made.close()
    shutil.copytree(made.data.backups, tmp_path / "kept")
    (backup,) = backups(tmp_path / "kept")
    state(made)
    left = each_cut(tmp_path, made.data.root, f"restore {backup.path}")
    assert len(left) > 3
    for data in left:
        if needs_rescue(data):
            rescue(data)
        room = Room(data, made.clock, made.ids)
        assert room.events() == events
        room.check_people()
        restoration = room.workspace.centre.prepare_restore(room.warrant(), backup.path)
        room.close()
        restoration.run()
        room.open()
        assert room.events() == events
        room.close()
        assert not list(data.root.glob(".*"))
    tally(restores_cut_at_a_step=len(left), lost=0)


@pytest.mark.soak
def test_an_erasure(made: Room, tmp_path: Path) -> None:
    amina = made.ids["Amina"]
    others = {id_: event for id_, event in made.events().items() if event.learner != amina}
    made.workspace.centre.back_up()
    made.close()
    left = each_cut(tmp_path, made.data.root, f"erase {amina}")
    assert len(left) > 3
    finished = 0
    for data in left:
        room = Room(data, made.clock, made.ids)
        finished += room.workspace.centre.finish_erasing()
        if amina in {one.id for one in room.workspace.people.learners()}:
            assert not data.tombstones.exists()
            room.workspace.centre.erase(room.warrant(), amina)
        assert room.events() == others
        room.close()
        assert count(name_forms("Amina"), data.root) == {}
        for path in files(data.root):
            found = sum(path.read_bytes().count(form) for form in forms(amina))
            if path.suffix == ".tmp":  # a list that was not finished
                assert "erased.txt" in path.name
            else:
                assert found == int(path.name == "erased.txt" or path.suffix == ".db"), path
    assert finished
    tally(erasures_cut_at_a_step=len(left), finished_later=finished, traces_left=0)
