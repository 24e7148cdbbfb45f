"""A server in the room that means harm, or is no catalogue at all: each thing that it does has its name."""

import gzip
import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from darasa.core.errors import DarasaError
from darasa.library.catalogues.errors import (
    CatalogueForgedError,
    CatalogueIncompleteError,
    CatalogueMalformedError,
    CatalogueTooLargeError,
)
from darasa.library.catalogues.types import Standing
from darasa.library.mirrors import (
    MirrorBusyError,
    MirrorChangedError,
    MirrorPortalError,
    MirrorRefusedError,
)
from darasa.net.errors import ConnectionLostError
from tests.catalogues.making import OURS, Made, republish
from tests.catalogues.trusting import Reader, sign_for

Answer = Callable[["Evil", bytes], None]
"""Answers a request for a file of the catalogue with these bytes, somehow."""


class Evil(BaseHTTPRequestHandler):
    """Serves a catalogue, and answers for one kind of file as it likes."""

    protocol_version = "HTTP/1.1"

    def __init__(self, made: Made, ending: str, answer: Answer, *rest: Any) -> None:
        self.made, self.ending, self.answer = made, ending, answer
        super().__init__(*rest)

    def do_GET(self) -> None:
        path = self.made.folder / self.path.lstrip("/")
        data = path.read_bytes() if path.is_file() else None
        if self.path.endswith(self.ending):
            self.close_connection = True
            self.answer(self, data or b"")
        elif data is None:
            self.send(404, b"")
        else:
            self.send(200, data)

    def send(self, status: int, data: bytes, **headers: str) -> None:
        """Answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def evil(made: Made, ending: str, answer: Answer) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Evil, made, ending, answer))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def redirect(request: Evil, _data: bytes) -> None:
    request.send(302, b"", Location="http://169.254.169.254/latest/meta-data/")


def portal(request: Evil, _data: bytes) -> None:
    request.send(200, b"<html>Welcome to the airport</html>", Content_Type="text/html")


def portal_that_lies(request: Evil, _data: bytes) -> None:
    request.send(200, b"<html>Welcome to the airport</html>", Content_Type="application/json")


def sign_in_needed(request: Evil, _data: bytes) -> None:
    request.send(511, b"")


def busy(request: Evil, _data: bytes) -> None:
    request.send(503, b"", Retry_After="7")


def forbidden(request: Evil, _data: bytes) -> None:
    request.send(403, b"")


def teapot(request: Evil, _data: bytes) -> None:
    request.send(418, b"")


def nothing_there(request: Evil, _data: bytes) -> None:
    request.send(404, b"")


def huge_header(request: Evil, data: bytes) -> None:
    request.send(200, data, X_Huge="x" * 100_000)


def many_headers(request: Evil, data: bytes) -> None:
    request.send(200, data, **{f"X_{number}": "x" for number in range(500)})


def endless(request: Evil, _data: bytes) -> None:
    """Bytes without end, and without saying how many."""
    request.send_response(200)
    request.end_headers()
    try:
        for _ in itertools.count():
            request.wfile.write(b" " * 65536)
    except OSError:
        return


def bomb(request: Evil, _data: bytes) -> None:
    """Small on the line, and 200 MB when it is unpacked."""
    request.send(200, gzip.compress(bytes(200_000_000), 1), Content_Encoding="gzip")


def unknown_encoding(request: Evil, data: bytes) -> None:
    request.send(200, data, Content_Encoding="br")


def packed_on_the_way(request: Evil, data: bytes) -> None:
    """A proxy packs what passes: that is nothing evil."""
    request.send(200, gzip.compress(data), Content_Encoding="gzip")


def no_http(request: Evil, _data: bytes) -> None:
    request.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n\r\n" * 10)


def hung_up(_request: Evil, _data: bytes) -> None:
    """Nothing at all."""


def cut_off(request: Evil, data: bytes) -> None:
    request.send_response(200)
    request.send_header("Content-Length", str(len(data) + 100))
    request.end_headers()
    request.wfile.write(data)


def wrong_type(request: Evil, _data: bytes) -> None:
    request.send(200, b'"a text"', Content_Type="application/json")


ANSWERS: tuple[tuple[Answer, type[DarasaError]], ...] = (
    (redirect, MirrorPortalError),
    (portal, MirrorPortalError),
    (portal_that_lies, CatalogueMalformedError),
    (sign_in_needed, MirrorPortalError),
    (busy, MirrorBusyError),
    (forbidden, MirrorRefusedError),
    (teapot, MirrorRefusedError),
    (nothing_there, CatalogueIncompleteError),
    (huge_header, ConnectionLostError),
    (many_headers, ConnectionLostError),
    (endless, CatalogueTooLargeError),
    (bomb, CatalogueTooLargeError),
    (unknown_encoding, MirrorChangedError),
    (no_http, ConnectionLostError),
    (hung_up, ConnectionLostError),
    (cut_off, ConnectionLostError),
    (wrong_type, CatalogueMalformedError),
)


@pytest.mark.parametrize(("answer", "named"), ANSWERS, ids=[one[0].__name__ for one in ANSWERS])
def test_what_a_server_does_to_the_timestamp(
    made: Made, reader: Reader, answer: Answer, named: type[DarasaError]
) -> None:
    reader.add(made)
    before = reader.believed()
    made.forge("timestamp", lambda _signed: None)
    with evil(made, "/timestamp.json", answer) as address, pytest.raises(DarasaError) as raised:
        reader.again().refresh(made.id, mirror=address)
    assert type(raised.value) is named
    assert reader.believed() == before


@pytest.mark.parametrize(
    ("ending", "answer", "named"),
    [
        (".root.json", redirect, MirrorPortalError),
        (".root.json", portal_that_lies, CatalogueMalformedError),
        (".root.json", endless, CatalogueTooLargeError),
        (".root.json", busy, MirrorBusyError),
        (".snapshot.json", endless, CatalogueTooLargeError),
        (f".{OURS}.json", endless, CatalogueTooLargeError),
        (f".{OURS}.json", nothing_there, CatalogueIncompleteError),
        (".publishers.json", endless, CatalogueTooLargeError),
        (".listing.json", endless, CatalogueTooLargeError),
        (".listing.json", nothing_there, CatalogueIncompleteError),
        (".listing.json", forbidden, MirrorRefusedError),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_a_server_does_to_other_files(
    made: Made, reader: Reader, ending: str, answer: Answer, named: type[DarasaError]
) -> None:
    added = reader.catalogues.add(None, "", made.root)
    with evil(made, ending, answer) as address, pytest.raises(DarasaError) as raised:
        reader.catalogues.refresh(added.id, mirror=address)
    assert type(raised.value) is named
    assert reader.again().get(added.id).standing is Standing.NEVER
    assert reader.again().offers() == ()


def test_a_server_that_forbids_what_is_not_there(made: Made, reader: Reader) -> None:
    """Some stores answer 403 for the next root, which is never there yet."""
    made.publishing.rotate("root")
    republish(made)
    added = reader.catalogues.add(None, "", made.root)
    with evil(made, "/3.root.json", forbidden) as address:
        assert reader.catalogues.refresh(added.id, mirror=address).standing is Standing.FRESH


def test_a_proxy_that_packs_what_passes(made: Made, reader: Reader) -> None:
    added = reader.catalogues.add(None, "", made.root)
    with evil(made, "/timestamp.json", packed_on_the_way) as address:
        assert reader.catalogues.refresh(added.id, mirror=address).standing is Standing.FRESH


def test_nothing_is_asked_for_outside_the_catalogue(made: Made, reader: Reader) -> None:
    """Whatever is written into it, the requests are for files of a catalogue, below its address."""
    asked: list[str] = []

    def note(request: Evil, data: bytes) -> None:
        asked.append(request.path)
        request.close_connection = False
        request.send(200 if data else 404, data)

    sign_for(made, f"{OURS}/listing.json", b"nonsense")
    made.forge(
        "targets", lambda signed: signed["targets"].update({"../evil": {"length": 1, "hashes": {"x": "y"}}})
    )
    made.seal()
    added = reader.catalogues.add(None, "", made.root)
    with evil(made, "", note) as address:
        reader.catalogues.refresh(added.id, mirror=address)
    assert all(path.startswith(("/metadata/", "/targets/")) and ".." not in path for path in asked)
    assert len(asked) == len(set(asked)), "and each once"


def test_a_line_that_trickles_is_given_up(
    made: Made, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bytes keep coming, so nothing is silent, and it would take for ever."""
    monkeypatch.setattr("darasa.library.mirrors._PATIENCE", 0.3)
    over = threading.Event()

    def trickle(request: Evil, data: bytes) -> None:
        request.send_response(200)
        request.end_headers()
        for byte in itertools.cycle(data):
            request.wfile.write(bytes([byte]))
            request.wfile.flush()
            if over.wait(0.01):
                return

    added = reader.catalogues.add(None, "", made.root)
    with evil(made, "/timestamp.json", trickle) as address:
        with pytest.raises(ConnectionLostError):
            reader.catalogues.refresh(added.id, mirror=address)
        over.set()


def test_two_servers_that_mean_harm_and_one_that_does_not(made: Made, reader: Reader) -> None:
    with (
        evil(made, "/timestamp.json", endless) as first,
        evil(made, "/timestamp.json", portal) as second,
        evil(made, "nothing", portal) as third,
    ):
        for address in (first, second, third):
            reader.catalogues.add(None, address, made.root)
        assert reader.catalogues.refresh(made.id).standing is Standing.FRESH


def test_a_forger_is_told_before_a_missing_stick(made: Made, reader: Reader) -> None:
    """Of several mirrors that are no use, what somebody may have done is told first."""
    reader.catalogues.add(None, "/gone", made.root)

    def forged(request: Evil, data: bytes) -> None:
        request.send(200, data.replace(b'"version":1', b'"version":8'))

    with evil(made, "/timestamp.json", forged) as address:
        reader.catalogues.add(None, address, made.root)
        with pytest.raises(CatalogueForgedError):
            reader.catalogues.refresh(made.id)
