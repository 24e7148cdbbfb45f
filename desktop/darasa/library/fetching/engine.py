"""Completing a part: what is missing comes from mirrors, and is checked and hashed while more comes.

Several threads work on the part at once, as reading from the network, writing and hashing let go of Python's
lock; whoever called looks after them. What they tell each other goes over a `Board`.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from darasa.core.tasks import Check
from darasa.library.fetching.board import Board
from darasa.library.fetching.checking import Checker, hash_whole
from darasa.library.fetching.halt import Pool
from darasa.library.fetching.holdings import Place
from darasa.library.fetching.journal import Kind
from darasa.library.fetching.line import Line
from darasa.library.fetching.part import Part
from darasa.library.fetching.patience import Choice, Patience
from darasa.library.fetching.plan import plan_work
from darasa.library.fetching.spans import Span
from darasa.packs.archive import STORED
from darasa.packs.verify import Sums

PARALLEL: Final = 6
"""Requests at once, where there are many: enough for 600 ms of latency, and fair to a slow line."""
SYNC_SECONDS: Final = 3.0
"""About what a power cut may cost."""
_LOOK_SECONDS: Final = 0.1
_COPIED: Final = 1024 * 1024

Progress = Callable[[int, int], None]
"""Takes the bytes that came from mirrors, and those that will have come in the end."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A part that is complete, and whose every payload is what its index says."""

    sha256: str
    """Hexadecimal, of the whole file."""
    sums: Mapping[str, Sums]
    """Of each payload that is stored as it is, by the entry's name."""


def complete(
    part: Part,
    target: str,
    mirrors: Sequence[str],
    places: Mapping[str, Place],
    patience: Patience,
    progress: Progress,
    check: Check,
    pool: Pool,
) -> Whole:
    """Work until every byte of a part is there and checked.

    `target` is the pack's name in the catalogue; `places` tells which payloads can be copied, by the SHA-256
    of their stored bytes. Raises AlteredError, MirrorErrors and NetErrors when no mirror is left to ask,
    OSError of the disk, and whatever `check` raises; what came is in the part.
    """
    work = plan_work(part.index, places.keys(), part.held())
    board, choice = Board(part, work, pool), Choice(mirrors, patience)
    checker = Checker(target, part, board, choice)
    checker.copied.update(work.copies)
    lines = max(1, min(PARALLEL, board.requests))
    with ThreadPoolExecutor(lines + 2, "darasa-fetch") as executor:
        try:
            tasks = [executor.submit(checker.work), executor.submit(hash_whole, part, board)]
            for number in range(lines):
                line = Line(f"targets/{target}", part, board, choice)
                tasks.append(executor.submit(line.work, is_first=number == 0))
            for number in work.copies:
                if _copy(
                    part, board.payloads[number], places[part.index.pieces[number].stored_sha256], check
                ):
                    board.complete.put(number)
                else:
                    checker.copied.discard(number)
                    part.forget(board.payloads[number])
                    board.want(number, more=True)
            digest = _look_after(part, board, tasks, progress, check)
        finally:
            board.stop()
    pieces, entries = part.index.pieces, board.entries
    stored = {
        pieces[number].path: sums for number, sums in board.sums.items() if entries[number].method == STORED
    }
    return Whole(digest, stored)


def _look_after(
    part: Part, board: Board, tasks: "list[Future[None]]", progress: Progress, check: Check
) -> str:
    """Wait for the hash of the whole file, and see that nothing goes wrong meanwhile."""
    synced = time.monotonic()
    while True:
        digest = board.wait_finished(_LOOK_SECONDS)
        progress(part.fetched, board.fetch)
        if digest is not None:
            return digest
        check()
        for task in tasks:
            if task.done():
                task.result()
        if time.monotonic() - synced > SYNC_SECONDS:
            part.sync()
            synced = time.monotonic()


def _copy(part: Part, payload: Span, place: Place, check: Check) -> bool:
    """Copy a payload from a file on this computer; False when it cannot be read there."""
    offset = payload.start
    for data in _readable(place, len(payload)):
        check()
        part.write(offset, data, Kind.COPIED)
        offset += len(data)
    return offset == payload.stop


def _readable(place: Place, length: int) -> Iterator[bytes]:
    """Give the bytes at a place, as far as they can be read."""
    left = length
    try:
        with place.file.open("rb") as file:
            file.seek(place.offset)
            while left and (data := file.read(min(left, _COPIED))):
                yield data
                left -= len(data)
    except OSError:
        return
