"""`darasa sync`: where the record is sent, sending it now, and how that stands."""

import argparse
import json
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from darasa.cli.gate import add_passphrase_option, ask_secret, opened, sign_in
from darasa.cli.progress import progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from darasa.core.errors import DarasaError
    from darasa.sync.service import Sync
    from darasa.sync.types import Sent, Target, TargetStatus, Withheld

EXIT_LATER = 3
"""Not everything could be sent, and trying again later can succeed by itself."""
_TRIES = 3
"""Rounds in a row that may bring nothing, before it is given up."""
_LONGEST_PAUSE = 60.0
"""Seconds that a store may ask for and that are waited here; after that it is for another time."""
_SHOWN = 100


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its actions to the `darasa` parser."""
    parser = subparsers.add_parser(
        "sync", help="send what learners did to a record store", description=__doc__
    )
    parser.add_argument("--once", action="store_true", help="send everything that is waiting, now")
    _add_json(parser)
    parser.set_defaults(run=_once, parser=parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")

    status = actions.add_parser("status", help="what waits, what was refused, and what it has cost")
    _add_json(status)
    status.set_defaults(run=_status)

    again = actions.add_parser("again", help="send what a store has refused once more, in the next round")
    again.add_argument("name", metavar="NAME", help="the target")
    again.set_defaults(run=_again)

    rules = actions.add_parser("rules", help="show or set when this computer sends by itself")
    rules.add_argument("--automatic", choices=("yes", "no"), help="whether it does")
    rules.add_argument("--metered", choices=("yes", "no"), help="also over a connection paid by the megabyte")
    rules.add_argument("--budget-mb", type=int, metavar="MB", help="megabytes a month, 0 for no limit")
    rules.set_defaults(run=_rules)

    target = actions.add_parser("target", help="add, list or remove where the record is sent")
    acts = target.add_subparsers(dest="act", required=True, metavar="ACT")
    adding = acts.add_parser("add", help="send to a record store, or a folder, from now on")
    adding.add_argument("name", metavar="NAME")
    place = adding.add_mutually_exclusive_group(required=True)
    place.add_argument("--lrs", metavar="URL", help="the xAPI endpoint of a learning record store")
    place.add_argument("--folder", type=Path, metavar="DIR", help="a stick, or a disk that others reach too")
    adding.add_argument("--key", default="", metavar="KEY", help="the store's key (its user name)")
    adding.add_argument(
        "--secret-stdin", action="store_true", help="read the store's secret from a line of standard input"
    )
    adding.add_argument(
        "--everything", action="store_true", help="send answers and places too, not only completions"
    )
    adding.add_argument("--no-test", action="store_true", help="do not try the connection first")
    adding.set_defaults(run=_add_target)
    listing = acts.add_parser("list", help="list the targets; secrets are not shown")
    _add_json(listing)
    listing.set_defaults(run=_list)
    removing = acts.add_parser("remove", help="send to this target no more; nothing here is lost")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(run=_remove)

    for action in (again, rules, adding, removing):
        add_passphrase_option(action)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print it as one JSON object a target")


# -- Sending --


def _once(arguments: argparse.Namespace) -> int:
    if not arguments.once:
        arguments.parser.error("say what to do: --once, status, again, rules or target")
    with opened(arguments) as workspace:
        sync = workspace.sync
        with progress("Sending") as report:
            rounds = _rounds(sync, report)
        results = _sums(sync, rounds)
    for sent in results:
        print(json.dumps(_sent_json(sent), ensure_ascii=False) if arguments.json else _sent_line(sent))
    troubles = [sent.trouble for sent in results if sent.trouble is not None]
    for sent in results:
        if sent.trouble is not None:
            print(f"darasa: {sent.target.name}: {sent.trouble}", file=sys.stderr)
    if not troubles:
        return 0
    return EXIT_LATER if all(map(_passes, troubles)) else 1


def _rounds(sync: "Sync", report: Any) -> list[tuple["Sent", ...]]:
    """Send until nothing is left, until trying again brings nothing, or a store wants a long pause."""
    from darasa.sync.errors import StoreBusyError

    rounds, fruitless = [], 0
    while True:
        sent = sync.send(report)
        rounds.append(sent)
        troubles = [one.trouble for one in sent if one.trouble is not None]
        fruitless = 0 if any(one.statements or one.withheld for one in sent) else fruitless + 1
        asked = [one.retry_after or 0.0 for one in troubles if isinstance(one, StoreBusyError)]
        pause = max(asked, default=0.0)
        if not any(map(_passes_soon, troubles)) or fruitless >= _TRIES or pause > _LONGEST_PAUSE:
            return rounds
        time.sleep(sync.patience.after(max(1, fruitless), pause))


def _sums(sync: "Sync", rounds: "Sequence[tuple[Sent, ...]]") -> "list[Sent]":
    """Return what came to each target in all rounds together."""
    from dataclasses import replace

    from darasa.sync.types import Sent

    sums: dict[str, Sent] = {target.id: Sent(target, 0, 0, 0, 0, 0, None) for target in sync.targets()}
    for sent in rounds:
        for one in sent:
            # One that was removed meanwhile is told all the same.
            so_far = sums.get(one.target.id, Sent(one.target, 0, 0, 0, 0, 0, None))
            sums[one.target.id] = replace(
                one,
                statements=so_far.statements + one.statements,
                withheld=so_far.withheld + one.withheld,
                sent=so_far.sent + one.sent,
                received=so_far.received + one.received,
            )
    return list(sums.values())


def _passes_soon(trouble: "DarasaError") -> bool:
    """Whether trying again in a moment can succeed by itself."""
    from darasa.net.errors import NetError, TlsError
    from darasa.sync.errors import StoreBusyError

    return isinstance(trouble, NetError | StoreBusyError) and not isinstance(trouble, TlsError)


def _passes(trouble: "DarasaError") -> bool:
    """Whether trying again later can: a stick is put in, somebody signs in to the network."""
    from darasa.sync.errors import FolderMissingError, PortalError

    return _passes_soon(trouble) or isinstance(trouble, PortalError | FolderMissingError)


def _sent_line(sent: "Sent") -> str:
    parts = [f"{sent.statements} sent", f"{sent.waiting} waiting"]
    if sent.withheld:
        parts.append(f"{sent.withheld} refused")
    parts.append(f"{_kilobytes(sent.sent)} out, {_kilobytes(sent.received)} in")
    return f"{sent.target.name}: {', '.join(parts)}"


def _sent_json(sent: "Sent") -> dict[str, Any]:
    return {
        "target": sent.target.name,
        "statements": sent.statements,
        "refused": sent.withheld,
        "waiting": sent.waiting,
        "bytes_sent": sent.sent,
        "bytes_received": sent.received,
        "trouble": _trouble_json(sent.trouble),
    }


def _trouble_json(trouble: "DarasaError | None") -> dict[str, str] | None:
    return None if trouble is None else {"kind": type(trouble).__name__, "words": str(trouble)}


# -- How things stand --


def _status(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        sync = workspace.sync
        found = [(status, sync.withheld(status.target, _SHOWN)) for status in sync.status()]
    for status, refused in found:
        if arguments.json:
            print(json.dumps(_status_json(status, refused), ensure_ascii=False))
        else:
            print("\n".join(_status_lines(status, refused)))
    if not found and not arguments.json:
        print("There is no target yet: `darasa sync target add` makes one.")
    return 0


def _status_lines(status: "TargetStatus", refused: "Sequence[Withheld]") -> list[str]:
    spent = sum(day.total for day in status.month)
    lines = [
        f"{status.target.name}: {status.waiting} waiting, {status.withheld} refused, "
        f"all sent last: {_when(status.last_success)}, this month: {_kilobytes(spent)}"
    ]
    # Whose they are is for the facilitator, in the window; here the statement's id is enough.
    lines += [f"  refused: {one.event.id}  HTTP {one.status}  {one.words}" for one in refused]
    return lines


def _status_json(status: "TargetStatus", refused: "Sequence[Withheld]") -> dict[str, Any]:
    return {
        "target": status.target.name,
        "kind": status.target.kind.value,
        "address": status.target.address,
        "everything": status.target.everything,
        "waiting": status.waiting,
        "refused": [
            {"id": one.event.id, "status": one.status, "words": one.words, "again": one.again}
            for one in refused
        ],
        "last_success": status.last_success,
        "month_bytes_sent": sum(day.sent for day in status.month),
        "month_bytes_received": sum(day.received for day in status.month),
    }


def _again(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant, sync = sign_in(workspace, arguments), workspace.sync
        target = sync.target(arguments.name)
        count = sync.send_all_again(warrant, target)
    print(f"{count} statements will be sent once more.")
    return 0


def _rules(arguments: argparse.Namespace) -> int:
    from dataclasses import replace

    changes: dict[str, Any] = {
        name: value == "yes"
        for name in ("automatic", "metered")
        if (value := getattr(arguments, name)) is not None
    }
    if arguments.budget_mb is not None:
        changes["budget_mb"] = arguments.budget_mb
    with opened(arguments) as workspace:
        warrant, sync = sign_in(workspace, arguments), workspace.sync
        rules = replace(sync.rules(), **changes)
        if changes:
            sync.set_rules(warrant, rules)
    print(f"sends by itself: {_yes(rules.automatic)}; also over a metered connection: {_yes(rules.metered)}")
    print(f"a month: {f'{rules.budget_mb} MB' if rules.budget_mb else 'no limit'}")
    return 0


# -- Targets --


def _add_target(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant, sync = sign_in(workspace, arguments), workspace.sync
        name, everything = arguments.name, arguments.everything
        if arguments.folder is not None:
            target = sync.add_folder(warrant, name, arguments.folder, everything=everything)
        else:
            secret = ask_secret(
                arguments, "DARASA_SECRET", "The store's secret: ", stdin=arguments.secret_stdin
            )
            if not arguments.no_test:
                tested = sync.test(warrant, arguments.lrs, arguments.key, secret)
                if not tested.can_read:
                    print("The key may write and not read: learners cannot be brought back with it.")
            target = sync.add_store(
                warrant, name, arguments.lrs, arguments.key, secret, everything=everything
            )
        waiting = next(one.waiting for one in sync.status() if one.target.id == target.id)
    print(f"{target.name}: {target.address}, {waiting} statements are waiting for it")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        targets = workspace.sync.targets()
    for target in targets:
        if arguments.json:
            print(json.dumps(_target_json(target), ensure_ascii=False))
        else:
            what = "everything" if target.everything else "completions"
            print(f"{target.name}  {target.kind.value}  {target.address}  {target.key}  {what}")
    return 0


def _target_json(target: "Target") -> dict[str, Any]:
    return {
        "name": target.name,
        "kind": target.kind.value,
        "address": target.address,
        "key": target.key,
        "everything": target.everything,
    }


def _remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        target = workspace.sync.remove(sign_in(workspace, arguments), arguments.name)
    print(f"Nothing is sent to {target.name} any more. What is on this computer stays.")
    return 0


def _when(utc_ms: int | None) -> str:
    if utc_ms is None:
        return "never"
    return f"{datetime.fromtimestamp(utc_ms / 1000).astimezone():%Y-%m-%d %H:%M}"


def _kilobytes(count: int) -> str:
    return f"{count / 1000:.1f} kB"


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"
