"""The connections that requests go over: counted to the byte, bounded in time, cut when somebody asks for it.

Nothing here waits where `abort` does not reach: not for a name, not for a connection, not in a handshake.
"""

import io
import socket
import threading
import time
import weakref
from collections.abc import Callable
from contextlib import ExitStack, suppress
from http.client import HTTPResponse
from typing import Any

import urllib3

TLS_BYTES = (1_000, 4_500)
"""What a TLS handshake about costs, sent and received: nothing tells it exactly."""

_PIECE = 8 * 1024
"""Bytes sent at once: each piece has its own time, and counts once it left."""
_LOOK_SECONDS = 0.02
"""How often somebody who waits for a name looks whether that was given up."""


class Wire:
    """Sees every connection. One thread asks; any may abort."""

    def __init__(self, silence: float, answer: float) -> None:
        """`silence` and `answer` are seconds, as in `Limits`."""
        self.silence = silence
        self.answer = answer
        self.sent = 0
        self.received = 0
        self._aborted = threading.Event()
        self._lock = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    @property
    def is_aborted(self) -> bool:
        """Whether somebody asked for all to be given up."""
        return self._aborted.is_set()

    def check(self) -> None:
        """Raise ConnectionAbortedError once aborted."""
        if self.is_aborted:
            raise ConnectionAbortedError

    def watch(self, sock: socket.socket) -> None:
        """Cut this one too when all are cut; raises as `check` does."""
        with self._lock:
            self._sockets.add(sock)
        self.check()

    def abort(self) -> None:
        """Cut all connections, now and later."""
        self._aborted.set()
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            with suppress(OSError):  # closed already
                # Not the method of a TLS socket, which would take its keys from the thread that reads.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def connect(
        self, host: str, port: int, timeout: float | None, options: Any
    ) -> tuple[socket.socket, socket.socket]:
        """Return a connection, and a second handle to it that outlives a handshake; raises OSError."""
        failure: OSError = OSError("the name leads nowhere")
        for family, kind, protocol, address in self._addresses(host, port, timeout):
            sock = socket.socket(family, kind, protocol)
            handle = sock.dup()
            try:
                for option in options or ():
                    sock.setsockopt(*option)
                sock.settimeout(timeout)
                self.watch(handle)
                sock.connect(address)
            except OSError as error:
                failure = error
                sock.close()
                handle.close()
                self.check()
            else:
                return sock, handle
        raise failure

    def _addresses(self, host: str, port: int, timeout: float | None) -> list[tuple[Any, Any, int, Any]]:
        """Return where a name leads. The system lets nobody give up asking, so a thread of its own asks."""
        found: list[Any] = []
        done = threading.Event()

        def ask() -> None:
            try:
                found.append(socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM))
            except UnicodeError:
                found.append(socket.gaierror(socket.EAI_NONAME, "not a name of a computer"))
            except OSError as error:
                found.append(error)
            done.set()

        threading.Thread(target=ask, name="darasa-name", daemon=True).start()
        give_up = None if timeout is None else time.monotonic() + timeout
        while not done.wait(_LOOK_SECONDS):
            self.check()
            if give_up is not None and time.monotonic() > give_up:
                raise socket.gaierror(socket.EAI_AGAIN, "nobody answers what the name stands for")
        if isinstance(found[0], OSError):
            raise found[0]
        return [(family, kind, protocol, address) for family, kind, protocol, _name, address in found[0]]


def pools(wire: Wire) -> dict[str, Callable[..., Any]]:
    """Return what makes connections for urllib3, by scheme, so that this wire sees all of them."""

    class Answered(HTTPResponse):
        def __init__(self, sock: socket.socket, *arguments: Any, **options: Any) -> None:
            super().__init__(sock, *arguments, **options)
            self.fp: Any = _Lines(_Counted(self.fp.detach(), wire))

    class Watched(urllib3.connection.HTTPConnection):
        """The part that both kinds have."""

        response_class = Answered

        def connect(self) -> None:
            with ExitStack() as self._handles:
                super().connect()
                wire.watch(self.sock)
                self.sock.settimeout(wire.silence)

        def send(self, data: Any) -> None:
            view = memoryview(data)
            for start in range(0, len(view), _PIECE):
                piece = view[start : start + _PIECE]
                super().send(piece)
                wire.sent += len(piece)

        def _new_conn(self) -> socket.socket:
            try:
                sock, handle = wire.connect(self._dns_host, self.port, self.timeout, self.socket_options)
            except socket.gaierror as error:
                raise urllib3.exceptions.NameResolutionError(self.host, self, error) from error
            except TimeoutError as error:
                raise urllib3.exceptions.ConnectTimeoutError(self, "no connection in time") from error
            except OSError as error:
                raise urllib3.exceptions.NewConnectionError(self, str(error)) from error
            self._handles.enter_context(handle)
            return sock

    class Secure(Watched, urllib3.connection.HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            sock = super()._new_conn()
            wire.sent += TLS_BYTES[0]
            wire.received += TLS_BYTES[1]
            return sock

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls = Watched

    class SecurePool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _Lines(io.BufferedReader):
    """Does not take a head that was cut off for a whole one, as Python's reader of answers would."""

    def readline(self, size: int | None = -1) -> bytes:
        """Return a whole line, or as much as was asked for; raises ConnectionResetError for half a line."""
        line = super().readline(size)
        if not line.endswith(b"\n") and (size is None or size < 0 or len(line) < size):
            raise ConnectionResetError("the answer ended within a line")
        return line


class _Counted(io.RawIOBase):
    """What comes over one connection for one answer: counted, and only for so long."""

    def __init__(self, raw: io.RawIOBase, wire: Wire) -> None:
        self._raw = raw
        self._wire = wire
        self._give_up: float | None = None

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read what is there; raises TimeoutError for an answer that takes too long, however it trickles."""
        count: int | None = self._raw.readinto(buffer)
        self._wire.received += count or 0
        now = time.monotonic()
        if self._give_up is None:
            self._give_up = now + self._wire.answer
        elif now > self._give_up:
            raise TimeoutError("the answer took too long")
        return count

    def close(self) -> None:
        """Let the connection go."""
        self._raw.close()
        super().close()
