"""The power goes while a record is erased from, restored or mended: done again, nothing is amiss."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from darasa.centre.rescue import needs_rescue
from darasa.core.paths import DataFolder
from darasa.workspace import Workspace
from tests.campaign import campaign, tally
from tests.first_data import PASSPHRASE, make

VICTIM, NEIGHBOUR = "Zuhura Kipchumba", "Leila Wairimu"


@dataclass(frozen=True)
class Room:
    """A data folder with backups in two places, and a stick with a backup of another computer."""

    root: Path

    @property
    def data(self) -> DataFolder:
        return DataFolder(self.root / "data")

    @property
    def second(self) -> Path:
        return self.root / "disk"

    @property
    def stick(self) -> Path:
        return next((self.root / "other" / "backups").glob("*.db"))

    @contextmanager
    def opened(self) -> Iterator[Workspace]:
        """Open the data folder for a while."""
        workspace = Workspace(self.data)
        try:
            yield workspace
        finally:
            workspace.close()

    def copy(self, to: Path) -> "Room":
        """Return another room like this one, in place of the one that was there."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.root, to)
        copied = Room(to)
        with copied.opened() as workspace:
            warrant = workspace.facilitators.sign_in(PASSPHRASE)
            workspace.centre.set_backup_folder(warrant, copied.second)
            folder = workspace.centre.second_folder
        assert folder is not None
        for backup in (to / "kept").iterdir():
            shutil.copy(backup, folder)
        return copied

    def copy_as_it_is(self, to: Path) -> "Room":
        """Return another room like this one, whose database nobody has looked at."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.root, to)
        return Room(to)

    def run(self, *words: str, kill_after: float | None = None) -> float:
        """Run a command on the data folder, ended after so many seconds; return how many it took."""
        begun = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "darasa", *words, "--data", str(self.data.root)],
            env=os.environ | {"DARASA_PASSPHRASE": PASSPHRASE},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            try:
                said = process.communicate(timeout=kill_after)[1]
                assert process.returncode == 0, said
            except subprocess.TimeoutExpired:
                process.kill()
        return time.monotonic() - begun

    def events(self, database: Path | None = None) -> set[str]:
        """Return the ids of all events, from a database (by default today's) that has to be sound."""
        with closing(sqlite3.connect(database or self.data.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return {row[0].hex() for row in connection.execute('SELECT "id" FROM "event"')}

    def names(self) -> set[str]:
        """Return what everybody here is called."""
        with self.opened() as workspace:
            return {learner.name for learner in workspace.people.learners()}

    def holds(self, trace: str | bytes) -> dict[str, int]:
        """Return the files of the data folder and the second one that hold this, and how often they do."""
        needle = trace.encode() if isinstance(trace, str) else trace
        files = [file for folder in (self.data.root, self.second) for file in folder.rglob("*")]
        found = {str(f.relative_to(self.root)): f.read_bytes().count(needle) for f in files if f.is_file()}
        return {name: count for name, count in found.items() if count}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """Everybody of the first data folder, and one more who is in all the backups."""
    made = Room(tmp_path / "room")
    made.data.create()
    made.second.mkdir()
    make(made.data.root)
    with made.opened() as workspace:
        workspace.people.add(VICTIM, "kite")
        for _ in range(3):
            backup = workspace.centre.back_up().own
            workspace.people.add(f"Someone {backup.number}", "fish")
    shutil.copytree(made.data.backups, made.root / "kept")
    other = Workspace(DataFolder(made.root / "other"))
    other.people.add(NEIGHBOUR, "star")
    other.centre.back_up()
    other.close()
    return made


def begin(rounds: int) -> random.Random:
    seed = random.randrange(2**32)
    print("seed:", seed, "rounds:", rounds)
    return random.Random(seed)


@pytest.mark.soak
def test_an_erasure_that_is_cut_off_is_finished_by_the_next_backup(room: Room, tmp_path: Path) -> None:
    rounds = campaign(40)
    chance = begin(rounds)
    with room.opened() as workspace:
        (victim,) = (one.id for one in workspace.people.learners() if one.name == VICTIM)
    others = room.names() - {VICTIM}
    whole = room.copy(tmp_path / "whole").run("learner", "erase", victim, "--yes")
    not_begun = 0
    for _ in range(rounds):
        here = room.copy(tmp_path / "here")
        assert len(here.holds(VICTIM)) >= 7
        here.run("learner", "erase", victim, "--yes", kill_after=chance.uniform(0.45, 1.0) * whole)
        here.events()
        if not here.data.tombstones.exists() or victim not in here.data.tombstones.read_text("ascii"):
            assert here.names() == others | {VICTIM}
            not_begun += 1
            here.run("learner", "erase", victim, "--yes")
        here.run("backup")
        assert here.names() == others
        assert here.holds(VICTIM) == {}
        lists = {f"{folder}/erased.txt" for folder in ("data", "data/backups", _second(here))}
        assert set(here.holds(victim)) == lists
        # A database keeps nothing of it but the tombstone.
        assert set(here.holds(UUID(victim).bytes).values()) == {1}
    tally(erasures_cut_off=rounds, not_begun=not_begun, traces_left=0)


def _second(here: Room) -> str:
    """Return where in the room this computer's backups on the second disk are."""
    (folder,) = here.second.iterdir()
    return str(folder.relative_to(here.root))


@pytest.mark.soak
def test_a_restore_that_is_cut_off_takes_nothing_away(room: Room, tmp_path: Path) -> None:
    rounds = campaign(40)
    chance = begin(rounds)
    before, names = room.events(), room.names()
    restored = room.copy(tmp_path / "whole")
    whole = restored.run("restore", str(room.stick))
    after = restored.events()
    assert after > before
    done = 0
    for _ in range(rounds):
        here = room.copy(tmp_path / "here")
        here.run("restore", str(room.stick), kill_after=chance.uniform(0.45, 1.0) * whole)
        found = here.events()
        assert found in (before, after)
        done += found == after
        assert here.names() == names | ({NEIGHBOUR} if found == after else set())
        here.run("restore", str(room.stick))
        assert here.events() == after
        assert here.names() == names | {NEIGHBOUR}
    tally(restores_cut_off=rounds, done_before_the_cut=done, lost=0)


@pytest.mark.soak
def test_a_rescue_that_is_cut_off_again_and_again_finds_as_much(room: Room, tmp_path: Path) -> None:
    rounds = campaign(40)
    chance = begin(rounds)
    cuts = 0
    backed_up = room.events(max((room.root / "kept").glob("*.db")))
    for _ in range(rounds):
        damaged = room.copy(tmp_path / "damaged")
        _damage(damaged.data.database, chance)
        mended = damaged.copy_as_it_is(tmp_path / "whole")
        whole = mended.run("restore")
        here = damaged.copy_as_it_is(tmp_path / "here")
        for _again in range(chance.randint(1, 3)):
            here.run("restore", kill_after=chance.uniform(0.45, 1.0) * whole)
            cuts += 1
        if needs_rescue(here.data):
            here.run("restore")
        assert here.events() == mended.events() >= backed_up
        assert here.names() == mended.names()
    tally(rescues=rounds, cut_off=cuts, lost=0)


def _damage(database: Path, chance: random.Random) -> None:
    """Overwrite a part of the file with noise, anywhere behind its first page."""
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(chance.randrange(4096, size - 8192))
        file.write(chance.randbytes(chance.randint(4096, 32768)))
