"""A server that says exactly the bytes it is told, and knows exactly the bytes that came."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

Act = Callable[[socket.socket], None]
"""What is done with a connection once a request came whole."""

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"


def answer(status: int, body: bytes = b"", *headers: str) -> bytes:
    """Return an answer with these header lines beside its length."""
    lines = [f"HTTP/1.1 {status} So", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


class RawServer:
    """Answers each request, on however many connections, with the next of `script`: bytes, or an act.

    After its end every request is answered with `OK`.
    """

    def __init__(self, *script: bytes | Act) -> None:
        self.script = list(script)
        self.requests: list[bytes] = []
        """Every request, whole."""
        self.sent = 0
        self.connections = 0
        self.asked = threading.Event()
        """Set once a request came."""
        self.ending = threading.Event()
        self._open: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def __enter__(self) -> "RawServer":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.ending.set()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in self._threads:
            thread.join()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listening.getsockname()[1])

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}/xAPI"

    @property
    def received(self) -> int:
        """Bytes of all requests."""
        return sum(map(len, self.requests))

    def _accept(self) -> None:
        while True:
            try:
                connection, _address = self._listening.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            while request := _request(connection):
                self.requests.append(request)
                self.asked.set()
                act = self.script.pop(0) if self.script else OK
                if isinstance(act, bytes):
                    self.sent += len(act)
                    connection.sendall(act)
                else:
                    act(connection)


def _request(connection: socket.socket) -> bytes:
    """Return the next request, nothing at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(1)
        if not piece:
            return b""
        data += piece
    length = 0
    for line in data.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while length:
        piece = connection.recv(min(length, 65_536))
        if not piece:
            return b""
        data += piece
        length -= len(piece)
    return data
