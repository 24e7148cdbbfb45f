"""From the opening to the end: damage mended, restores, hindrances told, backups, and nothing told twice."""

import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from darasa.centre import aside, keeping, rescue
from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.core.settings import Settings
from darasa.storage import check as checking
from darasa.storage import room
from darasa.storage.backup import backups
from darasa.ui import app as app_module
from darasa.ui.caretaker import BACKUP_SECONDS, Caretaker
from darasa.ui.idle import Idle
from darasa.ui.main_window import MainWindow
from darasa.ui.news import News
from darasa.ui.rescue_window import RescueWindow
from darasa.ui.screens.who.learner_card import LearnerCard
from darasa.ui.session import Session
from darasa.ui.sitting import Sitting
from darasa.ui.widgets.notice import Notice
from darasa.workspace import Workspace
from tests.ui.facilitating import PASSPHRASE
from tests.ui.shown import clipped, look, texts
from tests.ui.windows import named

NAMES = {"Amina", "Baraka"}
SECRET = b"Uji wa asubuhi"


@pytest.fixture(autouse=True)
def _no_courses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the bundled courses: here they are only a second more at each start."""
    from darasa.library.service import Library

    monkeypatch.setattr(Library, "install_bundled", lambda _: ())


@pytest.fixture
def in_use(data_folder: DataFolder) -> DataFolder:
    """A data folder with two learners, a backup, and a name that was changed after it."""
    workspace = Workspace(data_folder)
    for name in sorted(NAMES):
        workspace.people.add(name, "bird")
    workspace.facilitators.set_up(PASSPHRASE)
    workspace.centre.back_up()
    workspace.people.rename(workspace.people.learners()[0].id, SECRET.decode())
    workspace.close()
    return data_folder


Opening = Callable[[DataFolder], Sitting]


@pytest.fixture
def sit(qapp: QApplication) -> Iterator[Opening]:
    """Open the app over a data folder, as often as a test likes."""
    look()
    opened: list[Sitting] = []

    def open_one(data: DataFolder) -> Sitting:
        opened.append(Sitting(qapp, data))
        opened[-1].open()
        return opened[-1]

    # The program does not end with its last window while it is tested.
    qapp.setQuitOnLastWindowClosed(False)
    yield open_one
    for sitting in opened:
        end(sitting)
    qapp.setQuitOnLastWindowClosed(True)


def end(sitting: Sitting) -> None:
    if sitting.session is not None:
        sitting.session.window.close()
    sitting.close()


def window(sitting: Sitting) -> MainWindow:
    assert sitting.session is not None
    return sitting.session.window


def notices(sitting: Sitting) -> list[Notice]:
    if sitting.session is None:
        return []
    return [one for one in window(sitting).findChildren(Notice) if not one.isHidden()]


def told(sitting: Sitting) -> list[str]:
    """Return the titles of what is told now, the newest last."""
    return [notice.accessibleName() for notice in notices(sitting)]


def wait_until_told(qtbot: QtBot, sitting: Sitting, title: str) -> Notice:
    qtbot.waitUntil(lambda: title in told(sitting), timeout=20_000)
    return notices(sitting)[told(sitting).index(title)]


def shown_names(sitting: Sitting) -> set[str]:
    return {card.learner.name for card in window(sitting).findChildren(LearnerCard) if card.isVisible()}


def rescue_windows(qapp: QApplication) -> list[RescueWindow]:
    return [one for one in qapp.topLevelWidgets() if isinstance(one, RescueWindow) and one.isVisible()]


def spoil_a_letter(data: DataFolder) -> None:
    """Change what no look at the first page, and not even SQLite's own check, notices."""
    data.database.write_bytes(data.database.read_bytes().replace(SECRET, SECRET.upper()))


MENDED, DAMAGED = "The learning record was mended", "The learning record is damaged"


def test_damage_seen_at_the_start_is_mended_before_the_window_opens(
    qtbot: QtBot, qapp: QApplication, sit: Opening, in_use: DataFolder
) -> None:
    in_use.database.write_bytes(b"")
    sitting = sit(in_use)
    assert sitting.session is None
    (shown,) = rescue_windows(qapp)
    assert "Darasa is mending the learning record" in texts(shown)
    notice = wait_until_told(qtbot, sitting, MENDED)
    assert any("Everything up to the backup of" in text for text in texts(notice))
    assert not rescue_windows(qapp)
    assert shown_names(sitting) == NAMES
    named(notice, "Details").click()
    assert str(in_use.damaged / "1") in texts(notice)
    named(notice, "Go on").click()
    assert aside.untold(in_use) is None
    end(sitting)
    again = sit(in_use)
    qtbot.wait(100)
    assert told(again) == []


def test_what_nobody_has_read_is_told_again(qtbot: QtBot, sit: Opening, in_use: DataFolder) -> None:
    in_use.database.unlink()
    sitting = sit(in_use)
    wait_until_told(qtbot, sitting, MENDED)
    end(sitting)
    wait_until_told(qtbot, sit(in_use), MENDED)


def test_all_that_happened_is_told_one_thing_after_the_other(
    qtbot: QtBot, sit: Opening, in_use: DataFolder, tmp_path: Path
) -> None:
    in_use.settings.write_text("theme = [", encoding="utf-8")
    keeping._write(in_use, keeping._Kept(folder=str(tmp_path), reason="gone"))
    in_use.database.write_bytes(b"")
    sitting = sit(in_use)
    for title in (MENDED, "The backup could not be made", "The settings could not be read"):
        notice = wait_until_told(qtbot, sitting, title)
        assert told(sitting) == [title]
        named(notice, "Go on").click()
    assert aside.untold(in_use) is None
    assert keeping.untold(in_use) is None


def test_damage_found_behind_the_window_is_mended_when_somebody_says_so(
    qtbot: QtBot, sit: Opening, in_use: DataFolder
) -> None:
    spoil_a_letter(in_use)
    sitting = sit(in_use)
    before = window(sitting)
    notice = wait_until_told(qtbot, sitting, DAMAGED)
    named(notice, "Later").click()
    qtbot.waitUntil(lambda: not told(sitting))
    assert window(sitting) is before
    sys_hook_like(sitting, in_use)
    notice = wait_until_told(qtbot, sitting, DAMAGED)
    sys_hook_like(sitting, in_use)
    qtbot.wait(50)
    assert told(sitting) == [DAMAGED], "once is enough"
    named(notice, "Mend now").click()
    wait_until_told(qtbot, sitting, MENDED)
    assert window(sitting) is not before
    assert len(shown_names(sitting)) == len(NAMES)


@pytest.mark.qt_no_exception_capture
def test_damage_met_in_the_middle_of_use_is_offered_to_be_mended(
    qtbot: QtBot, sit: Opening, in_use: DataFolder
) -> None:
    sitting = sit(in_use)
    session = sitting.session
    assert session is not None
    qtbot.waitUntil(lambda: session.idle is not None)
    learner = session._workspace.people.learners()[0]
    session.window.navigator.choose(learner.id)
    session._workspace.db.checkpoint()
    session._workspace.db.close_all()
    with in_use.database.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    QTimer.singleShot(0, session._workspace.people.learners)
    notice = wait_until_told(qtbot, sitting, DAMAGED)
    named(notice, "Mend now").click()
    wait_until_told(qtbot, sitting, MENDED)
    assert shown_names(sitting) == NAMES, "as the backup had them"


def sys_hook_like(sitting: Sitting, data: DataFolder) -> None:
    """Meet damage in the middle of use: SQLite says so while rows are read."""
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    assert sitting.session is not None
    sitting.session._tell(error)
    assert data.database.exists()


def test_a_rescue_that_cannot_be_done_says_why_and_is_tried_again(
    qtbot: QtBot, qapp: QApplication, sit: Opening, in_use: DataFolder
) -> None:
    in_use.database.unlink()
    in_use.damaged.write_bytes(b"in the way")
    sitting = sit(in_use)
    (shown,) = rescue_windows(qapp)
    qtbot.waitUntil(lambda: "Darasa cannot save now" in texts(shown))
    assert not [one for one in clipped(shown) if "Details" not in one]
    in_use.damaged.unlink()
    named(shown, "Try again").click()
    wait_until_told(qtbot, sitting, MENDED)
    assert shown_names(sitting) == NAMES


def test_a_rescue_that_nobody_waits_for_goes_on_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, sit: Opening, in_use: DataFolder
) -> None:
    in_use.database.write_bytes(b"")
    sitting = sit(in_use)
    (shown,) = rescue_windows(qapp)
    shown.close()
    sitting.close()
    again = sit(in_use)
    qtbot.waitUntil(lambda: again.session is not None, timeout=20_000)
    wait_until_told(qtbot, again, MENDED)
    assert shown_names(again) == NAMES


def test_a_folder_that_mending_does_not_help_is_no_endless_round(
    qtbot: QtBot, qapp: QApplication, sit: Opening, in_use: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk changes what is written to it: the mended file is damaged again when it is opened."""
    in_use.database.write_bytes(b"")
    rescues: list[DataFolder] = []

    def mended_in_vain(data: DataFolder, *_: object) -> None:
        rescues.append(data)
        data.database.write_bytes(b"")

    monkeypatch.setattr(rescue, "rescue", mended_in_vain)
    sit(in_use)
    (shown,) = rescue_windows(qapp)
    qtbot.waitUntil(lambda: "The learning record could not be read" in texts(shown), timeout=20_000)
    assert len(rescues) == 1
    named(shown, "Details").click()
    assert any("the file is empty" in text for text in texts(shown))


@pytest.mark.parametrize(("theme", "language", "size"), [("dark", "en", 100), ("light", "ar", 150)])
def test_the_small_window_looks_as_this_computer_is_set(
    qapp: QApplication, sit: Opening, in_use: DataFolder, theme: str, language: str, size: int
) -> None:
    from dataclasses import replace

    from darasa.core.settings import Preferences, save_settings
    from darasa.ui.theme.theme import current_theme

    settings = replace(Settings(), preferences=Preferences(language, theme, size))
    save_settings(in_use.settings, settings)
    in_use.database.write_bytes(b"")
    sitting = sit(in_use)
    (shown,) = rescue_windows(qapp)
    assert (current_theme().name, current_theme().scale) == (theme, size / 100)
    assert (shown.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language == "ar")
    qapp.processEvents()
    assert clipped(shown) == []
    sitting.close()
    look()


def test_a_restore_closes_the_record_and_tells_what_came_back(
    qtbot: QtBot, qapp: QApplication, sit: Opening, in_use: DataFolder
) -> None:
    sitting = sit(in_use)
    workspace = sitting.session._workspace if sitting.session else None
    assert workspace is not None
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    restoration = workspace.centre.prepare_restore(warrant, workspace.centre.backups()[0].path)
    before = window(sitting)
    before.restore_chosen.emit(restoration)
    assert "Darasa is restoring a backup" in texts(rescue_windows(qapp)[0])
    notice = wait_until_told(qtbot, sitting, "The backup is restored")
    assert any("nothing was taken away" in text for text in texts(notice))
    assert window(sitting) is not before
    assert len(backups(in_use.backups)) == 2


def test_a_database_that_another_program_holds_is_no_damage(
    qtbot: QtBot, sit: Opening, in_use: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "_BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(in_use.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sitting = sit(in_use)
        notice = wait_until_told(qtbot, sitting, "Darasa cannot save now")
        assert any("Another program" in text for text in texts(notice)), texts(notice)
        other.execute("ROLLBACK")
    assert not in_use.damaged.exists()


def test_a_disk_that_is_nearly_full_is_told(
    qtbot: QtBot, sit: Opening, in_use: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LEAST_FREE", 10**18)
    notice = wait_until_told(qtbot, sit(in_use), "The disk is nearly full")
    assert any("Everything so far is saved" in text for text in texts(notice))


def test_the_computer_is_locked_after_the_minutes_that_are_set(
    qtbot: QtBot, sit: Opening, in_use: DataFolder
) -> None:
    sitting = sit(in_use)
    session = sitting.session
    assert session is not None
    qtbot.waitUntil(lambda: session.idle is not None)
    idle = session.idle
    assert isinstance(idle, Idle)
    session.window.navigator.choose(session._workspace.people.learners()[0].id)
    idle._touched -= 5 * 60 - 5
    idle.look()
    assert session.window.navigator.learner is not None
    idle._touched -= 5
    idle.look()
    assert session.window.navigator.learner is None


# -- Backups --


def test_a_computer_that_is_never_switched_off_is_backed_up_every_day(
    qtbot: QtBot, qapp: QApplication, in_use: DataFolder
) -> None:
    now = [50.0]
    workspace = Workspace(in_use)
    caretaker = Caretaker(workspace, qapp, clock=lambda: now[0])
    for day in range(1, 3):
        now[0] += BACKUP_SECONDS - 1
        caretaker.look()
        now[0] += 1
        caretaker.look()
        caretaker.look()
        qtbot.waitUntil(lambda: len(backups(in_use.backups)) == day + 1)  # noqa: B023
    caretaker.close()
    workspace.close()


def close_and_back_up(data: DataFolder) -> None:
    app_module._back_up(data)


def test_a_second_folder_that_is_gone_is_told_at_the_next_start_and_only_until_somebody_read_it(
    qtbot: QtBot, sit: Opening, in_use: DataFolder, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace = Workspace(in_use)
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    own = workspace.centre.set_backup_folder(warrant, stick)
    assert own is not None
    workspace.close()
    close_and_back_up(in_use)
    assert len(backups(own)) == 1
    assert not keeping.is_due(in_use)
    own.rename(tmp_path / "unplugged")
    stick.rmdir()
    os.truncate(stick.with_name("file"), 0) if stick.with_name("file").exists() else stick.write_bytes(b"")
    workspace = Workspace(in_use)
    workspace.people.add("Neema", "fish")
    workspace.close()
    close_and_back_up(in_use)
    sitting = sit(in_use)
    notice = wait_until_told(qtbot, sitting, "The backup could not be made")
    assert isinstance(notice, News)
    named(notice, "Go on").click()
    assert keeping.untold(in_use) is None
    assert keeping.is_due(in_use), "the next end tries again"


def test_nothing_new_makes_no_backup(in_use: DataFolder) -> None:
    for _ in range(2):
        close_and_back_up(in_use)
        assert len(backups(in_use.backups)) == 2


def test_while_the_last_backup_is_made_another_window_may_open(in_use: DataFolder) -> None:
    with FolderLock(in_use.lock):
        close_and_back_up(in_use)
    assert len(backups(in_use.backups)) == 2


def test_sessions_leave_no_hook_behind(qtbot: QtBot, qapp: QApplication, in_use: DataFolder) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    session = Session(qapp, Workspace(in_use))
    session.open()
    qtbot.waitUntil(lambda: session.idle is not None)
    session.window.close()
    session.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
