"""The states of a thing as Qt wants them told."""

from PySide6.QtGui import QAccessible


def state(**flags: bool) -> QAccessible.State:
    """Return a state with these flags of QAccessible.State set."""
    made = QAccessible.State()
    for name, is_set in flags.items():
        setattr(made, name, is_set)
    return made
