"""How often and how soon a mirror is asked again, and which of several is asked."""

import random
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from darasa.core.errors import DarasaError
from darasa.library.mirrors import (
    MirrorBusyError,
    MirrorGoneError,
    MirrorRefusedError,
    NotInMirrorError,
)

_FOR_GOOD = (MirrorGoneError, MirrorRefusedError, NotInMirrorError)
"""What asking the same mirror again does not mend."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Growing pauses with jitter, so that a room of computers does not come back all at once."""

    first: float = 1.0
    """Seconds after the first try that brought nothing."""
    ceiling: float = 30.0
    """Seconds at most, also when a server asks for more."""
    at_once: float = 0.1
    """Seconds after a try that brought something."""
    tries: int = 6
    """Tries in a row that bring nothing, until a mirror is given up."""
    rest: float = 60.0
    """Seconds until a download that was given up is begun again by itself."""
    longest_rest: float = 15 * 60.0
    """The same at most, after it was given up several times in a row."""

    def after(self, tries: int, retry_after: float | None = None) -> float:
        """Return the seconds to wait after so many tries in a row that brought nothing."""
        longest = self.first * 2.0 ** min(tries - 1, 30) if tries else self.at_once
        wait = longest * (0.5 + random.random() / 2)
        return min(self.ceiling, max(wait, retry_after or 0.0))

    def rest_after(self, times: int) -> float:
        """Return the seconds that a download rests which was given up so many times in a row."""
        longest = min(self.longest_rest, self.rest * 2.0 ** min(times - 1, 30))
        return longest * (0.5 + random.random() / 2)


class Choice:
    """Which mirror is asked now. Safe to use from several threads."""

    def __init__(self, addresses: Sequence[str], patience: Patience) -> None:
        """`addresses`, of which there is at least one, come best first."""
        self._left = list(addresses)
        self._patience = patience
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        """The mirror to ask."""
        with self._lock:
            return self._left[0]

    def turn(self, address: str) -> None:
        """Ask another one than this from now on, where there is one."""
        with self._lock:
            if self._left[0] == address:
                self._left.append(self._left.pop(0))

    def failed(self, address: str, error: DarasaError, tries: int) -> float:
        """Hear that a mirror failed, after so many tries in a row of it that brought nothing.

        Returns the seconds to wait before the next try; raises the error when no mirror is left to ask.
        """
        with self._lock:
            if tries >= self._patience.tries or isinstance(error, _FOR_GOOD):
                if self._left == [address]:
                    raise error
                if address in self._left:
                    self._left.remove(address)
                return 0.0
        self.turn(address)
        retry_after = error.retry_after if isinstance(error, MirrorBusyError) else None
        return self._patience.after(tries, retry_after)
