"""How settings stand in a card: a title, rows with a hairline between them, words and a control in each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Placed, column, row

_MARGIN = 22


def titled_card(title: str, rows: Sequence[Placed]) -> QFrame:
    """Return a card of settings."""
    content = column(label(title, "h2"), 14)
    for index, item in enumerate(rows):
        if index:
            content.addSpacing(16)
            content.addWidget(rule())
            content.addSpacing(16)
        if isinstance(item, QLayout):
            content.addLayout(item)
        else:
            content.addWidget(item)
    content.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
    return card("card", content)


def setting_row(title: str, about: str, control: QWidget) -> QLayout:
    """Return a row with a control at its end."""
    words = column("stretch", label(title, "strong"), 2, label(about, "small", "2", wrap=True), "stretch")
    return row((words, 1), 24, (control, Qt.AlignmentFlag.AlignVCenter))


def stacked_row(title: str, about: str, control: QWidget) -> QLayout:
    """Return a row with a control below its words, for narrow cards."""
    words = column(label(title, "strong", wrap=True), 2, label(about, "small", "2", wrap=True))
    return column(words, 12, row(control, "stretch"))
