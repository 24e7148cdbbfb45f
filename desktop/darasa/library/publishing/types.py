"""What publishing deals in, as plain frozen values."""

from dataclasses import dataclass
from typing import Final, Protocol

from darasa.library.publishing.errors import KeyPassphraseWrongError

ROOT: Final = "root"
TARGETS: Final = "targets"
SNAPSHOT: Final = "snapshot"
TIMESTAMP: Final = "timestamp"
TOP_ROLES: Final = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)
"""The roles that every catalogue has; beside them, each publisher is a role named by its domain."""

_DAY: Final = 86_400_000
PUBLISHER_LIFETIME: Final = 3 * 365 * _DAY
LIFETIMES: Final = {ROOT: 3650 * _DAY, TARGETS: 3 * 365 * _DAY, SNAPSHOT: 365 * _DAY, TIMESTAMP: 365 * _DAY}
"""Milliseconds that a signature counts, by role: sticks travel for months, and rooms have no connection."""


def lifetime(role: str) -> int:
    """Return the milliseconds for which what a role signs counts."""
    return LIFETIMES.get(role, PUBLISHER_LIFETIME)


class Passphrases(Protocol):
    """Where the passphrases of keys come from: a terminal, the environment, a test."""

    def known(self, role: str, tries: int) -> str:
        """Return an existing key's passphrase after so many wrong ones; raises when there is no other."""
        ...

    def new(self, role: str) -> str:
        """Return the passphrase for a key that is being made."""
        ...


@dataclass(frozen=True, slots=True)
class OnePassphrase:
    """The same passphrase for all keys."""

    text: str

    def known(self, role: str, tries: int) -> str:
        """Return it once; raises KeyPassphraseWrongError when it was wrong."""
        if tries:
            raise KeyPassphraseWrongError(role)
        return self.text

    def new(self, role: str) -> str:  # noqa: ARG002
        """Return it."""
        return self.text


@dataclass(frozen=True, slots=True)
class Target:
    """What is signed for: a file's length in bytes and its hexadecimal SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RoleStatus:
    """One role of a catalogue."""

    role: str
    version: int
    """Of the newest file that is properly signed; 0 when there is none."""
    expires_at: int | None
    """UTC milliseconds."""
    is_expired: bool
    is_due: bool
    """Whether more than half of its time is over."""
    has_key: bool
    """Whether a key that counts lies here."""


@dataclass(frozen=True, slots=True)
class PublisherStatus:
    """One publisher of a catalogue."""

    publisher: str
    name: str
    packs: int
    """That are published."""
    unpublished: tuple[str, ...]
    """Files of packs that were added and are not signed for yet."""


@dataclass(frozen=True, slots=True)
class CatalogueStatus:
    """How a catalogue stands."""

    id: str
    """Hexadecimal SHA-256 of the first root file."""
    title: str
    fingerprint: str
    """Groups of digits that stand for `id`, for people to compare."""
    roles: tuple[RoleStatus, ...]
    publishers: tuple[PublisherStatus, ...]
    is_published: bool
    """Whether readers see all that is signed."""
    problems: tuple[str, ...]
    """What somebody has to do something about, in plain words."""


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did."""

    packs: tuple[str, ...]
    """Targets of packs that are signed for now and were not before."""
    signed: tuple[str, ...]
    """The roles that were signed anew, in this order."""
    waiting: tuple[str, ...]
    """What others have to do before readers see everything, in plain words."""
