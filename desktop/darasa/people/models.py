"""What this computer alone knows of a learner. Names and avatars are events of the record, not rows here."""

from dataclasses import dataclass
from typing import Any

import peewee

from darasa.storage.database import Database


class Person(peewee.Model):
    """One learner known on this computer."""

    learner = peewee.TextField(primary_key=True)
    is_guest = peewee.BooleanField()
    last_seen = peewee.IntegerField(null=True)
    seen_order = peewee.IntegerField()
    pin_hash = peewee.TextField(null=True)
    pin_failures = peewee.IntegerField()
    preferences = peewee.TextField(null=True)


class Facilitator(peewee.Model):
    """The one account that looks after this computer."""

    id = peewee.IntegerField(primary_key=True)
    """Always 1."""
    passphrase_hash = peewee.TextField()
    recovery_hash = peewee.TextField()
    failures = peewee.IntegerField()
    """Wrong passphrases or recovery codes in a row."""


TABLES = (Person, Facilitator)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of `person`."""

    learner: str
    is_guest: bool = False
    last_seen: int | None = None
    """UTC milliseconds, as the clock said."""
    seen_order: int = 0
    """Grows with every time anyone was chosen here: who was seen last, whatever the clock says."""
    pin_hash: str | None = None
    pin_failures: int = 0
    preferences: str | None = None
    """JSON of `Preferences`."""


class Persons:
    """The rows of `person` in one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[PersonRow]:
        """Return everyone, most recently seen first."""
        query = Person.select().order_by(Person.seen_order.desc(), Person.learner).tuples()
        return [PersonRow(*row) for row in query.execute(self._database)]

    def add(self, row: PersonRow) -> None:
        """Write a new person, unless there is a row already."""
        values = (
            row.learner,
            row.is_guest,
            row.last_seen,
            row.seen_order,
            row.pin_hash,
            row.pin_failures,
            row.preferences,
        )
        Person.insert_many([values]).on_conflict_ignore().execute(self._database)

    def change(self, learner: str, **values: Any) -> None:
        """Set columns of one person."""
        Person.update(**values).where(Person.learner == learner).execute(self._database)

    def mark_seen(self, learner: str, utc_ms: int) -> None:
        """Make one person the most recently seen."""
        newest = Person.select(peewee.fn.coalesce(peewee.fn.max(Person.seen_order), 0) + 1)
        self.change(learner, last_seen=utc_ms, seen_order=newest)

    def count_failure(self, learner: str) -> None:
        """Count one more wrong PIN."""
        self.change(learner, pin_failures=Person.pin_failures + 1)

    def remove(self, learner: str) -> None:
        """Erase one person."""
        Person.delete().where(Person.learner == learner).execute(self._database)
