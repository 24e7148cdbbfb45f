"""Events as xAPI 1.0.3 statements, and back without loss. A statement is made once, then its bytes are kept.

Required forms: https://github.com/adlnet/xAPI-Spec/blob/1.0.3/xAPI-Data.md. `version` is left out, as a
provider's statement that names one must name 1.0.0.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from darasa.record.errors import StatementRefusedError
from darasa.record.rules import MAX_TIME, check, course_of, is_iri
from darasa.record.types import Event, EventClass, Extension, Json, Offset, Result, Verb

HOME_PAGE = "https://darasa.example/learners"
"""The home page of learners' accounts unless a centre sets its own (decisions/0020)."""

PLACE_IN_RECORD = "https://darasa.example/xapi/extensions/record"
"""Context extension: replica, seq, lamport, and class and pack version where there is something to say."""

CLOCK = "https://darasa.example/xapi/extensions/clock"
"""Context extension: session, what its clock said (`recorded_at`, `utc_offset`); when known, `offset` and
`uncertainty` (milliseconds)."""

INTERACTIONS = frozenset(
    {
        "true-false",
        "choice",
        "fill-in",
        "long-fill-in",
        "matching",
        "performance",
        "sequencing",
        "likert",
        "numeric",
        "other",
    }
)

_INTERACTION_TYPE = "http://adlnet.gov/expapi/activities/cmi.interaction"
_COURSE_TYPE = "http://adlnet.gov/expapi/activities/course"
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_DISPLAYS = {verb: {"en": verb.name.lower().replace("_", " ")} for verb in Verb}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DURATION = re.compile(r"PT(\d{1,16})(?:\.(\d{1,3}))?S")


@dataclass(frozen=True, slots=True)
class Received:
    """What a statement from outside says."""

    event: Event
    home_page: str
    """Of the learner's account."""
    offset: Offset | None
    """What was known of its clock when it was frozen."""


def freeze(event: Event, home_page: str, offset: Offset | None) -> bytes:
    """Return the statement of an event as the UTF-8 JSON that leaves this computer."""
    return _JSON.encode(to_statement(event, home_page, offset)).encode()


def thaw(body: bytes) -> Received:
    """Return what a frozen statement says.

    Raises StatementRefusedError for anything else, EventRefusedError when its event breaks a rule.
    """
    try:
        statement = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise StatementRefusedError(f"not JSON: {error}") from error
    return from_statement(statement)


def to_statement(event: Event, home_page: str, offset: Offset | None) -> dict[str, Any]:
    """Return the statement of an event; with a known clock offset its timestamp is corrected."""
    corrected = min(MAX_TIME, max(0, event.recorded_at + (offset.ms if offset else 0)))
    statement: dict[str, Any] = {
        "id": event.id,
        "actor": {"objectType": "Agent", "account": {"homePage": home_page, "name": event.learner}},
        "verb": {"id": event.verb.value, "display": _DISPLAYS[event.verb]},
        "object": _object(event),
    }
    result = _result(event)
    if result:
        statement["result"] = result
    statement["context"] = _context(event, offset)
    statement["timestamp"] = _timestamp(corrected)
    return statement


def from_statement(statement: Json) -> Received:
    """Return the event that a statement of this program was made from; raises as `thaw` does."""
    try:
        return _received(statement)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise StatementRefusedError(f"not a statement of this program: {error!r}") from error


def _object(event: Event) -> dict[str, Any]:
    activity: dict[str, Any] = {"objectType": "Activity", "id": event.object}
    question = _question(event.result.extensions)
    course = course_of(event.object)
    if question is not None:
        right = question["right"]
        activity["definition"] = {
            "type": _INTERACTION_TYPE,
            "interactionType": question["type"],
            "correctResponsesPattern": right if isinstance(right, list) else [right],
        }
    elif course is not None and course[1] == event.object:
        activity["definition"] = {"type": _COURSE_TYPE}
    return activity


def _question(extensions: Mapping[str, Json]) -> dict[str, Any] | None:
    """Return the question extension if a definition can carry it without loss."""
    question = extensions.get(Extension.QUESTION)
    if not isinstance(question, dict) or set(question) != {"type", "right"}:
        return None
    right = question["right"]
    patterns = right if isinstance(right, list) and len(right) > 1 else [right]
    fits = question["type"] in INTERACTIONS and all(isinstance(pattern, str) for pattern in patterns)
    return question if fits else None


def _result(event: Event) -> dict[str, Any]:
    result = event.result
    values: dict[str, Any] = {}
    if result.score is not None:
        values["score"] = {"scaled": result.score}
    if result.success is not None:
        values["success"] = result.success
    if result.completion is not None:
        values["completion"] = result.completion
    if result.duration_ms is not None:
        values["duration"] = _duration(result.duration_ms)
    if result.response is not None:
        values["response"] = result.response
    in_definition = _question(result.extensions) is not None
    extensions = {
        str(key): value
        for key, value in sorted(result.extensions.items())
        if not (in_definition and key == Extension.QUESTION)
    }
    if extensions:
        values["extensions"] = extensions
    return values


def _context(event: Event, offset: Offset | None) -> dict[str, Any]:
    context: dict[str, Any] = {}
    if event.registration is not None:
        context["registration"] = event.registration
    course = course_of(event.object)
    if course is not None:
        publisher, course_iri = course
        activities: dict[str, Any] = {}
        if event.object != course_iri:
            activities["parent"] = [{"objectType": "Activity", "id": course_iri}]
        activities["grouping"] = [{"objectType": "Activity", "id": publisher}]
        if event.pack_version is not None:
            version = {"objectType": "Activity", "id": f"{course_iri}?version={event.pack_version}"}
            activities["grouping"].append(version)
        context["contextActivities"] = activities
    context["platform"] = "Darasa"
    if event.language is not None:
        context["language"] = event.language
    place: dict[str, Any] = {"replica": event.replica, "seq": event.seq, "lamport": event.lamport}
    if event.event_class is not EventClass.LEARNING:
        place["class"] = event.event_class.value
    if event.pack_version is not None:
        place["pack_version"] = event.pack_version
    clock: dict[str, Any] = {
        "session": event.clock_session,
        "recorded_at": event.recorded_at,
        "utc_offset": event.utc_offset,
    }
    if offset is not None:
        clock["offset"] = offset.ms
        clock["uncertainty"] = offset.uncertainty_ms
    context["extensions"] = {PLACE_IN_RECORD: place, CLOCK: clock}
    return context


def _received(statement: Any) -> Received:
    context = statement["context"]
    place, clock = context["extensions"][PLACE_IN_RECORD], context["extensions"][CLOCK]
    account = statement["actor"]["account"]
    event = Event(
        id=statement["id"],
        replica=place["replica"],
        seq=place["seq"],
        lamport=place["lamport"],
        event_class=EventClass(place.get("class", EventClass.LEARNING)),
        learner=account["name"],
        registration=context.get("registration"),
        verb=Verb(statement["verb"]["id"]),
        object=statement["object"]["id"],
        pack_version=place.get("pack_version"),
        language=context.get("language"),
        result=_result_received(statement.get("result", {}), statement["object"].get("definition", {})),
        recorded_at=clock["recorded_at"],
        utc_offset=clock["utc_offset"],
        clock_session=clock["session"],
    )
    check(event)
    if not is_iri(account["homePage"]):
        raise StatementRefusedError("the home page of its account is not an IRI")
    offset = Offset(clock["offset"], clock["uncertainty"]) if "offset" in clock else None
    if offset is not None:
        check_offset(offset)
    return Received(event, account["homePage"], offset)


def check_offset(offset: Offset) -> None:
    """Raise StatementRefusedError for what no clock can be off by."""
    for value in (offset.ms, offset.uncertainty_ms):
        if type(value) is not int or abs(value) > MAX_TIME:
            raise StatementRefusedError("its clock's offset is out of range")
    if offset.uncertainty_ms < 0:
        raise StatementRefusedError("its clock's offset is known better than exactly")


def _result_received(values: dict[str, Any], definition: dict[str, Any]) -> Result:
    extensions: dict[str, Json] = dict(values.get("extensions", {}))
    if "interactionType" in definition:
        right = definition["correctResponsesPattern"]
        extensions[Extension.QUESTION] = {
            "type": definition["interactionType"],
            "right": right[0] if len(right) == 1 else right,
        }
    score = values["score"]["scaled"] if "score" in values else None
    return Result(
        score=float(score) if type(score) is int else score,
        success=values.get("success"),
        completion=values.get("completion"),
        duration_ms=_milliseconds(values["duration"]) if "duration" in values else None,
        response=values.get("response"),
        extensions=extensions,
    )


def _timestamp(utc_ms: int) -> str:
    moment = _EPOCH + timedelta(milliseconds=utc_ms)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _duration(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    fraction = f".{rest:03d}".rstrip("0") if rest else ""
    return f"PT{seconds}{fraction}S"


def _milliseconds(duration: str) -> int:
    match = _DURATION.fullmatch(duration)
    if match is None:
        raise ValueError(f"duration {duration!r}")
    return int(match[1]) * 1000 + int((match[2] or "").ljust(3, "0"))
