"""What the facilitator sees: learners, library, sending, settings, and every question on the way."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QWidget

from darasa.core.tasks import Check, Report
from darasa.library.catalogues.types import Catalogue, PublisherHere
from darasa.people.types import Learner
from darasa.sync.errors import StoreMovedError
from darasa.sync.stick.types import CentreKey, Found
from darasa.sync.types import Target
from darasa.sync.types import Tested as GoodServer
from darasa.ui.main_window import MainWindow
from darasa.ui.screens.facilitator.account import ChangePassphrase, NewCode, PlaceNames
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.erase import Erase
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.learner_acts import LoginCard, NewPin, RemovePin, Rename
from darasa.ui.screens.facilitator.learners_screen import LearnersScreen
from darasa.ui.screens.facilitator.merge import MergeSure, MergeWhom
from darasa.ui.screens.facilitator.restore import RestoreSure
from darasa.ui.screens.facilitator.sync.bring_back import BringBack, Came, Name, came_words
from darasa.ui.screens.facilitator.sync.centre_key import AcceptKey, ForgetKey, MakeKey
from darasa.ui.screens.facilitator.sync.connection import Found as Said
from darasa.ui.screens.facilitator.sync.connection import TriedServer, found
from darasa.ui.screens.facilitator.sync.server_dialog import RemoveServer, ServerDialog
from darasa.ui.screens.facilitator.sync.small_dialogs import Details, Limit
from darasa.ui.screens.facilitator.sync.stick_flow import KnowComputer
from darasa.ui.screens.facilitator.working import work
from darasa.ui.screens.library.add_catalogue import AddCatalogue
from darasa.ui.screens.library.copy_to_stick import CopyToStick
from darasa.ui.screens.library.file_flow import Approve
from darasa.ui.screens.library.make_space import MakeSpace
from darasa.ui.screens.library.small_dialogs import (
    AcceptExpired,
    AllowPublisher,
    RemoveCatalogue,
    RemoveCourse,
)
from darasa.workspace import Workspace
from tests.audit.arriving import clear, facilitating, named_learner, overlay, settle
from tests.audit.views_learner import library_place
from tests.unit.learning.worlds import small_pack

Opener = Callable[[MainWindow, Workspace], QWidget]
Ask = Callable[[Gate, Workspace], object]
_YEAR_MS = 365 * 86_400_000
_LARGE = 10**12
_KEY = CentreKey("1234 5678 9012 3456 7890", ours=True)


def _at(route: str) -> Opener:
    return lambda window, workspace: facilitating(window, workspace, route)


def _library(place: str) -> Opener:
    return lambda window, ws: library_place(facilitating(window, ws, "centre_library"), place)


def _chosen(name: str) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = facilitating(window, workspace, "learners")
        assert isinstance(shown, LearnersScreen)
        shown._on_table_learner_chosen(named_learner(workspace, name))
        settle()
        return shown

    return opened


def _nobody_found(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = facilitating(window, workspace, "learners")
    assert isinstance(shown, LearnersScreen)
    shown._search.setText("zzzz")
    settle()
    return shown


def _over(route: str, ask: Ask) -> Opener:
    """Show a question over the screen that it is asked from."""

    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        clear(window)
        if window.navigator.route.screen != route or not window.navigator.is_facilitator:
            facilitating(window, workspace, route)
        ask(window.navigator.gate, workspace)
        return overlay(window)

    return opened


def _of_joseph(ask: Callable[[Gate, Workspace], object]) -> Opener:
    return _over("learners", ask)


def _joseph(workspace: Workspace) -> Learner:
    return named_learner(workspace, "Joseph")


def _others(workspace: Workspace) -> list[Learner]:
    return [one for one in workspace.people.learners() if one.name not in {"Joseph", ""}]


def _refused_pin(gate: Gate, workspace: Workspace) -> None:
    NewPin(gate, workspace.people, _joseph(workspace))._on_save_clicked()


def _restore(gate: Gate, workspace: Workspace) -> None:
    backup = workspace.centre.backups()[0].path
    RestoreSure(gate, workspace.centre.prepare_restore(gate.warrant, backup), lambda _: None)


def _working(*, can_stop: bool) -> Opener:
    """Show work that goes on until the next view is opened."""

    def ask(gate: Gate, _workspace: Workspace) -> None:
        done = Event()

        def run(report: Report, _check: Check) -> None:
            report(0.4)
            done.wait(20)

        about = "Leave the stick in. What was on it can be used even if you stop."
        work(gate, "Copying to the stick…", about, run, lambda _: None, can_stop=can_stop)
        shown = overlay(gate.window)
        shown.closed.connect(done.set)

    return _over("centre_library", ask)


def _moved(workspace: Workspace) -> Said:
    return found(StoreMovedError(301, "https://store.example/new/statements"), _target(workspace).address)


def _file() -> Found:
    return Found(Path("x"), True, "r", "PC 3 · Mathare", _KEY.fingerprint)


_CAME = Came("x", 3, 2, 9, 0, is_named=False)


def _target(workspace: Workspace) -> Target:
    return workspace.sync.targets()[0]


def _found_catalogue(gate: Gate, workspace: Workspace) -> None:
    folder = workspace.catalogues.all()[0].mirrors[0]
    AddCatalogue(gate, workspace, workspace.catalogues.look_at(folder))


def _catalogue(workspace: Workspace) -> Catalogue:
    return workspace.catalogues.all()[0]


def _now(workspace: Workspace) -> int:
    return workspace.clock.read().utc_ms


def _copy_to_stick(gate: Gate, workspace: Workspace) -> None:
    CopyToStick(gate, workspace, [seen.stick for seen in gate.window.fetching.sticks or ()])


def _approve(gate: Gate, workspace: Workspace) -> None:
    Approve(gate, workspace.library.look_at(small_pack("en", 2)), lambda _: None, lambda: None)


OPENERS: dict[str, Opener] = {
    "learners": _at("learners"),
    "learners_chosen": _chosen("Joseph"),
    "learners_nobody_found": _nobody_found,
    "login_card": _of_joseph(lambda gate, ws: LoginCard(gate.window, _joseph(ws))),
    "new_pin": _of_joseph(lambda gate, ws: NewPin(gate, ws.people, _joseph(ws))),
    "new_pin_refused": _of_joseph(_refused_pin),
    "remove_pin": _of_joseph(lambda gate, ws: RemovePin(gate, ws.people, _joseph(ws))),
    "rename": _of_joseph(lambda gate, ws: Rename(gate, ws.people, _joseph(ws))),
    "merge": _of_joseph(lambda gate, ws: MergeWhom(gate, ws, _joseph(ws), _others(ws))),
    "merge_sure": _of_joseph(lambda gate, ws: MergeSure(gate, ws, _joseph(ws), _others(ws)[0])),
    "erase": _of_joseph(lambda gate, ws: Erase(gate, ws, _joseph(ws))),
    "export": _of_joseph(
        lambda gate, _: Browser(gate, "Export Joseph", "One file with everything.", lambda _: None)
    ),
    "told": _of_joseph(
        lambda gate, _: Told(gate.window, "The PIN is set", ["From now on Darasa asks for it."])
    ),
    "facilitator_library_here": _library("here"),
    "facilitator_library_stick": _library("stick"),
    "facilitator_library_internet": _library("internet"),
    "working": _working(can_stop=True),
    "working_on": _working(can_stop=False),
    "add_catalogue": _over("centre_library", AddCatalogue),
    "add_catalogue_found": _over("centre_library", _found_catalogue),
    "remove_catalogue": _over("centre_library", lambda gate, ws: RemoveCatalogue(gate, ws, _catalogue(ws))),
    "accept_expired": _over(
        "centre_library", lambda gate, ws: AcceptExpired(gate, ws, _catalogue(ws), _now(ws) + 40 * _YEAR_MS)
    ),
    "allow_publisher": _over(
        "centre_library",
        lambda gate, ws: AllowPublisher(
            gate, ws, _catalogue(ws), PublisherHere("darasa.example", "The people of darasa.example")
        ),
    ),
    "remove_course": _over(
        "centre_library", lambda gate, ws: RemoveCourse(gate, ws, ws.library.installed()[:2])
    ),
    "make_space": _over("centre_library", lambda gate, ws: MakeSpace(gate, ws, _LARGE)),
    "copy_to_stick": _over("centre_library", _copy_to_stick),
    "approve_file": _over("centre_library", _approve),
    "sync": _at("sync"),
    "server_new": _over("sync", lambda gate, ws: ServerDialog(gate, ws, None)),
    "server": _over("sync", lambda gate, ws: ServerDialog(gate, ws, _target(ws))),
    "server_good": _over(
        "sync",
        lambda gate, ws: ServerDialog(gate, ws, _target(ws))._show_found(
            found(GoodServer(("1.0.3",), can_read=False), "http://store.example/xapi")
        ),
    ),
    "server_moved": _over(
        "sync", lambda gate, ws: ServerDialog(gate, ws, _target(ws))._show_found(_moved(ws))
    ),
    "server_remove": _over("sync", lambda gate, ws: RemoveServer(gate, ws, _target(ws))),
    "server_tried": _over("sync", lambda gate, ws: TriedServer(gate, _moved(ws), lambda _: None)),
    "limit": _over("sync", lambda gate, ws: Limit(gate, ws.sync)),
    "withheld": _over(
        "sync", lambda gate, ws: Details(gate.window, "Joseph", ws.sync.withheld(_target(ws))[0])
    ),
    "bring_back": _over("sync", lambda gate, ws: BringBack(gate, ws, (_target(ws),), lambda _: None)),
    "bring_back_name": _over("sync", lambda gate, ws: Name(gate, ws, _CAME, came_words(_CAME))),
    "know_computer": _over("sync", lambda gate, _: KnowComputer(gate, _file(), lambda _: None)),
    "make_key": _over("sync", MakeKey),
    "accept_key": _over("sync", lambda gate, ws: AcceptKey(gate, ws, Path("x"), _KEY)),
    "forget_key": _over("sync", lambda gate, ws: ForgetKey(gate, ws, _KEY)),
    "centre_settings": _at("centre_settings"),
    "place_names": _over("centre_settings", PlaceNames),
    "change_passphrase": _over("centre_settings", lambda gate, ws: ChangePassphrase(gate, ws.facilitators)),
    "new_code": _over("centre_settings", lambda gate, ws: NewCode(gate, ws.facilitators)),
    "restore": _over("centre_settings", _restore),
}
BARE: dict[str, Opener] = {
    "learners_none": _at("learners"),
    "facilitator_library_empty": _library("here"),
    "facilitator_library_no_stick": _library("stick"),
    "facilitator_library_no_catalogue": _library("internet"),
    "sync_no_server": _at("sync"),
    "centre_settings_new": _at("centre_settings"),
}
