"""The facilitator wants to copy the recovery code by hand before it is gone: it is shown this once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.layouts import column

_translate = QCoreApplication.translate


class RecoveryCode(Dialog):
    """Shows a new code large and in groups until the facilitator says that it is written down.

    Esc and a click beside it do nothing: nobody can show it again.
    """

    def __init__(self, window: QWidget, code: str, kept: Callable[[], None]) -> None:
        self._kept = kept
        shown = _code_label(code)
        written = button(_translate("RecoveryCode", "I have written it down"), "primary", "check")
        written.setObjectName("written-down")
        about = _translate(
            "RecoveryCode",
            "If you forget your passphrase, this code lets you choose a new one. Copy it on paper and keep "
            "the paper where only you find it. Darasa cannot show it again.",
        )
        content = [card("accent", column(shown, margins=(16, 22, 16, 22)))]
        title = _translate("RecoveryCode", "Your recovery code")
        super().__init__(window, title, about, content, [written], can_cancel=False)
        written.clicked.connect(self._on_written_clicked)
        # Not on the button: an Enter that was pressed too often would end it.
        self.focus(shown)

    def dismiss(self) -> None:
        """Stay."""

    def _on_written_clicked(self) -> None:
        self.close_overlay()
        self._kept()


def _code_label(code: str) -> QLabel:
    shown = QLabel(f"\u200e{code}")
    shown.setObjectName("recovery-code")
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setFont(current_theme().font("h1", 600, mono=True))
    shown.setWordWrap(True)
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    by_hand = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    shown.setTextInteractionFlags(by_hand)
    # A screen reader is to say the signs one by one.
    shown.setAccessibleName(" ".join(code))
    return shown
