"""Making one whole database of several of one data folder: the union of their records, less the erased."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from darasa.centre import tombstones
from darasa.centre.lost import second_folder
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.library.carrying import carry_packs
from darasa.people.carrying import carry_people, keep_guests, remove_people
from darasa.record import mending
from darasa.record.types import Merged
from darasa.storage.backup import Backup, backups, verify_backup
from darasa.storage.check import check as check_database
from darasa.storage.database import Database, open_database
from darasa.storage.errors import BackupDamagedError, DatabaseUnusableError

WORKSHOPS = (".mending", ".restoring")
"""Folders of rescues and of restores: a restore can contain a rescue."""


@dataclass(frozen=True, slots=True)
class Part:
    """One database to be joined with others; it may be changed, and is thrown away afterwards."""

    path: Path
    newer: bool
    """Whether its people count, rather than those of the databases before it."""


@contextmanager
def workshop(data: DataFolder, name: str) -> Iterator[Path]:
    """Give an empty folder to work in, on the same disk; it is gone in the end, and nothing in it is needed.

    Raises DatabaseUnusableError for what the disk refuses meanwhile.
    """
    folder = data.root / name
    with naming_failures(data):
        _clear(folder)
        folder.mkdir()
        try:
            yield folder
        finally:
            _clear(folder)


def clear_workshops(data: DataFolder) -> None:
    """Remove what work that was cut off has left; nobody may be at work in this data folder."""
    for name in WORKSHOPS:
        _clear(data.root / name)


@contextmanager
def naming_failures(data: DataFolder) -> Iterator[None]:
    """Say of what goes wrong with files in here that the database cannot be written now."""
    try:
        yield
    except OSError as error:
        raise DatabaseUnusableError(data.database, error.strerror or str(error)) from error


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    """Open a database, made where it is missing, and close it at the end; raises as `open_database` does."""
    database = open_database(path)
    try:
        yield database
    finally:
        database.close_all()


def newest_good(folder: Path, check: Check) -> Backup | None:
    """Return the newest backup in a folder that is what was written then; None when there is none."""
    for backup in backups(folder):
        try:
            verify_backup(backup, check)
        except BackupDamagedError:
            continue
        return backup
    return None


def erased(data: DataFolder) -> frozenset[str]:
    """Return everyone who was erased, as the lists beside the databases say."""
    folders = [data.backups, second_folder(data)]
    lists = [data.tombstones, *(folder / tombstones.NAME for folder in folders if folder is not None)]
    return frozenset().union(*map(tombstones.read_tombstones, lists))


def join(
    data: DataFolder, base: Path, parts: Sequence[Part], report: Report, check: Check
) -> tuple[Merged, ...]:
    """Bring all that the parts hold into `base`, a database to be put in the place of the data folder's.

    It is made where it is missing. Returns what came of each part. Raises DatabaseTooNewError,
    DatabaseUnusableError, or what `check` raises.
    """
    with opened(base) as database:
        _leave_out(database, erased(data))
        merged = []
        for number, part in enumerate(parts):
            with opened(part.path) as source:
                merged.append(mending.absorb(database, source, _share(report, number, len(parts)), check))
                carry_people(source, database, newer=part.newer)
                carry_packs(source, database, data.packs)
        keep_guests(database, mending.guests(database))
        _leave_out(database, ())
        mending.part(database)
        database.compact()
    check_database(base, thorough=False, check=check)
    return tuple(merged)


def _leave_out(database: Database, learners: Iterable[str]) -> None:
    mending.erase_in(database, learners)
    remove_people(database, mending.tombstones(database))


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _share(report: Report, number: int, count: int) -> Report:
    """Return a report of one of several parts of the work."""
    return lambda done: report((number + done) / count)
