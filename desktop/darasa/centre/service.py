"""Looking after a room's computer: backups, restoring, and learners to merge, erase or export."""

from collections.abc import Callable
from pathlib import Path
from darasa.centre.restoring import Restoration
from darasa.centre.types import BackedUp, Erased
from darasa.core.paths import DataFolder
from darasa.core.settings import Settings
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.people.service import People
from darasa.people.types import Learner
from darasa.record.service import Record
from darasa.storage.backup import Backup
from darasa.storage.database import Database

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.people.facilitators import Facilitators


class Centre:
    """What the facilitator does here. Gated methods take the warrant of a sign-in, and ask for it themselves:
    they raise FacilitatorNeededError."""

    def __init__(
        self,
        database: Database,
        data: DataFolder,
        record: Record,
        people: People,
        gate: Gate,
        settings: tuple[Callable[[], Settings], Callable[[Settings], None]],
    ) -> None:
        """`gate` lets only the facilitator pass: `Facilitators.require`; `settings` are how this computer's settings are asked for and kept."""
        raise NotImplementedError

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups in the data folder and in the second folder, each newest first."""
        raise NotImplementedError

    def back_up(self, report: Report = lambda _: None, check: Check = lambda: None) -> BackedUp:
        """Back up to the data folder, and to the second folder when one is set. Open to everyone.

        Raises DatabaseDamagedError, BackupFailedError or CancelledError for the one in the data folder.
        """
        raise NotImplementedError

    def set_backup_folder(self, warrant: Warrant | None, folder: Path | None) -> Path | None:
        """Use a second folder from now on, or none; return where in it this computer's backups go.

        They go to a folder of their own in it, so that computers can share a disk. Raises
        BackupFolderRefusedError.
        """
        raise NotImplementedError

    def prepare_restore(self, warrant: Warrant | None, backup: Path) -> Restoration:
        """Return a restore to be run once the database is closed. Raises BackupDamagedError."""
        raise NotImplementedError

    def merge(self, warrant: Warrant | None, keep: str, other: str) -> Learner:
        """Make two learners one, for good; name, picture and PIN are those of `keep` (a guest has no name).

        Raises LearnerUnknownError, SameLearnerError.
        """
        raise NotImplementedError

    def erase(
        self,
        warrant: Warrant | None,
        learner: str,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> Erased:
        """Erase a learner under every UUID they ever had: record, PIN, backups, damaged files kept aside.

        Raises LearnerUnknownError; DatabaseUnusableError or BackupFailedError when it could not be finished
        now: it is then finished by `finish_erasing`.
        """
        raise NotImplementedError

    def finish_erasing(self, report: Report = lambda _: None, check: Check = lambda: None) -> bool:
        """Finish what a power cut or an unplugged disk left of an erasure; False, and quick, when nothing."""
        raise NotImplementedError

    def export(self, warrant: Warrant | None, learner: str, path: Path) -> int:
        """Write the statements of a learner to a file, one JSON object a line; return how many.

        Raises LearnerUnknownError, ExportFailedError.
        """
        raise NotImplementedError
