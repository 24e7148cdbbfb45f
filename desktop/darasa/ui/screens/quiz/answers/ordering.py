"""Putting things in order, with buttons or keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from darasa.learning.response import decode_choices, encode_choices
from darasa.learning.types import Marked
from darasa.packs.types import Choice
from darasa.ui.screens.course_words import number
from darasa.ui.screens.quiz.answers.answer import Answer, AnswerCard, Spoken
from darasa.ui.screens.quiz.answers.badge import Badge
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.passage import Passage

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class OrderRow(AnswerCard):
    """One item with its place; Ctrl or Alt with the arrows moves it, and so do its buttons."""

    moved = Signal(int)
    """By one place: -1 up, 1 down."""

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self.words = Passage(choice.text, "lead")
        self._badge = Badge("")
        self.up = self._arrow("chev_u", self.tr("Move up: {text}").format(text=choice.text), -1)
        self.down = self._arrow("chev_d", self.tr("Move down: {text}").format(text=choice.text), 1)
        self._end = row(spacing=8)
        layout = row(
            self._badge,
            (self.words, 1),
            self._end,
            self.up,
            self.down,
            spacing=12,
            margins=(15, 9, 12, 9),
        )
        super().__init__(layout, "choice")
        self.setObjectName(f"choice-{choice.id}")
        self.setMinimumHeight(current_theme().scaled(64))

    def set_place(self, place: int, total: int) -> None:
        """Show the place it has now, from 1."""
        self._badge.set_sign(number(place))
        says = self.tr("Place {place} of {total}: {text}")
        self.setAccessibleName(says.format(place=number(place), total=number(total), text=self.choice.text))
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < total)

    def show_marked(self, *, right: bool, words: str) -> None:
        """Show whether it stands where it belongs."""
        kind, icon, tone = ("right", "done", "ok_text") if right else ("wrong", "wrong", "warn_text")
        self.set_kind(kind)
        self._badge.set_kind(kind)
        self.up.hide()
        self.down.hide()
        self.rest()
        self._end.addWidget(icon_label(icon, tone, 20))
        self._end.addWidget(label(words, "smallstrong", tone.removesuffix("_text")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & _MODIFIERS:
            self.moved.emit(way)
        else:
            super().keyPressEvent(event)

    def _arrow(self, icon: str, name: str, way: int) -> QPushButton:
        made = button("", "icon", icon, name=name)
        made.clicked.connect(lambda: self.moved.emit(way))
        return made


class OrderingAnswer(Answer):
    """Rows to put in order; once any was moved, the order shown is the answer.

    The order shown at first is never the right one, so nothing is lost by waiting for a move.
    """

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._touched = False
        self._rows = [OrderRow(choice) for choice in choices]
        self._column = column(spacing=10)
        for made in self._rows:
            made.moved.connect(lambda way, made=made: self._move(made, way))
            made.entered.connect(self.entered)
            self._column.addWidget(made)
        self.setLayout(self._column)
        self.hint = self.tr("Ctrl and the arrow keys move, Enter checks")
        self._number()

    def response(self) -> str | None:
        """Return the ids in the order shown, None before the first move."""
        return encode_choices(made.choice.id for made in self._rows) if self._touched else None

    def entry(self) -> object:
        """Return the ids in the order shown, none before the first move."""
        return tuple(made.choice.id for made in self._rows if self._touched)

    def enter(self, entry: object) -> None:
        """Put the rows in this order."""
        if isinstance(entry, tuple) and set(entry) == {made.choice.id for made in self._rows}:
            self._touched = True
            self._rows.sort(key=lambda made: entry.index(made.choice.id))
            for place, made in enumerate(self._rows):
                self._column.removeWidget(made)
                self._column.insertWidget(place, made)
            self._follow()
            self.changed.emit()

    def first_focus(self) -> QWidget:
        """Start on the first row."""
        return self._rows[0]

    def spoken(self) -> list[Spoken]:
        """Return the items as they stand, each after its place."""
        return [(f"{number(place)}. ", made.words) for place, made in enumerate(self._rows, start=1)]

    def take_key(self, event: QKeyEvent) -> bool:
        """Walk along the rows with the arrows."""
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = next((at for at, made in enumerate(self._rows) if made.hasFocus()), None)
        if not way or focused is None:
            return False
        self._rows[(focused + way) % len(self._rows)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def show_marked(self, marked: Marked) -> None:
        """Show for each row where it belongs."""
        right = decode_choices(marked.right_response)
        for at, made in enumerate(self._rows):
            belongs = right.index(made.choice.id)
            if belongs == at:
                made.show_marked(right=True, words=self.tr("Right place"))
            else:
                says = self.tr("Belongs at {place}").format(place=number(belongs + 1))
                made.show_marked(right=False, words=says)

    def _move(self, made: OrderRow, way: int) -> None:
        at = self._rows.index(made)
        to = at + way
        if not 0 <= to < len(self._rows):
            return
        self._touched = True
        focus = self.focusWidget()
        self._rows.insert(to, self._rows.pop(at))
        self._column.removeWidget(made)
        self._column.insertWidget(to, made)
        self._follow()
        # An arrow that has nothing left to do would drop the focus out of the list.
        keep = focus if focus is not None and focus.isEnabled() else made
        keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _follow(self) -> None:
        """Let the Tab key and the numbers follow the order shown."""
        for before, after in zip(self._rows, self._rows[1:], strict=False):
            for first, second in zip(
                (before, before.up, before.down), (before.up, before.down, after), strict=True
            ):
                QWidget.setTabOrder(first, second)
        self._number()

    def _number(self) -> None:
        for place, made in enumerate(self._rows, start=1):
            made.set_place(place, len(self._rows))
