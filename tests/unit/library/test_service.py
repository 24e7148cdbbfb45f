"""Packs are put in place whole or not at all, whatever happens."""

import errno
import logging
import os
import shutil
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.core.tasks import CancelledError, Task
from darasa.library import files, service
from darasa.library.names import file_name
from darasa.library.service import RESERVE, Library
from darasa.library.types import NoSpaceError, PackConflictError, PackMissingError, PackOlderError
from darasa.packs.service import PackRefusedError, PackUnreadableError
from darasa.storage.database import Database, open_database
from tests.courses import SMALL_IRI, published
from tests.unit.learning.worlds import small_pack
from tests.unit.library.many import names, versions

Usage = namedtuple("Usage", "total used free")


def test_a_pack_is_installed_byte_for_byte(library: Library, data_folder: DataFolder) -> None:
    assert library.installed() == ()
    pack = library.install(small_pack())
    assert library.installed() == (pack,)
    assert pack.path == data_folder.packs / "darasa.example_small.en-1.dpack"
    assert pack.path.read_bytes() == small_pack().read_bytes()
    assert pack.size == small_pack().stat().st_size
    assert pack.manifest.iri == SMALL_IRI
    assert abs(pack.installed_at - SystemClock().read().utc_ms) < 60_000
    assert names(data_folder) == [pack.path.name]
    with library.open(pack) as opened:
        assert opened.manifest == pack.manifest
        assert opened.lesson("beans")


def test_what_is_installed_is_there_after_the_next_start(library: Library, data_folder: DataFolder) -> None:
    pack = library.install(small_pack())
    database = open_database(data_folder.database)
    assert Library(database, data_folder, SystemClock(), lambda _warrant: None, published).installed() == (
        pack,
    )
    database.close_all()


def test_each_language_is_a_pack_of_its_own(library: Library) -> None:
    library.install(small_pack("en"))
    library.install(small_pack("ar"))
    assert versions(library) == [("ar", 1), ("en", 1)]
    assert {pack.manifest.iri for pack in library.installed()} == {SMALL_IRI}


def test_a_newer_version_replaces_the_older(library: Library, data_folder: DataFolder) -> None:
    library.install(small_pack("ar"))
    library.install(small_pack())
    newer = library.install(small_pack(version=2))
    assert versions(library) == [("ar", 1), ("en", 2)]
    assert names(data_folder) == ["darasa.example_small.ar-1.dpack", newer.path.name]


def test_an_older_version_never_replaces_a_newer(library: Library, data_folder: DataFolder) -> None:
    library.install(small_pack(version=2))
    before = names(data_folder)
    with pytest.raises(PackOlderError) as refused:
        library.install(small_pack())
    assert (refused.value.version, refused.value.installed) == (1, 2)
    assert refused.value.path == small_pack()
    assert versions(library) == [("en", 2)]
    assert names(data_folder) == before


def test_the_same_version_with_other_contents_is_refused(
    library: Library, data_folder: DataFolder, changed_pack: Path
) -> None:
    pack = library.install(small_pack())
    with pytest.raises(PackConflictError) as refused:
        library.install(changed_pack)
    assert (refused.value.path, refused.value.version) == (changed_pack, 1)
    assert library.installed() == (pack,)
    assert names(data_folder) == [pack.path.name]


def test_installing_the_same_pack_again_mends_its_file(library: Library) -> None:
    pack = library.install(small_pack())
    pack.path.write_bytes(b"rotten")
    assert not library.is_present(pack)
    again = library.install(small_pack())
    assert library.is_present(again)
    assert library.installed() == (again,)
    assert again.path.read_bytes() == small_pack().read_bytes()


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "text"])
def test_what_is_no_sound_pack_is_refused_by_its_own_name(
    library: Library, data_folder: DataFolder, tmp_path: Path, damage: str
) -> None:
    content = small_pack().read_bytes()
    middle = len(content) // 2
    damaged = {
        "cut": content[:-100],
        "changed": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
        "empty": b"",
        "text": b"not a pack",
    }[damage]
    path = tmp_path / "damaged.dpack"
    path.write_bytes(damaged)
    with pytest.raises(PackRefusedError) as refused:
        library.install(path)
    assert refused.value.file == path
    assert library.installed() == ()
    assert names(data_folder) == []


def test_a_file_that_is_not_there_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(PackUnreadableError):
        library.install(tmp_path / "nowhere.dpack")


def test_a_stick_pulled_out_while_copying_leaves_nothing(
    library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pulled:
        def read(self, _size: int) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

    real = files._read
    monkeypatch.setattr(files, "_read", lambda _file, path: real(Pulled(), path))  # type: ignore[arg-type]
    with pytest.raises(PackUnreadableError) as refused:
        library.install(small_pack())
    assert refused.value.file == small_pack()
    assert names(data_folder) == []


def test_a_file_that_changes_while_it_is_copied_is_refused(
    library: Library, data_folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_CHUNK", 500)
    stick = tmp_path / "stick.dpack"
    shutil.copy(small_pack(), stick)
    content = bytearray(stick.read_bytes())
    content[len(content) // 2] ^= 1

    def swap() -> None:
        stick.write_bytes(content)

    def swap_back(share: float) -> None:
        if share == 1:
            stick.write_bytes(small_pack().read_bytes())

    with pytest.raises(PackRefusedError) as refused:
        library.install(stick, report=swap_back, check=swap)
    assert refused.value.file == stick
    assert library.installed() == ()
    assert names(data_folder) == []


def test_a_full_disk_is_named_before_anything_is_written(
    library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = small_pack().stat().st_size
    monkeypatch.setattr(service.shutil, "disk_usage", lambda _: Usage(10**9, 0, RESERVE + size - 1))
    with pytest.raises(NoSpaceError) as refused:
        library.install(small_pack())
    assert (refused.value.needed, refused.value.free) == (RESERVE + size, RESERVE + size - 1)
    assert names(data_folder) == []
    monkeypatch.setattr(service.shutil, "disk_usage", lambda _: Usage(10**9, 0, RESERVE + size))
    library.install(small_pack())
    assert library.space().used == size
    assert library.space().free == RESERVE + size


def test_progress_is_reported_and_cancelling_leaves_nothing(
    library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_CHUNK", 500)
    shares: list[float] = []
    library.install(small_pack(), report=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 3
    task: Task[object] = Task(lambda report, check: library.install(small_pack("ar"), None, report, check))
    with pytest.raises(CancelledError):
        task.run(lambda share: task.cancel() if share > 0.3 else None)
    assert versions(library) == [("en", 1)]
    assert names(data_folder) == ["darasa.example_small.en-1.dpack"]


def test_two_threads_install_at_once(library: Library, db: Database) -> None:
    def install(language: str) -> None:
        library.install(small_pack(language))
        db.close()

    threads = [Thread(target=install, args=(language,)) for language in ("en", "ar", "en", "ar")]
    small_pack("en"), small_pack("ar")
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert versions(library) == [("ar", 1), ("en", 1)]


def test_a_file_taken_away_or_swapped_by_hand_is_named_and_stays_listed(
    library: Library, changed_pack: Path
) -> None:
    pack = library.install(small_pack())
    pack.path.unlink()
    assert library.installed() == (pack,)
    assert not library.is_present(pack)
    with pytest.raises(PackMissingError) as missing, library.open(pack):
        pass
    assert missing.value.file == pack.path
    # Of another length it is as good as gone; of the same length, the manifest's hash tells.
    pack.path.write_bytes(changed_pack.read_bytes())
    swapped = bytearray(small_pack().read_bytes())
    with pytest.raises((PackMissingError, PackRefusedError)), library.open(pack):
        pass
    swapped[200] ^= 1
    pack.path.write_bytes(swapped)
    assert library.is_present(pack)
    with pytest.raises(PackRefusedError), library.open(pack):
        pass
    assert library.installed() == (pack,)


def test_removing_takes_row_and_file(library: Library, data_folder: DataFolder) -> None:
    pack = library.install(small_pack())
    library.remove(pack, None)
    assert library.installed() == ()
    assert names(data_folder) == []
    library.remove(pack, None)


def test_manifests_are_parsed_once(library: Library) -> None:
    library.install(small_pack())
    first, second = library.installed()[0], library.installed()[0]
    assert first.manifest is second.manifest


def test_names_of_files_tell_courses_languages_and_versions_apart() -> None:
    from darasa.packs.service import Pack

    found = set()
    for language in ("en", "ar"):
        for version in (1, 2):
            with Pack.open(small_pack(language, version)) as pack:
                found.add(file_name(pack.manifest))
    assert len(found) == 4


class TestPowerCuts:
    """A cut at any moment leaves the old pack or the new one."""

    @pytest.mark.parametrize("moment", ["copying", "renaming", "writing the row"])
    def test_the_old_version_stays_whole(
        self, library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch, moment: str
    ) -> None:
        old, new = library.install(small_pack()), small_pack(version=2)

        def cut(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            if moment == "copying":
                patched.setattr(os, "fsync", cut)
            elif moment == "renaming":
                patched.setattr(Path, "replace", cut)
            else:
                patched.setattr(service.models, "replace_row", cut)
            # The process does not live to tidy up after itself.
            patched.setattr(Path, "unlink", lambda *_, **__: None)
            with pytest.raises(KeyboardInterrupt):
                library.install(new)
        assert library.installed() == (old,)
        assert library.is_present(old)
        assert len(names(data_folder)) == 2
        monkeypatch.setattr(service, "resources", lambda: data_folder.logs)
        library.install_bundled()
        assert not [name for name in names(data_folder) if name.startswith(".")]
        library.install(small_pack(version=2))
        assert versions(library) == [("en", 2)]
        assert names(data_folder) == ["darasa.example_small.en-2.dpack"]

    def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_before_the_row(
        self, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        done: list[str] = []

        def note(owner: object, name: str) -> None:
            real: Callable[..., object] = getattr(owner, name)

            def noted(*given: object) -> object:
                done.append(name)
                return real(*given)

            monkeypatch.setattr(owner, name, noted)

        for owner, name in ((os, "fsync"), (Path, "replace"), (service, "sync_folder")):
            note(owner, name)
        note(service.models, "replace_row")
        library.install(small_pack())
        assert [name for name in done if name != "fsync"] == ["replace", "sync_folder", "replace_row"]
        assert done[0] == "fsync"

    def test_the_old_file_goes_at_the_next_start(
        self, library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        library.install(small_pack())
        with monkeypatch.context() as patched:
            patched.setattr(service, "unlink_later", lambda _: None)
            library.install(small_pack(version=2))
        assert len(names(data_folder)) == 2
        others = [
            "a-file-of-somebody.dpack",
            "darasa.example_other.en-1.dpack",
            "darasa.example_small.en-3.dpack",
        ]
        for name in others:
            (data_folder.packs / name).write_bytes(b"")
        monkeypatch.setattr(service, "resources", lambda: data_folder.logs)
        library.install_bundled()
        assert names(data_folder) == sorted([*others, "darasa.example_small.en-2.dpack"])

    def test_a_file_that_is_in_use_waits(
        self, library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As on Windows, where a file that somebody reads cannot be removed."""
        library.install(small_pack())
        real = Path.unlink

        def unlink(path: Path, missing_ok: bool = False) -> None:
            if path.suffix == ".dpack":
                raise PermissionError(path)
            real(path, missing_ok)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "unlink", unlink)
            library.install(small_pack(version=2))
        assert versions(library) == [("en", 2)]
        assert len(names(data_folder)) == 2


class TestBundled:
    """The packs that come with the program."""

    @pytest.fixture
    def bundle(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        folder = tmp_path / "resources" / "catalogue" / "targets" / "darasa.example"
        folder.mkdir(parents=True)
        monkeypatch.setattr(service, "resources", lambda: tmp_path / "resources")
        return folder

    def test_one_that_was_removed_comes_back_only_when_it_is_asked_for(
        self, library: Library, bundle: Path
    ) -> None:
        shutil.copy(small_pack(), bundle)
        shutil.copy(small_pack("ar"), bundle)
        english = next(pack for pack in library.install_bundled() if pack.manifest.language == "en")
        library.remove(english, None)
        assert library.install_bundled() == ()
        assert versions(library) == [("ar", 1)]
        library.install(small_pack())
        assert versions(library) == [("ar", 1), ("en", 1)]
        english.path.unlink()
        assert [pack.manifest.language for pack in library.install_bundled()] == ["en"]

    def test_they_are_installed_once(
        self, library: Library, bundle: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shutil.copy(small_pack(), bundle)
        shutil.copy(small_pack("ar"), bundle)
        new = library.install_bundled()
        assert sorted(pack.manifest.language for pack in new) == ["ar", "en"]
        monkeypatch.setattr(service, "verify_pack", lambda _, **__: pytest.fail("nothing has changed"))
        assert library.install_bundled() == ()

    def test_a_newer_program_brings_a_newer_course(self, library: Library, bundle: Path) -> None:
        library.install(small_pack())
        shutil.copy(small_pack(version=2), bundle)
        (new,) = library.install_bundled()
        assert new.manifest.version == 2

    def test_an_older_program_takes_nothing_back(self, library: Library, bundle: Path) -> None:
        library.install(small_pack(version=2))
        shutil.copy(small_pack(), bundle)
        assert library.install_bundled() == ()
        assert versions(library) == [("en", 2)]

    def test_a_damaged_file_is_mended(self, library: Library, bundle: Path) -> None:
        shutil.copy(small_pack(), bundle)
        (pack,) = library.install_bundled()
        pack.path.unlink()
        assert len(library.install_bundled()) == 1
        assert library.is_present(pack)

    def test_one_that_is_refused_does_not_hold_up_the_others(
        self, library: Library, bundle: Path, changed_pack: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        (bundle / "a-damaged.dpack").write_bytes(b"not a pack")
        library.install(small_pack())
        shutil.copy(changed_pack, bundle)
        shutil.copy(small_pack("ar"), bundle)
        with caplog.at_level(logging.WARNING):
            new = library.install_bundled()
        assert [pack.manifest.language for pack in new] == ["ar"]
        assert len(caplog.records) == 2
