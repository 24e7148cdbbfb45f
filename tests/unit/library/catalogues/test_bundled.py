"""The catalogue that came with the program: trusted without asking, renewed, replaced with the program."""

import shutil
from pathlib import Path

import pytest

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.bundled import bundled_folder, is_bundled, trust_bundled
from darasa.library.catalogues.errors import CatalogueForgedError, PublisherPinnedError
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Standing
from tests.catalogues.making import OURS, make_catalogue, republish
from tests.catalogues.trusting import copied
from tests.courses import build_small
from tests.unit.learning.worlds import small_pack
from tests.unit.record.kit import SetClock


@pytest.fixture
def catalogues(data_folder: DataFolder) -> Catalogues:
    """The catalogues as everybody sees them, behind a gate that lets nobody pass."""

    def refuse(_warrant: object) -> None:
        raise AssertionError("somebody was asked")

    return Catalogues(data_folder, SystemClock(), refuse)


def test_it_is_trusted_without_asking(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    made = make_catalogue(tmp_path / "bundled", [small_pack()], title="Darasa")
    trust_bundled(data_folder, SystemClock(), made.folder)
    (found,) = catalogues.all()
    assert (found.id, found.title, found.mirrors) == (made.id, "Darasa", (str(made.folder),))
    assert [offer.path for offer in catalogues.offers()] == [f"{OURS}/small.en-1.dpack"]


def test_what_is_newer_in_it_comes_in_and_nothing_is_done_otherwise(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    made = make_catalogue(tmp_path / "bundled", [small_pack()])
    trust_bundled(data_folder, SystemClock(), made.folder)
    (before,) = catalogues.all()
    trust_bundled(data_folder, SetClock(), made.folder)
    assert catalogues.all() == (before,)
    republish(made, [build_small(tmp_path, version=2)])
    trust_bundled(data_folder, SystemClock(), made.folder)
    assert [offer.pack.version for offer in catalogues.offers()] == [2]


def test_without_one_nothing_happens(data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path) -> None:
    trust_bundled(data_folder, SystemClock(), tmp_path / "none")
    assert catalogues.all() == ()


def test_that_of_another_program_takes_its_place_and_its_publishers(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    folder = tmp_path / "bundled"
    make_catalogue(folder, [small_pack()])
    trust_bundled(data_folder, SystemClock(), folder)
    shutil.rmtree(folder)
    shutil.rmtree(tmp_path / "bundled.keys")
    made = make_catalogue(folder, [small_pack()])
    trust_bundled(data_folder, SystemClock(), folder)
    (found,) = catalogues.all()
    assert found.id == made.id
    assert [publisher.trouble for publisher in found.publishers] == [None]
    assert len(catalogues.offers()) == 1


def test_a_publisher_of_it_can_belong_to_no_other(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    first = make_catalogue(tmp_path / "first", [small_pack()])
    open_gate = Catalogues(data_folder, SystemClock(), lambda _warrant: None)
    open_gate.add(None, str(first.folder), first.root)
    open_gate.refresh(first.id)
    trust_bundled(data_folder, SystemClock(), make_catalogue(tmp_path / "bundled", [small_pack()]).folder)
    (trouble,) = [publisher.trouble for publisher in catalogues.get(first.id).publishers]
    assert isinstance(trouble, PublisherPinnedError)


def test_one_that_is_read_from_elsewhere_as_well_is_left_alone(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    made = make_catalogue(tmp_path / "bundled", [small_pack()])
    trust_bundled(data_folder, SystemClock(), made.folder)
    other = make_catalogue(tmp_path / "other", [small_pack()])
    open_gate = Catalogues(data_folder, SystemClock(), lambda _warrant: None)
    newer = copied(made, tmp_path / "newer")
    republish(newer, [build_small(tmp_path, version=2)])
    open_gate.add(None, str(newer.folder), made.root)
    open_gate.add(None, str(other.folder), other.root)
    open_gate.refresh(other.id)
    open_gate.allow_publisher(None, other.id, OURS)
    for _ in range(2):
        trust_bundled(data_folder, SystemClock(), made.folder)
        (chosen,) = catalogues.get(other.id).publishers
        assert chosen.trouble is None, "as the facilitator said"
        open_gate.refresh(made.id)


def test_an_expired_one_still_says_whose_files_are(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    made = make_catalogue(tmp_path / "bundled", [small_pack()])
    clock = SetClock()
    clock.utc_ms = 4_000_000_000_000
    trust_bundled(data_folder, clock, made.folder)
    late = Catalogues(data_folder, clock, lambda _warrant: None)
    assert late.get(made.id).standing is Standing.EXPIRED
    (offer,) = catalogues.offers()
    assert late.known(offer.pack.sha256, offer.pack.size) is not None


def test_a_damaged_one_is_refused(data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path) -> None:
    made = make_catalogue(tmp_path / "bundled", [small_pack()])
    timestamp = made.metadata / "timestamp.json"
    timestamp.write_bytes(timestamp.read_bytes().replace(b'"version":1', b'"version":9'))
    with pytest.raises(CatalogueForgedError):
        trust_bundled(data_folder, SystemClock(), made.folder)
    assert catalogues.offers() == ()


def test_what_was_kept_of_it_and_is_damaged_is_taken_in_anew(data_folder: DataFolder, tmp_path: Path) -> None:
    made = make_catalogue(tmp_path / "bundled", [small_pack()])
    trust_bundled(data_folder, SystemClock(), made.folder)
    for kept in (data_folder.catalogues / made.id).rglob("*timestamp.json"):
        kept.write_bytes(b"{}")
    trust_bundled(data_folder, SystemClock(), made.folder)
    assert len(Catalogues(data_folder, SystemClock(), lambda _: None).offers()) == 1


def test_the_one_that_comes_with_this_program_is_known_by_where_it_lies(
    data_folder: DataFolder, catalogues: Catalogues, tmp_path: Path
) -> None:
    other = make_catalogue(tmp_path / "other", [small_pack()])
    trust_bundled(data_folder, SystemClock(), other.folder)
    trust_bundled(data_folder, SystemClock(), bundled_folder())
    assert [is_bundled(one) for one in catalogues.all() if one.id == other.id] == [False]
    assert [is_bundled(one) for one in catalogues.all() if one.id != other.id] == [True]
