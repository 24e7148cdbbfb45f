"""The facilitator wants back what an older backup holds, without losing what was learned since."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.ui.screens.facilitator.dialog import Dialog, spaced
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.widgets.buttons import button

if TYPE_CHECKING:
    from darasa.centre.restoring import Restoration
    from darasa.centre.service import Centre
    from darasa.core.warrant import Warrant

_translate = QCoreApplication.translate


def ask(gate: Gate, centre: "Centre", backup: Path, restore: "Callable[[Restoration], None]") -> None:
    """Check that a backup is whole, say what restoring does, and hand over the Restoration if wanted."""
    title = _translate("Restore", "Looking at the backup…")
    about = _translate("Restore", "Nothing is changed while Darasa checks that it is whole.")

    def start(warrant: "Warrant") -> None:
        work(
            gate, title, about,
            lambda _report, _check: centre.prepare_restore(warrant, backup),
            lambda restoration: RestoreSure(gate, restoration, restore),
            can_stop=False,
        )  # fmt: skip

    gate.act(start)


class RestoreSure(Dialog):
    """Says what restoring brings back, what it leaves, and that it cannot be undone."""

    def __init__(
        self, gate: Gate, restoration: "Restoration", restore: "Callable[[Restoration], None]"
    ) -> None:
        self._restoration = restoration
        self._restore = restore
        go_on = button(_translate("Restore", "Restore now"), "primary", "repeat")
        go_on.setObjectName("restore-now")
        lines = spaced(
            (
                _translate(
                    "Restore",
                    "The backup is whole. What it holds comes back: learners, names and answers that are "
                    "missing here now.",
                ),
                _translate(
                    "Restore",
                    "Nothing that is here now goes away: what was learned since stays. Learners who were "
                    "erased stay erased. A new backup is made first.",
                ),
                _translate(
                    "Restore",
                    "Darasa closes this window, works for a minute or more, and opens again at the first "
                    "screen. Let learners finish what they are doing first.",
                ),
            )
        )
        title = _translate("Restore", "Restore this backup?")
        super().__init__(gate.window, title, "", lines, [go_on])
        go_on.clicked.connect(lambda: gate.act(self._go_on))
        self.focus(go_on)

    def _go_on(self, _warrant: "Warrant") -> None:
        self.close_overlay()
        self._restore(self._restoration)
