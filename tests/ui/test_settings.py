"""Settings: applied at once, kept for whom they belong to, and who one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences, load_settings
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.settings import screen_card
from darasa.ui.screens.settings.own_dialogs import NameDialog, PinDialog
from darasa.ui.screens.settings.settings_screen import SettingsScreen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.notice import Notice
from darasa.ui.widgets.passage import Passage
from darasa.workspace import Workspace
from tests.audit.targets import LEAST
from tests.ui.shown import focused, texts
from tests.ui.windows import PIN, add_learners, named, open_window, press


def settings_of(qtbot: QtBot, workspace: Workspace, name: str) -> MainWindow:
    add_learners(workspace)
    learner = next(one for one in workspace.people.learners() if one.name == name)
    window = open_window(qtbot, workspace)
    window.navigator.choose(learner.id)
    window.navigator.go(Route("settings"))
    return window


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.mouseClick(named(window, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_learner_s_wishes_are_theirs_alone(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    click(qtbot, window, "Dark")
    click(qtbot, window, "\u200e130%")
    click(qtbot, window, "Small movements")
    assert isinstance(window.current, SettingsScreen)
    qtbot.waitUntil(lambda: current_theme().motion)
    theme = current_theme()
    assert (theme.name, theme.scale, theme.motion) == ("dark", 1.3, True)
    amina = window.navigator.learner
    assert amina is not None
    assert workspace.people.preferences(amina.id) == Preferences(theme="dark", text_size=130, motion=True)
    window.navigator.switch()
    assert (current_theme().name, current_theme().scale) == ("light", 1.0)
    window.navigator.choose(amina.id)
    assert (current_theme().name, current_theme().scale) == ("dark", 1.3)


def test_before_anybody_is_chosen_the_computer_s_own_are_changed(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    window.navigator.preferences_chosen.emit(Preferences(theme="high_contrast"))
    qtbot.waitUntil(lambda: current_theme().high_contrast)
    assert load_settings(workspace.data.settings).preferences == Preferences(theme="high_contrast")


def test_the_keyboard_stays_where_it_was_when_the_look_changes(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    named(window, "High contrast").setFocus()
    press(window, Qt.Key.Key_Space)
    assert current_theme().high_contrast
    assert focused().accessibleName() == "High contrast"


def test_a_name_and_a_picture_are_changed(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    click(qtbot, window, "Change name and picture")
    dialog = window.findChild(NameDialog)
    assert dialog is not None
    dialog._name.edit.clear()
    press(window, Qt.Key.Key_Return)
    assert any("Type a name" in text for text in texts(dialog))
    press(window, "Amina K.")
    qtbot.mouseClick(named(dialog, "Kite"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(dialog, "Save"), Qt.MouseButton.LeftButton)
    learner = window.navigator.learner
    assert learner is not None
    assert (learner.name, learner.avatar) == ("Amina K.", "kite")
    assert texts(window).count("Amina K.") == 2, "in the settings and in the sidebar"


def test_a_pin_is_changed_only_by_who_knows_it(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Joseph")
    learner = window.navigator.learner
    assert learner is not None
    click(qtbot, window, "Change PIN")
    dialog = window.findChild(PinDialog)
    assert dialog is not None
    dialog._old.edit.setText("0000")
    dialog._new.first.edit.setText("1357")
    dialog._new.again.edit.setText("1357")
    save = named(dialog, "Save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert any("does not match" in text for text in texts(dialog))
    assert workspace.people.check_pin(learner.id, PIN)
    dialog._old.edit.setText(PIN)
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert workspace.people.check_pin(learner.id, "1357")


def test_a_pin_is_taken_away_and_set_again(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Joseph")
    click(qtbot, window, "Change PIN")
    dialog = window.findChild(PinDialog)
    assert dialog is not None
    dialog._old.edit.setText(PIN)
    qtbot.mouseClick(named(dialog, "Remove PIN"), Qt.MouseButton.LeftButton)
    learner = window.navigator.learner
    assert learner is not None
    assert not learner.has_pin
    click(qtbot, window, "Set a PIN")
    press(window, "2468")
    press(window, Qt.Key.Key_Tab)
    press(window, "2468")
    press(window, Qt.Key.Key_Return)
    assert workspace.people.get(learner.id).has_pin


def test_a_guest_becomes_a_learner_by_a_name(qtbot: QtBot, workspace: Workspace) -> None:
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    window.navigator.choose(workspace.people.guest().id)
    window.navigator.go(Route("settings"))
    click(qtbot, window, "Give a name")
    press(window, "Zawadi")
    press(window, Qt.Key.Key_Return)
    learner = window.navigator.learner
    assert learner is not None
    assert (learner.name, learner.is_guest) == ("Zawadi", False)


def test_the_licences_are_listed_and_esc_goes_home(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    click(qtbot, window, "Licences")
    assert "LGPL-3.0-only" in texts(window)
    press(window, Qt.Key.Key_Escape)
    assert "LGPL-3.0-only" not in texts(window)
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route == Route("home")


def test_settings_that_cannot_be_kept_are_used_and_said(qtbot: QtBot, workspace: Workspace) -> None:
    window = open_window(qtbot, workspace)
    workspace.data.settings.mkdir()
    (workspace.data.settings / "in-the-way").touch()
    window.navigator.preferences_chosen.emit(Preferences(theme="dark"))
    qtbot.waitUntil(lambda: current_theme().name == "dark")
    qtbot.waitUntil(lambda: window.findChild(Notice) is not None)
    assert "Darasa cannot save now" in texts(window)


def test_easy_letters_and_wider_lines_are_switched_by_keyboard_and_seen_at_once(
    qtbot: QtBot, workspace: Workspace
) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    before = sample(window).heightForWidth(400)
    named(window, "Easy letters").setFocus()
    press(window, Qt.Key.Key_Space)
    assert current_theme().easy
    assert focused().accessibleName() == "Easy letters"
    assert sample(window).fontInfo().family() == "Andika"
    press(window, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Usual"
    for spacing in (125, 150):
        press(window, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda spacing=spacing: current_theme().line_spacing == spacing)
    assert focused().accessibleName() == "Very wide"
    assert sample(window).heightForWidth(400) > before * 1.5
    amina = window.navigator.learner
    assert amina is not None
    assert workspace.people.preferences(amina.id) == Preferences(easy_letters=True, line_spacing=150)
    window.navigator.switch()
    assert (current_theme().easy, current_theme().line_spacing) == (False, 100)


def test_the_keyboard_stays_on_the_size_that_was_chosen(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    window.findChild(QWidget, "text-size-100").setFocus()
    press(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: current_theme().scale == 1.15)
    assert focused().objectName() == "text-size-115"


def test_without_easy_letters_the_settings_say_how_to_get_them(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_card, "easy_face", lambda: "")
    window = settings_of(qtbot, workspace, "Amina")
    said = next(text for text in texts(window) if "does not have these letters" in text)
    assert "They are called Andika." in said
    assert said.endswith("fonts-sil-andika")


def sample(window: MainWindow) -> Passage:
    return next(one for one in window.findChildren(Passage) if one.isVisible())


def test_a_row_of_the_languages_is_large_enough_to_press(qtbot: QtBot, workspace: Workspace) -> None:
    window = settings_of(qtbot, workspace, "Amina")
    languages = window.findChild(QComboBox, "language")
    assert languages.view().sizeHintForRow(0) >= LEAST
