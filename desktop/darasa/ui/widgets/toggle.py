"""A switch that is on or off at once, without a button to confirm."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import current_theme


class Toggle(QAbstractButton):
    """A switch, 52 × 40 pixels; `name` is what it switches, for a screen reader."""

    ring_radius = 18

    def __init__(self, name: str, *, on: bool) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(on)
        self.setFixedSize(52, 40)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Be as large as a finger needs."""
        return QSize(52, 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch on Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a pill with its knob at the end that says on or off, and a check mark when on."""
        theme = current_theme()
        on = self.isChecked()
        pill = QRectF(2, 6, 48, 28)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if on else "line_strong"), 1.6))
        painter.setBrush(theme.color("accent" if on else "surface"))
        painter.drawRoundedRect(pill, 14, 14)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = pill.right() - 14 if on != rtl else pill.left() + 14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if on else "line_strong"))
        painter.drawEllipse(QPointF(middle, 20), 9.5, 9.5)
        if on:
            painter.drawPixmap(QPointF(middle - 7, 13), pixmap("check", "accent", 14))
        painter.end()
