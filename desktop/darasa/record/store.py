"""The SQL of the record: its rows, read and written as events and facts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from darasa.record.folding import fold, fold_all
from darasa.record.registry import Registry
from darasa.record.rows import (
    EVENT_COLUMNS,
    FACT_COLUMNS,
    MILESTONES,
    VERBS,
    Row,
    event_row,
    event_words,
    fact_row,
    fact_words,
    row_event,
    row_fact,
)
from darasa.record.types import Event, Fact, Verb
from darasa.record.words import Words, as_text
from darasa.storage.database import Database

_MARKS = ", ".join("?" * 23)
_INSERT_EVENT = f"INSERT INTO event ({EVENT_COLUMNS}) VALUES ({_MARKS})"
_REPLACE_FACT = f"INSERT OR REPLACE INTO fact ({FACT_COLUMNS}) VALUES ({', '.join('?' * 17)})"
_SELECT_FACT = f"SELECT {FACT_COLUMNS} FROM fact WHERE learner = ? AND object = ?"
_SELECT_FACTS = f"SELECT {FACT_COLUMNS} FROM fact WHERE learner = ?"
_SELECT_EVENTS = f"SELECT {EVENT_COLUMNS} FROM event WHERE "
_SELECT_STATE = "SELECT replica, seq, lamport, arrival, epoch, token FROM state"
_UPDATE_STATE = "UPDATE state SET replica = ?, seq = ?, lamport = ?, arrival = ?, epoch = ?, token = ?"
_MILESTONE = "verb IN (3, 4, 5, 8, 9)"


@dataclass(slots=True)
class State:
    """Where this replica stands; read at the start of a writing transaction and written at its end."""

    replica: int | None
    seq: int
    lamport: int
    arrival: int
    epoch: int
    """Changes when words, aliases or tombstones changed so that nothing remembered can be trusted."""
    token: bytes | None


class Store:
    """The tables of the record in one database. Its methods run inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.words = Words(database)
        self.registry = Registry(database, self.words)

    def state(self) -> State:
        """Return where this replica stands."""
        return State(*self.database.execute_sql(_SELECT_STATE).fetchone())

    def save(self, state: State) -> None:
        """Write where this replica stands."""
        values = (state.replica, state.seq, state.lamport, state.arrival, state.epoch, state.token)
        self.database.execute_sql(_UPDATE_STATE, values)

    def add(self, event: Event, row: int) -> None:
        """Write one event."""
        self.database.execute_sql(_INSERT_EVENT, event_row(event, row, self.words))

    def row_of(self, event_id: str) -> int | None:
        """Return the row of an event that is known here."""
        key = bytes.fromhex(event_id.replace("-", ""))
        found = self.database.execute_sql("SELECT row FROM event WHERE id = ?", (key,)).fetchone()
        return None if found is None else int(found[0])

    def ids_in(self, rows: Sequence[int]) -> dict[int, bytes]:
        """Return the ids of the events in these rows, in order of arrival."""
        sql = f"SELECT row, id FROM event WHERE row IN ({_list(rows)}) ORDER BY row"
        return dict(self.database.execute_sql(sql).fetchall())

    def known(self, ids: Sequence[bytes]) -> tuple[set[bytes], set[bytes]]:
        """Return which of these events are known here, and which of those are frozen."""
        sql = (
            "SELECT event.id, statement.row FROM event LEFT JOIN statement USING (row) "
            f"WHERE event.id IN ({','.join('?' * len(ids))})"
        )
        found = self.database.execute_sql(sql, ids).fetchall()
        return {row[0] for row in found}, {row[0] for row in found if row[1] is not None}

    def events(self, condition: str, values: Sequence[object]) -> list[Event]:
        """Return the events that meet a condition in SQL, in no particular order."""
        rows: list[Row] = self.database.execute_sql(_SELECT_EVENTS + condition, values).fetchall()
        self.words.load(number for row in rows for number in event_words(row))
        return [row_event(row, self.words) for row in rows]

    def events_of(self, members: Sequence[int], object_number: int | None = None) -> list[Event]:
        """Return the events of these learners, of one object or of all."""
        condition = f"learner IN ({_list(members)})"
        if object_number is None:
            return self.events(condition, ())
        return self.events(f"{condition} AND object = ?", (object_number,))

    def events_since(self, members: Sequence[int], utc_ms: int, verbs: frozenset[Verb]) -> list[Event]:
        """Return the events of these learners and verbs whose clocks said `utc_ms` or later."""
        numbers = _list(VERBS[verb] for verb in verbs)
        condition = f"learner IN ({_list(members)}) AND recorded_at >= ? AND verb IN ({numbers})"
        return self.events(f"{condition} AND {_MILESTONE}" if verbs <= MILESTONES else condition, (utc_ms,))

    def events_of_attempt(self, members: Sequence[int], attempt: int) -> list[Event]:
        """Return all events of one attempt by these learners."""
        return self.events(f"attempt = ? AND learner IN ({_list(members)})", (attempt,))

    def events_in(self, rows: Sequence[int]) -> list[tuple[int, Event]]:
        """Return the events in these rows, in order of arrival, each with its row."""
        found: list[Row] = self.database.execute_sql(
            f"{_SELECT_EVENTS} row IN ({_list(rows)}) ORDER BY row"
        ).fetchall()
        self.words.load(number for row in found for number in event_words(row))
        return [(row[0], row_event(row, self.words)) for row in found]

    def rows_after(self, after: int, limit: int) -> list[int]:
        """Return up to `limit` arrival rows after one, in order."""
        sql = "SELECT row FROM event WHERE row > ? ORDER BY row LIMIT ?"
        return [int(row[0]) for row in self.database.execute_sql(sql, (after, limit)).fetchall()]

    def outgoing_rows(self, after: int, limit: int, verbs: frozenset[Verb] | None) -> list[int]:
        """Return up to `limit` arrival rows after one that hold learning, of these verbs or of all."""
        sql = f"SELECT row FROM event WHERE row > ? AND {_learning(verbs)} ORDER BY row LIMIT ?"
        return [int(row[0]) for row in self.database.execute_sql(sql, (after, limit)).fetchall()]

    def count_outgoing(self, after: int, verbs: frozenset[Verb] | None, members: Sequence[int] | None) -> int:
        """Return how many such rows there are, of these learners or of everyone."""
        whose = "" if members is None else f" AND learner IN ({_list(members)})"
        sql = f"SELECT count(*) FROM event WHERE row > ? AND {_learning(verbs)}{whose}"
        return int(self.database.execute_sql(sql, (after,)).fetchone()[0])

    def centre_events(self, verb: Verb, members: Sequence[int] | None = None) -> list[Event]:
        """Return the centre's events of one verb, of these learners or of all."""
        whose = "" if members is None else f" AND learner IN ({_list(members)})"
        return self.events(f"centre AND verb = ?{whose}", (VERBS[verb],))

    def facts(self, canonical: int) -> dict[str, Fact]:
        """Return all facts of a canonical learner by object."""
        rows: list[Row] = self.database.execute_sql(_SELECT_FACTS, (canonical,)).fetchall()
        self.words.load(number for row in rows for number in fact_words(row))
        learner = self.words.text(canonical)
        facts = (row_fact(row, learner, self.words) for row in rows)
        return {fact.object: fact for fact in facts}

    def fact(self, canonical: int, object_number: int) -> Fact | None:
        """Return one fact, None when nothing is known."""
        row = self.database.execute_sql(_SELECT_FACT, (canonical, object_number)).fetchone()
        return None if row is None else row_fact(row, self.words.text(canonical), self.words)

    def take_in(self, event: Event, canonical: int) -> None:
        """Bring a fact up to date with an event of our own, which comes after all that are known here."""
        before = self.fact(canonical, self.words.number(event.object))
        self.keep(fold(before or Fact(self.words.text(canonical), event.object), event), canonical)

    def refold(self, canonical: int, object_number: int) -> None:
        """Make a fact again from all its events."""
        condition = f"learner IN ({_list(self.registry.members(canonical))}) AND object = ? AND NOT centre"
        events = self.events(condition, (object_number,))
        self.keep(fold_all(self.words.text(canonical), self.words.text(object_number), events), canonical)

    def keep(self, fact: Fact, canonical: int) -> None:
        """Write a fact."""
        self.database.execute_sql(_REPLACE_FACT, fact_row(fact, canonical, self.words))

    def refold_learner(self, learner: int) -> None:
        """Make all facts of a learner again; one who was merged into another has none."""
        self.database.execute_sql("DELETE FROM fact WHERE learner = ?", (learner,))
        if self.registry.canonical(learner) != learner:
            return
        members = _list(self.registry.members(learner))
        sql = f"SELECT DISTINCT object FROM event WHERE learner IN ({members}) AND NOT centre"
        for (object_number,) in self.database.execute_sql(sql).fetchall():
            self.refold(learner, object_number)

    def rows_of(self, members: Sequence[int]) -> list[int]:
        """Return the arrival rows of all events of these learners, in order."""
        sql = f"SELECT row FROM event WHERE learner IN ({_list(members)}) ORDER BY row"
        return [int(row[0]) for row in self.database.execute_sql(sql).fetchall()]

    def guests(self) -> list[str]:
        """Return who did something here and has no profile: what came from elsewhere is frozen."""
        canonical = "SELECT coalesce(canonical, event.learner) FROM event LEFT JOIN alias USING (learner)"
        sql = (
            f"SELECT value FROM word WHERE id IN ({canonical} "
            "WHERE NOT centre AND row NOT IN (SELECT row FROM statement) "
            f"EXCEPT {canonical} WHERE centre AND verb = ?)"
        )
        found = self.database.execute_sql(sql, (VERBS[Verb.PROFILE_SET],)).fetchall()
        return sorted(as_text(value) for (value,) in found)

    def count(self) -> int:
        """Return how many events there are."""
        return int(self.database.execute_sql("SELECT count(*) FROM event").fetchone()[0])

    def learners(self) -> list[int]:
        """Return the numbers of all learners with events."""
        return [
            int(row[0]) for row in self.database.execute_sql("SELECT DISTINCT learner FROM event").fetchall()
        ]


def _learning(verbs: frozenset[Verb] | None) -> str:
    """Return the condition on events of class `learning`; the milestones in the words of their index."""
    if verbs is None:
        return "NOT centre"
    condition = _MILESTONE if verbs == MILESTONES else f"verb IN ({_list(VERBS[verb] for verb in verbs)})"
    return f"NOT centre AND {condition}"


def _list(numbers: Iterable[int]) -> str:
    return ",".join(str(number) for number in numbers)
