"""What keeps courses from getting onto a stick. Nothing on this computer is touched by any of it."""

import errno
from pathlib import Path

from darasa.core.errors import DarasaError


class CourseStickError(DarasaError):
    """The courses were not all written. What was on the stick before can be used as it was."""


class NothingToShareError(CourseStickError):
    """No catalogue knows any of the chosen courses; a stick carries only what others can check."""

    def __init__(self) -> None:
        super().__init__("no catalogue knows any of these courses, so others could not check them")


class CourseFileTooLargeError(CourseStickError):
    """A file is larger than the file system of most sticks, FAT32, can hold."""

    def __init__(self, path: Path, size: int) -> None:
        super().__init__(f"{path}: {size} bytes are more than a file on a stick can have")
        self.path = path
        self.size = size


class StickGoneError(CourseStickError):
    """The folder is not there: the stick was pulled out, or was never in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: it is not there")
        self.folder = folder


class StickUnwritableError(CourseStickError):
    """Something could not be written: the stick was pulled out, or does not work."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}; what was on the stick can be used as it was")
        self.path = path
        self.reason = reason


class StickReadOnlyError(StickUnwritableError):
    """Nothing can be written there: a switch on the stick forbids it, or the system."""


class StickFullError(StickUnwritableError):
    """There is too little room on the stick."""

    def __init__(self, path: Path, needed: int | None = None, free: int | None = None) -> None:
        known = "no room is left" if needed is None else f"needs {needed} bytes, {free} are free"
        super().__init__(path, known)
        self.needed = needed
        """Bytes; None when it filled up while it was written to."""
        self.free = free


def unwritable(path: Path, error: OSError) -> StickUnwritableError:
    """Return the error for what the system said when `path` was written."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return StickFullError(path)
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return StickReadOnlyError(path, error.strerror or "read-only")
    return StickUnwritableError(path, error.strerror or str(error))
