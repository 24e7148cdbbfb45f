"""The facilitator wants to know that all is backed up, and to set what holds for the whole computer."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QWidget

from darasa.core.settings import IDLE_MINUTES, Preferences
from darasa.ui.screens.facilitator.backups_card import BackupsCard
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.settings.about import about_card
from darasa.ui.screens.settings.rows import stacked_row, titled_card
from darasa.ui.screens.settings.screen_card import ScreenCard
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, holder
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import Sides
from darasa.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from darasa.workspace import Workspace

_WIDTH = 1134


class CentreSettingsScreen(Screen):
    """Backups first; then the computer, the facilitator's own way in, and how the screen is for everybody."""

    section = "centre_settings"

    preferences_chosen = Signal(object)
    """The Preferences of the computer as they are wanted now."""
    restore_chosen = Signal(object)
    """The Restoration that was confirmed."""

    def __init__(self, workspace: "Workspace", gate: Gate, preferences: Preferences) -> None:
        super().__init__()
        self._workspace = workspace
        self._gate = gate
        self._backups = BackupsCard(workspace, gate, self.restore_chosen.emit)
        look = ScreenCard(preferences)
        look.preferences_chosen.connect(self.preferences_chosen)
        main = holder(column(self._backups, 18, look, "stretch"))
        side = holder(column(self._computer(), 18, self._account(), 18, about_card(self), "stretch"))
        sides = Sides(main, side, side_width=344, narrowest=420)
        self._page = column(label(self.tr("Settings"), "h1"), 16, sides, "stretch")
        self.setLayout(column(Page(self._page, _WIDTH)))
        self.set_compact(False)

    def first_focus(self) -> QWidget | None:
        """Start on backing up."""
        return self._backups.back_up_button

    def set_compact(self, compact: bool) -> None:
        """Give the margins the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 40)

    # -- Slots --

    def _on_names_clicked(self) -> None:
        from darasa.ui.screens.facilitator.account import PlaceNames

        PlaceNames(self._gate, self._workspace)

    def _on_idle_chosen(self, minutes: str) -> None:
        workspace, window = self._workspace, self._gate.window
        changed = replace(workspace.settings, idle_minutes=int(minutes))

        def save() -> None:
            workspace.save_settings(changed)
            window.refresh()

        if not self._gate.is_open:
            window.refresh()  # shows what counts, should the passphrase not be given
        self._gate.act(lambda _: save())

    def _on_passphrase_clicked(self) -> None:
        from darasa.ui.screens.facilitator.account import ChangePassphrase

        ChangePassphrase(self._gate, self._workspace.facilitators)

    def _on_code_clicked(self) -> None:
        from darasa.ui.screens.facilitator.account import NewCode

        NewCode(self._gate, self._workspace.facilitators)

    # -- Parts --

    def _computer(self) -> QFrame:
        settings = self._workspace.settings
        names = " · ".join(filter(None, (settings.centre, settings.computer)))
        change = button(self.tr("Change"), "secondary", "note", "s", name=self.tr("Change the names"))
        change.setObjectName("change-names")
        change.clicked.connect(self._on_names_clicked)
        idle = Segmented(
            [(str(minutes), self._minutes(minutes), "") for minutes in IDLE_MINUTES],
            str(settings.idle_minutes),
            self.tr("Minutes until Darasa locks"),
        )
        idle.setObjectName("idle")
        idle.chosen.connect(self._on_idle_chosen)
        rows = [
            stacked_row(self.tr("Place and computer"), names or self.tr("Not named yet"), change),
            stacked_row(
                self.tr("Minutes until Darasa locks"),
                self.tr(
                    "When nobody is here, Darasa asks again who is learning. It keeps the place of whoever "
                    "left"
                ),
                idle,
            ),
        ]
        return titled_card(self.tr("This computer"), rows)

    def _minutes(self, minutes: int) -> str:
        return QLocale().toString(minutes) if minutes else self.tr("Never")

    def _account(self) -> QFrame:
        passphrase = button(self.tr("Change the passphrase"), "secondary", "key", "s")
        passphrase.clicked.connect(self._on_passphrase_clicked)
        code = button(self.tr("New recovery code"), "secondary", "repeat", "s")
        code.clicked.connect(self._on_code_clicked)
        rows = [
            stacked_row(
                self.tr("Passphrase"), self.tr("Change it when a learner may have seen it"), passphrase
            ),
            stacked_row(
                self.tr("Recovery code"),
                self.tr("If the paper is lost, get a new code. The old one then no longer works"),
                code,
            ),
        ]
        return titled_card(self.tr("Signing in"), rows)
