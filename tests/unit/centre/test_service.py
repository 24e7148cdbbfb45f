"""Backing up, merging and exporting as a facilitator does; erasing and restoring have tests of their own."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from darasa.centre.errors import (
    BackupFolderRefusedError,
    BackupMissingError,
    ExportFailedError,
    SameLearnerError,
)
from darasa.centre.service import Centre
from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.people.errors import FacilitatorNeededError, LearnerUnknownError
from darasa.record.types import Verb
from darasa.storage.backup import backups
from darasa.workspace import Workspace
from tests.unit.centre.rooms import Room, files
from tests.unit.learning.worlds import QUIZ_IRI
from tests.unit.record.kit import Computer


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Room]:
    one = Room(data_folder).furnish()
    yield one
    one.close()


GATED: dict[str, Callable[[Centre, Warrant | None, Room], object]] = {
    "set_backup_folder": lambda centre, warrant, room: centre.set_backup_folder(
        warrant, room.data.root.parent
    ),
    "prepare_restore": lambda centre, warrant, room: centre.prepare_restore(warrant, room.data.database),
    "merge": lambda centre, warrant, room: centre.merge(warrant, room.ids["Amina"], room.ids[""]),
    "erase": lambda centre, warrant, room: centre.erase(warrant, room.ids["Amina"]),
    "export": lambda centre, warrant, room: centre.export(warrant, room.ids["Amina"], room.data.root / "x"),
}


@pytest.mark.parametrize("name", GATED)
@pytest.mark.parametrize("kind", ["none", "forged", "another computer's", "expired", "signed out"])
def test_only_the_facilitator_passes(room: Room, tmp_path: Path, name: str, kind: str) -> None:
    warrant: Warrant | None = None
    if kind == "forged":
        warrant = Warrant()
    elif kind == "another computer's":
        other = Workspace(DataFolder(tmp_path / "other"))
        other.facilitators.set_up("another passphrase")
        warrant = other.facilitators.sign_in("another passphrase")
        other.close()
    elif kind == "expired":
        warrant = room.warrant()
        room.clock.pass_seconds(15 * 60 + 1)
    elif kind == "signed out":
        warrant = room.warrant()
        room.workspace.facilitators.sign_out(warrant)
    before, there = room.events(), files(room.data.root)
    with pytest.raises(FacilitatorNeededError):
        GATED[name](room.workspace.centre, warrant, room)
    assert room.events() == before
    assert files(room.data.root) == there


def test_a_backup_goes_to_both_folders(room: Room, tmp_path: Path) -> None:
    centre = room.workspace.centre
    assert centre.backups() == ()
    with pytest.raises(BackupMissingError):
        centre.newest_backup()
    made = centre.back_up()
    assert (made.second, made.second_trouble) == (None, None)
    stick = tmp_path / "stick"
    stick.mkdir()
    folder = centre.set_backup_folder(room.warrant(), stick)
    assert folder is not None
    assert folder.parent == stick
    assert folder.name.startswith("Darasa-")
    assert centre.second_folder == folder
    shares: list[float] = []
    made = centre.back_up(shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert made.second is not None
    assert made.second.path.parent == folder
    assert [backup.path.parent for backup in centre.backups()] == [room.data.backups] * 2 + [folder]
    assert centre.backups(folder) == (made.second,)
    assert centre.newest_backup() == made.own
    for backup in backups(room.data.backups):
        backup.path.unlink()
    assert centre.newest_backup() == made.second
    assert centre.set_backup_folder(room.warrant(), None) is None
    assert centre.second_folder is None
    assert centre.set_backup_folder(room.warrant(), stick) == folder


@pytest.mark.parametrize("place_stays", [False, True])
def test_an_unplugged_second_folder_is_told_and_the_first_is_made(
    room: Room, tmp_path: Path, place_stays: bool
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    room.workspace.centre.set_backup_folder(room.warrant(), stick)
    stick.rename(tmp_path / "away")
    if place_stays:  # where sticks are mounted, an empty folder of this computer's own disk
        stick.mkdir()
    made = room.workspace.centre.back_up()
    assert made.second is None
    assert made.second_trouble is not None
    assert made.own.path.exists()
    assert not stick.exists() or not list(stick.iterdir())


def test_two_computers_can_share_a_stick(room: Room, tmp_path: Path) -> None:
    other = Room(DataFolder(tmp_path / "other")).furnish()
    stick = tmp_path / "stick"
    stick.mkdir()
    folders = {one.workspace.centre.set_backup_folder(one.warrant(), stick) for one in (room, other)}
    assert len(folders) == 2
    other.close()


def test_a_folder_that_cannot_be_used_is_refused(room: Room, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    centre = room.workspace.centre
    for folder in (tmp_path / "gone", tmp_path / "file", room.data.root, room.data.packs):
        with pytest.raises(BackupFolderRefusedError):
            centre.set_backup_folder(room.warrant(), folder)
    assert centre.second_folder is None


def test_backing_up_somewhere_else_this_once(room: Room, tmp_path: Path) -> None:
    centre = room.workspace.centre
    backup = centre.back_up_to(tmp_path / "elsewhere")
    assert centre.backups() == ()
    assert centre.backups(tmp_path / "elsewhere") == (backup,)
    centre.erase(room.warrant(), room.ids["Amina"])
    centre.back_up_to(tmp_path / "elsewhere")
    for path in (tmp_path / "elsewhere").glob("*.db"):
        assert b"Amina" not in path.read_bytes()


@pytest.mark.parametrize("guest_first", [True, False])
def test_a_guest_becomes_part_of_a_learner_whichever_is_kept(room: Room, guest_first: bool) -> None:
    amina, guest = room.ids["Amina"], room.ids[""]
    before = {id_: event for id_, event in room.events().items() if event.learner in {amina, guest}}
    keep, other = (guest, amina) if guest_first else (amina, guest)
    merged = room.workspace.centre.merge(room.warrant(), keep, other)
    assert (merged.name, merged.avatar, merged.is_guest, merged.has_pin) == ("Amina", "bird", False, True)
    assert merged.id == min(amina, guest)
    people = room.workspace.people
    assert len(people.learners()) == 2
    for one in (amina, guest):
        assert people.get(one) == merged
        assert people.check_pin(one, "2580")
        assert not people.check_pin(one, "1111")
        events = room.workspace.record.events(one)
        assert before.items() <= {event.id: event for event in events}.items()
        assert room.workspace.record.fact(one, QUIZ_IRI).passed
    room.answer(guest)
    assert len(room.workspace.record.events(amina)) > len(events)


@pytest.mark.parametrize("turned", [True, False])
def test_of_two_learners_the_kept_one_gives_name_picture_and_pin(room: Room, turned: bool) -> None:
    people = room.workspace.people
    kept, gone = ("Joseph Otieno", "Amina") if turned else ("Amina", "Joseph Otieno")
    pin = {"Amina": "2580", "Joseph Otieno": "1234"}
    people.set_avatar(room.ids[kept], "kite")
    people.set_avatar(room.ids[gone], "fish")
    people.seen(room.ids[gone])
    merged = room.workspace.centre.merge(room.warrant(), room.ids[kept], room.ids[gone])
    assert (merged.name, merged.avatar) == (kept, "kite")
    room.again()
    for name in (kept, gone):
        found = room.workspace.people.get(room.ids[name])
        assert (found.name, found.avatar) == (kept, "kite")
        assert room.workspace.people.check_pin(room.ids[name], pin[kept])
        assert not room.workspace.people.check_pin(room.ids[name], pin[gone])


def test_two_guests_stay_a_guest(room: Room) -> None:
    other = room.workspace.people.guest()
    room.answer(other.id)
    merged = room.workspace.centre.merge(room.warrant(), room.ids[""], other.id)
    assert merged.is_guest
    named = room.workspace.people.rename(other.id, "Neema")
    assert (named.id, named.is_guest) == (merged.id, False)


def test_nobody_is_merged_with_themselves_or_with_nobody(room: Room) -> None:
    centre, warrant = room.workspace.centre, room.warrant()
    amina, joseph = room.ids["Amina"], room.ids["Joseph Otieno"]
    with pytest.raises(SameLearnerError):
        centre.merge(warrant, amina, amina)
    centre.merge(warrant, amina, joseph)
    with pytest.raises(SameLearnerError):
        centre.merge(warrant, joseph, amina)
    centre.erase(warrant, joseph)
    with pytest.raises(LearnerUnknownError):
        centre.merge(warrant, room.ids[""], amina)


def test_an_export_holds_everything_and_another_computer_takes_it_in(room: Room, tmp_path: Path) -> None:
    amina, guest = room.ids["Amina"], room.ids[""]
    room.workspace.centre.merge(room.warrant(), amina, guest)
    path = tmp_path / "amina.jsonl"
    path.write_bytes(b"what was there before")
    count = room.workspace.centre.export(room.warrant(), guest, path)
    lines = path.read_bytes().splitlines()
    events = room.workspace.record.events(amina)
    assert count == len(lines) == len(events)
    assert {json.loads(line)["id"] for line in lines} == {event.id for event in events}
    assert {event.verb for event in events} >= {Verb.PROFILE_SET, Verb.ALIASED, Verb.ANSWERED}
    assert room.ids["Joseph Otieno"].encode() not in path.read_bytes()
    other = Computer.start(tmp_path / "other")
    assert other.record.merge(lines).added == count
    assert {event.id: event for event in other.record.events(guest)} == {event.id: event for event in events}
    assert other.record.facts(amina) == room.workspace.record.facts(amina)
    assert other.record.profiles() == {
        learner: profile
        for learner, profile in room.workspace.record.profiles().items()
        if profile.name == "Amina"
    }
    other.stop()
    assert room.workspace.centre.export(room.warrant(), amina, path) == count
    assert path.read_bytes().splitlines() == lines


def test_an_export_that_cannot_be_written_leaves_what_was_there(room: Room, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "gone" / "x.jsonl", tmp_path / "folder"):
        with pytest.raises(ExportFailedError):
            room.workspace.centre.export(room.warrant(), room.ids["Amina"], path)
    with pytest.raises(LearnerUnknownError):
        room.workspace.centre.export(room.warrant(), "b" * 8, tmp_path / "x")
    assert not (tmp_path / "x").exists()
    assert files(tmp_path / "folder") == []


def test_statements_of_others_with_line_breaks_stay_one_a_line(room: Room, tmp_path: Path) -> None:
    bodies = [body for _row, body in room.workspace.record.statements(0, 10_000)]
    pretty = [json.dumps(json.loads(body), indent=2).encode() for body in bodies]
    other = Room(DataFolder(tmp_path / "other"), room.clock)
    other.workspace.record.merge(pretty)
    other.workspace.facilitators.set_up("four green mangoes")
    path = tmp_path / "amina.jsonl"
    count = other.workspace.centre.export(other.warrant(), room.ids["Amina"], path)
    lines = path.read_bytes().splitlines()
    assert len(lines) == count
    assert [json.loads(line) for line in lines] == [
        json.loads(body) for body in bodies if room.ids["Amina"].encode() in body
    ]
    other.close()


def test_nothing_to_finish_is_quick_and_writes_nothing(room: Room) -> None:
    before = files(room.data.root)
    assert not room.workspace.centre.finish_erasing()
    assert files(room.data.root) == before
