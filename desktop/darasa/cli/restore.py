"""`darasa restore`: bring back what a backup holds, or a record that is damaged or gone.

Nothing that is in the record now is taken away. A damaged record is brought back without a passphrase, as a
start of the app does it: from the newest good backup, and from what can still be read.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.cli.backup import line
from darasa.cli.gate import add_passphrase_option, data_folder, opened, sign_in

if TYPE_CHECKING:
    from darasa.core.paths import DataFolder


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "restore", help="bring back what a backup holds, or a damaged record", description=__doc__
    )
    parser.add_argument(
        "backup", nargs="?", type=Path, metavar="BACKUP", help="a backup's file (default: the newest)"
    )
    add_passphrase_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Restore; the folder has to be alone, so it is refused while a window is open."""
    from darasa.core.lock import FolderLock

    data = data_folder(arguments)
    data.create()
    with FolderLock(data.lock):
        rescued = _mend(data)
        if rescued and arguments.backup is None:
            return 0
        with opened(arguments) as workspace:
            warrant = sign_in(workspace, arguments)
            backup = arguments.backup or workspace.centre.newest_backup().path
            restoration = workspace.centre.prepare_restore(warrant, backup)
        restored = restoration.run()
    print(f"Brought back {restored.added_events} events that were not in the record any more.")
    print(f"The record as it was before: {line(restored.before)}")
    if restored.kept_aside is not None:
        print(f"It was damaged; the damaged file is kept in {restored.kept_aside}")
    return 0


def _mend(data: "DataFolder") -> bool:
    """Bring back a record that is damaged or gone; False when it is neither."""
    from darasa.centre.aside import mark_told
    from darasa.centre.rescue import needs_rescue, rescue

    if not needs_rescue(data):
        return False
    rescued = rescue(data)
    print("The record was damaged or gone, and was brought back.")
    if rescued.backup_number is not None:
        print(f"From backup {rescued.backup_number}, with everything that was in it.")
    if rescued.salvaged_events:
        print(f"From the damaged file: {rescued.salvaged_events} events that no backup held.")
    if rescued.nothing_left:
        print("There was no backup, and nothing could be read: the record begins anew.")
    if rescued.kept_aside is not None:
        print(f"The damaged file is kept in {rescued.kept_aside}")
    mark_told(data)
    return True
