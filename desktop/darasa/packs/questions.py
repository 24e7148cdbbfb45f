"""What makes a question sound, and what its right answer is: for the builder and for verification."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from darasa.packs.names import ID_RULE, is_id
from darasa.packs.types import Question, QuestionKind, Quiz

Mistake = tuple[str, int, str]
"""Part ("", "choice", "target" or "near"), its index, and what is wrong with it."""
AnswerKey = tuple[object, ...]

MAX_QUESTIONS: Final = 100
MAX_PARTS: Final = 20
"""Choices, targets or near misses of one question, and accepted texts: all choices are shown at once."""
MAX_WORDS: Final = 2_000
"""Characters of a prompt, an explanation, a feedback."""
MAX_LINE: Final = 500
"""Characters of a choice, a target, a unit, a topic, an accepted text."""

CHOOSING: Final = (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TRUE_FALSE)
WITH_CHOICES: Final = (*CHOOSING, QuestionKind.ORDERING, QuestionKind.MATCHING)
FIELDS: Final = {
    QuestionKind.SINGLE: ("choices",),
    QuestionKind.MULTIPLE: ("choices",),
    QuestionKind.TRUE_FALSE: ("choices",),
    QuestionKind.ORDERING: ("choices",),
    QuestionKind.MATCHING: ("choices", "targets"),
    QuestionKind.NUMBER: ("number", "tolerance", "unit", "feedback_low", "feedback_high"),
    QuestionKind.SHORT_TEXT: ("accept", "near", "feedback_other"),
}
"""What a question of each kind carries beside what all carry."""


def answer_key(question: Question) -> AnswerKey:
    """Return what may never change under a question's id: its kind and its right answer, by ids.

    The accepted short texts are not in it: they are words of one language, and may grow.
    """
    kind = question.kind
    if kind in CHOOSING:
        return (kind, *sorted(choice.id for choice in question.choices if choice.right))
    if kind is QuestionKind.ORDERING:
        return (kind, *(choice.id for choice in question.choices))
    if kind is QuestionKind.MATCHING:
        return (kind, *sorted((choice.id, choice.match) for choice in question.choices))
    if kind is QuestionKind.NUMBER:
        return (kind, question.number, question.tolerance)
    return (kind,)


def normal_text(text: str) -> str:
    """Return a text as two spellings of one answer are compared: no case, no outer or double spaces."""
    return " ".join(text.casefold().split())


def quiz_mistakes(quiz: Quiz) -> Iterator[tuple[int, Mistake]]:
    """Yield all mistakes of a quiz, each with the index of its question."""
    counts = Counter(question.id for question in quiz.questions)
    if len(quiz.questions) > MAX_QUESTIONS:
        yield MAX_QUESTIONS, ("", 0, f"a quiz has at most {MAX_QUESTIONS} questions")
    for index, question in enumerate(quiz.questions):
        if counts[question.id] > 1:
            yield index, ("", 0, f"the id {question.id!r} is there twice")
        for mistake in question_mistakes(question):
            yield index, mistake


def question_mistakes(question: Question) -> Iterator[Mistake]:
    """Yield all that is wrong with one question."""
    if not is_id(question.id):
        yield (
            "",
            0,
            f"{question.id!r} is not {ID_RULE}",
        )
    for name in ("prompt", "explanation"):
        if not getattr(question, name).strip():
            yield "", 0, f"{name} is missing"
    yield from _length_mistakes(question)
    if question.kind in WITH_CHOICES:
        yield from _choices_mistakes(question)
    if question.kind in CHOOSING:
        yield from _right_mistakes(question)
    elif question.kind is QuestionKind.MATCHING:
        yield from _matching_mistakes(question)
    elif question.kind is QuestionKind.NUMBER:
        yield from _number_mistakes(question)
    elif question.kind is QuestionKind.SHORT_TEXT:
        yield from _short_text_mistakes(question)


def _length_mistakes(question: Question) -> Iterator[Mistake]:
    parts = {
        "choice": [(choice.text, choice.feedback) for choice in question.choices],
        "target": [(target.text, "") for target in question.targets],
        "near": [(near.text, near.feedback) for near in question.near],
    }
    if max(map(len, (*parts.values(), question.accept))) > MAX_PARTS:
        yield "", 0, f"it has more than {MAX_PARTS} of something"
    lines = (question.topic, question.unit, question.lesson, *question.accept)
    feedback = (question.feedback_low, question.feedback_high, question.feedback_other)
    words = (question.prompt, question.explanation, *feedback)
    if max(map(len, lines)) > MAX_LINE or max(map(len, words)) > MAX_WORDS:
        yield "", 0, f"a line is longer than {MAX_LINE} characters, or a text than {MAX_WORDS}"
    for part, members in parts.items():
        for index, (text, met) in enumerate(members):
            if len(text) > MAX_LINE or len(met) > MAX_WORDS:
                yield (
                    part,
                    index,
                    f"its text is longer than {MAX_LINE}, or its feedback than {MAX_WORDS}",
                )


def _choices_mistakes(question: Question) -> Iterator[Mistake]:
    if len(question.choices) < 2:
        yield "", 0, "it has fewer than two choices"
    yield from _part_mistakes("choice", [(choice.id, choice.text) for choice in question.choices])
    for index, choice in enumerate(question.choices):
        if question.kind in CHOOSING and not choice.feedback.strip():
            yield "choice", index, "feedback is missing"
        if choice.right and question.kind not in CHOOSING:
            yield "choice", index, f"a choice of kind {question.kind} has no 'right'"
        if choice.match and question.kind is not QuestionKind.MATCHING:
            yield "choice", index, f"a choice of kind {question.kind} has no 'match'"


def _right_mistakes(question: Question) -> Iterator[Mistake]:
    right = [index for index, choice in enumerate(question.choices) if choice.right]
    if not right:
        yield "", 0, "no choice is right"
    if question.kind is not QuestionKind.MULTIPLE:
        for index in right[1:]:
            yield "choice", index, "a second choice is right, where only one may be"
    if question.kind is QuestionKind.TRUE_FALSE and {choice.id for choice in question.choices} != {
        "true",
        "false",
    }:
        yield "", 0, "its choices must have the ids 'true' and 'false'"


def _matching_mistakes(question: Question) -> Iterator[Mistake]:
    targets = {target.id for target in question.targets}
    yield from _part_mistakes("target", [(target.id, target.text) for target in question.targets])
    for index, choice in enumerate(question.choices):
        if choice.match not in targets:
            yield "choice", index, f"it matches {choice.match!r}, which is no target"


def _number_mistakes(question: Question) -> Iterator[Mistake]:
    if question.tolerance < 0:
        yield "", 0, "tolerance is below zero"
    for name in ("feedback_low", "feedback_high"):
        if not getattr(question, name).strip():
            yield "", 0, f"{name} is missing"


def _short_text_mistakes(question: Question) -> Iterator[Mistake]:
    accepted = [normal_text(text) for text in question.accept]
    if not accepted or not all(accepted):
        yield "", 0, "accept names no text, or an empty one"
    if not question.feedback_other.strip():
        yield "", 0, "feedback_other is missing"
    seen = set(accepted)
    for index, near in enumerate(question.near):
        if not near.text.strip() or not near.feedback.strip():
            yield "near", index, "text or feedback is missing"
        if normal_text(near.text) in seen:
            yield "near", index, f"{near.text!r} is already accepted, or is there twice"
        seen.add(normal_text(near.text))


def _part_mistakes(part: str, parts: list[tuple[str, str]]) -> Iterator[Mistake]:
    ids = Counter(part_id for part_id, _ in parts)
    texts = Counter(normal_text(text) for _, text in parts)
    for index, (part_id, text) in enumerate(parts):
        if not is_id(part_id):
            yield (
                part,
                index,
                f"{part_id!r} is not {ID_RULE}",
            )
        if ids[part_id] > 1:
            yield part, index, f"the id {part_id!r} is there twice"
        if not text.strip():
            yield part, index, "text is missing"
        elif texts[normal_text(text)] > 1:
            yield part, index, f"the text {text!r} is there twice"


def foreign_fields(question: Question) -> list[str]:
    """Return the fields that are filled although this kind of question does not have them."""
    own = FIELDS[question.kind]
    empty = Question(id="", kind=question.kind, iri="", prompt="", explanation="")
    all_fields = sorted({name for names in FIELDS.values() for name in names})
    return [
        name for name in all_fields if name not in own and getattr(question, name) != getattr(empty, name)
    ]
