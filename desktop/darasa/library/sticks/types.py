"""Sticks, and what is written onto them, as plain frozen values."""

from dataclasses import dataclass
from pathlib import Path

from darasa.library.types import InstalledPack


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick, or another disk that can be taken along."""

    folder: Path
    """Where it is mounted."""
    name: str
    """As the system shows it."""
    size: int
    """Bytes that it can hold."""
    free: int
    """Bytes that are free."""
    has_courses: bool
    """Whether courses were written to it before."""


@dataclass(frozen=True, slots=True)
class Need:
    """What writing courses to a stick would take; nothing was written."""

    write: int
    """Bytes that have to be free."""
    free: int
    """Bytes that are free; as many as needed where the system does not say."""
    left_out: tuple[InstalledPack, ...]
    """Packs that no catalogue knows: others could not check them."""
    installers: int
    """Bytes of the program's own installers, which are part of `write`."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What is on a stick now."""

    folder: Path
    """The folder with all catalogues on the stick."""
    packs: tuple[InstalledPack, ...]
    """On the stick now, from this computer; some may have been there before."""
    newer: tuple[InstalledPack, ...]
    """Left out, as the stick has them in a newer version."""
    left_out: tuple[InstalledPack, ...]
    """Left out, as no catalogue knows them."""
    written: int
    """Bytes."""
    installers: tuple[str, ...]
    """Names of the program's installers that are on the stick now."""
