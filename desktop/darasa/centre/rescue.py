"""Bringing back a database that is damaged or gone: the newest good backup, and all that can be read."""

import shutil
from pathlib import Path

from darasa.centre import aside
from darasa.centre.joining import WORKSHOPS, Part, join, naming_failures, newest_good, opened, workshop
from darasa.centre.lost import is_lost, second_folder
from darasa.centre.types import Rescued
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.record import mending
from darasa.record.weeding import weed
from darasa.storage.backup import Backup, restore_file
from darasa.storage.check import check as check_database
from darasa.storage.check import look
from darasa.storage.errors import DatabaseDamagedError
from darasa.storage.glance import require_known
from darasa.storage.salvage import salvage
from darasa.storage.seal import read_seal

_READING = 0.5
"""The share of the time that reading damaged files takes."""


def needs_rescue(data: DataFolder, check: Check = lambda: None) -> bool:
    """Whether the database is gone or damaged; reads all of it.

    Raises DatabaseUnusableError, CancelledError.
    """
    if not data.database.exists():
        return is_lost(data)
    try:
        look(data.database, into_log=True)
        with naming_failures(data):
            seal = read_seal(data.database)
        check_database(data.database, thorough=True, check=check, seal=seal)
    except DatabaseDamagedError:
        return True
    return False


def rescue(data: DataFolder, report: Report = lambda _: None, check: Check = lambda: None) -> Rescued:
    """Bring back the database of a data folder; nothing may have it open. Ended at any point, repeat it.

    Until it is done there is no database in the folder, which `is_lost` tells. Raises DatabaseUnusableError
    when the system does not let us (no room, read-only), DatabaseTooNewError for the database or the backup
    of a newer program, which knows better what to do, CancelledError.
    """
    require_known(data.database)
    with naming_failures(data):
        folders = aside.keep_aside(data)
    with workshop(data, WORKSHOPS[0]) as work:
        base, others, backup = _backups(data, work, check)
        salvaged = _salvage(data, folders, work, backup, report, check)
        merged = join(data, base, (*others, *salvaged), lambda done: report(_READING + done / 2), check)
        found = sum(one.added for one in merged[len(others) :])
        holds_erased = any(one.erased for one in merged[len(others) :])
        rescued = Rescued(
            backup_number=backup.number if backup else None,
            backup_made_at=backup.made_at if backup else None,
            salvaged_events=found,
            kept_aside=None if holds_erased or not aside.holds_files(folders[-1], data) else folders[-1],
            nothing_left=backup is None and not found,
        )
        aside.note(folders[-1], rescued)
        restore_file(base, data.database)
        if holds_erased:
            aside.remove_files(data)
        aside.mark_mended(folders, data)
    report(1.0)
    return rescued


def _backups(data: DataFolder, work: Path, check: Check) -> tuple[Path, tuple[Part, ...], Backup | None]:
    """Return the database to begin with, those to be joined with it, and the newest backup.

    There can be two good ones: the disk may have been full when the last one here was to be made, and the
    other folder unplugged when the last one there was.
    """
    found: list[tuple[int, Path, Backup]] = []
    for number, folder in enumerate((data.backups, second_folder(data))):
        backup = None if folder is None else newest_good(folder, check)
        if backup is not None:
            copy = work / f"backup-{number}.db"
            shutil.copyfile(backup.path, copy)
            found.append((_reach(copy), copy, backup))
    found.sort(key=lambda one: -one[0])
    if not found:
        return work / "new.db", (), None
    (_, base, newest), *others = found
    return base, tuple(Part(copy, newer=False) for _, copy, _ in others), newest


def _reach(path: Path) -> int:
    with opened(path) as database:
        return mending.reach(database)


def _salvage(
    data: DataFolder,
    folders: tuple[Path, ...],
    work: Path,
    backup: Backup | None,
    report: Report,
    check: Check,
) -> tuple[Part, ...]:
    """Read what is left in the files kept aside, the oldest first."""
    parts = []
    for number, folder in enumerate(folders):
        target = work / f"salvaged-{number}.db"

        def tell(done: float, number: int = number) -> None:
            report(_READING * (number + done) / len(folders))

        damaged = aside.database_in(folder, data)
        salvage(damaged, target, weed, backup=backup.path if backup else None, report=tell, check=check)
        parts.append(Part(target, newer=True))
    return tuple(parts)
