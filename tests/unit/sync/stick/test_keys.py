"""Keys lie in files that only their owner can read, and nothing else is taken for one."""

import os
import stat
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from darasa.core.fingerprint import fingerprint
from darasa.core.ids import new_id
from darasa.sync.stick.errors import CentreKeyMissingError, KeysUnusableError
from darasa.sync.stick.keys import KeyFiles, public_file, read_public

PUBLIC = bytes(PrivateKey(bytes(range(32))).public_key)


@pytest.fixture
def keys(tmp_path: Path) -> KeyFiles:
    return KeyFiles(tmp_path / "keys")


def test_each_replica_has_its_own(keys: KeyFiles) -> None:
    one, other = new_id(), new_id()
    assert keys.of_replica(one) is None
    made = keys.new_for_replica(one)
    assert keys.of_replica(one) == made
    assert keys.of_replica(other) is None
    assert keys.new_for_replica(other) != made


def test_nobody_else_can_read_them(keys: KeyFiles) -> None:
    before = os.umask(0)
    try:
        keys.new_for_replica(new_id())
        keys.new_for_centre()
        keys.accept(PUBLIC)
    finally:
        os.umask(before)
    assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in keys.folder.iterdir()}
    assert modes == {0o600}
    assert len(list(keys.folder.iterdir())) == 3


def test_the_centre_has_one(keys: KeyFiles) -> None:
    assert keys.centre() is None
    assert keys.centre_public() is None
    keys.accept(PUBLIC)
    assert keys.centre_public() == PUBLIC
    made = keys.new_for_centre()
    assert keys.centre() == made
    assert keys.centre_public() == bytes(made.public_key)
    keys.forget_centre()
    assert keys.centre_public() is None
    keys.forget_centre()


@pytest.mark.parametrize("content", [b"", b"Darasa centre key 1\n", public_file(PUBLIC), bytes(80)])
def test_nothing_else_is_taken_for_a_key(keys: KeyFiles, content: bytes) -> None:
    keys.make_folder()
    (keys.folder / "centre.key").write_bytes(content)
    with pytest.raises(KeysUnusableError) as caught:
        keys.centre()
    assert caught.value.reason == "not a centre key"


def test_what_the_system_forbids_has_a_name(tmp_path: Path) -> None:
    keys = KeyFiles(tmp_path / "keys")
    (keys.folder / "centre.key").mkdir(parents=True)
    for attempt in (keys.centre, keys.new_for_centre, keys.forget_centre):
        with pytest.raises(KeysUnusableError):
            attempt()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KeysUnusableError):
        KeyFiles(tmp_path / "file" / "keys").make_folder()


def test_a_public_key_is_found_on_a_stick(tmp_path: Path) -> None:
    with pytest.raises(CentreKeyMissingError):
        read_public(tmp_path)
    (tmp_path / "Darasa").mkdir()
    path = tmp_path / "Darasa" / "centre.pub"
    path.write_bytes(public_file(PUBLIC))
    for place in (tmp_path, tmp_path / "Darasa", path):
        assert read_public(place) == PUBLIC
    # The last keeps no secret: everybody would have the same key.
    for content in (public_file(PUBLIC)[:-2], public_file(bytes(32))):
        path.write_bytes(content)
        with pytest.raises(CentreKeyMissingError):
            read_public(tmp_path)


def test_fingerprints_are_for_people() -> None:
    groups = fingerprint(PUBLIC).split(" ")
    assert [len(group) for group in groups] == [4] * 5
    assert "".join(groups).isdecimal()
    assert fingerprint(bytes(32)) == fingerprint(bytes(32)) != fingerprint(PUBLIC)
