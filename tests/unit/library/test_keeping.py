"""What comes in only with the facilitator's word, and what a damaged table or a power cut leaves."""

import os
import shutil
from pathlib import Path

import pytest

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.library import models, service
from darasa.library.service import Library
from darasa.packs.service import PackRefusedError, PackUnreadableError
from darasa.storage.database import Database
from tests.courses import published
from tests.unit.learning.worlds import small_pack
from tests.unit.library.many import names, versions


class TestGate:
    """What did not come with the program needs the facilitator's word."""

    class RefusedError(Exception):
        pass

    @pytest.fixture
    def asked(self) -> list[object]:
        return []

    @pytest.fixture
    def gated(self, db: Database, data_folder: DataFolder, asked: list[object]) -> Library:
        def gate(warrant: Warrant | None) -> None:
            asked.append(warrant)
            if warrant is None:
                raise self.RefusedError

        return Library(db, data_folder, SystemClock(), gate)

    @pytest.fixture
    def bundle(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        folder = tmp_path / "resources" / "catalogue" / "targets" / "darasa.example"
        folder.mkdir(parents=True)
        monkeypatch.setattr(service, "resources", lambda: tmp_path / "resources")
        shutil.copy(small_pack("ar"), folder / "bundled.dpack")
        return folder

    def test_a_stranger_needs_a_warrant(
        self, gated: Library, asked: list[object], data_folder: DataFolder, bundle: Path
    ) -> None:
        assert bundle.exists()
        with pytest.raises(self.RefusedError):
            gated.install(small_pack())
        assert gated.installed() == ()
        assert names(data_folder) == []
        warrant = Warrant()
        gated.install(small_pack(), warrant)
        assert set(asked) == {None, warrant}
        assert versions(gated) == [("en", 1)]

    def test_what_came_with_the_program_needs_none(
        self, gated: Library, asked: list[object], bundle: Path, tmp_path: Path
    ) -> None:
        stick = tmp_path / "whatever its name.dpack"
        shutil.copy(bundle / "bundled.dpack", stick)
        gated.install(stick)
        gated.install_bundled()
        assert asked == []
        assert versions(gated) == [("ar", 1)]

    def test_a_bundled_name_is_no_warrant(self, gated: Library, bundle: Path, tmp_path: Path) -> None:
        stick = tmp_path / "bundled.dpack"
        changed = bytearray((bundle / "bundled.dpack").read_bytes())
        changed[-1] ^= 1
        for content in (changed, (bundle / "bundled.dpack").read_bytes() + b"x", small_pack().read_bytes()):
            stick.write_bytes(content)
            with pytest.raises((PackRefusedError, self.RefusedError)):
                gated.install(stick)

    def test_a_file_swapped_while_it_is_copied_is_asked_about_again(
        self, gated: Library, bundle: Path, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stick = bundle.parent / "stick.dpack"
        shutil.copy(bundle / "bundled.dpack", stick)
        monkeypatch.setattr(gated, "_check_space", lambda _source: shutil.copy(small_pack(), stick))
        with pytest.raises(self.RefusedError):
            gated.install(stick)
        assert gated.installed() == ()
        assert names(data_folder) == []

    def test_what_was_put_into_the_folder_by_hand_is_not_let_in(
        self, gated: Library, data_folder: DataFolder, bundle: Path
    ) -> None:
        assert bundle.exists()
        shutil.copy(small_pack(), data_folder.packs / "darasa.example_small.en-1.dpack")
        gated.install_bundled()
        assert versions(gated) == [("ar", 1)]
        assert [path.name for path in gated.left()] == ["darasa.example_small.en-1.dpack"]


class TestDamagedRows:
    """One row that cannot be read hides no other course."""

    @pytest.fixture(autouse=True)
    def _nothing_bundled(self, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(service, "resources", lambda: data_folder.root / "nothing")

    @pytest.mark.parametrize(
        "damage",
        [
            "manifest = 'no manifest'",
            "manifest = ''",
            "manifest = replace(manifest, 'Sorting', 'Sortinh')",
            "manifest = CAST(x'ff00fe' AS TEXT)",
            "manifest_sha256 = 'ff'",
            "manifest_sha256 = CAST(x'ff' AS TEXT)",
            "path = '../../etc/passwd'",
            "path = CAST(x'ff' AS TEXT)",
            "size = 'many'",
        ],
    )
    def test_the_others_stay_and_the_pack_can_be_added_again(
        self, db: Database, data_folder: DataFolder, damage: str
    ) -> None:
        before = Library(db, data_folder, SystemClock(), lambda _warrant: None, published)
        other, lost = before.install(small_pack("ar")), before.install(small_pack())
        db.execute_sql(f"UPDATE installed_pack SET {damage} WHERE path = ?", (lost.path.name,))
        library = Library(db, data_folder, SystemClock(), lambda _warrant: None, published)
        assert other in library.installed()
        if damage.startswith("size"):
            (found,) = (pack for pack in library.installed() if pack != other)
            assert not library.is_present(found)
        else:
            assert library.installed() == (other,)
            assert library.left() == (lost.path,)
        library.install(small_pack())
        assert versions(library) == [("ar", 1), ("en", 1)]
        assert library.left() == ()
        library.install_bundled()
        assert versions(library) == [("ar", 1), ("en", 1)]
        assert len(models.all_rows(db)) == 2

    def test_the_next_start_mends_a_row_from_its_file(
        self, library: Library, db: Database, data_folder: DataFolder
    ) -> None:
        pack = library.install(small_pack())
        db.execute_sql("UPDATE installed_pack SET manifest = 'x'")
        again = Library(db, data_folder, SystemClock(), lambda _warrant: None, published)
        assert again.installed() == ()
        assert again.install_bundled() == (pack,)
        assert again.installed() == (pack,)
        assert again.install_bundled() == ()

    def test_a_row_that_nothing_can_mend_is_dropped(
        self, library: Library, db: Database, data_folder: DataFolder
    ) -> None:
        pack = library.install(small_pack())
        db.execute_sql("UPDATE installed_pack SET manifest = 'x'")
        pack.path.unlink()
        again = Library(db, data_folder, SystemClock(), lambda _warrant: None, published)
        assert again.install_bundled() == ()
        assert models.all_rows(db) == []
        assert again.left() == ()

    def test_a_row_whose_file_is_another_leaves_the_file_for_the_facilitator(
        self, library: Library, db: Database, data_folder: DataFolder, changed_pack: Path
    ) -> None:
        pack = library.install(small_pack())
        shutil.copy(changed_pack, pack.path)
        db.execute_sql("UPDATE installed_pack SET manifest = 'x'")
        again = Library(db, data_folder, SystemClock(), lambda _warrant: None, published)
        assert again.install_bundled() == ()
        assert again.installed() == ()
        assert again.left() == (pack.path,)
        again.install(pack.path)
        assert [one.manifest.title for one in again.installed()] == ["Sorting peas"]


def test_a_file_left_by_a_power_cut_is_named_and_can_be_added(
    library: Library, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off between the new name and the row: whole, and known to nobody."""

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(service.models, "replace_row", cut)
        with pytest.raises(KeyboardInterrupt):
            library.install(small_pack())
    (left,) = library.left()
    assert library.installed() == ()
    pack = library.install(left)
    assert pack.path == left
    assert library.left() == ()
    assert names(data_folder) == [left.name]
    # Under another name it takes its own.
    library.remove(pack, None)
    astray = data_folder.packs / "astray.en-1.dpack"
    shutil.copy(small_pack(), astray)
    (data_folder.packs / "folder.en-1.dpack").mkdir()
    assert library.left() == (astray,)
    library.install(astray)
    assert names(data_folder) == ["darasa.example_small.en-1.dpack", "folder.en-1.dpack"]


def test_what_is_no_file_is_refused_at_once(library: Library, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.dpack"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path, Path("/dev/zero")):
        with pytest.raises(PackUnreadableError):
            library.install(path)
