"""PINs, passphrases and recovery codes are kept as argon2id hashes, never as they are."""

import re
from typing import TypeGuard

_PASSES = 2
_KIBIBYTES = 19_456
"""OWASP's minimum for argon2id: donated computers have no more memory to spare."""
_FORM = re.compile(
    rf"\$argon2id\$v=19\$m={_KIBIBYTES},t={_PASSES},p=1\$[A-Za-z0-9+/]{{22}}\$[A-Za-z0-9+/]{{43}}"
)
"""Our own parameters alone: damaged or forged ones could ask for more memory or time than there is."""


def hash_secret(secret: str) -> str:
    """Return the hash of a secret with its salt and parameters; takes a noticeable moment."""
    from argon2 import PasswordHasher

    return PasswordHasher(_PASSES, _KIBIBYTES, parallelism=1).hash(_bytes(secret))


def is_hash(kept: object) -> TypeGuard[str]:
    """Whether something can match what the database holds as a hash; what is damaged cannot."""
    return isinstance(kept, str) and _FORM.fullmatch(kept) is not None


def matches(kept: object, secret: str) -> bool:
    """Whether this is the secret that was hashed; takes a noticeable moment."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    if not is_hash(kept):
        return False
    try:
        return PasswordHasher().verify(kept, _bytes(secret))
    except VerificationError:
        return False


def _bytes(secret: str) -> bytes:
    """Return any text as bytes, half characters from a broken terminal too."""
    return secret.encode("utf-8", "surrogatepass")
