"""One choice of a few, all in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy

from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import Button, button, set_text
from darasa.ui.widgets.layouts import row


class Segmented(QFrame):
    """A row of joined buttons of which exactly one is on; the arrow keys move the choice.

    `items` are (value, words, icon name or empty); `name` says what is chosen, for a screen reader.
    """

    chosen = Signal(str)
    """The value that the person chose; not sent for what the program sets."""

    def __init__(self, items: Sequence[tuple[str, str, str]], current: str, name: str = "") -> None:
        super().__init__()
        self.setProperty("box", "seg")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._values = [value for value, _, _ in items]
        self._current = current
        self._buttons: dict[str, Button] = {}
        layout = row(spacing=4, margins=(3, 3, 3, 3))
        for index, (value, words, icon) in enumerate(items):
            made = button(words, "seg", icon)
            made.setCheckable(True)
            # "100 %" alone may stand for a text size or a speed.
            made.setAccessibleDescription(name)
            made.setProperty("one-of", "choice")
            made.setChecked(value == current)
            # The Tab key comes to the one that is on, from both sides; after a change Qt sees to it.
            is_on = value == current
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.ClickFocus)
            self._group.addButton(made, index)
            self._buttons[value] = made
            layout.addWidget(made)
            _leave_room(made)
        self.setLayout(layout)
        self._group.idToggled.connect(self._on_group_toggled)

    @property
    def current(self) -> str:
        """The value that is on."""
        return self._current

    def button(self, value: str) -> Button:
        """Return the button that stands for a value."""
        return self._buttons[value]

    def set_words(self, value: str, words: str) -> None:
        """Say something else on one button."""
        if self._buttons[value].accessibleName() != words:
            set_text(self._buttons[value], words)
            _leave_room(self._buttons[value])

    def choose(self, value: str) -> None:
        """Turn this one on, without telling: the program did it."""
        self._current = value
        self._buttons[value].setChecked(True)

    def _on_group_toggled(self, index: int, on: bool) -> None:
        if on and self._values[index] != self._current:
            self._current = self._values[index]
            self.chosen.emit(self._current)


def _leave_room(made: Button) -> None:
    """Make a button as wide as its words are while it is on: bolder than Qt reckons with."""
    made.ensurePolished()
    on = QFont(made.font())
    # Easy letters have no weight between regular and bold.
    on.setWeight(QFont.Weight.Bold if current_theme().easy else QFont.Weight.DemiBold)
    more = QFontMetrics(on).horizontalAdvance(made.text()) - made.fontMetrics().horizontalAdvance(made.text())
    made.setMinimumWidth(0)
    # Beside an icon Qt leaves half of what is more on the far side of it.
    room = max(0, more) * (1 if made.icon().isNull() else 2)
    made.setMinimumWidth(made.sizeHint().width() + room)
