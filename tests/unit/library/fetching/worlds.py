"""A course in two versions, a real catalogue that has it, and a computer that wants it."""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.part import Part
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.service import Downloads
from darasa.library.service import Library
from darasa.packs.index import PackIndex, index_of
from darasa.storage.database import Database, open_database
from tests.catalogues.courses import build_course
from tests.catalogues.making import Made, make_catalogue

QUICK = Patience(first=0.01, ceiling=0.05, at_once=0.001, tries=4, rest=0.02, longest_rest=0.05)
COURSE = "garden"
PHOTOGRAPHS = (30_000, 90_000, 200_000, 60_000)
LESSONS = 5
CHANGED = frozenset({1, LESSONS + 1})
"""A lesson and the second photograph."""


@dataclass(frozen=True, slots=True)
class Packs:
    """Two versions of one course."""

    first: Path
    second: Path

    @property
    def index(self) -> PackIndex:
        """Of the first."""
        return index_of(self.first)

    @property
    def second_index(self) -> PackIndex:
        """Of the second."""
        return index_of(self.second)


def build_packs(folder: Path) -> Packs:
    """Build both."""
    first, second = (
        build_course(
            folder, COURSE, version=version, lessons=LESSONS, photographs=PHOTOGRAPHS, changed=CHANGED
        )
        for version in (1, 2)
    )
    return Packs(first, second)


def catalogue_of(folder: Path, *packs: Path) -> Made:
    """Make a catalogue that has these."""
    return make_catalogue(folder, packs)


@dataclass(frozen=True, slots=True)
class Computer:
    """One data folder, with a gate that lets everything through."""

    data: DataFolder
    db: Database
    library: Library
    catalogues: Catalogues
    downloads: Downloads

    @property
    def folder(self) -> Path:
        """Of packs."""
        return self.data.packs

    @property
    def hidden(self) -> list[str]:
        """The names of unfinished files."""
        return sorted(path.name for path in self.folder.glob(".part-*"))

    def trust(self, made: Made, *addresses: str) -> Offer:
        """Add a catalogue with these mirrors, learn what it offers from its own folder; return the first."""
        for address in addresses:
            self.catalogues.add(None, address, made.root)
        if not addresses:
            self.catalogues.add(None, "", made.root)
        self.catalogues.refresh(made.id, mirror=str(made.folder))
        return self.catalogues.offers(made.id)[0]

    def install(self, pack: Path) -> None:
        """Install a pack that a catalogue is said to know."""
        library = Library(self.db, self.data, SystemClock(), lambda _: None, lambda *_: "ab" * 32)
        library.install(pack)


@contextmanager
def computer(folder: Path) -> Iterator[Computer]:
    """Give a computer whose data lies in `folder`."""
    data, clock = DataFolder(folder), SystemClock()
    data.create()
    with ExitStack() as open_:
        db = open_database(data.database)
        open_.callback(db.close_all)
        catalogues = Catalogues(data, clock, lambda _: None)
        library = Library(db, data, clock, lambda _: None)
        downloads = Downloads(db, data, clock, library, catalogues, QUICK)
        yield Computer(data, db, library, catalogues, downloads)


def sha256_of(path: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def new_part(folder: Path, index: PackIndex, sha256: str = "a" * 64) -> Iterator[Part]:
    """Give a part, begun or as it was left."""
    part = Part.open(folder, sha256, index)
    try:
        yield part
    finally:
        part.close()
