"""What is seen while nobody is learning: the first screens, the PIN, signing in, and news of the computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.centre.types import Rescued, Restored
from darasa.storage.backup import Backup
from darasa.storage.errors import DatabaseTooNewError, DatabaseUnusableError
from darasa.ui.main_window import MainWindow
from darasa.ui.news import News, rescued_words, restored_words
from darasa.ui.rescue_window import RescueWindow
from darasa.ui.screens.facilitator.recovery_code import RecoveryCode
from darasa.ui.screens.facilitator.sign_in import Recover, SetUp, SignIn
from darasa.ui.screens.new_learner.new_learner_screen import NewLearnerScreen
from darasa.ui.screens.who.pin_pad import PinPad
from darasa.ui.widgets.toggle import Toggle
from darasa.workspace import Workspace
from tests.audit.arriving import clear, learning, named_learner, nobody, overlay, part, settle
from tests.audit.world import MIDDLE
from tests.ui.windows import NAMES

_MADE_AT = 1_780_000_000_000
_KEPT = Path("/home/learners/.local/share/darasa/damaged/2026-05-28")
_WRONG_TRIES = 4


def _who(window: MainWindow, _workspace: Workspace) -> QWidget:
    return nobody(window, "who")


def _who_searching(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = _who(window, workspace)
    part(shown, QLineEdit).setText(NAMES[0][0])
    settle()
    return shown


def _new_learner(window: MainWindow, _workspace: Workspace) -> QWidget:
    return nobody(window, "new_learner")


def _new_learner_with_pin(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = _new_learner(window, workspace)
    assert isinstance(shown, NewLearnerScreen)
    part(shown, Toggle).click()
    settle()
    return shown


def _pad(window: MainWindow, workspace: Workspace) -> PinPad:
    nobody(window, "who")
    pad = PinPad(window, workspace.people, named_learner(workspace, "Joseph"))
    settle()
    return pad


def _pin_typed(window: MainWindow, workspace: Workspace) -> QWidget:
    pad = _pad(window, workspace)
    pad._type(2)
    pad._type(5)
    settle()
    return pad


def _pin_wrong(window: MainWindow, workspace: Workspace) -> QWidget:
    pad = _pad(window, workspace)
    pad._say(pad.tr("That PIN does not match. Try again, or ask your facilitator."), "warn")
    settle()
    return pad


def _pin_forgotten(window: MainWindow, workspace: Workspace) -> QWidget:
    pad = _pad(window, workspace)
    pad._on_forgot_clicked()
    settle()
    return pad


def _pin_waiting(window: MainWindow, workspace: Workspace) -> QWidget:
    pad = _pad(window, workspace)
    pad._wait = 900
    pad._set_enabled(False)
    pad._say_wait()
    settle()
    return pad


def _over(open_: Callable[[MainWindow, Workspace], object]) -> Callable[[MainWindow, Workspace], QWidget]:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        nobody(window, "who" if workspace.learners() else "new_learner")
        open_(window, workspace)
        return overlay(window)

    return opened


def _sign_in_refused(window: MainWindow, workspace: Workspace) -> None:
    asked = SignIn(window, workspace.facilitators, lambda _: None)
    asked._on_go_on_clicked()


def _set_up_refused(window: MainWindow, workspace: Workspace) -> None:
    SetUp(window, workspace.facilitators, lambda _: None)._on_go_on_clicked()


def _notice(window: MainWindow, _workspace: Workspace) -> None:
    window.tell(DatabaseUnusableError(Path("/media/stick"), "disk I/O error"))


def _notice_details(window: MainWindow, workspace: Workspace) -> None:
    _notice(window, workspace)
    shown = overlay(window)
    shown._on_more_clicked()  # type: ignore[attr-defined]


def _rescued(window: MainWindow, _workspace: Workspace) -> None:
    title, text, details = rescued_words(Rescued(3, _MADE_AT, 12, _KEPT, nothing_left=False))
    News(window, title, text, [(window.tr("Go on"), "primary", None)], details)


def _restored(window: MainWindow, _workspace: Workspace) -> None:
    before = Backup(Path("/data/backups/darasa-000004-00000000.db"), 4, 1, _MADE_AT)
    title, text, details = restored_words(Restored(_MADE_AT, 5, before, _KEPT))
    News(window, title, text, [(window.tr("Go on"), "primary", None)], details)


def _mending(window: MainWindow, _workspace: Workspace) -> QWidget:
    clear(window)
    text = (
        "First it makes a backup of how everything is now. Then it adds what is missing; nothing that was "
        "learned since is taken away. Please leave the computer on."
    )
    shown = RescueWindow("Darasa is restoring a backup", text)
    shown.show_progress(0.4)
    return _alone(shown)


def _not_mended(window: MainWindow, _workspace: Workspace) -> QWidget:
    clear(window)
    shown = RescueWindow()
    shown.show_trouble(DatabaseUnusableError(_KEPT, "disk I/O error"))
    shown._on_more_clicked()
    return _alone(shown)


def _too_new(window: MainWindow, _workspace: Workspace) -> QWidget:
    clear(window)
    shown = RescueWindow()
    shown.show_trouble(DatabaseTooNewError(_KEPT, 99, 1))
    return _alone(shown)


def _alone(shown: RescueWindow) -> QWidget:
    shown.appear()
    shown.activateWindow()
    settle()
    return shown


def _locked(window: MainWindow, workspace: Workspace) -> QWidget:
    """The first screen after somebody was away: it says whose lesson waits."""
    from darasa.ui.navigation import Route

    learning(window, workspace, MIDDLE, Route("settings"))
    window.lock()
    settle()
    shown = window.current
    window.navigator._places.clear()
    return shown


OPENERS = {
    "who": _who,
    "who_searching": _who_searching,
    "who_locked": _locked,
    "new_learner": _new_learner,
    "new_learner_pin": _new_learner_with_pin,
    "pin": _pin_typed,
    "pin_wrong": _pin_wrong,
    "pin_forgotten": _pin_forgotten,
    "pin_waiting": _pin_waiting,
    "sign_in": _over(lambda window, ws: SignIn(window, ws.facilitators, lambda _: None)),
    "sign_in_refused": _over(_sign_in_refused),
    "set_up": _over(lambda window, ws: SetUp(window, ws.facilitators, lambda _: None)),
    "set_up_refused": _over(_set_up_refused),
    "recover": _over(lambda window, ws: Recover(window, ws.facilitators, lambda _: None)),
    "recovery_code": _over(lambda w, _: RecoveryCode(w, "ABCDE-FGHJK-MNPQR-STVWX", lambda: None)),
    "notice": _over(_notice),
    "notice_details": _over(_notice_details),
    "news_rescued": _over(_rescued),
    "news_restored": _over(_restored),
    "mending": _mending,
    "not_mended": _not_mended,
    "too_new": _too_new,
}
BARE = {"first_run": _new_learner}
