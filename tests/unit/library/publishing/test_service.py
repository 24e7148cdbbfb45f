"""Publishing, seen by python-tuf's own client, which trusts nothing but the first root."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nacl.signing import SigningKey
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError

from darasa.core.clock import Reading, SystemClock
from darasa.library.catalogues.listing import (
    Publishers,
    listing_from_bytes,
    publishers_from_bytes,
    publishers_to_bytes,
)
from darasa.library.publishing.contents import contents_of, target_of
from darasa.library.publishing.errors import (
    CatalogueThereError,
    CatalogueUnwritableError,
    KeyMissingError,
    KeysExposedError,
    KeyThereError,
    MetadataRefusedError,
    NoCatalogueError,
    NotDelegatedError,
    PublisherRefusedError,
    PublishingClockError,
    RoleUnknownError,
    TargetRefusedError,
    TitleRefusedError,
    VersionOlderError,
    VersionTakenError,
)
from darasa.library.publishing.keys import read_public
from darasa.library.publishing.lists import write_list
from darasa.library.publishing.service import Publishing, make_publisher_key
from darasa.library.publishing.types import LIFETIMES, TOP_ROLES, OnePassphrase
from darasa.packs.index import index_from_bytes, index_of, index_to_bytes
from darasa.packs.service import PackRefusedError
from tests.catalogues.making import (
    CHEAP,
    OURS,
    PASSPHRASE,
    THEIRS,
    Made,
    described,
    make_catalogue,
    publishing,
    republish,
    small_pack,
)
from tests.catalogues.reading import Reader
from tests.forging import forge

YEAR = 365 * 86_400_000


class ClockAt:
    """A clock that stands at one moment."""

    session = "standing"

    def __init__(self, moment: datetime) -> None:
        self.utc_ms = round(moment.timestamp() * 1000)

    def read(self) -> Reading:
        return Reading(self.utc_ms, 0, 0.0)


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Packs of two publishers; not to be changed."""
    folder = tmp_path_factory.mktemp("packs")
    return {
        "1": small_pack(folder),
        "2": small_pack(folder, 2),
        "ar": small_pack(folder, language="ar"),
        "theirs": small_pack(folder, publisher=THEIRS),
        "their other": small_pack(folder, publisher=THEIRS, course="other"),
    }


@pytest.fixture
def made(tmp_path: Path, packs: dict[str, Path]) -> Made:
    """A published catalogue with one pack."""
    return make_catalogue(tmp_path / "catalogue", [packs["1"]])


@pytest.fixture
def reader(made: Made, tmp_path: Path) -> Reader:
    """Somebody who reads the catalogue for the first time."""
    return Reader(made.folder, tmp_path / "memory", made.root)


def listed(reader: Reader, publisher: str = OURS) -> list[str]:
    data = reader.read(f"{publisher}/listing.json")
    assert data is not None
    packs = listing_from_bytes(data, publisher).packs
    for pack in packs:
        whole = reader.read(f"{publisher}/{pack.file}")
        index = reader.read(f"{publisher}/{pack.file.replace('.dpack', '.index')}")
        assert whole is not None
        assert index is not None
        assert (len(whole), len(index)) == (pack.size, pack.index_size)
        assert index_from_bytes(index).size == pack.size
    return [pack.file for pack in packs]


def files(made: Made) -> dict[str, bytes]:
    return {
        path.relative_to(made.folder).as_posix(): path.read_bytes()
        for path in sorted(made.folder.rglob("*"))
        if path.is_file()
    }


# -- The usual way --


def test_everybody_can_read_what_is_published(reader: Reader, packs: dict[str, Path]) -> None:
    assert listed(reader) == ["small.en-1.dpack"]
    assert reader.read(f"{OURS}/small.en-1.dpack") == packs["1"].read_bytes()
    data = reader.read("publishers.json")
    assert data is not None
    publishers = publishers_from_bytes(data)
    assert publishers.title == "Courses for tests"
    assert [(one.publisher, one.name) for one in publishers.publishers] == [(OURS, f"The people of {OURS}")]


def test_init_add_publish(tmp_path: Path, packs: dict[str, Path]) -> None:
    ours = publishing(tmp_path / "catalogue")
    ours.init("Our courses")
    assert not ours.status().is_published
    assert ours.add([packs["1"], packs["ar"]]) == (f"{OURS}/small.en-1.dpack", f"{OURS}/small.ar-1.dpack")
    assert ours.status().publishers[0].unpublished == (f"{OURS}/small.ar-1.dpack", f"{OURS}/small.en-1.dpack")
    published = ours.publish()
    assert published.packs == (f"{OURS}/small.ar-1.dpack", f"{OURS}/small.en-1.dpack")
    assert (published.signed, published.waiting) == (("snapshot", "timestamp", OURS), ())
    status = ours.status()
    assert (status.is_published, status.problems) == (True, ())
    assert (status.publishers[0].packs, status.publishers[0].unpublished) == (2, ())
    reader = Reader(tmp_path / "catalogue", tmp_path / "m", Made(tmp_path / "catalogue").root)
    assert listed(reader) == ["small.ar-1.dpack", "small.en-1.dpack"]


def test_the_newest_version_is_listed_and_the_older_stays(
    made: Made, reader: Reader, packs: dict[str, Path]
) -> None:
    reader.refresh()
    assert republish(made, [packs["2"]]).packs == (f"{OURS}/small.en-2.dpack",)
    assert listed(reader) == ["small.en-2.dpack"]
    assert reader.read(f"{OURS}/small.en-1.dpack") == packs["1"].read_bytes()


def test_nothing_new_changes_nothing(made: Made, packs: dict[str, Path]) -> None:
    before = files(made)
    assert made.publishing.add([packs["1"]]) == (f"{OURS}/small.en-1.dpack",)
    published = made.publishing.publish()
    assert (published.packs, published.signed, published.waiting) == ((), (), ())
    assert files(made) == before


def test_a_catalogue_without_publishers_can_be_published(tmp_path: Path) -> None:
    made = make_catalogue(tmp_path / "catalogue")
    data = Reader(made.folder, tmp_path / "m", made.root).read("publishers.json")
    assert data is not None
    assert publishers_from_bytes(data).publishers == ()


def test_nobody_needs_the_keys_of_root_and_targets_to_publish(
    made: Made, reader: Reader, packs: dict[str, Path], tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    for role in ("root", "targets"):
        (made.keys / f"{role}.key").rename(tmp_path / "stick" / f"{role}.key")
    republish(made, [packs["2"]])
    assert listed(reader) == ["small.en-2.dpack"]
    keys = {role.role: role.has_key for role in made.publishing.status().roles}
    assert keys == {"root": False, "targets": False, "snapshot": True, "timestamp": True, OURS: True}
    with pytest.raises(KeyMissingError) as caught:
        made.publishing.rotate("root")
    assert caught.value.role == "root"
    publishing(made.folder, made.keys, tmp_path / "stick").rotate("root")
    assert listed(reader) == ["small.en-2.dpack"]


def test_who_may_still_read_a_key(made: Made) -> None:
    assert made.keys.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in made.keys.glob("*.key")} == {0o600}


def test_no_private_key_lies_in_what_is_published(made: Made) -> None:
    everything = b"".join(files(made).values())
    for role in (*TOP_ROLES, OURS):
        key = made.key(role)
        assert bytes(key.verify_key).hex().encode() in everything
        for form in (bytes(key), bytes(key).hex().encode(), bytes(key)[:16]):
            assert form not in everything


# -- What is refused --


def test_an_older_version_is_refused(made: Made, packs: dict[str, Path]) -> None:
    republish(made, [packs["2"]])
    (made.targets / OURS / "small.en-1.dpack").unlink()
    with pytest.raises(VersionOlderError):
        made.publishing.add([packs["1"]])


def test_a_version_that_is_out_never_changes(made: Made, packs: dict[str, Path], tmp_path: Path) -> None:
    other = tmp_path / "other.dpack"
    other.write_bytes(packs["1"].read_bytes())
    forged = forge(other, {}, title="Another title")
    before = files(made)
    with pytest.raises(VersionTakenError):
        made.publishing.add([forged])
    assert files(made) == before
    (made.targets / OURS / "small.en-1.dpack").write_bytes(forged.read_bytes())
    with pytest.raises(TargetRefusedError, match="not the file that was signed for"):
        made.publishing.publish()


def test_a_pack_that_is_not_sound_is_not_added(made: Made, packs: dict[str, Path], tmp_path: Path) -> None:
    data = bytearray(packs["2"].read_bytes())
    data[data.index(b"lessons/beans.html") + 40] ^= 1
    damaged = tmp_path / "damaged.dpack"
    damaged.write_bytes(data)
    before = files(made)
    with pytest.raises(TargetRefusedError, match="lessons/beans"):
        made.publishing.add([damaged])
    (tmp_path / "no.dpack").write_bytes(b"x")
    with pytest.raises(PackRefusedError):
        made.publishing.add([tmp_path / "no.dpack"])
    assert files(made) == before


def test_the_courses_of_others_are_not_added(made: Made, packs: dict[str, Path]) -> None:
    with pytest.raises(NotDelegatedError):
        made.publishing.add([packs["theirs"]])
    assert not (made.targets / THEIRS).exists()


def spoil_pack(made: Made, packs: dict[str, Path]) -> None:
    (made.targets / OURS / "small.en-2.dpack").write_bytes(packs["2"].read_bytes()[:-1])


def name_otherwise(made: Made, _packs: dict[str, Path]) -> None:
    for kind in ("dpack", "index"):
        (made.targets / OURS / f"small.en-2.{kind}").rename(made.targets / OURS / f"small.en-3.{kind}")


def put_theirs(made: Made, packs: dict[str, Path]) -> None:
    path = made.targets / OURS / "other.en-1.dpack"
    path.write_bytes(packs["their other"].read_bytes())
    path.with_suffix(".index").write_bytes(index_to_bytes(index_of(path)))


def spoil_index(made: Made, _packs: dict[str, Path]) -> None:
    index = made.targets / OURS / "small.en-2.index"
    index.write_bytes(index.read_bytes()[:-1] + b"x")


def swap_index(made: Made, _packs: dict[str, Path]) -> None:
    (made.targets / OURS / "small.en-2.index").write_bytes(
        (made.targets / OURS / "small.en-1.index").read_bytes()
    )


def drop_index(made: Made, _packs: dict[str, Path]) -> None:
    (made.targets / OURS / "small.en-2.index").unlink()


def drop_old_pack(made: Made, _packs: dict[str, Path]) -> None:
    (made.targets / OURS / "small.en-1.dpack").unlink()


def spoil_old_index(made: Made, _packs: dict[str, Path]) -> None:
    (made.targets / OURS / "small.en-1.index").write_bytes(b"x")


def drop_publishers(made: Made, _packs: dict[str, Path]) -> None:
    next(made.targets.glob("*.publishers.json")).unlink()


def spoil_publishers(made: Made, _packs: dict[str, Path]) -> None:
    next(made.targets.glob("*.publishers.json")).write_bytes(b"{}\n")


def reword_publishers(made: Made, _packs: dict[str, Path]) -> None:
    next(made.targets.glob("*.publishers.json")).write_bytes(publishers_to_bytes(Publishers("Others", ())))


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_pack, name_otherwise, put_theirs, spoil_index, swap_index, drop_index, drop_old_pack,
        spoil_old_index, drop_publishers, spoil_publishers, reword_publishers,
    ],
)  # fmt: skip
def test_nothing_is_signed_for_that_was_not_made_sure_of(
    made: Made, packs: dict[str, Path], spoil: Callable[[Made, dict[str, Path]], None]
) -> None:
    made.publishing.add([packs["2"]])
    before = {path.name: path.read_bytes() for path in made.metadata.iterdir()}
    spoil(made, packs)
    with pytest.raises(TargetRefusedError):
        made.publishing.publish()
    assert {path.name: path.read_bytes() for path in made.metadata.iterdir()} == before


def test_a_list_that_is_gone_is_noticed(made: Made) -> None:
    next((made.targets / OURS).glob("*.listing.json")).unlink()
    with pytest.raises(TargetRefusedError, match=r"listing\.json"):
        made.publishing.publish()
    assert [text for text in made.publishing.status().problems if "listing.json is gone" in text]


def test_where_no_catalogue_can_be_made(made: Made, tmp_path: Path) -> None:
    with pytest.raises(CatalogueThereError):
        made.publishing.init("Again")
    with pytest.raises(KeysExposedError):
        publishing(tmp_path / "new", tmp_path / "new" / "keys").init("Exposed")
    with pytest.raises(KeysExposedError):
        publishing(tmp_path / "new", tmp_path / "elsewhere", tmp_path / "new" / "keys").init("Exposed")
    with pytest.raises(KeyThereError):
        publishing(tmp_path / "new", made.keys).init("The keys of another")
    (tmp_path / "file").write_text("")
    with pytest.raises(CatalogueUnwritableError):
        publishing(tmp_path / "file" / "below").init("On a file")
    assert not (tmp_path / "new").exists()


def test_where_there_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(NoCatalogueError):
        publishing(tmp_path / "nothing").publish()
    with pytest.raises(NoCatalogueError):
        publishing(tmp_path / "nothing").status()


@pytest.mark.parametrize("publisher", ["Darasa", "con.example", "../x.org", "root", ""])
def test_names_that_no_publisher_has(made: Made, tmp_path: Path, publisher: str) -> None:
    with pytest.raises(PublisherRefusedError):
        publishing(tmp_path / "new").init("Title", {publisher: "Name"})
    with pytest.raises(PublisherRefusedError):
        made.publishing.delegate(publisher)
    with pytest.raises(PublisherRefusedError):
        make_publisher_key(tmp_path / "k", publisher, OnePassphrase(PASSPHRASE), CHEAP)


@pytest.mark.parametrize("title", ["", " ", "two\nlines", "x\u202e", "x" * 201])
def test_titles_that_mislead(tmp_path: Path, title: str) -> None:
    with pytest.raises(TitleRefusedError):
        publishing(tmp_path / "new").init(title)
    with pytest.raises(TitleRefusedError):
        publishing(tmp_path / "new").init("Title", {OURS: title})


def test_a_clock_that_was_never_set_signs_nothing(tmp_path: Path) -> None:
    early = ClockAt(datetime(1970, 1, 1, tzinfo=UTC))
    with pytest.raises(PublishingClockError):
        Publishing(tmp_path / "new", OnePassphrase(PASSPHRASE), clock=early, cost=CHEAP).init("Title")
    assert not (tmp_path / "new").exists()


# -- Several organisations --


@pytest.fixture
def shared(tmp_path: Path, packs: dict[str, Path]) -> tuple[Made, Publishing]:
    """A catalogue that another organisation publishes in, and how that one sees its own copy of it."""
    made = make_catalogue(tmp_path / "catalogue", [packs["1"]])
    public = make_publisher_key(tmp_path / "theirs", THEIRS, OnePassphrase("their own passphrase"), CHEAP)
    made.publishing.delegate(THEIRS, "The others", read_public(public)[1])
    made.publishing.publish()
    theirs = Publishing(made.folder, OnePassphrase("their own passphrase"), [tmp_path / "theirs"], cost=CHEAP)
    return made, theirs


def test_who_has_not_published_yet_keeps_nobody_from_reading(
    shared: tuple[Made, Publishing], tmp_path: Path
) -> None:
    made, _theirs = shared
    reader = Reader(made.folder, tmp_path / "memory", made.root)
    with pytest.raises(RepositoryError):
        reader.read(f"{THEIRS}/listing.json")
    assert listed(reader) == ["small.en-1.dpack"]


def test_what_is_signed_elsewhere_waits_for_snapshot_and_timestamp(
    shared: tuple[Made, Publishing], packs: dict[str, Path], tmp_path: Path
) -> None:
    made, theirs = shared
    theirs.add([packs["theirs"]])
    published = theirs.publish()
    assert published.packs == (f"{THEIRS}/small.en-1.dpack",)
    assert published.signed == (THEIRS,)
    assert "snapshot and timestamp" in published.waiting[0]
    assert not made.publishing.status().is_published
    assert made.publishing.publish().signed == ("snapshot", "timestamp")
    reader = Reader(made.folder, tmp_path / "memory", made.root)
    assert listed(reader, THEIRS) == listed(reader, OURS) == ["small.en-1.dpack"]


def test_nobody_replaces_the_courses_of_others(
    shared: tuple[Made, Publishing], packs: dict[str, Path], tmp_path: Path
) -> None:
    """Whatever they sign for our names is not believed, even if snapshot and timestamp name it."""
    made, theirs = shared
    theirs.add([packs["theirs"]])
    theirs.publish()
    made.publishing.publish()
    with pytest.raises(KeyMissingError):
        theirs.rotate(OURS)
    with pytest.raises(KeyMissingError):
        theirs.renew([OURS])

    def claim_ours(signed: dict[str, object]) -> None:
        signed["targets"][f"{OURS}/small.en-1.dpack"] = {"length": 1, "hashes": {"sha256": "0" * 64}}  # type: ignore[index]

    their_key = Publishing(
        made.folder, OnePassphrase("their own passphrase"), [tmp_path / "theirs"], cost=CHEAP
    )
    key = their_key._keys.open(THEIRS, their_key._keys.publics(THEIRS))
    made.forge(THEIRS, claim_ours, [key])
    with pytest.raises(TargetRefusedError):
        made.publishing.publish()
    made.seal()  # as if the one with the online keys did not look
    reader = Reader(made.folder, tmp_path / "memory", made.root)
    assert reader.read(f"{OURS}/small.en-1.dpack") == packs["1"].read_bytes()


def test_what_others_signed_is_made_sure_of(shared: tuple[Made, Publishing], packs: dict[str, Path]) -> None:
    made, theirs = shared
    theirs.add([packs["theirs"]])
    theirs.publish()
    path = made.targets / THEIRS / "small.en-1.dpack"
    sound = path.read_bytes()
    path.write_bytes(sound[:-1] + b"x")
    with pytest.raises(TargetRefusedError):
        made.publishing.publish()
    path.write_bytes(sound)
    made.publishing.publish()
    path.write_bytes(sound[:-1] + b"x")
    with pytest.raises(TargetRefusedError):
        made.publishing.publish()


def test_a_harmful_pack_that_others_signed_is_not_published(
    shared: tuple[Made, Publishing], packs: dict[str, Path], tmp_path: Path
) -> None:
    """Their program may be another one than ours: form, index, list and signature are right."""
    made, theirs = shared
    theirs.add([packs["theirs"]])
    theirs.publish()
    other = tmp_path / "other.dpack"
    other.write_bytes(packs["theirs"].read_bytes())
    path = made.targets / THEIRS / "small.en-1.dpack"
    path.write_bytes(forge(other, {"lessons/beans.html": b"<script>1</script>"}).read_bytes())
    path.with_suffix(".index").write_bytes(index_to_bytes(index_of(path)))
    known = {f"{THEIRS}/{path.name}": target_of(path)}
    contents = contents_of(made.targets, THEIRS, [path.name], known, lambda: None)
    write_list(made.targets, f"{THEIRS}/listing.json", contents.listing)
    signed = {
        name: {"length": one.size, "hashes": {"sha256": one.sha256}} for name, one in contents.targets.items()
    }
    key = theirs._keys.open(THEIRS, theirs._keys.publics(THEIRS))
    made.forge(THEIRS, lambda value: value.update(targets=signed), [key])
    with pytest.raises(TargetRefusedError, match="lessons/beans"):
        made.publishing.publish()


def test_a_version_that_was_signed_never_changes_even_before_it_is_published(
    shared: tuple[Made, Publishing], packs: dict[str, Path], tmp_path: Path
) -> None:
    made, theirs = shared
    theirs.add([packs["theirs"]])
    theirs.publish()
    other = tmp_path / "other.dpack"
    other.write_bytes(packs["theirs"].read_bytes())
    folder = made.targets / THEIRS
    (folder / "small.en-1.dpack").write_bytes(forge(other, {}, title="Another title").read_bytes())
    index = index_to_bytes(index_of(folder / "small.en-1.dpack"))
    (folder / "small.en-1.index").write_bytes(index)
    with pytest.raises(TargetRefusedError, match="not the file that was signed for"):
        theirs.publish()


def test_a_dismissed_publisher_counts_no_more(
    shared: tuple[Made, Publishing], packs: dict[str, Path], tmp_path: Path
) -> None:
    made, theirs = shared
    theirs.add([packs["theirs"]])
    theirs.publish()
    made.publishing.publish()
    reader = Reader(made.folder, tmp_path / "memory", made.root)
    assert listed(reader, THEIRS)
    made.publishing.dismiss(THEIRS)
    with pytest.raises(NotDelegatedError):
        made.publishing.dismiss(THEIRS)
    made.publishing.publish()
    assert reader.read(f"{THEIRS}/small.en-1.dpack") is None
    assert listed(reader) == ["small.en-1.dpack"]
    made.publishing.delegate(THEIRS, "Back again", theirs._keys.publics(THEIRS)[0])
    made.publishing.publish()
    assert listed(reader, THEIRS) == ["small.en-1.dpack"]


def test_a_publisher_whose_key_was_stolen(
    shared: tuple[Made, Publishing], packs: dict[str, Path], tmp_path: Path
) -> None:
    made, theirs = shared
    theirs.add([packs["theirs"]])
    theirs.publish()
    made.publishing.publish()
    reader = Reader(made.folder, tmp_path / "memory", made.root)
    stolen = theirs._keys.open(THEIRS, theirs._keys.publics(THEIRS))
    fresh = make_publisher_key(tmp_path / "new", THEIRS, OnePassphrase("their new passphrase"), CHEAP)
    made.publishing.delegate(THEIRS, public=read_public(fresh)[1])
    published = made.publishing.publish()
    assert published.waiting == (f"{THEIRS} has to sign with the key that counts now",)
    assert any("readers see nothing of it" in text for text in made.publishing.status().problems)
    with pytest.raises(RepositoryError):
        reader.read(f"{THEIRS}/small.en-1.dpack")
    assert listed(reader) == ["small.en-1.dpack"]
    made.forge(THEIRS, lambda signed: signed.update(targets={}), [stolen])  # the thief goes on
    assert made.publishing.publish().waiting
    again = Publishing(made.folder, OnePassphrase("their new passphrase"), [tmp_path / "new"], cost=CHEAP)
    assert again.publish().signed == (THEIRS,)
    made.publishing.publish()
    assert listed(reader, THEIRS) == ["small.en-1.dpack"]
    assert made.publishing.status().problems == ()


# -- Keys that are replaced --


@pytest.mark.parametrize("role", [*TOP_ROLES, OURS])
def test_a_revoked_key_counts_no_more(made: Made, reader: Reader, packs: dict[str, Path], role: str) -> None:
    reader.refresh()
    before = made.key(role)
    made.publishing.rotate(role)
    assert listed(reader) == ["small.en-1.dpack"]
    assert bytes(made.key(role)) != bytes(before)
    vouching = made.newest("root" if role in TOP_ROLES else "targets").read_text()
    assert bytes(before.verify_key).hex() not in vouching
    assert bytes(made.key(role).verify_key).hex() in vouching
    republish(made, [packs["2"]])
    assert listed(reader) == ["small.en-2.dpack"]
    forged = made.forge(role, lambda _signed: None, [before])
    if role == "snapshot":
        made.forge("timestamp", lambda signed: signed.update(meta={"snapshot.json": described(forged)}))
    elif role not in ("root", "timestamp"):
        made.seal()
    with pytest.raises(RepositoryError):
        listed(reader)


@pytest.mark.parametrize("role", ["snapshot", "timestamp", "targets", OURS])
def test_a_key_that_was_lost_is_replaced(
    made: Made, reader: Reader, packs: dict[str, Path], role: str
) -> None:
    reader.refresh()
    (made.keys / f"{role}.key").unlink()
    made.publishing.rotate(role)
    made.publishing.publish()
    assert listed(reader) == ["small.en-1.dpack"]
    republish(made, [packs["2"]])
    assert listed(reader) == ["small.en-2.dpack"]
    assert listed(replace(reader, memory=reader.memory.with_name("new"))) == ["small.en-2.dpack"]


def test_a_lost_root_cannot_be_replaced(made: Made) -> None:
    (made.keys / "root.key").unlink()
    before = files(made)
    for role in TOP_ROLES:
        with pytest.raises(KeyMissingError):
            made.publishing.rotate(role)
    assert files(made) == before


def test_many_rotations_end_with_one_reader_and_the_next_agreeing(
    made: Made, reader: Reader, packs: dict[str, Path]
) -> None:
    for role in (*TOP_ROLES, OURS, *TOP_ROLES, OURS):
        made.publishing.rotate(role)
        assert listed(reader) == ["small.en-1.dpack"]
    republish(made, [packs["2"]])
    assert listed(reader) == listed(replace(reader, memory=reader.memory.with_name("new")))


def test_before_anything_is_published_keys_can_be_replaced(tmp_path: Path, packs: dict[str, Path]) -> None:
    ours = publishing(tmp_path / "catalogue")
    ours.init("Our courses", {OURS: "We"})
    for role in (*TOP_ROLES, OURS):
        ours.rotate(role)
    assert not (tmp_path / "catalogue/metadata/timestamp.json").exists()
    ours.add([packs["1"]])
    ours.publish()
    made = Made(tmp_path / "catalogue")
    assert listed(Reader(made.folder, tmp_path / "m", made.root)) == ["small.en-1.dpack"]


def test_roles_that_are_not_there(made: Made) -> None:
    for role in ("nobody.example", "roots", ""):
        with pytest.raises(RoleUnknownError):
            made.publishing.rotate(role)
        with pytest.raises(RoleUnknownError):
            made.publishing.renew([role])
    made.publishing.delegate(THEIRS)
    with pytest.raises(RoleUnknownError):
        made.publishing.renew([THEIRS])


# -- Time --


def test_lifetimes_let_a_stick_travel(made: Made) -> None:
    now = SystemClock().read().utc_ms
    left = {role.role: (role.expires_at or 0) - now for role in made.publishing.status().roles}
    for role, years in (("root", 10), ("targets", 3), (OURS, 3), ("snapshot", 1), ("timestamp", 1)):
        assert abs(left[role] - years * YEAR) < YEAR / 100


def test_what_has_less_than_half_its_time_is_signed_anew(made: Made, reader: Reader) -> None:
    now = SystemClock().read().utc_ms
    later = ClockAt(datetime.fromtimestamp((now + LIFETIMES["timestamp"] * 0.6) / 1000, UTC))
    then = Publishing(made.folder, OnePassphrase(PASSPHRASE), clock=later, cost=CHEAP)
    assert [text.partition(" ")[0] for text in then.status().problems] == ["snapshot", "timestamp"]
    assert then.publish().signed == ("snapshot", "timestamp")
    assert then.status().problems == ()
    assert then.publish().signed == ()
    much_later = ClockAt(datetime.fromtimestamp((now + LIFETIMES["targets"] * 1.2) / 1000, UTC))
    then = Publishing(made.folder, OnePassphrase(PASSPHRASE), clock=much_later, cost=CHEAP)
    assert sum("has expired" in text for text in then.status().problems) == 4
    assert then.publish().signed == ("targets", "snapshot", "timestamp", OURS)
    assert then.status().problems == ()
    assert listed(reader) == ["small.en-1.dpack"]


def test_renewing_moves_what_expires(made: Made, reader: Reader) -> None:
    reader.refresh()
    before = {role.role: role for role in made.publishing.status().roles}
    later = ClockAt(datetime.fromtimestamp(SystemClock().read().utc_ms / 1000 + 86_400, UTC))
    then = Publishing(made.folder, OnePassphrase(PASSPHRASE), clock=later, cost=CHEAP)
    then.renew([*TOP_ROLES, OURS])
    after = {role.role: role for role in then.status().roles}
    for role, status in after.items():
        assert status.version == before[role].version + 1
        assert (status.expires_at or 0) > (before[role].expires_at or 0)
    assert then.status().is_published
    assert listed(reader) == ["small.en-1.dpack"]


def test_one_role_can_be_renewed_alone(made: Made, reader: Reader) -> None:
    reader.refresh()
    made.publishing.renew(["root"])
    versions = {role.role: role.version for role in made.publishing.status().roles}
    assert versions == {"root": 2, "targets": 1, "snapshot": 1, "timestamp": 1, OURS: 1}
    made.publishing.renew(["timestamp"])
    assert listed(reader) == ["small.en-1.dpack"]


# -- Files that somebody else wrote --


def test_a_list_of_publishers_that_was_signed_but_says_nothing_sensible(made: Made) -> None:
    evil = b'{"format":1,"title":"","publishers":[]}\n'
    sha256 = hashlib.sha256(evil).hexdigest()
    (made.targets / f"{sha256}.publishers.json").write_bytes(evil)
    described = {"publishers.json": {"length": len(evil), "hashes": {"sha256": sha256}}}
    made.forge("targets", lambda signed: signed.update(targets=described))
    with pytest.raises(TargetRefusedError, match="title"):
        made.publishing.publish()


def test_a_course_that_windows_cannot_keep_is_not_added(made: Made, tmp_path: Path) -> None:
    with pytest.raises(TargetRefusedError, match="device"):
        made.publishing.add([small_pack(tmp_path, course="con")])


def test_files_of_other_roles_are_not_mixed_up(made: Made, reader: Reader) -> None:
    """A domain may end like another one."""
    made.publishing.delegate(f"sub.{OURS}")
    made.publishing.delegate(f"1.{OURS}")
    made.publishing.renew([OURS])
    (made.metadata / f"007.{OURS}.json").write_bytes(b"x")
    made.publishing.publish()
    assert listed(reader) == ["small.en-1.dpack"]


def test_an_older_file_under_a_higher_number_turns_nothing_back(
    made: Made, reader: Reader, packs: dict[str, Path]
) -> None:
    republish(made, [packs["2"]])
    (made.metadata / f"9.{OURS}.json").write_bytes((made.metadata / f"1.{OURS}.json").read_bytes())
    assert made.publishing.publish().signed == ()
    assert listed(reader) == ["small.en-2.dpack"]


def test_progress_is_told(made: Made, packs: dict[str, Path]) -> None:
    told: list[float] = []
    made.publishing.add([packs["2"], packs["ar"]], told.append)
    assert told == sorted(told)
    assert 0.5 in told
    assert told[-1] == 1.0
    told.clear()
    made.publishing.publish(told.append)
    assert told == [0.0, 1.0]


def test_a_publisher_keeps_its_name_when_its_key_changes(made: Made) -> None:
    made.publishing.delegate(THEIRS, "The others")
    made.publishing.delegate(THEIRS)
    names = {one.publisher: one.name for one in made.publishing.status().publishers}
    assert names[THEIRS] == "The others"


def test_signed_files_that_are_damaged_are_named(made: Made) -> None:
    for name, data in (
        ("1.root.json", b"{}"),
        ("2.root.json", made.root),
        ("1.targets.json", (made.metadata / "1.snapshot.json").read_bytes()),
        ("9.targets.json", b"\xff"),
        ("timestamp.json", b"[]"),
    ):
        path = made.metadata / name
        before = path.read_bytes() if path.exists() else None
        path.write_bytes(data)
        with pytest.raises(MetadataRefusedError) as caught:
            made.publishing.status()
        assert caught.value.file == path
        path.unlink() if before is None else path.write_bytes(before)


def test_targets_that_nobody_vouches_for(made: Made) -> None:
    made.forge("targets", lambda _: None, [SigningKey.generate()], step=0)
    with pytest.raises(MetadataRefusedError, match="a key that counts"):
        made.publishing.publish()


def test_a_forged_file_is_passed_over_and_never_numbered_again(made: Made, reader: Reader) -> None:
    reader.refresh()
    made.forge(OURS, lambda signed: signed.update(targets={}), [SigningKey.generate()], step=5)
    made.forge("snapshot", lambda signed: signed.update(meta={}), [SigningKey.generate()], step=5)
    assert made.publishing.publish().signed == ()
    made.publishing.renew([OURS, "snapshot"])
    assert {role.version for role in made.publishing.status().roles if role.role in (OURS, "snapshot")} == {7}
    assert listed(reader) == ["small.en-1.dpack"]


def test_a_timestamp_that_is_forged_is_signed_anew(made: Made, reader: Reader) -> None:
    made.forge("timestamp", lambda _: None, [SigningKey.generate()], step=4)
    assert not made.publishing.status().is_published
    with pytest.raises(UnsignedMetadataError):
        reader.refresh()
    assert made.publishing.publish().signed == ("timestamp",)
    assert json.loads((made.metadata / "timestamp.json").read_bytes())["signed"]["version"] == 6
    assert listed(reader) == ["small.en-1.dpack"]


def test_what_does_not_belong_is_named(made: Made) -> None:
    (made.folder / "root.key").write_text("secret")
    (made.targets / OURS / "notes.txt").write_text("")
    problems = made.publishing.status().problems
    assert [text.partition(" ")[0] for text in problems] == ["root.key", f"targets/{OURS}/notes.txt"]


def test_what_a_cut_left_half_written_is_cleared_away(made: Made) -> None:
    for folder in (made.metadata, made.targets, made.targets / OURS):
        (folder / ".half.123.tmp").write_bytes(b"x")
    made.publishing.publish()
    assert list(made.folder.rglob("*.tmp")) == []
