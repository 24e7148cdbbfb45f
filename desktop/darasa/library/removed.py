"""Which of the courses that came with the program were taken off: the next start does not bring them back."""

from pathlib import Path

from darasa.core.files import write_atomically
from darasa.library.names import identity
from darasa.packs.types import Manifest


class Removed:
    """A file with a course and language a line; one that cannot be read says that none was."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __contains__(self, manifest: Manifest) -> bool:
        return _line(manifest) in self._lines()

    def add(self, manifest: Manifest) -> None:
        """Note that a course was taken off. Raises OSError."""
        self._write(self._lines() | {_line(manifest)})

    def discard(self, manifest: Manifest) -> None:
        """Note that a course is here again. Raises OSError."""
        lines = self._lines()
        if _line(manifest) in lines:
            self._write(lines - {_line(manifest)})

    def _lines(self) -> set[str]:
        try:
            return set(self._path.read_text("utf-8").splitlines())
        except (OSError, UnicodeDecodeError):
            return set()

    def _write(self, lines: set[str]) -> None:
        write_atomically(self._path, "".join(f"{line}\n" for line in sorted(lines)).encode())


def _line(manifest: Manifest) -> str:
    return " ".join(identity(manifest))
