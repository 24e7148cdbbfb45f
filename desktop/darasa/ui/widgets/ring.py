"""A share as a ring, with the number in its middle."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from darasa.ui.theme.theme import current_theme

_AIR = 6
"""Pixels between the words and the ring, at least."""


class Ring(QWidget):
    """How much of something is done, 0 to 1, written inside as `text` with `caption` below it.

    `diameter` and `thickness` are pixels at 100 % text; the ring grows with the text. `text_role` and
    `caption_role` are roles of the type scale.
    """

    def __init__(
        self,
        value: float,
        text: str = "",
        caption: str = "",
        *,
        diameter: int = 96,
        thickness: int = 10,
        tone: str = "accent",
        text_role: str = "h2",
        caption_role: str = "caption",
    ) -> None:
        super().__init__()
        self._value = min(1.0, max(0.0, value))
        self._text = text
        self._caption = caption
        self._thickness = thickness
        self._tone = tone
        self._roles = (text_role, caption_role)
        side = round(diameter * current_theme().scale)
        self.setFixedSize(side, side)
        self.setAccessibleName(f"{text} {caption}".strip())

    @property
    def value(self) -> float:
        """How much is done, 0 to 1."""
        return self._value

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ring, starting at the top in reading direction, and the words."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self._thickness / 2 + 0.5
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(theme.color("track"), self._thickness))
        painter.drawEllipse(circle)
        if self._value > 0:
            line = QPen(theme.color(self._tone), self._thickness)
            line.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(line)
            way = 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else -1
            painter.drawArc(circle, 90 * 16, round(way * 360 * 16 * self._value))
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme = current_theme()
        number = self._fitting(theme.font(self._roles[0], 600), self._text)
        caption = self._fitting(theme.font(self._roles[1]), self._caption)
        painter.setPen(theme.color("text"))
        painter.setFont(number)
        area = QRectF(self.rect())
        # Some scripts stand higher than the room that a line gets here.
        center = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        if not self._caption:
            painter.drawText(area, center, self._text)
            return
        above, below = number.pixelSize() * 1.2, caption.pixelSize() * 1.3
        top = (area.height() - above - below) / 2
        painter.drawText(QRectF(0, top, area.width(), above), center, self._text)
        painter.setFont(caption)
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(0, top + above, area.width(), below), center, self._caption)

    def _fitting(self, font: QFont, text: str) -> QFont:
        """Return a font, smaller where the words would reach into the ring."""
        room = self.width() - 2 * self._thickness - 2 * _AIR
        needs = QFontMetrics(font).horizontalAdvance(text)
        if needs > room:
            font.setPixelSize(max(1, font.pixelSize() * room // needs))
        return font
