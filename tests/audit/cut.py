"""No text is cut, by its widget, by what that lies in or by the window, and nothing scrolls sideways."""

from collections.abc import Iterator
from unicodedata import category

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLabel, QLineEdit, QTextBrowser, QWidget

from darasa.ui.widgets.labels import ElidedLabel
from tests.audit.painted import Painted, Text
from tests.audit.seen import edges, in_window, name_of
from tests.audit.tooltips import tooltip_at

_SLACK = 1.0
"""Pixels that a soft edge may be cut by."""
_DOTS = "…"


def cut_texts(painting: dict[QWidget, Painted], names: frozenset[str]) -> Iterator[str]:
    """Give each text that is not there in full.

    Only what people and courses are called (`names`), and paths, may be shortened, with a tooltip.
    """
    for widget, said in painting.items():
        reach, _ = edges(widget)
        for text in said.texts:
            if _is_typed(widget, text):
                continue
            lost = _lost(widget, text, reach)
            if lost:
                yield f"cut: {name_of(widget)}: {text.words!r} lacks {lost}"
            elif _is_shortened(widget, text):
                if not _tells_whole(widget, text):
                    yield f"shortened without a tooltip: {name_of(widget)}: {text.words!r}"
                if not _is_of_others(_source(widget), names):
                    yield f"shortened: {name_of(widget)}: {text.words!r}"


def sideways(root: QWidget, shown: list[QWidget]) -> Iterator[str]:
    """Give each area in which one would have to scroll sideways."""
    for area in shown:
        if isinstance(area, QTextBrowser):
            more = area.document().size().width() - area.viewport().width()
        elif isinstance(area, QAbstractScrollArea) and not isinstance(area, QLineEdit):
            more = area.horizontalScrollBar().maximum() - area.horizontalScrollBar().minimum()
        else:
            continue
        if more > 0 and area is not root:
            yield f"scrolls sideways: {name_of(area)}: {more:.0f} px too wide"


def _lost(widget: QWidget, text: Text, reach: QRectF) -> str:
    """Return what of a text is beyond what can be seen, in words; empty when nothing is."""
    limit = reach
    if text.clip is not None:
        clip = in_window(widget, text.clip)
        if (
            reach.height() > widget.height() + _SLACK
        ):  # what scrolls up and down is clipped by what it scrolls in
            clip = QRectF(clip.x(), reach.y(), clip.width(), reach.height())
        limit = reach.intersected(clip)
    if _beyond(in_window(widget, text.box), limit) <= _SLACK:
        return ""
    ink = in_window(widget, text.ink)
    more = _beyond(ink, limit)
    return f"{more:.0f} px" if more > _SLACK else ""


def _beyond(box: QRectF, limit: QRectF) -> float:
    return max(
        limit.left() - box.left(),
        box.right() - limit.right(),
        limit.top() - box.top(),
        box.bottom() - limit.bottom(),
    )


def _is_shortened(widget: QWidget, text: Text) -> bool:
    return text.words.endswith(_DOTS) and not _source(widget).strip().endswith(_DOTS)


def _is_typed(widget: QWidget, text: Text) -> bool:
    """Whether a text is what somebody typed: a field shows the part of it that is being typed."""
    return isinstance(widget, QLineEdit) and bool(widget.text()) and text.words in widget.displayText()


def _source(widget: QWidget) -> str:
    """Return what a widget is to say in full, as far as it has words of its own."""
    if isinstance(widget, ElidedLabel):
        return widget.full_text
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    words = str(widget.text()) if isinstance(widget, QLabel) or hasattr(widget, "text") else ""
    return "".join(letter for letter in words if category(letter) != "Cf")


def _is_of_others(source: str, names: frozenset[str]) -> bool:
    """Whether a text holds a name or a path; rows of lists, which have no words of their own, hold names."""
    return not source or "/" in source or any(name in source for name in names)


def _tells_whole(widget: QWidget, text: Text) -> bool:
    """Whether the mouse, where the text is, gets a tooltip: from the view's row, or what lies under it."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractItemView) and parent.viewport() is widget:
        index = parent.indexAt(text.box.center().toPoint())
        return bool(index.data(Qt.ItemDataRole.ToolTipRole))
    return bool(tooltip_at(widget, text.box.center().toPoint()))
