"""A proxy between the app and a store, which does to requests what it is told."""

import json
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from tests.stores.faults import (
    PORTAL,
    Answer,
    AnswerAfter,
    CutRequest,
    Delay,
    DropResponse,
    Fault,
    Oversize,
    Pass,
    Reset,
    ResetResponse,
    Slow,
    TruncateResponse,
    page,
)
from tests.stores.wire import ConnectionEndedError, CutShortError, Message, Stream, response

_PIECE = 65_536
_STORE_SECONDS = 60.0
_LINGER_NONE = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that came whole, and what was done to it."""

    request: Message
    """Without its body."""
    size: int
    """Of its body, in bytes."""
    fault: Fault


class FaultProxy:
    """Stands between the app and the store at `store_url`, of the same path, until it is closed.

    `faults` has one fault for each request, in order of their first bytes; when it is exhausted, all pass.
    Counts what the app sends and receives, in bytes on its connections.
    """

    def __init__(
        self,
        store_url: str,
        faults: Iterable[Fault] = (),
        *,
        max_body: int | None = None,
        too_large: int = 413,
        refuse: Callable[[dict[str, Any]], bool] = lambda _statement: False,
    ) -> None:
        """Answer `too_large` to larger bodies than `max_body` bytes, and 400 where `refuse` a statement."""
        store = urlsplit(store_url)
        self._store = (str(store.hostname), store.port or 80)
        self._path = store.path
        self._faults = iter(faults)
        self.max_body = max_body
        self.too_large = too_large
        self.refuse = refuse
        self.connected = True
        """While it is false every connection is reset, and no fault used up."""
        self.sent = 0
        """Bytes that the app sent."""
        self.received = 0
        """Bytes that went to the app."""
        self.connections = 0
        self.seen: list[Seen] = []
        """Requests that came whole, the earliest first."""
        self.used: Counter[str] = Counter()
        """How often each kind of fault was used, by the name of its class."""
        self.followed = 0
        """How many requests went to the portal."""

        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._open: set[socket.socket] = set()
        self._serving: list[threading.Thread] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._port: int = self._listening.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    def __enter__(self) -> "FaultProxy":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The xAPI endpoint for the app."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    @property
    def largest_body(self) -> int:
        """The size of the largest body of a request, in bytes."""
        return max((one.size for one in self.seen), default=0)

    def plan(self, *faults: Fault) -> None:
        """Do this to the next requests, whatever was planned before."""
        self.plan_from(faults)

    def plan_from(self, faults: Iterable[Fault]) -> None:
        """Do this to the next requests, whatever was planned before; `faults` may have no end."""
        with self._lock:
            self._faults = iter(faults)

    def reset_counts(self) -> None:
        """Count from nothing again."""
        with self._lock:
            self.sent = self.received = self.connections = self.followed = 0
            self.seen = []
            self.used.clear()

    def close(self) -> None:
        """End all connections, and wait for what serves them."""
        self._closing.set()
        with self._lock:
            for one in (self._listening, *self._open):
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
        self._accepting.join()
        for thread in self._serving:
            thread.join()
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                app, _address = self._listening.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.add(app)
            if self._closing.is_set():
                app.close()
                return
            thread = threading.Thread(target=self._serve, args=(app,))
            self._serving = [*(one for one in self._serving if one.is_alive()), thread]
            thread.start()

    def _serve(self, app: socket.socket) -> None:
        stream = Stream(app, self._count_sent)
        try:
            while self._exchange(app, stream):
                pass
        except CutShortError:
            pass
        except (OSError, ConnectionEndedError):
            # Of the app's own doing, or because the store is away: either way it sees a reset.
            _reset_when_closed(app)
        finally:
            with self._lock:
                self._open.discard(app)
            app.close()

    def _exchange(self, app: socket.socket, stream: Stream) -> bool:
        """Take one request and do with it what was planned; return whether the connection goes on."""
        if not stream.wait():
            return False
        fault = self._next_fault() if self.connected else Reset()
        if isinstance(fault, Reset):
            _reset_when_closed(app)
            return False
        request = stream.request(fault.after if isinstance(fault, CutRequest) else None)
        with self._lock:
            self.seen.append(Seen(Message(request.head, b"", b""), len(request.body), fault))
        if isinstance(fault, CutRequest):
            return False
        if isinstance(fault, Oversize):
            self._send_zeros(app, fault)
            return False
        if isinstance(fault, Delay):
            self._closing.wait(fault.seconds)
        goes_on = self._deliver(app, fault, self._answer(request, fault))
        return goes_on and request.header("Connection") != "close"

    def _next_fault(self) -> Fault:
        with self._lock:
            fault = next(self._faults, Pass())
            self.used[type(fault).__name__] += 1
            return fault

    def _answer(self, request: Message, fault: Fault) -> Message:
        if request.start.split()[1].startswith(PORTAL):
            with self._lock:
                self.followed += 1
            return _own(page())
        if isinstance(fault, Answer) and not isinstance(fault, AnswerAfter):
            return _own(fault)
        answer = self._refusal(request) or self._ask_store(request)
        return _own(fault) if isinstance(fault, AnswerAfter) else answer

    def _refusal(self, request: Message) -> Message | None:
        plain = (("Content-Type", "text/plain"),)
        if self.max_body is not None and len(request.body) > self.max_body:
            return response(self.too_large, plain, f"larger than {self.max_body} bytes".encode())
        if not request.start.startswith("POST"):
            return None
        try:
            statements = json.loads(request.body)
        except ValueError:
            return None
        for at, statement in enumerate(statements if isinstance(statements, list) else [statements]):
            if self.refuse(statement):
                return response(400, plain, f"statement {at} is not to the taste of this store".encode())
        return None

    def _ask_store(self, request: Message) -> Message:
        # Each request has a connection of its own to the store, so that none is ever found stale.
        with socket.create_connection(self._store, timeout=_STORE_SECONDS) as store:
            with self._lock:
                self._open.add(store)
            try:
                store.sendall(request.with_connection("close"))
                return Stream(store, lambda _size: None).response(bodiless=request.start.startswith("HEAD"))
            finally:
                with self._lock:
                    self._open.discard(store)

    def _deliver(self, app: socket.socket, fault: Fault, answer: Message) -> bool:
        """Send an answer as far as the fault lets it; return whether the connection goes on."""
        whole = answer.with_connection(None)
        match fault:
            case DropResponse():
                return False
            case ResetResponse():
                _reset_when_closed(app)
                return False
            case TruncateResponse(after):
                head = len(whole) - len(answer.raw_body)
                self._send(app, whole[: min(head + after, len(whole) - 1) if answer.raw_body else head // 2])
                return False
            case Slow(pieces, pause):
                size = -(-len(whole) // pieces)
                for start in range(0, len(whole), size):
                    self._closing.wait(pause)
                    self._send(app, whole[start : start + size])
            case _:
                self._send(app, whole)
        return bool(answer.header("Content-Length") or answer.header("Transfer-Encoding")) or (
            not answer.raw_body
        )

    def _send_zeros(self, app: socket.socket, fault: Oversize) -> None:
        length = f"Content-Length: {fault.size}\r\n" if fault.told else ""
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{length}Connection: close\r\n\r\n"
        self._send(app, head.encode())
        piece = b"0" * _PIECE
        for start in range(0, fault.size, _PIECE):
            self._send(app, piece[: fault.size - start])

    def _send(self, app: socket.socket, data: bytes) -> None:
        app.sendall(data)
        with self._lock:
            self.received += len(data)

    def _count_sent(self, size: int) -> None:
        with self._lock:
            self.sent += size


def _own(answer: Answer) -> Message:
    return response(answer.status, answer.headers, answer.body)


def _reset_when_closed(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)
