"""The facilitator wants two entries of the same person to become one learner, keeping the right name."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.people.types import Learner
from darasa.ui.screens.facilitator.dialog import Dialog, Told, name_of, who
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.learner_table import LearnerModel, LearnerTable
from darasa.ui.screens.who.names import begins, plain
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column
from darasa.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
_TALL = 720
"""The height of a window that has room for more than two rows, in pixels at 100 % text."""


def ask_whom(gate: Gate, workspace: "Workspace", learner: Learner) -> None:
    """Ask who is the same person as this learner, if there is anybody else."""
    others = [one for one in workspace.people.learners() if one.id != learner.id]
    if others:
        MergeWhom(gate, workspace, learner, others)
        return
    title = _translate("Merge", "There is nobody to merge with")
    Told(gate.window, title, [_translate("Merge", "This learner is the only one on this computer.")])


class MergeWhom(Dialog):
    """Chooses the other entry from a list."""

    def __init__(self, gate: Gate, workspace: "Workspace", learner: Learner, others: list[Learner]) -> None:
        self._gate = gate
        self._workspace = workspace
        self._learner = learner
        self._others = sorted(others, key=lambda one: (one.is_guest, plain(one.name), -(one.last_seen or 0)))
        self._search = SearchField(_translate("Merge", "Find a learner"), 300)
        self._model = LearnerModel(time.time_ns() // 1_000_000, gate.window)
        low = gate.window.height() < current_theme().scaled(_TALL)
        self._table = LearnerTable(self._model, 2 if low else 5)
        self._go_on = button(_translate("Merge", "Go on"), "primary")
        about = _translate(
            "Merge",
            "Who is the same person? Choose the other entry. It is joined to this learner, who keeps name, "
            "picture and PIN.",
        )
        if learner.is_guest:
            about = _translate(
                "Merge", "Who is this guest? Choose the learner who gets everything that the guest did."
            )
        table = card("card", column(self._table, margins=(2, 2, 2, 6)))
        content: list[Item] = [who(learner), 14, self._search, 10, table]
        title = _translate("Merge", "Merge with another entry")
        super().__init__(gate.window, title, about, content, [self._go_on])
        self._search.textChanged.connect(self._show)
        self._search.returnPressed.connect(self._table.setFocus)
        self._table.opened.connect(self._on_go_on_clicked)
        self._table.doubleClicked.connect(self._on_go_on_clicked)
        self._go_on.clicked.connect(self._on_go_on_clicked)
        self._show("")
        self.focus(self._table)

    def _show(self, typed: str) -> None:
        found = [one for one in self._others if begins(one.name, typed)]
        self._model.show(found)
        self._go_on.setEnabled(bool(found))
        if found:
            self._table.choose(0)

    def _on_go_on_clicked(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            other = self._model.learner(index.row())
            self.close_overlay()
            MergeSure(self._gate, self._workspace, self._learner, other)


class MergeSure(Dialog):
    """Says what merging does, and does it."""

    def __init__(self, gate: Gate, workspace: "Workspace", keep: Learner, other: Learner) -> None:
        if keep.is_guest:
            # A guest has no name to keep; of two guests it makes no difference.
            keep, other = other, keep
        self._gate = gate
        self._workspace = workspace
        self._keep = keep
        self._other = other
        merge = button(_translate("Merge", "Merge"), "danger", "users")
        merge.setObjectName("merge")
        content: list[Item] = [
            label(_translate("Merge", "Name, picture and PIN stay those of"), "small", "2", wrap=True), 6,
            who(keep), 12,
            label(_translate("Merge", "This entry goes into it"), "small", "2", wrap=True), 6,
            who(other),
        ]  # fmt: skip
        about = _translate(
            "Merge",
            "Nothing of what either of them did is lost: lessons and answers of both count together. This "
            "cannot be undone, so be sure that they are the same person.",
        )
        title = _translate("Merge", "Make these two one learner?")
        super().__init__(gate.window, title, about, content, [merge])
        merge.clicked.connect(lambda: gate.act(self._merge))
        self.focus_cancel()

    def _merge(self, warrant: "Warrant") -> None:
        merged = self._workspace.centre.merge(warrant, self._keep.id, self._other.id)
        window = self._gate.window
        self.close_overlay()
        window.refresh()
        told = _translate(
            "Merge", "{other} is now part of {name}. Everything that either of them did is there."
        )
        words = told.format(other=name_of(self._other), name=name_of(merged))
        Told(window, _translate("Merge", "One learner now"), [words])
