"""How fast something comes, smoothed."""

import time
from collections import deque
from typing import Final

_WINDOW: Final = 8.0
"""Seconds that are looked back: a line that drops for a moment does not show as standing still."""
_LEAST: Final = 1.0
"""Seconds before anything can be said."""


class Meter:
    """Takes how much has come, and says how fast."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, done: int) -> None:
        """Hear how many bytes have come by now."""
        now = time.monotonic()
        if self._seen and done < self._seen[-1][1]:  # some of it was not what was published
            self._seen.clear()
        self._seen.append((now, done))
        while now - self._seen[0][0] > _WINDOW:
            self._seen.popleft()

    @property
    def rate(self) -> float | None:
        """Bytes a second; None when nothing can be said."""
        if not self._seen:
            return None
        (began, before), (now, done) = self._seen[0], self._seen[-1]
        return (done - before) / (now - began) if now - began >= _LEAST else None

    def seconds(self, left: int) -> float | None:
        """Return about how long so many bytes take; None when nothing can be said."""
        rate = self.rate
        return left / rate if rate else None
