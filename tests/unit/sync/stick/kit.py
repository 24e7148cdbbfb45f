"""What the tests of sticks share: computers with a record and sticks, and forged files."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from nacl.signing import SigningKey

from darasa.core.ids import new_id
from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.people.errors import FacilitatorNeededError
from darasa.record.statement import freeze
from darasa.record.types import Draft, Event, Result, Verb
from darasa.sync.stick.blocks import Header, RecordWriter
from darasa.sync.stick.service import Sticks
from tests.unit.record.kit import AMINA, COURSE, HOME, JOSEPH, Computer, SetClock, answer

WARRANT = Warrant()
NAMES = {AMINA: "Amina Wanjiru", JOSEPH: "Joseph Otieno"}


def gate(warrant: Warrant | None) -> None:
    """Let pass who has the one warrant that counts."""
    if warrant is not WARRANT:
        raise FacilitatorNeededError


@dataclass
class Pc:
    """A computer of a room, as after a start of the program."""

    computer: Computer
    sticks: Sticks
    name: str

    @classmethod
    def start(cls, folder: Path) -> "Pc":
        """Open its data folder, made where it is missing."""
        computer = Computer.start(folder, SetClock())
        data = DataFolder(folder)
        sticks = Sticks(computer.database, data, computer.record, computer.clock, gate)
        return cls(computer, sticks, f"PC of {folder.name}")

    def export(self, stick: Path) -> Path:
        """Write its record to a stick."""
        return self.sticks.export(WARRANT, stick, computer=self.name).path

    def take_in(self, *paths: Path) -> None:
        """Say yes to whatever there is in these, and take it in."""
        for path in paths:
            for found in self.sticks.look(path):
                assert found.trouble is None
                self.sticks.take_in(WARRANT, found.path, approve=True)

    def learn(self, learner: str, count: int = 5) -> None:
        """Let somebody study, with a name."""
        self.computer.record.set_profile(learner, NAMES.get(learner, "Somebody Else"), "bird")
        steps = [f"{COURSE}/step-{number % 20}" for number in range(count)]
        self.computer.record.record_all(
            Draft(learner, Verb.ANSWERED, step, answer(), COURSE, 1, "en") for step in steps
        )

    def bodies(self) -> dict[str, bytes]:
        """Return all statements, frozen, by their ids."""
        return {json.loads(body)["id"]: body for body in self.computer.bodies()}


def forged(
    path: Path,
    bodies: Iterable[bytes],
    tombstones: Iterable[str] = (),
    *,
    key: SigningKey | None = None,
    replica: str | None = None,
    centre: bytes | None = None,
    computer: str = "PC 4",
) -> Path:
    """Write a record file as a program does that has the form right, with any statements in it."""
    key = key or SigningKey.generate()
    header = Header(replica or new_id(), bytes(key.verify_key), computer, 1_795_000_000_000)
    with path.open("wb") as file:
        writer = RecordWriter(file.write, header, key, centre)
        for body in bodies:
            writer.statement(body)
        for learner in tombstones:
            writer.tombstone(learner)
        writer.end()
    return path


def frozen(one: Event) -> bytes:
    """Return the statement of an event."""
    return freeze(one, HOME, None)


def completion(learner: str, lesson: str) -> Draft:
    """Return a finished lesson, as learning records it."""
    return Draft(
        learner, Verb.COMPLETED, lesson, Result(completion=True, duration_ms=95_430), COURSE, 1, "en"
    )
