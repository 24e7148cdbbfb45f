"""PINs, passphrases and recovery codes are kept as argon2id hashes, never as they are."""

_PASSES = 2
_KIBIBYTES = 19_456
"""OWASP's minimum for argon2id: donated computers have no more memory to spare."""
_BEGINNING = f"$argon2id$v=19$m={_KIBIBYTES},t={_PASSES},p=1$"


def hash_secret(secret: str) -> str:
    """Return the hash of a secret with its salt and parameters; takes a noticeable moment."""
    from argon2 import PasswordHasher

    return PasswordHasher(_PASSES, _KIBIBYTES, parallelism=1).hash(_bytes(secret))


def matches(kept: object, secret: str) -> bool:
    """Whether this is the secret that was hashed; what is damaged matches nothing.

    `kept` is whatever the database holds. Only our own parameters count: damaged or forged ones could ask
    for more memory or time than the computer has.
    """
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    if not isinstance(kept, str) or not kept.isascii() or not kept.startswith(_BEGINNING):
        return False
    try:
        return PasswordHasher().verify(kept, _bytes(secret))
    except (VerificationError, InvalidHashError):
        return False


def _bytes(secret: str) -> bytes:
    """Return any text as bytes, half characters from a broken terminal too."""
    return secret.encode("utf-8", "surrogatepass")
