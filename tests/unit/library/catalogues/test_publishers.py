"""What one publisher signs wrongly is withheld by its name; everybody else's courses are still offered."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.core.errors import DarasaError
from darasa.library.catalogues.errors import (
    CatalogueListingError,
    CatalogueMalformedError,
    CatalogueOverreachError,
    OfferGoneError,
    PublisherExpiredError,
    PublisherPinnedError,
    PublisherUnknownError,
)
from darasa.library.catalogues.listing import MAX_LISTING, Listing, listing_from_bytes, listing_to_bytes
from darasa.library.catalogues.survey import survey
from darasa.library.catalogues.trust import Delegated, Vouched
from tests.catalogues.making import OURS, THEIRS, Made, make_catalogue, republish, small_pack
from tests.catalogues.trusting import YEAR, Reader, copied, sign_for, signing_for

EVIL_NAMES = (
    f"{THEIRS}/small.en-9.dpack",
    "publishers.json",
    f"{OURS}/../{THEIRS}/small.en-9.dpack",
    f"../{OURS}/small.en-9.dpack",
    f"/{OURS}/small.en-9.dpack",
    f"C:/{OURS}/small.en-9.dpack",
    f"{OURS}\\small.en-9.dpack",
    f"{OURS}/sub/small.en-9.dpack",
    f"{OURS}//small.en-9.dpack",
    f"{OURS}/Small.en-9.dpack",
    f"{OURS}/small.EN-9.dpack",
    f"{OURS.upper()}/small.en-9.dpack",
    f"{OURS}/small.en-9.DPACK",
    f"{OURS}/small.en-09.dpack",
    f"{OURS}/small.en-0.dpack",
    f"{OURS}/small.en-99999999999.dpack",
    f"{OURS}/small.en-9.dpack ",
    f"{OURS}/small.en-9.dpack\n",
    f"{OURS}/small.en-9.exe",
    f"{OURS}/con.en-9.dpack",
    f"{OURS}/Listing.json",
    f"{OURS}/.dpack",
    f"{OURS}/",
    OURS,
    "",
    "\u202e\x1b[2J" * 50_000,
    f"{OURS}/small.en-٣.dpack",
    f"{OURS}/small.en-9.dpack\x00",
)


def trouble_of(reader: Reader, catalogue: str, publisher: str) -> DarasaError | None:
    """Return what is wrong with a publisher, as another process sees it."""
    return next(one.trouble for one in reader.again().get(catalogue).publishers if one.publisher == publisher)


def offered(reader: Reader) -> list[str]:
    return [offer.path for offer in reader.again().offers()]


@pytest.mark.parametrize("name", EVIL_NAMES, ids=[ascii(name[:60]) for name in EVIL_NAMES])
def test_a_name_that_no_file_of_theirs_can_have(made: Made, reader: Reader, name: str) -> None:
    made.forge(OURS, signing_for(name))
    made.seal()
    added = reader.add(made)
    trouble = trouble_of(reader, added.id, OURS)
    assert type(trouble) is CatalogueOverreachError
    assert trouble.publisher == OURS
    assert trouble.name == "".join(one if one.isprintable() else "?" for one in name[:200])
    assert offered(reader) == [f"{THEIRS}/small.en-1.dpack"]
    assert reader.again().known("0" * 64, 1) is None


def test_who_may_sign_for_more_than_their_own(made: Made, reader: Reader) -> None:
    """The catalogue itself gives a publisher more than its own names, over whoever comes after."""

    def change(signed: dict[str, Any]) -> None:
        signed["delegations"]["roles"][0]["paths"] = ["*/*"]

    made.forge("targets", change)
    made.seal()
    added = reader.add(made)
    (first,) = [one.publisher for one in added.publishers if one.trouble is not None]
    trouble = trouble_of(reader, added.id, first)
    assert type(trouble) is CatalogueListingError
    assert "more than their own" in trouble.reason
    assert [offer.pack.publisher for offer in reader.again().offers()] == [
        one.publisher for one in added.publishers if one.publisher != first
    ]


def test_what_the_catalogue_signs_in_their_name(made: Made, reader: Reader) -> None:
    """The keys of the catalogue alone make no file a publisher's."""
    name = f"{OURS}/small.en-9.dpack"
    made.forge("targets", signing_for(name))
    made.seal()
    reader.add(made)
    assert reader.catalogues.known("0" * 64, 1) is None
    offer = next(offer for offer in reader.catalogues.offers() if offer.pack.publisher == OURS)
    with pytest.raises(OfferGoneError):
        reader.catalogues.verify(replace(offer, path=name), 1, "0" * 64)


def test_a_file_without_its_sha256(made: Made, reader: Reader) -> None:
    made.forge(OURS, signing_for(f"{OURS}/small.en-9.dpack", hashes={"md5": "0" * 32}))
    made.seal()
    trouble = trouble_of(reader, reader.add(made).id, OURS)
    assert type(trouble) is CatalogueListingError
    assert "SHA-256" in trouble.reason


def test_a_list_that_climbs_by_its_hash(made: Made, reader: Reader) -> None:
    name = f"{OURS}/listing.json"
    made.forge(OURS, signing_for(name, hashes={"sha256": "../../../../secret"}))
    made.seal()
    assert type(trouble_of(reader, reader.add(made).id, OURS)) is CatalogueListingError


def test_a_list_that_is_said_to_be_endless(made: Made, reader: Reader) -> None:
    made.forge(OURS, signing_for(f"{OURS}/listing.json", length=MAX_LISTING + 1))
    made.seal()
    trouble = trouble_of(reader, reader.add(made).id, OURS)
    assert type(trouble) is CatalogueListingError
    assert "larger" in trouble.reason
    assert offered(reader) == [f"{THEIRS}/small.en-1.dpack"]


class TestAListThatLies:
    @pytest.mark.parametrize(
        "lie",
        [{"sha256": "1" * 64}, {"size": 5}, {"index_sha256": "1" * 64}, {"index_size": 5}],
        ids=min,
    )
    def test_about_a_file(self, made: Made, reader: Reader, lie: dict[str, Any]) -> None:
        listing = self.listing(made)
        packs = (replace(listing.packs[0], **lie), *listing.packs[1:])
        sign_for(made, f"{OURS}/listing.json", listing_to_bytes(Listing(packs)))
        trouble = trouble_of(reader, reader.add(made).id, OURS)
        assert type(trouble) is CatalogueListingError
        assert "not signed for" in trouble.reason
        assert offered(reader) == [f"{THEIRS}/small.en-1.dpack"]

    def test_about_a_version_that_nobody_signed(self, made: Made, reader: Reader) -> None:
        (pack,) = self.listing(made).packs
        newer = replace(pack, version=2, file="small.en-2.dpack")
        sign_for(made, f"{OURS}/listing.json", listing_to_bytes(Listing((newer,))))
        assert type(trouble_of(reader, reader.add(made).id, OURS)) is CatalogueListingError

    def test_about_whose_it_is(self, made: Made, reader: Reader) -> None:
        (path,) = (made.targets / THEIRS).glob("*.listing.json")
        sign_for(made, f"{OURS}/listing.json", path.read_bytes())
        assert type(trouble_of(reader, reader.add(made).id, OURS)) is CatalogueListingError

    def listing(self, made: Made) -> Listing:
        (path,) = (made.targets / OURS).glob("*.listing.json")
        return listing_from_bytes(path.read_bytes(), OURS)


def test_what_a_liar_writes_reaches_no_terminal(made: Made, reader: Reader) -> None:
    listing = json.dumps({"format": 1, "\x1b[2J\u202e" * 5000: []}, ensure_ascii=False, separators=(",", ":"))
    sign_for(made, f"{OURS}/listing.json", listing.encode() + b"\n")
    trouble = trouble_of(reader, reader.add(made).id, OURS)
    assert type(trouble) is CatalogueListingError
    assert str(trouble).isprintable()
    assert len(str(trouble)) < 300


@pytest.mark.parametrize("publisher", ["evil.root", "2.root", "evil.timestamp", "1.snapshot", "targets.json"])
def test_a_publisher_called_like_a_part_of_the_catalogue(
    reader: Reader, tmp_path: Path, publisher: str
) -> None:
    """Their metadata lies beside that of the catalogue, in files of nearly the same names."""
    made = make_catalogue(tmp_path / "made", [small_pack(tmp_path, publisher=publisher)])
    for _ in range(2):
        made.publishing.rotate("root")
        republish(made)
    added = reader.add(made)
    assert offered(reader) == [f"{publisher}/small.en-1.dpack"]
    reader.again().refresh(added.id)
    assert reader.again().look_at(str(made.folder)).is_known
    assert len(reader.again().stick_offers(made.folder)[0]) == 1


def test_it_is_mended_by_what_comes_next(made: Made, reader: Reader) -> None:
    """A publisher who signed nonsense signs something sensible; nothing else is needed."""
    sign_for(made, f"{OURS}/listing.json", b"nonsense")
    added = reader.add(made)
    assert type(trouble_of(reader, added.id, OURS)) is CatalogueListingError
    republish(made)
    reader.catalogues.refresh(added.id)
    assert trouble_of(reader, added.id, OURS) is None
    assert len(offered(reader)) == 2


# -- Anything at all in the two lists --

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
PACK = {
    "file": "small.en-1.dpack", "size": 10, "sha256": "0" * 64, "index_size": 1, "index_sha256": "0" * 64,
    "publisher": OURS, "course": "small", "language": "en", "version": 1,
    "iri": f"https://{OURS}/darasa/small", "title": "T", "summary": "S", "level": "L", "audience": ["all"],
    "minutes": 5, "steps": 5, "cover": {"pattern": "clay", "seed": 7}, "licence": "L", "reviewed": True,
}  # fmt: skip


def as_file(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


LISTS = st.one_of(
    st.binary(max_size=200),
    JSON.map(as_file),
    st.tuples(st.sampled_from(sorted(PACK)), JSON).map(
        lambda one: as_file({"format": 1, "packs": [PACK | {one[0]: one[1]}]})
    ),
    st.lists(JSON, max_size=3).map(lambda packs: as_file({"format": 1, "packs": packs})),
)


class OneWalk:
    """A walk that went well, over a catalogue with one publisher whose lists say anything."""

    expires_at = 1
    files: dict[str, bytes] = {}  # noqa: RUF012 - nothing is written into it

    def __init__(self, publishers: bytes, listing: bytes) -> None:
        self.lists = {"publishers.json": publishers, f"{OURS}/listing.json": listing}

    def down(self) -> None:
        """All is believed already."""

    def target(self, name: str) -> Vouched:
        return self.vouched(self.lists[name])

    def publisher(self, publisher: str) -> Delegated | None:
        targets = {
            f"{OURS}/small.en-1.dpack": Vouched(10, "0" * 64),
            f"{OURS}/small.en-1.index": Vouched(1, "0" * 64),
            f"{OURS}/listing.json": self.vouched(self.lists[f"{OURS}/listing.json"]),
        }
        return Delegated(targets, 1, is_confined=True) if publisher == OURS else None

    def read(self, name: str, _limit: int) -> bytes | None:
        by_hash = {hashlib.sha256(data).hexdigest(): data for data in self.lists.values()}
        return by_hash[name.rpartition("/")[2].partition(".")[0]]

    def vouched(self, data: bytes) -> Vouched:
        return Vouched(len(data), hashlib.sha256(data).hexdigest())


PUBLISHERS = as_file({"format": 1, "title": "Courses", "publishers": [{"publisher": OURS, "name": "We"}]})


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(listing=LISTS)
def test_no_listing_does_more_than_withhold_its_publisher(listing: bytes) -> None:
    walk = OneWalk(PUBLISHERS, listing)
    (one,) = survey(walk, walk.read, lambda _: None).publishers  # type: ignore[arg-type]
    if one.fault is None:
        assert all((pack.size, pack.sha256) == (10, "0" * 64) for pack in one.packs)
    else:
        assert type(one.fault) is CatalogueListingError
        assert (one.packs, one.targets) == ((), {})


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(publishers=LISTS)
def test_no_list_of_publishers_does_more_than_be_refused(publishers: bytes) -> None:
    walk = OneWalk(publishers, as_file({"format": 1, "packs": []}))
    with pytest.raises(CatalogueMalformedError):
        survey(walk, walk.read, lambda _: None)  # type: ignore[arg-type]


def test_the_lists_that_these_begin_from_are_sound() -> None:
    walk = OneWalk(PUBLISHERS, as_file({"format": 1, "packs": [PACK]}))
    (one,) = survey(walk, walk.read, lambda _: None).publishers  # type: ignore[arg-type]
    assert one.fault is None
    assert len(one.packs) == 1


# -- Whom a publisher belongs to --


class TestPins:
    def test_a_publisher_belongs_to_the_first(
        self, made: Made, reader: Reader, tmp_path: Any, packs: Any
    ) -> None:
        first = reader.add(made)
        impostor = reader.add(make_catalogue(tmp_path / "impostor", [packs[1]]))
        trouble = trouble_of(reader, impostor.id, OURS)
        assert type(trouble) is PublisherPinnedError
        assert trouble.catalogue == first.id
        assert {offer.catalogue for offer in reader.again().offers()} == {first.id}
        assert reader.again().offers(impostor.id) == ()
        data = packs[1].read_bytes()
        assert reader.again().known(hashlib.sha256(data).hexdigest(), len(data)) is None

    def test_the_facilitator_allows_another(
        self, made: Made, reader: Reader, tmp_path: Any, packs: Any
    ) -> None:
        first = reader.add(made)
        second = reader.add(make_catalogue(tmp_path / "second", [packs[1]]))
        allowed = reader.catalogues.allow_publisher(None, second.id, OURS)
        assert [one.trouble for one in allowed.publishers] == [None]
        assert offered(reader) == [f"{THEIRS}/small.en-1.dpack", f"{OURS}/small.en-2.dpack"] or offered(
            reader
        ) == [f"{OURS}/small.en-2.dpack", f"{THEIRS}/small.en-1.dpack"]
        trouble = trouble_of(reader, first.id, OURS)
        assert type(trouble) is PublisherPinnedError
        assert trouble.catalogue == second.id
        reader.catalogues.refresh(first.id)
        assert type(trouble_of(reader, first.id, OURS)) is PublisherPinnedError

    def test_one_that_is_not_there_cannot_be_allowed(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        with pytest.raises(PublisherUnknownError):
            reader.catalogues.allow_publisher(None, added.id, "nobody.example")

    def test_it_stays_when_the_catalogue_goes(
        self, made: Made, reader: Reader, tmp_path: Any, packs: Any
    ) -> None:
        first = reader.add(made)
        reader.catalogues.remove(None, first.id)
        impostor = reader.add(make_catalogue(tmp_path / "impostor", [packs[1]]))
        assert type(trouble_of(reader, impostor.id, OURS)) is PublisherPinnedError
        reader.add(made)
        assert trouble_of(reader, first.id, OURS) is None

    def test_one_who_has_published_nothing_yet_is_nobodys(
        self, reader: Reader, tmp_path: Any, packs: Any
    ) -> None:
        waiting = reader.add(
            make_catalogue(tmp_path / "waiting", [packs[2]], publishers={OURS: "We, one day"})
        )
        assert trouble_of(reader, waiting.id, OURS) is None
        assert [offer.pack.publisher for offer in reader.catalogues.offers()] == [THEIRS]

    def test_a_damaged_file_of_pins_offers_nothing_until_the_next_refresh(
        self, made: Made, reader: Reader
    ) -> None:
        added = reader.add(made)
        (reader.data.catalogues / "publishers.json").write_bytes(b"\x00")
        assert offered(reader) == []
        reader.catalogues.refresh(added.id)
        assert len(offered(reader)) == 2


class TestAPublisherThatExpired:
    def test_it_is_withheld_and_the_rest_is_not(self, made: Made, reader: Reader) -> None:
        def end(signed: dict[str, Any]) -> None:
            signed["expires"] = "2027-01-01T00:00:00Z"

        made.forge(OURS, end)
        made.seal()
        added = reader.add(made)
        assert len(offered(reader)) == 2
        reader.clock.utc_ms += YEAR // 4
        trouble = trouble_of(reader, added.id, OURS)
        assert type(trouble) is PublisherExpiredError
        assert (trouble.expires_at, trouble.now) == (1_798_761_600_000, reader.clock.utc_ms)
        assert offered(reader) == [f"{THEIRS}/small.en-1.dpack"]

        accepted = reader.catalogues.accept_expired(None, added.id)
        assert accepted.accepts_expired
        assert len(offered(reader)) == 2
        assert reader.catalogues.refresh(added.id).accepts_expired, "it is as it was"

        republish(made)
        made.forge(OURS, lambda signed: signed.update(expires="2030-01-01T00:00:00Z"))
        made.seal()
        assert not reader.catalogues.refresh(added.id).accepts_expired
        assert len(offered(reader)) == 2


def test_copies_are_the_same_catalogue(made: Made, reader: Reader, tmp_path: Any) -> None:
    """A second mirror of one root claims nothing from the first."""
    added = reader.add(made)
    other = copied(made, tmp_path / "copy")
    assert reader.add(other).id == added.id
    assert len(reader.catalogues.all()) == 1
    assert len(offered(reader)) == 2
