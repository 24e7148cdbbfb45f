"""Reading what is left of a damaged database, page by page, where SQLite gives up."""

from collections.abc import Callable
from pathlib import Path

from darasa.core.tasks import Check, Report
from darasa.storage.database import Database

Weed = Callable[[Database, Check], None]
"""Takes out of salvaged rows what the record cannot believe: `record.weeding.weed`."""


def salvage(
    damaged: Path,
    target: Path,
    weed: Weed,
    *,
    backup: Path | None = None,
    report: Report = lambda _: None,
    check: Check = lambda: None,
) -> int:
    """Write every believable row of a damaged file, and of the log beside it, into a new database.

    Returns the number of events in it; all of them can be read as statements. The new one appears at
    `target`, where nothing may be, when it is whole. `damaged` is only read, and may be anything, or missing.
    `backup` is the newest good backup: where the damaged file lost words (names that rows refer to by
    number) they are taken from there, if it is a backup of this very file; its events are not.
    Raises DatabaseUnusableError when the system does not let us (no room, read-only), or what `check` raises.
    """
    raise NotImplementedError
