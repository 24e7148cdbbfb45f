"""Whatever can be pressed is large enough for a finger that shakes."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QWidget

from darasa.ui.widgets.lesson_parts import CheckChoice
from darasa.ui.widgets.lesson_view import LessonView
from darasa.ui.widgets.passage import Word
from tests.audit.seen import edges, name_of

LEAST = 40
"""Pixels, in both directions. Links within a text are as high as the text."""


def small_targets(shown: list[QWidget]) -> Iterator[str]:
    """Give what can be pressed and is too small, or of which too little can be seen."""
    for widget in shown:
        for what, box in _targets(widget):
            if box.width() < LEAST or box.height() < LEAST:
                yield f"small: {what}: {box.width():.0f} × {box.height():.0f}"


def _targets(widget: QWidget) -> Iterator[tuple[str, QRectF]]:
    if isinstance(widget, LessonView):
        for stop in widget._built.stops:
            if isinstance(stop, CheckChoice):
                yield f"choice {stop.text!r}", widget._rects_of(stop)[0]
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if model.rowCount():
            row = widget.visualRect(model.index(0, 0))
            yield f"{name_of(widget)}, a row", QRectF(0, 0, widget.viewport().width(), row.height())
    elif isinstance(widget, Word):
        return
    elif isinstance(widget, QAbstractButton | QLineEdit | QComboBox) and widget.isEnabled():
        through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if not through and not _belongs_to_a_list(widget):
            reach, _ = edges(widget)
            box = QRectF(0, 0, reach.width(), min(reach.height(), widget.height()))
            yield name_of(widget), box


def _belongs_to_a_list(widget: QWidget) -> bool:
    """Whether a widget is a part of a list's own, such as the button in the corner of a table."""
    at = widget.parentWidget()
    return isinstance(at, QAbstractItemView | QComboBox)
