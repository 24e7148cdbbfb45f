"""Settings: how the screen is for this learner, who they are, and what Darasa is made of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QLayout

from darasa.core.settings import Preferences
from darasa.people.service import People
from darasa.people.types import Learner
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.settings.about import about_card
from darasa.ui.screens.settings.rows import stacked_row, titled_card
from darasa.ui.screens.settings.screen_card import ScreenCard
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Placed, column, holder, row
from darasa.ui.widgets.page import Page

if TYPE_CHECKING:
    from darasa.ui.screens.settings.own_dialogs import NameDialog

_WIDTH = 1134
_SIDE = 344


class SettingsScreen(Screen):
    """Every change is applied and kept at once; there is nothing to confirm."""

    section = "settings"

    preferences_chosen = Signal(object)
    """The Preferences as they are wanted now."""
    learner_changed = Signal()
    """The name, the picture or the PIN is another one in the record."""

    def __init__(self, people: People, learner: Learner, preferences: Preferences) -> None:
        super().__init__()
        self._people = people
        self._learner = learner
        self._name_dialog: NameDialog | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        screen = ScreenCard(preferences)
        screen.preferences_chosen.connect(self.preferences_chosen)
        you = titled_card(self.tr("You"), self._own_rows())
        self._columns.addLayout(column(screen, "stretch"), 1)
        self._side = holder(column(you, 18, about_card(self), "stretch"))
        self._columns.addWidget(self._side)
        content = column(
            label(self.tr("Settings"), "h1"), 16, self._columns, "stretch", margins=(40, 30, 40, 40)
        )
        self.setLayout(column((Page(content, _WIDTH), 1)))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Put the cards below each other where there is no room beside."""
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        self._side.setMinimumWidth(0 if compact else current_theme().scaled(_SIDE))
        self._side.setMaximumWidth(_WIDTH if compact else current_theme().scaled(_SIDE))

    def state(self) -> object:
        """Return what is filled in in the question about name and picture, None while it is not open."""
        return self._name_dialog.entered if self._name_dialog is not None else None

    def restore(self, state: object) -> None:
        """Ask again, with the same filled in, once the screen is shown."""
        QTimer.singleShot(0, self, lambda: self._ask_name(state))

    # -- Slots --

    def _on_name_clicked(self) -> None:
        self._ask_name(None)

    def _on_name_dialog_closed(self) -> None:
        self._name_dialog = None

    def _on_pin_clicked(self) -> None:
        from darasa.ui.screens.settings.own_dialogs import PinDialog

        dialog = PinDialog(self, self._people, self._learner)
        dialog.saved.connect(self.learner_changed)

    # -- Parts --

    def _ask_name(self, entered: object) -> None:
        from darasa.ui.screens.settings.own_dialogs import NameDialog

        self._name_dialog = NameDialog(self, self._people, self._learner)
        self._name_dialog.enter(entered)
        self._name_dialog.saved.connect(self.learner_changed)
        self._name_dialog.closed.connect(self._on_name_dialog_closed)

    def _own_rows(self) -> list[Placed]:
        learner = self._learner
        if learner.is_guest:
            return [self._guest_row()]
        change = button(self.tr("Change"), "secondary", "note", "s", name=self.tr("Change name and picture"))
        change.setObjectName("change-name")
        change.clicked.connect(self._on_name_clicked)
        about = label(self.tr("Your name and picture"), "small", "2", wrap=True)
        name = column("stretch", ElidedLabel(learner.name, "h3"), 2, about, "stretch")
        who = column(row(Avatar(learner.avatar, 56), 16, (name, 1)), 12, row(change, "stretch"))
        words = self.tr("Change PIN") if learner.has_pin else self.tr("Set a PIN")
        pin = button(words, "secondary", "key", "s")
        pin.setObjectName("change-pin")
        pin.clicked.connect(self._on_pin_clicked)
        why = (
            self.tr("Darasa asks for it before it opens your lessons")
            if learner.has_pin
            else self.tr("Without one, anybody at this computer can open your lessons")
        )
        return [who, stacked_row(self.tr("PIN"), why, pin)]

    def _guest_row(self) -> QLayout:
        keep = button(self.tr("Give a name"), "secondary", "note", "s")
        keep.setObjectName("change-name")
        keep.clicked.connect(self._on_name_clicked)
        about = self.tr(
            "With a name you find your lessons again on the first screen. A guest starts anew each time"
        )
        return stacked_row(self.tr("You are learning as a guest"), about, keep)
