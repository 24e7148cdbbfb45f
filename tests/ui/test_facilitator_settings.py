"""The facilitator's settings and library: backups, the way back from one, names, secrets, and courses."""

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from darasa.centre.restoring import Restoration
from darasa.core.settings import load_settings
from darasa.core.tasks import Check, Report
from darasa.library.local import is_local
from darasa.people.errors import PassphraseWrongError, RecoveryCodeWrongError
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.centre_library import CentreLibraryScreen
from darasa.ui.screens.facilitator.centre_settings import CentreSettingsScreen
from darasa.ui.screens.facilitator.dialog import Dialog, Told
from darasa.ui.screens.facilitator.recovery_code import RecoveryCode
from darasa.ui.screens.facilitator.working import Working, work
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.notice import Notice
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.courses import build_small
from tests.ui.facilitating import PASSPHRASE, at_the_learners, overlays, top
from tests.ui.libraries import until
from tests.ui.shown import focused, look, texts
from tests.ui.windows import named, press

SETTINGS = Route("centre_settings")


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """The facilitator's settings."""
    look()
    opened = at_the_learners(qtbot, workspace)
    opened.navigator.go(SETTINGS)
    assert isinstance(opened.current, CentreSettingsScreen)
    return opened


def wait_for(qtbot: QtBot, window: MainWindow, kind: type[Overlay]) -> Overlay:
    qtbot.waitUntil(lambda: bool(overlays(window)) and isinstance(overlays(window)[-1], kind), timeout=20_000)
    return overlays(window)[-1]


def told(qtbot: QtBot, window: MainWindow) -> list[str]:
    said = texts(wait_for(qtbot, window, Told))
    press(window, Qt.Key.Key_Return)
    return said


def browse_to(window: MainWindow, folder: Path) -> Browser:
    browser = top(window, Browser)
    browser._open(folder)
    return browser


def test_backing_up_by_one_key(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    assert "No backup yet" in texts(window)
    assert focused().accessibleName() == "Back up now"
    press(window, Qt.Key.Key_Return)
    said = told(qtbot, window)
    assert any("found whole" in text for text in said)
    assert len(workspace.centre.backups()) == 1
    assert any(text.startswith("Backed up: Today, ") for text in texts(window))
    assert any(text.startswith("On this computer · ") for text in texts(window))


def test_a_second_folder_is_chosen_used_and_given_up(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    named(window, "Choose a second folder").click()
    browse_to(window, stick)
    named(window, "Choose this folder").click()
    said = told(qtbot, window)
    kept = Path(load_settings(workspace.data.settings).backup_folder)
    assert kept.parent == stick
    assert any(str(kept) in text for text in said)
    assert list(kept.glob("darasa-*.db"))
    assert any(text.startswith("In the second folder · ") for text in texts(window))
    named(window, "Use no second folder any more").click()
    assert any("stay, and can be restored" in text for text in told(qtbot, window))
    assert load_settings(workspace.data.settings).backup_folder == ""


def test_an_unplugged_second_folder_is_said_and_the_backup_here_counts(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.centre.set_backup_folder(window.navigator.gate.warrant, stick)
    shutil.rmtree(stick)
    window.refresh()
    named(window, "Back up now").click()
    assert "Backed up, but only on this computer" in told(qtbot, window)
    assert len(workspace.centre.backups()) == 1


def test_restoring_is_explained_and_handed_to_the_session(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.centre.back_up()
    window.refresh()
    restore = next(
        b for b in window.findChildren(type(named(window, "Back up now"))) if b.text() == "Restore…"
    )
    restore.click()
    sure = wait_for(qtbot, window, Dialog)
    qtbot.waitUntil(lambda: "Restore this backup?" in texts(overlays(window)[-1]))
    sure = overlays(window)[-1]
    said = " ".join(texts(sure))
    for words in (
        "What it holds comes back",
        "what was learned since stays",
        "stay erased",
        "closes this window",
    ):
        assert words in said
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == []
    restore.click()
    qtbot.waitUntil(lambda: bool(overlays(window)) and "Restore now" in texts(overlays(window)[-1]))
    with qtbot.waitSignal(window.restore_chosen) as chosen:
        press(window, Qt.Key.Key_Return)
    restoration = chosen.args[0]
    assert isinstance(restoration, Restoration)
    assert restoration.backup.path == workspace.centre.backups()[0].path


def test_a_damaged_backup_is_told_before_anything_is_done(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    backup = workspace.centre.back_up().own
    rotten = tmp_path / backup.path.name
    data = bytearray(backup.path.read_bytes())
    data[len(data) // 2] ^= 255
    rotten.write_bytes(data)
    named(window, "Restore from another place…").click()
    browser = browse_to(window, tmp_path)
    assert not named(window, "Choose this file").isEnabled()
    items = [browser._list.item(row) for row in range(browser._list.count())]
    browser._list.setCurrentItem(next(item for item in items if item.text() == rotten.name))
    press(window, Qt.Key.Key_Return)
    notice = wait_for(qtbot, window, Notice)
    assert any("backup" in text.lower() for text in texts(notice))
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == []


def test_many_backups_are_shown_on_demand(window: MainWindow, workspace: Workspace) -> None:
    for _ in range(20):
        workspace.centre.back_up()
    window.refresh()
    count = len(workspace.centre.backups())
    assert count > 4
    assert texts(window).count("Restore…") == 4
    named(window, next(t for t in texts(window) if t.startswith("Show all"))).click()
    assert texts(window).count("Restore…") == count


def test_place_and_computer_get_names(window: MainWindow, workspace: Workspace) -> None:
    assert "Not named yet" in texts(window)
    named(window, "Change the names").click()
    press(window, "Mathare Library")
    press(window, Qt.Key.Key_Return)
    press(window, "PC 3")
    press(window, Qt.Key.Key_Return)
    assert "Mathare Library · PC 3" in texts(window)
    settings = load_settings(workspace.data.settings)
    assert (settings.centre, settings.computer) == ("Mathare Library", "PC 3")


def test_when_nobody_is_here_is_set(window: MainWindow, workspace: Workspace) -> None:
    named(window, "20").click()
    assert load_settings(workspace.data.settings).idle_minutes == 20
    named(window, "Never").click()
    assert load_settings(workspace.data.settings).idle_minutes == 0


def test_the_look_of_the_computer_is_set_here(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    named(window, "Dark").click()
    qtbot.waitUntil(lambda: current_theme().name == "dark")
    assert load_settings(workspace.data.settings).preferences.theme == "dark"
    assert isinstance(window.current, CentreSettingsScreen)
    named(window, "Light").click()
    qtbot.waitUntil(lambda: current_theme().name == "light")


def test_the_passphrase_is_changed(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    named(window, "Change the passphrase").click()
    press(window, "two blue kites")
    press(window, Qt.Key.Key_Return)
    press(window, "two blue kites")
    press(window, Qt.Key.Key_Return)
    told(qtbot, window)
    with pytest.raises(PassphraseWrongError):
        workspace.facilitators.sign_in(PASSPHRASE)
    workspace.facilitators.sign_in("two blue kites")


def test_a_new_recovery_code_takes_the_place_of_the_old(window: MainWindow, workspace: Workspace) -> None:
    old = workspace.facilitators.new_recovery_code(window.navigator.gate.warrant)
    named(window, "New recovery code").click()
    press(window, Qt.Key.Key_Return)
    top(window, RecoveryCode)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    assert overlays(window) == []
    with pytest.raises(RecoveryCodeWrongError):
        workspace.facilitators.recover(old, "another one now")


def test_a_course_file_is_added_after_a_question(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    pack = build_small(tmp_path)
    window.navigator.go(Route("centre_library"))
    assert isinstance(window.current, CentreLibraryScreen)
    assert focused().accessibleName() == "Add a course…"
    press(window, Qt.Key.Key_Return)
    browser = browse_to(window, pack.parent)
    items = [browser._list.item(row) for row in range(browser._list.count())]
    browser._list.setCurrentItem(next(item for item in items if item.text() == pack.name))
    press(window, Qt.Key.Key_Return)
    until(qtbot, window, "people you trust")
    press(window, Qt.Key.Key_Return)
    assert "The course is here" in told(qtbot, window)
    assert [is_local(one.manifest) for one in workspace.library.installed()] == [True]
    assert not [b for b in window.findChildren(Overlay) if b.isVisible()]


def test_a_course_file_that_was_left_behind_is_added_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    left = workspace.data.packs / "small.en-1.dpack"
    shutil.copy(build_small(tmp_path), left)
    window.navigator.go(Route("centre_library"))
    again = window.current.findChild(QPushButton, f"again-{left.name}")
    assert again is not None
    assert "belong" in " ".join(texts(window.current))
    again.setFocus()
    press(window, Qt.Key.Key_Return)
    until(qtbot, window, "people you trust")
    press(window, Qt.Key.Key_Return)
    assert "The course is here" in told(qtbot, window)
    assert [is_local(one.manifest) for one in workspace.library.installed()] == [True]
    assert workspace.library.left() == ()


def test_work_is_shown_stopped_and_outlives_another_width(qtbot: QtBot, window: MainWindow) -> None:
    began = Event()
    told_it: list[object] = []

    def endless(report: Report, check: Check) -> None:
        report(0.25)
        began.set()
        while True:
            check()

    work(window.navigator.gate, "Counting…", "It takes long.", endless, told_it.append)
    shown = top(window, Working)
    assert began.wait(10)
    qtbot.waitUntil(lambda: any("25" in text for text in texts(shown)))
    before = window.current
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.current is not before)
    assert overlays(window) == [shown]
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: overlays(window) == [])
    assert told_it == []


def test_work_that_must_not_stop_goes_on_and_a_locked_window_tells_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    go_on, ended = Event(), Event()
    told_it: list[object] = []

    def slow(_report: Report, _check: Check) -> None:
        go_on.wait(10)
        ended.set()

    work(window.navigator.gate, "Erasing…", "", slow, lambda _: told_it.append(1), can_stop=False)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Return)
    assert isinstance(overlays(window)[-1], Working)
    window.lock()
    assert overlays(window) == []
    go_on.set()
    assert ended.wait(10)
    qtbot.wait(50)
    assert told_it == []
    assert overlays(window) == []


def test_closing_the_window_waits_for_what_runs(window: MainWindow) -> None:
    began, ended = Event(), Event()

    def slow(_report: Report, check: Check) -> None:
        began.set()
        try:
            while True:
                check()
        finally:
            ended.set()

    work(window.navigator.gate, "Backing up…", "", slow, lambda _: None)
    assert began.wait(10)
    window.close()
    assert ended.is_set()
    assert not window.navigator.is_facilitator
