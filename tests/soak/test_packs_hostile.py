"""Mutations of the real course: each is refused by name, or reads as a sound pack; nothing else happens."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from darasa.core.paths import resources
from tests.campaign import campaign, tally
from tests.hostile.mutations import BYTES, KINDS

pytestmark = pytest.mark.soak

ROOT = Path(__file__).parents[2]
MAY_READ = {"reworded", "marked_up", "retyped"}
"""What may come out as another sound pack: its hashes are right, and a changed word is a word."""


def test_mutations_of_a_real_pack(tmp_path: Path) -> None:
    (pack,) = (resources() / "packs").glob("ai-for-everyone.en-*.dpack")
    rounds = campaign(2_000)
    command = [sys.executable, "-m", "tests.hostile.verifying", pack, tmp_path, "0", str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-200:]} {done.stderr[-3000:]}"
    counts: Counter[str] = Counter()
    for line in done.stdout.splitlines():
        told, verdict = json.JSONDecoder().raw_decode(line)[0], line.rsplit(" ", 1)[1].strip('"')
        kind = told["kind"]
        assert verdict in {"refused", "identical"} or (verdict == "other" and kind in MAY_READ), line
        counts[kind] += 1
        counts[verdict] += 1
    assert counts["refused"] + counts["identical"] + counts["other"] == rounds
    assert set(KINDS) <= set(counts)
    assert set(BYTES) & MAY_READ == set()
    tally(packs_mutated=rounds, **{name: counts[name] for name in ("refused", "identical", "other", *KINDS)})
