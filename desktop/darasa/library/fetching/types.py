"""What is to be brought here, as plain frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from darasa.core.errors import DarasaError
from darasa.library.catalogues.listing import ListedPack


@dataclass(frozen=True, slots=True)
class Plan:
    """What bringing one course here costs, in bytes; indexes and what the line adds not counted."""

    fetch: int
    """To be downloaded from now on."""
    copy: int
    """Taken from packs that are here, and from what came of it before."""
    size: int
    """Of the finished file."""
    room: int
    """That must be free on the disk: what is not reserved for it yet, and the library's reserve."""


class State(StrEnum):
    """What one download is at."""

    WAITING = "waiting"
    """Its turn comes."""
    RUNNING = "running"
    """This process is bringing it here now."""
    PAUSED = "paused"
    """Somebody asked for that; what came stays."""
    STOPPED = "stopped"
    """Trouble. It is tried again after a while, and when `resume` asks for it."""
    DONE = "done"
    """It is installed and has left the queue: the last that `changed` hears of it."""


@dataclass(frozen=True, slots=True)
class Download:
    """One course on its way, as it stands."""

    id: int
    catalogue: str
    """The id of the catalogue that vouches for it."""
    path: str
    """The target's name there: "<publisher>/<file>.dpack"."""
    mirrors: tuple[str, ...]
    """Addresses it may be read from, best first."""
    pack: ListedPack
    """The course, as the publisher lists it: title, language, version, size …"""
    state: State
    done: int
    """Bytes of `fetch` that are here already."""
    fetch: int
    """Bytes to download in all, before and after pauses; the whole size until that is known."""
    rate: float | None = None
    """Bytes a second, smoothed; None when nothing can be said."""
    seconds: float | None = None
    """About how long it still takes; None when nothing can be said."""
    trouble: DarasaError | None = None
    """Why it is STOPPED."""
