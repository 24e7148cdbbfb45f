"""Where each screen leads, by who is here."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.ui.navigation import HOME, LEARNERS, NEW_LEARNER, WHO, Route
from darasa.workspace import Workspace
from tests.ui.facilitating import at_the_learners, learner
from tests.ui.shown import look
from tests.ui.windows import open_window, press


def test_everything_goes_back_to_the_screen_of_who_is_here(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    assert open_window(qtbot, workspace).navigator.home == NEW_LEARNER
    window = at_the_learners(qtbot, workspace)
    navigator = window.navigator
    assert navigator.home == LEARNERS
    for screen in ("centre_settings", "centre_library"):
        navigator.go(Route(screen))
        press(window, Qt.Key.Key_Escape)
        assert navigator.route == LEARNERS
    press(window, Qt.Key.Key_Escape)
    assert navigator.route == LEARNERS
    navigator.switch()
    assert navigator.home == navigator.route == WHO
    navigator.choose(learner(workspace, "Amina").id)
    assert navigator.home == HOME


def test_two_wishes_before_the_first_is_granted_are_both_granted(qtbot: QtBot, workspace: Workspace) -> None:
    """On a slow computer keys arrive together: Ctrl and plus, then a slower voice."""
    window = at_the_learners(qtbot, workspace)
    window.navigator.choose(learner(workspace, "Amina").id)
    window.navigator._prefer(text_size=115)
    window.navigator._prefer(reading_speed=80)
    granted = Preferences(text_size=115, reading_speed=80)
    qtbot.waitUntil(lambda: workspace.people.preferences(learner(workspace, "Amina").id) == granted)


def test_after_the_last_learner_is_erased_somebody_can_join(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    window = at_the_learners(qtbot, workspace)
    for one in workspace.people.learners():
        workspace.centre.erase(window.navigator.gate.warrant, one.id)
    window.refresh()
    assert window.navigator.route == LEARNERS
    window.navigator.switch()
    assert window.navigator.route == NEW_LEARNER
