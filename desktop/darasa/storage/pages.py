"""The pages of a database file and of its log, read without SQLite: anything in them may be damaged.

The forms are those of https://www.sqlite.org/fileformat2.html: chapter 4 for the log, 1.6 for pages.
"""

import sys
from array import array
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self

from darasa.storage.format import LINEAGE_AT, MAGIC, PAGE_SIZE, log_of
from darasa.storage.sharing import let_go

_LOG_HEADER = 32
_FRAME_HEADER = 24
_FRAME = _FRAME_HEADER + PAGE_SIZE
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF
_MOST_ROUNDS = 2**20
"""Rounds through one log: far more than fit between two starts of the program."""
_MOST_BLANKS = 64
"""Frames of the one transaction that was not finished: six times what an answer takes."""


class _Frame(NamedTuple):
    """One page in the log, unbroken."""

    place: int
    """Its number among the frames of the log."""
    page: int
    begin: int
    """Where the page begins in the log."""
    salt: bytes
    size: int
    """Pages of the whole database, if it ends a transaction; else 0."""


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
        self._salt = _salt(self._log)
        self._frames = _committed(list(_whole_frames(self._log)))
        if not self._salt and self._frames:
            self._salt = self._frames[0].salt
        # The log is written from its beginning again and again; behind its latest round lie older ones.
        self._latest = [frame for frame in self._frames if frame.salt == self._salt]
        self._newest = {frame.page: frame.begin for frame in self._latest}
        self._in_file = _size(self._file) // PAGE_SIZE
        self.count = max(self._in_file, *self._newest, 0)
        """The highest number that a page can have."""

    def __enter__(self) -> Self:
        """Give the pages; the files are closed at the end."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the files."""
        for file in (self._file, self._log):
            if file is not None:
                let_go(file)

    @property
    def lineage(self) -> int:
        """The lineage that the header names; 0 when there is no header any more."""
        first = self.page(1) or b""
        return int.from_bytes(first[LINEAGE_AT : LINEAGE_AT + 4], "big") if first.startswith(MAGIC) else 0

    def page(self, number: int) -> bytes | None:
        """Return the newest version of a page; None when it cannot be read whole."""
        frame = self._newest.get(number)
        return self._of_file(number) if frame is None else _read(self._log, frame)

    def superseded(self) -> Iterator[tuple[int, bytes]]:
        """Give (number, page) of all older versions, those of the log first."""
        for frame in reversed(self._frames):
            page = None if self._newest.get(frame.page) == frame.begin else _read(self._log, frame.begin)
            if page is not None:
                yield frame.page, page
        for number in self._newest:
            page = self._of_file(number)
            if page is not None:
                yield number, page

    def fault(self) -> str | None:
        """Return why SQLite would pass over what was committed, or find pages missing; None if it would not.

        A log that only ends in the middle of a transaction is what every power cut leaves.
        """
        if not _salt(self._log) and self._log_is_worth_something():
            return "the beginning of its log was written over"
        unbroken = next((at for at, frame in enumerate(self._latest) if frame.place != at), len(self._latest))
        if not self._ends_as_logs_do(unbroken):
            return "the end of its log was written over"
        commits = sum(frame.size > 0 for frame in self._latest[unbroken:])
        # The last transaction may have been cut off before it was confirmed, and its last page be there.
        if commits > 1 or (commits and self._names_a_commit(unbroken)):
            return "its log was written over"
        size = next((frame.size for frame in reversed(self._latest[:unbroken]) if frame.size), 0)
        if any(number not in self._newest for number in range(self._in_file + 1, size + 1)):
            return "the file is cut short"
        return None

    def _ends_as_logs_do(self, place: int) -> bool:
        """Whether behind its unbroken part are only frames of an unfinished transaction or earlier rounds."""
        blanks = 0
        latest = int.from_bytes(self._salt[:4], "big")
        for offset in range(_LOG_HEADER + place * _FRAME, _size(self._log) - _FRAME + 1, _FRAME):
            header = _bytes_at(self._log, offset, _FRAME_HEADER) if self._log else b""
            # The first half of the salt grows by one with each round, the other is noise.
            rounds_ago = (latest - int.from_bytes(header[8:12], "big")) % 2**32
            if not any(header):  # made room for, and not written yet
                blanks += 1
            elif header[8:16] != self._salt and not 0 < rounds_ago < _MOST_ROUNDS:
                return False
        return blanks <= _MOST_BLANKS

    def _names_a_commit(self, place: int) -> bool:
        """Whether a frame that is broken was the last of its transaction, as far as it still tells."""
        header = _bytes_at(self._log, _LOG_HEADER + place * _FRAME, _FRAME_HEADER) if self._log else b""
        return header[8:16] == self._salt and any(header[4:8])

    def _log_is_worth_something(self) -> bool:
        """Whether a log whose header is gone has something that the file has not."""
        if self._frames:
            return any(self._of_file(number) != self.page(number) for number in self._newest)
        return any(_bytes_at(self._log, _LOG_HEADER, _FRAME)) if self._log else False

    def _of_file(self, number: int) -> bytes | None:
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


def _committed(frames: list[_Frame]) -> list[_Frame]:
    """Return the frames whose transactions were committed."""
    ends = {frame.salt: frame.place for frame in frames if frame.size}
    return [frame for frame in frames if frame.place <= ends.get(frame.salt, -1)]


def _salt(log: BinaryIO | None) -> bytes:
    """Return the salt of the log's latest round; nothing when its header is broken."""
    header = b"" if log is None else _bytes_at(log, 0, _LOG_HEADER)
    whole = len(header) == _LOG_HEADER and int.from_bytes(header[:4], "big") in {_LITTLE, _BIG}
    return header[16:24] if whole and _checksum(header[:24], bytes(8), header) == header[24:] else b""


def _whole_frames(log: BinaryIO | None) -> Iterator[_Frame]:
    """Give the frames of a log whose checksums fit."""
    if log is None:
        return
    header = _bytes_at(log, 0, _LOG_HEADER)
    before = header[24:]
    for place in range((_size(log) - _LOG_HEADER) // _FRAME):
        offset = _LOG_HEADER + place * _FRAME
        frame = _bytes_at(log, offset, _FRAME)
        sums = frame[16:_FRAME_HEADER]
        page, size = int.from_bytes(frame[:4], "big"), int.from_bytes(frame[4:8], "big")
        whole = len(frame) == _FRAME and len(before) == len(sums) and page > 0
        if whole and _checksum(frame[:8] + frame[_FRAME_HEADER:], before, header) == sums:
            yield _Frame(place, page, offset + _FRAME_HEADER, frame[8:16], size)
        before = sums


def _bytes_at(file: BinaryIO, offset: int, size: int) -> bytes:
    with suppress(OSError):
        file.seek(offset)
        return file.read(size)
    return b""


def _checksum(content: bytes, before: bytes, header: bytes) -> bytes:
    """Return the checksum of some content that follows what had the checksum `before` (chapter 4.2).

    The log's header tells in which order bytes make numbers; one that is broken is taken for this machine's.
    """
    words = array("I", content)
    orders = {_LITTLE: "little", _BIG: "big"}
    if orders.get(int.from_bytes(header[:4], "big"), sys.byteorder) != sys.byteorder:
        words.byteswap()
    one, other = int.from_bytes(before[:4], "big"), int.from_bytes(before[4:], "big")
    for place in range(0, len(words), 2):
        one = (one + words[place] + other) & _MASK
        other = (other + words[place + 1] + one) & _MASK
    return one.to_bytes(4, "big") + other.to_bytes(4, "big")
