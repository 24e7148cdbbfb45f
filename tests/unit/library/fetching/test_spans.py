import itertools

from hypothesis import given
from hypothesis import strategies as st

from darasa.library.fetching.spans import Span, Spans

LIMIT = 60
spans = st.tuples(st.integers(0, LIMIT), st.integers(0, LIMIT)).map(lambda ends: Span(min(ends), max(ends)))


def bytes_in(span: Span) -> set[int]:
    return set(range(span.start, span.stop))


@given(st.lists(st.tuples(st.booleans(), spans), max_size=25), spans)
def test_they_are_a_set_of_bytes(changes: list[tuple[bool, Span]], asked: Span) -> None:
    ours, model = Spans(), set[int]()
    for is_added, span in changes:
        if is_added:
            ours.add(span)
            model |= bytes_in(span)
        else:
            ours.remove(span)
            model -= bytes_in(span)
    found = list(ours)
    assert ours.total == len(model)
    assert set().union(*map(bytes_in, found)) == model
    assert all(span.start < span.stop for span in found)
    # Sorted, and none touches the next.
    assert all(one.stop < other.start for one, other in itertools.pairwise(found))
    missing = ours.missing(asked)
    assert set().union(*map(bytes_in, missing)) == bytes_in(asked) - model
    assert all(span.start < span.stop for span in missing)
    assert sum(map(len, missing)) == len(bytes_in(asked) - model)


def test_they_are_made_of_others() -> None:
    assert list(Spans([Span(5, 9), Span(0, 2), Span(2, 3), Span(4, 4)])) == [Span(0, 3), Span(5, 9)]
    assert list(Spans(Spans([Span(1, 2)]))) == [Span(1, 2)]
