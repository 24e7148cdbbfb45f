"""The `darasa` command: chooses the subcommand; without one, the app opens."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from darasa import __version__
from darasa.cli.run import open_app, run
from darasa.core.errors import DarasaError

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    "run",
    "tour",
    "library",
    "backup",
    "restore",
    "learner",
    "facilitator",
    "sync",
    "record",
    "pack",
    "catalogue",
)
"""Each is a module beside this one."""
DATA_HELP = "the data folder (default: this user's own)"
PACK = ".dpack"
"""What the names of course files end in: one alone, in place of a command, is opened in the app."""
EXIT_REFUSED = 1
"""The command understood what was asked and could not do it; the reason is on stderr."""


def build_parser() -> "argparse.ArgumentParser":
    """Return the parser with all subcommands; importing them costs no Qt."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="darasa",
        description="An offline-first classroom. Without a command, the app opens.",
        epilog="darasa FILE.dpack opens the app with a course file.",
    )
    parser.add_argument("--version", action="version", version=f"darasa {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help=DATA_HELP)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        import_module(f"darasa.cli.{command}").add(subparsers)
    _accept_data_everywhere(subparsers)
    parser.set_defaults(run=run, quit_after_paint=False)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 refused with a reason, 2 wrongly called."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        opening = read_opening(words)
        if opening is not None:
            folder, quit_after_paint, file = opening
            return open_app(folder, quit_after_paint=quit_after_paint, file=file)
        arguments = build_parser().parse_args(words)
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except DarasaError as error:
        print(f"darasa: {error}", file=sys.stderr)
        return EXIT_REFUSED
    except BrokenPipeError:
        # Whoever reads what is printed has seen enough, as `head` does. Nothing is left to flush at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def read_opening(words: Sequence[str]) -> tuple[Path | None, bool, Path | None] | None:
    """Return data folder, `--quit-after-paint` and course file where the words only open the app.

    None for any others. Argparse says the same of those without a file, but its parsers take as long to build
    as the first screen; and it has no word for a file where it expects a command.
    """
    folder, run_named, quit_after_paint, file = None, False, False, None
    rest = iter(words)
    for word in rest:
        if word == "--data":
            value = next(rest, "-")
            if value.startswith("-"):
                return None
            folder = Path(value)
        elif word == "run" and not run_named:
            run_named = True
        elif word == "--quit-after-paint" and run_named:
            quit_after_paint = True
        elif word.lower().endswith(PACK) and not word.startswith("-") and file is None and not run_named:
            file = Path(word)
        else:
            return None
    return folder, quit_after_paint, file


def _accept_data_everywhere(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Let `--data DIR` stand after any command too; a default here would wipe out one given before it."""
    import argparse

    for parser in subparsers.choices.values():
        parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=DATA_HELP)
        for action in parser._actions:  # noqa: SLF001 - argparse has no public list of subparsers
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
                _accept_data_everywhere(action)
