"""Rows below each other in one card; only those are made anew that say something else than before."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from darasa.ui.widgets.card import rule
from darasa.ui.widgets.layouts import column, take_away


class Row(NamedTuple):
    """One row: what it is of, all that it depends on, and how it is made."""

    key: str
    depends_on: object
    make: Callable[[], QWidget]


class RowList(QFrame):
    """A card of rows. Whatever changes, the keyboard stays where it was, as far as that is still there."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._rows: dict[str, tuple[object, QWidget]] = {}
        self._rules: list[QFrame] = []
        self._layout: QVBoxLayout = column(margins=(4, 4, 4, 4))
        self.setLayout(self._layout)
        self.hide()

    def row(self, key: str) -> QWidget | None:
        """Return the row of this key."""
        found = self._rows.get(key)
        return found[1] if found is not None else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in their order; one that depends on the same as before stays as it is."""
        focus = _Focus([widget for _, widget in self._rows.values()])
        gone = dict(self._rows)
        self._rows = {}
        for wanted in rows:
            before = gone.get(wanted.key)
            if before is not None and before[0] == wanted.depends_on:
                self._rows[wanted.key] = gone.pop(wanted.key)
            else:
                self._rows[wanted.key] = (wanted.depends_on, wanted.make())
        # Before there is anything in it: Qt lays out at once all that comes to be shown.
        self.setVisible(bool(rows))
        self._place()
        for _, widget in gone.values():
            take_away(widget)
        focus.restore([widget for _, widget in self._rows.values()])

    def _place(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            del item
        while len(self._rules) < len(self._rows) - 1:
            self._rules.append(rule())
        for number, (_, widget) in enumerate(self._rows.values()):
            if number:
                self._put(self._rules[number - 1])
            self._put(widget)
        for spare in self._rules[max(0, len(self._rows) - 1) :]:
            spare.hide()

    def _put(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)
        # Only now: before it has its place it would be a window of its own. On a list that is not on the
        # display yet it comes with the list; to show it there would lay it out once more.
        if widget.isHidden():
            widget.show()


class _Focus:
    """Where the keyboard was within some rows."""

    def __init__(self, rows: Sequence[QWidget]) -> None:
        self._name: str | None = None
        self._place = 0
        at = QApplication.focusWidget()
        for number, widget in enumerate(rows):
            if at is not None and (widget is at or widget.isAncestorOf(at)):
                self._at, self._name, self._place = at, at.objectName(), number

    def restore(self, rows: Sequence[QWidget]) -> None:
        """Give the keyboard to what has the same name now, else to what is in its place."""
        if self._name is None or not rows:
            return
        if self._at.isVisible() and any(row is self._at or row.isAncestorOf(self._at) for row in rows):
            return
        named = [row.findChild(QWidget, self._name) for row in rows] if self._name else []
        named += [row for row in rows if self._name and row.objectName() == self._name]
        again = next((one for one in named if one is not None and _takes_focus(one)), None)
        place = rows[min(self._place, len(rows) - 1)]
        others = [one for one in (place, *place.findChildren(QWidget)) if _takes_focus(one)]
        target = again or next(iter(others), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    can = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return can and widget.isEnabled() and not widget.isHidden()
