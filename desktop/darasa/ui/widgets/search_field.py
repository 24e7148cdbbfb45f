"""A field to find something by its first letters."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit

from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import icon_label
from darasa.ui.widgets.layouts import row

_NARROWEST = 150
"""Pixels at 100 % text."""
_PADDING = 14
"""What the style sheet leaves free on each side of a field's words, in pixels."""


class SearchField(QLineEdit):
    """A line to type into with a magnifying glass before it, narrower where there is no room.

    `width` in pixels grows with the text size.
    """

    def __init__(self, placeholder: str, width: int = 300) -> None:
        super().__init__()
        # A course file that is dropped here is for the window.
        self.setAcceptDrops(False)
        self.setObjectName("search")
        theme = current_theme()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaximumWidth(theme.scaled(width))
        self._beside = theme.scaled(20) + 6
        self.setTextMargins(*((0, 0, self._beside, 0) if theme.rtl else (self._beside, 0, 0, 0)))
        glass = icon_label("search", "text3", 20)
        glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(row(glass, "stretch", margins=(13, 0, 0, 0)))

    def minimumSizeHint(self) -> QSize:
        """Leave room for what it says while it is empty."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        needed = words + self._beside + 2 * _PADDING + current_theme().space("xs")
        least = max(current_theme().scaled(_NARROWEST), needed)
        return QSize(min(least, self.maximumWidth()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for the whole width."""
        return QSize(self.maximumWidth(), super().sizeHint().height())
