"""Bringing one course here: from its index to the moment when it is installed."""

import hashlib
from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from darasa.core.paths import DataFolder
from darasa.core.tasks import Check
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.engine import Progress, Whole, complete
from darasa.library.fetching.errors import DiskError, MisprintError
from darasa.library.fetching.halt import Pool
from darasa.library.fetching.holdings import Place, find_payloads
from darasa.library.fetching.part import Left, Part, adopt, discard, forget_journal, part_path, peek, stale
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.plan import plan_work
from darasa.library.fetching.room import FULL, free, reserved
from darasa.library.fetching.small import Small, fetch_small
from darasa.library.fetching.spans import Spans
from darasa.library.fetching.types import Plan
from darasa.library.files import unlink_later
from darasa.library.names import file_name, identity, target_name
from darasa.library.service import RESERVE, Library
from darasa.library.types import InstalledPack, NoSpaceError, PackConflictError, PackOlderError
from darasa.packs.index import PackIndex, index_to_bytes
from darasa.packs.service import PackRefusedError, verify_pack
from darasa.storage.errors import DatabaseUnusableError

_FULL: Final = 1024 * 1024
"""Bytes free, below which the database's trouble is that of a full disk."""


class Bringer:
    """Knows what is here, and brings what is not."""

    def __init__(
        self, data: DataFolder, library: Library, catalogues: Catalogues, patience: Patience
    ) -> None:
        self._folder = data.packs
        self._library = library
        self._catalogues = catalogues
        self._patience = patience

    # -- Before --

    def installed(self, offer: Offer) -> InstalledPack | None:
        """Return the pack of the same course and language that is here in its full length."""
        wanted = _identity(offer)
        here = (pack for pack in self._library.installed() if identity(pack.manifest) == wanted)
        return next((pack for pack in here if self._library.is_present(pack)), None)

    def here(self, offer: Offer) -> InstalledPack | None:
        """Return the very pack that is offered, when it is here; raises PackOlderError for a newer one."""
        pack = self.installed(offer)
        if pack is not None and pack.manifest.version > offer.pack.version:
            raise PackOlderError(Path(offer.path), offer.pack.version, pack.manifest.version)
        return pack if pack is not None and pack.sha256 == offer.pack.sha256 else None

    def check_room(self, offer: Offer) -> None:
        """Raise NoSpaceError when the disk has no room for a course, beside what learners need."""
        needed, available = self._room(offer), free(self._folder)
        if needed > available:
            raise NoSpaceError(Path(offer.path), needed, available)

    def known_plan(self, offer: Offer) -> Plan | None:
        """Return what a course costs, without a network; None when its index is not here."""
        index = self._known_index(offer)
        return None if index is None else self._planned(offer, index, lambda: None)

    def plan(self, offer: Offer, check: Check) -> Plan:
        """Return what a course costs; its index is fetched where it is not here. Raises as `bring`."""
        with closing(Pool()) as pool:
            index = self._known_index(offer) or self._index(offer, check, pool)
        return self._planned(offer, index, check)

    def left(self, offer: Offer) -> Left | None:
        """Return what came of a course before."""
        return _peek(self._part_path(offer))

    # -- Bringing --

    def bring(self, offer: Offer, progress: Progress, check: Check) -> InstalledPack:
        """Bring one course here and install it; what came of it stays, whatever is raised.

        Not so when the disk is full, or when the publisher's files do not fit each other: then its space is
        given back. Raises NoSpaceError, DiskError, MisprintError, PackRefusedError, AlteredError, what
        catalogues, mirrors, the network and the library raise, and whatever `check` raises.
        """
        path = self._part_path(offer)
        try:
            with closing(Pool()) as pool:
                return self._bring(offer, progress, check, pool)
        except (MisprintError, PackRefusedError, PackOlderError, PackConflictError):
            discard(path)
            raise
        except OSError as error:
            if error.errno not in FULL:
                raise DiskError(offer.path, error.strerror or str(error)) from error
            raise self._given_back(offer) from error
        except DatabaseUnusableError as error:
            if free(self._folder) >= _FULL:
                raise
            raise self._given_back(offer) from error

    def tidy(self, wanted: Collection[Offer]) -> None:
        """Give back the space of parts of courses that nobody wants.

        One of another version of a course that is wanted stays: what it has may be copied.
        """
        courses = {_identity(offer) for offer in wanted}
        for path in stale(self._folder, {offer.pack.sha256 for offer in wanted}):
            left = _peek(path)
            if left is None or identity(left.index.manifest) not in courses:
                discard(path)

    def _bring(self, offer: Offer, progress: Progress, check: Check, pool: Pool) -> InstalledPack:
        index = self._known_index(offer) or self._index(offer, check, pool)
        if target_name(index.manifest) != offer.path or index.size != offer.pack.size:
            raise MisprintError(offer.path, "its index is of another pack")
        self._take_up(offer, index)
        self.check_room(offer)
        part = Part.open(self._folder, offer.pack.sha256, index)
        try:
            places = self._places(index, offer, check)
            whole = complete(part, offer.path, offer.mirrors, places, self._patience, progress, check, pool)
            part.sync()
        finally:
            part.close()
        return self._install(offer, part, whole, check)

    def _take_up(self, offer: Offer, index: PackIndex) -> None:
        """Go on with a pack that had its name already when the power went, and not yet its row."""
        if (file := self._without_row(index)) is not None:
            adopt(file, self._folder, offer.pack.sha256, index)

    def _without_row(self, index: PackIndex) -> Path | None:
        """Return the pack's file where it has its name already, and not yet its row."""
        file = self._folder / file_name(index.manifest)
        return file if file in self._library.left() and file.stat().st_size == index.size else None

    def _install(self, offer: Offer, part: Part, whole: Whole, check: Check) -> InstalledPack:
        if whole.sha256 != offer.pack.sha256:
            raise MisprintError(offer.path, "its index is not that of this pack")
        self._catalogues.verify(offer, part.index.size, whole.sha256)
        try:
            manifest = verify_pack(part.path, check=check, sums=whole.sums)
        except PackRefusedError as error:
            raise PackRefusedError(Path(offer.path), error.entry, error.reason) from error
        pack = self._library.install_verified(
            part.path, offer.catalogue, manifest, part.index.manifest_sha256, whole.sha256
        )
        forget_journal(part.path)
        return pack

    # -- Helpers --

    def _part_path(self, offer: Offer) -> Path:
        return part_path(self._folder, offer.pack.sha256)

    def _known_index(self, offer: Offer) -> PackIndex | None:
        """Return an index that is here, in the cache of the catalogue or in the journal of the part."""
        known = self._catalogues.known_index(offer)
        if known is None and (left := self.left(offer)) is not None:
            data = index_to_bytes(left.index)
            if hashlib.sha256(data).hexdigest() == offer.pack.index_sha256:
                known = self._catalogues.keep_index(offer, data)
        return known

    def _index(self, offer: Offer, check: Check, pool: Pool) -> PackIndex:
        file = Small(f"targets/{offer.index_path}", offer.pack.index_size, offer.pack.index_sha256)
        return self._catalogues.keep_index(
            offer, fetch_small(file, offer.mirrors, self._patience, check, pool)
        )

    def _planned(self, offer: Offer, index: PackIndex, check: Check) -> Plan:
        left = self.left(offer)
        held = left.held if left is not None and left.index == index else Spans()
        fetch = plan_work(index, self._places(index, offer, check).keys(), held).fetch
        return Plan(fetch, index.size - fetch, index.size, self._room(offer))

    def _places(self, index: PackIndex, offer: Offer, check: Check) -> Mapping[str, Place]:
        """Return which payloads can be copied: from installed packs, and from parts of other versions."""
        parts = stale(self._folder, {offer.pack.sha256})
        return find_payloads(index, self._library.installed(), parts, check)

    def _room(self, offer: Offer) -> int:
        return max(0, offer.pack.size - reserved(self._part_path(offer))) + RESERVE

    def _given_back(self, offer: Offer) -> NoSpaceError:
        """Give the space of a course back, and return the error of a full disk."""
        if (index := self._known_index(offer)) is not None and (file := self._without_row(index)) is not None:
            unlink_later(file)
        discard(self._part_path(offer))
        return NoSpaceError(Path(offer.path), self._room(offer), free(self._folder))


def _identity(offer: Offer) -> tuple[str, str, str]:
    return offer.pack.publisher, offer.pack.course, offer.pack.language.casefold()


def _peek(path: Path) -> Left | None:
    try:
        return peek(path)
    except OSError:
        return None
