"""Requests over HTTP: each is answered or ends in a named error, is bounded, counted, and can be given up.

Redirects are not followed and nothing is tried again: whoever asks decides what an answer means.
"""

import errno
import socket
import ssl
import time
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

    from darasa.net.wire import Wire

_NOT_YET_VALID, _EXPIRED = 9, 10
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""
_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_PIECE = 16 * 1024
_STREAMED = 128 * 1024
"""Bytes of a streamed piece, at most: as much as is there, however little."""


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
    """Bytes of the request, its headers and, estimated, a TLS handshake."""
    received: int
    """Bytes of the answer as it came, and the same."""
    seconds: float
    """From asking, a connection included where there was none, to the beginning of the answer."""

    @property
    def media_type(self) -> str:
        """What the body says it is, as `application/json`; empty when it does not say."""
        return _media_type(self.headers)


@dataclass(frozen=True, slots=True)
class Streamed:
    """An answer whose body comes piece by piece."""

    status: int
    headers: Mapping[str, str]
    """By name, in whatever case."""
    pieces: Iterator[bytes]
    """The body as it came, not unpacked, each piece as soon as it is there; raise what `stream` raises."""

    @property
    def media_type(self) -> str:
        """What the body says it is, as `application/json`; empty when it does not say."""
        return _media_type(self.headers)


class Http:
    """Keeps connections between requests. One thread asks; any may abort."""

    def __init__(self, limits: Limits | None = None) -> None:
        from darasa.net.wire import Wire

        self._limits = limits or Limits()
        self._session: requests.Session | None = None
        self._wire = Wire(self._limits.silence, self._limits.answer)

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
        host = urlsplit(url).hostname or url
        before = self._wire.sent, self._wire.received
        began = time.monotonic()
        with _naming_errors(host, self._wire, before):
            response = self._send(method, url, headers=headers, body=body, auth=auth)
            seconds = time.monotonic() - began
            with response:
                content = self._read(response, host)
            # One without a length ends where its connection does: cut by us, it only looks whole.
            self._wire.check()
        return Answer(
            response.status_code,
            response.headers,
            content,
            self._wire.sent - before[0],
            self._wire.received - before[1],
            seconds,
        )

    @contextmanager
    def stream(self, method: str, url: str, headers: Mapping[str, str] | None = None) -> Iterator[Streamed]:
        """Give the answer as soon as it begins; raises the errors of `net/errors.py`.

        Neither its size nor its time is bounded, only its silence: whoever reads it stops when it is enough.
        A body that ends before its declared length raises ConnectionLostError after its last piece. The
        connection is kept when all was read.
        """
        host = urlsplit(url).hostname or url
        before = self._wire.sent, self._wire.received
        with _naming_errors(host, self._wire, before):
            response = self._send(method, url, headers=headers)
        with response:
            yield Streamed(response.status_code, response.headers, self._pieces(response, host, before))

    def abort(self) -> None:
        """Give up what is under way, and whatever is asked for afterwards; from any thread, at once."""
        self._wire.abort()

    def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        auth: tuple[str, str] | None = None,
    ) -> "requests.Response":
        """Ask, and return when an answer begins."""
        import requests

        if self._session is None:
            self._session = _new_session(self._wire)
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
        return self._session.send(
            prepared,
            stream=True,
            allow_redirects=False,
            timeout=(self._limits.connect, self._limits.silence),
            proxies=cast("Any", requests.utils.get_environ_proxies(url)),
        )

    def _pieces(self, response: "requests.Response", host: str, before: tuple[int, int]) -> Iterator[bytes]:
        with _naming_errors(host, self._wire, before):
            while piece := response.raw.read1(_STREAMED, decode_content=False):
                yield piece
            # Tells that this was all, so that the next request can go over the same connection.
            response.raw.read()
            self._wire.check()

    def _read(self, response: "requests.Response", host: str) -> bytes:
        pieces, size = [], 0
        for piece in response.iter_content(_PIECE):
            size += len(piece)
            if size > self._limits.size:
                raise AnswerTooLargeError(host)
            pieces.append(piece)
        return b"".join(pieces)


def _media_type(headers: Mapping[str, str]) -> str:
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _new_session(wire: "Wire") -> "requests.Session":
    from http.cookiejar import DefaultCookiePolicy

    import requests
    import truststore
    from requests.adapters import HTTPAdapter

    from darasa.net.wire import pools

    class Adapter(HTTPAdapter):
        """Trusts whom this computer trusts, not a list of our own; through a proxy as well."""

        def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
            options["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            super().init_poolmanager(*arguments, **options)
            self.poolmanager.pool_classes_by_scheme = pools(wire)

        def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
            if not proxy.lower().startswith("http"):  # it would have connections that nobody counts or cuts
                raise NoAnswerError(urlsplit(proxy).hostname or proxy, "a proxy that does not speak HTTP")
            options["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            manager = super().proxy_manager_for(proxy, **options)
            manager.pool_classes_by_scheme = pools(wire)
            return manager

        def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 - the context verifies
            conn.cert_reqs = "CERT_REQUIRED"

    class Session(requests.Session):
        def get_redirect_target(self, resp: requests.Response) -> None:
            """Look at no redirection: looking reads all of the answer, and stumbles over a broken address."""

    session = Session()
    session.trust_env = False  # a .netrc is nothing of ours
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))  # nobody is told apart by them
    session.mount("https://", Adapter(max_retries=0))
    session.mount("http://", Adapter(max_retries=0))
    return session


def _basic(name: str, secret: str) -> Any:
    from requests.auth import HTTPBasicAuth

    return HTTPBasicAuth(name.encode(), secret.encode())


@contextmanager
def _naming_errors(host: str, wire: "Wire", before: tuple[int, int]) -> Iterator[None]:
    """Give what goes wrong on the way its name, with what went over the wire until then."""
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
    named.sent, named.received = wire.sent - before[0], wire.received - before[1]
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
    no_address = requests.exceptions.InvalidURL | urllib3.exceptions.LocationValueError
    if any(isinstance(one, no_address) for one in chain):
        return HostUnknownError(host, "not the name of a computer")
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
