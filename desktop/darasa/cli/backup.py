"""`darasa backup`: make a backup of the record now, or list those there are."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.cli.gate import opened

if TYPE_CHECKING:
    from darasa.storage.backup import Backup


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "backup", help="back up what learners did, or list the backups", description=__doc__
    )
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FOLDER",
        help="a folder to back up to, instead of the data folder and the second folder in the settings",
    )
    parser.add_argument("--list", action="store_true", help="list the backups, newest first; makes none")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Back up, or list; raises what is the matter with the second folder once the first backup is made."""
    with opened(arguments) as workspace:
        centre = workspace.centre
        if arguments.list:
            for backup in centre.backups(arguments.to):
                print(line(backup))
            return 0
        if arguments.to is not None:
            print(line(centre.back_up_to(arguments.to)))
            return 0
        made = centre.back_up()
    print(line(made.own))
    if made.second is not None:
        print(line(made.second))
    if made.second_trouble is not None:
        raise made.second_trouble
    return 0


def line(backup: "Backup") -> str:
    """Return one backup in one line: when as the clock had it, how large, and where."""
    when = datetime.fromtimestamp(backup.made_at / 1000).astimezone()
    return f"{when:%Y-%m-%d %H:%M}  {backup.size / 1_000_000:8.1f} MB  {backup.path}"
