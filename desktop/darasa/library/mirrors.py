"""Where the files of a catalogue are read from: a web server, near or far, or a folder, with the same words.

Nothing that comes from a mirror is trusted: whoever reads it knows its hash, or how it must be signed.
"""

import math
import os
import re
import stat
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import quote

from darasa.core.errors import DarasaError
from darasa.net.errors import AbortedError, ConnectionLostError

_PIECE: Final = 1024 * 1024
_PATIENCE: Final = 600.0
"""Seconds for a small file, over whatever line."""
_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_SECONDS = re.compile(r"\d{1,9}")
_PLAIN: Final = {"", "identity"}
_HEADERS: Final = {"Accept-Encoding": "identity", "Cache-Control": "no-transform"}


class MirrorError(DarasaError):
    """A mirror did not give a file. Others may have it."""

    loggable = ("reason",)

    def __init__(self, address: str, path: str, reason: str) -> None:
        super().__init__(f"{address}: {path}: {reason}")
        self.address = address
        self.path = path
        """Of the file, below the mirror's address."""
        self.reason = reason


class MirrorGoneError(MirrorError):
    """The folder is not there: the stick was pulled out, or it cannot be read any more."""


class NotInMirrorError(MirrorError):
    """The mirror is there and has no such file."""


class MirrorBusyError(MirrorError):
    """The server cannot answer just now (429, 5xx)."""

    def __init__(self, address: str, path: str, status: int, retry_after: int | None) -> None:
        super().__init__(address, path, f"status {status}")
        self.status = status
        self.retry_after = retry_after
        """Seconds, when the server names them."""


class MirrorRefusedError(MirrorError):
    """The server answers, and does not give the file."""

    def __init__(self, address: str, path: str, status: int) -> None:
        super().__init__(address, path, f"status {status}")
        self.status = status


class MirrorPortalError(MirrorError):
    """In place of the file came a page: the sign-in page of a network, or the address is another one now."""

    def __init__(self, address: str, path: str, reason: str, location: str = "") -> None:
        super().__init__(address, path, reason)
        self.location = location
        """Where the answer sends people to; empty when it does not."""


class MirrorChangedError(MirrorError):
    """What came is not what was asked for: other bytes, an unknown encoding, or a file of another length."""


class MirrorTooLargeError(MirrorError):
    """The file is larger than such a file may be; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Stream:
    """A part of a file, as it comes."""

    start: int
    """Where in the file its first byte belongs: as asked, or 0 where the server knows no parts."""
    pieces: Iterator[bytes]
    """Until the end that was asked for, or of the file. It may end early; nothing says that all came."""


class Mirror(Protocol):
    """One place that has, or once had, a catalogue's files. One thread reads; any may abort."""

    address: str

    def stream(self, path: str, start: int = 0, stop: int | None = None) -> AbstractContextManager[Stream]:
        """Give the bytes [start, stop) of a file, to its end without `stop`; close it to ask for another.

        `path` is below the address, with slashes. Raises MirrorErrors and NetErrors (AbortedError once
        aborted), also from the pieces.
        """
        ...

    def abort(self) -> None:
        """Give up what is under way and all that is asked afterwards; from any thread."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


def open_mirror(address: str) -> Mirror:
    """Return the mirror at an `http://` or `https://` address, or in a folder."""
    if address.lower().startswith(("http://", "https://")):
        return HttpMirror(address)
    return FolderMirror(Path(address))


def read_whole(mirror: Mirror, path: str, limit: int) -> bytes:
    """Return a file of at most `limit` bytes; raises MirrorTooLargeError, and as `Mirror.stream`.

    ConnectionLostError also for one that trickles without end.
    """
    pieces, size, give_up = [], 0, time.monotonic() + _PATIENCE
    with mirror.stream(path) as stream:
        for piece in stream.pieces:
            if time.monotonic() > give_up:
                raise ConnectionLostError(mirror.address, "it comes too slowly")
            size += len(piece)
            if size > limit:
                raise MirrorTooLargeError(mirror.address, path, f"it is larger than {limit} bytes")
            pieces.append(piece)
    return b"".join(pieces)


class HttpMirror:
    """A catalogue on a web server. The server may or may not know ranges; nothing is asked of it but GET."""

    def __init__(self, address: str) -> None:
        from darasa.net.http import Http, Limits

        self.address = address.rstrip("/")
        self._http = Http(Limits(answer=math.inf))

    @contextmanager
    def stream(self, path: str, start: int = 0, stop: int | None = None) -> Iterator[Stream]:
        """Give a part of a file, as `Mirror.stream`."""
        whole = start == 0 and stop is None
        last = "" if stop is None else stop - 1
        asked = {} if whole else {"Range": f"bytes={start}-{last}"}
        with self._http.stream("GET", self._url(path), {**_HEADERS, **asked}) as answer:
            self._refuse(path, answer.status, answer.media_type, answer.headers)
            encoding = answer.headers.get("Content-Encoding", "").strip().lower()
            if answer.status == 206 and not whole and encoding in _PLAIN:
                self._check_range(path, answer.headers.get("Content-Range", ""), start, stop)
                yield Stream(start, answer.pieces)
                return
            if answer.status == 200:
                yield Stream(0, self._unpacked(path, encoding, answer.pieces))
                return
        if whole or encoding in _PLAIN:
            raise MirrorRefusedError(self.address, path, answer.status)
        # Some proxy packs what passes: of packed bytes a part says nothing.
        with self.stream(path) as stream:
            yield stream

    def abort(self) -> None:
        """Give up, as `Mirror.abort`."""
        self._http.abort()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _url(self, path: str) -> str:
        return f"{self.address}/{quote(path)}"

    def _refuse(self, path: str, status: int, media_type: str, headers: Mapping[str, str]) -> None:
        """Raise the error that an answer stands for, unless it may be the file."""
        if status in {404, 410}:
            raise NotInMirrorError(self.address, path, f"status {status}")
        if 300 <= status < 400 or status == 511 or (status < 300 and media_type == "text/html"):
            location = headers.get("Location", "")
            raise MirrorPortalError(self.address, path, f"status {status}, {media_type}", location)
        if status == 416:
            raise MirrorChangedError(self.address, path, "the file is shorter than it should be")
        if status == 429 or status >= 500:
            after = headers.get("Retry-After", "")
            raise MirrorBusyError(
                self.address, path, status, int(after) if _SECONDS.fullmatch(after) else None
            )
        if status not in {200, 206}:
            raise MirrorRefusedError(self.address, path, status)

    def _check_range(self, path: str, told: str, start: int, stop: int | None) -> None:
        match = _RANGE.fullmatch(told.strip())
        if match is None or int(match[1]) != start or (stop is not None and int(match[2]) >= stop):
            raise MirrorChangedError(self.address, path, f"asked for {start}-{stop}, came {told or 'none'}")

    def _unpacked(self, path: str, encoding: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
        if encoding in _PLAIN:
            return pieces
        if encoding in {"gzip", "x-gzip", "deflate"}:
            return self._inflated(path, pieces)
        raise MirrorChangedError(self.address, path, f"it came as {encoding}")

    def _inflated(self, path: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
        inflater = zlib.decompressobj(zlib.MAX_WBITS | 32)
        for piece in pieces:
            left = piece
            while left:
                try:
                    yield inflater.decompress(left, _PIECE)
                except zlib.error as error:
                    raise MirrorChangedError(self.address, path, "it does not unpack") from error
                left = inflater.unconsumed_tail
            if inflater.eof:  # what goes on behind it would be kept
                return


class FolderMirror:
    """A catalogue in a folder: of this computer, of a stick, or of another computer in the room."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder)
        self._folder = folder
        self._is_aborted = False

    @contextmanager
    def stream(self, path: str, start: int = 0, stop: int | None = None) -> Iterator[Stream]:
        """Give a part of a file, as `Mirror.stream`."""
        self._check()
        try:
            descriptor = os.open(self._folder / path, os.O_RDONLY | _NO_WAITING)
        except FileNotFoundError as error:
            raise self._missing(path) from error
        except OSError as error:
            raise self._gone(path, error) from error
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise NotInMirrorError(self.address, path, "it is not a file")
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            file.seek(start)
            yield Stream(start, self._pieces(path, file, None if stop is None else stop - start))

    def abort(self) -> None:
        """Give up, as `Mirror.abort`."""
        self._is_aborted = True

    def close(self) -> None:
        """Nothing is kept open."""

    def _pieces(self, path: str, file: FileIO, left: int | None) -> Iterator[bytes]:
        while left is None or left > 0:
            self._check()
            try:
                piece = file.read(_PIECE if left is None else min(left, _PIECE))
            except OSError as error:
                raise self._gone(path, error) from error
            if not piece:
                return
            left = None if left is None else left - len(piece)
            yield piece

    def _check(self) -> None:
        if self._is_aborted:
            raise AbortedError(self.address)

    def _missing(self, path: str) -> MirrorError:
        if self._folder.is_dir():
            return NotInMirrorError(self.address, path, "it is not there")
        return MirrorGoneError(self.address, path, "the folder is not there")

    def _gone(self, path: str, error: OSError) -> MirrorError:
        return MirrorGoneError(self.address, path, error.strerror or str(error))


_NO_WAITING: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe on a stick would keep us waiting; Windows would change line ends."""
