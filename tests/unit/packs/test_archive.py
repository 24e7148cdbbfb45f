"""The exact form of the archive: each departure from it is refused."""

import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.packs import archive
from darasa.packs.archive import MAX_STORED, Stored, read_directory
from darasa.packs.errors import PackRefusedError
from tests.forging import assemble, parts_of

Change = Callable[[bytes], bytes]


def read(path: Path) -> tuple[Stored, ...]:
    with path.open("rb") as file:
        return read_directory(file, path)


def refusal(path: Path) -> str:
    with pytest.raises(PackRefusedError) as caught:
        read(path)
    assert caught.value.file == path
    return str(caught.value)


def test_any_other_zip_program_can_read_it(small: Path) -> None:
    with zipfile.ZipFile(small) as other:
        assert other.testzip() is None
        infos = other.infolist()
    assert [info.filename for info in infos] == [entry.path for entry in read(small)]
    assert infos[0].filename == "manifest.json"
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.external_attr >> 16 for info in infos} == {0o100644}


def _end(data: bytes) -> int:
    return len(data) - 22


def _central(data: bytes) -> int:
    start: int = struct.unpack_from("<L", data, len(data) - 6)[0]
    return start


def _set(data: bytes, place: int, new: bytes) -> bytes:
    return data[:place] + new + data[place + len(new) :]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda _: b"", "its size alone"),
        (lambda d: d[:22], "its size alone"),
        (lambda d: d[:-1], "not a pack"),
        (lambda d: d + b"x", "not a pack"),
        (lambda d: b"#!/bin/sh\n" + d, "not a pack"),
        (lambda d: _set(d, len(d) - 2, b"\x02\x00") + b"hi", "not a pack"),
        (lambda d: _set(d, len(d) - 2, b"\x01\x00"), "its directory is not as"),
        (lambda d: _set(d, _end(d) + 4, b"\x01\x00"), "its directory is not as"),
        (lambda d: _set(d, _end(d) + 10, b"\x01\x00"), "empty or too large"),
        (lambda d: _set(d, _end(d) + 10, b"\x02\x00"), "its directory is"),
        (lambda d: _set(d, _end(d) + 10, b"\x20\x00"), "its directory is not as"),
        (lambda d: _set(d, _central(d) + 8, b"\x08\x00"), "its directory is not as"),
        (lambda d: _set(d, _central(d) + 12, b"\x01\x00"), "its directory is not as"),
        (lambda d: _set(d, _central(d) + 28, b"\x30\x01"), "manifest.json"),
        (lambda d: _set(d, _central(d) + 30, b"\x04\x00"), ""),
        (lambda d: _set(d, _central(d) + 38, b"\x00\x00\xff\xa1"), "manifest.json: it is a link"),
        (lambda d: _set(d, _central(d) + 42, b"\x05"), "manifest.json: there is a gap"),
        (lambda d: _set(d, _central(d) + 20, b"\xff\xff\xff\xff"), "there is a gap"),
        (lambda d: _set(d, _central(d) + 24, b"\xff\xff\xff\xff"), "larger than"),
        (lambda d: _set(d, _central(d) + 46, b"\xff"), "no entry of this name"),
    ],
)
def test_other_bytes_at_the_end(small: Path, change: Change, reason: str) -> None:
    small.write_bytes(change(small.read_bytes()))
    assert reason in refusal(small)


def test_a_cut_directory(small: Path) -> None:
    data = small.read_bytes()
    start = _central(data)
    central = data[start : _end(data)] + b"PK\1\2"
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 30, 30, len(central), start, 0)
    small.write_bytes(data[:start] + central + end)
    assert "its directory is cut" in refusal(small)


def _renamed(parts: list[tuple[Stored, bytes]], old: str, new: str) -> list[tuple[Stored, bytes]]:
    return [(replace(e, path=new) if e.path == old else e, payload) for e, payload in parts]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("lessons/beans.html", "lessons/farewell.html", "its name is there twice"),
        ("lessons/beans.html", "LESSONS/FAREWELL.html", "differs only in case"),
        ("lessons/beans.html", "../../beans.html", "climbs"),
        ("lessons/beans.html", "/beans.html", "absolute"),
        ("lessons/beans.html", "lessons/con.html", "Windows"),
        ("lessons/beans.html", "lessons/zebra.html", "not in our writer's order"),
        ("manifest.json", "manifesto.json", "no entry of this name"),
        ("manifest.json", "labs/a.json", "not in our writer's order"),
    ],
)
def test_other_names(small: Path, old: str, new: str, reason: str) -> None:
    assert reason in refusal(assemble(small, _renamed(parts_of(small), old, new)))


def test_an_archive_of_nothing_but_a_manifest(small: Path) -> None:
    assert "empty or too large" in refusal(assemble(small, parts_of(small)[:1]))


def test_a_stored_entry_with_two_sizes(small: Path) -> None:
    parts = parts_of(small)
    index = next(i for i, (entry, _) in enumerate(parts) if entry.path == "media/two-bowls.svg")
    entry, payload = parts[index]
    parts[index] = (replace(entry, path="media/x.png", size=entry.size + 1), payload)
    assert "yet has two sizes" in refusal(assemble(small, parts))


def test_a_photograph_is_bounded_before_it_is_read(small: Path) -> None:
    parts = parts_of(small)
    index = next(i for i, (entry, _) in enumerate(parts) if entry.path == "media/two-bowls.svg")
    entry, payload = parts[index]
    size = MAX_STORED + 1
    parts[index] = (replace(entry, path="media/x.png", size=size, stored_size=size), payload)
    assert f"media/x.png: it is larger than {MAX_STORED} bytes" in refusal(assemble(small, parts))


def test_texts_are_bounded_before_they_are_inflated(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ALL_TEXT", 1000)
    assert "together are larger" in refusal(small)
