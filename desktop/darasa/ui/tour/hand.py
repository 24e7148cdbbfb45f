"""A learner's hand: finds things on the window by their words, presses, types, scrolls, and looks."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QScrollArea, QWidget

from darasa.core.errors import DarasaError
from darasa.ui.screens.screen import Screen
from darasa.ui.widgets.overlay import Overlay

PATIENCE_S = 20.0
"""How long to wait for anything to appear before the tour is lost."""
_MARK = "\N{LEFT-TO-RIGHT MARK}"
_SETTLE_MS = 80
"""Long enough for everything that a screen does right after it is painted."""


class TourLostError(DarasaError):
    """The tour did not find the screen or the button that the journey goes on with."""

    def __init__(self, expected: str, screen: str) -> None:
        super().__init__(f"the tour expected {expected}; the screen was {screen}")
        self.expected = expected
        self.screen = screen


class Hand:
    """Acts on one window with real mouse and key events. Everything raises TourLostError when it is lost."""

    def __init__(self, window: QWidget, screen: Callable[[], Screen]) -> None:
        self._window = window
        self._screen = screen

    def expect(self, kind: type[Screen]) -> Screen:
        """Wait until the window shows a screen of this kind, and return it."""
        self.wait_for(lambda: type(self._screen()) is kind, kind.__name__)
        return self._screen()

    def press(self, words: str) -> None:
        """Click on the button, card or tile that is named by these words or, if none is, begins with them."""
        self.click(self.find(words))

    def press_ending(self, words: str) -> None:
        """Click on the button whose name ends with these words."""
        found = [button for button in self._buttons() if _name(button).endswith(words)]
        if not found:
            raise TourLostError(f"a button that ends {words!r}", self._screen_name())
        self.click(found[0])

    def pick(self, name: str, text: str) -> None:
        """Choose a text in the list of this name, with the arrow keys."""
        lists = [one for one in self._window.findChildren(QComboBox) if _name(one) == name]
        if not lists or lists[0].findText(text) < 0:
            raise TourLostError(f"a list {name!r} with {text!r}", self._screen_name())
        self._bring_into_view(lists[0])
        lists[0].setFocus(Qt.FocusReason.TabFocusReason)
        while lists[0].currentText() != text:
            self.key(Qt.Key.Key_Down)

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget of the window, in its middle unless a point of it is given."""
        self._bring_into_view(target)
        point = at or target.rect().center()
        hit = self._window.childAt(target.mapTo(self._window, point))
        if hit is None or not (hit is target or target.isAncestorOf(hit)):
            raise TourLostError(f"to reach {_name(target)!r}", self._screen_name())
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        self.settle()

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            QTest.keyClick(self._focus(), key)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                # QTest types ASCII only, and names are not.
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._focus(), event)
        self.settle()

    def find(self, words: str) -> QAbstractButton:
        """Return the button that can be pressed now and goes by these words."""
        self.wait_for(lambda: self._matching(words) is not None, f"a button {words!r}")
        found = self._matching(words)
        assert found is not None
        return found

    def sees(self, words: str) -> bool:
        """Whether a button that goes by these words can be pressed now."""
        return self._matching(words) is not None

    def wait_for(self, come: Callable[[], bool], what: str) -> None:
        """Let the app go on until something has come, at least once."""
        self.settle()
        end = time.monotonic() + PATIENCE_S
        while not come():
            if time.monotonic() > end:
                raise TourLostError(what, self._screen_name())
            self.settle()

    def settle(self) -> None:
        """Let the app go on for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()

    def picture(self, path: Path) -> None:
        """Write what the window shows as a PNG. Raises OSError when it cannot be written."""
        self.settle()
        if not self._window.grab().save(str(path), "PNG"):
            raise OSError(f"{path} cannot be written")

    def _matching(self, words: str) -> QAbstractButton | None:
        """Return the button of exactly this name, else one that begins so; on an overlay if one is open."""
        buttons = self._buttons()
        exact = [button for button in buttons if words in {_name(button), button.text().strip()}]
        beginning = [button for button in buttons if _name(button).startswith(words)]
        return next(iter(exact + beginning), None)

    def _buttons(self) -> list[QAbstractButton]:
        """Return everything that can be pressed now, on the topmost overlay or else in the window."""
        overlays = [overlay for overlay in self._window.findChildren(Overlay) if overlay.isVisible()]
        within = overlays[-1] if overlays else self._window
        buttons = within.findChildren(QAbstractButton)
        return [button for button in buttons if button.isVisible() and button.isEnabled()]

    def _bring_into_view(self, target: QWidget) -> None:
        above = target.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(target)
            above = above.parentWidget()
        QApplication.processEvents()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _screen_name(self) -> str:
        return type(self._screen()).__name__


def _name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget, without the marks that keep signs from turning round."""
    return widget.accessibleName().replace(_MARK, "")
