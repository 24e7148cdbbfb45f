"""Most of a class erased from a database that has seen much: not a byte of them is left between the rows."""

import random
from pathlib import Path
from uuid import UUID

import pytest

from darasa.record import mending
from darasa.record.types import Draft, EventClass, Extension, Result, Verb
from darasa.storage.database import Database
from tests.campaign import campaign, tally
from tests.unit.record.kit import COURSE, Computer

LEARNERS, ERASED = 120, 100


def uuid(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def name(learner: str) -> str:
    return f"Called {learner[:8]}"


def live(computer: Computer, learners: list[str], chance: random.Random) -> None:
    """Let everyone answer with their name, and be called by it, in no order and at any length."""
    for _ in range(30):
        drafts = []
        for learner in chance.choices(learners, k=50):
            text = name(learner) + "." * chance.randrange(200)
            profile = Result(extensions={Extension.PROFILE: {"name": text}})
            attempt = Result(response=text, extensions={Extension.ATTEMPT: uuid(chance)})
            drafts.append(
                Draft(
                    learner, Verb.PROFILE_SET, f"urn:uuid:{learner}", profile, event_class=EventClass.CENTRE
                )
                if chance.random() < 0.2
                else Draft(learner, Verb.ANSWERED, f"{COURSE}/{chance.randrange(50)}", attempt, COURSE)
            )
        computer.record.record_all(drafts)


def traces(database: Database, learners: list[str]) -> int:
    """Return of how many learners more is left in the file than the one tombstone."""
    content = database.path.read_bytes() + database.path.with_name("darasa.db-wal").read_bytes()
    return sum(
        content.count(UUID(learner).bytes) > 1
        or learner.encode() in content
        or name(learner).encode() in content
        for learner in learners
    )


@pytest.mark.soak
def test_nothing_is_left_between_the_rows(tmp_path: Path) -> None:
    rounds = campaign(40)
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    left_by_sqlite = 0
    for number in range(rounds):
        computer = Computer.start(tmp_path / str(number))
        learners = [uuid(chance) for _ in range(LEARNERS)]
        live(computer, learners, chance)
        assert traces(computer.database, learners) == LEARNERS
        erased = learners[:ERASED]
        mending.erase_in(computer.database, erased)
        computer.database.checkpoint()
        left_by_sqlite += traces(computer.database, erased)
        computer.database.compact()
        assert traces(computer.database, erased) == 0
        assert {event.learner for one in learners[ERASED:] for event in computer.record.events(one)} == set(
            learners[ERASED:]
        )
        computer.stop()
    tally(learners_erased=rounds * ERASED, left_between_rows_by_sqlite=left_by_sqlite, traces_left=0)
