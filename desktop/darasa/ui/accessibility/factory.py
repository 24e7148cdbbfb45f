"""Where Qt asks what a screen reader is to be handed for our own widgets.

Nothing of what is answered is loaded before a screen reader listens (decision 0080).
"""

from functools import cache

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

_OURS = frozenset(
    {"MainWindow", "RescueWindow", "LessonView", "Overlay", "LessonPopover", "Sidebar", "RowList"}
    | {"Heading", "ElidedLabel", "Passage", "Picture", "Avatar", "Meter", "Ring", "DayBars"}
    | {"Button", "CardButton", "Toggle", "QComboBox", "Segmented", "Answer", "AvatarPicker"}
)
"""The classes, by name, that Qt by itself would tell nothing about, or the wrong thing."""


@cache
def install() -> None:
    """Have Qt ask here; once for a process, however often it is called, and not before the first paint."""
    QAccessible.installFactory(_made_for)


def _made_for(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget seen as an object of this class, or None to leave it to Qt.

    Qt asks for each widget that gets a name, whether anybody listens or not, and keeps the answer.
    """
    if not QAccessible.isActive():
        return None
    _renew()
    if kind not in _OURS:
        return None
    from darasa.ui.accessibility.interfaces import interface_of

    return interface_of(kind, thing)


@cache
def _renew() -> None:
    """Once somebody listens, have Qt ask again for what it was told nothing about before."""
    QTimer.singleShot(0, _forget_answers)


def _forget_answers() -> None:
    for widget in QApplication.allWidgets():
        kinds = {made.__name__ for made in type(widget).__mro__}
        if kinds & _OURS:
            kept = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(kept))
