"""Course packs on this computer, as plain frozen values."""

from dataclasses import dataclass
from pathlib import Path

from darasa.packs.types import Manifest


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """One pack file that was verified and put in its place."""

    path: Path
    manifest_sha256: str
    size: int
    """Bytes of the file."""
    manifest: Manifest
    installed_at: int
    """UTC milliseconds, as the clock said."""
