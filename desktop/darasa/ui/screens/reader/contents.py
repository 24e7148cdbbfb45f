"""The contents beside a lesson: the steps of its unit, and the sections of the lesson itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from darasa.learning.types import Lesson, StepProgress, StepState
from darasa.ui.screens.reader import words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.card import vertical_rule
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.lesson_markup import Section
from darasa.ui.widgets.page import Page

_WIDTH = 272
_BEFORE, _AFTER = 14, 6
"""The room beside a section's title, in pixels."""
_SIDES = _BEFORE + _AFTER
_BESIDE = 62
"""What stands left and right of a section's row: margins, a scroll bar, a line; in pixels."""
_LEAST_HEIGHT = 40
_ANY_HEIGHT = 1 << 20
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


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
        # Before the rest: Qt dresses anew all of what gets another parent.
        self.setLayout(row((Page(layout), 1), vertical_rule()))
        for step in lesson.unit.steps:
            if step.number == lesson.step.number:
                layout.addWidget(self._here(step))
                layout.addLayout(self._sections(sections))
            else:
                layout.addWidget(self._step(step))
        layout.addStretch(1)
        if lesson.glossary:
            layout.addSpacing(14)
            layout.addWidget(self._words(lesson))

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
        says = label(about, "caption", "2", wrap=True)
        text = column(label(step.step.title, strong, wrap=True), says, spacing=1)
        sign = (icon_label(icon, tone, 20), Qt.AlignmentFlag.AlignVCenter)
        layout = row(sign, (text, 1), spacing=12, margins=(12, 9, 8, 9))
        return CardButton(layout, kind, f"{step.step.title}. {words.state_name(state)}. {about}")

    def _words(self, lesson: Lesson) -> CardButton:
        says = self.tr("Words of this course")
        sign = (icon_label("text", "text2", 20), Qt.AlignmentFlag.AlignVCenter)
        content = row(sign, (label(says, "small", wrap=True), 1), spacing=12, margins=(12, 11, 8, 11))
        made = CardButton(content, "row", says)
        made.setObjectName("glossary")
        made.clicked.connect(lambda: self._show_words(lesson))
        return made

    def _show_words(self, lesson: Lesson) -> None:
        from darasa.ui.screens.reader.glossary import GlossaryDialog

        GlossaryDialog(self, lesson.glossary, lesson.course.manifest.language)

    def _sections(self, sections: Sequence[Section]) -> QVBoxLayout:
        layout = column(spacing=4, margins=(21, 6, 4, 6))
        theme = current_theme()
        fonts = theme.font("small"), theme.font("small", 600)
        for section in sections:
            made = SectionRow(section.title, *fonts)
            made.clicked.connect(lambda _=False, block=section.id: self.section_chosen.emit(block))
            self._rows.append(made)
            layout.addWidget(made)
        return layout


class SectionRow(CardButton):
    """A section of the open lesson, with a bar before it: strong for the current one.

    It paints its words itself: a lesson may have dozens of sections, and each change of the look builds them
    anew.
    """

    def __init__(self, title: str, usual: QFont, strong: QFont) -> None:
        super().__init__(None, "row", title)
        self._title = title
        self._current = False
        self._fonts = usual, strong
        # The width is known, and reckoning for every other would take most of a change of the look. The bold
        # words of the current one need the most room.
        inner = QRect(0, 0, current_theme().scaled(_WIDTH) - _BESIDE - _SIDES, _ANY_HEIGHT)
        needed = QFontMetrics(strong).boundingRect(inner, _FLAGS, title).height() + 12
        self.setMinimumHeight(max(_LEAST_HEIGHT, needed))

    def set_current(self, current: bool) -> None:
        """Show whether this section is being read."""
        if current != self._current:
            self._current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row, its bar and its title."""
        super().paintEvent(event)
        theme = current_theme()
        width = 3 if self._current else 1
        left = self.width() - width if theme.rtl else 0
        painter = QPainter(self)
        color = theme.color("accent" if self._current else "line")
        painter.fillRect(QRectF(left, 0, width, self.height()), color)
        painter.setFont(self._fonts[self._current])
        painter.setPen(theme.color("accent_text" if self._current else "text2"))
        start, end = (_AFTER, _BEFORE) if theme.rtl else (_BEFORE, _AFTER)
        side = Qt.AlignmentFlag.AlignRight if theme.rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(start, 0, -end, 0), _FLAGS | side, self._title)
        painter.end()
