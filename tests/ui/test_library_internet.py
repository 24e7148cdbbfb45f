"""Getting courses from a real catalogue on a real web server, with the keys and the eyes of a person."""

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from darasa.library.catalogues.types import Catalogue
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import HOME
from darasa.ui.screens.facilitator.sign_in import SignIn
from darasa.ui.screens.library.which_language import WhichLanguage
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.catalogues.courses import build_course
from tests.catalogues.making import Made, make_catalogue, republish, small_pack
from tests.catalogues.nginx import Nginx
from tests.ui.facilitating import PASSPHRASE, overlays, top
from tests.ui.libraries import at_the_library, be_impatient, buttons, library, push, says, until
from tests.ui.shown import clipped, focused, look, texts
from tests.ui.windows import press
from tests.unit.net.servers import RawServer

Serve = Callable[..., Nginx]
LARGE = (400_000, 400_000, 400_000)
"""Bytes of photographs: enough that a server has to be asked more than once."""


@pytest.fixture(autouse=True)
def _usual_look(qapp: object) -> Iterator[None]:  # noqa: ARG001
    look()
    yield
    look()


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """A catalogue with three courses, one of them in two languages."""
    packs = [
        build_course(tmp_path, "bowls", photographs=LARGE),
        build_course(tmp_path, "spoons", lessons=1),
        small_pack(tmp_path, language="en"),
        small_pack(tmp_path, language="ar"),
    ]
    return make_catalogue(tmp_path / "catalogue", packs, "Courses of the valley")


@pytest.fixture
def server(made: Made, serve: Serve) -> Nginx:
    return serve(made.folder)


@pytest.fixture
def trusted(workspace: Workspace, made: Made, server: Nginx) -> Catalogue:
    """The catalogue, added by the facilitator."""
    workspace.facilitators.set_up(PASSPHRASE)
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    catalogue = workspace.catalogues.add(warrant, server.url, made.root)
    workspace.facilitators.sign_out(warrant)
    be_impatient(workspace)
    return workspace.catalogues.refresh(catalogue.id)


def on_the_internet(qtbot: QtBot, workspace: Workspace, *size: int) -> MainWindow:
    """Open the library where it shows what the internet has."""
    window = at_the_library(qtbot, workspace, size or (1366, 768))  # type: ignore[arg-type]
    push(window, "Internet")
    qtbot.waitUntil(lambda: bool(window.fetching.at.catalogues))
    return window


def here(workspace: Workspace) -> dict[str, int]:
    """Return what is installed, by course, with its version."""
    return {pack.manifest.course: pack.manifest.version for pack in workspace.library.installed()}


@pytest.mark.usefixtures("trusted")
class TestGetting:
    def test_a_course_is_got_by_the_keyboard(self, qtbot: QtBot, workspace: Workspace) -> None:
        window = on_the_internet(qtbot, workspace)
        said = says(window)
        assert "Available from the internet" in said
        assert "Beginner · " in said
        assert "1.2 MB" in said
        push(window, "Get Course bowls,")
        qtbot.waitUntil(lambda: here(workspace) == {"bowls": 1}, timeout=20_000)
        until(qtbot, window, "On this computer · 1")
        until(qtbot, window, "In progress", gone=True)
        assert "Newer versions" not in says(window), "it is the newest"
        assert not [one for one in buttons(window) if one.startswith("Get Course bowls")]
        assert clipped(window) == []

    def test_the_language_is_asked_where_there_are_several(self, qtbot: QtBot, workspace: Workspace) -> None:
        window = on_the_internet(qtbot, workspace)
        push(window, "Get Sorting beans,")
        asked = top(window, WhichLanguage)
        assert "English" in texts(asked)
        press(window, Qt.Key.Key_Tab)
        assert focused().accessibleName().startswith("العربية, ")
        press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: here(workspace) == {"small": 1}, timeout=20_000)
        assert workspace.library.installed()[0].manifest.language == "ar"
        # The other language can still be got, now without a question.
        until(qtbot, window, "In progress", gone=True)
        push(window, "Get Sorting beans,")
        qtbot.waitUntil(lambda: len(workspace.library.installed()) == 2, timeout=20_000)

    def test_what_the_line_does_is_said_and_it_goes_on_by_hand(
        self, qtbot: QtBot, workspace: Workspace, server: Nginx
    ) -> None:
        window = on_the_internet(qtbot, workspace)
        server.stop()
        push(window, "Get Course bowls,")
        until(qtbot, window, "In progress")
        until(qtbot, window, "Stopped at")
        assert "No answer" in says(window)
        push(window, "What happened with Course bowls?")
        assert "Nothing answers at 127.0.0.1" in says(window)
        press(window, Qt.Key.Key_Return)
        server.start()
        push(window, "Try Course bowls again")
        qtbot.waitUntil(lambda: here(workspace) == {"bowls": 1}, timeout=20_000)

    def test_what_was_on_its_way_goes_on_after_the_next_start(
        self, qtbot: QtBot, workspace: Workspace, server: Nginx
    ) -> None:
        window = on_the_internet(qtbot, workspace)
        server.stop()
        push(window, "Get Course bowls,")
        until(qtbot, window, "Stopped at")
        window.close()
        be_impatient(workspace)  # as another start knows nothing of the pauses of this one
        server.start()
        again = at_the_library(qtbot, workspace)
        again.fetching.begin()
        qtbot.waitUntil(lambda: here(workspace) == {"bowls": 1}, timeout=20_000)

    def test_cancelling_takes_it_away(self, qtbot: QtBot, workspace: Workspace, server: Nginx) -> None:
        window = on_the_internet(qtbot, workspace)
        server.stop()
        push(window, "Get Course bowls,")
        until(qtbot, window, "Stopped at")
        push(window, "Get Course spoons,")
        until(qtbot, window, "Course spoons")
        qtbot.waitUntil(lambda: "Get Course spoons sooner" in buttons(window))
        push(window, "Get Course spoons sooner")
        titles = [download.pack.title for download in window.fetching.downloads()]
        assert titles == ["Course spoons", "Course bowls"]
        for title in titles:
            push(window, f"Cancel {title}")
        assert window.fetching.downloads() == ()
        assert "In progress" not in says(window)
        assert any(one.startswith("Get Course bowls,") for one in buttons(window))

    def test_home_has_the_course_as_soon_as_it_is_here(self, qtbot: QtBot, workspace: Workspace) -> None:
        window = on_the_internet(qtbot, workspace)
        push(window, "Get Course spoons,")
        window.navigator.go(HOME)
        until(qtbot, window, "Course spoons")


@pytest.mark.usefixtures("trusted")
class TestUpdating:
    def test_an_update_says_what_it_costs_and_costs_that(
        self, qtbot: QtBot, workspace: Workspace, made: Made, tmp_path: Path
    ) -> None:
        window = on_the_internet(qtbot, workspace)
        push(window, "Get Course bowls,")
        qtbot.waitUntil(lambda: here(workspace) == {"bowls": 1}, timeout=20_000)
        changed = build_course(
            tmp_path / "new", "bowls", version=2, photographs=LARGE, changed=frozenset({0})
        )
        republish(made, [changed])
        push(window, "Look for new courses")
        until(qtbot, window, "Newer versions")
        until(qtbot, window, "Update downloads ")
        assert "of 1.2 MB" in says(window)
        push(window, "Update Course bowls.")
        qtbot.waitUntil(lambda: here(workspace) == {"bowls": 2}, timeout=20_000)
        until(qtbot, window, "Newer versions", gone=True)


@pytest.mark.usefixtures("trusted")
class TestFinding:
    def test_lists_are_narrowed_down_by_typing_and_by_choosing(
        self, qtbot: QtBot, workspace: Workspace
    ) -> None:
        window = on_the_internet(qtbot, workspace)
        until(qtbot, window, "Course bowls")
        window.current._search.setFocus()
        press(window, "spo")
        said = says(window)
        assert "Course spoons" in said
        assert "Course bowls" not in said
        press(window, Qt.Key.Key_Escape)
        assert "Course bowls" in says(window)
        languages = window.findChild(QComboBox, "filter-language")
        assert languages is not None
        languages.setFocus()
        while languages.currentText() != "العربية":
            press(window, Qt.Key.Key_Down)
        assert "Course bowls" not in says(window)
        assert "فرز الحبوب" in says(window)


def test_without_a_catalogue_it_is_said_what_one_is(qtbot: QtBot, workspace: Workspace) -> None:
    window = at_the_library(qtbot, workspace)
    push(window, "Internet")
    assert "No catalogue of courses yet" in says(window)
    workspace.facilitators.set_up(PASSPHRASE)
    push(window, "Add a catalogue…")
    top(window, SignIn)
    shown: list[Overlay] = overlays(window)
    assert len(shown) == 1
    library(window)


def test_closing_waits_for_no_server(qtbot: QtBot, workspace: Workspace, made: Made) -> None:
    def say_nothing(_connection: socket.socket) -> None:
        silent.ending.wait()

    with RawServer(say_nothing) as silent:
        workspace.facilitators.set_up(PASSPHRASE)
        warrant = workspace.facilitators.sign_in(PASSPHRASE)
        workspace.catalogues.add(warrant, silent.url, made.root)
        workspace.facilitators.sign_out(warrant)
        window = at_the_library(qtbot, workspace)
        window.fetching.refresh()
        qtbot.waitUntil(silent.asked.is_set)
        began = time.monotonic()
        window.close()
        assert time.monotonic() - began < 5
