"""How long a try that did not succeed is followed by nothing."""

from darasa.sync.patience import Patience


def test_pauses_grow_to_a_ceiling_and_are_never_the_same() -> None:
    patience = Patience()
    for tries, longest in ((1, 4), (2, 8), (3, 16), (8, 512), (9, 900), (50, 900), (10**9, 900)):
        waits = [patience.after(tries) for _time in range(200)]
        assert max(longest / 2, patience.settle) <= min(waits)
        assert max(waits) <= longest
        assert tries == 1 or len(set(waits)) > 100, "a room of computers does not come back at once"


def test_a_store_may_still_be_busy_with_what_was_cut_off() -> None:
    assert min(Patience(first=0.1).after(1) for _time in range(100)) >= 4


def test_a_store_that_asks_for_time_gets_it() -> None:
    patience = Patience(first=0.01, settle=0)
    waits = [patience.after(1, 60.0) for _time in range(100)]
    assert 60 <= min(waits) < max(waits) <= 66
    assert patience.after(10**6, 0.0) > 100, "and no less than we would have waited"
