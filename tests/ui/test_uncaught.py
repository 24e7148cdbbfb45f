"""What nobody caught, wherever it came from: logged, told calmly, once, and with nothing lost."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from darasa.core.errors import DarasaBug
from darasa.core.tasks import Task
from darasa.learning.scoring import right_response
from darasa.storage.errors import DatabaseUnusableError
from darasa.ui.navigation import HOME, WHO, Route
from darasa.ui.screens.home import HomeScreen
from darasa.ui.session import Session
from darasa.ui.tasks import Worker
from darasa.ui.widgets.notice import Notice
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.ui.shown import focused, look, texts
from tests.ui.windows import named
from tests.unit.learning.worlds import small_pack

pytestmark = pytest.mark.qt_no_exception_capture
OURS = "Something did not work"
PATIENCE_MS = 20_000


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[Session]:
    look()
    bring_in(workspace, small_pack("en"))
    workspace.people.add("Amina", "bird")
    opened = Session(qapp, workspace)
    opened.open()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: opened.idle is not None and opened.window.isActiveWindow())
    opened.window.navigator.choose(workspace.people.learners()[0].id)
    yield opened
    opened.window.close()
    opened.close()


def told(session: Session) -> list[str]:
    return [one.accessibleName() for one in session.window.findChildren(Notice) if not one.isHidden()]


def logged(workspace: Workspace) -> str:
    return (workspace.data.logs / "darasa.log").read_text(encoding="utf-8")


def fail() -> None:
    raise ZeroDivisionError("Amina's mistake")


def test_in_a_slot(qtbot: QtBot, session: Session, workspace: Workspace) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: told(session) == [OURS], timeout=PATIENCE_MS)
    assert "ZeroDivisionError()" in logged(workspace)
    assert "CRITICAL" in logged(workspace)
    assert "test_uncaught.py" in logged(workspace)
    assert "Amina" not in logged(workspace)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_in_a_thread(qtbot: QtBot, session: Session, workspace: Workspace) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: told(session) == [OURS], timeout=PATIENCE_MS)
    assert "ZeroDivisionError()" in logged(workspace)


def test_in_work_whose_end_nobody_waits_for(qtbot: QtBot, session: Session, workspace: Workspace) -> None:
    worker = Worker()
    worker.start(Task(lambda _report, _check: fail()))
    qtbot.waitUntil(lambda: told(session) == [OURS], timeout=PATIENCE_MS)
    worker.close()
    assert "ZeroDivisionError()" in logged(workspace)


class Careless:
    def __del__(self) -> None:
        fail()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_while_something_is_thrown_away_disturbs_nobody(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    thrown_away = Careless()
    del thrown_away
    qtbot.wait(50)
    assert told(session) == []
    assert "ZeroDivisionError()" in logged(workspace)


class Broken(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        fail()


def test_with_every_paint_is_told_once_and_does_not_fill_the_log(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    broken = Broken(session.window)
    broken.resize(5, 5)
    broken.show()
    for _ in range(20):
        broken.update()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: OURS in told(session))
    assert told(session) == [OURS]
    assert 1 <= logged(workspace).count("ZeroDivisionError()") <= 3
    broken.deleteLater()


def test_a_half_typed_answer_stays(qtbot: QtBot, session: Session) -> None:
    window = session.window
    run = window.navigator._own_study().open_quiz(SMALL_IRI, "quiz")
    for question in run.questions[:4]:
        run.answer(question.id, right_response(question))
    window.navigator.go(Route("quiz", SMALL_IRI, "quiz"))
    QTest.keyClicks(focused(), "half a lab")
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: told(session) == [OURS], timeout=PATIENCE_MS)
    named(window, "Go on").click()
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == "half a lab"


def test_a_screen_that_cannot_be_built_leads_home(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = session.window
    monkeypatch.setattr(window.navigator, "_build_settings", fail)
    QTimer.singleShot(0, lambda: window.navigator.go(Route("settings")))
    qtbot.waitUntil(lambda: told(session) == [OURS], timeout=PATIENCE_MS)
    assert window.navigator.route == HOME
    assert isinstance(window.current, HomeScreen)


def test_a_computer_is_locked_even_when_the_screen_cannot_save(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = session.window
    monkeypatch.setattr(window.current, "leave", fail)
    window.lock()
    assert window.navigator.learner is None
    assert window.navigator.route == WHO
    assert "Who is learning?" in texts(window)


def test_a_computer_is_locked_even_when_not_even_the_first_screen_can_be_shown(
    session: Session, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = session.window

    def refuse() -> None:
        raise DatabaseUnusableError(workspace.data.database, "disk I/O error")

    monkeypatch.setattr(workspace, "learners", refuse)
    with pytest.raises(DatabaseUnusableError):
        window.lock()
    assert window.navigator.learner is None
    assert "Amina" not in " ".join(texts(window))


def test_a_named_error_is_told_in_its_own_words(
    qtbot: QtBot, session: Session, workspace: Workspace, tmp_path: Path
) -> None:
    def refuse() -> None:
        raise DatabaseUnusableError(tmp_path, "database or disk is full")

    QTimer.singleShot(0, refuse)
    qtbot.waitUntil(lambda: told(session) == ["Darasa cannot save now"], timeout=PATIENCE_MS)
    assert any("The disk is full" in text for text in texts(session.window))
    assert " ERROR " in logged(workspace)
    assert "CRITICAL" not in logged(workspace), "that is for mistakes of ours"


def test_what_ends_the_program_still_does(session: Session) -> None:
    assert told(session) == []
    with pytest.raises(SystemExit):
        sys.exit(3)
    before: list[type[BaseException]] = []
    uncaught = session._uncaught
    assert uncaught is not None
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(uncaught, "_hook", lambda kind, _error, _trace: before.append(kind))
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert before == [KeyboardInterrupt]
    QApplication.processEvents()
    assert told(session) == []


def test_a_broken_promise_of_ours_is_told_as_ours(qtbot: QtBot, session: Session) -> None:
    class Asker(QObject):
        def ask(self) -> None:
            raise DarasaBug("no such thing")

    asker = Asker()
    QTimer.singleShot(0, asker.ask)
    qtbot.waitUntil(lambda: told(session) == [OURS], timeout=PATIENCE_MS)
