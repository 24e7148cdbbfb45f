"""What the facilitator does for one learner, by keyboard and mouse, over real backups and files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from darasa.ui.main_window import MainWindow
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.erase import Erase
from darasa.ui.screens.facilitator.learner_acts import NewPin, RemovePin, Rename
from darasa.ui.screens.facilitator.learner_panel import LearnerPanel
from darasa.ui.screens.facilitator.learners_screen import LearnersScreen
from darasa.ui.screens.facilitator.merge import MergeSure, MergeWhom
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.pin_fields import PinFields
from darasa.workspace import Workspace
from tests.ui.facilitating import PASSPHRASE, at_the_learners, choose, come_in, learner, overlays, top
from tests.ui.shown import focused, look, texts
from tests.ui.windows import PIN, named, open_window, press


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """The facilitator's window with nine learners and a guest."""
    look()
    workspace.people.guest()
    return at_the_learners(qtbot, workspace)


def screen_of(window: MainWindow) -> LearnersScreen:
    assert isinstance(window.current, LearnersScreen)
    return window.current


def names(window: MainWindow) -> list[str]:
    model = screen_of(window)._model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def begin(window: MainWindow, name: str, act: str) -> None:
    """Find a learner by keyboard, and press one of the acts."""
    choose(window, name)
    panel = screen_of(window).findChild(LearnerPanel)
    assert panel is not None
    for _ in range(8):
        if focused().objectName() == f"act-{act}":
            break
        press(window, Qt.Key.Key_Tab)
    assert focused().objectName() == f"act-{act}"
    press(window, Qt.Key.Key_Return)


def told(qtbot: QtBot, window: MainWindow) -> list[str]:
    """Wait for what came of an act, read it, and go on."""
    qtbot.waitUntil(lambda: bool(overlays(window)) and isinstance(overlays(window)[-1], Told))
    said = texts(overlays(window)[-1])
    press(window, Qt.Key.Key_Return)
    return said


def test_everybody_is_listed_by_name_and_guests_last(window: MainWindow) -> None:
    assert names(window) == [
        "Achieng", "Amina", "Baraka", "Daudi", "Fatuma", "Joseph", "Neema", "Otieno", "Wanjiru", "Guest",
    ]  # fmt: skip
    assert focused().objectName() == "learners"
    press(window, Qt.Key.Key_Down)
    assert "Amina" in texts(screen_of(window)._panel)
    spoken = screen_of(window)._model.index(5, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Joseph, Today, Asks for it"


def test_the_keyboard_goes_from_the_table_to_the_acts_and_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Return)
    assert focused().accessibleName() == "Set a PIN"
    press(window, Qt.Key.Key_Escape)
    assert focused().objectName() == "learners"
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.current, LearnersScreen)


def test_a_learner_is_found_by_first_letters(window: MainWindow) -> None:
    screen_of(window)._search.setFocus()
    press(window, "nee")
    assert names(window) == ["Neema"]
    assert "Neema" in texts(screen_of(window)._panel)
    press(window, "zz")
    assert "Nobody here has a name that begins so." in texts(window)
    assert not screen_of(window)._panel.isEnabled()
    press(window, Qt.Key.Key_Escape)
    assert len(names(window)) == 10


def test_a_new_pin_for_one_who_forgot_it(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    begin(window, "Joseph", "pin")
    dialog = top(window, NewPin)
    press(window, "12")
    press(window, Qt.Key.Key_Tab)
    press(window, "12")
    press(window, Qt.Key.Key_Return)
    assert any("Use 4 digits" in text or "digit" in text for text in texts(dialog))
    fields = dialog.findChild(PinFields)
    assert fields is not None
    fields.fill("", "")
    fields.first.edit.setFocus()
    press(window, "1357")
    press(window, Qt.Key.Key_Tab)
    press(window, "1357")
    press(window, Qt.Key.Key_Return)
    assert "From now on Darasa asks Joseph for the new PIN." in told(qtbot, window)
    joseph = learner(workspace, "Joseph")
    assert workspace.people.check_pin(joseph.id, "1357")
    assert not workspace.people.check_pin(joseph.id, PIN)


def test_a_pin_is_taken_away(window: MainWindow, workspace: Workspace) -> None:
    begin(window, "Joseph", "remove_pin")
    assert any("Without a PIN" in text for text in texts(top(window, RemovePin)))
    press(window, Qt.Key.Key_Return)
    assert not learner(workspace, "Joseph").has_pin
    assert "Remove the PIN" not in texts(screen_of(window))
    assert screen_of(window)._current == learner(workspace, "Joseph"), "still the chosen one"


def test_a_name_is_put_right_and_a_guest_gets_one(window: MainWindow, workspace: Workspace) -> None:
    begin(window, "Neema", "rename")
    dialog = top(window, Rename)
    press(window, Qt.Key.Key_Backspace)
    press(window, Qt.Key.Key_Return)
    assert any("Type a name" in text for text in texts(dialog))
    press(window, "Neema Wekesa")
    press(window, Qt.Key.Key_Return)
    assert "Neema Wekesa" in names(window)
    table = screen_of(window)._table
    table.setFocus()
    screen_of(window)._search.clear()
    press(window, Qt.Key.Key_End)
    table.choose(9)
    assert "Guest" in texts(screen_of(window)._panel)
    assert "Set a PIN" not in texts(screen_of(window)._panel)
    press(window, Qt.Key.Key_Return)
    assert focused().accessibleName() == "Give a name"
    press(window, Qt.Key.Key_Return)
    press(window, "Zawadi")
    press(window, Qt.Key.Key_Return)
    assert names(window)[-1] == "Zawadi"
    assert not learner(workspace, "Zawadi").is_guest


def test_two_entries_of_one_person_become_one(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    begin(window, "Joseph", "merge")
    top(window, MergeWhom)
    assert "Joseph" not in [str(i) for i in top(window, MergeWhom)._others]
    top(window, MergeWhom)._search.setFocus()
    press(window, "Ota")
    assert not top(window, MergeWhom)._go_on.isEnabled()
    press(window, Qt.Key.Key_Backspace)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    sure = top(window, MergeSure)
    assert any("cannot be undone" in text for text in texts(sure))
    shown = texts(sure)
    assert shown.index("Joseph") < shown.index("Otieno"), "who is kept stands first"
    assert focused().accessibleName() == "Cancel", "one Enter too many merges nobody"
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    assert any("Otieno is now part of Joseph" in text for text in told(qtbot, window))
    assert "Otieno" not in names(window)
    assert workspace.people.check_pin(learner(workspace, "Joseph").id, PIN)


def test_a_guest_goes_into_the_learner_whoever_was_chosen_first(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    guest = next(one for one in workspace.people.learners() if one.is_guest)
    screen_of(window)._table.choose(9)
    named(window, "Merge with…").click()
    whom = top(window, MergeWhom)
    assert any("Who is this guest?" in text for text in texts(whom))
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    shown = texts(top(window, MergeSure))
    assert shown.index("Amina") < shown.index("Guest")
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    told(qtbot, window)
    assert workspace.people.get(guest.id).name == "Amina"


def test_nobody_to_merge_with(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.people.add("Amina", "bird")
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace)
    come_in(window)
    named(window, "Merge with…").click()
    assert "This learner is the only one on this computer." in told(qtbot, window)


def test_erasing_asks_twice_and_leaves_no_byte_of_the_name(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.centre.back_up()
    begin(window, "Wanjiru", "erase")
    dialog = top(window, Erase)
    said = " ".join(texts(dialog))
    for words in ("Nobody can bring them back", "all other learners stay", "cannot be erased from here"):
        assert words in said
    erase = named(dialog, "Erase")
    assert not erase.isEnabled()
    press(window, Qt.Key.Key_Return)
    assert dialog._sure.isChecked(), "the switch is under the keyboard, not the deed"
    press(window, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Cancel"
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    assert any(text.startswith("Wanjiru is erased from this computer") for text in told(qtbot, window))
    assert "Wanjiru" not in names(window)
    for file in workspace.data.root.rglob("*"):
        assert not file.is_file() or b"Wanjiru" not in file.read_bytes(), file


def test_esc_before_the_deed_leaves_everything(window: MainWindow, workspace: Workspace) -> None:
    begin(window, "Wanjiru", "erase")
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == []
    assert learner(workspace, "Wanjiru")


def test_a_second_folder_out_of_reach_is_said(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    warrant = window.navigator.gate.warrant
    workspace.centre.set_backup_folder(warrant, stick)
    workspace.centre.back_up()
    stick.rename(tmp_path / "unplugged")
    begin(window, "Wanjiru", "erase")
    press(window, Qt.Key.Key_Space)
    top(window, Erase)._erase.click()
    said = told(qtbot, window)
    assert any("second backup folder could not be reached" in text for text in said)


def test_backups_that_cannot_be_cleaned_now_are_said(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.centre.back_up()
    folder = workspace.data.backups
    (folder / "erased.txt").unlink(missing_ok=True)
    (folder / "erased.txt").mkdir()
    begin(window, "Wanjiru", "erase")
    press(window, Qt.Key.Key_Space)
    top(window, Erase)._erase.click()
    said = told(qtbot, window)
    assert any("Not all backups could be cleaned now" in text for text in said), said
    (folder / "erased.txt").rmdir()
    workspace.centre.back_up()
    for file in workspace.data.root.rglob("*"):
        assert not file.is_file() or b"Wanjiru" not in file.read_bytes(), file


def test_a_learner_is_exported_to_a_chosen_folder(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "records").mkdir(parents=True)
    (stick / ".hidden").mkdir()
    for _ in range(2):
        begin(window, "Amina", "export")
        browser = top(window, Browser)
        assert not named(browser, "Choose this folder").isEnabled()
        browser._open(stick)
        assert browser._list.count() == 1
        press(window, Qt.Key.Key_Return)
        named(browser, "Choose this folder").click()
        said = told(qtbot, window)
        assert any("Keep it as safe" in text for text in said)
    files = sorted(path.name for path in (stick / "records").iterdir())
    assert files == ["darasa-Amina-2.jsonl", "darasa-Amina.jsonl"]
    assert b"Amina" in (stick / "records" / "darasa-Amina.jsonl").read_bytes()


def test_the_browser_only_looks(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "keep").mkdir()
    begin(window, "Amina", "export")
    browser = top(window, Browser)
    browser._open(tmp_path)
    assert browser.findChildren(QLineEdit) == []
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        press(window, key)
    assert browser.findChildren(QLineEdit) == []
    assert (tmp_path / "keep").is_dir()
    named(browser, "Up").click()
    assert browser._folder == tmp_path.parent
    assert browser._list.currentItem().text() == tmp_path.name
    browser._open(tmp_path / "gone")
    assert any("cannot be opened" in text for text in texts(browser))
    assert browser._folder is None


def test_where_one_came_from_is_listed_however_much_there_is(window: MainWindow, tmp_path: Path) -> None:
    for number in range(502):
        (tmp_path / f"{number:03}").mkdir()
    begin(window, "Amina", "export")
    browser = top(window, Browser)
    browser._open(tmp_path / "501")
    named(browser, "Up").click()
    assert browser._list.currentItem().text() == "501"
    assert browser._list.count() == 501


def test_the_chosen_learner_and_the_search_outlive_another_look(qtbot: QtBot, window: MainWindow) -> None:
    screen_of(window)._search.setFocus()
    press(window, "a")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Down)
    before = screen_of(window)
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.current is not before)
    assert names(window) == ["Achieng", "Amina"]
    assert "Amina" in texts(screen_of(window)._panel)


def test_a_half_typed_name_outlives_another_width(qtbot: QtBot, window: MainWindow) -> None:
    begin(window, "Amina", "rename")
    press(window, "Amina H")
    before = screen_of(window)
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.current is not before)
    press(window, "assan")
    press(window, Qt.Key.Key_Return)
    assert "Amina Hassan" in names(window)


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_the_row_of_the_keyboard_is_seen(qtbot: QtBot, window: MainWindow, theme: str) -> None:
    look(theme)
    window.refresh()
    table = screen_of(window)._table
    table.setFocus()
    qtbot.wait(20)
    picture = table.grab().toImage()
    focus = current_theme().color("focus").name()
    assert any(picture.pixelColor(1, y).name() == focus for y in range(picture.height()))
    screen_of(window)._search.setFocus()
    qtbot.wait(20)
    picture = table.grab().toImage()
    assert not any(picture.pixelColor(1, y).name() == focus for y in range(picture.height()))
    look()


def test_a_failure_is_told_in_words(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    full = tmp_path / "darasa"
    full.mkdir()
    begin(window, "Amina", "export")
    browser = top(window, Browser)
    browser._open(full)
    full.rmdir()
    named(browser, "Choose this folder").click()
    qtbot.waitUntil(lambda: any("export" in text.lower() or "written" in text for text in texts(window)))
    assert not list(tmp_path.glob("*.jsonl"))
