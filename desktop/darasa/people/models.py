"""What this computer alone knows of people. Names and avatars are events of the record, not rows here."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import peewee

from darasa.people.hashing import is_hash
from darasa.people.tries import Tries
from darasa.storage.database import Database


class Person(peewee.Model):
    """One learner known on this computer."""

    learner = peewee.TextField(primary_key=True)
    is_guest = peewee.BooleanField()
    last_seen = peewee.IntegerField(null=True)
    seen_order = peewee.IntegerField()
    pin_hash = peewee.TextField(null=True)
    pin_failures = peewee.IntegerField()
    pin_failed_at = peewee.FloatField()
    preferences = peewee.TextField(null=True)


class Facilitator(peewee.Model):
    """The one account that looks after this computer."""

    id = peewee.IntegerField(primary_key=True)
    """Always 1."""
    passphrase_hash = peewee.TextField()
    recovery_hash = peewee.TextField()
    failures = peewee.IntegerField()
    failed_at = peewee.FloatField()


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
    pin_failed_at: float = 0.0
    preferences: str | None = None
    """JSON of `Preferences`."""

    @property
    def pin_tries(self) -> Tries:
        """The wrong tries at the PIN."""
        return Tries(self.pin_failures, self.pin_failed_at)


class Persons:
    """The rows of `person` in one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, learners: Sequence[str] | None = None) -> list[PersonRow]:
        """Return everyone, or these learners, most recently seen first."""
        query = Person.select().order_by(Person.seen_order.desc(), Person.learner).tuples()
        if learners is not None:
            query = query.where(Person.learner.in_(learners))
        with self._database.reading():
            return [PersonRow(*row) for row in query.execute(self._database)]

    def add(self, row: PersonRow) -> None:
        """Write a new person, unless there is a row already."""
        Person.insert(**asdict(row)).on_conflict_ignore().execute(self._database)

    def change(self, learner: str, **values: Any) -> None:
        """Set columns of one person."""
        Person.update(**values).where(Person.learner == learner).execute(self._database)

    def mark_seen(self, learner: str, utc_ms: int) -> None:
        """Make one person the most recently seen."""
        newest = Person.select(peewee.fn.coalesce(peewee.fn.max(Person.seen_order), 0) + 1)
        self.change(learner, last_seen=utc_ms, seen_order=newest)

    def pin_tries(self, learner: str) -> Tries:
        """Return the wrong tries at a PIN."""
        query = Person.select(Person.pin_failures, Person.pin_failed_at).where(Person.learner == learner)
        with self._database.reading():
            return next((Tries(*row) for row in query.tuples().execute(self._database)), Tries())

    def set_pin_tries(self, learner: str, tries: Tries) -> None:
        """Keep the wrong tries at a PIN."""
        self.change(learner, pin_failures=tries.count, pin_failed_at=tries.last)

    def remove(self, learner: str) -> None:
        """Erase one person."""
        Person.delete().where(Person.learner == learner).execute(self._database)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """The facilitator's account."""

    passphrase_hash: str
    recovery_hash: str
    tries: Tries
    """Wrong passphrases and recovery codes."""

    @property
    def opens(self) -> bool:
        """Whether there is a passphrase or a code that lets the facilitator in."""
        return is_hash(self.passphrase_hash) or is_hash(self.recovery_hash)


class Account:
    """The one row of `facilitator` in one database, if it is there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> AccountRow | None:
        """Return the account, however damaged its values are; None when there is none."""
        with self._database.reading():
            row = self._database.execute_sql(_ACCOUNT).fetchone()
        if row is None:
            return None
        passphrase_hash, recovery_hash, failures, failed_at = row
        return AccountRow(_text(passphrase_hash), _text(recovery_hash), Tries(failures, failed_at))

    def write(self, row: AccountRow) -> None:
        """Write the account, over the one that is there."""
        columns = {
            "passphrase_hash": row.passphrase_hash,
            "recovery_hash": row.recovery_hash,
            "failures": row.tries.count,
            "failed_at": row.tries.last,
        }
        Facilitator.delete().execute(self._database)
        Facilitator.insert(id=1, **columns).execute(self._database)

    def set_passphrase(self, passphrase_hash: str) -> None:
        """Keep the hash of a new passphrase."""
        self._change(passphrase_hash=passphrase_hash)

    def set_recovery(self, recovery_hash: str) -> None:
        """Keep the hash of a new recovery code."""
        self._change(recovery_hash=recovery_hash)

    def set_tries(self, tries: Tries) -> None:
        """Keep the wrong tries."""
        self._change(failures=tries.count, failed_at=tries.last)

    def _change(self, **values: Any) -> None:
        Facilitator.update(**values).execute(self._database)


_ACCOUNT = """SELECT CAST(passphrase_hash AS BLOB), CAST(recovery_hash AS BLOB),
    CAST(failures AS INTEGER), CAST(failed_at AS REAL) FROM facilitator"""


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
