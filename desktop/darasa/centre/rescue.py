"""Bringing back a database that is damaged or gone: the newest good backup, and all that can be read."""

from darasa.centre.types import Rescued
from darasa.core.clock import Clock
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report


def rescue(
    data: DataFolder, clock: Clock, report: Report = lambda _: None, check: Check = lambda: None
) -> Rescued:
    """Bring back the database of a data folder; nothing may have it open. Ended at any point, repeat it.

    Raises DatabaseUnusableError when the system does not let us (no room, read-only), CancelledError.
    """
    raise NotImplementedError


def untold(data: DataFolder) -> Rescued | None:
    """Return what a rescue did that nobody was told yet: the program ended in between. Quick."""
    raise NotImplementedError


def mark_told(data: DataFolder) -> None:
    """Note that somebody was told of the last rescue."""
    raise NotImplementedError
