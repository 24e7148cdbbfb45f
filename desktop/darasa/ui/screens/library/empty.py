"""Nothing is here: why, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.card import card
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, holder, row

_WIDTH = 440
"""Of the words, in pixels at 100 % text."""


def empty_card(icon: str, title: str, text: str, buttons: Sequence[QPushButton]) -> QFrame:
    """Return a large card with a few words in its middle, and what can be done below them."""
    center = Qt.AlignmentFlag.AlignCenter
    shown = holder(
        column(
            row("stretch", IconDisc(icon, 88), "stretch"),
            18,
            label(title, "h2", wrap=True, align=center),
            4,
            label(text, "", "2", wrap=True, align=center),
            18 if buttons else None,
            row("stretch", (FlowLayout(buttons, 10), 0), "stretch") if buttons else None,
        )
    )
    shown.setMaximumWidth(current_theme().scaled(_WIDTH))
    content = column("stretch", row("stretch", (shown, 100), "stretch"), "stretch", margins=(24, 40, 24, 40))
    made = card("card", content)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return made
