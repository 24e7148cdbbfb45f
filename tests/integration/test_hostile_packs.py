"""Hostile packs in a real process: what it opens and where it connects is watched from outside."""

import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.hostile.attacks import ATTACKS, CANARY, Attack, png
from tests.hostile.watched import Seen, can_trace, run_watched, watching
from tests.unit.learning.worlds import small_pack

ROOT = Path(__file__).parents[2]
PROGRAM = (
    *(str(ROOT / name) for name in ("desktop", "resources", "tests", ".venv")),
    *(str(Path(folder)) for folder in {sys.prefix, sys.base_prefix}),
    *("/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so", "/proc/self", "/sys/devices/system/cpu"),
    *("/dev/shm", "/dev/urandom", "/dev/null", "/etc/machine-id", "/var/cache/fontconfig"),
    str(Path.home() / ".cache/fontconfig"),
    str(Path.home() / ".fonts"),
    str(Path.home() / ".local/share/fonts"),
)
"""What the program is made of, how it tells a copied record, and the fonts of the computer."""


def strays(seen: Seen, folder: Path) -> list[str]:
    """Return what was touched outside the data folder, the program and the fonts."""
    found = []
    for path, writes in seen.paths.items():
        normal = os.path.normpath(path)
        within = normal.startswith(str(folder)) or str(folder).startswith(normal)
        if not (within or (not writes and normal.startswith(PROGRAM))):
            found.append(f"{'wrote' if writes else 'read'} {path}")
    return found


@pytest.fixture(scope="module")
def canary() -> Path:
    """A picture that every attack tries to read."""
    CANARY.write_bytes(png(64, 64))
    return CANARY


@pytest.mark.parametrize("trace", [True, False])
def test_no_pack_reaches_the_disk_the_network_or_a_program(
    tmp_path: Path, canary: Path, monkeypatch: pytest.MonkeyPatch, trace: bool
) -> None:
    """All packs, seen by strace where that may trace; those that are let in, seen from inside everywhere."""
    trace = trace and can_trace()
    attacks = [attack for attack in ATTACKS if trace or not attack.reason]
    make_packs(attacks, tmp_path)
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "home" / kind.lower()))
    arguments = ["-m", "tests.hostile.opening", str(tmp_path)]
    with watching(canary) as heard:
        done, seen = run_watched(arguments, ROOT, tmp_path / "trace.log", trace=trace)
    assert done.returncode == 0, f"{done.stdout[-500:]} {done.stderr[-3000:]}"
    *told, last = [json.loads(line) for line in done.stdout.splitlines()]

    assert len(told) == len(attacks)
    for attack, said in zip(attacks, told, strict=True):
        assert ("refused" in said) == bool(attack.reason), (attack.name, said)
        assert attack.reason or said["screens"] > 8, (attack.name, said)
    assert seen.marked
    assert seen.paths
    assert strays(seen, tmp_path) == []
    assert seen.network == []
    assert seen.programs == []
    assert heard == []
    assert not last["network"], "a part of Qt that knows the network was loaded"
    assert {address.partition(":")[0] for address in last["addresses"]} == {"https"}


def make_packs(attacks: Sequence[Attack], folder: Path) -> None:
    """Write the sound pack and a pack of each attack into `packs/`."""
    for name in ("packs", "scratch"):
        (folder / name).mkdir()
        shutil.copy(small_pack(), folder / name / "sound.dpack")
    for number, attack in enumerate(attacks):
        attack.make(folder / "scratch" / "sound.dpack").replace(folder / "packs" / f"{number:03}.dpack")
