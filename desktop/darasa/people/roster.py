"""Who learns here, for the first screen: the same as `People.learners`, read in a tenth of the time.

Loading what writes (the ORM and the record) takes longer than painting the first screen. This reads the same
rows in plain SQL; tests hold the two together.
"""

import json
import sqlite3
from pathlib import Path

from darasa.people.types import Learner, make_learner
from darasa.storage.glance import glance

_PROFILE_SET = 11
"""The number of the verb in the table of events; part of the schema (record/rows.py)."""
_PROFILE = "n"
"""The letter under which an event keeps a profile."""

_PERSONS = (
    "SELECT learner, is_guest, last_seen, pin_hash IS NOT NULL FROM person ORDER BY seen_order DESC, learner"
)
_PROFILES = f"""
    SELECT word.value, event.more FROM event
    LEFT JOIN alias ON alias.learner = event.learner
    JOIN word ON word.id = coalesce(alias.canonical, event.learner)
    JOIN word AS replica ON replica.id = event.replica
    WHERE event.centre AND event.verb = {_PROFILE_SET}
    ORDER BY event.lamport, replica.value, event.seq, event.id"""
_ALIASES = """
    SELECT one.value, leader.value FROM alias
    JOIN word AS one ON one.id = alias.learner
    JOIN word AS leader ON leader.id = alias.canonical"""


def read_roster(database: Path) -> tuple[Learner, ...]:
    """Return everyone, guests included, most recently seen first.

    Raises GlanceFailedError when the file has to be opened in earnest first.
    """
    with glance(database) as connection:
        return _read(connection)


def _read(connection: sqlite3.Connection) -> tuple[Learner, ...]:
    profiles = {_uuid(learner): _profile(more) for learner, more in connection.execute(_PROFILES)}
    leaders = {_uuid(one): _uuid(leader) for one, leader in connection.execute(_ALIASES)}
    rows: dict[str, list[tuple[bool, int | None, bool]]] = {}
    for row_id, is_guest, last_seen, has_pin in connection.execute(_PERSONS):
        rows.setdefault(leaders.get(row_id, row_id), []).append((is_guest, last_seen, bool(has_pin)))
    for learner in sorted(profiles):
        rows.setdefault(learner, [(False, None, False)])
    return tuple(
        make_learner(
            learner,
            *profiles.get(learner, ("", "")),
            is_guest=theirs[0][0],
            last_seen=theirs[0][1],
            has_pin=any(has_pin for _guest, _seen, has_pin in theirs),
        )
        for learner, theirs in rows.items()
        if theirs[0][0] or learner in profiles
    )


def _profile(more: str | None) -> tuple[str, str]:
    """Return name and avatar from what an event says beside its columns."""
    values = json.loads(more or "{}").get(_PROFILE)
    fields = values if isinstance(values, dict) else {}
    name, avatar = fields.get("name"), fields.get("avatar")
    return name if isinstance(name, str) else "", avatar if isinstance(avatar, str) else ""


def _uuid(value: bytes) -> str:
    """Return the text of a UUID that is kept as bytes."""
    text = value.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
