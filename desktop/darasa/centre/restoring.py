"""Bringing back what an older backup holds and today's record does not."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from darasa.centre.joining import WORKSHOPS, Part, clear_workshops, join, opened, workshop
from darasa.centre.rescue import needs_rescue, rescue
from darasa.centre.types import Rescued, Restored
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.storage.backup import Backup, back_up, backups, restore_file, verify_backup
from darasa.storage.errors import BackupDamagedError, DatabaseUnusableError
from darasa.storage.format import log_of

_BEFORE = 0.5
"""The share of the time that backing up today's record takes, or mending it."""


@dataclass(frozen=True, slots=True)
class Restoration:
    """A restore that was allowed and whose backup is sound; to be run when the database is closed."""

    data: DataFolder
    backup: Backup

    def run(self, report: Report = lambda _: None, check: Check = lambda: None) -> Restored:
        """Do it; raises as `restore` does."""
        return restore(self.data, self.backup, report, check)


def backup_at(path: Path) -> Backup:
    """Return the backup that a file is; raises BackupDamagedError when it is none."""
    for backup in backups(path.parent):
        if backup.path.name == path.name:
            return backup
    raise BackupDamagedError(path, "it is not there, or not a backup of this program")


def restore(
    data: DataFolder, backup: Backup, report: Report = lambda _: None, check: Check = lambda: None
) -> Restored:
    """Bring together today's record, which is backed up first, and a backup; nothing may have it open.

    People, PINs, passphrase and courses of today count. A record that is damaged or gone is rescued first.
    Ended at any point, the record is as it was, or as it should be. Raises BackupDamagedError,
    BackupFailedError when today's record cannot be backed up, DatabaseTooNewError, DatabaseUnusableError,
    CancelledError.
    """
    clear_workshops(data)
    with workshop(data, WORKSHOPS[1]) as work:
        # Copied first: backing up today's record may remove the oldest backups, this one among them.
        chosen, base = work / "chosen.db", work / "today.db"
        verify_backup(backup, check)
        shutil.copyfile(backup.path, chosen)
        rescued = _make_sure(data, lambda done: report(_BEFORE * done), check)
        today = _stamp(data)
        before = back_up(data.database, data.backups, lambda done: report(_BEFORE * done), check)
        shutil.copyfile(before.path, base)
        parts = (Part(chosen, newer=False),)
        (merged,) = join(data, base, parts, lambda done: report(_BEFORE + done / 2), check)
        if _stamp(data) != today:  # by a command: what it wrote would be gone without a word
            raise DatabaseUnusableError(data.database, "another program wrote to it meanwhile")
        restore_file(base, data.database)
    report(1.0)
    return Restored(backup.made_at, merged.added, before, rescued.kept_aside if rescued else None)


def _make_sure(data: DataFolder, report: Report, check: Check) -> Rescued | None:
    """Have a sound record in its place, and return how it was rescued if it had to be."""
    rescued = rescue(data, report, check) if needs_rescue(data, check) else None
    if not data.database.exists():
        with opened(data.database):  # begins the record of a new data folder
            pass
    return rescued


def _stamp(data: DataFolder) -> tuple[int, int, int]:
    """Return what changes when somebody writes to the record: size and time of the file, size of its log."""
    status, log = data.database.stat(), log_of(data.database)
    return status.st_size, status.st_mtime_ns, log.stat().st_size if log.exists() else 0
