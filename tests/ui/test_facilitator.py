"""Coming in as the facilitator: the first time, by passphrase, by the recovery code, and out again."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.people.errors import PassphraseWrongError
from darasa.ui.navigation import LEARNERS, NEW_LEARNER, WHO
from darasa.ui.screens.facilitator.learners_screen import LearnersScreen
from darasa.ui.screens.facilitator.recovery_code import RecoveryCode
from darasa.ui.screens.facilitator.sign_in import Recover, SetUp, SignIn
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.workspace import Workspace
from tests.ui.facilitating import PASSPHRASE, at_the_learners, come_in, overlays, top
from tests.ui.shown import focused, look, texts
from tests.ui.windows import add_learners, named, open_window, press
from tests.unit.record.kit import SetClock

_CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}\b")


@pytest.fixture(autouse=True)
def _light(qapp: object) -> None:  # noqa: ARG001
    look()


def shown_code(overlay: RecoveryCode) -> str:
    shown = overlay.findChild(QLabel, "recovery-code")
    assert shown is not None
    assert shown.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    found = _CODE.search(shown.text())
    assert found is not None, shown.text()
    return found[0]


def test_the_first_time_by_keyboard_alone(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    for _ in range(40):
        if focused().accessibleName() == "Facilitator sign-in":
            break
        press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    top(window, SetUp)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    code = shown_code(top(window, RecoveryCode))
    assert isinstance(window.current, WhoScreen), "not before the code is written down"
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        press(window, key)
    assert shown_code(top(window, RecoveryCode)) == code
    press(window, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "I have written it down"
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, LearnersScreen)
    assert overlays(window) == []
    assert workspace.facilitators.recover(code.lower(), "another one now") != code


def test_a_click_beside_the_code_leaves_it(qtbot: QtBot, workspace: Workspace) -> None:
    window = open_window(qtbot, workspace)
    shown = RecoveryCode(window, "ABCDE-FGHJK-MNPQR-STVWX", lambda: None)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.rect().topLeft())
    assert overlays(window) == [shown]


def test_a_new_passphrase_is_long_enough_and_typed_twice(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    window.navigator.go(LEARNERS)
    asked = top(window, SetUp)
    press(window, "mangoes")
    qtbot.mouseClick(named(asked, "Go on"), Qt.MouseButton.LeftButton)
    assert any("Use at least 8" in text for text in texts(asked))
    press(window, " four")
    press(window, Qt.Key.Key_Return)
    press(window, "mangoes fous")
    press(window, Qt.Key.Key_Return)
    assert "The two are not the same" in texts(asked)
    assert not workspace.facilitators.exists
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == []
    assert window.navigator.route == WHO


def test_what_is_typed_is_shown_only_on_demand(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    window.navigator.go(LEARNERS)
    edit = top(window, SignIn).findChild(QLineEdit, "passphrase")
    assert edit is not None
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    named(window, "Show what I type").click()
    assert edit.echoMode() == QLineEdit.EchoMode.Normal


def test_a_wrong_passphrase_opens_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    window.navigator.go(LEARNERS)
    asked = top(window, SignIn)
    press(window, Qt.Key.Key_Return)
    assert "Type your passphrase" in texts(asked)
    press(window, "four green apples")
    press(window, Qt.Key.Key_Return)
    assert "That is not the passphrase. Try again." in texts(asked)
    assert isinstance(window.current, WhoScreen)
    assert not window.navigator.is_facilitator
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, LearnersScreen)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def timed(data_folder: DataFolder, clock: SetClock) -> Iterator[Workspace]:
    """A workspace whose clock the test sets, with learners and a facilitator."""
    workspace = Workspace(data_folder, clock)
    add_learners(workspace)
    workspace.facilitators.set_up(PASSPHRASE)
    yield workspace
    workspace.close()


def test_too_many_tries_have_to_wait_and_closing_does_not_help(
    qtbot: QtBot, timed: Workspace, clock: SetClock
) -> None:
    for _ in range(5):
        with pytest.raises(PassphraseWrongError):
            timed.facilitators.sign_in("four green apples")
    window = open_window(qtbot, timed)
    for _ in range(2):
        window.navigator.go(LEARNERS)
        asked = top(window, SignIn)
        press(window, PASSPHRASE)
        press(window, Qt.Key.Key_Return)
        assert any("you can try again in \u200e0:30" in text for text in texts(asked))
        assert not named(asked, "Sign in").isEnabled()
        press(window, Qt.Key.Key_Escape)
    assert not window.navigator.is_facilitator
    clock.monotonic += 31
    come_in(window)


def test_the_wait_is_counted_down_and_then_over(qtbot: QtBot, timed: Workspace, clock: SetClock) -> None:
    for _ in range(5):
        with pytest.raises(PassphraseWrongError):
            timed.facilitators.sign_in("four green apples")
    clock.monotonic += 28
    window = open_window(qtbot, timed)
    window.navigator.go(LEARNERS)
    asked = top(window, SignIn)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert any("0:02" in text for text in texts(asked))
    asked._waiting._on_timer_timeout()
    assert any("0:01" in text for text in texts(asked))
    asked._waiting._on_timer_timeout()
    assert not asked._waiting.goes_on
    assert named(asked, "Sign in").isEnabled()
    assert focused().objectName() == "passphrase"


def test_the_recovery_code_leads_to_a_new_passphrase_and_a_new_code(
    qtbot: QtBot, workspace: Workspace
) -> None:
    add_learners(workspace)
    code = workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    window.navigator.go(LEARNERS)
    qtbot.mouseClick(named(window, "I forgot it"), Qt.MouseButton.LeftButton)
    asked = top(window, Recover)
    press(window, "wrong code")
    press(window, Qt.Key.Key_Return)
    press(window, "two blue kites")
    press(window, Qt.Key.Key_Return)
    press(window, "two blue kites")
    press(window, Qt.Key.Key_Return)
    assert "That is not the code, or it was used before." in texts(asked)
    focused().selectAll()
    press(window, code.lower().replace("-", " "))
    qtbot.mouseClick(named(asked, "Go on"), Qt.MouseButton.LeftButton)
    assert shown_code(top(window, RecoveryCode)) != code
    qtbot.mouseClick(named(window, "I have written it down"), Qt.MouseButton.LeftButton)
    assert isinstance(window.current, LearnersScreen)
    with pytest.raises(PassphraseWrongError):
        workspace.facilitators.sign_in(PASSPHRASE)
    workspace.facilitators.sign_in("two blue kites")


def test_what_is_typed_and_the_code_outlive_another_width(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    window.navigator.go(LEARNERS)
    press(window, PASSPHRASE)
    before = window.current
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.current is not before)
    press(window, Qt.Key.Key_Return)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    code = shown_code(top(window, RecoveryCode))
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.current.isVisible() and window.width() == 1366)
    assert shown_code(top(window, RecoveryCode)) == code
    body = window._body
    children = window.children()
    assert children.index(top(window, RecoveryCode)) > children.index(body), "above the new screen"


def test_locking_takes_everything_away(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_learners(qtbot, workspace)
    RecoveryCode(window, "ABCDE-FGHJK-MNPQR-STVWX", lambda: None)
    window.lock()
    assert overlays(window) == []
    assert isinstance(window.current, WhoScreen)
    assert not window.navigator.is_facilitator


def test_signing_out_at_the_foot_of_the_sidebar(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_learners(qtbot, workspace)
    assert {"Learners", "Library", "Settings"} <= set(texts(window))
    assert "My courses" not in texts(window)
    qtbot.mouseClick(named(window, "Facilitator, sign out"), Qt.MouseButton.LeftButton)
    assert isinstance(window.current, WhoScreen)
    window.navigator.go(LEARNERS)
    assert isinstance(window.current, WhoScreen)
    top(window, SignIn)


def test_a_computer_without_learners_can_be_looked_after(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    assert window.navigator.route == NEW_LEARNER
    qtbot.mouseClick(named(window, "Facilitator sign-in"), Qt.MouseButton.LeftButton)
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert "Nobody learns on this computer yet" in texts(window)
    qtbot.mouseClick(named(window, "Facilitator, sign out"), Qt.MouseButton.LeftButton)
    assert window.navigator.route == NEW_LEARNER
