"""Carrying people from one database into another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.people.carrying import carry_people, remove_people
from darasa.people.errors import PassphraseWrongError
from darasa.people.facilitators import Facilitators
from darasa.people.models import PersonRow, Persons
from darasa.storage.database import Database
from tests.unit.people.kit import PASSPHRASE
from tests.unit.record.kit import AMINA, JOSEPH, NEEMA, Computer

OTHER = "another passphrase"
OLD, NEW = PersonRow(AMINA, pin_hash="old", seen_order=1), PersonRow(AMINA, pin_hash="new", seen_order=5)


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Computer, Computer]]:
    computers = Computer.start(tmp_path / "source"), Computer.start(tmp_path / "target")
    yield computers
    for computer in computers:
        computer.stop()


def write(database: Database, *rows: PersonRow) -> None:
    with database.writing():
        for row in rows:
            Persons(database).add(row)


def account(computer: Computer) -> Facilitators:
    return Facilitators(computer.database, computer.clock)


@pytest.mark.parametrize("newer", [True, False])
def test_everyone_of_both_is_there_and_the_newer_row_counts(
    both: tuple[Computer, Computer], newer: bool
) -> None:
    source, target = (computer.database for computer in both)
    joseph, neema = PersonRow(JOSEPH, is_guest=True, seen_order=2), PersonRow(NEEMA, preferences="{}")
    write(source, NEW if newer else OLD, joseph)
    write(target, OLD if newer else NEW, neema)
    for _ in range(2):
        carry_people(source, target, newer=newer)
        assert set(Persons(target).all()) == {NEW, joseph, neema}


@pytest.mark.parametrize("newer", [True, False])
def test_the_newer_passphrase_counts(both: tuple[Computer, Computer], newer: bool) -> None:
    source, target = both
    account(source).set_up(PASSPHRASE)
    carry_people(source.database, target.database, newer=newer)
    account(target).sign_in(PASSPHRASE)
    facilitators = account(target)
    facilitators.change(facilitators.sign_in(PASSPHRASE), OTHER)
    carry_people(source.database, target.database, newer=newer)
    counts, refused = (PASSPHRASE, OTHER) if newer else (OTHER, PASSPHRASE)
    account(target).sign_in(counts)
    with pytest.raises(PassphraseWrongError):
        account(target).sign_in(refused)


def test_an_account_that_nothing_opens_is_not_carried_over_one_that_does(
    both: tuple[Computer, Computer],
) -> None:
    source, target = both
    for computer in both:
        account(computer).set_up(PASSPHRASE)
    source.database.execute_sql("UPDATE facilitator SET passphrase_hash = 'x', recovery_hash = 'x'")
    carry_people(source.database, target.database, newer=True)
    account(target).sign_in(PASSPHRASE)


def test_an_account_that_nothing_opens_is_better_than_none(both: tuple[Computer, Computer]) -> None:
    source, target = both
    account(source).set_up(PASSPHRASE)
    source.database.execute_sql("UPDATE facilitator SET passphrase_hash = 'x', recovery_hash = 'x'")
    carry_people(source.database, target.database, newer=False)
    assert account(target).exists


def test_nobody_to_carry(both: tuple[Computer, Computer]) -> None:
    source, target = both
    account(target).set_up(PASSPHRASE)
    write(target.database, NEW)
    carry_people(source.database, target.database, newer=True)
    assert Persons(target.database).all() == [NEW]
    account(target).sign_in(PASSPHRASE)


def test_the_erased_are_removed(both: tuple[Computer, Computer]) -> None:
    database = both[0].database
    write(database, NEW, PersonRow(JOSEPH))
    remove_people(database, [AMINA, NEEMA])
    assert Persons(database).all() == [PersonRow(JOSEPH)]
