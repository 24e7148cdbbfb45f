"""What a crashed writer left behind: a file, its log, and how far each confirmed answer lies in it."""

import subprocess
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from signal import SIGKILL
from uuid import UUID

from darasa.record.types import Event, Extension
from darasa.storage.format import PAGE_SIZE
from tests.unit.record.kit import AMINA, JOSEPH, NEEMA, Computer

LOG_HEADER, FRAME_HEADER = 32, 24
FRAME = FRAME_HEADER + PAGE_SIZE
LEARNERS = (AMINA, JOSEPH, NEEMA)
LEAF = 0x0D

WRITER = """
import os, signal, sys
from pathlib import Path
from tests.unit.record.kit import *

folder, first, then, every = Path(sys.argv[1]), *map(int, sys.argv[2:])
computer = Computer.start(folder)
computer.database.execute_sql(f"PRAGMA wal_autocheckpoint = {every}")

def answer_once(number):
    response = "long " * 2000 if number % 97 == 0 else f"answer {number}"
    learner = (AMINA, JOSEPH, NEEMA)[number % 3]
    result = answer(number % 2 == 0, response, new_id() if number % 5 == 0 else None)
    return computer.record.record(
        learner, Verb.ANSWERED, f"{QUIZ}/q{number % 60:03d}", result=result, course_iri=COURSE, pack_version=1
    )

for number in range(first):
    print(answer_once(number).id, 0)
computer.database.checkpoint()
frames, number = 0, first
while number < first + then or not 300 <= frames < 400:
    event = answer_once(number)
    index = (folder / "darasa.db-shm").read_bytes()
    frames = int.from_bytes(index[16:20], sys.byteorder)
    print(event.id, frames, flush=True)
    number += 1
assert int.from_bytes(index[96:100], sys.byteorder) == 0, "nothing of the last round is in the file yet"
os.kill(os.getpid(), signal.SIGKILL)
"""
"""Prints each confirmed event and how many frames the log had then, as SQLite itself counts them."""


@dataclass
class Scene:
    """A database as SIGKILL left it."""

    file: bytes
    log: bytes
    confirmed: list[tuple[str, int]]
    """(event, how many bytes of the log it needs), in the order in which they were confirmed."""
    events: dict[str, Event] = field(default_factory=dict)

    def confirmed_by(self, cut: int) -> set[str]:
        """Return the events that were confirmed when the log was not longer than `cut`."""
        return {event for event, end in self.confirmed if end <= cut}

    @cached_property
    def log_end(self) -> int:
        """Where the last confirmed transaction ends; what follows is of an earlier round."""
        return self.confirmed[-1][1]

    def put(self, folder: Path) -> Path:
        """Write the scene to a new folder and return the path of the database."""
        folder.mkdir(parents=True)
        path = folder / "darasa.db"
        path.write_bytes(self.file)
        path.with_name("darasa.db-wal").write_bytes(self.log)
        return path

    def readable(self, images: list[bytes], known: frozenset[bytes] = frozenset()) -> set[str]:
        """Return the events that can be read from these pages: their row is there, and all of its words.

        Looks for bytes in pages of tables, without knowing how they lie there. Long values lie on several
        pages; events with such are left out.
        """
        there = known | {item for page in images for item in self._items_on(page)}
        return {event for event, items in self._items.items() if items <= there}

    @cached_property
    def _items(self) -> dict[str, frozenset[bytes]]:
        """What has to be readable for each event: its id, and all of its words."""
        return {
            event.id: words_of(event) | {UUID(event.id).bytes}
            for event in self.events.values()
            if len(event.result.response or "") < 1000
        }

    @cached_property
    def _every_item(self) -> frozenset[bytes]:
        return frozenset().union(*self._items.values())

    @cached_property
    def _seen(self) -> dict[bytes, frozenset[bytes]]:
        return {}

    def _items_on(self, page: bytes) -> frozenset[bytes]:
        if page not in self._seen:
            found = (item for item in self._every_item if item in page)
            self._seen[page] = frozenset(found) if page[0] == LEAF else frozenset()
        return self._seen[page]


def words_of(event: Event) -> frozenset[bytes]:
    """Return the words that an event of a scene refers to, as they lie in the file."""
    uuids = [event.learner, event.replica, event.clock_session, event.registration]
    attempt = event.result.extensions.get(Extension.ATTEMPT)
    uuids += [attempt] if isinstance(attempt, str) else []
    question = b'{"type":"choice","right":"a"}'
    return frozenset({UUID(text).bytes for text in uuids if text} | {event.object.encode(), question})


def pages_of(file: bytes) -> list[bytes]:
    """Return the whole pages of a file."""
    return [file[at : at + PAGE_SIZE] for at in range(0, len(file) - PAGE_SIZE + 1, PAGE_SIZE)]


def frames_of(log: bytes, end: int) -> list[bytes]:
    """Return the pages in the whole frames of a log that end by `end`."""
    ends = range(LOG_HEADER + FRAME, min(len(log), end) + 1, FRAME)
    return [log[at - PAGE_SIZE : at] for at in ends]


def make_scene(folder: Path, first: int, then: int, every: int = 0) -> Scene:
    """Let a process record `first` events, checkpoint, record `then` or more, and be killed.

    It goes on until the log is neither short nor about to be moved into the file. SQLite does that by itself
    after `every` frames; never with 0.
    """
    command = [sys.executable, "-c", WRITER, str(folder), str(first), str(then), str(every)]
    killed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    assert killed.returncode == -SIGKILL
    confirmed: list[tuple[str, int]] = []
    for line in killed.stdout.splitlines():
        event, frames = line.split()
        end = LOG_HEADER + int(frames) * FRAME if int(frames) else 0
        if confirmed and end < confirmed[-1][1]:  # the log began anew: all before is in the file
            confirmed = [(earlier, 0) for earlier, _end in confirmed]
        confirmed.append((event, end))
    path = folder / "darasa.db"
    scene = Scene(path.read_bytes(), path.with_name("darasa.db-wal").read_bytes(), confirmed)
    computer = Computer.start(folder)
    scene.events = {event.id: event for learner in LEARNERS for event in computer.record.events(learner)}
    computer.stop()
    assert scene.events.keys() == {event for event, _end in confirmed}
    return scene
