"""The facilitator wants a new passphrase, a new recovery code, or other names for place and computer."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.people.errors import PassphraseRefusedError
from darasa.ui.screens.facilitator.dialog import Dialog, Told
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.passphrase_fields import NewPassphrase
from darasa.ui.screens.facilitator.recovery_code import RecoveryCode
from darasa.ui.screens.facilitator.sign_in import refused_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.people.facilitators import Facilitators
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
_LONGEST = 60
"""Characters of a name of a place, as of a person's."""


class PlaceNames(Dialog):
    """The names that stand on the first screen."""

    def __init__(self, gate: Gate, workspace: "Workspace") -> None:
        self._gate = gate
        self._workspace = workspace
        settings = workspace.settings
        self._centre = Field(_translate("PlaceNames", "The place"), text=settings.centre)
        self._computer = Field(_translate("PlaceNames", "This computer in the room"), text=settings.computer)
        for field, name in ((self._centre, "centre"), (self._computer, "computer")):
            field.edit.setMaxLength(_LONGEST)
            field.edit.setObjectName(name)
        save = button(_translate("OwnDialogs", "Save"), "primary")
        title = _translate("PlaceNames", "Place and computer")
        about = _translate("PlaceNames", "Shown on the first screen, such as “Mathare Library” and “PC 3”.")
        super().__init__(gate.window, title, about, [self._centre, 8, self._computer], [save])
        save.clicked.connect(self._on_save_clicked)
        self._centre.edit.returnPressed.connect(self._computer.edit.setFocus)
        self._computer.edit.returnPressed.connect(self._on_save_clicked)
        self.focus(self._centre.edit)

    def _on_save_clicked(self) -> None:
        self._gate.act(lambda _: self._save())

    def _save(self) -> None:
        centre, computer = self._centre.edit.text().strip(), self._computer.edit.text().strip()
        self._workspace.save_settings(replace(self._workspace.settings, centre=centre, computer=computer))
        self.close_overlay()
        self._gate.window.refresh()


class ChangePassphrase(Dialog):
    """Another passphrase; the one before opens nothing any more."""

    def __init__(self, gate: Gate, facilitators: "Facilitators") -> None:
        self._gate = gate
        self._facilitators = facilitators
        self._new = NewPassphrase()
        save = button(_translate("OwnDialogs", "Save"), "primary")
        title = _translate("ChangePassphrase", "Change the passphrase")
        about = _translate("ChangePassphrase", "The recovery code on your paper stays the same.")
        super().__init__(gate.window, title, about, [self._new], [save])
        save.clicked.connect(self._on_save_clicked)
        self._new.submitted.connect(self._on_save_clicked)
        self.focus(self._new.first.edit)

    def _on_save_clicked(self) -> None:
        passphrase = self._new.passphrase()
        if passphrase is not None:
            self._gate.act(lambda warrant: self._change(warrant, passphrase))

    def _change(self, warrant: "Warrant", passphrase: str) -> None:
        try:
            self._facilitators.change(warrant, passphrase)
        except PassphraseRefusedError:
            self._new.complain(refused_words())
            return
        window = self._gate.window
        self.close_overlay()
        title = _translate("ChangePassphrase", "The passphrase is changed")
        Told(window, title, [_translate("ChangePassphrase", "Next time, sign in with the new one.")])


class NewCode(Dialog):
    """Asks before the code on the paper stops counting."""

    def __init__(self, gate: Gate, facilitators: "Facilitators") -> None:
        self._gate = gate
        self._facilitators = facilitators
        make = button(_translate("NewCode", "Show a new code"), "primary")
        title = _translate("NewCode", "A new recovery code?")
        about = _translate(
            "NewCode",
            "The old code then no longer works. Have pen and paper ready: the new one is shown once.",
        )
        super().__init__(gate.window, title, about, [], [make])
        make.clicked.connect(lambda: gate.act(self._make))
        self.focus(make)

    def _make(self, warrant: "Warrant") -> None:
        code = self._facilitators.new_recovery_code(warrant)
        window = self._gate.window
        self.close_overlay()
        RecoveryCode(window, code, lambda: None)
