"""`darasa catalogue`: publish courses in a folder that any web server, stick or computer nearby can hold."""

import argparse
import json
import os
import re
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.cli.gate import SecretMissingError, ask_secret
from darasa.cli.progress import progress

if TYPE_CHECKING:
    from darasa.library.publishing.service import Publishing
    from darasa.library.publishing.types import CatalogueStatus, RoleStatus

_VARIABLE = "DARASA_CATALOGUE_PASSPHRASE"
_NEW_VARIABLE = "DARASA_CATALOGUE_NEW_PASSPHRASE"
_ASKED = 4
"""How often the passphrase of one key is asked for."""
_MADE = """\
{folder}: a catalogue, not published yet
keys: {keys}
Move root.key and targets.key to a stick, and keep a copy elsewhere: publishing does without them.
Next: darasa catalogue add {folder} PACK, then darasa catalogue publish {folder}"""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its actions to the `darasa` parser."""
    parser = subparsers.add_parser("catalogue", help="publish courses", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    init = _action(actions, "init", _init, "make a catalogue and its keys")
    init.add_argument("--title", default="", help="what people read (default: the folder's name)")
    init.add_argument("--publisher", metavar="DOMAIN", help="who publishes in it: the domain that packs name")
    init.add_argument("--name", default="", help="the publisher's name for people")

    adding = _action(actions, "add", _add, "put packs into the catalogue, to be published next")
    adding.add_argument("packs", type=Path, nargs="+", metavar="PACK")

    _action(actions, "publish", _publish, "sign for everything that was added")

    status = _action(actions, "status", _status, "say how the catalogue stands; 1 when something is wrong")
    status.add_argument("--json", action="store_true", help="print it as JSON")

    delegate = _action(actions, "delegate", _delegate, "let one more organisation publish its own courses")
    delegate.add_argument("publisher", metavar="DOMAIN")
    delegate.add_argument("--name", default="", help="its name for people")
    delegate.add_argument(
        "--key", type=Path, metavar="FILE", help="the .pub file it made (default: a new key here)"
    )

    dismiss = _action(actions, "dismiss", _dismiss, "let an organisation publish no more")
    dismiss.add_argument("publisher", metavar="DOMAIN")

    rotate = _action(actions, "rotate", _rotate, "replace a key; the one before counts no more")
    rotate.add_argument(
        "role", metavar="ROLE", help="root, targets, snapshot, timestamp or a publisher's domain"
    )

    renew = _action(actions, "renew", _renew, "sign again, so that it expires later")
    renew.add_argument("roles", nargs="+", metavar="ROLE")

    key = actions.add_parser("key", help="make a publisher's key, to hand over its public half")
    key.add_argument("publisher", metavar="DOMAIN")
    key.add_argument("--keys", type=Path, required=True, metavar="FOLDER", help="where the key is to lie")
    _take_passphrases(key)
    key.set_defaults(run=_key)


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: object, text: str
) -> argparse.ArgumentParser:
    action = actions.add_parser(name, help=text, description=text)
    action.add_argument("folder", type=Path, metavar="DIR", help="the catalogue's folder")
    action.add_argument(
        "--keys",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="where keys lie (default: DIR.keys, beside it); may be given several times",
    )
    _take_passphrases(action)
    action.set_defaults(run=run)
    return action


def _take_passphrases(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read the passphrase of the keys from a line of standard input",
    )


class _Typed:
    """Passphrases from standard input, the environment or the terminal; known ones are tried first."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._known: list[str] = []
        self._asked: Counter[str] = Counter()
        self._new: str | None = None

    def known(self, role: str, tries: int) -> str:
        """Return the passphrase of a key that exists; raises SecretMissingError, KeyPassphraseWrongError."""
        from darasa.library.publishing.errors import KeyPassphraseWrongError

        given = self._given(_variable(role), _VARIABLE)
        known = self._known if given is None else [given]
        if tries < len(known):
            return known[tries]
        if given is not None or self._asked[role] == _ASKED:
            raise KeyPassphraseWrongError(role)
        self._asked[role] += 1
        try:
            typed = ask_secret(self._arguments, _VARIABLE, f"The passphrase of the key for {role}: ")
        except SecretMissingError as error:
            raise (KeyPassphraseWrongError(role) if tries else error) from error
        self._known.append(typed)
        return typed

    def new(self, role: str) -> str:
        """Return the passphrase for keys that are made now: the same for all; raises SecretMissingError."""
        given = self._given(_variable(role), _NEW_VARIABLE, _VARIABLE)
        if given is not None:
            return given
        if self._new is None:
            prompts = ("A passphrase for the new keys: ", "The same again: ")
            self._new = ask_secret(self._arguments, _NEW_VARIABLE, *prompts)
        return self._new

    def _given(self, *variables: str) -> str | None:
        if self._arguments.passphrase_stdin:
            return None
        return next((os.environ[name] for name in variables if os.environ.get(name)), None)


def _variable(role: str) -> str:
    """Return the environment variable that holds the passphrase of one role alone."""
    return f"{_VARIABLE}_{re.sub('[^A-Z0-9]', '_', role.upper())}"


def _publishing(arguments: argparse.Namespace) -> "Publishing":
    from darasa.library.publishing.service import Publishing

    return Publishing(arguments.folder, _Typed(arguments), arguments.keys)


def _init(arguments: argparse.Namespace) -> int:
    publisher = {arguments.publisher: arguments.name or arguments.publisher} if arguments.publisher else {}
    publishing = _publishing(arguments)
    publishing.init(arguments.title or arguments.folder.absolute().name, publisher)
    print(_MADE.format(folder=arguments.folder, keys=publishing.keys_folder))
    print(f"fingerprint: {publishing.status().fingerprint}")
    return 0


def _add(arguments: argparse.Namespace) -> int:
    with progress("Adding") as report:
        names = _publishing(arguments).add(arguments.packs, report)
    for name in names:
        print(f"added, not published yet: {name}")
    return 0


def _publish(arguments: argparse.Namespace) -> int:
    with progress("Publishing") as report:
        published = _publishing(arguments).publish(report)
    for name in published.packs:
        print(f"signed for: {name}")
    print(f"signed anew: {', '.join(published.signed)}" if published.signed else "nothing to sign")
    for text in published.waiting:
        print(f"waiting: {text}")
    return 0


def _status(arguments: argparse.Namespace) -> int:
    status = _publishing(arguments).status()
    if arguments.json:
        print(json.dumps(asdict(status), ensure_ascii=False, indent=2))
    else:
        _tell(status)
    return 1 if status.problems else 0


def _tell(status: "CatalogueStatus") -> None:
    print(f"{status.title}\nid: {status.id}\nfingerprint: {status.fingerprint}\n")
    width = max(len(role.role) for role in status.roles)
    for role in status.roles:
        print(f"{role.role:<{width}}  {_role_words(role)}")
    print()
    for publisher in status.publishers:
        print(f"{publisher.publisher} ({publisher.name}): {publisher.packs} packs published")
        for file in publisher.unpublished:
            print(f"  not published yet: {file}")
    print(
        "Readers see all that is signed." if status.is_published else "Not all that is signed is published."
    )
    for problem in status.problems:
        print(f"problem: {problem}")


def _role_words(role: "RoleStatus") -> str:
    key = "key here" if role.has_key else "key elsewhere"
    if role.expires_at is None:
        return f"nothing signed yet, {key}"
    day = datetime.fromtimestamp(role.expires_at / 1000, UTC).strftime("%Y-%m-%d")
    return f"version {role.version}, until {day}, {key}"


def _delegate(arguments: argparse.Namespace) -> int:
    from darasa.library.publishing.errors import PublisherRefusedError
    from darasa.library.publishing.keys import read_public

    public = None
    if arguments.key:
        role, public = read_public(arguments.key)
        if role != arguments.publisher:
            raise PublisherRefusedError(arguments.publisher, f"{arguments.key} is a key of {role}")
    _publishing(arguments).delegate(arguments.publisher, arguments.name, public)
    print(f"{arguments.publisher} may publish its own courses, once this is published.")
    return 0


def _dismiss(arguments: argparse.Namespace) -> int:
    _publishing(arguments).dismiss(arguments.publisher)
    print(f"{arguments.publisher} may publish no more, once this is published.")
    return 0


def _rotate(arguments: argparse.Namespace) -> int:
    _publishing(arguments).rotate(arguments.role)
    print(f"{arguments.role} has a new key; the one before counts no more.")
    return 0


def _renew(arguments: argparse.Namespace) -> int:
    _publishing(arguments).renew(arguments.roles)
    print(f"signed anew: {', '.join(arguments.roles)}")
    return 0


def _key(arguments: argparse.Namespace) -> int:
    from darasa.library.publishing.service import make_publisher_key

    print(make_publisher_key(arguments.keys, arguments.publisher, _Typed(arguments)))
    print("Give this file to whoever looks after the catalogue. The .key file stays with you.")
    return 0
