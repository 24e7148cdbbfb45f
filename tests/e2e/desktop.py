"""A real screen without a monitor: the app's own process under Xvfb, driven with keys through xdotool."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.record.types import Event
from darasa.workspace import Workspace
from tests.e2e.closing import ask_to_close

PATIENCE_S = 40.0
"""How long anything may take to appear on a busy machine; it is a limit for hanging, not a measure."""


@contextmanager
def screen(width: int = 1366, height: int = 768) -> Iterator[str]:
    """Run an X server of its own for a while and give its display, like `:5`."""
    read, write = os.pipe()
    size = f"{width}x{height}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE_S)


class App:
    """One run of the app over a data folder, on a display."""

    def __init__(self, data: DataFolder, display: str, *words: str) -> None:
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        self._environment = environment | {"DISPLAY": display}
        self._data = data
        command = [sys.executable, "-m", "darasa", "--data", str(data.root), *words]
        self._process = subprocess.Popen(command, env=self._environment, stderr=subprocess.PIPE, text=True)
        self._window = self._wait_for_window()

    def press(self, *keys: str) -> None:
        """Press keys by their X names, like Return, Tab, a."""
        self._xdotool("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "30", text)

    def press_until(self, keys: str, come: Callable[[], bool], what: str) -> None:
        """Press a key, or several one after the other, now and again until something has come.

        Once is not enough: the app may not have listened yet.
        """
        end = time.monotonic() + PATIENCE_S
        while not come():
            assert time.monotonic() < end, f"{what} did not come; the app said: {self._said()}"
            self.press(*keys.split())
            time.sleep(0.5)

    def wait_for(self, come: Callable[[], bool], what: str) -> None:
        """Wait until something has come."""
        end = time.monotonic() + PATIENCE_S
        while not come():
            assert time.monotonic() < end, f"{what} did not come; the app said: {self._said()}"
            assert self.runs, f"the app ended before {what}: {self._said()}"
            time.sleep(0.1)

    def take_keyboard(self) -> None:
        """Give the keyboard to the window that is there now, after another one went."""
        self._window = self._wait_for_window()

    def close_window(self) -> None:
        """Close the window as its frame's button does."""
        ask_to_close(self._environment["DISPLAY"], int(self._window))

    @property
    def shows_window(self) -> bool:
        """Whether a window of the app is on the screen."""
        return bool(self._found())

    def kill(self) -> None:
        """End the process as a power cut does: at once, with no chance to save anything."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def ended(self) -> tuple[int, str]:
        """Wait until the process has ended by itself; return its exit code and what it said."""
        said = self._process.communicate(timeout=PATIENCE_S)[1]
        return self._process.returncode, said

    def wait_for_end(self) -> None:
        """Wait until the process has ended by itself, and well."""
        said = self._process.communicate(timeout=PATIENCE_S)[1]
        assert self._process.returncode == 0, said

    @property
    def runs(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    def end(self) -> None:
        """See to it that the process is gone, whatever happened."""
        if self.runs:
            self.kill()

    def picture(self, path: Path) -> None:
        """Write what the screen shows, for looking at after a failure."""
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=False)

    def _wait_for_window(self) -> str:
        found = ""

        def has_keyboard() -> bool:
            nonlocal found
            found = self._found()
            # There is no window manager that would give the keyboard to a new window; one may go meanwhile.
            focus = ["xdotool", "windowfocus", "--sync", found]
            return bool(found) and self._run(focus).returncode == 0

        self.wait_for(has_keyboard, "the window")
        return found

    def _found(self) -> str:
        """Return the window that is seen; empty when there is none."""
        search = ["xdotool", "search", "--onlyvisible", "--name", "Darasa"]
        return next(iter(self._run(search).stdout.split()), "")

    def _run(self, command: list[str]) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=PATIENCE_S)

    def _said(self) -> str:
        if self.runs:
            return "(still running)"
        return (self._process.stderr.read() if self._process.stderr else "").strip()


@contextmanager
def running(data: DataFolder, display: str, *words: str) -> Iterator[App]:
    """Run the app for a while, with these words on its command line; at the end it is gone."""
    app = App(data, display, *words)
    try:
        yield app
    finally:
        app.end()


@contextmanager
def looking_into(data: DataFolder) -> Iterator[Workspace]:
    """Open the data folder beside the app, as commands do."""
    workspace = Workspace(data)
    try:
        yield workspace
    finally:
        workspace.close()


def events(data: DataFolder) -> tuple[Event, ...]:
    """Return all learning events of the first learner in order; empty before there is one."""
    with looking_into(data) as workspace:
        learners = workspace.people.learners()
        return tuple(workspace.record.events(learners[0].id)) if learners else ()
