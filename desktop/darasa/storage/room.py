"""Whether there is room left on the disk for what comes next."""

import shutil
from pathlib import Path

from darasa.storage.errors import DatabaseUnusableError, DiskNearlyFullError

LEAST_FREE = 100 * 10**6
"""Bytes: a class can learn for weeks on it, and there is time to make room."""


def require_room(folder: Path) -> None:
    """Raise DiskNearlyFullError when soon nothing can be written to this folder's disk."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise DatabaseUnusableError(folder, error.strerror or str(error)) from error
    if free < LEAST_FREE:
        raise DiskNearlyFullError(folder, free)
