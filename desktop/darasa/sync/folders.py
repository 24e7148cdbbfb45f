"""Sending to a folder: its record file is written anew whenever the folder is there and something waits."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.core.lock import FolderInUseError
from darasa.core.tasks import Check, Report
from darasa.record.service import Record
from darasa.record.types import Verb
from darasa.storage.database import Database
from darasa.sync.errors import FolderMissingError, SyncError
from darasa.sync.models import Ledger
from darasa.sync.types import Sent, Target

if TYPE_CHECKING:
    from darasa.sync.stick.types import Exported

Write = Callable[[Path, frozenset[Verb] | None, Report, Check], "Exported"]
"""Writes this computer's record file into a folder, with all verbs or these; raises StickErrors."""


def send_to_folder(
    database: Database,
    record: Record,
    target: Target,
    write: Write,
    now: int,
    report: Report,
    check: Check,
) -> Sent:
    """Write the file, whole: it takes the place of the one before. `now` is UTC milliseconds.

    What keeps it from being written is told in what is returned; raises CancelledError.
    """
    from darasa.sync.stick.errors import StickError

    ledger = Ledger(database)
    progress = ledger.progress(target.id)
    newest, folder = record.newest_row(), Path(target.address)
    waiting = record.count_outgoing(progress.position, target.verbs)
    try:
        if not folder.is_dir():
            # Never made: where a stick was pulled out, it would be on this computer's own disk.
            raise FolderMissingError(target.address)
        write(folder, target.verbs, report, check)
    except (SyncError, StickError, FolderInUseError) as error:
        return Sent(target, 0, 0, 0, 0, waiting, error)
    with database.writing():
        ledger.keep(target.id, replace(progress, position=newest, last_success=now))
    left = record.count_outgoing(newest, target.verbs)
    return Sent(target, max(0, waiting - left), 0, 0, 0, left, None)
