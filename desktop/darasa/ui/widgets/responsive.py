"""Layouts that follow the width there is: cards in as many columns as fit, a side column that moves below."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from darasa.ui.theme.theme import current_theme

_UNBOUNDED = 16_777_215
"""QWIDGETSIZE_MAX: what Qt calls no limit."""


class CardGrid(QWidget):
    """Cards of one width side by side, at most `most` in a row; `narrowest` in pixels grows with the text."""

    def __init__(
        self, cards: Sequence[QWidget], *, most: int = 4, narrowest: int = 188, gap: int = 20
    ) -> None:
        super().__init__()
        self._cards = list(cards)
        self._most = most
        self._narrowest = current_theme().scaled(narrowest)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._columns = 0
        self._arrange(most)

    @property
    def columns(self) -> int:
        """How many cards are side by side now."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        gap = self._grid.spacing()
        self._arrange((self.width() + gap) // (self._narrowest + gap))

    def _arrange(self, fitting: int) -> None:
        columns = max(1, min(self._most, fitting))
        if columns == self._columns:
            return
        for card in self._cards:
            self._grid.removeWidget(card)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            # Columns are equal however long their longest word is.
            self._grid.setColumnMinimumWidth(column, 1 if column < columns else 0)
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)


class Sides(QWidget):
    """A main part and a side column of fixed width; where both do not fit, the side column comes below.

    `side_width` and `narrowest` (of the main part) are pixels that grow with the text.
    """

    def __init__(
        self, main: QWidget, side: QWidget, *, side_width: int = 318, narrowest: int = 420, gap: int = 20
    ) -> None:
        super().__init__()
        theme = current_theme()
        self._main = main
        self._side = side
        self._side_width = theme.scaled(side_width)
        self._least = self._side_width + theme.scaled(narrowest) + gap
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(side)
        self._arrange(beside=True)

    @property
    def is_beside(self) -> bool:
        """Whether the side column has its place beside the main part now."""
        return self._layout.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the wider of the two: the other can always come below."""
        width = max(self._main.minimumSizeHint().width(), self._side.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the side column where there is room for it."""
        super().resizeEvent(event)
        wanted = self._main.minimumSizeHint().width() + self._wide() + self._layout.spacing()
        beside = self.width() >= max(self._least, wanted)
        if beside != self.is_beside or (beside and self._side.maximumWidth() != self._wide()):
            self._arrange(beside=beside)

    def _wide(self) -> int:
        """Return the width of the side column beside the main part: more where a word of it is longer."""
        return max(self._side_width, self._side.minimumSizeHint().width())

    def _arrange(self, *, beside: bool) -> None:
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._side.setMinimumWidth(self._wide() if beside else 0)
        self._side.setMaximumWidth(self._wide() if beside else _UNBOUNDED)
