"""The learning record's event, and the facts folded from events, as plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

MAX_LAMPORT = 2**53
"""A Lamport counter this high is a poisoned file, not a busy classroom: it is refused."""


class EventClass(StrEnum):
    """Who an event concerns: the learner's learning, or the running of the centre."""

    LEARNING = "learning"
    CENTRE = "centre"


class Verb(StrEnum):
    """What happened. Learning verbs are xAPI and cmi5 IRIs; centre verbs never leave for a record store."""

    INITIALIZED = "http://adlnet.gov/expapi/verbs/initialized"
    TERMINATED = "http://adlnet.gov/expapi/verbs/terminated"
    COMPLETED = "http://adlnet.gov/expapi/verbs/completed"
    PASSED = "http://adlnet.gov/expapi/verbs/passed"
    FAILED = "http://adlnet.gov/expapi/verbs/failed"
    ANSWERED = "http://adlnet.gov/expapi/verbs/answered"
    PROGRESSED = "http://adlnet.gov/expapi/verbs/progressed"
    SATISFIED = "https://w3id.org/xapi/adl/verbs/satisfied"
    EARNED = "http://specification.openbadges.org/xapi/verbs/earned"
    COMMENTED = "http://adlnet.gov/expapi/verbs/commented"
    PROFILE_SET = "urn:darasa:verb:profile-set"
    ALIASED = "urn:darasa:verb:aliased"


class Extension(StrEnum):
    """The keys of `Result.extensions`."""

    PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress"
    """Whole per cent of the text that is behind the learner, 0 to 100."""
    PLACE = "https://darasa.example/xapi/extensions/place"
    """The id of the block at the top of the page."""
    ATTEMPT = "https://darasa.example/xapi/extensions/attempt"
    """The UUID of one run through a quiz."""
    QUESTION = "https://darasa.example/xapi/extensions/question"
    """`{"type": interaction type, "right": pattern or list of patterns}` of an answered question; a
    statement carries it as the definition of its object."""
    PROFILE = "https://darasa.example/xapi/extensions/profile"
    """Name, avatar and group; only in events of class `centre`."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it. Empty fields are absent from the statement too."""

    score: float | None = None
    """Scaled, 0 to 1."""
    success: bool | None = None
    completion: bool | None = None
    duration_ms: int | None = None
    response: str | None = None
    """Choice ids in cmi.interaction form: `a[,]b`, `left[.]right[,]…`; a number; or the text typed."""
    extensions: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is about to be recorded; the record adds identity, place and time to make it an event."""

    learner: str
    verb: Verb
    object: str
    result: Result = field(default_factory=Result)
    course_iri: str | None = None
    """The course it belongs to: makes the registration."""
    pack_version: int | None = None
    language: str | None = None
    event_class: EventClass = EventClass.LEARNING


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the record: what one learner did, as one replica knew it. Never changed once written."""

    id: str
    replica: str
    seq: int
    """Counts this replica's own events; gaps are normal."""
    lamport: int
    """Orders events across replicas together with (replica, seq); no clock takes part."""
    event_class: EventClass
    learner: str
    registration: str | None
    verb: Verb
    object: str
    """IRI of the course, step or question (learning), or `urn:uuid:<learner>` (centre)."""
    pack_version: int | None
    language: str | None
    result: Result
    recorded_at: int
    """UTC milliseconds as the clock said; data, never edited."""
    utc_offset: int
    """Minutes east of UTC."""
    clock_session: str

    @property
    def order(self) -> tuple[int, str, int]:
        """The place of this event in the one order that all replicas agree on."""
        return (self.lamport, self.replica, self.seq)


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of one learner and one object, folded from all their events in order."""

    learner: str
    """The canonical learner of an alias group."""
    object: str
    started: bool = False
    completed: bool = False
    passed: bool = False
    satisfied: bool = False
    earned: bool = False
    best_score: float | None = None
    last_score: float | None = None
    tries: int = 0
    """Quiz results, or answers to a question."""
    attempt: str | None = None
    """The latest attempt: of a quiz, or the one in which a question was last answered."""
    first_response: str | None = None
    """The first response to a question within `attempt`."""
    first_success: bool | None = None
    right: int = 0
    """How often a question was answered right."""
    place: str | None = None
    progress: int = 0
    """Whole per cent, 0 to 100."""
    duration_ms: int = 0
    """Time spent: the sum of ended sessions."""
    last_at: int | None = None
    """`recorded_at` of the last event in order: for showing, not for ordering."""
    last_order: tuple[int, str, int] = (0, "", 0)


@dataclass(frozen=True, slots=True)
class Offset:
    """What was learned later about one boot of one clock."""

    ms: int
    """To be added to what the clock said."""
    uncertainty_ms: int
    """The true offset is at most this far away."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge changed."""

    added: int = 0
    """Events that were not known here."""
    known: int = 0
    erased: int = 0
    """Events left out because their learner was erased."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Name, avatar and group of a learner, as last written by anyone in the centre."""

    learner: str
    """The canonical one."""
    name: str
    avatar: str
    group: str
