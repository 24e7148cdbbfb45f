"""What makes a question sound, and what its right answer is."""

from dataclasses import replace
from typing import Any

import pytest

from darasa.packs.questions import answer_key, foreign_fields, normal_text, question_mistakes, quiz_mistakes
from darasa.packs.types import Choice, NearMiss, Question, QuestionKind, Quiz, Target

RIGHT = Choice("a", "A", "Yes.", right=True)
WRONG = Choice("b", "B", "Not yet.")
BASE: dict[str, Any] = {"id": "q", "iri": "", "prompt": "?", "explanation": "!"}
SINGLE = Question(kind=QuestionKind.SINGLE, choices=(RIGHT, WRONG), **BASE)
MULTIPLE = replace(SINGLE, kind=QuestionKind.MULTIPLE)
TRUE_FALSE = replace(
    SINGLE, kind=QuestionKind.TRUE_FALSE, choices=(replace(RIGHT, id="true"), replace(WRONG, id="false"))
)
NUMBER = Question(kind=QuestionKind.NUMBER, number=9.0, feedback_low="l", feedback_high="h", **BASE)
TEXT = Question(
    kind=QuestionKind.SHORT_TEXT, accept=("label",), feedback_other="o", near=(NearMiss("name", "n"),), **BASE
)
ORDERING = Question(kind=QuestionKind.ORDERING, choices=(Choice("a", "A", ""), Choice("b", "B", "")), **BASE)
MATCHING = Question(
    kind=QuestionKind.MATCHING,
    choices=(Choice("a", "A", "", match="x"), Choice("b", "B", "", match="y")),
    targets=(Target("x", "X"), Target("y", "Y"), Target("z", "Z")),
    **BASE,
)
ALL = [SINGLE, MULTIPLE, TRUE_FALSE, NUMBER, TEXT, ORDERING, MATCHING]


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
def test_sound_questions(question: Question) -> None:
    assert list(question_mistakes(question)) == []
    assert foreign_fields(question) == []


@pytest.mark.parametrize(
    ("question", "change", "part", "index", "mistake"),
    [
        (SINGLE, {"id": "Q"}, "", 0, "not an id"),
        (SINGLE, {"prompt": " "}, "", 0, "prompt is missing"),
        (SINGLE, {"explanation": ""}, "", 0, "explanation is missing"),
        (SINGLE, {"choices": (RIGHT,)}, "", 0, "fewer than two"),
        (SINGLE, {"choices": (replace(RIGHT, right=False), WRONG)}, "", 0, "no choice is right"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, right=True))}, "choice", 1, "a second choice is right"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, id="B"))}, "choice", 1, "not an id"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, id="a"))}, "choice", 1, "'a' is there twice"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, text=""))}, "choice", 1, "text is missing"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, text=" a "))}, "choice", 1, "is there twice"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, feedback=""))}, "choice", 1, "feedback is missing"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, match="x"))}, "choice", 1, "has no 'match'"),
        (MULTIPLE, {"choices": (WRONG, replace(WRONG, id="c", text="C"))}, "", 0, "no choice is right"),
        (TRUE_FALSE, {"choices": (RIGHT, WRONG)}, "", 0, "the ids 'true' and 'false'"),
        (NUMBER, {"tolerance": -1.0}, "", 0, "below zero"),
        (NUMBER, {"feedback_low": ""}, "", 0, "feedback_low is missing"),
        (NUMBER, {"feedback_high": ""}, "", 0, "feedback_high is missing"),
        (TEXT, {"accept": ()}, "", 0, "accept names no text"),
        (TEXT, {"accept": ("a", " ")}, "", 0, "accept names no text"),
        (TEXT, {"feedback_other": ""}, "", 0, "feedback_other is missing"),
        (TEXT, {"near": (NearMiss("", "x"),)}, "near", 0, "text or feedback is missing"),
        (TEXT, {"near": (NearMiss("Label ", "x"),)}, "near", 0, "already accepted"),
        (TEXT, {"near": (NearMiss("a", "x"), NearMiss("a", "y"))}, "near", 1, "there twice"),
        (ORDERING, {"choices": (RIGHT, WRONG)}, "choice", 0, "has no 'right'"),
        (MATCHING, {"targets": ()}, "choice", 0, "which is no target"),
        (MATCHING, {"targets": (Target("x", "X"), Target("y", "x"))}, "target", 0, "is there twice"),
        (
            SINGLE,
            {"choices": (RIGHT, *(Choice(f"c{n}", f"{n}", "x") for n in range(20)))},
            "",
            0,
            "more than 20",
        ),
        (TEXT, {"accept": tuple(f"a{n}" for n in range(21))}, "", 0, "more than 20"),
        (SINGLE, {"prompt": "x" * 2_001}, "", 0, "longer than"),
        (NUMBER, {"unit": "x" * 501}, "", 0, "longer than"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, text="x" * 501))}, "choice", 1, "longer than 500"),
        (SINGLE, {"choices": (RIGHT, replace(WRONG, feedback="x" * 2_001))}, "choice", 1, "than 2000"),
        (MATCHING, {"targets": (Target("x", "X" * 501),)}, "target", 0, "longer than 500"),
        (TEXT, {"near": (NearMiss("x" * 501, "x"),)}, "near", 0, "longer than 500"),
    ],
)
def test_mistakes(question: Question, change: dict[str, Any], part: str, index: int, mistake: str) -> None:
    found = list(question_mistakes(replace(question, **change)))
    assert any((part, index) == (p, i) and mistake in text for p, i, text in found), found


def test_a_quiz_comes_to_an_end() -> None:
    questions = tuple(replace(NUMBER, id=f"n{number}") for number in range(101))
    assert list(quiz_mistakes(Quiz("quiz", questions[:100]))) == []
    (found,) = quiz_mistakes(Quiz("quiz", questions))
    assert found == (100, ("", 0, "a quiz has at most 100 questions"))


def test_ids_are_once_in_a_quiz() -> None:
    assert list(quiz_mistakes(Quiz("quiz", (SINGLE, replace(NUMBER, id="n"))))) == []
    found = [(index, text) for index, (_, _, text) in quiz_mistakes(Quiz("quiz", (SINGLE, NUMBER)))]
    assert found == [(0, "the id 'q' is there twice"), (1, "the id 'q' is there twice")]


@pytest.mark.parametrize(
    ("question", "change"),
    [
        (SINGLE, {"kind": QuestionKind.MULTIPLE}),
        (SINGLE, {"choices": (replace(RIGHT, right=False), replace(WRONG, right=True))}),
        (ORDERING, {"choices": tuple(reversed(ORDERING.choices))}),
        (MATCHING, {"choices": (replace(MATCHING.choices[0], match="z"), MATCHING.choices[1])}),
        (NUMBER, {"number": 8.0}),
        (NUMBER, {"tolerance": 1.0}),
        (TEXT, {"kind": QuestionKind.NUMBER}),
    ],
)
def test_another_right_answer_is_another_key(question: Question, change: dict[str, Any]) -> None:
    assert answer_key(replace(question, **change)) != answer_key(question)


@pytest.mark.parametrize(
    ("question", "change"),
    [
        (SINGLE, {"prompt": "Reworded?", "choices": (WRONG, RIGHT, Choice("c", "C", "No."))}),
        (MATCHING, {"choices": tuple(reversed(MATCHING.choices))}),
        (TEXT, {"accept": ("label", "a label")}),
        (NUMBER, {"unit": "beans"}),
    ],
)
def test_other_words_are_the_same_key(question: Question, change: dict[str, Any]) -> None:
    assert answer_key(replace(question, **change)) == answer_key(question)


def test_fields_of_another_kind() -> None:
    assert foreign_fields(replace(SINGLE, number=1.0, accept=("x",))) == ["accept", "number"]
    assert foreign_fields(replace(NUMBER, choices=(RIGHT,))) == ["choices"]


def test_normal_text() -> None:
    assert normal_text("  A  Label\n") == "a label"
