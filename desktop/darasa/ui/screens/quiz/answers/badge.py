"""The letter or number before a choice."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import current_theme

_SIDE = 34
_RADIUS = 9
_LOOKS = {
    "choice": ("surface", "line_strong", "text2"),
    "dim": ("surface", "line", "text2"),
    "chosen": ("accent", "accent", "on_accent"),
    "right": ("ok", "ok", "on_accent"),
    "wrong": ("warn", "warn", "on_accent"),
}
"""Fill, line and letter of a badge, by the kind of its card."""


class Badge(QWidget):
    """A rounded square with a letter; with `ticks`, a chosen one shows a check mark in its place."""

    def __init__(self, sign: str, *, ticks: bool = False) -> None:
        super().__init__()
        self._sign = sign
        self._ticks = ticks
        self._kind = "choice"
        side = current_theme().scaled(_SIDE)
        self.setFixedSize(side, side)

    def set_kind(self, kind: str) -> None:
        """Look like the card it is on."""
        self._kind = kind
        self.update()

    def set_sign(self, sign: str) -> None:
        """Show another letter or number."""
        self._sign = sign
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the square and its sign."""
        theme = current_theme()
        fill, line, ink = _LOOKS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(line), 2))
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if self._ticks and self._kind in {"chosen", "right", "wrong"}:
            side = round(self.width() * 0.6)
            at = (self.width() - side) / 2
            painter.drawPixmap(QPointF(at, at), pixmap("check", ink, side))
        else:
            painter.setPen(theme.color(ink))
            painter.setFont(theme.font("body", 600))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()
