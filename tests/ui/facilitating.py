"""Coming in as the facilitator through the real window, and finding what lies over it."""

from typing import TypeVar

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.people.types import Learner
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import LEARNERS
from darasa.ui.screens.facilitator.learners_screen import LearnersScreen
from darasa.ui.screens.facilitator.sign_in import SignIn
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.ui.windows import add_learners, open_window, press

PASSPHRASE = "four green mangoes"
Kind = TypeVar("Kind", bound=Overlay)


def overlays(window: MainWindow) -> list[Overlay]:
    """Return what lies over the window, the topmost last."""
    return [one for one in window.findChildren(Overlay) if not one.isHidden()]


def top(window: MainWindow, kind: type[Kind]) -> Kind:
    """Return the topmost overlay, which is of this kind."""
    found = overlays(window)
    assert found, f"no {kind.__name__}"
    assert type(found[-1]) is kind
    return found[-1]


def come_in(window: MainWindow) -> LearnersScreen:
    """Sign in by keyboard where the account is there already."""
    window.navigator.go(LEARNERS)
    top(window, SignIn)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, LearnersScreen)
    return window.current


def at_the_learners(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """Open a window with nine learners, and sign in."""
    add_learners(workspace)
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    come_in(window)
    return window


def learner(workspace: Workspace, name: str) -> Learner:
    """Return the learner of this name."""
    return next(one for one in workspace.people.learners() if one.name == name)


def choose(window: MainWindow, name: str) -> None:
    """Find a learner in the table by the keyboard, and go on to what can be done."""
    screen = window.current
    assert isinstance(screen, LearnersScreen)
    screen._search.setFocus()
    screen._search.clear()
    press(window, name)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
