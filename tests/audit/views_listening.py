"""What somebody sees who listens: the bar, the marked sentence, and why nothing can be read.

They are shown paused and without a voice: with one they would look the same, and take longer to open.
"""

from PySide6.QtWidgets import QWidget

from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.speech.player import PlayerState
from darasa.ui.speech.voice import Trouble, VoiceTrouble
from darasa.workspace import Workspace
from tests.audit.arriving import learning, overlay, settle
from tests.audit.world import MIDDLE
from tests.courses import SMALL_IRI

_FEW = 3


def _listen(window: MainWindow, workspace: Workspace, route: Route) -> ReaderScreen | QuizScreen:
    shown = learning(window, workspace, MIDDLE, route)
    assert isinstance(shown, ReaderScreen | QuizScreen)
    window.navigator.speech.voice._locale = "en_US"
    player = shown.listening.player
    player._sentences, player._at = shown._sentences(), _FEW
    player._become(PlayerState.PAUSED)
    settle()
    return shown


def _lesson(window: MainWindow, workspace: Workspace) -> QWidget:
    return _listen(window, workspace, Route("lesson", SMALL_IRI, "beans"))


def _quiz(window: MainWindow, workspace: Workspace) -> QWidget:
    return _listen(window, workspace, Route("quiz", SMALL_IRI, "quiz"))


def _trouble(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = learning(window, workspace, MIDDLE, Route("lesson", SMALL_IRI, "beans"))
    assert isinstance(shown, ReaderScreen)
    shown.listening._on_player_failed(VoiceTrouble(Trouble.VOICE, "speechd: no voice for sw"))
    return overlay(window)


OPENERS = {"lesson_listening": _lesson, "quiz_listening": _quiz, "lesson_no_voice": _trouble}
