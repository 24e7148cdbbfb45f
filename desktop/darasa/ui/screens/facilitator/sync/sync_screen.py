"""The facilitator wants to see that everything learners did has arrived or will, and to mend what has not."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from darasa.sync.background import State
from darasa.sync.types import Kind, Rules, Target, Withheld
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync import stick_flow
from darasa.ui.screens.facilitator.sync.connection import Credentials, Found, TriedServer, try_server
from darasa.ui.screens.facilitator.sync.data_card import DataCard
from darasa.ui.screens.facilitator.sync.item_words import ItemWords
from darasa.ui.screens.facilitator.sync.part import Part
from darasa.ui.screens.facilitator.sync.rules_card import RulesCard
from darasa.ui.screens.facilitator.sync.server_card import ServerCard
from darasa.ui.screens.facilitator.sync.standing import Standing, standing
from darasa.ui.screens.facilitator.sync.state_words import headline
from darasa.ui.screens.facilitator.sync.sticks_card import SticksCard
from darasa.ui.screens.facilitator.sync.top_card import TopCard
from darasa.ui.screens.facilitator.sync.waiting_card import WaitingCard
from darasa.ui.screens.screen import Screen
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column, holder, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import CardGrid, Sides
from darasa.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_WIDTH = 1134
_WHILE_SENDING_MS = 2_000
"""How often the numbers are read anew while something is being sent."""


class SyncScreen(Screen):
    """How sending stands; what waits; beside it the server, what it costs, and when it may."""

    section = "sync"

    def __init__(self, workspace: "Workspace", gate: Gate) -> None:
        super().__init__()
        self._workspace = workspace
        self._gate = gate
        self._sending = gate.window.sending
        self._items = ItemWords(workspace)
        self._at: Standing = standing(workspace.sync, self._sending)
        self._tried: dict[str, Found] = {}
        self._is_open = False
        self._primary: QWidget | None = None
        self._compact = False
        self._top, self._waiting, self._servers, self._data, self._rules = (Part() for _ in range(5))
        self._timer = QTimer(self)
        self._timer.setInterval(_WHILE_SENDING_MS)
        self._timer.timeout.connect(self.sending_changed)
        others = CardGrid([SticksCard(gate, workspace), self._elsewhere()], most=2, narrowest=300, gap=16)
        main = holder(column(self._waiting, others, "stretch"))
        self._side = holder(column(self._servers, self._data, 16, self._rules, "stretch"))
        sides = Sides(main, self._side, side_width=344, narrowest=430)
        heading = label(self.tr("Sync & data"), "h1")
        self._page = column(heading, 16, self._top, 18, sides, "stretch")
        self.setLayout(column(Page(self._page, _WIDTH)))
        self._fill()

    def first_focus(self) -> QWidget | None:
        """Start on the one thing to do."""
        return self._primary

    def set_compact(self, compact: bool) -> None:
        """Give the margins the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 40)
        if compact != self._compact:
            self._compact = compact
            self._fill_top()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go in the order that is seen: parts come and go here, and Qt puts what is new last."""
        follow_layouts(self._page)
        return super().focusNextPrevChild(next_)

    def state(self) -> object:
        """Return whether all rows are shown."""
        return self._is_open

    def restore(self, state: object) -> None:
        """Show as many rows as before."""
        if state is True:
            self._is_open = True
            self._fill_waiting()

    def sending_changed(self) -> None:
        """Show what has changed."""
        before, self._at = self._at, standing(self._workspace.sync, self._sending)
        if before.state is not self._at.state:
            self._tried.clear()
        if before != self._at:
            self._fill()

    # -- Parts --

    def _fill(self) -> None:
        at = self._at
        self._fill_top()
        self._fill_waiting()
        now = _now()
        cards: list[Item] = []
        for status in at.statuses:
            tried = self._tried.get(status.target.id)
            cards += [ServerCard(status, tried, now, self._test, self._change), 16]
        self._servers.put(holder(column(*cards)))
        self._data.put(DataCard(at, self._set_limit))
        self._rules.put(RulesCard(at.rules, self._choose_rules))
        for part in (self._waiting, self._side):
            part.setVisible(bool(at.targets))
        if at.state is State.SENDING:
            self._timer.start()
        else:
            self._timer.stop()

    def _fill_top(self) -> None:
        at = self._at
        set_up = None if at.targets or at.damage is not None else self._set_up
        send = self._send if at.targets else None
        says = headline(at, _now())
        shown = TopCard(says, set_up, send, self._export, narrow=self._compact)
        self._primary = shown.primary
        self._top.put(shown)

    def _fill_waiting(self) -> None:
        shown = WaitingCard(
            self._at,
            self._items,
            _now(),
            self._send_again,
            self._show_details,
            is_open=self._is_open,
            opened=self._on_waiting_opened,
        )
        self._waiting.put(holder(column(shown, 16)))

    def _elsewhere(self) -> QFrame:
        bring = button(self.tr("Bring back a learner…"), "secondary", "user", "s")
        bring.setObjectName("bring-back")
        bring.clicked.connect(self._on_bring_back_clicked)
        about = self.tr(
            "Somebody who learned on another computer goes on here, by the code of their login card"
        )
        content = column(
            label(self.tr("A learner from elsewhere"), "h3", wrap=True),
            2,
            label(about, "small", "2", wrap=True),
            12,
            row(bring, "stretch"),
            "stretch",
            margins=(18, 16, 18, 16),
        )
        return card("card", content)

    # -- Slots --

    def _on_waiting_opened(self) -> None:
        self._is_open = True

    def _on_bring_back_clicked(self) -> None:
        from darasa.ui.screens.facilitator.sync.bring_back import BringBack

        gate, workspace = self._gate, self._workspace
        stores = tuple(target for target in self._at.targets if target.kind is Kind.LRS)
        BringBack(gate, workspace, stores, lambda code: stick_flow.read(gate, workspace, code))

    # -- What is done --

    def _send(self) -> None:
        self._sending.wake(hurry=True)

    def _send_again(self, withheld: Sequence[Withheld]) -> None:
        sync, sending = self._workspace.sync, self._sending
        targets = {target.id: target for target in self._at.targets}

        def again(warrant: "Warrant") -> None:
            for id_, target in targets.items():
                if rows := [one.row for one in withheld if one.target == id_]:
                    sync.send_again(warrant, target, rows)
            sending.wake(hurry=True)
            self._gate.window.refresh()

        self._gate.act(again)

    def _show_details(self, one: Withheld) -> None:
        from darasa.ui.screens.facilitator.sync.small_dialogs import Details

        Details(self._gate.window, self._items.heading(one.event), one)

    def _set_up(self) -> None:
        self._ask_server(None)

    def _change(self, target: Target) -> None:
        if target.kind is Kind.LRS:
            self._ask_server(target)
            return
        from darasa.ui.screens.facilitator.sync.server_dialog import RemoveServer

        RemoveServer(self._gate, self._workspace, target)

    def _ask_server(self, target: Target | None, address: str = "") -> None:
        from darasa.ui.screens.facilitator.sync.server_dialog import ServerDialog

        ServerDialog(self._gate, self._workspace, target, address)

    def _test(self, target: Target) -> None:
        given = Credentials(target.address, target.key, target.secret)
        try_server(self._gate, self._workspace.sync, given, lambda said: self._show_tried(target, said))

    def _show_tried(self, target: Target, said: Found) -> None:
        self._tried[target.id] = said
        self._fill()
        TriedServer(self._gate, said, lambda address: self._ask_server(target, address))

    def _set_limit(self) -> None:
        from darasa.ui.screens.facilitator.sync.small_dialogs import Limit

        Limit(self._gate, self._workspace.sync)

    def _choose_rules(self, rules: Rules) -> None:
        sync, window = self._workspace.sync, self._gate.window

        def choose(warrant: "Warrant") -> None:
            sync.set_rules(warrant, rules)
            window.sending.wake()
            window.refresh()

        if not self._gate.is_open:
            window.refresh()  # shows what counts, should the passphrase not be given
        self._gate.act(choose)

    def _export(self) -> None:
        stick_flow.export(self._gate, self._workspace)


def _now() -> int:
    """Return the time in UTC milliseconds."""
    return time.time_ns() // 1_000_000
