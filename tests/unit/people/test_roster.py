"""The first screen's list is the same as that of the service, whatever happened to the people."""

import random
from pathlib import Path

import pytest

from darasa.people.roster import read_roster
from darasa.people.service import People
from darasa.people.types import AVATARS
from darasa.storage.glance import GlanceFailedError
from darasa.storage.migrations import MIGRATIONS
from tests.campaign import campaign
from tests.unit.people.kit import no_gate, people_of
from tests.unit.record.kit import Computer


@pytest.mark.parametrize("seed", range(campaign(100)))
def test_it_is_what_the_service_says(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    here, there = Computer.start(tmp_path / "here"), Computer.start(tmp_path / "there")
    rooms = [People(computer.database, computer.record, no_gate) for computer in (here, there)]
    for _ in range(25):
        step(chance, here, there, rooms)
        assert read_roster(here.folder / "darasa.db") == rooms[0].learners()


def step(chance: random.Random, here: Computer, there: Computer, rooms: list[People]) -> None:
    """Let one thing happen that changes who is here, or how."""
    people = chance.choice(rooms)
    record = here.record if people is rooms[0] else there.record
    known = [learner.id for learner in people.learners()]
    one = chance.choice(known) if known else ""
    what = chance.choice(
        ["add", "add", "guest", "seen", "rename", "odd", "avatar", "pin", "twins", "keep", "erase", "merge"]
    )
    if what == "add":
        people.add(chance.choice(["Amina", "أمينة", "Ng'ang'a", "José"]), chance.choice(AVATARS))
    elif what == "guest":
        people.guest()
    elif what == "merge":
        here.record.merge(there.bodies(), there.record.tombstones())
    elif not one:
        return
    elif what == "seen":
        people.seen(one)
    elif what == "rename":
        people.rename(one, chance.choice(["Wanjiru", "Baraka"]))
    elif what == "odd":
        record.set_profile(one, chance.choice(["A\u202enima", "Amina\n", "x" * 500, "\u200b"]), "rocket")
    elif what == "avatar":
        people.set_avatar(one, chance.choice(AVATARS))
    elif what == "pin":
        people.set_pin(one, chance.choice(["1234", None]), old="1234")
    elif what == "twins":
        record.merge_learners(one, chance.choice([other for other in known if other != one] or [one]))
    elif what == "keep":
        people.keep_pin_of(None, one, chance.choice(known))
    elif what == "erase":
        people.erase(None, one)


def test_the_pin_of_any_self_of_a_merged_learner_is_asked(tmp_path: Path) -> None:
    computer = Computer.start(tmp_path / "data")
    people = people_of(computer)
    locked, without = people.add("Amina", "bird", "1234"), people.add("Amina W.", "fish")
    computer.record.merge_learners(locked.id, without.id)
    for last in (locked.id, without.id):
        people.seen(last)
        (shown,) = read_roster(computer.folder / "darasa.db")
        assert shown.has_pin
        assert (shown,) == people.learners()


def test_a_profile_in_another_shape_shows_a_learner_all_the_same(tmp_path: Path) -> None:
    computer = Computer.start(tmp_path / "data")
    people = people_of(computer)
    people.add("Amina", "bird")
    for more in ('{"n":5}', '{"n":{"name":5,"avatar":null}}', None):
        computer.database.execute_sql("UPDATE event SET more = ?", (more,))
        assert read_roster(computer.folder / "darasa.db") == people.learners()
        assert people.learners()[0].name == ""


def test_what_is_no_database_of_today_is_left_to_be_opened_in_earnest(tmp_path: Path) -> None:
    file = tmp_path / "darasa.db"
    with pytest.raises(GlanceFailedError):
        read_roster(file)
    assert not file.exists()
    file.touch()
    with pytest.raises(GlanceFailedError):
        read_roster(file)
    file.write_bytes(b"not a database" * 1000)
    with pytest.raises(GlanceFailedError):
        read_roster(file)


def test_a_newer_schema_is_not_glanced_at(tmp_path: Path) -> None:
    computer = Computer.start(tmp_path / "data")
    computer.database.execute_sql("INSERT INTO migration VALUES (?, 'm_later', 0)", (len(MIGRATIONS) + 1,))
    with pytest.raises(GlanceFailedError, match="schema"):
        read_roster(computer.folder / "darasa.db")


def test_people_who_joined_before_a_power_cut_are_there(tmp_path: Path) -> None:
    """What is still in the write-ahead log counts, while its owner is open."""
    computer = Computer.start(tmp_path / "data")
    people = people_of(computer)
    people.add("Amina", "bird")
    assert (computer.folder / "darasa.db-wal").stat().st_size > 0
    assert [learner.name for learner in read_roster(computer.folder / "darasa.db")] == ["Amina"]
