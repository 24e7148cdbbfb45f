"""The same contents give the same bytes, and a pack that is not finished is not there."""

import hashlib
import os
from pathlib import Path

import pytest

from darasa.packs.pack import Pack
from darasa.packs.writer import content_bytes, write_pack
from tests.forging import contents_of, manifest_of


def test_the_same_contents_give_the_same_bytes(small: Path, tmp_path: Path) -> None:
    contents = contents_of(small)
    again = tmp_path / "again.dpack"
    write_pack(again, manifest_of(small), dict(reversed(contents.items())), {})
    assert again.read_bytes() == small.read_bytes()


def test_published_bytes_are_copied_as_they_are(small: Path, tmp_path: Path) -> None:
    contents = contents_of(small)
    glossary = contents["glossary.json"]
    stored = (
        b"\x01"
        + len(glossary).to_bytes(2, "little")
        + (len(glossary) ^ 0xFFFF).to_bytes(2, "little")
        + glossary
    )
    again = tmp_path / "again.dpack"
    write_pack(again, manifest_of(small), contents, {hashlib.sha256(glossary).hexdigest(): stored})
    with Pack.open(again) as pack:
        assert pack.stored_bytes("glossary.json") == stored
        assert pack.media("glossary.json") == glossary


def test_contents_may_lie_in_files(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x")
    assert content_bytes(tmp_path / "x") == content_bytes(b"x")


def test_a_failure_leaves_the_old_pack_and_nothing_else(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = small.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_pack(small, manifest_of(small), contents_of(small), {})
    assert small.read_bytes() == before
    assert list(small.parent.iterdir()) == [small]
