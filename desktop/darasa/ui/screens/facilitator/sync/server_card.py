"""One server: its address, how it answered last, trying it, and changing what is set about it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from darasa.sync.types import Kind, Target, TargetStatus
from darasa.ui.screens.facilitator.sync.connection import Found
from darasa.ui.screens.who.when import moment_words
from darasa.ui.troubles import explain
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, holder, row

_translate = QCoreApplication.translate


class ServerCard(QFrame):
    """`test` tries the server, `change` asks what is to be changed; a folder can only be given up."""

    def __init__(
        self,
        status: TargetStatus,
        tried: Found | None,
        now: int,
        test: Callable[[Target], object],
        change: Callable[[Target], object],
    ) -> None:
        """`tried` is what came of trying it last, if that was after all else; `now` is UTC milliseconds."""
        super().__init__()
        target = status.target
        is_store = target.kind is Kind.LRS
        address = ElidedLabel(f"\u200e{target.address}", "small")
        box = card("sunken", row((address, 1), margins=(12, 9, 12, 9)))
        actions: list[QWidget] = []
        if is_store:
            test_button = button(self.tr("Test connection"), "secondary", "", "s")
            test_button.setObjectName(f"test-{target.id}")
            test_button.clicked.connect(lambda: test(target))
            actions.append(test_button)
        words = self.tr("Change") if is_store else _translate("ServerDialog", "Remove…")
        spoken = self.tr("Change {name}").format(name=target.name) if is_store else ""
        change_button = button(words, "quiet", "", "s", name=spoken)
        change_button.setObjectName(f"change-{target.id}")
        change_button.clicked.connect(lambda: change(target))
        actions.append(change_button)
        content = column(
            ElidedLabel(target.name, "h3"),
            10,
            box,
            10,
            self._state(status, tried, now),
            12,
            FlowLayout(actions),
            margins=(18, 16, 18, 14),
        )
        self.setLayout(column(card("card", content)))

    def _state(self, status: TargetStatus, tried: Found | None, now: int) -> QLayout:
        if tried is not None:
            icon, tone, title = (
                ("check_c", "ok", tried.title) if tried.is_good else ("alert", "warn", tried.title)
            )
        elif status.trouble is not None:
            icon, tone, title = "alert", "warn", explain(status.trouble).title
        elif status.last_success is not None:
            icon, tone, title = "check_c", "ok", self.tr("It took everything")
        else:
            icon, tone, title = "info", "2", self.tr("Nothing was sent there yet")
        about = None
        if status.last_success is not None:
            when = moment_words(status.last_success, now)
            sent = self.tr("All sent: {when}").format(when=when)
            about = label(sent, "small", "2", wrap=True)
        colour = "text2" if tone == "2" else f"{tone}_text"
        sign = holder(column(icon_label(icon, colour, 18), "stretch", margins=(0, 1, 0, 0)))
        words = column(label(title, "smallstrong", tone, wrap=True), 2 if about else None, about)
        return row(sign, 10, (words, 1))
