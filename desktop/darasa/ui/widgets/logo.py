"""Darasa's sign: an open book that is also a young plant."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import row

_SEED = QColor("#EFAE45")


class Logo(QWidget):
    """The sign, `size` pixels square."""

    def __init__(self, size: int = 32) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.setAccessibleName("Darasa")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint two pages that are leaves, and the seed below them, on a grid of 32 units."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(self.width() / 32, self.width() / 32)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(0, 0, 32, 32), 9, 9)
        painter.setBrush(theme.color("on_accent"))
        painter.drawPie(QRectF(-5, 8, 21, 21), 0, 90 * 16)
        painter.drawPie(QRectF(16.8, 8, 21, 21), 90 * 16, 90 * 16)
        painter.setBrush(theme.color("on_accent") if theme.high_contrast else _SEED)
        painter.drawEllipse(QPointF(16, 23.6), 3.2, 3.2)
        painter.end()


def wordmark(size: int = 32) -> QHBoxLayout:
    """Return the sign with the name beside it."""
    return row(Logo(size), label("Darasa", "h2"), spacing=10)
