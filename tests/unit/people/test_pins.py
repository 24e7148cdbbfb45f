"""PINs: their hashes and their limits."""

import pytest

from darasa.people.pins import FREE_TRIES, LONGEST_WAIT, hash_pin, is_pin, matches, wait_after


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("0000", True),
        ("1234", True),
        ("123", False),
        ("12345", False),
        ("12a4", False),
        ("١٢٣٤", False),
        ("²²²²", False),
        ("", False),
    ],
)
def test_four_digits(text: str, fits: bool) -> None:
    assert is_pin(text) is fits


def test_only_the_pin_itself_matches_its_hash() -> None:
    kept = hash_pin("1234")
    assert kept.startswith("$argon2id$")
    assert "1234" not in kept
    assert kept != hash_pin("1234"), "salted"
    assert matches(kept, "1234")
    assert not matches(kept, "1235")


@pytest.mark.parametrize(
    "kept", ["", "1234", "$argon2id$v=19$m=1", "$argon2id$v=19$m=19456,t=2,p=1$AAAA$BBBB"]
)
def test_a_damaged_hash_matches_nothing(kept: str) -> None:
    assert not matches(kept, "1234")


def test_waits_grow_to_a_bound() -> None:
    waits = [wait_after(failures) for failures in range(FREE_TRIES + 30)]
    assert waits[: FREE_TRIES + 4] == [0, 0, 0, 0, 0, 30, 60, 120, 240]
    assert max(waits) == waits[-1] == LONGEST_WAIT == 300
    assert waits == sorted(waits)
