"""Ralph, a learning record store that others wrote, as a process of its own on this computer."""

import json
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / "build" / "ralph" / "bin" / "python"
"""Of the environment that `make build/ralph/.installed` makes."""


class RalphMissingError(Exception):
    """Ralph is not installed, or not to the end."""


class RalphBrokenError(Exception):
    """Ralph did not start; carries what it wrote."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who may do what at the store."""

    key: str
    secret: str
    scopes: tuple[str, ...]
    """Of xAPI: `all`, `statements/read`, `statements/write` and others."""


EVERYTHING = Account("centre", "seven kind tortoises", ("all",))
WRITE_ONLY = Account("writer", "four green mangoes", ("statements/write",))
READ_ONLY = Account("reader", "one old bicycle", ("statements/read",))


def installed_python() -> Path:
    """Return the Python that has Ralph; raises RalphMissingError."""
    if not (PYTHON.parents[1] / ".installed").exists():
        raise RalphMissingError("Ralph is not installed: run `make build/ralph/.installed`")
    return PYTHON


class Ralph:
    """A store with three accounts: its `key` and `secret` may do everything; WRITE_ONLY and READ_ONLY not.

    It ends with the process that started it, even a killed one. Stopped and started again it has the same
    address and the same statements.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="darasa-ralph-")
        self._process: subprocess.Popen[str] | None = None
        self._port = 0
        self.key, self.secret = EVERYTHING.key, EVERYTHING.secret

    def __enter__(self) -> "Ralph":
        try:
            self.start()
        except (RalphMissingError, RalphBrokenError):
            self.close()
            raise
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The xAPI endpoint."""
        return f"http://127.0.0.1:{self._port}/xAPI"

    @property
    def running(self) -> bool:
        """Whether it serves."""
        return self._process is not None and self._process.poll() is None

    @property
    def process_id(self) -> int:
        """Of the process that serves."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Serve, at the same port as before if it was stopped; raises RalphMissingError, RalphBrokenError."""
        if self.running:
            return
        self.stop()
        # -P: otherwise this very file would be what the script finds under the name of `ralph`.
        script = Path(__file__).with_name("serve_ralph.py")
        command = [str(installed_python()), "-P", str(script), str(self._port)]
        with self._log.open("ab") as log:
            process = subprocess.Popen(
                command,
                env=self._environment(),
                cwd=self._folder.name,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._process = process
        assert process.stdin is not None
        assert process.stdout is not None
        accounts = (EVERYTHING, WRITE_ONLY, READ_ONLY)
        users = [{"key": a.key, "secret": a.secret, "scopes": a.scopes} for a in accounts]
        try:
            process.stdin.write(json.dumps(users) + "\n")
            process.stdin.flush()
            self._port = int(process.stdout.readline())
        except (OSError, ValueError) as error:
            self.stop()
            raise RalphBrokenError(self._log.read_text(encoding="utf-8", errors="replace")) from error

    def stop(self) -> None:
        """End it as a power cut would; what it had written stays."""
        if self._process is None:
            return
        process, self._process = self._process, None
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            pipe.close()

    def close(self) -> None:
        """End it, and forget its statements."""
        self.stop()
        self._folder.cleanup()

    def statements(self) -> list[dict[str, Any]]:
        """Return what is stored, in order of arrival, with everything that is stored twice."""
        try:
            lines = self._stored.read_bytes().splitlines(keepends=True)
        except FileNotFoundError:
            return []
        # A write may be going on: its last line is then not whole yet.
        return [json.loads(line) for line in lines if line.endswith(b"\n")]

    def clear(self) -> None:
        """Forget all statements."""
        self._stored.unlink(missing_ok=True)

    @property
    def _stored(self) -> Path:
        return Path(self._folder.name) / "statements" / "fs_lrs.jsonl"

    @property
    def _log(self) -> Path:
        return Path(self._folder.name) / "log.txt"

    def _environment(self) -> dict[str, str]:
        outer = ("PYTHON", "RALPH_", "COV")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
        return environment | {
            "RALPH_APP_DIR": str(Path(self._folder.name) / "app"),
            "RALPH_RUNSERVER_BACKEND": "fs",
            "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(self._stored.parent),
            "RALPH_LRS_RESTRICT_BY_AUTHORITY": "true",
            "RALPH_LRS_RESTRICT_BY_SCOPES": "true",
        }
