"""Sends what is waiting in a data folder until nothing is: `python -m tests.soak.uploading DATA`.

Killed at any moment, whoever comes next goes on. Also what the campaigns of uploading share.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from darasa.core.ids import new_id
from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.record.types import Draft, Extension, Json, Result, Verb
from darasa.sync.patience import Patience
from darasa.sync.service import Sync
from darasa.sync.types import Sent, Target
from tests.unit.record.kit import AMINA, COURSE, JOSEPH, NEEMA, Computer, SetClock

HURRIED = Patience(first=0.005, ceiling=0.02, settle=0.0)
"""The same waiting, in a thousandth of the time."""
_MOST_ROUNDS = 500


@dataclass
class Uploading:
    """One data folder and its uploads; whoever runs it is its facilitator."""

    computer: Computer
    sync: Sync

    @classmethod
    def start(cls, folder: Path, clock: SetClock | None = None) -> "Uploading":
        """Open the data folder, made where it is missing."""
        computer = Computer.start(folder, clock)
        sync = Sync(
            computer.database, DataFolder(folder), computer.record, computer.clock, lambda _: None, HURRIED
        )
        return cls(computer, sync)

    def send_all(self) -> list[Sent]:
        """Send, round after round, until nothing is waiting or withheld; return what each round brought."""
        rounds: list[Sent] = []
        while self.sync.has_work or any(status.withheld for status in self.sync.status()):
            rounds += self.sync.send()
            for target in self.sync.targets():
                self.sync.send_all_again(Warrant(), target)
            assert len(rounds) < _MOST_ROUNDS, rounds[-1].trouble
        return rounds

    def study(self, rng: Random, count: int) -> None:
        """Let three learners do so many things, of all kinds."""
        self.computer.record.record_all(_draft(rng) for _ in range(count))

    def stop(self) -> None:
        """Close the database."""
        self.computer.stop()


def assert_exactly(stored: list[dict[str, Any]], uploading: Uploading, target: Target) -> int:
    """Hold what a store has against what the record sends it: none lost, doubled or altered. Return how many.

    What a store adds of its own is not looked at.
    """
    frozen = [body for _row, body in uploading.computer.record.outgoing(0, 10_000_000, target.verbs)]
    sent = {statement["id"]: statement for statement in map(json.loads, frozen)}
    counted = Counter(statement["id"] for statement in stored)
    doubled = [one for one, count in counted.items() if count > 1]
    assert not doubled, f"doubled: {doubled[:5]}"
    assert counted.keys() == sent.keys(), (
        f"lost {len(sent.keys() - counted.keys())}, made up {len(counted.keys() - sent.keys())}"
    )
    for statement in stored:
        ours = sent[statement["id"]]
        theirs = {name: value for name, value in statement.items() if name in ours}
        assert _plain(theirs) == _plain(ours), "altered"
    return len(stored)


def _plain(statement: dict[str, Any]) -> dict[str, Any]:
    """Return a statement without the two ways in which a moment can be written."""
    return statement | {"timestamp": statement["timestamp"].replace("+00:00", "Z")}


def _draft(rng: Random) -> Draft:
    verb = rng.choice(list(_RESULTS))
    step = f"{COURSE}/step-{rng.randrange(12)}"
    learner = rng.choice((AMINA, JOSEPH, NEEMA))
    return Draft(learner, verb, step, _RESULTS[verb](rng), COURSE, rng.randrange(1, 4), "en")


def _answer(rng: Random) -> Result:
    extensions: dict[str, Json] = {
        Extension.ATTEMPT: new_id(),
        Extension.QUESTION: {"type": "choice", "right": "a[,]b"},
    }
    words = "".join(rng.choices('abc ü中\n"\\', k=rng.choice((3, 30, 3000))))
    return Result(success=rng.random() < 0.5, response=words, extensions=extensions)


_RESULTS = {
    Verb.INITIALIZED: lambda _rng: Result(),
    Verb.COMPLETED: lambda rng: Result(duration_ms=rng.randrange(10_000_000)),
    Verb.PASSED: lambda rng: Result(score=rng.random(), duration_ms=rng.randrange(10_000)),
    Verb.FAILED: lambda rng: Result(score=rng.randrange(10) / 10),
    Verb.ANSWERED: _answer,
    Verb.PROGRESSED: lambda rng: Result(extensions={Extension.PROGRESS: rng.randrange(101)}),
    Verb.SATISFIED: lambda _rng: Result(),
}


def total(rounds: Iterable[Sent], what: str) -> int:
    """Return the sum of one number over rounds."""
    return sum(getattr(one, what) for one in rounds)


if __name__ == "__main__":
    there = Uploading.start(Path(sys.argv[1]))
    print("begins", flush=True)
    there.send_all()
    there.stop()
