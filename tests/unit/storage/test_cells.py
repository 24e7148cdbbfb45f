"""Rows decoded without SQLite are the rows that SQLite wrote; of anything else nothing is believed."""

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.storage.cells import Row, table_rows, uuid_keys
from darasa.storage.format import PAGE_SIZE

numbered = count()
values = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.sampled_from([0, 1, -1, 127, 128, -128, 2**15, 2**23, 2**31, 2**47, -(2**47)]),
    st.floats(allow_nan=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.binary(max_size=40),
    st.sampled_from([3000, 4050, 4057, 4060, 4061, 4062, 8200, 20_000]).map(lambda size: "é" * (size // 2)),
    st.sampled_from([4061, 8153, 9000]).map(bytes),
)


def written(folder: Path, rows: list[Row]) -> list[bytes]:
    """Return the pages of a database with these rows in one table."""
    path = folder / f"{next(numbered)}.db"
    columns = ", ".join(f"c{number}" for number in range(len(rows[0][1])))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute(f"CREATE TABLE t (id INTEGER PRIMARY KEY, {columns})")
        marks = ", ".join("?" * (len(rows[0][1]) + 1))
        connection.executemany(f"INSERT INTO t VALUES ({marks})", [(row, *cells) for row, cells in rows])
        connection.commit()
    content = path.read_bytes()
    path.unlink()
    return [content[at : at + PAGE_SIZE] for at in range(0, len(content), PAGE_SIZE)]


def read(pages: list[bytes]) -> list[Row]:
    """Return the rows on all pages but the first, which holds the schema."""

    def page_of(number: int) -> bytes | None:
        return pages[number - 1] if 0 < number <= len(pages) else None

    return sorted(row for page in pages[1:] for row in table_rows(page, page_of))


tables = st.integers(1, 5).flatmap(
    lambda width: st.dictionaries(
        st.integers(-(2**63), 2**63 - 1) | st.integers(1, 300),
        st.tuples(*[values] * width),
        min_size=1,
        max_size=12,
    ).map(lambda rows: sorted(rows.items()))
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tables)
def test_what_sqlite_wrote_is_read(tmp_path: Path, rows: list[Row]) -> None:
    assert read(written(tmp_path, rows)) == [(row, (None, *cells)) for row, cells in rows]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_page_crashes(tmp_path: Path, data: st.DataObject) -> None:
    pages = written(tmp_path, data.draw(tables))
    spoilt = bytearray(data.draw(st.sampled_from(pages)))
    for _time in range(data.draw(st.integers(1, 6))):
        begin = data.draw(st.integers(0, 40) | st.integers(0, PAGE_SIZE - 1))
        noise = data.draw(st.binary(min_size=1, max_size=60))[: PAGE_SIZE - begin]
        spoilt[begin : begin + len(noise)] = noise
    for kind in (spoilt[0], 0x0D, 0x0A, 0x02):
        spoilt[0] = kind
        rows = table_rows(bytes(spoilt), lambda number: pages[number % len(pages)])
        assert all(isinstance(row, int) for row, _values in rows)
        assert all(len(key) == 16 for key in uuid_keys(bytes(spoilt)))


@given(st.binary(min_size=PAGE_SIZE - 1, max_size=PAGE_SIZE - 1).map(lambda noise: b"\x0d" + noise))
@settings(max_examples=50, suppress_health_check=[HealthCheck.large_base_example, HealthCheck.data_too_large])
def test_noise_holds_no_rows(noise: bytes) -> None:
    assert table_rows(noise, lambda _number: None) == []


@pytest.mark.parametrize("place", range(8, 300, 7))
def test_a_page_of_which_a_part_is_gone_is_not_believed(tmp_path: Path, place: int) -> None:
    rows: list[Row] = [(number, (f"a text that is long enough {number}", number)) for number in range(1, 90)]
    pages = written(tmp_path, rows)
    (leaf,) = [page for page in pages[1:] if page[0] == 0x0D]
    begin = PAGE_SIZE - 400 + place
    spoilt = leaf[:begin] + bytes(100) + leaf[begin + 100 :]
    assert table_rows(spoilt[:PAGE_SIZE], lambda _number: None) == []


def test_rows_out_of_order_or_of_another_size_are_not_believed(tmp_path: Path) -> None:
    pages = written(tmp_path, [(number, (f"text {number}", number)) for number in range(1, 9)])
    (leaf,) = [page for page in pages[1:] if page[0] == 0x0D]
    assert len(table_rows(leaf, lambda _number: None)) == 8
    swapped = leaf[:8] + leaf[10:12] + leaf[8:10] + leaf[12:]
    assert table_rows(swapped, lambda _number: None) == []
    begin = int.from_bytes(leaf[8:10], "big")
    shorter_text = leaf[: begin + 4] + bytes([leaf[begin + 4] - 2]) + leaf[begin + 5 :]
    assert table_rows(shorter_text, lambda _number: None) == []
    longer_cell = leaf[:begin] + bytes([leaf[begin] + 1]) + leaf[begin + 1 :]
    assert table_rows(longer_cell, lambda _number: None) == []


def test_a_long_row_that_cannot_be_followed_is_left_out(tmp_path: Path) -> None:
    pages = written(tmp_path, [(1, ("short",)), (2, ("long" * 3000,)), (3, ("short",))])
    assert [row for row, _values in read(pages)] == [1, 2, 3]
    leaf = next(page for page in pages[1:] if page[0] == 0x0D)
    overflow = [page for page in pages[1:] if page[0] != 0x0D]
    assert [row for row, _values in table_rows(leaf, lambda _number: None)] == [1, 3]
    # A chain that goes on where it should end, and one whose text is none any more.
    endless = {number: b"\0\0\0\3" + pages[number - 1][4:] for number in range(1, len(pages) + 1)}
    assert [row for row, _values in table_rows(leaf, endless.get)] == [1, 3]
    no_text = {
        number: page[:4] + b"\xff" * 4092 if page in overflow else page
        for number, page in enumerate(pages, start=1)
    }
    assert [row for row, _values in table_rows(leaf, no_text.get)] == [1, 3]


def test_a_chain_in_a_ring_is_not_followed_for_ever(tmp_path: Path) -> None:
    """A length that damage made enormous would fill the memory."""
    pages = written(tmp_path, [(1, (bytes(4_000_000),))])
    leaf = next(page for page in pages[1:] if page[0] == 0x0D)
    asked = []

    def page_of(number: int) -> bytes:
        asked.append(number)
        return b"\0\0\0\3" + bytes(PAGE_SIZE - 4)

    assert table_rows(leaf, page_of) == []
    assert len(asked) < 5


def test_a_set_of_uuids_is_read(tmp_path: Path) -> None:
    path = tmp_path / "set.db"
    keys = [number.to_bytes(16, "big") for number in range(1000)]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute("CREATE TABLE t (key BLOB NOT NULL PRIMARY KEY) WITHOUT ROWID")
        connection.execute("CREATE TABLE other (key BLOB NOT NULL, n, PRIMARY KEY (key, n)) WITHOUT ROWID")
        connection.executemany("INSERT INTO t VALUES (?)", [(key,) for key in keys])
        connection.executemany("INSERT INTO other VALUES (?, 1)", [(bytes(16),), (b"\1" * 16,)])
        connection.commit()
    content = path.read_bytes()
    pages = [content[at : at + PAGE_SIZE] for at in range(0, len(content), PAGE_SIZE)]
    assert sorted(key for page in pages for key in uuid_keys(page)) == keys
