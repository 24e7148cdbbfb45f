"""A learner at the same window, with mouse, keys and patience, against what only the facilitator may do."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.people.errors import FacilitatorNeededError
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import FACILITATOR_SCREENS, HOME, LEARNERS, WHO, Route
from darasa.ui.screens.facilitator.erase import Erase
from darasa.ui.screens.facilitator.learner_acts import NewPin, RemovePin
from darasa.ui.screens.facilitator.learners_screen import LearnersScreen
from darasa.ui.screens.facilitator.merge import MergeSure
from darasa.ui.screens.facilitator.sign_in import SignIn
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.workspace import Workspace
from tests.campaign import campaign, tally
from tests.ui.facilitating import PASSPHRASE, at_the_learners, come_in, learner, overlays, top
from tests.ui.shown import look
from tests.ui.windows import PIN, add_learners, named, open_window, press
from tests.unit.record.kit import SetClock

_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
_KEYS = (
    *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)),
    Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Forward, Qt.Key.Key_Home, Qt.Key.Key_HomePage,
    Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Menu, Qt.Key.Key_Undo,
    Qt.Key.Key_Search, Qt.Key.Key_Help, Qt.Key.Key_Settings, Qt.Key.Key_1, Qt.Key.Key_9,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _light(qapp: object) -> None:  # noqa: ARG001
    look()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def timed(data_folder: DataFolder, clock: SetClock) -> Iterator[Workspace]:
    """A workspace whose clock the test sets."""
    workspace = Workspace(data_folder, clock)
    yield workspace
    workspace.close()


def assert_outside(window: MainWindow) -> None:
    """Nobody is signed in, and nothing of the facilitator's is to be seen."""
    assert not window.navigator.is_facilitator
    assert window.current.section not in FACILITATOR_SCREENS
    assert window.navigator.route.screen not in FACILITATOR_SCREENS


def strike(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press and release any key there is; QTest knows only those that print something."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window.windowHandle(), QKeyEvent(kind, key, modifier))


def a_learner(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """Amina at her home, on a computer with a facilitator."""
    add_learners(workspace)
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, HomeScreen)
    return window


@pytest.mark.parametrize("screen", sorted(FACILITATOR_SCREENS))
@pytest.mark.parametrize("learning", [False, True])
def test_a_route_leads_to_the_question_alone(
    qtbot: QtBot, workspace: Workspace, screen: str, learning: bool
) -> None:
    window = a_learner(qtbot, workspace)
    if not learning:
        window.navigator.switch()
    before = window.navigator.route
    window.navigator.go(Route(screen))
    top(window, SignIn)
    assert_outside(window)
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route == before
    assert overlays(window) == []
    window.navigator.route = Route(screen)
    with pytest.raises(FacilitatorNeededError):
        window.navigator.build()
    window.navigator.route = before


def test_every_key_with_every_modifier_leads_nowhere(qtbot: QtBot, workspace: Workspace) -> None:
    window = a_learner(qtbot, workspace)
    tried = 0
    for route in (HOME, Route("library"), Route("settings"), WHO):
        if route == WHO:
            window.navigator.switch()
        else:
            window.navigator.go(route)
        for key in _KEYS:
            for modifier in _MODIFIERS:
                strike(window, key, modifier)
                assert_outside(window)
                tried += 1
    assert tried > 1000


def test_back_leads_nowhere_after_signing_out(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_learners(qtbot, workspace)
    window.navigator.go(Route("centre_settings"))
    named(window, "Facilitator, sign out").click()
    for act in (
        lambda: press(window, Qt.Key.Key_Escape),
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        lambda: QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=QPoint(600, 20)),
        window.navigator.back,
        window.refresh,
        lambda: window.resize(1024, 600),
        lambda: window.resize(1366, 768),
    ):
        act()
        QCoreApplication.processEvents()
        assert_outside(window)
        assert isinstance(window.current, WhoScreen)


def test_somebody_else_s_turn_ends_the_facilitator_s(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_learners(qtbot, workspace)
    warrant = window.navigator.gate.warrant
    amina = learner(workspace, "Amina")
    window.navigator.choose(amina.id)
    assert isinstance(window.current, HomeScreen)
    assert_outside(window)
    with pytest.raises(FacilitatorNeededError):
        workspace.people.reset_pin(warrant, amina.id, None)


def test_signing_in_ends_the_learner_s_turn(qtbot: QtBot, workspace: Workspace) -> None:
    window = a_learner(qtbot, workspace)
    come_in(window)
    assert window.navigator.learner is None


def test_a_new_window_begins_outside(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_learners(qtbot, workspace)
    warrant = window.navigator.gate.warrant
    window.close()
    again = open_window(qtbot, workspace)
    assert_outside(again)
    with pytest.raises(FacilitatorNeededError):
        workspace.facilitators.require(warrant)


def test_a_question_left_open_does_nothing_once_the_window_is_locked(
    qtbot: QtBot, workspace: Workspace
) -> None:
    window = at_the_learners(qtbot, workspace)
    gate, joseph, otieno = window.navigator.gate, learner(workspace, "Joseph"), learner(workspace, "Otieno")
    left = (
        Erase(gate, workspace, joseph),
        RemovePin(gate, workspace.people, joseph),
        MergeSure(gate, workspace, joseph, otieno),
    )
    buttons = [
        named(dialog, name) for dialog, name in zip(left, ("Erase", "Remove the PIN", "Merge"), strict=True)
    ]
    for button in buttons:
        button.setEnabled(True)
    window.lock()
    # The widgets live until the event loop comes round: long enough for a click that was on its way.
    for button in buttons:
        button.click()
        top(window, SignIn)
        press(window, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    assert_outside(window)
    assert learner(workspace, "Joseph").has_pin
    assert learner(workspace, "Otieno")


def test_a_warrant_made_by_hand_opens_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    window = a_learner(qtbot, workspace)
    gate = window.navigator.gate
    gate._warrant = Warrant()
    window.navigator.go(LEARNERS)
    top(window, SignIn)
    assert isinstance(window.current, HomeScreen)
    gate.sign_out()


def test_a_sign_in_that_ran_out_is_asked_again_and_the_place_is_kept(
    qtbot: QtBot, timed: Workspace, clock: SetClock
) -> None:
    window = at_the_learners(qtbot, timed)
    gate, joseph = window.navigator.gate, learner(timed, "Joseph")
    dialog = NewPin(gate, timed.people, joseph)
    press(window, "1357")
    press(window, Qt.Key.Key_Tab)
    clock.monotonic += 16 * 60
    press(window, "1357")
    press(window, Qt.Key.Key_Return)
    top(window, SignIn)
    assert timed.people.check_pin(joseph.id, PIN), "nothing was set"
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == [dialog]
    assert dialog._pin.typed == ("1357", "1357")
    assert isinstance(window.current, LearnersScreen)
    named(dialog, "Save").click()
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: timed.people.check_pin(joseph.id, "1357"))


def test_a_sign_in_that_ran_out_opens_no_other_screen(
    qtbot: QtBot, timed: Workspace, clock: SetClock
) -> None:
    window = at_the_learners(qtbot, timed)
    clock.monotonic += 16 * 60
    named(window, "Settings").click()
    top(window, SignIn)
    assert isinstance(window.current, LearnersScreen)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert window.navigator.route == Route("centre_settings")


def test_a_setting_is_not_taken_before_the_passphrase(
    qtbot: QtBot, timed: Workspace, clock: SetClock
) -> None:
    window = at_the_learners(qtbot, timed)
    window.navigator.go(Route("centre_settings"))
    clock.monotonic += 16 * 60
    named(window, "20").click()
    top(window, SignIn)
    press(window, Qt.Key.Key_Escape)
    assert timed.settings.idle_minutes == 5
    assert named(window, "5").isChecked(), "what is shown is what counts"
    named(window, "20").click()
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert timed.settings.idle_minutes == 20
    assert named(window, "20").isChecked()


def test_each_use_keeps_the_sign_in_alive(qtbot: QtBot, timed: Workspace, clock: SetClock) -> None:
    window = at_the_learners(qtbot, timed)
    for route in ("centre_settings", "learners", "centre_library"):
        clock.monotonic += 14 * 60
        window.navigator.go(Route(route))
        assert overlays(window) == []
        assert window.navigator.route.screen == route


def test_the_facilitator_s_button_on_a_learner_s_screen_is_not_there(
    qtbot: QtBot, workspace: Workspace
) -> None:
    window = a_learner(qtbot, workspace)
    for route in (HOME, Route("courses"), Route("library"), Route("settings")):
        window.navigator.go(route)
        names = {b.accessibleName() for b in window.findChildren(QAbstractButton) if b.isVisible()}
        assert not any("acilitator" in name or "Back up" in name or "Add a course" in name for name in names)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_random_clicks_and_keys_stay_outside(qtbot: QtBot, workspace: Workspace) -> None:
    """A monkey that presses, types and clicks; it does not know the passphrase, and the account holds."""
    window = a_learner(qtbot, workspace)
    chance = random.Random(3)
    steps, asked = campaign(1500), 0
    letters = [Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)]
    walking = [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Down]
    for step in range(steps):
        if step % 50 == 0:
            window.navigator.switch()
            named(window, "Facilitator sign-in").click()
        handle = window.windowHandle()
        kind = chance.random()
        if kind < 0.4:
            QTest.keyClick(handle, chance.choice(walking * 5 + letters))
        else:
            shown = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
            at = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
            if kind < 0.8 and shown:
                button = chance.choice(shown)
                aimed = button.mapTo(window, button.rect().center())
                at = aimed if window.rect().contains(aimed) else at
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)
        QCoreApplication.processEvents()
        while popup := QApplication.activePopupWidget():
            popup.close()
        asked += any(isinstance(one, SignIn) for one in overlays(window))
        assert_outside(window)
    assert asked >= steps // 50, "it begins at the question"
    assert workspace.facilitators.exists
    tally(steps=steps, asked=asked, inside=0)
