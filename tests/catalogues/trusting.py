"""What reads catalogues in tests: a data folder with a clock, and somebody who can write into a catalogue."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.library.catalogues.refreshing import take
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.shelf import Shelf
from darasa.library.catalogues.types import Catalogue
from tests.catalogues.making import OURS, Made, described
from tests.unit.record.kit import SetClock

YEAR = 365 * 24 * 3600 * 1000
NOW = 1_795_800_000_000
"""UTC milliseconds, in November 2026: catalogues for tests are signed by the real clock."""


def anybody(_warrant: Warrant | None) -> None:
    """A gate that is open; the real one is tried in tests/integration/test_gate.py."""


@dataclass
class Reader:
    """A computer that reads catalogues."""

    folder: Path
    clock: SetClock = field(default_factory=lambda: SetClock(NOW))

    def __post_init__(self) -> None:
        self.data = DataFolder(self.folder)
        self.data.create()
        self.catalogues = Catalogues(self.data, self.clock, anybody)

    def again(self) -> Catalogues:
        """Return the same as another process has it: nothing at hand."""
        return Catalogues(self.data, self.clock, anybody)

    def add(self, made: Made, address: str | None = None) -> Catalogue:
        """Trust a catalogue and refresh it."""
        added = self.catalogues.add(None, address or str(made.folder), made.root)
        return self.catalogues.refresh(added.id)

    def take(self, catalogue: str, address: str) -> None:
        """Take in what one mirror shows, as `refresh` does with each."""
        take(Shelf(self.data.catalogues), catalogue, address, NOW, lambda _: None, lambda: None)

    def believed(self) -> dict[str, Any]:
        """Return all that is believed, as a process sees it that has just been started."""
        catalogues = self.again()
        return {
            one.id: (one.title, one.publishers, catalogues.offers(), dict(catalogues.metadata_files(one.id)))
            for one in catalogues.all()
        }


def copied(made: Made, folder: Path) -> Made:
    """Return a catalogue's copy, with its keys, at another place."""
    shutil.copytree(made.folder, folder)
    shutil.copytree(made.keys, folder.with_name(f"{folder.name}.keys"))
    return Made(folder)


def sign_for(made: Made, name: str, data: bytes, role: str = OURS) -> Path:
    """Put a target there, and let the role sign for it and all above name it; returns its file."""
    folder, _, file = name.rpartition("/")
    sha256 = hashlib.sha256(data).hexdigest()
    path = made.targets / folder / (f"{sha256}.{file}" if file.endswith(".json") else file)
    path.write_bytes(data)

    def change(signed: dict[str, Any]) -> None:
        signed["targets"][name] = {"length": len(data), "hashes": {"sha256": sha256}}

    made.forge(role, change)
    made.seal()
    return path


def signing_for(name: str, **more: Any) -> Callable[[dict[str, Any]], None]:
    """Return a change that lets a role sign for a target of this name."""

    def change(signed: dict[str, Any]) -> None:
        signed["targets"][name] = {"length": 1, "hashes": {"sha256": "0" * 64}} | more

    return change


def renamed(made: Made, role: str, version: int) -> None:
    """Let snapshot and timestamp name another version of a role, one that was there before."""

    def change(signed: dict[str, Any]) -> None:
        signed["meta"][f"{role}.json"] = described(made.metadata / f"{version}.{role}.json")

    name_snapshot(made, made.forge("snapshot", change))


def name_snapshot(made: Made, snapshot: Path) -> None:
    """Let the next timestamp name a snapshot."""

    def change(signed: dict[str, Any]) -> None:
        signed["meta"] = {"snapshot.json": described(snapshot)}

    made.forge("timestamp", change)


def edit(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change what a metadata file says and leave its signatures."""
    value = json.loads(path.read_bytes())
    change(value)
    path.write_text(json.dumps(value))
