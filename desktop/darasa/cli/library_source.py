"""`darasa library source` and `darasa library refresh`: the catalogues that courses may come from."""

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from darasa.cli.gate import add_passphrase_option, opened, sign_in
from darasa.cli.later import EXIT_LATER, passes
from darasa.cli.progress import progress
from darasa.core.errors import DarasaError

if TYPE_CHECKING:
    from darasa.library.catalogues.types import Catalogue, Found, PublisherHere

_LONGEST_ROOT = 1024 * 1024


class FingerprintNeededError(DarasaError):
    """The root came from the mirror itself, and nobody said that it is the right one."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(
            f"its fingerprint is {fingerprint}: compare it with what its makers say, "
            "and give it with --fingerprint, or their root file with --root"
        )
        self.fingerprint = fingerprint


class FingerprintOtherError(DarasaError):
    """The catalogue at this address has another fingerprint than the one that was given: it is another's."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(f"its fingerprint is {fingerprint}, which is not what was given; nothing was added")
        self.fingerprint = fingerprint


class RootUnreadableError(DarasaError):
    """The root file that was named cannot be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `source` and `refresh` to the actions of `darasa library`."""
    source = subparsers.add_parser("source", help="add, list or remove catalogues", description=__doc__)
    acts = source.add_subparsers(dest="act", required=True, metavar="ACT")

    adding = acts.add_parser("add", help="let courses come from this catalogue from now on")
    adding.add_argument("name", metavar="NAME", help="what it is called on this computer")
    adding.add_argument("place", metavar="URL-or-FOLDER", help="where it can be read")
    trust = adding.add_mutually_exclusive_group()
    trust.add_argument("--root", type=Path, metavar="ROOT.json", help="its root file, from its makers")
    trust.add_argument("--fingerprint", metavar="DIGITS", help="its fingerprint, from its makers")
    adding.add_argument("--no-test", action="store_true", help="with --root: do not read it now")
    adding.set_defaults(run=_add)

    listing = acts.add_parser("list", help="list the catalogues, how fresh they are, and who publishes there")
    listing.add_argument("--json", action="store_true", help="print one JSON object a catalogue")
    listing.set_defaults(run=_list)

    removing = acts.add_parser("remove", help="let nothing more come from a catalogue; courses stay")
    removing.add_argument("--address", metavar="URL-or-FOLDER", help="forget this address alone")
    removing.set_defaults(run=_remove)
    accepting = acts.add_parser("accept", help="use a catalogue although it has expired, until it is renewed")
    accepting.set_defaults(run=_accept)
    allowing = acts.add_parser("allow", help="let a publisher belong to this catalogue instead of another")
    allowing.set_defaults(run=_allow)
    for action in (removing, accepting, allowing):
        action.add_argument("name", metavar="NAME", help="its name, or the beginning of its id")
    allowing.add_argument("publisher", metavar="PUBLISHER", help="a domain name")

    for action in (adding, removing, accepting, allowing):
        add_passphrase_option(action)

    refreshing = subparsers.add_parser("refresh", help="see what is new in the catalogues")
    refreshing.add_argument("name", metavar="NAME", nargs="?", help="one of them (default: all)")
    refreshing.set_defaults(run=_refresh)


def _add(arguments: argparse.Namespace) -> int:
    if arguments.no_test and arguments.root is None:
        raise FingerprintNeededError("unknown")
    root = None if arguments.root is None else _root(arguments.root)
    with opened(arguments) as workspace:
        warrant, catalogues = sign_in(workspace, arguments), workspace.catalogues
        if root is not None and arguments.no_test:
            catalogue = catalogues.add(warrant, arguments.place, root, arguments.name)
        else:
            found = catalogues.look_at(arguments.place, root)
            _compare(found, arguments.fingerprint)
            catalogue = catalogues.add(warrant, found.address, found.root, arguments.name)
            catalogue = catalogues.refresh(catalogue.id, mirror=found.address)
    print("\n".join(_lines(catalogue)))
    return 0


def _root(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST_ROOT)
    except OSError as error:
        raise RootUnreadableError(path, error.strerror or str(error)) from error


def _compare(found: "Found", given: str | None) -> None:
    """Make sure that the root is the right one; it is when it came from a file, or is trusted already."""
    if given is not None and _digits(given) != _digits(found.fingerprint):
        raise FingerprintOtherError(found.fingerprint)
    if given is None and found.is_from_mirror and not found.is_known:
        raise FingerprintNeededError(found.fingerprint)


def _digits(text: str) -> str:
    return "".join(text.split())


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        found = workspace.catalogues.all()
    for catalogue in found:
        if arguments.json:
            print(json.dumps(_json(catalogue), ensure_ascii=False))
        else:
            print("\n".join(_lines(catalogue)))
    if not found and not arguments.json:
        print("There is no catalogue yet: `darasa library source add` adds one.")
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant, catalogues = sign_in(workspace, arguments), workspace.catalogues
        catalogue = catalogues.find(arguments.name)
        if arguments.address is None:
            catalogues.remove(warrant, catalogue.id)
            print(f"Nothing more comes from {catalogue.title}. The courses on this computer stay.")
        else:
            print("\n".join(_lines(catalogues.remove_mirror(warrant, catalogue.id, arguments.address))))
    return 0


def _accept(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant, catalogues = sign_in(workspace, arguments), workspace.catalogues
        catalogue = catalogues.accept_expired(warrant, catalogues.find(arguments.name).id)
    print("\n".join(_lines(catalogue)))
    return 0


def _allow(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant, catalogues = sign_in(workspace, arguments), workspace.catalogues
        found = catalogues.find(arguments.name)
        catalogue = catalogues.allow_publisher(warrant, found.id, arguments.publisher)
    print("\n".join(_lines(catalogue)))
    return 0


def _refresh(arguments: argparse.Namespace) -> int:
    troubles: list[DarasaError] = []
    with opened(arguments) as workspace:
        catalogues = workspace.catalogues
        chosen = (catalogues.find(arguments.name),) if arguments.name else catalogues.all()
        for one in chosen:
            try:
                with progress(one.title) as report:
                    refreshed = catalogues.refresh(one.id, report)
            except DarasaError as error:
                print(f"darasa: {one.title}: {error}", file=sys.stderr)
                troubles.append(error)
            else:
                print("\n".join(_lines(refreshed)))
    if not troubles:
        return 0
    return EXIT_LATER if all(map(passes, troubles)) else 1


def _lines(catalogue: "Catalogue") -> list[str]:
    standing = f"{catalogue.standing}, accepted" if catalogue.accepts_expired else str(catalogue.standing)
    lines = [
        f"{catalogue.title}: {standing}, refreshed: {_when(catalogue.refreshed_at)}, "
        f"expires: {_when(catalogue.expires_at)}",
        f"  id:          {catalogue.id[:16]}",
        f"  fingerprint: {catalogue.fingerprint}",
    ]
    lines += [f"  address:     {address}" for address in catalogue.mirrors]
    return lines + [f"  publisher:   {_publisher(one)}" for one in catalogue.publishers]


def _publisher(one: "PublisherHere") -> str:
    return f"{one.publisher} ({one.name})" + (f": withheld: {one.trouble}" if one.trouble is not None else "")


def _json(catalogue: "Catalogue") -> dict[str, Any]:
    return {
        "title": catalogue.title,
        "id": catalogue.id,
        "fingerprint": catalogue.fingerprint,
        "standing": str(catalogue.standing),
        "addresses": catalogue.mirrors,
        "refreshed_at": catalogue.refreshed_at,
        "expires_at": catalogue.expires_at,
        "accepts_expired": catalogue.accepts_expired,
        "publishers": [
            {
                "publisher": one.publisher,
                "name": one.name,
                "trouble": None
                if one.trouble is None
                else {"kind": type(one.trouble).__name__, "words": str(one.trouble)},
            }
            for one in catalogue.publishers
        ],
    }


def _when(utc_ms: int | None) -> str:
    if utc_ms is None:
        return "never"
    return f"{datetime.fromtimestamp(utc_ms / 1000).astimezone():%Y-%m-%d %H:%M}"
