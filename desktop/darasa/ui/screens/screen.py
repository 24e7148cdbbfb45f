"""What the main window knows of every screen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from darasa.ui.accessibility.announce import announce
from darasa.ui.widgets.labels import HEADS

_SAID = "said-screen"
"""Where a window keeps the title that was said last."""
_COMPLETE_MS = 200
"""After so long a screen is painted and has the keyboard."""


class Screen(QWidget):
    """One screen: built fresh each time it is shown, and thrown away when another one is.

    Signals of a screen are past tense and say what the person did; the main window decides what follows.
    """

    focus_mode = False
    """Whether the screen has the window to itself, without the sidebar."""
    section = ""
    """Which item of the sidebar it belongs to, by the name of its route; or empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def first_focus(self) -> QWidget | None:
        """Return what the keyboard starts on, or None for the first thing that takes the focus."""
        return None

    def set_compact(self, compact: bool) -> None:
        """Arrange for a window that is narrow for its text size; called before the screen is shown."""

    def go_back(self) -> bool:
        """Take one step back inside the screen, as Esc asks; return False when there is none."""
        return False

    def sending_changed(self) -> None:
        """Show anew what is sent and what waits, and nothing else: somebody may be in the middle of it."""

    def state(self) -> object:
        """Return what the screen holds that no record has: what is typed, chosen, opened or shown.

        The main window hands it to the `restore` of the screen that takes its place when only the look or
        the language changes. It must hold nothing that belongs to this screen's widgets.
        """
        return None

    def restore(self, state: object) -> None:
        """Take up the `state` of the screen that this one replaces; called before it is shown."""

    def leave(self) -> None:
        """Save what must not be lost; called before the screen is dropped or the window closes."""

    def showEvent(self, event: QShowEvent) -> None:
        """Tell a screen reader which screen this is, once it is complete and has the keyboard."""
        super().showEvent(event)
        QTimer.singleShot(_COMPLETE_MS, self, self._say_title)

    def _say_title(self) -> None:
        """Say the highest heading; not again when the same screen is only built anew."""
        labels = self.findChildren(QLabel)
        shown = [one for one in labels if one.property("role") in HEADS and one.isVisible()]
        highest = min(shown, key=lambda one: HEADS.index(one.property("role")), default=None)
        title, window = (highest.accessibleName() or highest.text()) if highest else "", self.window()
        if title and title != window.property(_SAID):
            window.setProperty(_SAID, title)
            announce(window, title)
