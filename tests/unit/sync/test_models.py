"""The tables of what was sent where."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.sync.models import Ledger
from darasa.sync.types import Day, Progress
from tests.unit.sync.kit import Sending


@pytest.fixture
def sending(tmp_path: Path) -> Iterator[Sending]:
    one = Sending.start(tmp_path / "data")
    one.study(5)
    yield one
    one.stop()


@pytest.fixture
def ledger(sending: Sending) -> Ledger:
    return Ledger(sending.computer.database)


def test_progress(ledger: Ledger) -> None:
    assert ledger.progress("a") == Progress()
    for progress in (Progress(5, 9, 3, None), Progress(9, None, 9, 1_795_000_000_000)):
        ledger.keep("a", progress)
        assert ledger.progress("a") == progress
    assert ledger.progress("b") == Progress()


def test_bytes_add_up_by_day_and_target(ledger: Ledger) -> None:
    for target, day, sent, received in (("a", 1, 5, 6), ("a", 1, 1, 1), ("b", 1, 10, 0), ("a", 3, 2, 2)):
        ledger.count(target, day, sent, received)
    assert ledger.days(1, 3) == (Day(1, 16, 7), Day(3, 2, 2))
    assert ledger.days(1, 3, "a") == (Day(1, 6, 7), Day(3, 2, 2))
    assert ledger.days(2, 2) == ()
    assert ledger.days(1, 1, "b")[0].total == 10
    ledger.count("a", 1, 2**40, 2**40)
    assert ledger.days(1, 1, "a")[0].total > 2**41


def test_withheld_ones(ledger: Ledger) -> None:
    for row in (3, 1, 2):
        ledger.withhold("a", row, 400, f"no {row}", 100 + row)
    ledger.withhold("b", 1, 409, "other", 5)
    assert ledger.withheld("a", 2) == [(1, 400, "no 1", 101, False), (2, 400, "no 2", 102, False)]
    assert (ledger.count_withheld("a"), ledger.count_withheld("c")) == ((3, 0), (0, 0))
    ledger.mark_again("a", [1, 3])
    assert ledger.count_withheld("a") == (3, 2)
    assert ledger.to_send_again("a", 1) == [1]
    assert ledger.to_send_again("a", 9) == [1, 3]
    ledger.withhold("a", 1, 413, "too large", 999)
    assert ledger.withheld("a", 1) == [(1, 413, "too large", 101, False)], "since when is what it was"
    ledger.release("a", [3])
    assert [row for row, *_rest in ledger.withheld("a", 9)] == [1, 2]
    ledger.mark_all_again("a")
    assert ledger.to_send_again("a", 9) == [1, 2]
    assert ledger.to_send_again("b", 9) == []


def test_nothing_is_withheld_that_is_not_there(ledger: Ledger) -> None:
    ledger.withhold("a", 99, 400, "no", 1)
    assert ledger.withheld("a", 9) == []


def test_forgetting(ledger: Ledger) -> None:
    for target in ("a", "b"):
        ledger.keep(target, Progress(5))
        ledger.withhold(target, 1, 400, "no", 1)
        ledger.count(target, 1, 5, 5)
    ledger.forget("a")
    assert (ledger.progress("a"), ledger.withheld("a", 9)) == (Progress(), [])
    assert (ledger.progress("b").position, len(ledger.withheld("b", 9))) == (5, 1)
    assert ledger.days(1, 1)[0].total == 20, "what it has cost it has cost"
