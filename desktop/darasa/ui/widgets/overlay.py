"""A question laid over the window: the rest waits behind a shade until it is answered or closed."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QWidget

from darasa.ui.theme.theme import current_theme
from darasa.ui.theme.tokens import tokens
from darasa.ui.widgets.card import card
from darasa.ui.widgets.tab_order import follow_layouts

_MARGIN = 16


class Overlay(QWidget):
    """A shade over a whole window with one card in its middle.

    It opens at once over the window of `parent`, keeps the Tab key inside, closes on Esc and on a click
    beside the card, and gives the keyboard back to where it was. `width` is the card's in pixels, grown with
    the text size; a card taller than the window scrolls. `name` tells a screen reader what is asked.
    """

    closed = Signal()

    stays = False
    """Whether it stays open while the screen behind it is built again, with what is typed into it."""
    outlasts = False
    """Whether it stays whatever screen comes: it is about the computer, not about who sits there."""

    def __init__(self, parent: QWidget, layout: QLayout, width: int = 420, name: str = "") -> None:
        super().__init__(parent.window())
        self.setObjectName("scrim")
        self.setAccessibleName(name)
        # The window's, as it may not have the keyboard yet: an overlay can come with the first paint.
        self._returns_to = parent.window().focusWidget()
        self._returns_to_name = self._returns_to.objectName() if self._returns_to is not None else ""
        self._layout = layout
        self._width = current_theme().scaled(width)
        self._card = card("dialog")
        self._card.setParent(self)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._content.setObjectName("page")
        self._content.setLayout(layout)
        self._scroll.setWidget(self._content)
        self._scroll.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self._scroll.setParent(self._card)
        self._content.installEventFilter(self)
        parent.window().installEventFilter(self)
        self.setGeometry(parent.window().rect())
        self.show()
        self.raise_()
        self._arrange()
        if current_theme().motion:
            self._rise()

    def focus(self, widget: QWidget) -> None:
        """Start the keyboard on this widget of the card."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_end(self) -> None:
        """Scroll to what has just come to the foot of a card that is taller than the window."""
        self._layout.activate()
        self._arrange()
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def close_overlay(self) -> None:
        """Close, and give the keyboard back."""
        self.hide()
        back: QWidget | None = self._returns_to
        if back is not None and (not _is_alive(back) or not back.isVisible()):
            # What was there may have been made anew meanwhile.
            same = self.window().findChildren(QWidget, self._returns_to_name) if self._returns_to_name else []
            back = next((one for one in same if one.isVisible()), None)
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def dismiss(self) -> None:
        """Take Esc, or a click beside the card, as the wish to close."""
        self.close_overlay()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move among the things of the card, round and round, in the order that is seen."""
        follow_layouts(self._layout)
        stops = [w for w in self._content.findChildren(QWidget) if _takes_tab(w)]
        stops.sort(key=self._chain_index)
        if not stops:
            return True
        at = QApplication.focusWidget()
        index = stops.index(at) + (1 if forward else -1) if at in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop = stops[index % len(stops)]
        stop.setFocus(reason)
        self._scroll.ensureWidgetVisible(stop)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and the content's."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        elif event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self._arrange()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; keep every other key from what lies behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Stay open: the first press of a double click is what opened it."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shade."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), current_theme().color("scrim"))
        painter.end()

    def _arrange(self) -> None:
        edge = self._card.frameWidth() + 1
        width = min(self._width, self.width() - 2 * _MARGIN)
        inner = width - 2 * edge
        wanted = self._layout.totalSizeHint().height()
        if self._layout.hasHeightForWidth():
            wanted = self._layout.totalHeightForWidth(inner)
        most = self.height() - 2 * _MARGIN - 2 * edge
        height = min(wanted, most)
        # A bar that is there already would take the width that makes it needless.
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if wanted > most else policy.ScrollBarAlwaysOff
        )
        self._card.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2 - edge, width, height + 2 * edge
        )
        self._scroll.setGeometry(edge, edge, inner, height)

    def _rise(self) -> None:
        """Let the card come up by a few pixels: a small widget, for less than a fifth of a second."""
        end = self._card.pos()
        motion = QPropertyAnimation(self._card, b"pos", self)
        motion.setDuration(int(tokens()["motion"]["base_ms"]))
        motion.setStartValue(end + QPoint(0, 16))
        motion.setEndValue(end)
        motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _chain_index(self, widget: QWidget) -> int:
        index = 0
        at = self._content.nextInFocusChain()
        while at is not None and at is not widget and at is not self._content:
            index, at = index + 1, at.nextInFocusChain()
        return index


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.isVisible()


def _is_alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)
