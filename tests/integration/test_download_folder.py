"""A stick that is pulled while a course comes from it, and one that cannot be read; a clock that is wrong."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from darasa.library.fetching.journal import Kind
from darasa.library.fetching.part import Part
from darasa.library.fetching.types import State
from darasa.library.mirrors import MirrorError, MirrorGoneError
from darasa.net.errors import ConnectionLostError
from tests.integration.disks import small_disk
from tests.soak.downloading import PUBLISHER, Shape, Shelf, opened

# Larger than what is read of a folder at once, so that something is left when the stick is pulled.
SHAPE = Shape("beans", 4, (1_200_000, 1_200_000, 1_200_000), frozenset({1, 5, 6}))
COURSE = SHAPE.course
YEAR_1970 = 86_400_000
YEAR_2099 = int(datetime(2099, 6, 1, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory.mktemp("shelf"), [SHAPE])


def after_first_bytes(monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> None:
    """Do something once bytes have come for a part, before more do."""
    original, done = Part.write, False

    def write(part: Part, offset: int, data: bytes, kind: Kind) -> None:
        nonlocal done
        original(part, offset, data, kind)
        if kind is Kind.FETCHED and not done:
            done = True
            act()

    monkeypatch.setattr(Part, "write", write)


def pull_files(stick: Path) -> None:
    for file in stick.rglob("*.dpack"):
        file.unlink()


def pull_disk(stick: Path) -> None:
    """As the system does it when somebody pulls a stick; where that is not allowed, as files that go."""
    if os.path.ismount(stick.parent):
        subprocess.run(["umount", "-l", str(stick.parent)], check=True)
    else:
        pull_files(stick)


def cut_short(stick: Path) -> None:
    for file in stick.rglob("*.dpack"):
        os.truncate(file, 1_500_000)


@pytest.mark.parametrize("pull", [pull_files, pull_disk, cut_short])
@pytest.mark.parametrize("kind", ["fresh", "update"])
def test_a_stick_that_is_pulled_while_a_course_comes_from_it(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pull: Callable[[Path], None], kind: str
) -> None:
    stick = tmp_path / "mounted" / "stick"
    with (
        opened(shelf.data_folder(tmp_path / "data", with_older=kind == "update")) as there,
        small_disk(stick.parent),
    ):
        before = there.workspace.library.installed()
        shutil.copytree(shelf.catalogue, stick)
        there.downloads.add(there.offer(COURSE, str(stick)))
        with monkeypatch.context() as patches:
            after_first_bytes(patches, lambda: pull(stick))
            left = there.run()
        # Who has a file open may read it to its end, although it has no name any more.
        if left:
            assert left[0].state is State.STOPPED
            assert isinstance(left[0].trouble, MirrorError | ConnectionLostError)
            assert there.workspace.library.installed() == before
            assert 0 < left[0].done < left[0].fetch
        assert left or pull is not cut_short
        there.assert_whole()
        for one in left:
            there.downloads.cancel(one.id)
            there.downloads.add(there.offer(COURSE, str(shelf.catalogue)))
            assert there.run() == []
        assert there.leftovers() == []


def test_a_stick_that_cannot_be_read(shelf: Shelf, tmp_path: Path) -> None:
    """A file whose reading fails as on a dying stick: nothing is mapped where it begins."""
    with opened(shelf.data_folder(tmp_path / "data", with_older=False)) as there:
        stick = tmp_path / "stick"
        shutil.copytree(shelf.catalogue, stick)
        file = stick / "targets" / PUBLISHER / f"{COURSE}.en-2.dpack"
        file.unlink()
        file.symlink_to("/proc/self/mem")
        there.downloads.add(there.offer(COURSE, str(stick)))
        (left,) = there.run()
        assert isinstance(left.trouble, MirrorGoneError)
        assert there.workspace.library.installed() == ()
        there.downloads.add(there.offer(COURSE, str(stick), str(shelf.catalogue)))
        assert there.run() == []


@pytest.mark.parametrize("when", [YEAR_1970, YEAR_2099], ids=["1970", "2099"])
def test_commands_on_a_computer_whose_clock_is_wrong(shelf: Shelf, tmp_path: Path, when: int) -> None:
    folder = shelf.data_folder(tmp_path / "data", with_older=True)
    with opened(folder) as there:
        there.move_catalogue(shelf.root, str(shelf.catalogue))

    listed = _at(when, "library", "list", "--data", str(folder))
    assert listed.returncode == 0
    assert "Course beans" in listed.stdout
    got = _at(when, "library", "get", COURSE, "--data", str(folder))
    with opened(folder) as there:
        installed = there.installed(COURSE)
        assert installed is not None
        assert installed.manifest.version == (2 if when == YEAR_1970 else 1)
        with there.workspace.library.open(installed) as pack:
            assert pack.lesson("lesson-0")
    assert got.returncode == (0 if when == YEAR_1970 else 1), got.stderr
    available = _at(when, "library", "list", "--available", "--data", str(folder))
    for told in (got, available):
        assert ("expired by this computer's clock" in told.stderr) == (when == YEAR_2099)


def _at(when: int, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run a command on a computer whose clock says so."""
    code = (
        "import sys, time; ahead = int(sys.argv[1]) * 1_000_000 - time.time_ns(); real = time.time_ns;"
        "time.time_ns = lambda: real() + ahead;"
        "from darasa.cli.main import main; sys.exit(main(sys.argv[2:]))"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(when), *command], capture_output=True, text=True, check=False
    )
