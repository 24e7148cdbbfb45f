"""Moving pack files about: copying them safely, comparing them, and removing what may be in use."""

import logging
import os
from pathlib import Path
from typing import BinaryIO

from darasa.core.tasks import Check, Report
from darasa.packs.service import PackUnreadableError

_CHUNK = 1024 * 1024
_log = logging.getLogger(__name__)


def copy(source: Path, target: Path, report: Report, check: Check) -> None:
    """Copy a file and have it on the disk when this returns.

    Raises PackUnreadableError when the source cannot be read to its end, OSError when the target cannot be
    written, and whatever `check` raises.
    """
    size = max(1, source.stat().st_size)
    copied = 0
    with source.open("rb", buffering=0) as reading, target.open("wb") as writing:
        while chunk := _read(reading, source):
            check()
            writing.write(chunk)
            copied += len(chunk)
            report(min(1.0, copied / size))
        writing.flush()
        os.fsync(writing.fileno())


def same_bytes(one: Path, other: Path) -> bool:
    """Tell whether two files hold the same; raises PackUnreadableError when one cannot be read."""
    try:
        if one.stat().st_size != other.stat().st_size:
            return False
        with one.open("rb") as first, other.open("rb") as second:
            while chunk := first.read(_CHUNK):
                if second.read(_CHUNK) != chunk:
                    return False
            return True
    except OSError as error:
        raise PackUnreadableError(one, "", error.strerror or "it cannot be read") from error


def unlink_later(path: Path) -> None:
    """Remove a file that is not needed; one that is open on Windows goes at the next start."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        _log.info("%s is in use and stays until the next start", path.name)


def _read(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:  # the stick was pulled out
        raise PackUnreadableError(path, "", error.strerror or "it cannot be read") from error
