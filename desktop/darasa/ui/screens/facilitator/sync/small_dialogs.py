"""Short questions and answers of the screen: the limit of a month, and what a server said of one thing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from darasa.sync.targets import MOST_MB
from darasa.sync.types import Withheld
from darasa.ui.screens.course_words import number
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.who.when import date_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.sync.service import Sync

_translate = QCoreApplication.translate


class Limit(Dialog):
    """How many megabytes a month sending may cost."""

    def __init__(self, gate: Gate, sync: "Sync") -> None:
        self._gate = gate
        self._sync = sync
        budget = sync.rules().budget_mb
        self._megabytes = Field(
            _translate("Limit", "Megabytes a month"),
            _translate("Limit", "0 means no limit. A thousand finished steps take about 1 MB"),
            number(budget),
        )
        self._megabytes.edit.setObjectName("megabytes")
        self._megabytes.edit.setMaxLength(9)
        save = button(_translate("OwnDialogs", "Save"), "primary")
        about = _translate(
            "Limit",
            "Both ways count, for all servers together. When it is reached, nothing more is sent until next "
            "month, and everything stays saved on this computer.",
        )
        title = _translate("Limit", "How much data a month?")
        super().__init__(gate.window, title, about, [self._megabytes], [save])
        save.clicked.connect(self._on_save_clicked)
        self._megabytes.edit.returnPressed.connect(self._on_save_clicked)
        self._megabytes.edit.selectAll()
        self.focus(self._megabytes.edit)

    def _on_save_clicked(self) -> None:
        text = self._megabytes.edit.text().strip()
        value, is_number = QLocale().toInt(text)
        if not is_number and text.isdecimal():  # other digits than those of the interface's language
            value, is_number = int(text), True
        if not is_number or not 0 <= value <= MOST_MB:
            words = _translate("Limit", "Type a whole number from 0 to {most}")
            self._megabytes.complain(words.format(most=number(MOST_MB)))
            self._megabytes.edit.setFocus()
            return
        self._gate.act(lambda warrant: self._save(warrant, value))

    def _save(self, warrant: "Warrant", value: int) -> None:
        self._sync.set_rules(warrant, replace(self._sync.rules(), budget_mb=value))
        window = self._gate.window
        self.close_overlay()
        window.sending.wake()
        window.refresh()


class Details(Dialog):
    """What a server said of one thing that it did not take, for whoever runs the server."""

    def __init__(self, window: QWidget, heading: str, one: Withheld) -> None:
        go_on = button(_translate("Dialog", "Go on"), "primary")
        about = _translate(
            "Details",
            "Nothing is lost. Show this to whoever runs the server: they know what has to be mended there. "
            "Then send it again.",
        )
        lines = [
            (_translate("Details", "What the server said"), one.words or "–"),
            (_translate("Details", "Its number for that"), f"\u200e{one.status}"),
            (_translate("Details", "Since"), date_words(one.since)),
            (_translate("Details", "The statement’s id"), f"\u200e{one.event.id}"),
        ]
        content: list[Item] = [ElidedLabel(heading, "strong")]
        for title, words in lines:
            shown = label(words, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            content += [12, label(title, "small", "2", wrap=True), 2, shown]
        title = _translate("Details", "The server did not take this")
        super().__init__(window, title, about, content, [go_on], can_cancel=False)
        go_on.clicked.connect(self.close_overlay)
        self.focus(go_on)
