"""Remembers where the window was and how large, in a small file of the data folder."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from darasa.core.files import write_atomically

_WIDTH, _HEIGHT = 1366, 768
_log = logging.getLogger(__name__)


def restore(window: QWidget, file: Path) -> None:
    """Give the window the place it was closed at, or a sensible one on this screen the first time."""
    try:
        saved = file.read_bytes()
    except OSError:
        saved = b""
    if saved and window.restoreGeometry(QByteArray(saved)):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
    if room.width() <= _WIDTH:
        window.setWindowState(window.windowState() | window.windowState().WindowMaximized)


def remember(window: QWidget, file: Path) -> None:
    """Keep the window's place for the next start; a full disk only means it is forgotten."""
    try:
        write_atomically(file, bytes(window.saveGeometry().data()))
    except OSError as error:
        _log.warning("window place not kept: %s", error)
