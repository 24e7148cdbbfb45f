"""Who is learning: the first screen on a shared computer."""

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from darasa.core.settings import THEMES, Preferences, Settings
from darasa.ui.languages import available, best, choice_name, own_name, remark
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.who.learner_card import LearnerCard, NewLearnerTile
from darasa.ui.screens.who.names import begins
from darasa.ui.screens.who.when import seen_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import vertical_rule
from darasa.ui.widgets.chip import Chip
from darasa.ui.widgets.flow_grid import FlowGrid
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.logo import wordmark
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from darasa.people.types import Learner
    from darasa.workspace import Workspace

_SEARCH_ABOVE = 12
"""With more learners than this, a field to type first letters into appears (design, people)."""
_SHOWN = 30
"""More cards than this are not drawn at once; the others are found by their first letters."""
_GRID = 1052
"""Five cards of 196 pixels with four gaps of 18."""


class WhoScreen(Screen):
    """Everybody who learns here, as pictures, most recently seen first; and a tile to join."""

    focus_mode = True

    learner_chosen = Signal(str)
    """The id of the learner, whose PIN was given where one is set."""
    new_learner_chosen = Signal()
    facilitator_chosen = Signal()
    """Somebody wants to come in as the facilitator."""
    preferences_chosen = Signal(object)

    def __init__(
        self, workspace: "Workspace", preferences: Preferences, waiting: frozenset[str] = frozenset()
    ) -> None:
        """`waiting` are those whose place is kept: guests among them have a picture too, to come back by."""
        super().__init__()
        self._workspace = workspace
        self._preferences = preferences
        self._learners = [one for one in workspace.learners() if not one.is_guest or one.id in waiting]
        self._now = time.time_ns() // 1_000_000
        self._search: SearchField | None = None
        self._grid = FlowGrid(self._cells(self._learners), cell=172, most=5)
        self._more = label("", "", "2", align=Qt.AlignmentFlag.AlignHCenter)
        self._content = column(self._heading(), 30, self._grid, 16, self._more, "stretch")
        self._bar, self._feet = self._top(workspace.settings), self._foot()
        page = Page(row((self._content, 1), margins=(28, 0, 28, 0)), _GRID + 56)
        self.setLayout(column(self._bar, (page, 1), self._feet))
        self.set_compact(False)
        self._say_who_is_not_shown(self._learners, "")

    def first_focus(self) -> QWidget | None:
        """Start on whoever was here last."""
        return self._grid.cells[0]

    def set_compact(self, compact: bool) -> None:
        """Give the cards the room that a small window has."""
        side = 28 if compact else 40
        self._bar.setContentsMargins(side, 16 if compact else 26, side, 0)
        self._content.setContentsMargins(0, 20 if compact else 64, 0, 24)
        self._feet.setContentsMargins(side, 10, side, 14 if compact else 26)

    def state(self) -> object:
        """Return what is typed to find a name."""
        return self._search.text() if self._search is not None else ""

    def restore(self, state: object) -> None:
        """Go on with finding that name."""
        if self._search is not None and isinstance(state, str):
            self._search.setText(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let letters typed anywhere go into the search."""
        typed = event.text()
        if self._search is None or not typed.isprintable() or not typed.strip():
            super().keyPressEvent(event)
            return
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.insert(typed)

    def go_back(self) -> bool:
        """Forget what was typed."""
        if self._search is None or not self._search.text():
            return False
        self._search.clear()
        return True

    # -- Slots --

    def _on_search_text_changed(self, text: str) -> None:
        self._show(text)

    def _on_search_return_pressed(self) -> None:
        first = self._grid.cells[0]
        if isinstance(first, LearnerCard):
            self._choose(first.learner)

    def _on_guest_clicked(self) -> None:
        self.learner_chosen.emit(self._workspace.people.guest().id)

    # -- Parts --

    def _top(self, settings: Settings) -> QHBoxLayout:
        where = " · ".join(filter(None, (settings.centre, settings.computer)))
        place = row("stretch")
        if where:
            sign = row(icon_label("hub", "text2", 20), (ElidedLabel(where, "", "2"), 1), spacing=8)
            place = row(vertical_rule(), (sign, 1), spacing=18)
        colours = button("", "iconline", "contrast", name=self.tr("Colours and contrast"))
        colours.setObjectName("colours")
        names = (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        items = list(zip(THEMES, names, strict=True))
        colours.clicked.connect(lambda: self._open_menu(colours, items, self._preferences.theme))
        return row(wordmark(34), 18, (place, 1), 18, self._languages(), colours, spacing=5)

    def _languages(self) -> QPushButton | None:
        if len(available()) == 1:
            return None
        current = best(self._preferences.language)
        opener = button(own_name(current), "secondary", "globe")
        opener.setAccessibleDescription(self.tr("Language"))
        opener.setToolTip(remark(current))
        opener.setObjectName("language")
        items = [(tag, choice_name(tag)) for tag in available()]
        opener.clicked.connect(lambda: self._open_menu(opener, items, current, remark(current)))
        return opener

    def _open_menu(
        self, opener: QPushButton, items: list[tuple[str, str]], current: str, about: str = ""
    ) -> None:
        menu = QMenu(opener)
        menu.aboutToHide.connect(menu.deleteLater)
        for value, words in items:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, value=value: self._prefer(value))
            menu.addAction(action)
        if about:
            menu.addSeparator()
            menu.addAction(about).setEnabled(False)
        menu.popup(opener.mapToGlobal(opener.rect().bottomLeft()))

    def _heading(self) -> QHBoxLayout:
        title = label(self.tr("Who is learning?"), "display")
        about = label(
            self.tr("Choose your picture. Your lessons and answers are kept for you on this computer."),
            "lead",
            "2",
            wrap=True,
        )
        words = column(title, 4, about)
        if len(self._learners) <= _SEARCH_ABOVE:
            return row((words, 1))
        self._search = SearchField(self.tr("Find your name"))
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        return row((words, 1), 24, (self._search, Qt.AlignmentFlag.AlignBottom))

    def _foot(self) -> QHBoxLayout:
        ready = Chip(self.tr("Ready to use without internet"), "ok", "check")
        guest = button(self.tr("Continue as guest"), "quiet", "user")
        guest.clicked.connect(self._on_guest_clicked)
        facilitator = button(self.tr("Facilitator sign-in"), "secondary", "key")
        facilitator.setObjectName("facilitator")
        facilitator.clicked.connect(self.facilitator_chosen)
        return row(ready, "stretch", guest, facilitator, spacing=10)

    # -- Helpers --

    def _show(self, typed: str) -> None:
        """Show the learners whose names begin so, and the tile to join."""
        fitting = [one for one in self._learners if begins(one.name, typed)]
        self._grid.set_cells(self._cells(fitting))
        self._say_who_is_not_shown(fitting, typed)

    def _cells(self, learners: "Sequence[Learner]") -> list[QWidget]:
        cells: list[QWidget] = []
        for learner in learners[:_SHOWN]:
            card = LearnerCard(learner, seen_words(learner.last_seen, self._now))
            card.clicked.connect(lambda _=False, learner=learner: self._choose(learner))
            cells.append(card)
        tile = NewLearnerTile()
        tile.clicked.connect(self.new_learner_chosen)
        return [*cells, tile]

    def _say_who_is_not_shown(self, fitting: "Sequence[Learner]", typed: str) -> None:
        hidden = max(0, len(fitting) - _SHOWN)
        if not fitting and typed:
            self._more.setText(self.tr("Nobody here has a name that begins so."))
        elif hidden:
            words = self.tr("%n more learner(s). Type the first letters of your name.", "", hidden)
            self._more.setText(words.replace(str(hidden), QLocale().toString(hidden)))
        self._more.setVisible(bool(hidden) or not fitting)

    def _choose(self, learner: "Learner") -> None:
        if not learner.has_pin:
            self.learner_chosen.emit(learner.id)
            return
        from darasa.ui.screens.who.pin_pad import PinPad

        pad = PinPad(self, self._workspace.people, learner)
        pad.matched.connect(lambda: self.learner_chosen.emit(learner.id))

    def _prefer(self, value: str) -> None:
        if value in THEMES:
            self.preferences_chosen.emit(replace(self._preferences, theme=value))
        else:
            self.preferences_chosen.emit(replace(self._preferences, language=value))
