"""How long a lesson takes until it is painted, beside setHtml of the same HTML in a bare text browser.

`python -m tests.benchmarks.lesson DATA` prints two pairs of medians in milliseconds, each with its floor: of
the whole screen, from leaving the course to the painted text, and of the text alone.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextBrowser

from darasa.core.paths import DataFolder
from darasa.ui.app import application
from darasa.ui.navigation import Route
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.session import Session
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from darasa.workspace import Workspace
from tests.benchmarks.data import COURSE, LESSON
from tests.benchmarks.measure import alternate

if TYPE_CHECKING:
    from darasa.ui.main_window import MainWindow


class Painted(QObject):
    """Waits until a text is painted. It watches that text alone: watching all would be measured too."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Remember that the text is painted."""
        self._seen = self._seen or event.type() == QEvent.Type.Paint
        return False

    def wait(self, text: QTextBrowser) -> None:
        """Let the app go on until this text is painted."""
        self._seen = False
        text.viewport().installEventFilter(self)
        while not self._seen:
            QApplication.processEvents()
        text.viewport().removeEventFilter(self)


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
    study = workspace.study(learner.id, "en")
    html = study.open_lesson(COURSE, LESSON).html
    bare = QTextBrowser()
    bare.resize(window.size())
    bare.show()
    painted = Painted()

    def open_lesson() -> float:
        navigator.go(Route("course", COURSE))
        QApplication.processEvents()
        start = time.perf_counter()
        navigator.go(Route("lesson", COURSE, LESSON))
        reader = window.current
        assert isinstance(reader, ReaderScreen)
        painted.wait(reader.view)
        return time.perf_counter() - start

    def set_html() -> float:
        bare.clear()
        QApplication.processEvents()
        start = time.perf_counter()
        bare.setHtml(html)
        painted.wait(bare)
        return time.perf_counter() - start

    view = LessonView()
    view.resize(window.size())
    view.show()
    text = LessonText(html, lambda name: study.media(COURSE, name))

    def show_text() -> float:
        view.open_lesson(LessonText("<p></p>", text.media))
        QApplication.processEvents()
        start = time.perf_counter()
        view.open_lesson(text)
        painted.wait(view)
        return time.perf_counter() - start

    pairs = (alternate(open_lesson, set_html), alternate(show_text, set_html))
    print(*(value * 1000 for pair in pairs for value in pair))
    view.close()
    bare.close()
    window.close()
    session.close()


main(Path(sys.argv[1]))
