"""The learners of one computer."""

from pathlib import Path

import pytest

from darasa.core.ids import new_id
from darasa.core.settings import Preferences
from darasa.people.errors import (
    AvatarUnknownError,
    LearnerUnknownError,
    NameFault,
    NameRefusedError,
    PinRefusedError,
    TooManyTriesError,
)
from darasa.people.service import People
from darasa.people.types import AVATARS, Learner
from darasa.record.types import Verb
from tests.unit.record.kit import LESSON, Computer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "data")


@pytest.fixture
def people(computer: Computer) -> People:
    return People(computer.database, computer.record)


def names(people: People) -> list[str]:
    """Return everyone's names in their order."""
    return [learner.name for learner in people.learners()]


def after_a_restart(computer: Computer) -> People:
    """Return the people as the program sees them after it was closed and started again."""
    computer.stop()
    computer.clock.monotonic = 5.0
    again = Computer.start(computer.folder, computer.clock)
    return People(again.database, again.record)


def assert_nothing_is_left(computer: Computer, *traces: bytes) -> None:
    """Fail when the files of a running program hold what was erased."""
    raw = b"".join(path.read_bytes() for path in computer.folder.iterdir())
    assert [trace for trace in traces if trace in raw] == []


class TestWho:
    def test_someone_is_added(self, people: People, computer: Computer) -> None:
        added = people.add(" Amina ", "bird")
        assert added == Learner(added.id, "Amina", "bird", False, False, computer.clock.utc_ms)
        assert people.get(added.id) == added
        assert after_a_restart(computer).learners() == (added,)

    def test_nobody_is_added_who_cannot_be_shown(self, people: People) -> None:
        with pytest.raises(NameRefusedError) as refused:
            people.add(" ", "bird")
        assert refused.value.reason is NameFault.EMPTY
        with pytest.raises(AvatarUnknownError):
            people.add("Amina", "../../etc/passwd")
        with pytest.raises(PinRefusedError):
            people.add("Amina", "bird", "12")
        assert people.learners() == ()

    def test_most_recently_seen_first_whatever_the_clock_says(
        self, people: People, computer: Computer
    ) -> None:
        amina, joseph = people.add("Amina", "bird"), people.add("Joseph", "drum")
        computer.clock.utc_ms = 5
        people.seen(amina.id)
        assert names(people) == ["Amina", "Joseph"]
        assert people.get(amina.id).last_seen == 5
        people.seen(joseph.id)
        assert names(people) == ["Joseph", "Amina"]

    def test_a_name_and_a_picture_are_changed(self, people: People) -> None:
        amina = people.add("Amina", "bird")
        assert people.rename(amina.id, "Amina W.").name == "Amina W."
        changed = people.set_avatar(amina.id, "fish")
        assert (changed.name, changed.avatar) == ("Amina W.", "fish")
        with pytest.raises(AvatarUnknownError):
            people.set_avatar(amina.id, "cat")
        with pytest.raises(NameRefusedError):
            people.rename(amina.id, "\u202e")

    def test_a_name_is_changed_and_the_group_stays(self, people: People, computer: Computer) -> None:
        amina = people.add("Amina", "bird")
        computer.record.set_profile(amina.id, "Amina", "bird", "Mornings")
        people.rename(amina.id, "Amina W.")
        assert computer.record.profiles()[amina.id].group == "Mornings"

    def test_someone_unknown(self, people: People) -> None:
        for ask in (people.get, people.seen, people.preferences):
            with pytest.raises(LearnerUnknownError):
                ask(new_id())

    def test_a_guest_is_a_learner_from_the_start(self, people: People, computer: Computer) -> None:
        guest = people.guest()
        assert (guest.name, guest.is_guest, guest.has_pin) == ("", True, False)
        assert guest.avatar in AVATARS
        assert people.guest() == guest, "who has done nothing yet"
        computer.record.record(guest.id, Verb.INITIALIZED, LESSON)
        assert people.guest().id != guest.id
        named = people.rename(guest.id, "Neema")
        assert (named.id, named.is_guest, named.avatar) == (guest.id, False, guest.avatar)
        assert computer.record.fact(named.id, LESSON).started

    def test_a_guest_who_set_something_is_not_offered_to_the_next(self, people: People) -> None:
        locked = people.guest()
        people.set_pin(locked.id, "1234")
        enlarged = people.guest()
        people.set_preferences(enlarged.id, Preferences(text_size=150))
        third = people.guest()
        assert len({locked.id, enlarged.id, third.id}) == 3
        assert (third.has_pin, people.preferences(third.id)) == (False, None)

    def test_someone_who_came_by_a_merge_is_there(
        self, people: People, computer: Computer, tmp_path: Path
    ) -> None:
        there = Computer.start(tmp_path / "there")
        neema = People(there.database, there.record).add("Neema", "fish", "1234")
        people.add("Amina", "bird")
        computer.record.merge(there.bodies())
        assert names(people) == ["Amina", "Neema"]
        assert people.get(neema.id) == Learner(neema.id, "Neema", "fish", False, False, None), (
            "no PIN travels"
        )
        people.set_preferences(neema.id, Preferences("sw"))
        people.seen(neema.id)
        assert names(people) == ["Neema", "Amina"]
        assert people.preferences(neema.id) == Preferences("sw")

    def test_an_unknown_picture_of_a_newer_program_is_replaced(
        self, people: People, computer: Computer
    ) -> None:
        amina = people.add("Amina", "bird")
        computer.record.set_profile(amina.id, "Amina", "rocket")
        assert people.get(amina.id).avatar in AVATARS

    def test_merged_learners_are_one_person(self, people: People, computer: Computer) -> None:
        one, other = people.add("Amina", "bird", "1111"), people.add("Amina W.", "fish", "2222")
        canonical = computer.record.merge_learners(one.id, other.id)
        people.seen(one.id)
        (merged,) = people.learners()
        assert (merged.id, merged.name, merged.has_pin) == (canonical, "Amina W.", True)
        assert people.get(one.id) == people.get(other.id) == merged

    def test_an_erased_learner_is_gone(self, people: People, computer: Computer) -> None:
        amina, joseph = people.add("Amina", "bird", "1234"), people.add("Joseph", "drum")
        people.erase(amina.id)
        assert people.learners() == (people.get(joseph.id),)
        with pytest.raises(LearnerUnknownError):
            people.erase(amina.id)
        assert computer.record.is_erased(amina.id)
        (rows,) = computer.database.execute_sql("SELECT count(*) FROM person").fetchone()
        assert rows == 1

    def test_a_tombstone_that_arrives_takes_pins_and_preferences_along(
        self, people: People, computer: Computer
    ) -> None:
        amina, guest = people.add("Amina", "bird", "1234"), people.guest()
        people.set_preferences(amina.id, Preferences("sw"))
        computer.record.merge([], [amina.id, guest.id])
        assert people.learners() == ()
        with pytest.raises(LearnerUnknownError):
            people.seen(guest.id)
        assert_nothing_is_left(computer, b"argon2", b'"sw"')

    def test_a_pin_of_someone_erased_is_not_in_the_file_any_more(
        self, people: People, computer: Computer
    ) -> None:
        people.erase(people.add("Amina", "bird", "1234").id)
        assert_nothing_is_left(computer, b"argon2")

    def test_an_addition_cut_off_in_the_middle_is_nobody(self, people: People, computer: Computer) -> None:
        people.add("Amina", "bird")
        with computer.database.writing():
            computer.database.execute_sql(
                "INSERT INTO person VALUES (?, 0, NULL, 9, NULL, 0, NULL)", (new_id(),)
            )
        assert names(people) == ["Amina"]


class TestPins:
    def test_only_the_right_one_opens(self, people: People) -> None:
        amina = people.add("Amina", "bird", "1234")
        assert amina.has_pin
        assert not people.check_pin(amina.id, "4321")
        assert people.check_pin(amina.id, "1234")

    def test_it_is_changed_and_taken_away(self, people: People) -> None:
        amina = people.add("Amina", "bird")
        assert people.check_pin(amina.id, "")
        people.set_pin(amina.id, "1234")
        assert people.get(amina.id).has_pin
        assert not people.check_pin(amina.id, "")
        with pytest.raises(PinRefusedError):
            people.set_pin(amina.id, "12 4")
        people.set_pin(amina.id, None)
        assert not people.get(amina.id).has_pin

    def test_tries_are_limited_by_a_clock_that_nobody_can_set(
        self, people: People, computer: Computer
    ) -> None:
        amina, joseph = people.add("Amina", "bird", "1234"), people.add("Joseph", "drum", "1234")
        for _try in range(5):
            assert not people.check_pin(amina.id, "0000")
        for utc_ms in (0, 10**14):
            computer.clock.utc_ms = utc_ms
            with pytest.raises(TooManyTriesError) as refused:
                people.check_pin(amina.id, "1234")
            assert refused.value.seconds == 30
        assert people.check_pin(joseph.id, "1234"), "a neighbour is not locked out"
        computer.clock.monotonic += 29.5
        with pytest.raises(TooManyTriesError) as refused:
            people.check_pin(amina.id, "1234")
        assert refused.value.seconds == 1
        computer.clock.monotonic += 1
        assert not people.check_pin(amina.id, "0000")
        with pytest.raises(TooManyTriesError) as refused:
            people.check_pin(amina.id, "1234")
        assert refused.value.seconds == 60
        computer.clock.monotonic += 60
        assert people.check_pin(amina.id, "1234")
        assert not people.check_pin(amina.id, "0000"), "counted from the start again"
        assert people.check_pin(amina.id, "1234")

    def test_a_restart_gives_no_try_back(self, people: People, computer: Computer) -> None:
        amina = people.add("Amina", "bird", "1234")
        for _try in range(5):
            people.check_pin(amina.id, "0000")
        again = after_a_restart(computer)
        with pytest.raises(TooManyTriesError) as refused:
            again.check_pin(amina.id, "1234")
        assert refused.value.seconds == 30

    def test_a_new_pin_ends_the_wait(self, people: People) -> None:
        amina = people.add("Amina", "bird", "1234")
        for _try in range(5):
            people.check_pin(amina.id, "0000")
        people.set_pin(amina.id, "5678")
        assert people.check_pin(amina.id, "5678")


class TestPreferences:
    def test_each_has_their_own(self, people: People, computer: Computer) -> None:
        amina, joseph = people.add("Amina", "bird"), people.add("Joseph", "drum")
        wanted = Preferences("ar", "high_contrast", 150, motion=True)
        people.set_preferences(amina.id, wanted)
        again = after_a_restart(computer)
        assert again.preferences(amina.id) == wanted
        assert again.preferences(joseph.id) is None

    @pytest.mark.parametrize("text", ["{", "[]", '{"theme": "sepia"}', '{"sound": true}'])
    def test_what_cannot_be_read_is_as_if_never_said(
        self, people: People, computer: Computer, text: str
    ) -> None:
        amina = people.add("Amina", "bird")
        with computer.database.writing():
            computer.database.execute_sql("UPDATE person SET preferences = ?", (text,))
        assert people.preferences(amina.id) is None
