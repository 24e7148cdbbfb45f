"""Telling over the window what went wrong, one thing at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from darasa.ui.troubles import Trouble
from darasa.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from darasa.ui.main_window import MainWindow

Explain = Callable[[BaseException], Trouble]
"""Finds the words for an error."""


def tell(window: "MainWindow", error: BaseException, explain: Explain) -> None:
    """Show a notice, unless the same is shown already; after the one that is read now."""
    trouble = explain(error)
    shown = [one for one in window.findChildren(Notice) if not one.isHidden()]
    if any(one.accessibleName() == trouble.title for one in shown):
        # What comes with every paint or tick is told once.
        return
    if shown:
        # Not at once: the one before may close because another screen comes.
        shown[-1].closed.connect(lambda: QTimer.singleShot(0, window, lambda: window.tell(error, explain)))
        return
    actions = [(QCoreApplication.translate("MainWindow", "Go on"), "primary", None)]
    notice = Notice(
        window, trouble.title, trouble.text, actions, icon="info", tone="warn_text", details=trouble.details
    )
    # Courses that come in behind it build the screen again, and it has not been read yet.
    notice.stays = True
