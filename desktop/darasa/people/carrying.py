"""Carrying people from one database of a data folder into another: a backup, or what was salvaged."""

from collections.abc import Iterable

from darasa.people.models import Account, AccountRow, Persons
from darasa.storage.database import Database


def carry_people(source: Database, target: Database, *, newer: bool) -> None:
    """Write everyone of `source` into `target`, with PINs and preferences, and the facilitator's account.

    Where both know someone, `source` counts if it is the newer one.
    """
    there, here = Persons(source), Persons(target)
    accounts = Account(source).read(), Account(target).read()
    account = _kept(*accounts) if newer else _kept(*reversed(accounts))
    with target.writing():
        for row in there.all():
            if newer:
                here.remove(row.learner)
            here.add(row)
        if account is not None:
            Account(target).write(account)


def _kept(newer: AccountRow | None, older: AccountRow | None) -> AccountRow | None:
    """Return the account that counts: the newer one, unless damage leaves no way in and the older has one.

    One that nothing opens is kept too, where there is no other: with none, anybody could set it up.
    """
    return next((row for row in (newer, older) if row is not None and row.opens), newer or older)


def remove_people(database: Database, learners: Iterable[str]) -> None:
    """Remove what this computer alone knew of learners who were erased."""
    persons = Persons(database)
    with database.writing():
        for learner in learners:
            persons.remove(learner)
