"""The voice as the window knows it: a process that speaks, and that may die or fall silent without harm."""

import json
import sys
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

_OPENING_MS = 40_000
"""How long an engine may take to begin: an old computer takes long to start one and to ask for its voices."""
_SILENCE_MS = 8_000
"""How long a sentence may take more than it needs."""
_LETTER_MS = 150
"""More than a letter takes at the usual speed, of any voice."""
_CLOSING_MS = 600


class Trouble(Enum):
    """Why nothing is read aloud."""

    MODULE = "module"
    """The part of Qt that speaks is not installed: it is an optional extra."""
    LIBRARY = "library"
    """It is, but a library of the system that it needs is not."""
    ENGINE = "engine"
    """There is no program on this computer that can speak."""
    VOICE = "voice"
    """There is one, without a voice for the language."""
    BROKE = "broke"
    """The engine stopped with a fault of its own."""
    SILENT = "silent"
    """The engine does not answer: speech-dispatcher without a sound device never does."""


@dataclass(frozen=True, slots=True)
class VoiceTrouble:
    """What keeps a voice from speaking; `details` are for whoever helps."""

    kind: Trouble
    details: str = ""


class Voice(QObject):
    """Says one text at a time in one language; nothing is loaded or started before `open`."""

    ready = Signal(str)
    """The voice is there; its locale, such as sw_TZ."""
    began = Signal(int)
    ended = Signal(int)
    """The text of this number was said to its end."""
    failed = Signal(object)
    """A VoiceTrouble; nothing is said until the voice is opened again."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """`engine` is Qt's name of one; empty for the computer's own."""
        super().__init__(parent)
        self._engine = engine
        self._process: QProcess | None = None
        self._heard = b""
        self._locale = ""
        self._language = ""
        self._saying = 0
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit_timeout)

    @property
    def locale(self) -> str:
        """What the open voice speaks, such as sw_TZ; empty while there is none."""
        return self._locale

    @property
    def process_id(self) -> int:
        """The number of the process that speaks; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def open(self, language: str) -> None:
        """Get a voice for a language (BCP 47) ready: `ready` or `failed` follows, later."""
        if language == self._language and self._locale:
            QTimer.singleShot(0, self, lambda: self.ready.emit(self._locale) if self._locale else None)
            return
        self._limit.start(_OPENING_MS)
        if language == self._language:
            # It is on its way: a second answer would come while something is being said.
            return
        self._language, self._locale = language, ""
        if self._process is None:
            self._start()
        self._send(open=language)

    def say(self, number: int, text: str, speed: int) -> None:
        """Say a text, whatever was being said; `speed` in per cent of the usual."""
        self._saying = number
        self._limit.start(_SILENCE_MS + round(len(text) * _LETTER_MS * 100 / speed))
        self._send(say=number, text=text, speed=speed)

    def stop(self) -> None:
        """Be silent; what was being said never ends."""
        self._limit.stop()
        if self._locale:
            self._send(stop=True)

    def close(self) -> None:
        """Be silent, and end the process."""
        self._end(_CLOSING_MS)

    # -- Slots --

    def _on_limit_timeout(self) -> None:
        self._fail(Trouble.SILENT, f"{self._engine or 'engine'}: no answer")

    def _on_process_ready_read(self) -> None:
        if self._process is None:
            return
        self._heard += self._process.readAllStandardOutput().data()
        *lines, self._heard = self._heard.split(b"\n")
        for line in lines:
            self._hear(json.loads(line))

    def _on_process_finished(self) -> None:
        self._on_process_ready_read()
        if self._process is not None:
            self._fail(Trouble.BROKE, f"the process ended: {self._process.exitCode()}")

    # -- Helpers --

    def _start(self) -> None:
        self._process = process = QProcess(self)
        self._heard = b""
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_process_ready_read)
        process.finished.connect(self._on_process_finished)
        process.errorOccurred.connect(self._on_process_finished)
        process.start(sys.executable, ["-m", "darasa.ui.speech.engine", self._engine])

    def _send(self, **command: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps(command).encode("ascii") + b"\n")

    def _hear(self, answer: dict[str, object]) -> None:
        """Tell what an answer says; not what comes too late, when something else was asked meanwhile."""
        match answer:
            case {"language": str(language)} if language != self._language:
                pass
            case {"began": int(number)} | {"ended": int(number)} if number != self._saying:
                pass
            case {"ready": str(locale)}:
                self._limit.stop()
                self._locale = locale
                self.ready.emit(locale)
            case {"began": int(number)}:
                self.began.emit(number)
            case {"ended": int(number)}:
                self._limit.stop()
                self.ended.emit(number)
            case {"trouble": "voice", "details": str(details)}:
                # The process is sound, and may know another language.
                self._limit.stop()
                self._language = ""
                self.failed.emit(VoiceTrouble(Trouble.VOICE, details))
            case {"trouble": str(kind), "details": str(details)}:
                self._fail(Trouble(kind), details)

    def _fail(self, kind: Trouble, details: str) -> None:
        self._end(0)
        self.failed.emit(VoiceTrouble(kind, details))

    def _end(self, grace_ms: int) -> None:
        """End the process, first in peace where it has `grace_ms` for that."""
        self._limit.stop()
        process, self._process = self._process, None
        self._language = self._locale = ""
        if process is None:
            return
        process.blockSignals(True)
        process.write(b'{"stop": true}\n')
        process.closeWriteChannel()
        if not grace_ms or not process.waitForFinished(grace_ms):
            process.kill()
            process.waitForFinished(_CLOSING_MS)
        process.deleteLater()
