"""The journal beside a part: which bytes of it are there. Only ever added to; a torn end is cut off.

    head    name of the format, length of the index, its CRC-32; then the index of the pack
    record  kind, start, stop, CRC-32 of the bytes written there, CRC-32 of the record

Nothing depends on it being true. Each record says what its bytes are, and those that are others by now (a
power cut takes what had not reached the disk) are not there.
"""

import os
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from darasa.library.fetching.room import reserve
from darasa.library.fetching.spans import Span
from darasa.packs.errors import PackRefusedError
from darasa.packs.index import MAX_INDEX, PackIndex, index_from_bytes, index_to_bytes

RECORD = struct.Struct("<BLLL")
_CRC = struct.Struct("<L")
RECORD_SIZE: Final = RECORD.size + _CRC.size
_HEAD = struct.Struct("<8sLL")
_NAME: Final = b"darasaP1"
_USUAL: Final = 16 * 1024
"""Bytes that a record speaks for, at least in the mean: so much room is reserved."""


class Kind(IntEnum):
    """What a record says."""

    FETCHED = 1
    COPIED = 2
    LOST = 3
    """What stood there was not what was published, and counts no more."""


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the journal."""

    kind: Kind
    span: Span
    crc: int = 0


class Journal:
    """One journal, open for adding."""

    def __init__(self, path: Path, index: PackIndex, end: int) -> None:
        self.index = index
        self._end = end
        self._file = path.open("r+b", buffering=0)

    @classmethod
    def create(cls, path: Path, index: PackIndex) -> "Journal":
        """Begin a journal, with room for all it will say; raises OSError."""
        data = index_to_bytes(index)
        head = _HEAD.pack(_NAME, len(data), zlib.crc32(data)) + data
        with path.open("wb") as file:
            reserve(file.fileno(), len(head) + RECORD_SIZE * (1000 + index.size // _USUAL))
            file.write(head)
        return cls(path, index, len(head))

    @classmethod
    def open(cls, path: Path) -> "tuple[Journal, list[Record]] | None":
        """Return the journal that is there, with its records; None when it says nothing. Raises OSError."""
        data = path.read_bytes() if path.exists() else b""
        index = _index(data)
        if index is None:
            return None
        records = list(_records(data, _HEAD.size + _HEAD.unpack_from(data)[1]))
        end = _HEAD.size + _HEAD.unpack_from(data)[1] + len(records) * RECORD_SIZE
        return cls(path, index, end), records

    def add(self, record: Record) -> None:
        """Add a line; raises OSError."""
        line = RECORD.pack(record.kind, record.span.start, record.span.stop, record.crc)
        self._file.seek(self._end)
        self._file.write(line + _CRC.pack(zlib.crc32(line)))
        self._end += RECORD_SIZE

    def sync(self) -> None:
        """Have all lines on the disk."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _index(data: bytes) -> PackIndex | None:
    if len(data) < _HEAD.size:
        return None
    name, length, crc = _HEAD.unpack_from(data)
    packed = data[_HEAD.size : _HEAD.size + length]
    if name != _NAME or length > MAX_INDEX or len(packed) < length or zlib.crc32(packed) != crc:
        return None
    try:
        return index_from_bytes(packed)
    except PackRefusedError:
        return None


def _records(data: bytes, place: int) -> Iterator[Record]:
    while place + RECORD_SIZE <= len(data):
        line, crc = data[place : place + RECORD.size], data[place + RECORD.size : place + RECORD_SIZE]
        kind, start, stop, content = RECORD.unpack(line)
        if _CRC.unpack(crc)[0] != zlib.crc32(line) or kind not in set(Kind) or start >= stop:
            return
        yield Record(Kind(kind), Span(start, stop), content)
        place += RECORD_SIZE
