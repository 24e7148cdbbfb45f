"""What can happen to one request between the app and a catalogue's server, and to its answer."""

import gzip
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from email.utils import formatdate
from http import HTTPStatus
from random import Random
from typing import ClassVar

from tests.stores.faults import PAGE, PORTAL

Body = Iterator[bytes]

_ENDLESS = 1 << 30
"""Bytes after which even an endless body ends, so that no test fills a disk."""


@dataclass(frozen=True, slots=True)
class Head:
    """The first line and the headers of a request or an answer."""

    start: str
    headers: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, data: bytes) -> "Head":
        """Return what bytes up to and with the empty line say."""
        start, *lines = data.decode("latin-1").rstrip("\r\n").split("\r\n")
        named = (line.partition(":") for line in lines)
        return cls(start, tuple((name.strip(), value.strip()) for name, _, value in named))

    @property
    def data(self) -> bytes:
        """The bytes, the empty line included."""
        lines = [self.start, *(f"{name}: {value}" for name, value in self.headers), "", ""]
        return "\r\n".join(lines).encode("latin-1")

    @property
    def method(self) -> str:
        """Of a request."""
        return self.start.split()[0]

    @property
    def path(self) -> str:
        """Of a request: what is asked for."""
        return self.start.split()[1]

    @property
    def status(self) -> int:
        """Of an answer."""
        return int(self.start.split()[1])

    def get(self, name: str) -> str:
        """Return the value of a header, empty where it is missing."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def set(self, **values: str | None) -> "Head":
        """Return it with other headers (`Content_Range="…"`), or without those that are None."""
        named = {name.replace("_", "-"): value for name, value in values.items()}
        known = {name.lower() for name in named}
        kept = tuple(pair for pair in self.headers if pair[0].lower() not in known)
        return replace(self, headers=kept + tuple((n, v) for n, v in named.items() if v is not None))

    @property
    def range(self) -> tuple[int, int] | None:
        """The range that a request asks for, first byte and the one after the last; None for all of it."""
        unit, _, span = self.get("Range").partition("=")
        first, _, last = span.partition("-")
        return (int(first), int(last) + 1) if unit == "bytes" and first and last else None

    def with_range(self, start: int, stop: int) -> "Head":
        """Return a request for other bytes."""
        return self.set(Range=f"bytes={start}-{stop - 1}")


def answer_head(status: int, length: int | None, **headers: str) -> Head:
    """Return the head of an answer; without a length the end of the connection is its end."""
    head = Head(f"HTTP/1.1 {status} {HTTPStatus(status).phrase}").set(**headers)
    return head if length is None else head.set(Content_Length=str(length))


class Fault:
    """What happens to a request; this very class: nothing, it passes."""

    truthful: ClassVar[bool] = True
    """Whether everything that arrives is what was asked for, as far as it goes."""

    def ask(self, request: Head) -> Head:
        """Return what goes to the server in place of a request."""
        return request

    def instead(self, _request: Head) -> tuple[Head, Body] | None:
        """Return an answer that does not come from the server, or None."""
        return None

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Return what becomes of the server's answer."""
        return head, body


@dataclass(frozen=True, slots=True)
class Pass(Fault):
    """Nothing."""


@dataclass(frozen=True, slots=True)
class Reset(Fault):
    """The connection is reset when the request has come; nobody answers."""


@dataclass(frozen=True, slots=True)
class Cut(Fault):
    """The connection ends after so many bytes of the answer, its head included: reset, or closed."""

    after: int
    reset: bool


@dataclass(frozen=True, slots=True)
class Stall(Fault):
    """After so many bytes of the answer nothing comes for so many seconds; then the connection is closed."""

    after: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Drip(Fault):
    """The answer comes in small pieces with a pause after each, so many times; the rest at once."""

    piece: int
    pause: float
    """Seconds."""
    times: int


class _Altering(Fault):
    """Something on the way changes the answer, and therefore asks the server for it unpacked."""

    truthful = False

    def ask(self, request: Head) -> Head:
        return request.set(Accept_Encoding=None)


@dataclass(frozen=True, slots=True)
class Shorten(_Altering):
    """So many bytes at the end of the body are left out, and its length says so: it looks whole."""

    by: int

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Leave out the end."""
        length = max(0, int(head.get("Content-Length")) - self.by)
        return head.set(Content_Length=str(length)), _first(body, length)


@dataclass(frozen=True, slots=True)
class Corrupt(_Altering):
    """One byte of the body is another: at this place, counted anew from its start where it is shorter."""

    at: int

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Change one byte."""
        return head, _corrupted(body, self.at % max(1, int(head.get("Content-Length"))))


@dataclass(frozen=True, slots=True)
class OtherRange(_Altering):
    """Other bytes are sent than those asked for, and the answer says which."""

    shift: int

    def ask(self, request: Head) -> Head:
        """Ask for other bytes."""
        return _shifted(_Altering.ask(self, request), self.shift)


@dataclass(frozen=True, slots=True)
class OtherBytes(_Altering):
    """Other bytes are sent than those asked for, and the answer says that they are those asked for."""

    shift: int

    def ask(self, request: Head) -> Head:
        """Ask for other bytes."""
        return _shifted(_Altering.ask(self, request), self.shift)

    def alter(self, request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Lie about where they are from."""
        if request.range is None or head.status != HTTPStatus.PARTIAL_CONTENT:
            return head, body
        start = request.range[0]
        stop = start + int(head.get("Content-Length"))
        total = head.get("Content-Range").rpartition("/")[2]
        return head.set(Content_Range=f"bytes {start}-{stop - 1}/{total}"), body


@dataclass(frozen=True, slots=True)
class OtherSize(_Altering):
    """The bytes asked for, and a file that is said to be so much longer than it is."""

    by: int

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Lie about the size of the file."""
        span, _, total = head.get("Content-Range").rpartition("/")
        return (head.set(Content_Range=f"{span}/{int(total) + self.by}") if span else head), body


@dataclass(frozen=True, slots=True)
class Whole(_Altering):
    """Something on the way knows no ranges: the whole file comes, with 200."""

    def ask(self, request: Head) -> Head:
        """Ask for all of it."""
        return _Altering.ask(self, request).set(Range=None)


@dataclass(frozen=True, slots=True)
class Gzip(_Altering):
    """Something on the way packs what it was not asked to pack."""

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Pack the body."""
        packed = gzip.compress(b"".join(body), 1)
        return head.set(Content_Encoding="gzip", Content_Length=str(len(packed))), iter([packed])


@dataclass(frozen=True, slots=True)
class Chunked(_Altering):
    """The answer comes in chunks, and does not say how long it is: that is allowed."""

    size: int
    truthful = True

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Encode the body."""
        return head.set(Content_Length=None, Transfer_Encoding="chunked"), _chunks(body, self.size)


@dataclass(frozen=True, slots=True)
class NoLength(_Altering):
    """The answer does not say how long it is, and ends with its connection: that is allowed."""

    truthful = True

    def alter(self, _request: Head, head: Head, body: Body) -> tuple[Head, Body]:
        """Leave the length out."""
        return head.set(Content_Length=None, Connection="close"), body


@dataclass(frozen=True, slots=True)
class Say(Fault):
    """Something on the way answers in place of the server, which never hears of the request."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    truthful = False

    def instead(self, _request: Head) -> tuple[Head, Body]:
        """Answer."""
        head = answer_head(self.status, len(self.body))
        return replace(head, headers=head.headers + self.headers), iter([self.body])


@dataclass(frozen=True, slots=True)
class Serve(Fault):
    """Another file is served under this name, as a web server does: ranges and all."""

    content: bytes
    truthful = False

    def instead(self, request: Head) -> tuple[Head, Body]:
        """Answer with what was asked for, of the other file."""
        size = len(self.content)
        if request.range is None:
            return answer_head(200, size), iter([self.content])
        start, stop = request.range[0], min(request.range[1], size)
        if start >= stop:
            return answer_head(416, 0, Content_Range=f"bytes */{size}"), iter(())
        span = f"bytes {start}-{stop - 1}/{size}"
        return answer_head(206, stop - start, Content_Range=span), iter([self.content[start:stop]])


@dataclass(frozen=True, slots=True)
class Endless(Fault):
    """A body of zeros that ends only when the app has had enough; its length, far too large, told or not.

    Asked for a range, it says that it is that range.
    """

    told: bool = True
    truthful = False

    def instead(self, request: Head) -> tuple[Head, Body]:
        """Answer without end."""
        length = _ENDLESS if self.told else None
        if request.range is None:
            return answer_head(200, length), _zeros()
        start, stop = request.range
        return answer_head(206, length, Content_Range=f"bytes {start}-{stop - 1}/{stop}"), _zeros()


def page(status: int = 200) -> Say:
    """Return the page of a network's portal in place of any answer."""
    return Say(status, (("Content-Type", "text/html; charset=utf-8"),), PAGE)


def redirect(status: int = 302) -> Say:
    """Return the way to a network's portal."""
    return Say(status, (("Location", PORTAL), ("Content-Type", "text/html")), PAGE)


def refused_range() -> Say:
    """Return the answer of a server that has no such bytes."""
    return Say(416, (("Content-Range", "bytes */7"),))


def told_to_wait(status: int, retry_after: str | None) -> Say:
    """Return a refusal of the moment, with `Retry-After` (seconds or an HTTP date) or without."""
    headers = () if retry_after is None else (("Retry-After", retry_after),)
    return Say(status, (*headers, ("Content-Type", "text/plain")), b"not now")


def broken(status: int) -> Say:
    """Return what a server says that is in trouble itself."""
    return Say(status, (("Content-Type", "text/html"),), b"<h1>Sorry</h1>")


def random_fault(rng: Random, size: int) -> Fault:
    """Return some fault for answers of about `size` bytes, never `Pass`."""
    return rng.choice(_KINDS)(rng, size)


def random_faults(rng: Random, size: int, share: float) -> Iterator[Fault]:
    """Give without end a fault in this share of requests, and `Pass` in the others."""
    while True:
        yield random_fault(rng, size) if rng.random() < share else Pass()


def _place(rng: Random, size: int) -> int:
    """Return how far into an answer: within its head, its first bytes, or anywhere."""
    return rng.choice([rng.randrange(1, 300), rng.randrange(200, 2_000), rng.randrange(1, size + 300)])


def _shift(rng: Random) -> int:
    return rng.choice([1, -1, 7, rng.randrange(1, 100_000)])


def _later(rng: Random) -> str | None:
    return rng.choice([None, "0", "1", formatdate(time.time() + 1, usegmt=True), "soon"])


_KINDS: tuple[Callable[[Random, int], Fault], ...] = (
    lambda _rng, _size: Reset(),
    lambda rng, size: Cut(_place(rng, size), reset=True),
    lambda rng, size: Cut(_place(rng, size), reset=False),
    lambda rng, size: Stall(_place(rng, size), 0.3),
    lambda rng, _size: Drip(rng.randrange(1, 2_000), rng.uniform(0, 0.005), rng.randrange(1, 20)),
    lambda rng, size: Shorten(rng.choice([1, rng.randrange(1, size + 1)])),
    lambda rng, size: Corrupt(_place(rng, size)),
    lambda rng, _size: OtherRange(_shift(rng)),
    lambda rng, _size: OtherBytes(_shift(rng)),
    lambda rng, size: OtherSize(rng.choice([1, size])),
    lambda _rng, _size: Whole(),
    lambda _rng, _size: refused_range(),
    lambda _rng, _size: Gzip(),
    lambda rng, _size: Chunked(rng.randrange(8_000, 70_000)),
    lambda _rng, _size: NoLength(),
    lambda rng, _size: page(rng.choice([200, 403, 511])),
    lambda rng, _size: redirect(rng.choice([301, 302, 303, 307, 308])),
    lambda rng, _size: told_to_wait(rng.choice([429, 503]), _later(rng)),
    lambda rng, _size: broken(rng.choice([500, 502, 504])),
    lambda rng, _size: Endless(rng.random() < 0.5),
)


def _shifted(request: Head, shift: int) -> Head:
    if request.range is None:
        return request
    start, stop = request.range
    moved = max(-start, shift) or 1
    return request.with_range(start + moved, stop + moved)


def _first(body: Body, length: int) -> Body:
    for piece in body:
        yield piece[:length]
        length -= len(piece[:length])
        if not length:
            return


def _corrupted(body: Body, at: int) -> Body:
    for piece in body:
        if 0 <= at < len(piece):
            yield piece[:at] + bytes([piece[at] ^ 0x55]) + piece[at + 1 :]
        else:
            yield piece
        at -= len(piece)


def _chunks(body: Body, size: int) -> Body:
    for piece in body:
        for start in range(0, len(piece), size):
            chunk = piece[start : start + size]
            yield b"%x\r\n" % len(chunk) + chunk + b"\r\n"
    yield b"0\r\n\r\n"


def _zeros() -> Body:
    piece = bytes(65_536)
    for _ in range(_ENDLESS // len(piece)):
        yield piece
