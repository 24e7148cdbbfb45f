"""Statements and tombstones as lines, folded small and unfolded again without ever holding all of them."""

import lzma
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from darasa.record.rules import is_uuid
from darasa.sync.stick.errors import FileDamagedError, FileTooLargeError

LONGEST_LINE = 4 << 20
"""Bytes of one line. The rules of the record keep a statement far below: 64 Ki characters twice, escaped."""

_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 1, "dict_size": 1 << 20}]
"""About 9 MiB while folding, 1 MiB while unfolding; three times as slow saves one byte in six."""
_MEMORY = 16 << 20
"""Bytes that unfolding may take, whatever a file asks for."""
_AT_ONCE = 1 << 16
_ROOM, _RATIO = 64 << 20, 200
"""A file may unfold to this much, and then this many times its size. Records come to 20 times, or 50 at
most: every statement has a random id, which cannot be folded."""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement, or the UUID of an erased learner."""

    statement: bytes | None
    tombstone: str = ""


class Folder:
    """Folds lines; what it gives is to be written in this order."""

    def __init__(self) -> None:
        self._packer = lzma.LZMACompressor(lzma.FORMAT_XZ, lzma.CHECK_CRC32, filters=_FILTERS)

    def statement(self, body: bytes) -> bytes:
        """Fold one statement, whose bytes come back as they are."""
        # Others may have written it over several lines, or in another alphabet: JSON allows that.
        plain = body.startswith(b"{") and b"\n" not in body
        return self._packer.compress(body + b"\n" if plain else b"=" + b64encode(body) + b"\n")

    def tombstone(self, learner: str) -> bytes:
        """Fold the UUID of an erased learner."""
        return self._packer.compress(f"-{learner}\n".encode())

    def end(self) -> bytes:
        """Return what is left."""
        return self._packer.flush()


def unfold(pieces: Iterable[bytes], path: Path) -> Iterator[Line]:
    """Give the lines of folded pieces. Raises FileDamagedError, FileTooLargeError; `path` is for these."""
    rest = b""
    for piece in _unpacked(pieces, path):
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            yield _line(line, path)
        if len(rest) > LONGEST_LINE:
            raise FileTooLargeError(path)
    if rest:
        raise FileDamagedError(path, "its last line has no end")


def _unpacked(pieces: Iterable[bytes], path: Path) -> Iterator[bytes]:
    unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MEMORY)
    came = given = 0
    for piece in pieces:
        came += len(piece)
        more = piece
        while True:
            if unpacker.eof:
                raise FileDamagedError(path, "there is more after its end")
            try:
                unpacked = unpacker.decompress(more, _AT_ONCE)
            except lzma.LZMAError as error:
                raise FileDamagedError(path, f"it cannot be unfolded: {error}") from error
            given += len(unpacked)
            if given > _ROOM + _RATIO * came:
                raise FileTooLargeError(path)
            yield unpacked
            more = b""
            if unpacker.eof or unpacker.needs_input:
                break
        if unpacker.unused_data:
            raise FileDamagedError(path, "there is more after its end")
    if not unpacker.eof:
        raise FileDamagedError(path, "it ends too early")


def _line(line: bytes, path: Path) -> Line:
    if line.startswith(b"{"):
        return Line(line)
    try:
        rest = line[1:]
        if line.startswith(b"="):
            return Line(b64decode(rest, validate=True))
        tombstone = rest.decode("ascii")
    except ValueError as error:
        raise FileDamagedError(path, "a line of it is no line of a record") from error
    if not line.startswith(b"-") or not is_uuid(tombstone):
        raise FileDamagedError(path, "a line of it is no line of a record")
    return Line(None, tombstone)
