"""Writing a file on a stick: one pulled out at any moment holds the old file, the new one, or none."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from darasa.core.files import sync_folder
from darasa.core.tasks import Check
from darasa.sync.stick.errors import StickUnwritableError, unwritable
from darasa.sync.stick.sealing import Write

_PIECE = 1 << 16
_BREAKS = bytes.maketrans(b"\r\n", b"  ")
"""Between the parts of JSON a line break means no more than a space, and within a string there is none."""


@contextmanager
def replacing(path: Path) -> Iterator[Write]:
    """Give a function to write with; what it was given is `path` at the end, unless the body raised.

    It is read back before it takes the place of the file before it. The unfinished file has always the same
    name, so that the next try clears away what is left of it. No links and no rights: sticks are FAT.
    Raises StickUnwritableError.
    """
    temporary = path.with_name(f"{path.name}.part")
    hashed = blake2b()
    try:
        try:
            with temporary.open("wb") as file:

                def write(content: bytes) -> None:
                    hashed.update(content)
                    file.write(content)

                yield write
                file.flush()
                os.fsync(file.fileno())
            _read_back(temporary, hashed.digest())
            temporary.replace(path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _sync(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error


def make_folders(folder: Path, *names: str) -> Path:
    """Make folders in each other on a stick, and return the innermost; raises StickUnwritableError."""
    # Where a stick was pulled out, making its place would write to the computer's own disk.
    if not folder.is_dir():
        raise StickUnwritableError(folder, "it is not there")
    for name in names:
        folder = folder / name
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise unwritable(folder, error) from error
    return folder


def write_lines(path: Path, statements: Iterable[bytes], check: Check) -> int:
    """Write statements as JSON, one a line, and return how many; raises StickUnwritableError."""
    count = 0
    with replacing(path) as write:
        for statement in statements:
            check()
            write(statement.translate(_BREAKS) + b"\n")
            count += 1
    return count


def _sync(folder: Path) -> None:
    """Make the names in a folder durable, where its file system knows that: not all drivers for sticks do."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise


def _read_back(path: Path, expected: bytes) -> None:
    """Raise OSError unless the file holds what was written to it, as far as the system lets us look."""
    hashed = blake2b()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # else it would answer from its memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(_PIECE):
            hashed.update(piece)
    if hashed.digest() != expected:
        raise OSError("what was written cannot be read back")
