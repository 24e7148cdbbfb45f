"""The inside of a record file: a header, folded statements, a trailer, padding, and a signature over it all.

Each is a block of one letter, a length (4 bytes, big-endian) and so many bytes; the order is fixed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.public import PrivateKey
from nacl.signing import SigningKey, VerifyKey

from darasa.core.tasks import Check
from darasa.record.rules import MAX_TIME, is_uuid
from darasa.sync.stick.errors import FileDamagedError, SignatureWrongError
from darasa.sync.stick.folding import Folder, Line, unfold
from darasa.sync.stick.sealing import Opened, Sealer, Write
from darasa.sync.stick.source import Feed, Source

LONGEST_NAME = 100
"""Characters of a computer's name that travel."""

_LONGEST_BLOCK = 1 << 16
_BLOCK_HEAD = 5
_HEADER, _DATA, _TRAILER, _PADDING, _SIGNATURE = b"H", b"D", b"T", b"P", b"S"
_NEXT = {
    b"": _HEADER,
    _HEADER: _DATA,
    _DATA: _DATA + _TRAILER,
    _TRAILER: _PADDING + _SIGNATURE,
    _PADDING: _PADDING + _SIGNATURE,
    _SIGNATURE: b"",
}
"""Which blocks may come after which."""
_SIGNED = b"Darasa record file 1\n"
"""Stands before the hash that is signed, so that the signature is good for nothing else."""
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Header:
    """Who wrote a file, and when."""

    replica: str
    key: bytes
    """Ed25519, public."""
    computer: str
    made_at: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file says of itself, its signature being good."""

    header: Header
    is_sealed: bool
    statements: int
    tombstones: int


class RecordWriter:
    """Writes one record file; what it gives to `write` is complete after `end`."""

    def __init__(self, write: Write, header: Header, key: SigningKey, centre: bytes | None) -> None:
        """`key` signs it, `centre` is the public key to seal it with."""
        self.size = 0
        """Bytes given to `write` so far."""

        def count(piece: bytes) -> None:
            self.size += len(piece)
            write(piece)

        self._sealer = Sealer(count, centre)
        self._hash = blake2b(self._sealer.outside)
        self._length = 0
        self._key = key
        self._is_padded = centre is not None
        self._folder = Folder()
        self._counts = {"statements": 0, "tombstones": 0}
        about = {
            "replica": header.replica,
            "key": header.key.hex(),
            "computer": header.computer[:LONGEST_NAME],
            "made_at": header.made_at,
        }
        self._write(_HEADER, json.dumps(about).encode())

    @property
    def statements(self) -> int:
        """How many were added."""
        return self._counts["statements"]

    def statement(self, body: bytes) -> None:
        """Add a statement."""
        self._counts["statements"] += 1
        self._fold(self._folder.statement(body))

    def tombstone(self, learner: str) -> None:
        """Add an erased learner."""
        self._counts["tombstones"] += 1
        self._fold(self._folder.tombstone(learner))

    def end(self) -> None:
        """Add what comes after the last line."""
        self._fold(self._folder.end())
        self._write(_TRAILER, json.dumps(self._counts).encode())
        if self._is_padded:
            missing = padded(self._length) - self._length
            while missing > 0:
                size = min(missing, _LONGEST_BLOCK)
                self._write(_PADDING, bytes(size))
                missing -= size
        self._write(_SIGNATURE, self._key.sign(_SIGNED + self._hash.digest()).signature)
        self._sealer.end()

    def _fold(self, folded: bytes) -> None:
        for start in range(0, len(folded), _LONGEST_BLOCK):
            self._write(_DATA, folded[start : start + _LONGEST_BLOCK])

    def _write(self, letter: bytes, content: bytes) -> None:
        block = letter + len(content).to_bytes(4) + content
        self._hash.update(block)
        self._length += len(block)
        self._sealer.write(block)


class RecordFile:
    """One record file, to be read: it is verified as a whole, then its lines are given as often as needed."""

    def __init__(self, path: Path, centre: PrivateKey | None, known: bytes | None) -> None:
        """`centre` opens what is sealed, `known` is the public key of this centre."""
        self.path = path
        self._source = Source(path)
        self._centre, self._known = centre, known

    def verify(self, check: Check) -> Contents:
        """Read the whole file, and return what it says of itself.

        Raises StickUnreadableError, or why the file is refused: NotARecordError, NewerFileError,
        FileDamagedError, SignatureWrongError, OtherCentreError, NotCollectingError.
        """
        opened = self._open(check)
        parts: dict[bytes, bytes] = {}
        hashed = blake2b(opened.outside)
        letter = b""
        for letter, content in self._blocks(opened):
            if letter == _SIGNATURE:
                signed = hashed.digest()
            hashed.update(letter + len(content).to_bytes(4) + content)
            if letter != _DATA:
                parts[letter] = content
        if letter != _SIGNATURE:
            raise FileDamagedError(self.path, "it ends too early")
        header = self._header(parts[_HEADER])
        try:
            VerifyKey(header.key).verify(_SIGNED + signed, parts[_SIGNATURE])
        except (BadSignatureError, ValueError) as error:
            raise SignatureWrongError(self.path) from error
        counts = self._counts(parts[_TRAILER])
        return Contents(header, opened.is_sealed, *counts)

    def lines(self, check: Check) -> Iterator[Line]:
        """Give the statements and tombstones; raises as `verify` does, and FileTooLargeError."""
        blocks = self._blocks(self._open(check))
        return unfold((content for letter, content in blocks if letter == _DATA), self.path)

    def tombstones(self, contents: Contents, check: Check) -> frozenset[str]:
        """Unfold the whole file once, and return the erased learners; raises as `lines` does."""
        statements = 0
        tombstones = []
        for line in self.lines(check):
            if line.statement is None:
                tombstones.append(line.tombstone)
            else:
                statements += 1
            if statements > contents.statements or len(tombstones) > contents.tombstones:
                break
        if (statements, len(tombstones)) != (contents.statements, contents.tombstones):
            raise FileDamagedError(self.path, "it does not hold as many lines as it says")
        return frozenset(tombstones)

    def _open(self, check: Check) -> Opened:
        return Opened(self.path, Feed(self._source.pieces(check)), self._centre, self._known)

    def _blocks(self, opened: Opened) -> Iterator[tuple[bytes, bytes]]:
        feed = Feed(opened.inside)
        letter = b""
        while head := feed.take(_BLOCK_HEAD):
            before, letter = letter, head[:1]
            size = int.from_bytes(head[1:])
            if letter not in _NEXT[before] or len(head) < _BLOCK_HEAD or size > _LONGEST_BLOCK:
                raise FileDamagedError(self.path, "its parts are not in order")
            content = feed.take(size)
            if len(content) < size:
                raise FileDamagedError(self.path, "it ends too early")
            yield letter, content

    def _header(self, content: bytes) -> Header:
        about = self._json(content)
        replica, computer, made_at = about.get("replica"), about.get("computer"), about.get("made_at")
        try:
            key = bytes.fromhex(about["key"])
        except (KeyError, TypeError, ValueError) as error:
            raise FileDamagedError(self.path, "its header says nothing") from error
        if (
            not is_uuid(replica)
            or len(key) != _KEY_BYTES
            or not isinstance(computer, str)
            or len(computer) > LONGEST_NAME
            or type(made_at) is not int
            or not 0 <= made_at <= MAX_TIME
        ):
            raise FileDamagedError(self.path, "its header says nothing")
        # Shown in a terminal, other characters could do more than be read.
        name = "".join(letter for letter in computer if letter.isprintable())
        return Header(str(replica), key, name, made_at)

    def _counts(self, content: bytes) -> tuple[int, int]:
        about = self._json(content)
        statements, tombstones = about.get("statements"), about.get("tombstones")
        if type(statements) is not int or type(tombstones) is not int:
            raise FileDamagedError(self.path, "its trailer says nothing")
        return statements, tombstones

    def _json(self, content: bytes) -> dict[str, Any]:
        try:
            about = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise FileDamagedError(self.path, "a part of it is no JSON") from error
        if not isinstance(about, dict):
            raise FileDamagedError(self.path, "a part of it is no JSON object")
        return about


def padded(length: int) -> int:
    """Return a length not below this one, at most 12 % above: there are few, so that a file's tells little.

    Padmé, section 4 of https://arxiv.org/abs/1806.03160.
    """
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    coarse = exponent - exponent.bit_length()
    return (length + (1 << coarse) - 1) >> coarse << coarse
