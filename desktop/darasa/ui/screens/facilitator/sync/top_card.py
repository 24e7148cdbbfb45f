"""The card on top: how sending stands, in words, and the one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QWidget

from darasa.ui.screens.facilitator.sync.state_words import Headline
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column, holder, row


class TopCard(QFrame):
    """Exporting is always offered; the primary button is sending, or setting up where there is no server."""

    def __init__(
        self,
        says: Headline,
        set_up: Callable[[], object] | None,
        send: Callable[[], object] | None,
        export: Callable[[], object],
        *,
        narrow: bool,
    ) -> None:
        super().__init__()
        usb = button(self.tr("Export to USB"), "secondary", "usb")
        usb.setObjectName("export")
        usb.clicked.connect(export)
        buttons: list[Item] = [usb]
        self.primary: QPushButton | None = None
        """What the keyboard starts on."""
        if set_up is not None:
            first = button(self.tr("Set up a server"), "primary", "plus")
            first.setObjectName("set-up")
            first.clicked.connect(set_up)
            self.primary = first
        elif send is not None:
            first = button(self.tr("Try to send now"), "primary", "repeat")
            first.setObjectName("send-now")
            first.clicked.connect(send)
            self.primary = first
        if self.primary is not None:
            buttons.append(self.primary)
        title = label(says.title, "h3", wrap=True)
        title.setObjectName("headline")
        words = column("stretch", title, 2, label(says.text, "", "2", wrap=True), "stretch")
        disc: Item = (IconDisc(says.icon, 60, says.tone), Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(card("card", self._content(disc, holder(words), buttons, narrow=narrow))))

    @staticmethod
    def _content(disc: Item, words: QWidget, buttons: list[Item], *, narrow: bool) -> QLayout:
        about = row(disc, 18, (words, 1))
        if narrow:
            return column(about, 16, row("stretch", *buttons, spacing=10), margins=(22, 20, 22, 20))
        actions = holder(row(*buttons, spacing=10))
        end = (actions, Qt.AlignmentFlag.AlignVCenter)
        return row((about, 1), 18, end, margins=(22, 20, 18, 20))
