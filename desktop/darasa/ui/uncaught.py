"""Takes note of every error that nobody caught, on any thread, and lets the program go on."""

import logging
import sys
import threading
from collections import Counter
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from darasa.core.errors import DarasaError

_MOST_LOGGED = 3
"""An error that comes with every paint or tick would fill the log with one and the same."""
_log = logging.getLogger(__name__)


class Uncaught(QObject):
    """Stands where Python reports what nobody caught, from `install` until `remove`."""

    caught = Signal(object)
    """The exception; from whichever thread it came."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hook = sys.excepthook
        self._thread_hook = threading.excepthook
        self._unraisable_hook = sys.unraisablehook
        self._logged: Counter[tuple[str, int]] = Counter()

    def install(self) -> None:
        """Take note from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Leave it to whoever took note before."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            self._note(error, trace)
            self.caught.emit(error)
        self._hook(kind, error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self._note(args.exc_value, args.exc_traceback)
            self.caught.emit(args.exc_value)
        self._thread_hook(args)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        """What fails while something is thrown away disturbs nobody."""
        if args.exc_value is not None:
            self._note(args.exc_value, args.exc_traceback)
        self._unraisable_hook(args)

    def _note(self, error: BaseException, trace: TracebackType | None) -> None:
        at = trace
        while at is not None and at.tb_next is not None:
            at = at.tb_next
        place = (at.tb_frame.f_code.co_filename, at.tb_lineno) if at is not None else ("", 0)
        self._logged[place] += 1
        if self._logged[place] <= _MOST_LOGGED:
            # What has a name has words, and is no mistake of ours: a disk can be full anywhere.
            if isinstance(error, DarasaError):
                _log.error("not caught", exc_info=(type(error), error, trace))
            else:
                _log.critical("not caught", exc_info=(type(error), error, trace))
