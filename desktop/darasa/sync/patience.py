"""How long to wait after a try that did not succeed."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Capped exponential backoff with jitter, so that a room of computers does not come back all at once."""

    first: float = 4.0
    """Seconds after the first try."""
    ceiling: float = 15 * 60.0
    """Seconds at most."""
    settle: float = 4.0
    """Seconds in which a store may still be storing what a broken connection brought it: two at once would
    be stored twice by some."""
    facilitator: float = 6 * 3600.0
    """Seconds until a try that needs somebody to mend something first."""

    def after(self, tries: int, retry_after: float | None = None) -> float:
        """Return the seconds to wait after so many tries in a row, at least what the store asked for."""
        longest = min(self.ceiling, self.first * 2.0 ** min(tries - 1, 30))
        wait = max(self.settle, longest * (0.5 + random.random() / 2))
        return wait if retry_after is None else max(wait, retry_after * (1 + random.random() / 10))
