"""Bringing back what a backup holds: nothing of today is lost by it, and it can be cut off at any moment."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from darasa.centre import restoring
from darasa.centre.restoring import restore
from darasa.core.paths import DataFolder
from darasa.core.tasks import CancelledError
from darasa.people.errors import PassphraseWrongError
from darasa.people.types import Learner
from darasa.record.types import Merged, Verb
from darasa.storage.backup import backups
from darasa.storage.errors import BackupDamagedError, BackupFailedError, DatabaseUnusableError
from tests.courses import SMALL_IRI, take_out
from tests.unit.centre.rooms import PASSPHRASE, Room
from tests.unit.learning.worlds import QUIZ_IRI


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Room]:
    one = Room(data_folder).furnish()
    one.workspace.centre.back_up()
    yield one
    one.close()


def test_what_only_the_backup_has_comes_back_and_today_stays(room: Room, tmp_path: Path) -> None:
    before = room.events()
    other = Room(DataFolder(tmp_path / "new"))
    code = other.workspace.facilitators.set_up("another passphrase")
    neema = other.workspace.people.add("Neema", "star", "9999").id
    other.workspace.record.record(neema, Verb.COMMENTED, SMALL_IRI)
    today = other.events()
    warrant = other.workspace.facilitators.sign_in("another passphrase")
    restoration = other.workspace.centre.prepare_restore(warrant, room.workspace.centre.backups()[0].path)
    other.close()
    shares: list[float] = []
    restored = restoration.run(shares.append)
    assert restored.added_events == len(before)
    assert restored.kept_aside is None
    assert restored.before == backups(other.data.backups)[0]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    other.open()
    assert other.holds([*before.values(), *today.values()])
    people = other.workspace.people
    assert {one.name for one in people.learners()} == {"Neema", *room.ids}
    assert people.check_pin(neema, "9999")
    assert people.check_pin(room.ids["Amina"], "2580")
    assert other.workspace.record.fact(room.ids["Amina"], QUIZ_IRI).passed
    # The passphrase of today is the one that counts.
    other.workspace.facilitators.sign_in("another passphrase")
    with pytest.raises(PassphraseWrongError):
        other.workspace.facilitators.sign_in(PASSPHRASE)
    assert code
    other.close()


def test_pins_of_today_count(room: Room) -> None:
    amina = room.ids["Amina"]
    room.workspace.people.set_pin(amina, "7777", old="2580")
    room.close()
    restored = restore(room.data, backups(room.data.backups)[0])
    assert restored.added_events == 0
    room.open()
    assert room.workspace.people.check_pin(amina, "7777")
    assert not room.workspace.people.check_pin(amina, "2580")


def test_a_restore_goes_on_as_a_new_replica_ahead_of_all(room: Room) -> None:
    room.answer(room.ids["Amina"])
    before = room.events()
    room.close()
    restore(room.data, backups(room.data.backups)[0])
    room.open()
    assert room.events() == before
    room.answer(room.ids["Amina"])
    new = [event for id_, event in room.events().items() if id_ not in before]
    assert len({event.replica for event in new}) == 1
    assert not {event.replica for event in new} & {event.replica for event in before.values()}
    assert min(event.lamport for event in new) > max(event.lamport for event in before.values())


def test_packs_of_today_count(room: Room) -> None:
    library = room.workspace.library
    (pack,) = library.installed()
    take_out(room.workspace, pack)
    assert not library.installed()
    room.close()
    restore(room.data, backups(room.data.backups)[0])
    # What the backup knows comes back as a course whose file is missing: nothing seems lost.
    room.open()
    (missing,) = room.workspace.library.installed()
    assert not room.workspace.library.is_present(missing)


def test_statements_that_left_keep_their_bytes(room: Room) -> None:
    bodies = dict(room.workspace.record.statements(0, 10_000))
    room.close()
    restore(room.data, backups(room.data.backups)[0])
    room.open()
    assert set(dict(room.workspace.record.statements(0, 10_000)).values()) == set(bodies.values())


def test_statements_frozen_after_the_backup_keep_their_bytes_in_a_rescue(room: Room) -> None:
    bodies = set(dict(room.workspace.record.statements(0, 10_000)).values())
    room.close()
    with room.data.database.open("r+b") as file:
        file.write(bytes(100))
    restored = restore(room.data, backups(room.data.backups)[0])
    assert restored.kept_aside == room.data.damaged / "1"
    room.clock.utc_ms += 5_000
    room.open()
    assert set(dict(room.workspace.record.statements(0, 10_000)).values()) == bodies


def test_a_damaged_backup_changes_nothing(room: Room) -> None:
    before = room.events()
    (backup,) = backups(room.data.backups)
    content = bytearray(backup.path.read_bytes())
    content[5000] ^= 1
    backup.path.write_bytes(content)
    with pytest.raises(BackupDamagedError):
        room.workspace.centre.prepare_restore(room.warrant(), backup.path)
    room.close()
    with pytest.raises(BackupDamagedError):
        restore(room.data, backup)
    room.open()
    assert room.events() == before


@pytest.mark.parametrize("name", ["darasa.db", "settings.toml", "nothing-here.db"])
def test_what_is_no_backup_is_refused(room: Room, name: str) -> None:
    with pytest.raises(BackupDamagedError):
        room.workspace.centre.prepare_restore(room.warrant(), room.data.root / name)


def test_without_room_for_a_backup_of_today_nothing_is_restored(room: Room, tmp_path: Path) -> None:
    (backup,) = backups(room.data.backups)
    kept = tmp_path / "kept"
    room.data.backups.rename(kept)
    room.data.backups.write_bytes(b"a file where the folder should be")
    before = room.events()
    room.close()
    with pytest.raises(BackupFailedError):
        restore(room.data, backups(kept)[0])
    assert backup.path.name == backups(kept)[0].path.name
    room.open()
    assert room.events() == before


def test_stopped_at_any_moment_nothing_is_changed(room: Room, tmp_path: Path) -> None:
    room.answer(room.ids["Amina"])
    before = room.events()
    room.close()
    shutil.copytree(room.data.backups, tmp_path / "kept")
    (backup,) = backups(tmp_path / "kept")
    content = room.data.database.read_bytes()
    steps = 0
    finished = False
    while not finished:
        left = steps

        def check() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise CancelledError

        try:
            restore(room.data, backup, check=check)
            finished = True
        except CancelledError:
            assert room.data.database.read_bytes() == content
            assert not list(room.data.root.glob(".*"))
        steps += 1
    assert steps > 3
    room.open()
    assert room.events() == before


def test_what_a_command_writes_meanwhile_is_not_lost(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    backup, joining = backups(room.data.backups)[0], restoring.join
    room.close()

    def write_meanwhile(data: DataFolder, *rest: Any) -> tuple[Merged, ...]:
        neema.append(room.open().people.add("Neema", "star"))
        room.close()
        return joining(data, *rest)

    neema: list[Learner] = []
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "join", write_meanwhile)
        with pytest.raises(DatabaseUnusableError, match="another program wrote"):
            restore(room.data, backup)
    restore(room.data, backup)
    assert neema[0] in room.open().people.learners()
