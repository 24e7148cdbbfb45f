"""What is known of catalogues: whom they come from, how fresh they are, and what they offer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from darasa.core.errors import DarasaError
from darasa.core.fingerprint import fingerprint_of_digest

if TYPE_CHECKING:
    from darasa.library.catalogues.listing import ListedPack


class Standing(StrEnum):
    """How much what is kept of a catalogue is worth now."""

    NEVER = "never"
    """Nothing but its root is here: it was never refreshed."""
    FRESH = "fresh"
    """It was refreshed, and by this computer's clock it has not expired."""
    EXPIRED = "expired"
    """By this computer's clock its time is over: it, or the clock, has been left alone for too long.

    What it offers is withheld until it is refreshed, or until the facilitator accepts it as it is
    (`Catalogue.accepts_expired`). What is installed is not touched by it.
    """
    DAMAGED = "damaged"
    """What this computer wrote down of it cannot be read any more: refresh it, or else add it again."""


@dataclass(frozen=True, slots=True)
class PublisherHere:
    """One publisher of one catalogue."""

    publisher: str
    """Its domain name, as `example.org`."""
    name: str
    """For people."""
    trouble: DarasaError | None = None
    """Why nothing of it is offered, or None: PublisherPinnedError (the facilitator can allow it),
    PublisherExpiredError (it can be accepted), CatalogueOverreachError, CatalogueListingError."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One catalogue that the facilitator added: a root of trust, and the places where it can be read."""

    id: str
    """Lower-case hexadecimal SHA-256 of the root file that was trusted first."""
    title: str
    """For people: as it was named here, else as it names itself, else the beginning of its id."""
    mirrors: tuple[str, ...]
    """Addresses that it can be read from, in the order in which they are tried; may be empty."""
    fingerprint: str
    """Eight groups of four digits that stand for `id`, for people to compare."""
    standing: Standing
    refreshed_at: int | None = None
    """UTC milliseconds by this computer's clock, when a mirror last had nothing newer than what is here."""
    expires_at: int | None = None
    """UTC milliseconds at which the first of its metadata expires; None while it was never refreshed."""
    accepts_expired: bool = False
    """Whether the facilitator accepted to use it although it expired; ends with the next fresh state."""
    publishers: tuple[PublisherHere, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether anything of it can be offered now."""
        return self.standing is Standing.FRESH or (self.standing is Standing.EXPIRED and self.accepts_expired)


@dataclass(frozen=True, slots=True)
class Offer:
    """One pack that a catalogue offers, its file and hash signed by the publisher."""

    catalogue: str
    """The id of the catalogue."""
    path: str
    """Its target's name, `<publisher>/<course>.<language>-<version>.dpack`; in a mirror below `targets/`."""
    pack: "ListedPack"
    mirrors: tuple[str, ...]
    """Where it can be read from, best first: a stick that holds it, then the catalogue's mirrors."""

    @property
    def index_path(self) -> str:
        """The name of the target beside it that holds its index."""
        return self.path.removesuffix(".dpack") + ".index"


@dataclass(frozen=True, slots=True)
class Known:
    """A file that some trusted catalogue vouches for, in whatever version."""

    catalogue: str
    """The id of the catalogue."""
    path: str
    """Its target's name, `<publisher>/<course>.<language>-<version>.dpack`."""
    size: int
    """Bytes."""
    sha256: str


@dataclass(frozen=True, slots=True)
class Found:
    """What lies at an address that somebody may want to add. Nothing of it is kept yet."""

    id: str
    """That of the catalogue it was recognised as, else the SHA-256 of `root`."""
    title: str
    """As the catalogue names itself."""
    fingerprint: str
    """Eight groups of four digits that stand for `id`."""
    publishers: tuple[PublisherHere, ...]
    packs: int
    """How many packs it offers."""
    is_known: bool
    """Whether it is a catalogue that was added before: then this is one more mirror of it."""
    is_from_mirror: bool
    """The root came from the mirror itself, which could show any: compare the fingerprint."""
    root: bytes
    """The root file to trust first, for `Catalogues.add`; of a known catalogue one that is trusted already,
    or follows from it."""
    address: str
    """As it would be kept."""


def fingerprint_of(catalogue: str) -> str:
    """Return the eight groups of four digits (106 bits) that stand for the catalogue of this id.

    Longer than that of a key: whoever wants to pass for a catalogue can try out root files for years.
    """
    return fingerprint_of_digest(bytes.fromhex(catalogue), 8)
