"""The result of a run: how many were right, by topic, and the ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QWidget

from darasa.learning.quiz import QuizRun
from darasa.learning.types import QuizResult, StepProgress, TopicScore
from darasa.ui.accessibility.announce import announce
from darasa.ui.screens.course_words import number
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, mirrored, row
from darasa.ui.widgets.meter import Meter
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.ring import Ring


class ResultView(Page):
    """A card with the result; passed or not, it says what is next."""

    answers_chosen = Signal()
    repeated = Signal()
    continued = Signal()
    """On to the next step, or back to the course where there is none."""

    def __init__(self, run: QuizRun, result: QuizResult, following: StepProgress | None) -> None:
        self._result = result
        answers = button(self.tr("See my answers"), "secondary", size="l")
        repeat = button(self.tr("Repeat the quiz"), "quiet" if result.passed else "primary", "repeat", "l")
        on = self._on_button(following)
        self.primary = on if result.passed else repeat
        self.ways: QBoxLayout = row(
            answers, on if not result.passed else repeat, "stretch", self.primary, spacing=12
        )
        super().__init__(
            column("stretch", self._card(run), 20, self.ways, "stretch", margins=(24, 24, 24, 24)),
            current_theme().scaled(948),
        )
        answers.clicked.connect(self.answers_chosen)
        repeat.clicked.connect(self.repeated)
        on.clicked.connect(self.continued)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell a screen reader the result."""
        super().showEvent(event)
        announce(self, f"{self._title()}. {self._score}. {self._text()}")

    def _on_button(self, following: StepProgress | None) -> QPushButton:
        kind = "primary" if self._result.passed else "quiet"
        if following is None or not self._result.passed:
            return button(
                self.tr("Back to the course"),
                kind,
                "arrow_r" if self._result.passed else "",
                "l",
                trailing=True,
            )
        says = self.tr("Next: {title}").format(title=following.step.title)
        return button(says, kind, "arrow_r", "l", trailing=True)

    def _card(self, run: QuizRun) -> QWidget:
        result, theme = self._result, current_theme()
        cover = run.course.manifest.cover
        says = self.tr("{right} of {total}").format(right=number(result.right), total=number(result.total))
        ring = Ring(
            result.right / max(1, result.total),
            says,
            self.tr("right"),
            # The ring grows with its words; at 150 % it would push the buttons off a small screen.
            diameter=round(188 / theme.scale**0.6),
            thickness=16,
            tone="accent" if result.passed else "warn",
            text_role="h1",
        )
        self._score = ring.accessibleName()
        words = column(
            label(self._title(), "h1", wrap=True),
            6,
            label(self._text(), "lead", "2", wrap=True),
            22,
            self._topics(),
        )
        words.insertStretch(0, 1)
        words.addStretch(1)
        inside = row((ring, Qt.AlignmentFlag.AlignVCenter), (words, 1), spacing=46, margins=(64, 28, 44, 32))
        pattern = Cover(cover.pattern, cover.seed, "top", height=64)
        made = card("card", column(pattern, inside))
        made.setMinimumHeight(360)
        return made

    def _title(self) -> str:
        if self._result.course_finished:
            return self.tr("You passed, and the course is done")
        if self._result.passed:
            return self.tr("You passed, well done")
        return self.tr("Not yet, and that is fine")

    def _text(self) -> str:
        needed = self.tr("You needed %n right answer(s).", "", self._result.needed)
        if self._result.passed:
            after = self.tr("You can repeat this quiz when you like.")
        elif self._result.passed_before:
            after = self.tr("You passed this quiz before, and that stays.")
        else:
            after = self.tr(
                "Look at your answers, read those parts again, and repeat the quiz when you like."
            )
        return f"{needed} {after}"

    def _topics(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(*mirrored((0, 0, 0, 0)))
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for at, topic in enumerate(self._result.topics):
            self._topic(grid, at, topic)
        return grid

    def _topic(self, grid: QGridLayout, at: int, topic: TopicScore) -> None:
        full = topic.right == topic.total
        says = self.tr("{right} of {total}").format(right=number(topic.right), total=number(topic.total))
        meter = Meter(topic.right / topic.total, tone="accent" if full else "warn", name=topic.topic)
        grid.addWidget(label(topic.topic, wrap=True), at, 0)
        grid.addWidget(meter, at, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(says, "small", "2"), at, 2)
