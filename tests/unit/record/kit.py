"""What the record's tests share: a clock to set, a replica in a folder, and strategies for any event."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st

from darasa.core.clock import Reading
from darasa.core.ids import new_id
from darasa.record.service import Record
from darasa.record.types import Event, EventClass, Extension, Result, Verb
from darasa.storage.database import Database, open_database

COURSE = "https://example.org/darasa/ai"
LESSON = f"{COURSE}/first"
QUIZ = f"{COURSE}/quiz"
QUESTION = f"{QUIZ}/q1"
AMINA, JOSEPH, NEEMA = (f"{digit}0000000-0000-4000-8000-000000000000" for digit in "123")
HOME = "https://centre.example/learners"


class SetClock:
    """A clock that says what it was set to."""

    def __init__(self, utc_ms: int = 1_795_000_000_000, utc_offset: int = 180) -> None:
        self.session = new_id()
        self.utc_ms = utc_ms
        self.utc_offset = utc_offset
        self.monotonic = 100.0

    def read(self) -> Reading:
        """Return what it was set to."""
        return Reading(self.utc_ms, self.utc_offset, self.monotonic)


@dataclass
class Computer:
    """One data folder with its record, as after a start of the program."""

    folder: Path
    clock: SetClock
    database: Database
    record: Record

    @classmethod
    def start(cls, folder: Path, clock: SetClock | None = None, markers: Path | None = None) -> "Computer":
        """Open the data folder, made where it is missing."""
        folder.mkdir(parents=True, exist_ok=True)
        clock = clock or SetClock()
        database = open_database(folder / "darasa.db")
        return cls(
            folder,
            clock,
            database,
            Record(database, clock, markers or folder.with_name(folder.name + "-markers")),
        )

    def stop(self) -> None:
        """Close the database."""
        self.database.close_all()

    def bodies(self) -> list[bytes]:
        """Return all statements, frozen."""
        return [body for _row, body in self.record.statements(0, 1_000_000)]

    def rows(self) -> list[tuple[object, ...]]:
        """Return all fact rows in words, to compare tables of two computers."""
        return sorted(
            self.database.execute_sql(
                "SELECT hex(l.value), o.value, f.flags, f.best_score, f.last_score, f.tries, hex(a.value), "
                'f.place, f.first_response, f.first_success, f."right", f.progress, f.duration_ms, '
                "f.last_at, f.last_lamport, hex(r.value), f.last_seq "
                "FROM fact f JOIN word l ON l.id = f.learner "
                "JOIN word o ON o.id = f.object JOIN word r ON r.id = f.last_replica "
                "LEFT JOIN word a ON a.id = f.attempt"
            ).fetchall(),
            key=str,
        )


def event(**values: object) -> Event:
    """Return an event like the one that an answer makes, apart from the values given."""
    usual: dict[str, object] = {
        "id": new_id(),
        "replica": "aaaaaaaa-0000-4000-8000-000000000000",
        "seq": 1,
        "lamport": 1,
        "event_class": EventClass.LEARNING,
        "learner": AMINA,
        "registration": None,
        "verb": Verb.ANSWERED,
        "object": QUESTION,
        "pack_version": 1,
        "language": "en",
        "result": Result(),
        "recorded_at": 1_795_000_000_000,
        "utc_offset": 180,
        "clock_session": "cccccccc-0000-4000-8000-000000000000",
    }
    return Event(**(usual | values))  # type: ignore[arg-type]


def answer(right: bool = True, response: str = "a", attempt: str | None = None) -> Result:
    """Return the result of an answer."""
    extensions = {Extension.QUESTION: {"type": "choice", "right": "a"}}
    return Result(
        success=right,
        response=response,
        extensions=extensions | ({Extension.ATTEMPT: attempt} if attempt else {}),
    )


uuids = st.integers(0, 2**128 - 1).map(lambda number: str(UUID(int=number)))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
iris = st.sampled_from(
    [
        COURSE,
        LESSON,
        QUIZ,
        QUESTION,
        "https://xn--e1afmkfd.example/darasa/ku",
        "urn:isbn:123",
        "https://a.b/é/中",
    ]
)
whole = st.integers(1, 2**53 - 1)
plain: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
questions = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["choice", "true-false", "numeric", "fill-in", "matching", "sequencing", "odd"]
        ),
        "right": texts | st.lists(texts, max_size=3) | st.none(),
    },
    optional={"more": plain},
)
extensions = st.fixed_dictionaries(
    {},
    optional={
        str(Extension.PROGRESS): st.integers(0, 100) | plain,
        str(Extension.PLACE): texts | plain,
        str(Extension.ATTEMPT): uuids | plain,
        str(Extension.QUESTION): questions | plain,
        "https://example.org/other": plain,
        "x:p": plain,
    },
)
results = st.builds(
    Result,
    score=st.none() | st.floats(0, 1),
    success=st.none() | st.booleans(),
    completion=st.none() | st.booleans(),
    duration_ms=st.none() | st.integers(0, 2**53 - 1),
    response=st.none() | texts,
    extensions=extensions,
)
learning_verbs = st.sampled_from([verb for verb in Verb if verb not in {Verb.PROFILE_SET, Verb.ALIASED}])


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Return any event that the rules allow."""
    centre = draw(st.booleans())
    verb = draw(st.sampled_from([Verb.PROFILE_SET, Verb.ALIASED])) if centre else draw(learning_verbs)
    return Event(
        id=draw(uuids),
        replica=draw(uuids),
        seq=draw(whole),
        lamport=draw(whole),
        event_class=EventClass.CENTRE if centre else EventClass.LEARNING,
        learner=draw(uuids),
        registration=draw(st.none() | uuids),
        verb=verb,
        object=f"urn:uuid:{draw(uuids)}" if centre else draw(iris),
        pack_version=draw(st.none() | st.integers(1, 2**31 - 1)),
        language=draw(st.sampled_from([None, "en", "pt-BR", "zh-Hant-TW"])),
        result=draw(results),
        recorded_at=draw(st.integers(0, 253_402_300_799_999)),
        utc_offset=draw(st.integers(-840, 840)),
        clock_session=draw(uuids),
    )
