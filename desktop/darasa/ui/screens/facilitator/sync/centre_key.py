"""The facilitator wants only this centre to be able to read what is exported to sticks."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.sync.stick.types import CentreKey
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Dialog, Told
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync.fingerprint import fingerprint_card
from darasa.ui.widgets.buttons import button

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


class MakeKey(Dialog):
    """Says what the collecting computer is, and makes this one it."""

    def __init__(self, gate: Gate, workspace: "Workspace") -> None:
        self._gate = gate
        self._workspace = workspace
        make = button(_translate("CentreKey", "Make the key here"), "primary", "key")
        make.setObjectName("make-key")
        about = _translate(
            "CentreKey",
            "This computer becomes the collecting one. What is exported is then sealed: it holds names, and "
            "only this computer can read it. Export once to a stick, and let the other computers take the "
            "key from there. If this computer breaks, what was sealed can be read nowhere; what learners did "
            "is still on their own computers.",
        )
        title = _translate("CentreKey", "Seal for this centre?")
        super().__init__(gate.window, title, about, [], [make])
        make.clicked.connect(lambda: gate.act(self._make))
        self.focus(make)

    def _make(self, warrant: "Warrant") -> None:
        key = self._workspace.sticks.make_centre_key(warrant)
        window = self._gate.window
        self.close_overlay()
        window.refresh()
        title = _translate("CentreKey", "This is the collecting computer now")
        says = _translate("CentreKey", "The number of the key is {number}. Other computers show it too.")
        Told(window, title, [says.format(number=f"\u200e{key.fingerprint}\u200e")])


class AcceptKey(Dialog):
    """Shows the number of a key that lies on a stick, and seals with it from then on."""

    def __init__(self, gate: Gate, workspace: "Workspace", folder: Path, key: CentreKey) -> None:
        self._gate = gate
        self._workspace = workspace
        self._folder = folder
        accept = button(_translate("CentreKey", "Yes, use this key"), "primary", "check")
        accept.setObjectName("accept-key")
        about = _translate(
            "CentreKey",
            "Compare the number with the one that the collecting computer shows under Sync & data, Sticks. "
            "From then on what is exported here is sealed, and only that computer can read it.",
        )
        title = _translate("CentreKey", "Is this the key of your centre?")
        super().__init__(gate.window, title, about, [fingerprint_card(key.fingerprint)], [accept])
        accept.clicked.connect(lambda: gate.act(self._accept))
        self.focus_cancel()

    def _accept(self, warrant: "Warrant") -> None:
        self._workspace.sticks.accept_centre_key(warrant, self._folder)
        self.close_overlay()
        self._gate.window.refresh()


class ForgetKey(Dialog):
    """Says what cannot be read any more, and forgets the key."""

    def __init__(self, gate: Gate, workspace: "Workspace", key: CentreKey) -> None:
        self._gate = gate
        self._workspace = workspace
        forget = button(_translate("CentreKey", "Forget the key"), "danger", "trash")
        forget.setObjectName("forget-key")
        about = (
            _translate(
                "CentreKey",
                "What was sealed with it can never be read again, on no computer. What is on the computers "
                "themselves stays. This cannot be undone.",
            )
            if key.ours
            else _translate(
                "CentreKey",
                "What is exported from here is then not sealed any more, and holds no names. The key can be "
                "taken from a stick again.",
            )
        )
        title = _translate("CentreKey", "Forget the centre’s key?")
        super().__init__(gate.window, title, about, [], [forget])
        forget.clicked.connect(lambda: gate.act(self._forget))
        self.focus_cancel()

    def _forget(self, warrant: "Warrant") -> None:
        self._workspace.sticks.forget_centre_key(warrant)
        self.close_overlay()
        self._gate.window.refresh()


def take_key(gate: Gate, workspace: "Workspace") -> None:
    """Ask for the stick that the collecting computer exported to, and for the key on it."""

    def chosen(folder: Path) -> None:
        gate.act(lambda _: look(folder))

    def look(folder: Path) -> None:
        key = workspace.sticks.offered_key(folder)
        if key is not None:
            AcceptKey(gate, workspace, folder, key)
            return
        title = _translate("CentreKey", "There is no key on this stick")
        says = _translate(
            "CentreKey", "Export to it once on the collecting computer, then choose it here again."
        )
        Told(gate.window, title, [says])

    title = _translate("CentreKey", "Take the key: which stick?")
    about = _translate("CentreKey", "Choose the stick that the collecting computer has exported to.")
    Browser(gate, title, about, chosen)
