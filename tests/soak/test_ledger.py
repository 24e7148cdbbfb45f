"""The ledger of the campaign that ends the app: it would notice what is lost, changed or made up."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from darasa.learning.types import Place
from tests.courses import SMALL_IRI
from tests.soak.ledger import Ledger
from tests.unit.learning.worlds import a_world

GIVEN = (("first-bean", "price"), ("which-labels", "brown"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder in which a learner read a lesson, did another, and gave two answers."""
    with a_world(tmp_path) as world:
        world.install()
        study, name = world.study, world.study.learner.name
        study.keep_place(study.open_lesson(SMALL_IRI, "beans"), Place("split.1", 40))
        study.complete_lesson(study.open_lesson(SMALL_IRI, "labels"))
        run = study.open_quiz(SMALL_IRI, "quiz")
        for question, response in GIVEN:
            run.answer(question, response)
        root = world.workspace.data.root
    (root / "name").write_text(name, encoding="utf-8")
    return root


def ledger(folder: Path, *, said_before: bool = False) -> Ledger:
    """Return the ledger of whoever saw all that; `said_before` leaves out what the screen said last."""
    made = Ledger()
    made.hear({"saw": "home", "name": (folder / "name").read_text(encoding="utf-8")})
    made.hear({"saw": "lesson", "step": "beans", "block": "", "percent": 0})
    made.hear({"will": "place", "step": "beans", "block": "split.1", "percent": 40})
    made.hear({"saw": "place", "step": "beans"})
    made.hear({"will": "complete", "step": "labels"})
    made.hear({"saw": "complete", "step": "labels"})
    for number, (question, response) in enumerate(GIVEN, start=1):
        made.hear({"saw": "question", "question": question, "position": number, "total": 7})
        made.hear({"will": "answer", "question": question, "response": response})
        if number < len(GIVEN) or not said_before:
            made.hear({"saw": "answer", "question": question, "response": response})
    return made


def change(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / "darasa.db")) as connection, connection:
        assert connection.execute(sql).rowcount > 0


def test_what_was_confirmed_is_there(folder: Path, tmp_path: Path) -> None:
    made = ledger(folder)
    made.check(folder, tmp_path / "copy")
    assert (made.confirmed, made.unseen) == (4, 0)
    made.hear({"saw": "lesson", "step": "beans", "block": "split.1", "percent": 38})
    made.hear({"saw": "question", "question": "one-word", "position": 3, "total": 7})


def test_what_was_kept_before_it_was_said_is_no_loss(folder: Path, tmp_path: Path) -> None:
    made = ledger(folder, said_before=True)
    made.check(folder, tmp_path / "copy")
    assert (made.confirmed, made.unseen) == (3, 1)


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("DELETE FROM event WHERE verb = 6 AND response = 'price'", "lost or changed"),
        ("UPDATE event SET response = 'examples' WHERE response = 'price'", "lost or changed"),
        ("DELETE FROM event WHERE verb = 3", "no longer is"),
        ("DELETE FROM event WHERE verb = 7", "beans"),
        ("UPDATE fact SET place = 'split.2' WHERE place IS NOT NULL", "rebuilt"),
        ("DELETE FROM event WHERE centre", "nobody"),
    ],
)
def test_a_record_that_lost_something_is_noticed(folder: Path, tmp_path: Path, sql: str, says: str) -> None:
    change(folder, sql)
    with pytest.raises(AssertionError, match=says):
        ledger(folder).check(folder, tmp_path / "copy")


def test_a_screen_that_forgot_something_is_noticed(folder: Path) -> None:
    made = ledger(folder)
    with pytest.raises(AssertionError, match="was left at"):
        made.hear({"saw": "lesson", "step": "beans", "block": "", "percent": 0})
    with pytest.raises(AssertionError, match="after 2 answers"):
        made.hear({"saw": "question", "question": "one-word", "position": 1, "total": 7})
    with pytest.raises(AssertionError, match="again"):
        made.hear({"saw": "question", "question": "first-bean", "position": 3, "total": 7})


def test_a_database_that_is_gone_is_noticed(folder: Path, tmp_path: Path) -> None:
    for file in folder.glob("darasa.db*"):
        file.unlink()
    with pytest.raises(AssertionError, match="is gone"):
        ledger(folder).check(folder, tmp_path / "copy")
