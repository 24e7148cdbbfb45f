"""A message over the window that waits to be read: what happened, what is safe, what to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.overlay import Overlay

Action = tuple[str, str, Callable[[], None] | None]
"""The words on a button, its kind, and what it does after the notice closed; None only closes."""


class Notice(Overlay):
    """Says something and offers what to do, the first action under the keyboard.

    `details` are for whoever helps; they are shown only on demand and can be copied.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        actions: Sequence[Action],
        *,
        icon: str = "info",
        tone: str = "accent_text",
        details: str = "",
    ) -> None:
        heading = label(title, "h2", wrap=True)
        top = row((icon_label(icon, tone, 28), Qt.AlignmentFlag.AlignTop), (heading, 1), spacing=14)
        self._details = label(details, "small", "2", wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        buttons = []
        for words, kind, follow in actions:
            made = button(words, kind)
            made.clicked.connect(lambda _=False, follow=follow: self._finish(follow))
            buttons.append(made)
        more = None
        if details:
            more = button(QCoreApplication.translate("Notice", "Details"), "quiet")
            more.clicked.connect(self._on_more_clicked)
        foot = row(more, "stretch", *reversed(buttons), spacing=10)
        body = label(text, "", "2", wrap=True)
        content = column(top, 12, body, 8, self._details, 20, foot, margins=(32, 28, 32, 28))
        super().__init__(parent, content, 560, title)
        if buttons:
            self.focus(buttons[0])

    def _finish(self, follow: Callable[[], None] | None) -> None:
        self.close_overlay()
        if follow is not None:
            follow()

    def _on_more_clicked(self) -> None:
        self._details.setVisible(self._details.isHidden())
