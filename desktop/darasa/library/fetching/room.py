"""Room on the disk: reserving it for good, so that a download that began does not end on a full disk."""

import errno
import os
import shutil
from pathlib import Path
from typing import Final

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What a system says when there is no room left, on the disk or for this account."""


def reserve(descriptor: int, size: int) -> None:
    """Make a file `size` bytes long and its room on the disk certain, where the system can do that.

    Raises OSError.
    """
    if hasattr(os, "posix_fallocate"):
        try:
            os.posix_fallocate(descriptor, 0, size)
        except OSError as error:
            if error.errno in FULL:
                raise
        else:
            return
    os.ftruncate(descriptor, size)


def reserved(path: Path) -> int:
    """Return the bytes that a file takes on its disk; 0 when it is not there."""
    try:
        status = path.stat()
    except OSError:
        return 0
    return min(status.st_size, getattr(status, "st_blocks", status.st_size) * 512)


def free(folder: Path) -> int:
    """Return the bytes that are free on a folder's disk."""
    return shutil.disk_usage(folder).free
