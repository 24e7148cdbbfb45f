"""Courses on sticks: real disks that fill up, are read-only or pulled out; installing without a network."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.library.sticks.errors import StickFullError, StickGoneError, StickReadOnlyError
from darasa.library.types import InstalledPack
from tests.catalogues.courses import build_course
from tests.catalogues.making import Made, make_catalogue, republish
from tests.integration.disks import full, read_only, small_disk
from tests.unit.library.sticks.kit import Computer, a_computer, files, found_on, published


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three versions of a course of 3 MB; each changes one lesson."""
    folder = tmp_path_factory.mktemp("versions")
    return [
        build_course(
            folder, "beans", version=version, lessons=6, photographs=(1_500_000, 1_500_000),
            changed=frozenset({2}),
        )
        for version in (1, 2, 3)
    ]  # fmt: skip


@pytest.fixture
def made(tmp_path: Path, versions: list[Path]) -> Made:
    return make_catalogue(tmp_path / "catalogue", versions[:1])


@pytest.fixture
def computer(tmp_path: Path, made: Made, versions: list[Path]) -> Iterator[Computer]:
    with a_computer(tmp_path / "here" / "data") as opened:
        opened.trust(made)
        opened.install(versions[0])
        yield opened


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "stick"):
        yield tmp_path / "stick"


def update(computer: Computer, made: Made, pack: Path) -> tuple[InstalledPack, ...]:
    """Publish a version and install it."""
    republish(made, [pack])
    computer.catalogues.refresh(made.id)
    return computer.install(pack)


class TestDisks:
    @pytest.fixture
    def before(self, computer: Computer, stick: Path, made: Made, versions: list[Path]) -> dict[str, bytes]:
        """Version 1 is on the stick; 2 is installed and waits."""
        computer.sticks.export(stick, computer.library.installed())
        update(computer, made, versions[1])
        return files(stick)

    def test_full(self, computer: Computer, stick: Path, before: dict[str, bytes]) -> None:
        with full(stick), pytest.raises(StickFullError):
            computer.sticks.export(stick, computer.library.installed())
        assert files(stick) == before
        computer.sticks.export(stick, computer.library.installed())

    def test_it_fills_up_while_it_is_written_to(
        self, computer: Computer, stick: Path, made: Made, before: dict[str, bytes], tmp_path: Path
    ) -> None:
        """Something else writes to the stick at the same time."""
        if not os.path.ismount(stick):
            assert os.geteuid() != 0
            return
        other = stick / "other"

        def check() -> None:
            if not other.exists() and list(stick.rglob("*.part")):
                with other.open("wb") as file:
                    try:
                        while True:
                            file.write(bytes(1 << 20))
                            file.flush()
                    except OSError:
                        pass

        with pytest.raises(StickFullError) as told:
            computer.sticks.export(stick, computer.library.installed(), check=check)
        assert told.value.needed is None
        other.unlink()
        assert files(stick) == before
        computer.sticks.export(stick, computer.library.installed())
        assert found_on(stick, made, tmp_path / "there") == published(made, computer.library.installed())

    def test_read_only(self, computer: Computer, stick: Path, before: dict[str, bytes]) -> None:
        with read_only(stick), pytest.raises(StickReadOnlyError):
            computer.sticks.export(stick, computer.library.installed())
        assert files(stick) == before

    @pytest.mark.parametrize("at", [0, 1, 2, 3, 5, 8])
    def test_pulled_out(
        self, computer: Computer, stick: Path, before: dict[str, bytes], tmp_path: Path, at: int
    ) -> None:
        """What was plugged in there is there no more: nothing is written to the folder that is left."""
        assert before
        asked = 0

        def check() -> None:
            nonlocal asked
            if asked == at:
                if os.path.ismount(stick):
                    subprocess.run(["umount", "-l", str(stick)], check=True)
                else:
                    stick.rename(tmp_path / "pulled out")
            asked += 1

        with pytest.raises(StickGoneError) as told:
            computer.sticks.export(stick, computer.library.installed(), check=check)
        assert told.value.folder == stick
        assert asked > at
        assert not stick.exists() or files(stick) == {}
        assert not stick.exists() or list(stick.iterdir()) == []
        # The fixture takes its disk away itself.
        stick.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(stick)], check=False, capture_output=True)


class TestInstalling:
    """From a stick, with no network at all."""

    def test_on_a_computer_that_knows_the_catalogue(
        self, computer: Computer, made: Made, stick: Path, tmp_path: Path
    ) -> None:
        computer.sticks.export(stick, computer.library.installed())
        with a_computer(tmp_path / "there") as there:
            there.catalogues.add(None, "https://nowhere.example/", made.root)
            (pack,) = there.bring(stick)
            assert pack.origin == made.id
            assert published(made, [pack])[0][1] == pack.path.read_bytes()
            assert there.bring(stick) == (pack,)

    def test_an_update_copies_only_what_changed(
        self, computer: Computer, made: Made, stick: Path, versions: list[Path], tmp_path: Path
    ) -> None:
        with a_computer(tmp_path / "there") as there:
            there.catalogues.add(None, "https://nowhere.example/", made.root)
            computer.sticks.export(stick, computer.library.installed())
            there.bring(stick)
            (second,) = update(computer, made, versions[1])
            computer.sticks.export(stick, [second])
            (offer,) = there.offers(stick)
            plan = there.downloads.plan(offer)
            assert plan.fetch < plan.size / 100
            assert plan.copy > 2_900_000
            (pack,) = there.bring(stick)
            assert (pack.manifest.version, pack.sha256) == (2, second.sha256)
            assert there.library.installed() == (pack,)

    def test_a_lone_file_from_the_stick_is_known_too(
        self, computer: Computer, made: Made, stick: Path, tmp_path: Path
    ) -> None:
        computer.sticks.export(stick, computer.library.installed())
        (file,) = stick.rglob("*.dpack")
        with a_computer(tmp_path / "there") as there:
            there.catalogues.add(None, "https://nowhere.example/", made.root)
            there.offers(stick)
            found = there.library.look_at(file)
            assert found.origin == made.id
            assert there.library.install(file).origin == made.id

    def test_round_many_computers_only_the_root_was_ever_given(
        self, computer: Computer, made: Made, stick: Path, versions: list[Path], tmp_path: Path
    ) -> None:
        """A gets it from the internet, B from A's stick, C from B's: the bytes are the publisher's."""
        (second,) = update(computer, made, versions[1])
        computer.sticks.export(stick, [second])
        for name in ("b", "c", "d"):
            with a_computer(tmp_path / name) as there:
                there.catalogues.add(None, "https://nowhere.example/", made.root)
                packs = there.bring(stick)
                assert [pack.sha256 for pack in packs] == [second.sha256]
                for path in sorted(stick.rglob("*"), reverse=True):
                    path.rmdir() if path.is_dir() else path.unlink()
                there.sticks.export(stick, packs)
        assert found_on(stick, made, tmp_path / "last") == published(made, [second])
