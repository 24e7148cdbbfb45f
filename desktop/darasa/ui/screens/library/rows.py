"""How a course looks in a list of the library: its cover, what it is, how it stands, and what can be done."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QLayout, QWidget

from darasa.packs.types import Cover as CoverSpec
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.responsive import Sides

_MARGINS = (12, 12, 14, 12)
_BUTTONS = 172
"""The least that the buttons of a row take, in pixels at 100 % text."""


class Shown(Protocol):
    """What a row shows of a pack, whether it is here or only listed."""

    @property
    def title(self) -> str: ...
    @property
    def cover(self) -> CoverSpec: ...


def course_row(pack: Shown, about: str, middle: QWidget, buttons: Sequence[QWidget]) -> QWidget:
    """Return a row; where it is narrow, what is in the middle comes below the words."""
    cover = Cover(pack.cover.pattern, pack.cover.seed, "all", rows=2, width=48, height=48)
    words = column(
        "stretch",
        label(pack.title, "strong", wrap=True),
        label(about, "small", "2", wrap=True),
        "stretch",
    )
    sides = Sides(holder(words), middle, side_width=324, narrowest=220, gap=16)
    acts = holder(row("stretch", *buttons, spacing=6))
    # So that what is in the middle of all rows begins at one line.
    acts.setMinimumWidth(current_theme().scaled(_BUTTONS))
    return holder(row(cover, (sides, 1), acts, spacing=16, margins=_MARGINS))


def note(icon: str, text: str, tone: str = "2") -> QWidget:
    """Return a remark with its icon, as the middle of a row; `tone`: 2 or warn."""
    colour = "warn_text" if tone == "warn" else "text2"
    said = row(
        column("stretch", icon_label(icon, colour, 18), "stretch"),
        (label(text, "small", tone, wrap=True), 1),
        spacing=8,
    )
    return holder(column("stretch", said, "stretch"))


def notes(*items: QLayout | QWidget | None) -> QWidget:
    """Return several remarks below each other, as the middle of a row."""
    return holder(column("stretch", *items, "stretch", spacing=2))
