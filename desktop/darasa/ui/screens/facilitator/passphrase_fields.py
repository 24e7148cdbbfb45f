"""Typing a passphrase: hidden, but to be looked at while nobody else looks; a new one twice."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.people.facilitators import LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.toggle import Toggle

_translate = QCoreApplication.translate


def passphrase_field(name: str, hint: str = "") -> Field:
    """Return a field whose letters are not shown."""
    field = Field(name, hint)
    field.edit.setMaxLength(LONGEST_PASSPHRASE)
    _set_shown(field, shown=False)
    return field


def reveal(*fields: Field) -> QWidget:
    """Return a switch that shows and hides what is typed in these fields."""
    words = _translate("Passphrase", "Show what I type")
    toggle = Toggle(words, on=False)
    toggle.setObjectName("reveal")
    for field in fields:
        toggle.toggled.connect(lambda on, field=field: _set_shown(field, shown=on))
    holder = QWidget()
    holder.setLayout(row(toggle, (label(words, "small", "2", wrap=True), 1), spacing=12))
    return holder


class NewPassphrase(QWidget):
    """Two fields for the same new passphrase; `passphrase` checks them and complains under one."""

    submitted = Signal()
    """Enter was pressed in the second field."""

    def __init__(self) -> None:
        super().__init__()
        self.first = passphrase_field(
            _translate("Passphrase", "New passphrase"),
            _translate(
                "Passphrase", "At least %n letters. A few words are easy to keep in mind", "",
                SHORTEST_PASSPHRASE,
            ),
        )  # fmt: skip
        self.again = passphrase_field(
            _translate("Passphrase", "New passphrase once more"),
            _translate("Passphrase", "The same words again"),
        )
        self.first.edit.setObjectName("new-passphrase")
        self.again.edit.setObjectName("new-passphrase-again")
        self.first.edit.returnPressed.connect(self.again.edit.setFocus)
        self.again.edit.returnPressed.connect(self.submitted)
        self.setLayout(column(self.first, 10, self.again, 6, reveal(self.first, self.again)))

    def passphrase(self) -> str | None:
        """Return the passphrase, or None after saying what to change."""
        first, again = (field.edit.text() for field in (self.first, self.again))
        if len(first.strip()) < SHORTEST_PASSPHRASE:
            self.complain(_translate("Passphrase", "Use at least %n letters", "", SHORTEST_PASSPHRASE))
            return None
        if first != again:
            self.again.complain(_translate("Passphrase", "The two are not the same"))
            self.again.edit.setFocus()
            return None
        return first

    def complain(self, words: str) -> None:
        """Say what is wrong with the new passphrase."""
        self.first.complain(words)
        self.first.edit.setFocus()


def _set_shown(field: Field, *, shown: bool) -> None:
    edit = field.edit
    edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
    # Nothing here is to be learned by a keyboard that suggests words.
    hidden = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    edit.setInputMethodHints(hidden | Qt.InputMethodHint.ImhNoAutoUppercase)
