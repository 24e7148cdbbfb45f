"""Marking of the seven kinds of question: what is right, what is said, what is kept, what is refused."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.learning.response import ResponseRefusedError, encode_choices, encode_pairs
from darasa.learning.scoring import mark, needed, right_response, same_text
from darasa.packs.types import Choice, NearMiss, Question, QuestionKind, Target

Make = Callable[..., Question]


def question(kind: QuestionKind, **fields: object) -> Question:
    made = Question("q", kind, "https://example.org/darasa/c/s/q", "Prompt?", "Because.")
    return replace(made, **fields)


SINGLE = question(
    QuestionKind.SINGLE,
    choices=(
        Choice("town", "In town", "It only met the town."),
        Choice("new", "New ones", "New examples are honest.", right=True),
        Choice("none", "None", ""),
    ),
)
MULTIPLE = question(
    QuestionKind.MULTIPLE,
    choices=(
        Choice("a", "A", "A is right.", right=True),
        Choice("b", "B", "B is not."),
        Choice("c", "C", "C is right.", right=True),
    ),
)
TRUE_FALSE = question(
    QuestionKind.TRUE_FALSE,
    choices=(Choice("true", "True", "No."), Choice("false", "False", "Yes.", right=True)),
)
ORDERING = question(
    QuestionKind.ORDERING,
    choices=(
        Choice("one", "One", ""),
        Choice("two", "Two", "Two follows one."),
        Choice("three", "Three", ""),
    ),
)
MATCHING = question(
    QuestionKind.MATCHING,
    choices=(
        Choice("hen", "Hen", "A hen clucks.", match="cluck"),
        Choice("cow", "Cow", "", match="moo"),
    ),
    targets=(Target("moo", "Moo"), Target("cluck", "Cluck"), Target("bark", "Bark")),
)
NUMBER = question(
    QuestionKind.NUMBER,
    number=0.3,
    tolerance=0.1,
    unit="%",
    feedback_low="Too low.",
    feedback_high="Too high.",
)
SHORT_TEXT = question(
    QuestionKind.SHORT_TEXT,
    accept=("overfitting", "Über-Anpassung"),
    near=(NearMiss("memory", "It is what memory leads to."),),
    feedback_other="Think of the exam paper.",
)
ALL = (SINGLE, MULTIPLE, TRUE_FALSE, ORDERING, MATCHING, NUMBER, SHORT_TEXT)


@pytest.mark.parametrize("made", ALL, ids=lambda made: made.kind.value)
def test_the_right_response_is_right_and_keeps_its_form(made: Question) -> None:
    marked = mark(made, right_response(made))
    assert marked.right
    assert marked.question is made
    assert marked.response == marked.right_response == right_response(made)


def test_one_choice_is_met_by_its_own_feedback() -> None:
    assert mark(SINGLE, "new").feedback == ("New examples are honest.",)
    wrong = mark(SINGLE, "town")
    assert not wrong.right
    assert wrong.feedback == ("It only met the town.",)
    assert wrong.right_response == "new"
    assert mark(SINGLE, "none").feedback == ()


def test_true_or_false() -> None:
    assert mark(TRUE_FALSE, "false").right
    assert not mark(TRUE_FALSE, "true").right


def test_several_choices_must_be_exactly_the_right_ones() -> None:
    assert mark(MULTIPLE, "c[,]a").right
    assert mark(MULTIPLE, "c[,]a").response == "a[,]c"
    assert mark(MULTIPLE, "c[,]a").feedback == ("A is right.", "C is right.")
    assert not mark(MULTIPLE, "a").right
    assert not mark(MULTIPLE, "a[,]b[,]c").right
    assert mark(MULTIPLE, "b").feedback == ("B is not.",)


def test_an_order_is_right_only_as_written() -> None:
    marked = mark(ORDERING, "two[,]one[,]three")
    assert not marked.right
    assert marked.response == "two[,]one[,]three"
    assert marked.feedback == ("Two follows one.",)
    assert mark(ORDERING, "one[,]two[,]three").feedback == ()


def test_a_match_is_right_when_every_pair_is() -> None:
    marked = mark(MATCHING, "cow[.]moo[,]hen[.]bark")
    assert not marked.right
    assert marked.response == "hen[.]bark[,]cow[.]moo"
    assert marked.feedback == ("A hen clucks.",)
    assert mark(MATCHING, "cow[.]moo[,]hen[.]cluck").feedback == ()


@pytest.mark.parametrize("typed", ["0.2", "0,4", "0.3", "٠٫٣", ".3", "0.20 %", "0.4000"])
def test_a_number_within_the_tolerance_is_right(typed: str) -> None:
    assert mark(NUMBER, typed).right


def test_a_number_outside_hears_on_which_side() -> None:
    assert mark(NUMBER, "0.19999").feedback == ("Too low.",)
    assert mark(NUMBER, "0,40001").feedback == ("Too high.",)
    assert mark(NUMBER, "-7,50").response == "-7.5"
    assert mark(NUMBER, "7").right_response == "0.3"


def test_a_comma_means_what_the_learner_meant() -> None:
    large = replace(NUMBER, number=1250, tolerance=0, unit="")
    small = replace(NUMBER, number=1.25, tolerance=0, unit="")
    assert mark(large, "1,250").right
    assert mark(large, "1,250").response == "1250"
    assert mark(small, "1,250").right
    assert mark(small, "1,250").response == "1.25"


@pytest.mark.parametrize(
    "typed",
    [
        "overfitting",
        " Overfitting. ",
        "OVERFITTING!",
        "“overfitting”",
        "u\u0308ber-anpassung",
        "over\u00adfitting",
    ],
)
def test_a_short_text_is_right_whatever_its_dress(typed: str) -> None:
    assert mark(SHORT_TEXT, typed).right


def test_a_short_text_that_is_not_right_is_met_by_the_belief_behind_it() -> None:
    assert mark(SHORT_TEXT, "Memory").feedback == ("It is what memory leads to.",)
    assert mark(SHORT_TEXT, "luck").feedback == ("Think of the exam paper.",)
    assert mark(SHORT_TEXT, " luck ").response == "luck"


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("the  test\u00a0set", "The test set", True),
        ("l’essai", "l'essai", True),
        ("\ufb01ne", "fine", True),
        ("اختبار؟", "اختبـار", True),
        ("¿qué?", "que\u0301", True),
        ("que", "qué", False),
        ("C#", "C", False),
        ("C++", "C", False),
        ("?", "?", True),
        ("?", "!", False),
        ("", "?", False),
    ],
)
def test_what_makes_two_short_texts_the_same(left: str, right: str, same: bool) -> None:
    assert same_text(left, right) is same
    assert same_text(right, left) is same


@pytest.mark.parametrize(
    ("made", "response"),
    [
        (SINGLE, ""),
        (SINGLE, "elsewhere"),
        (SINGLE, "town[,]new"),
        (TRUE_FALSE, "true[,]false"),
        (MULTIPLE, ""),
        (MULTIPLE, "a[,]a"),
        (MULTIPLE, "a[,]z"),
        (ORDERING, "one[,]two"),
        (ORDERING, "one[,]two[,]two"),
        (ORDERING, "one[,]two[,]four"),
        (MATCHING, ""),
        (MATCHING, "hen[.]cluck"),
        (MATCHING, "hen[.]cluck[,]cow"),
        (MATCHING, "hen[.]cluck[,]cow[.]meow"),
        (MATCHING, "hen[.]cluck[,]hen[.]cluck"),
        (NUMBER, ""),
        (NUMBER, "a third"),
        (SHORT_TEXT, "  "),
    ],
    ids=str,
)
def test_an_answer_that_does_not_fit_is_refused(made: Question, response: str) -> None:
    with pytest.raises(ResponseRefusedError) as refusal:
        mark(made, response)
    assert refusal.value.question == "q"
    assert refusal.value.response == response


@pytest.mark.parametrize(
    ("total", "share", "wanted"),
    [(8, 0.7, 6), (10, 0.7, 7), (12, 0.7, 9), (100, 0.55, 55), (3, 1.0, 3), (3, 0.0, 0), (0, 0.7, 0)],
)
def test_how_many_right_answers_pass(total: int, share: float, wanted: int) -> None:
    assert needed(total, share) == wanted


@given(total=st.integers(1, 500), percent=st.integers(1, 100))
def test_needed_is_the_least_number_that_reaches_the_mark(total: int, percent: int) -> None:
    wanted = needed(total, percent / 100)
    assert wanted * 100 >= total * percent
    assert (wanted - 1) * 100 < total * percent


@given(st.sets(st.sampled_from(["a", "b", "c"]), min_size=1), st.randoms(use_true_random=False))
def test_the_order_of_choosing_does_not_matter(chosen: set[str], rng: random.Random) -> None:
    ids = sorted(chosen)
    rng.shuffle(ids)
    marked = mark(MULTIPLE, encode_choices(ids))
    assert marked == mark(MULTIPLE, marked.response)
    assert marked.right is (chosen == {"a", "c"})


@given(st.permutations(["one", "two", "three"]))
def test_only_one_order_is_right(ids: list[str]) -> None:
    marked = mark(ORDERING, encode_choices(ids))
    assert marked.right is (ids == ["one", "two", "three"])
    assert mark(ORDERING, marked.response) == marked


@given(st.sampled_from(["moo", "cluck", "bark"]), st.sampled_from(["moo", "cluck", "bark"]), st.booleans())
def test_only_one_way_of_matching_is_right(hen: str, cow: str, cow_first: bool) -> None:
    pairs = [("hen", hen), ("cow", cow)]
    marked = mark(MATCHING, encode_pairs(reversed(pairs) if cow_first else pairs))
    assert marked.right is ((hen, cow) == ("cluck", "moo"))
    assert mark(MATCHING, marked.response) == marked


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-9999, max_value=9999),
    st.sampled_from(".,"),
    st.floats(-1000, 1000),
)
def test_marking_a_kept_number_again_gives_the_same(value: object, sign: str, answer: float) -> None:
    made = replace(NUMBER, number=answer)
    marked = mark(made, str(value).replace(".", sign))
    assert mark(made, marked.response) == marked


@given(st.text())
def test_marking_a_kept_text_again_gives_the_same(typed: str) -> None:
    if typed.strip():
        marked = mark(SHORT_TEXT, typed)
        assert mark(SHORT_TEXT, marked.response) == marked
