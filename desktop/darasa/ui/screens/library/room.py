"""The room that there is for courses: how much is taken, how much is free, and what does not fit."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from darasa.library.service import RESERVE
from darasa.library.types import Space
from darasa.ui.screens.course_words import size
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.meter import Meter

_translate = QCoreApplication.translate
WIDTH = 310
"""Of the card, in pixels at 100 % text."""


@dataclass(frozen=True, slots=True)
class Room:
    """What can be put on the disk."""

    free: int
    """Bytes that courses may take: what learners need to go on is not among them."""

    @classmethod
    def of(cls, space: Space) -> "Room":
        """Return the room that there is for courses."""
        return cls(max(0, space.free - RESERVE))

    def lacks(self, needed: int) -> bool:
        """Whether so many bytes do not fit."""
        return needed > self.free


def space_card(space: Space) -> QWidget:
    """Return the card with what courses take, and what is free."""
    used = _translate("Library", "{size} used").format(size=size(space.used))
    free = _translate("Library", "{size} free").format(size=size(space.free))
    at_the_end = Qt.AlignmentFlag.AlignRight
    amounts = row(
        (label(used, "small", wrap=True), 1),
        (label(free, "small", "2", wrap=True, align=at_the_end), 1),
        spacing=12,
    )
    share = space.used / max(1, space.used + space.free)
    meter = Meter(share, 6, name=_translate("Library", "Room taken by courses"))
    content = row(
        icon_label("disk", "text2", 20),
        (column(amounts, 6, meter), 1),
        spacing=14,
        margins=(18, 10, 18, 12),
    )
    made = card("card", content)
    made.setMinimumWidth(current_theme().scaled(WIDTH))
    return made
