"""The sticks that are in: what they have that is not here, and how courses get onto one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from darasa.ui.fetch_troubles import explain_fetching
from darasa.ui.looking import SeenStick
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.course_words import isolated, size
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.sync.part import Part
from darasa.ui.screens.library.available import Available
from darasa.ui.screens.library.empty import empty_card
from darasa.ui.screens.library.room import Room
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column, holder, row

if TYPE_CHECKING:
    from darasa.library.catalogues.types import Found, Offer
    from darasa.library.types import InstalledPack
    from darasa.ui.fetching import Fetching
    from darasa.ui.main_window import MainWindow

_LOOK_MS = 3_000
"""How often it is seen whether a stick was put in or pulled out, while this is shown."""


class StickTab(QWidget):
    """Without a stick, how to put one in; with one, its courses."""

    copy_chosen = Signal()
    add_chosen = Signal(object)
    """The Found catalogue of a stick that is to be added."""

    def __init__(self, fetching: "Fetching", window: "MainWindow") -> None:
        super().__init__()
        self._fetching = fetching
        self._window = window
        self._heads = Part()
        self._shown: tuple[SeenStick, ...] | None = None
        self.available = Available(self.tr("Courses on the stick"), fetching, window)
        self._column = column((self._heads, 100), self.available, "stretch")
        self.setLayout(self._column)
        self.available.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(fetching.look_at_sticks)

    @property
    def offers(self) -> "tuple[Offer, ...]":
        """What is on all sticks together."""
        return tuple(offer for seen in self._fetching.sticks or () for offer in seen.offers)

    def show_sticks(self, installed: "Sequence[InstalledPack]", coming: frozenset[str], room: Room) -> None:
        """Show what is known of sticks now."""
        sticks = self._fetching.sticks
        if sticks is not None and sticks != self._shown:
            self._shown = sticks
            # Without a stick, what to do takes all the room.
            self._column.setStretchFactor(self._heads, 0 if sticks else 100)
            self._heads.put(self._empty() if not sticks else self._cards(sticks))
        self.available.setVisible(bool(self.offers))
        self.available.show_offers(self.offers, installed, coming, room)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for sticks from now on."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more: nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _empty(self) -> QWidget:
        again = button(self.tr("Look again"), "primary", "repeat")
        again.setObjectName("look-again")
        again.clicked.connect(self._fetching.forget_sticks)
        how = button(self.tr("How to prepare a stick"), "ghost")
        how.setObjectName("how-to-stick")
        how.clicked.connect(self._on_how_clicked)
        text = self.tr(
            "Put in a stick with Darasa courses. Other files on it are not touched. If you have just put it "
            "in, wait a few seconds."
        )
        return empty_card("usb", self.tr("No USB stick found"), text, [again, how])

    def _cards(self, sticks: Sequence[SeenStick]) -> QWidget:
        items: list[Item] = []
        for seen in sticks:
            items += [self._card(seen), 16]
        return holder(column(*items))

    def _card(self, seen: SeenStick) -> QWidget:
        copy = button(self.tr("Copy courses to it…"), "secondary", "upload", "s")
        copy.setObjectName("copy-to-stick")
        copy.clicked.connect(self.copy_chosen)
        again = button(self.tr("Look again"), "secondary", "repeat", "s")
        again.setObjectName("look-again")
        again.clicked.connect(self._fetching.forget_sticks)
        said: list[Item] = [
            label(seen.stick.name, "strong", wrap=True),
            label(self._about(seen), "small", "2", wrap=True),
        ]
        if seen.trouble is not None:
            trouble = explain_fetching(seen.trouble)
            said.append(warning_row(f"{trouble.title}. {trouble.text}", "alert"))
        if seen.unknown is not None:
            said.append(self._unknown(seen.unknown))
        content = row(
            column(IconDisc("usb"), "stretch"),
            (column("stretch", *said, 10, FlowLayout([copy, again]), "stretch"), 1),
            spacing=18,
            margins=(20, 18, 20, 18),
        )
        return card("card", content)

    def _about(self, seen: SeenStick) -> str:
        free = self.tr("{size} free").format(size=size(seen.stick.free))
        if not seen.stick.has_courses:
            return self.tr("No courses are on it yet. {free}").format(free=free)
        if not seen.offers:
            return self.tr("No courses of a catalogue that is known here. {free}").format(free=free)
        return self.tr("%n course(s). {free}", "", len(seen.offers)).format(free=free)

    def _unknown(self, found: "Found") -> QWidget:
        # How many it has is not known before: the catalogue lists more than was copied here.
        says = self.tr(
            "It has courses of the catalogue “{title}”, which is not known here. A facilitator can add it."
        ).format(title=isolated(found.title))
        add = button(self.tr("Add this catalogue…"), "secondary", "plus", "s")
        add.setObjectName(f"add-{found.id[:16]}")
        add.clicked.connect(lambda: self.add_chosen.emit(found))
        return holder(column(warning_row(says, "info"), 8, row(add, "stretch")))

    def _on_how_clicked(self) -> None:
        Told(
            self._window,
            self.tr("How to prepare a stick"),
            [
                self.tr(
                    "On a computer that has the courses, put in any USB stick with some room on it. Nothing "
                    "on it is deleted."
                ),
                self.tr("Open Library, then USB stick, and press “Copy courses to it”. Choose the courses."),
                self.tr("Bring the stick here, put it in, and look again. It works without internet."),
            ],
        )
