"""Starting and ending: one window per data folder, calm words, and the window's place kept."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.ui import app
from darasa.ui.rescue_window import RescueWindow
from darasa.ui.session import Session
from darasa.ui.widgets.notice import Notice
from darasa.workspace import Workspace
from tests.ui.shown import texts
from tests.ui.windows import named


def start(data: Path, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "darasa", "run", "--data", str(data), *more]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ.copy())


def test_the_window_can_close_once_it_is_painted(tmp_path: Path) -> None:
    with start(tmp_path / "data", "--quit-after-paint") as first:
        assert first.wait(60) == 0
    assert not (tmp_path / "data" / "window.state").exists(), "nobody chose where it was"


def test_a_second_start_brings_the_first_window_forward(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with start(data) as first:
        deadline = time.monotonic() + 60
        while not (data / app.RAISE_FILE).exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        with start(data) as second:
            said = second.communicate(timeout=60)[1]
        still_open = first.poll() is None
        first.terminate()
    assert still_open
    assert second.returncode == 0
    assert app.ALREADY_OPEN in said
    assert (data / app.RAISE_FILE).read_text(encoding="ascii").isdecimal()
    # The one that was ended so rudely left its lock, which the next start sees through.
    with start(data, "--quit-after-paint") as third:
        assert third.wait(60) == 0


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_used_is_explained_and_tried_again_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    said = []

    def press(name: str, then: Callable[[], None]) -> None:
        (window,) = (
            one for one in QApplication.topLevelWidgets() if isinstance(one, RescueWindow) and one.isVisible()
        )
        said.append(texts(window))
        then()
        named(window, name).click()

    QTimer.singleShot(300, lambda: press("Try again", lambda: QTimer.singleShot(300, leave)))
    leave = lambda: press("Close Darasa", lambda: None)  # noqa: E731
    assert app.run(DataFolder(tmp_path / "file" / "data")) == 1
    assert len(said) == 2
    assert "Darasa cannot use its folder" in said[1]
    assert capsys.readouterr().err.count("DataFolderRefusedError") == 2


def test_damaged_settings_do_not_stop_anybody_and_the_window_keeps_its_place(
    qtbot: QtBot, qapp: QApplication, data_folder: DataFolder
) -> None:
    data_folder.settings.write_text("theme = [", encoding="utf-8")
    session = Session(qapp, Workspace(data_folder))
    session.open()
    qtbot.waitUntil(lambda: session.window.findChild(Notice) is not None)
    assert "The settings could not be read" in texts(session.window)
    assert data_folder.settings.read_text(encoding="utf-8") == "theme = ["
    session.window.resize(780, 620)
    session.window.close()
    session.close()
    again = Session(qapp, Workspace(data_folder))
    again.open()
    assert (again.window.width(), again.window.height()) == (780, 620)
    again.window.close()
    again.close()


@pytest.mark.qt_no_exception_capture
def test_what_nobody_caught_is_logged_and_told_calmly(
    qtbot: QtBot, qapp: QApplication, data_folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session(qapp, Workspace(data_folder))
    session.open()
    qtbot.waitUntil((data_folder.root / app.RAISE_FILE).exists)
    error = ZeroDivisionError("a mistake of ours")
    sys.excepthook(type(error), error, None)
    qtbot.waitUntil(lambda: session.window.findChild(Notice) is not None)
    assert "Something did not work" in texts(session.window)
    logged = (data_folder.logs / "darasa.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError()" in logged
    assert "a mistake of ours" not in logged
    assert "a mistake of ours" in capsys.readouterr().err
    session.window.close()
    session.close()
