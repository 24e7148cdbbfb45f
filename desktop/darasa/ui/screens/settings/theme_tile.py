"""A look to choose, shown as a small picture of itself."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from darasa.ui.theme.theme import Theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row


class ThemeTile(CardButton):
    """One theme with its name; the chosen one has a check mark."""

    def __init__(self, theme: str, words: str, *, chosen: bool) -> None:
        sign = icon_label("done" if chosen else "circle", "accent_text" if chosen else "text3", 20)
        name = label(words, "strong", wrap=True)
        content = column(_Preview(theme), 10, row(sign, (name, 1), spacing=8), margins=(12, 12, 12, 12))
        super().__init__(content, "chosen" if chosen else "choice", words)
        self.setCheckable(True)
        self.setProperty("one-of", "choice")
        self.setChecked(chosen)
        self.setObjectName(f"theme-{theme}")


class _Preview(QWidget):
    """A window the size of a stamp: sidebar, a card with lines of text, and a button."""

    def __init__(self, theme: str) -> None:
        super().__init__()
        self._theme = Theme(theme)
        self.setMinimumSize(120, 92)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint it in the colours of its own theme."""
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        line = QPen(color("line"), 1)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(line)
        painter.setBrush(color("canvas"))
        painter.drawRoundedRect(area, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, tone in enumerate(("accent", "text3", "text3")):
            painter.setBrush(color(tone))
            painter.drawRoundedRect(QRectF(10, 12 + 14 * index, 22, 5), 2.5, 2.5)
        sheet = QRectF(42, 10, self.width() - 52, self.height() - 20)
        painter.setPen(line)
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(sheet, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, (tone, share) in enumerate((("text", 0.6), ("text2", 0.8), ("text2", 0.7))):
            painter.setBrush(color(tone))
            painter.drawRoundedRect(
                QRectF(sheet.left() + 10, sheet.top() + 10 + 11 * index, (sheet.width() - 20) * share, 4),
                2,
                2,
            )
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(QRectF(sheet.left() + 10, sheet.bottom() - 22, 44, 13), 4, 4)
        painter.end()
