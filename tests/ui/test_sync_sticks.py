"""Sticks on the screen of sending: exporting, reading what others wrote, and the centre's key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.core.settings import Settings
from darasa.people.errors import FacilitatorNeededError
from darasa.record.types import Verb
from darasa.ui.main_window import MainWindow
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.sync.bring_back import BringBack
from darasa.ui.screens.facilitator.sync.centre_key import AcceptKey, ForgetKey, MakeKey
from darasa.ui.screens.facilitator.sync.stick_flow import KnowComputer
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI
from tests.ui.facilitating import PASSPHRASE, at_the_learners, learner, overlays, top
from tests.ui.shown import focused, look, texts
from tests.ui.test_sync_screen import come, fill, push, wait_for
from tests.ui.windows import named, press


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    look()
    workspace.save_settings(Settings(centre="Mathare Library", computer="PC 1"))
    opened = at_the_learners(qtbot, workspace)
    come(opened)
    return opened


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Workspace]:
    """Another computer, on which Zawadi has learned."""
    opened = Workspace(DataFolder(tmp_path / "there"))
    zawadi = opened.people.add("Zawadi", "kite").id
    opened.record.record(zawadi, Verb.COMPLETED, f"{SMALL_IRI}/beans", course_iri=SMALL_IRI)
    opened.facilitators.set_up(PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def export_there(there: Workspace, stick: Path) -> None:
    there.sticks.export(there.facilitators.sign_in(PASSPHRASE), stick, computer="Mathare Library · PC 2")


def browse(window: MainWindow, folder: Path) -> None:
    top(window, Browser)._open(folder)
    named(window, "Choose this folder").click()


def told(qtbot: QtBot, window: MainWindow) -> str:
    said = " | ".join(texts(wait_for(qtbot, window, Told)))
    press(window, Qt.Key.Key_Return)
    return said


def test_everything_is_exported_and_it_is_said_that_no_names_are_in_it(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, stick: Path
) -> None:
    workspace.record.record(learner(workspace, "Amina").id, Verb.COMPLETED, f"{SMALL_IRI}/beans")
    push(window, "export")
    browse(window, stick)
    said = told(qtbot, window)
    assert "Everything is on the stick" in said
    assert "no names are in it" in said
    (found,) = workspace.sticks.look(stick)
    assert str(found.path) in said
    assert (found.computer, found.ours, found.sealed) == ("Mathare Library · PC 1", True, False)
    assert any(found.fingerprint in text for text in texts(window.current))


def test_a_stick_is_read_after_its_computer_was_recognised_once(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, stick: Path
) -> None:
    export_there(there, stick)
    push(window, "read-stick")
    browse(window, stick)
    asked = wait_for(qtbot, window, KnowComputer)
    said = texts(asked)
    assert "Mathare Library · PC 2" in said
    assert f"\u200e{there.sticks.fingerprint()}" in said
    assert focused().accessibleName() == "Cancel"
    push(asked, "know-computer")
    said_then = told(qtbot, window)
    assert "The stick was read" in said_then
    assert "Mathare Library · PC 2: 1 new entr" in said_then
    zawadi = learner(there, "Zawadi").id
    assert workspace.record.facts(zawadi)[f"{SMALL_IRI}/beans"].completed
    push(window, "read-stick")
    browse(window, stick)
    assert "everything was here already" in told(qtbot, window)


def test_a_computer_that_nobody_knows_is_left_out(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, stick: Path
) -> None:
    export_there(there, stick)
    push(window, "read-stick")
    browse(window, stick)
    wait_for(qtbot, window, KnowComputer)
    press(window, Qt.Key.Key_Escape)
    assert "Nothing was taken in" in told(qtbot, window)
    assert workspace.record.facts(learner(there, "Zawadi").id) == {}


def test_an_empty_stick_a_damaged_file_and_ones_own(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, stick: Path
) -> None:
    push(window, "read-stick")
    browse(window, stick)
    assert "There is no record of Darasa on it" in told(qtbot, window)
    workspace.sticks.export(window.navigator.gate.warrant, stick)
    push(window, "read-stick")
    browse(window, stick)
    assert "Only what this computer wrote itself" in told(qtbot, window)
    (mine,) = workspace.sticks.look(stick)
    mine.path.unlink()
    export_there(there, stick)
    (theirs,) = there.sticks.look(stick)
    data = bytearray(theirs.path.read_bytes())
    data[len(data) // 2] ^= 255
    theirs.path.write_bytes(data)
    push(window, "read-stick")
    browse(window, stick)
    assert theirs.path.name in told(qtbot, window)


def test_whoever_was_erased_there_is_erased_here(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, stick: Path
) -> None:
    export_there(there, stick)
    (found,) = there.sticks.look(stick)
    warrant = window.navigator.gate.warrant
    workspace.sticks.take_in(warrant, found.path, found.fingerprint)
    zawadi = learner(there, "Zawadi").id
    there.centre.erase(there.facilitators.sign_in(PASSPHRASE), zawadi)
    export_there(there, stick)
    push(window, "read-stick")
    browse(window, stick)
    assert "erased there" in told(qtbot, window)
    assert workspace.record.is_erased(zawadi)


def test_a_learner_comes_back_from_a_sealed_stick_with_their_name(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, stick: Path
) -> None:
    push(window, "make")
    make = top(window, MakeKey)
    push(make, "make-key")
    assert "This is the collecting computer now" in told(qtbot, window)
    push(window, "export")
    browse(window, stick)
    assert "It is sealed" in told(qtbot, window)
    there.sticks.accept_centre_key(there.facilitators.sign_in(PASSPHRASE), stick)
    export_there(there, stick)
    push(window, "bring-back")
    zawadi = learner(there, "Zawadi").id
    fill(top(window, BringBack), "code", zawadi)
    press(window, Qt.Key.Key_Return)
    browse(window, stick)
    push(wait_for(qtbot, window, KnowComputer), "know-computer")
    said = told(qtbot, window)
    assert "The learner is back" in said
    assert "1 lesson" in said
    assert learner(workspace, "Zawadi").id == zawadi


def test_the_centres_key_is_taken_from_a_stick_and_forgotten(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, stick: Path
) -> None:
    push(window, "take")
    browse(window, stick)
    assert "There is no key on this stick" in told(qtbot, window)
    warrant = there.facilitators.sign_in(PASSPHRASE)
    key = there.sticks.make_centre_key(warrant)
    export_there(there, stick)
    push(window, "take")
    browse(window, stick)
    accept = top(window, AcceptKey)
    assert f"\u200e{key.fingerprint}" in texts(accept)
    push(accept, "accept-key")
    assert any("On: sealed for the collecting computer" in text for text in texts(window.current))
    push(window, "forget")
    forget = top(window, ForgetKey)
    assert focused().accessibleName() == "Cancel"
    push(forget, "forget-key")
    assert workspace.sticks.centre_key() is None
    assert any(text.startswith("Off: what is exported") for text in texts(window.current))


def test_keys_that_cannot_be_read_are_told(window: MainWindow, data_folder: DataFolder) -> None:
    window.navigator._workspace.sticks.make_centre_key(window.navigator.gate.warrant)
    for file in data_folder.keys.iterdir():
        file.write_bytes(b"rotten")
    window.refresh()
    assert any("The keys of this computer cannot be used" in text for text in texts(window.current))


def test_nothing_is_exported_or_read_without_the_passphrase(
    window: MainWindow, workspace: Workspace, stick: Path
) -> None:
    workspace.facilitators.sign_out(window.navigator.gate.warrant)
    push(window, "export")
    browse(window, stick)
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == []
    assert list(stick.iterdir()) == []
    with pytest.raises(FacilitatorNeededError):
        workspace.sticks.export(window.navigator.gate.warrant, stick)
