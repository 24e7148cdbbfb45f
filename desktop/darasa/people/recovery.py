"""The recovery code: what lets a facilitator in who forgot the passphrase. Shown once, copied by hand."""

import secrets
import unicodedata

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O or U."""
_READ_AS = str.maketrans("OIL", "011")
_GROUPS, _GROUP = 4, 5
"""20 characters of 5 bits: 100 bits, which nobody guesses."""


def new_code() -> str:
    """Return a new recovery code in groups, such as `7KX2M-…`."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def plain_code(typed: str) -> str:
    """Return a code as it is compared: however it was grouped, in capitals, with look-alikes made one."""
    folded = unicodedata.normalize("NFKC", typed).upper()
    return "".join(character for character in folded if character.isalnum()).translate(_READ_AS)
