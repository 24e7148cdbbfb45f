"""The program's log: small, rotating, and without personal data.

Of an error it holds the kind, where in the program it happened, and the facts that its class calls
harmless. Never its message: a name, an answer or a path with somebody's name could be in it.
"""

import copy
import errno
import faulthandler
import logging
import re
import traceback
from collections.abc import Iterator
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from darasa.core.errors import DarasaError

MAX_BYTES = 512 * 1024
KEPT_FILES = 3
LOG_NAME = "darasa.log"
CRASH_NAME = "crash.txt"
"""Where the interpreter itself writes what it did when it crashed; the next start takes it into the log."""
_MOST_CRASH_BYTES = 16 * 1024
_PATH_PARTS = 3
_log = logging.getLogger(__name__)

_ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Log:
    """The log of this process, from its start to its end."""

    def __init__(self, folder: Path) -> None:
        """Write to `folder`/darasa.log from now on; a disk that is full or read-only is borne."""
        self._handler = _Handler(folder / LOG_NAME)
        self._crash: TextIO | None = None
        root = logging.getLogger("darasa")
        root.setLevel(logging.INFO)
        root.addHandler(self._handler)
        self._folder = folder

    def catch_crashes(self) -> None:
        """Let the interpreter write down where it was if it crashes, and log what it wrote the last time."""
        path = self._folder / CRASH_NAME
        with suppress(OSError):
            if path.exists() and (told := path.read_bytes()[:_MOST_CRASH_BYTES]):
                _log.critical("the program crashed before:\n%s", told.decode(errors="replace"))
            self._crash = path.open("w", encoding="utf-8")
            faulthandler.enable(self._crash)

    def close(self) -> None:
        """Write no more."""
        if self._crash is not None:
            faulthandler.disable()
            with suppress(OSError):
                self._crash.close()
            self._crash = None
        logging.getLogger("darasa").removeHandler(self._handler)
        with suppress(OSError):
            self._handler.close()


def harmless(error: BaseException) -> str:
    """Return what may be logged of an error: its kind, and what is known to tell nothing of a person."""
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    facts = []
    if isinstance(error, DarasaError):
        facts = [str(getattr(error, fact)) for fact in error.loggable]
    elif isinstance(error, OSError) and error.errno is not None:
        facts = [errno.errorcode.get(error.errno, str(error.errno))]
    elif sqlite := getattr(error, "sqlite_errorname", None):
        facts = [str(sqlite)]
    return f"{name}({', '.join(facts)})"


class _Handler(RotatingFileHandler):
    """Writes to a file that is moved away when it has grown; what cannot be written is left out."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True)
        self.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Go on: the log is not worth disturbing anybody."""


class _Discreet(logging.Formatter):
    """Leaves out of a log what could tell who somebody is."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, errors by their kind alone, and the account's name left out of every path."""
        record = copy.copy(record)
        if isinstance(record.args, tuple):
            record.args = tuple(
                harmless(one) if isinstance(one, BaseException) else one for one in record.args
            )
        return _without_account(super().format(record))

    def formatException(self, ei: _ErrorInfo) -> str:  # noqa: N802 - logging's own name
        """Return the kinds of an error and of what led to it, each with where it happened."""
        lines = []
        for error in _chain(ei[1]):
            lines.append(f"  {harmless(error)}")
            for frame, line in traceback.walk_tb(error.__traceback__):
                place = "/".join(Path(frame.f_code.co_filename).parts[-_PATH_PARTS:])
                lines.append(f"    {place}:{line} {frame.f_code.co_name}")
        return "\n".join(lines)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _without_account(text: str) -> str:
    try:
        home = Path.home()
    except RuntimeError:
        return text
    text = text.replace(str(home), "~")
    # A stick is mounted under the account's name, as in /media/amina/STICK.
    return re.sub(rf"(?<=[/\\]){re.escape(home.name)}(?=[/\\])", "~", text) if home.name else text
