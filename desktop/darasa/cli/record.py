"""`darasa record`: carry the record on a stick, out of this computer and into it. For the facilitator."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.cli.gate import add_passphrase_option, data_folder, opened, sign_in
from darasa.cli.progress import progress
from darasa.core.errors import DarasaError

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.sync.stick.types import CentreKey, Exported, Found, TakenIn
    from darasa.workspace import Workspace

_NOT_SEALED = """\
It is not sealed, as this computer knows no centre's key: whoever has it can read it. No names are in it."""
_UNKNOWN = """\
{path} is from a computer whose records were never taken in here:
  computer: {computer}
  key:      {fingerprint}
Ask whoever looks after that computer to compare the key (darasa record centre-key show prints it there)."""


class NothingFoundError(DarasaError):
    """There is no record file in a folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: there is no record file")
        self.path = path


class NotApprovedError(DarasaError):
    """Nobody said yes to a computer that is not known here; nothing of its file was taken in."""

    def __init__(self, computer: str, fingerprint: str) -> None:
        super().__init__(
            f"nobody said yes to the computer {computer or 'without a name'} ({fingerprint}); "
            "without a terminal, use --approve"
        )
        self.computer = computer
        self.fingerprint = fingerprint


class NotForgottenError(DarasaError):
    """Nobody confirmed that the key of a collecting computer is to be forgotten; it is kept."""

    def __init__(self) -> None:
        super().__init__("not confirmed, the key is kept; without a terminal, use --yes")


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its actions to the `darasa` parser."""
    parser = subparsers.add_parser("record", help="carry the record on a stick", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    export = actions.add_parser("export", help="write this computer's record to a stick or a file")
    export.add_argument("path", type=Path, metavar="FILE", help="a file, or a stick's folder")
    export.add_argument(
        "--jsonl", action="store_true", help="write plain xAPI statements, one a line, without names"
    )
    export.set_defaults(run=_export)

    taking = actions.add_parser("import", help="take in the records on a stick, or one file")
    taking.add_argument("file", type=Path, metavar="FILE", help="a file, or a stick's folder")
    taking.add_argument("--approve", action="store_true", help="say yes to computers not known here yet")
    taking.set_defaults(run=_import)

    key = actions.add_parser("centre-key", help="the key that sticks are sealed with")
    acts = key.add_subparsers(dest="act", required=True, metavar="ACT")
    make = acts.add_parser("make", help="make this computer the one that collects the records of all")
    make.set_defaults(run=_make_key)
    show = acts.add_parser("show", help="show what stands for the keys of this computer")
    show.set_defaults(run=_show_keys)
    accept = acts.add_parser("accept", help="seal from now on for the centre whose key lies on a stick")
    accept.add_argument("offer", type=Path, metavar="FOLDER", help="the stick's folder, or the key's file")
    accept.set_defaults(run=_accept_key)
    forget = acts.add_parser("forget", help="seal no more")
    forget.add_argument("--yes", action="store_true", help="do not ask whether that is meant")
    forget.set_defaults(run=_forget_key)

    for action in (export, taking, make, accept, forget):
        add_passphrase_option(action)


def _export(arguments: argparse.Namespace) -> int:
    path = arguments.path
    with opened(arguments) as workspace:
        warrant = sign_in(workspace, arguments)
        with progress("Writing") as report:
            if arguments.jsonl:
                count = workspace.sticks.write_statements(warrant, path, report)
            else:
                write = workspace.sticks.export if path.is_dir() else workspace.sticks.export_file
                exported = write(warrant, path, report, computer=workspace.settings.computer)
    if arguments.jsonl:
        print(f"{count} statements: {path}")
    else:
        _tell_exported(exported)
    return 0


def _tell_exported(exported: "Exported") -> None:
    print(f"{exported.statements} statements, {exported.size} bytes: {exported.path}")
    print("It is sealed for the centre." if exported.sealed else _NOT_SEALED)


def _import(arguments: argparse.Namespace) -> int:
    from darasa.core.lock import FolderLock

    refused = 0
    with opened(arguments) as workspace, FolderLock(data_folder(arguments).lock):
        warrant = sign_in(workspace, arguments)
        files = workspace.sticks.look(arguments.file)
        if not files:
            raise NothingFoundError(arguments.file)
        for found in files:
            try:
                taken = _take_in(workspace, warrant, found, arguments)
            except DarasaError as error:
                refused += 1
                print(f"darasa: {error}", file=sys.stderr)
            else:
                _tell_taken(taken)
        workspace.centre.finish_erasing()
    return 1 if refused else 0


def _take_in(
    workspace: "Workspace", warrant: "Warrant", found: "Found", arguments: argparse.Namespace
) -> "TakenIn":
    if found.trouble is not None:
        raise found.trouble
    if not (found.known or arguments.approve):
        _ask(found)
    with progress(f"Reading {found.path.name}") as report:
        return workspace.sticks.take_in(warrant, found.path, found.fingerprint, report)


def _ask(found: "Found") -> None:
    """Ask whether a computer not known here is one of ours; raises NotApprovedError."""
    if sys.stdin.isatty():
        told = {"computer": found.computer or "without a name", "fingerprint": found.fingerprint}
        print(_UNKNOWN.format(path=found.path, **told))
        if input("Take it in, now and from now on? [y/N] ").strip().lower() in {"y", "yes"}:
            return
    raise NotApprovedError(found.computer, found.fingerprint)


def _tell_taken(taken: "TakenIn") -> None:
    found = taken.found
    made = datetime.fromtimestamp(found.made_at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    print(f"{found.path.name}, from {found.computer or 'a computer without a name'}, {made}:")
    print(
        f"  {taken.added} statements new, {taken.known} known, {taken.erased} of erased learners left out, "
        f"{taken.refused} refused; {taken.learners} learners, {taken.tombstones} erased now"
    )
    for reason in taken.reasons:
        print(f"  refused: {reason}")


def _make_key(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        key = workspace.sticks.make_centre_key(sign_in(workspace, arguments))
    print(_key_line(key))
    print("Export to a stick, and accept the key from it on each of the other computers.")
    return 0


def _show_keys(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        key, own = workspace.sticks.centre_key(), workspace.sticks.fingerprint()
    print(_key_line(key) if key else "centre: no key, what is exported is not sealed")
    print(f"this computer: {own or 'no key yet, the first export makes it'}")
    return 0


def _accept_key(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        key = workspace.sticks.accept_centre_key(sign_in(workspace, arguments), arguments.offer)
    print(_key_line(key))
    print("Compare this number with what `darasa record centre-key show` prints on the collecting computer.")
    return 0


def _forget_key(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant = sign_in(workspace, arguments)
        key = workspace.sticks.centre_key()
        if key is not None and key.ours and not arguments.yes:
            _confirm_forgetting(key)
        workspace.sticks.forget_centre_key(warrant)
    print("There is no centre's key here now; what is exported is not sealed.")
    return 0


def _confirm_forgetting(key: "CentreKey") -> None:
    """Ask for the first digits of the key, which nobody types by mistake; raises NotForgottenError."""
    if not sys.stdin.isatty():
        raise NotForgottenError
    print("What was sealed with this key can never be opened again, here or anywhere:", key.fingerprint)
    start = key.fingerprint.partition(" ")[0]
    if input(f"To forget it, type {start}: ").strip() != start:
        raise NotForgottenError


def _key_line(key: "CentreKey") -> str:
    whose = "this computer collects" if key.ours else "another computer collects"
    return f"centre: {key.fingerprint} ({whose})"
