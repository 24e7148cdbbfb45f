"""One catalogue on its way onto a stick: packs first, then what vouches for them, the timestamp last."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.core.tasks import Check, Report
from darasa.library.catalogues.listing import PACK_SUFFIX, index_file
from darasa.library.sticks.places import COURSES
from darasa.library.sticks.writing import Place
from darasa.library.types import InstalledPack

TIMESTAMP: Final = "metadata/timestamp.json"

_VERSIONED = re.compile(r"(?P<course>.+)-(?P<version>\d{1,10})\.(?:dpack|index)")
_REPLACED = re.compile(
    r"metadata/\d+\.(?!root\.json$)[^/]+\.json"
    r"|targets/(?:[^/]+/)?[0-9a-f]{64}\.(?:publishers|listing)\.json"
)
"""What each state of a catalogue has under a name of its own. Roots stay: one leads to the next."""


@dataclass(frozen=True, slots=True)
class Item:
    """One pack to be taken along, and what lies beside it in its catalogue."""

    pack: InstalledPack
    target: str
    """`<publisher>/<course>.<language>-<version>.dpack`."""
    index: bytes

    @property
    def name(self) -> str:
        """The pack's file below the catalogue's folder."""
        return f"targets/{self.target}"

    @property
    def index_name(self) -> str:
        """The index's file below the catalogue's folder."""
        return f"targets/{index_file(self.target)}"


def folder_of(catalogue: str) -> str:
    """Return where the catalogue of this id lies on a stick, with slashes."""
    return f"{COURSES.as_posix()}/{catalogue[:16]}"


class Writing:
    """Writes one catalogue. What an earlier timestamp needs stays as it is until the new one is there."""

    def __init__(
        self, place: Place, catalogue: str, files: Mapping[str, bytes], vouched: Callable[[Path], bool]
    ) -> None:
        """`files` are all metadata and lists of the catalogue, by their names in it; `vouched` tells whether
        a pack file is in it.
        """
        self._place = place
        self._vouched = vouched
        self._base = folder_of(catalogue)
        self._files = files

    def packs(
        self, items: Iterable[Item], report: Callable[[float], None], check: Check
    ) -> list[InstalledPack]:
        """Have packs and their indexes on the stick, and return them; `report` takes the bytes that are done.

        One that is there in a newer version is left out.
        """
        here, done = [], 0
        for item in items:
            check()
            if not self._has_newer(item):
                self._put_pack(item, piece_of(report, done, item.pack.size), check)
                here.append(item.pack)
            done += item.pack.size
            report(done)
        return here

    def metadata(self, check: Check) -> None:
        """Write what vouches for the packs: with the last file it counts, and not before."""
        names = sorted(self._files, key=lambda name: (name == TIMESTAMP, name))
        self._place.make_folders({f"{self._base}/{name}".rpartition("/")[0] for name in names})
        for name in names:
            check()
            self._place.put(f"{self._base}/{name}", self._files[name])

    def tidy(self, items: Iterable[Item]) -> None:
        """Remove older versions of these packs, and what only an earlier state of the catalogue needs."""
        for item in items:
            for name, version in self._versions(item):
                if version < item.pack.manifest.version:
                    self._place.drop(name)
        for path in (self._place.folder / self._base).rglob("*.json"):
            name = path.relative_to(self._place.folder / self._base).as_posix()
            if _REPLACED.fullmatch(name) and name not in self._files:
                self._place.drop(f"{self._base}/{name}")

    def _put_pack(self, item: Item, report: Report, check: Check) -> None:
        name, pack = f"{self._base}/{item.name}", item.pack
        self._place.make_folders([name.rpartition("/")[0]])
        if not self._place.has(name, pack.size, pack.sha256):
            self._place.copy(pack.path, name, pack.sha256, report, check)
        self._place.put(f"{self._base}/{item.index_name}", item.index)

    def _has_newer(self, item: Item) -> bool:
        return any(
            version > item.pack.manifest.version
            and name.endswith(PACK_SUFFIX)
            and self._vouched(self._place.folder / name)
            for name, version in self._versions(item)
        )

    def _versions(self, item: Item) -> list[tuple[str, int]]:
        """Return the files of all versions of a pack's course on the stick, in its language."""
        folder = self._place.folder / self._base / Path(item.name).parent
        wanted = _VERSIONED.fullmatch(Path(item.name).name)
        found = []
        for path in sorted(folder.iterdir()) if folder.is_dir() else []:
            match = _VERSIONED.fullmatch(path.name)
            if match and wanted and match["course"] == wanted["course"]:
                name = path.relative_to(self._place.folder).as_posix()
                found.append((name, int(match["version"])))
        return found


def piece_of(report: Report, start: float, size: float) -> Report:
    """Return a report of one piece, as a part of something larger."""
    return lambda share: report(start + share * size)
