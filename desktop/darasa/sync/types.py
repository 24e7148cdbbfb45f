"""What is sent where, and how far that has come, as plain frozen values."""

from dataclasses import dataclass, field
from enum import StrEnum

from darasa.core.errors import DarasaError
from darasa.record.types import Event, Verb

COMPLETIONS = frozenset({Verb.COMPLETED, Verb.PASSED, Verb.FAILED, Verb.SATISFIED, Verb.EARNED})
"""What is sent unless a target is to have everything."""


class Kind(StrEnum):
    """What a target is."""

    LRS = "lrs"
    """A learning record store, reached over HTTP."""
    FOLDER = "folder"
    """A folder: a stick, or a disk that others reach too."""


@dataclass(frozen=True, slots=True)
class Target:
    """One place that the record is sent to."""

    id: str
    """UUID."""
    name: str
    kind: Kind
    address: str
    """The store's xAPI endpoint, without a slash at the end; or the folder."""
    key: str = ""
    secret: str = field(default="", repr=False)
    everything: bool = False
    """Whether answers, places and visits are sent too, not only completions."""

    @property
    def verbs(self) -> frozenset[Verb] | None:
        """What is sent; None for all of it."""
        return None if self.everything else COMPLETIONS


@dataclass(frozen=True, slots=True)
class Rules:
    """When this computer may send by itself."""

    automatic: bool = True
    """Whether it sends by itself at all."""
    metered: bool = False
    """Whether it does so over a connection that is paid by the megabyte."""
    budget_mb: int = 0
    """Megabytes (10^6 bytes) a month, both ways and for all targets together; 0: no limit."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far sending to one target has come."""

    position: int = 0
    """The arrival row up to which everything was sent or is withheld."""
    in_flight: int | None = None
    """The last arrival row of a batch whose answer is not known: it may have arrived."""
    proven: int = 0
    """The arrival row up to which the store was seen to have kept what it was sent."""
    last_success: int | None = None
    """UTC milliseconds of the last time that nothing was left to send, as the clock said."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A statement that the store would not take (quarantine). It is kept, and can be sent again."""

    target: str
    row: int
    event: Event
    status: int
    """The store's HTTP status."""
    words: str
    """What the store said, at most 500 characters."""
    since: int
    """UTC milliseconds, as the clock said."""
    again: bool
    """Whether it is to be sent again."""


@dataclass(frozen=True, slots=True)
class Day:
    """The bytes of one day, as the clock said."""

    day: int
    """Days since 1970-01-01, local time."""
    sent: int
    received: int

    @property
    def total(self) -> int:
        """Bytes both ways."""
        return self.sent + self.received


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """How one target stands."""

    target: Target
    waiting: int
    """Statements to be sent, without those withheld."""
    waiting_bytes: int
    """About what they will weigh."""
    withheld: int
    last_success: int | None
    """UTC milliseconds."""
    month: tuple[Day, ...]
    """The days of this month on which anything was sent or received, in order."""
    trouble: DarasaError | None
    """What kept the last try of this process from succeeding."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What one round brought to one target."""

    target: Target
    statements: int
    """Those that it has now and had not before, as far as is known."""
    withheld: int
    sent: int
    """Bytes."""
    received: int
    waiting: int
    """What is left."""
    trouble: DarasaError | None
    """Why not everything was sent."""


@dataclass(frozen=True, slots=True)
class Tested:
    """What a test of a connection found: it is good."""

    versions: tuple[str, ...]
    """The xAPI versions that the store says it speaks; empty when it does not say."""
    can_read: bool
    """Whether the key may read, too: bringing a learner back needs it."""


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What came of bringing a learner back from a store."""

    learner: str
    added: int
    known: int
    refused: int
    """Statements of the learner that are not of Darasa, or were altered."""
