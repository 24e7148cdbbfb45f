"""Disks that refuse: real ones where the tests may mount, and otherwise what the system offers to anyone."""

import ctypes
import os
import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOM = "size=400m"
"""Only what is written takes memory."""
_LINUX_CAPABILITY_VERSION_3 = 0x20080522
_DAC_OVERRIDE_AND_READ_SEARCH = 1 << 1 | 1 << 2


def _mount(*arguments: str) -> bool:
    """Run mount, and tell whether it was allowed."""
    if os.geteuid() != 0:
        return False
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Put a disk of its own under a folder, where that is allowed; nothing else changes."""
    folder.mkdir()
    mounted = _mount("-t", "tmpfs", "-o", _ROOM, "tmpfs", str(folder))
    try:
        yield
    finally:
        # A test may have pulled it.
        if mounted and os.path.ismount(folder):
            subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nothing be written to a small disk: mounted so, or else by the files' modes."""
    if os.path.ismount(folder):
        assert _mount("-o", "remount,ro", str(folder))
        yield
        assert _mount("-o", "remount,rw", str(folder))
        return
    everything = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in everything}
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        with _held_to_modes():
            yield
    finally:
        for path in everything:
            path.chmod(modes[path])


@contextmanager
def _held_to_modes() -> Iterator[None]:
    """Hold this thread to the modes of files, as everybody but root is: capabilities(7)."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    assert libc.capget(header, sets) == 0, ctypes.get_errno()
    effective = sets[0]
    sets[0] = effective & ~_DAC_OVERRIDE_AND_READ_SEARCH
    assert libc.capset(header, sets) == 0, ctypes.get_errno()
    try:
        yield
    finally:
        sets[0] = effective
        assert libc.capset(header, sets) == 0, ctypes.get_errno()


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Leave no room on a small disk, or else let no file be longer than one page."""
    if os.path.ismount(folder):
        used = shutil.disk_usage(folder).used
        assert _mount("-o", f"remount,size={used}", str(folder))
        yield
        assert _mount("-o", f"remount,{_ROOM}", str(folder))
        return
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
