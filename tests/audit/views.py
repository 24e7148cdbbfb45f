"""Every screen and dialog of the program as a named view that opens over one real window.

When you add a screen, a dialog or a state of one that looks different, add its view here. `full_world` makes
the workspace that `VIEWS` are opened from, `bare_world` that of `BARE_VIEWS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from darasa.ui.main_window import MainWindow
from darasa.workspace import Workspace
from tests.audit import views_facilitator as facilitator
from tests.audit import views_learner as learner
from tests.audit import views_listening as listening
from tests.audit import views_nobody as nobody
from tests.audit import views_quiz as quiz

Open = Callable[[MainWindow, Workspace], QWidget]


@dataclass(frozen=True, slots=True)
class View:
    """One thing that can be seen. `open` shows it from wherever the window is, and returns its widget.

    That is a screen, an overlay over the window, or a window of its own.
    """

    name: str
    open: Open


def _views(openers: dict[str, Open]) -> tuple[View, ...]:
    return tuple(View(name, open_) for name, open_ in openers.items())


VIEWS: tuple[View, ...] = _views(
    nobody.OPENERS | learner.OPENERS | listening.OPENERS | quiz.OPENERS | facilitator.OPENERS
)
"""In an order in which people seldom change, as that takes a moment."""
BARE_VIEWS: tuple[View, ...] = _views(nobody.BARE | learner.BARE | facilitator.BARE)
"""What there is while nothing is there yet."""
