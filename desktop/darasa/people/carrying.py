"""Carrying people from one database of a data folder into another: a backup, or what was salvaged."""

from collections.abc import Iterable

from darasa.people.hashing import is_hash
from darasa.people.models import Account, Persons
from darasa.storage.database import Database


def carry_people(source: Database, target: Database, *, newer: bool) -> None:
    """Write everyone of `source` into `target`, with PINs and preferences, and the facilitator's account.

    Where both know someone, `source` counts if it is the newer one. A passphrase or code that can no longer
    be read is not carried: nobody could sign in.
    """
    there, here = Persons(source), Persons(target)
    account = Account(source).read()
    with target.writing():
        for row in there.all():
            if newer:
                here.remove(row.learner)
            here.add(row)
        if account is not None and is_hash(account.passphrase_hash) and is_hash(account.recovery_hash):
            if Account(target).read() is None:
                Account(target).add(account)
            elif newer:
                Account(target).replace(account)


def remove_people(database: Database, learners: Iterable[str]) -> None:
    """Remove what this computer alone knew of learners who were erased."""
    persons = Persons(database)
    with database.writing():
        for learner in learners:
            persons.remove(learner)
