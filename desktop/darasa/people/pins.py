"""PINs: hashed with argon2id, and tries limited by their number and by a clock that nobody can set."""

from darasa.people.types import PIN_LENGTH

FREE_TRIES = 5
"""Wrong tries in a row before the first wait."""
FIRST_WAIT = 30.0
"""Seconds; each further wrong try doubles the wait."""
LONGEST_WAIT = 300.0
"""Seconds: a neighbour who tries on purpose keeps the owner out no longer than this."""

_PASSES = 2
_KIBIBYTES = 19_456
"""OWASP's minimum for argon2id: donated computers have no more memory to spare."""


def is_pin(text: str) -> bool:
    """Whether this can be a PIN: four digits, of the ten that the pad shows."""
    return len(text) == PIN_LENGTH and text.isascii() and text.isdigit()


def hash_pin(pin: str) -> str:
    """Return the argon2id hash of a PIN with its salt and parameters; takes a noticeable moment."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_PASSES, memory_cost=_KIBIBYTES, parallelism=1).hash(pin)


def matches(pin_hash: str, pin: str) -> bool:
    """Whether this is the PIN that was hashed; a hash that was damaged matches nothing."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False


def wait_after(failures: int) -> float:
    """Return the seconds to wait after this many wrong tries in a row."""
    if failures < FREE_TRIES:
        return 0.0
    doublings = min(failures - FREE_TRIES, 10)
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << doublings))
