"""Setting a PIN: typed twice, because nobody can see what was typed."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.people.types import PIN_LENGTH
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.layouts import row


class PinFields(QWidget):
    """Two fields for the same PIN; `pin` checks them and complains under the one to change."""

    submitted = Signal()
    """Enter was pressed in the second field."""

    def __init__(self) -> None:
        super().__init__()
        digits = QCoreApplication.translate("PinFields", "%n digits", "", PIN_LENGTH)
        self.first = Field(QCoreApplication.translate("PinFields", "PIN"), digits)
        self.again = Field(
            QCoreApplication.translate("PinFields", "PIN once more"),
            QCoreApplication.translate("PinFields", "The same digits again"),
        )
        for field in (self.first, self.again):
            field.edit.setEchoMode(QLineEdit.EchoMode.Password)
            field.edit.setMaxLength(PIN_LENGTH)
            field.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.first.edit.setObjectName("pin")
        self.again.edit.setObjectName("pin-again")
        self.again.edit.returnPressed.connect(self.submitted)
        self.setLayout(row((self.first, 1), (self.again, 1), spacing=16))

    @property
    def typed(self) -> tuple[str, str]:
        """What stands in the two fields."""
        return self.first.edit.text(), self.again.edit.text()

    def fill(self, first: str, again: str) -> None:
        """Put digits into the two fields."""
        self.first.edit.setText(first)
        self.again.edit.setText(again)

    def pin(self) -> str | None:
        """Return the PIN in the digits 0 to 9, or None after saying what to change."""
        first, again = (_digits(field.edit.text()) for field in (self.first, self.again))
        if len(first) != PIN_LENGTH:
            self.first.complain(QCoreApplication.translate("PinFields", "Use %n digits", "", PIN_LENGTH))
            self.first.edit.setFocus()
            return None
        if first != again:
            self.again.complain(QCoreApplication.translate("PinFields", "The two are not the same"))
            self.again.edit.setFocus()
            return None
        return first


def _digits(text: str) -> str:
    """Return decimal digits of any script as 0 to 9; other characters are left out."""
    return "".join(str(int(c)) for c in text if c.isdecimal())
