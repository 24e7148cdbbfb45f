"""Quiet surfaces that group things, and the hairlines between them."""

from PySide6.QtWidgets import QFrame, QLayout


def card(kind: str = "card", layout: QLayout | None = None) -> QFrame:
    """Return a rounded surface: card, sunken, accent, warn, bad, classa, classb, dialog or seg."""
    frame = QFrame()
    frame.setProperty("box", kind)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def rule() -> QFrame:
    """Return a horizontal hairline."""
    return card("rule")


def vertical_rule() -> QFrame:
    """Return a vertical hairline."""
    return card("vrule")
