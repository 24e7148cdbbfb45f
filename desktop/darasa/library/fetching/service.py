"""The queue of downloads: what is to be brought here, in which order, and working it off."""

from collections.abc import Callable

from darasa.core.clock import Clock
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.types import Download, Plan
from darasa.library.service import Library
from darasa.library.types import InstalledPack
from darasa.storage.database import Database


class Downloads:
    """Courses on their way. Any process may change the queue; one at a time works it off."""

    def __init__(
        self, db: Database, data: DataFolder, clock: Clock, library: Library, catalogues: Catalogues
    ) -> None: ...

    def known_plan(self, offer: Offer) -> Plan | None:
        """Return what an offer costs, as far as that is known without a network; else None."""
        raise NotImplementedError

    def plan(self, offer: Offer, check: Check = lambda: None) -> Plan:
        """Return what an offer costs; the pack's index is fetched where it is not here yet."""
        raise NotImplementedError

    def add(self, offer: Offer, check: Check = lambda: None) -> Download:
        """Put a course at the end of the queue; one that is in it stays where it is.

        Raises NoSpaceError before anything of it is downloaded, AlreadyHereError, PackOlderError.
        """
        raise NotImplementedError

    def all(self) -> tuple[Download, ...]:
        """Return the queue in its order."""
        raise NotImplementedError

    def pause(self, download: int) -> Download:
        """Let one rest until `resume`; what came stays. Raises DownloadUnknownError."""
        raise NotImplementedError

    def resume(self, download: int) -> Download:
        """Let one go on, after a pause or after trouble. Raises DownloadUnknownError."""
        raise NotImplementedError

    def cancel(self, download: int) -> None:
        """Take one out of the queue and give its space back."""
        raise NotImplementedError

    def move(self, download: int, place: int) -> None:
        """Give one another place in the queue, 0 for the first. Raises DownloadUnknownError."""
        raise NotImplementedError

    def run(self, changed: Callable[[Download], None] = lambda _: None, check: Check = lambda: None) -> None:
        """Work until nothing in the queue can go on now; troubles stay with their downloads.

        `changed` hears of each download whenever something about it changed, on this thread. Raises
        DownloadsBusyError when another process works the queue, and what `check` raises.
        """
        raise NotImplementedError

    def get(
        self, offer: Offer, report: Report = lambda _: None, check: Check = lambda: None
    ) -> InstalledPack:
        """Bring one course here before all others, and return it once it is installed.

        Should it fail, it stays in the queue. Raises what kept it from being installed.
        """
        raise NotImplementedError
