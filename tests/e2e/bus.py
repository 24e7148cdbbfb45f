"""An accessibility bus of its own, and somebody at a screen reader on it."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from darasa.ui.system_libraries import find_program

_SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that Debian's pyatspi is installed for."""


@dataclass(frozen=True)
class Thing:
    """Something on the bus, seen through the reader; every question is asked there and then."""

    reader: "ScreenReader"
    number: int

    def __getattr__(self, name: str) -> Any:
        """Return what is told of it by that name, such as `role`, `name`, `states`."""
        return self.reader.ask("tell", self.number).get(name)

    def find(self, role: str, name: str = "", *states: str) -> "Thing":
        """Wait for something inside it that is in sight."""
        return Thing(self.reader, self.reader.ask("find", self.number, role, name, states))

    def all(self, *roles: str) -> "list[dict[str, Any]]":
        """Return what is told of everything inside of these roles, in its order."""
        return [self.reader.ask("tell", number) for number in self.reader.ask("all", self.number, roles)]

    def press(self, action: str = "Press") -> None:
        """Press it, or do something else that it can do."""
        assert self.reader.ask("press", self.number, action)

    def focus(self) -> None:
        """Take the keyboard there."""
        self.reader.ask("focus", self.number)

    def write(self, text: str) -> None:
        """Put a text into it."""
        assert self.reader.ask("write", self.number, text)


class ScreenReader:
    """The process that reads the bus."""

    def __init__(self, environment: dict[str, str]) -> None:
        script = Path(__file__).with_name("bus_reader.py")
        self._process = subprocess.Popen(
            [_SYSTEM_PYTHON, "-I", str(script)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, *question: object) -> Any:
        """Ask the process something and return its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        said = json.loads(self._process.stdout.readline() or '{"trouble": "the reader ended"}')
        assert "trouble" not in said, (question, said["trouble"])
        return said["answer"]

    def program(self, name: str) -> Thing:
        """Wait for a program's window."""
        return Thing(self, self.ask("program", name))

    def hear(self, words: str) -> str:
        """Wait until these words are told."""
        return str(self.ask("hear", words))

    def focus_moved(self, words: str) -> str:
        """Wait until the keyboard has come to something of this name."""
        return str(self.ask("focus_moved", words))

    def end(self) -> None:
        """Stop reading."""
        self._process.terminate()
        self._process.communicate()


@contextmanager
def accessibility_bus(display: str) -> Iterator[dict[str, str]]:
    """Run the two buses of a desktop for a while; yield the environment in which programs find them."""
    # Its path must be short: sockets lie in it.
    folder = tempfile.mkdtemp(prefix="bus-")
    environment = os.environ | {"DISPLAY": display, "XDG_RUNTIME_DIR": folder, "NO_AT_BRIDGE": "0"}
    running: list[subprocess.Popen[str]] = []
    try:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        running.append(daemon)
        assert daemon.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        launcher = find_program("at-spi-bus-launcher")
        assert launcher, "at-spi-bus-launcher is not there"
        running.append(
            subprocess.Popen(
                [launcher, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL, text=True
            )
        )
        yield environment
    finally:
        for process in reversed(running):
            process.terminate()
            process.communicate()
        shutil.rmtree(folder, ignore_errors=True)
