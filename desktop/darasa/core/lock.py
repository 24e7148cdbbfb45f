"""A lock that one process holds on a file, and that the system takes back when that process ends, however."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolderRefusedError

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _give_back(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


_HELD = (BlockingIOError, PermissionError)
"""What a lock that someone else holds is called: the first by Linux and macOS, the second by Windows."""


class FolderInUseError(DarasaError):
    """Another window or command works with this folder now."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.parent}: another window or command works with it now")
        self.path = path


class FolderLock:
    """The lock that stands for a folder. The file stays: whoever removed it could lock another one."""

    def __init__(self, path: Path) -> None:
        """`path` is the lock's file; it is made when the lock is first asked for."""
        self.path = path
        self._descriptor: int | None = None

    def __enter__(self) -> Self:
        """Take the lock. Raises FolderInUseError, DataFolderRefusedError."""
        if not self.acquire():
            raise FolderInUseError(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the lock back."""
        self.release()

    def acquire(self) -> bool:
        """Take the lock and return True; at once False when someone holds it, in this process or another.

        Raises DataFolderRefusedError when the file cannot be made, or the disk knows no locks.
        """
        if self._descriptor is not None:
            return False
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise DataFolderRefusedError(self.path.parent, error.strerror or str(error)) from error
        try:
            _take(descriptor)
        except _HELD:
            os.close(descriptor)
            return False
        except OSError as error:
            os.close(descriptor)
            raise DataFolderRefusedError(self.path.parent, error.strerror or str(error)) from error
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._descriptor is not None:
            _give_back(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None
