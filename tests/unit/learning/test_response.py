"""Answers as text survive the round trip, and numbers are read however people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.learning.response import (
    ResponseRefusedError,
    decode_choices,
    decode_pairs,
    encode_choices,
    encode_number,
    encode_pairs,
    read_number,
)

IDS = st.from_regex(r"[a-z][a-z0-9-]{0,11}", fullmatch=True)


@given(st.lists(IDS, unique=True))
def test_choices_survive_the_round_trip(ids: list[str]) -> None:
    assert decode_choices(encode_choices(ids)) == tuple(ids)


@given(st.lists(st.tuples(IDS, IDS), min_size=1))
def test_pairs_survive_the_round_trip(pairs: list[tuple[str, str]]) -> None:
    assert decode_pairs(encode_pairs(pairs)) == tuple(pairs)


def test_the_forms_are_those_of_cmi_interaction() -> None:
    assert encode_choices(["a", "b"]) == "a[,]b"
    assert encode_pairs([("left", "right"), ("sun", "day")]) == "left[.]right[,]sun[.]day"


def test_empty_and_half_responses_decode_without_fuss() -> None:
    assert decode_choices("") == ()
    assert decode_pairs("") == ()
    assert decode_pairs("left") == (("left", ""),)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9))
def test_numbers_survive_the_round_trip(value: Decimal) -> None:
    assert value in read_number(encode_number(value))


@pytest.mark.parametrize(
    ("value", "text"),
    [("12.50", "12.5"), ("-0", "0"), ("100", "100"), ("1E+3", "1000"), ("0.0", "0"), ("-0.10", "-0.1")],
)
def test_numbers_are_kept_in_plain_digits(value: str, text: str) -> None:
    assert encode_number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("12.5", ["12.5"]),
        ("12,5", ["12.5"]),
        (" 12,5 ", ["12.5"]),
        ("١٢٫٥", ["12.5"]),
        ("١٢٬٥٠٠", ["12500"]),
        ("۱۲٫۵", ["12.5"]),
        ("१२.५", ["12.5"]),
        ("１２．５", ["12.5"]),
        (".5", ["0.5"]),
        (",5", ["0.5"]),
        ("5.", ["5"]),
        ("+3", ["3"]),
        ("-3", ["-3"]),
        ("− 3", ["-3"]),
        ("–3", ["-3"]),
        ("\u200e-3", ["-3"]),
        ("1,250", ["1.25", "1250"]),
        ("1.250", ["1.25", "1250"]),
        ("1 250", ["1250"]),
        ("1\u00a0250,5", ["1250.5"]),
        ("1\u202f250\u202f000", ["1250000"]),
        ("1,250.5", ["1250.5"]),
        ("1.250,5", ["1250.5"]),
        ("1,00,000", ["100000"]),
        ("1’250", ["1250"]),
        ("1,250,000", ["1250000"]),
        ("0012", ["12"]),
    ],
)
def test_a_number_is_read_in_every_form(typed: str, readings: list[str]) -> None:
    assert read_number(typed) == tuple(map(Decimal, readings))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        ".",
        "-",
        "twelve",
        "1/2",
        "½",
        "1e5",
        "NaN",
        "inf",
        "1 2",
        "12 34",
        "1,,2",
        "1.2.3",
        "0x10",
        "٫",
        "9" * 41,
    ],
)
def test_what_is_no_number_has_no_reading(typed: str) -> None:
    assert read_number(typed) == ()


@pytest.mark.parametrize(
    ("typed", "unit"), [("75 %", "%"), ("75٪", "%"), ("75%", " %"), ("75 KM", "km"), ("75", "km")]
)
def test_the_unit_may_follow_the_number(typed: str, unit: str) -> None:
    assert read_number(typed, unit) == (Decimal(75),)


@given(st.text())
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    readings = read_number(text)
    assert readings == tuple(sorted(set(readings)))
    assert all(value.is_finite() for value in readings)


def test_a_refusal_carries_its_facts() -> None:
    error = ResponseRefusedError("q1", "x[,]y", "a choice is unknown or named twice")
    assert (error.question, error.response, error.reason) == (
        "q1",
        "x[,]y",
        "a choice is unknown or named twice",
    )
    assert str(error) == "q1: a choice is unknown or named twice: 'x[,]y'"
