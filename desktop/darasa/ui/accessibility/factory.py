"""Where Qt asks what a screen reader is to be handed for our own widgets.

Qt asks only when a screen reader looks, so that nothing of this is loaded for anybody else (decision 0080).
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_OURS = frozenset(
    {"MainWindow", "RescueWindow", "LessonView", "Overlay", "LessonPopover", "Sidebar", "RowList"}
    | {"Heading", "ElidedLabel", "Passage", "Picture", "Avatar", "Meter", "Ring", "DayBars"}
    | {"Button", "CardButton", "Toggle", "QComboBox", "Segmented", "Answer", "AvatarPicker"}
)
"""The classes, by name, that Qt by itself would tell nothing about, or the wrong thing."""


@cache
def install() -> None:
    """Have Qt ask here; once for a process, however often it is called, and before a window is shown."""
    QAccessible.installFactory(_made_for)


def _made_for(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget seen as an object of this class, or None to leave it to Qt."""
    if kind not in _OURS:
        return None
    from darasa.ui.accessibility.interfaces import interface_of

    return interface_of(kind, thing)
