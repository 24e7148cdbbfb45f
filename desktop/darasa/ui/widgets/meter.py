"""A bar of progress. QProgressBar cannot draw round ends on small values."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from darasa.ui.percent import percent
from darasa.ui.theme.theme import current_theme


class Meter(QWidget):
    """How much of something is done; put the number beside it as text too.

    `value` is 0 to 1, `height` in pixels, `tone` a colour token. `name` is what a screen reader says before
    the percentage.
    """

    def __init__(self, value: float, height: int = 8, tone: str = "accent", name: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._name = name
        self._value = 0.0
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    @property
    def value(self) -> float:
        """How much is done, 0 to 1."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show another share, 0 to 1."""
        self._value = min(1.0, max(0.0, value))
        self.setAccessibleName(f"{self._name} {percent(self._value)}".strip())
        self.update()

    def set_tone(self, tone: str) -> None:
        """Take another colour."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the track, and the part that is done from where reading starts."""
        theme = current_theme()
        width, height = self.width(), self.height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(width, 0)
            painter.scale(-1, 1)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
        if self._value > 0:
            painter.setBrush(theme.color(self._tone))
            done = QRectF(0, 0, max(height, width * self._value), height)
            painter.drawRoundedRect(done, height / 2, height / 2)
        painter.end()
