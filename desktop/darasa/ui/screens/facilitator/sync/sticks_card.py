"""What can be done with sticks: reading what others wrote, and sealing what is written here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLayout, QPushButton

from darasa.core.errors import DarasaError
from darasa.sync.stick.types import CentreKey
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync import stick_flow
from darasa.ui.screens.facilitator.sync.centre_key import ForgetKey, MakeKey, take_key
from darasa.ui.troubles import explain
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column

if TYPE_CHECKING:
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Keys:
    """What is known of keys on this computer, read when the screen is built."""

    own: str
    """The fingerprint of this computer; empty before its first export."""
    centre: CentreKey | None
    trouble: DarasaError | None


class SticksCard(QFrame):
    """Exporting is the card on top; this is the rest."""

    def __init__(self, gate: Gate, workspace: "Workspace") -> None:
        super().__init__()
        self._gate = gate
        self._workspace = workspace
        keys = _keys(workspace)
        read = _small(self.tr("Read a stick…"), "usb", "read-stick", lambda: stick_flow.read(gate, workspace))
        about = self.tr("Adds what other computers exported. Nothing is taken away from either")
        number = None
        if keys.own:
            words = self.tr("The number of this computer: {number}")
            number = label(words.format(number=f"\u200e{keys.own}\u200e"), "small", "2", wrap=True)
        content = column(
            label(self.tr("Sticks"), "h3"),
            2,
            label(about, "small", "2", wrap=True),
            4 if number else None,
            number,
            12,
            FlowLayout([read]),
            16,
            rule(),
            14,
            self._key(keys),
            margins=(18, 16, 18, 16),
        )
        self.setLayout(column(card("card", content)))

    def _key(self, keys: _Keys) -> QLayout:
        gate, workspace = self._gate, self._workspace
        buttons: Sequence[QPushButton]
        key = keys.centre
        if keys.trouble is not None:
            trouble = explain(keys.trouble)
            about, buttons = f"{trouble.title}. {trouble.text}", []
        elif key is None:
            about = self.tr("Off: what is exported holds codes instead of names, and is not sealed")
            buttons = [
                _small(self.tr("Make a key…"), "key", "make", lambda: MakeKey(gate, workspace)),
                _small(self.tr("Take it from a stick…"), "usb", "take", lambda: take_key(gate, workspace)),
            ]
        else:
            words = (
                self.tr("On: sealed for this computer, the collecting one. Number of the key: {number}")
                if key.ours
                else self.tr("On: sealed for the collecting computer. Number of the key: {number}")
            )
            about = words.format(number=f"\u200e{key.fingerprint}\u200e")
            buttons = [
                _small(self.tr("Forget the key…"), "x", "forget", lambda: ForgetKey(gate, workspace, key))
            ]
        title = self.tr("Only this centre can read what is exported")
        return column(
            label(title, "strong", wrap=True),
            2,
            label(about, "small", "2", wrap=True),
            12 if buttons else None,
            FlowLayout(buttons) if buttons else None,
        )


def _keys(workspace: "Workspace") -> _Keys:
    try:
        return _Keys(workspace.sticks.fingerprint(), workspace.sticks.centre_key(), None)
    except DarasaError as error:
        return _Keys("", None, error)


def _small(words: str, icon: str, name: str, act: Callable[[], object]) -> QPushButton:
    made = button(words, "secondary", icon, "s")
    made.setObjectName(name)
    made.clicked.connect(lambda _checked: act())
    return made
