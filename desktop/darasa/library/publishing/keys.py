"""The keys of a catalogue: a file for each role, encrypted with a passphrase, outside what is published."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from nacl import pwhash
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from nacl.signing import SigningKey
from nacl.utils import random

from darasa.core.files import write_atomically
from darasa.library.publishing.errors import (
    KeyMissingError,
    KeyPassphraseShortError,
    KeyThereError,
    KeyUnusableError,
)
from darasa.library.publishing.types import Passphrases
from darasa.packs.codec import ShapeError, value_from_json, value_to_json

SHORTEST: Final = 8
"""Characters of a passphrase."""

_SECRET: Final = "Darasa catalogue key 1"
_PUBLIC: Final = "Darasa catalogue public key 1"
_LONGEST: Final = 4096
"""Bytes of a key's file."""
_MOST_PASSES: Final = 100
_MOST_MEMORY: Final = 2**31
_BOX: Final = SecretBox.NONCE_SIZE + SecretBox.MACBYTES + 32
_HEX: Final = {"public": 32, "salt": pwhash.argon2id.SALTBYTES, "box": _BOX}


@dataclass(frozen=True, slots=True)
class Cost:
    """What it costs to try one passphrase, by argon2id."""

    passes: int
    memory: int
    """Bytes."""


MODERATE: Final = Cost(pwhash.argon2id.OPSLIMIT_MODERATE, pwhash.argon2id.MEMLIMIT_MODERATE)
"""About a second and 256 MB: a key is opened by hand a few times a month."""


@dataclass(frozen=True, slots=True)
class _Locked:
    """What the file of a key says."""

    format: str
    role: str
    public: str
    passes: int
    memory: int
    salt: str
    box: str
    """Nonce and encrypted seed, by XSalsa20 and Poly1305 (NaCl's secretbox)."""


@dataclass(frozen=True, slots=True)
class _Public:
    format: str
    role: str
    public: str


T = TypeVar("T", _Locked, _Public)


def public_of(key: SigningKey) -> str:
    """Return a key's public half in hexadecimal."""
    return bytes(key.verify_key).hex()


def public_file(role: str, public: str) -> bytes:
    """Return the file by which a publisher hands over the public half of a key."""
    return value_to_json(_Public(_PUBLIC, role, public))


def read_public(path: Path) -> tuple[str, str]:
    """Return the role and the public half of a key that somebody handed over; raises KeyUnusableError."""
    found = _parsed(_Public, path, _PUBLIC)
    return found.role, found.public


class KeyFolders:
    """The keys that lie in one or several folders, as on this computer and on a stick.

    Methods raise KeyUnusableError for what cannot be read, written or used.
    """

    def __init__(self, folders: tuple[Path, ...], passphrases: Passphrases, cost: Cost = MODERATE) -> None:
        """New keys go into the first folder."""
        self.folders = folders
        self._passphrases = passphrases
        self._cost = cost
        self._opened: dict[str, SigningKey] = {}

    def has(self, role: str, counting: Collection[str]) -> bool:
        """Whether one of the keys that count for a role lies here."""
        return any(locked.public in counting for _, locked in self._found(role))

    def publics(self, role: str) -> tuple[str, ...]:
        """Return the public halves of all keys for a role that lie here."""
        return tuple(locked.public for _, locked in self._found(role))

    def open(self, role: str, counting: Collection[str]) -> SigningKey:
        """Return the key here that counts for a role.

        Raises KeyMissingError, and what the passphrases raise when there is no other to try.
        """
        for path, locked in self._found(role):
            if locked.public in counting:
                if locked.public not in self._opened:
                    self._opened[locked.public] = self._unlock(path, locked)
                return self._opened[locked.public]
        raise KeyMissingError(role, self.folders)

    def make(self, role: str) -> SigningKey:
        """Make a key for a role, and keep it encrypted; one that is there already keeps another name.

        Raises KeyPassphraseShortError.
        """
        passphrase = self._passphrases.new(role)
        if len(passphrase) < SHORTEST:
            raise KeyPassphraseShortError(SHORTEST)
        key, salt = SigningKey.generate(), random(pwhash.argon2id.SALTBYTES)
        box = bytes(_box(passphrase, salt, self._cost.passes, self._cost.memory).encrypt(bytes(key)))
        public = public_of(key)
        locked = _Locked(_SECRET, role, public, self._cost.passes, self._cost.memory, salt.hex(), box.hex())
        path = self.folders[0] / f"{role}.key"
        try:
            self.folders[0].mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists():
                path.rename(path.with_name(f"{role}.{_parsed(_Locked, path, _SECRET).public[:8]}.key"))
            write_atomically(path, value_to_json(locked), private=True)
        except OSError as error:
            raise KeyUnusableError(path, error.strerror or str(error)) from error
        self._opened[public] = key
        return key

    def refuse_existing(self, *roles: str) -> None:
        """Raise KeyThereError when the first folder holds a key for one of these roles."""
        for role in roles:
            path = self.folders[0] / f"{role}.key"
            if path.exists():
                raise KeyThereError(path)

    def _found(self, role: str) -> list[tuple[Path, _Locked]]:
        try:
            paths = [path for folder in self.folders for path in sorted(folder.glob(f"{role}*.key"))]
        except OSError as error:
            raise KeyUnusableError(self.folders[0], error.strerror or str(error)) from error
        found = [(path, _parsed(_Locked, path, _SECRET)) for path in paths]
        return [(path, locked) for path, locked in found if locked.role == role]

    def _unlock(self, path: Path, locked: _Locked) -> SigningKey:
        if not (1 <= locked.passes <= _MOST_PASSES and 8192 <= locked.memory <= _MOST_MEMORY):
            raise KeyUnusableError(path, "it asks for more work than any key of ours")
        tries = 0
        while True:
            passphrase = self._passphrases.known(locked.role, tries)
            try:
                box = _box(passphrase, bytes.fromhex(locked.salt), locked.passes, locked.memory)
                key = SigningKey(box.decrypt(bytes.fromhex(locked.box)))
            except CryptoError:
                tries += 1
                continue
            if public_of(key) != locked.public:
                raise KeyUnusableError(path, "it holds another key than it says")
            return key


def _box(passphrase: str, salt: bytes, passes: int, memory: int) -> SecretBox:
    secret = passphrase.encode("utf-8", "surrogatepass")
    return SecretBox(pwhash.argon2id.kdf(SecretBox.KEY_SIZE, secret, salt, passes, memory))


def _parsed(kind: type[T], path: Path, form: str) -> T:
    """Return what the file of a key says; raises KeyUnusableError."""
    try:
        with path.open("rb") as file:
            value = value_from_json(kind, file.read(_LONGEST))
    except OSError as error:
        raise KeyUnusableError(path, error.strerror or str(error)) from error
    except ShapeError as error:
        raise KeyUnusableError(path, "it is not the file of a key") from error
    if value.format != form or any(
        len(text) != 2 * length or text.strip("0123456789abcdef")
        for name, length in _HEX.items()
        if (text := getattr(value, name, None)) is not None
    ):
        raise KeyUnusableError(path, "it is not the file of a key")
    return value
