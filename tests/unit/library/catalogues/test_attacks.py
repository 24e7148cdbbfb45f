"""Whatever somebody puts into a mirror is refused by its name, and what was believed before still is."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

from darasa.library.catalogues.errors import (
    CatalogueExpiredError,
    CatalogueForgedError,
    CatalogueIncompleteError,
    CatalogueKeyRevokedError,
    CatalogueMalformedError,
    CatalogueMixedError,
    CatalogueOlderError,
    CatalogueRolledBackError,
    CatalogueRootBrokenError,
    CatalogueShownError,
    CatalogueTooLargeError,
    TargetDamagedError,
)
from darasa.library.catalogues.trust import MAX_ROOT, MAX_SNAPSHOT, MAX_TARGETS, MAX_TIMESTAMP
from darasa.library.catalogues.types import Standing
from tests.catalogues.making import OURS, Made, described, key_id, republish, sign
from tests.catalogues.trusting import YEAR, Reader, copied, edit, name_snapshot, renamed

EVIL = SigningKey(bytes(range(32)))
"""The key of somebody who has none of the catalogue's."""

Attack = Callable[[Made], object]


def nothing(_signed: dict[str, Any]) -> None:
    """Change nothing."""


def bit(made: Made) -> None:
    edit(made.newest("timestamp"), lambda value: value["signed"].update(version=9))


def unsigned(made: Made) -> None:
    edit(made.newest("timestamp"), lambda value: value.update(signatures=[]))


def by_a_stranger(role: str) -> Attack:
    def attack(made: Made) -> None:
        forged = made.forge(role, nothing, [EVIL])
        if role == "snapshot":
            name_snapshot(made, forged)
        elif role != "timestamp":
            made.seal()

    attack.__name__ = f"{role}_by_a_stranger"
    return attack


def signature_that_is_none(made: Made) -> None:
    made.forge("timestamp", nothing)
    edit(made.newest("timestamp"), lambda value: value["signatures"][0].update(sig="no hexadecimal"))


def key_that_is_none(made: Made) -> None:
    """A root whose key for timestamps is no point of the curve, and a timestamp by it."""

    def change(signed: dict[str, Any]) -> None:
        (key,) = signed["roles"]["timestamp"]["keyids"]
        signed["keys"][key]["keyval"]["public"] = "ff"

    made.forge("root", change)
    made.forge("timestamp", nothing)


def half_of_the_threshold(made: Made) -> None:
    second = SigningKey(bytes(32))

    def change(signed: dict[str, Any]) -> None:
        signed["keys"][key_id(second)] = {
            "keytype": "ed25519",
            "scheme": "ed25519",
            "keyval": {"public": bytes(second.verify_key).hex()},
        }
        signed["roles"]["timestamp"]["keyids"].append(key_id(second))
        signed["roles"]["timestamp"]["threshold"] = 2

    made.forge("root", change)
    made.forge("timestamp", nothing, [made.key("timestamp"), EVIL])


def same_key_twice(made: Made) -> None:
    half_of_the_threshold(made)
    edit(made.newest("timestamp"), lambda value: value.update(signatures=value["signatures"][:1] * 2))


def older_snapshot(made: Made) -> None:
    republish_again(made)
    name_snapshot(made, made.metadata / "1.snapshot.json")


def older(role: str) -> Attack:
    def attack(made: Made) -> None:
        made.forge(role, nothing)
        made.seal()
        READERS[made.folder].catalogues.refresh(made.id)
        renamed(made, role, 1)

    attack.__name__ = f"older_{role.replace('.', '_')}"
    return attack


def missing_publisher(made: Made) -> None:
    name_snapshot(made, made.forge("snapshot", lambda signed: signed["meta"].pop(f"{OURS}.json")))


def missing_targets(made: Made) -> None:
    """For somebody who comes anew: else the snapshot before names them."""
    name_snapshot(made, made.forge("snapshot", lambda signed: signed["meta"].pop("targets.json")))


def republish_again(made: Made) -> None:
    made.forge("targets", nothing)
    made.seal()
    READERS[made.folder].catalogues.refresh(made.id)


def other_bytes(role: str) -> Attack:
    """A file that its signer signed, put in the place of the one that is named."""

    def attack(made: Made) -> None:
        newest = made.forge(role, nothing)
        if role == "snapshot":
            name_snapshot(made, newest)
        else:
            made.seal()
        newest.write_bytes(sign(made.signed(role) | {"expires": "2040-01-01T00:00:00Z"}, [made.key(role)]))

    attack.__name__ = f"other_{role.replace('.', '_')}"
    return attack


def other_version(role: str) -> Attack:
    """As `other_bytes`, where the file above names no hash: the version inside tells."""

    def attack(made: Made) -> None:
        newest = made.forge(role, nothing)
        newest.write_bytes(sign(made.signed(role) | {"version": 7}, [made.key(role)]))
        number = int(newest.name.partition(".")[0])

        def name_it(signed: dict[str, Any]) -> None:
            signed["meta"][f"{role}.json"] = {"version": number}

        if role == "snapshot":
            made.forge("timestamp", name_it)
        else:
            name_snapshot(made, made.forge("snapshot", name_it))

    attack.__name__ = f"other_version_of_{role.replace('.', '_')}"
    return attack


def endless(name: str, limit: int) -> Attack:
    def attack(made: Made) -> None:
        (made.folder / name).write_bytes(b" " * (limit + 1))

    attack.__name__ = f"endless_{name}"
    return attack


def endless_snapshot(made: Made) -> None:
    """It is longer than the timestamp says."""
    name_snapshot(made, made.forge("snapshot", nothing))
    newest = made.newest("snapshot")
    newest.write_bytes(newest.read_bytes() + b" ")


def declared_endless(role: str, limit: int) -> Attack:
    """The file above says that it is as long as that."""

    def attack(made: Made) -> None:
        newest = made.forge(role, nothing)

        def name_it(signed: dict[str, Any]) -> None:
            signed["meta"][f"{role}.json"] = described(newest) | {"length": limit + 1}

        if role == "snapshot":
            made.forge("timestamp", name_it)
        else:
            name_snapshot(made, made.forge("snapshot", name_it))

    attack.__name__ = f"{role}_declared_endless".replace(".", "_")
    return attack


def root_by_a_stranger(made: Made) -> None:
    made.forge("root", nothing, [EVIL])


def root_by_the_next_alone(made: Made) -> None:
    """A root that only its own new key signs."""

    def change(signed: dict[str, Any]) -> None:
        key = {"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": bytes(EVIL.verify_key).hex()}}
        signed["keys"][key_id(EVIL)] = key
        signed["roles"]["root"]["keyids"] = [key_id(EVIL)]

    made.forge("root", change, [EVIL])


def root_left_out(made: Made) -> None:
    """The third in the place of the second."""
    made.forge("root", lambda signed: signed.update(version=3)).rename(made.metadata / "2.root.json")


def root_that_is_a_timestamp(made: Made) -> None:
    shutil.copy(made.newest("timestamp"), made.metadata / "2.root.json")


def no_json(made: Made) -> None:
    made.newest("timestamp").write_bytes(b"<html>Welcome to the airport</html>")


def deep_json(made: Made) -> None:
    made.newest("timestamp").write_bytes(b"[" * 8000)


def timestamp_that_is_a_snapshot(made: Made) -> None:
    shutil.copy(made.newest("snapshot"), made.newest("timestamp"))


def unchecked_number(made: Made) -> None:
    """A fraction has no canonical form: nobody could have signed it."""
    edit(made.newest("timestamp"), lambda value: value["signed"].update(version=2, fraction=0.5))


def half_copied(made: Made) -> None:
    made.forge("targets", nothing)
    made.seal()
    made.newest("targets").unlink()


def without_publishers(made: Made) -> None:
    made.forge("targets", lambda signed: signed["targets"].clear())
    made.seal()


def climbing_hash(made: Made) -> None:
    """A hash that would lead out of the folder, as the list's file is named by it."""

    def change(signed: dict[str, Any]) -> None:
        signed["targets"]["publishers.json"]["hashes"]["sha256"] = "../../../secret"

    made.forge("targets", change)
    made.seal()


def evil_publishers(made: Made) -> None:
    data = b'{"format":1,"title":"\\u202eEvil","publishers":[]}\n'
    sha256 = hashlib.sha256(data).hexdigest()
    (made.targets / f"{sha256}.publishers.json").write_bytes(data)

    def change(signed: dict[str, Any]) -> None:
        signed["targets"]["publishers.json"] = {"length": len(data), "hashes": {"sha256": sha256}}

    made.forge("targets", change)
    made.seal()


def endless_publishers(made: Made) -> None:
    def change(signed: dict[str, Any]) -> None:
        signed["targets"]["publishers.json"]["length"] = 10**9

    made.forge("targets", change)
    made.seal()


READERS: dict[Path, Reader] = {}
"""Whose metadata an attack needs to be seen half-way, by the catalogue's folder."""

REFUSED: tuple[tuple[Attack, type[CatalogueShownError], str], ...] = (
    (bit, CatalogueForgedError, "timestamp"),
    (unsigned, CatalogueForgedError, "timestamp"),
    (by_a_stranger("timestamp"), CatalogueForgedError, "timestamp"),
    (by_a_stranger("snapshot"), CatalogueForgedError, "snapshot"),
    (by_a_stranger("targets"), CatalogueForgedError, "targets"),
    (by_a_stranger(OURS), CatalogueForgedError, OURS),
    (signature_that_is_none, CatalogueForgedError, "timestamp"),
    (key_that_is_none, CatalogueForgedError, "timestamp"),
    (half_of_the_threshold, CatalogueForgedError, "timestamp"),
    (same_key_twice, CatalogueMalformedError, "timestamp"),
    (older_snapshot, CatalogueRolledBackError, "timestamp"),
    (older("targets"), CatalogueRolledBackError, "snapshot"),
    (older(OURS), CatalogueRolledBackError, "snapshot"),
    (missing_publisher, CatalogueRolledBackError, "snapshot"),
    (other_bytes("snapshot"), CatalogueMixedError, "snapshot"),
    (other_bytes("targets"), CatalogueMixedError, "targets"),
    (other_bytes(OURS), CatalogueMixedError, OURS),
    (other_version("snapshot"), CatalogueMixedError, "snapshot"),
    (other_version("targets"), CatalogueMixedError, "targets"),
    (other_version(OURS), CatalogueMixedError, OURS),
    (endless("metadata/2.root.json", MAX_ROOT), CatalogueTooLargeError, "root"),
    (endless("metadata/timestamp.json", MAX_TIMESTAMP), CatalogueTooLargeError, "timestamp"),
    (endless_snapshot, CatalogueTooLargeError, "snapshot"),
    (declared_endless("snapshot", MAX_SNAPSHOT), CatalogueTooLargeError, "snapshot"),
    (declared_endless("targets", MAX_TARGETS), CatalogueTooLargeError, "targets"),
    (declared_endless(OURS, MAX_TARGETS), CatalogueTooLargeError, OURS),
    (endless_publishers, CatalogueTooLargeError, "publishers"),
    (root_by_a_stranger, CatalogueRootBrokenError, "2.root"),
    (root_by_the_next_alone, CatalogueRootBrokenError, "2.root"),
    (root_left_out, CatalogueRootBrokenError, "2.root"),
    (root_that_is_a_timestamp, CatalogueRootBrokenError, "2.root"),
    (no_json, CatalogueMalformedError, "timestamp"),
    (deep_json, CatalogueMalformedError, "timestamp"),
    (timestamp_that_is_a_snapshot, CatalogueMalformedError, "timestamp"),
    (unchecked_number, CatalogueMalformedError, "timestamp"),
    (half_copied, CatalogueIncompleteError, "targets"),
    (without_publishers, CatalogueMalformedError, "publishers"),
    (climbing_hash, CatalogueMalformedError, "publishers"),
    (evil_publishers, CatalogueMalformedError, "publishers"),
)


@pytest.mark.parametrize(("attack", "named", "file"), REFUSED, ids=[one[0].__name__ for one in REFUSED])
def test_it_is_refused_by_its_name(
    made: Made, reader: Reader, address: str, attack: Attack, named: type[CatalogueShownError], file: str
) -> None:
    reader.add(made, address)
    READERS[made.folder] = reader
    half_way = attack in {older_snapshot} or attack.__name__.startswith("older_")
    before = None if half_way else reader.believed()
    attack(made)
    with pytest.raises(CatalogueShownError) as raised:
        reader.again().refresh(made.id)
    assert type(raised.value) is named
    assert file in raised.value.file
    if half_way:
        assert reader.again().offers(made.id)
    else:
        assert reader.believed() == before


def test_a_snapshot_without_targets(made: Made, reader: Reader, address: str) -> None:
    missing_targets(made)
    added = reader.catalogues.add(None, address, made.root)
    with pytest.raises(CatalogueMixedError, match="does not name it"):
        reader.catalogues.refresh(added.id)
    assert reader.catalogues.get(added.id).standing is Standing.NEVER


@pytest.mark.parametrize("name", ["publishers.json", "listing.json"])
@pytest.mark.parametrize("length", ["the same length", "longer"])
def test_an_arbitrary_list(made: Made, reader: Reader, address: str, name: str, length: str) -> None:
    (path,) = (made.targets if name == "publishers.json" else made.targets / OURS).glob(f"*.{name}")
    data = path.read_bytes()
    path.write_bytes(data.replace(b"a", b"b") if length == "the same length" else data + b" " * 10_000)
    added = reader.catalogues.add(None, address, made.root)
    named = TargetDamagedError if length == "the same length" else CatalogueTooLargeError
    with pytest.raises(named):
        reader.catalogues.refresh(added.id)
    assert reader.catalogues.offers() == ()


def test_the_root_of_another(made: Made, reader: Reader, address: str) -> None:
    """The address is one catalogue's, and the root that is trusted is another's."""
    stranger = sign(json.loads(made.root)["signed"] | {"expires": "2040-01-01T00:00:00Z"}, [])
    with pytest.raises(CatalogueRootBrokenError):
        reader.catalogues.add(None, address, stranger)
    assert reader.catalogues.all() == ()


def test_all_files_of_another(made: Made, reader: Reader, tmp_path: Path, address: str) -> None:
    """Somebody takes over the server, and has keys of their own."""
    from tests.catalogues.making import make_catalogue

    reader.add(made, address)
    before = reader.believed()
    other = make_catalogue(tmp_path / "other")
    shutil.rmtree(made.folder / "metadata")
    shutil.copytree(other.metadata, made.folder / "metadata")
    with pytest.raises(CatalogueForgedError):
        reader.again().refresh(made.id if made.metadata == other.metadata else next(iter(before)))
    assert reader.believed() == before


class TestKeysThatWereRevoked:
    @pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", OURS])
    def test_what_they_sign_afterwards_is_refused(
        self, made: Made, reader: Reader, address: str, role: str
    ) -> None:
        before = made.key(role)
        reader.add(made, address)
        made.publishing.rotate(role)
        republish(made)
        reader.catalogues.refresh(made.id)
        believed = reader.believed()
        forged = made.forge(role, nothing, [before])
        if role == "snapshot":
            name_snapshot(made, forged)
        elif role != "timestamp":
            made.seal()
        with pytest.raises(CatalogueForgedError) as raised:
            reader.again().refresh(made.id)
        # Whose keys a publisher had is not remembered.
        assert type(raised.value) is (CatalogueForgedError if role == OURS else CatalogueKeyRevokedError)
        assert reader.believed() == believed

    def test_what_they_signed_before_is_an_old_state(
        self, made: Made, reader: Reader, tmp_path: Path
    ) -> None:
        stick = copied(made, tmp_path / "stick")
        reader.add(made)
        made.publishing.rotate("timestamp")
        republish(made)
        reader.catalogues.refresh(made.id)
        with pytest.raises(CatalogueOlderError):
            reader.take(made.id, str(stick.folder))
        assert reader.catalogues.refresh(made.id, mirror=str(stick.folder)).standing is Standing.FRESH

    def test_a_thief_who_saw_the_new_state_is_no_old_state(
        self, made: Made, reader: Reader, tmp_path: Path
    ) -> None:
        """The stolen key signs something that looks newer than all that was seen."""
        thief = copied(made, tmp_path / "thief")
        reader.add(made)
        made.publishing.rotate("timestamp")
        republish(made)
        reader.catalogues.refresh(made.id)
        thief.forge("timestamp", nothing, step=50)
        with pytest.raises(CatalogueKeyRevokedError):
            reader.catalogues.refresh(made.id, mirror=str(thief.folder))

    def test_a_new_key_may_begin_below_a_version_that_a_thief_drove_up(
        self, made: Made, reader: Reader
    ) -> None:
        """TUF calls it recovering from fast-forward: with the key, what it signed counts no more."""
        made.forge("timestamp", nothing, step=1_000_000)
        reader.add(made)
        made.publishing.rotate("timestamp")
        value = made.signed("timestamp") | {"version": 5}
        made.newest("timestamp").write_bytes(sign(value, [made.key("timestamp")]))
        assert reader.catalogues.refresh(made.id).standing is Standing.FRESH
        assert json.loads(reader.believed()[made.id][3]["metadata/timestamp.json"])["signed"]["version"] == 5


class TestTurningTimeBack:
    def test_a_mirror_that_is_behind(self, made: Made, reader: Reader, tmp_path: Path, packs: Any) -> None:
        old = copied(made, tmp_path / "old")
        republish(made, [packs[1]])
        reader.add(made)
        before = reader.believed()
        with pytest.raises(CatalogueOlderError) as raised:
            reader.take(made.id, str(old.folder))
        assert raised.value.shown < raised.value.seen
        found = reader.catalogues.refresh(made.id, mirror=str(old.folder))
        assert found.standing is Standing.FRESH
        assert reader.believed() == before

    def test_freezing(self, made: Made, reader: Reader, address: str) -> None:
        """Somebody shows for ever what was true once: when its time is over, that is told."""
        added = reader.add(made, address)
        reader.clock.utc_ms += 3 * YEAR
        with pytest.raises(CatalogueExpiredError) as raised:
            reader.catalogues.refresh(added.id)
        assert (raised.value.expires_at, raised.value.now) == (added.expires_at, reader.clock.utc_ms)
        assert reader.catalogues.offers() == ()
        with pytest.raises(CatalogueExpiredError):
            reader.catalogues.offers(added.id)


def test_a_list_that_is_not_there(made: Made, reader: Reader, address: str) -> None:
    (path,) = (made.targets / OURS).glob("*.listing.json")
    path.unlink()
    added = reader.catalogues.add(None, address, made.root)
    with pytest.raises(CatalogueIncompleteError):
        reader.catalogues.refresh(added.id)


def test_roots_without_end(made: Made, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has the root's key can sign as many as they like: so many are taken in at once, and no more."""
    added = reader.add(made)
    for _ in range(5):
        made.forge("root", nothing)
    monkeypatch.setattr("darasa.library.catalogues.trust._MOST_ROOTS", 3)
    made.forge("timestamp", nothing)
    reader.catalogues.refresh(added.id)
    assert "metadata/4.root.json" in reader.catalogues.metadata_files(added.id)
    assert "metadata/5.root.json" not in reader.catalogues.metadata_files(added.id)
    made.forge("timestamp", nothing)
    reader.catalogues.refresh(added.id)
    assert "metadata/6.root.json" in reader.catalogues.metadata_files(added.id)


def test_a_root_that_borrows_a_known_history_is_not_trusted(
    made: Made, reader: Reader, tmp_path: Path
) -> None:
    """Somebody's own root names keys of ours, so that our second root follows it as well."""
    made.publishing.rotate("root")
    republish(made)
    reader.add(made)
    forged = copied(made, tmp_path / "forged")
    root = json.loads((made.metadata / "2.root.json").read_bytes())["signed"]
    for value in json.loads(made.root)["signed"]["keys"].items():
        root["keys"].setdefault(*value)
    root["version"] = 1
    evil = key_id(EVIL)
    root["keys"][evil] = {
        "keytype": "ed25519",
        "scheme": "ed25519",
        "keyval": {"public": bytes(EVIL.verify_key).hex()},
    }
    ours = json.loads(made.root)["signed"]["roles"]["root"]["keyids"]
    root["roles"]["root"] = {"keyids": [evil, *ours], "threshold": 1}
    (forged.metadata / "1.root.json").write_bytes(sign(root, [EVIL]))
    found = reader.again().look_at(str(forged.folder))
    assert found.id == made.id
    added = reader.catalogues.add(None, found.address, found.root)
    assert added.id == made.id, "what is said to be known is what is trusted"
    assert len(reader.catalogues.all()) == 1
