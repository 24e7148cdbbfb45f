"""Bringing back what an older backup holds and today's record does not."""

from dataclasses import dataclass
from pathlib import Path

from darasa.centre.types import Restored
from darasa.core.clock import Clock
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report


@dataclass(frozen=True, slots=True)
class Restoration:
    """A restore that was allowed and whose backup is sound; to be run when the database is closed."""

    data: DataFolder
    backup: Path
    clock: Clock

    def run(self, report: Report = lambda _: None, check: Check = lambda: None) -> Restored:
        """Do it; raises as `restore` does."""
        return restore(self.data, self.backup, self.clock, report, check)


def restore(
    data: DataFolder,
    backup: Path,
    clock: Clock,
    report: Report = lambda _: None,
    check: Check = lambda: None,
) -> Restored:
    """Bring together the record and a backup; nothing may have the database open.

    Raises BackupDamagedError, BackupFailedError when today's record cannot be backed up first,
    DatabaseTooNewError, DatabaseUnusableError, CancelledError: the record is then as it was.
    """
    raise NotImplementedError
