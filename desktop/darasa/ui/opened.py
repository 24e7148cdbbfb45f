"""Course files that were double-clicked: by this start of the program, and by later ones while its window is
open, which leave them here and end.
"""

import json
from pathlib import Path

from darasa.core.paths import DataFolder

_FILE = "window.opened"


class Opened:
    """A list in the data folder. Any start adds to it; the one that holds the folder takes from it."""

    def __init__(self, data: DataFolder) -> None:
        self._path = data.root / _FILE
        self._taken = 0

    def begin(self) -> None:
        """Forget what nobody took; for the start that has just got hold of the folder. Raises OSError."""
        self._path.write_bytes(b"")
        self._taken = 0

    def add(self, path: Path) -> None:
        """Add a file, wherever this process stands. Raises OSError."""
        # One write at the end of the file: two starts at once lose nothing of each other.
        line = json.dumps(str(path.absolute())) + "\n"
        with self._path.open("ab", buffering=0) as file:
            file.write(line.encode("ascii"))

    def take(self) -> tuple[Path, ...]:
        """Return what was added since this was last asked."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._taken)
                whole, newline, _begun = file.read().rpartition(b"\n")
        except OSError:
            return ()
        self._taken += len(whole + newline)
        return tuple(Path(path) for path in map(_path, whole.splitlines()) if path)


def _path(line: bytes) -> str:
    try:
        path = json.loads(line)
    except ValueError:
        return ""
    return path if isinstance(path, str) else ""
