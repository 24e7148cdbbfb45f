"""The stores of the tests, and what stands before them, are what they say."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
import requests

from darasa.core.ids import new_id
from darasa.record.statement import to_statement
from tests.stores import ralph as ralph_module
from tests.stores.certificates import Certificates
from tests.stores.faults import (
    PAGE,
    Answer,
    AnswerAfter,
    CutRequest,
    Delay,
    DropResponse,
    Fault,
    Oversize,
    Pass,
    Reset,
    ResetResponse,
    Slow,
    TruncateResponse,
    in_a_second,
    page,
    random_fault,
    random_faults,
    redirect,
    told_to_wait,
    wrong_shape,
)
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import READ_ONLY, WRITE_ONLY, Ralph, RalphMissingError
from tests.stores.strict import Habits, StrictStore
from tests.unit.record.kit import AMINA, HOME, JOSEPH, event

VERSION = {"X-Experience-API-Version": "1.0.3"}
NO_ANSWER = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


def statement(**values: Any) -> dict[str, Any]:
    """Return the statement of an answer."""
    return to_statement(event(**values), HOME, None)


@pytest.fixture
def session() -> Iterator[requests.Session]:
    """A client with the key of the stores."""
    with requests.Session() as client:
        # Otherwise a bundle of certificates named in the environment is trusted instead of the session's own.
        client.trust_env = False
        client.auth = (StrictStore.key, StrictStore.secret)
        client.headers.update(VERSION)
        yield client


@pytest.fixture
def proxy(ralph: Ralph) -> Iterator[FaultProxy]:
    """A proxy before an empty Ralph."""
    with FaultProxy(ralph.url) as before:
        yield before


@pytest.fixture
def strict() -> Iterator[StrictStore]:
    """A store that keeps the specification to the letter."""
    with StrictStore() as store:
        yield store


def post(session: requests.Session, url: str, *batch: Any, **options: Any) -> requests.Response:
    """Send statements as one batch."""
    return session.post(f"{url}/statements", json=list(batch), timeout=30, **options)


def get(session: requests.Session, url: str, **query: Any) -> requests.Response:
    """Ask for statements."""
    return session.get(f"{url}/statements", params=query, timeout=30)


def ids(statements: list[dict[str, Any]]) -> list[str]:
    """Return the ids of statements."""
    return [one["id"] for one in statements]


# --- Ralph ---


def test_ralph_takes_one_statement_once(ralph: Ralph, session: requests.Session) -> None:
    old, new = statement(), statement()
    assert post(session, ralph.url, old).json() == [old["id"]]
    again = post(session, ralph.url, old)
    assert (again.status_code, again.content) == (204, b""), "identical, so nothing to say"
    mixed = post(session, ralph.url, old, new)
    assert (mixed.status_code, mixed.json()) == (200, [new["id"]]), "only what is new"
    changed = post(session, ralph.url, statement(), old | {"verb": new["verb"] | {"id": "x:other"}})
    assert changed.status_code == 409
    assert old["id"] in changed.json()["detail"]
    assert ids(ralph.statements()) == [old["id"], new["id"]], "a batch with a conflict is refused whole"
    assert ralph.statements()[0].items() >= old.items()
    assert set(ralph.statements()[0]) - set(old) == {"stored", "authority"}


def test_ralph_finds_what_it_has(ralph: Ralph, session: requests.Session) -> None:
    of_amina, of_joseph = [statement() for _time in range(3)], statement(learner=JOSEPH)
    post(session, ralph.url, *of_amina, of_joseph)
    found = get(session, ralph.url, statementId=of_joseph["id"])
    assert ids(found.json()["statements"]) == [of_joseph["id"]], "in a list, against the specification"
    unknown = get(session, ralph.url, statementId=new_id())
    assert (unknown.status_code, unknown.json()) == (200, {"statements": []}), "no 404 either"
    pages = get(session, ralph.url, agent=json.dumps(of_amina[0]["actor"]), limit=2).json()
    assert len(pages["statements"]) == 2
    rest = session.get(ralph.url.removesuffix("/xAPI") + pages["more"], timeout=30).json()
    assert Counter(ids(pages["statements"] + rest["statements"])) == Counter(ids(of_amina))
    assert session.get(f"{ralph.url}/about", timeout=30).status_code == 404


@pytest.mark.parametrize(
    ("wrong", "status", "words"),
    [
        ({"actor": {}}, 422, "Field required"),
        ({"verb": {"display": {"en": "did"}}}, 422, "Field required"),
        ({"id": "first"}, 422, "valid UUID"),
        ({"result": {"duration": "two hours"}}, 200, ""),
        ({"result": {"success": None}}, 200, ""),
    ],
    ids=["actor", "verb", "id", "duration", "null"],
)
def test_ralph_refuses_little_and_with_422(
    ralph: Ralph, session: requests.Session, wrong: dict[str, Any], status: int, words: str
) -> None:
    answer = post(session, ralph.url, statement(), statement() | wrong)
    assert answer.status_code == status
    assert words in answer.text
    assert len(ralph.statements()) == (2 if status == 200 else 0), "all or nothing"


def test_ralph_refuses_what_is_no_batch(ralph: Ralph, session: requests.Session) -> None:
    one = statement()
    assert post(session, ralph.url).status_code == 400
    assert post(session, ralph.url, one, one).json() == {
        "detail": "Duplicate statement IDs in the list of statements"
    }
    broken = session.post(f"{ralph.url}/statements", data=b"[{", timeout=30)
    assert (broken.status_code, broken.json()) == (400, {"detail": "Invalid JSON body"})
    assert ralph.statements() == []


def test_ralph_knows_who_may_do_what(ralph: Ralph, session: requests.Session) -> None:
    for auth in [("nobody", "x"), (ralph.key, "x"), (READ_ONLY.key, READ_ONLY.secret)]:
        assert post(session, ralph.url, statement(), auth=auth).status_code == 401
    assert ralph.statements() == []
    session.auth = (WRITE_ONLY.key, WRITE_ONLY.secret)
    assert post(session, ralph.url, statement()).status_code == 200
    assert get(session, ralph.url).status_code == 401, "it may write and not read"
    session.auth = (READ_ONLY.key, READ_ONLY.secret)
    assert len(get(session, ralph.url).json()["statements"]) == 1


def test_ralph_comes_back_at_the_same_address_with_what_it_had(
    ralph: Ralph, session: requests.Session
) -> None:
    post(session, ralph.url, statement())
    before, url = ralph.statements(), ralph.url
    ralph.stop()
    with pytest.raises(requests.ConnectionError):
        get(session, url)
    ralph.start()
    assert ralph.url == url
    assert get(session, url).json()["statements"] == before
    ralph.clear()
    assert get(session, url).json()["statements"] == ralph.statements() == []


def test_ralph_ends_with_who_started_it(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "from tests.stores.ralph import Ralph\n"
        "ralph = Ralph()\nralph.start()\n"
        "print(ralph.process_id, ralph.url, flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"TMPDIR": str(tmp_path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as starter:
        assert starter.stdout is not None
        process, url = starter.stdout.readline().split()
        assert requests.get(f"{url}/statements", timeout=30).status_code == 401
        starter.kill()
    for _time in range(1_000):
        if not Path(f"/proc/{process}").exists():
            break
        time.sleep(0.02)
    else:
        os.kill(int(process), signal.SIGKILL)
        pytest.fail("Ralph outlived who started it")


def test_where_ralph_is_missing_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ralph_module, "PYTHON", tmp_path / "bin" / "python")
    with pytest.raises(RalphMissingError, match="`make build/ralph/"), Ralph():
        pass


# --- The proxy ---


@pytest.mark.parametrize(
    ("fault", "stored", "answered"),
    [
        (Pass(), True, True),
        (Delay(0.01), True, True),
        (Slow(7, 0.001), True, True),
        (Reset(), False, False),
        (CutRequest(20), False, False),
        (CutRequest(300), False, False),
        (CutRequest(10**6), False, False),
        (DropResponse(), True, False),
        (ResetResponse(), True, False),
        (TruncateResponse(0), True, False),
        (TruncateResponse(10), True, False),
        (TruncateResponse(10**6), True, False),
    ],
    ids=str,
)
def test_what_a_fault_does_to_a_batch(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session, fault: Fault, stored: bool, answered: bool
) -> None:
    assert (fault.reaches_store, fault.answers) == (stored, answered)
    proxy.plan(fault)
    one, next_one = statement(), statement()
    if answered:
        assert post(session, proxy.url, one).json() == [one["id"]]
    else:
        with pytest.raises(NO_ANSWER):
            post(session, proxy.url, one)
    assert ids(ralph.statements()) == [one["id"]] * stored
    assert post(session, proxy.url, next_one).json() == [next_one["id"]], "the next request is sound"


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Reset(), ConnectionResetError),
        (ResetResponse(), ConnectionResetError),
        (DropResponse(), None),
    ],
    ids=str,
)
def test_a_reset_is_a_reset_and_a_close_a_close(
    proxy: FaultProxy, fault: Fault, kind: type[Exception] | None
) -> None:
    proxy.plan(fault)
    host, port = proxy.url.removeprefix("http://").removesuffix("/xAPI").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"GET /xAPI/statements HTTP/1.1\r\nHost: x\r\n\r\n")
        if kind is None:
            assert connection.recv(100) == b""
        else:
            with pytest.raises(kind):
                connection.recv(100)


@pytest.mark.parametrize(
    ("fault", "status", "stored"),
    [
        (told_to_wait(429, "1"), 429, False),
        (told_to_wait(503, None), 503, False),
        (told_to_wait(503, in_a_second()), 503, False),
        (Answer(500), 500, False),
        (Answer(413), 413, False),
        (page(), 200, False),
        (AnswerAfter(502), 502, True),
    ],
    ids=lambda value: str(value)[:30],
)
def test_something_on_the_way_answers(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session, fault: Answer, status: int, stored: bool
) -> None:
    assert fault.reaches_store == stored
    proxy.plan(fault)
    answer = post(session, proxy.url, statement())
    assert (answer.status_code, answer.content) == (status, fault.body)
    assert dict(fault.headers).items() <= dict(answer.headers).items()
    assert len(ralph.statements()) == stored
    assert post(session, proxy.url, statement()).status_code == 200
    assert proxy.connections == 1, "kept alive"


def test_a_portal_sends_people_to_its_page(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session
) -> None:
    proxy.plan(redirect())
    stayed = post(session, proxy.url, statement(), allow_redirects=False)
    assert (stayed.status_code, proxy.followed) == (302, 0)
    proxy.plan(redirect())
    followed = post(session, proxy.url, statement())
    assert (followed.status_code, followed.content, proxy.followed) == (200, PAGE, 1)
    assert ralph.statements() == []


@pytest.mark.parametrize("told", [True, False])
def test_an_answer_can_be_larger_than_any_store_s(
    proxy: FaultProxy, session: requests.Session, told: bool
) -> None:
    proxy.plan(Oversize(3_000_000, told), Oversize(300_000_000, told))
    whole = get(session, proxy.url)
    assert whole.content == b"0" * 3_000_000
    assert ("Content-Length" in whole.headers) == told
    with session.get(f"{proxy.url}/statements", stream=True, timeout=30) as broken_off:
        assert next(broken_off.iter_content(1_000)) == b"0" * 1_000
    assert get(session, proxy.url).status_code == 200


def test_it_counts_what_goes_over_the_connections_of_the_app(proxy: FaultProxy) -> None:
    asked = b"GET /xAPI/about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    host, port = proxy.url.removeprefix("http://").removesuffix("/xAPI").split(":")
    got = b""
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(asked)
        while data := connection.recv(1_000):
            got += data
    assert b"404" in got
    assert (proxy.sent, proxy.received, proxy.connections) == (len(asked), len(got), 1)
    assert [one.request.start for one in proxy.seen] == ["GET /xAPI/about HTTP/1.1"]
    proxy.reset_counts()
    assert (proxy.sent, proxy.received, proxy.connections, proxy.seen) == (0, 0, 0, [])


@pytest.mark.parametrize("too_large", [413, 400])
def test_it_refuses_bodies_that_are_too_large(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session, too_large: int
) -> None:
    one, other = statement(), statement()
    proxy.max_body, proxy.too_large = len(json.dumps([one])) + 2, too_large
    refused = post(session, proxy.url, one, other)
    assert (refused.status_code, b"larger than" in refused.content) == (too_large, True)
    assert proxy.largest_body == len(json.dumps([one, other]))
    assert post(session, proxy.url, one).status_code == 200
    assert ids(ralph.statements()) == [one["id"]]


def test_it_refuses_a_batch_with_a_statement_not_to_its_taste(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session
) -> None:
    good, bad = statement(), statement()
    proxy.refuse = lambda one: bool(one["id"] == bad["id"])
    refused = post(session, proxy.url, good, bad)
    assert (refused.status_code, refused.text) == (400, "statement 1 is not to the taste of this store")
    assert post(session, proxy.url, good).status_code == 200
    assert ids(ralph.statements()) == [good["id"]]


def test_a_cable_that_is_pulled_and_a_store_that_is_away(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session
) -> None:
    proxy.plan(page())
    proxy.connected = False
    with pytest.raises(requests.ConnectionError):
        get(session, proxy.url)
    proxy.connected = True
    assert get(session, proxy.url).content == PAGE, "the plan waited"
    ralph.stop()
    with pytest.raises(requests.ConnectionError):
        get(session, proxy.url)
    ralph.start()
    assert get(session, proxy.url).status_code == 200


def test_requests_in_chunks_pass(proxy: FaultProxy, ralph: Ralph, session: requests.Session) -> None:
    one = statement()
    body = json.dumps([one]).encode()
    pieces = iter([body[:50], body[50:]])
    json_body = {"Content-Type": "application/json"}
    answer = session.post(f"{proxy.url}/statements", data=pieces, headers=json_body, timeout=30)
    assert answer.json() == [one["id"]] == ids(ralph.statements())
    assert proxy.largest_body == len(body)


def test_closing_leaves_nothing_behind(session: requests.Session) -> None:
    before = threading.active_count()
    store = StrictStore()
    proxy = FaultProxy(store.url, [Delay(100_000)])
    with ThreadPoolExecutor(1) as waiting:
        asked = waiting.submit(get, session, proxy.url)
        while not proxy.seen:
            time.sleep(0.001)
        proxy.close()
        with pytest.raises(requests.ConnectionError):
            asked.result()
    assert get(session, store.url).status_code == 200
    store.close()
    assert threading.active_count() == before, "even where a client holds its connection"


def test_chances_come_from_the_seed() -> None:
    def drawn() -> list[Fault]:
        rng = Random(5)
        return [random_fault(rng) for _time in range(400)]

    def timeless(fault: Fault) -> Fault:
        waits = isinstance(fault, Answer) and any("GMT" in value for _name, value in fault.headers)
        return Pass() if waits else fault

    one = drawn()
    assert [timeless(fault) for fault in one] == [timeless(fault) for fault in drawn()]
    kinds = {type(fault) for fault in one}
    assert len(kinds) == 10, "every kind but Pass"
    assert {fault.status for fault in one if isinstance(fault, Answer)} >= {200, 302, 413, 429, 500, 503, 511}
    some = random_faults(Random(5), 0.25)
    assert 200 < sum(isinstance(next(some), Pass) for _time in range(400)) < 400


def test_nothing_is_lost_or_doubled_by_trying_again_through_any_faults(
    proxy: FaultProxy, ralph: Ralph, session: requests.Session
) -> None:
    rng = Random(7)
    proxy.plan_from(random_faults(rng, 0.6))
    sent = []
    for _batch in range(12):
        batch = [statement() for _time in range(3)]
        sent += ids(batch)
        while not set(ids(batch)) <= set(ids(ralph.statements())):
            with suppress(requests.RequestException):
                post(session, proxy.url, *batch, allow_redirects=False)
    assert Counter(ids(ralph.statements())) == Counter(sent)
    assert len(proxy.used) > 5
    assert proxy.used.total() >= len(proxy.seen)


def test_no_answer_of_the_wrong_shape_names_a_statement_that_was_sent() -> None:
    rng = Random(3)
    answers = {wrong_shape(rng).body for _time in range(200)}
    assert len(answers) > 12
    for body in answers:
        with suppress(ValueError, RecursionError):
            assert json.loads(body) != [], "which would say that all is stored already"


# --- The strict store ---


def test_the_strict_store_keeps_the_specification(strict: StrictStore, session: requests.Session) -> None:
    old, new = statement(), statement()
    assert post(session, strict.url, old).json() == [old["id"]]
    assert post(session, strict.url, old, new).json() == [old["id"], new["id"]]
    changed = post(session, strict.url, statement(), old | {"timestamp": "2026-01-01T00:00:00.000Z"})
    assert (changed.status_code, changed.json()) == (409, {"error": f"already stored: {old['id']}"})
    assert ids(strict.statements()) == [old["id"], new["id"]]
    assert strict.received[old["id"]] == 3
    assert strict.answered == {200: 2, 409: 1}
    found = get(session, strict.url, statementId=old["id"])
    assert found.json().items() >= old.items()
    assert {"X-Experience-API-Version", "X-Experience-API-Consistent-Through"} <= set(found.headers)
    assert get(session, strict.url, statementId=new_id()).status_code == 404
    assert session.get(f"{strict.url}/about", timeout=30, auth=("", "")).json() == {"version": ["1.0.3"]}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"result": {"success": None}}, "null"),
        ({"result": {"duration": "two hours"}}, "statement 1"),
        ({"version": "1.0.3"}, "properties"),
        ({"id": "first"}, "UUID"),
        ({"actor": "Amina"}, "statement 1"),
    ],
)
def test_the_strict_store_refuses_what_breaks_a_rule(
    strict: StrictStore, session: requests.Session, change: dict[str, Any], words: str
) -> None:
    refused = post(session, strict.url, statement(), statement() | change)
    assert refused.status_code == 400
    assert words in refused.json()["error"]
    assert strict.statements() == []


def test_the_strict_store_wants_every_header(strict: StrictStore) -> None:
    known, url, body = (strict.key, strict.secret), f"{strict.url}/statements", json.dumps([statement()])
    everything = VERSION | {"Content-Type": "application/json"}
    for headers, auth, status in [
        (everything, known, 200),
        (everything, ("x", "y"), 401),
        ({"Content-Type": "application/json"}, known, 400),
        (everything | {"X-Experience-API-Version": "2.0"}, known, 400),
        (VERSION, known, 400),
    ]:
        assert requests.post(url, body, headers=headers, auth=auth, timeout=30).status_code == status


def test_the_habits_of_stores(strict: StrictStore, session: requests.Session) -> None:
    one = statement(result=replace(event().result, score=1.0))

    def become(**habits: Any) -> None:
        strict.clear()
        strict.habits = Habits(**habits)

    become(conflict=True)
    assert [post(session, strict.url, *batch).status_code for batch in ([one], [one, statement()])] == [
        200,
        409,
    ]
    assert len(strict.statements()) == 1
    become(only_new=True)
    assert [post(session, strict.url, one).json() for _time in range(2)] == [[one["id"]], []]
    become(forgets=True, unknown_is_empty=True)
    assert post(session, strict.url, one).json() == [one["id"]]
    assert get(session, strict.url, statementId=one["id"]).json() == {"statements": []}
    become(hidden_for=2)
    post(session, strict.url, one)
    seen = [get(session, strict.url, statementId=one["id"]).status_code for _time in range(3)]
    assert seen == [404, 404, 200]
    become(wraps=True, reserialises=True)
    post(session, strict.url, one)
    (told,) = get(session, strict.url, statementId=one["id"]).json()["statements"]
    assert list(told) == sorted(told, reverse=True)
    assert '"scaled": 1}' in json.dumps(told)
    assert told["timestamp"] == one["timestamp"].replace("Z", "000+00:00")
    become(max_body=100, too_large=400, json_errors=False)
    assert post(session, strict.url, one).text == "larger than 100 bytes"
    become(versions=None)
    assert session.get(f"{strict.url}/about", timeout=30).status_code == 404


@pytest.mark.parametrize("skew", [0.0, -86_400.0, 10.0**9])
def test_the_date_of_a_store_with_another_clock(
    strict: StrictStore, session: requests.Session, skew: float
) -> None:
    from email.utils import parsedate_to_datetime

    strict.habits = Habits(skew=skew)
    before = time.time()
    date = parsedate_to_datetime(get(session, strict.url).headers["Date"]).timestamp()
    assert before - 1 <= date - skew <= time.time()
    strict.habits = Habits(skew=None)
    assert "Date" not in get(session, strict.url).headers


def test_the_strict_store_gives_pages(strict: StrictStore, session: requests.Session) -> None:
    of_amina = [statement() for _time in range(5)]
    post(session, strict.url, *of_amina, statement(learner=JOSEPH))
    found, more = [], f"/xAPI/statements?limit=2&ascending=true&agent={json.dumps(of_amina[0]['actor'])}"
    while more:
        answer = session.get(strict.url.removesuffix("/xAPI") + more, timeout=30).json()
        assert len(answer["statements"]) <= 2
        found += answer["statements"]
        more = answer["more"]
    assert ids(found) == ids(of_amina)
    assert get(session, strict.url, who=AMINA).status_code == 400


def test_the_strict_store_notices_two_at_once(strict: StrictStore) -> None:
    one = statement()
    arrived = threading.Barrier(2)
    strict.habits = Habits(pause=0.5)

    def send() -> int:
        with requests.Session() as own:
            own.auth = (strict.key, strict.secret)
            own.headers.update(VERSION)
            arrived.wait()
            return post(own, strict.url, one).status_code

    with ThreadPoolExecutor(2) as both:
        answers = [asked.result() for asked in [both.submit(send), both.submit(send)]]
    assert answers == [200, 200]
    assert (strict.most_at_once, strict.doubled, strict.received[one["id"]]) == (2, 1, 2)
    assert len(strict.statements()) == 1


# --- Certificates ---


@pytest.mark.parametrize(
    ("kind", "trouble"),
    [
        ("valid", None),
        ("expired", "certificate has expired"),
        ("not_yet_valid", "certificate is not yet valid"),
        ("wrong_host", "doesn't match|mismatch"),
        ("unknown_authority", "unable to get local issuer"),
        ("self_signed", "self[- ]signed"),
    ],
)
def test_a_certificate_is_as_bad_as_it_says(
    tmp_path: Path, session: requests.Session, kind: str, trouble: str | None
) -> None:
    certificates = Certificates(tmp_path)
    session.verify = str(certificates.authority)
    with StrictStore(pair=getattr(certificates, kind)()) as store:
        assert store.url.startswith("https://127.0.0.1:")
        if trouble is None:
            assert post(session, store.url, statement()).status_code == 200
        else:
            with pytest.raises(requests.exceptions.SSLError, match=trouble):
                post(session, store.url, statement())
        assert len(store.statements()) == (trouble is None)
