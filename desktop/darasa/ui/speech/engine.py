"""The process that speaks. A speech engine may keep its caller waiting for ever; here that is not the window.

It reads one JSON object a line, and answers with one a line:

    {"open": "sw"}                                   → {"ready": "sw_TZ", "language": "sw"} or {"trouble": …}
    {"say": 7, "text": "Habari.", "speed": 80}       → {"began": 7}, then {"ended": 7} or {"trouble": …}
    {"stop": true}                                   → nothing: what was said never ends

A trouble is "module", "library", "engine", "voice" or "broke", with "details" for whoever helps. The process
ends with its input.
"""

import faulthandler
import json
import math
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_PATIENCE_S = 60
"""How long an engine may take over one call before this process gives itself up, should nobody end it."""
_STOPPING_MS = 700
"""How long an engine has to confirm that it is silent before it is told to say something else."""
_NOT_HEARD = "mock"
"""Qt's engine for tests: it says nothing, and is used only where it is asked for."""


def rate(engine: str, speed: int) -> float:
    """Return Qt's rate, -1 to 1, for a speed in per cent of the usual.

    Each engine understands it in its own way: speech-dispatcher's espeak-ng goes from 80 by 170 to 449 words
    a minute (its configuration), SAPI to a third and to three times (Microsoft: ISpVoice::SetRate), Windows'
    newer voices from half to six times (Microsoft: SpeechSynthesizerOptions.SpeakingRate).
    """
    share = speed / 100
    if engine == "sapi":
        wanted = math.log(share, 3)
    elif engine == "speechd":
        # Qt takes its rate for 0 at all times, and so never sets it back to just that.
        wanted = (share - 1) * 170 / (90 if share < 1 else 279) or 0.01
    else:
        wanted = (share - 1) * 2 if share < 1 else (share - 1) / 5
    return max(-1.0, min(1.0, wanted))


class _Line(QObject):
    """The commands, brought over from the thread that waits for them."""

    came = Signal(str)
    ended = Signal()

    def listen(self) -> None:
        """Read until the input ends; then this process ends, whatever its engine is doing."""
        for line in sys.stdin.buffer:
            self.came.emit(line.decode())
        self.ended.emit()
        threading.Event().wait(0.3)
        os._exit(0)


class _Speaker(QObject):
    """One engine and what it is saying."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._name = engine
        self._made: QTextToSpeech | None = None
        self._saying: int | None = None
        self._begun = False
        self._next: tuple[int, str, int] | None = None
        self._impatient = QTimer(self)
        self._impatient.setSingleShot(True)
        self._impatient.setInterval(_STOPPING_MS)
        self._impatient.timeout.connect(self._say_next)

    @property
    def _speech(self) -> "QTextToSpeech":
        """The engine; making it is the first thing that may take for ever."""
        if self._made is None:
            from PySide6.QtTextToSpeech import QTextToSpeech

            self._made = QTextToSpeech(self._name, self)
            self._made.stateChanged.connect(self._on_speech_state_changed)
        return self._made

    def take(self, line: str) -> None:
        """Do what a command says."""
        command = json.loads(line)
        with Path(os.devnull).open("w", encoding="ascii") as nowhere:
            faulthandler.dump_traceback_later(_PATIENCE_S, exit=True, file=nowhere)
            if "open" in command:
                self._open(command["open"])
            elif "say" in command:
                self._say(command["say"], command["text"], command["speed"])
            else:
                self.stop()
            faulthandler.cancel_dump_traceback_later()

    def stop(self) -> None:
        """Be silent."""
        self._next = self._saying = None
        self._speech.stop()

    def _open(self, language: str) -> None:
        """Take a voice of the language; of its countries, the system's own first."""
        if self._speech.state() == self._speech.State.Error:
            _tell(trouble="engine", details=f"{self._name}: {self._speech.errorString()}")
            return
        self.stop()
        spoken = QLocale(language).language()
        system = QLocale.system()
        fitting = [one for one in self._speech.availableLocales() if one.language() == spoken]
        if spoken == QLocale.Language.C or not fitting:
            _tell(trouble="voice", details=f"{self._name}: no voice for {language}", language=language)
            return
        fitting.sort(key=lambda one: (one != system, one != QLocale(language), one.name()))
        self._speech.setLocale(fitting[0])
        # espeak-ng offers each voice in a hundred disguises, "English+Robot" among them.
        plain = [voice for voice in self._speech.availableVoices() if "+" not in voice.name()]
        if plain:
            self._speech.setVoice(plain[0])
        _tell(ready=fitting[0].name(), language=language)

    def _say(self, number: int, text: str, speed: int) -> None:
        self._next = (number, text, speed)
        self._saying = None
        if self._speech.state() == self._speech.State.Ready:
            self._say_next()
            return
        # Its end would be taken for the end of what is said next.
        self._impatient.start()
        self._speech.stop()

    def _say_next(self) -> None:
        self._impatient.stop()
        if self._next is None:
            return
        number, text, speed = self._next
        self._next, self._saying, self._begun = None, number, False
        self._speech.setRate(rate(self._name, speed))
        self._speech.say(text)

    def _on_speech_state_changed(self, state: "QTextToSpeech.State") -> None:
        states = self._speech.State
        if state == states.Error:
            _tell(trouble="broke", details=f"{self._name}: {self._speech.errorString()}")
        elif state == states.Speaking and self._saying is not None and not self._begun:
            self._begun = True
            _tell(began=self._saying)
        elif state == states.Ready and self._next is not None:
            # Not from inside the engine's own call.
            QTimer.singleShot(0, self, self._say_next)
        elif state == states.Ready and self._saying is not None and self._begun:
            number, self._saying = self._saying, None
            _tell(ended=number)


def main(engine: str = "") -> int:
    """Speak until the input ends; `engine` is Qt's name of one, empty for the computer's own."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ModuleNotFoundError as error:
        return _give_up("module", str(error))
    except ImportError as error:
        return _give_up("library", str(error))
    app = QCoreApplication(sys.argv[:1])
    real = [name for name in QTextToSpeech.availableEngines() if name != _NOT_HEARD]
    name = engine or next(iter(real), "")
    if not name:
        return _give_up("engine", "Qt finds no speech engine")
    speaker = _Speaker(name)
    line = _Line()
    line.came.connect(speaker.take)
    line.ended.connect(speaker.stop)
    threading.Thread(target=line.listen, daemon=True).start()
    return app.exec()


def _give_up(trouble: str, details: str) -> int:
    _tell(trouble=trouble, details=details)
    return 0


def _tell(**answer: object) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
