"""The line that campaigns stand on: a fault that does nothing would make all of them worthless."""

import gzip
import http.client
import random
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.catalogues.faults import (
    _KINDS,
    Chunked,
    Corrupt,
    Cut,
    Drip,
    Endless,
    Fault,
    Gzip,
    NoLength,
    OtherBytes,
    OtherRange,
    OtherSize,
    Pass,
    Reset,
    Serve,
    Shorten,
    Stall,
    Whole,
    broken,
    page,
    random_fault,
    redirect,
    refused_range,
    told_to_wait,
)
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx
from tests.stores.certificates import Certificates
from tests.stores.faults import PAGE, PORTAL

CONTENT = random.Random(5).randbytes(200_000)
START, STOP = 40_000, 90_000
ASKED = CONTENT[START:STOP]
LARGE = 200_000_000


@dataclass(frozen=True)
class Got:
    """An answer, as far as it came."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes
    whole: bool


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "a.dpack").write_bytes(CONTENT)
    with (folder / "large.dpack").open("wb") as file:
        file.truncate(LARGE)
    with Nginx(folder) as server:
        yield server


@pytest.fixture
def line(nginx: Nginx) -> Iterator[Line]:
    with Line(nginx.url) as between:
        yield between


def connect(url: str) -> http.client.HTTPConnection:
    parts = urlsplit(url)
    return http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=30)


def ask(
    to: http.client.HTTPConnection, path: str = "/a.dpack", span: tuple[int, int] | None = (START, STOP)
) -> Got:
    """Ask for a range, or for all."""
    headers = {"Range": f"bytes={span[0]}-{span[1] - 1}"} if span else {}
    to.request("GET", path, headers=headers)
    answer = to.getresponse()
    body, whole = b"", True
    try:
        body = answer.read()
    except http.client.IncompleteRead as error:
        body, whole = error.partial, False
    except ConnectionResetError:
        whole = False
    return Got(answer.status, answer.headers, body, whole)


def get(url: str, path: str = "/a.dpack", span: tuple[int, int] | None = (START, STOP)) -> Got:
    """Ask over a connection of its own."""
    with closing(connect(url)) as to:
        return ask(to, path, span)


# -- nginx --


def test_nginx_serves_ranges(nginx: Nginx) -> None:
    got = get(nginx.url)
    assert (got.status, got.body) == (206, ASKED)
    assert got.headers["Content-Range"] == f"bytes {START}-{STOP - 1}/{len(CONTENT)}"


def test_nginx_without_ranges(tmp_path: Path, serve: Callable[..., Nginx]) -> None:
    (tmp_path / "a.dpack").write_bytes(CONTENT)
    got = get(serve(tmp_path, ranges=False).url)
    assert (got.status, got.body) == (200, CONTENT)


def test_nginx_that_packs(tmp_path: Path, serve: Callable[..., Nginx]) -> None:
    (tmp_path / "a.dpack").write_bytes(CONTENT)
    with closing(connect(serve(tmp_path, gzip=True).url)) as to:
        to.request("GET", "/a.dpack", headers={"Accept-Encoding": "gzip"})
        answer = to.getresponse()
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(answer.read()) == CONTENT


def test_nginx_over_tls(tmp_path: Path, serve: Callable[..., Nginx]) -> None:
    import ssl

    certificates = Certificates(tmp_path)
    (tmp_path / "a.dpack").write_bytes(CONTENT)
    server = serve(tmp_path, certificate=certificates.valid())
    context = ssl.create_default_context(cafile=str(certificates.authority))
    to = http.client.HTTPSConnection("127.0.0.1", urlsplit(server.url).port, context=context)
    with closing(to):
        assert ask(to).body == ASKED


def test_nginx_stopped_and_started_has_the_same_address(tmp_path: Path, serve: Callable[..., Nginx]) -> None:
    (tmp_path / "a.dpack").write_bytes(CONTENT)
    server = serve(tmp_path)
    url = server.url
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        get(url)
    server.start()
    assert (server.url, get(url).body) == (url, ASKED)


# -- The line itself --


def test_what_passes_is_what_the_server_sent_on_one_connection(line: Line) -> None:
    with closing(connect(line.url)) as to:
        for span in ((0, 10), None, (START, STOP)):
            got = ask(to, span=span)
            assert got.body == (CONTENT if span is None else CONTENT[span[0] : span[1]])
        to.request("HEAD", "/a.dpack")
        answer = to.getresponse()
        assert (answer.headers["Content-Length"], answer.read()) == (str(len(CONTENT)), b"")
        assert ask(to, "/not-there", None).status == 404
    assert line.connections == 1
    assert [one.status for one in line.seen] == [206, 200, 206, 200, 404]
    assert all(one.finished for one in line.seen)
    assert line.cuts == 0


def test_every_byte_is_counted_both_ways(line: Line) -> None:
    url = urlsplit(line.url)
    request = b"GET /a.dpack HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with socket.create_connection((str(url.hostname), url.port or 0)) as app:
        app.sendall(request)
        received = b"".join(iter(lambda: app.recv(65_536), b""))
    line.settle()
    assert (line.sent, line.received) == (len(request), len(received))
    assert line.seen[0].received == len(received)


def test_two_requests_sent_at_once_are_both_answered(line: Line) -> None:
    url = urlsplit(line.url)
    request = b"GET /a.dpack HTTP/1.1\r\nHost: x\r\nRange: bytes=0-9\r\n%b\r\n"
    with socket.create_connection((str(url.hostname), url.port or 0)) as app:
        app.sendall(request % b"" + request % b"Connection: close\r\n")
        received = b"".join(iter(lambda: app.recv(65_536), b""))
    assert received.count(CONTENT[:10]) == 2


def test_what_the_app_never_read_is_not_counted(line: Line) -> None:
    url = urlsplit(line.url)
    with socket.socket() as app:
        app.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        app.connect((str(url.hostname), url.port or 0))
        app.sendall(b"GET /large.dpack HTTP/1.1\r\nHost: x\r\n\r\n")
        app.recv(100)
        while not line.received:
            time.sleep(0.01)
        time.sleep(0.2)
        given = sum(one._given for one in line._open)
    line.settle()
    assert line.received < given / 2, "counted what waits in this computer"
    assert line.received < 200_000
    assert line.seen[0].received == line.received
    assert line.cuts == 0, "the app ended it"


def test_a_line_that_is_off_resets(line: Line) -> None:
    line.plan(page())
    line.connected = False
    with pytest.raises(ConnectionResetError):
        get(line.url)
    line.connected = True
    assert get(line.url).body == PAGE


def test_a_server_that_is_away_resets(tmp_path: Path, serve: Callable[..., Nginx]) -> None:
    server = serve(tmp_path)
    with Line(server.url) as line:
        server.stop()
        with pytest.raises(ConnectionResetError):
            get(line.url)
        line.settle()
        assert line.cuts == 1


def test_a_line_cut_by_hand(line: Line) -> None:
    line.plan(Stall(1_000, 60))
    with closing(connect(line.url)) as to:
        to.request("GET", "/a.dpack")
        answer = to.getresponse()
        line.cut()
        with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
            answer.read()
    line.settle()
    assert line.cuts == 1
    assert not line.seen[0].finished


def test_a_line_cut_every_so_many_bytes_is_cut_exactly_there(nginx: Nginx) -> None:
    with Line(nginx.url, cut_every=30_000) as line:
        counts, whole = [], []
        for _ in range(4):
            got = get(line.url, span=None)
            whole.append(got.whole)
            line.settle()
            counts.append(line.received)
        assert counts == [30_000, 60_000, 90_000, 120_000]
        assert not any(whole)
        assert line.cuts == 4
        # What is left until the next cut is enough for a small one.
        assert get(line.url, span=(0, 100)).body == CONTENT[:100]


def test_all_connections_are_cut_together(nginx: Nginx) -> None:
    with Line(nginx.url, cut_every=30_000) as line:
        line.plan(Stall(1_000, 60))
        with closing(connect(line.url)) as other:
            other.request("GET", "/a.dpack")
            answer = other.getresponse()
            get(line.url, span=None)
            with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
                answer.read()
        line.settle()
        assert line.cuts == 2


def test_a_slow_line_carries_so_many_bytes_a_second_over_all_connections(nginx: Nginx) -> None:
    with Line(nginx.url, rate=500_000) as line, closing(connect(line.url)) as one:
        began = time.monotonic()
        one.request("GET", "/a.dpack")
        assert get(line.url, span=None).body == CONTENT
        assert one.getresponse().read() == CONTENT
        # A busy machine makes it slower, nothing makes it faster.
        assert time.monotonic() - began > 2 * len(CONTENT) / 500_000 * 0.95


def test_a_far_line_delays_each_way_and_a_new_connection_once_more(nginx: Nginx) -> None:
    with Line(nginx.url, latency=0.1) as line, closing(connect(line.url)) as to:
        began = time.monotonic()
        ask(to)
        assert (first := time.monotonic()) - began > 0.4
        ask(to)
        assert time.monotonic() - first > 0.2


def test_a_far_line_does_not_throttle(nginx: Nginx) -> None:
    """One piece at a time would take 190 s, one request at a time 20 s; both take one."""
    with Line(nginx.url, latency=0.25) as line:
        began = time.monotonic()
        assert len(get(line.url, "/large.dpack", None).body) == LARGE
        assert time.monotonic() - began < 100
        with closing(connect(line.url)) as to:
            to.connect()
            began = time.monotonic()
            for _ in range(40):
                to.sock.sendall(b"GET /a.dpack HTTP/1.1\r\nHost: x\r\nRange: bytes=0-9\r\n\r\n")
            with to.sock.makefile("rb") as stream:
                for _ in range(40):
                    head = b"".join(iter(stream.readline, b"\r\n"))
                    assert head.startswith(b"HTTP/1.1 206")
                    assert stream.read(10) == CONTENT[:10]
            assert time.monotonic() - began < 10


def test_a_far_line_is_counted_and_cut_as_a_near_one(nginx: Nginx) -> None:
    with Line(nginx.url, latency=0.02, cut_every=30_000) as line:
        for number in (1, 2):
            assert not get(line.url, span=None).whole
            line.settle()
            assert (line.received, line.cuts) == (number * 30_000, number)
        line.reset_counts()
        assert (line.received, line.sent, line.cuts, line.seen) == (0, 0, 0, [])


# -- What becomes of answers --


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        (Shorten(1), 206, ASKED[:-1]),
        (Corrupt(7), 206, ASKED[:7] + bytes([ASKED[7] ^ 0x55]) + ASKED[8:]),
        (Corrupt(len(ASKED) + 7), 206, ASKED[:7] + bytes([ASKED[7] ^ 0x55]) + ASKED[8:]),
        (OtherRange(10), 206, CONTENT[START + 10 : STOP + 10]),
        (OtherRange(-10), 206, CONTENT[START - 10 : STOP - 10]),
        (OtherBytes(10), 206, CONTENT[START + 10 : STOP + 10]),
        (OtherSize(5), 206, ASKED),
        (Whole(), 200, CONTENT),
        (Chunked(1_000), 206, ASKED),
        (NoLength(), 206, ASKED),
        (page(), 200, PAGE),
        (page(511), 511, PAGE),
        (redirect(), 302, PAGE),
        (refused_range(), 416, b""),
        (told_to_wait(429, "1"), 429, b"not now"),
        (broken(502), 502, b"<h1>Sorry</h1>"),
        (Serve(CONTENT[::-1]), 206, CONTENT[::-1][START:STOP]),
        (Drip(100, 0.001, 5), 206, ASKED),
    ],
    ids=repr,
)
def test_each_fault_does_what_it_says(line: Line, fault: Fault, status: int, body: bytes) -> None:
    line.plan(fault)
    with closing(connect(line.url)) as to:
        got = ask(to)
        assert (got.status, got.body, got.whole) == (status, body, True)
        assert ask(to).body == ASKED, "the next one passes, whatever was before"
    assert line.used == {type(fault).__name__: 1, "Pass": 1}
    assert line.cuts == 0


@pytest.mark.parametrize(
    ("fault", "span"),
    [
        (Pass(), (START, STOP)),
        (OtherRange(10), (START + 10, STOP + 10)),
        (OtherBytes(10), (START, STOP)),
    ],
    ids=repr,
)
def test_which_bytes_an_answer_claims_to_be(line: Line, fault: Fault, span: tuple[int, int]) -> None:
    line.plan(fault)
    assert get(line.url).headers["Content-Range"] == f"bytes {span[0]}-{span[1] - 1}/{len(CONTENT)}"


def test_how_long_a_file_is_said_to_be(line: Line) -> None:
    line.plan(OtherSize(5))
    assert get(line.url).headers["Content-Range"].endswith(f"/{len(CONTENT) + 5}")


def test_an_answer_that_was_packed_on_the_way(line: Line) -> None:
    line.plan(Gzip())
    got = get(line.url)
    assert got.headers["Content-Encoding"] == "gzip"
    assert zlib.decompress(got.body, 31) == ASKED


def test_headers_of_what_is_said_in_place_of_the_server(line: Line) -> None:
    line.plan(redirect(), told_to_wait(503, "1"), Chunked(10), NoLength())
    assert get(line.url).headers["Location"] == PORTAL
    assert get(line.url).headers["Retry-After"] == "1"
    assert get(line.url).headers["Transfer-Encoding"] == "chunked"
    assert get(line.url).headers["Content-Length"] is None


@pytest.mark.parametrize("reset", [True, False], ids=["reset", "closed"])
@pytest.mark.parametrize("far", [False, True], ids=["near", "far"])
def test_an_answer_that_is_cut(nginx: Nginx, reset: bool, far: bool) -> None:
    with Line(nginx.url, latency=0.01 if far else 0) as line:
        line.plan(Cut(20_000, reset))
        with closing(connect(line.url)) as to:
            to.request("GET", "/a.dpack")
            answer = to.getresponse()
            with pytest.raises(ConnectionResetError if reset else http.client.IncompleteRead):
                answer.read()
        line.settle()
        assert (line.received, line.cuts, line.seen[0].finished) == (20_000, 1, False)


def test_an_answer_that_is_cut_in_its_head(line: Line) -> None:
    line.plan(Cut(50, reset=False))
    # Python takes half a head for a whole one.
    assert get(line.url).body == b""
    line.settle()
    assert line.received == 50


def test_an_answer_that_is_cut_at_its_end_is_whole(line: Line) -> None:
    line.plan(Cut(1_000_000, reset=True))
    assert get(line.url).body == ASKED
    assert line.cuts == 0


def test_a_request_that_is_reset(line: Line) -> None:
    line.plan(Reset())
    with pytest.raises(ConnectionResetError):
        get(line.url)
    line.settle()
    assert (line.received, line.cuts) == (0, 1)


def test_an_answer_that_stalls(line: Line) -> None:
    line.plan(Stall(1_000, 0.3))
    began = time.monotonic()
    got = get(line.url)
    assert not got.whole
    assert time.monotonic() - began > 0.29
    line.settle()
    assert (line.received, line.cuts) == (1_000, 1)


def test_an_answer_that_drips_takes_its_time(line: Line) -> None:
    line.plan(Drip(10, 0.02, 10))
    began = time.monotonic()
    get(line.url)
    assert time.monotonic() - began > 0.19


@pytest.mark.parametrize("told", [True, False])
def test_a_body_without_end(line: Line, told: bool) -> None:
    line.plan(Endless(told))
    with closing(connect(line.url)) as to:
        to.request("GET", "/a.dpack", headers={"Range": f"bytes={START}-{STOP - 1}"})
        answer = to.getresponse()
        assert answer.status == 206
        assert answer.read(5_000_000) == bytes(5_000_000)
        answer.close()
    until = time.monotonic() + 10
    while line._open and time.monotonic() < until:
        time.sleep(0.01)  # settling would end what the app is just ending, and count that
    line.settle()
    assert line.received > 5_000_000
    assert line.cuts == 0, "the app ended it"


def test_a_function_may_say_what_happens_to_which_file(line: Line) -> None:
    line.decide(lambda request: page() if request.path.endswith("large.dpack") else Pass())
    assert get(line.url).body == ASKED
    assert get(line.url, "/large.dpack").body == PAGE


@pytest.mark.parametrize("number", range(len(_KINDS)))
def test_each_kind_that_schedules_draw_from_changes_something(line: Line, number: int) -> None:
    """Drawn often, it is seen in the status, the headers, the body, or an end that is none."""
    usual = get(line.url)
    changed = 0
    for seed in range(5):
        fault = _KINDS[number](random.Random(seed), len(ASKED))
        assert not isinstance(fault, Pass)
        line.plan(fault)
        began = time.monotonic()
        try:
            with closing(connect(line.url)) as to:
                to.request("GET", "/a.dpack", headers={"Range": f"bytes={START}-{STOP - 1}"})
                answer = to.getresponse()
                body = answer.read(len(CONTENT) * 2)
                same = (answer.status, body) == (usual.status, ASKED)
                same = same and _telling(answer.headers) == _telling(usual.headers)
        except (OSError, http.client.HTTPException):
            same = False
        changed += not same or (isinstance(fault, Drip) and time.monotonic() - began > 0)
    assert changed > 0


def _telling(headers: http.client.HTTPMessage) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name != "Date"}


def test_lots_are_decided_by_their_seed() -> None:
    one, other = (
        [random_fault(rng, 1_000) for _ in range(200)] for rng in (random.Random(1), random.Random(1))
    )
    assert list(map(type, one)) == list(map(type, other))
    assert len({type(fault) for fault in one}) > 12
