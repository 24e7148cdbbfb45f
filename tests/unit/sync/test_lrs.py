"""What a store's answers mean, each really given over a connection."""

import json
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any

import pytest

from darasa.net.errors import ConnectionLostError, NetError
from darasa.net.http import Http, Limits
from darasa.record.rules import MAX_TIME
from darasa.record.statement import HOME_PAGE, freeze
from darasa.record.types import Offset
from darasa.sync import errors
from darasa.sync.lrs import MOST_WORDS, Rejected, Store, Stored, TooLarge
from darasa.sync.types import Kind, Target
from tests.stores.ralph import READ_ONLY, WRITE_ONLY, Ralph
from tests.stores.strict import Habits, StrictStore
from tests.unit.net.servers import RawServer, answer
from tests.unit.record.kit import AMINA, JOSEPH, SetClock, event

JSON, HTML, PLAIN = (f"Content-Type: {kind}" for kind in ("application/json", "text/html", "text/plain"))
ID = "90d138d5-fbd9-409c-b4fb-267a267ddb34"
FIRST = freeze(event(id=ID), HOME_PAGE, None)
PORTAL = b"<html>Please <b>pay</b></html>"


def target(url: str, key: str = StrictStore.key, secret: str = StrictStore.secret) -> Target:
    return Target("1", "Store", Kind.LRS, url, key, secret)


class Asking:
    """Makes stores to ask, and remembers what they told of the clock."""

    def __init__(self) -> None:
        self.clock = SetClock(time.time_ns() // 1_000_000)
        self.offsets: list[Offset] = []
        self._open: list[Http] = []

    def __call__(self, url: str, *key: str, now: Callable[[], int] | None = None) -> Store:
        """Return a store to be asked."""
        http = Http(Limits(connect=5, silence=5, answer=5))
        self._open.append(http)
        return Store(target(url, *key), http, now or (lambda: self.clock.utc_ms), self.offsets.append)

    def close(self) -> None:
        """Close all connections."""
        for http in self._open:
            http.close()


@pytest.fixture
def asking() -> Iterator[Asking]:
    one = Asking()
    yield one
    one.close()


def said(asking: Asking, reply: bytes, bodies: tuple[bytes, ...] = (FIRST,)) -> Any:
    """Return what became of a batch to which a store answers this: a verdict or the error."""
    with RawServer(reply) as server:
        try:
            return asking(server.url).post(bodies)
        except (errors.StoreError, NetError) as error:
            return error


class TestPosting:
    @pytest.mark.parametrize(
        "reply",
        [
            b"HTTP/1.1 204 No Content\r\n\r\n",
            answer(200, json.dumps([ID]).encode(), JSON),
            answer(200, json.dumps([ID.upper()]).encode(), "content-type: APPLICATION/JSON; charset=utf-8"),
            answer(200, b"[]", JSON),
            answer(200, b'{"inserted": 1, "errors": []}', JSON),
        ],
    )
    def test_stored(self, asking: Asking, reply: bytes) -> None:
        assert said(asking, reply) == Stored()

    def test_what_is_sent(self, asking: Asking) -> None:
        other = freeze(event(), HOME_PAGE, None)
        with RawServer(b"HTTP/1.1 204 No Content\r\n\r\n") as server:
            store = asking(server.url)
            store.post((FIRST, other))
            head, _, body = server.requests[0].partition(b"\r\n\r\n")
            assert body == b"[" + FIRST + b"," + other + b"]", "the very bytes"
            assert head.startswith(b"POST /xAPI/statements HTTP/1.1\r\n")
            for line in (b"X-Experience-API-Version: 1.0.3", b"Content-Type: application/json"):
                assert line in head
            assert b"Authorization: Basic " in head
            assert (store.sent, store.received) == (server.received, server.sent)

    @pytest.mark.parametrize("status", [400, 409, 422])
    @pytest.mark.parametrize("kind", [JSON, PLAIN, "X-Nothing: said"])
    def test_rejected(self, asking: Asking, status: int, kind: str) -> None:
        words = b'{"error": "no"}' if kind == JSON else b"no"
        assert said(asking, answer(status, words, kind)) == Rejected(status, "no")

    def test_taken_in_part_is_not_taken(self, asking: Asking) -> None:
        reply = answer(200, b'{"inserted": 1, "errors": ["the second one"]}', JSON)
        assert said(asking, reply) == Rejected(400, '["the second one"]')

    @pytest.mark.parametrize("kind", [HTML, PLAIN, JSON])
    def test_too_large(self, asking: Asking, kind: str) -> None:
        assert isinstance(said(asking, answer(413, b"large", kind)), TooLarge), "a gateway may say so too"

    @pytest.mark.parametrize(
        ("status", "headers", "body", "kind"),
        [
            (200, (HTML,), PORTAL, errors.PortalError),
            (200, (), PORTAL, errors.PortalError),
            (200, (PLAIN,), json.dumps([ID]).encode(), errors.PortalError),
            (202, (JSON,), b"{}", errors.AnswerOddError),
            (201, (HTML,), PORTAL, errors.PortalError),
            (302, ("Location: https://hotspot.example/login",), b"", errors.PortalError),
            (302, ("Location: http://[broken",), b"", errors.PortalError),
            (303, (), b"", errors.PortalError),
            (301, ("Location: https://store.example/xAPI/statements",), b"", errors.StoreMovedError),
            (308, ("Location: /xAPI/statements/",), b"", errors.StoreMovedError),
            (400, (HTML,), PORTAL, errors.PortalError),
            (409, (HTML,), PORTAL, errors.PortalError),
            (401, (JSON,), b"{}", errors.KeyRefusedError),
            (401, (HTML,), PORTAL, errors.KeyRefusedError),
            (403, (JSON,), b"{}", errors.KeyMayNotError),
            (403, (PLAIN,), b"no", errors.KeyMayNotError),
            (403, (HTML,), PORTAL, errors.PortalError),
            (402, (JSON,), b"{}", errors.StoreRefusesError),
            (404, (HTML,), PORTAL, errors.AddressWrongError),
            (404, (JSON,), b"{}", errors.AddressWrongError),
            (405, (), b"", errors.AddressWrongError),
            (410, (), b"", errors.AddressWrongError),
            (408, (), b"", errors.StoreBusyError),
            (425, (), b"", errors.StoreBusyError),
            (429, (JSON,), b"{}", errors.StoreBusyError),
            (500, (HTML,), PORTAL, errors.StoreBusyError),
            (502, (HTML,), PORTAL, errors.StoreBusyError),
            (503, (HTML,), PORTAL, errors.StoreBusyError),
            (511, (HTML,), PORTAL, errors.PortalError),
            (511, (JSON,), b"{}", errors.PortalError),
            (100, (), b"", ConnectionLostError),
        ],
    )  # fmt: skip
    def test_what_ends_sending_for_now(
        self, asking: Asking, status: int, headers: tuple[str, ...], body: bytes, kind: type[Exception]
    ) -> None:
        error = said(asking, answer(status, body, *headers))
        assert type(error) is kind
        if isinstance(error, errors.StoreError):
            assert error.status == status
            assert f"HTTP {status}" in str(error)
        assert asking.offsets == [], "what is no store does not tell the time"

    @pytest.mark.parametrize(
        "body",
        [
            b"", b"[", b'["', b"\xff\xfe", b"[" * 5_000, b"{" * 5_000, b"{}", b"null", b"true", b'"ok"', b"5",
            b"[1, 2]", b"[[]]", b'["welcome"]', b'["3f0e6f8a-93a0-4c66-9d3e-6f2a0e4bb1a4"]',
            b'{"statements": 5}',
            b'{"errors": []}', b'{"inserted": 1}', b'{"inserted": 1, "errors": "none"}', b"[null]",
            json.dumps([ID, "welcome"]).encode(), b"1" * 10_000,
        ],
        ids=lambda body: body[:20].decode("latin-1"),
    )  # fmt: skip
    def test_a_success_that_is_none(self, asking: Asking, body: bytes) -> None:
        assert type(said(asking, answer(200, body, JSON))) is errors.PortalError

    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ((), None),
            (("Retry-After: 120",), 120),
            (("Retry-After:  0 ",), 0),
            (("Retry-After: 99999999999999999",), 24 * 3600),
            (("Retry-After: -5",), None),
            (("Retry-After: 1.5",), None),
            (("Retry-After: \u0663".encode().decode("latin-1"),), None),
            (("Retry-After: soon",), None),
            (("Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",), None),
            (("Retry-After: Thu, 01 Jan 2026 00:01:00 GMT", "Date: Thu, 01 Jan 2026 00:00:00 GMT"), 60),
            (("Retry-After: Thu, 01 Jan 2026 00:00:00 GMT", "Date: Thu, 01 Jan 2026 00:01:00 GMT"), 0),
            (
                ("Retry-After: Thu, 01 Jan 2099 00:01:00 GMT", "Date: Thu, 01 Jan 2026 00:00:00 GMT"),
                24 * 3600,
            ),
            (("Retry-After: Thu, 01 Jan 2026 00:01:00 GMT", "Date: Thu, 01 Jan 2026 00:00:00 -0000"), None),
        ],
    )
    @pytest.mark.parametrize("status", [429, 503])
    def test_how_long_it_wants_to_be_left_alone(
        self, asking: Asking, status: int, headers: tuple[str, ...], seconds: float | None
    ) -> None:
        error = said(asking, answer(status, b"", *headers))
        assert isinstance(error, errors.StoreBusyError)
        assert error.retry_after == seconds

    def test_words_are_short_and_harmless(self, asking: Asking) -> None:
        for said_by_store, words in (
            ('{"message": "first\\n\\u202esecond\\u0000third\\ud800"}', "first second third"),
            ('{"detail": [{"loc": ["body"], "msg": "größe"}]}', '[{"loc": ["body"], "msg": "größe"}]'),
            ('{"detail": "", "error": "the second"}', "the second"),
            ('{"other": 5}', '{"other": 5}'),
            ('["a list"]', '["a list"]'),
            ("no JSON", "no JSON"),
            ('{"message": "' + "x" * 10_000 + '"}', "x" * MOST_WORDS),
        ):
            assert said(asking, answer(400, said_by_store.encode(), JSON)).words == words
        assert said(asking, answer(400, b"\xff\xfe\x1b[31m" * 9_000, PLAIN)).words.isprintable()
        for depth in (*range(900, 1000, 7), 100_000):
            nested = b'{"error": ' + b"[" * depth + b"]" * depth + b"}"
            assert len(said(asking, answer(400, nested, JSON)).words) == MOST_WORDS
        assert said(asking, answer(403, b"<script>", HTML)).words == ""

    def test_a_line_that_breaks_is_counted(self, asking: Asking) -> None:
        with RawServer(lambda connection: connection.close()) as server:
            store = asking(server.url)
            with pytest.raises(ConnectionLostError):
                store.post([FIRST])
            assert (store.sent, store.received) == (server.received, 0)

    def test_real_stores(self, asking: Asking, ralph: Ralph) -> None:
        store = asking(ralph.url, ralph.key, ralph.secret)
        assert store.post([FIRST]) == store.post([FIRST]) == Stored()
        assert [one["id"] for one in ralph.statements()] == [ID]
        assert store.has(FIRST) is True
        assert store.has(freeze(event(), HOME_PAGE, None)) is False
        reading = asking(ralph.url, READ_ONLY.key, READ_ONLY.secret)
        reading.try_reading()
        writing = asking(ralph.url, WRITE_ONLY.key, WRITE_ONLY.secret)
        for refused in (lambda: reading.post([FIRST]), writing.try_reading, lambda: writing.has(FIRST)):
            with pytest.raises((errors.KeyMayNotError, errors.KeyRefusedError)):
                refused()
        with pytest.raises(errors.KeyRefusedError):
            asking(ralph.url, ralph.key, "wrong").post([FIRST])
        with pytest.raises(errors.AddressWrongError):
            asking(f"{ralph.url}/nothing", ralph.key, ralph.secret).post([FIRST])


class TestAbout:
    def test_no_key_is_shown(self, asking: Asking) -> None:
        with RawServer(answer(200, b'{"version": ["1.0.3", "2.0.0", 5]}', JSON)) as server:
            assert asking(server.url).about() == ("1.0.3", "2.0.0", "5")
            assert server.requests[0].startswith(b"GET /xAPI/about ")
            assert b"authorization" not in server.requests[0].lower()

    @pytest.mark.parametrize("status", [401, 403, 404, 405])
    def test_a_store_that_does_not_say(self, asking: Asking, status: int) -> None:
        with RawServer(answer(status, b"{}", JSON), answer(status, b"", PLAIN)) as server:
            store = asking(server.url)
            assert store.about() == store.about() == ()

    @pytest.mark.parametrize("body", [b"{}", b'{"version": "1.0.3"}', b'{"version": []}'])
    def test_a_store_that_says_it_oddly(self, asking: Asking, body: bytes) -> None:
        with RawServer(answer(200, body, JSON)) as server:
            assert asking(server.url).about() == ()

    @pytest.mark.parametrize(
        ("reply", "kind"),
        [
            (answer(200, b'{"version": ["0.95", "0.9"]}', JSON), errors.StoreTooOldError),
            (answer(200, PORTAL, HTML), errors.PortalError),
            (answer(404, PORTAL, HTML), errors.AddressWrongError),
            (answer(403, PORTAL, HTML), errors.PortalError),
            (answer(302, b"", "Location: http://hotspot.example/"), errors.PortalError),
            (answer(301, b"", "Location: https://store.example/xAPI/about"), errors.StoreMovedError),
            (answer(503, b""), errors.StoreBusyError),
            (answer(200, b"[]", JSON), errors.AnswerOddError),
            (answer(200, b"{", JSON), errors.AnswerOddError),
        ],
    )
    def test_what_ends_sending_for_now(self, asking: Asking, reply: bytes, kind: type[Exception]) -> None:
        with RawServer(reply) as server, pytest.raises(kind) as raised:
            asking(server.url).about()
        assert type(raised.value) is kind
        if isinstance(raised.value, errors.StoreTooOldError):
            assert raised.value.versions == ("0.95", "0.9")
        if isinstance(raised.value, errors.StoreMovedError):
            assert raised.value.location == "https://store.example/xAPI/about"


class TestTime:
    """The clock of these is right unless they say otherwise."""

    @pytest.mark.parametrize("off", [0, -3_600_000, 90_000, -1_700_000_000_000, 2_000_000_000_000])
    def test_how_far_the_clock_is_off(self, asking: Asking, off: int) -> None:
        right = time.time_ns() // 1_000_000
        with RawServer(answer(200, b"[]", JSON, f"Date: {formatdate(right / 1000, usegmt=True)}")) as server:
            asking.clock.utc_ms = right + off
            asking(server.url).post([FIRST])
        (offset,) = asking.offsets
        assert abs(offset.ms + off) <= offset.uncertainty_ms <= 6_000

    def test_a_slow_body_tells_nothing_of_the_time(self, asking: Asking) -> None:
        right = time.time()
        head, _, body = answer(200, b"[]", JSON, f"Date: {formatdate(right, usegmt=True)}").partition(
            b"\r\n\r\n"
        )

        def slowly(connection: Any) -> None:
            connection.sendall(head + b"\r\n\r\n")
            time.sleep(1.6)
            connection.sendall(body)

        with RawServer(slowly) as server:
            asking(server.url, now=lambda: time.time_ns() // 1_000_000).post([FIRST])
        (offset,) = asking.offsets
        assert abs(offset.ms) <= offset.uncertainty_ms < 1_600

    def test_a_clock_that_is_set_meanwhile_is_another_clock(self, asking: Asking) -> None:
        right = time.time_ns() // 1_000_000

        def set_it(connection: Any) -> None:
            asking.clock.utc_ms = right
            connection.sendall(answer(200, b"[]", JSON, f"Date: {formatdate(right / 1000, usegmt=True)}"))

        asking.clock.utc_ms = 0
        with RawServer(set_it, answer(204, b"", f"Date: {formatdate(right / 1000)}")) as server:
            store = asking(server.url)
            store.post([FIRST])
            assert asking.offsets == []
            store.post([FIRST])
            assert abs(asking.offsets[0].ms) < 6_000

    @pytest.mark.parametrize(
        "date",
        [
            "", "Date: ", "Date: yesterday", "Date: Mon, 01 Jan 2024 99:00:00 GMT",
            "Date: Mon, 01 Jan 2024 00:00:00 +9999999999", "Date: Mon, 01 Jan 99999 00:00:00 GMT",
            "Date: Thu, 01 Jan 1970 00:10:00 GMT", "Date: Wed, 31 Dec 2025 23:59:59 GMT",
        ],
    )  # fmt: skip
    def test_a_store_that_does_not_know_it(self, asking: Asking, date: str) -> None:
        said(asking, answer(200, b"[]", JSON, *([date] if date else [])))
        assert asking.offsets == []

    def test_no_clock_is_off_by_more_than_there_is_time(self, asking: Asking) -> None:
        asking.clock.utc_ms = 0
        said(asking, answer(200, b"[]", JSON, "Date: Fri, 31 Dec 9999 23:59:59 -0100"))
        assert asking.offsets == []
        said(asking, answer(200, b"[]", JSON, "Date: Fri, 31 Dec 9999 23:59:59 GMT"))
        assert [one.ms <= MAX_TIME for one in asking.offsets] == [True]


class TestLooking:
    @pytest.mark.parametrize(
        "habits",
        [
            Habits(),
            Habits(wraps=True),
            Habits(reserialises=True),
            Habits(unknown_is_empty=True),
            Habits(wraps=True, reserialises=True, unknown_is_empty=True),
        ],
    )
    def test_whether_the_store_has_it(self, asking: Asking, habits: Habits) -> None:
        with StrictStore(habits) as server:
            store = asking(server.url)
            assert store.has(FIRST) is False
            store.post([FIRST])
            assert store.has(FIRST) is True
            assert store.has(freeze(event(id=ID, learner=JOSEPH), HOME_PAGE, None)) is None, "another one"
            assert store.has(freeze(event(id=ID), "https://elsewhere.example/", None)) is None
            assert store.has(freeze(event(id=ID), HOME_PAGE, Offset(5_000, 10))) is True, "frozen again"

    @pytest.mark.parametrize("body", [b"{}", b'{"id": "x"}', b'{"statements": [5]}', b'{"statements": []}'])
    def test_another_answer_is_no_statement(self, asking: Asking, body: bytes) -> None:
        with RawServer(answer(200, body, JSON)) as server:
            assert asking(server.url).has(FIRST) is False

    def test_one_that_is_not_of_darasa(self, asking: Asking) -> None:
        with RawServer(answer(200, json.dumps({"id": ID, "actor": 5}).encode(), JSON)) as server:
            assert asking(server.url).has(FIRST) is None

    def test_what_keeps_it_from_saying(self, asking: Asking) -> None:
        for reply, kind in (
            (answer(404, PORTAL, HTML), errors.AddressWrongError),
            (answer(500), errors.StoreBusyError),
            (answer(200, b"[]", JSON), errors.AnswerOddError),
            (answer(200, PORTAL, HTML), errors.PortalError),
        ):
            with RawServer(reply) as server, pytest.raises(kind):
                asking(server.url).has(FIRST)
        for reply, wrong in (
            (answer(403, b"", PLAIN), errors.KeyMayNotError),
            (answer(200), errors.PortalError),
        ):
            with RawServer(reply) as server, pytest.raises(wrong):
                asking(server.url).try_reading()


class TestPages:
    @pytest.mark.parametrize("habits", [Habits(), Habits(reserialises=True)])
    def test_all_of_a_learner_and_of_nobody_else(self, asking: Asking, habits: Habits) -> None:
        with StrictStore(habits) as server:
            store = asking(server.url)
            mine = [freeze(event(), HOME_PAGE, None) for _time in range(250)]
            store.post(mine)
            store.post([freeze(event(learner=JOSEPH), HOME_PAGE, None)])
            store.post([freeze(event(), "https://elsewhere.example/", None)])
            found = [one["id"] for one in store.statements_of(HOME_PAGE, AMINA)]
            assert sorted(found) == sorted(json.loads(body)["id"] for body in mine)

    def test_real_pages(self, asking: Asking, ralph: Ralph) -> None:
        store = asking(ralph.url, ralph.key, ralph.secret)
        mine = [freeze(event(), HOME_PAGE, None) for _time in range(230)]
        store.post([*mine, freeze(event(learner=JOSEPH), HOME_PAGE, None)])
        found = [one["id"] for one in store.statements_of(HOME_PAGE, AMINA)]
        assert sorted(found) == sorted(json.loads(body)["id"] for body in mine)

    @pytest.mark.parametrize(
        "more",
        [
            "/xAPI/more/2?x=1",
            "http://127.0.0.1/xAPI/more/2?x=1",
            "https://127.0.0.1:1/xAPI/more/2?x=1",
            "more/2?x=1",
        ],
    )
    def test_the_next_page_is_asked_for_at_the_same_place(self, asking: Asking, more: str) -> None:
        page = json.dumps({"statements": [{"id": 1}, 5], "more": more}).encode()
        last = json.dumps({"statements": [{"id": 2}]}).encode()
        with RawServer(answer(200, page, JSON), answer(200, last, JSON)) as server:
            found = list(asking(server.url).statements_of(HOME_PAGE, AMINA))
            assert found == [{"id": 1}, {"id": 2}]
            assert server.requests[1].startswith(b"GET /xAPI/more/2?x=1 ")

    @pytest.mark.parametrize(
        "more",
        [
            "https://evil.example/more",
            "//evil.example/more",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.1@evil.example/",
            "http://localhost/more",
            "ftp://127.0.0.1/more",
            "file:///etc/passwd",
            "http://[::1",
            "//[oops",
        ],
    )
    def test_the_key_is_shown_to_nobody_else(self, asking: Asking, more: str) -> None:
        page = json.dumps({"statements": [{"id": 1}], "more": more}).encode()
        with RawServer(answer(200, page, JSON)) as server:
            with pytest.raises(errors.AnswerOddError):
                list(asking(server.url).statements_of(HOME_PAGE, AMINA))
            assert len(server.requests) == 1

    @pytest.mark.parametrize("more", ["", None, 5, "/xAPI/more"])
    def test_where_it_ends(self, asking: Asking, more: object) -> None:
        page = json.dumps({"statements": [], "more": more}).encode()
        with RawServer(answer(200, page, JSON)) as server:
            assert list(asking(server.url).statements_of(HOME_PAGE, AMINA)) == []
            assert len(server.requests) == 1

    def test_a_store_whose_pages_have_no_end(self, asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("darasa.sync.lrs._MOST_PAGES", 7)
        page = answer(200, json.dumps({"statements": [{"id": 1}], "more": "/more"}).encode(), JSON)
        with RawServer(*[page] * 20) as server:
            assert len(list(asking(server.url).statements_of(HOME_PAGE, AMINA))) == 7

    @pytest.mark.parametrize("body", [b"{}", b'{"statements": 5}', b"[]", b"{"])
    def test_what_is_no_page(self, asking: Asking, body: bytes) -> None:
        with RawServer(answer(200, body, JSON)) as server, pytest.raises(errors.AnswerOddError):
            list(asking(server.url).statements_of(HOME_PAGE, AMINA))

    def test_a_page_that_does_not_come(self, asking: Asking) -> None:
        with RawServer(answer(401, b"{}", JSON)) as server, pytest.raises(errors.KeyRefusedError):
            list(asking(server.url).statements_of(HOME_PAGE, AMINA))


def test_an_id_is_found_wherever_it_stands(asking: Asking) -> None:
    turned = json.dumps(dict(reversed(json.loads(FIRST).items()))).encode()
    reply = answer(200, json.dumps([ID]).encode(), JSON)
    assert said(asking, reply, (FIRST,)) == said(asking, reply, (turned,)) == Stored()
