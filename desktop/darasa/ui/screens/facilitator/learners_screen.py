"""The facilitator wants to find one learner and help: with a PIN, a name, a second entry, or a farewell."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from darasa.people.types import Learner
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.learner_panel import LearnerPanel
from darasa.ui.screens.facilitator.learner_table import LearnerModel, LearnerTable
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.who.names import begins, plain
from darasa.ui.screens.who.when import seen_words
from darasa.ui.widgets.card import card
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import Sides
from darasa.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from darasa.workspace import Workspace

_WIDTH = 1134


class LearnersScreen(Screen):
    """Everybody who learns here by name, guests last, and beside them what can be done for the chosen one."""

    section = "learners"

    def __init__(self, workspace: "Workspace", gate: Gate) -> None:
        super().__init__()
        self._workspace = workspace
        self._gate = gate
        self._now = time.time_ns() // 1_000_000
        self._learners = sorted(workspace.people.learners(), key=_by_name)
        self._current: Learner | None = None
        self._model = LearnerModel(self._now, self)
        self._table = LearnerTable(self._model)
        self._search = SearchField(self.tr("Find a learner"), 260)
        self._panel = LearnerPanel()
        self._nobody = label(self.tr("Nobody here has a name that begins so."), tone="2", wrap=True)
        self._nobody.setContentsMargins(16, 16, 16, 16)
        body, empty = self._body(), self._nobody_yet()
        (empty if self._learners else body).hide()
        self._page = column(self._heading(), 18, empty, (body, 1), "stretch" if not self._learners else 0)
        self.setLayout(column(Page(self._page, _WIDTH)))
        self.set_compact(False)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._table.setFocus)
        self._table.learner_chosen.connect(self._on_table_learner_chosen)
        self._table.opened.connect(self._on_table_opened)
        self._panel.act_chosen.connect(self._on_panel_act_chosen)
        self._show("")

    def first_focus(self) -> QWidget | None:
        """Start on the first learner."""
        return self._table if self._learners else None

    def set_compact(self, compact: bool) -> None:
        """Give the margins the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 24)

    def state(self) -> object:
        """Return what is searched for, and who is chosen."""
        return self._search.text(), self._current.id if self._current is not None else ""

    def restore(self, state: object) -> None:
        """Search for the same, and choose the same learner if they are still there."""
        match state:
            case (str(text), str(learner_id)):
                self._search.setText(text)
                self._table.choose(max(0, self._model.row_of(learner_id)))

    def go_back(self) -> bool:
        """Return from the acts to the table, or take back what is searched for."""
        at = self._panel.focusWidget()
        if at is not None and at.hasFocus():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if not self._search.text():
            return False
        self._search.clear()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- Slots --

    def _on_search_changed(self, text: str) -> None:
        self._show(text)

    def _on_table_learner_chosen(self, learner: Learner) -> None:
        self._current = learner
        self._panel.show_learner(learner, self._seen(learner))

    def _on_table_opened(self) -> None:
        self._panel.first.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_panel_act_chosen(self, act: str) -> None:
        from darasa.ui.screens.facilitator.learner_acts import begin

        if self._current is not None:
            begin(act, self._current, self._workspace, self._gate)

    # -- Parts --

    def _heading(self) -> QWidget:
        guests = sum(learner.is_guest for learner in self._learners)
        count = self.tr("%n learner(s) on this computer", "", len(self._learners) - guests)
        more = self.tr("%n guest(s)", "", guests) if guests else ""
        about = label(" · ".join(filter(None, (count, more))), tone="2", wrap=True)
        return holder(column(label(self.tr("Learners"), "h1"), 2, about))

    def _nobody_yet(self) -> QWidget:
        words = column(
            label(self.tr("Nobody learns on this computer yet"), "h3", wrap=True),
            2,
            label(self.tr("Sign out, and join as a new learner on the first screen."), tone="2", wrap=True),
        )
        return card("card", row(IconDisc("users"), (words, 1), spacing=18, margins=(24, 24, 24, 24)))

    def _body(self) -> QWidget:
        top = row("stretch", self._search, margins=(14, 12, 14, 10))
        table = card("card", column(top, (self._table, 1), self._nobody, margins=(2, 0, 2, 8)))
        return Sides(table, holder(column(self._panel, "stretch")), side_width=290, narrowest=430)

    # -- Helpers --

    def _show(self, typed: str) -> None:
        """Show whose names begin so, the one chosen before if they are among them."""
        before = self._current
        found: Sequence[Learner] = [one for one in self._learners if begins(one.name, typed)]
        self._model.show(found)
        self._table.setVisible(bool(found))
        self._nobody.setVisible(not found)
        self._panel.setEnabled(bool(found))
        if found:
            self._table.choose(max(0, self._model.row_of(before.id if before is not None else "")))

    def _seen(self, learner: Learner) -> str:
        when = seen_words(learner.last_seen, self._now)
        return self.tr("Last here: {when}").format(when=when) if learner.last_seen and when else when


def _by_name(learner: Learner) -> tuple[bool, str, int, str]:
    return learner.is_guest, plain(learner.name), -(learner.last_seen or 0), learner.id
