"""Watching what a process opens, reads, writes and connects to: with strace, else from inside.

A container may forbid tracing. Then Python's own audit events tell what its part of the process does, and
inotify tells whether anybody at all opened the canary.
"""

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

MARK = "/darasa-begins-here"
"""A file that is nowhere: a look for it says that from here on nothing new may be touched."""
_AUDIT = "audit:"
_CALL = re.compile(r"^\d+\s+(\w+)\((.*)$")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(
    r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|^(?:unlink|rename|mkdir|rmdir|link|symlink|chmod|chown|truncate|mknod|creat)"
)
_NETWORK = {"socket", "connect", "bind", "sendto", "sendmsg", "accept", "accept4", "listen"}


@dataclass
class Seen:
    """What a process did from `MARK` on that it had not done before."""

    paths: dict[str, bool] = field(default_factory=dict)
    """Paths it looked at or opened, and whether to write."""
    network: list[str] = field(default_factory=list)
    programs: list[str] = field(default_factory=list)
    marked: bool = False
    """Whether the mark was met at all."""


@cache
def can_trace() -> bool:
    """Tell whether strace may trace here."""
    try:
        done = subprocess.run(["strace", "-f", "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def run_watched(
    arguments: Sequence[str], folder: Path, log: Path, *, trace: bool
) -> tuple[subprocess.CompletedProcess[str], Seen]:
    """Run Python in `folder` with these arguments, and return how it ended and what it did."""
    command, environment = [sys.executable, *arguments], dict(os.environ)
    if trace:
        calls = ["-f", "-qq", "-s", "4096", "-e", "trace=%file,%network", "-o", str(log)]
        command = ["strace", *calls, *command]
    else:
        environment["DARASA_AUDIT"] = "1"
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=900
    )
    if trace:
        return done, _from_trace(log.read_text(encoding="utf-8", errors="replace").splitlines(), folder)
    return done, _from_audit(done.stderr.splitlines(), folder)


def audit() -> None:
    """Tell on stderr from now on what this process asks Python to open, when nobody watches from outside."""
    if "DARASA_AUDIT" in os.environ:
        print(f"{_AUDIT}{MARK}", file=sys.stderr, flush=True)
        sys.addaudithook(_told)


def _told(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(("open", "os.", "socket.", "subprocess.", "sqlite3.")):
        print(f"{_AUDIT}{event} {arguments[:3]!r}", file=sys.stderr, flush=True)


@contextmanager
def watching(path: Path) -> Iterator[list[bytes]]:
    """Collect what the kernel says of a file being opened or read by anybody meanwhile (Linux inotify)."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(os.O_NONBLOCK)
    assert descriptor >= 0
    assert libc.inotify_add_watch(descriptor, str(path).encode(), 0x1 | 0x20) >= 0
    heard: list[bytes] = []
    try:
        yield heard
        with suppress(BlockingIOError):
            heard.append(os.read(descriptor, 4096))
    finally:
        os.close(descriptor)


def _from_trace(lines: Sequence[str], folder: Path) -> Seen:
    seen, before = Seen(), set[str]()
    for line in lines:
        found = _CALL.match(line)
        if found is None:
            continue
        call, rest = found.groups()
        if call in _NETWORK and seen.marked:
            seen.network.append(line)
        quoted = _PATH.search(rest)
        if quoted is None or call in _NETWORK:
            continue
        path = str(folder / quoted[1].encode("latin-1", "replace").decode("unicode_escape"))
        if path == MARK:
            seen.marked = True
        elif not seen.marked:
            before.add(path)
        elif call.startswith("exec"):
            seen.programs.append(line)
        elif path not in before or _WRITING.search(call) or _WRITING.search(rest):
            writes = bool(_WRITING.search(call) or _WRITING.search(rest))
            seen.paths[path] = seen.paths.get(path, False) or writes
    return seen


def _from_audit(lines: Sequence[str], folder: Path) -> Seen:
    seen = Seen()
    for line in (line.removeprefix(_AUDIT) for line in lines if line.startswith(_AUDIT)):
        event, _, rest = line.partition(" ")
        quoted = re.search(r"'((?:[^'\\]|\\.)*)'", rest)
        if event == MARK:
            seen.marked = True
        elif event.startswith("socket"):
            seen.network.append(line)
        elif event in {"subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.startfile"}:
            seen.programs.append(line)
        elif quoted is not None and event.split(".")[0] in {"open", "os", "sqlite3"}:
            writes = event not in {"open", "os.listdir", "os.scandir", "sqlite3.connect"}
            writes = writes or re.search(r"'[^']*', '[^']*[wax+]", rest) is not None
            path = str(folder / quoted[1])
            seen.paths[path] = seen.paths.get(path, False) or writes
    return seen
