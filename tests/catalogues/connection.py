"""One connection of the app, over a line that may be far and slow."""

import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.catalogues.faults import Body, Cut, Drip, Fault, Head, Reset, Stall

if TYPE_CHECKING:
    from tests.catalogues.line import Line

_PIECE = 64 * 1024
_LOOK_SECONDS = 0.05
"""How often whoever waits looks whether the line was cut."""
_PATIENCE_SECONDS = 10.0
_ON_THE_WAY = 64 * 1024 * 1024
"""Bytes that may be on the way to the app at once; with 600 ms that is 100 MB/s."""
_LINGER_NONE = struct.pack("ii", 1, 0)
_TCP_CLOSED = 7
_NOT_SENT_AT = 144
"""Where tcp_info holds the number of bytes that wait to be sent: linux/tcp.h."""


class ServerAwayError(Exception):
    """The server does not answer, or not to the end."""


class EndedError(Exception):
    """The connection is over."""


@dataclass(slots=True, eq=False)
class Seen:
    """A request that came whole, and what became of it."""

    request: Head
    fault: Fault
    status: int = 0
    """Of the answer; 0 if there was none."""
    head: int = 0
    """Bytes of the answer's head."""
    received: int = 0
    """Bytes of its answer that went to the app, the head included."""
    finished: bool = False
    """Whether all of its answer went to the app."""

    @property
    def body(self) -> int:
        """Bytes of its body that went to the app."""
        return max(0, self.received - self.head)


class Connection:
    """Takes requests from the app, and sends it what becomes of their answers."""

    def __init__(self, line: "Line", app: socket.socket) -> None:
        self._line = line
        self._app = app
        app.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        app.settimeout(_LOOK_SECONDS)
        self.is_cut = False
        self._reset = False
        self._given = 0
        """Bytes given to the system for the app."""
        self._never_left = 0
        """Of them, those that were still waiting when the connection ended."""
        self._buffer = bytearray()
        self._seen: Seen | None = None
        self._far = _Far(self, line) if line.latency else None

    @property
    def left(self) -> int:
        """Bytes that went to the app."""
        return self._given - (self._never_left if self._app.fileno() < 0 else _tcp(self._app)[1])

    def cut(self, *, reset: bool) -> None:
        """End it in the middle of whatever goes on, from any thread."""
        if not self.is_cut:
            self._reset, self.is_cut = reset, True

    def serve(self) -> None:
        """Answer one request after the other."""
        by_app = False
        try:
            while self._line.connected and self._exchange():
                pass
            if not self._line.connected:
                self.cut(reset=True)
            if self._far:
                self._far.drain()
        except EndedError:
            pass
        except ServerAwayError:
            self.cut(reset=True)
        except OSError:
            by_app = True
        self._end(by_app=by_app)

    def receive(self) -> bytes:
        """Return what the app sent, as soon as it left there; nothing when it closed. Raises EndedError."""
        while not self.is_cut:
            try:
                data = self._app.recv(_PIECE)
            except TimeoutError:
                continue
            self._line.count_sent(len(data))
            if data and self._line.rate:
                self.idle(self._line.seconds_for(len(data), up=True))
            return data
        raise EndedError

    def push(self, data: bytes, seen: Seen) -> None:
        """Send to the app at once; raises EndedError when the line is cut there, OSError."""
        allowed = self._line.allow(self, len(data))
        view, is_last = memoryview(data)[:allowed], allowed < len(data)
        until = time.monotonic() + _PATIENCE_SECONDS
        while view:
            try:
                count = self._app.send(view)
            except TimeoutError:
                # What comes before the cut goes out, however slowly the app takes it.
                if self.is_cut and not (is_last and time.monotonic() < until):
                    raise EndedError from None
                continue
            self._given += count
            seen.received += count
            view = view[count:]
        if is_last:
            self._drain()
            raise EndedError

    def idle(self, seconds: float) -> None:
        """Do nothing for a while; raises EndedError when the line is cut or the app gone."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _LOOK_SECONDS))
            if self.is_cut or _tcp(self._app)[0] == _TCP_CLOSED:
                raise EndedError

    def _exchange(self) -> bool:
        """Answer one request; return whether the connection goes on."""
        request = self._request()
        if request is None or not self._line.connected:
            return False
        seen = self._seen = self._line.next_request(request)
        if isinstance(seen.fault, Reset):
            self._break(reset=True)
        with ExitStack() as asking:
            answer = seen.fault.instead(request)
            if answer is None:
                asked = asking.enter_context(self._line.ask_server(seen.fault.ask(request)))
                answer = seen.fault.alter(request, *asked)
            head, body = answer
            seen.status, seen.head = head.status, len(head.data)
            self._deliver(seen, head.data, body if request.method != "HEAD" else iter(()))
        self._finish(seen)
        closes = "close" in (request.get("Connection").lower(), head.get("Connection").lower())
        return not closes and bool(head.get("Content-Length") or head.get("Transfer-Encoding"))

    def _request(self) -> Head | None:
        while b"\r\n\r\n" not in self._buffer:
            data = self._far.take() if self._far else self.receive()
            if not data:
                return None
            self._buffer += data
        data, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        self._buffer = bytearray(rest)
        return Head.parse(data)

    def _deliver(self, seen: Seen, head: bytes, body: Body) -> None:
        """Send an answer as far as its fault lets it."""
        fault = seen.fault
        left = fault.after if isinstance(fault, Cut | Stall) else None
        drips = fault.times if isinstance(fault, Drip) else 0
        self._send(head[:left], seen)
        sent = len(head)
        for piece in body:
            part = piece if left is None else piece[: max(0, left - sent)]
            if isinstance(fault, Drip):
                while part and drips:
                    self._send(part[: fault.piece], seen)
                    part = part[fault.piece :]
                    drips -= 1
                    self.idle(fault.pause)
            self._send(part, seen)
            sent += len(piece)
            if left is not None and sent > left:
                break
        if left is None or sent <= left:
            return
        if isinstance(fault, Stall):
            self.idle(fault.seconds)
        self._break(reset=isinstance(fault, Cut) and fault.reset)

    def _send(self, data: bytes, seen: Seen) -> None:
        size = len(data) if self._line.rate is None else max(256, self._line.rate // 50)
        for start in range(0, len(data), max(1, size)):
            piece = data[start : start + size]
            if self._line.rate:
                self.idle(self._line.seconds_for(len(piece), up=False))
            if self._far:
                self._far.put(lambda piece=piece: self.push(piece, seen), len(piece))  # type: ignore[misc]
            else:
                self.push(piece, seen)

    def _finish(self, seen: Seen) -> None:
        """Note that an answer is through, once it is."""

        def note() -> None:
            seen.finished = True

        if self._far:
            self._far.put(note, 0)
        else:
            note()

    def _break(self, *, reset: bool) -> None:
        """End the connection here, after what is on its way."""
        if self._far:
            self._far.drain()
        self.cut(reset=reset)
        raise EndedError

    def _end(self, *, by_app: bool) -> None:
        if self._reset or by_app:
            self._app.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)
        else:
            self._let_go()
        was_cut = self.is_cut
        self.is_cut = True
        if self._far:
            self._far.join()
        self._never_left = _tcp(self._app)[1]
        if self._seen:
            self._seen.received -= self._never_left
        self._app.close()
        answering = self._seen is not None and not self._seen.finished
        self._line.forget(self, was_cut=was_cut and answering and not by_app)

    def _let_go(self) -> None:
        """Close, and wait until everything that was given to the system has left, or the app is gone."""
        try:
            self._app.shutdown(socket.SHUT_WR)
        except OSError:
            return
        self._drain()

    def _drain(self) -> None:
        """Wait until everything that was given to the system has left, or the app is gone."""
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            state, waiting = _tcp(self._app)
            if state == _TCP_CLOSED or not waiting:
                return
            time.sleep(0.001)


class _Far:
    """What is on its way between the app and this end of a far line, both ways."""

    def __init__(self, connection: Connection, line: "Line") -> None:
        self._connection = connection
        self._latency = line.latency
        self._changed = threading.Condition()
        self._down: deque[tuple[float, Callable[[], None], int]] = deque()
        self._on_the_way = 0
        self._up: deque[tuple[float, bytes]] = deque()
        self._broken = False
        self._threads = [threading.Thread(target=way) for way in (self._carry_up, self._carry_down)]
        for thread in self._threads:
            thread.start()

    def put(self, act: Callable[[], None], size: int) -> None:
        """Do something when what is sent now arrives; raises EndedError."""
        with self._changed:
            self._wait_until(lambda: self._on_the_way < _ON_THE_WAY)
            self._down.append((time.monotonic() + self._latency, act, size))
            self._on_the_way += size
            self._changed.notify_all()

    def take(self) -> bytes:
        """Return what has come from the app, nothing when it closed; raises EndedError."""
        with self._changed:
            self._wait_until(lambda: bool(self._up))
            due, data = self._up.popleft()
        self._connection.idle(due - time.monotonic())
        return data

    def drain(self) -> None:
        """Wait until all that is on its way has arrived; raises EndedError."""
        with self._changed:
            self._wait_until(lambda: not self._down)

    def join(self) -> None:
        """Wait for the end of it all, once the connection is cut."""
        for thread in self._threads:
            thread.join()

    def _wait_until(self, true: Callable[[], bool]) -> None:
        while not true():
            self._changed.wait(_LOOK_SECONDS)
            if self._broken or self._connection.is_cut:
                raise EndedError

    def _carry_down(self) -> None:
        try:
            while True:
                with self._changed:
                    self._wait_until(lambda: bool(self._down))
                    due, act, size = self._down[0]
                self._connection.idle(due - time.monotonic())
                act()
                with self._changed:
                    self._down.popleft()
                    self._on_the_way -= size
                    self._changed.notify_all()
        except (EndedError, OSError):
            self._broken = True

    def _carry_up(self) -> None:
        # Before the first request can come, the connection itself went there and back.
        more = 2 * self._latency
        try:
            while True:
                data = self._connection.receive()
                with self._changed:
                    self._up.append((time.monotonic() + self._latency + more, data))
                    self._changed.notify_all()
                if not data:
                    return
                more = 0.0
        except (EndedError, OSError):
            self._broken = True


def _tcp(connection: socket.socket) -> tuple[int, int]:
    """Return the state of a connection, and how many bytes wait here to leave."""
    info = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
    return info[0], struct.unpack_from("I", info, _NOT_SENT_AT)[0]
