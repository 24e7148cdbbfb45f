"""Keys on the disk: encrypted, each for its role, and nothing but a key's own file is one."""

import json
from pathlib import Path
from typing import Any

import pytest
from nacl import pwhash
from nacl.secret import SecretBox

from darasa.library.publishing.errors import (
    KeyMissingError,
    KeyPassphraseShortError,
    KeyPassphraseWrongError,
    KeyUnusableError,
)
from darasa.library.publishing.keys import (
    MODERATE,
    Cost,
    KeyFolders,
    public_file,
    public_of,
    read_public,
)
from darasa.library.publishing.types import OnePassphrase
from tests.catalogues.making import CHEAP, PASSPHRASE


def keys(*folders: Path, passphrase: str = PASSPHRASE, cost: Cost = CHEAP) -> KeyFolders:
    return KeyFolders(folders, OnePassphrase(passphrase), cost)


def test_a_key_comes_back_with_its_passphrase_alone(tmp_path: Path) -> None:
    made = keys(tmp_path).make("root")
    counting = {public_of(made)}
    assert keys(tmp_path).open("root", counting) == made
    assert keys(tmp_path).has("root", counting)
    for wrong in (PASSPHRASE + " ", PASSPHRASE.upper(), ""):
        with pytest.raises(KeyPassphraseWrongError):
            keys(tmp_path, passphrase=wrong).open("root", counting)


def test_the_seed_is_nowhere_to_be_read(tmp_path: Path) -> None:
    made = keys(tmp_path).make("root")
    written = (tmp_path / "root.key").read_bytes()
    assert bytes(made).hex().encode() not in written
    assert bytes(made) not in written
    assert PASSPHRASE.encode() not in written
    assert (tmp_path / "root.key").stat().st_mode & 0o777 == 0o600


def test_anybody_can_open_it_by_what_is_written_down(tmp_path: Path) -> None:
    """The file's form, without our code: argon2id and NaCl's secretbox."""
    made = keys(tmp_path).make("root")
    said = json.loads((tmp_path / "root.key").read_bytes())
    assert said["format"] == "Darasa catalogue key 1"
    key = pwhash.argon2id.kdf(
        32, PASSPHRASE.encode(), bytes.fromhex(said["salt"]), said["passes"], said["memory"]
    )
    assert SecretBox(key).decrypt(bytes.fromhex(said["box"])) == bytes(made)


def test_what_a_try_costs_is_not_cheap_outside_of_tests() -> None:
    assert (MODERATE.passes, MODERATE.memory) == (3, 256 * 2**20)


def test_a_new_key_leaves_the_old_one_under_another_name(tmp_path: Path) -> None:
    first, second = keys(tmp_path).make("root"), keys(tmp_path).make("root")
    assert first != second
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"root.{public_of(first)[:8]}.key",
        "root.key",
    ]
    assert keys(tmp_path).open("root", {public_of(first)}) == first
    assert keys(tmp_path).open("root", {public_of(second)}) == second


def test_only_a_key_that_counts_is_used(tmp_path: Path) -> None:
    keys(tmp_path).make("root")
    with pytest.raises(KeyMissingError):
        keys(tmp_path).open("root", {"0" * 64})
    with pytest.raises(KeyMissingError):
        keys(tmp_path).open("targets", {"0" * 64})
    assert not keys(tmp_path).has("root", set())


def test_a_role_is_what_the_file_says_not_its_name(tmp_path: Path) -> None:
    made = keys(tmp_path).make("root.example")
    assert keys(tmp_path).publics("root") == ()
    assert keys(tmp_path).publics("root.example") == (public_of(made),)
    (tmp_path / "root.example.key").rename(tmp_path / "targets.key")
    assert keys(tmp_path).publics("targets") == ()


def test_keys_are_looked_for_in_all_folders_and_made_in_the_first(tmp_path: Path) -> None:
    here, stick = tmp_path / "here", tmp_path / "stick"
    made = keys(stick).make("root")
    both = keys(here, stick)
    assert both.open("root", {public_of(made)}) == made
    both.make("targets")
    assert [path.name for path in here.iterdir()] == ["targets.key"]


def test_short_passphrases_protect_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyPassphraseShortError):
        keys(tmp_path / "k", passphrase="1234567").make("root")
    assert not (tmp_path / "k").exists()
    keys(tmp_path / "k", passphrase="12345678").make("root")


def test_nobody_else_looks_into_the_folder(tmp_path: Path) -> None:
    keys(tmp_path / "k").make("root")
    assert (tmp_path / "k").stat().st_mode & 0o777 == 0o700


def change(path: Path, **fields: Any) -> None:
    said = json.loads(path.read_bytes())
    path.write_bytes(json.dumps(said | fields, separators=(",", ":")).encode() + b"\n")


@pytest.mark.parametrize(
    "fields",
    [
        {"format": "Darasa catalogue key 2"},
        {"format": "Darasa catalogue public key 1"},
        {"public": "00"},
        {"public": "x" * 64},
        {"salt": ""},
        {"salt": "0" * 30},
        {"box": "zz"},
        {"box": ""},
        {"passes": 0},
        {"passes": 101},
        {"memory": 0},
        {"memory": 2**32},
        {"passes": "3"},
        {"more": 1},
    ],
    ids=str,
)
def test_a_damaged_key_is_named(tmp_path: Path, fields: dict[str, Any]) -> None:
    made = keys(tmp_path).make("root")
    path = tmp_path / "root.key"
    change(path, **fields)
    counting = {public_of(made), json.loads(path.read_bytes())["public"]}
    with pytest.raises(KeyUnusableError) as caught:
        keys(tmp_path).open("root", counting)
    assert caught.value.path == path


def test_a_key_that_says_it_is_another(tmp_path: Path) -> None:
    keys(tmp_path).make("root")
    change(tmp_path / "root.key", public="0" * 64)
    with pytest.raises(KeyUnusableError, match="another key"):
        keys(tmp_path).open("root", {"0" * 64})


@pytest.mark.parametrize("data", [b"", b"x", b"[]\n", b"\xff" * 10_000], ids=["empty", "x", "list", "long"])
def test_another_file_is_no_key(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "root.key").write_bytes(data)
    with pytest.raises(KeyUnusableError):
        keys(tmp_path).publics("root")
    with pytest.raises(KeyUnusableError):
        read_public(tmp_path / "root.key")


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KeyUnusableError):
        keys(tmp_path / "file").make("root")
    with pytest.raises(KeyUnusableError):
        read_public(tmp_path / "gone.pub")


def test_a_public_half_is_handed_over(tmp_path: Path) -> None:
    made = keys(tmp_path).make("darasa.example")
    path = tmp_path / "darasa.example.pub"
    path.write_bytes(public_file("darasa.example", public_of(made)))
    assert read_public(path) == ("darasa.example", public_of(made))
    with pytest.raises(KeyUnusableError):
        read_public(tmp_path / "darasa.example.key")
