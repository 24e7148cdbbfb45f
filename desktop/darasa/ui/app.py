"""Starts the application: one window per data folder, and plain words when it cannot open."""

import gc
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder, DataFolderRefusedError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from darasa.ui.opened import Opened

RAISE_FILE = "window.raise"
"""A second start writes to this file of the data folder; the window that is open then comes to the front."""
ALREADY_OPEN = "Darasa is already open with this data folder: its window comes to the front."
"""What a second start says on the command line before it ends."""
_log = logging.getLogger(__name__)


def application() -> "QApplication":
    """Return the application object of this process, made and named when there is none yet."""
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("Darasa")
    app.setApplicationDisplayName("Darasa")
    app.setDesktopFileName("darasa")
    return app


def run(data: DataFolder, *, quit_after_paint: bool = False, file: Path | None = None) -> int:
    """Open the window over a data folder and stay until it is closed; return the exit code.

    A second start over the same folder brings the first window to the front and returns 0. Either way that
    window takes the course file, where one is named. With
    `quit_after_paint` the window closes as soon as its first screen is painted. A folder or database that
    cannot be used is explained in a window of its own; the exit code is then 1. Once the window is closed
    another may open; a backup of what was written is made meanwhile.
    """
    # What is loaded at the start stays: looking through it for garbage would take a tenth of the time to the
    # first screen.
    gc.disable()
    app = application()
    while True:
        try:
            code = _open(app, data, file, quit_after_paint=quit_after_paint)
        except DarasaError as error:
            gc.enable()
            if not _say(app, data, error):
                return 1
        else:
            return code


def _open(app: "QApplication", data: DataFolder, file: Path | None, *, quit_after_paint: bool) -> int:
    from darasa.core.lock import FolderLock
    from darasa.ui.opened import Opened

    data.create()
    lock, opened = FolderLock(data.lock), Opened(data)
    if not lock.acquire():
        return _hand_over(data, opened, file)
    try:
        with _refusing(data):
            opened.begin()
            if file is not None:
                opened.add(file)
        code = _stay(app, data, opened, quit_after_paint=quit_after_paint)
    finally:
        lock.release()
    if not quit_after_paint:
        _back_up(data)
    return code


def _stay(app: "QApplication", data: DataFolder, opened: "Opened", *, quit_after_paint: bool) -> int:
    from darasa.ui.sitting import Sitting

    sitting = Sitting(app, data, quit_after_paint=quit_after_paint, opened=opened)
    try:
        sitting.open()
        code = app.exec()
        # What was closed goes from the screen at once, not when the program ends.
        app.processEvents()
        return code
    finally:
        sitting.close()


def _back_up(data: DataFolder) -> None:
    """Back up what was written, with the window gone and the folder free for the next one."""
    from darasa.centre import keeping
    from darasa.core.log import Log
    from darasa.workspace import Workspace

    if not data.database.exists() or not keeping.is_due(data):
        return
    log = Log(data.logs)
    workspace = Workspace(data)
    try:
        is_done = keeping.back_up(data, workspace.centre)
    except DarasaError as error:
        _log.error("no backup made at the end: %s", error)
        is_done = False
    finally:
        workspace.close()
    if is_done:
        keeping.note_done(data)
    log.close()


def _hand_over(data: DataFolder, opened: "Opened", file: Path | None) -> int:
    print(ALREADY_OPEN, file=sys.stderr)
    with _refusing(data):
        if file is not None:
            opened.add(file)
        (data.root / RAISE_FILE).write_text(str(time.time_ns()), encoding="ascii")
    return 0


@contextmanager
def _refusing(data: DataFolder) -> Iterator[None]:
    """Name the data folder where the system refuses to write to it."""
    try:
        yield
    except OSError as error:
        raise DataFolderRefusedError(data.root, error.strerror or str(error)) from error


def _say(app: "QApplication", data: DataFolder, error: DarasaError) -> bool:
    """Explain in a small window of its own why Darasa cannot open; return whether to try again."""
    from darasa.ui.rescue_window import RescueWindow
    from darasa.ui.sitting import look_as_set
    from darasa.ui.troubles import explain

    look_as_set(app, data)
    trouble = explain(error)
    print(f"{trouble.title}: {trouble.details}", file=sys.stderr)
    window = RescueWindow()
    tried_again = []
    window.tried_again.connect(lambda: tried_again.append(True))
    window.tried_again.connect(window.close)
    window.show_trouble(error)
    window.appear()
    app.exec()
    window.deleteLater()
    return bool(tried_again)
