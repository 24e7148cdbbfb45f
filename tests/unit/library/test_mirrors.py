"""Mirrors: the same words for a web server and a folder, and a name for everything that is not the file."""

import gzip
import os
import socket
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.library import mirrors
from darasa.library.mirrors import (
    FolderMirror,
    HttpMirror,
    Mirror,
    MirrorBusyError,
    MirrorChangedError,
    MirrorError,
    MirrorGoneError,
    MirrorPortalError,
    MirrorRefusedError,
    MirrorTooLargeError,
    NotInMirrorError,
    open_mirror,
    read_whole,
)
from darasa.net.errors import AbortedError, ConnectionLostError
from tests.unit.net.servers import Act, RawServer, answer

BODY = bytes(range(256)) * 20
PACKED = gzip.compress(BODY)


def part(mirror: Mirror, start: int = 0, stop: int | None = None) -> tuple[int, bytes]:
    """Return where a part begins, and its bytes."""
    with mirror.stream("targets/a b.dpack", start, stop) as stream:
        return stream.start, b"".join(stream.pieces)


def refusal(*script: bytes | Act, start: int = 0, stop: int | None = None) -> MirrorError:
    """Return the error that a server's answers lead to."""
    with RawServer(*script) as server:
        mirror = open_mirror(server.url)
        with pytest.raises(MirrorError) as raised:
            part(mirror, start, stop)
        mirror.close()
    return raised.value


def ranged(data: bytes, told: str, *headers: str) -> bytes:
    return answer(206, data, f"Content-Range: {told}", *headers)


class TestServer:
    """A catalogue on a web server."""

    @pytest.fixture
    def http(self) -> Iterator[list[HttpMirror]]:
        made: list[HttpMirror] = []
        yield made
        for mirror in made:
            mirror.close()

    def ask(self, http: list[HttpMirror], *script: bytes) -> tuple[RawServer, HttpMirror]:
        server = RawServer(*script)
        http.append(HttpMirror(server.url + "/"))
        return server, http[-1]

    def test_a_whole_file(self, http: list[HttpMirror]) -> None:
        server, mirror = self.ask(http, answer(200, BODY))
        with server:
            assert part(mirror) == (0, BODY)
        request = server.requests[0].lower()
        assert request.startswith(b"get /xapi/targets/a%20b.dpack http/1.1\r\n")
        assert b"accept-encoding: identity" in request
        assert b"cache-control: no-transform" in request
        assert b"range:" not in request

    @pytest.mark.parametrize(
        ("start", "stop", "asked", "told", "came"),
        [
            (10, 20, b"range: bytes=10-19", "bytes 10-19/5120", BODY[10:20]),
            (10, None, b"range: bytes=10-", "bytes 10-5119/5120", BODY[10:]),
            (0, 20, b"range: bytes=0-19", "bytes 0-19/*", BODY[:20]),
            (10, 20, b"range: bytes=10-19", "bytes 10-14/5120", BODY[10:15]),
        ],
        ids=["middle", "to the end", "beginning", "less than asked"],
    )
    def test_a_part(
        self, http: list[HttpMirror], start: int, stop: int | None, asked: bytes, told: str, came: bytes
    ) -> None:
        server, mirror = self.ask(http, ranged(came, told))
        with server:
            assert part(mirror, start, stop) == (start, came)
        assert asked + b"\r\n" in server.requests[0].lower()

    def test_a_server_without_ranges_gives_all(self, http: list[HttpMirror]) -> None:
        server, mirror = self.ask(http, answer(200, BODY))
        with server:
            assert part(mirror, 10, 20) == (0, BODY)

    @pytest.mark.parametrize("encoding", ["gzip", "deflate"])
    def test_what_a_proxy_packed_is_unpacked(self, http: list[HttpMirror], encoding: str) -> None:
        packed = PACKED if encoding == "gzip" else zlib.compress(BODY)
        server, mirror = self.ask(http, answer(200, packed, f"Content-Encoding: {encoding}"))
        with server:
            assert part(mirror) == (0, BODY)

    def test_of_packed_bytes_no_part_is_taken(self, http: list[HttpMirror]) -> None:
        packed = ranged(PACKED[10:20], "bytes 10-19/900", "Content-Encoding: gzip")
        server, mirror = self.ask(http, packed, answer(200, PACKED, "Content-Encoding: gzip"))
        with server:
            assert part(mirror, 10, 20) == (0, BODY)
        assert b"range:" in server.requests[0].lower()
        assert b"range:" not in server.requests[1].lower()

    def test_a_bomb_is_unpacked_only_as_far_as_it_is_read(
        self, http: list[HttpMirror], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(mirrors, "_PIECE", 1_000)
        server, mirror = self.ask(http, answer(200, gzip.compress(b"0" * 9_000), "Content-Encoding: gzip"))
        with server, mirror.stream("x") as stream:
            assert next(stream.pieces) == b"0" * 1_000
            assert len(b"".join(stream.pieces)) == 8_000

    @pytest.mark.parametrize(
        "told", ["bytes 0-9/5120", "bytes 11-19/5120", "bytes 10-20/5120", "", "lines 10-19/5120"]
    )
    def test_another_part_than_asked_is_refused(self, told: str) -> None:
        assert isinstance(refusal(ranged(BODY[10:20], told), start=10, stop=20), MirrorChangedError)

    @pytest.mark.parametrize(
        ("reply", "kind"),
        [
            (answer(404), NotInMirrorError),
            (answer(410), NotInMirrorError),
            (answer(416), MirrorChangedError),
            (answer(403), MirrorRefusedError),
            (answer(204), MirrorRefusedError),
            (ranged(BODY, "bytes 0-5119/5120"), MirrorRefusedError),
            (answer(200, b"<h1>", "Content-Type: text/html; charset=utf-8"), MirrorPortalError),
            (answer(302, b"", "Location: http://sign.in/"), MirrorPortalError),
            (answer(511), MirrorPortalError),
            (answer(200, b"?", "Content-Encoding: br"), MirrorChangedError),
            (answer(200, b"no gzip", "Content-Encoding: gzip"), MirrorChangedError),
        ],
        ids=["404", "410", "416", "403", "204", "206 unasked", "page", "302", "511", "br", "no gzip"],
    )
    def test_what_is_not_the_file_has_a_name(self, reply: bytes, kind: type[MirrorError]) -> None:
        error = refusal(reply)
        assert type(error) is kind
        assert error.path == "targets/a b.dpack"

    def test_where_a_portal_leads_is_told(self) -> None:
        error = refusal(answer(302, b"", "Location: http://sign.in/"))
        assert isinstance(error, MirrorPortalError)
        assert error.location == "http://sign.in/"

    @pytest.mark.parametrize(
        ("status", "header", "seconds"),
        [
            (503, "Retry-After: 7", 7),
            (429, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT", None),
            (500, "X: 1", None),
        ],
        ids=["seconds", "a date", "nothing"],
    )
    def test_a_busy_server_says_when(self, status: int, header: str, seconds: int | None) -> None:
        error = refusal(answer(status, b"", header))
        assert isinstance(error, MirrorBusyError)
        assert (error.status, error.retry_after) == (status, seconds)

    def test_numbers_without_end_are_none(self) -> None:
        endless = "9" * 5_000
        busy = refusal(answer(503, b"", f"Retry-After: {endless}"))
        assert isinstance(busy, MirrorBusyError)
        assert busy.retry_after is None
        wrong = refusal(ranged(BODY[10:20], f"bytes 10-19/{endless}"), start=10, stop=20)
        assert isinstance(wrong, MirrorChangedError)
        wrong = refusal(ranged(BODY[10:20], f"bytes 10-{endless}/5120"), start=10, stop=20)
        assert isinstance(wrong, MirrorChangedError)

    def test_what_stands_behind_a_packed_file_is_not_read(self, http: list[HttpMirror]) -> None:
        sent: list[bytes] = []

        def at_length(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + PACKED)
            for _ in range(32):
                connection.sendall(bytes(2**20))
                sent.append(b"")
            connection.close()

        with RawServer(at_length) as server:
            http.append(HttpMirror(server.url))
            assert part(http[0]) == (0, BODY)
        assert len(sent) < 32

    def test_a_packed_part_of_an_error_is_still_the_error(self) -> None:
        reply = answer(403, b"", "Content-Encoding: gzip")
        assert isinstance(refusal(reply, reply, start=1), MirrorRefusedError)

    def test_a_cut_comes_after_what_came(self, http: list[HttpMirror]) -> None:
        def act(connection: socket.socket) -> None:
            connection.sendall(ranged(b"", "bytes 10-19/99").replace(b"Length: 0", b"Length: 10") + b"abc")
            connection.shutdown(socket.SHUT_RDWR)

        server = RawServer(act)
        http.append(HttpMirror(server.url))
        with server, http[0].stream("x", 10, 20) as stream:
            assert next(stream.pieces) == b"abc"
            with pytest.raises(ConnectionLostError):
                next(stream.pieces)

    def test_giving_up(self, http: list[HttpMirror]) -> None:
        server, mirror = self.ask(http)
        with server:
            mirror.abort()
            with pytest.raises(AbortedError):
                part(mirror)


class TestFolder:
    """A catalogue on a stick or a disk."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "targets").mkdir()
        (tmp_path / "targets" / "a b.dpack").write_bytes(BODY)
        return tmp_path

    def test_parts(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(mirrors, "_PIECE", 7)
        mirror = open_mirror(str(folder))
        assert part(mirror) == (0, BODY)
        assert part(mirror, 10, 20) == (10, BODY[10:20])
        assert part(mirror, 10) == (10, BODY[10:])
        assert part(mirror, 10, 99_999) == (10, BODY[10:])
        assert part(mirror, 99_999) == (99_999, b"")
        mirror.close()

    def test_a_file_that_is_not_there(self, folder: Path) -> None:
        with pytest.raises(NotInMirrorError):
            read_whole(FolderMirror(folder), "targets/other", 10)

    def test_a_folder_that_is_not_there(self, folder: Path) -> None:
        with pytest.raises(MirrorGoneError):
            read_whole(FolderMirror(folder / "pulled"), "targets/a b.dpack", 10)

    @pytest.mark.parametrize("what", ["folder", "pipe"])
    def test_what_is_no_file_is_not_read(self, folder: Path, what: str) -> None:
        if what == "folder":
            (folder / "it").mkdir()
        else:
            os.mkfifo(folder / "it")
        with pytest.raises(NotInMirrorError):
            read_whole(FolderMirror(folder), "it", 10)

    def test_a_name_that_no_system_opens(self, folder: Path) -> None:
        with pytest.raises(MirrorGoneError):
            read_whole(FolderMirror(folder), "x" * 5_000, 10)

    def test_a_disk_that_fails(self, folder: Path) -> None:
        # What the kernel says of its own memory is EIO at once.
        (folder / "it").symlink_to("/proc/self/mem")
        with pytest.raises(MirrorGoneError):
            read_whole(FolderMirror(folder), "it", 10)

    def test_giving_up(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(mirrors, "_PIECE", 7)
        mirror = FolderMirror(folder)
        with mirror.stream("targets/a b.dpack") as stream:
            assert next(stream.pieces) == BODY[:7]
            mirror.abort()
            with pytest.raises(AbortedError):
                next(stream.pieces)
        with pytest.raises(AbortedError):
            part(mirror)


class TestWhole:
    """Small files."""

    def test_up_to_its_limit(self, tmp_path: Path) -> None:
        (tmp_path / "it").write_bytes(BODY)
        assert read_whole(FolderMirror(tmp_path), "it", len(BODY)) == BODY
        with pytest.raises(MirrorTooLargeError):
            read_whole(FolderMirror(tmp_path), "it", len(BODY) - 1)

    def test_one_that_never_ends_is_given_up(self) -> None:
        def act(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 So\r\n\r\n" + b"x" * 100_000_000)

        with RawServer(act) as server:
            mirror = open_mirror(server.url)
            with pytest.raises(MirrorTooLargeError):
                read_whole(mirror, "it", 1_000_000)
            mirror.close()

    def test_one_that_trickles_is_given_up(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(mirrors, "_PATIENCE", -1.0)
        (tmp_path / "it").write_bytes(BODY)
        with pytest.raises(ConnectionLostError):
            read_whole(FolderMirror(tmp_path), "it", 10_000)
