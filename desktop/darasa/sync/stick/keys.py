"""The keys of this computer, in files that only their owner can read: its replicas', and the centre's."""

import re
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey

from darasa.core.files import write_atomically
from darasa.sync.stick.errors import CentreKeyMissingError, KeysUnusableError

CENTRE_FILE = "centre.pub"
"""What the centre's public key is called, here and on a stick."""

_FORM = re.compile(rb"Darasa (replica|centre|centre public) key 1\n([0-9a-f]{64})\n")
_LONGEST = 1024


def public_file(public_key: bytes) -> bytes:
    """Return what a file with the centre's public key holds."""
    return _content("centre public", public_key)


def read_public(place: Path) -> bytes:
    """Return the centre's public key from a file, or from a stick's folder.

    Raises CentreKeyMissingError.
    """
    for path in (place, place / "Darasa" / CENTRE_FILE, place / CENTRE_FILE):
        try:
            with path.open("rb") as file:
                public_key = _parsed("centre public", file.read(_LONGEST))
            SealedBox(PublicKey(public_key)).encrypt(b"")  # some points of the curve keep no secret
        except (OSError, ValueError, CryptoError):
            continue
        return public_key
    raise CentreKeyMissingError(place)


class KeyFiles:
    """The keys in one folder. Methods raise KeysUnusableError for what cannot be read, written or used."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of_replica(self, replica: str) -> SigningKey | None:
        """Return the key that a replica of this data folder signs with; None when it has none here."""
        seed = self._read(self.folder / f"{replica}.key", "replica")
        return None if seed is None else SigningKey(seed)

    def new_for_replica(self, replica: str) -> SigningKey:
        """Make the key of a replica."""
        key = SigningKey.generate()
        self._write(self.folder / f"{replica}.key", _content("replica", bytes(key)))
        return key

    def centre(self) -> PrivateKey | None:
        """Return the centre's key, which opens sealed files; only the collecting computer has it."""
        secret = self._read(self.folder / "centre.key", "centre")
        return None if secret is None else PrivateKey(secret)

    def new_for_centre(self) -> PrivateKey:
        """Make the centre's key."""
        key = PrivateKey.generate()
        self._write(self.folder / "centre.key", _content("centre", bytes(key)))
        return key

    def centre_public(self) -> bytes | None:
        """Return the key to seal with: of our own, or of the centre that was accepted."""
        own = self.centre()
        if own is not None:
            return bytes(own.public_key)
        return self._read(self.folder / CENTRE_FILE, "centre public")

    def accept(self, public_key: bytes) -> None:
        """Seal with this key from now on."""
        self._write(self.folder / CENTRE_FILE, public_file(public_key))

    def forget_centre(self) -> None:
        """Have no centre's key any more, neither one's own nor an accepted one."""
        for name in ("centre.key", CENTRE_FILE):
            path = self.folder / name
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise KeysUnusableError(path, error.strerror or str(error)) from error

    def make_folder(self) -> None:
        """Make the folder where it is missing."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise KeysUnusableError(self.folder, error.strerror or str(error)) from error

    def _read(self, path: Path, kind: str) -> bytes | None:
        try:
            return _parsed(kind, path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise KeysUnusableError(path, error.strerror or str(error)) from error
        except ValueError as error:
            raise KeysUnusableError(path, str(error)) from error

    def _write(self, path: Path, content: bytes) -> None:
        """Replace a file by one that only its owner can read, and that is on the disk when this returns."""
        self.make_folder()
        try:
            write_atomically(path, content, private=True)
        except OSError as error:
            raise KeysUnusableError(path, error.strerror or str(error)) from error


def _content(kind: str, key: bytes) -> bytes:
    return f"Darasa {kind} key 1\n{key.hex()}\n".encode()


def _parsed(kind: str, content: bytes) -> bytes:
    """Return the key in a file's content; raises ValueError."""
    match = _FORM.fullmatch(content)
    if match is None or match[1].decode() != kind:
        raise ValueError(f"not a {kind} key")
    return bytes.fromhex(match[2].decode())
