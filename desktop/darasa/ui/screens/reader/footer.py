"""The bar below a lesson: back one step, how far it is, and on to what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QPushButton

from darasa.learning.types import Lesson
from darasa.ui.screens.reader import words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.labels import label, tooltip
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.meter import Meter

_TITLE_WIDTH = 300
"""The widest that a step's title may be on a button before it is shortened, in pixels at 100 % text."""
_TITLE_WIDTH_COMPACT = 230
"""The same in a narrow window, where larger text makes no more room: in pixels at every size of text."""


class ReaderFooter(QFrame):
    """Previous step, progress, and the one primary button of the screen."""

    previous_chosen = Signal()
    next_chosen = Signal()

    def __init__(self, lesson: Lesson, sections: int) -> None:
        super().__init__()
        self.setObjectName("footbar")
        self._lesson = lesson
        self._sections = sections
        before, after = lesson.previous, lesson.next
        wide = current_theme().scaled(_TITLE_WIDTH)
        self._previous: QPushButton | None = None
        if before is not None:
            self._previous = button(_shortened(before.step.title, wide), "quiet", "arrow_l")
            self._previous.setAccessibleName(self.tr("Previous: {title}").format(title=before.step.title))
            self._previous.setToolTip(tooltip(before.step.title))
            self._previous.clicked.connect(self.previous_chosen)
        self.primary = button("", "primary", "arrow_r" if after else "check", trailing=after is not None)
        self.primary.setObjectName("next")
        self.primary.clicked.connect(self.next_chosen)
        self._name_next(wide)
        self._meter = Meter(0, 6, name=self.tr("Read"))
        self._meter.setFixedWidth(200)
        self._progress = label("", "caption", "2", align=Qt.AlignmentFlag.AlignHCenter)
        middle = column(
            "stretch",
            (self._meter, Qt.AlignmentFlag.AlignHCenter),
            8,
            self._progress,
            "stretch",
        )
        start = row(self._previous, "stretch")
        end = row("stretch", self.primary)
        self.setLayout(row((start, 1), middle, (end, 1), spacing=12, margins=(16, 8, 20, 8)))
        self.setMinimumHeight(current_theme().scaled(current_theme().size("footer")))

    @property
    def text(self) -> str:
        """What it says about the progress."""
        return self._progress.text()

    def set_compact(self, compact: bool) -> None:
        """Use shorter words where the window is narrow."""
        if not compact:
            return
        if self._previous is not None:
            name = self._previous.accessibleName()
            set_text(self._previous, self.tr("Previous"))
            self._previous.setAccessibleName(name)
        self._meter.setFixedWidth(150)
        self._name_next(_TITLE_WIDTH_COMPACT)

    def show_progress(self, section: int, percent: int) -> None:
        """Show which section is being read (from 1), and how much of the text is behind the learner."""
        self._meter.set_value(percent / 100)
        minutes = self._lesson.step.step.minutes
        self._progress.setText(words.progress(section, self._sections, minutes, percent))

    def _name_next(self, width: int) -> None:
        after = self._lesson.next
        if after is None:
            set_text(self.primary, self.tr("Finish the course"))
            return
        says = self.tr("Next: {title}")
        set_text(self.primary, says.format(title=_shortened(after.step.title, width)), trailing=True)
        self.primary.setAccessibleName(says.format(title=after.step.title))
        self.primary.setToolTip(tooltip(after.step.title))


def _shortened(title: str, width: int) -> str:
    metrics = QFontMetrics(current_theme().font("body", 600))
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
