import errno
import os
from pathlib import Path

import pytest

from darasa.library.fetching.journal import Kind
from darasa.library.fetching.part import Part, adopt, discard, forget_journal, part_path, peek, stale
from darasa.library.fetching.room import free, reserved
from darasa.library.fetching.spans import Span
from tests.unit.library.fetching.worlds import Packs, new_part

NAME = "a" * 64


def payloads(packs: Packs) -> list[Span]:
    return [Span(entry.payload, entry.end) for entry in packs.index.entries]


def content(packs: Packs, span: Span) -> bytes:
    return packs.first.read_bytes()[span.start : span.stop]


def test_it_begins_with_the_frame_and_has_all_its_room(packs: Packs, tmp_path: Path) -> None:
    with new_part(tmp_path, packs.index) as part:
        assert part.index == packs.index
        assert part.fetched == part.held().total == 0
        assert part.path == part_path(tmp_path, NAME)
    size = packs.first.stat().st_size
    assert part.path.stat().st_size == size
    assert reserved(part.path) == size
    written, whole = part.path.read_bytes(), bytearray(packs.first.read_bytes())
    for payload in payloads(packs)[1:]:
        whole[payload.start : payload.stop] = bytes(len(payload))
    assert written == whole


def test_what_came_is_there_when_it_goes_on(packs: Packs, tmp_path: Path) -> None:
    _manifest, one, other, *_rest = payloads(packs)
    with new_part(tmp_path, packs.index) as part:
        part.write(one.start, content(packs, one), Kind.COPIED)
        part.write(other.start, content(packs, other)[:50], Kind.FETCHED)
        assert part.has(one)
        assert not part.has(other)
        part.sync()
    with new_part(tmp_path, packs.index) as part:
        assert part.fetched == 50
        assert part.missing(other) == [Span(other.start + 50, other.stop)]
        assert b"".join(map(bytes, part.read(one, memoryview(bytearray(7))))) == content(packs, one)
        part.forget(other)
        assert part.fetched == 0
        assert part.missing(other) == [other]
    with new_part(tmp_path, packs.index) as part:
        assert list(part.held()) == [one]
        part.write(other.start, content(packs, other), Kind.FETCHED)
    with new_part(tmp_path, packs.index) as part:
        assert list(part.held()) == [one, other]
    left = peek(part.path)
    assert left is not None
    assert (list(left.held), left.fetched, left.index) == ([one, other], len(other), packs.index)


def test_bytes_that_a_power_cut_took_do_not_count(packs: Packs, tmp_path: Path) -> None:
    _manifest, one, other, *_rest = payloads(packs)
    with new_part(tmp_path, packs.index) as part:
        for payload in (one, other):
            part.write(payload.start, content(packs, payload), Kind.FETCHED)
    with part.path.open("r+b") as file:
        file.seek(one.stop - 1)
        file.write(bytes([content(packs, one)[-1] ^ 1]))
    with new_part(tmp_path, packs.index) as part:
        assert list(part.held()) == [other]
        assert part.fetched == len(other)


@pytest.mark.parametrize("damage", ["other index", "shorter", "gone", "no journal", "torn journal"])
def test_what_cannot_go_on_is_begun_anew(packs: Packs, tmp_path: Path, damage: str) -> None:
    one = payloads(packs)[1]
    index = packs.second_index if damage == "other index" else packs.index
    with new_part(tmp_path, index) as part:
        part.write(one.start, bytes(len(one)), Kind.FETCHED)
    journal = part.path.with_name(part.path.name + ".journal")
    if damage == "shorter":
        os.truncate(part.path, 100)
    elif damage == "gone":
        part.path.unlink()
    elif damage == "no journal":
        journal.unlink()
    elif damage == "torn journal":
        os.truncate(journal, 30)
    if damage not in {"other index"}:
        assert peek(part.path) is None
    with new_part(tmp_path, packs.index) as part:
        assert part.held().total == 0
        assert part.index == packs.index


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_of_one_that_finds_no_room_nothing_is_left(
    packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: int) -> None:
        raise OSError(number, "no room")

    monkeypatch.setattr(os, "posix_fallocate", refuse)
    with pytest.raises(OSError, match="no room"):
        Part.open(tmp_path, NAME, packs.index)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("known", [True, False], ids=["not on this disk", "not on this system"])
def test_where_room_cannot_be_reserved_it_is_only_as_long(
    packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    def refuse(*_: int) -> None:
        raise OSError(errno.EOPNOTSUPP, "not here")

    if known:
        monkeypatch.setattr(os, "posix_fallocate", refuse)
    else:
        monkeypatch.delattr(os, "posix_fallocate")
    with new_part(tmp_path, packs.index) as part:
        assert part.path.stat().st_size == packs.index.size


def test_discarding_gives_everything_back(packs: Packs, tmp_path: Path) -> None:
    with new_part(tmp_path, packs.index) as part:
        pass
    discard(part.path)
    discard(part.path)
    assert list(tmp_path.iterdir()) == []
    assert reserved(part.path) == 0
    assert free(tmp_path) > 0


def test_only_the_journal_goes_when_the_file_has_another_name(packs: Packs, tmp_path: Path) -> None:
    with new_part(tmp_path, packs.index) as part:
        pass
    forget_journal(part.path)
    assert list(tmp_path.iterdir()) == [part.path]


def test_stale_are_those_of_other_packs_and_journals_alone(packs: Packs, tmp_path: Path) -> None:
    for name in ("a" * 64, "b" * 64):
        with new_part(tmp_path, packs.index, name):
            pass
    (tmp_path / f".part-{'c' * 64}.journal").touch()
    (tmp_path / "garden.dpack").touch()
    assert stale(tmp_path, {"a" * 64}) == [part_path(tmp_path, name * 64) for name in "bc"]


def test_a_file_that_is_shorter_by_now_is_read_to_its_end(packs: Packs, tmp_path: Path) -> None:
    with new_part(tmp_path, packs.index) as part:
        os.truncate(part.path, 10)
        assert b"".join(map(bytes, part.read(Span(0, 20), memoryview(bytearray(8))))) == content(
            packs, Span(0, 10)
        )


def test_one_whose_beginning_was_cut_off_has_its_frame(packs: Packs, tmp_path: Path) -> None:
    with new_part(tmp_path, packs.index) as part:
        pass
    part.path.write_bytes(bytes(packs.index.size))  # the journal was on the disk before
    with new_part(tmp_path, packs.index) as part:
        for payload in payloads(packs)[1:]:
            part.write(payload.start, content(packs, payload), Kind.FETCHED)
    assert part.path.read_bytes() == packs.first.read_bytes()


def test_a_finished_file_becomes_a_part_again(packs: Packs, tmp_path: Path) -> None:
    file = tmp_path / "garden.dpack"
    file.write_bytes(packs.first.read_bytes())
    adopt(file, tmp_path, NAME, packs.index)
    assert not file.exists()
    with new_part(tmp_path, packs.index) as part:
        assert not any(part.missing(payload) for payload in payloads(packs)[1:])
        assert part.fetched == 0
