"""Bringing a learner's record back from a store: what it kept, in the very bytes that it was sent."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from darasa.core.tasks import Check
from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.service import Record
from darasa.record.statement import freeze, from_statement
from darasa.record.types import Merged
from darasa.sync.types import BroughtBack

_AT_ONCE = 500
_KEPT = ("id", "actor", "verb", "object", "result", "context")
"""What a store has to give back as it came; what else there is, it has added."""


def original(statement: dict[str, Any]) -> bytes | None:
    """Return the bytes that this statement was frozen as; None for one that they cannot be told of.

    Freezing is a function of what a statement says, so that a store may order and format it anew.
    """
    try:
        received = from_statement(statement)
    except (StatementRefusedError, EventRefusedError):
        return None
    body = freeze(received.event, received.home_page, received.offset)
    ours = json.loads(body)
    same = all(ours.get(name) == statement.get(name) for name in _KEPT if name != "verb")
    return body if same and _moment(ours) == _moment(statement) else None


def bring_back(
    record: Record, learner: str, statements: Iterable[dict[str, Any]], check: Check
) -> BroughtBack:
    """Merge what a store gave of one learner, in pieces; ended early, do it again.

    Raises what giving them raises.
    """
    merged, refused, bodies = Merged(), 0, list[bytes]()
    for statement in statements:
        body = original(statement)
        if body is None or statement["actor"]["account"]["name"] != learner:
            refused += 1
            continue
        bodies.append(body)
        if len(bodies) == _AT_ONCE:
            check()
            merged, bodies = _sum(merged, record.merge(bodies)), []
    merged = _sum(merged, record.merge(bodies))
    return BroughtBack(learner, merged.added, merged.known, refused)


def _sum(one: Merged, other: Merged) -> Merged:
    return Merged(one.added + other.added, one.known + other.known, one.erased + other.erased)


def _moment(statement: dict[str, Any]) -> datetime | None:
    try:
        return datetime.fromisoformat(statement["timestamp"])
    except (KeyError, ValueError, TypeError):
        return None
