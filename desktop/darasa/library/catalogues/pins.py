"""Which catalogue each publisher belongs to: the first that delegated to it, or one that was allowed since.

A pin outlives its catalogue. Else whoever gets somebody to remove one could put another in its place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from darasa.core.files import write_atomically
from darasa.packs.codec import ShapeError, value_from_json, value_to_json


@dataclass(frozen=True, slots=True)
class _Pin:
    publisher: str
    catalogue: str


@dataclass(frozen=True, slots=True)
class _Pins:
    pins: tuple[_Pin, ...]


def read_pins(path: Path) -> dict[str, str]:
    """Return the id of the catalogue that each publisher belongs to; a damaged file says nothing.

    Then nothing is offered until catalogues are refreshed.
    """
    try:
        return {pin.publisher: pin.catalogue for pin in value_from_json(_Pins, path.read_bytes()).pins}
    except (OSError, ShapeError):
        return {}


def write_pins(path: Path, pins: Mapping[str, str]) -> None:
    """Keep what publishers belong to; the caller holds the lock. Raises OSError."""
    write_atomically(path, value_to_json(_Pins(tuple(_Pin(*pin) for pin in sorted(pins.items())))))


def pin(path: Path, publishers: Iterable[str], catalogue: str) -> None:
    """Let publishers that belong to no catalogue belong to this one; the caller holds the lock."""
    pins = read_pins(path)
    new = {publisher: catalogue for publisher in publishers if publisher not in pins}
    if new:
        write_pins(path, pins | new)
