"""The bars below a question: to check an answer, and to say what it was."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout

from darasa.learning.glossary import Glossary
from darasa.learning.types import Marked
from darasa.ui.accessibility.announce import announce
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import Margins, column, holder, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.passage import Passage

COLUMN = 880
"""The widest that a question and what is below it are, in pixels."""
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_OF_SCREEN = 0.42
"""How much of the screen's height an explanation may take before it scrolls."""


class CheckBar(QFrame):
    """Skip for now, how the keyboard works, and the primary button; or why an answer was not saved."""

    skipped = Signal()
    checked = Signal()

    def __init__(self, hint: str, *, can_skip: bool) -> None:
        super().__init__()
        self.setObjectName("footbar")
        skip = button(self.tr("Skip for now"), "quiet")
        skip.clicked.connect(self.skipped)
        if not can_skip:
            skip.hide()
        self._hint = label(hint, "small", "2", wrap=True, align=_END)
        self._trouble = label("", "small", "warn", wrap=True)
        self._trouble.hide()
        self.primary = button(self.tr("Check answer"), "primary", size="l")
        self.primary.setEnabled(False)
        self.primary.clicked.connect(self.checked)
        told = holder(column("stretch", self._hint, self._trouble, "stretch"))
        inner = row(skip, (told, 1), self.primary, spacing=20)
        self.setLayout(_centered(inner, (24, 12, 24, 12)))
        self.setMinimumHeight(current_theme().scaled(84))

    @property
    def trouble(self) -> str:
        """What it says about an answer that was not saved; empty while all is well."""
        return self._trouble.text()

    def show_trouble(self, title: str, text: str) -> None:
        """Say why the answer was not saved; it can be checked again."""
        self._trouble.setText(f"{title}. {text}")
        self._trouble.show()
        self._hint.hide()
        self.primary.setText(self.tr("Try again"))
        announce(self, self.trouble, assertive=True)


class FeedbackBar(QFrame):
    """Green and "yes", or amber and "not yet": what meets the answer, and the way on."""

    continued = Signal()
    lesson_chosen = Signal()

    def __init__(self, marked: Marked, glossary: Glossary, *, last: bool) -> None:
        super().__init__()
        self.right = marked.right
        icon, tone = ("done", "ok") if marked.right else ("bulb", "warn")
        title = self.tr("Yes, that is right") if marked.right else self.tr("Not yet, and that is fine")
        said = dict.fromkeys((*marked.feedback, marked.question.explanation))
        heading = row(icon_label(icon, f"{tone}_text", 28), (label(title, "h2", tone), 1), spacing=12)
        known: set[str] = set()
        self.words: list[Passage] = []
        for text in filter(None, said):
            spots = glossary.spots(text, known)
            known.update(spot.term.id for spot in spots)
            self.words.append(Passage(text, spots=spots))
        self._page = Page(column(heading, *self.words, "stretch", spacing=8))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(said))
        says = self.tr("See your result") if last else self.tr("Next question")
        self.primary = button(says, "primary", "arrow_r", "l", trailing=True)
        self.primary.clicked.connect(self.continued)
        again = None
        if not marked.right and marked.question.lesson:
            again = button(self.tr("Read that part again"), "ghost", "book")
            again.clicked.connect(self.lesson_chosen)
        ways = column("stretch", self.primary, again, "stretch", spacing=8)
        self.setLayout(_centered(row((self._page, 1), ways, spacing=32), (24, 20, 24, 20)))

    def fit(self, screen_height: int) -> None:
        """Take the height that the words need, up to a share of the screen's."""
        width = self._page.viewport().width()
        content = self._page.content.layout()
        wanted = content.totalHeightForWidth(width) if content is not None else 0
        least = current_theme().scaled(130)
        self._page.setFixedHeight(max(least, min(wanted, round(screen_height * _MOST_OF_SCREEN))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit(self.window().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Tell a screen reader what it says."""
        super().showEvent(event)
        says = self.tr("Saved. {title}. {words}", "spoken; the answer is in the record")
        announce(self, says.format(title=self.accessibleName(), words=self.accessibleDescription()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground and the line above it, from edge to edge."""
        theme = current_theme()
        fill, line = ("ok_soft", "accent_soft_hover") if self.right else ("warn_soft", "warn_line")
        if theme.high_contrast:
            line = "ok" if self.right else "warn"
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(fill))
        width = 2 if theme.high_contrast else 1
        painter.fillRect(QRectF(0, 0, self.width(), width), theme.color(line))
        painter.end()


def _centered(inner: QLayout, margins: Margins) -> QLayout:
    """Return a layout that keeps the inner one in the column of the question."""
    middle = holder(inner)
    middle.setMaximumWidth(current_theme().scaled(COLUMN))
    return row("stretch", (middle, 1000), "stretch", margins=margins)
