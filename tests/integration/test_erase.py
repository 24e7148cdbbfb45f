"""An erased learner is in no byte of any file, and nothing that comes later brings them back."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from darasa.centre.rescue import rescue
from darasa.centre.tombstones import read_tombstones
from darasa.core.paths import DataFolder
from darasa.core.settings import Preferences
from darasa.core.tasks import CancelledError
from darasa.people.errors import LearnerUnknownError
from darasa.record.errors import LearnerErasedError
from darasa.record.types import Result, Verb
from darasa.storage.backup import Backup, backups
from tests.courses import SMALL_IRI
from tests.unit.centre.rooms import Room, count, files, forms, name_forms

NAME, SECOND_NAME = "Zawadi Wanjikũ", "Mwalimu Zawadi"
REST = "Amina", "Joseph Otieno", ""


class Erased(Room):
    """A room in which someone with two ids, two names, answers and a PIN is to be erased."""

    learners: tuple[str, ...]
    """Every UUID of theirs."""
    stick: Path
    """The second folder."""
    export: Path
    """What they had exported before."""

    def prepare(self, stick: Path) -> "Erased":
        """Let them do a lot, back it up twice to both folders, and damage the database once."""
        self.furnish()
        self.stick = stick
        stick.mkdir()
        people, centre = self.workspace.people, self.workspace.centre
        warrant = self.warrant()
        centre.set_backup_folder(warrant, stick)
        one, other = people.add(NAME, "drum", "4711"), people.guest()
        for learner in (one.id, other.id):
            people.set_preferences(learner, Preferences(theme="dark"))
            self.study(learner).complete_lesson(self.study(learner).open_lesson(SMALL_IRI, "beans"))
            self.answer(learner)
        long = Result(response=f"{NAME} wrote this. " * 1000)
        self.workspace.record.record(one.id, Verb.COMMENTED, SMALL_IRI, course_iri=SMALL_IRI, result=long)
        centre.back_up()
        self.learners = tuple({one.id, other.id})
        merged = centre.merge(warrant, other.id, one.id)
        assert set(self.workspace.record.aliases(merged.id)) == set(self.learners)
        people.rename(merged.id, SECOND_NAME)
        self.answer(merged.id)
        self.export = stick / "zawadi.jsonl"
        centre.export(warrant, merged.id, self.export)
        centre.back_up()
        self.close()
        with self.data.database.open("r+b") as file:
            file.write(bytes(100))
        rescue(self.data)
        self.open()
        self.workspace.centre.back_up()
        self.answer(merged.id)
        return self

    def erase(self) -> None:
        """Erase them."""
        erased = self.workspace.centre.erase(self.warrant(), self.learners[1])
        assert set(erased.learners) == set(self.learners)

    def traces(self, *folders: Path) -> dict[str, int]:
        """Return the files that hold anything of theirs, and how often."""
        needles = [form for learner in self.learners for form in forms(learner)]
        return count([*needles, *name_forms(NAME), *name_forms(SECOND_NAME), b"4711"], *folders)

    def assert_gone(self, *folders: Path) -> None:
        """Assert that every file holds tombstones at most: a UUID once in a list or database."""
        self.close()
        markers = Path(os.environ["XDG_STATE_HOME"])
        for path in files(self.data.root, markers, *folders):
            if path == self.export:
                continue
            content = path.read_bytes()
            for name in (NAME, SECOND_NAME):
                for form in name_forms(name):
                    assert form not in content, path
            for learner in self.learners:
                found = sum(content.count(form) for form in forms(learner))
                listed = path.name == "erased.txt" or path.suffix == ".db"
                assert found == int(listed), path
        self.open()

    def assert_nobody(self) -> None:
        """Assert that they are nobody here, and that everyone else is as before."""
        names = {one.name for one in self.workspace.people.learners()}
        assert names == set(REST)
        assert set(self.workspace.record.tombstones()) == set(self.learners)
        for learner in self.learners:
            assert not self.workspace.record.events(learner)
            assert not self.workspace.record.facts(learner)
            with pytest.raises(LearnerUnknownError):
                self.workspace.people.get(learner)
            with pytest.raises(LearnerErasedError):
                self.workspace.record.record(learner, Verb.INITIALIZED, SMALL_IRI)
        self.check_people()


@pytest.fixture
def room(data_folder: DataFolder, tmp_path: Path) -> Iterator[Erased]:
    one = Erased(data_folder).prepare(tmp_path / "stick")
    yield one
    one.close()


def test_before_there_is_plenty_to_find(room: Erased) -> None:
    found = room.traces(room.data.root, room.stick)
    assert len([name for name in found if name.startswith("darasa")]) > 4
    assert found["darasa.db"] > 10


def test_nothing_is_left_in_any_byte(room: Erased) -> None:
    room.erase()
    assert room.workspace.db.execute_sql("PRAGMA freelist_count").fetchone() == (0,)
    room.assert_gone(room.stick)
    room.assert_nobody()
    assert read_tombstones(room.data.tombstones) == set(room.learners)
    assert not files(room.data.damaged / "1") or not list((room.data.damaged / "1").glob("darasa.db*"))
    assert not room.workspace.centre.finish_erasing()


def test_the_program_may_go_on_reading_meanwhile(room: Erased) -> None:
    assert room.workspace.record.events(room.learners[0])
    room.workspace.people.learners()
    room.erase()
    room.assert_gone(room.stick)
    room.assert_nobody()


def test_backups_stay_good_and_as_old_as_they_were(room: Erased, tmp_path: Path) -> None:
    before = backups(room.data.backups)
    room.erase()
    after = backups(room.data.backups)
    assert [(one.number, one.made_at) for one in after] == [(one.number, one.made_at) for one in before]
    room.close()
    shutil.copytree(room.data.backups, tmp_path / "kept")  # restoring makes backups, and the oldest go
    for backup in backups(tmp_path / "kept"):
        restoration = room.open().centre.prepare_restore(room.warrant(), backup.path)
        room.close()
        restoration.run()
    room.open()
    room.assert_nobody()


def bring_an_older_backup(room: Erased, kept: Path) -> None:
    """Restore backups that were copied away before."""
    assert backups(kept)
    for backup in backups(kept):
        restoration = room.workspace.centre.prepare_restore(room.warrant(), backup.path)
        room.close()
        restoration.run()
        room.open()


def bring_an_older_stick(room: Erased, kept: Path) -> None:
    """Merge what was exported before."""
    lines = (kept / "zawadi.jsonl").read_bytes().splitlines()
    merged = room.workspace.record.merge(lines)
    assert merged.erased == len(lines) > 20


def bring_a_second_computer(room: Erased, kept: Path) -> None:
    """Merge all that a copy of this computer still knows, and what was done on it since."""
    other = Room(DataFolder(kept / "copy"), room.clock)
    for learner in room.learners:
        other.workspace.record.record(learner, Verb.COMMENTED, SMALL_IRI)
    bodies = [body for _row, body in other.workspace.record.statements(0, 10_000)]
    other.close()
    assert room.workspace.record.merge(bodies).erased > 20


def rescue_from_an_old_backup(room: Erased, kept: Path) -> None:
    """Lose the database, with only backups from before the erasure."""
    room.close()
    for path in files(room.data.backups):
        path.unlink()
    for path in kept.glob("darasa-*.db"):
        shutil.copy(path, room.data.backups)
    room.data.database.write_bytes(b"")
    rescue(room.data)
    room.open()


def rescue_a_damaged_old_file(room: Erased, kept: Path) -> None:
    """Find a damaged database from before the erasure in the place of today's."""
    room.close()
    shutil.copy(kept / "damaged.db", room.data.database)
    rescue(room.data)
    room.open()


def put_an_old_file_back(room: Erased, kept: Path) -> None:
    """Copy a sound database from before the erasure, with its seal, over today's, and start the program."""
    room.close()
    for path in (kept / "copy").glob("darasa.db*"):
        shutil.copy(path, room.data.root)
    room.open()
    assert room.workspace.centre.finish_erasing()
    assert not room.workspace.centre.finish_erasing()


def plug_the_second_folder_back(room: Erased, kept: Path) -> None:
    """Have the second folder as it was before, from which the database has to be rescued."""
    room.close()
    shutil.rmtree(room.stick)
    shutil.copytree(kept / "stick", room.stick)
    for path in files(room.data.backups):
        path.unlink()
    room.data.database.unlink()
    rescue(room.data)
    room.open()


def find_an_old_backup_in_the_second_folder_alone(room: Erased, kept: Path) -> None:
    """Lose all of the data folder but the settings and the courses, and find an old backup on the stick."""
    second = room.workspace.centre.second_folder
    assert second is not None
    room.close()
    for path in files(room.data.root):
        if path not in {room.data.settings, *files(room.data.packs)}:
            path.unlink()
    for backup in backups(second):
        backup.path.unlink()
    copied = [Path(shutil.copy(backup.path, second)) for backup in backups(kept)]
    rescue(room.data)
    for path in copied:
        path.unlink()
    room.open()


COMEBACKS = (
    find_an_old_backup_in_the_second_folder_alone,
    bring_an_older_backup,
    bring_an_older_stick,
    bring_a_second_computer,
    rescue_from_an_old_backup,
    rescue_a_damaged_old_file,
    put_an_old_file_back,
    plug_the_second_folder_back,
)


@pytest.mark.parametrize("comeback", COMEBACKS, ids=lambda comeback: comeback.__name__)
def test_nothing_brings_them_back(
    room: Erased, tmp_path: Path, comeback: Callable[[Room, Path], None]
) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(room.data.backups, kept)
    shutil.copy(room.export, kept)
    shutil.copytree(room.stick, kept / "stick")
    room.close()
    shutil.copytree(room.data.root, kept / "copy")
    damaged = bytearray(room.data.database.read_bytes())
    damaged[:100] = bytes(100)
    (kept / "damaged.db").write_bytes(damaged)
    room.open()
    room.erase()
    comeback(room, kept)
    room.assert_nobody()
    room.workspace.centre.back_up()
    room.assert_nobody()
    room.assert_gone(room.stick)


def test_a_second_folder_that_was_not_there_is_cleaned_when_it_is(room: Erased, tmp_path: Path) -> None:
    away = tmp_path / "away"
    room.stick.rename(away)
    erased = room.workspace.centre.erase(room.warrant(), room.learners[0])
    assert erased.second_folder_waits
    room.assert_gone()
    made = room.workspace.centre.back_up()
    assert made.second is None
    assert made.second_trouble is not None
    away.rename(room.stick)
    assert room.traces(room.stick)
    made = room.workspace.centre.back_up()
    assert isinstance(made.second, Backup)
    room.assert_gone(room.stick)


def test_erasing_that_was_stopped_is_finished_later(room: Erased) -> None:
    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        room.workspace.centre.erase(room.warrant(), room.learners[0], check=stop)
    assert room.workspace.centre.finish_erasing()
    room.assert_gone(room.stick)
    room.assert_nobody()


def test_whoever_was_erased_elsewhere_goes_from_here_too(room: Erased) -> None:
    room.workspace.record.merge((), room.learners)
    room.workspace.centre.back_up()
    room.assert_gone(room.stick)
    room.assert_nobody()
