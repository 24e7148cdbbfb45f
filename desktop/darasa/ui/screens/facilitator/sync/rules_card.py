"""When this computer may send by itself."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout

from darasa.sync.types import Rules
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.toggle import Toggle


class RulesCard(QFrame):
    """`choose` takes the Rules as they are wanted now."""

    def __init__(self, rules: Rules, choose: Callable[[Rules], object]) -> None:
        super().__init__()
        automatic = Toggle(self.tr("Send by itself when online"), on=rules.automatic)
        automatic.setObjectName("automatic")
        automatic.toggled.connect(lambda on: choose(replace(rules, automatic=on)))
        metered = Toggle(self.tr("Also over mobile data"), on=rules.metered)
        metered.setObjectName("metered")
        metered.toggled.connect(lambda on: choose(replace(rules, metered=on)))
        about = self.tr("About 1 kB for each finished step")
        costs = self.tr("It may cost money. Not every computer knows which connection is mobile data")
        content = column(
            _row(self.tr("Send by itself when online"), about, automatic),
            14,
            _row(self.tr("Also over mobile data"), costs, metered),
            margins=(18, 14, 12, 14),
        )
        self.setLayout(column(card("card", content)))


def _row(title: str, about: str, control: Toggle) -> QLayout:
    words = column("stretch", label(title, wrap=True), 2, label(about, "small", "2", wrap=True), "stretch")
    return row((words, 1), 12, (control, Qt.AlignmentFlag.AlignVCenter))
