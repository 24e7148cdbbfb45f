"""Sending while a window is open: when it begins, what it loads, whom it tells, and how it ends."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.bundled import bundled_folder, trust_bundled
from darasa.record.types import Verb
from darasa.sync.background import State
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.home import HomeScreen
from darasa.ui.sending import Sending
from darasa.ui.session import Session
from darasa.ui.widgets.overlay import Overlay
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in, build_small
from tests.stores.strict import StrictStore
from tests.ui.shown import look, texts
from tests.ui.windows import open_window

NOWHERE = "http://127.0.0.1:9/xapi"
PASSPHRASE = "four green mangoes"
LONG = 20_000
"""Milliseconds that a store may take on a busy machine."""


@pytest.fixture
def store() -> Iterator[StrictStore]:
    with StrictStore() as opened:
        yield opened


@pytest.fixture
def amina(workspace: Workspace) -> str:
    look()
    return workspace.people.add("Amina", "bird").id


def set_up(workspace: Workspace, url: str) -> None:
    workspace.facilitators.set_up(PASSPHRASE)
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    workspace.sync.add_store(warrant, "Server", url, StrictStore.key, StrictStore.secret)


def finish(workspace: Workspace, learner: str) -> None:
    workspace.record.record(learner, Verb.COMPLETED, f"{SMALL_IRI}/beans", course_iri=SMALL_IRI)


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "darasa-sender"]


def waiting_shown(window: MainWindow) -> list[str]:
    return [text for text in texts(window.current) if "waiting" in text]


def test_without_a_server_nothing_of_it_is_loaded_or_runs(tmp_path: Path) -> None:
    # The first start of all brings in what came with the program, and checks its catalogue.
    trust_bundled(DataFolder(tmp_path), SystemClock(), bundled_folder())
    before = Workspace(DataFolder(tmp_path))
    before.library.install_bundled()
    before.close()
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.bundled import bundled_folder, trust_bundled
from darasa.ui.app import application
from darasa.ui.session import Session
from darasa.workspace import Workspace
app = application()
workspace = Workspace(DataFolder(Path({str(tmp_path)!r})))
workspace.people.add("Amina", "bird")
session = Session(app, workspace)
session.open()
session.window.painted.connect(lambda: QTimer.singleShot(200, app.quit))
app.exec()
session.window.close()
session.close()
print("\\n".join(sys.modules))
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    loaded = set(done.stdout.split())
    assert "darasa.ui.sending" in loaded
    heavy = {"requests", "truststore", "urllib3", "PySide6.QtNetwork", "darasa.sync.service"}
    assert heavy & loaded == set()


def test_it_sends_tells_on_the_interfaces_thread_and_ends_with_the_window(
    qtbot: QtBot, workspace: Workspace, amina: str, store: StrictStore
) -> None:
    set_up(workspace, store.url)
    finish(workspace, amina)
    window = open_window(qtbot, workspace)
    told: list[object] = []
    on: set[bool] = set()
    window.sending.changed.connect(told.append)
    window.sending.changed.connect(lambda _: on.add(QThread.currentThread() is window.thread()))
    window.sending.begin()
    qtbot.waitUntil(lambda: len(store.statements()) == 1 and told[-1:] == [State.NOTHING], timeout=LONG)
    assert State.SENDING in told
    assert on == {True}
    assert threads()
    window.close()
    assert threads() == []


def test_it_begins_with_the_first_server_and_a_session_begins_it_by_itself(
    qtbot: QtBot, qapp: object, workspace: Workspace, amina: str, store: StrictStore
) -> None:
    finish(workspace, amina)
    session = Session(qapp, workspace)  # type: ignore[arg-type]
    with qtbot.waitSignal(session.window.painted):
        session.open()
    assert threads() == []
    set_up(workspace, store.url)
    session.window.sending.wake()
    qtbot.waitUntil(lambda: len(store.statements()) == 1, timeout=LONG)
    session.window.close()
    session.close()
    assert threads() == []


def test_what_a_learner_finishes_is_sent_when_they_leave_it(
    qtbot: QtBot, workspace: Workspace, amina: str, store: StrictStore, tmp_path: Path
) -> None:
    bring_in(workspace, build_small(tmp_path))
    set_up(workspace, store.url)
    window = open_window(qtbot, workspace)
    window.navigator.choose(amina)
    qtbot.waitUntil(lambda: window.sending.state is State.NOTHING, timeout=LONG)
    window.navigator.go(Route("lesson", SMALL_IRI, "beans"))
    study = window.navigator._own_study()
    study.complete_lesson(study.open_lesson(SMALL_IRI, "beans"))
    window.navigator.go(Route("course", SMALL_IRI))
    qtbot.waitUntil(lambda: len(store.statements()) == 1, timeout=LONG)


def test_home_says_what_of_the_learners_own_waits_and_only_that_is_made_anew(
    qtbot: QtBot, workspace: Workspace, amina: str, store: StrictStore
) -> None:
    store.close()
    set_up(workspace, store.url)
    other = workspace.people.add("Joseph", "drum").id
    finish(workspace, other)
    window = open_window(qtbot, workspace)
    window.navigator.choose(amina)
    assert isinstance(window.current, HomeScreen)
    assert waiting_shown(window) == []
    screen = window.current
    finish(workspace, amina)
    window.sending.changed.emit(None)
    assert waiting_shown(window)[0].startswith("1 completion")
    assert window.current is screen
    assert [one for one in window.findChildren(Overlay) if one.isVisible()] == []


def test_home_says_nothing_without_a_server(qtbot: QtBot, workspace: Workspace, amina: str) -> None:
    finish(workspace, amina)
    window = open_window(qtbot, workspace)
    window.navigator.choose(amina)
    assert waiting_shown(window) == []
    assert "Saved on this computer" in texts(window.current)


def test_a_server_that_does_not_answer_interrupts_nobody(
    qtbot: QtBot, workspace: Workspace, amina: str
) -> None:
    set_up(workspace, NOWHERE)
    finish(workspace, amina)
    window = open_window(qtbot, workspace)
    window.navigator.choose(amina)
    qtbot.waitUntil(lambda: window.sending.state is State.WAITING, timeout=LONG)
    assert [one for one in window.findChildren(Overlay) if one.isVisible()] == []
    assert waiting_shown(window)


def test_closing_gives_up_what_hangs(qtbot: QtBot, workspace: Workspace, amina: str) -> None:
    import socket

    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        set_up(workspace, f"http://127.0.0.1:{silent.getsockname()[1]}/xapi")
        finish(workspace, amina)
        window = open_window(qtbot, workspace)
        window.sending.begin()
        qtbot.waitUntil(lambda: window.sending.state is State.SENDING, timeout=LONG)
        window.close()
        assert threads() == []


def test_a_damaged_file_of_servers_stops_nothing(
    qtbot: QtBot, workspace: Workspace, amina: str, data_folder: DataFolder
) -> None:
    (data_folder.root / "targets.json").write_text("{")
    finish(workspace, amina)
    window = open_window(qtbot, workspace)
    window.navigator.choose(amina)
    window.sending.wake()
    assert threads() == []
    assert waiting_shown(window) == []


def test_the_network_is_a_hint(qtbot: QtBot, workspace: Workspace, amina: str) -> None:
    set_up(workspace, NOWHERE)
    finish(workspace, amina)
    window = open_window(qtbot, workspace)
    window.sending.begin()
    sending: Sending = window.sending
    assert sending.is_online in {True, False, None}
    with qtbot.waitSignal(sending.changed):
        window.network._on_information_metered_changed(True)
    assert sending.is_metered
