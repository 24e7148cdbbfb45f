"""The SQL of what surrounds events: learners, aliases, tombstones, replicas, clocks, frozen statements."""

import sqlite3
from collections.abc import Iterable, Sequence
from uuid import UUID

from darasa.record.frozen import pack, unpack
from darasa.record.groups import iri_of
from darasa.record.rows import VERBS
from darasa.record.types import Offset, Verb
from darasa.record.words import Words, as_text
from darasa.storage.database import Database

_UUID_COLUMNS = (
    ("event", "learner"),
    ("event", "registration"),
    ("event", "object"),
    ("event", "attempt"),
    ("event", "clock_session"),
    ("replica", "id"),
    ("clock_session", "id"),
    ("alias", "learner"),
    ("alias", "canonical"),
)
"""Where the word of a UUID, or of a learner's IRI, can be used; every event's replica is in `replica`."""


class Registry:
    """Who and what the events speak of. Its methods run inside the caller's transaction."""

    def __init__(self, database: Database, words: Words) -> None:
        self._database = database
        self._words = words

    # Learners

    def meet(self, learner: int, home_page: str) -> None:
        """Give a learner an account home page unless they have one."""
        self._database.execute_sql("INSERT OR IGNORE INTO identity VALUES (?, ?)", (learner, home_page))

    def agree_home_page(self, learner: int, home_page: str) -> None:
        """Keep the smaller of two home pages, so that computers that met the learner apart agree."""
        self._database.execute_sql(
            "INSERT INTO identity VALUES (?, ?) ON CONFLICT (learner) "
            "DO UPDATE SET home_page = min(home_page, excluded.home_page)",
            (learner, home_page),
        )

    def home_page(self, learner: int) -> str:
        """Return the account home page of a learner with events."""
        row = self._database.execute_sql(
            "SELECT home_page FROM identity WHERE learner = ?", (learner,)
        ).fetchone()
        return str(row[0])

    def canonical(self, learner: int) -> int:
        """Return the number of the learner that this one was merged into; itself if it never was."""
        found = self._database.execute_sql(
            "SELECT canonical FROM alias WHERE learner = ?", (learner,)
        ).fetchone()
        return learner if found is None else int(found[0])

    def members(self, canonical: int) -> list[int]:
        """Return the numbers of all learners merged into this one, itself first."""
        found = self._database.execute_sql(
            "SELECT learner FROM alias WHERE canonical = ?", (canonical,)
        ).fetchall()
        return [canonical, *sorted(int(row[0]) for row in found if row[0] != canonical)]

    def aliases(self) -> dict[int, int]:
        """Return the canonical number of every merged learner."""
        return dict(self._database.execute_sql("SELECT learner, canonical FROM alias").fetchall())

    def set_aliases(self, aliases: dict[int, int]) -> None:
        """Replace the canonical numbers of all merged learners."""
        self._database.execute_sql("DELETE FROM alias")
        for pair in aliases.items():
            self._database.execute_sql("INSERT INTO alias VALUES (?, ?)", pair)

    # Tombstones

    def is_erased(self, learner: str) -> bool:
        """Whether this learner was erased."""
        found = self._database.execute_sql(
            "SELECT 1 FROM tombstone WHERE learner = ?", (UUID(learner).bytes,)
        )
        return found.fetchone() is not None

    def tombstones(self) -> tuple[str, ...]:
        """Return the UUIDs of all erased learners."""
        rows = self._database.execute_sql("SELECT learner FROM tombstone ORDER BY learner").fetchall()
        return tuple(str(UUID(bytes=row[0])) for row in rows)

    def erase(self, learner: str) -> set[int]:
        """Leave of this learner nothing but a tombstone, and words, which are returned: see `erase_words`."""
        run = self._database.execute_sql
        run("INSERT INTO tombstone VALUES (?)", (UUID(learner).bytes,))
        number, mention = self._words.find(learner), self._words.find(iri_of(learner))
        theirs = "(learner = ? OR (centre AND verb = ? AND object = ?))"
        values = (number, VERBS[Verb.ALIASED], mention)
        words = [number, mention]
        sql = f"SELECT DISTINCT registration, attempt FROM event WHERE {theirs}"
        for row in run(sql, values).fetchall():
            words += row
        run(f"DELETE FROM statement WHERE row IN (SELECT row FROM event WHERE {theirs})", values)
        run(f"DELETE FROM event WHERE {theirs}", values)
        run("DELETE FROM fact WHERE learner = ?", (number,))
        run("DELETE FROM identity WHERE learner = ?", (number,))
        return {word for word in words if word is not None}

    def erase_words(self, words: Iterable[int]) -> None:
        """Erase those of an erased learner's words that nothing else uses.

        Every UUID lies once in `word`, whatever it names: a tombstone or a registration from outside can
        be the UUID of a replica, and that one's events must stay readable.
        """
        marks = ",".join(str(word) for word in words)
        used = " UNION ALL ".join(
            f"SELECT {column} FROM {table} WHERE {column} IN ({marks})" for table, column in _UUID_COLUMNS
        )
        self._database.execute_sql(f"DELETE FROM word WHERE id IN ({marks}) AND id NOT IN ({used})")

    # Replicas and clocks

    def meet_replica(self, replica: int, *, ours: bool) -> None:
        """Remember a replica whose events are here."""
        self._database.execute_sql("INSERT OR IGNORE INTO replica VALUES (?, ?)", (replica, ours))

    def replicas(self, *, ours: bool) -> tuple[str, ...]:
        """Return the replicas that were minted on this data folder, or all others."""
        rows = self._database.execute_sql(
            "SELECT id FROM replica WHERE ours = ? ORDER BY id", (ours,)
        ).fetchall()
        return tuple(self._words.text(int(row[0])) for row in rows)

    def offset(self, session: int) -> Offset | None:
        """Return what is known of a clock session."""
        sql = "SELECT offset_ms, uncertainty_ms FROM clock_session WHERE id = ?"
        row = self._database.execute_sql(sql, (session,)).fetchone()
        return None if row is None else Offset(*row)

    def offsets(self) -> list[tuple[str, Offset]]:
        """Return what is known of all clock sessions."""
        rows = self._database.execute_sql(
            "SELECT value, offset_ms, uncertainty_ms FROM clock_session JOIN word USING (id)"
        ).fetchall()
        return [(as_text(value), Offset(*offset)) for value, *offset in rows]

    def learn_offset(self, session: int, offset: Offset) -> None:
        """Keep the better known of two offsets; of equally well known ones the smaller, so that all agree."""
        known = self.offset(session)
        rank = (offset.uncertainty_ms, offset.ms)
        if known is None or rank < (known.uncertainty_ms, known.ms):
            values = (session, offset.ms, offset.uncertainty_ms)
            self._database.execute_sql("INSERT OR REPLACE INTO clock_session VALUES (?, ?, ?)", values)

    # Frozen statements

    def freeze(self, statements: Iterable[tuple[int, bytes]]) -> None:
        """Keep the bytes of events' statements, each with its row; those that are there already stay."""
        connection: sqlite3.Connection = self._database.connection()  # type: ignore[no-untyped-call]
        packed = ((row, pack(body)) for row, body in statements)
        connection.executemany("INSERT OR IGNORE INTO statement VALUES (?, ?)", packed)

    def which_frozen(self, rows: Sequence[int]) -> frozenset[int]:
        """Return which of these rows have a frozen statement."""
        marks = ",".join(str(row) for row in rows)
        found = self._database.execute_sql(f"SELECT row FROM statement WHERE row IN ({marks})").fetchall()
        return frozenset(int(row[0]) for row in found)

    def frozen(self, rows: Sequence[int]) -> dict[int, bytes]:
        """Return the statements that were frozen among these rows."""
        marks = ",".join(str(row) for row in rows)
        found = self._database.execute_sql(
            f"SELECT row, body FROM statement WHERE row IN ({marks})"
        ).fetchall()
        return {int(row): unpack(body) for row, body in found}
