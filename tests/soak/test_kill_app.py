"""The power goes while somebody learns at the real app: all that the screen has confirmed is there then."""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.campaign import campaign, tally
from tests.soak.ledger import Ledger

PATIENCE_S = 120.0
"""A limit for hanging, on however busy a machine."""


@dataclass
class Computer:
    """One data folder over many power cuts, and what its only learner was shown."""

    folder: Path
    ledger: Ledger = field(default_factory=Ledger)


@dataclass(frozen=True)
class Moment:
    """When the power goes: so long after the start, or after the learner has begun to do something."""

    delay_s: float
    after: str = ""
    """What is about to be done; empty: the process begins."""
    time: int = 1
    """Which time that is."""


def any_moment(chance: random.Random) -> Moment:
    """Return a moment; most of them are in the middle of a commit, where there is something to lose."""
    return chance.choices(
        (
            Moment(chance.uniform(0, 1.0)),
            Moment(chance.uniform(0.5, 3.0)),
            Moment(chance.uniform(0, 0.03), "answer", chance.randint(1, 10)),
            Moment(chance.uniform(0, 0.03), "complete"),
            Moment(chance.uniform(0, 1.5), "place", chance.randint(1, 4)),
            Moment(chance.uniform(0, 0.3), "close"),
        ),
        (3, 2, 8, 2, 2, 3),
    )[0]


def learn_until_the_power_goes(computer: Computer, moment: Moment, seed: int) -> bool:
    """Run the app with a learner at it, and end it at the moment; return whether it was still running."""
    sittings = 1 if moment.after == "close" else 1_000_000
    command = [sys.executable, "-m", "tests.soak.at_the_app", str(computer.folder), str(seed), str(sittings)]
    said, left, timer = [], moment.time, None
    with (
        tempfile.TemporaryFile("w+") as complaints,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, text=True) as process,
    ):
        limit = threading.Timer(PATIENCE_S if moment.after else moment.delay_s, process.kill)
        limit.start()
        assert process.stdout is not None
        # Only a whole line is a confirmation.
        for line in (line for line in process.stdout if line.endswith("\n")):
            said.append(json.loads(line))
            left -= said[-1].get("will") == moment.after
            if moment.after and left == 0 and timer is None:
                timer = threading.Timer(moment.delay_s, process.kill)
                timer.start()
        code = process.wait()
        for started in filter(None, (limit, timer)):
            started.cancel()
        complaints.seek(0)
        print(f"{moment}: {len(said)} lines, ended with {code}")
        assert code in {0, -signal.SIGKILL}, f"the app ended with {code}: {complaints.read()}"
    for line in said:
        computer.ledger.hear(line)
    return code != 0


@pytest.mark.soak
def test_whatever_the_screen_confirmed_is_there_after_a_power_cut(tmp_path: Path) -> None:
    rounds = campaign(200)
    seed = int(os.environ.get("DARASA_SEED") or random.randrange(2**32))
    print("seed:", seed)
    chance = random.Random(seed)
    growing = fresh = Computer(tmp_path / "growing")
    computers = [growing]
    kills = 0
    # A round in which the window was closed before the power went is no kill.
    while kills < rounds:
        if kills % 8 == 6 and len(computers) <= kills // 8 + 1:
            fresh = Computer(tmp_path / f"fresh-{kills}")
            computers.append(fresh)
        computer = fresh if kills % 8 >= 6 else growing
        kills += learn_until_the_power_goes(computer, any_moment(chance), chance.randrange(2**32))
        if computer.folder.exists():
            computer.ledger.check(computer.folder, tmp_path / "copy")
    ledgers = [computer.ledger for computer in computers]
    tally(
        interface_kills=kills,
        confirmed=sum(ledger.confirmed for ledger in ledgers),
        answers=sum(len(ledger.answers) for ledger in ledgers),
        kept_before_said=sum(ledger.unseen for ledger in ledgers),
        backups=sum(len(ledger.backups) for ledger in ledgers),
        lost=0,
    )
