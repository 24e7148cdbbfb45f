"""Cards of equal width in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from darasa.ui.theme.theme import current_theme

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class FlowGrid(QWidget):
    """Lays its cells out in rows that fill the width; the arrow keys move between cells.

    `cell` is the least width of a cell in pixels, grown with the text size; `most` limits the columns.
    """

    def __init__(self, cells: Sequence[QWidget], *, cell: int, most: int = 99, spacing: int = 18) -> None:
        super().__init__()
        self._cell = current_theme().scaled(cell)
        self._most = most
        self._spacing = spacing
        self._cells: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_cells(cells)

    @property
    def cells(self) -> tuple[QWidget, ...]:
        """The cells in reading order."""
        return tuple(self._cells)

    def set_cells(self, cells: Sequence[QWidget]) -> None:
        """Show these cells instead; earlier ones that are not among them are dropped."""
        # In place of others, new cells would come last of the whole window for the Tab key. The first ones
        # come where the grid does; asking for its neighbours would cost the first screen 15 ms.
        before = self._stop_before() if self._cells else None
        for old in self._cells:
            if old not in cells:
                old.hide()
                old.deleteLater()
        self._cells = list(cells)
        for cell in self._cells:
            cell.setParent(self)
            cell.removeEventFilter(self)
            cell.installEventFilter(self)
            cell.show()
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell
        self._arrange()

    def columns(self) -> int:
        """Return how many columns there are at the current width."""
        fitting = (self.width() + self._spacing) // (self._cell + self._spacing)
        return max(1, min(self._most, fitting))

    def sizeHint(self) -> QSize:
        """Ask for the height of all rows."""
        return QSize(self._cell, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out anew."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the arrow keys, as the eye sees the grid."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            return self._move(watched, Qt.Key(event.key()))
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return False

    def _stop_before(self) -> QWidget | None:
        """Return what has the Tab key's stop before the grid; Qt orders only what takes the focus."""
        at = self.previousInFocusChain()
        while at is not None and at is not self:
            if at.focusPolicy() != Qt.FocusPolicy.NoFocus and not self.isAncestorOf(at):
                return at
            at = at.previousInFocusChain()
        return None

    def _move(self, cell: QObject, key: Qt.Key) -> bool:
        if cell is not QApplication.focusWidget() or cell not in self._cells:
            return False
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = -1 if rtl else 1
        step = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -self.columns(),
            Qt.Key.Key_Down: self.columns(),
        }[key]
        target = self._cells.index(cell) + step
        if 0 <= target < len(self._cells):
            self._cells[target].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _arrange(self) -> None:
        columns, spacing = self.columns(), self._spacing
        width = (self.width() - spacing * (columns - 1)) // columns
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = 0
        for start in range(0, len(self._cells), columns):
            row = self._cells[start : start + columns]
            height = max(_height(cell, width) for cell in row)
            for index, cell in enumerate(row):
                left = index * (width + spacing)
                if rtl:
                    left = self.width() - left - width
                cell.setGeometry(QRect(left, top, width, height))
            top += height + spacing
        self.setMinimumHeight(max(0, top - spacing))


def _height(cell: QWidget, width: int) -> int:
    wanted = cell.heightForWidth(width) if cell.hasHeightForWidth() else cell.sizeHint().height()
    return max(wanted, cell.minimumHeight())
