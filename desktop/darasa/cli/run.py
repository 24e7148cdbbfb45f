"""`darasa run`, and `darasa` alone: open the app."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.core.paths import DataFolder
from darasa.ui.display import NoDisplayError, require_display, require_qt
from darasa.ui.system_libraries import SystemLibrariesMissingError

if TYPE_CHECKING:
    import argparse

EXIT_NO_DISPLAY = 2

NO_DISPLAY = """\
Darasa opens a window, and there is no screen here to open it on ({reason}).
To see it without one, in pictures:

    darasa tour --data DIR --out DIR        (in a checkout: make tour)
"""

LIBRARIES_MISSING = """\
Darasa cannot start: this computer lacks libraries that it needs. On Debian or Ubuntu, run:

    sudo apt-get install -y {packages}
"""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's arguments."""
    parser = subparsers.add_parser("run", help="open the app (what `darasa` alone does)")
    parser.add_argument(
        "--quit-after-paint",
        action="store_true",
        help="quit as soon as the first screen is painted (for measuring the start)",
    )
    parser.set_defaults(run=run)


def run(arguments: "argparse.Namespace") -> int:
    """Open the app as the arguments say."""
    return open_app(arguments.data, quit_after_paint=arguments.quit_after_paint)


def open_app(folder: Path | None, *, quit_after_paint: bool = False, file: Path | None = None) -> int:
    """Open the window over a data folder, by default this user's own, and return its exit code.

    With a course `file` the window brings it in and opens it; so does one that is open already.
    2 when there is no screen, 1 when a library is missing.
    """
    data = DataFolder(folder) if folder else DataFolder.default()
    try:
        require_display()
        require_qt()
    except NoDisplayError as error:
        print(NO_DISPLAY.format(reason=error), file=sys.stderr)
        return EXIT_NO_DISPLAY
    except SystemLibrariesMissingError as error:
        return say_missing(error)
    from darasa.ui import app

    return app.run(data, quit_after_paint=quit_after_paint, file=file)


def say_missing(error: SystemLibrariesMissingError) -> int:
    """Say which system libraries to install, and return the exit code for it."""
    print(LIBRARIES_MISSING.format(packages=" ".join(error.packages)), file=sys.stderr)
    return 1
