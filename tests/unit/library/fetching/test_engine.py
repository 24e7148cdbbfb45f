import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from darasa.core.tasks import CancelledError
from darasa.library.fetching.board import Board
from darasa.library.fetching.checking import MAX_BAD, Checker
from darasa.library.fetching.engine import PARALLEL, Whole, complete
from darasa.library.fetching.errors import AlteredError
from darasa.library.fetching.halt import Pool
from darasa.library.fetching.holdings import Place
from darasa.library.fetching.journal import Kind
from darasa.library.fetching.line import Line as MirrorLine
from darasa.library.fetching.part import Part
from darasa.library.fetching.patience import Choice
from darasa.library.fetching.plan import Request, plan_work
from darasa.library.fetching.spans import Span
from darasa.library.mirrors import (
    MirrorBusyError,
    MirrorChangedError,
    MirrorGoneError,
    MirrorPortalError,
    NotInMirrorError,
)
from darasa.net.errors import ConnectionLostError, NoAnswerError
from darasa.packs.archive import STORED
from darasa.packs.index import PackIndex
from tests.catalogues.faults import (
    Corrupt,
    Cut,
    Endless,
    Fault,
    Gzip,
    NoLength,
    OtherRange,
    Shorten,
    Stall,
    page,
    told_to_wait,
)
from tests.catalogues.faults import (
    Whole as WholeFile,
)
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx
from tests.unit.library.fetching.worlds import QUICK, Packs, new_part, sha256_of

Serve = Callable[..., Nginx]
TARGET = "darasa.example/pack"


@pytest.fixture
def folder(packs: Packs, tmp_path: Path) -> Path:
    """A mirror's folder with the first version."""
    target = tmp_path / "mirror" / "targets" / TARGET
    target.parent.mkdir(parents=True)
    os.link(packs.first, target)
    return tmp_path / "mirror"


@pytest.fixture
def line(folder: Path, serve: Serve) -> Iterator[Line]:
    with Line(serve(folder).url) as one:
        yield one


@pytest.fixture
def part(packs: Packs, tmp_path: Path) -> Iterator[Part]:
    with new_part(tmp_path, packs.index) as one:
        yield one


def run(
    part: Part,
    *addresses: str,
    places: dict[str, Place] | None = None,
    check: Callable[[], None] = lambda: None,
    told: list[tuple[int, int]] | None = None,
) -> Whole:
    heard = [] if told is None else told
    return complete(
        part,
        TARGET,
        addresses,
        places or {},
        QUICK,
        lambda done, fetch: heard.append((done, fetch)),
        check,
        Pool(),
    )


def is_whole(part: Part, packs: Packs, whole: Whole) -> bool:
    same = part.path.read_bytes() == packs.first.read_bytes()
    return same and whole.sha256 == sha256_of(packs.first)


def hold(part: Part, packs: Packs, *numbers: int) -> int:
    """Put entries into a part as if they had come before; return how many bytes."""
    content, before = packs.first.read_bytes(), part.fetched
    for number in numbers:
        entry = part.index.entries[number]
        part.write(entry.payload, content[entry.payload : entry.end], Kind.FETCHED)
    return part.fetched - before


def size_of_payloads(index: PackIndex) -> int:
    return sum(piece.stored_size for piece in index.pieces[1:])


def test_a_new_pack_comes_with_one_request(packs: Packs, part: Part, line: Line) -> None:
    told: list[tuple[int, int]] = []
    whole = run(part, line.url, told=told)
    assert is_whole(part, packs, whole)
    assert len(line.seen) == 1
    assert told[-1] == (size_of_payloads(part.index),) * 2
    stored = [entry for entry in part.index.entries if entry.method == STORED]
    assert {name: sums.crc for name, sums in whole.sums.items()} == {one.path: one.crc for one in stored}
    assert {sums.sha256 for sums in whole.sums.values()} <= {
        piece.stored_sha256 for piece in part.index.pieces
    }


def test_from_a_folder(packs: Packs, part: Part, folder: Path) -> None:
    assert is_whole(part, packs, run(part, str(folder)))


def test_what_is_there_is_not_asked_for_again(packs: Packs, part: Part, line: Line) -> None:
    every_other = range(1, len(part.index.pieces), 2)
    held = hold(part, packs, *every_other)
    assert is_whole(part, packs, run(part, line.url))
    assert part.fetched == size_of_payloads(part.index)
    assert sum(seen.received for seen in line.seen) < part.fetched - held + 1_000 * len(line.seen)
    assert len(line.seen) > 1


def test_nothing_is_asked_for_when_all_is_there(packs: Packs, part: Part) -> None:
    hold(part, packs, *range(1, len(part.index.pieces)))
    assert is_whole(part, packs, run(part, "http://127.0.0.1:1"))


def test_it_goes_on_from_the_last_byte_however_often_it_breaks(
    packs: Packs, part: Part, folder: Path, serve: Serve
) -> None:
    with Line(serve(folder).url, cut_every=9_000) as line:
        assert is_whole(part, packs, run(part, line.url))
        line.settle()
        size = size_of_payloads(part.index)
        assert line.cuts > 20
        assert line.received < size + 1_500 * (line.cuts + 2)


def test_many_scattered_spans_are_asked_for_at_once(
    packs: Packs, part: Part, folder: Path, serve: Serve
) -> None:
    media = [number for number, piece in enumerate(part.index.pieces) if piece.path.startswith("media/")]
    hold(part, packs, *(number for number in range(1, len(part.index.pieces)) if number not in media))
    # Each photograph is there but for its ends, so that near ones are far apart.
    content = packs.first.read_bytes()
    for number in media:
        entry = part.index.entries[number]
        middle = Span(entry.payload + 300, entry.end - 300)
        part.write(middle.start, content[middle.start : middle.stop], Kind.FETCHED)
    with Line(serve(folder).url, latency=0.05) as line:
        assert is_whole(part, packs, run(part, line.url))
        assert 1 < line.connections <= PARALLEL


def test_a_server_without_ranges_is_asked_once_for_all_that_is_missing(
    packs: Packs, part: Part, folder: Path, serve: Serve
) -> None:
    numbers = range(1, len(part.index.pieces), 2)
    hold(part, packs, *numbers)
    with Line(serve(folder, ranges=False).url) as line:
        assert is_whole(part, packs, run(part, line.url))
        assert len(line.seen) == 1


def test_a_server_without_ranges_is_left_when_all_is_there_that_was_wanted(
    packs: Packs, part: Part, folder: Path, serve: Serve
) -> None:
    hold(part, packs, *range(2, len(part.index.pieces)))
    with Line(serve(folder, ranges=False).url) as line:
        assert is_whole(part, packs, run(part, line.url))
        line.settle()
        # What is on its way already comes in vain.
        assert line.received <= packs.index.size


def test_a_server_without_ranges_that_breaks_keeps_the_longest_beginning(
    packs: Packs, part: Part, folder: Path, serve: Serve
) -> None:
    with Line(serve(folder, ranges=False).url) as line:
        line.plan(*(Cut(100_000 * number, reset=False) for number in range(1, 4)))
        assert is_whole(part, packs, run(part, line.url))
        assert len(line.seen) == 4


@pytest.mark.parametrize(
    "fault",
    [
        Cut(60_000, reset=True),
        Cut(60_000, reset=False),
        Cut(10, reset=False),
        Shorten(70_000),
        Corrupt(70_000),
        OtherRange(5),
        WholeFile(),
        Gzip(),
        NoLength(),
        page(),
        told_to_wait(503, "1"),
        Endless(told=True),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_one_fault_is_got_over(packs: Packs, part: Part, line: Line, fault: Fault) -> None:
    line.plan(fault)
    assert is_whole(part, packs, run(part, line.url))
    assert line.used[type(fault).__name__] == 1


def test_a_bad_entry_alone_is_fetched_again(packs: Packs, part: Part, line: Line) -> None:
    line.plan(Corrupt(part.index.entries[-1].payload - part.index.entries[1].payload + 2))
    assert is_whole(part, packs, run(part, line.url))
    assert len(line.seen) == 2
    assert line.seen[1].request.range == (part.index.entries[-1].payload, part.index.entries[-1].end)


def test_another_mirror_is_asked_when_one_alters(packs: Packs, part: Part, line: Line, folder: Path) -> None:
    line.decide(lambda _: Corrupt(2))
    assert is_whole(part, packs, run(part, line.url, str(folder)))
    assert line.used["Corrupt"] == 1
    assert part.fetched == size_of_payloads(part.index)


def test_altered_again_and_again_is_named_and_none_of_it_kept(part: Part, line: Line) -> None:
    line.decide(lambda _: Corrupt(0))
    with pytest.raises(AlteredError) as caught:
        run(part, line.url)
    first = part.index.pieces[1].path
    assert (caught.value.path, caught.value.entry) == (TARGET, first)
    assert line.used["Corrupt"] == MAX_BAD
    entry = part.index.entries[1]
    assert part.missing(Span(entry.payload, entry.end)) == [Span(entry.payload, entry.end)]
    assert part.fetched > 0  # the sound ones stay


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (page(), MirrorPortalError),
        (told_to_wait(503, None), MirrorBusyError),
        (OtherRange(5), MirrorChangedError),
        (Cut(0, reset=False), ConnectionLostError),
        (Stall(0, 0.01), ConnectionLostError),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Fault) else value.__name__,
)
def test_what_does_not_end_is_named_after_some_tries(
    part: Part, line: Line, fault: Fault, error: type[Exception]
) -> None:
    line.decide(lambda _: fault)
    with pytest.raises(error):
        run(part, line.url)
    assert len(line.seen) == QUICK.tries


def test_nobody_there(part: Part) -> None:
    with pytest.raises(NoAnswerError):
        run(part, "http://127.0.0.1:1")


def test_a_mirror_without_the_file_is_asked_once(part: Part, folder: Path, serve: Serve) -> None:
    (folder / "targets" / TARGET).unlink()
    with Line(serve(folder).url) as line, pytest.raises(NotInMirrorError):
        run(part, line.url)
    assert len(line.seen) == 1


def test_a_stick_that_is_pulled_out_is_followed_by_the_next_mirror(
    packs: Packs, part: Part, folder: Path, tmp_path: Path
) -> None:
    assert is_whole(part, packs, run(part, str(tmp_path / "no stick"), str(folder)))
    with new_part(tmp_path, packs.index, "b" * 64) as other, pytest.raises(MirrorGoneError):
        run(other, str(tmp_path / "no stick"))


def test_copies_come_from_this_computer(packs: Packs, part: Part, line: Line) -> None:
    copied = [3, 5]
    places = {
        part.index.pieces[number].stored_sha256: Place(packs.first, part.index.entries[number].payload)
        for number in copied
    }
    told: list[tuple[int, int]] = []
    assert is_whole(part, packs, run(part, line.url, places=places, told=told))
    copies = sum(part.index.pieces[number].stored_size for number in copied)
    assert told[-1][1] == size_of_payloads(part.index) - copies == part.fetched


@pytest.mark.parametrize("where", ["another place", "beyond the end", "gone", "a folder"])
def test_a_copy_that_is_not_what_it_was_is_fetched(
    packs: Packs, part: Part, line: Line, tmp_path: Path, where: str
) -> None:
    biggest = max(range(1, len(part.index.pieces)), key=lambda number: part.index.pieces[number].stored_size)
    place = {
        "another place": Place(packs.first, 7),
        "beyond the end": Place(packs.first, packs.index.size - 100),
        "gone": Place(tmp_path / "gone", 0),
        "a folder": Place(tmp_path, 0),
    }[where]
    told: list[tuple[int, int]] = []
    # It is bad once more when it is fetched: that counts, as it comes from a mirror by then.
    whole = run(part, line.url, places={part.index.pieces[biggest].stored_sha256: place}, told=told)
    assert is_whole(part, packs, whole)
    assert told[-1] == (size_of_payloads(part.index),) * 2


def test_it_ends_at_once_when_somebody_asks(part: Part, line: Line) -> None:
    line.decide(lambda _: Stall(30_000, 60))
    stop = threading.Event()

    def check() -> None:
        if stop.is_set():
            raise CancelledError

    threading.Timer(0.3, stop.set).start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        run(part, line.url, check=check)
    assert time.monotonic() - began < 30
    # What came before it stood still is kept, to the last byte.
    assert 25_000 < part.fetched <= 30_000


def test_a_disk_that_fails_ends_it(part: Part, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(5, "the disk fails")

    monkeypatch.setattr(part, "write", refuse)
    with pytest.raises(OSError, match="the disk fails"):
        run(part, line.url)


def test_it_is_on_the_disk_every_few_seconds(
    packs: Packs, part: Part, folder: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("darasa.library.fetching.engine.SYNC_SECONDS", 0.05)
    synced: list[int] = []
    monkeypatch.setattr(part, "sync", lambda: synced.append(part.fetched))
    with Line(serve(folder).url, rate=400_000) as line:
        assert is_whole(part, packs, run(part, line.url))
    assert len(synced) > 1
    assert synced[-1] > 0


def test_an_entry_that_two_threads_saw_complete_is_checked_once(packs: Packs, part: Part) -> None:
    hold(part, packs, *range(1, len(part.index.pieces)))
    board = Board(part, plan_work(part.index, (), part.held()), Pool())
    board.came(1)
    board.complete.put(None)
    checker = Checker(TARGET, part, board, Choice(["nowhere"], QUICK))
    checker.work()
    assert set(board.sums) == set(range(len(part.index.pieces)))


def test_a_line_that_ends_before_it_has_a_mirror(part: Part) -> None:
    board = Board(part, plan_work(part.index, (), part.held()), Pool())
    board.halt.stop()
    # A request was there before the halt was seen.
    line = MirrorLine(f"targets/{TARGET}", part, board, Choice(["nowhere"], QUICK))
    taken = board.rest()
    board._todo.append(Request(tuple(taken)))
    board.next_request = lambda *, is_first: board._todo.popleft() if board._todo else None  # type: ignore[method-assign] # noqa: ARG005
    line.work(is_first=True)
    assert part.fetched == 0
