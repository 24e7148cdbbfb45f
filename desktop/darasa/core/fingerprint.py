"""Digits that stand for a key or a file, for people to compare: read aloud, or from a sheet of paper."""

from hashlib import sha256


def fingerprint(content: bytes) -> str:
    """Return five groups of four digits that stand for `content` (66 bits)."""
    return fingerprint_of_digest(sha256(content).digest(), 5)


def fingerprint_of_digest(digest: bytes, groups: int) -> str:
    """Return groups of four digits that stand for what has this SHA-256; a group holds 13 bits."""
    length = 4 * groups
    digits = f"{int.from_bytes(digest) % 10**length:0{length}}"
    return " ".join(digits[start : start + 4] for start in range(0, length, 4))
