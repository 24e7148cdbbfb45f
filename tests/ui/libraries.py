"""The library in the real window, over real catalogues and sticks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.service import Downloads
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.library.library_screen import LibraryScreen
from darasa.workspace import Workspace
from tests.ui.shown import texts
from tests.ui.windows import open_window, press


def at_the_library(
    qtbot: QtBot,
    workspace: Workspace,
    size: tuple[int, int] = (1366, 768),
    wishes: Preferences | None = None,
) -> MainWindow:
    """Open the window with somebody learning, in the library."""
    learner = next(iter(workspace.people.learners()), None) or workspace.people.add("Amina", "bird")
    if wishes is not None:
        workspace.people.set_preferences(learner.id, wishes)
    window = open_window(qtbot, workspace, size)
    window.navigator.choose(learner.id)
    window.navigator.go(Route("library"))
    return window


def be_impatient(workspace: Workspace) -> None:
    """Let downloads give up after two tries, and rest until somebody asks for them."""
    parts = (workspace.db, workspace.data, workspace.clock, workspace.library, workspace.catalogues)
    patience = Patience(first=0.05, tries=2, rest=3600.0)
    workspace.__dict__["downloads"] = Downloads(*parts, patience)


def library(window: MainWindow) -> LibraryScreen:
    """Return the library, which is what the window shows."""
    assert isinstance(window.current, LibraryScreen)
    return window.current


def plain(text: str) -> str:
    """Return words without the marks that keep names in their own direction, and lines from breaking."""
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u200e", "").replace("\u00a0", " ")


def says(window: MainWindow) -> str:
    """Return everything that can be read now."""
    return plain(" | ".join(texts(window)))


def until(qtbot: QtBot, window: MainWindow, words: str, *, gone: bool = False) -> None:
    """Wait until these words can be read, or no longer."""
    qtbot.waitUntil(lambda: (words in says(window)) is not gone, timeout=20_000)


def buttons(window: MainWindow) -> dict[str, QAbstractButton]:
    """Return what can be pressed, by what a screen reader calls it."""
    shown = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    return {plain(one.accessibleName()): one for one in shown}


def push(window: MainWindow, beginning: str) -> None:
    """Press, with the keyboard, the one button that is called so, or whose name begins so."""
    named = buttons(window)
    found = [button for name, button in named.items() if name.startswith(beginning)]
    if beginning in named:
        found = [named[beginning]]
    assert len(found) == 1, f"{beginning!r} among {list(named)}"
    found[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Return)
