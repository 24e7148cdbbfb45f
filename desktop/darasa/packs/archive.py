"""The exact form of our ZIP archives, and reading a directory that has this form and no other.

Every byte that is not payload follows from the entries' names, sizes and checksums. So the reader rebuilds
those bytes and compares: a prefix, a gap, a comment, a data descriptor, an extra field, a link, another
date, or a local header that differs from the central one all come out as a difference. Offsets and
signatures: PKWARE APPNOTE 6.3.10, 4.3.
"""

import struct
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from darasa.packs.errors import PackRefusedError
from darasa.packs.manifest import MANIFEST
from darasa.packs.names import TEXT_SUFFIXES, name_refusal

STORED: Final = 0
DEFLATED: Final = 8
MAX_ENTRIES: Final = 5_000
MAX_ARCHIVE: Final = 2**32 - 2
"""Bytes; beyond it ZIP needs other records, which a pack never has."""
MAX_TEXT: Final = 2**20
"""Bytes of one inflated text: a manifest of as many entries as there may be, or a rich drawing."""
MAX_LESSON: Final = 2**17
"""Bytes of a lesson or a quiz: ten times the longest, and still laid out in a moment."""
MAX_STORED: Final = 40 * 2**20
"""Bytes of one photograph: 4 megapixels of 16 bits a channel, not compressed, and what cameras add."""
MAX_ALL_TEXT: Final = 128 * 2**20
"""Bytes of all inflated texts of a pack."""

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_MADE_BY = 3 << 8 | _VERSION
"""Unix, so that the permissions mean something."""
_TIME, _DATE = 0, 1 << 5 | 1
"""1980-01-01 00:00, the first moment ZIP knows."""
_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Stored:
    """One entry as it lies in the archive."""

    path: str
    crc: int
    stored_size: int
    """Bytes in the archive."""
    size: int
    """Bytes once inflated."""
    offset: int
    """Of its local header."""

    @property
    def method(self) -> int:
        """How its bytes are kept: the name alone decides."""
        return DEFLATED if self.path.endswith(TEXT_SUFFIXES) else STORED

    @property
    def payload(self) -> int:
        """Offset of its first stored byte."""
        return self.offset + _LOCAL.size + len(self.path)

    @property
    def end(self) -> int:
        """Offset behind its last stored byte."""
        return self.payload + self.stored_size


def local_header(entry: Stored) -> bytes:
    """Return the bytes that stand before an entry's payload."""
    name = entry.path.encode("ascii")
    sizes = (entry.crc, entry.stored_size, entry.size, len(name))
    return _LOCAL.pack(b"PK\3\4", _VERSION, 0, entry.method, _TIME, _DATE, *sizes, 0) + name


def directory(entries: Iterable[Stored]) -> bytes:
    """Return the bytes that stand behind the last payload: the central directory and its end record."""
    start, count, headers = 0, 0, []
    for entry in entries:
        name = entry.path.encode("ascii")
        header = (_MADE_BY, _VERSION, 0, entry.method, _TIME, _DATE, entry.crc, entry.stored_size, entry.size)
        place = (len(name), 0, 0, 0, 0, _FILE, entry.offset)
        headers.append(_CENTRAL.pack(b"PK\1\2", *header, *place) + name)
        start, count = entry.end, count + 1
    central = b"".join(headers)
    return central + _END.pack(b"PK\5\6", 0, 0, count, count, len(central), start, 0)


def read_directory(file: BinaryIO, path: Path) -> tuple[Stored, ...]:
    """Return all entries of an archive in their order, the manifest first.

    Reads only the archive's end. Raises PackRefusedError when the archive is not exactly of our form, or an
    entry's size is beyond what a pack may have.
    """
    length = file.seek(0, 2)
    if not _END.size < length <= MAX_ARCHIVE:
        raise PackRefusedError(path, "", "it is not a pack: its size alone says so")
    file.seek(length - _END.size)
    signature, *_disks, count, central_size, start, _comment = _END.unpack(file.read(_END.size))
    if signature != b"PK\5\6" or start + central_size + _END.size != length:
        raise PackRefusedError(
            path, "", "it is not a pack, or its end is missing, or something stands behind it"
        )
    if not 1 < count <= MAX_ENTRIES or central_size > count * (_CENTRAL.size + 256):
        raise PackRefusedError(path, "", "its directory is empty or too large")
    file.seek(start)
    tail = file.read()
    entries = _entries(tail[:central_size], path)
    _refuse_names(entries, path)
    refuse_sizes(entries, path)
    place = 0
    for entry in entries:
        if entry.offset != place:
            raise PackRefusedError(path, entry.path, "there is a gap or an overlap before it")
        place = entry.end
    if place != start or directory(entries) != tail:
        raise PackRefusedError(path, "", "its directory is not as our writer writes it")
    return entries


def _entries(central: bytes, path: Path) -> tuple[Stored, ...]:
    entries, place = [], 0
    while place < len(central):
        if len(central) - place < _CENTRAL.size:
            raise PackRefusedError(path, "", "its directory is cut")
        values = _CENTRAL.unpack_from(central, place)
        crc, stored_size, size, name_length, extra, comment = values[7:13]
        name = central[place + _CENTRAL.size : place + _CENTRAL.size + name_length]
        if not name.isascii():
            raise PackRefusedError(path, name.decode(errors="replace"), "a pack has no entry of this name")
        entry = Stored(name.decode(), crc, stored_size, size, values[-1])
        if values[-2] >> 28 == 0o12:
            raise PackRefusedError(path, entry.path, "it is a link")
        entries.append(entry)
        place += _CENTRAL.size + name_length + extra + comment
    return tuple(entries)


def _refuse_names(entries: tuple[Stored, ...], path: Path) -> None:
    counts = Counter(entry.path.casefold() for entry in entries)
    for entry in entries:
        if counts[entry.path.casefold()] > 1:
            raise PackRefusedError(
                path, entry.path, "its name is there twice, or differs only in case from another"
            )
        if reason := name_refusal(entry.path):
            raise PackRefusedError(path, entry.path, reason)
    names = [entry.path for entry in entries]
    if names[0] != MANIFEST or names[1:] != sorted(names[1:]):
        raise PackRefusedError(path, "", "its entries are not in our writer's order")


def refuse_sizes(entries: tuple[Stored, ...], path: Path) -> None:
    """Raise PackRefusedError when an entry, or all texts together, are larger than a pack may have them."""
    for entry in entries:
        if entry.method == STORED and entry.stored_size != entry.size:
            raise PackRefusedError(path, entry.path, "it is stored, yet has two sizes")
        limit = MAX_TEXT if entry.method == DEFLATED else MAX_STORED
        if entry.path.startswith(("lessons/", "quizzes/", "labs/")):
            limit = MAX_LESSON
        if entry.size > limit:
            raise PackRefusedError(path, entry.path, f"it is larger than {limit} bytes")
    if sum(entry.size for entry in entries if entry.method == DEFLATED) > MAX_ALL_TEXT:
        raise PackRefusedError(path, "", f"its texts together are larger than {MAX_ALL_TEXT} bytes")
