"""The outside of a record file: what says which form it has, and the seal that hides everything else."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.utils import random

from darasa.sync.stick.errors import (
    FileDamagedError,
    NewerFileError,
    NotARecordError,
    NotCollectingError,
    OtherCentreError,
)
from darasa.sync.stick.source import Feed

VERSION = 1

_MAGIC = b"DARASA RECORD "
_PLAIN, _SEALED = b"P", b"S"
_KEY_ID_BYTES = 16
_BOX_BYTES = bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES + bindings.crypto_box_SEALBYTES
_STREAM_HEADER_BYTES = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_TAG_BYTES = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_MORE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_LAST = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_FRAME = 1 << 16
"""Bytes inside each frame but the last."""

State: TypeAlias = bindings.crypto_secretstream_xchacha20poly1305_state
Write = Callable[[bytes], object]


class Sealer:
    """Writes the outside, then whatever is inside: in frames of a sealed stream, or as it is."""

    def __init__(self, write: Write, centre: bytes | None) -> None:
        """`centre` is the public key to seal with."""
        self._write = write
        self._pending = bytearray()
        self._state: State | None = None
        self.outside = b"%s%d\n" % (_MAGIC, VERSION)
        if centre is None:
            self.outside += _PLAIN
        else:
            key, self._state = random(bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES), State()
            start = bindings.crypto_secretstream_xchacha20poly1305_init_push(self._state, key)
            box = SealedBox(PublicKey(centre)).encrypt(key)
            self.outside += _SEALED + _key_id(centre) + box + start
        write(self.outside)

    def write(self, inside: bytes) -> None:
        """Write what is inside."""
        if self._state is None:
            self._write(inside)
            return
        self._pending += inside
        while len(self._pending) > _FRAME:
            self._push(self._state, bytes(self._pending[:_FRAME]), _MORE)
            del self._pending[:_FRAME]

    def end(self) -> None:
        """Write what is left."""
        if self._state is not None:
            self._push(self._state, bytes(self._pending), _LAST)

    def _push(self, state: State, inside: bytes, tag: int) -> None:
        self._write(bindings.crypto_secretstream_xchacha20poly1305_push(state, inside, self.outside, tag))


class Opened:
    """The outside of one file, read; and what is inside, as it is read on."""

    def __init__(self, path: Path, feed: Feed, centre: PrivateKey | None, known: bytes | None = None) -> None:
        """Read the outside. `centre` opens what is sealed; `known` is the public key of this centre.

        Raises NotARecordError, NewerFileError, FileDamagedError, OtherCentreError, NotCollectingError.
        """
        self._path, self._feed, self._known = path, feed, known
        self.outside = _first_line(path, feed)
        kind = self._take(1)
        self.is_sealed = kind == _SEALED
        if self.is_sealed:
            self.inside = self._sealed(centre)
        elif kind == _PLAIN:
            self.inside = self._plain()
        else:
            raise FileDamagedError(path, "it says neither that it is sealed nor that it is not")

    def _plain(self) -> Iterator[bytes]:
        while piece := self._feed.take(_FRAME):
            yield piece

    def _sealed(self, centre: PrivateKey | None) -> Iterator[bytes]:
        """Take the keys at once, so that `outside` is whole, and give the frames later."""
        key_id = self._take(_KEY_ID_BYTES)
        box, start = self._take(_BOX_BYTES), self._take(_STREAM_HEADER_BYTES)
        if centre is None or key_id != _key_id(bytes(centre.public_key)):
            is_ours = self._known is not None and key_id == _key_id(self._known)
            raise NotCollectingError(self._path) if is_ours else OtherCentreError(self._path)
        state = State()
        try:
            key = SealedBox(centre).decrypt(box)
        except CryptoError as error:
            raise FileDamagedError(self._path, "its seal is broken") from error
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, start, key)
        return self._frames(state)

    def _frames(self, state: State) -> Iterator[bytes]:
        tag = _MORE
        while frame := self._feed.take(_FRAME + _TAG_BYTES):
            if tag == _LAST:
                raise FileDamagedError(self._path, "there is more after its end")
            try:
                inside, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, frame, self.outside)
            except (CryptoError, ValueError) as error:
                raise FileDamagedError(self._path, "its seal is broken") from error
            yield inside
        if tag != _LAST:
            raise FileDamagedError(self._path, "it ends too early")

    def _take(self, size: int) -> bytes:
        taken = self._feed.take(size)
        if len(taken) < size:
            raise FileDamagedError(self._path, "it ends too early")
        self.outside += taken
        return taken


def _key_id(centre: bytes) -> bytes:
    return sha256(b"Darasa centre key\n" + centre).digest()[:_KEY_ID_BYTES]


def _first_line(path: Path, feed: Feed) -> bytes:
    """Return the first line; raises NotARecordError, NewerFileError."""
    if feed.take(len(_MAGIC)) != _MAGIC:
        raise NotARecordError(path)
    digits = b""
    while (digit := feed.take(1)) != b"\n":
        digits += digit
        if not digit.isdigit() or len(digits) > 9:
            raise NotARecordError(path)
    if digits != b"%d" % VERSION:
        if not digits or digits.startswith(b"0"):
            raise NotARecordError(path)
        raise NewerFileError(path, int(digits))
    return _MAGIC + digits + b"\n"
