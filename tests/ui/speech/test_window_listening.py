"""Listening in the one window: who leaves, what is kept, and what a change of look does."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.ui.idle import Idle
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.speech import aloud
from darasa.ui.speech.player import PlayerState
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.ui.windows import add_learners, open_window, press
from tests.unit.learning.worlds import small_pack


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """Return a window in which Achieng has a lesson open."""
    add_learners(workspace)
    bring_in(workspace, small_pack("en", 1))
    opened = open_window(qtbot, workspace)
    learner = next(one.id for one in workspace.learners() if one.name == "Achieng")
    opened.navigator.choose(learner)
    opened.navigator.speech._engine = "mock"
    opened.navigator.go(Route("lesson", SMALL_IRI, "beans"))
    return opened


def reader(window: MainWindow) -> ReaderScreen:
    screen = window.current
    assert isinstance(screen, ReaderScreen)
    return screen


def listen(qtbot: QtBot, window: MainWindow) -> ReaderScreen:
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: reader(window).listening.player.state is PlayerState.SPEAKING, timeout=30_000)
    return reader(window)


def test_looks_change_while_it_reads_and_the_speed_changes_no_look(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    screen = listen(qtbot, window)
    learner = window.navigator.learner
    assert learner is not None
    screen.listening.bar.step_speed(-1)
    qtbot.waitUntil(lambda: workspace.people.preferences(learner.id) == Preferences(reading_speed=80))
    assert reader(window) is screen, "nothing is built anew for what is not seen"
    assert screen.listening.player.state is PlayerState.SPEAKING
    at = screen.listening.player.at
    screen.theme_chosen.emit("dark")
    qtbot.waitUntil(lambda: reader(window) is not screen)
    again = reader(window)
    qtbot.waitUntil(lambda: again.listening.player.state is PlayerState.SPEAKING)
    assert again.listening.player.at >= at
    assert again.view.extraSelections()
    assert workspace.people.preferences(learner.id) == Preferences(theme="dark", reading_speed=80)
    press(window, Qt.Key.Key_Escape)
    assert not again.listening.is_open
    assert reader(window) is again, "Esc closes what reads, not the lesson"
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route.screen == "course"


def test_who_is_gone_is_not_read_to(qtbot: QtBot, window: MainWindow) -> None:
    listen(qtbot, window)
    learner = window.navigator.learner
    assert learner is not None
    process = window.navigator.speech.voice.process_id
    assert process
    window.lock()
    assert not aloud.is_reading()
    assert window.navigator.speech.voice.process_id == 0
    window.navigator.choose(learner.id)
    assert not reader(window).listening.is_open, "who comes back finds it silent"
    listen(qtbot, window)
    window.navigator.go(Route("quiz", SMALL_IRI, "quiz"))
    assert not aloud.is_reading()


def test_closing_the_window_ends_the_voice(qtbot: QtBot, window: MainWindow) -> None:
    listen(qtbot, window)
    process = window.navigator.speech.voice.process_id
    window.close()
    assert not aloud.is_reading()
    assert not Path(f"/proc/{process}/cmdline").exists()


def test_who_is_read_to_is_there(qtbot: QtBot, window: MainWindow) -> None:
    now = [0.0]
    idle = Idle(lambda: 300, window, lambda: now[0], aloud.is_reading)
    passed: list[bool] = []
    idle.passed.connect(lambda: passed.append(True))
    screen = listen(qtbot, window)
    now[0] = 1000
    idle.look()
    assert passed == []
    screen.listening.toggle()
    now[0] = 1299
    idle.look()
    assert passed == []
    now[0] = 1300
    idle.look()
    assert passed == [True]


def test_the_speed_is_a_setting(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    window.navigator.go(Route("settings"))
    learner = window.navigator.learner
    assert learner is not None
    window.current.findChild(QAbstractButton, "reading-speed-60").click()
    qtbot.waitUntil(lambda: workspace.people.preferences(learner.id) == Preferences(reading_speed=60))
    window.current.findChild(QAbstractButton, "motion").click()
    wanted = Preferences(motion=True, reading_speed=60)
    qtbot.waitUntil(lambda: workspace.people.preferences(learner.id) == wanted)
    window.navigator.go(Route("lesson", SMALL_IRI, "beans"))
    assert "60%" in reader(window).listening.bar._now.text()
