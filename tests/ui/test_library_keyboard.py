"""The library by keyboard alone, whatever comes and goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.workspace import Workspace
from tests.catalogues.courses import build_course
from tests.catalogues.making import make_catalogue
from tests.ui.facilitating import PASSPHRASE
from tests.ui.libraries import at_the_library, be_impatient, plain, push, until
from tests.ui.shown import focused, look
from tests.ui.windows import press


@pytest.fixture(autouse=True)
def _usual_look(qapp: object) -> Iterator[None]:  # noqa: ARG001
    look()
    yield
    look()


@pytest.fixture
def _trusted(workspace: Workspace, tmp_path: Path) -> None:
    """Trust a catalogue with two courses."""
    made = make_catalogue(tmp_path / "catalogue", [build_course(tmp_path, one) for one in ("bowls", "cups")])
    workspace.facilitators.set_up(PASSPHRASE)
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    workspace.catalogues.refresh(workspace.catalogues.add(warrant, str(made.folder), made.root).id)
    workspace.facilitators.sign_out(warrant)
    be_impatient(workspace)


@pytest.mark.usefixtures("_trusted")
def test_the_tab_key_goes_in_the_order_that_is_seen(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_library(qtbot, workspace)
    push(window, "Internet")
    until(qtbot, window, "Course cups")
    # The row comes when everything below it has long been there.
    download = workspace.downloads.add(workspace.catalogues.offers()[0])
    workspace.downloads.pause(download.id)
    window.fetching.queue_changed.emit()
    until(qtbot, window, "Paused at")
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_Tab)
        seen.append(plain(focused().accessibleName()))
    assert seen[:2] == ["Resume Course bowls", "Cancel Course bowls"]
    assert seen[2:] == ["Look for new courses", "Get Course cups, 3 kB"]
    for _ in range(4):
        press(window, Qt.Key.Key_Backtab)
    assert focused().accessibleName() == "Internet"


def test_the_tab_key_comes_to_the_chosen_place_from_both_sides(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_library(qtbot, workspace)
    here = focused()
    assert plain(here.accessibleName()).startswith("On this computer")
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Backtab)
    assert focused() is here
