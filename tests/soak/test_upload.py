"""Whatever the line does and whenever the power goes: a store has each statement once, as it was frozen."""

import random
import signal
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from darasa.core.warrant import Warrant
from tests.campaign import campaign, tally
from tests.soak.uploading import Uploading, assert_exactly
from tests.stores.faults import random_faults
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import Ralph
from tests.stores.strict import Habits, StrictStore

EVENTS = 200
"""In one schedule."""
_FAULTS = 40
"""So many requests of a schedule may meet one; then the line is good."""


@pytest.mark.soak
def test_no_schedule_of_faults_loses_doubles_or_alters(ralph: Ralph, tmp_path: Path) -> None:
    rounds = campaign(500)
    seed = random.randrange(2**32)
    print("seed:", seed)
    requests = faults = tries = stored = 0
    with FaultProxy(ralph.url) as proxy:
        for number in range(rounds):
            rng = random.Random(f"{seed} {number}")
            proxy.reset_counts()
            proxy.plan_from(islice(random_faults(rng, rng.uniform(0.1, 0.9)), rng.randrange(1, _FAULTS)))
            ralph.clear()
            there = Uploading.start(tmp_path / str(number))
            target = there.sync.add_store(
                Warrant(), "Ralph", proxy.url, ralph.key, ralph.secret, everything=rng.random() < 0.7
            )
            there.study(rng, EVENTS)
            tries += len(there.send_all())
            stored += assert_exactly(ralph.statements(), there, target)
            there.stop()
            requests += len(proxy.seen)
            faults += sum(not one.fault.answers for one in proxy.seen)
            assert proxy.followed == 0, "a redirect was followed"
    tally(
        upload_schedules=rounds, upload_requests=requests, upload_faults=faults, upload_rounds=tries,
        upload_stored=stored, upload_lost=0, upload_doubled=0, upload_altered=0,
    )  # fmt: skip


@pytest.mark.soak
@pytest.mark.parametrize(
    "habits",
    [
        Habits(conflict=True),
        Habits(only_new=True, unknown_is_empty=True),
        Habits(conflict=True, reserialises=True),
    ],
    ids=["409 for what it has", "only new ids", "409, in other words"],
)
def test_other_stores_end_with_the_same(habits: Habits, tmp_path: Path) -> None:
    rounds = campaign(100)
    seed = random.randrange(2**32)
    print("seed:", seed)
    stored = 0
    with StrictStore(habits) as store, FaultProxy(store.url) as proxy:
        for number in range(rounds):
            rng = random.Random(f"{seed} {number}")
            proxy.plan_from(islice(random_faults(rng, rng.uniform(0.1, 0.9)), rng.randrange(1, _FAULTS)))
            store.clear()
            there = Uploading.start(tmp_path / str(number))
            target = there.sync.add_store(
                Warrant(), "store", proxy.url, store.key, store.secret, everything=True
            )
            there.study(rng, EVENTS)
            there.send_all()
            ids = [statement["id"] for statement in store.statements()]
            assert sorted(ids) == sorted(
                event.id for _row, event in there.computer.record.outgoing_events(0, 10_000, target.verbs)
            )
            there.stop()
            stored += len(ids)
    tally(strict_schedules=rounds, strict_stored=stored)


@pytest.mark.soak
def test_killed_at_any_moment_it_goes_on(ralph: Ralph, tmp_path: Path) -> None:
    kills = campaign(100)
    seed = random.randrange(2**32)
    print("seed:", seed)
    rng = random.Random(seed)
    folder, stored, in_the_middle = tmp_path / "data", 0, 0
    for number in range(kills):
        there = Uploading.start(folder)
        if number == 0:
            target = there.sync.add_store(
                Warrant(), "Ralph", ralph.url, ralph.key, ralph.secret, everything=True
            )
        there.study(rng, EVENTS)
        there.stop()
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.uploading", str(folder)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"begins\n"
        time.sleep(rng.uniform(0, 0.5))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        in_the_middle += process.returncode == -signal.SIGKILL
    there = Uploading.start(folder)
    there.send_all()
    stored = assert_exactly(ralph.statements(), there, target)
    assert there.computer.database.pragma("integrity_check") == "ok"
    there.stop()
    assert in_the_middle > kills // 2, "it was hardly ever killed while it worked"
    tally(upload_kills=in_the_middle, killed_stored=stored, killed_lost=0, killed_doubled=0)


@pytest.mark.soak
def test_two_processes_at_once_send_each_statement_once(tmp_path: Path) -> None:
    rounds = campaign(50)
    rng = random.Random(1)
    folder = tmp_path / "data"
    with StrictStore(Habits(pause=0.02)) as store:
        for number in range(rounds):
            there = Uploading.start(folder)
            if number == 0:
                target = there.sync.add_store(
                    Warrant(), "store", store.url, store.key, store.secret, everything=True
                )
            there.study(rng, EVENTS)
            there.stop()
            command = [sys.executable, "-m", "darasa", "sync", "--once", "--data", str(folder)]
            both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in "12"]
            for process in both:
                process.communicate()
            assert min(process.returncode for process in both) == 0
        there = Uploading.start(folder)
        there.send_all()
        assert_exactly(store.statements(), there, target)
        there.stop()
        assert set(store.received.values()) == {1}
        assert store.most_at_once == 1
        tally(rounds_of_two=rounds, sent_once=len(store.received))
