"""Choices are shown in another order in every run, and in the same order all through one."""

from dataclasses import replace

import pytest

from darasa.learning.shuffle import shown_choices, shown_targets
from darasa.packs.types import Choice, Question, QuestionKind, Quiz, Target


def question(kind: QuestionKind, *ids: str) -> Question:
    return Question(
        "q",
        kind,
        "https://darasa.example/darasa/tiny/quiz/q",
        "?",
        "",
        choices=tuple(Choice(id_, id_.upper(), "") for id_ in ids),
        targets=tuple(Target(id_, id_.upper()) for id_ in ids),
    )


def quiz(asked: Question, *, shuffle: bool = True) -> Quiz:
    return Quiz("quiz", (asked,), shuffle)


RUNS = [f"run-{number}" for number in range(60)]


@pytest.mark.parametrize("kind", [QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.MATCHING])
def test_every_order_comes_up_and_none_changes_within_a_run(kind: QuestionKind) -> None:
    asked = question(kind, "a", "b", "c")
    orders = {tuple(choice.id for choice in shown_choices(quiz(asked), asked, run)) for run in RUNS}
    assert len(orders) == 6
    for run in RUNS:
        assert shown_choices(quiz(asked), asked, run) == shown_choices(quiz(asked), asked, run)


def test_another_language_has_the_same_order() -> None:
    asked = question(QuestionKind.SINGLE, "a", "b", "c", "d")
    translated = replace(asked, choices=tuple(replace(choice, text="نص") for choice in asked.choices))
    for run in RUNS:
        ids = [choice.id for choice in shown_choices(quiz(asked), asked, run)]
        assert [choice.id for choice in shown_choices(quiz(translated), translated, run)] == ids


def test_a_choice_that_an_update_adds_moves_no_other() -> None:
    small, large = (
        question(QuestionKind.SINGLE, "a", "b", "c"),
        question(QuestionKind.SINGLE, "a", "b", "c", "d"),
    )
    for run in RUNS:
        kept = [choice.id for choice in shown_choices(quiz(large), large, run) if choice.id != "d"]
        assert kept == [choice.id for choice in shown_choices(quiz(small), small, run)]


def test_true_and_false_stay_as_written() -> None:
    asked = question(QuestionKind.TRUE_FALSE, "true", "false")
    assert all(shown_choices(quiz(asked), asked, run) == asked.choices for run in RUNS)


def test_a_quiz_can_ask_for_its_written_order() -> None:
    asked = question(QuestionKind.MATCHING, "a", "b", "c")
    assert all(shown_choices(quiz(asked, shuffle=False), asked, run) == asked.choices for run in RUNS)
    # The targets lie beside the choices they belong to: as written they would give the answer away.
    assert any(shown_targets(asked, run) != asked.targets for run in RUNS)


@pytest.mark.parametrize("shuffle", [True, False])
@pytest.mark.parametrize("ids", ["ab", "abc"])
def test_items_to_order_never_come_in_their_right_order(ids: str, shuffle: bool) -> None:
    asked = question(QuestionKind.ORDERING, *ids)
    for run in RUNS:
        shown = shown_choices(quiz(asked, shuffle=shuffle), asked, run)
        assert shown != asked.choices
        assert set(shown) == set(asked.choices)
