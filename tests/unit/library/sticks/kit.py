"""Computers with real catalogues and packs, and what is on a stick as somebody else finds it."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from darasa.core.clock import Clock, SystemClock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.service import Downloads
from darasa.library.files import sha256_of
from darasa.library.service import Library
from darasa.library.sticks.service import PackSticks
from darasa.library.types import InstalledPack
from darasa.storage.database import open_database
from tests.catalogues.making import Made


@dataclass(frozen=True)
class Computer:
    """One computer's courses, behind an open gate."""

    data: DataFolder
    catalogues: Catalogues
    library: Library
    sticks: PackSticks
    downloads: Downloads

    def trust(self, made: Made) -> str:
        """Add a catalogue and take in what it has; return its id."""
        catalogue = self.catalogues.add(None, str(made.folder), made.root)
        self.catalogues.refresh(catalogue.id)
        return catalogue.id

    def install(self, *packs: Path) -> tuple[InstalledPack, ...]:
        """Install pack files."""
        return tuple(self.library.install(pack) for pack in packs)

    def offers(self, stick: Path) -> tuple[Offer, ...]:
        """Return what a stick offers here."""
        return self.catalogues.stick_offers(stick)[0]

    def bring(self, stick: Path) -> tuple[InstalledPack, ...]:
        """Install all that a stick offers; nothing but the stick is there to ask."""
        offers = [replace(offer, mirrors=offer.mirrors[:1]) for offer in self.offers(stick)]
        assert all(Path(offer.mirrors[0]).is_relative_to(stick) for offer in offers)
        return tuple(self.downloads.get(offer) for offer in offers)


@contextmanager
def a_computer(
    folder: Path, installers: Path | None = None, clock: Clock | None = None
) -> Iterator[Computer]:
    """Give a computer with nothing on it."""
    data = DataFolder(folder)
    data.create()
    database = open_database(data.database)
    clock = clock or SystemClock()
    catalogues = Catalogues(data, clock, lambda _warrant: None)

    def known(sha256: str, size: int, path: str) -> str | None:
        found = catalogues.known(sha256, size, path)
        return None if found is None else found.catalogue

    library = Library(database, data, clock, lambda _warrant: None, known)
    sticks = PackSticks(data, catalogues, installers or folder / "no installers")
    try:
        yield Computer(
            data, catalogues, library, sticks, Downloads(database, data, clock, library, catalogues)
        )
    finally:
        database.close_all()


def found_on(stick: Path, made: Made, scratch: Path) -> list[tuple[str, bytes]]:
    """Return what somebody finds on a stick who has never seen anything but the first root: names and bytes
    of the packs that it offers, each verified with its index.
    """
    with a_computer(scratch) as computer:
        computer.catalogues.add(None, str(made.folder), made.root)
        found = []
        for offer in computer.offers(stick):
            mirror = Path(offer.mirrors[0])
            assert mirror.is_relative_to(stick)
            path = mirror / "targets" / offer.path
            computer.catalogues.verify(offer, path.stat().st_size, sha256_of(path))
            assert (mirror / "targets" / offer.index_path).read_bytes() == (
                made.targets / offer.index_path
            ).read_bytes()
            found.append((offer.path, path.read_bytes()))
    shutil.rmtree(scratch)
    return sorted(found)


def published(made: Made, packs: Sequence[InstalledPack]) -> list[tuple[str, bytes]]:
    """Return names and bytes of packs as their catalogue has them."""
    names = [
        f"{pack.manifest.publisher}/{pack.manifest.course}.{pack.manifest.language}-{pack.manifest.version}.dpack"
        for pack in packs
    ]
    return sorted((name, (made.targets / name).read_bytes()) for name in names)


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
