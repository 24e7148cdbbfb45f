"""What the facilitator does in the library: catalogues, room on the disk, and sticks, all real."""

import shutil
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.library.sticks import places
from darasa.people.errors import FacilitatorNeededError
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.facilitator.centre_library import CentreLibraryScreen
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.sign_in import SignIn
from darasa.ui.screens.library.add_catalogue import AddCatalogue
from darasa.ui.screens.library.copy_to_stick import CopyToStick
from darasa.ui.screens.library.make_space import MakeSpace
from darasa.ui.screens.library.small_dialogs import (
    AcceptExpired,
    AllowPublisher,
    RemoveCatalogue,
    RemoveCourse,
)
from darasa.workspace import Workspace
from tests.catalogues.courses import build_course
from tests.catalogues.making import Made, make_catalogue
from tests.ui.facilitating import PASSPHRASE, at_the_learners, overlays, top
from tests.ui.libraries import at_the_library, be_impatient, buttons, library, push, says, until
from tests.ui.shown import clipped, focused, look, texts
from tests.ui.windows import press
from tests.unit.learning.worlds import SetClock

YEARS_MS = 40 * 365 * 86_400_000


@pytest.fixture(autouse=True)
def _usual_look(qapp: object) -> Iterator[None]:  # noqa: ARG001
    look()
    yield
    look()


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for a stick: nothing can be mounted in a test."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    monkeypatch.setattr(places, "roots", lambda: (folder,))
    return folder


@pytest.fixture
def made(tmp_path: Path) -> Made:
    packs = [build_course(tmp_path, "bowls"), build_course(tmp_path, "spoons", photographs=(300_000,))]
    return make_catalogue(tmp_path / "catalogue", packs, "Courses of the valley")


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """The facilitator's library, where it shows what the internet has."""
    opened = at_the_learners(qtbot, workspace)
    opened.navigator.go(Route("centre_library"))
    push(opened, "Internet")
    return opened


def add(workspace: Workspace, made: Made, window: MainWindow | None = None) -> str:
    """Add a catalogue, as whoever is signed in at the window where there is one; return its id."""
    be_impatient(workspace)
    signed_in = window.navigator.gate.warrant if window is not None else None
    warrant = signed_in or workspace.facilitators.sign_in(PASSPHRASE)
    catalogue = workspace.catalogues.add(warrant, str(made.folder), made.root)
    workspace.catalogues.refresh(catalogue.id)
    return catalogue.id


def bring_all(workspace: Workspace) -> None:
    for offer in workspace.catalogues.offers():
        workspace.downloads.get(offer)


def here(workspace: Workspace) -> list[str]:
    return sorted(pack.manifest.course for pack in workspace.library.installed())


class TestAdding:
    def test_a_catalogue_is_looked_at_compared_and_added(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, made: Made
    ) -> None:
        push(window, "Add a catalogue…")
        asked = top(window, AddCatalogue)
        press(window, str(made.folder))
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "Courses of the valley")
        said = texts(asked)
        assert "2 courses in all languages · By The people of darasa.example" in said
        assert any("Add the catalogue only if every digit is the same" in one for one in said)
        code = asked.findChild(QLabel, "code")
        assert code is not None
        assert [len(group) for group in code.text().strip("\u200e").split()] == [4] * 8
        assert workspace.catalogues.all() == ()
        assert clipped(asked) == []
        assert focused().text() == "Cancel", "a second Enter does not take the place of comparing"
        push(window, "Add")
        until(qtbot, window, "Course bowls")
        assert [one.title for one in workspace.catalogues.all()] == ["Courses of the valley"]
        assert clipped(window) == []
        assert focused().objectName() == "add-catalogue", "the keyboard stays where it was"

    def test_with_the_root_file_nothing_has_to_be_compared(
        self, qtbot: QtBot, window: MainWindow, made: Made
    ) -> None:
        push(window, "Add a catalogue…")
        asked = top(window, AddCatalogue)
        asked._take_root(made.metadata / "1.root.json")
        assert "Root file: 1.root.json" in " ".join(texts(asked))
        press(window, str(made.folder))
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "It belongs to the root file")
        assert "every digit" not in says(window)

    def test_the_beginning_of_an_address_is_missed_where_it_was_typed(
        self, qtbot: QtBot, window: MainWindow
    ) -> None:
        push(window, "Add a catalogue…")
        press(window, "courses.example")
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "There is no such folder. An address begins with https://")
        assert focused().objectName() == "address"

    def test_what_is_no_catalogue_is_said_where_it_was_typed(
        self, qtbot: QtBot, window: MainWindow, tmp_path: Path
    ) -> None:
        push(window, "Add a catalogue…")
        press(window, Qt.Key.Key_Return)
        assert "Type an address, or choose a folder" in says(window)
        press(window, str(tmp_path))
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "There is no catalogue at this address")
        assert "Add" not in buttons(window)
        press(window, "x")
        until(qtbot, window, "There is no catalogue at this address", gone=True)

    def test_the_root_of_another_is_refused(
        self, qtbot: QtBot, window: MainWindow, made: Made, tmp_path: Path
    ) -> None:
        other = make_catalogue(tmp_path / "other", [build_course(tmp_path / "o", "mats")], "Another")
        push(window, "Add a catalogue…")
        top(window, AddCatalogue)._take_root(other.metadata / "1.root.json")
        press(window, str(made.folder))
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "Nothing of it was taken")
        assert "Add" not in buttons(window)

    def test_a_learner_is_asked_for_the_facilitator(
        self, qtbot: QtBot, workspace: Workspace, made: Made
    ) -> None:
        workspace.facilitators.set_up(PASSPHRASE)
        window = at_the_library(qtbot, workspace)
        push(window, "Internet")
        push(window, "Add a catalogue…")
        top(window, SignIn)
        press(window, PASSPHRASE)
        press(window, Qt.Key.Key_Return)
        assert isinstance(window.current, CentreLibraryScreen)
        assert window.navigator.learner is None
        top(window, AddCatalogue)
        press(window, str(made.folder))
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "Courses of the valley")


class TestCatalogues:
    def test_one_is_removed_after_a_question(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, made: Made
    ) -> None:
        add(workspace, made, window)
        bring_all(workspace)
        window.fetching.look()
        until(qtbot, window, "Number: ")
        push(window, "Remove Courses of the valley…")
        assert "stay, with everything learners did in them" in says(window)
        top(window, RemoveCatalogue)
        press(window, Qt.Key.Key_Return)
        assert len(workspace.catalogues.all()) == 1, "the keyboard began at Cancel"
        push(window, "Remove Courses of the valley…")
        top(window, RemoveCatalogue)
        press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Return)
        assert workspace.catalogues.all() == ()
        assert here(workspace) == ["bowls", "spoons"]

    def test_an_expired_one_is_accepted_by_the_facilitator(
        self, qtbot: QtBot, data_folder: DataFolder, made: Made
    ) -> None:
        clock = SetClock()
        workspace = Workspace(data_folder, clock)
        try:
            workspace.facilitators.set_up(PASSPHRASE)
            catalogue = add(workspace, made)
            clock.utc_ms += YEARS_MS
            window = at_the_library(qtbot, workspace)
            push(window, "Internet")
            until(qtbot, window, "It was good until")
            assert "2066" in says(window)
            assert "Course bowls" not in says(window)
            assert "Everything from here is on this computer" not in says(window)
            push(window, "Use it as it is…")
            top(window, AcceptExpired)
            press(window, Qt.Key.Key_Tab)
            press(window, Qt.Key.Key_Return)
            press(window, PASSPHRASE)
            press(window, Qt.Key.Key_Return)
            assert workspace.catalogues.get(catalogue).is_usable
            assert isinstance(window.current, CentreLibraryScreen)
            push(window, "Internet")
            until(qtbot, window, "the facilitator allowed it to be used as it is")
            until(qtbot, window, "Course bowls")
            window.close()
        finally:
            workspace.close()

    def test_a_publisher_that_two_claim_is_told_and_allowed(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, made: Made, tmp_path: Path
    ) -> None:
        add(workspace, made, window)
        other = make_catalogue(tmp_path / "other", [build_course(tmp_path / "o", "mats")], "Another")
        second = add(workspace, other, window)
        window.fetching.look()
        until(qtbot, window, "Two catalogues say that they have the courses of darasa.example")
        assert "Course mats" not in says(window)
        push(window, "Allow it here…")
        top(window, AllowPublisher)
        press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Return)
        push(window, "Internet")
        until(qtbot, window, "Course mats")
        assert [one.pack.course for one in workspace.catalogues.offers(second)] == ["mats"]


class TestRoom:
    def test_a_course_is_removed_and_what_was_learned_stays(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, made: Made
    ) -> None:
        add(workspace, made, window)
        bring_all(workspace)
        window.refresh()
        push(window, "On this computer")
        push(window, "Remove Course bowls…")
        top(window, RemoveCourse)
        press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Return)
        assert here(workspace) == ["spoons"]
        until(qtbot, window, "On this computer · 1")

    def test_space_is_made_for_a_course_that_does_not_fit(
        self, qtbot: QtBot, workspace: Workspace, made: Made, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        workspace.facilitators.set_up(PASSPHRASE)
        add(workspace, made)
        bowls = next(one for one in workspace.catalogues.offers() if one.pack.course == "bowls")
        workspace.downloads.get(bowls)
        usage = namedtuple("usage", "total used free")
        reserve = 64 * 1024 * 1024
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10**12, 10**12, reserve + 1000))
        window = at_the_library(qtbot, workspace)
        push(window, "Internet")
        until(qtbot, window, "Needs 303 kB, 1 kB free")
        push(window, "Make space")
        asked = top(window, MakeSpace)
        assert "302 kB are lacking. Chosen: 0 kB" in says(window)
        assert "Remove" in texts(asked)
        press(window, Qt.Key.Key_Space)
        assert "Remove 1 course" in " ".join(texts(asked))
        assert clipped(asked) == []
        push(window, "Remove 1 course")
        top(window, SignIn)
        press(window, PASSPHRASE)
        press(window, Qt.Key.Key_Return)
        assert here(workspace) == []
        assert isinstance(window.current, CentreLibraryScreen)

    def test_the_service_itself_asks_for_the_facilitator(self, workspace: Workspace, made: Made) -> None:
        workspace.facilitators.set_up(PASSPHRASE)
        add(workspace, made)
        bring_all(workspace)
        (pack, *_) = workspace.library.installed()
        with pytest.raises(FacilitatorNeededError):
            workspace.library.remove(pack, None)


class TestSticks:
    @pytest.mark.usefixtures("stick")
    def test_courses_go_onto_a_stick_and_from_it(
        self, qtbot: QtBot, workspace: Workspace, made: Made, tmp_path: Path
    ) -> None:
        workspace.facilitators.set_up(PASSPHRASE)
        add(workspace, made)
        bring_all(workspace)
        window = at_the_library(qtbot, workspace)
        push(window, "USB stick")
        until(qtbot, window, "No courses are on it yet")
        push(window, "Copy courses to it…")
        assert "2 courses, at most" in says(window)
        assert clipped(top(window, CopyToStick)) == []
        push(window, "Copy")
        until(qtbot, window, "The courses are on the stick")
        assert "2 courses are on the stick now." in says(window)
        top(window, Told)
        press(window, Qt.Key.Key_Return)
        until(qtbot, window, "Everything from here is on this computer already.")
        window.close()
        there = Workspace(DataFolder(tmp_path / "there"))
        try:
            there.facilitators.set_up(PASSPHRASE)
            be_impatient(there)
            other = at_the_library(qtbot, there)
            push(other, "USB stick")
            until(qtbot, other, "of the catalogue “Courses of the valley”, which is not known here")
            push(other, "Add this catalogue…")
            press(other, PASSPHRASE)
            press(other, Qt.Key.Key_Return)
            top(other, AddCatalogue)
            push(other, "Add")
            assert [one.mirrors for one in there.catalogues.all()] == [()]
            push(other, "USB stick")
            until(qtbot, other, "USB stick · 2")
            push(other, "Get Course bowls,")
            qtbot.waitUntil(lambda: here(there) == ["bowls"], timeout=20_000)
            until(qtbot, other, "USB stick · 1")
            other.close()
        finally:
            there.close()

    def test_without_a_stick_it_is_said_how_to_prepare_one(
        self, qtbot: QtBot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(places, "roots", lambda: ())
        window = at_the_library(qtbot, workspace, (1024, 600))
        push(window, "USB stick")
        until(qtbot, window, "No USB stick found")
        push(window, "How to prepare a stick")
        assert "Nothing on it is deleted" in says(window)
        press(window, Qt.Key.Key_Return)
        assert overlays(window) == []
        monkeypatch.setattr(places, "roots", lambda: (tmp_path,))
        push(window, "Look again")
        until(qtbot, window, "No courses are on it yet")
        assert clipped(library(window)) == []
