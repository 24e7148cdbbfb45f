"""The power goes while a catalogue is refreshed: the state before is believed, or the new one, whole."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from darasa.library.catalogues.types import Standing
from tests.campaign import campaign, tally
from tests.catalogues.making import OURS, THEIRS, Made, make_catalogue, republish, small_pack
from tests.catalogues.trusting import NOW, Reader
from tests.unit.record.kit import SetClock

REFRESH = """
import sys
from pathlib import Path
from darasa.library.catalogues import trust
from tests.catalogues.trusting import Reader
from tests.soak.cut_short import die_before
reader = Reader(Path(sys.argv[1]))
print("begun", flush=True)
taken = die_before(int(sys.argv[3]))
reader.catalogues.refresh(sys.argv[2])
print(taken())
"""
NEVER = 1_000_000
"""A step that nobody gets to."""


class Room:
    """A computer that knows a catalogue whose newer state has other keys, and one publisher more."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.before = Reader(folder / "before")
        made = make_catalogue(folder / "catalogue", [small_pack(folder)])
        self.catalogue = self.before.add(made).id
        self.old = self.before.believed()
        self.renew(made)
        after = self.copy()
        self.start(after, NEVER).communicate()
        self.new = after.believed()
        assert self.old != self.new

    def renew(self, made: Made) -> None:
        for role in ("root", "timestamp", "snapshot"):
            made.publishing.rotate(role)
        made.publishing.delegate(THEIRS, "They")
        republish(made, [small_pack(self.folder, 2), small_pack(self.folder, publisher=THEIRS)])

    def copy(self) -> Reader:
        folder = self.folder / "now"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.before.folder, folder)
        return Reader(folder, SetClock(NOW))

    def start(self, reader: Reader, step: int) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", REFRESH, str(reader.folder), self.catalogue, str(step)]
        return subprocess.Popen(command, stdout=subprocess.PIPE)

    def steps(self) -> int:
        """Return at how many steps a refresh can be cut short."""
        out, _ = self.start(self.copy(), NEVER).communicate()
        return int(out.split()[-1])

    def is_new(self, reader: Reader) -> bool:
        """Whether the new state is believed; fails unless it is one of the two, and can be refreshed."""
        believed = reader.believed()
        assert believed in (self.old, self.new), "half a state is believed"
        assert reader.again().refresh(self.catalogue).standing is Standing.FRESH
        assert reader.believed() == self.new
        left = {path.name for path in (reader.data.catalogues / self.catalogue).iterdir()}
        assert len([name for name in left if name.isdecimal()]) == 1, "and nothing is left lying about"
        assert [offer.path for offer in reader.again().offers()] == [
            f"{OURS}/small.en-2.dpack",
            f"{THEIRS}/small.en-1.dpack",
        ]
        return believed == self.new


def seconds(process: "subprocess.Popen[bytes]") -> float:
    """Return how long it works on a catalogue when nobody ends it."""
    assert process.stdout is not None
    process.stdout.readline()
    begun = time.monotonic()
    process.communicate()
    assert process.returncode == 0
    return time.monotonic() - begun


@pytest.mark.soak
def test_killed_at_any_step(tmp_path: Path) -> None:
    room = Room(tmp_path)
    steps = room.steps()
    assert steps > 20
    every = range(steps)
    chosen = sorted(random.Random(5).sample(every, min(steps, campaign(400))))
    killed = new = 0
    for step in chosen:
        reader = room.copy()
        process = room.start(reader, step)
        process.communicate()
        assert process.returncode == -signal.SIGKILL, step
        killed += 1
        new += room.is_new(reader)
    tally(refresh_steps=steps, refresh_killed_at_a_step=killed, refresh_new_state=new)


@pytest.mark.soak
def test_killed_at_any_moment(tmp_path: Path) -> None:
    room, rounds = Room(tmp_path), campaign(100)
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    longest = seconds(room.start(room.copy(), NEVER))
    killed = new = 0
    for _ in range(rounds):
        reader = room.copy()
        process = room.start(reader, NEVER)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0, longest))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
        new += room.is_new(reader)
    tally(refresh_killed=killed, refresh_rounds=rounds, refresh_new_state=new)


@pytest.mark.soak
def test_many_processes_at_once(tmp_path: Path) -> None:
    """One refreshes, the others are told that somebody does; whoever reads sees a whole state."""
    room = Room(tmp_path)
    states = [believed[room.catalogue] for believed in (room.old, room.new)]
    files, offers = [state[3] for state in states], [state[2] for state in states]
    refreshed = busy = 0
    for _ in range(campaign(30)):
        reader = room.copy()
        processes = [
            subprocess.Popen(
                [sys.executable, "-c", REFRESH, str(reader.folder), room.catalogue, str(NEVER)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            for _ in range(4)
        ]
        while any(process.poll() is None for process in processes):
            assert dict(reader.again().metadata_files(room.catalogue)) in files
            assert reader.again().offers(room.catalogue) in offers
        for process in processes:
            _, error = process.communicate()
            refreshed += process.returncode == 0
            busy += b"FolderInUseError" in error
        assert room.is_new(reader)
    tally(refreshed_at_once=refreshed, refresh_told_to_wait=busy)
