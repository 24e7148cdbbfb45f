"""The lists of erased learners."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from darasa.centre.tombstones import read_tombstones, write_tombstones
from tests.unit.record.kit import AMINA, JOSEPH, uuids


@given(st.frozensets(uuids))
def test_what_is_written_is_read(tmp_path_factory: object, learners: frozenset[str]) -> None:
    path = tmp_path_factory.mktemp("lists") / "erased.txt"  # type: ignore[attr-defined]
    write_tombstones(path, learners)
    assert read_tombstones(path) == learners
    assert path.read_text(encoding="ascii").splitlines() == sorted(learners)


def test_what_a_power_cut_left_of_a_list_goes_with_the_next_one(tmp_path: Path) -> None:
    (tmp_path / ".erased.txt.4711.tmp").write_text(AMINA, encoding="ascii")
    write_tombstones(tmp_path / "erased.txt", {AMINA})
    assert [path.name for path in tmp_path.iterdir()] == ["erased.txt"]


def test_a_damaged_list_says_what_it_can(tmp_path: Path) -> None:
    path = tmp_path / "erased.txt"
    assert read_tombstones(path) == frozenset()
    assert read_tombstones(tmp_path) == frozenset()
    path.write_bytes(f"{AMINA}\r\n\xff{JOSEPH.upper()}\n{JOSEPH[:-1]}\n\n{JOSEPH}".encode("latin-1"))
    assert read_tombstones(path) == {AMINA, JOSEPH}
