"""Showing a screen in a window of its own, and reading what a person would read there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import Theme, apply_theme
from darasa.ui.widgets.labels import ElidedLabel


def show(
    qtbot: QtBot, screen: Screen, size: tuple[int, int] = (1134, 768), *, compact: bool = False
) -> QWidget:
    """Show a screen as the main window does, and give the keyboard to what it starts on."""
    qtbot.addWidget(screen)
    screen.set_compact(compact)
    screen.resize(*size)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    first = screen.first_focus()
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return screen


def look(name: str = "light", scale: float = 1.0, *, rtl: bool = False) -> None:
    """Give the application a look."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(name, scale, rtl))


def texts(widget: QWidget) -> list[str]:
    """Return what labels and buttons say that can be seen."""
    said = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible():
            continue
        if isinstance(child, ElidedLabel):
            said.append(child.full_text)
        elif isinstance(child, QLabel | QPushButton):
            said.append(child.text().strip())
    return [text.replace("\u2068", "").replace("\u2069", "") for text in said if text]


def focused() -> QWidget:
    """Return what the keyboard is on."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def clipped(widget: QWidget) -> list[str]:
    """Return the labels and buttons that have less room than their words need."""
    found = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or isinstance(child, ElidedLabel):
            continue
        if isinstance(child, QLabel) and child.text():
            needs = child.heightForWidth(child.width()) if child.wordWrap() else child.sizeHint().height()
            wide = 0 if child.wordWrap() else child.sizeHint().width()
            if child.height() < needs or child.width() < wide:
                found.append(f"{child.text()}: {child.width()}x{child.height()}, needs {wide}x{needs}")
        elif isinstance(child, QPushButton) and child.width() < child.minimumSizeHint().width():
            found.append(f"{child.text()}: {child.width()}")
    return found
