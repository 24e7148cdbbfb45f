"""Looking after a room's computer: backups, restoring, and learners to merge, erase or export."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from os import fsencode
from pathlib import Path

from darasa.centre.erasing import announce, clean_backups, clean_here, cleaned_here, erased_anywhere
from darasa.centre.errors import BackupFolderRefusedError, BackupMissingError, SameLearnerError
from darasa.centre.exporting import write_lines
from darasa.centre.joining import newest_good
from darasa.centre.lost import second_folder
from darasa.centre.restoring import Restoration, backup_at
from darasa.centre.tombstones import NAME, read_tombstones
from darasa.centre.types import BackedUp, Erased
from darasa.core.paths import DataFolder
from darasa.core.settings import Settings
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.people.service import People
from darasa.people.types import Learner
from darasa.record.marker import machine
from darasa.record.service import Record
from darasa.storage.backup import Backup, back_up, backups, verify_backup
from darasa.storage.check import require_unchanged
from darasa.storage.database import Database
from darasa.storage.errors import BackupFailedError, DatabaseDamagedError, DatabaseUnusableError

_OWN = 0.6
"""The share of the time that the backup in the data folder takes; the second folder is slower or not set."""

SettingsKept = tuple[Callable[[], Settings], Callable[[Settings], None]]
"""How this computer's settings are asked for, and how they are kept."""


class Centre:
    """What the facilitator does here.

    Gated methods take the warrant of a sign-in, and ask the gate themselves: FacilitatorNeededError.
    """

    def __init__(
        self,
        database: Database,
        data: DataFolder,
        record: Record,
        people: People,
        gate: Gate,
        settings: SettingsKept,
    ) -> None:
        """`gate` lets only the facilitator pass: `Facilitators.require`."""
        self._database = database
        self._data = data
        self._record = record
        self._people = people
        self._require = gate
        self._settings, self._keep_settings = settings

    @property
    def second_folder(self) -> Path | None:
        """Where in the second folder this computer's backups go; None when none is set."""
        return second_folder(self._data)

    def backups(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """Return the backups in a folder, newest first; without one, the data folder's, then the second's."""
        if folder is not None:
            return backups(folder)
        second = self.second_folder
        return backups(self._data.backups) + (backups(second) if second else ())

    def newest_backup(self, check: Check = lambda: None) -> Backup:
        """Return the newest good backup of the data folder, or else of the second folder.

        Raises BackupMissingError.
        """
        for folder in (self._data.backups, self.second_folder):
            found = None if folder is None else newest_good(folder, check)
            if found is not None:
                return found
        raise BackupMissingError

    def back_up(self, report: Report = lambda _: None, check: Check = lambda: None) -> BackedUp:
        """Back up to the data folder, and to the second folder when one is set. Open to everyone.

        Raises DatabaseDamagedError, DatabaseUnusableError, BackupFailedError or CancelledError for the one
        in the data folder.
        """
        path, second = self._database.path, self.second_folder
        require_unchanged(path, self._database.seal, check)
        self.finish_erasing(check=check)
        own = back_up(path, self._data.backups, lambda done: report(_OWN * done), check)
        if second is None:
            return BackedUp(own, None, None)
        if not second.is_dir():
            # Made when it was set, and not here: where a stick was pulled out, its place may still be there.
            return BackedUp(own, None, BackupFailedError(second, "it is not there"))
        try:
            other = back_up(path, second, lambda done: report(_OWN + (1 - _OWN) * done), check)
            return BackedUp(own, other, None)
        except (BackupFailedError, DatabaseUnusableError, DatabaseDamagedError) as error:
            return BackedUp(own, None, error)

    def back_up_to(
        self, folder: Path, report: Report = lambda _: None, check: Check = lambda: None
    ) -> Backup:
        """Back up to some other folder, this once. Open to everyone; raises as `back_up` does."""
        require_unchanged(self._database.path, self._database.seal, check)
        gone = erased_anywhere(self._data, self._database)
        if not gone <= read_tombstones(folder / NAME):
            clean_backups(folder, gone, check)
        return back_up(self._database.path, folder, report, check)

    def set_backup_folder(self, warrant: Warrant | None, folder: Path | None) -> Path | None:
        """Use a second folder from now on, or none; return where in it this computer's backups go.

        They go to a folder of their own in it, always the same one, so that computers can share a disk.
        Raises BackupFolderRefusedError, OSError when the settings cannot be kept.
        """
        self._require(warrant)
        own = None if folder is None else folder.absolute() / self._own_name()
        if own is not None:
            self._try_folder(own)
        self._keep_settings(replace(self._settings(), backup_folder=str(own or "")))
        return own

    def prepare_restore(self, warrant: Warrant | None, backup: Path) -> Restoration:
        """Return a restore to be run once the database is closed. Raises BackupDamagedError."""
        self._require(warrant)
        found = backup_at(backup)
        verify_backup(found)
        return Restoration(self._data, found)

    def merge(self, warrant: Warrant | None, keep: str, other: str) -> Learner:
        """Make two learners one, for good; name, picture and PIN are those of `keep`.

        Of a guest and someone with a name, the name, picture and PIN are kept whichever comes first.
        Raises LearnerUnknownError, SameLearnerError.
        """
        self._require(warrant)
        kept, gone = self._people.get(keep), self._people.get(other)
        if kept.id == gone.id:
            raise SameLearnerError(kept.id)
        if kept.is_guest:
            kept, gone = gone, kept
        self._people.keep_pin_of(warrant, kept.id, gone.id)
        merged = self._record.merge_learners(kept.id, gone.id, self._record.profile(kept.id))
        return self._people.get(merged)

    def erase(
        self,
        warrant: Warrant | None,
        learner: str,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> Erased:
        """Erase a learner under every UUID they ever had: record, PIN, backups, damaged files kept aside.

        Raises LearnerUnknownError; DatabaseUnusableError, BackupFailedError or CancelledError when it could
        not be finished now: `finish_erasing` does it then, and every backup.
        """
        self._require(warrant)
        learners = self._record.aliases(self._people.get(learner).id)
        announce(self._data, frozenset(learners))
        self._people.erase(warrant, learner)
        gone = erased_anywhere(self._data, self._database)
        clean_here(self._data, self._database, gone, report, check)
        return Erased(learners, not self._clean_second_folder(gone, check))

    def finish_erasing(self, report: Report = lambda _: None, check: Check = lambda: None) -> bool:
        """Finish what a power cut or an unplugged disk left of an erasure; False, and quick, when nothing.

        Raises as `erase` does.
        """
        gone = erased_anywhere(self._data, self._database)
        announce(self._data, gone)
        here = not gone <= cleaned_here(self._data, self._database)
        if here:
            clean_here(self._data, self._database, gone, report, check)
        there = self._second_folder_lacks(gone)
        return (there and self._clean_second_folder(gone, check)) or here

    def export(self, warrant: Warrant | None, learner: str, path: Path) -> int:
        """Write the statements of a learner to a file, one JSON object a line; return how many.

        Raises LearnerUnknownError, ExportFailedError.
        """
        self._require(warrant)
        return write_lines(path, self._record.statements_of(self._people.get(learner).id))

    def _clean_second_folder(self, gone: frozenset[str], check: Check) -> bool:
        """Whether nobody who was erased is in the second folder now."""
        folder = self.second_folder
        try:
            if folder is not None and self._second_folder_lacks(gone):
                clean_backups(folder, gone, check)
        except BackupFailedError:
            return False
        return folder is None or folder.is_dir()

    def _second_folder_lacks(self, gone: frozenset[str]) -> bool:
        """Whether the second folder can be reached, and these were not cleaned out of it yet."""
        folder = self.second_folder
        return folder is not None and folder.is_dir() and not gone <= read_tombstones(folder / NAME)

    def _own_name(self) -> str:
        """Return a name that no other data folder has, here or on another computer."""
        place = f"{machine()} ".encode() + fsencode(self._data.root.resolve())
        return f"Darasa-{sha256(place).hexdigest()[:8]}"

    def _try_folder(self, folder: Path) -> None:
        """Make a folder where it is missing. Raises BackupFolderRefusedError when it cannot be written to."""
        if folder.is_relative_to(self._data.root.absolute()):
            raise BackupFolderRefusedError(folder, "it is inside the data folder")
        probe = folder / ".writable"
        try:
            folder.mkdir(exist_ok=True)
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise BackupFolderRefusedError(folder, error.strerror or str(error)) from error
