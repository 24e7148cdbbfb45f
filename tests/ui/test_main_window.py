"""The window: its sidebar, its way back, what it saves, and the ring of the keyboard."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.core.tasks import Check, Report, Task
from darasa.library.types import NoSpaceError
from darasa.packs.errors import PackUnreadableError
from darasa.storage.errors import DiskNearlyFullError
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import HOME, WHO, Route
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.screens.settings.settings_screen import SettingsScreen
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.ui.sidebar import Sidebar
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.notice import Notice
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in, build_small
from tests.ui.shown import focused, look, texts
from tests.ui.windows import add_learners, named, open_window, press


@pytest.fixture
def studying(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    """The window at Amina's home, with the small course on the computer."""
    look()
    add_learners(workspace)
    bring_in(workspace, build_small(tmp_path))
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, HomeScreen)
    return window


def sidebars(window: MainWindow) -> list[Sidebar]:
    """Return the sidebar that is shown, if there is one; the last screen's may still wait to be deleted."""
    return [bar for bar in window.findChildren(Sidebar) if bar.isVisible()]


def told(window: MainWindow) -> list[str]:
    """Return the titles of the notices that are open."""
    return [one.accessibleName() for one in window.findChildren(Notice) if not one.isHidden()]


def test_the_sidebar_leads_to_every_section(qtbot: QtBot, studying: MainWindow) -> None:
    names = {"My courses": "courses", "Library": "library", "Settings": "settings", "Home": "home"}
    for name, section in names.items():
        (sidebar,) = sidebars(studying)
        qtbot.mouseClick(named(sidebar, name), Qt.MouseButton.LeftButton)
        assert studying.navigator.route == Route(section)
        assert studying.current.section == section
    qtbot.mouseClick(named(studying, "Amina, switch learner"), Qt.MouseButton.LeftButton)
    assert isinstance(studying.current, WhoScreen)
    assert studying.navigator.learner is None


def test_a_step_opens_by_its_kind_and_esc_goes_up(studying: MainWindow) -> None:
    window = studying
    window.navigator._open_step(SMALL_IRI, "beans")
    assert isinstance(window.current, ReaderScreen)
    assert sidebars(window) == []
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route == Route("course", SMALL_IRI)
    quiz = next(s for s in window.navigator._own_study().course(SMALL_IRI).steps if s.step.kind == "quiz")
    window.navigator._open_step(SMALL_IRI, quiz.step.id)
    assert isinstance(window.current, QuizScreen)
    window.navigator._open_course(SMALL_IRI)
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route == HOME
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route == HOME


def test_a_narrow_window_has_a_rail(qtbot: QtBot, studying: MainWindow) -> None:
    assert [bar.width() for bar in sidebars(studying)] == [232]
    studying.resize(1024, 600)
    qtbot.waitUntil(lambda: [bar.width() for bar in sidebars(studying)] == [92])
    studying.resize(1366, 768)
    qtbot.waitUntil(lambda: [bar.width() for bar in sidebars(studying)] == [232])


def test_large_text_needs_a_rail_too(qtbot: QtBot, studying: MainWindow) -> None:
    studying.navigator.preferences_chosen.emit(Preferences(text_size=150))
    qtbot.waitUntil(lambda: current_theme().scale == 1.5)
    qtbot.waitUntil(lambda: [bar.width() for bar in sidebars(studying)] == [round(92 * 1.4)])


def test_closing_keeps_the_place_in_a_lesson(
    studying: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    studying.navigator._open_step(SMALL_IRI, "labels")
    assert isinstance(studying.current, ReaderScreen)
    learner = studying.navigator.learner
    assert learner is not None
    with qtbot.waitSignal(studying.closed):
        studying.close()
    verbs = [event.verb.value for event in workspace.record.events(learner.id)]
    assert any(verb.endswith("terminated") for verb in verbs)


def test_a_course_that_cannot_be_opened_is_explained_at_home(
    studying: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    for pack in workspace.data.packs.glob("*.dpack"):
        pack.unlink()
    study = studying.navigator._own_study()
    with pytest.raises(PackUnreadableError):
        study.open_lesson(SMALL_IRI, "beans")
    studying.navigator.go(Route("lesson", SMALL_IRI, "beans"))
    assert isinstance(studying.current, HomeScreen)
    notice = studying.findChild(Notice)
    assert notice is not None
    assert "The course file cannot be reached" in texts(notice)
    assert any("Nothing you did is lost" in text for text in texts(notice))
    qtbot.mouseClick(named(notice, "Details"), Qt.MouseButton.LeftButton)
    assert [text for text in texts(notice) if text.startswith("PackMissingError")], texts(notice)
    qtbot.mouseClick(named(notice, "Go on"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in studying.findChildren(Notice)))


def test_the_ring_is_for_the_keyboard_alone(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    assert window.ring.target is None
    press(window, Qt.Key.Key_Tab)
    assert window.ring.target is focused()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(700, 20))
    assert window.ring.target is None
    press(window, Qt.Key.Key_Right)
    assert window.ring.target is focused()


def test_a_field_shows_its_focus_itself(qtbot: QtBot, workspace: Workspace) -> None:
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Shift)
    assert window.ring.target is None
    press(window, Qt.Key.Key_Tab)
    assert window.ring.target is focused()


def test_the_ring_goes_round_what_has_the_focus(studying: MainWindow) -> None:
    studying.navigator.go(Route("settings"))
    assert isinstance(studying.current, SettingsScreen)
    for _ in range(12):
        press(studying, Qt.Key.Key_Tab)
        target, ring = studying.ring.target, studying.ring._ring
        assert target is focused()
        assert ring is not None
        host = ring.parentWidget()
        place = target.rect().translated(target.mapTo(host, target.rect().topLeft()))
        assert ring.geometry() == place.adjusted(-5, -5, 5, 5)
        assert ring.isVisible()


def test_nobody_is_learning_after_switching(studying: MainWindow) -> None:
    studying.navigator.switch()
    assert studying.navigator.route == WHO
    press(studying, Qt.Key.Key_Escape)
    assert studying.navigator.route == WHO


def test_one_trouble_is_told_after_the_other(studying: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    full, no_room = DiskNearlyFullError(tmp_path, 10), NoSpaceError(tmp_path, 20, 10)
    for error in (full, no_room, full, no_room):
        studying.tell(error)
    assert told(studying) == ["The disk is nearly full"]
    press(studying, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told(studying) == ["There is not enough room for this course"])
    press(studying, Qt.Key.Key_Return)
    qtbot.wait(50)
    assert told(studying) == []


def test_a_trouble_that_waited_is_told_over_the_next_screen(
    studying: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    studying.tell(DiskNearlyFullError(tmp_path, 10))
    studying.tell(NoSpaceError(tmp_path, 20, 10))
    studying.lock()
    qtbot.waitUntil(lambda: told(studying) == ["There is not enough room for this course"])
    assert isinstance(studying.current, WhoScreen)
    assert focused() is named(studying, "Go on")


def test_where_nothing_can_be_saved_who_is_chosen_is_told_and_can_look(
    qtbot: QtBot, workspace: Workspace
) -> None:
    look()
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    # SQLite refuses to write, as where the disk is read-only or full.
    workspace.db.execute_sql("PRAGMA query_only = ON")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told(window) == ["Darasa cannot save now"])
    press(window, Qt.Key.Key_Return)
    assert told(window) == []
    assert window.navigator.learner is not None
    assert isinstance(window.current, HomeScreen)


def test_the_window_goes_before_what_may_not_be_stopped_has_ended(studying: MainWindow) -> None:
    started, gone = threading.Event(), []

    def work(_report: Report, _check: Check) -> None:
        started.set()
        end = time.monotonic() + 3
        while not studying.isHidden() and time.monotonic() < end:
            time.sleep(0.01)
        gone.append(studying.isHidden())

    studying.navigator.gate.worker.start(Task(work))
    assert started.wait(10)
    studying.close()
    assert gone == [True]
