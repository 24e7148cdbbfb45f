"""How the bytes of statements are kept."""

from hypothesis import given
from hypothesis import strategies as st

from darasa.record.frozen import pack, unpack
from darasa.record.statement import freeze
from tests.unit.record.kit import COURSE, HOME, answer, event


@given(st.binary())
def test_any_bytes_come_back_exactly(body: bytes) -> None:
    assert unpack(pack(body)) == body


def test_a_statement_costs_less_than_three_hundred_bytes() -> None:
    body = freeze(event(result=answer(), registration="ab" * 4 + "-0000-5000-8000-000000000000"), HOME, None)
    assert COURSE.encode() in body
    assert len(body) > 1_000
    assert len(pack(body)) < 300
