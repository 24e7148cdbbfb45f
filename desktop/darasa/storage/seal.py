"""The seal of a database that was closed: its checksum, by which any change while nobody used it is noticed.

SQLite sees damage to its trees alone; a letter that changed within an answer looks as good as any. The seal
is made when the last user closes the database, and broken by the next: without one, nothing is concluded.
"""

import os
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from darasa.core.files import sync_folder
from darasa.core.tasks import Check
from darasa.storage.format import log_of
from darasa.storage.sharing import reading

_BYTES_AT_ONCE = 2**20
_FAILED = "failed"
"""What stands in place of a checksum once a file was not what it had been, until it is mended."""
_COARSEST = 4 * 10**9
"""Nanoseconds between two times that any disk tells apart: FAT knows every other second."""


@dataclass(slots=True)
class Seal:
    """What a database was when it was closed."""

    checksum: str
    stamp: tuple[int, int]
    """Size and time of change when it was opened again: while they stay, nobody has written to the file."""
    failed: bool = False
    """Whether the file was not what it had been: every opening finds that again, until it is mended."""


def seal_of(path: Path) -> Path:
    """Return the file that holds the seal of a database."""
    return path.with_name(f"{path.name}-seal")


def seal(path: Path, broken: Seal | None = None) -> None:
    """Seal a database that was just closed, unless somebody else has it open. Raises OSError.

    `broken` is the seal that its opening broke. It is put back where nobody wrote to the file: a new one
    would be the seal of whatever happened to the file before. One that failed stays.
    """
    if log_of(path).exists() or _read(path) == _FAILED:
        return
    untouched = broken is not None and _stamp(path) == broken.stamp
    stamp = _stamp_to_tell_by(path)  # now, so that opening it again soon need not
    checksum = broken.checksum if broken is not None and untouched else checksum_of(path)
    # Meanwhile another program may have opened it, or even written to it and sealed it already.
    _write(path, checksum, lambda: not log_of(path).exists() and _stamp(path) == stamp)


def break_seal(path: Path) -> Seal | None:
    """Break the seal of a database that is about to be opened, and return it; None when there is none.

    Raises OSError.
    """
    seal = read_seal(path)
    if seal is None or not seal.failed:
        seal_of(path).unlink(missing_ok=True)
    return None if seal is None else Seal(seal.checksum, _stamp_to_tell_by(path), seal.failed)


def read_seal(path: Path) -> Seal | None:
    """Return the seal of a database that is closed; None when none can be read. Raises OSError."""
    checksum = _read(path)
    log = log_of(path)
    written_since = log.exists() and log.stat().st_size > 0
    if checksum is None or (written_since and checksum != _FAILED):
        return None
    return Seal(checksum, _stamp(path), checksum == _FAILED)


def holds(path: Path, seal: Seal, check: Check = lambda: None) -> bool:
    """Whether a file is what it was when it was sealed, as far as can be told. Raises OSError.

    Once somebody wrote to it there is nothing to compare. What was found before still counts, and takes the
    place of a seal that was broken: the power may fail before anybody mends it.
    """
    if not seal.failed and _stamp(path) == seal.stamp:
        is_same = checksum_of(path, check) == seal.checksum
        seal.failed = not is_same and _stamp(path) == seal.stamp
        if seal.failed and not seal_of(path).exists():
            with suppress(OSError):  # a full disk: what this process found still counts
                _write(path, _FAILED)
    return not seal.failed


def checksum_of(path: Path, check: Check = lambda: None) -> str:
    """Return the CRC-32 of a file, in hexadecimal. Raises OSError."""
    checksum = 0
    with reading(path) as file:
        while piece := file.read(_BYTES_AT_ONCE):
            check()
            checksum = zlib.crc32(piece, checksum)
    return f"{checksum:08x}"


def _read(path: Path) -> str | None:
    try:
        return seal_of(path).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return None


def _write(path: Path, text: str, still: Callable[[], bool] = lambda: True) -> None:
    """Write a seal, if things are `still` so once it lies on the disk. Raises OSError."""
    temporary = path.with_name(f".{path.name}-seal.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if still():
            temporary.replace(seal_of(path))
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _stamp_to_tell_by(path: Path) -> tuple[int, int]:
    """Return a stamp that no write from now on leaves as it is, however coarse the disk's times are."""
    status = path.stat()
    if abs(time.time_ns() - status.st_mtime_ns) < _COARSEST:
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - 2 * _COARSEST))
    return _stamp(path)


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns
