"""The lists of a catalogue: what is read is what would be written, and nothing that no pack could say."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.library.catalogues.listing import (
    MAX_LISTING,
    MAX_PACKS,
    MAX_PUBLISHER,
    MAX_PUBLISHERS,
    ListedPack,
    Listing,
    Publisher,
    Publishers,
    course_refusal,
    index_file,
    listed,
    listing_from_bytes,
    listing_to_bytes,
    pack_file,
    publisher_refusal,
    publishers_from_bytes,
    publishers_to_bytes,
    target_file,
)
from darasa.packs.codec import ShapeError
from darasa.packs.types import Cover
from tests.courses import build_small
from tests.forging import manifest_of

OURS = "darasa.example"
PACK = ListedPack(
    file="small.en-1.dpack",
    size=9_000,
    sha256="a" * 64,
    index_size=900,
    index_sha256="0123456789abcdef" * 4,
    publisher=OURS,
    course="small",
    language="en",
    version=1,
    iri=f"https://{OURS}/darasa/small",
    title="Sorting beans",
    summary="How to sort.\nAnd why.",
    level="beginner",
    audience=("all",),
    minutes=11,
    steps=4,
    cover=Cover("teal", 1),
    licence="CC-BY-SA-4.0",
    reviewed=True,
)


def refusal(*packs: ListedPack, publisher: str = OURS) -> str:
    with pytest.raises(ShapeError) as caught:
        listing_from_bytes(listing_to_bytes(Listing(packs)), publisher)
    return str(caught.value)


def other(course: str, language: str = "en", version: int = 1) -> ListedPack:
    return replace(
        PACK,
        file=f"{course}.{language}-{version}.dpack",
        iri=f"https://{OURS}/darasa/{course}",
        course=course,
        language=language,
        version=version,
    )


def test_a_listing_comes_back() -> None:
    listing = Listing((other("a"), other("a", "fr"), PACK))
    data = listing_to_bytes(listing)
    assert listing_from_bytes(data, OURS) == listing
    assert data.startswith(b'{"format":1,"packs":[{"file":"a.en-1.dpack"')
    assert listing_from_bytes(listing_to_bytes(Listing(())), OURS) == Listing(())


def test_a_pack_is_listed_as_its_manifest_says(tmp_path: Path) -> None:
    manifest = manifest_of(build_small(tmp_path))
    pack = listed(manifest, 9_000, "a" * 64, 900, "b" * 64)
    assert listing_from_bytes(listing_to_bytes(Listing((pack,))), OURS).packs == (pack,)
    assert pack.file == pack_file(manifest) == "small.en-1.dpack"
    assert (pack.steps, pack.minutes) == (4, sum(step.minutes for step in manifest.steps))
    for name in ("title", "summary", "iri", "level", "audience", "licence", "reviewed", "cover", "version"):
        assert getattr(pack, name) == getattr(manifest, name)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"publisher": "other.example"}, "another publisher"),
        ({"course": "Small"}, "course: it is not an id"),
        ({"course": "con"}, "device"),
        ({"language": "english"}, "BCP 47"),
        ({"version": 0}, "version"),
        ({"version": 2**31}, "version"),
        ({"version": 2}, "file is not"),
        ({"file": "../small.en-1.dpack"}, "file is not"),
        ({"file": "other.example/small.en-1.dpack"}, "file is not"),
        ({"iri": "https://other.example/darasa/small"}, "iri"),
        ({"size": 0}, "size"),
        ({"size": 2**32 - 1}, "size"),
        ({"index_size": 0}, "size"),
        ({"index_size": 2**21}, "size"),
        ({"sha256": "A" * 64}, "hash"),
        ({"index_sha256": "a" * 63}, "hash"),
        ({"title": " "}, "a text"),
        ({"title": "x" * 201}, "a text"),
        ({"title": "two\nlines"}, "a text"),
        ({"level": ""}, "a text"),
        ({"licence": ""}, "a text"),
        ({"audience": ("",)}, "a text"),
        ({"audience": ("all",) * 101}, "audience"),
        ({"summary": ""}, "summary"),
        ({"summary": "x" * 2_001}, "summary"),
        ({"steps": 0}, "steps"),
        ({"steps": 501, "minutes": 600}, "steps"),
        ({"minutes": 3}, "minutes"),
        ({"minutes": 2_401}, "minutes"),
        ({"cover": Cover("purple", 1)}, "cover"),
        ({"cover": Cover("teal", -1)}, "cover"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_no_pack_says(fields: dict[str, Any], reason: str) -> None:
    assert reason in refusal(replace(PACK, **fields))


@pytest.mark.parametrize("mark", ["\u202e", "\x00", "\u2066"], ids=["turned", "control", "not closed"])
def test_texts_that_mislead(mark: str) -> None:
    assert "plain text" in refusal(replace(PACK, title=f"Beans{mark}"))


def test_nobody_lists_the_packs_of_others() -> None:
    assert "another publisher" in refusal(PACK, publisher="other.example")
    assert "another publisher" in refusal(replace(PACK, publisher="aux.org"), publisher="aux.org")


def test_order_and_repetition() -> None:
    assert "sorted" in refusal(PACK, other("a"))
    assert "sorted" in refusal(PACK, other("small", version=2))
    assert "sorted" in refusal(PACK, PACK)


def test_as_many_packs_as_may_be() -> None:
    packs = tuple(other(f"c{number:04}") for number in range(MAX_PACKS + 1))
    assert len(listing_from_bytes(listing_to_bytes(Listing(packs[1:])), OURS).packs) == MAX_PACKS
    assert "more than" in refusal(*packs)


def test_a_file_that_is_too_large_is_not_parsed() -> None:
    with pytest.raises(ShapeError, match="larger than"):
        listing_from_bytes(b"[" * (MAX_LISTING + 1), OURS)


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda _: b"[]\n",
        lambda d: d.replace(b'"format":1', b'"format":2'),
        lambda d: d.replace(b'"format":1', b'"format":true'),
        lambda d: d.replace(b'"format":1', b'"format":1.0'),
        lambda d: d.replace(b'{"format":1,', b"{"),
        lambda d: d.replace(b":1,", b": 1,"),
        lambda d: d.replace(b'{"format":1,', b'{"format":1,"format":1,'),
        lambda d: d[:-2] + b',"more":1}\n',
        lambda d: d[:-1],
        lambda d: d.replace(b'{"format":1,', b"{")[:-2] + b',"format":1}\n',
        lambda d: d.replace(b'"reviewed":true', b'"reviewed":1'),
        lambda d: d.replace(b'"size":9000', b'"size":"9000"'),
    ],
    ids=[
        "empty", "list", "later", "true", "float", "no format", "space", "twice", "more", "no newline",
        "another order", "number for truth", "text for number",
    ],
)  # fmt: skip
def test_one_value_has_one_text(change: Callable[[bytes], bytes]) -> None:
    data = listing_to_bytes(Listing((PACK,)))
    assert change(data) != data
    with pytest.raises(ShapeError):
        listing_from_bytes(change(data), OURS)


@given(st.binary(max_size=100))
def test_junk_is_refused(data: bytes) -> None:
    for read in (publishers_from_bytes, lambda data: listing_from_bytes(data, OURS)):
        with pytest.raises(ShapeError):
            read(data)


def test_publishers_come_back() -> None:
    publishers = Publishers("Kenya's courses", (Publisher("a.example", "A"), Publisher("b.example", "بي")))
    assert publishers_from_bytes(publishers_to_bytes(publishers)) == publishers
    assert publishers_from_bytes(publishers_to_bytes(Publishers("Empty", ()))).publishers == ()


@pytest.mark.parametrize(
    ("publishers", "reason"),
    [
        (Publishers("", ()), "title"),
        (Publishers("x" * 201, ()), "title"),
        (Publishers("T", (Publisher("A.example", "A"),)), "domain"),
        (Publishers("T", (Publisher("../a.example", "A"),)), "domain"),
        (Publishers("T", (Publisher("a.example", ""),)), "name"),
        (Publishers("T", (Publisher("b.example", "B"), Publisher("a.example", "A"))), "sorted"),
        (Publishers("T", (Publisher("a.example", "A"), Publisher("a.example", "B"))), "twice"),
        (
            Publishers("T", tuple(Publisher(f"a{n:03}.example", "A") for n in range(MAX_PUBLISHERS + 1))),
            "more than",
        ),
    ],
    ids=["no title", "long title", "case", "climbing", "no name", "order", "twice", "many"],
)
def test_publishers_that_are_refused(publishers: Publishers, reason: str) -> None:
    with pytest.raises(ShapeError, match=reason):
        publishers_from_bytes(publishers_to_bytes(publishers))


def test_names_that_no_file_system_takes() -> None:
    label = "a" * 63
    assert publisher_refusal("darasa.example") is None
    assert "device" in (publisher_refusal("con.example") or "")
    longest = f"{label}.{label}.{'a' * (MAX_PUBLISHER - 2 * 64 - 4)}.org"
    assert len(longest) == MAX_PUBLISHER
    assert publisher_refusal(longest) is None
    assert "longer" in (publisher_refusal(longest.replace(".org", ".info")) or "")
    assert course_refusal("beans") is None


def test_where_targets_lie() -> None:
    assert target_file("publishers.json", "ab") == "ab.publishers.json"
    assert target_file("darasa.example/listing.json", "ab") == "darasa.example/ab.listing.json"
    assert target_file("darasa.example/small.en-1.dpack", "ab") == "darasa.example/small.en-1.dpack"
    assert index_file("small.en-1.dpack") == "small.en-1.index"
