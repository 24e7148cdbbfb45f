"""Every gated method of every service, found by its parameter `warrant`, with values that it would accept."""

import inspect
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nacl.public import PrivateKey

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.people.types import Learner
from darasa.sync.stick.keys import public_file
from darasa.sync.types import Rules
from darasa.workspace import Workspace
from tests.catalogues.making import OURS, Made, make_catalogue
from tests.courses import bring_in
from tests.unit.learning.worlds import small_pack
from tests.unit.record.kit import SetClock

PASSPHRASE = "four green mangoes"
STORE, NOWHERE = "Server", "http://127.0.0.1:9/xapi"
"""A record store that is set up, and where none is."""
CATALOGUE = "The union's courses"
"""What a catalogue is called that is trusted."""
THE_GATE_ITSELF = {("facilitators", "require"), ("facilitators", "sign_out")}


@cache
def gated_methods() -> tuple[tuple[str, str], ...]:
    """Return (service, method) of everything that asks for a warrant, over all services of a workspace."""
    services = [name for name, value in vars(Workspace).items() if isinstance(value, cached_property)]
    with TemporaryDirectory() as folder:
        workspace = Workspace(DataFolder(Path(folder)))
        found = [
            (service, name)
            for service in services
            for name, method in inspect.getmembers(getattr(workspace, service), inspect.ismethod)
            if "warrant" in inspect.signature(method).parameters and not name.startswith("_")
        ]
        workspace.close()
    return tuple(one for one in found if one not in THE_GATE_ITSELF)


@dataclass
class Room:
    """A data folder with a facilitator, two learners with a PIN, a pack and a backup; and its workspace."""

    folder: DataFolder
    clock: SetClock
    amina: Learner
    joseph: Learner
    code: str
    workspace: Workspace
    record_file: Path
    """What this very computer once exported."""
    offer: Path
    """A centre's public key."""
    made: Made
    """A catalogue that is trusted; it lies beside the data folder."""

    @classmethod
    def set_up(cls, folder: Path) -> "Room":
        """Make the folder."""
        data, clock = DataFolder(folder), SetClock()
        workspace = Workspace(data, clock)
        code = workspace.facilitators.set_up(PASSPHRASE)
        amina = workspace.people.add("Amina Wanjiru", "bird", "1234")
        joseph = workspace.people.add("Joseph Otieno", "drum", "2468")
        bring_in(workspace, small_pack("ar"))
        workspace.centre.back_up()
        record_file, offer = folder.parent / "record.darasa", folder.parent / "centre.pub"
        warrant = workspace.facilitators.sign_in(PASSPHRASE)
        workspace.sticks.export_file(warrant, record_file)
        workspace.sync.add_store(warrant, STORE, NOWHERE, "centre", "seven kind tortoises")
        offer.write_bytes(public_file(bytes(PrivateKey.generate().public_key)))
        made = make_catalogue(folder.parent / "catalogue", [small_pack()])
        workspace.catalogues.add(warrant, str(made.folder), made.root, CATALOGUE)
        workspace.catalogues.refresh(made.id)
        return cls(data, clock, amina, joseph, code, workspace, record_file, offer, made)

    @contextmanager
    def copied(self, folder: Path) -> Iterator["Room"]:
        """Give the same room anew in another folder, open; this one has to be closed."""
        shutil.copytree(self.folder.root, folder)
        with replace(self, folder=DataFolder(folder), clock=SetClock()).beside() as room:
            yield room

    @contextmanager
    def beside(self) -> Iterator["Room"]:
        """Give the same room as another window or command has it, open."""
        workspace = Workspace(self.folder, self.clock)
        try:
            yield replace(self, workspace=workspace)
        finally:
            workspace.close()

    def call(self, service: str, method: str, warrant: object) -> object:
        """Call a gated method with this warrant, and else with what it would accept."""
        target: Callable[..., object] = getattr(getattr(self.workspace, service), method)
        given = {
            name: warrant if name == "warrant" else self._value(method, name)
            for name, parameter in inspect.signature(target).parameters.items()
            if name == "warrant" or parameter.default is parameter.empty
        }
        return target(**given)

    def _value(self, method: str, name: str) -> Any:
        """Return a value for a parameter; one that is not listed here has to be added."""
        beside = self.folder.root.parent
        values: dict[str, Callable[[], object]] = {
            "learner": lambda: self.amina.id,
            "keep": lambda: self.amina.id,
            "other": lambda: self.joseph.id,
            "pin": lambda: "5678",
            "passphrase": lambda: "a goat under the baobab",
            "path": lambda: beside / "statements.jsonl",
            "folder": lambda: beside,
            "backup": lambda: self.workspace.centre.backups()[0].path,
            "source": lambda: small_pack("ar"),
            "pack": lambda: self.workspace.library.installed()[0],
            "file": lambda: self.record_file,
            "offer": lambda: self.offer,
            "avatar": lambda: "drum",
            "name": lambda: STORE,
            "add_store.name": lambda: "Another store",
            "add_folder.name": lambda: "A stick",
            "take_in.name": lambda: "Amina W.",
            "url": lambda: NOWHERE,
            "key": lambda: "centre",
            "secret": lambda: "seven kind tortoises",
            "everything": lambda: True,
            "target": lambda: self.workspace.sync.targets()[0],
            "rules": lambda: Rules(budget_mb=5),
            "rows": lambda: [1],
            "catalogue": lambda: self.made.id,
            "address": lambda: str(self.made.folder),
            "root": lambda: self.made.root,
            "publisher": lambda: OURS,
        }
        return values.get(f"{method}.{name}", values.get(name))()  # type: ignore[misc]

    def sign_in(self) -> Warrant:
        """Return proof that the facilitator signed in."""
        return self.workspace.facilitators.sign_in(PASSPHRASE)

    def state(self) -> str:
        """Return all that a data folder and what lies beside it holds, except what a try itself counts."""
        files = {
            str(path.relative_to(self.folder.root.parent)): path.read_bytes().hex()
            for path in sorted(self.folder.root.parent.rglob("*"))
            if path.is_file() and not path.name.startswith("darasa.db") and path.suffix != ".lock"
        }
        with closing(sqlite3.connect(self.folder.database)) as connection:
            dump = [
                line for line in connection.iterdump() if not line.startswith('INSERT INTO "facilitator"')
            ]
            account = connection.execute("SELECT passphrase_hash, recovery_hash FROM facilitator").fetchall()
        return json.dumps([files, dump, account])
