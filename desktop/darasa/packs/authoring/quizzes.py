"""Reading quizzes and labs: quizzes/<step>.toml and labs/<step>.toml."""

from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any, Final

from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.toml import Table, TomlFile
from darasa.packs.codec import MAX_NUMBER
from darasa.packs.questions import WITH_CHOICES, quiz_mistakes
from darasa.packs.texts import is_printable
from darasa.packs.types import Choice, NearMiss, Question, QuestionKind, Quiz, Target

MAX_DEPTH: Final = 16
"""Lists and tables of a lab in each other: enough for any, and no reader's stack runs out."""


def read_quiz(path: Path, step: str, step_iri: str, problems: Problems) -> Quiz:
    """Read and check one quiz; `step_iri` is the IRI of its step."""
    file = TomlFile(path, problems)
    if not file.sound:
        return Quiz(step, ())
    tables = file.root.tables("question")
    quiz = Quiz(
        step=step,
        questions=tuple(_question(table, step_iri) for table in tables),
        shuffle=file.root.flag("shuffle", True),
    )
    file.root.close()
    for index, (part, part_index, mistake) in quiz_mistakes(quiz):
        place = ("question", index, part, part_index) if part else ("question", index)
        problems.add(path, file.line(place), mistake)
    return quiz


def question_line(path: Path, index: int) -> int:
    """Return the line where a question of a quiz starts."""
    return TomlFile(path, Problems()).line(("question", index))


def note_dead_lessons(quiz: Quiz, path: Path, blocks: Mapping[str, Set[str]], problems: Problems) -> None:
    """Note every question whose `lesson` names no lesson, or no block of it; `blocks` are ids by lesson."""
    for index, question in enumerate(quiz.questions):
        lesson, _, block = question.lesson.partition("#")
        if lesson and lesson not in blocks:
            text = f"lesson names {lesson!r}, which is no lesson of this course"
            problems.add(path, question_line(path, index), text)
        elif block and block not in blocks[lesson]:
            text = f"lesson names {question.lesson!r}, but that lesson has no block {block!r}"
            problems.add(path, question_line(path, index), text)


def read_lab(path: Path, problems: Problems) -> dict[str, Any]:
    """Read one lab: its kind, and texts and data that the kind of lab understands."""
    file = TomlFile(path, problems)
    root = file.root
    if not file.sound:
        return {}
    lab = {"kind": root.identifier("kind"), **root.rest()}
    if not _is_plain(lab, MAX_DEPTH):
        root.problem(
            "a lab holds only texts, numbers, true, false, lists and tables, "
            f"at most {MAX_DEPTH} of them in each other"
        )
    return lab


def _is_plain(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        return levels > 0 and all(_is_plain(item, levels - 1) for item in value.values())
    if isinstance(value, list):
        return levels > 0 and all(_is_plain(item, levels - 1) for item in value)
    if isinstance(value, str):
        return is_printable(value)
    return isinstance(value, int | float) and abs(value) <= MAX_NUMBER


def _question(table: Table, step_iri: str) -> Question:
    question_id = table.text("id", "")
    name = table.text("kind")
    if name and name not in tuple(QuestionKind):
        table.problem(f"kind must be one of {', '.join(QuestionKind)}", "kind")
    kind = QuestionKind(name) if name in tuple(QuestionKind) else QuestionKind.SINGLE
    question = Question(
        id=question_id,
        kind=kind,
        iri=f"{step_iri}/{question_id}",
        prompt=table.text("prompt", ""),
        explanation=table.text("explanation", ""),
        topic=table.text("topic", ""),
        lesson=table.text("lesson", ""),
        **_answers(table, kind),
    )
    table.close()
    return question


def _answers(table: Table, kind: QuestionKind) -> dict[str, Any]:
    """Return the fields that a question of this kind has beside what all have."""
    fields: dict[str, Any] = {}
    if kind in WITH_CHOICES:
        fields["choices"] = tuple(_choice(choice) for choice in table.tables("choice", required=False))
    if kind is QuestionKind.MATCHING:
        fields["targets"] = tuple(_target(target) for target in table.tables("target", required=False))
    if kind is QuestionKind.NUMBER:
        fields["number"] = table.number("answer")
        fields["tolerance"] = table.number("tolerance", 0.0)
        fields["unit"] = table.text("unit", "")
        fields["feedback_low"] = table.text("feedback_low", "")
        fields["feedback_high"] = table.text("feedback_high", "")
    if kind is QuestionKind.SHORT_TEXT:
        fields["accept"] = table.texts("accept", ())
        fields["near"] = tuple(_near(near) for near in table.tables("near", required=False))
        fields["feedback_other"] = table.text("feedback_other", "")
    return fields


def _choice(table: Table) -> Choice:
    choice = Choice(
        id=table.text("id", ""),
        text=table.text("text", ""),
        feedback=table.text("feedback", ""),
        right=table.flag("right", False),
        match=table.text("match", ""),
    )
    table.close()
    return choice


def _target(table: Table) -> Target:
    target = Target(table.text("id", ""), table.text("text", ""))
    table.close()
    return target


def _near(table: Table) -> NearMiss:
    near = NearMiss(table.text("text", ""), table.text("feedback", ""))
    table.close()
    return near
