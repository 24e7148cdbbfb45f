"""What the xAPI 1.0.3 data specification demands of a statement, written out strictly for the tests."""

import re
from datetime import datetime
from typing import Any
from uuid import UUID

KNOWN = {"id", "actor", "verb", "object", "result", "context", "timestamp"}
RESULT = {"score", "success", "completion", "response", "duration", "extensions"}
CONTEXT = {"registration", "contextActivities", "platform", "language", "extensions"}
INTERACTIONS = {
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
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
DURATION = re.compile(r"P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def validate(statement: dict[str, Any]) -> None:
    """Fail with the first thing that a strict store would refuse."""
    assert set(statement) <= KNOWN, "properties (2.4)"
    assert _no_nulls(statement), "no null outside extensions (2.2)"
    assert str(UUID(statement["id"])) == statement["id"]
    actor = statement["actor"]
    assert set(actor) == {"objectType", "account"}, "one inverse functional identifier (2.4.2)"
    assert actor["objectType"] == "Agent"
    assert set(actor["account"]) == {"homePage", "name"}
    assert IRI.fullmatch(actor["account"]["homePage"])
    assert isinstance(actor["account"]["name"], str)
    verb = statement["verb"]
    assert IRI.fullmatch(verb["id"])
    _language_map(verb["display"])
    _activity(statement["object"])
    if "result" in statement:
        _result(statement["result"])
    _context(statement["context"])
    assert TIMESTAMP.fullmatch(statement["timestamp"])
    datetime.fromisoformat(statement["timestamp"])


def _activity(activity: dict[str, Any]) -> None:
    assert set(activity) <= {"objectType", "id", "definition"}
    assert activity["objectType"] == "Activity"
    assert IRI.fullmatch(activity["id"])
    definition = activity.get("definition", {})
    assert set(definition) <= {"type", "interactionType", "correctResponsesPattern"}
    if definition:
        assert IRI.fullmatch(definition["type"])
    is_interaction = definition.get("type") == "http://adlnet.gov/expapi/activities/cmi.interaction"
    assert is_interaction == ("interactionType" in definition), "an interaction has its type (2.4.4.1)"
    if is_interaction:
        assert definition["interactionType"] in INTERACTIONS
        patterns = definition["correctResponsesPattern"]
        assert patterns
        assert all(isinstance(pattern, str) for pattern in patterns)


def _result(result: dict[str, Any]) -> None:
    assert result
    assert set(result) <= RESULT
    if "score" in result:
        assert set(result["score"]) == {"scaled"}
        assert -1 <= result["score"]["scaled"] <= 1
    for name in ("success", "completion"):
        assert isinstance(result.get(name, True), bool)
    assert isinstance(result.get("response", ""), str)
    assert DURATION.fullmatch(result.get("duration", "PT0S"))
    _extensions(result.get("extensions", {}))


def _context(context: dict[str, Any]) -> None:
    assert set(context) <= CONTEXT
    if "registration" in context:
        UUID(context["registration"])
    groups = context.get("contextActivities", {"grouping": [{"objectType": "Activity", "id": "x:y"}]})
    assert groups
    assert set(groups) <= {"parent", "grouping", "category", "other"}
    for activities in groups.values():
        assert isinstance(activities, list)
        assert activities
        for activity in activities:
            _activity(activity)
    assert LANGUAGE.fullmatch(context.get("language", "en"))
    assert isinstance(context["platform"], str)
    _extensions(context["extensions"])


def _extensions(extensions: dict[str, Any]) -> None:
    assert all(IRI.fullmatch(key) for key in extensions), "keys are IRIs (2.4.5.4)"


def _language_map(words: dict[str, Any]) -> None:
    assert words
    assert all(LANGUAGE.fullmatch(tag) and isinstance(word, str) for tag, word in words.items())


def _no_nulls(value: Any) -> bool:
    if isinstance(value, dict):
        return all(
            key == "extensions" or (inner is not None and _no_nulls(inner)) for key, inner in value.items()
        )
    return not isinstance(value, list) or all(inner is not None and _no_nulls(inner) for inner in value)
