"""All answers of a run, with what is right and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from darasa.learning.glossary import Glossary
from darasa.learning.types import Marked, QuizResult
from darasa.ui.screens.quiz.words import in_words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.passage import Passage


class ReviewView(Page):
    """One card for each question, in the order they came."""

    closed = Signal()
    lesson_chosen = Signal(str)
    """Where the question is taught: `step` or `step#block`."""

    def __init__(self, result: QuizResult, glossary: Glossary) -> None:
        self._glossary = glossary
        self.back = button(self.tr("Back to the result"), "quiet", "arrow_l")
        layout = column(row(self.back, "stretch"), label(self.tr("Your answers"), "h1"), 6, spacing=12)
        layout.setContentsMargins(24, 20, 24, 40)
        for marked in result.marked:
            layout.addWidget(self._card(marked))
        layout.addStretch(1)
        super().__init__(layout, current_theme().scaled(880))
        self.back.clicked.connect(self.closed)

    def _card(self, marked: Marked) -> QWidget:
        question = marked.question
        icon, tone = ("done", "ok_text") if marked.right else ("bulb", "warn_text")
        state = self.tr("Right") if marked.right else self.tr("Not yet")
        words = column(
            label(state, "over", tone.removesuffix("_text")),
            self._passage(question.prompt, "strong"),
            4,
            *self._line(self.tr("Your answer"), in_words(question, marked.response)),
            spacing=3,
        )
        if not marked.right:
            right = in_words(question, marked.right_response)
            for part in self._line(self.tr("Right answer"), right):
                words.addWidget(part)
        words.addSpacing(6)
        words.addWidget(self._passage(question.explanation, "", "2"))
        if not marked.right and question.lesson:
            spoken = self.tr("Read that part again: {question}").format(question=question.prompt)
            again = button(self.tr("Read that part again"), "ghost", "book", "s")
            again.setAccessibleName(spoken)
            again.clicked.connect(lambda: self.lesson_chosen.emit(question.lesson))
            words.addLayout(row(again, "stretch"))
        sign = (icon_label(icon, tone, 24), Qt.AlignmentFlag.AlignTop)
        return card("card", row(sign, (words, 1), spacing=14, margins=(20, 16, 20, 16)))

    def _line(self, name: str, text: str) -> tuple[QWidget, QWidget]:
        return label(name, "caption", "3"), self._passage(text)

    def _passage(self, text: str, role: str = "", tone: str = "") -> Passage:
        return Passage(text, role, tone, self._glossary.spots(text))
