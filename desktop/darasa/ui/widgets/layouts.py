"""Rows and columns in one expression each, mirrored where the language reads from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from darasa.ui.theme.theme import current_theme

Placed = QWidget | QLayout
Item = Placed | int | str | tuple[Placed, int | Qt.AlignmentFlag] | None
"""A widget or layout; a number of pixels to leave free; "stretch"; (item, stretch factor) or (item,
alignment); None is left out."""
Margins = tuple[int, int, int, int]
"""Start, top, end, bottom, in pixels: start is left in English and right in Arabic."""


def row(*items: Item, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a layout with the items beside each other, in reading direction."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def column(*items: Item, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a layout with the items below each other."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def mirrored(margins: Margins) -> Margins:
    """Return margins for Qt, which takes them as left, top, right, bottom and never mirrors them."""
    start, top, end, bottom = margins
    return (end, top, start, bottom) if current_theme().rtl else margins


def holder(layout: QLayout, width: int = 0) -> QWidget:
    """Return a plain widget around a layout; `width` fixes its width, grown with the text size."""
    widget = QWidget()
    widget.setLayout(layout)
    if width:
        widget.setFixedWidth(current_theme().scaled(width))
    return widget


def take_away(widget: QWidget) -> None:
    """Take a widget off its parent at once, and delete it when nothing of it is running any more."""
    # First hidden: a layout shows what was added to it later, and what has no parent then is a window.
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def _fill(layout: QBoxLayout, items: tuple[Item, ...], spacing: int, margins: Margins) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*mirrored(margins))
    for item in items:
        if item is None:
            continue
        if isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, str):
            layout.addStretch(1)
        elif isinstance(item, tuple):
            _place(layout, *item)
        else:
            _place(layout, item, 0)


def _place(layout: QBoxLayout, item: Placed, how: int | Qt.AlignmentFlag) -> None:
    if isinstance(how, Qt.AlignmentFlag):
        if isinstance(item, QLayout):
            layout.addLayout(item)
            layout.setAlignment(item, how)
        else:
            layout.addWidget(item, 0, how)
    elif isinstance(item, QLayout):
        layout.addLayout(item, how)
    else:
        layout.addWidget(item, how)
