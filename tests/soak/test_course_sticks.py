"""The power goes while courses are written onto a stick, brought in from one, or come as a single file."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.campaign import campaign, tally
from tests.catalogues.courses import build_course
from tests.catalogues.making import make_catalogue, republish
from tests.unit.library.sticks.kit import a_computer, found_on, published

BEGIN = """
import sys
from pathlib import Path
from tests.unit.library.sticks.kit import a_computer
with a_computer(Path(sys.argv[1])) as computer:
    print("begun", flush=True)
    """
EXPORT = BEGIN + "computer.sticks.export(Path(sys.argv[2]), computer.library.installed())"
BRING = BEGIN + "computer.bring(Path(sys.argv[2]))"
INSTALL = BEGIN + "computer.library.install(Path(sys.argv[2]))"


def killed(program: str, folder: Path, other: Path, after: float) -> bool:
    """Run a program on a data folder and end it after a while; whether it was running then."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder), str(other)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def seconds(program: str, folder: Path, other: Path) -> float:
    """Return how long a program works when nobody ends it."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder), str(other)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    begun = time.monotonic()
    process.communicate()
    assert process.returncode == 0
    return time.monotonic() - begun


def seeded() -> random.Random:
    seed = random.randrange(2**32)
    print("seed:", seed)
    return random.Random(seed)


def versions(folder: Path) -> list[Path]:
    return [
        build_course(
            folder, "beans", version=version, lessons=6, photographs=(2_000_000,) * 4, changed=frozenset({2})
        )
        for version in (1, 2)
    ]


@pytest.mark.soak
def test_killed_while_exporting(tmp_path: Path) -> None:
    """The stick offers what it offered before, or the new course; the next export makes it whole."""
    rounds, chance = campaign(100), seeded()
    first, second = versions(tmp_path)
    made = make_catalogue(tmp_path / "catalogue", [first])
    before, here = tmp_path / "before", tmp_path / "here"
    before.mkdir()
    with a_computer(here) as computer:
        computer.trust(made)
        old = published(made, computer.install(first))
        computer.sticks.export(before, computer.library.installed())
        republish(made, [second])
        computer.catalogues.refresh(made.id)
        new = published(made, computer.install(second))
    lasts = seconds(EXPORT, here, shutil.copytree(before, tmp_path / "once"))
    counts = {"old": 0, "new": 0, "half": 0}
    for number in range(rounds):
        stick = shutil.copytree(before, tmp_path / f"stick-{number}")
        killed(EXPORT, here, stick, chance.uniform(0, 1.1 * lasts))
        counts["half"] += bool(list(stick.rglob("*.part")))
        found = found_on(stick, made, tmp_path / "there")
        assert found in (old, new), f"round {number}"
        counts["new" if found == new else "old"] += 1
        with a_computer(here) as computer:
            computer.sticks.export(stick, computer.library.installed())
        assert found_on(stick, made, tmp_path / "there") == new, f"round {number}"
        assert not list(stick.rglob("*.part"))
        shutil.rmtree(stick)
    tally(
        stick_exports_killed=rounds, stick_exports_old=counts["old"], stick_exports_new=counts["new"],
        stick_exports_half_file_left=counts["half"], stick_exports_unusable=0,
    )  # fmt: skip


@pytest.mark.soak
@pytest.mark.parametrize("way", ["stick", "file", "stranger"])
def test_killed_while_importing(tmp_path: Path, way: str) -> None:
    """Never half a pack: what was there opens, and doing it again brings the new course in."""
    rounds, chance = campaign(100), seeded()
    first, second = versions(tmp_path)
    made = make_catalogue(tmp_path / "catalogue", [first, second])
    stick, original = tmp_path / "stick", tmp_path / "original"
    stick.mkdir()
    with a_computer(tmp_path / "here") as computer:
        computer.trust(made)
        computer.sticks.export(stick, computer.install(second))
    with a_computer(original) as computer:
        if way != "stranger":
            computer.trust(made)
            computer.install(first)
        else:
            computer.library.install(first)
    program, source = (BRING, stick) if way == "stick" else (INSTALL, second)
    lasts = seconds(program, shutil.copytree(original, tmp_path / "once"), source)
    counts = {"old": 0, "new": 0}
    for number in range(rounds):
        folder = shutil.copytree(original, tmp_path / f"pc-{number}")
        killed(program, folder, source, chance.uniform(0, 1.1 * lasts))
        with a_computer(folder) as computer:
            computer.library.install_bundled()
            mine = [pack for pack in computer.library.installed() if pack.manifest.title == "Course beans"]
            for pack in mine:
                with computer.library.open(pack) as opened:
                    opened.lesson("lesson-0")
                assert (
                    pack.path.read_bytes() == (second if pack.manifest.version == 2 else first).read_bytes()
                )
            kept = [pack.manifest.version for pack in mine]
            assert kept in ([1], [2]) if way != "stranger" else sorted(kept) in ([1], [1, 2])
            counts["new" if 2 in kept else "old"] += 1
            if way == "stick":
                computer.bring(stick)
            else:
                computer.library.install(second)
            # As the window does when it opens: what a finished download left goes.
            computer.downloads.run()
            names = {path.name for path in computer.data.packs.rglob("*") if path.is_file()}
            wanted = {pack.path.name for pack in computer.library.installed()}
            assert {name for name in names if name.endswith(".dpack")} == wanted
            assert not [name for name in names if name.startswith((".part", ".incoming"))]
        shutil.rmtree(folder)
    tally(imports_killed=rounds, imports_old=counts["old"], imports_new=counts["new"], imports_half=0)
