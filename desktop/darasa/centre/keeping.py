"""When a backup is due, and what became of the last one: kept in a small file, without a clock."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from darasa.centre.service import Centre
from darasa.core.files import write_atomically
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check
from darasa.storage.check import was_cut_off
from darasa.storage.errors import BackupFailedError

_FILE = "backup.json"


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file says."""

    seen: str = ""
    """The size and the time of the database that was backed up."""
    folder: str = ""
    """The folder that could not take the last backup; empty when it went well."""
    reason: str = ""


def is_due(data: DataFolder) -> bool:
    """Whether something was written to the database since it was last backed up; nothing may have it open.

    Its size and time are compared, never ordered: a clock that jumps does not matter.
    """
    return was_cut_off(data.database) or _read(data).seen != _seen(data)


def back_up(data: DataFolder, centre: Centre, check: Check = lambda: None) -> bool:
    """Back up, and return whether every folder took it; one that did not is told at the next start.

    Raises what `Centre.back_up` does, apart from BackupFailedError.
    """
    try:
        trouble = centre.back_up(check=check).second_trouble
    except BackupFailedError as error:
        trouble = error
    if isinstance(trouble, BackupFailedError):
        _write(data, _Kept(folder=str(trouble.folder), reason=trouble.reason))
    return trouble is None


def note_done(data: DataFolder) -> None:
    """Note that all of the database, which nothing has open, is backed up. A full disk is borne."""
    _write(data, _Kept(seen=_seen(data)))


def untold(data: DataFolder) -> BackupFailedError | None:
    """Return why the last backup could not be made, if nobody was told yet."""
    kept = _read(data)
    return BackupFailedError(Path(kept.folder), kept.reason) if kept.folder else None


def mark_told(data: DataFolder) -> None:
    """Note that somebody was told; the backup is still due."""
    _write(data, _Kept(seen=_read(data).seen))


def _seen(data: DataFolder) -> str:
    try:
        status = data.database.stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"


def _read(data: DataFolder) -> _Kept:
    try:
        kept = _Kept(**json.loads((data.root / _FILE).read_bytes()))
    except (OSError, ValueError, TypeError):
        return _Kept()
    return kept if all(isinstance(value, str) for value in asdict(kept).values()) else _Kept()


def _write(data: DataFolder, kept: _Kept) -> None:
    with suppress(OSError):
        write_atomically(data.root / _FILE, json.dumps(asdict(kept)).encode())
