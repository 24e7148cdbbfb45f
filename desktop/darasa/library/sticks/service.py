"""Taking courses along: a stick gets a catalogue of its own, complete, with the chosen packs in it."""

import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from darasa.core.errors import DarasaError
from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder, resources
from darasa.core.tasks import CancelledError, Check, Report
from darasa.library.files import sha256_of
from darasa.library.names import target_name
from darasa.library.sticks.catalogue import TIMESTAMP, Item, Writing, folder_of, piece_of
from darasa.library.sticks.errors import CourseFileTooLargeError, NothingToShareError, StickFullError
from darasa.library.sticks.places import COURSES, find
from darasa.library.sticks.types import Exported, Need, Stick
from darasa.library.sticks.writing import LARGEST, Place, is_name, room_of
from darasa.library.types import InstalledPack

if TYPE_CHECKING:
    from darasa.library.catalogues.service import Catalogues

INSTALLERS: Final = Path("Darasa", "installers")
"""Where the program's own installers lie on a stick."""
SPARE: Final = 1024 * 1024
"""Bytes that stay free on a stick: its folders grow too."""


class PackSticks:
    """Courses on sticks. Only what a catalogue vouches for is taken along: others can check it then."""

    def __init__(self, data: DataFolder, catalogues: "Catalogues", installers: Path | None = None) -> None:
        """`installers` is the folder of the program's own ones, by default beside its resources, if any."""
        self._data = data
        self._catalogues = catalogues
        self._installers = installers or resources().with_name("installers")

    def find(self) -> tuple[Stick, ...]:
        """Return the sticks that are in, those with courses first."""
        return find()

    def needs(self, folder: Path, packs: Iterable[InstalledPack]) -> Need:
        """Return what exporting these packs would take; what is there in its length takes nothing.

        Raises StickGoneError, CourseFileTooLargeError, PackRefusedError for a pack that is damaged.
        """
        return self._needs(Place(folder), *self._shared(packs))

    def export(
        self,
        folder: Path,
        packs: Iterable[InstalledPack],
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> Exported:
        """Write a catalogue with these packs onto a stick, joined with what is there of it.

        `folder` is the stick's. Older versions go once the new ones are complete; other files stay. What is
        newer on the stick is taken in here first, so that nothing there becomes older. Cut off at any moment,
        what was on the stick can be used as before, and the next export goes on.

        Raises NothingToShareError and other CourseStickErrors, PackRefusedError for a pack that is damaged
        here, FolderInUseError, and what `check` raises.
        """
        packs = tuple(packs)
        with FolderLock(self._data.root / "sticks.lock"):
            place = Place(folder)
            for catalogue in self._shared(packs)[0]:
                self._learn_from(folder / folder_of(catalogue), catalogue, check)
            shared, left_out = self._shared(packs)
            if not shared:
                raise NothingToShareError
            need = self._needs(place, shared, left_out)
            if need.write > need.free:
                raise StickFullError(folder, need.write, need.free)
            here: list[InstalledPack] = []
            whole = max(1, sum(item.pack.size for items in shared.values() for item in items))
            done = 0
            for catalogue, items in shared.items():
                files = self._catalogues.metadata_files(catalogue)
                writing = Writing(place, catalogue, files, self._is_vouched)
                here += writing.packs(items, piece_of(report, done / whole, 1 / whole), check)
                done += sum(item.pack.size for item in items)
                writing.metadata(check)
                writing.tidy(item for item in items if item.pack in here)
            installers = self._write_installers(place, check)
        newer = tuple(pack for pack in packs if pack not in here and pack not in left_out)
        return Exported(folder / COURSES, tuple(here), newer, left_out, place.written, installers)

    def _shared(
        self, packs: Iterable[InstalledPack]
    ) -> tuple[Mapping[str, list[Item]], tuple[InstalledPack, ...]]:
        """Return what catalogues vouch for, by their ids, and the rest."""
        from darasa.packs.index import index_of, index_to_bytes

        shared: dict[str, list[Item]] = defaultdict(list)
        left_out = []
        for pack in packs:
            known = self._catalogues.known(pack.sha256, pack.size, target_name(pack.manifest))
            if known is None:
                left_out.append(pack)
            else:
                index = index_to_bytes(index_of(pack.path))
                shared[known.catalogue].append(Item(pack, known.path, index))
        return shared, tuple(left_out)

    def _needs(
        self, place: Place, shared: Mapping[str, list[Item]], left_out: tuple[InstalledPack, ...]
    ) -> Need:
        installers = sum(_room(place, ((path, INSTALLERS / path.name) for path in self._own())))
        write = installers + SPARE
        for catalogue, items in shared.items():
            base = Path(folder_of(catalogue))
            write += sum(_room(place, ((item.pack.path, base / item.name) for item in items)))
            write += sum(room_of(len(item.index)) for item in items)
            # Each beside the one that it replaces.
            write += sum(room_of(len(data)) for data in self._catalogues.metadata_files(catalogue).values())
        usage = shutil.disk_usage(place.folder)
        # Some drivers do not say.
        return Need(write, usage.free if usage.total else write, left_out, installers)

    def _learn_from(self, folder: Path, catalogue: str, check: Check) -> None:
        """Take in what the stick knows that is newer; what is wrong with it is written anew anyway."""
        if not (folder / TIMESTAMP).is_file():
            return
        try:
            self._catalogues.refresh(catalogue, lambda _: None, check, mirror=str(folder))
        except CancelledError:
            raise
        except DarasaError:
            pass

    def _is_vouched(self, path: Path) -> bool:
        name = f"{path.parent.name}/{path.name}"
        return self._catalogues.known(sha256_of(path), path.stat().st_size, name) is not None

    def _own(self) -> list[Path]:
        """Return the program's own installers that a stick can hold, by name."""
        if not self._installers.is_dir():
            return []
        return sorted(path for path in self._installers.iterdir() if path.is_file() and is_name(path.name))

    def _write_installers(self, place: Place, check: Check) -> tuple[str, ...]:
        own = self._own()
        for path in own:
            place.make_folders([INSTALLERS.as_posix()])
            sha256, name = sha256_of(path, check=check), (INSTALLERS / path.name).as_posix()
            if not place.has(name, path.stat().st_size, sha256):
                place.copy(path, name, sha256, lambda _: None, check)
        return tuple(path.name for path in own)


def _room(place: Place, files: Iterable[tuple[Path, Path]]) -> Iterator[int]:
    """Give the room that each file takes which is not on the stick in its length."""
    for path, name in files:
        size, there = path.stat().st_size, place.folder / name
        if size > LARGEST:
            raise CourseFileTooLargeError(path, size)
        if not there.is_file() or there.stat().st_size != size:
            yield room_of(size)
