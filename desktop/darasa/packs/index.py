"""The index of a pack: a small file beside it, from which all of the pack but its payloads can be rebuilt.

Whoever holds an older version of a course reads from the index which payloads are new, fetches these alone,
and puts the new file together bit for bit. Everything in an index is compressed already or a hash, so that it
is kept as it is:

    Darasa pack index 1, and a newline
    the manifest's payload, as it lies in the pack
    for each entry in the manifest's order: its CRC-32, 4 bytes, most significant first
        and for a deflated one: the stored size, 4 bytes, and the SHA-256 of the stored bytes, 32 bytes

Names, sizes, and the hashes of what is stored as it is, stand in the manifest; headers and directory follow,
as the archive has one form only (`archive.py`). So a pack has exactly one index.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.packs.archive import (
    DEFLATED,
    MAX_ARCHIVE,
    MAX_ENTRIES,
    MAX_TEXT,
    Stored,
    directory,
    local_header,
    refuse_sizes,
)
from darasa.packs.errors import PackRefusedError, PackTooNewError
from darasa.packs.manifest import MANIFEST, manifest_from_json, manifest_refusal
from darasa.packs.pack import Pack
from darasa.packs.types import Manifest

MAX_INDEX: Final = MAX_TEXT + 2**18
"""Bytes of an index: a manifest that does not compress, and 5,000 entries."""

_NAME: Final = b"Darasa pack index "
_HEAD: Final = _NAME + b"1\n"
_PLAIN = struct.Struct(">L")
_PACKED = struct.Struct(">LL32s")
_LEAST: Final = 2
"""Bytes that the deflated form of nothing takes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry of the pack: what has to be fetched, or found on this computer."""

    path: str
    crc: int
    """CRC-32 of the content."""
    stored_size: int
    """Bytes in the archive."""
    size: int
    """Bytes of the content."""
    stored_sha256: str
    """Hexadecimal SHA-256 of the bytes in the archive; what is not deflated has the same in the manifest."""


@dataclass(frozen=True, slots=True)
class PackIndex:
    """What an index says about a pack."""

    manifest: Manifest
    manifest_sha256: str
    """Hexadecimal SHA-256 of the manifest's content, which names the content of the whole pack."""
    payload: bytes
    """The manifest as it lies in the pack."""
    pieces: tuple[Piece, ...]
    """All entries as they follow each other in the archive, the manifest first."""

    @property
    def entries(self) -> tuple[Stored, ...]:
        """All entries with their places in the archive, in the order of `pieces`."""
        entries: list[Stored] = []
        for piece in self.pieces:
            offset = entries[-1].end if entries else 0
            entries.append(Stored(piece.path, piece.crc, piece.stored_size, piece.size, offset))
        return tuple(entries)

    @property
    def size(self) -> int:
        """Bytes of the whole pack file."""
        entries = self.entries
        return entries[-1].end + len(directory(entries))

    def frame(self) -> Iterator[tuple[int, bytes]]:
        """Give offset and bytes of all that is no payload, and of the manifest's payload, in their order.

        With the payloads of all other pieces, each at its entry's `payload`, that is the whole pack file.
        """
        entries = self.entries
        yield 0, local_header(entries[0]) + self.payload
        for entry in entries[1:]:
            yield entry.offset, local_header(entry)
        yield entries[-1].end, directory(entries)


def index_of(path: Path) -> PackIndex:
    """Return the index of a pack file, reading only its directory and its texts.

    Raises PackRefusedError. Photographs are not read: the hash is the one that the manifest gives them, and
    whether it is true is for `verify_pack` to say.
    """
    with Pack.open(path) as pack:
        payload = pack.stored_bytes(MANIFEST)
        pieces = []
        for entry in pack.stored:
            if entry.method == DEFLATED:
                sha256 = hashlib.sha256(pack.stored_bytes(entry.path)).hexdigest()
            else:
                sha256 = pack.sha256(entry.path)
            pieces.append(Piece(entry.path, entry.crc, entry.stored_size, entry.size, sha256))
        return PackIndex(pack.manifest, pack.manifest_sha256, payload, tuple(pieces))


def index_to_bytes(index: PackIndex) -> bytes:
    """Return the one file that holds an index."""
    parts = [_HEAD, index.payload]
    for piece, entry in zip(index.pieces[1:], index.entries[1:], strict=True):
        if entry.method == DEFLATED:
            parts.append(_PACKED.pack(piece.crc, piece.stored_size, bytes.fromhex(piece.stored_sha256)))
        else:
            parts.append(_PLAIN.pack(piece.crc))
    return b"".join(parts)


def index_from_bytes(data: bytes, file: Path = Path("index")) -> PackIndex:
    """Return what an index says, checked against all that a pack may be; `file` names it in errors.

    Raises PackTooNewError for an index or a manifest of a later format, PackRefusedError for anything that
    `index_to_bytes` would not have written.
    """
    if not data.startswith(_HEAD):
        if data.startswith(_NAME) and not data.startswith(_HEAD[:-1]):
            raise PackTooNewError(file, "", "an index of a later format")
        raise PackRefusedError(file, "", "it is no index of a pack")
    content, payload, rest = _inflated(data[len(_HEAD) :], file)
    manifest = manifest_from_json(content, file)
    if reason := manifest_refusal(manifest, content):
        raise PackRefusedError(file, MANIFEST, reason)
    pieces = [Piece(MANIFEST, zlib.crc32(content), len(payload), len(content), _sha256(payload))]
    place = 0
    for entry in manifest.entries:
        record = _PACKED if Stored(entry.path, 0, 0, 0, 0).method == DEFLATED else _PLAIN
        if len(rest) - place < record.size:
            raise PackRefusedError(file, entry.path, "the index ends before it")
        crc, *more = record.unpack_from(rest, place)
        stored_size, sha256 = (more[0], more[1].hex()) if more else (entry.size, entry.sha256)
        if more and stored_size < _LEAST:
            raise PackRefusedError(file, entry.path, "nothing is so small when it is deflated")
        pieces.append(Piece(entry.path, crc, stored_size, entry.size, sha256))
        place += record.size
    if place != len(rest):
        raise PackRefusedError(file, "", "something stands behind its last entry")
    index = PackIndex(manifest, _sha256(content), payload, tuple(pieces))
    _refuse_sizes(index, file)
    return index


def _inflated(data: bytes, file: Path) -> tuple[bytes, bytes, bytes]:
    """Return the manifest's content, its payload, and what stands behind it; inflates only what may be."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(data, MAX_TEXT + 1)
    except zlib.error as error:
        raise PackRefusedError(file, MANIFEST, "it does not inflate") from error
    if len(content) > MAX_TEXT or not inflater.eof:
        raise PackRefusedError(file, MANIFEST, "it does not end, or is too large")
    rest = inflater.unused_data
    return content, data[: len(data) - len(rest)], rest


def _refuse_sizes(index: PackIndex, file: Path) -> None:
    if len(index.pieces) > MAX_ENTRIES:
        raise PackRefusedError(file, "", f"it has more than {MAX_ENTRIES} entries")
    refuse_sizes(index.entries, file)
    # The first before the second: the fields of a directory hold no more.
    if index.entries[-1].end > MAX_ARCHIVE or index.size > MAX_ARCHIVE:
        raise PackRefusedError(file, "", "the pack is larger than a pack can be")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
