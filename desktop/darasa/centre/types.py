"""What looking after a room's computer comes to, as plain frozen values."""

from dataclasses import dataclass
from pathlib import Path

from darasa.core.errors import DarasaError
from darasa.storage.backup import Backup


@dataclass(frozen=True, slots=True)
class Rescued:
    """How a damaged or lost database was brought back. Everything that the backup held is there again."""

    backup_number: int | None
    """The newest good backup; None when there was none."""
    backup_made_at: int | None
    """When that was, in UTC milliseconds as the clock said."""
    salvaged_events: int
    """Events that no backup held and that could still be read in the damaged file."""
    kept_aside: Path | None
    """The folder where the damaged file is kept; None when the file was gone, or held erased learners."""
    nothing_left: bool
    """Neither a backup nor anything readable: the record begins anew."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back from a backup. It adds what is missing and takes nothing away."""

    backup_made_at: int
    """When the backup was made, in UTC milliseconds as the clock said."""
    added_events: int
    """Events that were in the backup and not in the record."""
    before: Backup
    """The backup that was made of the record first."""
    kept_aside: Path | None
    """The folder where the damaged file is kept, if the record was damaged and had to be rescued first."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What one round of backups made."""

    own: Backup
    """The one in the data folder."""
    second: Backup | None
    """The one in the second folder; None when none is set, or it could not be made."""
    second_trouble: DarasaError | None
    """Why there is none in the second folder although one is set: unplugged, full, read-only, …"""


@dataclass(frozen=True, slots=True)
class Erased:
    """What is left to do after a learner was erased from this computer. Record stores are out of reach."""

    learners: tuple[str, ...]
    """Every UUID they ever had."""
    second_folder_waits: bool
    """The second folder was out of reach: its backups are cleaned when it is next backed up to."""
