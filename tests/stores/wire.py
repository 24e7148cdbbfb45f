"""HTTP/1.1 messages on a socket: where each begins and ends, byte for byte."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

_PIECE = 65_536


class ConnectionEndedError(Exception):
    """The other side closed in the middle of a message."""


class CutShortError(Exception):
    """As many bytes of a message were read as wanted, and it is not at its end."""


@dataclass(frozen=True, slots=True)
class Message:
    """A request or a response."""

    head: bytes
    """Up to and with the empty line."""
    raw_body: bytes
    """As sent, chunks with their sizes."""
    body: bytes

    @property
    def raw(self) -> bytes:
        """All of it as sent."""
        return self.head + self.raw_body

    @property
    def start(self) -> str:
        """The first line."""
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    def header(self, name: str) -> str:
        """Return the value of a header in lower case, empty where it is missing."""
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.decode("latin-1").partition(":")
            if key.strip().lower() == name.lower():
                return value.strip().lower()
        return ""

    def with_connection(self, value: str | None) -> bytes:
        """Return all of it as sent, with another `Connection` header or none."""
        lines = self.head.removesuffix(b"\r\n\r\n").split(b"\r\n")
        kept = [line for line in lines if not line.lower().startswith(b"connection:")]
        if value is not None:
            kept.append(f"Connection: {value}".encode())
        return b"\r\n".join(kept) + b"\r\n\r\n" + self.raw_body


def response(status: int, headers: tuple[tuple[str, str], ...], body: bytes) -> Message:
    """Return a response whose length is told."""
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    lines += [f"{name}: {value}" for name, value in (*headers, ("Content-Length", str(len(body))))]
    return Message("\r\n".join((*lines, "", "")).encode("latin-1"), body, body)


class Stream:
    """Reads one message after the other from a connection."""

    def __init__(self, connection: socket.socket, count: Callable[[int], None]) -> None:
        """`count` is told how many bytes came, each time some came."""
        self._connection = connection
        self._count = count
        self._buffer = bytearray()
        self._left: int | None = None

    def wait(self) -> bool:
        """Wait for the first byte of a message without taking it; return whether one came."""
        return bool(self._buffer) or bool(self._connection.recv(1, socket.MSG_PEEK))

    def request(self, limit: int | None = None) -> Message:
        """Return a request; raises ConnectionEndedError, and CutShortError after `limit` bytes of it."""
        self._left = limit
        head = self._until(b"\r\n\r\n")
        return self._message(head, open_ended=False)

    def response(self, *, bodiless: bool) -> Message:
        """Return a response; `bodiless` if its request was a HEAD. Raises ConnectionEndedError."""
        self._left = None
        head = self._until(b"\r\n\r\n")
        status = int(head.split(b" ", 2)[1])
        if bodiless or status < 200 or status in {204, 304}:
            return Message(head, b"", b"")
        return self._message(head, open_ended=True)

    def _message(self, head: bytes, *, open_ended: bool) -> Message:
        told = Message(head, b"", b"")
        if "chunked" in told.header("Transfer-Encoding"):
            return self._chunked(head)
        if length := told.header("Content-Length"):
            body = self._take(int(length))
            return Message(head, body, body)
        body = self._rest() if open_ended else b""
        return Message(head, body, body)

    def _chunked(self, head: bytes) -> Message:
        raw, body = bytearray(), bytearray()
        while True:
            line = self._until(b"\r\n")
            size = int(line.split(b";")[0], 16)
            raw += line
            if size == 0:
                while (trailer := self._until(b"\r\n")) != b"\r\n":
                    raw += trailer
                return Message(head, bytes(raw + b"\r\n"), bytes(body))
            chunk = self._take(size + 2)
            raw += chunk
            body += chunk[:-2]

    def _until(self, end: bytes) -> bytes:
        while (at := self._buffer.find(end)) < 0:
            self._receive()
        return self._take(at + len(end))

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._receive()
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _rest(self) -> bytes:
        try:
            while True:
                self._receive()
        except ConnectionEndedError:
            return self._take(len(self._buffer))

    def _receive(self) -> None:
        if self._left == 0:
            raise CutShortError
        data = self._connection.recv(_PIECE if self._left is None else min(_PIECE, self._left))
        if not data:
            raise ConnectionEndedError
        self._count(len(data))
        if self._left is not None:
            self._left -= len(data)
        self._buffer += data
