"""A window over a world, with the views that can be opened in it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from darasa.ui.main_window import MainWindow
from darasa.workspace import Workspace
from tests.audit.arriving import clear, settle
from tests.audit.looks import LOOKS, Look
from tests.audit.views import BARE_VIEWS, VIEWS, View
from tests.audit.world import bare_world, full_world, names_in


@dataclass(frozen=True, slots=True)
class Room:
    """A window, what it is over, and what can be opened in it."""

    window: MainWindow
    workspace: Workspace
    views: tuple[View, ...]
    names: frozenset[str]
    """What people and courses are called, which may be shortened."""

    def open(self, name: str, look: Look = LOOKS[0]) -> QWidget:
        """Show one view in a look, and return its widget."""
        look.put_on(self.window, self.workspace)
        view = next(one for one in self.views if one.name == name)
        return view.open(self.window, self.workspace)


@contextmanager
def rooms(folder: Path) -> Iterator[tuple[Room, Room]]:
    """Make the full room and the bare one, and take them away again."""
    with ExitStack() as stack:
        made = []
        for world, views in ((full_world(folder), VIEWS), (bare_world(folder), BARE_VIEWS)):
            workspace = stack.enter_context(world)
            window = MainWindow(workspace)
            stack.callback(_close, window)
            window.show()
            window.activateWindow()
            settle()
            made.append(Room(window, workspace, views, names_in(workspace)))
        yield made[0], made[1]


def _close(window: MainWindow) -> None:
    clear(window)
    window.close()
    window.deleteLater()
    settle()
