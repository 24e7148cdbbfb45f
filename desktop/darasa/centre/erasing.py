"""Erasing so that nothing comes back: the database, its backups, and damaged files that were kept aside.

Who has to be gone stands in the data folder's list before anything else is done. A folder of backups has a
list of its own, written last: as long as it lacks someone there is something left to do, whatever cut it off.
"""

from collections.abc import Set
from pathlib import Path

from darasa.centre import aside
from darasa.centre.joining import clear_workshops, erased, naming_failures, opened
from darasa.centre.tombstones import NAME, read_tombstones, write_tombstones
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.people.carrying import remove_people
from darasa.record import mending
from darasa.storage.backup import rewrite
from darasa.storage.database import Database
from darasa.storage.errors import BackupFailedError


def erased_anywhere(data: DataFolder, database: Database) -> frozenset[str]:
    """Return everyone who was erased, here or on a computer whose record came here."""
    return erased(data) | set(mending.tombstones(database))


def cleaned_here(data: DataFolder, database: Database) -> frozenset[str]:
    """Return who is gone from the database and its backups, as both say.

    The list alone would not tell that somebody put an older database in the place of today's.
    """
    return read_tombstones(data.backups / NAME) & frozenset(mending.tombstones(database))


def announce(data: DataFolder, learners: Set[str]) -> None:
    """Write down who has to be gone, before anything is erased. Raises DatabaseUnusableError."""
    with naming_failures(data):
        known = read_tombstones(data.tombstones)
        if not learners <= known:
            write_tombstones(data.tombstones, known | learners)


def clean_here(
    data: DataFolder, database: Database, learners: Set[str], report: Report, check: Check
) -> None:
    """Leave nothing of erased learners in the data folder. Ended at any point, repeat it.

    Raises DatabaseUnusableError, BackupFailedError, CancelledError.
    """
    mending.erase_in(database, learners)
    remove_people(database, learners)
    with naming_failures(data):
        aside.remove_files(data)
    clear_workshops(data)
    report(0.2)
    check()
    database.compact()
    report(0.4)
    clean_backups(data.backups, learners, check)
    report(1.0)


def clean_backups(folder: Path, learners: Set[str], check: Check) -> None:
    """Leave nothing of erased learners in the backups of a folder, and write down that it is so.

    Raises BackupFailedError, CancelledError.
    """

    def erase(path: Path) -> None:
        with opened(path) as database:
            mending.erase_in(database, learners)
            remove_people(database, learners)

    rewrite(folder, erase, check)
    try:
        write_tombstones(folder / NAME, learners | read_tombstones(folder / NAME))
    except OSError as error:
        raise BackupFailedError(folder, error.strerror or str(error)) from error
