"""Asking for a tooltip as the system does when the mouse rests somewhere."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def tooltip_at(widget: QWidget, point: QPoint) -> str:
    """Return the tooltip that comes at a point of a widget, empty where none does; it is taken away again."""
    under = widget
    while under.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) and under.parentWidget():
        under = under.parentWidget()
    QToolTip.hideText()
    place = under.mapFrom(widget.window(), widget.mapTo(widget.window(), point))
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, widget.mapToGlobal(point))
    QApplication.sendEvent(under, event)
    shown = QToolTip.text() if QToolTip.isVisible() else ""
    QToolTip.hideText()
    return shown
