"""Reads one sentence after the other, and does what a listener wants."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import count

from PySide6.QtCore import QObject, Signal

from darasa.ui.speech import aloud
from darasa.ui.speech.voice import Voice, VoiceTrouble

_numbers = count(1)
"""Of all players' sentences: the end of what another one said is not the end of this one's."""


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """What is said at once, and whatever shows where it stands."""

    text: str
    mark: object = None


class PlayerState(Enum):
    """What a player is doing."""

    CLOSED = "closed"
    OPENING = "opening"
    SPEAKING = "speaking"
    PAUSED = "paused"
    ENDED = "ended"
    """The last sentence was said."""


class Player(QObject):
    """Leads a voice through sentences. A pause ends the voice in its sentence; going on says it once more:
    who did not follow hears it whole, and no engine needs to know how to pause."""

    changed = Signal()
    """Another state, sentence or speed."""
    failed = Signal(object)
    """A VoiceTrouble; the player is closed."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._sentences: Sequence[Sentence] = ()
        self._at = 0
        self._speed = 100
        self._state = PlayerState.CLOSED
        self._said = 0
        voice.ready.connect(self._on_voice_ready)
        voice.ended.connect(self._on_voice_ended)
        voice.failed.connect(self._on_voice_failed)

    @property
    def state(self) -> PlayerState:
        """What it is doing."""
        return self._state

    @property
    def at(self) -> int:
        """The number of the current sentence, from 0."""
        return self._at

    @property
    def total(self) -> int:
        """How many sentences there are."""
        return len(self._sentences)

    @property
    def sentence(self) -> Sentence | None:
        """The sentence that is said, or that is said next; None while closed."""
        return self._sentences[self._at] if self._state is not PlayerState.CLOSED else None

    @property
    def locale(self) -> str:
        """What the voice speaks, such as sw_TZ; empty while it is not ready."""
        return self._voice.locale

    def open(self, sentences: Sequence[Sentence], language: str, at: int, speed: int) -> None:
        """Read these sentences from number `at`; there is at least one."""
        self._sentences, self._at, self._speed = sentences, min(at, len(sentences) - 1), speed
        self._become(PlayerState.OPENING)
        self._voice.open(language)

    def close(self) -> None:
        """Be silent, and forget the sentences."""
        if self._state is not PlayerState.CLOSED:
            self._voice.stop()
            self._become(PlayerState.CLOSED)
            self._sentences, self._at = (), 0

    def toggle(self) -> None:
        """Pause; or go on with the same sentence, after the last one from the first."""
        if self._state is PlayerState.SPEAKING:
            self._voice.stop()
            self._become(PlayerState.PAUSED)
        elif self._state is PlayerState.PAUSED:
            self._say()
        elif self._state is PlayerState.ENDED:
            self._at = 0
            self._say()

    def step(self, sentences: int) -> None:
        """Go back or on by so many; what is silent stays so, what spoke says the new one."""
        if self._state in {PlayerState.CLOSED, PlayerState.OPENING}:
            return
        self._at = max(0, min(self._at + sentences, len(self._sentences) - 1))
        if self._state is PlayerState.SPEAKING:
            self._say()
        else:
            self._become(PlayerState.PAUSED)

    def set_speed(self, speed: int) -> None:
        """Speak at this speed from now on, in per cent; a sentence that is being said begins again."""
        self._speed = speed
        if self._state is PlayerState.SPEAKING:
            self._say()

    # -- Slots --

    def _on_voice_ready(self) -> None:
        if self._state is PlayerState.OPENING:
            self._say()

    def _on_voice_ended(self, number: int) -> None:
        if number != self._said or self._state is not PlayerState.SPEAKING:
            return
        if self._at + 1 < len(self._sentences):
            self._at += 1
            self._say()
        else:
            self._become(PlayerState.ENDED)

    def _on_voice_failed(self, trouble: VoiceTrouble) -> None:
        if self._state is not PlayerState.CLOSED:
            self._become(PlayerState.CLOSED)
            self.failed.emit(trouble)

    # -- Helpers --

    def _say(self) -> None:
        self._said = next(_numbers)
        self._voice.say(self._said, self._sentences[self._at].text, self._speed)
        self._become(PlayerState.SPEAKING)

    def _become(self, state: PlayerState) -> None:
        self._state = state
        (aloud.begin if state is PlayerState.SPEAKING else aloud.end)(self)
        self.changed.emit()
