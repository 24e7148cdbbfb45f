"""Keeping damaged databases aside, each in a numbered folder of its own, and knowing what is done with them.

A folder without its mark holds what nobody has made use of yet: a rescue that was cut off finds it again.
"""

import json
import shutil
from dataclasses import asdict
from pathlib import Path

from darasa.centre.types import Rescued
from darasa.core.files import sync_folder, write_atomically
from darasa.core.paths import DataFolder

_MENDED = "mended"
_UNTOLD = "untold.json"
_LOG = "-wal"
_KEPT = 3
"""Damaged files that were made use of and are still kept, for someone who knows more than we do."""


def keep_aside(data: DataFolder) -> tuple[Path, ...]:
    """Move the database out of the way; return all folders that are not mended, oldest first.

    Moved, not copied, so that no room is needed. The file goes before its log: a log alone is never taken
    for a database, and follows the next time. Raises OSError.
    """
    log = data.database.with_name(data.database.name + _LOG)
    if data.database.exists():
        folder = _new_folder(data)
        data.database.rename(folder / data.database.name)
        _sync(folder, data.root)
    elif log.exists() and (waiting := _waiting(data)) and not (waiting[-1] / log.name).exists():
        folder = waiting[-1]
    else:
        folder = _new_folder(data)
    if log.exists():
        log.rename(folder / log.name)
    data.database.with_name(f"{data.database.name}-shm").unlink(missing_ok=True)
    _sync(folder, data.root)
    return _waiting(data)


def database_in(folder: Path, data: DataFolder) -> Path:
    """Return where in a folder its database lies."""
    return folder / data.database.name


def holds_files(folder: Path, data: DataFolder) -> bool:
    """Whether anything was left of a database to be kept in a folder."""
    return any(folder.glob(f"{data.database.name}*"))


def note(folder: Path, rescued: Rescued) -> None:
    """Note what a rescue is about to put in place, so that it is told even if the power fails. OSError."""
    values = asdict(rescued) | {"kept_aside": str(rescued.kept_aside or "")}
    write_atomically(folder / _UNTOLD, json.dumps(values).encode())


def mark_mended(folders: tuple[Path, ...], data: DataFolder) -> None:
    """Note that everything readable in these folders is in the database; old ones are removed. OSError."""
    for folder in folders:
        write_atomically(folder / _MENDED, b"")
    for folder in _folders(data)[:-_KEPT]:
        if (folder / _MENDED).exists() and not (folder / _UNTOLD).exists():
            shutil.rmtree(folder)


def untold(data: DataFolder) -> Rescued | None:
    """Return what the last rescue did if nobody was told yet; None, and quick, otherwise."""
    for folder in reversed(_folders(data)):
        try:
            values = json.loads((folder / _UNTOLD).read_bytes())
            kept = values["kept_aside"]
            return Rescued(**values | {"kept_aside": Path(kept) if kept else None})
        except (OSError, ValueError, TypeError, KeyError):
            continue
    return None


def mark_told(data: DataFolder) -> None:
    """Note that somebody was told of all rescues. Raises OSError."""
    for folder in _folders(data):
        (folder / _UNTOLD).unlink(missing_ok=True)


def remove_files(data: DataFolder) -> None:
    """Remove all damaged files that are kept: nobody can tell who is in them. Raises OSError."""
    for folder in _folders(data):
        for path in folder.glob(f"{data.database.name}*"):
            path.unlink()
        sync_folder(folder)


def _waiting(data: DataFolder) -> tuple[Path, ...]:
    return tuple(folder for folder in _folders(data) if not (folder / _MENDED).exists())


def _folders(data: DataFolder) -> list[Path]:
    numbered = (path for path in data.damaged.glob("*") if path.name.isdecimal())
    return sorted(numbered, key=lambda path: int(path.name))


def _new_folder(data: DataFolder) -> Path:
    number = max((int(folder.name) for folder in _folders(data)), default=0) + 1
    folder = data.damaged / str(number)
    folder.mkdir(parents=True)
    return folder


def _sync(folder: Path, root: Path) -> None:
    sync_folder(folder)
    sync_folder(folder.parent)
    sync_folder(root)
