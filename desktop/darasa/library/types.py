"""Course packs on this computer, as plain frozen values, and what can be wrong with them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.core.errors import DarasaError
from darasa.packs.errors import PackUnreadableError
from darasa.packs.types import Manifest

BUNDLED: Final = "bundled"
"""The origin of a pack that came with the program and that no catalogue knows."""


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """One pack file that was verified and put in its place."""

    path: Path
    manifest_sha256: str
    size: int
    """Bytes of the file."""
    manifest: Manifest
    """What the pack says about itself; under names of its own where it is local."""
    installed_at: int
    """UTC milliseconds, as the clock said."""
    origin: str
    """The id of the catalogue that knows it, BUNDLED, or LOCAL: a file that nobody vouches for."""
    sha256: str
    """Of the whole file, lower-case hexadecimal."""


@dataclass(frozen=True, slots=True)
class LoneFile:
    """A pack file somewhere, and what installing it would mean. Nothing of it was kept."""

    path: Path
    manifest: Manifest
    """As the course would be called here: a stranger's goes by a name of its own."""
    manifest_sha256: str
    origin: str
    """As in InstalledPack; LOCAL asks for the facilitator."""
    size: int
    sha256: str
    replaced: InstalledPack | None
    """What is installed of this course in this language now."""
    is_here: bool
    """Whether the very same file is installed, and in its place."""


@dataclass(frozen=True, slots=True)
class Space:
    """Room on the disk that holds the packs, in bytes."""

    used: int
    """By all installed packs."""
    free: int


class PackMissingError(PackUnreadableError):
    """The file of an installed pack is gone or was cut short. The record is not touched by that."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "", "it is gone, or not as long as when it was installed")


class PackOlderError(DarasaError):
    """A newer version of the same course and language is installed already; it stays."""

    def __init__(self, path: Path, version: int, installed: int) -> None:
        super().__init__(f"{path}: version {version}, installed is version {installed}")
        self.path = path
        self.version = version
        self.installed = installed


class PackConflictError(DarasaError):
    """The same version is installed already with other contents: one of the two is not what was published."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(f"{path}: another version {version} is installed")
        self.path = path
        self.version = version


class NoSpaceError(DarasaError):
    """The disk has too little room for a pack; nothing was written."""

    def __init__(self, path: Path, needed: int, free: int) -> None:
        super().__init__(f"{path}: needs {needed} bytes, {free} are free")
        self.path = path
        self.needed = needed
        """Bytes that must be free: those of the pack, and what learners need to go on."""
        self.free = free
