"""A small card beside a word of a text: what a term means, or whether to open the web."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from darasa.ui.accessibility.announce import announce
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row

_WIDTH = 380
_GAP = 8


@dataclass(frozen=True)
class Action:
    """Words on a button, and what it does."""

    words: str
    deed: Callable[[], None]


class LessonPopover(QFrame):
    """Closes on Esc, on its button, and when the focus goes elsewhere; gives the focus back to its parent.

    `close` are the words on that button; `action` is a second one, where there is something to decide;
    `back` is what gets the focus back where that is not the parent.
    """

    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        close: str,
        action: Action | None = None,
        back: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = parent
        self._back = back or parent
        self.setProperty("box", "card")
        self.setAccessibleName(f"{title}. {text}")
        heading = label(title, "h3", wrap=True)
        words = label(text, "", "2", wrap=True)
        shut = button(close, "secondary", size="s")
        shut.clicked.connect(self.close_popover)
        buttons: list[QWidget | str] = ["stretch", shut]
        if action is not None:
            go = button(action.words, "primary", size="s")
            go.clicked.connect(action.deed)
            go.clicked.connect(self.close_popover)
            buttons.append(go)
        content = column(heading, 6, words, 14, row(*buttons, spacing=8), margins=(20, 16, 20, 16))
        self.setLayout(content)
        self._content = content
        self._first = shut
        self._shut = False
        QApplication.instance().focusChanged.connect(self._on_application_focus_changed)  # type: ignore[union-attr]

    def show_beside(self, word: QRect) -> None:
        """Show the card below a word (in the parent's pixels), or above it where there is more room."""
        theme = current_theme()
        host = self._host
        width = min(theme.scaled(_WIDTH), host.width() - 2 * _GAP)
        height = min(self._content.totalHeightForWidth(width), host.height() - 2 * _GAP)
        left = word.right() - width if theme.rtl else word.left()
        left = max(_GAP, min(left, host.width() - width - _GAP))
        top = word.bottom() + _GAP
        if top + height > host.height() - _GAP:
            top = max(_GAP, word.top() - _GAP - height)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self.accessibleName())

    def close_popover(self) -> None:
        """Close the card and give the focus back."""
        if self._shut:
            return
        self._shut = True
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.deleteLater()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popover()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isValid(self) and new is not None and not self.isAncestorOf(new):
            self.close_popover()
