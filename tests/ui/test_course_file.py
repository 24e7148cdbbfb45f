"""A course file is double-clicked or dropped: what is known comes in, what is not needs the facilitator."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.library.local import LOCAL
from darasa.ui.app import RAISE_FILE
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.opened import Opened
from darasa.ui.screens.course import CourseScreen
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.sign_in import SignIn
from darasa.ui.screens.library.file_flow import Approve
from darasa.ui.session import Session
from darasa.ui.widgets.notice import Notice
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.catalogues.making import make_catalogue
from tests.courses import SMALL_IRI, bring_in
from tests.ui.facilitating import PASSPHRASE, learner, overlays
from tests.ui.shown import texts
from tests.ui.windows import add_learners, open_window, press
from tests.unit.learning.worlds import small_pack


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """Nobody is learning yet; there is a facilitator."""
    add_learners(workspace)
    workspace.facilitators.set_up(PASSPHRASE)
    return open_window(qtbot, workspace)


@pytest.fixture
def known(workspace: Workspace, tmp_path: Path) -> Path:
    """A file that a catalogue of this computer publishes."""
    if not workspace.facilitators.exists:
        workspace.facilitators.set_up(PASSPHRASE)
    made = make_catalogue(tmp_path / "catalogue", [small_pack()])
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    added = workspace.catalogues.add(warrant, str(made.folder), made.root)
    workspace.catalogues.refresh(added.id)
    workspace.facilitators.sign_out(warrant)
    return small_pack()


def wait_for(qtbot: QtBot, window: MainWindow, kind: type[Overlay]) -> Overlay:
    qtbot.waitUntil(lambda: bool(overlays(window)) and isinstance(overlays(window)[-1], kind), timeout=20_000)
    return overlays(window)[-1]


def iris(workspace: Workspace) -> set[str]:
    return {pack.manifest.iri for pack in workspace.library.installed()}


def test_what_a_catalogue_knows_comes_in_and_is_opened(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, known: Path
) -> None:
    window.navigator.choose(learner(workspace, "Amina").id)
    window.navigator.take_file(known)
    qtbot.waitUntil(lambda: window.navigator.route == Route("course", SMALL_IRI), timeout=20_000)
    assert isinstance(window.current, CourseScreen)
    assert overlays(window) == []
    assert not window.navigator.is_facilitator
    (pack,) = workspace.library.installed()
    assert pack.origin != LOCAL
    # Once more: nothing is copied, the course is just opened.
    stamp = pack.path.stat().st_mtime_ns
    window.navigator.go(Route("home"))
    window.navigator.take_file(known)
    qtbot.waitUntil(lambda: window.navigator.route == Route("course", SMALL_IRI), timeout=20_000)
    assert pack.path.stat().st_mtime_ns == stamp


def test_several_files_at_once_all_come_in(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, known: Path
) -> None:
    """The screen of the first course comes while the second is still looked at."""
    stranger = small_pack("ar")
    window.navigator.choose(learner(workspace, "Amina").id)
    window.navigator.take_file(known)
    qtbot.waitUntil(lambda: "Adding the course…" in texts(window), timeout=20_000)
    window.navigator.take_file(stranger)
    qtbot.waitUntil(lambda: window.navigator.route == Route("course", SMALL_IRI), timeout=20_000)
    assert stranger.name in " ".join(texts(wait_for(qtbot, window, Approve)))


def test_while_nobody_is_learning_it_says_that_the_course_is_here(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, known: Path
) -> None:
    for says in ("The course is here", "The course is here already"):
        window.navigator.take_file(known)
        assert says in texts(wait_for(qtbot, window, Told))
        press(window, Qt.Key.Key_Return)
        assert overlays(window) == []
    assert iris(workspace) == {SMALL_IRI}
    assert window.navigator.route == Route("who")


def test_a_stranger_needs_the_facilitator_and_stays_marked(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    window.navigator.choose(learner(workspace, "Amina").id)
    window.navigator.take_file(small_pack())
    said = " ".join(texts(wait_for(qtbot, window, Approve)))
    assert "cannot be checked" in said
    assert "Sorting beans" in said
    assert small_pack().name in said
    assert "marked" in said
    press(window, Qt.Key.Key_Return)
    assert isinstance(overlays(window)[-1], SignIn)
    assert workspace.library.installed() == ()
    press(window, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    assert "The course is here" in texts(wait_for(qtbot, window, Told))
    press(window, Qt.Key.Key_Return)
    (pack,) = workspace.library.installed()
    assert (pack.origin, pack.manifest.iri) == (LOCAL, f"https://local/darasa/{pack.sha256}")
    assert window.navigator.is_facilitator
    assert window.navigator.learner is None
    assert window.navigator.route.screen == "centre_library"
    # From then on anybody may open it by a double click.
    window.navigator.choose(learner(workspace, "Amina").id)
    window.navigator.take_file(small_pack())
    qtbot.waitUntil(lambda: window.navigator.route == Route("course", pack.manifest.iri), timeout=20_000)


@pytest.mark.parametrize("leaves", ["at the question", "at the passphrase"])
def test_without_the_facilitator_nothing_comes_in(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, leaves: str
) -> None:
    window.navigator.choose(learner(workspace, "Amina").id)
    window.navigator.take_file(small_pack())
    wait_for(qtbot, window, Approve)
    if leaves == "at the passphrase":
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert overlays(window) == []
    assert workspace.library.installed() == ()
    assert list(workspace.data.packs.rglob("*.dpack")) == []
    assert window.navigator.learner is not None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"not a pack", "This course did not copy completely"),
        (b"", "This course did not copy completely"),
        (None, "The course file cannot be reached"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_plain_words(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "beans.dpack"
    if content is not None:
        path.write_bytes(content)
    window.navigator.take_file(path)
    qtbot.waitUntil(lambda: window.findChild(Notice) is not None, timeout=20_000)
    assert says in texts(window)
    assert workspace.library.installed() == ()


def test_an_older_version_leaves_the_newer_as_it_is(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, known: Path
) -> None:
    pack = bring_in(workspace, small_pack(version=2))
    window.navigator.take_file(known)
    qtbot.waitUntil(lambda: window.findChild(Notice) is not None, timeout=20_000)
    assert "A newer version of this course is here already" in texts(window)
    assert workspace.library.installed() == (pack,)


def drop(target: QWidget, *paths: Path) -> bool:
    """Drop files on a widget as the system does; return whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, left, none)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), action, data, left, none))
    return True


def test_a_file_can_be_dropped_anywhere(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, known: Path, tmp_path: Path
) -> None:
    window.navigator.choose(learner(workspace, "Amina").id)
    other = tmp_path / "notes.txt"
    other.write_text("x")
    assert not drop(window, other)
    assert not drop(window)
    deep = window.current.findChildren(QWidget)[-1]
    loud = tmp_path / "BEANS.DPACK"
    shutil.copy(known, loud)
    receiver = deep
    while not receiver.acceptDrops():
        parent = receiver.parentWidget()
        assert parent is not None
        receiver = parent
    assert receiver is window
    assert drop(receiver, other, loud)
    qtbot.waitUntil(lambda: window.navigator.route == Route("course", SMALL_IRI), timeout=20_000)


def test_no_screen_takes_drops_for_itself(window: MainWindow, workspace: Workspace) -> None:
    """Else a file that is dropped there would be lost, or its name be typed somewhere."""
    bring_in(workspace, small_pack())
    window.navigator.choose(learner(workspace, "Amina").id)
    for route in (
        Route("home"), Route("courses"), Route("library"), Route("settings"), Route("course", SMALL_IRI),
        Route("lesson", SMALL_IRI, "beans"), Route("quiz", SMALL_IRI, "quiz"),
    ):  # fmt: skip
        window.navigator.go(route)
        takers = [type(one).__name__ for one in window.findChildren(QWidget) if one.acceptDrops()]
        assert takers == [], route


def test_the_open_window_takes_what_a_second_start_brings(
    qtbot: QtBot, qapp: QApplication, data_folder: DataFolder
) -> None:
    opened = Opened(data_folder)
    opened.begin()
    opened.add(small_pack())
    session = Session(qapp, Workspace(data_folder), opened=opened)
    session.open()
    # What this start was given comes with the first picture.
    qtbot.waitUntil(lambda: bool(session.window.findChildren(Approve)), timeout=20_000)
    press(session.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: overlays(session.window) == [])
    Opened(data_folder).add(small_pack("ar"))
    (data_folder.root / RAISE_FILE).write_text("now", encoding="ascii")
    qtbot.waitUntil(lambda: bool(overlays(session.window)), timeout=20_000)
    said = texts(wait_for(qtbot, session.window, Approve))
    assert small_pack("ar").name in " ".join(said)
    session.window.close()
    session.close()
