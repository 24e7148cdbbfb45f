"""Bringing a learner's record back from a store: what it kept, in the very bytes that it was sent."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from darasa.core.tasks import Check
from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.service import Record
from darasa.record.statement import freeze, from_statement
from darasa.record.types import EventClass
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
    if received.event.event_class is not EventClass.LEARNING:
        return None  # names and merges never go to a store: somebody else put them there
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
    brought, bodies = BroughtBack(learner, 0, 0, 0), list[bytes]()
    for statement in statements:
        body = original(statement)
        if body is None or statement["actor"]["account"]["name"] != learner:
            brought = replace(brought, refused=brought.refused + 1)
            continue
        bodies.append(body)
        if len(bodies) == _AT_ONCE:
            check()
            brought, bodies = _merge(record, bodies, brought), []
    return _merge(record, bodies, brought)


def _merge(record: Record, bodies: list[bytes], so_far: BroughtBack) -> BroughtBack:
    """Merge statements, and count what came of it; one that is poisoned keeps no other out."""
    try:
        merged = record.merge(bodies)
    except EventRefusedError:
        if len(bodies) == 1:
            return replace(so_far, refused=so_far.refused + 1)
        middle = len(bodies) // 2
        return _merge(record, bodies[middle:], _merge(record, bodies[:middle], so_far))
    return replace(so_far, added=so_far.added + merged.added, known=so_far.known + merged.known)


def _moment(statement: dict[str, Any]) -> datetime | None:
    try:
        return datetime.fromisoformat(statement["timestamp"])
    except (KeyError, ValueError, TypeError):
        return None
