"""One choice of many, the others out of sight until they are asked for."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem

from darasa.ui.theme.theme import current_theme

_ROW = 44
"""Pixels that a row is high at least, grown with the text."""


class _Row(QStyledItemDelegate):
    """A row that is large enough for a finger that shakes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row in pixels."""
        wanted = super().sizeHint(option, index)
        return QSize(wanted.width(), max(wanted.height(), current_theme().scaled(_ROW)))


def drop_down(name: str) -> QComboBox:
    """Return a list that drops down; `name` says what is chosen, for a screen reader."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setItemDelegate(_Row(made))
    return made
