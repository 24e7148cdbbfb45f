"""The learners of one computer."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from darasa.core.ids import new_id
from darasa.core.settings import Preferences
from darasa.core.warrant import Warrant
from darasa.people.errors import (
    AvatarUnknownError,
    FacilitatorNeededError,
    LearnerUnknownError,
    NameFault,
    NameRefusedError,
    PinRefusedError,
    PinWrongError,
    TooManyTriesError,
)
from darasa.people.facilitators import Facilitators
from darasa.people.service import People
from darasa.people.types import AVATARS, Learner
from darasa.record.errors import LearnerErasedError
from darasa.record.types import Verb
from tests.unit.people.kit import PASSPHRASE, people_of
from tests.unit.record.kit import LESSON, Computer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "data")


@pytest.fixture
def facilitators(computer: Computer) -> Facilitators:
    return Facilitators(computer.database, computer.clock)


@pytest.fixture
def people(computer: Computer, facilitators: Facilitators) -> People:
    return people_of(computer, facilitators)


@pytest.fixture
def warrant(facilitators: Facilitators) -> Warrant:
    """Proof that the facilitator signed in."""
    facilitators.set_up(PASSPHRASE)
    return facilitators.sign_in(PASSPHRASE)


def names(people: People) -> list[str]:
    """Return everyone's names in their order."""
    return [learner.name for learner in people.learners()]


def after_a_restart(computer: Computer) -> People:
    """Return the people as the program sees them after it was closed and started again."""
    computer.stop()
    return people_of(Computer.start(computer.folder, computer.clock))


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
        people.set_pin(locked.id, "1234", old=None)
        enlarged = people.guest()
        people.set_preferences(enlarged.id, Preferences(text_size=150))
        third = people.guest()
        assert len({locked.id, enlarged.id, third.id}) == 3
        assert (third.has_pin, people.preferences(third.id)) == (False, None)

    def test_someone_who_came_by_a_merge_is_there(
        self, people: People, computer: Computer, tmp_path: Path
    ) -> None:
        there = Computer.start(tmp_path / "there")
        neema = people_of(there).add("Neema", "fish", "1234")
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

    def test_each_alone_is_as_among_all(self, people: People, computer: Computer) -> None:
        one, other = people.add("Amina", "bird"), people.add("Amina W.", "fish", "2222")
        people.add("Joseph", "drum", "3333")
        people.guest()
        people.set_preferences(one.id, Preferences("sw"))
        people.rename(max(one.id, other.id), "Amina Wangari")
        computer.record.merge_learners(one.id, other.id)
        assert names(people).count("Amina Wangari") == 1
        for learner in people.learners():
            assert people.get(learner.id) == learner
        everyone = computer.record.profiles()
        assert everyone == {learner: computer.record.profile(learner) for learner in everyone}
        assert computer.record.profile(one.id) == computer.record.profile(other.id) is not None
        assert computer.record.profile(new_id()) is None

    def test_an_erased_learner_is_gone(self, people: People, computer: Computer, warrant: Warrant) -> None:
        amina, joseph = people.add("Amina", "bird", "1234"), people.add("Joseph", "drum")
        with pytest.raises(FacilitatorNeededError):
            people.erase(None, amina.id)
        assert people.erase(warrant, amina.id) == (amina.id,)
        assert people.learners() == (people.get(joseph.id),)
        with pytest.raises(LearnerUnknownError):
            people.erase(warrant, amina.id)
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
        self, people: People, computer: Computer, warrant: Warrant
    ) -> None:
        amina = people.add("Amina", "bird", "1234")
        people.erase(warrant, amina.id)
        assert_nothing_is_left(computer, amina.id.encode())

    def test_an_addition_cut_off_in_the_middle_is_nobody(self, people: People, computer: Computer) -> None:
        people.add("Amina", "bird")
        with computer.database.writing():
            computer.database.execute_sql(
                "INSERT INTO person VALUES (?, 0, NULL, 9, NULL, 0, 0, NULL)", (new_id(),)
            )
        assert names(people) == ["Amina"]


class TestTakingIn:
    """A record that came back from a store names nobody: the facilitator does."""

    @pytest.fixture
    def amina(self, computer: Computer, tmp_path: Path) -> str:
        """Someone of whom this computer has a lesson, and no name."""
        there = Computer.start(tmp_path / "there")
        learner = people_of(there).add("Amina", "bird").id
        there.record.record(learner, Verb.COMPLETED, LESSON)
        computer.record.merge([body for body in there.bodies() if b"profile-set" not in body])
        there.stop()
        return learner

    def test_they_get_a_name_a_picture_and_a_place(
        self, people: People, computer: Computer, warrant: Warrant, amina: str
    ) -> None:
        assert people.learners() == ()
        taken = people.take_in(warrant, amina, " Amina H. ", "drum")
        assert taken == Learner(amina, "Amina H.", "drum", False, False, computer.clock.utc_ms)
        assert computer.record.facts(amina)[LESSON].completed
        assert after_a_restart(computer).learners() == (taken,)

    def test_who_has_a_name_gets_another_and_keeps_the_rest(
        self, people: People, computer: Computer, warrant: Warrant
    ) -> None:
        known = people.add("Amina", "bird", "2580")
        computer.record.set_profile(known.id, "Amina", "bird", "Tuesday")
        taken = people.take_in(warrant, known.id, "Amina H.", "drum")
        assert (taken.id, taken.name, taken.avatar, taken.has_pin) == (known.id, "Amina H.", "drum", True)
        assert computer.record.profiles()[known.id].group == "Tuesday"

    def test_nobody_else_is_taken_in(self, people: People, warrant: Warrant, amina: str) -> None:
        with pytest.raises(LearnerUnknownError):
            people.take_in(warrant, new_id(), "Joseph", "drum")
        with pytest.raises(FacilitatorNeededError):
            people.take_in(None, amina, "Amina", "drum")
        with pytest.raises(NameRefusedError):
            people.take_in(warrant, amina, " ", "drum")
        with pytest.raises(AvatarUnknownError):
            people.take_in(warrant, amina, "Amina", "dragon")
        assert people.learners() == ()

    def test_the_erased_stay_erased(
        self, people: People, computer: Computer, warrant: Warrant, amina: str
    ) -> None:
        computer.record.erase(amina)
        with pytest.raises(LearnerErasedError):
            people.take_in(warrant, amina, "Amina", "drum")


class TestPins:
    def test_only_the_right_one_opens(self, people: People) -> None:
        amina = people.add("Amina", "bird", "1234")
        assert amina.has_pin
        assert not people.check_pin(amina.id, "4321")
        assert people.check_pin(amina.id, "1234")

    def test_it_is_changed_and_taken_away_by_who_knows_it(self, people: People) -> None:
        amina = people.add("Amina", "bird")
        assert people.check_pin(amina.id, "")
        people.set_pin(amina.id, "1234", old=None)
        assert people.get(amina.id).has_pin
        for new, old in ((None, None), ("5678", ""), (None, "4321")):
            with pytest.raises(PinWrongError):
                people.set_pin(amina.id, new, old=old)
        people.set_pin(amina.id, "5678", old="1234")
        assert people.check_pin(amina.id, "5678")
        people.set_pin(amina.id, None, old="5678")
        assert not people.get(amina.id).has_pin

    def test_a_change_that_is_refused_costs_no_try(self, people: People) -> None:
        amina = people.add("Amina", "bird", "1234")
        for _ in range(10):
            with pytest.raises(PinRefusedError):
                people.set_pin(amina.id, "12 4", old="0000")
        assert people.check_pin(amina.id, "1234")

    def test_guessing_the_old_one_is_limited_like_any_guessing(self, people: People) -> None:
        amina = people.add("Amina", "bird", "1234")
        for _try in range(5):
            with pytest.raises(PinWrongError):
                people.set_pin(amina.id, None, old="0000")
        with pytest.raises(TooManyTriesError):
            people.set_pin(amina.id, None, old="1234")
        with pytest.raises(TooManyTriesError):
            people.check_pin(amina.id, "1234")

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

    def test_tries_at_one_moment_are_counted_one_after_the_other(
        self, people: People, computer: Computer
    ) -> None:
        amina = people.add("Amina", "bird", "1234")
        start = Barrier(12)

        def attempt(number: int) -> bool:
            start.wait()
            try:
                return people.check_pin(amina.id, f"{number:04}") is False
            except TooManyTriesError:
                return False
            finally:
                computer.database.close()

        with ThreadPoolExecutor(12) as pool:
            looked_at = list(pool.map(attempt, range(12))).count(True)
        assert looked_at == 5

    def test_a_restart_changes_nothing(self, people: People, computer: Computer) -> None:
        amina = people.add("Amina", "bird", "1234")
        for _try in range(5):
            people.check_pin(amina.id, "0000")
        computer.clock.monotonic += 10
        for _restart in range(3):
            again = after_a_restart(computer)
            with pytest.raises(TooManyTriesError) as refused:
                again.check_pin(amina.id, "1234")
            assert refused.value.seconds == 20
        computer.clock.monotonic = 4.0
        with pytest.raises(TooManyTriesError) as refused:
            after_a_restart(computer).check_pin(amina.id, "1234")
        assert refused.value.seconds == 26, "of the computer neither"

    def test_a_damaged_one_opens_for_nobody(
        self, people: People, computer: Computer, warrant: Warrant
    ) -> None:
        amina = people.add("Amina", "bird", "1234")
        computer.database.execute_sql("UPDATE person SET pin_hash = ''")
        assert people.get(amina.id).has_pin
        for pin in ("1234", ""):
            assert not people.check_pin(amina.id, pin)
        people.reset_pin(warrant, amina.id, "1234")
        assert people.check_pin(amina.id, "1234")


class TestResettingPins:
    def test_only_the_facilitator_does_it(
        self, people: People, facilitators: Facilitators, warrant: Warrant
    ) -> None:
        amina = people.add("Amina", "bird", "1234")
        for wrong in (None, Warrant()):
            with pytest.raises(FacilitatorNeededError):
                people.reset_pin(wrong, amina.id, "5678")
        facilitators.sign_out(warrant)
        with pytest.raises(FacilitatorNeededError):
            people.reset_pin(warrant, amina.id, None)
        assert people.check_pin(amina.id, "1234")

    def test_it_ends_the_wait(self, people: People, warrant: Warrant) -> None:
        amina = people.add("Amina", "bird", "1234")
        for _try in range(5):
            people.check_pin(amina.id, "0000")
        with pytest.raises(PinRefusedError):
            people.reset_pin(warrant, amina.id, "five")
        people.reset_pin(warrant, amina.id, "5678")
        assert not people.check_pin(amina.id, "1234")
        assert people.check_pin(amina.id, "5678")
        people.reset_pin(warrant, amina.id, None)
        assert not people.get(amina.id).has_pin

    def test_someone_who_came_by_a_merge_gets_one(
        self, people: People, computer: Computer, warrant: Warrant
    ) -> None:
        neema = new_id()
        computer.record.set_profile(neema, "Neema", "fish")
        people.reset_pin(warrant, neema, "1234")
        assert people.get(neema).has_pin
        assert not people.check_pin(neema, "0000")

    def test_nobody_gets_one_who_is_not_here(self, people: People, warrant: Warrant) -> None:
        with pytest.raises(LearnerUnknownError):
            people.reset_pin(warrant, new_id(), "1234")


class TestPinsOfMergedLearners:
    """A merge that came from another computer never opens what was locked; one made here keeps one PIN."""

    def test_a_pin_is_not_lost_to_a_self_without_one(self, people: People, computer: Computer) -> None:
        locked, open_ = people.add("Amina", "bird", "1234"), people.add("Amina W.", "fish")
        computer.record.merge_learners(locked.id, open_.id)
        people.seen(open_.id)
        (merged,) = people.learners()
        assert merged.has_pin
        assert not people.check_pin(open_.id, "")
        with pytest.raises(PinWrongError):
            people.set_pin(open_.id, None, old=None)
        assert people.check_pin(open_.id, "1234")

    def test_the_pin_used_last_counts_and_goes_whole(self, people: People, computer: Computer) -> None:
        one, other = people.add("Amina", "bird", "1111"), people.add("Amina W.", "fish", "2222")
        computer.record.merge_learners(one.id, other.id)
        assert not people.check_pin(one.id, "1111")
        people.set_pin(one.id, None, old="2222")
        assert not people.get(one.id).has_pin, "the other one does not come back"
        people.set_pin(other.id, "3333", old=None)
        assert people.check_pin(one.id, "3333")

    def test_tries_do_not_begin_again_under_another_self(self, people: People, computer: Computer) -> None:
        one, other = people.add("Amina", "bird", "1111"), people.add("Amina W.", "fish")
        computer.record.merge_learners(one.id, other.id)
        for number in range(5):
            assert not people.check_pin((one.id, other.id)[number % 2], "0000")
        for self_ in (one.id, other.id):
            with pytest.raises(TooManyTriesError):
                people.check_pin(self_, "1111")

    @pytest.mark.parametrize(("kept", "given"), [("1111", "2222"), ("1111", None), (None, "2222")])
    def test_of_a_merge_made_here_the_chosen_one_counts(
        self, people: People, computer: Computer, warrant: Warrant, kept: str | None, given: str | None
    ) -> None:
        keep, other = people.add("Amina", "bird", kept), people.add("Amina W.", "fish", given)
        people.seen(other.id)
        with pytest.raises(FacilitatorNeededError):
            people.keep_pin_of(None, keep.id, other.id)
        people.keep_pin_of(warrant, keep.id, other.id)
        computer.record.merge_learners(keep.id, other.id)
        (merged,) = people.learners()
        assert merged.has_pin is (kept is not None)
        assert people.check_pin(other.id, kept or "")

    def test_it_counts_for_somebody_who_was_never_here(
        self, people: People, computer: Computer, warrant: Warrant
    ) -> None:
        amina, neema = people.add("Amina", "bird", "1234"), new_id()
        computer.record.set_profile(neema, "Neema", "fish")
        people.keep_pin_of(warrant, amina.id, neema)
        assert people.check_pin(neema, "1234")
        people.keep_pin_of(warrant, amina.id, amina.id)
        assert people.check_pin(amina.id, "1234")


class TestPreferences:
    def test_each_has_their_own(self, people: People, computer: Computer) -> None:
        amina, joseph = people.add("Amina", "bird"), people.add("Joseph", "drum")
        wanted = Preferences("ar", "high_contrast", 150, motion=True)
        people.set_preferences(amina.id, wanted)
        again = after_a_restart(computer)
        assert again.preferences(amina.id) == wanted
        assert again.preferences(joseph.id) is None

    def test_those_of_a_merged_learner_are_what_was_set_last(
        self, people: People, computer: Computer
    ) -> None:
        one, other = people.add("Amina", "bird"), people.add("Amina W.", "fish")
        people.set_preferences(one.id, Preferences("sw"))
        computer.record.merge_learners(one.id, other.id)
        assert people.preferences(other.id) == Preferences("sw")
        people.set_preferences(one.id, Preferences("ar"))
        assert people.preferences(other.id) == Preferences("ar")

    @pytest.mark.parametrize("text", ["{", "[]", '{"theme": "sepia"}', '{"sound": true}'])
    def test_what_cannot_be_read_is_as_if_never_said(
        self, people: People, computer: Computer, text: str
    ) -> None:
        amina = people.add("Amina", "bird")
        with computer.database.writing():
            computer.database.execute_sql("UPDATE person SET preferences = ?", (text,))
        assert people.preferences(amina.id) is None
