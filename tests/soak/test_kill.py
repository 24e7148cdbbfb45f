"""The power goes while answers are being recorded: every confirmed one is there afterwards."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.campaign import campaign, tally
from tests.unit.record.kit import AMINA, JOSEPH, Computer

LEARN = """
import sys
from pathlib import Path
from tests.unit.record.kit import *
computer = Computer.start(Path(sys.argv[1]))
for number in range(100_000):
    result = answer(number % 3 == 0, "a[,]b")
    event = computer.record.record(sys.argv[2], Verb.ANSWERED, f"{QUIZ}/{number % 40}", result=result)
    print(event.id, flush=True)
"""


@pytest.mark.soak
def test_no_confirmed_answer_is_lost(tmp_path: Path) -> None:
    rounds = campaign(200)
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    confirmed: dict[str, set[str]] = {AMINA: set(), JOSEPH: set()}
    folder = tmp_path / "data"
    for number in range(rounds):
        learners = [AMINA, JOSEPH] if number % 2 else [AMINA]
        running = {
            learner: subprocess.Popen(
                [sys.executable, "-c", LEARN, str(folder), learner], stdout=subprocess.PIPE, text=True
            )
            for learner in learners
        }
        for learner, process in running.items():
            assert process.stdout is not None
            confirmed[learner].add(process.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.08))
        for process in running.values():
            process.send_signal(signal.SIGKILL)
        for learner, process in running.items():
            said, _nothing = process.communicate()
            assert process.returncode == -signal.SIGKILL
            # Only a whole line is a confirmation.
            confirmed[learner].update(line for line in said.split("\n")[:-1] if line)
        computer = Computer.start(folder)
        for learner, ids in confirmed.items():
            kept = {event.id for event in computer.record.events(learner)}
            assert ids <= kept, f"round {number}: lost {ids - kept}"
        assert computer.database.pragma("integrity_check") == "ok"
        before = computer.rows()
        computer.record.rebuild()
        assert computer.rows() == before
        computer.stop()
    tally(record_kills=rounds, record_confirmed=sum(map(len, confirmed.values())), record_lost=0)
