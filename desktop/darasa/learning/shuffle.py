"""The order in which choices are shown: another in every run through a quiz, the same all through one run."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

from darasa.packs.types import Choice, Question, QuestionKind, Quiz, Target

T = TypeVar("T", Choice, Target)


def shown_choices(quiz: Quiz, question: Question, attempt: str) -> tuple[Choice, ...]:
    """Return the choices in the order of this run.

    True and false stay as written, and so does everything in a quiz that asks for it; items to put in order
    are always shuffled, and never shown in their right order by chance.
    """
    written = question.choices
    if question.kind is QuestionKind.ORDERING:
        shuffled = _shuffled(written, attempt)
        return shuffled if shuffled != written else written[1:] + written[:1]
    if question.kind is QuestionKind.TRUE_FALSE or not quiz.shuffle:
        return written
    return _shuffled(written, attempt)


def shown_targets(question: Question, attempt: str) -> tuple[Target, ...]:
    """Return the right sides of a match in the order of this run; as written, they give the answer away."""
    return _shuffled(question.targets, attempt)


def _shuffled(items: Sequence[T], attempt: str) -> tuple[T, ...]:
    """Order by a hash of run and id.

    The order is then the same in every language and on every computer, and items that an update adds slip in
    between without moving the others.
    """
    return tuple(sorted(items, key=lambda item: hashlib.sha256(f"{attempt} {item.id}".encode()).digest()))
