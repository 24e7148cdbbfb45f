"""One thread that writes into a part what mirrors send, and asks again when they do not."""

from collections import Counter, deque
from typing import Final

from darasa.core.errors import DarasaError
from darasa.library.fetching.board import Board
from darasa.library.fetching.journal import Kind
from darasa.library.fetching.part import Part
from darasa.library.fetching.patience import Choice
from darasa.library.fetching.plan import Request, Want
from darasa.library.mirrors import Mirror, MirrorError, Stream
from darasa.net.errors import ConnectionLostError, NetError

GRAIN: Final = 16 * 1024
"""Bytes that are written at once, at least: what a program that is killed has fetched in vain."""


class Line:
    """Works on one board until all end."""

    def __init__(self, path: str, part: Part, board: Board, choice: Choice) -> None:
        """`path` is the pack's, below a mirror's address."""
        self._path = path
        self._part = part
        self._board = board
        self._choice = choice
        self._tries: Counter[str] = Counter()
        """Tries in a row that brought nothing, by address."""
        self._came = 0
        """Bytes that the last try brought."""

    def work(self, *, is_first: bool) -> None:
        """Take requests until all end; raises what no mirror that is left mends, and OSError."""
        mirror: Mirror | None = None
        opened = ""
        try:
            while (request := self._board.next_request(is_first=is_first)) is not None:
                address = self._choice.address
                if mirror is not None and opened != address:
                    self._board.halt.close_mirror(mirror)
                    mirror = None
                mirror, opened = mirror or self._board.halt.open_mirror(address), address
                if mirror is not None:
                    self._try(mirror, address, request)
        finally:
            if mirror is not None:
                self._board.halt.close_mirror(mirror)

    def _try(self, mirror: Mirror, address: str, request: Request) -> None:
        """Take what one request brings, and wait a while if that was not all."""
        wants, span = list(request.wants), request.span
        self._came = 0
        trouble: DarasaError = ConnectionLostError(mirror.address, "it ended early")
        try:
            with mirror.stream(self._path, span.start, span.stop) as stream:
                if stream.start == span.start:
                    self._board.knows_parts()
                else:
                    wants = sorted([*wants, *self._board.rest()], key=lambda want: want.span)
                self._take(stream, wants)
        except (MirrorError, NetError) as error:
            trouble = error
        if not self._board.give_back(wants):
            self._tries[address] = 0
        elif not self._board.halt.is_stopped:
            self._tries[address] = 0 if self._came else self._tries[address] + 1
            self._board.halt.pause(self._choice.failed(address, trouble, self._tries[address]))

    def _take(self, stream: Stream, wants: list[Want]) -> None:
        """Write what is wanted of a stream, until nothing more is."""
        left, place, is_whole = deque(wants), stream.start, stream.start < wants[0].span.start
        pending, at = bytearray(), place
        try:
            for piece in stream.pieces:
                if not left:  # it goes on beyond what was asked for
                    return
                view, stop = memoryview(piece), place + len(piece)
                while left and left[0].span.start < stop:
                    span = left[0].span
                    if not pending:
                        at = max(span.start, place)
                    pending += view[max(span.start - place, 0) : span.stop - place]
                    is_all = span.stop <= stop
                    if is_all or len(pending) >= GRAIN:
                        self._write(at, pending)
                        pending = bytearray()
                    if not is_all:
                        break
                    self._board.came(left.popleft().entry)
                place = stop
                if is_whole and not left:
                    return
        finally:
            if pending:
                self._write(at, pending)

    def _write(self, offset: int, data: bytearray) -> None:
        self._part.write(offset, data, Kind.FETCHED)
        self._came += len(data)
