"""Every kind of damage to a real room's database: noticed, mended, and told as it is."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from darasa.centre.aside import mark_told, untold
from darasa.centre.errors import DatabaseLostError
from darasa.centre.rescue import needs_rescue, rescue
from darasa.centre.types import Rescued
from darasa.core.paths import DataFolder
from darasa.record.types import Event
from darasa.storage.check import require_writable
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError
from darasa.workspace import Workspace
from tests.integration.disks import full, read_only, small_disk
from tests.unit.centre.rooms import PASSPHRASE, Room, files

PAGE = 4096


def truncated(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def cut_by_a_byte(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def without_header(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def overwritten(path: Path, start: float, pages: int = 2) -> None:
    content = bytearray(path.read_bytes())
    first = int(start * (len(content) // PAGE - pages)) * PAGE
    content[first : first + pages * PAGE] = Random(7).randbytes(pages * PAGE)
    path.write_bytes(content)


def overwritten_head(path: Path) -> None:
    overwritten(path, 0.0)


def overwritten_middle(path: Path) -> None:
    overwritten(path, 0.5)


def overwritten_tail(path: Path) -> None:
    overwritten(path, 1.0)


def another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE word (id, value)")


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50_000))


def noise(path: Path) -> None:
    path.write_bytes(Random(5).randbytes(90_000))


def missing(path: Path) -> None:
    path.unlink()


UNREADABLE = (emptied, another_database, a_picture, noise, missing)
READABLE_IN_PART = (
    truncated,
    cut_by_a_byte,
    without_header,
    overwritten_head,
    overwritten_middle,
    overwritten_tail,
)
Damage = Callable[[Path], None]


class Damaged(Room):
    """A room with a backup, answers given after it, and then closed."""

    confirmed: dict[str, Event]
    """What the backup holds."""
    later: dict[str, Event]
    """What came after it."""
    before: frozenset[str]
    """The replicas of this data folder so far."""

    def prepare(self) -> "Damaged":
        """Make it so."""
        self.furnish()
        self.workspace.centre.back_up()
        self.confirmed = self.events()
        self.answer(self.ids["Amina"])
        self.answer(self.ids["Joseph Otieno"])
        everything = self.events()
        self.later = {id_: event for id_, event in everything.items() if id_ not in self.confirmed}
        self.before = frozenset(self.workspace.record.replicas(ours=True))
        self.close()
        return self

    def assert_sound(self, rescued: Rescued) -> None:
        """Assert that everything is back which can be, and that what is told is true."""
        assert not needs_rescue(self.data)
        self.open()
        assert self.holds(self.confirmed.values())
        self.check_people()
        here = self.events()
        assert here.keys() <= self.confirmed.keys() | self.later.keys()
        assert all(here[id_] == event for id_, event in self.later.items() if id_ in here)
        assert rescued.salvaged_events == len(here.keys() - self.confirmed.keys())
        assert not rescued.nothing_left
        facts = {learner: self.workspace.record.facts(learner) for learner in self.ids.values()}
        self.workspace.record.rebuild()
        assert facts == {learner: self.workspace.record.facts(learner) for learner in self.ids.values()}
        self.answer(self.ids["Amina"])
        new = [event for id_, event in self.events().items() if id_ not in here]
        assert new
        assert not self.before & {event.replica for event in new}
        assert min(event.lamport for event in new) > max(event.lamport for event in here.values())
        with closing(sqlite3.connect(self.data.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Damaged]:
    one = Damaged(data_folder).prepare()
    yield one
    one.close()


@pytest.mark.parametrize("damage", READABLE_IN_PART + UNREADABLE, ids=lambda damage: damage.__name__)
def test_damage_is_noticed_and_mended_and_no_backup_was_in_vain(room: Damaged, damage: Damage) -> None:
    damage(room.data.database)
    left = room.data.database.read_bytes() if room.data.database.exists() else None
    assert needs_rescue(room.data)
    rescued = rescue(room.data)
    assert rescued.backup_number == 1
    if left is None:
        assert rescued.kept_aside is None
    else:
        assert rescued.kept_aside is not None
        assert (rescued.kept_aside / "darasa.db").read_bytes() == left
        assert (rescued.kept_aside / "mended").exists()
    room.assert_sound(rescued)
    if damage in UNREADABLE:
        assert rescued.salvaged_events == 0
    assert untold(room.data) == rescued
    mark_told(room.data)
    assert untold(room.data) is None


@pytest.mark.parametrize("damage", [without_header, cut_by_a_byte], ids=lambda damage: damage.__name__)
def test_what_came_after_the_backup_is_read_where_it_lies(room: Damaged, damage: Damage) -> None:
    damage(room.data.database)
    rescued = rescue(room.data)
    assert rescued.salvaged_events == len(room.later)
    room.assert_sound(rescued)


@pytest.mark.parametrize("damage", READABLE_IN_PART + UNREADABLE, ids=lambda damage: damage.__name__)
def test_opening_never_begins_anew_in_silence(room: Damaged, damage: Damage) -> None:
    damage(room.data.database)
    left = room.data.database.read_bytes() if room.data.database.exists() else None
    workspace = Workspace(room.data)
    if damage in {overwritten_middle, overwritten_tail}:  # which only the check in the background sees
        with suppress(DatabaseDamagedError):
            assert {one.id for one in workspace.learners()} == set(room.ids.values())
    else:
        with pytest.raises(DatabaseLostError if left is None else DatabaseDamagedError):
            workspace.learners()
    workspace.close()
    assert (room.data.database.read_bytes() if room.data.database.exists() else None) == left


def test_a_log_that_was_pending_is_read_too(room: Damaged) -> None:
    code = (
        "import os, sys; from pathlib import Path; from darasa.core.paths import DataFolder;"
        "from darasa.workspace import Workspace;"
        "w = Workspace(DataFolder(Path(sys.argv[1])));"
        "e = w.record.record(sys.argv[2], 'http://adlnet.gov/expapi/verbs/commented', 'https://a.b/c');"
        "print(e.id, flush=True); os._exit(9)"
    )
    learner = room.ids["Amina"]
    command = [sys.executable, "-c", code, str(room.data.root), learner]
    written = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    assert room.data.database.with_name("darasa.db-wal").stat().st_size > 0
    without_header(room.data.database)
    rescued = rescue(room.data)
    assert rescued.salvaged_events == len(room.later) + 1
    room.open()
    assert written in {event.id for event in room.workspace.record.events(learner)}


def test_asking_whether_it_is_damaged_leaves_a_broken_log_to_be_read(room: Damaged) -> None:
    """SQLite would take what comes before the broken place, and throw away the rest."""
    room.open()
    room.answer(room.ids["Amina"])
    everything = room.events()
    log = room.data.database.with_name("darasa.db-wal")
    pending, file = bytearray(log.read_bytes()), room.data.database.read_bytes()
    room.close()
    room.data.database.write_bytes(file)
    pending[32 + 24 + 100 : 32 + 24 + 120] = Random(3).randbytes(20)
    log.write_bytes(pending)
    assert needs_rescue(room.data)
    assert log.read_bytes() == pending
    rescue(room.data)
    room.open()
    assert room.events() == everything


def test_without_any_backup_what_can_be_read_is_all_there_is(room: Damaged) -> None:
    for backup in files(room.data.backups):
        backup.unlink()
    without_header(room.data.database)
    rescued = rescue(room.data)
    assert (rescued.backup_number, rescued.backup_made_at) == (None, None)
    assert rescued.salvaged_events == len(room.confirmed) + len(room.later)
    room.confirmed |= room.later
    rescued_all = Rescued(None, None, 0, rescued.kept_aside, nothing_left=False)
    room.assert_sound(rescued_all)


def test_without_the_page_of_people_everybody_is_still_there(room: Damaged) -> None:
    for backup in files(room.data.backups):
        backup.unlink()
    with closing(sqlite3.connect(room.data.database)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'person'").fetchone()
    with room.data.database.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(Random(9).randbytes(PAGE))
    rescue(room.data)
    workspace = room.open()
    learners = {one.id: (one.name, one.is_guest) for one in workspace.people.learners()}
    assert learners == {id_: (name, not name) for name, id_ in room.ids.items()}
    assert workspace.people.guest().id != room.ids[""]


def test_when_nothing_is_left_it_says_so_and_begins_anew(room: Damaged) -> None:
    for backup in files(room.data.backups):
        backup.unlink()
    emptied(room.data.database)
    rescued = rescue(room.data)
    assert rescued.nothing_left
    assert rescued.salvaged_events == 0
    assert room.open().learners() == ()


def test_a_damaged_backup_is_passed_over(room: Damaged) -> None:
    room.open().centre.back_up()
    room.close()
    newest, older = room.workspace.centre.backups()
    overwritten_middle(newest.path)
    emptied(room.data.database)
    rescued = rescue(room.data)
    assert rescued.backup_number == older.number == 1
    room.assert_sound(rescued)


def test_the_second_folder_helps_when_the_first_is_behind(room: Damaged, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    room.open().centre.set_backup_folder(room.warrant(), stick)
    made = room.workspace.centre.back_up()
    room.close()
    assert made.second is not None
    made.own.path.unlink()
    emptied(room.data.database)
    rescued = rescue(room.data)
    assert rescued.backup_made_at == made.second.made_at
    room.confirmed |= room.later
    room.assert_sound(rescued)


def test_a_lost_data_folder_comes_back_from_the_second_folder_alone(room: Damaged, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    room.open().centre.set_backup_folder(room.warrant(), stick)
    room.workspace.centre.back_up()
    room.close()
    for path in files(room.data.root):
        if path not in {room.data.settings, *files(room.data.packs)}:
            path.unlink()
    rescued = rescue(room.data)
    assert rescued.kept_aside is None
    room.confirmed |= room.later
    room.assert_sound(rescued)


def test_a_new_data_folder_is_not_a_lost_one(tmp_path: Path) -> None:
    workspace = Workspace(DataFolder(tmp_path / "data"))
    assert not workspace.is_lost
    assert not needs_rescue(workspace.data)
    assert workspace.learners() == ()
    workspace.close()


def test_a_second_damage_is_kept_apart_from_the_first(room: Damaged) -> None:
    without_header(room.data.database)
    first = rescue(room.data)
    room.confirmed |= room.later
    truncated(room.data.database)
    second = rescue(room.data)
    assert first.kept_aside != second.kept_aside
    assert untold(room.data) == second
    without_header(room.data.database)
    room.assert_sound(Rescued(1, None, 0, rescue(room.data).kept_aside, nothing_left=False))


@pytest.fixture
def on_a_disk(tmp_path: Path) -> Iterator[Damaged]:
    folder = tmp_path / "disk"
    with small_disk(folder):
        data = DataFolder(folder / "data")
        data.create()
        one = Damaged(data).prepare()
        yield one
        one.close()


def test_a_read_only_disk_is_told_and_is_no_damage(on_a_disk: Damaged) -> None:
    disk, room = on_a_disk.data.root.parent, on_a_disk
    before = {path: path.read_bytes() for path in files(room.data.root)}
    with read_only(disk):
        with pytest.raises(DatabaseUnusableError):
            require_writable(room.data.database)
        workspace = Workspace(room.data)
        with pytest.raises(DatabaseUnusableError):
            workspace.people.add("Neema", "bird")
        workspace.close()
        with pytest.raises(DatabaseUnusableError):
            rescue(room.data)
        assert {path: path.read_bytes() for path in files(room.data.root)} == before
    room.confirmed |= room.later
    room.before = frozenset()
    room.assert_sound(Rescued(1, None, 0, None, nothing_left=False))


def test_a_full_disk_refuses_answers_aloud_and_loses_none(on_a_disk: Damaged) -> None:
    disk, room = on_a_disk.data.root.parent, on_a_disk
    room.open()
    before = room.events()
    learner = room.ids["Amina"]

    def answer_for_ever() -> None:
        while True:
            room.answer(learner)

    with full(disk), pytest.raises(DatabaseUnusableError):
        answer_for_ever()
    after = room.events()
    assert before.items() <= after.items()
    assert not needs_rescue(room.data)
    room.answer(learner)
    room.again()
    assert room.holds(after.values())


def test_a_rescue_on_a_full_disk_waits_for_room(on_a_disk: Damaged) -> None:
    disk, room = on_a_disk.data.root.parent, on_a_disk
    without_header(room.data.database)
    with full(disk), pytest.raises(DatabaseUnusableError):
        rescue(room.data)
    assert Workspace(room.data).is_lost
    rescued = rescue(room.data)
    assert rescued.salvaged_events == len(room.later)
    room.assert_sound(rescued)


def test_a_locked_database_is_told_and_is_no_damage(room: Damaged) -> None:
    with closing(sqlite3.connect(room.data.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        room.open()
        with pytest.raises(DatabaseUnusableError):
            room.workspace.facilitators.sign_in(PASSPHRASE)
        other.execute("ROLLBACK")
    room.warrant()
    assert room.holds((room.confirmed | room.later).values())
