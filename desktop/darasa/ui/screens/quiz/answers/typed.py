"""Typing the answer: a number with its unit, or a few words."""

from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.learning.response import read_number
from darasa.learning.types import Marked
from darasa.packs.types import Question, QuestionKind
from darasa.ui.screens.quiz.answers.answer import Answer
from darasa.ui.screens.quiz.words import in_words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row

_LONGEST_TEXT = 200


class TypedAnswer(Answer):
    """A field for a number or a short text."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._number = question.kind is QuestionKind.NUMBER
        self._field = QLineEdit()
        self._field.setObjectName("answer")
        self._field.setAccessibleName(self.tr("Your answer"))
        self._field.setMaxLength(_LONGEST_TEXT)
        self._field.setMinimumHeight(current_theme().scaled(52))
        self._field.textChanged.connect(self._on_field_text_changed)
        self._field.returnPressed.connect(self.entered)
        unit = label(question.unit, "lead") if self._number and question.unit else None
        if self._number:
            self._field.setMaximumWidth(current_theme().scaled(220))
        self._note = label("", "small", "2", wrap=True)
        self._marked = row(spacing=8)
        line = row(self._field, unit, "stretch" if self._number else None, spacing=12)
        self.setLayout(
            column(label(self.tr("Your answer"), "smallstrong", "2"), 6, line, 8, self._note, self._marked)
        )
        self.hint = self.tr("Enter checks")

    def response(self) -> str | None:
        """Return what is typed, when it is a number where one is asked for."""
        text = self._field.text().strip()
        if self._number and not read_number(text, self._question.unit):
            return None
        return text or None

    def entry(self) -> object:
        """Return the text as it is typed."""
        return self._field.text()

    def enter(self, entry: object) -> None:
        """Type this text."""
        self._field.setText(str(entry))

    def first_focus(self) -> QWidget:
        """Start in the field."""
        return self._field

    def show_marked(self, marked: Marked) -> None:
        """Show the right answer below another one."""
        self._field.setReadOnly(True)
        self._note.clear()
        tone, icon = ("ok_text", "done") if marked.right else ("warn_text", "bulb")
        right = in_words(marked.question, marked.right_response)
        says = (
            self.tr("Right answer")
            if marked.right
            else self.tr("The right answer is {answer}").format(answer=right)
        )
        self._marked.addWidget(icon_label(icon, tone, 20))
        self._marked.addWidget(label(says, "strong", tone.removesuffix("_text"), wrap=True), 1)

    def _on_field_text_changed(self) -> None:
        unfit = self._number and bool(self._field.text().strip()) and self.response() is None
        self._note.setText(self.tr("Please write a number, such as 12 or 0.5") if unfit else "")
        self.changed.emit()
