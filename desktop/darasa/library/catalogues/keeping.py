"""The folder of one catalogue on this computer: a cut at any moment leaves the old state or the new one.

    about.json     what the facilitator said of it
    state.json     which of the numbered folders counts, and what a glance needs to know of it
    7/metadata/    everything that is believed, laid out as in any catalogue
    7/targets/     its lists
    indexes/       of packs, as they were asked for

A new state is written beside the old one; the one file that names it is then replaced.
"""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from darasa.core.files import sync_folder, write_atomically
from darasa.library.catalogues.errors import (
    CatalogueDamagedError,
    CatalogueListingError,
    CatalogueOverreachError,
)
from darasa.packs.codec import ShapeError, value_from_json, value_to_json

T = TypeVar("T")

_ABOUT: Final = "about.json"
_STATE: Final = "state.json"


@dataclass(frozen=True, slots=True)
class About:
    """What the facilitator said of a catalogue."""

    name: str
    """Empty for the title that it gives itself."""
    mirrors: tuple[str, ...]
    accepts_expired: bool


class Fault(StrEnum):
    """What is wrong with what a publisher signed."""

    NONE = "none"
    OVERREACH = "overreach"
    LISTING = "listing"


@dataclass(frozen=True, slots=True)
class PublisherAtAGlance:
    """What is to be known of a publisher without reading metadata."""

    publisher: str
    name: str
    expires_at: int
    """UTC milliseconds; 0 while nothing of theirs is in the catalogue."""
    fault: Fault = Fault.NONE
    detail: str = ""
    """Of the fault: the name, or the reason."""

    @property
    def trouble(self) -> CatalogueOverreachError | CatalogueListingError | None:
        """What is wrong with what they signed."""
        if self.fault is Fault.OVERREACH:
            return CatalogueOverreachError(self.publisher, self.detail)
        return CatalogueListingError(self.publisher, self.detail) if self.fault is Fault.LISTING else None


@dataclass(frozen=True, slots=True)
class State:
    """What is believed of a catalogue, at a glance."""

    number: int
    """Of the folder that holds it."""
    refreshed_at: int
    """UTC milliseconds by this computer's clock; 0 for never."""
    expires_at: int
    """UTC milliseconds; 0 while there is but a root."""
    title: str
    publishers: tuple[PublisherAtAGlance, ...]


class Keeping:
    """The folder of one catalogue. Whoever writes holds a lock of the service; reading needs none.

    Methods raise CatalogueDamagedError for what cannot be read, and OSError for what cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def exists(self) -> bool:
        """Whether a catalogue is kept here."""
        return (self.folder / _ABOUT).exists()

    def about(self) -> About:
        """Return what the facilitator said."""
        return _read(About, self.folder / _ABOUT)

    def state(self) -> State:
        """Return what is believed, at a glance."""
        return _read(State, self.folder / _STATE)

    def left(self) -> State:
        """Return what is left when the glance is damaged: the newest files."""
        return State(max(self._numbers(), default=0), 0, 0, "", ())

    def next_number(self) -> int:
        """Return a number that no state had."""
        return self.left().number + 1

    def set_about(self, about: About) -> None:
        """Keep what the facilitator said."""
        write_atomically(self.folder / _ABOUT, value_to_json(about))

    def set_state(self, state: State) -> None:
        """Replace what is known at a glance; the files that it names have to be there."""
        write_atomically(self.folder / _STATE, value_to_json(state))

    def files(self, state: State) -> dict[str, bytes]:
        """Return the files of a state by their names in the catalogue; those that are there.

        Another process may be removing them, which is seen by what is missing.
        """
        folder = self.folder / str(state.number)
        found = {}
        for parent, _, names in os.walk(folder):
            for path in (Path(parent, name) for name in names):
                with suppress(OSError):
                    found[path.relative_to(folder).as_posix()] = path.read_bytes()
        return found

    def write(self, number: int, files: Mapping[str, bytes]) -> None:
        """Write the files of a state that nothing names yet."""
        folder = self.folder / str(number)
        shutil.rmtree(folder, ignore_errors=True)
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, data)
        for path in (*filter(Path.is_dir, folder.rglob("*")), folder, self.folder, self.folder.parent):
            sync_folder(path)

    def clear_all_but(self, number: int) -> None:
        """Remove what was believed before; what another process reads just now may stay until next time."""
        for other in self._numbers():
            if other != number:
                shutil.rmtree(self.folder / str(other), ignore_errors=True)

    def remove(self) -> None:
        """Forget the catalogue: first that there is one, then what it was."""
        (self.folder / _ABOUT).unlink(missing_ok=True)
        sync_folder(self.folder)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _numbers(self) -> list[int]:
        names = [path.name for path in self.folder.iterdir()] if self.folder.is_dir() else []
        return [int(name) for name in names if name.isdecimal()]


def _read(kind: type[T], path: Path) -> T:
    try:
        return value_from_json(kind, path.read_bytes())
    except (OSError, ShapeError) as error:
        raise CatalogueDamagedError(path, str(error)) from error
