"""The rows on one page, decoded without SQLite (https://www.sqlite.org/fileformat2.html, 1.6 and 2.1).

A page of which any part does not hold together was written over. Which rows of it are still true nobody can
tell then, so none is believed.
"""

import struct
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from darasa.storage.format import PAGE_SIZE

Value: TypeAlias = "int | float | str | bytes | None"
Row = tuple[int, tuple[Value, ...]]
"""Row id, and the values as they lie there: a column that is the row id itself is None."""

PageOf = Callable[[int], bytes | None]

UUID_SIZE = 16

_LEAF_OF_TABLE, _LEAF_OF_INDEX, _INSIDE_INDEX = 0x0D, 0x0A, 0x02
_LEAF_HEADER, _INSIDE_HEADER, _CHILD = 8, 12, 4
_UUID_KEY = bytes((2 + UUID_SIZE, 2, 12 + 2 * UUID_SIZE))
"""What an index entry begins with that is 16 bytes and nothing else: its size, its header's, their type."""

_MOST_LOCAL = PAGE_SIZE - 35
_LEAST_LOCAL = (PAGE_SIZE - 12) * 32 // 255 - 23
_PER_OVERFLOW = PAGE_SIZE - 4
_MOST_PAYLOAD = 2**30
_SMALLEST_CELL = 4
_WHOLE_SIZES = (0, 1, 2, 3, 4, 6, 8)
"""Bytes of a whole number, by its type."""


class BrokenError(Exception):
    """A page, or a chain of pages, does not hold together."""


class _Cell(NamedTuple):
    """Where a row of a table lies on its page."""

    row: int
    begin: int
    payload: int
    """Where the values begin."""
    local: int
    """Bytes of them that lie here; the rest is on other pages."""
    size: int
    end: int


def table_rows(page: bytes, page_of: PageOf) -> list[Row]:
    """Return the rows on a page of a table; none for any other page, or a broken one.

    Long values are followed to other pages (`page_of`); a row that cannot be followed is left out.
    """
    if page[0] != _LEAF_OF_TABLE:
        return []
    try:
        cells = [_cell(page, begin) for begin in _pointers(page, _LEAF_HEADER)]
        _require(all(one.row < other.row for one, other in pairwise(cells)))
        _require(_apart([(cell.begin, cell.end) for cell in cells]))
        whole = [
            (cell.row, _values(page[cell.payload : cell.end])) for cell in cells if cell.local == cell.size
        ]
    except BrokenError:
        return []
    return whole + [row for cell in cells if cell.local < cell.size for row in _long(page, cell, page_of)]


def uuid_keys(page: bytes) -> list[bytes]:
    """Return the entries of an index page that holds nothing but UUIDs, as the set of tombstones does."""
    inside = page[0] == _INSIDE_INDEX
    if not inside and page[0] != _LEAF_OF_INDEX:
        return []
    before = _CHILD if inside else 0
    try:
        keys = []
        for begin in _pointers(page, _INSIDE_HEADER if inside else _LEAF_HEADER):
            at = begin + before + len(_UUID_KEY)
            _require(page[begin + before : at] == _UUID_KEY and at + UUID_SIZE <= PAGE_SIZE)
            keys.append(page[at : at + UUID_SIZE])
        _require(all(one < other for one, other in pairwise(keys)))
    except BrokenError:
        return []
    return keys


def _require(holds: bool) -> None:
    if not holds:
        raise BrokenError


def _pointers(page: bytes, header: int) -> Sequence[int]:
    """Return where the cells of a page begin, in the order of their keys."""
    count = int.from_bytes(page[3:5], "big")
    free = header + 2 * count
    content = int.from_bytes(page[5:7], "big") or 65536
    _require(free <= content <= PAGE_SIZE and page[7] <= 60)
    pointers = struct.unpack_from(f">{count}H", page, header)
    _require(all(content <= pointer <= PAGE_SIZE - _SMALLEST_CELL for pointer in pointers))
    return pointers


def _cell(page: bytes, begin: int) -> _Cell:
    size, at = _varint(page, begin)
    row, at = _varint(page, at)
    _require(size <= _MOST_PAYLOAD)
    local = size
    if size > _MOST_LOCAL:
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % _PER_OVERFLOW
        local = local if local <= _MOST_LOCAL else _LEAST_LOCAL
    end = at + local + (_CHILD if local < size else 0)
    _require(end <= PAGE_SIZE)
    return _Cell(row - 2**64 if row >= 2**63 else row, begin, at, local, size, end)


def _apart(spans: list[tuple[int, int]]) -> bool:
    """Whether no two of these (begin, end) overlap."""
    spans.sort()
    return all(max(end, begin + _SMALLEST_CELL) <= later for (begin, end), (later, _) in pairwise(spans))


def _long(page: bytes, cell: _Cell, page_of: PageOf) -> list[Row]:
    """Return the row whose values go on on other pages, alone; nothing when they cannot be followed."""
    local_end = cell.payload + cell.local
    payload = bytearray(page[cell.payload : local_end])
    following = int.from_bytes(page[local_end : cell.end], "big")
    seen: set[int] = set()
    while len(payload) < cell.size:
        content = page_of(following)
        if content is None or following in seen:  # pages in a ring would never end
            return []
        seen.add(following)
        payload += content[_CHILD : _CHILD + cell.size - len(payload)]
        following = int.from_bytes(content[:_CHILD], "big")
    try:
        _require(following == 0)
        return [(cell.row, _values(bytes(payload)))]
    except BrokenError:
        return []


def _values(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record, which must fill the payload exactly."""
    header_end, place = _varint(payload, 0)
    _require(header_end <= len(payload))
    at = header_end
    values: list[Value] = []
    while place < header_end:
        kind, place = (payload[place], place + 1) if payload[place] < 0x80 else _varint(payload, place)
        if kind >= 12:
            size = (kind - 12) // 2
            content = payload[at : at + size]
            values.append(_text(content) if kind % 2 else content)
        elif kind in {8, 9}:
            size = 0
            values.append(kind - 8)
        elif kind == 7:
            size = 8
            _require(at + size <= len(payload))
            values.append(struct.unpack_from(">d", payload, at)[0])
        else:
            _require(kind < len(_WHOLE_SIZES))
            size = _WHOLE_SIZES[kind]
            values.append(int.from_bytes(payload[at : at + size], "big", signed=True) if kind else None)
        at += size
    _require(place == header_end and at == len(payload))
    return tuple(values)


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise BrokenError from None


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where what follows it begins."""
    value = 0
    for place in range(at, at + 8):
        _require(place < len(page))
        byte = page[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    _require(at + 8 < len(page))
    return value << 8 | page[at + 8], at + 9
