"""`darasa learner`: list the learners of this computer, export, merge or erase one. For the facilitator."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.cli.gate import add_passphrase_option, data_folder, opened, sign_in
from darasa.core.errors import DarasaError

if TYPE_CHECKING:
    from darasa.people.types import Learner
    from darasa.workspace import Workspace

_LEARNER = "a learner's id or its beginning, or their whole name"
_WHAT_GOES = """\
This erases {name} ({id}) from this computer: every answer, their name, picture and PIN, in the record and in
all backups. It cannot be undone. What was sent to a record store, or is on other computers and on sticks not
yet read again, cannot be erased from here.
"""


class LearnerNotFoundError(DarasaError):
    """What was typed names no learner of this computer, or more than one."""

    def __init__(self, text: str, found: int) -> None:
        super().__init__(f"{text!r} names {found or 'no'} learners; `darasa learner list` shows their ids")
        self.text = text
        self.found = found


class NotConfirmedError(DarasaError):
    """Nobody confirmed that a learner is to be erased; nothing was done."""

    def __init__(self) -> None:
        super().__init__("not confirmed, nothing was erased; without a terminal, use --yes")


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its actions to the `darasa` parser."""
    parser = subparsers.add_parser(
        "learner", help="list, export, merge or erase learners", description=__doc__
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="list the learners: id, and name")
    listing.set_defaults(run=_list)

    export = actions.add_parser("export", help="write all that one learner did to a file of xAPI statements")
    export.add_argument("learner", metavar="LEARNER", help=_LEARNER)
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="one JSON object a line")
    export.set_defaults(run=_export)

    merge = actions.add_parser("merge", help="make two learners one, for good")
    merge.add_argument("keep", metavar="KEEP", help=f"whose name, picture and PIN stay: {_LEARNER}")
    merge.add_argument("other", metavar="OTHER", help=_LEARNER)
    merge.set_defaults(run=_merge)

    erase = actions.add_parser("erase", help="erase one learner, from backups too")
    erase.add_argument("learner", metavar="LEARNER", help=_LEARNER)
    erase.add_argument("--yes", action="store_true", help="do not ask whether that is meant")
    erase.set_defaults(run=_erase)

    for action in (listing, export, merge, erase):
        add_passphrase_option(action)


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        workspace.facilitators.require(sign_in(workspace, arguments))
        for learner in workspace.people.learners():
            print(f"{learner.id}  {_name(learner)}")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant = sign_in(workspace, arguments)
        learner = _find(workspace, arguments.learner)
        count = workspace.centre.export(warrant, learner.id, arguments.out)
    print(f"{count} statements of {_name(learner)}: {arguments.out}")
    return 0


def _merge(arguments: argparse.Namespace) -> int:
    from darasa.core.lock import FolderLock

    with opened(arguments) as workspace, FolderLock(data_folder(arguments).lock):
        warrant = sign_in(workspace, arguments)
        keep, other = _find(workspace, arguments.keep), _find(workspace, arguments.other)
        merged = workspace.centre.merge(warrant, keep.id, other.id)
    print(f"{merged.id}  {_name(merged)}")
    return 0


def _erase(arguments: argparse.Namespace) -> int:
    from darasa.core.lock import FolderLock

    with opened(arguments) as workspace, FolderLock(data_folder(arguments).lock):
        warrant = sign_in(workspace, arguments)
        learner = _find(workspace, arguments.learner)
        if not arguments.yes:
            _confirm(learner)
        erased = workspace.centre.erase(warrant, learner.id)
    print(f"{_name(learner)} is erased from this computer.")
    if erased.second_folder_waits:
        print("The second folder for backups is not there now; the next backup to it erases them there too.")
    return 0


def _find(workspace: "Workspace", text: str) -> "Learner":
    """Return the one learner that is meant; raises LearnerNotFoundError."""
    everyone = workspace.people.learners()
    found = [one for one in everyone if one.name == text] or [
        one for one in everyone if one.id.startswith(text.lower())
    ]
    if not text or len(found) != 1:
        raise LearnerNotFoundError(text, len(found))
    return found[0]


def _confirm(learner: "Learner") -> None:
    """Ask for the first characters of the id, which nobody types by mistake; raises NotConfirmedError."""
    if not sys.stdin.isatty():
        raise NotConfirmedError
    print(_WHAT_GOES.format(name=_name(learner), id=learner.id))
    start = learner.id.partition("-")[0]
    if input(f"To erase, type {start}: ").strip() != start:
        raise NotConfirmedError


def _name(learner: "Learner") -> str:
    return learner.name or "a guest"
