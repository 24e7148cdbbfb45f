"""Noticing that a database is a copy: a marker kept outside the data folder that must fit the database.

Each run writes a fresh token into both. A folder copied elsewhere finds no marker of its own, an older
database put back finds a newer token, a disk image on another machine finds another machine's name.
What no marker on the same disk can see is that disk being rolled back as a whole (decisions/0022).
"""

import json
import os
import platform
import uuid
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from darasa.core.files import write_atomically

_MACHINE_ID = Path("/etc/machine-id")
_RANDOM_NODE = 1 << 40
"""Set in a hardware address that Python made up because it found none (RFC 4122, 4.5)."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The marker of one database file."""

    path: Path

    @classmethod
    def of(cls, database: Path, folder: Path | None = None) -> "Marker":
        """Return the marker of a database; markers are kept in `folder`, by default in this user's state."""
        if folder is None:
            from platformdirs import user_state_path

            folder = user_state_path("Darasa", appauthor=False) / "replicas"
        name = sha256(os.fsencode(database.resolve())).hexdigest()[:32]
        return cls(folder / f"{name}.json")

    def fits(self, token: bytes | None) -> bool:
        """Whether the database with this token is the one that was last used here, on this machine."""
        if token is None:
            return False
        try:
            content = json.loads(self.path.read_bytes())
            return content["machine"] == machine() and token.hex() in content["tokens"]
        except (OSError, ValueError, TypeError, KeyError):
            return False

    def write(self, *tokens: bytes | None) -> None:
        """Accept databases with these tokens from now on.

        Where nothing can be written no marker ever fits, and each run is a replica of its own: safe,
        only less tidy.
        """
        content = {"machine": machine(), "tokens": [token.hex() for token in tokens if token is not None]}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, json.dumps(content).encode())
        except OSError:
            return


def machine() -> str:
    """Return a name of this machine that its disk image on another machine does not have; not reversible."""
    node = uuid.getnode()
    try:
        system = _MACHINE_ID.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        system = platform.node()
    hardware = "" if node & _RANDOM_NODE else f"{node:012x}"
    return sha256(f"{system.strip()} {hardware}".encode()).hexdigest()
