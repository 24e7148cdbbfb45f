"""Starts the application: one window per data folder, and plain words when it cannot open."""

import gc
import sys
import time
from typing import TYPE_CHECKING

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder, DataFolderRefusedError

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

RAISE_FILE = "window.raise"
"""A second start writes to this file of the data folder; the window that is open then comes to the front."""
ALREADY_OPEN = "Darasa is already open with this data folder: its window comes to the front."
"""What a second start says on the command line before it ends."""


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


def run(data: DataFolder, *, quit_after_paint: bool = False) -> int:
    """Open the window over a data folder and stay until it is closed; return the exit code.

    A second start over the same folder brings the first window to the front and returns 0. With
    `quit_after_paint` the window closes as soon as its first screen is painted. A folder or database that
    cannot be used is explained in a window of its own; the exit code is then 1.
    """
    # What is loaded at the start stays: looking through it for garbage would take a tenth of the time to the
    # first screen.
    gc.disable()
    app = application()
    from PySide6.QtCore import QLockFile

    from darasa.ui.session import Session
    from darasa.workspace import Workspace

    try:
        workspace = Workspace(data)
        lock = QLockFile(str(data.lock))
        # A lock is stale only when the program that holds it is gone, however long it has been open.
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return _hand_over(data, lock)
        session = Session(app, workspace)
        session.open(quit_after_paint=quit_after_paint)
    except DarasaError as error:
        gc.enable()
        return _say(error)
    try:
        return app.exec()
    finally:
        session.close()
        lock.unlock()


def _hand_over(data: DataFolder, lock: "QLockFile") -> int:
    if lock.error() != lock.LockError.LockFailedError:
        raise DataFolderRefusedError(data.root, "the lock file cannot be written")
    print(ALREADY_OPEN, file=sys.stderr)
    try:
        (data.root / RAISE_FILE).write_text(str(time.time_ns()), encoding="ascii")
    except OSError as error:
        raise DataFolderRefusedError(data.root, error.strerror or str(error)) from error
    return 0


def _say(error: DarasaError) -> int:
    """Explain in a window of its own why Darasa cannot open, and return the exit code for it."""
    from PySide6.QtWidgets import QMessageBox

    from darasa.ui.languages import Translations, best
    from darasa.ui.theme.theme import Theme, apply_theme
    from darasa.ui.troubles import explain

    apply_theme(application(), Theme(rtl=Translations().use(best(""))))
    trouble = explain(error)
    print(f"{trouble.title}: {trouble.details}", file=sys.stderr)
    box = QMessageBox(QMessageBox.Icon.Warning, "Darasa", trouble.title, QMessageBox.StandardButton.Close)
    box.setInformativeText(trouble.text)
    box.setDetailedText(trouble.details)
    box.exec()
    return 1
