"""The contents beside a lesson: the steps of its unit, and the sections of the lesson itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from darasa.learning.types import Lesson, StepProgress, StepState
from darasa.ui.screens.reader import words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.card import vertical_rule
from darasa.ui.widgets.labels import icon_label, label, set_tone
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.lesson_markup import Section
from darasa.ui.widgets.page import Page

_WIDTH = 272


class Contents(QFrame):
    """A panel with the unit's steps; below the open lesson stand its sections, the current one marked."""

    step_chosen = Signal(str)
    section_chosen = Signal(str)

    def __init__(self, lesson: Lesson, sections: Sequence[Section]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(current_theme().scaled(_WIDTH))
        self._rows: list[SectionRow] = []
        unit = words.unit_number(lesson.unit)
        layout = column(
            row(label(unit, "over", "2"), margins=(12, 0, 8, 0)),
            4,
            row(label(lesson.unit.title, "h3", wrap=True), margins=(12, 0, 8, 0)),
            14,
            margins=(12, 20, 12, 16),
        )
        for step in lesson.unit.steps:
            if step.number == lesson.step.number:
                layout.addWidget(self._here(step))
                layout.addLayout(self._sections(sections))
            else:
                layout.addWidget(self._step(step))
        layout.addStretch(1)
        self.setLayout(row((Page(layout), 1), vertical_rule()))

    def mark(self, section: int) -> None:
        """Mark the section that is being read: 1 for the first heading; 0 marks none."""
        for number, made in enumerate(self._rows, start=1):
            made.set_current(number == section)

    def _step(self, step: StepProgress) -> CardButton:
        made = self._row(step, step.state, words.about_step(step), "row")
        made.clicked.connect(lambda: self.step_chosen.emit(step.step.id))
        return made

    def _here(self, step: StepProgress) -> CardButton:
        # Being here is what puts a lesson in progress; its progress was read before that.
        state = StepState.DONE if step.state is StepState.DONE else StepState.IN_PROGRESS
        made = self._row(step, state, self.tr("You are here"), "rowcur")
        made.clicked.connect(lambda: self.section_chosen.emit(""))
        self.setFocusProxy(made)
        return made

    def _row(self, step: StepProgress, state: StepState, about: str, kind: str) -> CardButton:
        icon, tone = words.STATE_ICONS[state]
        strong = "smallstrong" if kind == "rowcur" else "small"
        text = column(label(step.step.title, strong, wrap=True), label(about, "caption", "2"), spacing=1)
        sign = (icon_label(icon, tone, 20), Qt.AlignmentFlag.AlignVCenter)
        layout = row(sign, (text, 1), spacing=12, margins=(12, 9, 8, 9))
        return CardButton(layout, kind, f"{step.step.title}. {words.state_name(state)}. {about}")

    def _sections(self, sections: Sequence[Section]) -> QVBoxLayout:
        layout = column(spacing=10, margins=(21, 6, 4, 6))
        for section in sections:
            made = SectionRow(section.title)
            made.clicked.connect(lambda _=False, block=section.id: self.section_chosen.emit(block))
            self._rows.append(made)
            layout.addWidget(made)
        return layout


class SectionRow(CardButton):
    """A section of the open lesson, with a bar before it: strong for the current one."""

    def __init__(self, title: str) -> None:
        self._label: QLabel = label(title, "small", "2", wrap=True)
        super().__init__(row(self._label, margins=(14, 6, 6, 6)), "row", title)
        self._current = False

    def set_current(self, current: bool) -> None:
        """Show whether this section is being read."""
        if current == self._current:
            return
        self._current = current
        self._label.setProperty("role", "smallstrong" if current else "small")
        set_tone(self._label, "accent" if current else "2")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row and its bar."""
        super().paintEvent(event)
        theme = current_theme()
        width = 3 if self._current else 1
        left = self.width() - width if theme.rtl else 0
        painter = QPainter(self)
        color = theme.color("accent" if self._current else "line")
        painter.fillRect(QRectF(left, 0, width, self.height()), color)
        painter.end()
