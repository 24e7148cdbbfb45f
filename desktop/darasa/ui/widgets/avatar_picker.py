"""Choosing one of the twelve pictures."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from darasa.people.types import AVATARS
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.flow_grid import FlowGrid
from darasa.ui.widgets.layouts import column

_PICTURE = 60


class AvatarPicker(FlowGrid):
    """The twelve pictures, of which one is chosen; the arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, current: str) -> None:
        self._cards = {name: _card(name) for name in AVATARS}
        super().__init__(list(self._cards.values()), cell=80, most=6, spacing=10)
        self._current = ""
        for name, made in self._cards.items():
            made.clicked.connect(lambda _=False, name=name: self.choose(name))
        self._mark(current if current in self._cards else AVATARS[0])

    @property
    def current(self) -> str:
        """The name of the chosen picture."""
        return self._current

    def choose(self, name: str) -> None:
        """Choose the picture of this name."""
        self._mark(name)
        self.chosen.emit(name)

    def _mark(self, name: str) -> None:
        self._current = name
        for other, made in self._cards.items():
            made.setChecked(other == name)
            made.set_kind("chosen" if other == name else "card")


def _card(name: str) -> CardButton:
    picture = (Avatar(name, _PICTURE), Qt.AlignmentFlag.AlignCenter)
    made = CardButton(column(picture, margins=(8, 8, 8, 8)), "card", picture_name(name))
    made.setCheckable(True)
    made.setProperty("one-of", "choice")
    made.setToolTip(picture_name(name))
    return made


def picture_name(name: str) -> str:
    """Return what a picture shows, in the interface's language."""
    names = {
        "bird": QCoreApplication.translate("AvatarPicker", "Bird"),
        "drum": QCoreApplication.translate("AvatarPicker", "Drum"),
        "flower": QCoreApplication.translate("AvatarPicker", "Flower"),
        "fish": QCoreApplication.translate("AvatarPicker", "Fish"),
        "star": QCoreApplication.translate("AvatarPicker", "Moon and star"),
        "tortoise": QCoreApplication.translate("AvatarPicker", "Tortoise"),
        "mango": QCoreApplication.translate("AvatarPicker", "Mango"),
        "dhow": QCoreApplication.translate("AvatarPicker", "Sailing boat"),
        "leaf": QCoreApplication.translate("AvatarPicker", "Leaf"),
        "baobab": QCoreApplication.translate("AvatarPicker", "Baobab tree"),
        "hills": QCoreApplication.translate("AvatarPicker", "Hills"),
        "kite": QCoreApplication.translate("AvatarPicker", "Kite"),
    }
    return names[name]
