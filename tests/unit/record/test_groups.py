"""Which learners are one person."""

from hypothesis import given
from hypothesis import strategies as st

from darasa.record.groups import groups, iri_of, learner_of


def test_the_smallest_leads() -> None:
    assert groups([("c", "b"), ("b", "a"), ("x", "y")]) == {"a": "a", "b": "a", "c": "a", "x": "x", "y": "x"}


def test_nobody_was_merged() -> None:
    assert groups([]) == {}
    assert groups([("a", "a")]) == {"a": "a"}


@given(st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg"))), st.randoms())
def test_order_and_direction_do_not_matter(pairs: list[tuple[str, str]], random: st.DataObject) -> None:
    turned = [pair[::-1] for pair in pairs]
    random.shuffle(turned)  # type: ignore[attr-defined]
    found = groups(turned)
    assert found == groups(pairs)
    assert all(found[one] == found[other] for one, other in pairs)
    assert all(leader <= learner for learner, leader in found.items())


def test_a_learner_has_an_iri() -> None:
    assert learner_of(iri_of("u")) == "u"
    assert iri_of("u") == "urn:uuid:u"
