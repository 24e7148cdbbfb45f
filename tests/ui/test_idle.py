"""A computer that is left alone: locked in time, nothing lost, and no way back but the learner's own."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from darasa.core.clock import uptime
from darasa.learning.scoring import right_response
from darasa.people.errors import FacilitatorNeededError
from darasa.record.types import Extension, Verb
from darasa.ui.accessibility import factory
from darasa.ui.idle import Idle
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import HOME, WHO, Route
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.quiz.top_bar import QuizBar
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.screens.who.learner_card import LearnerCard
from darasa.ui.screens.who.pin_pad import PinPad
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.ui.widgets.lesson_popover import LessonPopover
from darasa.ui.widgets.notice import Notice
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.ui.facilitating import PASSPHRASE, at_the_learners, come_in, overlays
from tests.ui.lessons import links, popover, tab_to
from tests.ui.shown import focused, look, texts
from tests.ui.windows import PIN, add_learners, named, open_window, press
from tests.unit.learning.worlds import small_pack

MINUTES = 5
NO_GRAB = "This plugin does not support grabbing the keyboard"
"""What the platform without a screen says of every menu."""
WAYS_BACK = (
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Back, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
)


@dataclass
class Room:
    """A window, and the time in its room."""

    window: MainWindow
    idle: Idle
    now: list[float]

    def pass_minutes(self, minutes: float) -> None:
        """Let time go by, and let the timer look."""
        self.now[0] += minutes * 60
        self.idle.look()

    @property
    def is_locked(self) -> bool:
        return isinstance(self.window.current, WhoScreen) and self.window.navigator.learner is None


class HalfTyped(Notice):
    """Stays while the same learner changes the size of the window."""

    stays = True


def watched(window: MainWindow, minutes: int = MINUTES) -> Room:
    now = [1000.0]
    idle = Idle(lambda: minutes * 60, window, clock=lambda: now[0])
    idle.passed.connect(window.lock)
    return Room(window, idle, now)


def enter(window: MainWindow, name: str) -> None:
    """Choose a learner by the keyboard, with the PIN where it is asked."""
    (card,) = (
        one for one in window.findChildren(LearnerCard) if one.learner.name == name and one.isVisible()
    )
    card.setFocus()
    press(window, Qt.Key.Key_Return)
    if card.learner.has_pin:
        press(window, PIN)


@pytest.fixture
def room(qtbot: QtBot, workspace: Workspace) -> Room:
    """Joseph, who has a PIN, is learning, and the small course is on the computer."""
    look()
    add_learners(workspace)
    bring_in(workspace, small_pack("en"))
    window = open_window(qtbot, workspace)
    enter(window, "Joseph")
    qtbot.waitUntil(lambda: isinstance(window.current, HomeScreen))
    return watched(window)


def at_the_typed_question(window: MainWindow, answered: int) -> QuizScreen:
    run = window.navigator._own_study().open_quiz(SMALL_IRI, "quiz")
    for question in run.questions[:answered]:
        run.answer(question.id, right_response(question))
    window.navigator.go(Route("quiz", SMALL_IRI, "quiz"))
    assert isinstance(window.current, QuizScreen)
    return window.current


@pytest.mark.parametrize(("answered", "typed"), [(3, "9,"), (4, "a lab")])
def test_place_and_half_typed_answer_are_there_for_the_same_learner_and_for_nobody_else(
    room: Room, qtbot: QtBot, workspace: Workspace, answered: int, typed: str
) -> None:
    window = room.window
    question = at_the_typed_question(window, answered).view.question
    QTest.keyClicks(focused(), typed)
    room.pass_minutes(MINUTES)
    assert room.is_locked
    assert typed not in [field.text() for field in window.findChildren(QLineEdit) if field.isVisible()]
    enter(window, "Amina")
    assert window.navigator.route == HOME
    assert not [bar for bar in window.findChildren(QuizBar) if bar.isVisible()]
    room.pass_minutes(MINUTES)
    assert room.is_locked
    enter(window, "Joseph")
    qtbot.waitUntil(lambda: isinstance(window.current, QuizScreen))
    assert window.current.view.question == question
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == typed
    # The answer that is given now belongs to the run that was left.
    field.setText("9" if answered == 3 else "label")
    press(window, Qt.Key.Key_Return)
    joseph = window.navigator.learner
    assert joseph is not None
    events = [event for event in workspace.record.events(joseph.id) if event.verb is Verb.ANSWERED]
    assert len(events) == answered + 1
    assert len({event.result.extensions[Extension.ATTEMPT] for event in events}) == 1


def test_a_run_that_was_opened_before_the_lock_is_the_one_that_goes_on_after_it(
    room: Room, qtbot: QtBot, workspace: Workspace
) -> None:
    window = room.window
    first = at_the_typed_question(window, 0).view.question
    room.pass_minutes(MINUTES)
    enter(window, "Joseph")
    qtbot.waitUntil(lambda: isinstance(window.current, QuizScreen))
    press(window, "1")
    press(window, Qt.Key.Key_Return)
    joseph = window.navigator.learner
    assert joseph is not None
    assert [one.verb for one in workspace.record.events(joseph.id)].count(Verb.ANSWERED) == 1
    window.navigator.go(Route("course", SMALL_IRI))
    window.navigator.go(Route("quiz", SMALL_IRI, "quiz"))
    assert isinstance(window.current, QuizScreen)
    assert window.current.view.question != first, "nobody is asked twice"


def test_the_place_in_a_lesson_is_there_again(room: Room, qtbot: QtBot) -> None:
    window = room.window
    window.navigator.go(Route("lesson", SMALL_IRI, "labels"))
    room.pass_minutes(MINUTES + 100)
    assert room.is_locked
    enter(window, "Joseph")
    qtbot.waitUntil(lambda: isinstance(window.current, ReaderScreen))
    assert window.navigator.route == Route("lesson", SMALL_IRI, "labels")


def test_no_key_leads_back(room: Room) -> None:
    window = room.window
    at_the_typed_question(window, 4)
    room.pass_minutes(MINUTES)
    for key, modifier in WAYS_BACK:
        QTest.keyClick(window.windowHandle(), key, modifier)
        assert room.is_locked
        assert window.navigator.route == WHO
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=QPoint(400, 400))
    window.navigator.back()
    assert room.is_locked


def test_joseph_has_to_give_the_pin_again(room: Room) -> None:
    room.pass_minutes(MINUTES)
    (card,) = (one for one in room.window.findChildren(LearnerCard) if one.learner.name == "Joseph")
    card.click()
    assert [type(one) for one in overlays(room.window)] == [PinPad]
    press(room.window, "1111")
    assert room.is_locked
    press(room.window, Qt.Key.Key_Escape)
    assert not overlays(room.window)
    assert room.is_locked


def test_whoever_leaves_by_hand_begins_at_home_with_nothing_typed(room: Room, qtbot: QtBot) -> None:
    window = room.window
    at_the_typed_question(window, 4)
    QTest.keyClicks(focused(), "lab")
    room.pass_minutes(MINUTES)
    enter(window, "Joseph")
    qtbot.waitUntil(lambda: isinstance(window.current, QuizScreen))
    window.navigator.switch()
    enter(window, "Joseph")
    qtbot.waitUntil(lambda: isinstance(window.current, HomeScreen))
    at_the_typed_question(window, 0)
    assert focused().text() == ""


def test_a_half_typed_pin_goes_with_its_pad(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    room = watched(open_window(qtbot, workspace))
    (card,) = (one for one in room.window.findChildren(LearnerCard) if one.learner.name == "Joseph")
    card.click()
    press(room.window, PIN[:3])
    room.pass_minutes(MINUTES)
    assert not overlays(room.window)
    press(room.window, PIN[3:])
    assert room.is_locked


@pytest.mark.qt_log_ignore(NO_GRAB)
def test_menus_meanings_and_questions_go_when_the_computer_is_locked(room: Room, qtbot: QtBot) -> None:
    window = room.window
    window.navigator.go(Route("lesson", SMALL_IRI, "beans"))
    screen = window.current
    assert isinstance(screen, ReaderScreen)
    tab_to(screen.view, links(screen.view, "term:label"))
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    popover(screen.view)
    menu = QMenu(screen)
    menu.addAction("Copy")
    menu.popup(screen.mapToGlobal(QPoint(100, 100)))
    qtbot.waitUntil(menu.isVisible)
    for kind in (Notice, HalfTyped):
        kind(window, "A question", "Which one?", [("This one", "primary", lambda: window.navigator.go(HOME))])
    room.pass_minutes(MINUTES)
    assert room.is_locked
    assert QApplication.activePopupWidget() is None
    assert not [one for one in window.findChildren(Overlay) if one.isVisible()]
    assert not [one for one in window.findChildren(LessonPopover) if one.isVisible()]
    press(window, Qt.Key.Key_Return)
    assert window.navigator.learner is None or window.navigator.learner.name != "Joseph"


def test_what_is_about_the_computer_stays_to_be_read(room: Room) -> None:
    class AboutTheComputer(Notice):
        outlasts = True

    told = AboutTheComputer(room.window, "The disk is nearly full", "", [("Go on", "primary", None)])
    room.pass_minutes(MINUTES)
    assert room.is_locked
    assert overlays(room.window) == [told]
    press(room.window, Qt.Key.Key_Return)
    assert not overlays(room.window)


def test_the_facilitator_is_signed_out(qtbot: QtBot, workspace: Workspace) -> None:
    room = watched(at_the_learners(qtbot, workspace))
    warrant = room.window.navigator.gate.warrant
    room.pass_minutes(MINUTES)
    assert room.is_locked
    assert not room.window.navigator.is_facilitator
    with pytest.raises(FacilitatorNeededError):
        workspace.facilitators.require(warrant)
    come_in(room.window)
    assert PASSPHRASE not in texts(room.window)


def test_a_guest_has_a_picture_to_come_back_by(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    add_learners(workspace)
    bring_in(workspace, small_pack("en"))
    room = watched(open_window(qtbot, workspace))
    named(room.window, "Continue as guest").click()
    qtbot.waitUntil(lambda: isinstance(room.window.current, HomeScreen))
    guest = room.window.navigator.learner
    at_the_typed_question(room.window, 4)
    QTest.keyClicks(focused(), "lab")
    room.pass_minutes(MINUTES)
    enter(room.window, "")
    qtbot.waitUntil(lambda: isinstance(room.window.current, QuizScreen))
    assert room.window.navigator.learner.id == guest.id
    assert focused().text() == "lab"
    room.window.navigator.switch()
    assert not [
        one for one in room.window.findChildren(LearnerCard) if one.isVisible() and not one.learner.name
    ]


def test_nothing_typed_by_somebody_new_is_lost(qtbot: QtBot, workspace: Workspace) -> None:
    room = watched(open_window(qtbot, workspace))
    press(room.window, "Ami")
    room.pass_minutes(MINUTES)
    assert [field.text() for field in room.window.findChildren(QLineEdit) if field.text()] == ["Ami"]


# -- What counts as somebody being there --


def touch(window: MainWindow, how: str, time: int = 0) -> None:
    """Do one thing that a person does; the mouse is somewhere else each time."""
    handle, at = window.windowHandle(), QPoint(30 + time, 700)
    if how == "key":
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    elif how == "mouse":
        QTest.mouseMove(handle, at)
    elif how == "click":
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)
    elif how == "wheel":
        turned = QWheelEvent(
            QPointF(at), QPointF(handle.mapToGlobal(at)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(handle, turned)
    else:
        device = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
        QTest.touchEvent(handle, device).press(0, at, handle).commit()
        QTest.touchEvent(handle, device).release(0, at, handle).commit()


@pytest.mark.parametrize("how", ["key", "mouse", "click", "wheel", "touch"])
def test_whoever_touches_anything_is_there(room: Room, how: str) -> None:
    at_the_typed_question(room.window, 4)
    for time in range(3):
        room.pass_minutes(MINUTES - 0.1)
        touch(room.window, how, time)
        assert not room.is_locked
    room.pass_minutes(MINUTES - 0.1)
    assert not room.is_locked
    room.pass_minutes(0.1)
    assert room.is_locked


@pytest.fixture
def _listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have ours believe that a screen reader listens, which there is none of without a screen."""
    factory.install()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


@pytest.mark.usefixtures("_listening")
def test_whoever_has_neither_keys_nor_mouse_is_there(room: Room) -> None:
    """What presses for them is the accessibility bus, past all windows."""
    window = room.window
    window.navigator.go(Route("lesson", SMALL_IRI, "beans"))
    page = QAccessible.queryAccessibleInterface(window.current.view)  # type: ignore[attr-defined]
    heading, listen = page.child(0), named(window, "Listen")
    button = QAccessible.queryAccessibleInterface(listen)
    pressed: list[bool] = []
    listen.clicked.connect(pressed.append)
    for one, action in ((heading, "SetFocus"), (button, "SetFocus")):
        room.pass_minutes(MINUTES - 1)
        one.actionInterface().doAction(action)
        assert not room.is_locked
    room.now[0] += MINUTES * 60
    button.actionInterface().doAction("Press")
    assert room.is_locked
    assert pressed == [], "it came too late, and is not done"


def test_what_happens_by_itself_is_nobody(room: Room, qtbot: QtBot) -> None:
    room.pass_minutes(MINUTES / 2)
    for _ in range(3):
        room.window.refresh()
        room.window.resize(room.window.width() - 1, room.window.height())
        room.window.setFocus()
        qtbot.wait(20)
    room.pass_minutes(MINUTES / 2)
    assert room.is_locked


def test_the_keys_that_wake_a_sleeping_computer_come_too_late(room: Room) -> None:
    at_the_typed_question(room.window, 4)
    room.now[0] += 8 * 3600  # the timer slept too
    press(room.window, "x")
    assert room.is_locked
    room.now[0] += 8 * 3600
    press(room.window, Qt.Key.Key_Return)
    press(room.window, Qt.Key.Key_Return)
    assert [type(one) for one in overlays(room.window)] == [PinPad], "the second one chose a picture"
    press(room.window, Qt.Key.Key_Escape)
    enter(room.window, "Joseph")
    assert focused().text() == "", "what woke the computer is no answer"


@pytest.mark.qt_log_ignore(NO_GRAB)
def test_in_a_menu_one_is_there_too(room: Room, qtbot: QtBot) -> None:
    menu = QMenu(room.window)
    menu.addAction("One")
    menu.popup(room.window.mapToGlobal(QPoint(300, 300)))
    qtbot.waitUntil(menu.isVisible)
    room.pass_minutes(1)
    room.pass_minutes(MINUTES - 1.1)
    QTest.mouseMove(menu.windowHandle(), QPoint(5, 5))
    room.pass_minutes(1)
    assert not room.is_locked
    menu.close()


def test_a_computer_that_is_never_to_be_locked_is_not(room: Room, workspace: Workspace) -> None:
    never = watched(room.window, 0)
    never.pass_minutes(60 * 24)
    assert not never.is_locked
    assert replace(workspace.settings, idle_minutes=0).idle_minutes == 0


def test_it_is_told_once_until_somebody_comes(room: Room) -> None:
    told: list[None] = []
    room.idle.passed.connect(lambda: told.append(None))
    for _ in range(3):
        room.pass_minutes(MINUTES)
    assert len(told) == 1
    touch(room.window, "key")
    room.pass_minutes(MINUTES)
    assert len(told) == 2


def test_the_time_since_the_start_of_the_computer_only_grows() -> None:
    first = uptime()
    assert 0 < first <= uptime()
