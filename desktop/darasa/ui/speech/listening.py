"""What a screen needs to be listened to: its button, bar and keys, and words where nothing can be read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from darasa.ui.speech.player import Player, PlayerState, Sentence
from darasa.ui.speech.player_bar import PlayerBar
from darasa.ui.speech.speech import Speech
from darasa.ui.speech.voice import VoiceTrouble
from darasa.ui.speech.words import trouble_words
from darasa.ui.widgets.buttons import Button, button, set_icon, set_text
from darasa.ui.widgets.labels import tooltip

_translate = QCoreApplication.translate
KEY = "F8"
"""Listens and pauses: no letter, as letters answer questions, and in one place on every keyboard."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Where a listener is, for the screen that takes this one's place."""

    turn: int
    text: str
    at: int
    speaking: bool


def listen_button() -> Button:
    """Return the button that begins and pauses reading aloud."""
    name = _translate("Listening", "Listen")
    made = button(name, "soft", "volume")
    made.setObjectName("listen")
    made.setToolTip(tooltip(f"{name} (\u200e{KEY}\u200e)"))
    return made


def shorten(made: QPushButton) -> None:
    """Leave the sign alone on a Listen button, where the window is narrow."""
    name = made.accessibleName()
    set_text(made, "")
    made.setAccessibleName(name)
    made.setProperty("kind", "icon")
    set_icon(made, "volume")
    made.style().unpolish(made)
    made.style().polish(made)


class Listening(QObject):
    """Reads a screen aloud.

    `plan` gives the sentences, asked for each time somebody begins to listen, and `begin` the number of the
    first one to read; `show` marks the sentence that is read, None for none any more.
    """

    def __init__(
        self,
        screen: QWidget,
        speech: Speech,
        language: str,
        plan: Callable[[], Sequence[Sentence]],
        show: Callable[[Sentence | None], None],
        begin: Callable[[Sequence[Sentence]], int] = lambda _: 0,
    ) -> None:
        """`language` is the texts' (BCP 47), whatever the interface's is."""
        super().__init__(screen)
        self._screen = screen
        self._speech = speech
        self._language = language
        self._plan = plan
        self._show = show
        self._begin = begin
        self._player: Player | None = None
        self._button: QPushButton | None = None
        self.bar = PlayerBar(speech.speed)
        self.bar.hide()
        self.bar.toggled.connect(self.toggle)
        self.bar.stepped.connect(self._step)
        self.bar.speed_chosen.connect(self._on_bar_speed_chosen)
        self.bar.closed.connect(self.close)
        for keys, deed in (
            (KEY, self.toggle),
            ("F7", lambda: self._step(-1)),
            ("F9", lambda: self._step(1)),
            ("Shift+F7", lambda: self.bar.step_speed(-1)),
            ("Shift+F9", lambda: self.bar.step_speed(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), screen)
            # Not while a question lies over the window.
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    @property
    def player(self) -> Player:
        """What reads; made when somebody first listens."""
        if self._player is None:
            self._player = Player(self._speech.voice, self)
            self._player.changed.connect(self._on_player_changed)
            self._player.failed.connect(self._on_player_failed)
        return self._player

    @property
    def is_open(self) -> bool:
        """Whether somebody listens, or paused."""
        return self._player is not None and self._player.state is not PlayerState.CLOSED

    def use_button(self, made: QPushButton) -> None:
        """Let this button begin and pause."""
        self._button = made
        made.clicked.connect(self.toggle)

    def toggle(self) -> None:
        """Begin to read; or pause, or go on."""
        if self.is_open:
            self.player.toggle()
        else:
            self._open(self._plan())

    def hush(self) -> bool:
        """Stop, because another text comes; return whether it is to be read too: not after a pause."""
        follows = self.is_open and self.player.state is not PlayerState.PAUSED
        self.close()
        return follows

    def close(self) -> bool:
        """Stop, and take the bar away; return whether there was anything to stop."""
        was_open = self.is_open
        if self._player is not None:
            self._player.close()
        return was_open

    def state(self) -> Heard | None:
        """Return where the listener is; None when nobody listens."""
        if not self.is_open:
            return None
        sentence = self.player.sentence
        speaking = self.player.state in {PlayerState.SPEAKING, PlayerState.OPENING}
        return Heard(self._speech.turn, sentence.text if sentence else "", self.player.at, speaking)

    def restore(self, heard: object) -> None:
        """Go on where `state` says, in silence if somebody else was here meanwhile or the text is another."""
        if not isinstance(heard, Heard):
            return
        sentences = self._plan()
        same = heard.at < len(sentences) and sentences[heard.at].text == heard.text
        if heard.speaking and same and heard.turn == self._speech.turn:
            self._open(sentences, heard.at)

    # -- Slots --

    def _on_bar_speed_chosen(self, speed: int) -> None:
        self._speech.choose_speed(speed)
        self.bar.show_speed(speed)
        self.player.set_speed(speed)

    def _on_player_changed(self) -> None:
        is_open = self.is_open
        if not is_open and self._button is not None and self._has_keyboard():
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.show_player(self.player)
        self.bar.setVisible(is_open)
        self._show(self.player.sentence)

    def _on_player_failed(self, trouble: VoiceTrouble) -> None:
        from darasa.ui.widgets.notice import Notice

        title, text = trouble_words(trouble, self._language)
        actions = [(_translate("Listening", "Go on reading"), "primary", None)]
        Notice(self._screen, title, text, actions, icon="volume", tone="warn_text", details=trouble.details)

    # -- Helpers --

    def _open(self, sentences: Sequence[Sentence], at: int | None = None) -> None:
        if sentences:
            first = self._begin(sentences) if at is None else at
            self.player.open(sentences, self._language, first, self._speech.speed)

    def _step(self, sentences: int) -> None:
        if self.is_open:
            self.player.step(sentences)

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.bar.isAncestorOf(focus)
