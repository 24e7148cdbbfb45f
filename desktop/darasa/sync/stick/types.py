"""What is on a stick, and what came of carrying it, as plain frozen values."""

from dataclasses import dataclass
from pathlib import Path

from darasa.core.errors import DarasaError


@dataclass(frozen=True, slots=True)
class CentreKey:
    """The key that records are sealed with. Only the collecting computer can open what it sealed."""

    fingerprint: str
    """Five groups of four digits, for people to compare."""
    ours: bool
    """Whether this computer is the collecting one."""


@dataclass(frozen=True, slots=True)
class Exported:
    """One record file that was written."""

    path: Path
    statements: int
    size: int
    """Bytes."""
    sealed: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One record file on a stick; where there is trouble, nothing else is known of it."""

    path: Path
    sealed: bool = False
    replica: str = ""
    computer: str = ""
    """What its facilitator calls the computer that wrote it."""
    fingerprint: str = ""
    """Of the key of that computer."""
    made_at: int = 0
    """UTC milliseconds, as the clock of that computer said."""
    statements: int = 0
    tombstones: int = 0
    known: bool = False
    """Whether files of that computer were taken in here before, with the same key."""
    ours: bool = False
    """Whether this very data folder wrote it."""
    trouble: DarasaError | None = None
    """Why it cannot be taken in."""


@dataclass(frozen=True, slots=True)
class Aboard:
    """One learner in a record file."""

    learner: str
    name: str
    """Empty where the file is not sealed: then it holds no names."""
    statements: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of taking in one file."""

    found: Found
    added: int
    """Statements that were new here."""
    known: int
    erased: int
    """Statements left out because their learner was erased, here or there."""
    refused: int
    """Statements left out because they are broken or made to do harm."""
    reasons: tuple[str, ...]
    """Why, of the first few."""
    learners: int
    """How many learners the statements are of, new or known."""
    tombstones: int
    """Learners erased here now, as they were erased there."""
