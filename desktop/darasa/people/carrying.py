"""Carrying people from one database of a data folder into another: a backup, or what was salvaged."""

from collections.abc import Iterable
from dataclasses import replace

from darasa.people.hashing import is_hash
from darasa.people.models import Account, AccountRow, PersonRow, Persons
from darasa.storage.database import Database


def carry_people(source: Database, target: Database, *, newer: bool) -> None:
    """Write everyone of `source` into `target`, with PINs and preferences, and the facilitator's account.

    Where both know someone, `source` counts if it is the newer one, apart from a PIN that nothing can match.
    """
    there, here = Persons(source), Persons(target)
    accounts = Account(source).read(), Account(target).read()
    account = _kept(*accounts) if newer else _kept(*reversed(accounts))
    known = {row.learner: row for row in here.all()}
    with target.writing():
        for row in there.all():
            if newer and row.learner in known:
                here.remove(row.learner)
                if row.pin_hash is not None and not is_hash(row.pin_hash):
                    row = replace(row, pin_hash=known[row.learner].pin_hash)  # noqa: PLW2901
            here.add(row)
        if account is not None:
            Account(target).write(account)


def _kept(newer: AccountRow | None, older: AccountRow | None) -> AccountRow | None:
    """Return the account that counts: the newer one, unless damage leaves no way in and the older has one.

    One that nothing opens is kept too, where there is no other: with none, anybody could set it up.
    """
    return next((row for row in (newer, older) if row is not None and row.opens), newer or older)


def keep_guests(database: Database, learners: Iterable[str]) -> None:
    """Give guests a row whose own was lost: without one nobody would see them, or what they did."""
    persons = Persons(database)
    with database.writing():
        for learner in learners:
            persons.add(PersonRow(learner, is_guest=True))


def remove_people(database: Database, learners: Iterable[str]) -> None:
    """Remove what this computer alone knew of learners who were erased."""
    persons = Persons(database)
    with database.writing():
        for learner in learners:
            persons.remove(learner)
