"""`darasa tour`: drive the real interface through the learner's journey, without a screen."""

import argparse
import os
import tempfile
from pathlib import Path

from darasa.cli.run import say_missing
from darasa.core.paths import DataFolder
from darasa.ui.display import require_qt
from darasa.ui.system_libraries import SystemLibrariesMissingError


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser(
        "tour",
        help="drive the real interface through a learner's journey and write a picture of every screen",
        description="Clicks and types through the whole app as a learner would, with real courses and real "
        "events in the data folder (a temporary one unless --data names an empty one), and writes a PNG of "
        "each screen.",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", required=True, help="the folder for the pictures")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Take the tour and name each picture; 1 when a screen of the journey was not reached."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        require_qt()
    except SystemLibrariesMissingError as error:
        return say_missing(error)
    if arguments.data:
        return _take(arguments.data, arguments.out)
    with tempfile.TemporaryDirectory(prefix="darasa-tour-") as folder:
        return _take(Path(folder), arguments.out)


def _take(data: Path, out: Path) -> int:
    from darasa.ui.tour.journey import take_tour

    pictures = take_tour(DataFolder(data), out, told=lambda picture: print(picture, flush=True))
    print(f"{len(pictures)} pictures in {out}")
    return 0
