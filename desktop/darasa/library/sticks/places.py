"""Which sticks are in: on Linux by what is mounted where desktops mount them, on Windows by drive letters."""

import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from darasa.library.sticks.types import Stick

COURSES: Final = Path("Darasa", "courses")
"""Where the catalogues lie on a stick; records lie in `Darasa` as well."""

_MOUNTS: Final = Path("/proc/self/mounts")
_PLACES: Final = (Path("/media"), Path("/run/media"), Path("/mnt"))
_DEPTH: Final = 2
"""A stick is mounted at /media/<name>, at /media/<user>/<name>, or at /mnt itself."""
_ESCAPE = re.compile(r"\\([0-7]{3})")

if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2
    """DRIVE_REMOVABLE of GetDriveTypeW."""
    _FAIL_AT_ONCE = 0x0001
    """SEM_FAILCRITICALERRORS: no window that asks for a disk in an empty card reader."""

    def roots() -> tuple[Path, ...]:
        """Return the roots of all drives whose medium can be taken out."""
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(kernel.SetErrorMode(_FAIL_AT_ONCE) | _FAIL_AT_ONCE)
        letters = kernel.GetLogicalDrives()
        drives = (f"{chr(ord('A') + bit)}:\\" for bit in range(26) if letters >> bit & 1)
        return tuple(Path(drive) for drive in drives if kernel.GetDriveTypeW(drive) == _REMOVABLE)

else:

    def roots() -> tuple[Path, ...]:
        """Return where sticks and other further disks are mounted."""
        try:
            return mounted(_MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
        except OSError:  # no Linux, or no /proc
            return ()


def mounted(table: str) -> tuple[Path, ...]:
    """Return the places of sticks in a table of mounts, as in `/proc/self/mounts`: fstab(5)."""
    fields = (line.split(" ") for line in table.splitlines())
    paths = [Path(_unescaped(field[1])) for field in fields if len(field) > 1]
    return tuple(dict.fromkeys(path for path in paths if _is_place(path)))


def find(places: Iterable[Path] | None = None) -> tuple[Stick, ...]:
    """Return the sticks that are in, those with courses first, then by name; `places` instead of all roots.

    What cannot be looked at is left out. Takes a moment where a stick sleeps.
    """
    found = [_look_at(folder) for folder in (roots() if places is None else places)]
    sticks = (stick for stick in found if stick is not None)
    return tuple(sorted(sticks, key=lambda one: (not one.has_courses, one.name.casefold(), one.folder)))


def _look_at(folder: Path) -> Stick | None:
    try:
        if not folder.is_dir() or not os.access(folder, os.R_OK | os.X_OK):
            return None
        usage = shutil.disk_usage(folder)
        has_courses = (folder / COURSES).is_dir()
    except OSError:  # pulled out just now
        return None
    return Stick(folder, folder.name or str(folder), usage.total, usage.free, has_courses)


def _is_place(path: Path) -> bool:
    below = [path.relative_to(place) for place in _PLACES if path.is_relative_to(place)]
    return any(len(one.parts) <= _DEPTH and (one.parts or path == Path("/mnt")) for one in below)


def _unescaped(field: str) -> str:
    """Return a field as it was before its spaces and backslashes were written as octal numbers."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 8)), field)
