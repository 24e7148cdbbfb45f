"""One thread that writes into a part what mirrors send, and asks again when they do not."""

from collections import Counter, deque
from typing import Final

from darasa.core.errors import DarasaError
from darasa.library.fetching.board import Board
from darasa.library.fetching.journal import Kind
from darasa.library.fetching.part import Part
from darasa.library.fetching.patience import Choice
from darasa.library.fetching.plan import Request, Want
from darasa.library.fetching.spans import Span
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
        left, span = deque(request.wants), request.span
        self._came = 0
        trouble: DarasaError = ConnectionLostError(mirror.address, "it ended early")
        try:
            with mirror.stream(self._path, span.start, span.stop) as stream:
                if stream.start == span.start:
                    self._board.knows_parts()
                else:
                    left = deque(sorted([*left, *self._board.rest()], key=lambda want: want.span))
                self._take(stream, left)
        except (MirrorError, NetError) as error:
            trouble = error
        if not left:
            self._tries[address] = 0
            return
        self._board.give_back(left)
        if not self._board.halt.is_stopped:
            self._tries[address] = 0 if self._came else self._tries[address] + 1
            self._board.halt.pause(self._choice.failed(address, trouble, self._tries[address]))

    def _take(self, stream: Stream, left: deque[Want]) -> None:
        """Write what is wanted of a stream, until nothing more is, and take it off what is left."""
        place, is_whole = stream.start, stream.start < left[0].span.start
        pending = bytearray()
        """The next bytes of the first want."""
        try:
            for piece in stream.pieces:
                if not left:  # it goes on beyond what was asked for
                    return
                view, stop = memoryview(piece), place + len(piece)
                while left and (start := left[0].span.start + len(pending)) < stop:
                    pending += view[start - place : left[0].span.stop - place]
                    if len(pending) >= min(GRAIN, len(left[0].span)):
                        self._write(left, pending)
                        pending = bytearray()
                place = stop
                if is_whole and not left:
                    return
        finally:
            if pending:
                self._write(left, pending)

    def _write(self, left: deque[Want], data: bytearray) -> None:
        """Write the beginning of the first want, and take it off."""
        want = left[0]
        self._part.write(want.span.start, data, Kind.FETCHED)
        self._came += len(data)
        if len(data) < len(want.span):
            left[0] = Want(want.entry, Span(want.span.start + len(data), want.span.stop))
        else:
            left.popleft()
            self._board.came(want.entry)
