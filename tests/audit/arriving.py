"""Getting to a place in the window as whoever may be there, quickly, and without what lay over it before."""

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from darasa.people.types import Learner
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import LEARNERS, Route
from darasa.ui.rescue_window import RescueWindow
from darasa.ui.screens.screen import Screen
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.ui.facilitating import PASSPHRASE, overlays

Kind = TypeVar("Kind", bound=QWidget)
_PATIENCE_S = 20.0


def settle() -> None:
    """Let what is posted happen, layouts and deletions too."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def wait_for(come: Callable[[], object], what: str) -> None:
    """Wait for what another thread does."""
    end = monotonic() + _PATIENCE_S
    while not come():
        assert monotonic() < end, what
        QCoreApplication.processEvents()


def clear(window: MainWindow) -> None:
    """Close whatever lies over the window or beside it."""
    for popup in (QApplication.activePopupWidget(), *QApplication.topLevelWidgets()):
        if isinstance(popup, RescueWindow) or (
            popup is not None and popup is QApplication.activePopupWidget()
        ):
            popup.close()
            if isinstance(popup, RescueWindow):
                popup.deleteLater()
    for overlay in reversed(overlays(window)):
        overlay.close_overlay()
    window.activateWindow()


def screen(window: MainWindow, route: Route) -> Screen:
    """Show a place to whoever is there now, built anew."""
    clear(window)
    window.navigator.go(route)
    settle()
    return window.current


def nobody(window: MainWindow, route: str) -> Screen:
    """Show a place while nobody is learning."""
    clear(window)
    if window.navigator.learner is not None or window.navigator.is_facilitator:
        window.navigator.switch()
    return screen(window, Route(route))


def learning(window: MainWindow, workspace: Workspace, name: str, route: Route) -> Screen:
    """Show a place to the learner of this name."""
    clear(window)
    learner = named_learner(workspace, name)
    if window.navigator.learner != learner:
        window.navigator.choose(learner.id)
    return screen(window, route)


def facilitating(window: MainWindow, workspace: Workspace, route: str) -> Screen:
    """Show a place to the facilitator."""
    clear(window)
    gate = window.navigator.gate
    if not window.navigator.is_facilitator:
        gate._admit(workspace.facilitators.sign_in(PASSPHRASE), lambda _: window.navigator.go(LEARNERS))
    return screen(window, Route(route))


def named_learner(workspace: Workspace, name: str) -> Learner:
    """Return the learner of this name; the guest has an empty one."""
    return next(one for one in workspace.people.learners() if one.name == name)


def overlay(window: MainWindow) -> Overlay:
    """Return what lies on top."""
    settle()
    found = overlays(window)
    assert found, "nothing lies over the window"
    return found[-1]


def press(screen_: QWidget, name: str) -> None:
    """Press the button of this object name."""
    found = [one for one in screen_.findChildren(QPushButton, name) if one.isVisible()]
    assert found, f"no button {name}"
    found[0].click()
    settle()


def part(screen_: QWidget, kind: type[Kind]) -> Kind:
    """Return the first visible part of this kind."""
    return next(one for one in screen_.findChildren(kind) if one.isVisible())
