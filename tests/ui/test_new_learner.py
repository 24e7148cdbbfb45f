"""Joining: the first start, names that are refused, and a PIN typed twice."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.new_learner.new_learner_screen import NewLearnerScreen
from darasa.workspace import Workspace
from tests.ui.shown import focused, look, texts
from tests.ui.windows import PIN, add_learners, named, open_window, press


@pytest.fixture(autouse=True)
def _plain_look(qapp: object) -> None:  # noqa: ARG001
    look()


def test_a_fresh_computer_welcomes_and_needs_only_a_name(qtbot: QtBot, workspace: Workspace) -> None:
    window = open_window(qtbot, workspace)
    assert isinstance(window.current, NewLearnerScreen)
    assert "Welcome to Darasa" in texts(window)
    press(window, "Amina")
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, HomeScreen)
    (learner,) = workspace.people.learners()
    assert (learner.name, learner.has_pin, learner.avatar) == ("Amina", False, "bird")


def test_esc_on_a_fresh_computer_stays(qtbot: QtBot, workspace: Workspace) -> None:
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.current, NewLearnerScreen)


@pytest.mark.parametrize(
    ("name", "words"),
    [("   ", "Type a name"), ("A" * 61, "a long name"), ("Am\u202eina", "hidden signs")],
)
def test_a_refused_name_is_explained_under_the_field(
    qtbot: QtBot, workspace: Workspace, name: str, words: str
) -> None:
    screen = NewLearnerScreen(workspace.people, Preferences())
    qtbot.addWidget(screen)
    screen.show()
    screen._name.edit.setText(name)
    qtbot.mouseClick(named(screen, "Start learning"), Qt.MouseButton.LeftButton)
    assert any(words in text for text in texts(screen))
    assert workspace.people.learners() == ()
    qtbot.keyClicks(screen._name.edit, "x")
    assert not any(words in text for text in texts(screen))


def test_a_pin_is_typed_twice(qtbot: QtBot, workspace: Workspace) -> None:
    screen = NewLearnerScreen(workspace.people, Preferences())
    qtbot.addWidget(screen)
    screen.show()
    qtbot.keyClicks(screen._name.edit, "Joseph")
    qtbot.mouseClick(named(screen, "Ask for a PIN"), Qt.MouseButton.LeftButton)
    start = named(screen, "Start learning")
    qtbot.keyClicks(screen._pin.first.edit, "25")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert any("Use 4 digits" in text for text in texts(screen))
    # Digits of another script are digits too.
    screen._pin.first.edit.setText("٢٥٨٠")
    qtbot.keyClicks(screen._pin.again.edit, "2581")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert "The two are not the same" in texts(screen)
    screen._pin.again.edit.setText(PIN)
    with qtbot.waitSignal(screen.learner_added) as added:
        qtbot.keyClick(screen._pin.again.edit, Qt.Key.Key_Return)
    assert workspace.people.check_pin(added.args[0], PIN)


def test_the_card_shows_who_one_will_be(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    screen = NewLearnerScreen(workspace.people, Preferences())
    qtbot.addWidget(screen)
    screen.show()
    assert screen._picker.current == "baobab", "the first picture that nobody has"
    qtbot.keyClicks(screen._name.edit, "Zawadi")
    qtbot.mouseClick(named(screen, "Kite"), Qt.MouseButton.LeftButton)
    assert texts(screen).count("Zawadi") == 1
    assert screen._picker.current == "kite"


def test_everything_is_reached_by_the_keyboard(qtbot: QtBot, workspace: Workspace) -> None:
    window = open_window(qtbot, workspace)
    reached = []
    for _ in range(20):
        press(window, Qt.Key.Key_Tab)
        reached.append(focused().accessibleName())
    assert {"Bird", "Kite", "Ask for a PIN", "Start learning", "Your name"} <= set(reached)
