"""The process that speaks: what it says, and every way in which it cannot."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from darasa.ui.speech import voice as voice_module
from darasa.ui.speech.engine import rate
from darasa.ui.speech.player import Player, PlayerState, Sentence
from darasa.ui.speech.voice import Trouble, Voice, VoiceTrouble

Opener = Callable[..., Voice]


@pytest.fixture
def make(qapp: object) -> Iterator[Opener]:  # noqa: ARG001
    """Return what makes voices; they are closed in the end."""
    made: list[Voice] = []

    def make_one(engine: str = "mock") -> Voice:
        made.append(Voice(engine))
        return made[-1]

    yield make_one
    for voice in made:
        voice.close()


def ready(qtbot: QtBot, voice: Voice, language: str = "en") -> str:
    with qtbot.waitSignal(voice.ready, timeout=30_000) as came:
        voice.open(language)
    return str(came.args[0])


def trouble(qtbot: QtBot, voice: Voice, act: Callable[[], None]) -> VoiceTrouble:
    with qtbot.waitSignal(voice.failed, timeout=30_000) as came:
        act()
    assert isinstance(came.args[0], VoiceTrouble)
    return came.args[0]


def is_running(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    return state.exists() and state.read_text("ascii", "replace").rpartition(")")[2].split()[0] != "Z"


def hide(monkeypatch: pytest.MonkeyPatch, folder: Path, error: str) -> None:
    """Let processes that start from now on fail to import Qt's part that speaks."""
    (folder / "sitecustomize.py").write_text(
        "import sys\n"
        "class Hidden:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtTextToSpeech':\n"
        f"            raise {error}\n"
        "sys.meta_path.insert(0, Hidden())\n",
        encoding="ascii",
    )
    monkeypatch.setenv("PYTHONPATH", str(folder))


def test_it_says_one_text_after_the_other_and_nothing_that_was_stopped(qtbot: QtBot, make: Opener) -> None:
    voice = make()
    assert voice.process_id == 0, "nothing starts before somebody listens"
    assert ready(qtbot, voice).startswith("en_")
    heard: list[tuple[str, int]] = []
    voice.began.connect(lambda number: heard.append(("began", number)))
    voice.ended.connect(lambda number: heard.append(("ended", number)))
    with qtbot.waitSignal(voice.ended, timeout=10_000):
        voice.say(1, "One.", 120)
    with qtbot.waitSignal(voice.began, timeout=10_000):
        voice.say(2, "This one has many words and is stopped in the middle of all of them.", 100)
    with qtbot.waitSignal(voice.ended, timeout=10_000):
        voice.say(3, "Three.", 100)
    with qtbot.waitSignal(voice.began, timeout=10_000):
        voice.say(4, "This one is stopped as well, and is never told to have ended.", 100)
    voice.stop()
    with qtbot.waitSignal(voice.began, timeout=10_000):
        voice.say(5, "Five.", 100)
    voice.stop()
    told = [("began", 1), ("ended", 1), ("began", 2), ("began", 3), ("ended", 3), ("began", 4), ("began", 5)]
    assert heard == told


def test_it_knows_no_voice_for_a_language_and_can_still_speak_another(qtbot: QtBot, make: Opener) -> None:
    voice = make()
    assert trouble(qtbot, voice, lambda: voice.open("sw")).kind is Trouble.VOICE
    process = voice.process_id
    assert ready(qtbot, voice, "fi") == "fi_FI"
    assert trouble(qtbot, voice, lambda: voice.open("tlh")).kind is Trouble.VOICE, (
        "a language that Qt knows nothing of"
    )
    assert ready(qtbot, voice, "nb-NO") == "nb_NO"
    assert voice.process_id == process, "the same process all along"


def test_a_voice_that_is_on_its_way_is_waited_for_and_asked_for_once(qtbot: QtBot, make: Opener) -> None:
    """Whoever turns the page meanwhile asks again: what is said then is watched to its end."""
    voice = make()
    locales: list[str] = []
    voice.ready.connect(locales.append)
    voice.open("en")
    voice.stop()
    assert ready(qtbot, voice) == "en_US"
    with qtbot.waitSignal(voice.began, timeout=10_000):
        voice.say(1, "This one has many words and would take a while to say to its end.", 100)
    assert locales == ["en_US"]
    assert voice._limit.isActive()


def test_what_is_answered_too_late_is_not_told(qtbot: QtBot, make: Opener) -> None:
    voice = make()
    locales: list[str] = []
    voice.ready.connect(locales.append)
    voice.open("en")
    assert trouble(qtbot, voice, lambda: voice.open("sw")).kind is Trouble.VOICE
    assert locales == [], "English is not wanted any more"


def test_nobody_takes_the_end_of_another_readers_sentence_for_their_own(qtbot: QtBot, make: Opener) -> None:
    voice = make()
    ready(qtbot, voice)
    first, second = Player(voice), Player(voice)
    sentences = [Sentence("One."), Sentence("Two.")]
    with qtbot.waitSignal(voice.began, timeout=10_000) as begun:
        first.open(sentences, "en", 0, 100)
    first.close()
    # It says nothing to its end, so that the sentence stays.
    os.kill(voice.process_id, signal.SIGSTOP)
    second.open(sentences, "en", 0, 100)
    qtbot.waitUntil(lambda: second.state is PlayerState.SPEAKING)
    voice._hear({"ended": begun.args[0]})
    assert (second.at, second.state) == (0, PlayerState.SPEAKING)
    assert voice._limit.isActive()
    second.close()


def test_closing_ends_the_process(qtbot: QtBot, make: Opener) -> None:
    voice = make()
    ready(qtbot, voice)
    process = voice.process_id
    voice.close()
    assert not is_running(process)
    assert ready(qtbot, voice), "and it can be opened again"


def test_an_engine_that_is_not_there_is_told(qtbot: QtBot, make: Opener) -> None:
    voice = make("nonesuch")
    found = trouble(qtbot, voice, lambda: voice.open("en"))
    assert found.kind is Trouble.ENGINE
    assert "nonesuch" in found.details
    assert voice.process_id == 0


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("ModuleNotFoundError(\"No module named 'PySide6.QtTextToSpeech'\")", Trouble.MODULE),
        ("ImportError('libpulse.so.0: cannot open shared object file')", Trouble.LIBRARY),
    ],
    ids=["without-the-extra", "without-a-library"],
)
def test_what_is_not_installed_is_told(
    qtbot: QtBot, make: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: str, kind: Trouble
) -> None:
    hide(monkeypatch, tmp_path, error)
    voice = make()
    assert trouble(qtbot, voice, lambda: voice.open("en")).kind is kind


def test_a_process_that_dies_is_told(qtbot: QtBot, make: Opener) -> None:
    voice = make()
    ready(qtbot, voice)
    process = voice.process_id
    assert trouble(qtbot, voice, lambda: os.kill(process, signal.SIGKILL)).kind is Trouble.BROKE
    assert ready(qtbot, voice), "and another takes its place"


def test_an_engine_that_hangs_is_given_up(
    qtbot: QtBot, make: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = make()
    ready(qtbot, voice)
    process = voice.process_id
    monkeypatch.setattr(voice_module, "_SILENCE_MS", 100)
    os.kill(process, signal.SIGSTOP)
    assert trouble(qtbot, voice, lambda: voice.say(1, "One.", 100)).kind is Trouble.SILENT
    assert not is_running(process)
    monkeypatch.setattr(voice_module, "_OPENING_MS", 1)
    assert trouble(qtbot, voice, lambda: voice.open("en")).kind is Trouble.SILENT, (
        "one that never begins, too"
    )


def test_the_process_ends_with_the_program_however_that_ends() -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from darasa.ui.speech.voice import Voice\n"
        "app = QCoreApplication([])\n"
        "voice = Voice('mock')\n"
        "voice.ready.connect(lambda _: print(voice.process_id, flush=True))\n"
        "voice.open('en')\n"
        "app.exec()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        process = int(program.stdout.readline())
        assert is_running(process)
        program.kill()
    ends = time.monotonic() + 20
    while is_running(process) and time.monotonic() < ends:
        time.sleep(0.05)
    assert not is_running(process)


@pytest.mark.parametrize("engine", ["speechd", "winrt", "sapi", "darwin"])
def test_slower_is_slower_with_every_engine(engine: str) -> None:
    rates = [rate(engine, speed) for speed in (60, 80, 100, 120)]
    assert rates == sorted(set(rates))
    assert rates[2] == pytest.approx(0, abs=0.01)
    assert engine != "speechd" or rates[2], "Qt does not set speech-dispatcher back to nought"
    assert rates[0] > -1, "no engine is asked for less than it can"
