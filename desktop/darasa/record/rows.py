"""Events and facts as rows: every repeated word a number, every known extension a column or a letter."""

import json
from typing import Any

from darasa.record.rules import is_uuid
from darasa.record.types import Event, EventClass, Extension, Fact, Json, Result, Verb
from darasa.record.words import Words

VERBS = {
    Verb.INITIALIZED: 1,
    Verb.TERMINATED: 2,
    Verb.COMPLETED: 3,
    Verb.PASSED: 4,
    Verb.FAILED: 5,
    Verb.ANSWERED: 6,
    Verb.PROGRESSED: 7,
    Verb.SATISFIED: 8,
    Verb.EARNED: 9,
    Verb.COMMENTED: 10,
    Verb.PROFILE_SET: 11,
    Verb.ALIASED: 12,
}
"""The number that a verb has in the table; part of the schema."""

MILESTONES = frozenset({Verb.COMPLETED, Verb.PASSED, Verb.FAILED, Verb.SATISFIED, Verb.EARNED})
"""The verbs whose events are indexed by time."""

EVENT_COLUMNS = (
    "row, id, replica, seq, lamport, centre, learner, registration, verb, object, pack_version, language, "
    "score, success, completion, duration_ms, response, attempt, question, more, recorded_at, utc_offset, "
    "clock_session"
)
FACT_COLUMNS = (
    'learner, object, flags, best_score, last_score, tries, attempt, first_response, first_success, "right", '
    "place, progress, duration_ms, last_at, last_lamport, last_replica, last_seq"
)

Row = tuple[Any, ...]

_VERB_OF = {number: verb for verb, number in VERBS.items()}
_LETTERS = {
    Extension.PROGRESS: "p",
    Extension.PLACE: "b",
    Extension.PROFILE: "n",
    Extension.QUESTION: "q",
    Extension.ATTEMPT: "a",
}
_LETTER_OF = {str(extension): letter for extension, letter in _LETTERS.items()}
_EXTENSION_OF = {letter: str(extension) for extension, letter in _LETTERS.items()}
_FLAGS = ("started", "completed", "passed", "satisfied", "earned")


def event_row(event: Event, row: int, words: Words) -> Row:
    """Return the row of an event, in the order of EVENT_COLUMNS; inside a writing transaction."""
    result = event.result
    attempt, question, more = _split(result.extensions) if result.extensions else (None, None, None)
    number = words.number
    return (
        row,
        bytes.fromhex(event.id.replace("-", "")),
        number(event.replica),
        event.seq,
        event.lamport,
        event.event_class is EventClass.CENTRE,
        number(event.learner),
        words.optional(event.registration),
        VERBS[event.verb],
        number(event.object),
        event.pack_version,
        words.optional(event.language),
        result.score,
        result.success,
        result.completion,
        result.duration_ms,
        result.response,
        words.optional(attempt),
        words.optional(question),
        more,
        event.recorded_at,
        event.utc_offset,
        number(event.clock_session),
    )


def event_words(row: Row) -> tuple[int | None, ...]:
    """Return the numbers of all words that an event's row refers to."""
    return (row[2], row[6], row[7], row[9], row[11], row[17], row[18], row[22])


def row_event(row: Row, words: Words) -> Event:
    """Return the event of a row."""
    text, optional = words.text, words.optional_text
    identity: bytes = row[1]
    name = identity.hex()
    return Event(
        id=f"{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:]}",
        replica=text(row[2]),
        seq=row[3],
        lamport=row[4],
        event_class=EventClass.CENTRE if row[5] else EventClass.LEARNING,
        learner=text(row[6]),
        registration=optional(row[7]),
        verb=_VERB_OF[row[8]],
        object=text(row[9]),
        pack_version=row[10],
        language=optional(row[11]),
        result=Result(
            score=row[12],
            success=_flag(row[13]),
            completion=_flag(row[14]),
            duration_ms=row[15],
            response=row[16],
            extensions=_joined(optional(row[17]), optional(row[18]), row[19]),
        ),
        recorded_at=row[20],
        utc_offset=row[21],
        clock_session=text(row[22]),
    )


def fact_row(fact: Fact, learner: int, words: Words) -> Row:
    """Return the row of a fact, in the order of FACT_COLUMNS; `learner` is the canonical one's number."""
    lamport, replica, seq = fact.last_order
    return (
        learner,
        words.number(fact.object),
        sum(getattr(fact, name) << bit for bit, name in enumerate(_FLAGS)),
        fact.best_score,
        fact.last_score,
        fact.tries,
        words.optional(fact.attempt),
        fact.first_response,
        fact.first_success,
        fact.right,
        fact.place,
        fact.progress,
        fact.duration_ms,
        fact.last_at,
        lamport,
        words.number(replica),
        seq,
    )


def fact_words(row: Row) -> tuple[int | None, ...]:
    """Return the numbers of all words that a fact's row refers to."""
    return (row[1], row[6], row[15])


def row_fact(row: Row, learner: str, words: Words) -> Fact:
    """Return the fact of a row of this canonical learner."""
    flags: int = row[2]
    return Fact(
        learner=learner,
        object=words.text(row[1]),
        started=bool(flags & 1),
        completed=bool(flags & 2),
        passed=bool(flags & 4),
        satisfied=bool(flags & 8),
        earned=bool(flags & 16),
        best_score=row[3],
        last_score=row[4],
        tries=row[5],
        attempt=words.optional_text(row[6]),
        first_response=row[7],
        first_success=_flag(row[8]),
        right=row[9],
        place=row[10],
        progress=row[11],
        duration_ms=row[12],
        last_at=row[13],
        last_order=(row[14], words.text(row[15]), row[16]),
    )


def _split(extensions: Any) -> tuple[str | None, str | None, str | None]:
    """Return (attempt, question as JSON, the rest as JSON) of an event's extensions.

    What repeats becomes a word; keys that we know become a letter, which no IRI can be.
    """
    rest: dict[str, Json] = {}
    attempt = question = None
    for key, value in extensions.items():
        if key == Extension.ATTEMPT and is_uuid(value):
            attempt = value
        elif key == Extension.QUESTION:
            question = _json(value)
        else:
            rest[_LETTER_OF.get(key, str(key))] = value
    return attempt, question, _json(rest) if rest else None


def _joined(attempt: str | None, question: str | None, more: str | None) -> dict[str, Json]:
    extensions: dict[str, Json] = {}
    if attempt is not None:
        extensions[str(Extension.ATTEMPT)] = attempt
    if question is not None:
        extensions[str(Extension.QUESTION)] = json.loads(question)
    if more is not None:
        extensions.update((_EXTENSION_OF.get(key, key), value) for key, value in json.loads(more).items())
    return extensions


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
