import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.library.fetching.plan import ALWAYS, WASTE, Want, join, plan_work
from darasa.library.fetching.spans import Span, Spans
from tests.unit.library.fetching.worlds import CHANGED, LESSONS, Packs

wanted = st.lists(st.tuples(st.integers(1, 3_000), st.integers(1, 5_000)), max_size=30)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_frame_copies_wants_and_what_is_held_are_exactly_the_file(packs: Packs, data: st.DataObject) -> None:
    index = packs.index
    hashes = sorted({piece.stored_sha256 for piece in index.pieces})
    here = data.draw(st.sets(st.sampled_from(hashes)))
    payloads = [Span(entry.payload, entry.end) for entry in index.entries[1:]]
    held = Spans()
    for payload in data.draw(st.lists(st.sampled_from(payloads), max_size=6)):
        ends = data.draw(st.tuples(st.integers(payload.start, payload.stop), st.integers(0, 10**6)))
        held.add(Span(ends[0], min(payload.stop, ends[0] + ends[1])))

    work = plan_work(index, here, held)

    spans = [Span(offset, offset + len(content)) for offset, content in index.frame()]
    for number in work.copies:
        assert index.pieces[number].stored_sha256 in here
        assert held.missing(payloads[number - 1])
        spans.append(payloads[number - 1])
    for want in work.wants:
        assert payloads[want.entry - 1].start <= want.span.start
        assert want.span.stop <= payloads[want.entry - 1].stop
        spans.append(want.span)
    for number, payload in enumerate(payloads, start=1):
        if number not in work.copies:  # a copy is whole, whatever is held of it
            mine = Spans([payload])
            for gap in held.missing(payload):
                mine.remove(gap)
            spans += mine
    spans = sorted(span for span in spans if len(span))
    assert [span.start for span in spans] == [0, *(span.stop for span in spans[:-1])]
    assert spans[-1].stop == index.size
    assert work.fetch == sum(len(want.span) for want in work.wants)


def test_an_update_fetches_what_changed_and_nothing_else(packs: Packs) -> None:
    old = {piece.stored_sha256 for piece in packs.index.pieces}
    index = packs.second_index
    names = {index.pieces[want.entry].path for want in plan_work(index, old, Spans()).wants}
    lesson, photograph = sorted(CHANGED)
    assert names == {f"lessons/lesson-{lesson}.html", f"media/photograph-{photograph - LESSONS}.png"}


@given(wanted)
def test_every_want_is_asked_for_once_and_little_besides(shape: list[tuple[int, int]]) -> None:
    wants, place = [], 0
    for number, (gap, length) in enumerate(shape):
        wants.append(Want(number, Span(place + gap, place + gap + length)))
        place += gap + length
    requests = join(reversed(wants))
    assert [want for request in requests for want in request.wants] == wants
    total = sum(len(want.span) for want in wants)
    gaps = [
        later.span.start - want.span.stop
        for request in requests
        for want, later in zip(request.wants, request.wants[1:], strict=False)
    ]
    assert sum(gap for gap in gaps if gap > ALWAYS) <= WASTE * total
    assert sum(len(request.span) for request in requests) == total + sum(gaps)
    left = [
        later.wants[0].span.start - request.wants[-1].span.stop
        for request, later in itertools.pairwise(requests)
    ]
    # The smallest gaps are bridged first, and those that cost less than a request always.
    assert not left or min(left) > ALWAYS
    assert not left or not gaps or max(gaps) <= max(min(left), ALWAYS)


def test_nothing_wanted_is_nothing_asked() -> None:
    assert join([]) == []
