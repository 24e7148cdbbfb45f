"""A course's woven cover."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from darasa.ui.theme.pattern import cover_pixmap
from darasa.ui.theme.theme import current_theme

_MIRRORED = {"left": "right", "right": "left"}


class Cover(QWidget):
    """A course's pattern, as large as its layout lets it be; decoration, so high contrast leaves it out.

    `pattern` and `seed` come from the course. `corners` says which are rounded: all, top, left (where reading
    starts), right, none. `rows` is how many woven squares are stacked over its height. `height` and `width`
    in pixels fix that side.
    """

    def __init__(
        self, pattern: str, seed: int, corners: str = "top", *, rows: int = 2, height: int = 0, width: int = 0
    ) -> None:
        super().__init__()
        self._pattern = pattern
        self._seed = seed
        self._corners = corners
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if height:
            self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        if current_theme().high_contrast:
            self.hide()

    def setVisible(self, visible: bool) -> None:
        """Show the cover, except in high contrast."""
        super().setVisible(visible and not current_theme().high_contrast)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the pattern at the size the cover has now."""
        corners = self._corners
        if current_theme().rtl:
            corners = _MIRRORED.get(corners, corners)
        cell = max(8, round(self.height() / self._rows))
        painter = QPainter(self)
        image = cover_pixmap(self._pattern, self._seed, self.width(), self.height(), cell, corners)
        painter.drawPixmap(0, 0, image)
        painter.end()
