"""What Darasa needs from the computer beside Python: libraries that Qt opens, fonts, and programs for tests.

Nothing here imports Qt: when a library is missing, that import is what fails.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from darasa.core.errors import DarasaError

OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Libraries that any use of Qt needs, with the Debian packages that hold them."""

WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What a window under X11 needs besides. Qt names libxcb-cursor when any of them is missing."""

EASY_LETTERS = "fonts-sil-andika"
"""Debian's package with the typeface for those who read with effort."""

FONTS = {
    "Inter-Regular.*": "fonts-inter",
    "NotoSans-Regular.*": "fonts-noto-core",
    "NotoSansArabicUI-Regular.*": "fonts-noto-ui-core",
    "JetBrainsMono-Regular.*": "fonts-jetbrains-mono",
    "Andika-Regular.*": EASY_LETTERS,
}
"""Files of the fonts the interface is drawn with; without them Qt's own choice is used."""

TOOLS = {"libgssapi_krb5.so.2": "libgssapi-krb5-2", "libpulse.so.0": "libpulse0"}
"""What Qt's tool for translations and its part that reads aloud open, which the tests run."""

PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "strace": "strace",
    "nginx": "nginx-light",
    "curl": "curl",
    "dbus-daemon": "dbus",
    "at-spi-bus-launcher": "at-spi2-core",
}
"""What tests and benchmarks need: a window without a screen, seeing what a process opens, the web, a bus."""

FILES = {
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf": "fonts-droid-fallback",
}
"""What tests need besides: what reads the accessibility bus, for the system's Python only, and fonts."""

SERVER_FOLDERS = ("/usr/local/sbin", "/usr/sbin", "/usr/libexec")
"""Where programs such as web servers lie, which are not on everybody's path."""

FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
    Path.home() / ".fonts",
)


class SystemLibrariesMissingError(DarasaError):
    """Libraries that Qt opens are not on this computer."""

    def __init__(self, packages: tuple[str, ...]) -> None:
        super().__init__(f"missing: {' '.join(packages)}")
        self.packages = packages
        """Debian's names for what is missing, sorted."""


def missing_files(needed: Mapping[str, str]) -> tuple[str, ...]:
    """Return those libraries in `needed` (file name to package) that do not open on this computer."""
    return tuple(name for name in needed if not _opens(name))


def missing_libraries(needed: Mapping[str, str]) -> tuple[str, ...]:
    """Return the packages of those libraries in `needed` (file name to package) that do not open."""
    return _packages(needed[name] for name in missing_files(needed))


def missing_fonts() -> tuple[str, ...]:
    """Return the packages of the fonts that are in none of the computer's font folders."""
    return _packages(package for pattern, package in FONTS.items() if not _has_font(pattern))


def missing_programs() -> tuple[str, ...]:
    """Return the packages of the programs and files for tests that are not there."""
    files = [package for file, package in FILES.items() if not Path(file).exists()]
    programs = [package for program, package in PROGRAMS.items() if find_program(program) is None]
    return _packages(programs + files)


def find_program(name: str) -> str | None:
    """Return the path of a program that is on the path or lies where servers do, or None."""
    import os
    import shutil

    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(SERVER_FOLDERS))


def require_libraries(*, window: bool) -> None:
    """Raise `SystemLibrariesMissingError` when Qt would fail to start here for want of a library."""
    missing = missing_libraries(OFFSCREEN | WINDOW if window else OFFSCREEN)
    if missing:
        raise SystemLibrariesMissingError(missing)


def _packages(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(found)))


def _opens(name: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_font(pattern: str) -> bool:
    return any(next(folder.rglob(pattern), None) is not None for folder in FONT_FOLDERS)
