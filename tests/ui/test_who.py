"""Who is learning, and the PIN."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.new_learner.new_learner_screen import NewLearnerScreen
from darasa.ui.screens.who.learner_card import LearnerCard
from darasa.ui.screens.who.names import begins
from darasa.ui.screens.who.pin_pad import PinPad
from darasa.ui.screens.who.when import seen_words
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.ui.widgets.search_field import SearchField
from darasa.workspace import Workspace
from tests.ui.shown import focused, texts
from tests.ui.windows import NAMES, PIN, add_learners, named, open_window, press

DAY = 86_400_000
NOW = 1_795_000_000_000  # Wednesday, 18 November 2026, 11:06 UTC


def shown_names(screen: WhoScreen) -> list[str]:
    return [card.learner.name for card in screen.findChildren(LearnerCard) if card.isVisible()]


def test_learners_stand_in_the_order_they_were_here(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    assert isinstance(window.current, WhoScreen)
    assert shown_names(window.current) == list(reversed(NAMES))
    assert named(window, "Joseph, asks for a PIN, Today")
    assert window.findChild(SearchField) is None


def test_enter_on_the_first_picture_opens_home(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, HomeScreen)
    assert window.navigator.learner is not None
    assert window.navigator.learner.name == "Amina"


def test_arrows_move_over_the_pictures_as_they_stand(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Down)
    assert focused().accessibleName() == "Baraka, Today"
    press(window, Qt.Key.Key_Right)
    assert focused().accessibleName() == "Neema, Today"
    press(window, Qt.Key.Key_Up)
    assert focused().accessibleName() == "Joseph, asks for a PIN, Today"
    press(window, Qt.Key.Key_Up)
    assert focused().accessibleName() == "Joseph, asks for a PIN, Today"
    assert window.ring.target is focused()


def test_the_right_pin_opens_and_a_wrong_one_says_so(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    qtbot.mouseClick(named(window, "Joseph, asks for a PIN, Today"), Qt.MouseButton.LeftButton)
    pad = window.findChild(PinPad)
    assert pad is not None
    assert "Hello, Joseph" in texts(pad)
    press(window, "1111")
    qtbot.waitUntil(lambda: any("does not match" in text for text in texts(pad)))
    assert isinstance(window.current, WhoScreen)
    press(window, "25")
    press(window, Qt.Key.Key_Backspace)
    press(window, "580")
    qtbot.waitUntil(lambda: isinstance(window.current, HomeScreen))


def test_the_keys_on_the_screen_work_too(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Return)
    pad = window.findChild(PinPad)
    assert pad is not None
    for digit in PIN:
        qtbot.mouseClick(named(pad, digit), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.current, HomeScreen))


def test_too_many_tries_count_down_and_closing_does_not_help(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    assert isinstance(window.current, WhoScreen)
    joseph = next(one for one in workspace.people.learners() if one.name == "Joseph")
    for _ in range(5):
        workspace.people.check_pin(joseph.id, "0000")
    for _ in range(2):
        qtbot.mouseClick(named(window, "Joseph, asks for a PIN, Today"), Qt.MouseButton.LeftButton)
        pad = next(pad for pad in window.findChildren(PinPad) if pad.isVisible())
        press(window, PIN)
        qtbot.waitUntil(lambda pad=pad: any("Take a break" in text for text in texts(pad)))
        assert not named(pad, "5").isEnabled()
        press(window, Qt.Key.Key_Escape)
    assert isinstance(window.current, WhoScreen)


def test_the_pad_keeps_the_keyboard_and_gives_it_back(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Right)
    opener = focused()
    press(window, Qt.Key.Key_Return)
    pad = window.findChild(PinPad)
    assert pad is not None
    visited = set()
    for _ in range(30):
        press(window, Qt.Key.Key_Tab)
        assert pad.isAncestorOf(focused())
        visited.add(focused().accessibleName())
    assert {"1", "9", "0", "Close", "Delete the last digit", "I forgot my PIN"} <= visited
    press(window, Qt.Key.Key_Escape)
    assert focused() is opener


def test_a_forgotten_pin_leads_to_the_facilitator(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    qtbot.mouseClick(named(window, "Joseph, asks for a PIN, Today"), Qt.MouseButton.LeftButton)
    pad = window.findChild(PinPad)
    assert pad is not None
    qtbot.mouseClick(named(pad, "I forgot my PIN"), Qt.MouseButton.LeftButton)
    assert any("Ask your facilitator" in text for text in texts(pad))


def test_letters_typed_anywhere_find_a_name_when_there_are_many(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    for name in ("Élodie Mwangi", "Zawadi", "Juma", "Pendo"):
        workspace.people.add(name, "kite")
    window = open_window(qtbot, workspace)
    assert isinstance(window.current, WhoScreen)
    press(window, "el")
    assert shown_names(window.current) == ["Élodie Mwangi"]
    press(window, Qt.Key.Key_Return)
    assert window.navigator.learner is not None
    assert window.navigator.learner.name == "Élodie Mwangi"


def test_esc_forgets_what_was_typed(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    for number in range(4):
        workspace.people.add(f"Learner {number}", "kite")
    window = open_window(qtbot, workspace)
    assert isinstance(window.current, WhoScreen)
    press(window, "xyz")
    assert shown_names(window.current) == []
    assert "Nobody here has a name that begins so." in texts(window)
    press(window, Qt.Key.Key_Escape)
    assert len(shown_names(window.current)) == 13


def test_a_whole_school_is_not_drawn_at_once(qtbot: QtBot, workspace: Workspace) -> None:
    for number in range(35):
        workspace.people.add(f"Learner {number}", "kite")
    window = open_window(qtbot, workspace)
    assert isinstance(window.current, WhoScreen)
    assert len(shown_names(window.current)) == 30
    assert any("5 more learner" in text for text in texts(window))


def test_a_name_is_never_markup(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.people.add("<b>Bo</b> & <img src=/etc/passwd>", "kite")
    window = open_window(qtbot, workspace)
    for shown in window.findChildren(QLabel):
        assert shown.textFormat() != Qt.TextFormat.AutoText or not shown.text()


def test_a_guest_learns_without_a_name(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    qtbot.mouseClick(named(window, "Continue as guest"), Qt.MouseButton.LeftButton)
    assert isinstance(window.current, HomeScreen)
    assert window.navigator.learner is not None
    assert window.navigator.learner.is_guest


def test_the_tile_leads_to_joining_and_back(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    qtbot.mouseClick(named(window, "New learner. Takes one minute"), Qt.MouseButton.LeftButton)
    assert isinstance(window.current, NewLearnerScreen)
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.current, WhoScreen)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (0, "Today"),
        (DAY, "Yesterday"),
        (2 * DAY, "Monday"),
        (6 * DAY, "Thursday"),
        (8 * DAY, "Last week"),
        (400 * DAY, "October 2025"),
        (-2 * DAY, ""),
    ],
)
def test_when_somebody_was_here_is_said_in_words(qapp: object, ago: int, words: str) -> None:  # noqa: ARG001
    assert seen_words(NOW - ago, NOW) == words


def test_somebody_never_seen_here_is_new(qapp: object) -> None:  # noqa: ARG001
    assert seen_words(None, NOW) == "New here"
    assert "3 week" in seen_words(NOW - 22 * DAY, NOW)


@pytest.mark.parametrize(
    ("name", "typed", "found"),
    [
        ("Élodie", "elo", True),
        ("Mary Wanjiru", "wan", True),
        ("Mary", "ry", False),
        ("أمينة", "أم", True),
        ("Otieno", "", True),
    ],
)
def test_names_are_found_by_first_letters(name: str, typed: str, found: bool) -> None:
    assert begins(name, typed) is found


def test_the_tab_key_goes_from_the_search_over_what_was_found_to_the_guest(
    qtbot: QtBot, workspace: Workspace
) -> None:
    add_learners(workspace)
    for name in ("Juma", "Kamau", "Lulu", "Moraa"):
        workspace.people.add(name, "kite")
    window = open_window(qtbot, workspace)
    press(window, "J")
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_Tab)
        seen.append(focused().accessibleName().partition(",")[0].partition(".")[0])
    assert [name.split()[0] for name in seen] == ["Juma", "Joseph", "New", "Continue"]
