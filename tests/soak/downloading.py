"""Brings what waits in a data folder here: `python -m tests.soak.downloading DATA [STEP]`, and ends.

Killed at any moment, or before a step by itself, whoever comes next goes on. Says how many steps there were.
Also what the campaigns of downloads share.
"""

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from darasa.core.clock import Clock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.plan import ALWAYS, WASTE
from darasa.library.fetching.service import Downloads
from darasa.library.fetching.types import Download
from darasa.library.types import InstalledPack
from darasa.packs.index import index_of, index_to_bytes
from darasa.packs.service import verify_pack
from darasa.workspace import Workspace
from tests.catalogues.courses import build_course
from tests.catalogues.faults import Gzip
from tests.catalogues.line import Line
from tests.catalogues.making import make_catalogue, republish
from tests.soak.cut_short import die_before

HURRIED = Patience(first=0.005, ceiling=0.02, at_once=0.001, rest=0.01, longest_rest=0.02)
"""The same waiting, in a thousandth of the time."""


PUBLISHER = "beans.example"
"""Not that of the courses which come with the program."""


@dataclass(frozen=True)
class Shape:
    """What a course is made of; some of it is another in version 2."""

    course: str
    lessons: int
    photographs: tuple[int, ...]
    changed: frozenset[int]


SHAPES = (
    Shape("many-lessons", 40, (), frozenset({3, 4, 30})),
    Shape("few-large", 3, (400_000, 250_000), frozenset({1, 4})),
    Shape("mixed", 15, (2_000,) * 25 + (300_000,), frozenset({5, 20, 40})),
    Shape("all-new", 10, (30_000,) * 10, frozenset(range(20))),
)
"""The kinds of course that campaigns download, of 10 kB to 1 MB."""


class Shelf:
    """A published catalogue whose courses have two versions, and data folders to begin with."""

    def __init__(self, folder: Path, shapes: Iterable[Shape] = SHAPES) -> None:
        self._folder = folder
        packs = folder / "packs"
        packs.mkdir()
        self.packs: dict[tuple[str, int], Path] = {
            (shape.course, version): build_course(
                packs,
                shape.course,
                version=version,
                lessons=shape.lessons,
                photographs=shape.photographs,
                changed=shape.changed,
                publisher=PUBLISHER,
            )
            for shape in shapes
            for version in (1, 2)
        }
        self.catalogue = folder / "catalogue"
        made = make_catalogue(self.catalogue, self._version(1))
        self.root = made.root
        """The catalogue's first root file."""
        with opened(folder / "older") as there:
            there.add_catalogue(self.catalogue, made.root)
            for offer in there.workspace.catalogues.offers():
                there.downloads.get(replace(offer, mirrors=(str(self.catalogue),)))
        republish(made, self._version(2))
        for name in ("older", "fresh"):
            with opened(folder / name) as there:
                there.add_catalogue(self.catalogue, made.root)
                there.move_catalogue(made.root)

    def data_folder(self, place: Path, *, with_older: bool) -> Path:
        """Make a data folder that knows the newest state, with version 1 of all courses or with none.

        The catalogue has no address there: each campaign gives its own.
        """
        shutil.copytree(self._folder / ("older" if with_older else "fresh"), place)
        return place

    def pack(self, course: str) -> bytes:
        """Return version 2 of a course as it was published."""
        return self.packs[course, 2].read_bytes()

    def cost(self, course: str, *, with_older: bool) -> tuple[int, int]:
        """Return the bytes that version 2 may cost, and of its index.

        The whole file; with version 1 here only payloads that are new, and small gaps between them.
        """
        new = index_of(self.packs[course, 2])
        index = len(index_to_bytes(new))
        if not with_older:
            return self.packs[course, 2].stat().st_size, index
        here = {piece.stored_sha256 for piece in index_of(self.packs[course, 1]).pieces}
        fetched = [piece.stored_size for piece in new.pieces[1:] if piece.stored_sha256 not in here]
        return round(sum(fetched) * (1 + WASTE)) + ALWAYS * len(fetched), index

    def _version(self, version: int) -> list[Path]:
        return [path for (_course, one), path in self.packs.items() if one == version]


@dataclass
class Downloading:
    """One data folder and its downloads; whoever runs it is its facilitator."""

    workspace: Workspace
    downloads: Downloads

    @classmethod
    def start(cls, folder: Path, clock: Clock | None = None) -> "Downloading":
        """Open the data folder, made where it is missing."""
        workspace = Workspace(DataFolder(folder), clock)
        downloads = Downloads(
            workspace.db,
            workspace.data,
            workspace.clock,
            workspace.library,
            workspace.catalogues,
            patience=HURRIED,
        )
        return cls(workspace, downloads)

    def stop(self) -> None:
        """Close the database."""
        self.workspace.close()

    def add_catalogue(self, address: Path | str, root: bytes) -> None:
        """Trust a catalogue as if a facilitator stood by, and take in its newest state."""
        mine = Catalogues(self.workspace.data, self.workspace.clock, lambda _warrant: None)
        mine.refresh(mine.add(None, str(address), root).id)

    def move_catalogue(self, root: bytes, *mirrors: str) -> None:
        """Let the catalogue be read from these places, and from no other."""
        mine = Catalogues(self.workspace.data, self.workspace.clock, lambda _warrant: None)
        (catalogue,) = mine.all()
        for address in catalogue.mirrors:
            mine.remove_mirror(None, catalogue.id, address)
        for address in mirrors:
            mine.add(None, address, root)

    def offer(self, course: str, *mirrors: str) -> Offer:
        """Return what the catalogue offers of a course, to be read from these mirrors."""
        offers = self.workspace.catalogues.offers()
        return replace(next(one for one in offers if one.pack.course == course), mirrors=mirrors)

    def installed(self, course: str) -> InstalledPack | None:
        """Return what is installed of a course."""
        packs = self.workspace.library.installed()
        return next((one for one in packs if one.manifest.course == course), None)

    def run(self) -> list[Download]:
        """Let everything try again, and work until nothing can go on; return what is left."""
        for one in self.downloads.all():
            self.downloads.resume(one.id)
        self.downloads.run()
        return list(self.downloads.all())

    def assert_whole(self) -> None:
        """Everything that is installed is what was published, and nothing else looks like a course."""
        packs = self.workspace.data.packs
        installed = self.workspace.library.installed()
        for pack in installed:
            assert verify_pack(pack.path) == pack.manifest
        assert self.workspace.library.left() == ()
        assert {path.name for path in packs.rglob("*.dpack")} == {pack.path.name for pack in installed}

    def leftovers(self) -> list[str]:
        """Return the files in the folder of packs that are no installed pack."""
        known = {pack.path for pack in self.workspace.library.installed()}
        known.add(self.workspace.data.packs / ".downloads.lock")
        paths = self.workspace.data.packs.rglob("*")
        return sorted(path.name for path in paths if path.is_file() and path not in known)


@contextmanager
def opened(folder: Path, clock: Clock | None = None) -> Iterator[Downloading]:
    """Open a data folder and close it again."""
    there = Downloading.start(folder, clock)
    try:
        yield there
    finally:
        there.stop()


@dataclass
class Spent:
    """What went over lines for packs and their indexes."""

    honest: int = 0
    """Bytes of bodies that were what was asked for, as far as they went."""
    lied: int = 0
    """Bytes of bodies that were something else."""
    whole: int = 0
    """Bytes of whole files, asked for because something on the way had packed a part: that is useless."""
    requests: int = 0
    cuts: int = 0

    def add(self, line: Line) -> None:
        """Count what a line carried since its counts were reset; it is to be settled first."""
        seen = [one for one in line.seen if one.request.path.endswith((".dpack", ".index"))]
        packs = False
        for one in seen:
            is_whole = one.request.range is None
            assert packs or not is_whole, "all was asked for"
            packs = packs or isinstance(one.fault, Gzip)
            self.lied += 0 if one.fault.truthful else one.body
            self.whole += one.body if one.fault.truthful and is_whole else 0
            self.honest += one.body if one.fault.truthful and not is_whole else 0
        self.requests += len(seen)
        self.cuts += line.cuts

    def __iadd__(self, other: "Spent") -> "Spent":
        self.honest += other.honest
        self.lied += other.lied
        self.whole += other.whole
        self.requests += other.requests
        self.cuts += other.cuts
        return self


if __name__ == "__main__":
    with opened(Path(sys.argv[1])) as child:
        taken = die_before(int(sys.argv[2]) if len(sys.argv) > 2 else -1)
        child.run()
        print(taken())
