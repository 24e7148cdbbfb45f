"""Whoever looks after this computer wants to come in: the first time to set that up, later by passphrase."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from darasa.people.errors import (
    FacilitatorExistsError,
    PassphraseRefusedError,
    PassphraseWrongError,
    RecoveryCodeWrongError,
    TooManyTriesError,
)
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.passphrase_fields import NewPassphrase, passphrase_field, reveal
from darasa.ui.screens.facilitator.recovery_code import RecoveryCode
from darasa.ui.screens.facilitator.waiting import Waiting
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.people.facilitators import Facilitators

_translate = QCoreApplication.translate
Admitted = Callable[["Warrant"], None]


def ask_facilitator(window: QWidget, facilitators: "Facilitators", admitted: Admitted) -> None:
    """Ask for the passphrase, or set the account up where there is none; then hand over the warrant."""
    if facilitators.exists:
        SignIn(window, facilitators, admitted)
    else:
        SetUp(window, facilitators, admitted)


class SetUp(Dialog):
    """Makes the account: a passphrase twice, then the recovery code to write down."""

    def __init__(self, window: QWidget, facilitators: "Facilitators", admitted: Admitted) -> None:
        self._facilitators = facilitators
        self._admitted = admitted
        self._new = NewPassphrase()
        go_on = button(_translate("SetUp", "Go on"), "primary")
        about = _translate(
            "SetUp",
            "Nobody looks after this computer yet. Choose a passphrase, and keep it secret from the "
            "learners. With it you give new PINs, restore backups, and erase learners.",
        )
        title = _translate("SetUp", "Become the facilitator")
        super().__init__(window, title, about, [self._new], [go_on])
        go_on.clicked.connect(self._on_go_on_clicked)
        self._new.submitted.connect(self._on_go_on_clicked)
        self.focus(self._new.first.edit)

    def _on_go_on_clicked(self) -> None:
        passphrase = self._new.passphrase()
        if passphrase is None:
            return
        window, admitted = self.window(), self._admitted
        try:
            code = self._facilitators.set_up(passphrase)
        except PassphraseRefusedError:
            self._new.complain(refused_words())
            return
        except FacilitatorExistsError:  # somebody was faster, on the command line
            self.close_overlay()
            SignIn(window, self._facilitators, admitted)
            return
        warrant = self._facilitators.sign_in(passphrase)
        self.close_overlay()
        RecoveryCode(window, code, lambda: admitted(warrant))


class _Guarded(Dialog):
    """A dialog that checks a secret, and makes one wait who tried too often."""

    def _guard(self, field: Field, *paused: QWidget) -> None:
        """Say what is wrong under `field`; while trying has to wait, `paused` cannot be used."""
        self._secret = field
        self._paused = paused
        self._waiting = Waiting(self, self._on_waiting_said)

    def _refuse(self, words: str) -> None:
        self._secret.edit.clear()
        self._secret.complain(words)
        self._secret.edit.setFocus()

    def _on_waiting_said(self, words: str | None) -> None:
        for widget in self._paused:
            widget.setEnabled(words is None)
        self._secret.complain(words or "")
        if words is None:
            self._secret.edit.setFocus()


class SignIn(_Guarded):
    """Asks for the passphrase; whoever forgot it is led to the recovery code."""

    def __init__(self, window: QWidget, facilitators: "Facilitators", admitted: Admitted) -> None:
        self._facilitators = facilitators
        self._admitted = admitted
        field = passphrase_field(_translate("SignIn", "Passphrase"))
        field.edit.setObjectName("passphrase")
        go_on = button(_translate("SignIn", "Sign in"), "primary", "key")
        forgot = button(_translate("SignIn", "I forgot it"), "ghost")
        title = _translate("SignIn", "Facilitator sign-in")
        about = _translate("SignIn", "For whoever looks after this computer and its learners.")
        super().__init__(window, title, about, [field, 8, reveal(field)], [go_on], aside=forgot)
        self._guard(field, field.edit, go_on)
        go_on.clicked.connect(self._on_go_on_clicked)
        field.edit.returnPressed.connect(self._on_go_on_clicked)
        forgot.clicked.connect(self._on_forgot_clicked)
        self.focus(field.edit)

    def _on_go_on_clicked(self) -> None:
        typed = self._secret.edit.text()
        if not typed.strip():
            self._refuse(_translate("SignIn", "Type your passphrase"))
            return
        try:
            warrant = self._facilitators.sign_in(typed)
        except PassphraseWrongError:
            self._refuse(_translate("SignIn", "That is not the passphrase. Try again."))
        except TooManyTriesError as error:
            self._secret.edit.clear()
            self._waiting.start(error.seconds)
        else:
            self.close_overlay()
            self._admitted(warrant)

    def _on_forgot_clicked(self) -> None:
        window = self.window()
        self.close_overlay()
        Recover(window, self._facilitators, self._admitted)


class Recover(_Guarded):
    """Takes the recovery code and a new passphrase, and shows the code that counts from now on."""

    def __init__(self, window: QWidget, facilitators: "Facilitators", admitted: Admitted) -> None:
        self._facilitators = facilitators
        self._admitted = admitted
        code = Field(
            _translate("Recover", "Recovery code"),
            _translate(
                "Recover", "The 20 letters and digits on your paper. Capital letters and dashes do not matter"
            ),
        )
        code.edit.setObjectName("code")
        code.edit.setMaxLength(60)
        self._new = NewPassphrase()
        go_on = button(_translate("Recover", "Go on"), "primary")
        title = _translate("Recover", "A new passphrase")
        about = _translate(
            "Recover",
            "With the code that you wrote down you choose a new passphrase. Nothing else changes. Without "
            "the code nobody can let you in again; learners go on learning all the same.",
        )
        super().__init__(window, title, about, [code, 10, self._new], [go_on])
        self._guard(code, code.edit, go_on)
        code.edit.returnPressed.connect(self._new.first.edit.setFocus)
        go_on.clicked.connect(self._on_go_on_clicked)
        self._new.submitted.connect(self._on_go_on_clicked)
        self.focus(code.edit)

    def _on_go_on_clicked(self) -> None:
        code = self._secret.edit.text()
        if self._waiting.goes_on:
            return
        if not code.strip():
            self._refuse(_translate("Recover", "Type the code first"))
            return
        passphrase = self._new.passphrase()
        if passphrase is None:
            return
        try:
            next_code = self._facilitators.recover(code, passphrase)
        except RecoveryCodeWrongError:
            self._secret.complain(_translate("Recover", "That is not the code, or it was used before."))
            self._secret.edit.setFocus()
        except TooManyTriesError as error:
            self._waiting.start(error.seconds)
        except PassphraseRefusedError:
            self._new.complain(refused_words())
        else:
            self._admit(passphrase, next_code)

    def _admit(self, passphrase: str, code: str) -> None:
        warrant = self._facilitators.sign_in(passphrase)
        window, admitted = self.window(), self._admitted
        self.close_overlay()
        RecoveryCode(window, code, lambda: admitted(warrant))


def refused_words() -> str:
    """Return why a passphrase of the wrong length is not taken."""
    return _translate("Passphrase", "This passphrase is too short, or much too long")
