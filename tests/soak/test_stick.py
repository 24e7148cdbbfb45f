"""The power goes while a stick is written or read, and sticks go round many computers in any order."""

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from darasa.core.ids import new_id
from darasa.sync.stick.errors import FileRefusedError, StickError
from tests.campaign import campaign, tally
from tests.unit.record.kit import AMINA, JOSEPH, NEEMA
from tests.unit.sync.stick.kit import WARRANT, Pc

EXPORT = """
import sys
from pathlib import Path
from tests.unit.sync.stick.kit import *
pc = Pc.start(Path(sys.argv[1]))
print("begun", flush=True)
pc.export(Path(sys.argv[2]))
"""
IMPORT = """
import sys
from pathlib import Path
from tests.unit.sync.stick.kit import *
pc = Pc.start(Path(sys.argv[1]))
print("begun", flush=True)
pc.take_in(Path(sys.argv[2]))
"""


def killed(program: str, folder: Path, stick: Path, after: float) -> bool:
    """Run a program on a data folder and a stick and end it after a while; whether it was running then."""
    command = [sys.executable, "-c", program, str(folder), str(stick)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def seeded() -> random.Random:
    seed = random.randrange(2**32)
    print("seed:", seed)
    return random.Random(seed)


def seconds(program: str, folder: Path, stick: Path) -> float:
    """Return how long a program works on it when nobody ends it."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder), str(stick)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    begun = time.monotonic()
    process.communicate()
    assert process.returncode == 0
    return time.monotonic() - begun


@pytest.mark.soak
def test_killed_while_writing(tmp_path: Path) -> None:
    """Afterwards the stick holds the file before or the new one, whole."""
    rounds, chance = campaign(200), seeded()
    stick, folder = tmp_path / "stick", tmp_path / "pc"
    stick.mkdir()
    pc, hub = Pc.start(folder), Pc.start(tmp_path / "hub")
    hub.sticks.make_centre_key(WARRANT)
    hub.export(stick)
    pc.sticks.accept_centre_key(WARRANT, stick)
    pc.learn(AMINA, 1500)
    path = pc.export(stick)
    lasts = seconds(EXPORT, folder, stick)
    before = {found.statements for found in hub.sticks.look(path)}
    old = new = 0
    for number in range(rounds):
        pc.learn(JOSEPH, 1)
        killed(EXPORT, folder, stick, chance.uniform(0, 1.2 * lasts))
        (found,) = hub.sticks.look(path)
        assert found.trouble is None, f"round {number}: {found.trouble}"
        if {found.statements} == before:
            old += 1
        else:
            assert found.statements == len(pc.computer.bodies()), f"round {number}"
            new += 1
        before = {found.statements}
    hub.take_in(pc.export(stick))
    assert hub.bodies() == pc.bodies()
    assert [each for each in path.parent.iterdir() if each.suffix == ".part"] == []
    tally(stick_writes_killed=rounds, stick_old_file=old, stick_new_file=new, stick_torn_files=0)


@pytest.mark.soak
def test_killed_while_reading(tmp_path: Path) -> None:
    """Taken in again, everything is there, once, and facts are as if made anew."""
    rounds, chance = campaign(60), seeded()
    stick = tmp_path / "stick"
    stick.mkdir()
    pc = Pc.start(tmp_path / "pc")
    pc.learn(AMINA, 1500)
    pc.learn(NEEMA, 1500)
    pc.computer.record.erase(NEEMA)
    pc.learn(JOSEPH, 1500)
    path = pc.export(stick)
    original = tmp_path / "hub"
    hub = Pc.start(original)
    hub.learn(NEEMA, 10)
    hub.computer.stop()
    lasts = seconds(IMPORT, shutil.copytree(original, tmp_path / "once"), stick)
    partly = kills = 0
    for number in range(rounds):
        folder = shutil.copytree(original, tmp_path / f"hub-{number}")
        for _ in range(chance.randrange(1, 3)):
            kills += killed(IMPORT, folder, stick, chance.uniform(0, lasts))
        there = Pc.start(folder)
        partly += 0 < len(there.bodies()) < 3000
        there.take_in(path)
        learning = {key: body for key, body in pc.bodies().items() if b"profile" not in body}
        assert there.bodies() == learning, f"round {number}"
        assert there.computer.record.tombstones() == (NEEMA,)
        rows = there.computer.rows()
        there.computer.record.rebuild()
        assert there.computer.rows() == rows
        assert there.computer.database.pragma("integrity_check") == "ok"
        there.computer.stop()
        shutil.rmtree(folder)
    tally(stick_reads_killed=kills, stick_reads_half=partly, stick_reads_lost=0)


@pytest.mark.soak
def test_sticks_that_go_round(tmp_path: Path) -> None:
    """Whatever way they take, all computers come to one record, with the bytes that were frozen first."""
    rounds, chance = campaign(30), seeded()
    carried = 0
    for number in range(rounds):
        root = tmp_path / str(number)
        pcs = [Pc.start(root / f"pc-{each}") for each in range(4)]
        sticks = [root / f"stick-{each}" for each in range(2)]
        for stick in sticks:
            stick.mkdir()
        frozen: dict[str, bytes] = {}
        learners = [new_id() for _ in range(5)]
        for _ in range(12):
            pc, stick = chance.choice(pcs), chance.choice(sticks)
            living = [learner for learner in learners if not pc.computer.record.is_erased(learner)]
            if living:
                pc.learn(chance.choice(living), chance.randrange(1, 30))
            if living and chance.random() < 0.1:
                pc.computer.record.erase(chance.choice(list(pc.computer.record.profiles())))
            pc.export(stick)
            for key, body in pc.bodies().items():
                assert frozen.setdefault(key, body) == body, f"round {number}: {key} was frozen twice"
            chance.choice(pcs).take_in(stick)
            carried += 1
        for _ in range(2):
            for pc in pcs:
                pc.export(sticks[0])
            for pc in pcs:
                pc.take_in(*sticks)
        ends = []
        for pc in pcs:
            learning = {key: body for key, body in pc.bodies().items() if not is_centre(body)}
            assert learning.items() <= frozen.items()
            rows = pc.computer.rows()
            pc.computer.record.rebuild()
            assert pc.computer.rows() == rows
            ends.append((learning, pc.computer.record.tombstones(), rows))
            pc.computer.stop()
        assert all(end == ends[0] for end in ends), f"round {number}"
        shutil.rmtree(root)
    tally(stick_rounds=rounds, stick_exports=carried, stick_records_apart=0)


@pytest.mark.soak
def test_damage_never_passes(tmp_path: Path) -> None:
    rounds, chance = campaign(4000), seeded()
    stick = tmp_path / "stick"
    stick.mkdir()
    hub, pc = Pc.start(tmp_path / "hub"), Pc.start(tmp_path / "pc")
    pc.learn(AMINA, 40)
    files = [pc.export(stick).read_bytes()]
    hub.sticks.make_centre_key(WARRANT)
    files.append(hub.export(stick).read_bytes())
    pc.sticks.accept_centre_key(WARRANT, stick)
    files.append(pc.export(stick).read_bytes())
    path = stick / "damaged.darasa"
    empty = hub.bodies()
    for number in range(rounds):
        path.write_bytes(damaged(files[number % len(files)], chance))
        with pytest.raises(StickError) as caught:
            hub.sticks.take_in(WARRANT, path, approve=True)
        assert isinstance(caught.value, FileRefusedError), f"round {number}"
    assert hub.bodies() == empty
    tally(stick_files_damaged=rounds, stick_damage_accepted=0)


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """Return a file with one thing wrong with it."""
    content = bytearray(whole)
    place = chance.randrange(len(content))
    kind = chance.randrange(5)
    if kind == 0:
        content[place] ^= 1 << chance.randrange(8)
    elif kind == 1:
        del content[place:]
    elif kind == 2:
        del content[place : place + chance.randrange(1, 100)]
    elif kind == 3:
        content[place:place] = chance.randbytes(chance.randrange(1, 100))
    else:
        content += chance.randbytes(chance.randrange(1, 5000))
    return bytes(content)


def is_centre(body: bytes) -> bool:
    verb: str = json.loads(body)["verb"]["id"]
    return verb.startswith("urn:")
