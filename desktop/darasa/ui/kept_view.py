"""What stays in sight, and where the keyboard is, when a screen is built again."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from darasa.ui.screens.screen import Screen
from darasa.ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays when the current screen is built again."""

    state: object
    focus: str
    """Name of the widget that had the keyboard; may be empty."""
    scrolled: int
    """Pixels."""


def keep(screen: Screen) -> Kept:
    """Return what a screen holds; asked before anything of its look changes."""
    focus = QApplication.focusWidget()
    page = _page(screen)
    return Kept(
        screen.state(),
        focus.objectName() if focus is not None else "",
        page.verticalScrollBar().value() if page is not None else 0,
    )


def scroll(screen: Screen, value: int) -> None:
    """Scroll the page of a screen, if it is still there, to a place in pixels."""
    from shiboken6 import isValid

    page = _page(screen) if isValid(screen) else None
    if page is not None:
        page.verticalScrollBar().setValue(value)


def _page(screen: Screen) -> Page | None:
    """Return the scrolling page that a screen shows, None where it has none."""
    return next((page for page in screen.findChildren(Page) if page.isVisible()), None)
