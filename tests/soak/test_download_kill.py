"""The power goes while a course is on its way: the next start goes on, and nobody ever sees half of it."""

import itertools
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from darasa.packs.service import verify_pack
from tests.campaign import campaign, tally
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx
from tests.soak.downloading import Shape, Shelf, Spent, opened
from tests.soak.test_download import assert_there

SHAPE = Shape("long", 12, (70_000,) * 20, frozenset({3, *range(14, 26)}))
"""1.4 MB, more than half of it new in version 2."""
_RATE = 1_000_000
"""Bytes a second: what is on its way when the power goes is little, and a download takes a moment."""
_PER_KILL = 64 * 1024
_PATIENCE_SECONDS = 60.0
_SILENT_SECONDS = 0.5
_PROGRAMS = ("window", "step", "queue", "window", "step", "get", "window", "queue", "step", "get")
"""The window, the command, and what works the queue off: killed at some moment, or before a step."""
_WINDOW = """
import sys
from pathlib import Path
from darasa.core.paths import DataFolder
from darasa.ui.app import run
run(DataFolder(Path(sys.argv[1])))
"""


@dataclass
class Place:
    """Where courses are on their way, over many power cuts."""

    shelf: Shelf
    line: Line
    scratch: Path
    is_update: bool = False
    folder: Path | None = None
    kills: int = 0
    """Since this course was begun."""
    steps: int = 0
    """So many times a program changes files while it brings the course here without being killed."""

    def begin(self, chance: random.Random) -> Path:
        """Put the course in the queue of a new data folder, unless one is on its way."""
        if self.folder is None:
            self.is_update = chance.random() < 0.5
            self.kills = 0
            self.line.rate = _RATE
            self.line.settle()
            self.line.reset_counts()
            name = f"data-{chance.getrandbits(64):x}"
            self.folder = self.shelf.data_folder(self.scratch / name, with_older=self.is_update)
            with opened(self.folder) as there:
                there.move_catalogue(self.shelf.root, self.line.url)
                there.downloads.add(there.offer(SHAPE.course, self.line.url))
        return self.folder

    @property
    def cost(self) -> int:
        """Bytes that the course may cost without power cuts, its index included."""
        return sum(self.shelf.cost(SHAPE.course, with_older=self.is_update))

    def spent(self) -> Spent:
        """Return what came of it until now."""
        self.line.settle()
        spent = Spent()
        spent.add(self.line)
        return spent


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    shelf = Shelf(tmp_path, [SHAPE])
    with Nginx(shelf.catalogue) as server, Line(server.url, rate=_RATE) as line:
        there = Place(shelf, line, tmp_path)
        folder = there.begin(random.Random(0))
        done = subprocess.run(_queue(folder), stdout=subprocess.PIPE, text=True, check=True)
        there.steps = int(done.stdout)
        _finish(there, folder)
        yield there


@pytest.mark.soak
def test_killed_at_any_moment_it_goes_on(place: Place) -> None:
    kills = campaign(100)
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    by, ended, done, unnamed, most = Counter[str](), 0, 0, 0, 0
    for kind in itertools.cycle(_PROGRAMS):
        if by.total() == kills:
            break
        folder = place.begin(chance)
        if _run_and_kill(place, folder, kind, chance):
            place.kills += 1
            by[kind] += 1
        else:
            ended += 1
        unnamed += _look_at_what_is_left(folder)
        with opened(folder) as there:
            is_done = not there.downloads.all()
        if is_done:
            most = max(most, _finish(place, folder))
            done += 1
    if place.folder is not None:
        most = max(most, _finish(place, place.folder))
        done += 1
    assert ended < kills, "it was hardly ever killed while it worked"
    tally(
        download_kills=by.total(), in_the_window=by["window"], in_the_command=by["get"], in_a_step=by["step"],
        ended_before=ended, courses_there=done, most_above_size_per_kill=most,
        whole_without_row=unnamed, halves_seen=0,
    )  # fmt: skip


def _run_and_kill(place: Place, folder: Path, kind: str, chance: random.Random) -> bool:
    """Run one of the programs that download, and end it at some moment; return whether it still ran then."""
    command = _queue(folder)
    if kind == "get":
        command = [sys.executable, "-m", "darasa", "library", "get", SHAPE.course, "--data", str(folder)]
    elif kind == "window":
        command = [sys.executable, "-c", _WINDOW, str(folder)]
    elif kind == "step":
        command.append(str(chance.randrange(place.steps)))
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if kind != "step":
        _wait_for_some_moment(process, place, chance)
        process.send_signal(signal.SIGKILL)
    _, complaints = process.communicate()
    print(kind, command[3:], process.returncode)
    assert process.returncode in {0, -signal.SIGKILL}, complaints.decode()
    return process.returncode != 0


def _queue(folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.soak.downloading", str(folder)]


def _wait_for_some_moment(process: "subprocess.Popen[bytes]", place: Place, chance: random.Random) -> None:
    """Wait for some byte that comes, or until a moment after the last one, or for a while after the start."""
    until = time.monotonic() + _PATIENCE_SECONDS
    if chance.random() < 0.2:
        until = time.monotonic() + chance.uniform(0, 2)
    begun = before = place.line.received
    missing = place.cost - sum(one.body for one in place.line.seen)
    wanted = begun + chance.uniform(0, 1.3) * missing
    moved = time.monotonic()
    while process.poll() is None and time.monotonic() < until and place.line.received < wanted:
        time.sleep(0.002)
        if place.line.received != before:
            before, moved = place.line.received, time.monotonic()
        elif before > begun and time.monotonic() - moved > _SILENT_SECONDS:
            return  # all has come, and less than was waited for


def _look_at_what_is_left(folder: Path) -> int:
    """Every file that looks like a course is a whole one; return how many of them are not installed yet."""
    with opened(folder) as there:
        for path in there.workspace.data.packs.rglob("*.dpack"):
            verify_pack(path)
        for pack in there.workspace.library.installed():
            assert verify_pack(pack.path) == pack.manifest
        return len(there.workspace.library.left())


def _finish(place: Place, folder: Path) -> int:
    """Let the course come to its end; return the bytes above its size, for each time it was killed."""
    place.line.rate = None
    with opened(folder) as there:
        assert there.run() == []
        # What a start does: an older version whose row is gone is cleared away.
        there.workspace.library.install_bundled()
        assert_there(there, place.shelf, SHAPE.course)
    spent = place.spent()
    assert spent.honest <= place.cost + _PER_KILL * place.kills, (spent, place.cost, place.kills)
    above, place.folder = max(0, spent.honest - place.cost), None
    return above // max(1, place.kills)



def test_killed_at_each_step_it_goes_on(place: Place) -> None:
    """Before each single change of a file, from the queue to the moment when the older version is removed."""
    for step in range(place.steps):
        folder = place.begin(random.Random(f"step {step}"))
        command = [*_queue(folder), str(step)]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        assert done.returncode in {0, -signal.SIGKILL}, done.stderr.decode()
        _look_at_what_is_left(folder)
        place.kills = 1
        _finish(place, folder)
