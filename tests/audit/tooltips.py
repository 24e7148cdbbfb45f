"""Asking for a tooltip as the system does when the mouse rests somewhere."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def tooltip_at(root: QWidget, point: QPoint) -> str:
    """Return the tooltip that comes at a point of a root, empty where none does; it is taken away again."""
    under = root.childAt(point) or root
    QToolTip.hideText()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, under.mapFrom(root, point), root.mapToGlobal(point))
    QApplication.sendEvent(under, event)
    shown = QToolTip.text() if QToolTip.isVisible() else ""
    QToolTip.hideText()
    return shown
