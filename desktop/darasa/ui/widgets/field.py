"""A line to fill in, with its name above it and, where needed, what is wrong below it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, holder, row


class Field(QWidget):
    """A labelled text field. `hint` stands below it until there is a complaint."""

    def __init__(self, name: str, hint: str = "", text: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit(text)
        title = label(name, "strong")
        title.setBuddy(self.edit)
        self.edit.setAccessibleName(name)
        self._hint = label(hint, "small", "2", wrap=True)
        if not hint:
            self._hint.hide()
        self._wrong = label("", "small", "bad", wrap=True)
        sign = column(icon_label("alert", "bad_text", 16), "stretch", margins=(0, 2, 0, 0))
        self._complaint = holder(row(sign, (self._wrong, 1), spacing=6))
        self._complaint.hide()
        self.setLayout(column(title, 6, self.edit, 6, self._hint, self._complaint, "stretch"))
        self.edit.textEdited.connect(lambda: self.complain(""))

    def complain(self, words: str) -> None:
        """Say what to change, or nothing."""
        self._wrong.setText(words)
        self._complaint.setVisible(bool(words))
        self._hint.setVisible(bool(self._hint.text()) and not words)
        self.edit.setAccessibleDescription(words)
        self.edit.setProperty("state", "bad" if words else "")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
