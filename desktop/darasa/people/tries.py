"""How often a secret may be tried: limited by number and by the time since the computer was started.

Nobody can set that time. It is the same for every process, so that ending the program neither shortens a
wait nor lengthens it (decisions/0047).
"""

import math
from dataclasses import dataclass

from darasa.people.errors import TooManyTriesError

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

    def one_more(self, now: float) -> "Tries":
        """Return these with one more at `now` (monotonic seconds); to be kept before the secret is looked at.

        Raises TooManyTriesError while the next try has to wait.
        """
        left = wait_after(self.count) - self._passed(now)
        if left > 0:
            raise TooManyTriesError(math.ceil(left))
        return Tries(self.count + 1, now)

    def _passed(self, now: float) -> float:
        """Return how many seconds have passed since the last try, at least.

        A try that seems to lie ahead was made before the computer was started again, which was `now` ago.
        """
        return now - self.last if self.last <= now else now


def wait_after(failures: int) -> float:
    """Return the seconds to wait after this many wrong tries in a row."""
    if failures < FREE_TRIES:
        return 0.0
    doublings = min(failures - FREE_TRIES, 10)
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << doublings))
