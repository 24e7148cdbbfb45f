"""What the first schema's program wrote, opened by today's: everything is as it was, to the byte."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from darasa.core.paths import DataFolder
from darasa.people.errors import PassphraseWrongError
from darasa.storage.database import open_database
from darasa.workspace import Workspace
from tests.first_data import DATA, EXPECTED, PASSPHRASE, PINS, STATEMENTS, describe, statements
from tests.unit.learning.worlds import SetClock
from tests.unit.storage.test_migrations import schema

WHOLE_SIZE = 200_000
"""Bytes that the folder may take in the repository."""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Workspace]:
    """A copy of the first data folder, opened by today's program."""
    shutil.copytree(DATA, tmp_path / "data")
    workspace = Workspace(DataFolder(tmp_path / "data"), SetClock(utc_ms=1_790_000_000_000))
    yield workspace
    workspace.close()


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(EXPECTED.read_text(encoding="utf-8"))
    return found


def test_its_schema_becomes_that_of_a_new_database(first: Workspace, tmp_path: Path) -> None:
    new = open_database(tmp_path / "new.db")
    assert schema(first.db) == schema(new), (
        "until the first tag: make it again with python -m tests.first_data"
    )
    new.close_all()


def test_learners_facts_places_and_courses_are_exactly_what_they_were(
    first: Workspace, expected: dict[str, Any]
) -> None:
    found = describe(first)
    assert found == {name: value for name, value in expected.items() if name != "recovery_code"}


def test_the_statements_are_the_same_to_the_byte(first: Workspace) -> None:
    assert statements(first) == STATEMENTS.read_bytes()


def test_the_facts_are_those_that_today_makes_of_the_events(
    first: Workspace, expected: dict[str, Any]
) -> None:
    first.record.rebuild()
    assert describe(first)["facts"] == expected["facts"]


def test_the_record_goes_on(first: Workspace) -> None:
    before = first.record.statements(0, 1_000_000)
    learner = next(one for one in first.people.learners() if one.name == "Amina")
    course = first.study(learner.id, "en").courses()[0]
    first.study(learner.id, "en").open_lesson(course.iri, course.steps[0].step.id)
    after = first.record.statements(0, 1_000_000)
    assert after[: len(before)] == before
    assert len(after) == len(before) + 1


@pytest.mark.parametrize("name", PINS)
def test_a_pin_still_opens(first: Workspace, name: str) -> None:
    learner = next(one for one in first.people.learners() if one.name == name)
    assert not first.people.check_pin(learner.id, "9999")
    assert first.people.check_pin(learner.id, PINS[name])


def test_the_facilitator_still_comes_in(first: Workspace, expected: dict[str, Any]) -> None:
    with pytest.raises(PassphraseWrongError):
        first.facilitators.sign_in(PASSPHRASE.upper())
    first.facilitators.require(first.facilitators.sign_in(PASSPHRASE))
    first.facilitators.recover(expected["recovery_code"], "another passphrase")
    first.facilitators.require(first.facilitators.sign_in("another passphrase"))


def test_the_erased_stay_erased(first: Workspace, expected: dict[str, Any]) -> None:
    (gone,) = expected["tombstones"]
    assert first.record.is_erased(gone)
    assert gone in first.data.tombstones.read_text(encoding="ascii")
    assert gone not in {learner.id for learner in first.people.learners()}


def test_it_holds_what_it_is_meant_to_hold(expected: dict[str, Any]) -> None:
    names = {learner["name"] for learner in expected["learners"]}
    assert {*PINS, "Neema", "Baraka", ""} == names
    assert sum(learner["is_guest"] for learner in expected["learners"]) == 1
    assert len(set(expected["leaders"].values())) == 1
    assert len(expected["replicas"]["others"]) == 1
    bodies = [json.loads(line) for line in STATEMENTS.read_bytes().splitlines()]
    kinds = {body["object"].get("definition", {}).get("interactionType") for body in bodies}
    assert any("https://local/darasa/" in body["object"]["id"] for body in bodies)
    assert kinds >= {"choice", "true-false", "numeric", "fill-in", "sequencing", "matching"}
    assert sum(file.stat().st_size for file in DATA.rglob("*") if file.is_file()) < WHOLE_SIZE
