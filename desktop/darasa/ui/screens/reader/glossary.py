"""All words that a course explains, in the order of the alphabet, over the lesson: its place stays."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QWidget

from darasa.packs.types import Term
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from darasa.ui.widgets.overlay import Overlay

_SHARE = 0.62
"""How much of the window's height the list takes."""


class GlossaryDialog(Overlay):
    """The glossary of one course; the arrow keys scroll it, Esc closes."""

    def __init__(self, parent: QWidget, terms: Sequence[Term], language: str) -> None:
        """`language` is the course's, BCP 47."""
        title = self.tr("Words of this course")
        self.view = LessonView()
        self.view.setAccessibleName(title)
        self.view.setMinimumHeight(round(parent.window().height() * _SHARE))
        rtl = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        self.view.open_lesson(LessonText(_listed(terms, language), lambda _name: b"", rtl=rtl))
        close = button(self.tr("Close"), "primary")
        head = row(label(title, "h2", wrap=True), margins=(28, 0, 28, 0))
        foot = row("stretch", close, margins=(28, 0, 28, 0))
        super().__init__(parent, column(head, 8, self.view, 12, foot, margins=(0, 24, 0, 20)), 760, title)
        close.clicked.connect(self.close_overlay)
        self.focus(self.view)


def _listed(terms: Sequence[Term], language: str) -> str:
    """Return the terms with their meanings as the text of a lesson."""
    order = QCollator(QLocale(language))
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    listed = sorted(terms, key=lambda term: order.sortKey(term.term))
    entries = (f"<dt>{escape(term.term)}</dt><dd>{escape(term.meaning)}</dd>" for term in listed)
    return f"<dl>{''.join(entries)}</dl>"
