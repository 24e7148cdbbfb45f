"""Marking: what is right, what to say to each answer, and how many right answers pass. Pure functions."""

import math
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from darasa.learning.response import (
    ResponseRefusedError,
    decode_choices,
    decode_pairs,
    encode_choices,
    encode_number,
    encode_pairs,
    read_number,
)
from darasa.learning.types import Marked
from darasa.packs.types import Question, QuestionKind

_END_PUNCTUATION = " .,;:!?\N{HORIZONTAL ELLIPSIS}\"'«»„“”‹›‚‘،؛؟۔。、，！？」』·"
_BEGIN_PUNCTUATION = " \"'«»„“”‹›‚‘¿¡「『"
_SAME_SIGN = str.maketrans({"\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{ARABIC TATWEEL}": None})


def mark(question: Question, response: str) -> Marked:
    """Mark one answer: right or not yet, with the feedback that meets it.

    `response` is in cmi.interaction form, except that a number may be as the learner typed it. The
    response in the result is the form to keep: choices in the order of the question, a number in plain
    digits, a text without spaces around it. Marking that again gives the same.

    Raises ResponseRefusedError when the answer does not fit the question.
    """
    kept, right, feedback = _MARKERS[question.kind](question, response)
    said = tuple(text for text in feedback if text)
    return Marked(question, kept, right, said, right_response(question))


def right_response(question: Question) -> str:
    """Return the right answer in cmi.interaction form; of several right short texts, the first."""
    match question.kind:
        case QuestionKind.ORDERING:
            return encode_choices(choice.id for choice in question.choices)
        case QuestionKind.MATCHING:
            return encode_pairs((choice.id, choice.match) for choice in question.choices)
        case QuestionKind.NUMBER:
            return encode_number(_decimal(question.number))
        case QuestionKind.SHORT_TEXT:
            return question.accept[0]
        case _:
            return encode_choices(choice.id for choice in question.choices if choice.right)


def needed(total: int, pass_mark: float) -> int:
    """Return how many of `total` answers must be right to reach `pass_mark` (a share, 0 to 1).

    Counted in decimals: in binary fractions 0.55 of 100 would come to 56.
    """
    return math.ceil(total * _decimal(pass_mark))


def same_text(left: str, right: str) -> bool:
    """Tell whether two short texts are the same but for case, form of accents, spaces or end punctuation."""
    return _bare(left) == _bare(right)


_Verdict = tuple[str, bool, tuple[str, ...]]
"""The response to keep, whether it is right, and the feedback."""


def _mark_choices(question: Question, response: str) -> _Verdict:
    ids = _known_once(question, response, decode_choices(response))
    if not ids:
        raise ResponseRefusedError(question.id, response, "no choice is made")
    if question.kind is not QuestionKind.MULTIPLE and len(ids) > 1:
        raise ResponseRefusedError(question.id, response, "only one choice can be made")
    chosen = tuple(choice for choice in question.choices if choice.id in ids)
    right = all(choice.right == (choice.id in ids) for choice in question.choices)
    kept = encode_choices(choice.id for choice in chosen)
    return kept, right, tuple(choice.feedback for choice in chosen)


def _mark_ordering(question: Question, response: str) -> _Verdict:
    ids = _all_once(question, response, decode_choices(response))
    misplaced = tuple(
        choice for choice, given in zip(question.choices, ids, strict=True) if choice.id != given
    )
    return encode_choices(ids), not misplaced, tuple(choice.feedback for choice in misplaced)


def _mark_matching(question: Question, response: str) -> _Verdict:
    pairs = decode_pairs(response)
    _all_once(question, response, tuple(left for left, _ in pairs))
    given = dict(pairs)
    targets = {target.id for target in question.targets}
    if not targets.issuperset(given.values()):
        raise ResponseRefusedError(question.id, response, "a match is missing or unknown")
    wrong = tuple(choice for choice in question.choices if choice.match != given[choice.id])
    kept = encode_pairs((choice.id, given[choice.id]) for choice in question.choices)
    return kept, not wrong, tuple(choice.feedback for choice in wrong)


def _mark_number(question: Question, response: str) -> _Verdict:
    readings = read_number(response, question.unit)
    if not readings:
        raise ResponseRefusedError(question.id, response, "this is not a number")
    answer = _decimal(question.number)
    # Where a comma can mean two things, the reading nearest to the answer is what the learner meant.
    value = min(readings, key=lambda reading: abs(reading - answer))
    if abs(value - answer) <= _decimal(question.tolerance):
        return encode_number(value), True, ()
    feedback = question.feedback_low if value < answer else question.feedback_high
    return encode_number(value), False, (feedback,)


def _mark_short_text(question: Question, response: str) -> _Verdict:
    typed = response.strip()
    if not typed:
        raise ResponseRefusedError(question.id, response, "nothing is written")
    if any(same_text(typed, accepted) for accepted in question.accept):
        return typed, True, ()
    near = (miss.feedback for miss in question.near if same_text(typed, miss.text))
    return typed, False, (next(near, question.feedback_other),)


_MARKERS: dict[QuestionKind, Callable[[Question, str], _Verdict]] = {
    QuestionKind.SINGLE: _mark_choices,
    QuestionKind.MULTIPLE: _mark_choices,
    QuestionKind.TRUE_FALSE: _mark_choices,
    QuestionKind.NUMBER: _mark_number,
    QuestionKind.SHORT_TEXT: _mark_short_text,
    QuestionKind.ORDERING: _mark_ordering,
    QuestionKind.MATCHING: _mark_matching,
}


def _known_once(question: Question, response: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids when each is a choice of the question and none is named twice."""
    known = {choice.id for choice in question.choices}
    if len(set(ids)) != len(ids) or not known.issuperset(ids):
        raise ResponseRefusedError(question.id, response, "a choice is unknown or named twice")
    return ids


def _all_once(question: Question, response: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids when they are all choices of the question, each once."""
    if len(_known_once(question, response, ids)) != len(question.choices):
        raise ResponseRefusedError(question.id, response, "a choice is left out")
    return ids


def _decimal(value: float) -> Decimal:
    """Return the decimal number an author wrote, not the binary fraction nearest to it."""
    return Decimal(repr(value))


def _bare(text: str) -> str:
    """Bring a short text to the form in which two are compared (Unicode NFKC casefold)."""
    folded = unicodedata.normalize("NFKC", text).translate(_SAME_SIGN).casefold()
    visible = "".join(char for char in folded if unicodedata.category(char) != "Cf")
    spaced = " ".join(unicodedata.normalize("NFKC", visible).split())
    # A text of nothing but punctuation keeps it: "?" can be an answer too.
    return spaced.rstrip(_END_PUNCTUATION).lstrip(_BEGIN_PUNCTUATION) or spaced
