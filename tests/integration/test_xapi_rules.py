"""Statements by rules that others wrote: Ralph's model of xAPI, and Ralph itself as a store."""

import json
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import requests
from hypothesis import given, settings

from darasa.learning.types import Place
from darasa.record.statement import freeze, thaw
from darasa.record.types import Event, EventClass, Extension, Result, Verb
from tests import first_data
from tests.courses import SMALL_IRI
from tests.stores.ralph import Ralph, installed_python
from tests.unit.learning.worlds import a_world, answer_all
from tests.unit.record.kit import AMINA, HOME, answer, event, events

CHECK = Path(__file__).parents[1] / "stores" / "check_with_ralph.py"
VERBS = {verb for verb in Verb if verb not in {Verb.PROFILE_SET, Verb.ALIASED}}
LONGEST = 2**32 - 1
"""Seconds, 136 years: Ralph reads no number in a duration above it. xAPI sets no limit."""


def wrongs(statements: list[Any]) -> list[set[tuple[str, str]]]:
    """Return for each statement what Ralph's model finds wrong: where, and what kind of wrong."""
    done = subprocess.run(
        [installed_python(), "-P", CHECK],
        input="".join(json.dumps(one) + "\n" for one in statements),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found = [{(where, kind) for where, kind in json.loads(line)} for line in done.stdout.splitlines()]
    assert len(found) == len(statements)
    return found


@cache
def drawn() -> tuple[Event, ...]:
    """Return some hundred learning events that the rules of the record allow, the same each time."""
    found: list[Event] = []

    @settings(max_examples=600, derandomize=True, database=None)
    @given(events())
    def collect(one: Event) -> None:
        if one.event_class is EventClass.LEARNING:
            found.append(replace(one, id=str(UUID(int=len(found)))))

    collect()
    return tuple(found)


def studied(folder: Path) -> list[Event]:
    """Return the events of a learner who does everything in a course, well and not so well."""
    with a_world(folder) as world:
        world.install()
        world.read("beans", "labels")
        lesson = world.study.open_lesson(SMALL_IRI, "farewell")
        world.clock.pass_seconds(90.5)
        world.study.keep_place(lesson, Place("", 42))
        world.study.leave(SMALL_IRI, "farewell")
        world.read("farewell")
        for wrong in (7, 0):
            run = world.study.open_quiz(SMALL_IRI, "quiz")
            answer_all(run, wrong=wrong)
            run.result()
            world.study.leave(SMALL_IRI, "quiz")
        return [one for one in world.events() if one.event_class is EventClass.LEARNING]


def lenient(statement: dict[str, Any]) -> dict[str, Any]:
    """Return a statement without the three things that xAPI allows and Ralph's model does not.

    Empty responses, empty patterns of right responses, and durations above LONGEST.
    """
    told: dict[str, Any] = json.loads(json.dumps(statement))
    result, definition = told.get("result", {}), told["object"].get("definition", {})
    if result.get("response") == "":
        result["response"] = "-"
    if float(result.get("duration", "PT0S")[2:-1]) > LONGEST:
        result["duration"] = "PT1S"
    if "correctResponsesPattern" in definition:
        definition["correctResponsesPattern"] = [one or "-" for one in definition["correctResponsesPattern"]]
    return told


def frozen(some: Event) -> dict[str, Any]:
    """Return what the bytes of its statement say."""
    told: dict[str, Any] = json.loads(freeze(some, HOME, None))
    return told


def test_any_event_keeps_the_rules() -> None:
    statements = [lenient(frozen(one)) for one in drawn()]
    assert len(statements) > 250
    assert {one["verb"]["id"] for one in statements} == VERBS
    found = wrongs(statements)
    assert [(one, wrong) for one, wrong in zip(statements, found, strict=True) if wrong] == []


def test_what_people_do_keeps_the_rules(tmp_path: Path) -> None:
    statements = [frozen(one) for one in studied(tmp_path)]
    assert {one["verb"]["id"] for one in statements} == VERBS - {Verb.EARNED, Verb.COMMENTED}
    statements += [json.loads(line) for line in first_data.STATEMENTS.read_bytes().splitlines()]
    found = wrongs(statements)
    assert [(one, wrong) for one, wrong in zip(statements, found, strict=True) if wrong] == []


def test_where_ralph_s_model_is_stricter_than_xapi() -> None:
    empty_pattern = Result(extensions={Extension.QUESTION: {"type": "fill-in", "right": ""}})
    statements = [
        frozen(event(result=result))
        for result in (
            Result(response=""),
            empty_pattern,
            Result(duration_ms=LONGEST * 1000),
            Result(duration_ms=(LONGEST + 1) * 1000),
        )
    ]
    response, pattern, long, longer, *softened = wrongs(statements + [lenient(one) for one in statements])
    assert response == {("result.response", "no_empty_value")}
    assert any(where.endswith("correctResponsesPattern.0") for where, _kind in pattern)
    assert long == set()
    assert longer == {("result.duration", "time_delta_parsing")}
    assert softened == [set()] * 4


BROKEN: list[tuple[str, object]] = [
    ("id", "first"),
    ("id", None),
    ("actor account homePage", "centre"),
    ("actor name", ""),
    ("actor mbox", "mailto:a@example.org"),
    ("verb id", "answered"),
    ("verb display", {"english please": "answered"}),
    ("verb display", None),
    ("object id", "a b"),
    ("object objectType", "Course"),
    ("object definition interactionType", "quiz"),
    ("object definition correctResponsesPattern", "a"),
    ("object definition type", "interaction"),
    ("result success", "yes"),
    ("result success", None),
    ("result response", None),
    ("result score", {"scaled": 1.1}),
    ("result score", {"percent": 100}),
    ("result duration", "12 seconds"),
    ("result duration", "P1X"),
    ("result extensions", {"attempt": 1}),
    ("context registration", "course"),
    ("context language", "english please"),
    ("context platform", None),
    ("context contextActivities parent", [{"id": "first lesson"}]),
    ("context contextActivities course", []),
    ("timestamp", "yesterday"),
    ("version", "0.95"),
    ("learner", "Amina"),
]
"""Where, as keys parted by spaces, and what stands there."""


def broken(sound: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return a statement with this value at this place."""
    told: dict[str, Any] = json.loads(json.dumps(sound))
    *above, last = path.split()
    inner = told
    for key in above:
        inner = inner[key]
    inner[last] = value
    return told


def test_a_broken_rule_is_found() -> None:
    sound = frozen(event(result=answer(attempt=AMINA)))
    of_sound, *found = wrongs([sound, *(broken(sound, *one) for one in BROKEN)])
    assert of_sound == set()
    assert [one for one, wrong in zip(BROKEN, found, strict=True) if not wrong] == []


def test_ralph_takes_any_event_and_gives_it_back_without_loss(ralph: Ralph, tmp_path: Path) -> None:
    sent = [*drawn(), *studied(tmp_path)]
    bodies = [freeze(one, HOME, None) for one in sent]
    with requests.Session() as client:
        client.trust_env = False
        client.auth = (ralph.key, ralph.secret)
        client.headers.update({"X-Experience-API-Version": "1.0.3", "Content-Type": "application/json"})
        for start in range(0, len(bodies), 100):
            batch = b"[" + b",".join(bodies[start : start + 100]) + b"]"
            answered = client.post(f"{ralph.url}/statements", batch, timeout=60)
            assert (answered.status_code, answered.json()) == (
                200,
                [one.id for one in sent[start : start + 100]],
            )
            again = client.post(f"{ralph.url}/statements", batch, timeout=60)
            assert (again.status_code, again.content) == (204, b"")
    stored = ralph.statements()
    assert [thaw(json.dumps(one).encode()).event for one in stored] == sent
    kept = [
        {name: value for name, value in one.items() if name not in {"stored", "authority"}} for one in stored
    ]
    assert [json.dumps(one, sort_keys=True) for one in kept] == [
        json.dumps(json.loads(body), sort_keys=True) for body in bodies
    ], "1, 1.0 and true are equal in Python only"
