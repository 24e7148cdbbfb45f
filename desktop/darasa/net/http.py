"""Requests over HTTP: each is answered or ends in a named error, is bounded, counted, and can be given up.

Redirects are not followed and nothing is tried again: whoever asks decides what an answer means.
"""

import errno
import socket
import ssl
import threading
import time
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from darasa.net.errors import (
    AbortedError,
    AnswerTooLargeError,
    ConnectionLostError,
    HostUnknownError,
    NetError,
    NoAnswerError,
    OfflineError,
    TlsClockError,
    TlsError,
)

if TYPE_CHECKING:
    import requests

TLS_BYTES = (1_000, 4_500)
"""What a TLS handshake about costs, sent and received: nothing tells it exactly."""

_NOT_YET_VALID, _EXPIRED = 9, 10
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""
_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_PIECE = 16 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how large a request and its answer may be."""

    connect: float = 15.0
    """Seconds until there is a connection."""
    silence: float = 60.0
    """Seconds in which nothing comes."""
    answer: float = 180.0
    """Seconds until the whole answer is there, once it has begun."""
    size: int = 1024 * 1024
    """Bytes of an answer, unpacked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    """By name, in whatever case."""
    body: bytes
    sent: int
    """Bytes of the request, its headers and, estimated, the TLS handshake."""
    received: int
    seconds: float
    """From the first byte sent to the beginning of the answer."""

    @property
    def media_type(self) -> str:
        """What the body says it is, as `application/json`; empty when it does not say."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()


class Http:
    """Keeps connections between requests. One thread asks; any may abort."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._session: requests.Session | None = None
        self._wire = _Wire()

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        auth: tuple[str, str] | None = None,
    ) -> Answer:
        """Return the answer, whatever its status; raises the errors of `net/errors.py`.

        `auth` is a name and a secret for HTTP Basic.
        """
        import requests

        if self._session is None:
            self._session = _new_session(self._wire)
        host = urlsplit(url).hostname or url
        before = self._wire.sent
        began = time.monotonic()
        with _naming_errors(host, self._wire, before):
            self._wire.check()
            prepared = self._session.prepare_request(
                requests.Request(
                    method,
                    url,
                    headers=dict(headers or {}),
                    data=body,
                    auth=None if auth is None else _basic(*auth),
                )
            )
            response = self._session.send(
                prepared,
                stream=True,
                allow_redirects=False,
                timeout=(self._limits.connect, self._limits.silence),
                proxies=cast("Any", requests.utils.get_environ_proxies(url)),
            )
            seconds = time.monotonic() - began
            with response:
                content = self._read(response, host)
        heads = sum(len(name) + len(value) + 4 for name, value in response.headers.items())
        received = heads + 20 + response.raw.tell()
        tls = self._wire.take_handshakes()
        return Answer(
            response.status_code,
            response.headers,
            content,
            self._wire.sent - before + tls * TLS_BYTES[0],
            received + tls * TLS_BYTES[1],
            seconds,
        )

    def abort(self) -> None:
        """Give up what is under way, and whatever is asked for afterwards; from any thread, at once."""
        self._wire.abort()

    def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _read(self, response: "requests.Response", host: str) -> bytes:
        pieces, size = [], 0
        give_up = time.monotonic() + self._limits.answer
        for piece in response.iter_content(_PIECE):
            size += len(piece)
            if size > self._limits.size:
                raise AnswerTooLargeError(host)
            if time.monotonic() > give_up:
                raise ConnectionLostError(host, "the answer took too long")
            pieces.append(piece)
        return b"".join(pieces)


class _Wire:
    """Sees every connection: counts what is sent, and can cut them all."""

    def __init__(self) -> None:
        self.sent = 0
        self._handshakes = 0
        self._aborted = threading.Event()
        self._lock = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def check(self) -> None:
        """Raise ConnectionAbortedError once aborted."""
        if self._aborted.is_set():
            raise ConnectionAbortedError

    @property
    def is_aborted(self) -> bool:
        """Whether somebody asked for all to be given up."""
        return self._aborted.is_set()

    def connected(self, sock: socket.socket, *, secure: bool) -> None:
        """Note a new connection."""
        with self._lock:
            self._sockets.add(sock)
            self._handshakes += secure
        self.check()

    def take_handshakes(self) -> int:
        """Return how many TLS connections were made since this was last asked."""
        count, self._handshakes = self._handshakes, 0
        return count

    def abort(self) -> None:
        """Cut all connections, now and later."""
        self._aborted.set()
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:  # closed already
                continue


def _new_session(wire: _Wire) -> "requests.Session":
    import requests
    import truststore
    import urllib3
    from requests.adapters import HTTPAdapter

    class Plain(urllib3.connection.HTTPConnection):
        def connect(self) -> None:
            super().connect()
            wire.connected(self.sock, secure=False)

        def send(self, data: Any) -> None:
            super().send(data)
            wire.sent += len(data)

    class Secure(urllib3.connection.HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            wire.connected(self.sock, secure=True)

        def send(self, data: Any) -> None:
            super().send(data)
            wire.sent += len(data)

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Secure

    class Adapter(HTTPAdapter):
        """Trusts whom this computer trusts, not a list of our own."""

        def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
            options["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            super().init_poolmanager(*arguments, **options)
            self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}

        def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 - the context verifies
            conn.cert_reqs = "CERT_REQUIRED"

    session = requests.Session()
    session.trust_env = False  # a .netrc is nothing of ours
    session.mount("https://", Adapter(max_retries=0))
    session.mount("http://", Adapter(max_retries=0))
    return session


def _basic(name: str, secret: str) -> Any:
    from requests.auth import HTTPBasicAuth

    return HTTPBasicAuth(name.encode(), secret.encode())


@contextmanager
def _naming_errors(host: str, wire: _Wire, before: int) -> Iterator[None]:
    """Give what goes wrong on the way its name, with what was sent until then."""
    import requests
    import urllib3

    try:
        yield
    except NetError as error:
        named: NetError = error
        cause: BaseException = error
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        named, cause = _named(host, error), error
    else:
        return
    if wire.is_aborted:
        named = AbortedError(host)
    named.sent = wire.sent - before
    raise named from cause


def _named(host: str, error: BaseException) -> NetError:
    """Return what an error of the libraries means."""
    import requests
    import urllib3

    chain = list(_causes(error))
    for one in chain:
        if isinstance(one, ssl.SSLCertVerificationError):
            return _certificate_error(host, one)
    for one in chain:
        if isinstance(one, ssl.SSLError):
            return TlsError(host, one.reason or str(one))
    for one in chain:
        if isinstance(one, socket.gaierror):
            kind = OfflineError if one.errno == socket.EAI_AGAIN else HostUnknownError
            return kind(host, one.strerror or "")
    no_connection = urllib3.exceptions.NewConnectionError | requests.ConnectTimeout
    never_connected = any(isinstance(one, no_connection) for one in chain)
    system = next((one for one in chain if isinstance(one, OSError) and one.errno), None)
    reason = (system.strerror if system is not None else None) or type(error).__name__
    if system is not None and system.errno in _NO_NETWORK:
        return OfflineError(host, reason)
    return NoAnswerError(host, reason) if never_connected else ConnectionLostError(host, reason)


def _certificate_error(host: str, error: ssl.SSLCertVerificationError) -> TlsError:
    if error.verify_code in {_NOT_YET_VALID, _EXPIRED}:
        return TlsClockError(
            host,
            error.verify_message,
            time.time_ns() // 1_000_000,
            too_early=error.verify_code == _NOT_YET_VALID,
        )
    return TlsError(host, error.verify_message)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Give an error and all that is wrapped in it: libraries put causes into arguments too."""
    seen: list[BaseException] = []
    left: list[object] = [error]
    while left:
        one = left.pop(0)
        if not isinstance(one, BaseException) or one in seen:
            continue
        seen.append(one)
        yield one
        left += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
