"""A learning record store, as one that sends statements meets it.

Stores differ exactly where retries matter (docs/decisions/0060): what counts as "stored" is decided here, by
the xAPI 1.0.3 specification and by what public stores were seen to do. Its communication part:
https://github.com/adlnet/xAPI-Spec/blob/1.0.3/xAPI-Communication.md
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit, urlunsplit

from darasa.net.http import Answer, Http
from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.rules import MAX_TIME
from darasa.record.statement import from_statement, thaw
from darasa.record.types import Offset
from darasa.sync.errors import (
    AddressWrongError,
    AnswerOddError,
    KeyMayNotError,
    KeyRefusedError,
    PortalError,
    StoreBusyError,
    StoreError,
    StoreMovedError,
    StoreRefusesError,
    StoreTooOldError,
)
from darasa.sync.types import Target

MOST_WORDS = 500
"""Characters of a store's words that are kept."""

_VERSION = {"X-Experience-API-Version": "1.0.3"}
_JSON, _HTML = "application/json", "text/html"
_REJECTED = frozenset({400, 409, 422})
_BUSY = frozenset({408, 425, 429})
_MEANINGS: dict[int, type[StoreError]] = {
    401: KeyRefusedError,
    404: AddressWrongError,
    405: AddressWrongError,
    410: AddressWrongError,
    511: PortalError,  # "Network Authentication Required", RFC 6585
}
_LONGEST_RETRY = 24 * 3600.0
"""Seconds: a store that wants to be left alone for longer is asked again after a day."""
_MESSAGES = ("detail", "message", "error", "errors")
"""Where stores say in words what is wrong."""
_OLDEST_YEAR = 2026
"""A server whose clock says less is wrong itself: Darasa is not older."""
_MOST_PAGES = 10_000
_STEADY_MS = 1_000
"""How far a clock may run from one that nobody can set, within a request, and still be the same."""


@dataclass(frozen=True, slots=True)
class Stored:
    """The store has every statement of the batch."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """The store has taken none of the batch because of something in it."""

    status: int
    words: str


@dataclass(frozen=True, slots=True)
class TooLarge:
    """The store takes nothing as large as this."""

    status: int
    words: str


Verdict = Stored | Rejected | TooLarge


class Store:
    """One record store. Every answer is counted, and tells how far this computer's clock is off."""

    def __init__(
        self,
        target: Target,
        http: Http,
        now: Callable[[], int],
        learn: Callable[[Offset], None] = lambda _: None,
    ) -> None:
        """`now` gives UTC milliseconds as the clock says; `learn` takes what an answer tells of it."""
        self._target = target
        self._http = http
        self._now = now
        self._learn = learn
        self.sent = 0
        """Bytes, both since this was made."""
        self.received = 0
        self.fast = True
        """Whether the last answer came in a moment."""
        self._asked_at = 0
        """UTC milliseconds, as the clock said."""
        self._clock_ran = True
        """Whether nobody set the clock during the last request."""

    def about(self) -> tuple[str, ...]:
        """Return the xAPI versions that the store says it speaks; empty where it does not say.

        No key is shown: what answers may be the sign-in page of a network. Raises PortalError,
        StoreTooOldError, StoreBusyError, StoreMovedError and the errors of `net`.
        """
        answer = self._ask("GET", "/about", signed=False)
        if answer.status in {200, 404} and answer.media_type == _JSON:
            self._learn_from(answer)
        if answer.status == 200:
            versions = _parsed(answer).get("version")
            known = tuple(str(one)[:20] for one in versions) if isinstance(versions, list) else ()
            if known and not any(one.startswith(("1.0", "2.")) for one in known):
                raise StoreTooOldError(known)
            return known
        if answer.status in {401, 403, 404, 405} and answer.media_type != _HTML:
            return ()
        raise _refusal(answer)

    def post(self, bodies: Sequence[bytes]) -> Verdict:
        """Send statements in one request, and return what became of them.

        Raises the StoreErrors that end sending for now, and the errors of `net`; then nobody knows.
        """
        answer = self._ask("POST", "/statements", body=b"[" + b",".join(bodies) + b"]")
        if answer.status == 413:
            return TooLarge(413, _words(answer))
        if answer.status in _REJECTED and answer.media_type != _HTML:
            self._learn_from(answer)
            return Rejected(answer.status, _words(answer))
        if answer.status not in {200, 204}:
            raise _refusal(answer)
        if answer.status == 200:
            rejected = _taken(answer, {_id_of(body) for body in bodies})
            if rejected is not None:
                return rejected
        self._learn_from(answer)
        return Stored()

    def has(self, body: bytes) -> bool | None:
        """Return whether the store has this very statement; None when it has another one of its id.

        What a store adds or writes in another way does not count; nor do time and clock, which two freezings
        of one event may tell differently. Raises as `post` does.
        """
        ours = thaw(body)
        found = self._find(ours.event.id)
        if found is None:
            return False
        try:
            theirs = from_statement(found)
        except (StatementRefusedError, EventRefusedError):
            return None
        return True if (theirs.event, theirs.home_page) == (ours.event, ours.home_page) else None

    def try_reading(self) -> None:
        """See whether the key may read; raises as `post` does when it may not."""
        answer = self._ask("GET", "/statements?limit=1")
        if answer.status != 200:
            raise _refusal(answer)
        _parsed(answer)

    def statements_of(self, home_page: str, learner: str) -> Iterator[dict[str, Any]]:
        """Give the statements of a learner, page by page, in the store's order. Raises as `post` does."""
        agent = json.dumps({"account": {"homePage": home_page, "name": learner}}, separators=(",", ":"))
        path = "/statements?" + urlencode({"agent": agent, "limit": 100})
        for _page in range(_MOST_PAGES):
            answer = self._ask("GET", path)
            if answer.status != 200:
                raise _refusal(answer)
            page = _parsed(answer)
            found = page.get("statements")
            if not isinstance(found, list):
                raise AnswerOddError(answer.status, _words(answer))
            yield from (one for one in found if isinstance(one, dict))
            more = page.get("more")
            if not isinstance(more, str) or not more or not found:
                return
            path = self._same_place(more)

    def _find(self, statement_id: str) -> dict[str, Any] | None:
        answer = self._ask("GET", "/statements?" + urlencode({"statementId": statement_id}))
        if answer.status == 404 and answer.media_type != _HTML:
            return None
        if answer.status != 200:
            raise _refusal(answer)
        found = _parsed(answer)
        several = found.get("statements")
        if isinstance(several, list):  # some stores answer with a list of one, or of none
            found = next((one for one in several if isinstance(one, dict)), {})
        return found if found.get("id") == statement_id else None

    def _same_place(self, more: str) -> str:
        """Return the address of the next page: at the same computer, by the way that the facilitator set.

        Stores behind a gateway may name http, or a port of their own. The key is shown to no other server.
        """
        base = urlsplit(self._target.address)
        try:
            there = urlsplit(urljoin(self._target.address + "/", more))
        except ValueError as error:
            raise AnswerOddError(200, more[:MOST_WORDS]) from error
        if there.scheme not in {"http", "https"} or there.hostname != base.hostname:
            raise AnswerOddError(200, more[:MOST_WORDS])
        return urlunsplit((base.scheme, base.netloc, there.path, there.query, ""))

    def _ask(self, method: str, path: str, *, body: bytes | None = None, signed: bool = True) -> Answer:
        from darasa.net.errors import NetError

        headers = _VERSION | {"Accept": _JSON, "User-Agent": "Darasa"}
        if body is not None:
            headers["Content-Type"] = _JSON
        url = path if path.startswith(("http:", "https:")) else self._target.address + path
        auth = (self._target.key, self._target.secret) if signed else None
        self._asked_at, began = self._now(), time.monotonic()
        try:
            answer = self._http.request(method, url, headers=headers, body=body, auth=auth)
        except NetError as error:
            self.sent += error.sent
            self.received += error.received
            raise
        self.sent += answer.sent
        self.received += answer.received
        self.fast = answer.seconds < 3
        passed = (time.monotonic() - began) * 1000
        self._clock_ran = abs(self._now() - self._asked_at - passed) < _STEADY_MS
        return answer

    def _learn_from(self, answer: Answer) -> None:
        """Note how far the clock is off: the store's own said so at some time during the request."""
        try:
            moment = parsedate_to_datetime(answer.headers["Date"])
        except (KeyError, ValueError, TypeError):
            return
        # Whole seconds are told, cut off, and servers keep what they told for another second.
        server = round(moment.timestamp() * 1000) + 1000
        way = round(answer.seconds * 1000)
        offset = Offset(server - (self._asked_at + way // 2), 1000 + way)
        if moment.year < _OLDEST_YEAR:
            return
        # One that was set meanwhile is another clock now: what was asked by the old one tells nothing of it.
        if self._clock_ran and abs(offset.ms) <= MAX_TIME:
            self._learn(offset)


def _id_of(body: bytes) -> str:
    """Return the id of a frozen statement; it stands first in all that Darasa freezes."""
    if body[:7] == b'{"id":"' and body[43:44] == b'"':
        return body[7:43].decode("ascii", "replace")
    return str(json.loads(body)["id"])


def _taken(answer: Answer, ids: Set[str]) -> Rejected | None:
    """Return None for an answer that says that the batch of these ids was stored; else raises PortalError.

    Some stores name only the ids that were new to them, so it is enough if none is a stranger. A store that
    takes parts of batches says what it did not take: then it is told that the batch was not taken.
    """
    if answer.media_type != _JSON:
        raise PortalError(answer.status, answer.media_type)
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise PortalError(answer.status, "not JSON") from error
    if isinstance(said, list) and all(isinstance(one, str) and one.lower() in ids for one in said):
        return None
    if isinstance(said, dict) and isinstance(said.get("errors"), list) and "inserted" in said:
        return Rejected(400, _words(answer)) if said["errors"] else None
    raise PortalError(answer.status, "not what a record store says")


def _refusal(answer: Answer) -> StoreError:
    """Return what an answer means with which sending cannot go on."""
    status, words = answer.status, _words(answer)
    if status in _BUSY or (status >= 500 and status not in _MEANINGS):
        return StoreBusyError(status, words, _retry_after(answer.headers))
    if 300 <= status < 400:
        location = answer.headers.get("Location", "")[:MOST_WORDS]
        return StoreMovedError(status, location) if _is_store(location) else PortalError(status, location)
    if status in _MEANINGS:
        return _MEANINGS[status](status, words)
    if answer.media_type == _HTML or (status < 300 and answer.media_type != _JSON):
        return PortalError(status, words)
    if status == 403:
        return KeyMayNotError(status, words)
    return StoreRefusesError(status, words) if status >= 400 else AnswerOddError(status, words)


def _is_store(location: str) -> bool:
    """Whether a redirection leads to a record store, such as from http to https, and not to a sign-in."""
    try:
        path = urlsplit(location).path
    except ValueError:
        return False
    return path.rstrip("/").endswith(("/statements", "/about"))


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a header asks for: as a number; a date would need a clock that is right."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), _LONGEST_RETRY)
    try:
        then = parsedate_to_datetime(text)
        seconds = (then - parsedate_to_datetime(headers["Date"])).total_seconds()
    except (KeyError, ValueError, TypeError):
        return None
    return min(max(0.0, seconds), _LONGEST_RETRY)


def _parsed(answer: Answer) -> dict[str, Any]:
    if answer.media_type != _JSON:
        raise PortalError(answer.status, answer.media_type)
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise AnswerOddError(answer.status, "not JSON") from error
    if not isinstance(said, dict):
        raise AnswerOddError(answer.status, _words(answer))
    return said


def _words(answer: Answer) -> str:
    """Return what the store said, for people to read: its message, else the beginning of the body."""
    text = answer.body[: 8 * MOST_WORDS].decode("utf-8", "replace")
    if answer.media_type == _JSON:
        try:
            said = json.loads(answer.body)
        except (ValueError, RecursionError):
            said = None
        if isinstance(said, dict):
            told = next((said[name] for name in _MESSAGES if said.get(name)), said)
            text = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
    elif answer.media_type == _HTML:
        text = ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:MOST_WORDS]
