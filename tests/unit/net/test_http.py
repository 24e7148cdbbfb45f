"""Requests: each answered or ended by a named error, bounded, counted to the byte, given up when asked."""

import base64
import gzip
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from darasa.net import wire
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
from darasa.net.http import Answer, Http, Limits
from tests.stores.certificates import Certificates
from tests.stores.strict import StrictStore
from tests.unit.net.servers import OK, RawServer, answer

QUICK = Limits(connect=0.3, silence=0.3, answer=0.6, size=100_000)


@pytest.fixture
def http() -> Iterator[Http]:
    one = Http(QUICK)
    yield one
    one.close()


def failure(http: Http, url: str, body: bytes | None = None) -> NetError:
    """Return the error that a request ends in."""
    with pytest.raises(NetError) as raised:
        http.request("POST" if body else "GET", url, body=body)
    return raised.value


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@pytest.fixture
def deaf() -> Iterator[str]:
    """The address of a computer that never takes a connection: its queue is full."""
    with ExitStack() as open_:
        listening = open_.enter_context(socket.socket())
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for _queued in range(3):
            one = open_.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listening.getsockname())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"


class TestNames:
    """What keeps a request from being answered."""

    def test_nobody_listens(self, http: Http) -> None:
        error = failure(http, f"http://127.0.0.1:{closed_port()}/")
        assert type(error) is NoAnswerError
        assert (error.host, error.reason) == ("127.0.0.1", "Connection refused")
        assert (error.sent, error.received) == (0, 0)

    def test_nobody_takes_the_connection(self, http: Http, deaf: str) -> None:
        assert type(failure(http, deaf)) is NoAnswerError

    def test_a_name_that_nobody_knows(self, http: Http) -> None:
        # Without any name service the system cannot say that there is no such computer.
        assert type(failure(http, "http://nosuch.invalid/")) in {HostUnknownError, OfflineError}

    @pytest.mark.parametrize("name", ["a..b", f"{'a' * 64}.example", "x_\u00df.\u2603" * 20, "*.example"])
    def test_what_is_no_name(self, http: Http, name: str) -> None:
        assert type(failure(http, f"http://{name}/")) in {HostUnknownError, OfflineError}

    @pytest.mark.parametrize("code", [socket.EAI_AGAIN, socket.EAI_NONAME])
    def test_what_the_system_says_of_a_name(
        self, http: Http, code: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A stand-in for a name service, which no test can break."""

        def refuse(*_arguments: object, **_options: object) -> list[object]:
            raise socket.gaierror(code, "no")

        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        kind = OfflineError if code == socket.EAI_AGAIN else HostUnknownError
        assert type(failure(http, "http://store.example/")) is kind

    def test_a_name_service_that_is_silent(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_one, **_two: time.sleep(2))
        assert type(failure(http, "http://store.example/")) is OfflineError

    def test_a_name_that_leads_nowhere(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_one, **_two: [])
        assert type(failure(http, "http://store.example/")) is NoAnswerError

    def test_no_way_to_a_network(self, http: Http) -> None:
        # 240.0.0.0/4 is reserved: the system itself has no way there.
        assert type(failure(http, "http://255.255.255.255/")) in {OfflineError, NoAnswerError}

    def test_the_second_address_of_a_name_may_be_the_good_one(
        self, http: Http, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with RawServer() as server:
            kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            ways = [(*kind, ("127.0.0.1", closed_port())), (*kind, ("127.0.0.1", server.port))]
            monkeypatch.setattr(socket, "getaddrinfo", lambda *_one, **_two: ways)
            assert http.request("GET", "http://store.example/").status == 200

    def test_silence(self, http: Http) -> None:
        with RawServer(lambda _connection: None) as server:
            error = failure(http, server.url)
            assert type(error) is ConnectionLostError
            assert error.sent == server.received
            assert error.received == 0

    def test_an_answer_that_trickles_without_end(self, http: Http) -> None:
        def trickle(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n")
            while True:
                connection.sendall(b"x")
                time.sleep(0.05)

        with RawServer(trickle) as server:
            error = failure(http, server.url)
            assert type(error) is ConnectionLostError
            assert 50 < error.received < 200

    def test_headers_that_trickle_without_end(self, http: Http) -> None:
        def trickle(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            while True:
                connection.sendall(b"X-Y: z\r\n")
                time.sleep(0.05)

        with RawServer(trickle) as server:
            assert type(failure(http, server.url)) is ConnectionLostError

    def test_a_reset(self, http: Http) -> None:
        def reset(connection: socket.socket) -> None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()

        with RawServer(reset) as server:
            error = failure(http, server.url, b"x" * 1000)
            assert type(error) is ConnectionLostError
            assert error.sent == server.received > 1000

    @pytest.mark.parametrize(
        "said",
        [
            OK[:-1],
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\nabcd",
            b"HTTP/1.1 200",
            b"no answer of HTTP at all\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
            b"",
        ],
    )
    def test_an_answer_that_is_none(self, http: Http, said: bytes) -> None:
        def end(connection: socket.socket) -> None:
            connection.sendall(said)
            connection.shutdown(socket.SHUT_WR)

        with RawServer(end) as server:
            error = failure(http, server.url)
            assert type(error) is ConnectionLostError
            assert error.received <= len(said)
            assert http.request("GET", server.url).status == 200, "the next one is another connection"


class TestSize:
    def test_too_large(self, http: Http) -> None:
        with RawServer(answer(200, b"x" * 100_000), answer(200, b"x" * 100_001)) as server:
            assert len(http.request("GET", server.url).body) == 100_000
            error = failure(http, server.url)
            assert type(error) is AnswerTooLargeError
            assert error.received > 50_000
            assert http.request("GET", server.url).body == b"[]", "nothing of it is left on the connection"

    def test_too_large_once_unpacked(self, http: Http) -> None:
        bomb = gzip.compress(b"0" * 100_000_000, 9)
        with RawServer(answer(200, bomb, "Content-Encoding: gzip")) as server:
            error = failure(http, server.url)
            assert type(error) is AnswerTooLargeError
            assert error.received < len(bomb) / 2

    def test_packed_ones_are_unpacked(self, http: Http) -> None:
        body = gzip.compress(b"[1, 2, 3]" * 1000)
        with RawServer(answer(200, body, "Content-Encoding: gzip")) as server:
            got = http.request("GET", server.url)
            assert got.body == b"[1, 2, 3]" * 1000
            assert got.received == server.sent


class TestCounting:
    def test_every_byte_both_ways(self, http: Http) -> None:
        chunked = b"HTTP/1.1 200 Fine indeed\r\nTransfer-Encoding: chunked\r\nX: a\r\nX: b\r\n\r\n"
        script = [OK, chunked + b"3\r\nabc\r\n0\r\n\r\n", answer(404, b"no"), b"HTTP/1.1 204 Gone\r\n\r\n"]
        with RawServer(*script) as server:
            answers = [
                http.request("GET", server.url),
                http.request("POST", server.url, body=b"y" * 200_000, headers={"X-Version": "1"}),
                http.request("GET", server.url, auth=("\u00e9", "\u2603")),
                http.request("POST", server.url, body=b""),
            ]
            assert [one.status for one in answers] == [200, 200, 404, 204]
            assert [one.sent for one in answers] == [len(one) for one in server.requests]
            assert [one.received for one in answers] == [len(one) for one in script]
            assert server.connections == 1, "kept"

    def test_what_left_before_the_connection_broke(self, http: Http) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            taken: list[int] = []

            def take_some() -> None:
                connection, _address = listening.accept()
                while sum(taken) < 300_000:
                    taken.append(len(connection.recv(65_536)))
                connection.close()

            thread = threading.Thread(target=take_some)
            thread.start()
            url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
            error = failure(http, url, b"x" * 50_000_000)
            thread.join()
        assert type(error) is ConnectionLostError
        assert 300_000 <= error.sent < 50_000_000

    def test_a_slow_line_has_time_for_each_piece(self) -> None:
        """A batch of half a megabyte takes longer than any one piece may."""
        with socket.create_server(("127.0.0.1", 0)) as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)

            def read_slowly() -> None:
                connection, _address = listening.accept()
                got = 0
                while got < 400_000:
                    got += len(connection.recv(20_000))
                    time.sleep(0.03)
                while got < 6_000_000:
                    got += len(connection.recv(200_000))
                connection.sendall(OK)
                connection.recv(1)
                connection.close()

            thread = threading.Thread(target=read_slowly)
            thread.start()
            http = Http(Limits(connect=5, silence=0.5, answer=5))
            url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
            assert http.request("POST", url, body=b"x" * 6_000_000).status == 200
            http.close()
            thread.join()

    def test_a_handshake_is_about_so_much(self, http: Http, certificates: Certificates) -> None:
        with StrictStore(pair=certificates.valid()) as store:
            one, two = (http.request("GET", f"{store.url}/about") for _time in range(2))
            assert one.sent - two.sent == wire.TLS_BYTES[0]
            assert abs(one.received - two.received - wire.TLS_BYTES[1]) < 10


class TestManners:
    def test_connections_are_kept_and_made_anew(self, http: Http) -> None:
        with RawServer(OK, answer(200, b"", "Connection: close")) as server:
            for _time in range(4):
                assert http.request("GET", server.url).status == 200
            assert server.connections == 2
            http.close()
            assert http.request("GET", server.url).status == 200
            assert server.connections == 3

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_nobody_is_sent_elsewhere(self, http: Http, status: int) -> None:
        with RawServer() as elsewhere, RawServer(answer(status, b"", f"Location: {elsewhere.url}")) as server:
            assert http.request("POST", server.url, body=b"[]", auth=("a", "b")).status == status
            assert elsewhere.requests == []
            assert len(server.requests) == 1

    def test_a_redirection_is_bounded_as_any_other(self, http: Http) -> None:
        far = answer(302, b"x" * 100_001, "Location: http://[broken"), answer(302, b"", "Location: http://[x")
        with RawServer(*far) as server:
            assert type(failure(http, server.url)) is AnswerTooLargeError
            assert http.request("GET", server.url).headers["Location"] == "http://[x"

    def test_nothing_is_taken_from_the_home_folder(
        self, http: Http, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / ".netrc").write_text("machine 127.0.0.1 login amina password mango\n")
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
        with RawServer() as server:
            http.request("GET", server.url)
            assert b"authorization" not in server.requests[0].lower()

    def test_nobody_is_told_apart_by_cookies(self, http: Http) -> None:
        with RawServer(answer(200, b"", "Set-Cookie: id=42; Path=/")) as server:
            for _ in range(2):
                http.request("GET", server.url)
            assert b"cookie" not in server.requests[1].lower()

    def test_a_key_is_shown_as_http_basic_has_it(self, http: Http) -> None:
        with RawServer() as server:
            http.request("GET", server.url, auth=("centre", "grün: \u2603"))
            shown = base64.b64encode("centre:grün: \u2603".encode())
            assert b"Authorization: Basic " + shown in server.requests[0]

    def test_headers_are_found_in_whatever_case(self, http: Http) -> None:
        with RawServer(
            answer(200, b"{}", "CONTENT-TYPE: Application/JSON ; charset=utf-8"), answer(200)
        ) as server:
            got = http.request("GET", server.url)
            assert got.headers["content-type"].startswith("Application")
            assert got.media_type == "application/json"
            assert http.request("GET", server.url).media_type == ""

    def test_what_a_school_has_between_itself_and_the_world(
        self, http: Http, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.delenv("NO_PROXY", raising=False)
        with RawServer() as proxy:
            monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
            got = http.request("GET", "http://store.example/xAPI/about")
            assert proxy.requests[0].startswith(b"GET http://store.example/xAPI/about HTTP/1.1")
            assert (got.sent, got.received) == (proxy.received, proxy.sent)

    def test_through_a_proxy_a_certificate_counts_as_much(
        self, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.delenv("NO_PROXY", raising=False)
        for pair, kind in ((certificates.valid(), None), (certificates.expired(), TlsClockError)):
            with StrictStore(pair=pair) as store, RawServer() as proxy:
                proxy.script = [_tunnel(store.url)]
                monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
                one = Http(QUICK)
                if kind is None:
                    assert one.request("GET", f"{store.url}/about").sent > wire.TLS_BYTES[0]
                else:
                    assert type(failure(one, f"{store.url}/about")) is kind
                assert proxy.requests[0].startswith(b"CONNECT 127.0.0.1:")
                one.close()

    def test_a_proxy_of_another_kind_is_named(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.setenv("http_proxy", f"socks5://127.0.0.1:{closed_port()}")
        assert type(failure(http, "http://store.example/")) is NoAnswerError


def _tunnel(url: str) -> Callable[[socket.socket], None]:
    """Return what carries bytes both ways between a connection and a store."""
    host, _, port = url.removeprefix("https://").partition("/")[0].partition(":")

    def carry(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection((host, int(port))) as store:
            back = threading.Thread(target=_copy, args=(store, connection))
            back.start()
            _copy(connection, store)
            back.join()

    return carry


def _copy(one: socket.socket, other: socket.socket) -> None:
    try:
        while data := one.recv(65_536):
            other.sendall(data)
    except OSError:
        pass
    finally:
        for end in (one, other):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


@pytest.fixture
def certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certificates:
    """Certificates whose authority this computer trusts."""
    made = Certificates(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.authority))
    return made


class TestTls:
    def test_a_store_that_proves_who_it_is(self, http: Http, certificates: Certificates) -> None:
        with StrictStore(pair=certificates.valid()) as store:
            assert http.request("GET", f"{store.url}/about").status == 200

    @pytest.mark.parametrize("kind", ["wrong_host", "unknown_authority", "self_signed"])
    def test_one_that_does_not(self, http: Http, certificates: Certificates, kind: str) -> None:
        with StrictStore(pair=getattr(certificates, kind)()) as store:
            error = failure(http, f"{store.url}/statements", b"[]")
            assert type(error) is TlsError
            assert error.reason
            assert store.answered == {}

    @pytest.mark.parametrize(("kind", "too_early"), [("expired", False), ("not_yet_valid", True)])
    def test_one_whose_time_is_not_now(
        self, http: Http, certificates: Certificates, kind: str, too_early: bool
    ) -> None:
        before = time.time_ns() // 1_000_000
        with StrictStore(pair=getattr(certificates, kind)()) as store:
            error = failure(http, f"{store.url}/statements")
        assert type(error) is TlsClockError
        assert error.too_early is too_early
        assert before <= error.utc_ms <= time.time_ns() // 1_000_000

    def test_one_that_speaks_no_tls(self, http: Http) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:

            def serve() -> None:
                connection, _address = listening.accept()
                connection.recv(10)
                connection.sendall(OK)
                connection.close()

            thread = threading.Thread(target=serve)
            thread.start()
            error = failure(http, f"https://127.0.0.1:{listening.getsockname()[1]}/")
            thread.join()
        assert type(error) is TlsError

    def test_one_that_never_ends_its_handshake(self, http: Http) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            error = failure(http, f"https://127.0.0.1:{listening.getsockname()[1]}/")
        assert type(error) is ConnectionLostError


class TestAborting:
    """Limits of a minute: only giving up ends these in time."""

    def aborted(self, url: str, ready: Callable[[], object], body: bytes | None = None) -> NetError:
        """Return how a request ended that was given up, once `ready`, from another thread."""
        http = Http(Limits(connect=60, silence=60, answer=60))

        def abort() -> None:
            ready()
            time.sleep(0.2)
            http.abort()

        thread = threading.Thread(target=abort)
        thread.start()
        began = time.monotonic()
        error = failure(http, url, body)
        thread.join()
        http.close()
        assert time.monotonic() - began < 30, "long before any limit"
        assert type(error) is AbortedError
        return error

    def test_while_nothing_is_answered(self) -> None:
        with RawServer(lambda _connection: None) as server:
            error = self.aborted(server.url, server.asked.wait)
            assert error.sent == server.received

    def test_in_the_middle_of_an_answer(self) -> None:
        with RawServer(lambda connection: connection.sendall(OK[:-1])) as server:
            assert self.aborted(server.url, server.asked.wait).received == len(OK) - 1

    def test_in_the_middle_of_an_answer_without_an_end(self) -> None:
        with RawServer(lambda one: one.sendall(b"HTTP/1.0 200 OK\r\n\r\nabc")) as server:
            self.aborted(server.url, server.asked.wait)

    def test_in_the_middle_of_sending(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
            assert self.aborted(url, lambda: None, b"x" * 50_000_000).sent > 8_000

    def test_while_nobody_takes_the_connection(self, deaf: str) -> None:
        self.aborted(deaf, lambda: None)

    def test_in_the_middle_of_a_handshake(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            self.aborted(f"https://127.0.0.1:{listening.getsockname()[1]}/", lambda: None)

    def test_in_the_middle_of_a_secure_answer(self, certificates: Certificates) -> None:
        pair, asked = certificates.valid(), threading.Event()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pair.certificate, pair.key)

        def serve() -> None:
            connection, _address = listening.accept()
            with context.wrap_socket(connection, server_side=True) as secure:
                secure.recv(10)
                asked.set()
                with suppress(OSError):
                    while secure.recv(1_000):
                        pass

        with socket.create_server(("127.0.0.1", 0)) as listening:
            thread = threading.Thread(target=serve)
            thread.start()
            self.aborted(f"https://127.0.0.1:{listening.getsockname()[1]}/", asked.wait)
            thread.join()

    def test_while_a_name_is_looked_up(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_one, **_two: time.sleep(3))
        self.aborted("http://store.example/", lambda: None)

    def test_a_kept_connection_that_the_other_side_has_ended(self, http: Http) -> None:
        with RawServer() as server:
            http.request("GET", server.url)
        http.abort()

    def test_before_anything_was_asked(self, http: Http) -> None:
        http.close()
        http.abort()
        with RawServer() as server:
            assert type(failure(http, server.url)) is AbortedError
            assert server.connections == 0

    def test_one_that_was_connected_meanwhile(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        look_up = socket.getaddrinfo

        def abort_then(*arguments: object, **options: object) -> object:
            http.abort()
            return look_up(*arguments, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", abort_then)
        with RawServer() as server:
            assert type(failure(http, server.url)) is AbortedError
            assert server.requests == []

    def test_it_is_for_good(self, http: Http) -> None:
        with RawServer() as server:
            assert isinstance(http.request("GET", server.url), Answer)
            http.abort()
            http.abort()
            assert type(failure(http, server.url)) is AbortedError
            assert len(server.requests) == 1


class TestStreaming:
    """Bodies that come piece by piece, as long as they take."""

    def test_pieces_come_as_they_are_there(self, http: Http) -> None:
        seen = threading.Event()

        def act(connection: socket.socket) -> None:
            connection.sendall(answer(206, b"", "X: 1")[:-2].replace(b"Length: 0", b"Length: 6") + b"\r\nabc")
            assert seen.wait(10)
            connection.sendall(b"def")

        with RawServer(act) as server, http.stream("GET", server.url, {"Range": "bytes=0-5"}) as streamed:
            assert (streamed.status, streamed.headers["x"], streamed.media_type) == (206, "1", "")
            assert next(streamed.pieces) == b"abc"
            seen.set()
            assert b"".join(streamed.pieces) == b"def"
            assert b"range: bytes=0-5" in server.requests[0].lower()

    def test_what_is_packed_comes_packed(self, http: Http) -> None:
        packed = gzip.compress(b"a lesson")
        with (
            RawServer(answer(200, packed, "Content-Encoding: gzip")) as server,
            http.stream("GET", server.url) as streamed,
        ):
            assert b"".join(streamed.pieces) == packed

    def test_a_connection_is_kept_once_all_was_read(self, http: Http) -> None:
        chunked = b"HTTP/1.1 200 So\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n"
        with RawServer(answer(200, b"one"), chunked, answer(200, b"three")) as server:
            for body in (b"one", b"abc", b"three"):
                with http.stream("GET", server.url) as streamed:
                    assert b"".join(streamed.pieces) == body
            assert server.connections == 1

    def test_one_that_is_left_early_closes_its_connection(self, http: Http) -> None:
        with RawServer(answer(200, b"x" * 1_000_000)) as server:
            with http.stream("GET", server.url) as streamed:
                assert next(streamed.pieces)
            with http.stream("GET", server.url) as streamed:
                assert b"".join(streamed.pieces) == b"[]"
            assert server.connections == 2

    def test_a_cut_comes_after_the_last_piece(self, http: Http) -> None:
        def act(connection: socket.socket) -> None:
            connection.sendall(answer(200, b"").replace(b"Length: 0", b"Length: 9") + b"abc")
            connection.shutdown(socket.SHUT_RDWR)

        with RawServer(act) as server, http.stream("GET", server.url) as streamed:
            assert next(streamed.pieces) == b"abc"
            with pytest.raises(ConnectionLostError):
                next(streamed.pieces)

    def test_silence_ends_it_and_length_does_not(self, http: Http) -> None:
        big = b"x" * (QUICK.size + 1)
        with RawServer(answer(200, big)) as server, http.stream("GET", server.url) as streamed:
            assert b"".join(streamed.pieces) == big

        def act(connection: socket.socket) -> None:
            connection.sendall(answer(200, b"").replace(b"Length: 0", b"Length: 9") + b"abc")
            server.ending.wait(10)

        with RawServer(act) as server, http.stream("GET", server.url) as streamed:
            assert next(streamed.pieces) == b"abc"
            with pytest.raises(ConnectionLostError):
                next(streamed.pieces)

    def test_giving_up_cuts_it(self, http: Http) -> None:
        def act(connection: socket.socket) -> None:
            connection.sendall(answer(200, b"").replace(b"Length: 0", b"Length: 9") + b"abc")
            server.ending.wait(10)

        with RawServer(act) as server, http.stream("GET", server.url) as streamed:
            assert next(streamed.pieces) == b"abc"
            http.abort()
            with pytest.raises(AbortedError):
                next(streamed.pieces)
            with pytest.raises(AbortedError), http.stream("GET", server.url):
                pass

    def test_what_keeps_it_from_beginning_has_its_name(self, http: Http) -> None:
        with pytest.raises(NoAnswerError), http.stream("GET", f"http://127.0.0.1:{closed_port()}/"):
            pass
