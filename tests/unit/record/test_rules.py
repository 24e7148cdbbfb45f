"""The rules that every event keeps."""

import pytest
from hypothesis import given

from darasa.record.errors import EventRefusedError
from darasa.record.rules import MAX_DEPTH, MAX_TEXT, check, course_of, is_iri, is_uuid
from darasa.record.types import Event, EventClass, Json, Result, Verb
from tests.unit.record.kit import AMINA, COURSE, QUESTION, event, events


def deep(levels: int) -> Json:
    """Return so many lists and objects, one in the other."""
    value: Json = 1
    for level in range(levels):
        value = [value] if level % 2 else {"x": value}
    return value


@given(events())
def test_events_within_the_rules_pass(some: Event) -> None:
    check(some)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"id": "1"}, "its id"),
        ({"id": AMINA.upper().replace("1", "A")}, "its id"),
        ({"replica": "g" * 36}, "its replica"),
        ({"learner": None}, "its learner"),
        ({"clock_session": ""}, "its clock session"),
        ({"registration": "x"}, "its registration"),
        ({"seq": 0}, "its sequence number"),
        ({"seq": True}, "its sequence number"),
        ({"lamport": 2**53}, "its Lamport counter"),
        ({"lamport": 1.0}, "its Lamport counter"),
        ({"recorded_at": -1}, "its time "),
        ({"recorded_at": 253_402_300_800_000}, "its time "),
        ({"utc_offset": 1500}, "its time zone"),
        ({"event_class": EventClass.CENTRE}, "its class"),
        ({"verb": Verb.ALIASED}, "its class"),
        ({"verb": Verb.ALIASED, "event_class": EventClass.CENTRE}, "its object is not a learner"),
        ({"object": "first lesson"}, "its object is not an IRI"),
        ({"object": "https://a b"}, "its object is not an IRI"),
        ({"object": "x:" + "y" * 2048}, "its object is not an IRI"),
        ({"pack_version": 0}, "its pack version"),
        ({"language": "en_US"}, "its language"),
        ({"language": 1}, "its language"),
        ({"result": Result(score=1.5)}, "its score"),
        ({"result": Result(score=float("nan"))}, "its score"),
        ({"result": Result(score=1)}, "its score"),
        ({"result": Result(success="yes")}, "its success"),  # type: ignore[arg-type]
        ({"result": Result(completion=1)}, "its completion"),  # type: ignore[arg-type]
        ({"result": Result(duration_ms=-1)}, "its duration"),
        ({"result": Result(response="\ud800")}, "its response"),
        ({"result": Result(response="x" * (MAX_TEXT + 1))}, "its response"),
        ({"result": Result(response=5)}, "its response"),  # type: ignore[arg-type]
        ({"result": Result(extensions={"p": 1})}, "its extensions"),
        ({"result": Result(extensions={"x:y": float("inf")})}, "its extensions"),
        ({"result": Result(extensions={"x:y": "\udfff"})}, "its extensions"),
        ({"result": Result(extensions={"x:y": "z" * MAX_TEXT})}, "its extensions"),
        ({"result": Result(extensions={"x:y": {1, 2}})}, "its extensions"),  # type: ignore[dict-item]
        ({"result": Result(extensions={"x:y": {1: 2}})}, "its extensions"),  # type: ignore[dict-item]
        ({"result": Result(extensions={"x:y": (1, 2)})}, "its extensions"),  # type: ignore[dict-item]
        ({"result": Result(extensions={"x:y": deep(MAX_DEPTH + 1)})}, "its extensions"),
        ({"result": Result(extensions={"x:y": deep(MAX_DEPTH + 2)})}, "its extensions"),
        ({"result": Result(extensions={"x:y": 10**5000})}, "its extensions"),
        ({"object": "https://a.b/\ud800"}, "its object is not an IRI"),
    ],
)
def test_each_broken_rule_is_named(values: dict[str, object], reason: str) -> None:
    with pytest.raises(EventRefusedError) as refused:
        check(event(**values))
    assert refused.value.reason.startswith(reason)


def test_what_is_within_the_depth_passes() -> None:
    check(event(result=Result(extensions={"x:y": deep(MAX_DEPTH)})))


def test_a_course_is_known_from_what_lies_in_it() -> None:
    assert course_of(QUESTION) == ("https://example.org/darasa", COURSE)
    assert course_of(COURSE) == ("https://example.org/darasa", COURSE)
    assert course_of("https://example.org/other/ai") is None
    assert course_of("https://example.org/darasa") is None


def test_only_canonical_uuids_and_absolute_iris_count() -> None:
    assert is_uuid(AMINA)
    assert not is_uuid("{" + AMINA[:-2] + "}")
    assert not is_uuid("z" * 36)
    assert is_iri("urn:x:y")
    assert not is_iri(None)
