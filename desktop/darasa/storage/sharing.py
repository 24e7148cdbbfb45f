"""Reading the bytes of a database that this process may have open, without taking its locks away.

On POSIX systems, closing any handle on a file drops all locks that the process holds on it, SQLite's among
them ("How To Corrupt An SQLite Database File", 2.2): a command beside the window would then take itself for
the last user and remove the log into which the window goes on writing. So a handle on a database that is
open here stays open as long as that.
"""

import os
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

Identity = tuple[int, int]
"""A file, whatever its name: its device and its number there."""

_lock = threading.Lock()
_users: Counter[Identity] = Counter()
_kept: defaultdict[Identity, list[BinaryIO]] = defaultdict(list)


def opened(path: Path) -> Identity:
    """Note that a database is open in this process, and return what `closed` takes. Raises OSError."""
    identity = _identity(path.stat())
    with _lock:
        _users[identity] += 1
    return identity


def closed(identity: Identity) -> None:
    """Note that it is so no more: once nobody here uses the file, its handles are closed."""
    with _lock:
        _users[identity] -= 1
        if _users[identity] <= 0:
            del _users[identity]
            for file in _kept.pop(identity, []):
                file.close()


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """Give a file to read bytes from, unbuffered. Raises OSError."""
    file = path.open("rb", buffering=0)
    try:
        yield file
    finally:
        let_go(file)


def let_go(file: BinaryIO) -> None:
    """Close a file, now or when the database that it is was closed."""
    with _lock:
        identity = _identity(os.fstat(file.fileno()))
        if os.name == "posix" and _users[identity] > 0:
            _kept[identity].append(file)
        else:
            file.close()


def _identity(status: os.stat_result) -> Identity:
    return status.st_dev, status.st_ino
