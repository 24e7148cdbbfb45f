"""What a statement tells a record store about a question: its kind, and the pattern of its right answer."""

from decimal import Decimal

from darasa.learning.response import encode_number
from darasa.learning.scoring import right_response
from darasa.packs.types import Question, QuestionKind
from darasa.record.types import Json

_TYPES = {
    QuestionKind.SINGLE: "choice",
    QuestionKind.MULTIPLE: "choice",
    QuestionKind.TRUE_FALSE: "true-false",
    QuestionKind.NUMBER: "numeric",
    QuestionKind.SHORT_TEXT: "fill-in",
    QuestionKind.ORDERING: "sequencing",
    QuestionKind.MATCHING: "matching",
}
"""xAPI 1.0.3, "Interaction Activities"."""


def interaction(question: Question) -> Json:
    """Return the value of `Extension.QUESTION`: `type`, and as `right` one pattern or several that are right.

    A number is the range `low[:]high` that its tolerance allows.
    """
    right: Json = right_response(question)
    if question.kind is QuestionKind.NUMBER and question.tolerance:
        answer, tolerance = (Decimal(repr(value)) for value in (question.number, question.tolerance))
        right = f"{encode_number(answer - tolerance)}[:]{encode_number(answer + tolerance)}"
    elif question.kind is QuestionKind.SHORT_TEXT and len(question.accept) > 1:
        right = list(question.accept)
    return {"type": _TYPES[question.kind], "right": right}
