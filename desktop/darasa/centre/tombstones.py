"""The lists of erased learners that lie beside the databases, so that no older one brings them back.

Each is a text file of UUIDs, one a line. In the data folder it says who has to be gone, in a folder of
backups who is gone from all of them.
"""

from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from darasa.core.files import write_atomically

NAME = "erased.txt"


def read_tombstones(path: Path) -> frozenset[str]:
    """Return the UUIDs in a list; lines that are none, and a list that cannot be read, say nothing."""
    try:
        lines = path.read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return frozenset()
    return frozenset(line for line in lines if _is_uuid(line))


def write_tombstones(path: Path, learners: Iterable[str]) -> None:
    """Write a list; a power cut leaves the old one or the new one. Raises OSError.

    What a power cut left of an earlier try is cleared away.
    """
    for left in path.parent.glob(f".{path.name}.*.tmp"):
        left.unlink(missing_ok=True)
    write_atomically(path, "".join(f"{learner}\n" for learner in sorted(learners)).encode("ascii"))


def _is_uuid(line: str) -> bool:
    try:
        return str(UUID(line)) == line
    except ValueError:
        return False
