"""One value has one JSON text, and nothing else is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.packs.codec import ShapeError, from_json, is_printable, shaped, value_from_json, value_to_json
from darasa.packs.types import Choice, Cover, Entry, NearMiss, Question, QuestionKind, Quiz, Term

TEXT = st.text().filter(is_printable)


@given(
    st.builds(
        Quiz,
        step=TEXT,
        shuffle=st.booleans(),
        questions=st.lists(
            st.builds(
                Question,
                id=TEXT,
                kind=st.sampled_from(QuestionKind),
                iri=TEXT,
                prompt=TEXT,
                explanation=TEXT,
                choices=st.lists(
                    st.builds(Choice, id=TEXT, text=TEXT, feedback=TEXT, right=st.booleans())
                ).map(tuple),
                number=st.floats(-1e15, 1e15),
                accept=st.lists(TEXT).map(tuple),
                near=st.lists(st.builds(NearMiss, text=TEXT, feedback=TEXT)).map(tuple),
            ),
            max_size=3,
        ).map(tuple),
    )
)
def test_every_value_comes_back(quiz: Quiz) -> None:
    assert value_from_json(Quiz, value_to_json(quiz)) == quiz


def test_what_equals_its_default_is_left_out() -> None:
    assert value_to_json(Choice("a", "A", "")) == b'{"id":"a","text":"A","feedback":""}\n'


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b"[1]",
        b'{"a": 1}\n',
        b'{"a":1,"a":1}\n',
        b"NaN\n",
        b"Infinity\n",
        b"[" * 100_000,
        b"1" * 5_000,
        b'"\\ud800"\n',
        b'"\\u0041"\n',
        b"1e999\n",
    ],
)
def test_other_texts_are_refused(data: bytes) -> None:
    with pytest.raises(ShapeError):
        from_json(data)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ([], "it is not an object"),
        ({"path": "a", "size": 1}, "sha256 is missing"),
        ({"path": "a", "size": 1, "sha256": "", "x": 1}, "x is unknown"),
        ({"path": 1, "size": 1, "sha256": ""}, "path is not a plain text"),
        ({"path": "a\x00", "size": 1, "sha256": ""}, "path is not a plain text"),
        ({"path": "a\u202e", "size": 1, "sha256": ""}, "path is not a plain text"),
        ({"path": "a", "size": True, "sha256": ""}, "size is not a whole number"),
        ({"path": "a", "size": 1.0, "sha256": ""}, "size is not a whole number"),
        ({"path": "a", "size": 10**16, "sha256": ""}, "size is not a whole number"),
    ],
)
def test_other_shapes_are_refused(value: object, reason: str) -> None:
    with pytest.raises(ShapeError, match=reason):
        shaped(Entry, value)


def test_shapes_inside_lists_say_where() -> None:
    question = {"id": "q", "kind": "single", "iri": "", "prompt": "", "explanation": ""}
    for change, reason in (
        ({"kind": "poem"}, r"questions\[0\].kind is none of"),
        ({"kind": 1}, r"questions\[0\].kind is none of"),
        ({"choices": {}}, r"questions\[0\].choices is not a list"),
        ({"number": 1}, r"questions\[0\].number is not a number"),
        ({"number": 1e16}, r"questions\[0\].number is not a number"),
    ):
        with pytest.raises(ShapeError, match=reason):
            shaped(Quiz, {"step": "s", "questions": [question | change]})
    with pytest.raises(ShapeError, match="shuffle is not true or false"):
        shaped(Quiz, {"step": "s", "questions": [], "shuffle": 1})
    with pytest.raises(ShapeError, match="it is not a list"):
        shaped(tuple[Term, ...], {})  # type: ignore[arg-type]


def test_another_order_or_a_written_default_is_not_canonical() -> None:
    for data in (b'{"seed":1,"pattern":"clay"}\n', b'{"id":"a","text":"A","feedback":"","right":false}\n'):
        with pytest.raises(ShapeError, match="canonical"):
            value_from_json(Cover if b"seed" in data else Choice, data)
