"""The main window over a real data folder, driven by its keys and its mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.main_window import MainWindow
from darasa.workspace import Workspace

PIN = "2580"
NAMES = ("Achieng", "Daudi", "Neema", "Baraka", "Fatuma", "Otieno", "Wanjiru", "Joseph", "Amina")
AVATARS = ("leaf", "dhow", "mango", "tortoise", "star", "fish", "flower", "drum", "bird")


def add_learners(workspace: Workspace) -> None:
    """Add nine learners; Joseph has a PIN and Amina was here last."""
    for name, avatar in zip(NAMES, AVATARS, strict=True):
        workspace.people.add(name, avatar, PIN if name == "Joseph" else None)


def open_window(qtbot: QtBot, workspace: Workspace, size: tuple[int, int] = (1366, 768)) -> MainWindow:
    """Show the main window, and wait until it has the keyboard."""
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(window: QWidget, key: Qt.Key | str) -> None:
    """Press a key as the system delivers it: to the window, which passes it to what has the focus."""
    handle = window.windowHandle()
    for one in key if isinstance(key, str) else (key,):
        QTest.keyClick(handle, one)


def named(widget: QWidget, name: str) -> QAbstractButton:
    """Return the one visible button that a screen reader calls so."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, f"{name!r}: {len(found)} of them"
    return found[0]
