"""Two threads that hash a part while it comes: each payload once it is there, and the file behind that."""

import hashlib
import zlib
from collections import Counter
from typing import Final

from darasa.library.fetching.board import Board
from darasa.library.fetching.errors import AlteredError
from darasa.library.fetching.part import Part
from darasa.library.fetching.patience import Choice
from darasa.library.fetching.spans import Span
from darasa.packs.archive import STORED
from darasa.packs.verify import Sums

MAX_BAD: Final = 5
"""How often it can be bad luck that other bytes come than were published."""
_PIECE: Final = 256 * 1024


class Checker:
    """Hashes payloads, and has those fetched again that are not what the index says."""

    def __init__(self, target: str, part: Part, board: Board, choice: Choice) -> None:
        """`target` is the pack's name in the catalogue."""
        self._target = target
        self._part = part
        self._board = board
        self._choice = choice
        self._bad: Counter[int] = Counter()
        self.copied: set[int] = set()
        """Entries that came from a file on this computer: whoever copies one puts it in here first."""

    def work(self) -> None:
        """Check until all end; raises AlteredError, OSError."""
        buffer = memoryview(bytearray(_PIECE))
        while (number := self._board.complete.get()) is not None:
            piece, payload = self._part.index.pieces[number], self._board.payloads[number]
            if self._board.is_checked(number):
                continue
            digest, crc = hashlib.sha256(), 0
            is_stored = self._board.entries[number].method == STORED
            for data in self._part.read(payload, buffer):
                digest.update(data)
                crc = zlib.crc32(data, crc) if is_stored else 0
            if digest.hexdigest() == piece.stored_sha256:
                self._board.checked(number, Sums(crc, piece.stored_sha256))
            else:
                self._refuse(number)

    def _refuse(self, number: int) -> None:
        """Count a payload no more, and have it fetched from another mirror where there is one."""
        self._part.forget(self._board.payloads[number])
        is_copied = number in self.copied
        self.copied.discard(number)
        if not is_copied:
            self._bad[number] += 1
            if self._bad[number] >= MAX_BAD:
                raise AlteredError(self._target, self._part.index.pieces[number].path)
            self._choice.turn(self._choice.address)
        self._board.want(number, more=is_copied)


def hash_whole(part: Part, board: Board) -> None:
    """Hash the file from its beginning, as far as it is checked: what was is not written any more."""
    buffer = memoryview(bytearray(_PIECE))
    digest, place = hashlib.sha256(), 0
    for number, payload in enumerate(board.payloads):
        if not board.wait_checked(number):
            return
        for data in part.read(Span(place, payload.stop), buffer):
            digest.update(data)
        place = payload.stop
    for data in part.read(Span(place, part.index.size), buffer):
        digest.update(data)
    board.finish(digest.hexdigest())
