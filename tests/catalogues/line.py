"""The line between the app and a catalogue's server: slow, far, cut, and full of what changes answers."""

import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from urllib.parse import urlsplit

from tests.catalogues.connection import Connection, Seen, ServerAwayError
from tests.catalogues.faults import Body, Fault, Head, Pass

_PIECE = 256 * 1024
_SERVER_SECONDS = 60.0


class Line:
    """Stands between the app and the server at `server_url` until it is closed; the app asks `url`.

    A far line delays without throttling: what is sent arrives `latency` seconds later, each way, and a new
    connection costs a way there and back more. `rate` is bytes a second each way, for all connections
    together. With `cut_every`, all connections end each time that so many bytes went to the app: reset and
    closed, in turn.

    What is counted towards the app is what left for it, not what waits in this system to leave.
    """

    def __init__(
        self, server_url: str, *, latency: float = 0.0, rate: int | None = None, cut_every: int | None = None
    ) -> None:
        server = urlsplit(server_url)
        self._server = (str(server.hostname), server.port or 80)
        self._path = server.path
        self.latency = latency
        self.rate = rate
        self.connected = True
        """While it is false every connection is reset, and no fault used up."""
        self.sent = 0
        """Bytes that the app sent."""
        self.connections = 0
        self.cuts = 0
        """Connections that ended before the answer on them did, not of the app's own doing."""
        self.seen: list[Seen] = []
        """Requests that came whole, the earliest first."""
        self.used: Counter[str] = Counter()
        """How often each kind of fault was used, by the name of its class."""

        self._decide: Callable[[Head], Fault] = lambda _request: Pass()
        self._cut_by_reset = False
        self._cut_every: int | None
        self._until_cut: int
        self._free = [0.0, 0.0]
        self._ended = 0
        """Bytes that went to the app on connections that have ended."""
        self._lock = threading.Lock()
        self.cut_every(cut_every)
        self._open: set[Connection] = set()
        self._serving: list[threading.Thread] = []
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=512)
        self._port: int = self._listening.getsockname()[1]
        self._closing = False
        self._accepting = threading.Thread(target=self._accept, name="line")
        self._accepting.start()

    def __enter__(self) -> "Line":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The address for the app, of the same path as the server's."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    @property
    def received(self) -> int:
        """Bytes that went to the app."""
        with self._lock:
            return self._ended + sum(one.left for one in self._open)

    def decide(self, function: Callable[[Head], Fault]) -> None:
        """Let a function say what happens to each request; it is called for one at a time."""
        with self._lock:
            self._decide = function

    def plan(self, *faults: Fault) -> None:
        """Do this to the next requests, whatever was planned before; then all pass."""
        self.plan_from(faults)

    def plan_from(self, faults: Iterable[Fault]) -> None:
        """Do this to the next requests, whatever was planned before; `faults` may have no end."""
        planned = iter(faults)
        self.decide(lambda _request: next(planned, Pass()))

    def cut_every(self, size: int | None) -> None:
        """From now on end all connections each time that so many bytes went to the app, or never."""
        with self._lock:
            self._cut_every, self._until_cut = size, size or 0

    def reset_counts(self) -> None:
        """Count from nothing again."""
        with self._lock:
            self._ended = -sum(one.left for one in self._open)
            self.sent = self.connections = self.cuts = 0
            self.seen = []
            self.used.clear()

    def cut(self, *, reset: bool = True) -> None:
        """End all connections now."""
        with self._lock:
            for one in self._open:
                one.cut(reset=reset)

    def settle(self) -> None:
        """End all connections and wait until they are counted; the line goes on."""
        self.cut()
        for thread in self._serving:
            thread.join()

    def close(self) -> None:
        """End all connections, and wait for what serves them."""
        self._closing = True
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._accepting.join()
        self.settle()
        self._listening.close()

    # -- For the connections --

    def next_request(self, request: Head) -> Seen:
        """Note a request, and what shall become of it."""
        with self._lock:
            seen = Seen(request, self._decide(request))
            self.used[type(seen.fault).__name__] += 1
            self.seen.append(seen)
            return seen

    def count_sent(self, size: int) -> None:
        """Count what the app sent."""
        with self._lock:
            self.sent += size

    def seconds_for(self, size: int, *, up: bool) -> float:
        """Take the line's next turn for so many bytes one way, and return when it is over."""
        assert self.rate is not None
        with self._lock:
            begins = max(time.monotonic(), self._free[up])
            self._free[up] = begins + size / self.rate
            return self._free[up] - time.monotonic()

    def allow(self, connection: Connection, size: int) -> int:
        """Return how many of so many bytes may go to the app; fewer when the line is cut there."""
        with self._lock:
            if connection.is_cut:
                return 0
            if self._cut_every is None:
                return size
            allowed = min(size, self._until_cut)
            self._until_cut -= allowed
            if allowed < size:
                self._until_cut = self._cut_every
                self._cut_by_reset = not self._cut_by_reset
                for one in self._open:
                    one.cut(reset=self._cut_by_reset)
            return allowed

    @contextmanager
    def ask_server(self, request: Head) -> Iterator[tuple[Head, Body]]:
        """Give the server's answer; raises ServerAwayError, also while its body is read."""
        # Each request has a connection of its own to the server, so that none is ever found stale.
        try:
            server = socket.create_connection(self._server, timeout=_SERVER_SECONDS)
        except OSError as error:
            raise ServerAwayError from error
        with server:
            with suppress(OSError):  # shows when nothing can be read
                server.sendall(request.set(Connection="close").data)
            buffer = b""
            while b"\r\n\r\n" not in buffer:
                buffer += _read(server)
            data, _, begun = buffer.partition(b"\r\n\r\n")
            head = Head.parse(data).set(Connection=None)
            length = head.get("Content-Length") if request.method != "HEAD" else "0"
            yield head, _body(server, begun, int(length) if length else None)

    def forget(self, connection: Connection, *, was_cut: bool) -> None:
        """Count what a connection brought that has ended."""
        with self._lock:
            self._open.discard(connection)
            self._ended += connection.left
            self.cuts += was_cut

    def _accept(self) -> None:
        while True:
            try:
                app, _address = self._listening.accept()
            except OSError:
                return
            if self._closing:
                app.close()
                return
            connection = Connection(self, app)
            with self._lock:
                self.connections += 1
                self._open.add(connection)
            thread = threading.Thread(target=connection.serve, name="line-connection")
            self._serving = [*(one for one in self._serving if one.is_alive()), thread]
            thread.start()


def _read(server: socket.socket, *, may_end: bool = False) -> bytes:
    """Return what comes from a server, nothing at its end; raises ServerAwayError."""
    try:
        data = server.recv(_PIECE)
    except OSError as error:
        raise ServerAwayError from error
    if not data and not may_end:
        raise ServerAwayError
    return data


def _body(server: socket.socket, begun: bytes, length: int | None) -> Iterator[bytes]:
    """Give a body as it comes; without a length to the end of its connection."""
    if length is None:
        yield begun
        yield from iter(lambda: _read(server, may_end=True), b"")
        return
    piece = begun[:length]
    while length := length - len(piece):
        yield piece
        piece = _read(server)[:length]
    yield piece
