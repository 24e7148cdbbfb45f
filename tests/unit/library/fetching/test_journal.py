from pathlib import Path

import pytest

from darasa.library.fetching.journal import RECORD_SIZE, Journal, Kind, Record
from darasa.library.fetching.spans import Span
from darasa.packs.index import index_to_bytes
from tests.unit.library.fetching.worlds import Packs

LINES = [
    Record(Kind.FETCHED, Span(100, 200), 1),
    Record(Kind.COPIED, Span(300, 400), 2**32 - 1),
    Record(Kind.LOST, Span(100, 200)),
]
MORE = Record(Kind.FETCHED, Span(2**32 - 9, 2**32 - 1), 7)


def write(path: Path, packs: Packs) -> int:
    """Write the journal, and return where its records begin."""
    journal = Journal.create(path, packs.index)
    for line in LINES:
        journal.add(line)
    journal.sync()
    journal.close()
    return 16 + len(index_to_bytes(packs.index))


def read(path: Path) -> list[Record] | None:
    found = Journal.open(path)
    if found is None:
        return None
    found[0].close()
    return found[1]


def test_it_says_what_was_written(packs: Packs, tmp_path: Path) -> None:
    write(tmp_path / "journal", packs)
    found = Journal.open(tmp_path / "journal")
    assert found is not None
    journal, records = found
    assert records == LINES
    assert journal.index == packs.index
    journal.add(MORE)
    journal.close()
    assert read(tmp_path / "journal") == [*LINES, MORE]


def test_torn_at_any_byte_the_lines_before_count_and_more_can_be_added(packs: Packs, tmp_path: Path) -> None:
    path = tmp_path / "journal"
    start = write(path, packs)
    whole = path.read_bytes()
    within = range(start, start + len(LINES) * RECORD_SIZE)
    for length in (*range(0, start, 53), start - 1, *within):
        path.write_bytes(whole[:length])
        if length < start:
            assert read(path) is None
            continue
        lines = LINES[: (length - start) // RECORD_SIZE]
        found = Journal.open(path)
        assert found is not None
        assert found[1] == lines
        found[0].add(MORE)
        found[0].close()
        assert read(path) == [*lines, MORE]


def test_whatever_byte_is_another_no_line_says_what_was_not_written(packs: Packs, tmp_path: Path) -> None:
    path = tmp_path / "journal"
    start = write(path, packs)
    whole = path.read_bytes()[: start + len(LINES) * RECORD_SIZE]
    for place in (*range(0, start, 53), *range(start, len(whole))):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        expected = None if place < start else LINES[: (place - start) // RECORD_SIZE]
        assert read(path) == expected


def test_an_index_that_is_none_is_no_journal(
    packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Its own checksum is right; what it holds is of another program.
    monkeypatch.setattr("darasa.library.fetching.journal.index_to_bytes", lambda _: b"another format")
    Journal.create(tmp_path / "journal", packs.index).close()
    assert Journal.open(tmp_path / "journal") is None


@pytest.mark.parametrize(
    "line", [Record(Kind.FETCHED, Span(5, 5)), Record(Kind.FETCHED, Span(9, 5))], ids=["empty", "backwards"]
)
def test_a_line_that_says_nothing_is_the_end(packs: Packs, tmp_path: Path, line: Record) -> None:
    write(tmp_path / "journal", packs)
    found = Journal.open(tmp_path / "journal")
    assert found is not None
    found[0].add(line)
    found[0].add(MORE)
    found[0].close()
    assert read(tmp_path / "journal") == LINES


def test_room_for_its_lines_is_reserved(packs: Packs, tmp_path: Path) -> None:
    write(tmp_path / "journal", packs)
    assert (tmp_path / "journal").stat().st_blocks * 512 >= 1000 * RECORD_SIZE
