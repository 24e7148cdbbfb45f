"""The `darasa` command: chooses the subcommand; without one, the app opens."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from darasa import __version__
from darasa.core.errors import DarasaError

DATA_HELP = "the data folder (default: this user's own)"
EXIT_REFUSED = 1
"""The command understood what was asked and could not do it; the reason is on stderr."""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with all subcommands; importing them costs no Qt."""
    from darasa.cli import pack, run, tour

    parser = argparse.ArgumentParser(
        prog="darasa", description="An offline-first classroom. Without a command, the app opens."
    )
    parser.add_argument("--version", action="version", version=f"darasa {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help=DATA_HELP)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in (run, tour, pack):
        command.add(subparsers)
    _accept_data_everywhere(subparsers)
    parser.set_defaults(run=run.run, quit_after_paint=False)
    return parser


def _accept_data_everywhere(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Let `--data DIR` stand after any command too; a default here would wipe out one given before it."""
    for parser in subparsers.choices.values():
        parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=DATA_HELP)
        for action in parser._actions:  # noqa: SLF001 - argparse has no public list of subparsers
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
                _accept_data_everywhere(action)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 refused with a reason, 2 wrongly called."""
    arguments = build_parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except DarasaError as error:
        print(f"darasa: {error}", file=sys.stderr)
        return EXIT_REFUSED
    return code
