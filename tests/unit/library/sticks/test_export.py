"""A stick gets a catalogue that is whole, whenever it is pulled out."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from darasa.core.lock import FolderInUseError, FolderLock
from darasa.core.tasks import CancelledError
from darasa.library.sticks import service, writing
from darasa.library.sticks.errors import (
    CourseFileTooLargeError,
    NothingToShareError,
    StickFullError,
    StickGoneError,
    StickReadOnlyError,
    StickUnwritableError,
)
from darasa.packs.names import is_reserved
from darasa.packs.service import PackRefusedError
from tests.catalogues.making import Made, make_catalogue, republish, small_pack
from tests.unit.library.sticks.kit import Computer, a_computer, files, found_on, published

THEIRS = "other.example"


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("packs")
    return {
        "en": small_pack(folder),
        "en2": small_pack(folder, 2),
        "ar": small_pack(folder, language="ar"),
        "theirs": small_pack(folder, publisher=THEIRS, course="beans"),
        "stranger": small_pack(folder, publisher="nobody.example"),
    }


@pytest.fixture
def made(tmp_path: Path, packs: dict[str, Path]) -> Made:
    return make_catalogue(tmp_path / "catalogue", [packs["en"], packs["ar"], packs["theirs"]])


@pytest.fixture
def computer(tmp_path: Path, made: Made) -> Iterator[Computer]:
    with a_computer(tmp_path / "here" / "data") as opened:
        opened.trust(made)
        yield opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def base(made: Made) -> str:
    return f"Darasa/courses/{made.id[:16]}"


def test_it_is_a_whole_catalogue_with_the_chosen_packs(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    installed = computer.install(packs["en"], packs["theirs"])
    shares: list[float] = []
    exported = computer.sticks.export(stick, installed, shares.append)
    assert (exported.packs, exported.newer, exported.left_out) == (installed, (), ())
    assert exported.folder == stick / "Darasa" / "courses"
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert found_on(stick, made, tmp_path / "there") == published(made, installed)
    written = files(stick)
    assert exported.written == sum(map(len, written.values()))
    # Byte for byte what was published, at the same place: a web server could show it as it is.
    original = files(made.folder)
    for name, content in written.items():
        assert original[name.removeprefix(f"{base(made)}/")] == content
    assert f"{base(made)}/targets/darasa.example/small.ar-1.dpack" not in written


def test_all_roots_are_there_however_often_keys_were_changed(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    installed = computer.install(packs["en"])
    computer.sticks.export(stick, installed)
    for _ in range(2):
        made.publishing.rotate("timestamp")
    republish(made)
    computer.catalogues.refresh(made.id)
    computer.sticks.export(stick, installed)
    assert {name for name in files(stick) if name.endswith("root.json")} == {
        f"{base(made)}/metadata/{number}.root.json" for number in (1, 2, 3)
    }
    assert found_on(stick, made, tmp_path / "there") == published(made, installed)


def test_several_catalogues_lie_beside_each_other(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    other = make_catalogue(tmp_path / "other", [packs["stranger"]])
    computer.trust(other)
    installed = computer.install(packs["en"], packs["stranger"])
    computer.sticks.export(stick, installed)
    assert found_on(stick, made, tmp_path / "one") == published(made, installed[:1])
    assert found_on(stick, other, tmp_path / "two") == published(other, installed[1:])
    with a_computer(tmp_path / "third") as third:
        third.catalogues.add(None, str(made.folder), made.root)
        offers, unknown = third.catalogues.stick_offers(stick)
        assert [offer.catalogue for offer in offers] == [made.id]
        assert unknown is not None
        assert unknown.id == other.id


def test_what_nobody_can_check_stays_here(computer: Computer, packs: dict[str, Path], stick: Path) -> None:
    installed = computer.install(packs["en"], packs["stranger"])
    exported = computer.sticks.export(stick, installed)
    assert (exported.packs, exported.left_out) == (installed[:1], installed[1:])
    assert not [name for name in files(stick) if "nobody" in name]
    before = files(stick)
    with pytest.raises(NothingToShareError):
        computer.sticks.export(stick, installed[1:])
    assert files(stick) == before


def test_a_newer_version_takes_the_place_of_the_older_and_nothing_else_changes(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    (stick / "holiday.txt").write_text("mine")
    (stick / "Darasa" / "records").mkdir(parents=True)
    (stick / "Darasa" / "records" / "0123.darasa").write_bytes(b"a record")
    old = computer.install(packs["en"], packs["ar"])
    computer.sticks.export(stick, old)
    (stick / base(made) / "targets" / "darasa.example" / "small.en-1.dpack.bak").write_bytes(b"somebody's")
    republish(made, [packs["en2"]])
    computer.catalogues.refresh(made.id)
    (new,) = computer.install(packs["en2"])
    exported = computer.sticks.export(stick, [new])
    assert exported.packs == (new,)
    assert found_on(stick, made, tmp_path / "there") == published(made, [new, old[1]])
    names = set(files(stick))
    assert {"holiday.txt", "Darasa/records/0123.darasa"} <= names
    assert f"{base(made)}/targets/darasa.example/small.en-1.dpack.bak" in names
    assert not [name for name in names if name.endswith(("small.en-1.dpack", "small.en-1.index"))]
    # Nothing of the state before is left but the roots.
    kept = {name.removeprefix(f"{base(made)}/") for name in names if "/metadata/" in name}
    assert kept == {name for name in computer.catalogues.metadata_files(made.id) if "metadata/" in name}
    assert len([name for name in names if name.endswith(".listing.json")]) == 2


def test_what_is_on_the_stick_already_is_not_written_again(
    computer: Computer, packs: dict[str, Path], stick: Path
) -> None:
    installed = computer.install(packs["en"])
    first = computer.sticks.export(stick, installed)
    assert first.written > 0
    stamps = {path: path.stat().st_mtime_ns for path in stick.rglob("*")}
    again = computer.sticks.export(stick, installed)
    assert (again.packs, again.written) == (installed, 0)
    assert {path: path.stat().st_mtime_ns for path in stick.rglob("*")} == stamps


@pytest.mark.parametrize("name", ["small.en-1.dpack", "small.en-1.index", "timestamp.json"])
@pytest.mark.parametrize("damage", ["changed", "cut", "gone"])
def test_what_has_rotted_on_the_stick_is_written_anew(
    computer: Computer,
    made: Made,
    packs: dict[str, Path],
    stick: Path,
    tmp_path: Path,
    name: str,
    damage: str,
) -> None:
    installed = computer.install(packs["en"])
    computer.sticks.export(stick, installed)
    (path,) = stick.rglob(name)
    content = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:-1] + (bytes([content[-1] ^ 1]) if damage == "changed" else b""))
    computer.sticks.export(stick, installed)
    assert path.read_bytes() == content
    assert found_on(stick, made, tmp_path / "there") == published(made, installed)


def test_what_is_newer_on_the_stick_stays_and_is_learned_from_it(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    """This computer has no network and an old state; another one wrote the stick yesterday."""
    old = computer.install(packs["en"], packs["ar"])
    republish(made, [packs["en2"]])
    with a_computer(tmp_path / "other" / "data") as other:
        other.trust(made)
        (new,) = other.install(packs["en2"])
        other.sticks.export(stick, [new])
    exported = computer.sticks.export(stick, old)
    assert (exported.packs, exported.newer) == (old[1:], old[:1])
    assert found_on(stick, made, tmp_path / "there") == published(made, [new, old[1]])
    assert {offer.pack.version for offer in computer.catalogues.offers() if offer.pack.language == "en"} >= {
        2
    }


def test_a_newer_file_that_nobody_vouches_for_holds_nothing_up(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    installed = computer.install(packs["en"])
    folder = stick / base(made) / "targets" / "darasa.example"
    folder.mkdir(parents=True)
    (folder / "small.en-9.dpack").write_bytes(b"not a pack")
    exported = computer.sticks.export(stick, installed)
    assert (exported.packs, exported.newer) == (installed, ())
    assert found_on(stick, made, tmp_path / "there") == published(made, installed)


def test_metadata_on_the_stick_that_makes_no_sense_is_replaced(
    computer: Computer, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    installed = computer.install(packs["en"])
    (stick / base(made) / "metadata").mkdir(parents=True)
    (stick / base(made) / "metadata" / "timestamp.json").write_bytes(b"{}")
    computer.sticks.export(stick, installed)
    assert found_on(stick, made, tmp_path / "there") == published(made, installed)


def test_names_fit_every_file_system(computer: Computer, packs: dict[str, Path], stick: Path) -> None:
    computer.sticks.export(stick, computer.install(packs["en"], packs["ar"], packs["theirs"]))
    paths = [path.relative_to(stick) for path in stick.rglob("*")]
    for path in paths:
        assert all(writing.is_name(part) and not is_reserved(part) for part in path.parts)
    folded = [str(path).casefold() for path in paths]
    assert len(set(folded)) == len(folded)
    assert not [
        path
        for path in stick.rglob("*")
        if path.is_symlink() or (path.is_file() and path.stat().st_nlink > 1)
    ]


class TestTroubles:
    """Each by its name; what was on the stick can be used as before."""

    @pytest.fixture
    def before(self, computer: Computer, packs: dict[str, Path], stick: Path, made: Made) -> dict[str, bytes]:
        """A stick with version 1 on it; version 2 is installed and waits."""
        computer.sticks.export(stick, computer.install(packs["en"]))
        republish(made, [packs["en2"]])
        computer.catalogues.refresh(made.id)
        computer.install(packs["en2"])
        return files(stick)

    def test_a_stick_that_is_not_there_is_never_made(
        self, computer: Computer, packs: dict[str, Path], stick: Path
    ) -> None:
        installed = computer.install(packs["en"])
        stick.rmdir()
        for ask in (computer.sticks.export, computer.sticks.needs):
            with pytest.raises(StickGoneError):
                ask(stick, installed)
        assert not stick.exists()

    def test_too_little_room_is_told_before_anything_is_written(
        self, computer: Computer, stick: Path, before: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        need = computer.sticks.needs(stick, computer.library.installed())
        usage = shutil.disk_usage(stick)
        monkeypatch.setattr(service.shutil, "disk_usage", lambda _: usage._replace(free=need.write - 1))
        with pytest.raises(StickFullError) as told:
            computer.sticks.export(stick, computer.library.installed())
        assert (told.value.needed, told.value.free) == (need.write, need.write - 1)
        assert files(stick) == before
        monkeypatch.setattr(service.shutil, "disk_usage", lambda _: usage._replace(free=need.write))
        computer.sticks.export(stick, computer.library.installed())

    def test_a_pack_that_rotted_here_is_not_passed_on(
        self, computer: Computer, stick: Path, before: dict[str, bytes]
    ) -> None:
        (installed,) = computer.library.installed()
        content = bytearray(installed.path.read_bytes())
        content[len(content) // 3] ^= 1
        installed.path.write_bytes(content)
        with pytest.raises(PackRefusedError) as told:
            computer.sticks.export(stick, [installed])
        assert told.value.file == installed.path
        assert files(stick) == before

    def test_somebody_changes_their_mind(
        self, computer: Computer, stick: Path, before: dict[str, bytes]
    ) -> None:
        def check() -> None:
            if any(path.name.endswith(".part") for path in stick.rglob("*")):
                raise CancelledError

        with pytest.raises(CancelledError):
            computer.sticks.export(stick, computer.library.installed(), check=check)
        assert files(stick) == before

    def test_one_export_at_a_time(self, computer: Computer, stick: Path, before: dict[str, bytes]) -> None:
        with FolderLock(computer.data.root / "sticks.lock"), pytest.raises(FolderInUseError):
            computer.sticks.export(stick, computer.library.installed())
        assert files(stick) == before

    def test_what_does_not_come_back_as_it_was_written_is_noticed(
        self, computer: Computer, stick: Path, before: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = writing.copy

        def copy(source: Path, target: Path, *more: object) -> str:
            sha256 = real(source, target, *more)  # type: ignore[arg-type]
            target.write_bytes(target.read_bytes()[:-1] + b"?")
            return sha256

        monkeypatch.setattr(writing, "copy", copy)
        with pytest.raises(StickUnwritableError):
            computer.sticks.export(stick, computer.library.installed())
        assert files(stick) == before

    def test_a_folder_that_may_not_be_written_to(
        self, computer: Computer, stick: Path, before: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "replace", refuse)
        with pytest.raises(StickReadOnlyError):
            computer.sticks.export(stick, computer.library.installed())
        assert files(stick) == before


def test_at_every_moment_the_stick_can_be_used(
    computer: Computer,
    made: Made,
    packs: dict[str, Path],
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pulled out before and after each change of a name: the old course is there, or the new one."""
    old = computer.install(packs["en"], packs["theirs"])
    computer.sticks.export(stick, old)
    republish(made, [packs["en2"]])
    computer.catalogues.refresh(made.id)
    (new,) = computer.install(packs["en2"])
    allowed = [published(made, old), published(made, [new, old[1]])]
    seen = []
    steps, is_done = 0, False
    while not is_done:
        copy = tmp_path / "copy"
        shutil.copytree(stick, copy)
        with pulled_out_after(steps, copy, monkeypatch):
            try:
                computer.sticks.export(copy, [new])
                is_done = True
            except PulledError:
                steps += 1
        found = found_on(copy, made, tmp_path / "there")
        assert found in allowed, f"after {steps} changes"
        seen.append(allowed.index(found))
        # And the next export makes it whole.
        computer.sticks.export(copy, [new])
        assert found_on(copy, made, tmp_path / "there") == allowed[1]
        assert not list(copy.rglob("*.part"))
        shutil.rmtree(copy)
    assert seen == sorted(seen)
    assert set(seen) == {0, 1}
    assert steps > 6


class PulledError(Exception):
    """The stick was pulled out."""


@contextmanager
def pulled_out_after(changes: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let so many names below a folder be changed, and then none."""
    left = changes

    def counted(change: Callable[..., object]) -> Callable[..., object]:
        def one(path: Path, *arguments: object, **options: object) -> object:
            nonlocal left
            if folder in path.parents:
                if left == 0:
                    raise PulledError
                left -= 1
            return change(path, *arguments, **options)

        return one

    with monkeypatch.context() as patched:
        for name in ("replace", "unlink", "mkdir"):
            patched.setattr(Path, name, counted(getattr(Path, name)))
        yield


class TestInstallers:
    """The program itself goes along, where it has its installers beside it."""

    def test_they_lie_beside_the_courses(
        self, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
    ) -> None:
        own = tmp_path / "installers"
        own.mkdir()
        (own / "darasa-1.0.exe").write_bytes(b"MZ" * 50_000)
        (own / "darasa_1.0_all.deb").write_bytes(b"!<arch>")
        (own / "aux.deb").write_bytes(b"no name on Windows")
        (own / "folder").mkdir()
        with a_computer(tmp_path / "here" / "data", own) as computer:
            computer.trust(made)
            installed = computer.install(packs["en"])
            need = computer.sticks.needs(stick, installed)
            exported = computer.sticks.export(stick, installed)
            assert exported.installers == ("darasa-1.0.exe", "darasa_1.0_all.deb")
            assert {path.name for path in (stick / "Darasa" / "installers").iterdir()} == set(
                exported.installers
            )
            assert need.installers >= 100_007
            assert computer.sticks.needs(stick, installed).installers == 0
            (own / "darasa-1.0.exe").write_bytes(b"ZM" * 50_000)
            again = computer.sticks.export(stick, installed)
            assert again.written == 100_000
            assert (stick / "Darasa" / "installers" / "darasa-1.0.exe").read_bytes()[:2] == b"ZM"

    def test_one_that_no_stick_can_hold_is_named(
        self, made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
    ) -> None:
        own = tmp_path / "installers"
        own.mkdir()
        with a_computer(tmp_path / "here" / "data", own) as computer:
            computer.trust(made)
            installed = computer.install(packs["en"])
            large = own / "large.iso"
            for size, fits in ((2**32 - 1, True), (2**32, False)):
                large.touch()
                os.truncate(large, size)
                if fits:
                    assert computer.sticks.needs(stick, installed).installers >= size
                    continue
                for ask in (computer.sticks.needs, computer.sticks.export):
                    with pytest.raises(CourseFileTooLargeError) as told:
                        ask(stick, installed)
                    assert (told.value.path, told.value.size) == (large, size)
            assert files(stick) == {}

    def test_without_any_nothing_is_made(
        self, computer: Computer, packs: dict[str, Path], stick: Path
    ) -> None:
        exported = computer.sticks.export(stick, computer.install(packs["en"]))
        assert exported.installers == ()
        assert [path.name for path in (stick / "Darasa").iterdir()] == ["courses"]
