"""`darasa library source` and `darasa library refresh` as people and scripts run them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.types import fingerprint_of
from tests.catalogues.making import OURS, THEIRS, Made, make_catalogue, republish, small_pack
from tests.unit.centre.rooms import PASSPHRASE, Room

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Room]:
    """A room with a facilitator."""
    one = Room(data_folder).furnish()
    one.close()
    yield one
    one.close()


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("original")
    return make_catalogue(folder / "catalogue", [small_pack(folder)], publishers={THEIRS: "They"})


@pytest.fixture
def made(original: Made, tmp_path: Path) -> Made:
    shutil.copytree(original.folder, tmp_path / "catalogue")
    shutil.copytree(original.keys, tmp_path / "catalogue.keys")
    return Made(tmp_path / "catalogue")


def darasa(room: Room, *words: str, passphrase: str = PASSPHRASE) -> tuple[int, str, str]:
    """Run `darasa library …`; return its exit code, and what it wrote to both streams."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DARASA_")}
    done = subprocess.run(
        [sys.executable, "-m", "darasa", "library", *words, "--data", str(room.data.root)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env=environment | {"DARASA_PASSPHRASE": passphrase},
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def listed(room: Room) -> list[dict[str, Any]]:
    code, out, err = darasa(room, "source", "list", "--json")
    assert (code, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def add(room: Room, made: Made, *more: str) -> tuple[int, str, str]:
    return darasa(room, "source", "add", "Union", str(made.folder), *more)


def test_with_the_root_file(room: Room, made: Made) -> None:
    code, out, err = add(room, made, "--root", str(made.metadata / "1.root.json"))
    assert (code, err) == (0, "")
    assert out.splitlines()[0].startswith("Union: fresh, refreshed: 20")
    assert f"  fingerprint: {fingerprint_of(made.id)}" in out.splitlines()
    (one,) = listed(room)
    assert (one["title"], one["id"], one["standing"]) == ("Union", made.id, "fresh")
    assert one["addresses"] == [str(made.folder)]
    assert [(entry["publisher"], entry["trouble"]) for entry in one["publishers"]] == [
        (OURS, None),
        (THEIRS, None),
    ]


def test_with_the_fingerprint(room: Room, made: Made) -> None:
    code, out, err = add(room, made)
    assert (code, out) == (1, "")
    assert f"its fingerprint is {fingerprint_of(made.id)}" in err
    code, out, err = add(room, made, "--fingerprint", "1234 " * 8)
    assert (code, out) == (1, "")
    assert "not what was given" in err
    assert listed(room) == []
    code, _, err = add(room, made, "--fingerprint", fingerprint_of(made.id).replace(" ", ""))
    assert (code, err) == (0, "")
    assert len(listed(room)) == 1


def test_a_second_address_needs_no_fingerprint(room: Room, made: Made, tmp_path: Path) -> None:
    add(room, made, "--fingerprint", fingerprint_of(made.id))
    shutil.copytree(made.folder, tmp_path / "copy")
    code, _, err = darasa(room, "source", "add", "Union", str(tmp_path / "copy"))
    assert (code, err) == (0, "")
    (one,) = listed(room)
    assert one["addresses"] == [str(made.folder), str(tmp_path / "copy")]
    code, out, err = darasa(room, "source", "remove", "Union", "--address", str(made.folder))
    assert (code, err) == (0, "")
    assert str(tmp_path / "copy") in out
    assert str(made.folder) + "\n" not in out


def test_before_there_is_a_line(room: Room, made: Made, tmp_path: Path) -> None:
    root = ["--root", str(made.metadata / "1.root.json")]
    code, out, err = darasa(room, "source", "add", "Far", NOWHERE, *root)
    assert (code, out) == (1, "")
    assert "127.0.0.1" in err
    assert listed(room) == []
    code, out, err = darasa(room, "source", "add", "Far", NOWHERE, "--no-test")
    assert (code, out) == (1, "")
    assert "--root" in err
    code, out, err = darasa(room, "source", "add", "Far", NOWHERE, "--no-test", *root)
    assert (code, err) == (0, "")
    assert out.startswith("Far: never, refreshed: never, expires: never")
    code, out, err = darasa(room, "refresh")
    assert (code, out) == (3, "")
    assert "darasa: Far: 127.0.0.1" in err
    code, _, err = darasa(room, "source", "add", "Far", NOWHERE, "--root", str(tmp_path / "none"))
    assert code == 1
    assert "No such file" in err


def test_refreshing(room: Room, made: Made, tmp_path: Path) -> None:
    add(room, made, "--root", str(made.metadata / "1.root.json"))
    republish(made, [small_pack(tmp_path, 2)])
    code, out, err = darasa(room, "refresh", "Union")
    assert (code, err) == (0, "")
    assert out.startswith("Union: fresh")
    assert darasa(room, "refresh", "Nobody") == (1, "", "darasa: no catalogue 'Nobody'\n")
    made.newest("timestamp").write_text("{}")
    code, out, err = darasa(room, "refresh")
    assert (code, out) == (1, "")
    assert "timestamp.json" in err
    with FolderLock(room.data.catalogues / f"{made.id}.lock"):
        assert darasa(room, "refresh")[0] == 3


def test_what_a_publisher_signs_wrongly_is_told(room: Room, made: Made) -> None:
    made.forge(
        OURS, lambda signed: signed["targets"].update(evil={"length": 1, "hashes": {"sha256": "0" * 64}})
    )
    made.seal()
    _, out, _ = add(room, made, "--root", str(made.metadata / "1.root.json"))
    assert f"{OURS} (The people of {OURS}): withheld: {OURS} signed for 'evil'" in out
    (one,) = listed(room)
    assert one["publishers"][0]["trouble"]["kind"] == "CatalogueOverreachError"


def test_a_publisher_of_another_catalogue(room: Room, made: Made, tmp_path: Path) -> None:
    add(room, made, "--root", str(made.metadata / "1.root.json"))
    other = make_catalogue(tmp_path / "other", [small_pack(tmp_path)])
    code, out, err = darasa(
        room, "source", "add", "Other", str(other.folder), "--root", str(other.metadata / "1.root.json")
    )
    assert (code, err) == (0, "")
    assert f"withheld: {OURS} belongs to catalogue {made.id[:16]}" in out
    code, out, err = darasa(room, "source", "allow", "Other", OURS)
    assert (code, err) == (0, "")
    assert "withheld" not in out
    assert darasa(room, "source", "allow", "Other", "nobody.example")[0] == 1


def test_one_that_expired(room: Room, made: Made) -> None:
    add(room, made, "--root", str(made.metadata / "1.root.json"))
    for role in ("snapshot", "timestamp"):
        made.forge(role, lambda signed: signed.update(expires="2020-01-01T00:00:00Z"))
    made.seal()
    code, out, err = darasa(room, "refresh")
    assert (code, out) == (1, "")
    assert "expired" in err
    assert listed(room)[0]["standing"] == "expired"
    code, out, err = darasa(room, "source", "accept", "Union")
    assert (code, err) == (0, "")
    assert out.startswith("Union: expired, accepted")
    assert darasa(room, "refresh")[0] == 0


def test_removing(room: Room, made: Made) -> None:
    assert darasa(room, "source", "list") == (
        0,
        "There is no catalogue yet: `darasa library source add` adds one.\n",
        "",
    )
    add(room, made, "--root", str(made.metadata / "1.root.json"))
    code, out, _ = darasa(room, "source", "list")
    assert code == 0
    assert out.startswith("Union: fresh")
    code, out, err = darasa(room, "source", "remove", "Union")
    assert (code, err) == (0, "")
    assert "stay" in out
    assert listed(room) == []


def test_only_the_facilitator(room: Room, made: Made) -> None:
    for words in (
        ("add", "Union", str(made.folder), "--root", str(made.metadata / "1.root.json")),
        ("remove", "Union"),
        ("accept", "Union"),
        ("allow", "Union", OURS),
    ):
        assert darasa(room, "source", *words, passphrase="a wrong one")[0] == 1
    assert listed(room) == []
