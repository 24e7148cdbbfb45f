"""The tables of the record. Strings and UUIDs that repeat lie once in `word`; rows refer to them by number.

The SQL that reads and writes these tables is beside it, in `store.py`: it runs once per answer, so it is
kept as fixed text, without building a query each time.
"""

import peewee

from darasa.storage.fields import AnyField, CounterField


class Word(peewee.Model):
    """A UUID (16 bytes) or a text that rows refer to: replicas, learners, objects, sessions, languages."""

    id = CounterField()
    value = AnyField(unique=True)


class State(peewee.Model):
    """One row: where this replica stands. Read and written by every writing transaction."""

    id = peewee.IntegerField(primary_key=True)
    replica = peewee.IntegerField(null=True)
    seq = peewee.IntegerField()
    lamport = peewee.IntegerField()
    arrival = peewee.IntegerField()
    epoch = peewee.IntegerField()
    token = peewee.BlobField(null=True)


class EventRow(peewee.Model):
    """One event. `row` is the order of arrival here, never given twice: positions of sync count it."""

    row = peewee.IntegerField(primary_key=True)
    id = peewee.BlobField(unique=True)
    replica = peewee.IntegerField()
    seq = peewee.IntegerField()
    lamport = peewee.IntegerField()
    centre = peewee.BooleanField()
    learner = peewee.IntegerField()
    registration = peewee.IntegerField(null=True)
    verb = peewee.IntegerField()
    object = peewee.IntegerField()
    pack_version = peewee.IntegerField(null=True)
    language = peewee.IntegerField(null=True)
    score = peewee.FloatField(null=True)
    success = peewee.BooleanField(null=True)
    completion = peewee.BooleanField(null=True)
    duration_ms = peewee.IntegerField(null=True)
    response = peewee.TextField(null=True)
    attempt = peewee.IntegerField(null=True)
    question = peewee.IntegerField(null=True)
    more = peewee.TextField(null=True)
    recorded_at = peewee.IntegerField()
    utc_offset = peewee.IntegerField()
    clock_session = peewee.IntegerField()

    class Meta:
        """The indexes that make one learner's history a lookup, however many events there are."""

        table_name = "event"
        indexes = ((("learner", "object"), False),)


EventRow.add_index(peewee.SQL("CREATE INDEX event_attempt ON event (attempt) WHERE attempt IS NOT NULL"))
EventRow.add_index(
    peewee.SQL("CREATE INDEX event_milestone ON event (learner, recorded_at) WHERE verb IN (3, 4, 5, 8, 9)")
)
EventRow.add_index(peewee.SQL("CREATE INDEX event_centre ON event (verb, learner) WHERE centre"))


class FactRow(peewee.Model):
    """What is folded from the events of one canonical learner and one object; can always be made again."""

    learner = peewee.IntegerField()
    object = peewee.IntegerField()
    flags = peewee.IntegerField()
    best_score = peewee.FloatField(null=True)
    last_score = peewee.FloatField(null=True)
    tries = peewee.IntegerField()
    attempt = peewee.IntegerField(null=True)
    first_response = peewee.TextField(null=True)
    first_success = peewee.BooleanField(null=True)
    right = peewee.IntegerField()
    place = peewee.TextField(null=True)
    progress = peewee.IntegerField()
    duration_ms = peewee.IntegerField()
    last_at = peewee.IntegerField()
    last_lamport = peewee.IntegerField()
    last_replica = peewee.IntegerField()
    last_seq = peewee.IntegerField()

    class Meta:
        """One tree, in the order in which a learner's facts are read."""

        table_name = "fact"
        primary_key = peewee.CompositeKey("learner", "object")
        without_rowid = True


class Identity(peewee.Model):
    """The account home page of a learner, fixed when the learner was created."""

    learner = peewee.IntegerField(primary_key=True)
    home_page = peewee.TextField()


class Alias(peewee.Model):
    """The members of a merged learner, all pointing to the canonical one; made from the alias events."""

    learner = peewee.IntegerField(primary_key=True)
    canonical = peewee.IntegerField(index=True)


class Tombstone(peewee.Model):
    """The UUID of an erased learner, and nothing else: whose events are refused wherever they come from."""

    learner = peewee.BlobField(primary_key=True)

    class Meta:
        """A set of keys needs no row ids."""

        without_rowid = True


class Replica(peewee.Model):
    """A replica whose events have been seen; `ours` for those that were minted on this data folder."""

    id = peewee.IntegerField(primary_key=True)
    ours = peewee.BooleanField()


class ClockSession(peewee.Model):
    """What was learned later about one boot of one clock: how far it was off, and how well that is known."""

    id = peewee.IntegerField(primary_key=True)
    offset_ms = peewee.IntegerField()
    uncertainty_ms = peewee.IntegerField()

    class Meta:
        """Named in the words of the record."""

        table_name = "clock_session"


class Statement(peewee.Model):
    """The frozen bytes of an event that has left or arrived, deflated."""

    row = peewee.IntegerField(primary_key=True)
    body = peewee.BlobField()


TABLES = (
    Word,
    State,
    EventRow,
    FactRow,
    Identity,
    Alias,
    Tombstone,
    Replica,
    ClockSession,
    Statement,
)
