"""What commands behind the facilitator's gate share: the data folder, and asking for a secret.

A secret is never an argument: others on the computer can read those, and the shell keeps them.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_LONGEST_LINE = 4096
"""Bytes of standard input that are taken for one secret."""


class SecretMissingError(DarasaError):
    """Nobody typed the passphrase or code, and it did not come in another way."""

    def __init__(self, variable: str) -> None:
        super().__init__(f"nothing was typed; without a terminal, set {variable} or use --passphrase-stdin")
        self.variable = variable


def add_passphrase_option(parser: argparse.ArgumentParser) -> None:
    """Let scripts give the command its secrets, one a line in the order in which they would be asked for."""
    parser.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read the passphrase (or code) from a line of standard input instead of the terminal",
    )


def data_folder(arguments: argparse.Namespace) -> DataFolder:
    """Return the data folder that the arguments name, by default this user's own."""
    return DataFolder(arguments.data) if arguments.data else DataFolder.default()


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator["Workspace"]:
    """Open the data folder that the arguments name, and close it at the end."""
    from darasa.workspace import Workspace

    workspace = Workspace(data_folder(arguments))
    try:
        yield workspace
    finally:
        workspace.close()


def sign_in(workspace: "Workspace", arguments: argparse.Namespace) -> "Warrant":
    """Ask for the facilitator's passphrase and return the proof of the sign-in.

    Raises SecretMissingError, PassphraseWrongError, TooManyTriesError, FacilitatorMissingError.
    """
    require_account(workspace)
    return workspace.facilitators.sign_in(
        ask_secret(arguments, "DARASA_PASSPHRASE", "The facilitator's passphrase: ")
    )


def require_account(workspace: "Workspace") -> None:
    """Refuse before anything is asked for that could not be right; raises FacilitatorMissingError."""
    from darasa.people.errors import FacilitatorMissingError

    if not workspace.facilitators.exists:
        raise FacilitatorMissingError


def ask_secret(arguments: argparse.Namespace, variable: str, *prompts: str, stdin: bool = False) -> str:
    """Return a secret from standard input, else from the environment, else as it is typed at the terminal.

    Standard input is read for every secret with `--passphrase-stdin`, and for this one with `stdin`. Typed at
    each prompt in turn it has to be the same. Raises SecretMissingError.
    """
    if stdin or arguments.passphrase_stdin:
        line = sys.stdin.buffer.readline(_LONGEST_LINE)
        if not line:
            raise SecretMissingError(variable)
        return line.decode("utf-8", "surrogateescape").rstrip("\r\n")
    if secret := os.environ.pop(variable, ""):
        return secret
    if not sys.stdin.isatty():
        raise SecretMissingError(variable)
    return _typed(variable, prompts)


def _typed(variable: str, prompts: tuple[str, ...]) -> str:
    from getpass import getpass

    while True:
        try:
            typed = {getpass(prompt) for prompt in prompts}
        except (EOFError, KeyboardInterrupt) as error:
            raise SecretMissingError(variable) from error
        if len(typed) == 1:
            return typed.pop()
        print("That was not the same twice. Once more:", file=sys.stderr)
