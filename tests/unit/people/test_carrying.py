"""Carrying people between databases: what counts where both know someone, and an account that rotted."""

from pathlib import Path

import pytest

from darasa.core.settings import Preferences
from darasa.people.carrying import carry_people, remove_people
from darasa.people.errors import FacilitatorExistsError, PassphraseWrongError
from darasa.people.facilitators import Facilitators
from tests.unit.people.kit import PASSPHRASE, people_of
from tests.unit.record.kit import Computer

OTHER = "a goat under the baobab"


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "there")


def account(computer: Computer, passphrase: str, rotten: str = "") -> Facilitators:
    """Set up the account of a computer; `rotten` names its columns that cannot be read any more."""
    facilitators = Facilitators(computer.database, computer.clock)
    facilitators.set_up(passphrase)
    for column in rotten.split():
        computer.database.execute_sql(f"UPDATE facilitator SET {column} = 'rotten'")
    return facilitators


def carry(there: Computer, here: Computer, *, newer: bool) -> None:
    here.record.merge(there.bodies())
    carry_people(there.database, here.database, newer=newer)


def test_everyone_comes_along_with_all_that_is_theirs(here: Computer, there: Computer) -> None:
    people = people_of(there)
    amina = people.add("Amina", "bird", "1234")
    guest = people.guest()
    people.set_preferences(amina.id, Preferences("sw"))
    people.check_pin(amina.id, "0000")
    carry(there, here, newer=False)
    assert people_of(here).learners() == (guest, amina)
    assert people_of(here).preferences(amina.id) == Preferences("sw")
    failures = "SELECT sum(pin_failures) FROM person"
    assert here.database.execute_sql(failures).fetchone() == (1,)
    assert people_of(here).check_pin(amina.id, "1234")


@pytest.mark.parametrize("newer", [True, False])
def test_where_both_know_someone_the_newer_counts(here: Computer, there: Computer, newer: bool) -> None:
    amina = people_of(here).add("Amina", "bird", "1111")
    here.stop()
    copy = (there.folder / "darasa.db", here.folder / "darasa.db")
    there.stop()
    copy[0].write_bytes(copy[1].read_bytes())
    here, there = Computer.start(here.folder), Computer.start(there.folder)
    people_of(there).set_pin(amina.id, "2222", old="1111")
    carry(there, here, newer=newer)
    assert people_of(here).check_pin(amina.id, "2222" if newer else "1111")


def test_a_pin_that_rotted_gives_way_to_the_older_one(here: Computer, there: Computer) -> None:
    amina = people_of(there).add("Amina", "bird", "1234")
    carry(there, here, newer=True)
    there.database.execute_sql("UPDATE person SET pin_hash = 'rotten'")
    carry(there, here, newer=True)
    assert not people_of(here).check_pin(amina.id, "1235")
    assert people_of(here).check_pin(amina.id, "1234")


@pytest.mark.parametrize(
    ("rotten_newer", "rotten_older", "opening"),
    [
        ("", "", PASSPHRASE),
        ("recovery_hash", "", PASSPHRASE),
        ("passphrase_hash recovery_hash", "", OTHER),
        ("passphrase_hash recovery_hash", "recovery_hash", OTHER),
    ],
)
@pytest.mark.parametrize("newer", [True, False])
def test_the_account_is_the_newest_that_opens(
    here: Computer, there: Computer, newer: bool, rotten_newer: str, rotten_older: str, opening: str
) -> None:
    account(there if newer else here, PASSPHRASE, rotten_newer)
    account(here if newer else there, OTHER, rotten_older)
    carry(there, here, newer=newer)
    assert Facilitators(here.database, here.clock).sign_in(opening)


@pytest.mark.parametrize("newer", [True, False])
def test_an_account_that_nothing_opens_is_carried_all_the_same(
    here: Computer, there: Computer, newer: bool
) -> None:
    account(there, PASSPHRASE, "passphrase_hash recovery_hash")
    carry(there, here, newer=newer)
    facilitators = Facilitators(here.database, here.clock)
    with pytest.raises(FacilitatorExistsError):
        facilitators.set_up(OTHER)
    with pytest.raises(PassphraseWrongError):
        facilitators.sign_in("rotten")


def test_without_an_account_there_the_one_here_stays(here: Computer, there: Computer) -> None:
    facilitators = account(here, PASSPHRASE)
    carry(there, here, newer=True)
    assert facilitators.sign_in(PASSPHRASE)


def test_who_was_erased_is_removed(here: Computer) -> None:
    amina, joseph = people_of(here).add("Amina", "bird"), people_of(here).add("Joseph", "drum")
    remove_people(here.database, [amina.id])
    rows = here.database.execute_sql("SELECT learner FROM person").fetchall()
    assert rows == [(joseph.id,)]
