"""One learner, and what the facilitator can do for them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from darasa.people.types import Learner
from darasa.ui.screens.facilitator.dialog import name_of
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.card import rule
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Item, column, row

_translate = QCoreApplication.translate
ACTS: Final = ("pin", "remove_pin", "rename", "card", "merge", "export", "erase")


class LearnerPanel(QFrame):
    """A card beside the table. Nothing is done before a question of its own is answered."""

    act_chosen = Signal(str)
    """One of ACTS, for the learner that is shown."""
    left = Signal()
    """Esc: back to the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._picture = Avatar("bird", 56)
        self._name = ElidedLabel("", "h3")
        self._seen = label("", "small", "2", wrap=True)
        self._buttons = {act: self._button(act) for act in ACTS}
        words = column("stretch", self._name, 2, self._seen, "stretch")
        acts = column(*(self._buttons[act] for act in ACTS[:-1]), spacing=8)
        items: list[Item] = [row(self._picture, 14, (words, 1)), 16, rule(), 14, acts]
        items += [14, rule(), 14, self._buttons[ACTS[-1]]]
        self.setLayout(column(*items, "stretch", margins=(20, 20, 20, 20)))

    @property
    def first(self) -> QPushButton:
        """The button that the keyboard comes to first, of those that are there for this learner."""
        return next(made for made in self._buttons.values() if not made.isHidden())

    def show_learner(self, learner: Learner, seen: str) -> None:
        """Show this learner; `seen` says when they were last here."""
        self._picture.set_picture(learner.avatar)
        self._name.set_full_text(name_of(learner))
        self._seen.setText(seen)
        pin = (
            _translate("LearnerPanel", "New PIN")
            if learner.has_pin
            else _translate("LearnerPanel", "Set a PIN")
        )
        set_text(self._buttons["pin"], pin)
        # A guest is found under no name: a PIN would ask nobody.
        self._buttons["pin"].setVisible(not learner.is_guest)
        self._buttons["remove_pin"].setVisible(learner.has_pin)
        rename = (
            _translate("LearnerPanel", "Give a name")
            if learner.is_guest
            else _translate("LearnerPanel", "Change the name")
        )
        set_text(self._buttons["rename"], rename)

    def _button(self, act: str) -> QPushButton:
        icon, words = {
            "pin": ("key", ""),
            "remove_pin": ("lock", _translate("LearnerPanel", "Remove the PIN")),
            "rename": ("note", ""),
            "card": ("doc", _translate("LearnerPanel", "Login card")),
            "merge": ("users", _translate("LearnerPanel", "Merge with…")),
            "export": ("usb", _translate("LearnerPanel", "Export…")),
            "erase": ("trash", _translate("LearnerPanel", "Erase…")),
        }[act]
        made = button(words, "danger" if act == "erase" else "secondary", icon, "s")
        made.setObjectName(f"act-{act}")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda: self.act_chosen.emit(act))
        return made
