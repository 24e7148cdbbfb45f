"""An icon on a soft round ground, for tiles and warm messages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import current_theme


class IconDisc(QWidget):
    """A decoration; the words are beside it. `size` in pixels grows with the text; `tone`: accent or warn."""

    def __init__(self, icon: str, size: int = 56, tone: str = "accent") -> None:
        super().__init__()
        self._tone = tone
        self._icon = icon
        side = current_theme().scaled(size)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the disc, and the icon in its middle; high contrast leaves the disc out."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not theme.high_contrast:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(f"{self._tone}_soft"))
            painter.drawEllipse(self.rect())
        side = round(self.width() * 0.43)
        image = pixmap(self._icon, f"{self._tone}_text", side)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, image)
        painter.end()
