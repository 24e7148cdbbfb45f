"""Background work as a plain callable that reports progress and can be cancelled. No Qt here."""

from collections.abc import Callable
from threading import Event
from typing import Generic, TypeVar

from darasa.core.errors import DarasaError

T = TypeVar("T")

Report = Callable[[float], None]
"""Takes the share of the work that is done, 0 to 1."""
Check = Callable[[], None]
"""Raises CancelledError when the work should stop; called between small steps."""


class CancelledError(DarasaError):
    """Somebody asked for the work to stop, and it did, leaving nothing half done."""


class Task(Generic[T]):
    """One piece of work over a plain snapshot, to be run on any thread."""

    def __init__(self, function: Callable[[Report, Check], T]) -> None:
        self._function = function
        self._cancelled = Event()

    def run(self, report: Report) -> T:
        """Do the work on this thread and return its result.

        Raises CancelledError when cancelled, and whatever the work itself raises.
        """
        self._check()
        return self._function(report, self._check)

    def cancel(self) -> None:
        """Ask the work to stop at its next check; may be called from any thread."""
        self._cancelled.set()

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise CancelledError
