"""The catalogues that courses may come from: adding them, keeping up with them, and what they offer.

Nothing here is asked while somebody learns: whatever happens to catalogues, what is installed stays.
"""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.core.clock import Clock
from darasa.core.files import write_atomically
from darasa.core.lock import FolderInUseError, FolderLock
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.library.catalogues.addresses import checked_address
from darasa.library.catalogues.errors import (
    CatalogueAddressError,
    CatalogueDamagedError,
    CatalogueError,
    CatalogueExpiredError,
    CatalogueNameError,
    CatalogueOlderError,
    CatalogueShownError,
    CatalogueUnknownError,
    CatalogueWithoutMirrorError,
    NotACatalogueError,
    PublisherExpiredError,
    PublisherUnknownError,
    TargetDamagedError,
)
from darasa.library.catalogues.keeping import About, Keeping, State
from darasa.library.catalogues.offering import (
    known,
    offers,
    offers_lying_in,
    places,
    vouched_for,
)
from darasa.library.catalogues.pins import read_pins, write_pins
from darasa.library.catalogues.refreshing import take
from darasa.library.catalogues.shelf import Shelf
from darasa.library.catalogues.survey import OTHER_BYTES, survey
from darasa.library.catalogues.types import (
    Catalogue,
    Found,
    Known,
    Offer,
    PublisherHere,
    Standing,
    fingerprint_of,
)
from darasa.library.files import unlink_later
from darasa.library.mirrors import MirrorError, MirrorGoneError
from darasa.net.errors import NetError
from darasa.packs.index import PackIndex, index_from_bytes
from darasa.packs.manifest import MAX_TITLE
from darasa.packs.texts import is_printable, is_title

if TYPE_CHECKING:
    from darasa.core.errors import DarasaError
    from darasa.library.catalogues.trust import Vouched


class Catalogues:
    """The catalogues of one data folder, for several threads; other processes may have the same.

    Every method raises CatalogueUnknownError for a catalogue that is not here; those that write raise
    CatalogueNotKeptError, and FolderInUseError when another process holds them off for long.
    """

    def __init__(self, data: DataFolder, clock: Clock, gate: Gate) -> None:
        """`gate` is asked before anything is trusted, or trusted no more."""
        self._shelf = Shelf(data.catalogues)
        self._clock = clock
        self._gate = gate

    # -- What is here --

    def all(self) -> tuple[Catalogue, ...]:
        """Return all catalogues, by title. Needs no network, and reads no metadata."""
        found = (self.get(catalogue) for catalogue in self._shelf.ids())
        return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.id)))

    def get(self, catalogue: str) -> Catalogue:
        """Return how the catalogue of an id stands now."""
        return self._shelf.glance(catalogue, self._now())

    def find(self, name: str) -> Catalogue:
        """Return the one catalogue that people call so: by its title, or the beginning of its id."""
        found = [one for one in self.all() if one.title == name or (name and one.id.startswith(name))]
        if len(found) != 1:
            raise CatalogueUnknownError(name)
        return found[0]

    # -- What the facilitator says --

    def look_at(self, address: str, root: bytes | None = None, check: Check = lambda: None) -> Found:
        """Return what lies at an address; nothing of it is kept.

        Without a root file the mirror's own first one is taken, which could be anybody's: let people compare
        the fingerprint. Raises CatalogueAddressError, NotACatalogueError, the other CatalogueShownErrors,
        MirrorErrors and NetErrors.
        """
        from darasa.library.catalogues.trust import MAX_ROOT, Walk, root_name

        address = checked_address(address)
        with self._shelf.reading(address, check) as read:
            first = read(root_name(1), MAX_ROOT) if root is None else root
            if first is None:
                raise NotACatalogueError(root_name(1), "it is not there")
            walk = Walk([first], read)
            walk.up()
            # Ours is to be trusted and not what led to it: anybody can name our keys in a root of their own.
            seen = ((self._shelf.knows_root(one), one) for one in walk.files.values())
            known, trusted = next((pair for pair in seen if pair[0] is not None), (None, first))
            known = known or self._shelf.follows(first, read)
            found = survey(walk, read, lambda _: None)
        catalogue = known or hashlib.sha256(first).hexdigest()
        return Found(
            catalogue,
            found.title,
            fingerprint_of(catalogue),
            tuple(PublisherHere(one.publisher, one.name, one.fault) for one in found.publishers),
            sum(len(one.packs) for one in found.publishers),
            known is not None,
            root is None,
            trusted,
            address,
        )

    def add(
        self,
        warrant: Warrant | None,
        address: str,
        root: bytes,
        title: str = "",
        check: Check = lambda: None,
    ) -> Catalogue:
        """Trust a catalogue from now on, or add a mirror to one that is trusted; it is not refreshed yet.

        An empty address is none: it is refreshed from sticks. `title` is what it is called here, else it goes
        by its own. Raises FacilitatorNeededError, CatalogueNameError, CatalogueAddressError, and
        CatalogueRootBrokenError or CatalogueMalformedError for what is no root.
        """
        from darasa.library.catalogues.trust import root_name, root_version

        self._gate(warrant)
        address = checked_address(address) if address else ""
        name = title.strip()
        if name and not (is_title(name, MAX_TITLE) and is_printable(name)):
            raise CatalogueNameError(name, "it shows nothing, or is too long")
        version = root_version(root)
        catalogue = self._recognised(root, address, check) or hashlib.sha256(root).hexdigest()
        if name and any(one.title == name and one.id != catalogue for one in self.all()):
            raise CatalogueNameError(name, "another catalogue is called so")
        with self._shelf.writing():
            keeping = Keeping(self._shelf.folder / catalogue)
            about = About("", (), accepts_expired=False)
            with suppress(CatalogueDamagedError):
                about = keeping.about()
            if not self._shelf.is_sound(catalogue):
                number = keeping.next_number()
                keeping.write(number, {root_name(version): root})
                keeping.set_state(State(number, 0, 0, "", ()))
            mirrors = dict.fromkeys((*about.mirrors, *([address] if address else [])))
            keeping.set_about(replace(about, name=name or about.name, mirrors=tuple(mirrors)))
        return self.get(catalogue)

    def remove(self, warrant: Warrant | None, catalogue: str) -> None:
        """Trust a catalogue no more; what came from it stays. Raises FacilitatorNeededError.

        Its publishers still belong to it, so that no other can take its place unnoticed.
        """
        self._gate(warrant)
        with self._shelf.writing():
            self._shelf.keeping(catalogue).remove()

    def remove_mirror(self, warrant: Warrant | None, catalogue: str, address: str) -> Catalogue:
        """Read a catalogue from this address no more.

        Raises FacilitatorNeededError, CatalogueAddressError when it is none of its addresses.
        """
        self._gate(warrant)
        with self._shelf.writing():
            keeping = self._shelf.keeping(catalogue)
            about = keeping.about()
            if address not in about.mirrors:
                raise CatalogueAddressError(address, "the catalogue is not read from there")
            mirrors = tuple(one for one in about.mirrors if one != address)
            keeping.set_about(replace(about, mirrors=mirrors))
        return self.get(catalogue)

    def accept_expired(self, warrant: Warrant | None, catalogue: str) -> Catalogue:
        """Let a catalogue count although it, or one of its publishers, expired, until it is fresh again.

        Nothing else is loosened: older states are still refused. Raises FacilitatorNeededError.
        """
        self._gate(warrant)
        with self._shelf.writing():
            keeping = self._shelf.keeping(catalogue)
            now = self.get(catalogue)
            troubles = [one.trouble for one in now.publishers]
            if now.standing is Standing.EXPIRED or any(
                isinstance(one, PublisherExpiredError) for one in troubles
            ):
                keeping.set_about(replace(keeping.about(), accepts_expired=True))
        return self.get(catalogue)

    def allow_publisher(self, warrant: Warrant | None, catalogue: str, publisher: str) -> Catalogue:
        """Let a publisher belong to this catalogue from now on, and to no other.

        Raises FacilitatorNeededError, PublisherUnknownError.
        """
        self._gate(warrant)
        with self._shelf.writing():
            if publisher not in {one.publisher for one in self.get(catalogue).publishers}:
                raise PublisherUnknownError(catalogue, publisher)
            write_pins(self._shelf.pins_file, read_pins(self._shelf.pins_file) | {publisher: catalogue})
        return self.get(catalogue)

    # -- Keeping up --

    def refresh(
        self,
        catalogue: str,
        report: Report = lambda _: None,
        check: Check = lambda: None,
        mirror: str | None = None,
    ) -> Catalogue:
        """Take in what is newer, from its mirrors in turn or from this one, and return how it stands then.

        A mirror that is behind or stands still changes nothing, hides no other, and is no error. Raises
        CatalogueExpiredError when all that could be had has expired and nobody accepted that;
        FolderInUseError when another process refreshes it; CatalogueDamagedError;
        CatalogueWithoutMirrorError; and when no mirror was any use what was wrong with one of them:
        CatalogueShownErrors before MirrorErrors and NetErrors. What was believed stays.
        """
        keeping = self._shelf.keeping(catalogue)
        errors: list[DarasaError] = []
        with FolderLock(self._shelf.folder / f"{catalogue}.lock"):
            addresses = keeping.about().mirrors if mirror is None else (mirror,)
            if not addresses:
                raise CatalogueWithoutMirrorError(catalogue)
            for address in addresses:
                try:
                    is_new = take(self._shelf, catalogue, address, self._now(), report, check)
                except CatalogueOlderError:
                    continue
                except (CatalogueShownError, MirrorError, NetError) as error:
                    errors.append(error)
                    continue
                if is_new and self.get(catalogue).standing is Standing.FRESH:
                    break
        if len(errors) == len(addresses):
            raise min(errors, key=_rank)
        found = self.get(catalogue)
        if found.standing is Standing.EXPIRED and not found.is_usable:
            raise CatalogueExpiredError(catalogue, found.expires_at or 0, self._now())
        return found

    # -- What they offer --

    def offers(self, catalogue: str | None = None) -> tuple[Offer, ...]:
        """Return the newest version of each course and language, of one catalogue or of all.

        Needs no network. What cannot be used now is left out; asked for one catalogue, raises
        CatalogueExpiredError or CatalogueDamagedError instead.
        """
        if catalogue is None:
            found: list[Offer] = []
            for one in self.all():
                with suppress(CatalogueExpiredError, CatalogueDamagedError, CatalogueUnknownError):
                    found += self.offers(one.id)
            return tuple(found)
        keeping = self._shelf.keeping(catalogue)
        while True:
            state = keeping.state()
            listed = tuple(offers(self._shelf, self.get(catalogue), self._now()))
            if keeping.state() == state:  # else another process has put a newer one in its place
                return listed

    def stick_offers(
        self, folder: Path, check: Check = lambda: None
    ) -> tuple[tuple[Offer, ...], Found | None]:
        """Return what a stick, or any folder, holds of the catalogues that are trusted, and one that is not.

        They are refreshed from it first. What lies on it in an older version that still counts is offered.
        Raises what is wrong with a catalogue on it when there is nothing else to return.
        """
        found: list[Offer] = []
        unknown: Found | None = None
        errors: list[DarasaError] = []
        for place in places(folder):
            try:
                with self._shelf.reading(str(place), check) as read:
                    catalogue = self._shelf.recognise(read)
                if catalogue is None:
                    unknown = unknown or self.look_at(str(place), check=check)
                    continue
                try:
                    self.refresh(catalogue, check=check, mirror=str(place))
                except (CatalogueError, FolderInUseError) as error:
                    errors.append(error)  # what was believed before may know its files all the same
                found += offers_lying_in(place, self._shelf, self.get(catalogue), self._now())
            except (CatalogueError, MirrorError) as error:
                errors.append(error)
        if errors and not found and unknown is None:
            raise errors[0]
        return tuple(found), unknown

    def known(self, sha256: str, size: int, path: str = "") -> Known | None:
        """Return the file of a catalogue that has this SHA-256 and length (bytes); None for a stranger.

        With `path` only under this name: anybody who publishes can sign for a file of others. In whatever
        version, expired or not: it is the publisher's all the same. Needs no network.
        """
        for one in self.all():
            with suppress(CatalogueDamagedError):
                if (found := known(self._shelf, one, sha256, size, path)) is not None:
                    return found
        return None

    # -- Their files --

    def known_index(self, offer: Offer) -> PackIndex | None:
        """Return the index of a pack if it was kept. Raises OfferGoneError, CatalogueDamagedError."""
        vouched = self._vouched(offer, offer.index_path)
        try:
            data = self._index_file(offer).read_bytes()
        except OSError:
            return None
        return index_from_bytes(data, Path(offer.index_path)) if vouched.is_of(data) else None

    def keep_index(self, offer: Offer, data: bytes) -> PackIndex:
        """Keep the index of a pack and return what it says.

        Raises TargetDamagedError for other bytes than were signed for, PackRefusedError when the publisher
        signed for what is no index, OfferGoneError, CatalogueDamagedError.
        """
        if not self._vouched(offer, offer.index_path).is_of(data):
            raise TargetDamagedError(f"targets/{offer.index_path}", OTHER_BYTES)
        index = index_from_bytes(data, Path(offer.index_path))
        with self._shelf.writing():
            path = self._index_file(offer)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, data)
            for other in path.parent.iterdir():  # of earlier versions, which nobody asks for any more
                if other != path and other.name.rpartition("-")[0] == path.name.rpartition("-")[0]:
                    unlink_later(other)
        return index

    def verify(self, offer: Offer, size: int, sha256: str) -> None:
        """Raise TargetDamagedError unless a file of this length (bytes) and hash is the offered pack.

        Whether it expired meanwhile does not matter. Raises OfferGoneError, CatalogueDamagedError.
        """
        vouched = self._vouched(offer, offer.path)
        if (vouched.size, vouched.sha256) != (size, sha256):
            raise TargetDamagedError(f"targets/{offer.path}", OTHER_BYTES)

    def metadata_files(self, catalogue: str) -> Mapping[str, bytes]:
        """Return metadata and lists by their names in a catalogue, all roots included.

        Together with packs and indexes they are a whole catalogue. Raises CatalogueDamagedError.
        """
        return self._shelf.survey(catalogue).files

    def _vouched(self, offer: Offer, path: str) -> "Vouched":
        return vouched_for(self._shelf, self.get(offer.catalogue), path)

    def _index_file(self, offer: Offer) -> Path:
        return self._shelf.folder / offer.catalogue / "indexes" / offer.index_path

    def _recognised(self, root: bytes, address: str, check: Check) -> str | None:
        """Return the catalogue that a root is one of, known already; asks the mirror for roots in between."""
        found = self._shelf.knows_root(root)
        if found is None and address and self._shelf.ids():
            with suppress(MirrorError, NetError), self._shelf.reading(address, check) as read:
                found = self._shelf.follows(root, read)
        return found

    def _now(self) -> int:
        return self._clock.read().utc_ms


def _rank(error: "DarasaError") -> int:
    """Return what is told first of several troubles: what somebody may have done; last a missing stick."""
    if isinstance(error, CatalogueShownError):
        return 0
    return 2 if isinstance(error, MirrorGoneError) else 1
