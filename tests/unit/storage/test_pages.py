"""The pages of a file and its log: the newest versions, older ones, and what lies behind a broken place."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.storage import pages as module
from darasa.storage.format import PAGE_SIZE, log_of
from darasa.storage.pages import Pages
from tests.soak.scenes import FRAME, FRAME_HEADER, LOG_HEADER, Scene, make_scene, pages_of


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return make_scene(tmp_path_factory.mktemp("scene") / "data", first=20, then=100, every=500)


def rewritten(log: bytes, order: str) -> bytes:
    """Return a log with the checksums that a machine with this order of bytes would have written."""
    magic = {"little": 0x377F0682, "big": 0x377F0683}[order].to_bytes(4, "big")

    def sums(content: bytes, one: int, other: int) -> tuple[int, int]:
        for at in range(0, len(content), 8):
            one = (one + int.from_bytes(content[at : at + 4], order) + other) % 2**32  # type: ignore[arg-type]
            other = (other + int.from_bytes(content[at + 4 : at + 8], order) + one) % 2**32  # type: ignore[arg-type]
        return one, other

    one, other = sums(magic + log[4:24], 0, 0)
    made = magic + log[4:24] + one.to_bytes(4, "big") + other.to_bytes(4, "big")
    for at in range(LOG_HEADER, len(log) - FRAME + 1, FRAME):
        head, page = log[at : at + 16], log[at + FRAME_HEADER : at + FRAME]
        one, other = sums(head[:8] + page, one, other)
        made += head + one.to_bytes(4, "big") + other.to_bytes(4, "big") + page
    return made


def newest(path: Path) -> list[bytes | None]:
    with Pages(path) as pages:
        return [pages.page(number) for number in range(1, pages.count + 1)]


def test_the_scene_has_older_rounds(scene: Scene) -> None:
    assert len(scene.log) > scene.log_end


def test_damage_is_told_from_a_transaction_that_was_not_finished(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    two_before, before, last = (end for _event, end in scene.confirmed[-3:])

    def fault_after_breaking(frame: int) -> str | None:
        place = frame + 2000
        log_of(path).write_bytes(scene.log[:place] + bytes([scene.log[place] ^ 1]) + scene.log[place + 1 :])
        with Pages(path) as pages:
            return pages.fault()

    assert fault_after_breaking(two_before) == "its log was written over"
    assert fault_after_breaking(before - FRAME) == "its log was written over"
    assert fault_after_breaking(before) is None
    assert fault_after_breaking(last - FRAME) is None


def test_the_newest_pages_are_what_a_checkpoint_makes(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    found = newest(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert found == pages_of(path.read_bytes())
    assert newest(path) == found


def test_a_log_of_another_kind_of_machine_is_read(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    found = newest(path)
    log = scene.log[: scene.log_end]
    orders = ("little", "big")
    assert rewritten(log, sys.byteorder) == log
    for order in orders:
        log_of(path).write_bytes(rewritten(log, order))
        with Pages(path) as pages:
            assert pages.fault() is None
        assert newest(path) == found


def test_older_versions_are_given_too(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    frames = [scene.log[at + FRAME_HEADER : at + FRAME] for at in range(LOG_HEADER, scene.log_end, FRAME)]
    with Pages(path) as pages:
        everything = {page for _number, page in pages.superseded()}
        everything |= {page for page in newest(path) if page is not None}
    assert everything >= set(frames)
    assert everything >= set(pages_of(scene.file))


def test_what_lies_behind_a_broken_place_is_found(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    broken = LOG_HEADER + 40 * FRAME
    log_of(path).write_bytes(scene.log[: broken + 2000] + b"\xaa" + scene.log[broken + 2001 :])
    behind = scene.log[broken + FRAME + FRAME_HEADER : broken + 2 * FRAME]
    with Pages(path) as pages:
        found = {page for _number, page in pages.superseded()} | set(newest(path))
    assert behind in found
    assert scene.log[broken + FRAME_HEADER : broken + FRAME] not in found


def test_what_was_not_committed_is_not_read(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    before, last = scene.confirmed[-2][1], scene.confirmed[-1][1]
    log_of(path).write_bytes(scene.log[: last - FRAME])
    cut = newest(path)
    log_of(path).write_bytes(scene.log[:before])
    assert newest(path) == cut


def test_the_lineage_is_told_while_there_is_a_header(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    with Pages(path) as pages:
        assert pages.lineage == version > 0
    path.write_bytes(bytes(len(scene.file)))
    log_of(path).unlink(missing_ok=True)
    with Pages(path) as pages:
        assert pages.lineage == 0


def test_files_that_are_not_there_have_no_pages(tmp_path: Path) -> None:
    with Pages(tmp_path / "gone.db") as pages:
        assert (pages.count, pages.page(1), pages.lineage) == (0, None, 0)
        assert list(pages.superseded()) == []
        assert pages.fault() is None


def test_a_disk_that_does_not_give_a_page(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = scene.put(tmp_path / "cut")
    with Pages(path) as pages:
        assert pages._file is not None
        assert pages._log is not None
        unread = next(iter(pages._newest))
        unreadable = Unreadable()
        with monkeypatch.context() as failing:
            failing.setattr(pages, "_file", unreadable)
            failing.setattr(pages, "_log", unreadable)
            assert pages.page(unread) is None
            assert list(pages.superseded()) == []
        assert module._bytes_at(unreadable, 0, 10) == b""  # type: ignore[arg-type]


class Unreadable:
    """A file on a disk that fails: the one thing of a disk that a test cannot have."""

    def seek(self, _offset: int, _whence: int = 0) -> int:
        raise OSError(5, "Input/output error")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_log_crashes(scene: Scene, tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "any.db"
    path.write_bytes(scene.file)
    log = bytearray(scene.log[: data.draw(st.integers(0, LOG_HEADER + 30 * FRAME))])
    for _time in range(data.draw(st.integers(0, 4))):
        begin = data.draw(st.integers(0, LOG_HEADER + FRAME_HEADER) | st.integers(0, len(log)))
        noise = data.draw(st.binary(max_size=40))
        log[begin : begin + len(noise)] = noise
    log_of(path).write_bytes(log)
    with Pages(path) as pages:
        assert isinstance(pages.fault(), str | None)
        assert pages.count >= len(scene.file) // PAGE_SIZE
        for number in range(1, pages.count + 1):
            page = pages.page(number)
            assert page is None or len(page) == PAGE_SIZE
        list(pages.superseded())


def test_blank_frames_are_room_for_one_transaction(scene: Scene, tmp_path: Path) -> None:
    path = scene.put(tmp_path / "cut")
    end = scene.confirmed[-10][1]
    for blanks, reason in ((module._MOST_BLANKS, None), (module._MOST_BLANKS + 1, "end of its log")):
        log_of(path).write_bytes(scene.log[:end] + bytes(blanks * FRAME))
        with Pages(path) as pages:
            assert (pages.fault() or "").find(reason or "") >= 0
            assert (pages.fault() is None) == (reason is None)


def test_a_header_that_was_being_written_for_a_new_round_is_no_fault(scene: Scene, tmp_path: Path) -> None:
    """All that the log holds was moved into the file before."""
    path = scene.put(tmp_path / "cut")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        moved, log = path.read_bytes(), log_of(path).read_bytes()
    path.write_bytes(moved)
    log_of(path).write_bytes(b"\xaa" * 8 + log[8 : scene.log_end])
    with Pages(path) as pages:
        assert pages.fault() is None
    path.write_bytes(scene.file)
    with Pages(path) as pages:
        assert pages.fault() == "the beginning of its log was written over"
