"""People on this computer, as plain frozen values."""

from dataclasses import dataclass

from darasa.people.names import safe_name

AVATARS = (
    "bird", "drum", "flower", "fish", "star", "tortoise", "mango", "dhow", "leaf", "baobab", "hills", "kite",
)  # fmt: skip
"""The twelve pictures to choose from, by their file names in resources/icons/avatars."""

PIN_LENGTH = 4
"""Digits."""


@dataclass(frozen=True, slots=True)
class Learner:
    """Someone who learns on this computer."""

    id: str
    """UUID v4; for a merged learner the canonical one."""
    name: str
    """Empty for a guest who has not given one."""
    avatar: str
    has_pin: bool
    is_guest: bool
    last_seen: int | None
    """UTC milliseconds of the last time this learner was chosen, as the clock said; None if never."""


def is_pin(text: str) -> bool:
    """Whether this can be a PIN: four digits, of the ten that the pad shows."""
    return len(text) == PIN_LENGTH and text.isascii() and text.isdigit()


def make_learner(
    learner: str,
    name: str,
    avatar: str,
    *,
    has_pin: bool = False,
    is_guest: bool = False,
    last_seen: int | None = None,
) -> Learner:
    """Return a learner as shown: with a safe name and a picture; a guest with a name is no guest."""
    name = safe_name(name)
    if avatar not in AVATARS:
        avatar = AVATARS[int(learner[:2], 16) % len(AVATARS)]
    return Learner(learner, name, avatar, has_pin, bool(is_guest) and not name, last_seen)
