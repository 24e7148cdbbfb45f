"""What is not sent yet: first what the server did not take and why, then what simply waits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from darasa.record.types import Event
from darasa.sync.types import Withheld
from darasa.ui.screens.course_words import isolated, number, size
from darasa.ui.screens.facilitator.sync.item_words import ItemWords
from darasa.ui.screens.facilitator.sync.standing import Standing
from darasa.ui.screens.facilitator.sync.state_words import last_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.chip import Chip
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, holder, row

_AT_ONCE = 5
"""More rows than this are shown when somebody asks for them."""
_WORDS = 160
"""Characters of a server's words in a row; all of them are behind [Details]."""
_SIDES = 18
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WaitingCard(QFrame):
    """`send_again` takes what a server did not take and is to be sent once more; `details` one of it."""

    def __init__(
        self,
        at: Standing,
        items: ItemWords,
        now: int,
        send_again: Callable[[Sequence[Withheld]], object],
        details: Callable[[Withheld], object],
        *,
        is_open: bool,
        opened: Callable[[], object],
    ) -> None:
        """`now` is UTC milliseconds; `is_open`: all rows are shown at once, because `opened` was called."""
        super().__init__()
        self._items = items
        self._now = now
        self._send_again = send_again
        self._details = details
        self._opened = opened
        rows: list[QWidget] = [self._withheld_row(one) for one in at.withheld if not one.again]
        again = {one.row for one in at.withheld if one.again}
        rows += [self._waiting_row(one.event) for one in at.withheld if one.again]
        rows += [self._waiting_row(event) for row_, event in at.waiting if row_ not in again]
        content = column(self._top(at))
        if not rows:
            says = label(self.tr("Nothing is waiting."), "small", "2", wrap=True)
            content.addWidget(_line("cloud_ok", "ok_text", row((says, 1)), row()))
        for made in rows:
            content.addWidget(made)
        late = [] if is_open else rows[_AT_ONCE:]
        for made in late:
            made.hide()
        total = at.waiting_count + at.withheld_count
        unseen = label(self.tr("And %n more", "", max(0, total - len(rows))), "small", "2", wrap=True)
        beyond = holder(row(unseen, "stretch", margins=(_SIDES, 10, _SIDES, 0)))
        beyond.setVisible(total > len(rows) and not late)
        content.addWidget(beyond)
        content.addLayout(self._foot(at, late, beyond if total > len(rows) else None))
        self.setLayout(column(card("card", content)))

    def _top(self, at: Standing) -> QLayout:
        count = Chip(number(at.waiting_count + at.withheld_count), "neutral")
        every = None
        held = [one for one in at.withheld if not one.again]
        if len(held) > 1:
            every = button(self.tr("Send all again"), "ghost", "", "s")
            every.setObjectName("send-all-again")
            every.clicked.connect(lambda: self._send_again(held))
        weight = self.tr("{size} in all").format(size=size(at.waiting_bytes)) if at.waiting_bytes else ""
        middle = Qt.AlignmentFlag.AlignVCenter
        return row(
            label(self.tr("Waiting to send"), "h3"),
            12,
            (count, middle),
            "stretch",
            every,
            label(weight, "small", "2"),
            margins=(_SIDES, 14, _SIDES, 14),
        )

    def _withheld_row(self, one: Withheld) -> QWidget:
        heading = self._items.heading(one.event)
        says = self.tr("The server did not take it, and gave no reason.")
        if one.words:
            shown = one.words if len(one.words) <= _WORDS else f"{one.words[:_WORDS]}…"
            says = self.tr("The server says: {words}").format(words=isolated(shown))
        words = column("stretch", ElidedLabel(heading), 2, label(says, "small", "bad", wrap=True), "stretch")
        spoken = self.tr("Details: {what}").format(what=heading)
        more = button(self.tr("Details"), "quiet", "", "s", name=spoken)
        more.setObjectName(f"details-{one.row}")
        more.clicked.connect(lambda: self._details(one))
        spoken = self.tr("Send again: {what}").format(what=heading)
        again = button(self.tr("Send again"), "secondary", "", "s", name=spoken)
        again.setObjectName(f"again-{one.row}")
        again.clicked.connect(lambda: self._send_again([one]))
        return _line("alert", "bad_text", words, row(more, again, spacing=4))

    def _waiting_row(self, event: Event) -> QWidget:
        about = label(self._items.about(event, self._now), "small", "2", wrap=True)
        words = column("stretch", ElidedLabel(self._items.heading(event)), 2, about, "stretch")
        chip = Chip(self.tr("Waiting"), "neutral", "clock")
        return _line(self._items.icon(event), "text2", words, row((chip, Qt.AlignmentFlag.AlignVCenter)))

    def _foot(self, at: Standing, late: Sequence[QWidget], beyond: QWidget | None) -> QLayout:
        more = None
        if late:
            more = button(self.tr("Show %n more", "", len(late)), "ghost", "chev_d", "s", trailing=True)
            more.setObjectName("show-more")
            more.clicked.connect(lambda: self._show_all(late, more, beyond))
        says = last_words(at, self._now)
        last = label(says, "small", "2", wrap=True, align=_END)
        return column(rule(), row(more, (last, 1), spacing=12, margins=(_SIDES, 12, _SIDES, 12)))

    def _show_all(self, late: Sequence[QWidget], more: QWidget | None, beyond: QWidget | None) -> None:
        for made in late:
            made.show()
        if beyond is not None:
            beyond.show()
        if more is not None:
            more.hide()
        self._opened()


def _line(icon: str, tone: str, words: QLayout, end: QLayout) -> QWidget:
    middle = Qt.AlignmentFlag.AlignVCenter
    sign = (icon_label(icon, tone, 20), middle)
    content = row(sign, 16, (words, 1), 12, (holder(end), middle), margins=(_SIDES, 10, 14, 10))
    return holder(column(rule(), content))
