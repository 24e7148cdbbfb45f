"""A process that installs packs and opens all of each in the real widgets: `python -m tests.hostile.opening`.

Arguments: a folder with `packs/` in it. Before the first pack it opens the sound one, so that all that the
program needs is loaded; then it says so, by looking for `MARK`. What it tells is one JSON object a line.
"""

import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder
from darasa.learning.scoring import right_response
from darasa.learning.service import Study
from darasa.packs.types import StepKind
from darasa.ui.screens.course import CourseScreen
from darasa.ui.screens.courses import CoursesScreen
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.library.here_tab import HereTab
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.quiz.result import ResultView
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.lesson_popover import LessonPopover
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from darasa.workspace import Workspace
from tests.courses import bring_in
from tests.hostile.attacks import HTML, SVG
from tests.hostile.watched import MARK, audit
from tests.ui.shown import look
from tests.ui.test_quiz import answer_by_keyboard, press
from tests.unit.learning.worlds import wrong_response

MEMORY = 1536 * 2**20
SECONDS = 60
"""Of the processor's time, for one pack; whoever waits without working meets the patience of the test."""


def main() -> None:
    """Open the sound pack, then all others of the folder."""
    folder = Path(sys.argv[1])
    app = QApplication([])
    look()
    browser = _Browser(app)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    open_pack(folder / "packs" / "sound.dpack", folder / "data" / "sound")
    open_raw_lessons()
    os.path.exists(MARK)  # noqa: PTH110 - one look and nothing else
    audit()
    for number, path in enumerate(sorted((folder / "packs").glob("[0-9]*.dpack"))):
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        print(json.dumps({"pack": path.stem} | open_pack(path, folder / "data" / str(number))), flush=True)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    open_raw_lessons()
    maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    print(json.dumps({"addresses": browser.opened, "network": "QtNetwork" in maps or "Qt6Network" in maps}))


class _Browser(QObject):
    """Stands where the web browser would be started, and notes what it was asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.opened: list[str] = []
        for scheme in ("https", "http", "file", "ftp", "mailto", "javascript", "data", "ms-settings"):
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        """Note an address."""
        self.opened.append(address.toString())


def open_pack(path: Path, data: Path) -> dict[str, object]:
    """Install one pack and open all of it; return why it was refused, or how many screens were shown."""
    workspace = Workspace(DataFolder(data))
    try:
        learner = workspace.people.add("Amina", "bird").id
        installed = bring_in(workspace, path)
        study = workspace.study(learner, "en")
        shown = [_show(made) for made in _screens(workspace, study, installed.manifest.iri)]
        return {"screens": len(shown), "pixels": min(shown)}
    except DarasaError as error:
        return {"refused": type(error).__name__}
    finally:
        workspace.close()


def _screens(workspace: Workspace, study: Study, iri: str) -> list[Callable[[], QWidget]]:
    made: list[Callable[[], QWidget]] = [
        lambda: HereTab(workspace.library, opens=True, again=None),
        lambda: HomeScreen(study),
        lambda: CoursesScreen(study),
        lambda: CourseScreen(study, iri),
    ]
    steps = study.course(iri).steps
    # Of hundreds of steps that are alike, the first tell as much.
    lessons = [one.step.id for one in steps[:8] if one.step.kind is StepKind.LESSON]
    quizzes = [one.step.id for one in steps if one.step.kind is StepKind.QUIZ]
    made += [partial(ReaderScreen, study, iri, lesson) for lesson in lessons]
    for answer in (right_response, wrong_response):
        made += [partial(_answered, study, iri, quiz, answer) for quiz in quizzes]
    return made


def _show(make: Callable[[], QWidget]) -> int:
    """Show a screen, use it, and take it away; return how many pixels it had."""
    screen = make()
    screen.resize(1134, 768)
    screen.show()
    _look_at(screen)
    for view in screen.findChildren(LessonView):
        _read(view)
    for one in screen.findChildren(CardButton)[:30]:
        one.clicked.emit()
    size = screen.width() * screen.height()
    screen.close()
    screen.deleteLater()
    _settle()
    return size


def _look_at(screen: QWidget) -> None:
    """Paint a screen, and show every tooltip on it as the mouse would."""
    _settle()
    screen.grab()
    for widget in screen.findChildren(QWidget):
        if widget.toolTip() and widget.isVisible():
            QToolTip.showText(widget.mapToGlobal(QPoint(2, 2)), widget.toolTip(), widget)
            _settle()
            for top in QApplication.topLevelWidgets():
                if top.isVisible():
                    top.grab()
    QToolTip.hideText()


def _read(view: LessonView) -> None:
    """Scroll through a lesson to its end, follow every link, take every choice, and agree to everything."""
    bar = view.verticalScrollBar()
    for share in range(0, 101, 10):
        bar.setValue(bar.maximum() * share // 100)
        _settle()
        view.grab()
    for stop in list(view._built.stops)[:50]:
        view.take(stop)
        _settle()
        for popover in view.findChildren(LessonPopover):
            popover.grab()
            for made in popover.findChildren(QWidget):
                if made.property("kind") == "primary":
                    made.click()  # type: ignore[attr-defined]
        _settle()


def _answered(study: Study, iri: str, step: str, how: Callable[..., str]) -> QuizScreen:
    """Answer all questions of a quiz, right or wrong, to its result."""
    screen = QuizScreen(study, iri, step)
    screen.resize(1134, 768)
    screen.show()
    screen.activateWindow()
    first = screen.first_focus()
    if first is not None:
        first.setFocus()
    _settle()
    while isinstance(screen.view, QuestionView):
        _look_at(screen)
        answer_by_keyboard(screen, how(screen.view.question))
        _settle()
        _look_at(screen)
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Return)
        _settle()
    assert isinstance(screen.view, ResultView)
    return screen


def _settle() -> None:
    """Let everything happen that is waiting, also what is to be deleted."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_raw_lessons() -> None:
    """Show hostile HTML that no verification has seen: the page itself is the last fence."""
    drawing = SVG.format("").encode()
    for _, html in HTML:
        if len(html) > 50_000 or html.count("<blockquote") > 9 or html.count("<li>") > 999:
            continue
        view = LessonView()
        view.resize(1000, 600)
        view.open_lesson(LessonText(html, lambda _name: drawing, title=html[:80], meta=html[:80]))
        view.show()
        _look_at(view)
        _read(view)
        view.close()
        view.deleteLater()
    _settle()


if __name__ == "__main__":
    main()
