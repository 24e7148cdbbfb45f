"""A number that two people compare, one at each computer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.card import card
from darasa.ui.widgets.layouts import column


def fingerprint_card(text: str, role: str = "h3") -> QFrame:
    """Return a code in large type, to be read out, written down or copied; the same in all languages."""
    shown = QLabel(f"\u200e{text}")
    shown.setObjectName("code")
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setFont(current_theme().font(role, 600, mono=True))
    shown.setWordWrap(True)
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    by_hand = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    shown.setTextInteractionFlags(by_hand)
    # A screen reader is to say the signs one by one.
    shown.setAccessibleName(" ".join(text))
    return card("accent", column(shown, margins=(12, 14, 12, 14)))
