"""Backups: whole copies of the database, numbered, checked after writing, and thinned out with age.

A backup's name is its number and the checksum of its bytes: `darasa-000042-1c291ca3.db`. No clock takes
part: clocks of donated computers jump.
"""

import os
import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from darasa.core.files import sync_file, sync_folder
from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolderRefusedError
from darasa.core.tasks import Check, Report
from darasa.storage.check import check as check_database
from darasa.storage.check import look, naming_damage
from darasa.storage.errors import (
    BackupDamagedError,
    BackupFailedError,
    DatabaseDamagedError,
    DatabaseUnusableError,
)
from darasa.storage.format import PAGE_SIZE, new_lineage
from darasa.storage.seal import checksum_of

_NAME = re.compile(r"darasa-(\d{6,9})-([0-9a-f]{8})\.db")
_LOCK = ".backups.lock"
_UNFINISHED = ".backup-*.part*"
_WAIT_SECONDS = 0.1
_PAGES_AT_ONCE = 1024
_COPYING = 0.8
"""The share of the time that copying takes; the rest goes into reading the copy back."""
_LEFT_FREE = 32 * 2**20
"""Bytes that a backup leaves on the disk for what learners do next."""
_KEPT = ((1, 3), (8, 2), (64, 2), (512, 1))
"""Of the backups whose number is a multiple of the first, so many of the newest are kept."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as its folder lists it. Whether it is good, `verify_backup` tells."""

    path: Path
    number: int
    """Grows by one with each backup of a folder."""
    size: int
    """Bytes."""
    made_at: int
    """UTC milliseconds as the clock said; only for showing."""

    @property
    def checksum(self) -> str:
        """The CRC-32 that its bytes had when it was made, in hexadecimal."""
        return self.path.stem.rpartition("-")[2]


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first by their numbers; none when it cannot be read."""
    found = []
    try:
        matches = [(path, _NAME.fullmatch(path.name)) for path in folder.iterdir()]
    except OSError:
        return ()
    for path, match in matches:
        # What is no file, or cannot be looked at, must not hide the others.
        with suppress(OSError):
            if match is not None and path.is_file():
                status = path.stat()
                found.append(Backup(path, int(match[1]), status.st_size, status.st_mtime_ns // 1_000_000))
    return tuple(sorted(found, key=lambda backup: (backup.number, backup.path.name), reverse=True))


def back_up(
    database: Path, folder: Path, report: Report = lambda _: None, check: Check = lambda: None
) -> Backup:
    """Make a backup of a database, which may be in use, and remove old ones that are no longer needed.

    It counts only once it lies on the disk and was read back whole. Raises DatabaseDamagedError or
    DatabaseUnusableError for the database, BackupFailedError for the folder, CancelledError: nothing was
    removed then. Waits while another backup is made in this folder.
    """
    with _alone(folder, check):
        number = max((backup.number for backup in backups(folder)), default=0) + 1
        with _unfinished(folder) as copy:
            _copy(database, copy, lambda share: report(share * _COPYING), check)
            path = _keep(copy, number, database, check)
        _thin_out(folder)
    report(1.0)
    return next(backup for backup in backups(folder) if backup.path == path)


def verify_backup(backup: Backup, check: Check = lambda: None) -> None:
    """Raise BackupDamagedError unless a backup is what was written then, and a sound database.

    Raises CancelledError.
    """
    try:
        if checksum_of(backup.path, check) != backup.checksum:
            raise BackupDamagedError(backup.path, "its bytes changed since it was made")
        look(backup.path)
        check_database(backup.path, thorough=False, check=check, alone=True)
    except OSError as error:
        raise BackupDamagedError(backup.path, error.strerror or str(error)) from error
    except (DatabaseDamagedError, DatabaseUnusableError) as error:
        raise BackupDamagedError(backup.path, error.reason) from error


def rewrite(folder: Path, change: Callable[[Path], None], check: Check = lambda: None) -> None:
    """Change every backup of a folder: `change` gets the path of a copy, as a database to open and close.

    What it deletes is in the new file no more, and the old file is removed. A backup that cannot be read is
    removed, as nobody could tell what is in it. Ended at any point, repeat it. Raises BackupFailedError for
    the folder, CancelledError, and what `change` raises, apart from the database errors of a damaged backup.
    """
    with _alone(folder, check):
        for backup in backups(folder):
            kept = None
            with suppress(BackupDamagedError, DatabaseDamagedError):
                verify_backup(backup, check)
                kept = _rewritten(backup, change, check)
            if kept != backup.path:
                with _naming_failure(folder):
                    backup.path.unlink()
                    sync_folder(folder)


def restore_file(base: Path, database: Path) -> None:
    """Move a whole database, `base`, into the place of another, which nobody may have open.

    A power cut leaves the old one or the new one. What was there is gone then: keep it aside before, if it
    is worth anything. The new one begins a lineage of its own (storage/format.py).

    Raises DatabaseUnusableError.
    """
    try:
        with closing(sqlite3.connect(base, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA user_version = {new_lineage()}")
            connection.execute("PRAGMA journal_mode = delete")
        sync_file(base)
        # A log that outlived its file would be taken for one of the new file's; so it goes first, and what
        # it holds goes into the old file, for the case that the power fails in between.
        old = f"{database.absolute().as_uri()}?mode=rw"
        with suppress(sqlite3.Error), closing(sqlite3.connect(old, uri=True)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for suffix in ("-seal", "-wal", "-shm", "-journal"):
            database.with_name(database.name + suffix).unlink(missing_ok=True)
        sync_folder(database.parent)
        base.replace(database)
        sync_folder(database.parent)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseUnusableError(database, str(error)) from error


def _rewritten(backup: Backup, change: Callable[[Path], None], check: Check) -> Path:
    """Put a changed copy beside a backup, as old as that one, and return its path."""
    folder, status = backup.path.parent, backup.path.stat()
    with _unfinished(folder) as copy:
        _copy(backup.path, copy, lambda _: None, check, alone=True)
        change(copy)
        with _naming_failure(folder), closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = delete")
            connection.execute("VACUUM")
        os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
        return _keep(copy, backup.number, backup.path, check)


def _copy(source: Path, copy: Path, report: Report, check: Check, *, alone: bool = False) -> None:
    """Copy a database as it is at one moment, however others write to it meanwhile."""

    def step(_status: int, remaining: int, total: int) -> None:
        check()
        report(1 - remaining / max(1, total))

    uri = source.absolute().as_uri() + ("?mode=ro&immutable=1" if alone else "?mode=rw")
    with naming_damage(source), closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as opened:
        opened.execute("BEGIN")
        (pages,) = opened.execute("PRAGMA page_count").fetchone()  # which begins to read, here and now
        _require_room(copy.parent, pages * PAGE_SIZE)
        with _naming_failure(copy.parent), closing(sqlite3.connect(copy, isolation_level=None)) as target:
            # A copy that was not finished is thrown away, so nothing need be safe before its end.
            target.execute("PRAGMA journal_mode = off")
            target.execute("PRAGMA synchronous = off")
            opened.backup(target, pages=_PAGES_AT_ONCE, progress=step)
            target.execute("PRAGMA journal_mode = delete")


def _keep(copy: Path, number: int, source: Path, check: Check) -> Path:
    """Make a copy durable, read it back, and give it its name among the backups; return its path."""
    folder = copy.parent
    with _naming_failure(folder):
        sync_file(copy)
        path = folder / f"darasa-{number:06d}-{checksum_of(copy, check)}.db"
        try:
            check_database(copy, thorough=False, check=check, alone=True)
        except DatabaseDamagedError:
            check_database(source, thorough=False, check=check)
            raise BackupFailedError(folder, "what was written reads back damaged") from None
        copy.replace(path)
        sync_folder(folder)
    return path


def _thin_out(folder: Path) -> None:
    """Remove the backups that are neither among the newest nor one of the few older ones worth keeping."""
    here = backups(folder)
    kept: set[Path] = set()
    for multiple, count in _KEPT:
        kept.update([backup.path for backup in here if backup.number % multiple == 0][:count])
    for backup in here:
        if backup.path not in kept:
            with suppress(OSError):  # the next backup tries again
                backup.path.unlink()


@contextmanager
def _alone(folder: Path, check: Check) -> Iterator[None]:
    """Wait until nobody else changes the backups of a folder; it is made where its parent is there."""
    with _naming_failure(folder):
        folder.mkdir(exist_ok=True)
        lock = FolderLock(folder / _LOCK)
        with suppress(DataFolderRefusedError):  # a disk that knows no locks; a read-only one is told below
            while not lock.acquire():
                check()
                time.sleep(_WAIT_SECONDS)
        try:
            for left in folder.glob(_UNFINISHED):  # by a process that was killed
                left.unlink()
            yield
        finally:
            lock.release()


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """Give the path of a file that is no backup yet; what is left there in the end is removed."""
    path = folder / f".backup-{os.getpid()}-{threading.get_ident()}.part"
    try:
        yield path
    finally:
        with suppress(OSError):
            for left in folder.glob(f"{path.name}*"):
                left.unlink()


@contextmanager
def _naming_failure(folder: Path) -> Iterator[None]:
    """Say of what goes wrong with files in here that it was a backup."""
    try:
        yield
    except OSError as error:
        raise BackupFailedError(folder, error.strerror or str(error)) from error
    except sqlite3.OperationalError as error:
        raise BackupFailedError(folder, str(error)) from error


def _require_room(folder: Path, needed: int) -> None:
    """Raise BackupFailedError where a copy would leave learners no room to save their answers."""
    with _naming_failure(folder):
        if shutil.disk_usage(folder).free < needed + _LEFT_FREE:
            raise BackupFailedError(folder, "there is not enough room")
