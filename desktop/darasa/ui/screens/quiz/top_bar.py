"""The bar above a quiz: close, what it is, and how far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from darasa.learning.quiz import QuizRun
from darasa.ui.screens.course_words import number
from darasa.ui.speech.listening import listen_button, shorten
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.meter import Meter

_ANY_WIDTH = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX, which PySide6 does not export."""


class QuizBar(QFrame):
    """Close button, titles, and the progress of the run; after the last question, that it is saved."""

    closed = Signal()
    earlier_chosen = Signal()
    """Back to the question before."""

    def __init__(self, run: QuizRun) -> None:
        super().__init__()
        self.setObjectName("topbar")
        close = button("", "icon", "x", name=self.tr("Close the quiz; your answers are kept"))
        close.clicked.connect(self.closed)
        self._titles = holder(
            column(
                "stretch",
                ElidedLabel(run.step.step.title, "strong"),
                ElidedLabel(run.course.manifest.title, "caption", "2"),
                "stretch",
                spacing=1,
            )
        )
        self.earlier = button("", "icon", "chev_l", name=self.tr("The question before"))
        self.earlier.setObjectName("earlier")
        self.earlier.clicked.connect(self.earlier_chosen)
        # The meter keeps its width where there is no question before.
        policy = self.earlier.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.earlier.setSizePolicy(policy)
        self._meter = Meter(0, name=self.tr("Questions"))
        self._count = label("", "smallstrong", "2")
        self.listen = listen_button()
        self._saved = holder(
            row(
                icon_label("check", "ok_text", 18),
                label(self.tr("Saved on this computer"), "smallstrong", "2"),
                spacing=8,
            )
        )
        self.setLayout(
            row(
                close,
                (self._titles, 4),
                self.earlier,
                (self._meter, 8),
                (self._count, Qt.AlignmentFlag.AlignVCenter),
                self._saved,
                self.listen,
                spacing=14,
                margins=(14, 6, 24, 6),
            )
        )
        self.setMinimumHeight(current_theme().scaled(current_theme().size("topbar")))

    @property
    def text(self) -> str:
        """What it says about the progress."""
        return self._count.text()

    def set_compact(self, compact: bool) -> None:
        """Leave words out where the window is narrow."""
        if compact:
            shorten(self.listen)

    def show_question(self, position: int, total: int, *, has_earlier: bool) -> None:
        """Show which question this is, and whether there is a way back to another."""
        self.earlier.setVisible(has_earlier)
        self._meter.set_value(position / total)
        says = self.tr("Question {number} of {total}")
        self._count.setText(says.format(number=number(position), total=number(total)))
        self._running(running=True)

    def show_end(self) -> None:
        """Show that all answers are saved."""
        self.earlier.hide()
        self._running(running=False)

    def _running(self, *, running: bool) -> None:
        self._meter.setVisible(running)
        self._count.setVisible(running)
        self.listen.setVisible(running)
        self._titles.setMaximumWidth(current_theme().scaled(240) if running else _ANY_WIDTH)
        self._saved.setVisible(not running)
