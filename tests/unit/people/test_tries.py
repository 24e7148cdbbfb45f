"""Limits on tries, attacked by whoever may set the clock, and end and start program and computer at will."""

import random
from dataclasses import dataclass, field

import pytest

from darasa.people.tries import FREE_TRIES, LONGEST_WAIT, Tries, wait_after
from tests.campaign import campaign, tally

DAY = 24 * 3600.0


def test_waits_grow_to_a_bound() -> None:
    waits = [wait_after(failures) for failures in range(FREE_TRIES + 30)]
    assert waits[: FREE_TRIES + 4] == [0, 0, 0, 0, 0, 30, 60, 120, 240]
    assert max(waits) == waits[-1] == LONGEST_WAIT == 300
    assert waits == sorted(waits)


def test_a_try_is_counted_when_it_is_made() -> None:
    tries = Tries()
    for number in range(1, FREE_TRIES + 1):
        tries, wait = tries.attempt(7.0)
        assert (tries, wait) == (Tries(number, 7.0), 0)
    assert tries.attempt(7.5) == (tries, 30)
    assert tries.attempt(36.5) == (tries, 1)
    assert tries.attempt(37.0) == (Tries(FREE_TRIES + 1, 37.0), 0)


def test_after_the_computer_was_started_again_the_time_since_then_counts() -> None:
    before = Tries(FREE_TRIES, 20.0)
    waiting, wait = before.attempt(10.5)
    assert wait == 20
    assert waiting.attempt(25.0) == (waiting, 5), "and goes on counting past the time of that try"
    assert waiting.attempt(30.0) == (Tries(FREE_TRIES + 1, 30.0), 0)


@pytest.mark.parametrize("count", [-1, 0, 10**18, 2**63 - 1])
@pytest.mark.parametrize("last", [-1e300, 0.0, 1e300, float("inf"), float("-inf"), float("nan")])
def test_whatever_a_damaged_row_says_nobody_is_kept_out_for_longer(count: int, last: float) -> None:
    assert Tries(count, last).attempt(LONGEST_WAIT)[1] == 0


@dataclass
class Room:
    """A room in which true time passes, with a computer whose monotonic clock starts with it."""

    chance: random.Random
    true: float = 0.0
    booted: float = -1000.0
    tries: Tries = field(default_factory=Tries)
    looked_at: list[float] = field(default_factory=list)

    def attack(self) -> None:
        """Do one of what an attacker can do; nothing else changes monotonic time."""
        match self.chance.choice(["try", "try", "wait", "reboot"]):
            case "wait":
                self.true += self.chance.choice([0.01, 1, 29, 31, 61, 121, 301])
            case "reboot":
                self.true += self.chance.choice([0.0, 5.0, 60.0, DAY])
                self.booted = self.true
            case "try":
                wait = self.attempt()
                self.true += wait if self.chance.random() < 0.2 else 0

    def attempt(self) -> int:
        """Try once; return the seconds to wait, 0 where the secret was looked at."""
        self.tries, wait = self.tries.attempt(self.true - self.booted)
        if not wait:
            self.looked_at.append(self.true)
        return wait


def test_no_order_of_attacks_gains_a_try() -> None:
    looked_at = attacks = 0
    for seed in range(campaign(2000)):
        room = Room(random.Random(seed))
        for _ in range(200):
            room.attack()
        for number, (before, after) in enumerate(zip(room.looked_at, room.looked_at[1:], strict=False), 1):
            assert after - before >= wait_after(number) - 1e-6, seed
        looked_at, attacks = looked_at + len(room.looked_at), attacks + 200
        if wait := room.attempt():
            assert wait <= LONGEST_WAIT, "the owner is kept out for five minutes at most"
            room.true += wait
            assert room.attempt() == 0, "and for no longer than was said"
    tally(attacks=attacks, tries_looked_at=looked_at)
