"""How sending stands at one moment: all that the screen shows, read at once, so that changes can be told."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from darasa.core.errors import DarasaError
from darasa.record.types import Event
from darasa.sync.background import State
from darasa.sync.types import Day, Rules, Target, TargetStatus, Withheld

if TYPE_CHECKING:
    from darasa.sync.service import Sync
    from darasa.ui.sending import Sending

MOST_ROWS = 30
"""More rows than this of a kind are not shown, only counted."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is waiting, what the store would not take, and what it has cost."""

    statuses: tuple[TargetStatus, ...]
    rules: Rules
    completions: int
    withheld: tuple[Withheld, ...]
    """The first of them."""
    waiting: tuple[tuple[int, Event], ...]
    """The first of them, each with its arrival row."""
    month: tuple[Day, ...]
    today: int
    """Days since 1970-01-01."""
    state: State | None
    is_online: bool | None
    is_metered: bool
    damage: DarasaError | None = None
    """Why what is set about sending cannot be read."""

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where the record is sent."""
        return tuple(status.target for status in self.statuses)

    @property
    def waiting_count(self) -> int:
        """How many statements wait, at the target that has most to get."""
        return max((status.waiting for status in self.statuses), default=0)

    @property
    def waiting_bytes(self) -> int:
        """About what they weigh, for all targets together."""
        return sum(status.waiting_bytes for status in self.statuses)

    @property
    def withheld_count(self) -> int:
        """How many statements a store would not take."""
        return sum(status.withheld for status in self.statuses)

    @property
    def trouble(self) -> DarasaError | None:
        """What kept the last try from succeeding, of the first target that has some."""
        return next((status.trouble for status in self.statuses if status.trouble is not None), None)

    @property
    def last_success(self) -> int | None:
        """When everything was last sent, at the target that is furthest behind; UTC milliseconds."""
        times = [status.last_success for status in self.statuses]
        return None if None in times else min((time for time in times if time is not None), default=None)


def standing(sync: "Sync", sending: "Sending") -> Standing:
    """Read how sending stands now."""
    today, month = sync.today, sync.month()
    at, online, metered = sending.state, sending.is_online, sending.is_metered
    try:
        statuses, rules = sync.status(), sync.rules()
    except DarasaError as error:
        return Standing((), Rules(), 0, (), (), month, today, at, online, metered, error)
    withheld: list[Withheld] = []
    waiting: dict[int, Event] = {}
    for status in statuses:
        withheld += sync.withheld(status.target, MOST_ROWS)
        waiting |= dict(sync.waiting(status.target, MOST_ROWS))
    return Standing(
        statuses,
        rules,
        sync.completions_waiting(),
        tuple(withheld[:MOST_ROWS]),
        tuple(sorted(waiting.items())[:MOST_ROWS]),
        month,
        today,
        at,
        online,
        metered,
    )
