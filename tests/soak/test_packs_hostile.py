"""Mutations of the real course: each is refused by name, or reads as a sound pack; nothing else happens."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from darasa.core.paths import resources
from darasa.packs.errors import PackRefusedError
from darasa.packs.verify import verify_pack
from tests.campaign import campaign, tally
from tests.hostile.mutations import BYTES, KINDS, mutate
from tests.unit.learning.worlds import small_pack

pytestmark = pytest.mark.soak

ROOT = Path(__file__).parents[2]
MAY_READ = {"reworded", "marked_up", "retyped"}
"""What may come out as another sound pack: its hashes are right, and a changed word is a word."""


def run(module: str, *arguments: object) -> list[str]:
    """Run one of the processes that hostile packs are let loose in, and return what it told."""
    command = [sys.executable, "-m", f"tests.hostile.{module}", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-300:]} {done.stderr[-3000:]}"
    return done.stdout.splitlines()


def test_mutations_of_a_real_pack(tmp_path: Path) -> None:
    (pack,) = (resources() / "catalogue" / "targets").glob("*/ai-for-everyone.en-*.dpack")
    rounds = campaign(2_000)
    counts: Counter[str] = Counter()
    for line in run("verifying", pack, tmp_path, 0, rounds):
        told, verdict = json.JSONDecoder().raw_decode(line)[0], line.rsplit(" ", 1)[1].strip('"')
        kind = told["kind"]
        assert verdict in {"refused", "identical"} or (verdict == "other" and kind in MAY_READ), line
        counts[kind] += 1
        counts[verdict] += 1
    assert counts["refused"] + counts["identical"] + counts["other"] == rounds
    assert set(KINDS) <= set(counts)
    assert set(BYTES) & MAY_READ == set()
    tally(packs_mutated=rounds, **{name: counts[name] for name in ("refused", "identical", "other", *KINDS)})


def test_what_is_let_in_opens_in_the_real_widgets(tmp_path: Path) -> None:
    """Lessons and quizzes with a letter changed here and there, under right hashes."""
    sound = tmp_path / "sound.dpack"
    shutil.copy(small_pack(), sound)
    packs = tmp_path / "packs"
    packs.mkdir()
    shutil.copy(sound, packs)
    rounds, kinds = campaign(2_000), sorted(MAY_READ)
    let_in = 0
    for seed in range(rounds):
        mutated = tmp_path / "mutated.dpack"
        mutate(kinds[seed % len(kinds)], Random(seed), sound, mutated)
        with suppress(PackRefusedError):
            verify_pack(mutated)
            mutated.replace(packs / f"{seed:05}.dpack")
            let_in += 1
    *told, last = [json.loads(line) for line in run("opening", tmp_path)]
    assert len(told) == let_in > 0
    assert all(said.get("screens", 0) > 5 for said in told), told
    assert not last["network"]
    tally(packs_reworded=rounds, let_in=let_in, screens=sum(said["screens"] for said in told))


def test_drawings_that_are_let_in_are_painted_soon() -> None:
    rounds = campaign(3_000)
    counts = json.loads(run("drawings", 0, rounds)[-1])
    assert counts["painted"] > rounds // 4
    assert counts["refused"] + counts["painted"] == rounds
    tally(drawings=rounds, **counts)
