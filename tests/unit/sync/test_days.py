"""Days and months by a clock that may say anything."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.sync.days import day_of, month_of

EPOCH = date(1970, 1, 1).toordinal()


def day(*when: int) -> int:
    return date(*when).toordinal() - EPOCH


@pytest.mark.parametrize(
    ("utc_ms", "offset", "expected"),
    [
        (0, 0, 0),
        (86_400_000 - 1, 0, 0),
        (86_400_000, 0, 1),
        (86_400_000 - 1, 180, 1),
        (86_400_000, -1, 0),
        (-1, 0, 0),
        (-(10**18), 0, 0),
        (10**18, 840, day(9999, 12, 31)),
    ],
)
def test_days_are_those_of_the_wall(utc_ms: int, offset: int, expected: int) -> None:
    assert day_of(utc_ms, offset) == expected


@pytest.mark.parametrize(
    ("within", "first", "last"),
    [
        (day(2026, 11, 27), day(2026, 11, 1), day(2026, 11, 30)),
        (day(2026, 12, 31), day(2026, 12, 1), day(2026, 12, 31)),
        (day(2028, 2, 29), day(2028, 2, 1), day(2028, 2, 29)),
        (day(2027, 2, 1), day(2027, 2, 1), day(2027, 2, 28)),
        (0, 0, 30),
        (day(9999, 12, 31), day(9999, 12, 1), day(9999, 12, 31)),
        (day(9999, 12, 1), day(9999, 12, 1), day(9999, 12, 31)),
        (day(9999, 11, 30), day(9999, 11, 1), day(9999, 11, 30)),
    ],
)
def test_months(within: int, first: int, last: int) -> None:
    assert month_of(within) == (first, last)


@given(st.integers(0, day(9999, 12, 31)))
def test_a_month_holds_its_days_and_no_others(one: int) -> None:
    first, last = month_of(one)
    month = date.fromordinal(one + EPOCH)
    assert first <= one <= last
    assert last - first in {27, 28, 29, 30}
    for other in (first, last):
        there = date.fromordinal(other + EPOCH)
        assert (there.year, there.month) == (month.year, month.month)


@given(st.integers(-(2**60), 2**60), st.integers(-840, 840))
def test_any_moment_has_a_day_and_a_month(utc_ms: int, offset: int) -> None:
    month_of(day_of(utc_ms, offset))
