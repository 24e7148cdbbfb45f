"""The rules that every event keeps, whether recorded here or come from outside."""

import json
import math
import re
from collections.abc import Mapping
from functools import lru_cache
from uuid import UUID

from darasa.record.errors import EventRefusedError
from darasa.record.groups import iri_of, learner_of
from darasa.record.types import MAX_LAMPORT, Event, EventClass, Json, Verb

MAX_LEAP = 10**9
"""How far a Lamport counter may be ahead of ours: more events than all classrooms of a country make."""

MAX_TIME = 253_402_300_799_999
"""The last millisecond of the year 9999, the last that a timestamp of a statement can name."""

MAX_TEXT = 65_536
"""Characters in a response, and in all extensions of one event together."""

MAX_DEPTH = 32
"""Lists and objects in each other: far below where Python's JSON reader gives up, however it is called."""

_CENTRE_VERBS = frozenset({Verb.PROFILE_SET, Verb.ALIASED})
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f\ud800-\udfff]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_COURSE = re.compile(r"(https://[^/?#]+/darasa)/([^/?#]+)(?:/.*)?")


@lru_cache(maxsize=4096)
def course_of(iri: str) -> tuple[str, str] | None:
    """Return (publisher's IRI, course's IRI) of a course, step or question; None for any other IRI."""
    match = _COURSE.fullmatch(iri)
    return (match[1], f"{match[1]}/{match[2]}") if match else None


def is_uuid(text: object) -> bool:
    """Whether this is a UUID in its canonical lower-case form, so that equal ones are equal as text."""
    if not isinstance(text, str) or len(text) != 36:
        return False
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def is_iri(text: object) -> bool:
    """Whether this is an absolute IRI that stores accept."""
    return isinstance(text, str) and len(text) <= 2048 and _IRI.fullmatch(text) is not None


def check(event: Event) -> None:
    """Raise EventRefusedError naming the first rule that the event breaks."""
    for broken, reason in (*_identity(event), *_content(event)):
        if broken:
            raise EventRefusedError(str(event.id), reason)


def _identity(event: Event) -> tuple[tuple[bool, str], ...]:
    centre = event.event_class is EventClass.CENTRE
    return (
        (not is_uuid(event.id), "its id is not a UUID"),
        (not is_uuid(event.replica), "its replica is not a UUID"),
        (not is_uuid(event.learner), "its learner is not a UUID"),
        (not is_uuid(event.clock_session), "its clock session is not a UUID"),
        (
            event.registration is not None and not is_uuid(event.registration),
            "its registration is not a UUID",
        ),
        (not _whole(event.seq, 1, MAX_LAMPORT), "its sequence number is out of range"),
        (not _whole(event.lamport, 1, MAX_LAMPORT), "its Lamport counter is out of range"),
        (not _whole(event.recorded_at, 0, MAX_TIME + 1), "its time is out of range"),
        (not _whole(event.utc_offset, -1440, 1441), "its time zone is out of range"),
        (centre != (event.verb in _CENTRE_VERBS), "its class does not fit its verb"),
        (not is_iri(event.object), "its object is not an IRI"),
        (centre and not _is_learner(event.object), "its object is not a learner"),
    )


def _content(event: Event) -> tuple[tuple[bool, str], ...]:
    result = event.result
    return (
        (
            event.pack_version is not None and not _whole(event.pack_version, 1, 2**31),
            "its pack version is out of range",
        ),
        (
            event.language is not None and not _is_language(event.language),
            "its language is not a tag",
        ),
        (result.score is not None and not _share(result.score), "its score is not between 0 and 1"),
        (not isinstance(result.success, bool | None), "its success is not true or false"),
        (not isinstance(result.completion, bool | None), "its completion is not true or false"),
        (
            result.duration_ms is not None and not _whole(result.duration_ms, 0, MAX_LAMPORT),
            "its duration is out of range",
        ),
        (
            result.response is not None and not _text(result.response),
            "its response is not a text of this length",
        ),
        (not _extensions(result.extensions), "its extensions are not plain data under IRIs"),
    )


def _is_learner(iri: object) -> bool:
    return isinstance(iri, str) and iri == iri_of(learner_of(iri)) and is_uuid(learner_of(iri))


def _is_language(tag: object) -> bool:
    return isinstance(tag, str) and _LANGUAGE.fullmatch(tag) is not None


def _whole(value: object, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value < high


def _share(value: object) -> bool:
    return isinstance(value, float) and math.isfinite(value) and 0 <= value <= 1


def _text(value: object) -> bool:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def _extensions(extensions: Mapping[str, Json]) -> bool:
    if not extensions:
        return True
    if not all(is_iri(key) and _is_plain(value, MAX_DEPTH) for key, value in extensions.items()):
        return False
    try:
        return _text(json.dumps(dict(extensions), ensure_ascii=False, allow_nan=False))
    except ValueError:  # no number of JSON, or one too long to be written
        return False


def _is_plain(value: object, levels: int) -> bool:
    """Whether JSON gives this value back as it is, with at most so many levels in it."""
    if isinstance(value, dict):
        texts = all(isinstance(key, str) for key in value)
        return levels > 0 and texts and all(_is_plain(item, levels - 1) for item in value.values())
    if isinstance(value, list):
        return levels > 0 and all(_is_plain(item, levels - 1) for item in value)
    return value is None or isinstance(value, bool | int | float | str)
