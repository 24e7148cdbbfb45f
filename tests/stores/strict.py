"""A store that does what the real one does not: strict, forgetful, slow to show, over HTTPS."""

import base64
import json
import socket
import ssl
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import UUID

from tests.stores.certificates import Pair
from tests.unit.record.xapi import validate

_PARAMETERS = {"statementId", "agent", "verb", "limit", "ascending", "since", "skip"}
_PAGE = 100


@dataclass(frozen=True, slots=True)
class Habits:
    """How a store behaves; as it stands, one that keeps xAPI 1.0.3 to the letter."""

    conflict: bool = False
    """Answers 409 to a batch with any id that is stored, even the same statement, and stores none of it."""
    only_new: bool = False
    """Answers with the ids that were not stored before, instead of all."""
    forgets: bool = False
    """Accepts, and stores nothing."""
    versions: tuple[str, ...] | None = ("1.0.3",)
    """What it says about itself; with None it says nothing: 404."""
    hidden_for: int = 0
    """So many GETs do not see a statement yet."""
    unknown_is_empty: bool = False
    """Answers to an unknown statementId with an empty list instead of 404."""
    wraps: bool = False
    """Answers to a statementId with a list of one."""
    reserialises: bool = False
    """Gives statements back in other words: keys in another order, 1.0 as 1, another form of timestamps."""
    json_errors: bool = True
    """Gives its reasons as JSON instead of plain text."""
    skew: float | None = 0.0
    """Seconds that its `Date` is ahead of this computer's clock; with None it sends none."""
    max_body: int | None = None
    """Larger bodies are answered with `too_large`."""
    too_large: int = 413
    pause: float = 0.0
    """Seconds that a POST takes at least."""


class RefusedError(Exception):
    """What is answered instead of doing what was asked."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words


class StrictStore:
    """Serves until it is closed; what it counted can be read at any time. `habits` may be changed meanwhile.

    A batch is taken whole or not at all.
    """

    key, secret = "centre", "seven kind tortoises"

    def __init__(self, habits: Habits | None = None, pair: Pair | None = None) -> None:
        """With a certificate it serves HTTPS."""
        self.habits = habits or Habits()
        self.received: Counter[str] = Counter()
        """How often each id came in the body of a POST, whatever was answered."""
        self.answered: Counter[int] = Counter()
        """How often each status was answered to a POST of statements."""
        self.most_at_once = 0
        """How many POSTs were in progress at once at most."""
        self.doubled = 0
        """How many POSTs came while another with one of their ids was in progress."""

        self._lock = threading.Lock()
        self._in_progress: list[set[str]] = []
        self._stored: dict[str, dict[str, Any]] = {}
        self._hidden: dict[str, int] = {}
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.store = self
        self._scheme = "http"
        if pair is not None:
            self._scheme = "https"
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(pair.certificate, pair.key)
            # The handshake belongs to the thread of a connection, not to the one that accepts them.
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def __enter__(self) -> "StrictStore":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The xAPI endpoint."""
        return f"{self._scheme}://127.0.0.1:{self._server.server_address[1]}/xAPI"

    def statements(self) -> list[dict[str, Any]]:
        """Return what is stored, in order of arrival."""
        with self._lock:
            return list(self._stored.values())

    def clear(self) -> None:
        """Forget all statements and counts."""
        with self._lock:
            self._stored.clear()
            self._hidden.clear()
            self.received.clear()
            self.answered.clear()
            self.most_at_once = self.doubled = 0

    def close(self) -> None:
        """End all connections, and wait for what serves them."""
        self._server.shutdown()
        self._thread.join()
        self._server.end_connections()
        self._server.server_close()

    def count(self, status: int) -> None:
        """Remember what a POST was answered."""
        with self._lock:
            self.answered[int(status)] += 1

    def take(self, body: bytes) -> list[str]:
        """Store a batch and return the ids to answer with; raises RefusedError."""
        try:
            statements = json.loads(body)
        except ValueError:
            raise RefusedError(400, "not JSON") from None
        batch = statements if isinstance(statements, list) else [statements]
        ids = [str(one["id"]) for one in batch if isinstance(one, dict) and "id" in one]
        mine = set(ids)
        with self._lock:
            self.received.update(ids)
            self.doubled += any(mine & others for others in self._in_progress)
            self._in_progress.append(mine)
            self.most_at_once = max(self.most_at_once, len(self._in_progress))
        try:
            time.sleep(self.habits.pause)
            with self._lock:
                return self._store(batch)
        finally:
            with self._lock:
                self._in_progress.remove(mine)

    def find(self, query: dict[str, str]) -> dict[str, Any]:
        """Return what a GET of statements asks for; raises RefusedError."""
        if unknown := set(query) - _PARAMETERS:
            raise RefusedError(400, f"unknown parameters: {', '.join(sorted(unknown))}")
        with self._lock:
            visible = [one for id_, one in self._stored.items() if self._hidden.get(id_, 0) <= 0]
            self._hidden = {id_: left - 1 for id_, left in self._hidden.items() if left > 0}
        if "statementId" in query:
            return self._one(visible, query["statementId"])
        found = [one for one in visible if _matches(one, query)]
        if query.get("ascending") != "true":
            found.reverse()
        skip, limit = int(query.get("skip", "0")), int(query.get("limit", "0")) or _PAGE
        more = urlencode(query | {"skip": skip + limit})
        answer: dict[str, Any] = {"statements": [self._given(one) for one in found[skip : skip + limit]]}
        return answer | {"more": f"/xAPI/statements?{more}" if skip + limit < len(found) else ""}

    def _store(self, batch: list[Any]) -> list[str]:
        for at, statement in enumerate(batch):
            try:
                validate(statement)
            except (AssertionError, AttributeError, KeyError, TypeError, ValueError) as error:
                raise RefusedError(400, f"statement {at}: {type(error).__name__} {error}") from None
        ids: list[str] = [one["id"] for one in batch]
        if not batch or len(set(ids)) < len(ids):
            raise RefusedError(400, "no statements, or one id twice")
        known = [one for one in batch if one["id"] in self._stored]
        differing = [one for one in known if not _same(one, self._stored[one["id"]])]
        if differing or (known and self.habits.conflict):
            raise RefusedError(409, f"already stored: {(differing or known)[0]['id']}")
        new = [one for one in batch if one["id"] not in self._stored]
        if not self.habits.forgets:
            now = formatted(time.time())
            for one in new:
                authority = {"objectType": "Agent", "mbox": "mailto:store@example.org"}
                self._stored[one["id"]] = one | {"stored": now, "authority": authority, "version": "1.0.0"}
                self._hidden[one["id"]] = self.habits.hidden_for
        return [one["id"] for one in new] if self.habits.only_new else ids

    def _one(self, visible: list[dict[str, Any]], id_: str) -> dict[str, Any]:
        try:
            wanted = str(UUID(id_))
        except ValueError:
            raise RefusedError(400, "statementId is not a UUID") from None
        found = [self._given(one) for one in visible if one["id"] == wanted]
        if not found and not self.habits.unknown_is_empty:
            raise RefusedError(404, "no such statement")
        return found[0] if found and not self.habits.wraps else {"statements": found}

    def _given(self, statement: dict[str, Any]) -> dict[str, Any]:
        if not self.habits.reserialises:
            return statement
        told: dict[str, Any] = _reserialised(statement)
        told["timestamp"] = told["timestamp"].replace("Z", "000+00:00")
        return told


class _Server(ThreadingHTTPServer):
    """Waits for its threads when it is closed."""

    daemon_threads = False
    store: StrictStore

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._connections: set[socket.socket] = set()
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def end_connections(self) -> None:
        """Let those that wait for a next request wait no longer."""
        for connection in list(self._connections):
            with suppress(OSError):
                # Not the method of an SSL socket, which would take its keys from the thread that reads.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet about apps that go away or do not trust the certificate."""


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        """About the store, or statements of it."""
        self._answer(self._get)

    def do_POST(self) -> None:
        """Statements to store."""
        self._answer(self._post)

    def log_message(self, *_arguments: object) -> None:
        """Keep quiet."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        """Return what its clock says."""
        now = time.time() if timestamp is None else timestamp
        return formatdate(now + (self.server.store.habits.skew or 0), usegmt=True)

    def send_header(self, keyword: str, value: str) -> None:
        """Leave out `Date` where the store has no clock."""
        if keyword != "Date" or self.server.store.habits.skew is not None:
            super().send_header(keyword, value)

    def _answer(self, act: Any) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            status, answer = HTTPStatus.OK, json.dumps(act(body)).encode()
        except RefusedError as refusal:
            status, answer = HTTPStatus(refusal.status), refusal.words.encode()
            if self.server.store.habits.json_errors:
                answer = json.dumps({"error": refusal.words}).encode()
        if self.command == "POST":
            self.server.store.count(status)
        self.send_response(status)
        is_json = status == HTTPStatus.OK or self.server.store.habits.json_errors
        self.send_header("Content-Type", "application/json" if is_json else "text/plain")
        self.send_header("X-Experience-API-Version", "1.0.3")
        self.send_header("X-Experience-API-Consistent-Through", formatted(time.time()))
        if status == HTTPStatus.UNAUTHORIZED:
            self.send_header("WWW-Authenticate", 'Basic realm="store"')
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _get(self, _body: bytes) -> Any:
        address = urlsplit(self.path)
        versions = self.server.store.habits.versions
        if address.path == "/xAPI/about" and versions is not None:
            return {"version": list(versions)}
        self._check(address.path)
        return self.server.store.find({name: values[0] for name, values in parse_qs(address.query).items()})

    def _post(self, body: bytes) -> list[str]:
        self._check(urlsplit(self.path).path)
        habits = self.server.store.habits
        if habits.max_body is not None and len(body) > habits.max_body:
            raise RefusedError(habits.too_large, f"larger than {habits.max_body} bytes")
        if not self.headers.get("Content-Type", "").startswith("application/json"):
            raise RefusedError(400, "not application/json")
        return self.server.store.take(body)

    def _check(self, path: str) -> None:
        """Raise RefusedError unless this is for the statements, with a version and by someone known."""
        if path != "/xAPI/statements":
            raise RefusedError(404, "nothing here")
        if not self.headers.get("X-Experience-API-Version", "").startswith("1.0"):
            raise RefusedError(400, "X-Experience-API-Version is missing, or not 1.0")
        store = self.server.store
        known = base64.b64encode(f"{store.key}:{store.secret}".encode()).decode()
        if self.headers.get("Authorization") != f"Basic {known}":
            raise RefusedError(401, "key or secret is wrong")


def formatted(seconds: float) -> str:
    """Return a time in seconds since 1970 as xAPI writes it."""
    whole = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
    return f"{whole}.{int(seconds * 1000) % 1000:03d}Z"


def _matches(statement: dict[str, Any], query: dict[str, str]) -> bool:
    if "agent" in query:
        agent = json.loads(query["agent"])
        if agent.get("account") != statement["actor"]["account"]:
            return False
    if statement["verb"]["id"] != query.get("verb", statement["verb"]["id"]):
        return False
    return bool(statement["stored"] > query.get("since", ""))


def _same(statement: dict[str, Any], stored: dict[str, Any]) -> bool:
    added = {"stored", "authority", "version"}
    return statement == {name: value for name, value in stored.items() if name not in added}


def _reserialised(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reserialised(inner) for key, inner in sorted(value.items(), reverse=True)}
    if isinstance(value, list):
        return [_reserialised(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
