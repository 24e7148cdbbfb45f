"""The order in which the Tab key goes through what is seen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from darasa.ui.widgets.flow_grid import FlowGrid


def follow_layouts(layout: QLayout) -> None:
    """Let the Tab key go through everything in a layout in the layout's own order."""
    before: QWidget | None = None
    for widget in _widgets(layout):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    """Give the widgets of a layout and of those within it, in reading order."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget = item.widget()
        within: QLayout | None = item.layout()
        if widget is not None:
            yield widget
            page = widget.widget() if isinstance(widget, QScrollArea) else widget
            within = page.layout() if page is not None else None
            if isinstance(widget, FlowGrid):
                yield from widget.cells
        if within is not None:
            yield from _widgets(within)
