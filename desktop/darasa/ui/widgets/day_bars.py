"""A small chart of one bar a day. The numbers are there as words too: beside it, and in its tooltips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import tooltip

Bar = tuple[str, int, str]
"""What stands under a bar, how high it is in any unit, and its tooltip; empty where there is no bar."""

_TALL, _GAP, _WIDEST = 54, 4, 22
"""Pixels: the room for bars, between them and the words, and one bar's width."""


class DayBars(QWidget):
    """Bars from where reading begins. `name` and `about` say all of it to a screen reader."""

    def __init__(self, bars: Sequence[Bar], name: str, about: str) -> None:
        super().__init__()
        self._bars = list(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        theme = current_theme()
        self._font = theme.font("caption", 400)
        self.setFont(self._font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the bars and one line of words."""
        return QSize(200, self._tall() + _GAP + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is little room."""
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell of the bar under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = next((i for i in range(len(self._bars)) if self._slot(i).contains(event.pos())), None)
            words = self._bars[index][2] if index is not None else ""
            QToolTip.showText(event.globalPos(), tooltip(words) if words else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bars, and as many of the words under them as there is room for."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        highest = max((value for _, value, _ in self._bars), default=0) or 1
        widest = max((self.fontMetrics().horizontalAdvance(words) for words, _, _ in self._bars), default=1)
        for index, (words, value, _) in enumerate(self._bars):
            slot = self._slot(index)
            wide = min(slot.width() - 2, theme.scaled(_WIDEST))
            tall = max(2.0, self._tall() * value / highest) if value else 0.0
            bar = QRectF(slot.center().x() - wide / 2, self._tall() - tall, wide, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(bar, min(3.0, wide / 2, tall / 2), min(3.0, wide / 2, tall / 2))
            if index % max(1, -(-(widest + 6) // max(1, int(slot.width())))) == 0:
                painter.setPen(theme.color("text2"))
                below = QRectF(0, self._tall() + _GAP, widest + 4, self.fontMetrics().height())
                below.moveCenter(QPointF(slot.center().x(), below.center().y()))
                below.moveLeft(min(max(0.0, below.left()), self.width() - below.width()))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _tall(self) -> int:
        return current_theme().scaled(_TALL)

    def _slot(self, index: int) -> QRectF:
        """Return the room of a bar and its words, mirrored where reading runs from right to left."""
        wide = self.width() / max(1, len(self._bars))
        at = len(self._bars) - 1 - index if current_theme().rtl else index
        return QRectF(at * wide, 0, wide, self.height())
