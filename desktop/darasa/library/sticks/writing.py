"""Writing files on a stick: one pulled out at any moment has each file as it was, or as it should be.

No links, rights or names that FAT32 does not have. An unfinished file has always the same name, so that the
next export clears away what is left of it.
"""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256 as hash_of
from pathlib import Path
from typing import Final

from darasa.core.files import sync_folder
from darasa.core.tasks import Check, Report
from darasa.library.files import copy, sha256_of
from darasa.library.sticks.errors import CourseFileTooLargeError, StickGoneError, unwritable
from darasa.packs.service import PackRefusedError

LARGEST: Final = 2**32 - 1
"""Bytes of the largest file on FAT32."""
PART: Final = ".part"
"""What the name of an unfinished file ends in."""

_CLUSTER: Final = 32 * 1024
"""Bytes that the smallest file takes on most sticks."""
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]|[. ]$')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


class Place:
    """A folder on a stick that is written to."""

    def __init__(self, folder: Path) -> None:
        """`folder` has to be there: where a stick was pulled out, it would be on this computer's own disk.

        Raises StickGoneError.
        """
        self.folder = folder
        self._disk: int | None = None
        self._disk = self._disk_now()
        self.written = 0
        """Bytes, so far."""

    def make_folders(self, names: Iterable[str]) -> None:
        """Make folders below the stick's, with all that lie above them; raises CourseStickError."""
        for name in names:
            path = self.folder
            for part in name.split("/"):
                path = path / part
                with self._named(path):
                    path.mkdir(exist_ok=True)

    def put(self, name: str, content: bytes) -> None:
        """Have a small file on the stick; one that is there already stays. Raises CourseStickError."""

        def write(temporary: Path) -> str:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            return hash_of(content).hexdigest()

        if not self.has(name, len(content), hash_of(content).hexdigest()):
            self._replace(name, write)

    def copy(self, source: Path, name: str, sha256: str, report: Report, check: Check) -> None:
        """Write a file of this computer onto the stick, which must have this hash.

        Raises CourseStickError; PackRefusedError when the source cannot be read or is another file by now;
        and what `check` raises. Then nothing is there of it.
        """

        def write(temporary: Path) -> str:
            if copy(source, temporary, report, check) != sha256:
                raise PackRefusedError(source, "", "it is not the file that was installed")
            return sha256

        if (size := source.stat().st_size) > LARGEST:
            raise CourseFileTooLargeError(source, size)
        self._replace(name, write)

    def has(self, name: str, size: int, sha256: str) -> bool:
        """Tell whether a file is on the stick, whole; reads all of it where its length is right."""
        path = self.folder / name
        try:
            return path.stat().st_size == size and sha256_of(path) == sha256
        except (OSError, PackRefusedError):
            return False

    def drop(self, name: str) -> None:
        """Remove a file that is not needed any more; raises CourseStickError."""
        with self._named(self.folder / name):
            (self.folder / name).unlink(missing_ok=True)

    @contextmanager
    def _named(self, path: Path) -> Iterator[None]:
        """Give what the system says of a path its name; nothing is done where the stick is gone."""
        self._disk_now()
        try:
            yield
        except OSError as error:
            self._disk_now()
            raise unwritable(path, error) from error

    def _disk_now(self) -> int:
        """Return the number of the folder's disk; raises StickGoneError when it is another one now."""
        try:
            found = self.folder.stat()
        except OSError as error:
            raise StickGoneError(self.folder) from error
        if not stat.S_ISDIR(found.st_mode) or self._disk not in (None, found.st_dev):
            raise StickGoneError(self.folder)
        return found.st_dev

    def _replace(self, name: str, write: Callable[[Path], str]) -> None:
        """Let `write` write a file and return its hash; it is read back before it takes its name."""
        path = self.folder / name
        temporary = path.with_name(path.name + PART)
        with self._named(path):
            try:
                sha256 = write(temporary)
                _read_back(temporary, sha256)
                self.written += temporary.stat().st_size
                temporary.replace(path)
            except BaseException:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
                raise
            _sync(path.parent)


def room_of(size: int) -> int:
    """Return the bytes that a file of this size takes on a stick."""
    return -(-size // _CLUSTER) * _CLUSTER


def is_name(name: str) -> bool:
    """Whether a file can have this name on FAT32 and on Windows."""
    return 0 < len(name) <= 255 and not _FORBIDDEN.search(name) and not _RESERVED.fullmatch(name)


def _sync(folder: Path) -> None:
    """Make the names in a folder durable, where its file system knows that: not all drivers for sticks do."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}:
            raise


def _read_back(path: Path, sha256: str) -> None:
    """Raise OSError unless the file holds what was written to it, as far as the system lets us look."""
    if hasattr(os, "posix_fadvise"):  # else it would answer from its memory
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if sha256_of(path) != sha256:
        raise OSError(errno.EIO, "what was written cannot be read back")
