"""Moving pack files about: copying and naming them safely, and removing what may be in use."""

import hashlib
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from darasa.core.tasks import Check, Report
from darasa.packs.service import PackUnreadableError

_CHUNK = 1024 * 1024
_log = logging.getLogger(__name__)


def copy(source: Path, target: Path, report: Report, check: Check) -> str:
    """Copy a file, have it on the disk when this returns, and return the SHA-256 of what was copied.

    Raises PackUnreadableError when the source cannot be read to its end, OSError when the target cannot be
    written, and whatever `check` raises.
    """
    with target.open("wb") as writing:
        sha256 = _through(source, writing.write, report, check)
        writing.flush()
        os.fsync(writing.fileno())
    return sha256


def sha256_of(path: Path, report: Report = lambda _: None, check: Check = lambda: None) -> str:
    """Return a file's SHA-256 in lower-case hexadecimal.

    Raises PackUnreadableError, and what `check` raises.
    """
    return _through(path, lambda _: None, report, check)


def unlink_later(path: Path) -> None:
    """Remove a file that is not needed; one that is open on Windows goes at the next start."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        _log.info("%s is in use and stays until the next start", path.name)


def _through(path: Path, take: Callable[[bytes], object], report: Report, check: Check) -> str:
    """Give each piece of a file away, and return the SHA-256 of all."""
    digest, done = hashlib.sha256(), 0
    try:
        size, file = max(1, path.stat().st_size), path.open("rb", buffering=0)
    except OSError as error:
        raise _unreadable(path, error) from error
    with file:
        while chunk := _read(file, path):
            check()
            digest.update(chunk)
            take(chunk)
            done += len(chunk)
            report(min(1.0, done / size))
    return digest.hexdigest()


def _read(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:  # the stick was pulled out
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> PackUnreadableError:
    return PackUnreadableError(path, "", error.strerror or "it cannot be read")
