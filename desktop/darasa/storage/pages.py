"""The pages of a database file and of its log, read without SQLite: anything in them may be damaged.

The forms are those of https://www.sqlite.org/fileformat2.html: chapter 4 for the log, 1.6 for pages.
"""

import sys
from array import array
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Self

from darasa.storage.check import log_of
from darasa.storage.format import LINEAGE_AT, MAGIC, PAGE_SIZE

_LOG_HEADER = 32
_FRAME_HEADER = 24
_FRAME = _FRAME_HEADER + PAGE_SIZE
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF


class Pages:
    """A database file and the log beside it, as pages. Either may be missing, or be anything at all.

    A page that was written several times has a newest version, and superseded ones: older frames of the
    log, and what the file itself has. Frames count when their checksum fits and their transaction was
    committed; since each checksum begins with the one before it, those behind a broken frame can be told too.
    """

    def __init__(self, path: Path) -> None:
        """Raises OSError when a file is there that cannot be opened."""
        self._file = _open(path)
        self._log = _open(log_of(path))
        self._newest, self._older = _committed(self._log)
        in_file = -(-_size(self._file) // PAGE_SIZE)
        self.count = max(in_file, *self._newest, 0)
        """The highest number that a page can have."""

    def __enter__(self) -> Self:
        """Give the pages; the files are closed at the end."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the files."""
        for file in (self._file, self._log):
            if file is not None:
                file.close()

    @property
    def lineage(self) -> int:
        """The lineage that the header names; 0 when there is no header any more."""
        first = self.page(1) or b""
        return int.from_bytes(first[LINEAGE_AT : LINEAGE_AT + 4], "big") if first.startswith(MAGIC) else 0

    def page(self, number: int) -> bytes | None:
        """Return the newest version of a page; None when it cannot be read whole."""
        frame = self._newest.get(number)
        return self._in_file(number) if frame is None else _read(self._log, frame)

    def superseded(self) -> Iterator[tuple[int, bytes]]:
        """Give (number, page) of all older versions, newest first."""
        for number, frame in reversed(self._older):
            page = _read(self._log, frame)
            if page is not None:
                yield number, page
        for number in self._newest:
            page = self._in_file(number)
            if page is not None:
                yield number, page

    def _in_file(self, number: int) -> bytes | None:
        return _read(self._file, (number - 1) * PAGE_SIZE) if number > 0 else None


def _open(path: Path) -> BinaryIO | None:
    try:
        return path.open("rb")
    except FileNotFoundError:
        return None


def _size(file: BinaryIO | None) -> int:
    return 0 if file is None else file.seek(0, 2)


def _read(file: BinaryIO | None, offset: int) -> bytes | None:
    """Return a page's bytes; None where the file ends or the disk does not give them."""
    if file is None:
        return None
    with suppress(OSError):
        file.seek(offset)
        page = file.read(PAGE_SIZE)
        if len(page) == PAGE_SIZE:
            return page
    return None


def _committed(log: BinaryIO | None) -> tuple[dict[int, int], list[tuple[int, int]]]:
    """Return where the newest versions of pages begin in a log, and (number, begin) of all older ones."""
    frames: list[tuple[int, int, bytes]] = []
    last_commit: dict[bytes, int] = {}
    for number, begin, salt, commits in _whole_frames(log):
        frames.append((number, begin, salt))
        if commits:
            last_commit[salt] = begin
    kept = [frame for frame in frames if frame[1] <= last_commit.get(frame[2], -1)]
    # The log is written from its beginning again and again; behind its latest round lie older ones.
    latest = _salt(log) or (kept[0][2] if kept else b"")
    newest = {number: begin for number, begin, salt in kept if salt == latest}
    older = [(number, begin) for number, begin, _salt in kept if newest.get(number) != begin]
    return newest, older


def _salt(log: BinaryIO | None) -> bytes:
    """Return the salt of the latest round; none when the log's header is damaged."""
    header = b"" if log is None else _bytes_at(log, 0, _LOG_HEADER)
    return header[16:24] if int.from_bytes(header[:4], "big") in {_LITTLE, _BIG} else b""


def _whole_frames(log: BinaryIO | None) -> Iterator[tuple[int, int, bytes, bool]]:
    """Give (page number, where the page begins, salt, whether it ends a transaction) of unbroken frames."""
    if log is None:
        return
    header = _bytes_at(log, 0, _LOG_HEADER)
    magic = int.from_bytes(header[:4], "big")
    swapped = sys.byteorder != {_LITTLE: "little", _BIG: "big"}.get(magic, sys.byteorder)
    before = header[24:32]
    for offset in range(_LOG_HEADER, _size(log) - _FRAME + 1, _FRAME):
        frame = _bytes_at(log, offset, _FRAME)
        if len(frame) < _FRAME:
            before = b""
            continue
        sums = frame[16:_FRAME_HEADER]
        number = int.from_bytes(frame[:4], "big")
        if number > 0 and len(before) == 8 and _checksum(frame, before, swapped=swapped) == sums:
            yield number, offset + _FRAME_HEADER, frame[8:16], frame[4:8] != bytes(4)
        before = sums


def _bytes_at(file: BinaryIO, offset: int, size: int) -> bytes:
    with suppress(OSError):
        file.seek(offset)
        return file.read(size)
    return b""


def _checksum(frame: bytes, before: bytes, *, swapped: bool) -> bytes:
    """Return the checksum of a frame that follows one with the checksum `before` (chapter 4.2)."""
    one, other = int.from_bytes(before[:4], "big"), int.from_bytes(before[4:], "big")
    words = array("I", frame[:8] + frame[_FRAME_HEADER:])
    if swapped:
        words.byteswap()
    for place in range(0, len(words), 2):
        one = (one + words[place] + other) & _MASK
        other = (other + words[place + 1] + one) & _MASK
    return one.to_bytes(4, "big") + other.to_bytes(4, "big")
