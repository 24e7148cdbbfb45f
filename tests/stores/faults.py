"""What can happen to one request between the app and a record store."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import formatdate
from random import Random
from typing import ClassVar
from uuid import UUID

PORTAL = "/portal"
"""Where the portal of a network sends people; the proxy answers it with `PAGE`."""

PAGE = b"<!DOCTYPE html><html><title>Welcome</title><body>Please pay to use this network.</body></html>"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a request; this very class: nothing, it passes."""

    reaches_store: ClassVar[bool] = True
    """Whether the store gets the request, whole."""
    answers: ClassVar[bool] = True
    """Whether the app gets an answer, whole, that is the store's own."""


@dataclass(frozen=True, slots=True)
class Pass(Fault):
    """Nothing."""


@dataclass(frozen=True, slots=True)
class Reset(Fault):
    """The connection is reset at the first byte of the request."""

    reaches_store = False
    answers = False


@dataclass(frozen=True, slots=True)
class CutRequest(Fault):
    """The connection ends after so many bytes of the request, or at its end if it has fewer."""

    after: int
    reaches_store = False
    answers = False


@dataclass(frozen=True, slots=True)
class Delay(Fault):
    """The request waits before it goes on to the store."""

    seconds: float


@dataclass(frozen=True, slots=True)
class DropResponse(Fault):
    """The store has done what was asked; the connection is closed without an answer."""

    answers = False


@dataclass(frozen=True, slots=True)
class ResetResponse(Fault):
    """The store has done what was asked; the connection is reset instead of an answer."""

    answers = False


@dataclass(frozen=True, slots=True)
class TruncateResponse(Fault):
    """The answer ends after so many bytes of its body, and always before its end.

    An answer without a body ends within its head.
    """

    after: int
    answers = False


@dataclass(frozen=True, slots=True)
class Slow(Fault):
    """The answer comes in so many pieces, with a pause before each."""

    pieces: int
    pause: float
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Answer(Fault):
    """Something on the way answers in place of the store, which never hears of the request."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    reaches_store = False
    answers = False


@dataclass(frozen=True, slots=True)
class AnswerAfter(Answer):
    """The store has done what was asked; something on the way answers in its place, as gateways do."""

    reaches_store = True


@dataclass(frozen=True, slots=True)
class Oversize(Fault):
    """An answer of zeros that is far larger than any store's, its size told or not."""

    size: int
    told: bool = True
    reaches_store = False
    answers = False


def page(status: int = 200) -> Answer:
    """Return the page of a network's portal in place of any answer."""
    return Answer(status, (("Content-Type", "text/html; charset=utf-8"),), PAGE)


def redirect(status: int = 302) -> Answer:
    """Return the way to a network's portal."""
    return Answer(status, (("Location", PORTAL), ("Content-Type", "text/html")), PAGE)


def told_to_wait(status: int, retry_after: str | None) -> Answer:
    """Return a refusal of the moment, with `Retry-After` (seconds or an HTTP date) or without."""
    headers = () if retry_after is None else (("Retry-After", retry_after),)
    return Answer(status, (*headers, ("Content-Type", "text/plain")), b"not now")


def in_a_second() -> str:
    """Return the HTTP date of one second from now."""
    return formatdate(time.time() + 1, usegmt=True)


def wrong_shape(rng: Random) -> Answer:
    """Return a success in JSON, or nearly so, that no store answers to statements."""
    stranger = str(UUID(int=rng.getrandbits(128), version=4))
    bodies: list[object] = [{}, {"statements": 5}, [1, 2], [[]], ["welcome"], [stranger], None, "ok", True]
    texts = [json.dumps(body).encode() for body in bodies] + [b"", b"[", b'["', b"\xff\xfe", b"[" * 5_000]
    return Answer(200, (("Content-Type", "application/json"),), rng.choice(texts))


def random_fault(rng: Random) -> Fault:
    """Return some fault, never `Pass`; `rng` decides everything but a date in `Retry-After`."""
    return rng.choice(_KINDS)(rng)


def random_faults(rng: Random, share: float = 0.5) -> Iterator[Fault]:
    """Give without end a fault in this share of requests, and `Pass` in the others."""
    while True:
        yield random_fault(rng) if rng.random() < share else Pass()


def _bytes(rng: Random) -> int:
    """Return how far into a message: most often within its head or first statement."""
    return rng.choice([rng.randrange(1, 400), rng.randrange(1, 4_000), rng.randrange(1, 100_000)])


def _waiting(rng: Random) -> Answer:
    retry_after = rng.choice([None, "0", "1", in_a_second(), "soon"])
    return told_to_wait(rng.choice([429, 503]), retry_after)


def _broken(rng: Random) -> Answer:
    kind = rng.choice([Answer, AnswerAfter])
    return kind(rng.choice([500, 502, 503, 504]), (("Content-Type", "text/html"),), b"<h1>Sorry</h1>")


_KINDS: tuple[Callable[[Random], Fault], ...] = (
    lambda _rng: Reset(),
    lambda rng: CutRequest(_bytes(rng)),
    lambda rng: Delay(rng.uniform(0, 0.2)),
    lambda _rng: DropResponse(),
    lambda _rng: ResetResponse(),
    lambda rng: TruncateResponse(rng.randrange(0, 200)),
    _waiting,
    _broken,
    lambda _rng: Answer(413, (("Content-Type", "text/html"),), b"<h1>Request Entity Too Large</h1>"),
    lambda rng: redirect(rng.choice([301, 302, 303, 307, 308])),
    lambda rng: page(rng.choice([200, 403, 511])),
    wrong_shape,
    lambda rng: Slow(rng.randrange(2, 20), rng.uniform(0, 0.01)),
    lambda rng: Oversize(rng.randrange(2_000_000, 20_000_000), rng.random() < 0.5),
)
