"""Events as statements and back."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.record.errors import EventRefusedError, StatementRefusedError
from darasa.record.rules import MAX_TIME
from darasa.record.statement import (
    CLOCK,
    PLACE_IN_RECORD,
    Received,
    freeze,
    from_statement,
    thaw,
    to_statement,
)
from darasa.record.types import Event, EventClass, Extension, Offset, Result, Verb
from tests.unit.record.kit import AMINA, COURSE, HOME, LESSON, QUESTION, answer, event, events
from tests.unit.record.xapi import validate

offsets = st.none() | st.builds(Offset, st.integers(-MAX_TIME, MAX_TIME), st.integers(0, MAX_TIME))


def told(some: Event) -> dict[str, Any]:
    """Return a statement as a store would read it."""
    read: dict[str, Any] = json.loads(freeze(some, HOME, None))
    return read


@given(events(), offsets)
def test_no_event_loses_anything_as_a_statement(some: Event, offset: Offset | None) -> None:
    body = freeze(some, HOME, offset)
    back = thaw(body)
    assert back == Received(some, HOME, offset)
    assert json.dumps(dict(back.event.result.extensions), sort_keys=True) == json.dumps(
        dict(some.result.extensions), sort_keys=True
    ), "1, 1.0 and true are equal in Python only"
    assert freeze(back.event, back.home_page, back.offset) == body


@given(events(), offsets)
def test_every_statement_is_one_that_strict_stores_accept(some: Event, offset: Offset | None) -> None:
    validate(json.loads(freeze(some, HOME, offset)))


def test_an_answer_in_full() -> None:
    result = Result(
        success=False,
        response="b[,]c",
        duration_ms=12_340,
        extensions=answer(attempt="d" * 8 + AMINA[8:]).extensions,
    )
    some = event(result=result, registration="e" * 8 + AMINA[8:], recorded_at=1_795_315_533_194)
    assert told(some) == {
        "id": some.id,
        "actor": {"objectType": "Agent", "account": {"homePage": HOME, "name": AMINA}},
        "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered"}},
        "object": {
            "objectType": "Activity",
            "id": QUESTION,
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
                "interactionType": "choice",
                "correctResponsesPattern": ["a"],
            },
        },
        "result": {
            "success": False,
            "duration": "PT12.34S",
            "response": "b[,]c",
            "extensions": {str(Extension.ATTEMPT): "d" * 8 + AMINA[8:]},
        },
        "context": {
            "registration": "e" * 8 + AMINA[8:],
            "contextActivities": {
                "parent": [{"objectType": "Activity", "id": COURSE}],
                "grouping": [
                    {"objectType": "Activity", "id": "https://example.org/darasa"},
                    {"objectType": "Activity", "id": f"{COURSE}?version=1"},
                ],
            },
            "platform": "Darasa",
            "language": "en",
            "extensions": {
                PLACE_IN_RECORD: {"replica": some.replica, "seq": 1, "lamport": 1, "pack_version": 1},
                CLOCK: {"session": some.clock_session, "recorded_at": 1_795_315_533_194, "utc_offset": 180},
            },
        },
        "timestamp": "2026-11-22T02:45:33.194Z",
    }


def test_several_right_patterns_travel_in_the_definition() -> None:
    question = {"type": "fill-in", "right": ["photosynthesis", "the photosynthesis"]}
    some = event(result=Result(extensions={Extension.QUESTION: question}))
    definition = told(some)["object"]["definition"]
    assert definition["correctResponsesPattern"] == question["right"]
    assert "result" not in told(some)


@pytest.mark.parametrize(
    "question",
    [
        {"type": "choice", "right": []},
        {"type": "choice", "right": ["a"]},
        {"type": "quiz", "right": "a"},
        "a",
    ],
)
def test_what_no_definition_can_carry_stays_in_the_result(question: Any) -> None:
    statement = told(event(result=Result(extensions={Extension.QUESTION: question})))
    assert "definition" not in statement["object"]
    assert statement["result"]["extensions"] == {str(Extension.QUESTION): question}


def test_the_course_is_no_parent_of_itself() -> None:
    statement = told(event(verb=Verb.SATISFIED, object=COURSE, pack_version=None))
    assert statement["object"]["definition"] == {"type": "http://adlnet.gov/expapi/activities/course"}
    assert statement["context"]["contextActivities"] == {
        "grouping": [{"objectType": "Activity", "id": "https://example.org/darasa"}]
    }


def test_a_known_offset_corrects_the_timestamp_and_nothing_else_but_the_clock() -> None:
    some = event(recorded_at=0, object=LESSON)
    raw, corrected = to_statement(some, HOME, None), to_statement(some, HOME, Offset(1_795_315_533_194, 500))
    assert (raw["timestamp"], corrected["timestamp"]) == (
        "1970-01-01T00:00:00.000Z",
        "2026-11-22T02:45:33.194Z",
    )
    clock = corrected["context"]["extensions"][CLOCK]
    assert (clock["recorded_at"], clock["offset"], clock["uncertainty"]) == (0, 1_795_315_533_194, 500)
    for statement in (raw, corrected):
        del statement["timestamp"], statement["context"]["extensions"][CLOCK]
    assert raw == corrected
    assert to_statement(some, HOME, Offset(-1, 0))["timestamp"].startswith("1970-01-01T00:00:00.000")


def test_an_event_of_the_centre_says_so() -> None:
    some = event(verb=Verb.PROFILE_SET, event_class=EventClass.CENTRE, object=f"urn:uuid:{AMINA}")
    statement = told(some)
    assert statement["context"]["extensions"][PLACE_IN_RECORD]["class"] == "centre"
    assert statement["verb"]["display"] == {"en": "profile set"}


def test_what_a_store_adds_is_passed_over() -> None:
    statement = told(event())
    stored = statement | {
        "stored": "2026-11-22T02:45:34Z",
        "version": "1.0.0",
        "authority": {"mbox": "mailto:a@b.c"},
    }
    assert from_statement(stored) == from_statement(statement)
    statement["result"] = {"score": {"scaled": 1}}
    assert from_statement(statement).event.result.score == 1.0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"5",
        b'"x"',
        b"\xff",
        b"[" * 100_000,
        b'{"context": {}}',
        b"{}",
        b"1" * 5000,
    ],
)
def test_bytes_that_are_no_statement_are_refused(body: bytes) -> None:
    with pytest.raises(StatementRefusedError):
        thaw(body)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("verb", "id"), "http://adlnet.gov/expapi/verbs/experienced"),
        (("verb",), None),
        (("result",), []),
        (("result",), {"score": 1}),
        (("result",), {"duration": "P1Y"}),
        (("result",), {"duration": 5}),
        (("result",), {"extensions": 7}),
        (("object", "definition"), {"interactionType": "choice"}),
        (("object", "definition"), 9),
        (("actor", "account", "homePage"), None),
        (("actor", "account", "homePage"), "here"),
        (("context", "extensions", CLOCK, "offset"), 5),
        (("context", "extensions", PLACE_IN_RECORD, "class"), "boss"),
    ],
)
def test_a_statement_bent_out_of_shape_is_refused(path: tuple[str, ...], value: object) -> None:
    statement = told(event())
    inner = statement
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    with pytest.raises(StatementRefusedError):
        from_statement(statement)


@pytest.mark.parametrize("offset", [Offset(MAX_TIME + 1, 0), Offset(0, "1"), Offset(True, 0), Offset(1.5, 0)])  # type: ignore[arg-type]
def test_an_offset_that_no_clock_has_is_refused(offset: Offset) -> None:
    statement = told(event())
    statement["context"]["extensions"][CLOCK] |= {"offset": offset.ms, "uncertainty": offset.uncertainty_ms}
    with pytest.raises(StatementRefusedError):
        from_statement(statement)


@pytest.mark.parametrize("score", [True, "1", None, [1]])
def test_a_score_that_is_no_number_is_refused(score: object) -> None:
    statement = told(event()) | {"result": {"score": {"scaled": score}}}
    if score is None:
        assert from_statement(statement).event.result.score is None
        return
    with pytest.raises(EventRefusedError):
        from_statement(statement)


def test_a_score_too_large_for_any_number_is_refused() -> None:
    with pytest.raises(StatementRefusedError, match="too large"):
        thaw(json.dumps(told(event()) | {"result": {"score": {"scaled": 10**400}}}).encode())


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=4,
)


@given(st.data())
def test_no_bent_statement_crashes(data: st.DataObject) -> None:
    statement = told(event(result=Result(score=0.5, duration_ms=10, extensions={Extension.ATTEMPT: AMINA})))
    inner: Any = statement
    while True:
        key = data.draw(st.sampled_from(sorted(inner)))
        if not isinstance(inner[key], dict) or not inner[key] or data.draw(st.booleans()):
            break
        inner = inner[key]
    inner[key] = data.draw(plain)
    with suppress(StatementRefusedError, EventRefusedError):
        validate(to_statement(from_statement(statement).event, HOME, None))
