"""A small window while the learning record is mended or brought back: what goes on, and how far it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from darasa.storage.errors import DatabaseTooNewError
from darasa.ui.accessibility.factory import install
from darasa.ui.percent import percent
from darasa.ui.theme.theme import current_theme
from darasa.ui.troubles import explain
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.focus_ring import FocusRing
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.logo import wordmark
from darasa.ui.widgets.meter import Meter
from darasa.ui.widgets.page import Page

_WIDTH, _LEAST_HEIGHT = 620, 270
"""Pixels, grown with the text."""


class RescueWindow(QWidget):
    """Shows work on the record of which nobody may be a part, and asks what to do when it cannot be done."""

    tried_again = Signal()
    closed = Signal()
    """Somebody does not want to wait: the work stops, and goes on with the next start."""

    def __init__(self, title: str = "", text: str = "") -> None:
        """The words are those of the work; without any, `show_trouble` comes next."""
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Darasa")
        self._title = label(title, "h2", wrap=True)
        self._text = label(text, "", "2", wrap=True)
        self._meter = Meter(0, name=title)
        self._percent = label("", "small", "2")
        self._progress = QWidget()
        self._progress.setLayout(row((self._meter, 1), self._percent, spacing=14))
        self._details = label("", "small", "2", wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again = button(self.tr("Try again"), "primary")
        self._again.clicked.connect(self.tried_again)
        self._leave = button(self.tr("Close Darasa"), "secondary")
        self._leave.clicked.connect(self.close)
        self._shown = (title, text)
        self._more = button(self.tr("Details"), "quiet")
        self._more.clicked.connect(self._on_more_clicked)
        self._content = column(
            row(wordmark(), "stretch"), 22, self._title, 8, self._text, 20, self._progress, self._details, 20,
            "stretch", row(self._more, "stretch", self._leave, self._again, spacing=10),
            margins=(36, 28, 36, 28),
        )  # fmt: skip
        self.setLayout(column((Page(self._content), 1)))
        self.work()

    def work(self) -> None:
        """Show that the work goes on, from its beginning."""
        self._say(*self._shown)
        self.show_progress(0)
        self._progress.setVisible(True)
        for widget in (self._details, self._more, self._again, self._leave):
            widget.setVisible(False)
        self._fit()

    def show_progress(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._meter.set_value(share)
        self._percent.setText(percent(share))

    def show_trouble(self, error: BaseException) -> None:
        """Say why it could not be done, and ask what to do: to try again, where that can help."""
        trouble = explain(error)
        self._say(trouble.title, trouble.text)
        self._details.setText(trouble.details)
        self._progress.setVisible(False)
        helps = not isinstance(error, DatabaseTooNewError)
        self._again.setVisible(helps)
        for widget in (self._more, self._leave):
            widget.setVisible(True)
        self._fit()
        (self._again if helps else self._leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def appear(self) -> None:
        """Show the window in the middle of the screen, with a ring round what the keyboard is on."""
        install()
        FocusRing(self)
        self._fit()
        self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody waits any more."""
        super().closeEvent(event)
        self.closed.emit()

    def _say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)

    def _fit(self) -> None:
        """Take the room that the words need, in the middle of the screen."""
        theme, room = current_theme(), QGuiApplication.primaryScreen().availableGeometry()
        width = min(theme.scaled(_WIDTH), room.width())
        needed = max(theme.scaled(_LEAST_HEIGHT), self._content.totalHeightForWidth(width))
        self.resize(width, min(needed, room.height()))
        self.move(room.center() - self.rect().center())

    def _on_more_clicked(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self._fit()
