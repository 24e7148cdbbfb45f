"""What the tests of sending share: a computer with its targets, and stores with a key."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.record.types import Draft, Result, Verb
from darasa.sync.models import Ledger
from darasa.sync.patience import Patience
from darasa.sync.service import Sync
from darasa.sync.stick.types import Exported
from darasa.sync.types import Progress, Sent, Target
from tests.stores.strict import StrictStore
from tests.unit.record.kit import AMINA, COURSE, Computer, SetClock

WARRANT = Warrant()
QUICK = Patience(first=0.01, ceiling=0.05, settle=0.0)
"""The same waiting, in much less time."""


@dataclass
class Sending:
    """One data folder and what it sends; whoever runs it is its facilitator."""

    computer: Computer
    sync: Sync

    @classmethod
    def start(cls, folder: Path, clock: SetClock | None = None, patience: Patience = QUICK) -> "Sending":
        """Open the data folder, made where it is missing."""
        computer = Computer.start(folder, clock)
        sync = Sync(
            computer.database,
            DataFolder(folder),
            computer.record,
            computer.clock,
            lambda _: None,
            patience,
            lambda *_: Exported(folder / "record.darasa", 0, 0, sealed=False),
        )
        return cls(computer, sync)

    def stop(self) -> None:
        """Close the database."""
        self.computer.stop()

    def again(self) -> "Sending":
        """Return the same data folder after its program was closed and started again."""
        self.stop()
        return Sending.start(self.computer.folder, self.computer.clock, self.sync.patience)

    def study(self, count: int, learner: str = AMINA) -> list[str]:
        """Let a learner complete so many steps; return the ids of what was recorded."""
        drafts = [
            Draft(learner, Verb.COMPLETED, f"{COURSE}/step-{number}", Result(), COURSE, 1, "en")
            for number in range(count)
        ]
        return [event.id for event in self.computer.record.record_all(drafts)]

    def add(self, store: Any, name: str = "Store", *, everything: bool = False) -> Target:
        """Send to a store with its own key from now on."""
        return self.sync.add_store(
            WARRANT, name, store.url, StrictStore.key, StrictStore.secret, everything=everything
        )

    def send(self) -> Sent:
        """Send to the only target that there is."""
        (sent,) = self.sync.send()
        return sent

    def progress(self, target: Target) -> Progress:
        """Return how far sending to a target has come."""
        return Ledger(self.computer.database).progress(target.id)

    def frozen(self) -> list[bytes]:
        """Return everything that may go to a store, as it was frozen."""
        return [body for _row, body in self.computer.record.outgoing(0, 1_000_000)]


def ids(statements: list[dict[str, Any]]) -> list[str]:
    """Return the ids of statements, in order."""
    return [one["id"] for one in statements]
