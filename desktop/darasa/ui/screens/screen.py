"""What the main window knows of every screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """One screen: built fresh each time it is shown, and thrown away when another one is.

    Signals of a screen are past tense and say what the person did; the main window decides what follows.
    """

    focus_mode = False
    """Whether the screen has the window to itself, without the sidebar."""
    section = ""
    """Which item of the sidebar it belongs to: home, courses, library, settings, or empty."""

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

    def leave(self) -> None:
        """Save what must not be lost; called before the screen is dropped or the window closes."""
