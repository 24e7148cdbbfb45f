"""What a record store is told about a question."""

import pytest

from darasa.learning.interaction import interaction
from darasa.packs.types import Choice, Question, QuestionKind, Target
from darasa.record.statement import INTERACTIONS
from darasa.record.types import Json


def question(kind: QuestionKind, **parts: object) -> Question:
    return Question("q", kind, "https://darasa.example/darasa/tiny/quiz/q", "?", "", **parts)  # type: ignore[arg-type]


TWO = (Choice("a", "A", "", right=True, match="x"), Choice("b", "B", "", right=True, match="y"))


@pytest.mark.parametrize(
    ("asked", "kind", "right"),
    [
        (question(QuestionKind.SINGLE, choices=TWO[:1]), "choice", "a"),
        (question(QuestionKind.MULTIPLE, choices=TWO), "choice", "a[,]b"),
        (
            question(
                QuestionKind.TRUE_FALSE, choices=(Choice("true", "", "", right=True), Choice("false", "", ""))
            ),
            "true-false",
            "true",
        ),
        (question(QuestionKind.ORDERING, choices=TWO), "sequencing", "a[,]b"),
        (
            question(QuestionKind.MATCHING, choices=TWO, targets=(Target("x", ""), Target("y", ""))),
            "matching",
            "a[.]x[,]b[.]y",
        ),
        (question(QuestionKind.NUMBER, number=9.0), "numeric", "9"),
        (question(QuestionKind.NUMBER, number=0.3, tolerance=0.1), "numeric", "0.2[:]0.4"),
        (question(QuestionKind.SHORT_TEXT, accept=("label",)), "fill-in", "label"),
        (question(QuestionKind.SHORT_TEXT, accept=("label", "a label")), "fill-in", ["label", "a label"]),
    ],
)
def test_interaction(asked: Question, kind: str, right: Json) -> None:
    assert interaction(asked) == {"type": kind, "right": right}
    assert kind in INTERACTIONS
