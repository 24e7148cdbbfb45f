"""Changing who one is: the name and picture, or the PIN."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from darasa.people.errors import NameRefusedError, PinWrongError, TooManyTriesError
from darasa.people.service import People
from darasa.people.types import PIN_LENGTH, Learner
from darasa.ui.accessibility.announce import announce
from darasa.ui.screens.new_learner.name_words import refusal_words
from darasa.ui.widgets.avatar_picker import AvatarPicker
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.overlay import Overlay
from darasa.ui.widgets.pin_fields import PinFields

_translate = QCoreApplication.translate
_MARGINS = (32, 28, 32, 28)


class NameDialog(Overlay):
    """The learner's name and picture."""

    saved = Signal()

    def __init__(self, parent: QWidget, people: People, learner: Learner) -> None:
        self._people = people
        self._learner = learner
        title = _translate("NameDialog", "Name and picture")
        self._name = Field(_translate("NameDialog", "Your name"), text=learner.name)
        self._picker = AvatarPicker(learner.avatar)
        save, cancel = _buttons()
        content = column(
            label(title, "h2"), 16, self._name, 14, self._picker, 22, _foot(save, cancel), margins=_MARGINS
        )
        super().__init__(parent, content, 620, title)
        save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.close_overlay)
        self._name.edit.returnPressed.connect(self._on_save_clicked)
        self.focus(self._name.edit)

    @property
    def entered(self) -> tuple[str, str]:
        """The name and the picture as they are filled in."""
        return self._name.edit.text(), self._picker.current

    def enter(self, entered: object) -> None:
        """Fill in what `entered` returned before; anything else changes nothing."""
        match entered:
            case (str(name), str(picture)):
                self._name.edit.setText(name)
                self._picker.choose(picture)

    def _on_save_clicked(self) -> None:
        try:
            self._people.rename(self._learner.id, self._name.edit.text())
        except NameRefusedError as error:
            self._name.complain(refusal_words(error))
            self._name.edit.setFocus()
            return
        self._people.set_avatar(self._learner.id, self._picker.current)
        self.close_overlay()
        announce(self.window(), _translate("OwnDialogs", "Saved"))
        self.saved.emit()


class PinDialog(Overlay):
    """Sets, changes or takes away the PIN; the old one is asked first."""

    saved = Signal()

    def __init__(self, parent: QWidget, people: People, learner: Learner) -> None:
        self._people = people
        self._learner = learner
        title = (
            _translate("PinDialog", "Change PIN") if learner.has_pin else _translate("PinDialog", "Set a PIN")
        )
        about = _translate(
            "PinDialog",
            "If you forget it, your facilitator can give you a new one; your lessons stay as they are.",
        )
        self._old = _old_pin_field() if learner.has_pin else None
        self._new = PinFields()
        save, cancel = _buttons()
        remove = None
        if learner.has_pin:
            remove = button(_translate("PinDialog", "Remove PIN"), "danger", "trash")
            remove.clicked.connect(self._on_remove_clicked)
        content = column(
            label(title, "h2"), 4, label(about, "", "2", wrap=True), 16,
            self._old, 8 if self._old else None,
            self._new, 22, _foot(save, cancel, remove),
            margins=_MARGINS,
        )  # fmt: skip
        super().__init__(parent, content, 560, title)
        save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.close_overlay)
        self._new.submitted.connect(self._on_save_clicked)
        self.focus((self._old or self._new.first).edit)

    def _on_save_clicked(self) -> None:
        pin = self._new.pin()
        if pin is not None:
            self._set(pin)

    def _on_remove_clicked(self) -> None:
        self._set(None)

    def _set(self, pin: str | None) -> None:
        try:
            self._people.set_pin(self._learner.id, pin, old=self._old.edit.text() if self._old else None)
        except PinWrongError:
            self._ask_again(
                _translate("PinDialog", "That PIN does not match. Try again, or ask your facilitator.")
            )
        except TooManyTriesError as error:
            self._ask_again(
                _translate("PinDialog", "Take a break: you can try again in %n second(s).", "", error.seconds)
            )
        else:
            self.close_overlay()
            announce(self.window(), _translate("OwnDialogs", "Saved"))
            self.saved.emit()

    def _ask_again(self, words: str) -> None:
        if self._old is not None:
            self._old.edit.clear()
            self._old.complain(words)
            self._old.edit.setFocus()


def _old_pin_field() -> Field:
    field = Field(_translate("PinDialog", "The PIN you have now"))
    field.edit.setEchoMode(field.edit.EchoMode.Password)
    field.edit.setMaxLength(PIN_LENGTH)
    return field


def _buttons() -> tuple[QPushButton, QPushButton]:
    save = button(_translate("OwnDialogs", "Save"), "primary")
    cancel = button(_translate("OwnDialogs", "Cancel"), "secondary")
    return save, cancel


def _foot(save: QPushButton, cancel: QPushButton, first: QPushButton | None = None) -> QHBoxLayout:
    return row(first, "stretch", cancel, save, spacing=10)
