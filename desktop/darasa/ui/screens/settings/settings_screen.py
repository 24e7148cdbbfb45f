"""Settings: how the screen is for this learner, who they are, and what Darasa is made of."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLayout, QVBoxLayout, QWidget

from darasa.core.settings import TEXT_SIZES, THEMES, Preferences
from darasa.people.service import People
from darasa.people.types import Learner
from darasa.ui.languages import available, best, own_name, remark
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.settings.about import about_card
from darasa.ui.screens.settings.theme_tile import ThemeTile
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.flow_grid import FlowGrid
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Placed, column, holder, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.segmented import Segmented
from darasa.ui.widgets.toggle import Toggle

if TYPE_CHECKING:
    from darasa.ui.screens.settings.own_dialogs import NameDialog

_WIDTH = 1134
_SIDE = 344
_ROW = 22


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
        self._preferences = preferences
        self._name_dialog: NameDialog | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        screen = self._card(self.tr("The screen"), self._screen_rows())
        you = self._card(self.tr("You"), self._own_rows())
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

    def _on_language_activated(self, index: int) -> None:
        self._prefer(language=available()[index])

    def _on_size_chosen(self, size: str) -> None:
        self._prefer(text_size=int(size))

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

    def _card(self, title: str, rows: list[Placed]) -> QWidget:
        content = column(label(title, "h2"), 14)
        for index, item in enumerate(rows):
            if index:
                content.addSpacing(16)
                content.addWidget(rule())
                content.addSpacing(16)
            if isinstance(item, QLayout):
                content.addLayout(item)
            else:
                content.addWidget(item)
        content.setContentsMargins(_ROW, 20, _ROW, _ROW)
        return card("card", content)

    def _screen_rows(self) -> list[Placed]:
        rows: list[Placed] = []
        if len(available()) > 1:
            about = self.tr("For Darasa and its courses.")
            about = f"{about} {remark(best(self._preferences.language))}".strip()
            rows.append(self._row(self.tr("Language"), about, self._language()))
        rows += [
            self._row(self.tr("Text size"), self.tr("Everything grows with it"), self._sizes()),
            self._themes(),
            self._row(
                self.tr("Small movements"),
                self.tr("Windows slide in softly. Off is calmer, and lighter for old computers"),
                self._motion(),
            ),
        ]
        return rows

    def _row(self, title: str, about: str, control: QWidget) -> QLayout:
        words = column("stretch", label(title, "strong"), 2, label(about, "small", "2", wrap=True), "stretch")
        return row((words, 1), 24, (control, Qt.AlignmentFlag.AlignVCenter))

    def _stacked(self, title: str, about: str, control: QWidget) -> QLayout:
        words = column(label(title, "strong", wrap=True), 2, label(about, "small", "2", wrap=True))
        return column(words, 12, row(control, "stretch"))

    def _language(self) -> QWidget:
        choice = QComboBox()
        choice.setObjectName("language")
        choice.setAccessibleName(self.tr("Language"))
        choice.addItems([own_name(tag) for tag in available()])
        choice.setCurrentIndex(available().index(best(self._preferences.language)))
        choice.activated.connect(self._on_language_activated)
        return choice

    def _sizes(self) -> QWidget:
        percent = QLocale().percent()
        items = [(str(size), f"\u200e{QLocale().toString(size)} {percent}", "") for size in TEXT_SIZES]
        choice = Segmented(items, str(self._preferences.text_size), self.tr("Text size"))
        choice.chosen.connect(self._on_size_chosen)
        return choice

    def _themes(self) -> QVBoxLayout:
        names = (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        tiles = []
        for theme, words in zip(THEMES, names, strict=True):
            tile = ThemeTile(theme, words, chosen=theme == self._preferences.theme)
            tile.clicked.connect(lambda _=False, theme=theme: self._prefer(theme=theme))
            tiles.append(tile)
        grid = FlowGrid(tiles, cell=170, most=3, spacing=14)
        return column(label(self.tr("Colours"), "strong"), 10, grid)

    def _motion(self) -> QWidget:
        toggle = Toggle(self.tr("Small movements"), on=self._preferences.motion)
        toggle.setObjectName("motion")
        toggle.toggled.connect(lambda on: self._prefer(motion=on))
        return toggle

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
        return [who, self._stacked(self.tr("PIN"), why, pin)]

    def _guest_row(self) -> QLayout:
        keep = button(self.tr("Give a name"), "secondary", "note", "s")
        keep.setObjectName("change-name")
        keep.clicked.connect(self._on_name_clicked)
        about = self.tr(
            "With a name you find your lessons again on the first screen. A guest starts anew each time"
        )
        return self._stacked(self.tr("You are learning as a guest"), about, keep)

    def _prefer(self, **changes: object) -> None:
        changed = replace(self._preferences, **changes)  # type: ignore[arg-type]
        if changed != self._preferences:
            self.preferences_chosen.emit(changed)
