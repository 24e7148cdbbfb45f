"""How long a lesson takes until it is painted, beside setHtml of the same HTML in a bare text browser.

`python -m tests.benchmarks.lesson DATA` prints both medians in milliseconds.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from darasa.core.paths import DataFolder
from darasa.ui.app import application
from darasa.ui.navigation import Route
from darasa.ui.session import Session
from darasa.ui.widgets.lesson_view import LessonView
from darasa.workspace import Workspace
from tests.benchmarks.data import COURSE, LESSON
from tests.benchmarks.measure import alternate

if TYPE_CHECKING:
    from darasa.ui.main_window import MainWindow


class Painted(QObject):
    """Waits until a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: QObject | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember a text that is painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched.parent(), QTextBrowser):
            self._seen = watched.parent()
        return False

    def wait(self, kind: type[QWidget]) -> None:
        """Let the app go on until a text of this kind is painted."""
        self._seen = None
        while not isinstance(self._seen, kind):
            QApplication.processEvents()


def main(data: Path) -> None:
    """Open the same lesson again and again, each time from the course's screen."""
    app = application()
    workspace = Workspace(DataFolder(data))
    session = Session(app, workspace)
    session.open()
    window: MainWindow = session.window
    navigator = window.navigator
    learner = workspace.people.learners()[0]
    navigator.choose(learner.id)
    html = workspace.study(learner.id, "en").open_lesson(COURSE, LESSON).html
    bare = QTextBrowser()
    bare.resize(window.size())
    bare.show()
    painted = Painted()
    app.installEventFilter(painted)

    def open_lesson() -> float:
        navigator.go(Route("course", COURSE))
        QApplication.processEvents()
        start = time.perf_counter()
        navigator.go(Route("lesson", COURSE, LESSON))
        painted.wait(LessonView)
        return time.perf_counter() - start

    def set_html() -> float:
        bare.clear()
        QApplication.processEvents()
        start = time.perf_counter()
        bare.setHtml(html)
        painted.wait(QTextBrowser)
        return time.perf_counter() - start

    ours, floor = alternate(open_lesson, set_html)
    print(ours * 1000, floor * 1000)
    bare.close()
    window.close()
    session.close()


main(Path(sys.argv[1]))
