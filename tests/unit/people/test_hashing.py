"""How PINs and passphrases are kept."""

import pytest
from argon2 import PasswordHasher
from hypothesis import given, settings
from hypothesis import strategies as st

from darasa.people.hashing import hash_secret, is_hash, matches

KEPT = "$argon2id$v=19$m=19456,t=2,p=1$V6w1yeelx1U1ywg39Wx1sw$F4JBls5Ctgg5RUffdZ+Vt5zHi8zfZom2/rjOwoEQJ30"
"""Of `1234`, made once: pytest names its tests by it, and each of its processes must name them alike."""


def test_only_the_secret_itself_matches_its_hash() -> None:
    assert KEPT.startswith("$argon2id$")
    assert "1234" not in KEPT
    assert hash_secret("1234") != KEPT, "salted"
    assert matches(KEPT, "1234")
    assert not matches(KEPT, "1235")


def test_any_text_can_be_a_secret() -> None:
    for secret in ("", "maembe mabichi manne", "أربع حبات", "\0\n", "half \udc80 a character"):
        assert matches(hash_secret(secret), secret)
        assert not matches(KEPT, secret)


def test_a_hash_with_other_parameters_is_not_even_tried() -> None:
    for kept in (
        PasswordHasher(1, 1024, 1).hash("1234"),
        PasswordHasher(2, 19_456, 1, salt_len=8).hash("1234"),
    ):
        assert not is_hash(kept)
        assert not matches(kept, "1234")


@pytest.mark.parametrize(
    "kept",
    [
        None,
        5,
        b"1234",
        "",
        "1234",
        "$argon2id$v=19$m=1",
        "$argon2id$v=19$m=19456,t=2,p=1$AAAA$BBBB",
        "$argon2id$v=19$m=19456,t=2,p=1$é$é",
        KEPT.encode(),
        KEPT[:-1],
        KEPT[:-20],
        KEPT + "A",
        KEPT.replace("argon2id", "argon2i"),
        KEPT.replace("m=19456", "m=4194304"),
        KEPT.replace("t=2", "t=4294967295"),
    ],
)
def test_a_damaged_hash_matches_nothing_and_costs_nothing(kept: object) -> None:
    assert not matches(kept, "1234")
    assert not matches(kept, "")


@settings(max_examples=60)
@given(st.integers(0, len(KEPT) - 1), st.characters())
def test_one_other_character_opens_nothing(place: int, character: str) -> None:
    damaged = KEPT[:place] + character + KEPT[place + 1 :]
    assert matches(damaged, "1234") is (damaged == KEPT)
