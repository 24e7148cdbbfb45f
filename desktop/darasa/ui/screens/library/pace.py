"""How long a download still takes, from how fast it came lately."""

from collections import deque

_WINDOW_S = 20.0
"""A line changes: what came longer ago says nothing of it now."""
_LEAST_S = 3.0
"""After less than this nobody can know."""


class Pace:
    """Takes how many bytes are there and when, and gives the seconds that the rest will take."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """Take that `done` bytes are there at `now`, seconds of a monotonic clock."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[1][0] > _WINDOW_S:
            self._seen.popleft()

    def seconds_left(self, whole: int) -> float | None:
        """Return how long it takes until `whole` bytes are there; None where that cannot be known yet."""
        if not self._seen:
            return None
        (since, before), (now, done) = self._seen[0], self._seen[-1]
        if now - since < _LEAST_S or done <= before:
            return None
        return (whole - done) * (now - since) / (done - before)
