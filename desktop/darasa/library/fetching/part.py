"""A pack file while it comes: its bytes at their final places, and the journal of which are there."""

import os
import threading
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Final

from darasa.library.fetching.journal import Journal, Kind, Record
from darasa.library.fetching.room import reserve
from darasa.library.fetching.spans import Span, Spans
from darasa.packs.index import PackIndex

PREFIX: Final = ".part-"
_JOURNAL: Final = ".journal"
_PIECE: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class Left:
    """What a journal says of a part that was left."""

    index: PackIndex
    held: Spans
    """Of the payloads."""
    fetched: int
    """Bytes that came from mirrors."""


class Part:
    """The file of one pack that is on its way. Safe to use from several threads."""

    def __init__(self, path: Path, file: FileIO, journal: Journal, records: list[Record]) -> None:
        self.path = path
        self._file = file
        self._journal = journal
        self._lock = threading.Lock()
        self._held, self._fetched = Spans(), Spans()
        for record in _sound(file, records):
            self._note(record)

    @classmethod
    def open(cls, folder: Path, sha256: str, index: PackIndex) -> "Part":
        """Return the part of the pack with this hash as it was left; else begin it, with room for all of it.

        Raises OSError; of one that could not be begun nothing is left.
        """
        path = part_path(folder, sha256)
        with ExitStack() as undo:
            left = _left(path)
            if left is not None:
                journal, records = left
                undo.callback(journal.close)
                if journal.index == index:
                    file = undo.enter_context(path.open("r+b", buffering=0))
                    part = cls(path, file, journal, records)
                    part._write_frame()
                    undo.pop_all()
                    return part
        with ExitStack() as undo:
            discard(path)
            undo.callback(discard, path)
            file = undo.enter_context(path.open("x+b", buffering=0))
            reserve(file.fileno(), index.size)
            journal = Journal.create(_journal_path(path), index)
            undo.callback(journal.close)
            part = cls(path, file, journal, [])
            part._write_frame()
            undo.pop_all()
            return part

    @property
    def index(self) -> PackIndex:
        """What the pack will hold."""
        return self._journal.index

    @property
    def fetched(self) -> int:
        """Bytes that came from mirrors and are there."""
        return self._fetched.total

    def held(self) -> Spans:
        """Return what is there of the payloads."""
        with self._lock:
            return Spans(self._held)

    def has(self, span: Span) -> bool:
        """Tell whether all of a span is there."""
        with self._lock:
            return not self._held.missing(span)

    def missing(self, span: Span) -> list[Span]:
        """Return what is not there of a span."""
        with self._lock:
            return self._held.missing(span)

    def write(self, offset: int, data: bytes | bytearray, kind: Kind) -> None:
        """Put bytes in their place, and note it: the bytes first. Raises OSError."""
        with self._lock:
            self._write(offset, data)
            record = Record(kind, Span(offset, offset + len(data)), zlib.crc32(data))
            self._journal.add(record)
            self._note(record)

    def forget(self, span: Span) -> None:
        """Count bytes no more; raises OSError."""
        with self._lock:
            self._journal.add(Record(Kind.LOST, span))
            self._note(Record(Kind.LOST, span))

    def read(self, span: Span, buffer: memoryview) -> Iterator[memoryview]:
        """Give what stands in a span, in as many pieces as `buffer` makes it; raises OSError."""
        with self.path.open("rb", buffering=0) as file:
            yield from _read(file, span, buffer)

    def sync(self) -> None:
        """Have everything on the disk: first the bytes, then the journal that speaks of them."""
        os.fsync(self._file.fileno())
        self._journal.sync()

    def close(self) -> None:
        """Let go of the files; they stay."""
        self._file.close()
        self._journal.close()

    def _write_frame(self) -> None:
        """Write all that is no payload: each time, as a journal says nothing of it."""
        for offset, data in self.index.frame():
            self._write(offset, data)
        self.sync()

    def _write(self, offset: int, data: bytes | bytearray) -> None:
        left = memoryview(data)
        self._file.seek(offset)
        while left:
            left = left[self._file.write(left) :]

    def _note(self, record: Record) -> None:
        if record.kind is Kind.LOST:
            self._held.remove(record.span)
            self._fetched.remove(record.span)
        else:
            self._held.add(record.span)
            if record.kind is Kind.FETCHED:
                self._fetched.add(record.span)


def part_path(folder: Path, sha256: str) -> Path:
    """Return where the part of the pack with this hash lies."""
    return folder / f"{PREFIX}{sha256}"


def discard(path: Path) -> None:
    """Give the space of a part back; what cannot be removed now (it is open on Windows) goes another time."""
    for one in (_journal_path(path), path):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def adopt(file: Path, folder: Path, sha256: str, index: PackIndex) -> None:
    """Make a finished file that lies in the folder the part of its pack again; raises OSError.

    What it holds is not believed for that: it is checked as everything in a part is.
    """
    path = part_path(folder, sha256)
    buffer = memoryview(bytearray(_PIECE))
    spans = [Span(entry.payload, entry.end) for entry in index.entries[1:] if entry.stored_size]
    with (
        closing(Journal.create(_journal_path(path), index)) as journal,
        file.open("rb", buffering=0) as whole,
    ):
        for span in spans:
            journal.add(Record(Kind.COPIED, span, _crc(whole, span, buffer)))
        journal.sync()
    file.replace(path)


def forget_journal(path: Path) -> None:
    """Remove the journal of a part that is finished and has another name by now."""
    with suppress(OSError):
        _journal_path(path).unlink(missing_ok=True)


def peek(path: Path) -> Left | None:
    """Return what a part is said to have; None when there is none. Quick, and no proof. Raises OSError."""
    if (left := _left(path)) is None:
        return None
    journal, records = left
    journal.close()
    standing = _last(records)
    held = Spans(record.span for record in standing)
    return Left(journal.index, held, Spans(one.span for one in standing if one.kind is Kind.FETCHED).total)


def stale(folder: Path, wanted: set[str]) -> list[Path]:
    """Return the parts in a folder that are of none of the wanted packs, named by their hashes."""
    parts = {path.with_name(path.name.removesuffix(_JOURNAL)) for path in folder.glob(f"{PREFIX}*")}
    return sorted(path for path in parts if path.name.removeprefix(PREFIX) not in wanted)


def _journal_path(path: Path) -> Path:
    return path.with_name(path.name + _JOURNAL)


def _left(path: Path) -> tuple[Journal, list[Record]] | None:
    """Return the journal of a part that can go on, with its records."""
    found = Journal.open(_journal_path(path))
    if found is None:
        return None
    if path.exists() and path.stat().st_size == found[0].index.size:
        return found
    found[0].close()
    return None


def _last(records: list[Record]) -> list[Record]:
    """Return the records that nothing later takes back."""
    standing: dict[int, Record] = {}
    for record in records:
        if record.kind is Kind.LOST:
            lost = [start for start in standing if record.span.start <= start < record.span.stop]
            for start in lost:
                del standing[start]
        else:
            standing[record.span.start] = record
    return list(standing.values())


def _sound(file: FileIO, records: list[Record]) -> Iterator[Record]:
    """Give the records whose bytes are still those that were written."""
    buffer = memoryview(bytearray(_PIECE))
    for record in _last(records):
        if _crc(file, record.span, buffer) == record.crc:
            yield record


def _crc(file: FileIO, span: Span, buffer: memoryview) -> int:
    crc = 0
    for piece in _read(file, span, buffer):
        crc = zlib.crc32(piece, crc)
    return crc


def _read(file: FileIO, span: Span, buffer: memoryview) -> Iterator[memoryview]:
    file.seek(span.start)
    place = span.start
    while place < span.stop:
        length = file.readinto(buffer[: span.stop - place])
        if not length:
            return
        yield buffer[:length]
        place += length
