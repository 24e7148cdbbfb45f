"""Sending by itself: a thread that sends what is waiting whenever that can succeed, and else leaves it be.

It asks the database every so often whether anything is waiting; the network is touched only when something
is, and ever more rarely while it does not succeed.
"""

import logging
import threading
import time
from collections.abc import Callable
from enum import StrEnum

from darasa.core.errors import DarasaError
from darasa.core.tasks import CancelledError
from darasa.net.errors import NetError, TlsError
from darasa.sync.errors import (
    BudgetSpentError,
    FolderMissingError,
    PortalError,
    StoreBusyError,
    StoreError,
    UploaderBusyError,
)
from darasa.sync.service import Sync
from darasa.sync.types import Sent, Target

LOOK_SECONDS = 60.0
"""How often the database is asked whether something is waiting. Completions come in groups, and go so."""
_OF_THE_LINE = (NetError, PortalError)
"""Troubles that may be over as soon as there is another network."""
_log = logging.getLogger(__name__)


class State(StrEnum):
    """What the thread is at."""

    NOTHING = "nothing"
    """Nothing is waiting, or there is no target."""
    SENDING = "sending"
    WAITING = "waiting"
    """It did not succeed; it will be tried again by itself."""
    HELD = "held"
    """Something is waiting, and the facilitator's rules hold it back."""


class Sender:
    """The thread, from `start` to `close`."""

    def __init__(
        self,
        sync: Sync,
        is_metered: Callable[[], bool] = lambda: False,
        tell: Callable[[State], None] = lambda _: None,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """`is_metered` says whether the connection of now is paid by the megabyte, as far as is known; `tell`
        is called on the thread with what it is at, after every step.
        """
        self._sync = sync
        self._is_metered = is_metered
        self._tell = tell
        self._look_seconds = look_seconds
        self._woken = threading.Event()
        self._closed = False
        self._hurry = False
        self._line = False
        self._tries: dict[Target, int] = {}
        """Tries in a row that brought nothing. One with another key is another target here."""
        self._not_before: dict[Target, float] = {}
        """When it may be tried again, in seconds of the monotonic clock."""
        self._cut_off: set[Target] = set()
        """Those that another network may bring back."""
        self._thread = threading.Thread(target=self._run, name="darasa-sender", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self, *, hurry: bool = False, line: bool = False) -> None:
        """Look now: something was finished, or, with `line`, the network is another than before.

        With `hurry` somebody asks for it: neither the rules nor an earlier failure hold it back.
        """
        self._hurry = self._hurry or hurry
        self._line = self._line or line
        self._woken.set()

    def close(self) -> None:
        """End, giving up what is under way at once; what was not confirmed is sent again another time."""
        self._closed = True
        self._sync.abort()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._closed:
            self._woken.clear()
            try:
                self._tell(self._step())
            except CancelledError:
                return
            except DarasaError:
                # The database's troubles are told by whoever meets them in front of somebody.
                _log.exception("nothing sent")
            self._woken.wait(self._look_seconds)

    def _step(self) -> State:
        """Send if there is something to send, and nothing speaks against it now."""
        hurry = self._hurry
        if hurry:  # else one that comes this very moment would be forgotten
            self._hurry = False
        if self._line:
            self._line = False
            for target in self._cut_off:
                self._not_before.pop(target, None)
        waiting = self._sync.with_work()
        if not waiting:
            self._tries.clear()
            self._not_before.clear()
            return State.NOTHING
        if not hurry:
            rules = self._sync.rules()
            if not rules.automatic or (self._is_metered() and not rules.metered):
                return State.HELD
        now = time.monotonic()
        due = {one.id for one in waiting if hurry or now >= self._not_before.get(one, 0.0)}
        if not due:
            return State.WAITING
        self._tell(State.SENDING)
        try:
            sent = self._sync.send(only=due)
        except UploaderBusyError:
            return State.WAITING
        for one in sent:
            self._note(one)
        troubles = [one.trouble for one in sent if one.trouble is not None]
        if not troubles:
            return State.NOTHING if len(due) == len(waiting) else State.WAITING
        _log.info("sending stopped: %s", ", ".join(type(one).__name__ for one in troubles))
        return State.HELD if any(isinstance(one, BudgetSpentError) for one in troubles) else State.WAITING

    def _note(self, sent: Sent) -> None:
        """Keep when each target may be tried again: one that is away holds no other up."""
        target, trouble = sent.target, sent.trouble
        self._cut_off.discard(target)
        if trouble is None:
            self._tries.pop(target, None)
            self._not_before.pop(target, None)
            return
        if isinstance(trouble, _OF_THE_LINE):
            self._cut_off.add(target)
        # On a line that drops all the time, what arrives in between is worth going on at once.
        tries = self._tries[target] = 1 if sent.statements else self._tries.get(target, 0) + 1
        self._not_before[target] = time.monotonic() + self._pause_after(trouble, tries)

    def _pause_after(self, trouble: DarasaError, tries: int) -> float:
        """Return the seconds until trying again can make sense, after so many tries in a row."""
        patience = self._sync.patience
        if isinstance(trouble, FolderMissingError):
            return 0.0
        if isinstance(trouble, StoreBusyError):
            return patience.after(tries, trouble.retry_after)
        if isinstance(trouble, NetError) and not isinstance(trouble, TlsError):
            return patience.after(tries)
        if isinstance(trouble, StoreError) and not isinstance(trouble, PortalError):
            return patience.facilitator
        # A portal or a budget may be over at any time; it costs one small question to find out.
        return patience.after(tries + 4)
