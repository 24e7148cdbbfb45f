"""How often a secret may be tried: limited by number and by the time since the computer was started.

Nobody can set that time. It is the same for every process, so that ending the program neither shortens a
wait nor lengthens it (decisions/0047).
"""

import math
from dataclasses import dataclass

FREE_TRIES = 5
"""Wrong tries in a row before the first wait."""
FIRST_WAIT = 30.0
"""Seconds; each further wrong try doubles the wait."""
LONGEST_WAIT = 300.0
"""Seconds: a neighbour who tries on purpose keeps the owner out no longer than this."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong tries in a row at one secret."""

    count: int = 0
    last: float = 0.0
    """When the last one was, in seconds of the monotonic clock."""

    def attempt(self, now: float) -> tuple["Tries", int]:
        """Return what to keep before a secret is looked at, at `now` (monotonic seconds), and a wait.

        The wait is in whole seconds. With 0 the try is counted and may go on; else it is not, and may not.
        """
        # A try that lies ahead was made before the computer was started again, which was `now` ago.
        known = self if self.last <= now else Tries(self.count, 0.0)
        left = known.last + wait_after(known.count) - now
        return (known, math.ceil(left)) if left > 0 else (Tries(known.count + 1, now), 0)


def wait_after(failures: int) -> float:
    """Return the seconds to wait after this many wrong tries in a row."""
    if failures < FREE_TRIES:
        return 0.0
    doublings = min(failures - FREE_TRIES, 10)
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << doublings))
