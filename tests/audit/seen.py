"""What of a window is looked at, and how far the things on it can be seen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from darasa.ui.widgets.labels import ElidedLabel
from darasa.ui.widgets.overlay import Overlay


def root_of(view: QWidget) -> QWidget:
    """Return what is looked at of a view: an overlay alone, as the rest waits behind it, else the window."""
    return view if isinstance(view, Overlay) else view.window()


def widgets(root: QWidget) -> Iterator[QWidget]:
    """Give everything that is shown within a root, the root too; hidden things are left out."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) and widget.window() is root.window() and not widget.size().isEmpty():
            yield widget


def in_window(widget: QWidget, box: QRectF) -> QRectF:
    """Return a rectangle of a widget in pixels of its window."""
    return box.translated(widget.mapTo(widget.window(), QPoint(0, 0)).toPointF())


def edges(widget: QWidget) -> tuple[QRectF, QRectF]:
    """Return where a widget can be seen in its window: with what scrolling up and down brings, and now."""
    place = QRectF(widget.rect())
    reach, now = in_window(widget, place), in_window(widget, place)
    below: QWidget = widget
    at = widget.parentWidget()
    free = _scrolls(widget)
    if free:
        reach = _tall(reach)
    while at is not None and not below.isWindow():
        limit = in_window(at, QRectF(at.rect()))
        now = now.intersected(limit)
        # What scrolls up and down is bounded from the sides only, from there on.
        free = free or _scrolls(at)
        reach = reach.intersected(_tall(limit) if free else limit)
        below, at = at, at.parentWidget()
    return reach, now


def _scrolls(widget: QWidget) -> bool:
    """Whether a widget is the viewport of an area that scrolls up and down, now."""
    area = widget.parentWidget()
    return (
        isinstance(area, QAbstractScrollArea)
        and area.viewport() is widget
        and area.verticalScrollBar().maximum() > area.verticalScrollBar().minimum()
    )


def _tall(rect: QRectF) -> QRectF:
    return QRectF(rect.x(), -1e6, rect.width(), 2e6)


def name_of(widget: QWidget) -> str:
    """Return what to call a widget in a fault: its class, its name and its words."""
    words = ""
    if isinstance(widget, ElidedLabel):
        words = widget.full_text
    elif isinstance(widget, QLabel) or hasattr(widget, "text"):
        words = str(widget.text())
    words = (words or widget.accessibleName()).strip()
    parts = (type(widget).__name__, widget.objectName(), repr(words[:60]) if words else "")
    return " ".join(part for part in parts if part)


def pixels(rect: QRectF) -> QRect:
    """Return the whole pixels of a rectangle."""
    return rect.toAlignedRect()
