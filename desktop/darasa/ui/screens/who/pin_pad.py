"""Asks for a learner's PIN, by keys on the screen or on the keyboard."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from darasa.people.errors import TooManyTriesError
from darasa.people.service import People
from darasa.people.types import PIN_LENGTH, Learner
from darasa.ui.accessibility.announce import announce
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.flow_grid import FlowGrid
from darasa.ui.widgets.labels import ElidedLabel, label, set_tone
from darasa.ui.widgets.layouts import column
from darasa.ui.widgets.overlay import Overlay

_TALL = 680
"""The height that the pad with the picture needs, in pixels at 100 % text."""
_CENTER = Qt.AlignmentFlag.AlignHCenter


class PinPad(Overlay):
    """Takes digits until the PIN is complete, then says whether it matches.

    After too many tries it counts down how long to wait; the count is kept by `People`, so that closing the
    pad does not shorten it.
    """

    matched = Signal()

    def __init__(self, parent: QWidget, people: People, learner: Learner) -> None:
        self._people = people
        self._learner = learner
        self._typed = ""
        self._wait = 0
        hello = QCoreApplication.translate("PinPad", "Hello, {name}").format(name=learner.name)
        title = ElidedLabel(hello, "h2")
        title.setAlignment(_CENTER)
        self._says = label(self._prompt(), "", "2", wrap=True, align=_CENTER)
        self._dots = _Dots()
        self._keys = [self._key(digit) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9)]
        close = self._key_with_icon("x", QCoreApplication.translate("PinPad", "Close"))
        erase = self._key_with_icon("back", QCoreApplication.translate("PinPad", "Delete the last digit"))
        self._keys += [close, self._key(0), erase]
        self._forgot = button(QCoreApplication.translate("PinPad", "I forgot my PIN"), "ghost")
        # A scroll bar beside the keys must not cost a column.
        grid = FlowGrid(self._keys, cell=70, most=3, spacing=10)
        # Keys for digits stand from left to right in every language, as on a telephone.
        grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # In a low window the keys matter more than the picture.
        low = parent.window().height() < current_theme().scaled(_TALL)
        picture = None if low else (Avatar(learner.avatar, 76), _CENTER)
        content = column(
            picture, 12, title, 4, self._says, 14, (self._dots, _CENTER), 18,
            grid, 12, (self._forgot, _CENTER),
            margins=(36, 16 if low else 28, 36, 16),
        )  # fmt: skip
        super().__init__(parent, content, 334, hello)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._on_clock_timeout)
        close.clicked.connect(self.close_overlay)
        erase.clicked.connect(self._erase)
        self._forgot.clicked.connect(self._on_forgot_clicked)
        self.focus(self._keys[4])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, in whatever script they are typed, and the backspace key."""
        if event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif len(event.text()) == 1 and event.text().isdecimal():
            self._type(int(event.text()))
        else:
            super().keyPressEvent(event)
        event.accept()

    # -- Slots --

    def _on_clock_timeout(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self._say_wait()
            return
        self._clock.stop()
        self._set_enabled(True)
        self._say(self._prompt(), "2")

    def _on_forgot_clicked(self) -> None:
        self._say(
            self.tr(
                "Ask your facilitator. They can give you a new PIN; "
                "your lessons and answers stay as they are."
            ),
            "2",
        )
        announce(self, self._says.text())

    # -- Helpers --

    def _key(self, digit: int) -> QPushButton:
        key = button(QLocale().toString(digit), "key")
        key.clicked.connect(lambda: self._type(digit))
        return key

    def _key_with_icon(self, icon: str, name: str) -> QPushButton:
        return button("", "key", icon, name=name)

    def _type(self, digit: int) -> None:
        if self._wait > 0 or len(self._typed) == PIN_LENGTH:
            return
        self._typed += str(digit)
        self._dots.fill(len(self._typed))
        announce(self, self._dots.accessibleName())
        if len(self._typed) == PIN_LENGTH:
            # Checking is slow on purpose: let the last dot be painted first.
            QTimer.singleShot(0, self._check)

    def _erase(self) -> None:
        self._typed = self._typed[:-1]
        self._dots.fill(len(self._typed))
        announce(self, self._dots.accessibleName())

    def _check(self) -> None:
        typed, self._typed = self._typed, ""
        try:
            matches = self._people.check_pin(self._learner.id, typed)
        except TooManyTriesError as error:
            self._dots.fill(0)
            self._wait = max(1, round(error.seconds))
            self._set_enabled(False)
            self._say_wait()
            announce(self, self._says.text(), assertive=True)
            self._clock.start()
            return
        if matches:
            self.close_overlay()
            self.matched.emit()
            return
        self._dots.fill(0)
        self._say(self.tr("That PIN does not match. Try again, or ask your facilitator."), "warn")
        announce(self, self._says.text(), assertive=True)

    def _say_wait(self) -> None:
        minutes, seconds = divmod(self._wait, 60)
        locale = QLocale()
        left = f"{locale.toString(minutes)}:{locale.toString(seconds).rjust(2, locale.zeroDigit())}"
        words = self.tr("That was a few tries. Take a break: you can try again in {time}.")
        self._say(words.format(time=left), "warn")

    def _say(self, words: str, tone: str) -> None:
        self._says.setText(words)
        self._says.setAccessibleName(words)
        set_tone(self._says, tone)

    def _set_enabled(self, enabled: bool) -> None:
        for index, key in enumerate(self._keys):
            # The key that closes stays open.
            key.setEnabled(enabled or index == len(self._keys) - 3)

    def _prompt(self) -> str:
        return QCoreApplication.translate("PinPad", "Type your %n-digit PIN", "", PIN_LENGTH)


class _Dots(QWidget):
    """How many digits were typed, and how many there are; never which."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = 0
        self.setFixedSize(PIN_LENGTH * 20 + (PIN_LENGTH - 1) * 12, 20)

    def fill(self, filled: int) -> None:
        """Show this many digits as typed."""
        self._filled = filled
        self.setAccessibleName(QCoreApplication.translate("PinPad", "%n digit(s) typed", "", filled))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a disc for each digit typed and a circle for each to come."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for index in range(PIN_LENGTH):
            typed = index < self._filled
            painter.setPen(QPen(theme.color("accent" if typed else "line_strong"), 2))
            painter.setBrush(theme.color("accent") if typed else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(index * 32 + 2, 2, 16, 16)
        painter.end()
