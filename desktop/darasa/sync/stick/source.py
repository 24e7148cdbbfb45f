"""A file that is read more than once, and has to say the same each time."""

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from darasa.core.tasks import Check
from darasa.sync.stick.errors import FileDamagedError, StickUnreadableError

_PIECE = 1 << 16


class Source:
    """One file. Hashes of what its first reading gave are kept, so that no stick can tell two stories."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._marks: list[bytes] = []
        self._is_read = False

    def pieces(self, check: Check) -> Iterator[bytes]:
        """Give the file in pieces.

        Raises StickUnreadableError, and FileDamagedError when it is not what it was the first time.
        """
        number = 0
        if not self._is_read:
            self._marks.clear()
        try:
            with self.path.open("rb") as file:
                while piece := file.read(_PIECE):
                    check()
                    self._compare(number, blake2b(piece, digest_size=16).digest())
                    number += 1
                    yield piece
        except OSError as error:
            raise StickUnreadableError(self.path, error.strerror or str(error)) from error
        if self._is_read and number != len(self._marks):
            raise FileDamagedError(self.path, "it changed while it was read")
        self._is_read = True

    def _compare(self, number: int, mark: bytes) -> None:
        if not self._is_read:
            self._marks.append(mark)
        elif number >= len(self._marks) or self._marks[number] != mark:
            raise FileDamagedError(self.path, "it changed while it was read")


class Feed:
    """Pieces of any size, taken in the sizes that are asked for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._pending = bytearray()

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes; fewer only at the end."""
        while len(self._pending) < size:
            piece = next(self._pieces, b"")
            if not piece:
                break
            self._pending += piece
        taken = bytes(self._pending[:size])
        del self._pending[:size]
        return taken
