"""The index of a pack: it rebuilds the pack bit for bit, and only one index is one."""

import hashlib
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.packs.archive import MAX_ARCHIVE, MAX_ENTRIES, MAX_TEXT, directory
from darasa.packs.codec import plain, to_json
from darasa.packs.errors import PackRefusedError, PackTooNewError
from darasa.packs.index import (
    MAX_INDEX,
    PackIndex,
    Piece,
    index_from_bytes,
    index_of,
    index_to_bytes,
)
from darasa.packs.manifest import manifest_to_json
from darasa.packs.pack import Pack
from darasa.packs.types import FORMAT_VERSION, Entry, Manifest
from darasa.packs.writer import write_pack
from tests.forging import contents_of, manifest_of, parts_of

HEAD = b"Darasa pack index 1\n"
FILE = Path("somewhere/small.index")


def rebuilt(index: PackIndex, payloads: dict[str, bytes]) -> bytes:
    """Put a pack together from its index and the payloads of all but the manifest, by their hashes."""
    data = bytearray(index.size)
    touched = 0
    for offset, piece in index.frame():
        data[offset : offset + len(piece)] = piece
        touched += len(piece)
    for piece, entry in zip(index.pieces[1:], index.entries[1:], strict=True):
        payload = payloads[piece.stored_sha256]
        assert len(payload) == piece.stored_size == entry.stored_size
        data[entry.payload : entry.end] = payload
        touched += len(payload)
    assert touched == len(data), "some bytes come from nowhere, or twice"
    return bytes(data)


def payloads_of(path: Path) -> dict[str, bytes]:
    return {hashlib.sha256(payload).hexdigest(): payload for _, payload in parts_of(path)[1:]}


def refusal(data: bytes) -> str:
    with pytest.raises(PackRefusedError) as caught:
        index_from_bytes(data, FILE)
    assert (type(caught.value), caught.value.file) == (PackRefusedError, FILE)
    return str(caught.value)


def deflated(content: bytes, level: int = 9) -> bytes:
    deflater = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflater.compress(content) + deflater.flush()


def records(manifest: Manifest, stored_size: int = 9) -> bytes:
    """Return the records that the entries of a manifest have in an index, with sizes that nobody knows."""
    return b"".join(
        struct.pack(">LL32s", 1, stored_size, b"x" * 32)
        if entry.path.endswith((".json", ".html", ".svg"))
        else struct.pack(">L", 1)
        for entry in manifest.entries
    )


def with_manifest(manifest: Manifest, stored_size: int = 9, level: int = 9) -> bytes:
    return HEAD + deflated(manifest_to_json(manifest), level) + records(manifest, stored_size)


def with_entries(manifest: Manifest, *more: Entry) -> Manifest:
    return replace(manifest, entries=tuple(sorted((*manifest.entries, *more), key=lambda one: one.path)))


def photograph(number: int, size: int = 10) -> Entry:
    return Entry(f"media/photograph-{number:04}.jpg", size, f"{number:064x}")


@pytest.fixture
def data(built: Path) -> bytes:
    """The index of the small course's pack."""
    return index_to_bytes(index_of(built))


def test_the_pack_comes_back_bit_for_bit(built: Path, data: bytes) -> None:
    index = index_from_bytes(data, FILE)
    assert index == index_of(built)
    assert index.size == built.stat().st_size
    assert rebuilt(index, payloads_of(built)) == built.read_bytes()
    with Pack.open(built) as pack:
        assert (index.manifest, index.manifest_sha256) == (pack.manifest, pack.manifest_sha256)
        assert index.entries == pack.stored


def test_it_is_far_smaller_than_what_it_describes(data: bytes, built: Path) -> None:
    assert len(data) < built.stat().st_size / 4


def test_what_is_stored_as_it_is_has_the_hash_of_the_manifest(small: Path, tmp_path: Path) -> None:
    contents = contents_of(small) | {"media/photo.jpg": b"a photograph"}
    path = written(tmp_path, small, contents, {})
    pieces = {piece.path: piece for piece in index_of(path).pieces}
    assert pieces["media/photo.jpg"].stored_sha256 == hashlib.sha256(b"a photograph").hexdigest()
    assert rebuilt(index_from_bytes(index_to_bytes(index_of(path))), payloads_of(path)) == path.read_bytes()


def test_a_pack_that_is_damaged_has_no_index(small: Path) -> None:
    data = bytearray(small.read_bytes())
    data[data.index(b"lessons/beans.html") - 20] ^= 1
    small.write_bytes(data)
    with pytest.raises(PackRefusedError, match="local header"):
        index_of(small)


def written(folder: Path, model: Path, contents: dict[str, bytes], published: dict[str, bytes]) -> Path:
    """Write a pack of these contents, whatever they mean."""
    entries = tuple(
        Entry(name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in sorted(contents.items())
    )
    path = folder / "written.dpack"
    write_pack(path, replace(manifest_of(model), entries=entries), contents, published)
    return path


MEDIA = st.dictionaries(
    st.from_regex(r"media/[a-z]{1,8}\.(svg|png|jpg)", fullmatch=True), st.binary(max_size=300), max_size=8
)


@given(media=MEDIA, level=st.integers(0, 9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_pack_comes_back(tmp_path: Path, built: Path, media: dict[str, bytes], level: int) -> None:
    contents = contents_of(built) | media
    published = {}
    for content in contents.values():
        deflater = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
        published[hashlib.sha256(content).hexdigest()] = deflater.compress(content) + deflater.flush()
    path = written(tmp_path, built, contents, published)
    index = index_from_bytes(index_to_bytes(index_of(path)))
    assert rebuilt(index, payloads_of(path)) == path.read_bytes()


@given(place=st.integers(0), bit=st.integers(0, 7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_what_is_read_is_what_would_be_written(data: bytes, place: int, bit: int) -> None:
    changed = bytearray(data)
    changed[place % len(data)] ^= 1 << bit
    try:
        index = index_from_bytes(bytes(changed))
    except PackRefusedError:
        return
    assert index_to_bytes(index) == bytes(changed)
    assert index != index_from_bytes(data)


@given(junk=st.binary(max_size=200), start=st.sampled_from([b"", HEAD, HEAD + deflated(b"{}\n")]))
def test_junk_is_refused_by_name(junk: bytes, start: bytes) -> None:
    with pytest.raises(PackRefusedError):
        index_from_bytes(start + junk)


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.8, 0.999])
def test_a_cut_index_is_refused(data: bytes, share: float) -> None:
    assert refusal(data[: int(len(data) * share)])


def test_something_behind_it_is_refused(data: bytes) -> None:
    assert "behind its last entry" in refusal(data + b"\0")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda _: b"", "no index"),
        (lambda d: b"x" + d, "no index"),
        (lambda d: d.replace(b"index 1\n", b"index 1 "), "no index"),
        (lambda _: HEAD + b"\xff" * 40, "does not inflate"),
        (lambda _: HEAD + deflated(b" " * (MAX_TEXT + 1)), "too large"),
        (lambda _: HEAD + deflated(b"\0" * 2**26), "too large"),
        (lambda _: HEAD + deflated(b'{"a":1}\n'), "format version"),
        (lambda _: HEAD + deflated(b'{"format": 1}\n'), "canonical"),
    ],
    ids=["empty", "shifted", "other head", "junk", "large", "bomb", "other json", "spaces"],
)
def test_what_is_no_index(data: bytes, change: Callable[[bytes], bytes], reason: str) -> None:
    assert reason in refusal(change(data))


def test_later_formats_are_told_from_damage(data: bytes) -> None:
    with pytest.raises(PackTooNewError):
        index_from_bytes(data.replace(b"index 1\n", b"index 2\n"), FILE)
    later = to_json({"format": FORMAT_VERSION + 1})
    with pytest.raises(PackTooNewError):
        index_from_bytes(HEAD + deflated(later), FILE)


@pytest.mark.parametrize(
    "fields", [{"publisher": "../etc"}, {"course": "A"}, {"version": 0}, {"title": " "}], ids=str
)
def test_a_manifest_that_no_pack_has(built: Path, fields: dict[str, Any]) -> None:
    assert "manifest.json" in refusal(with_manifest(replace(manifest_of(built), **fields)))


def test_an_entry_of_another_name(built: Path) -> None:
    manifest = with_entries(manifest_of(built), Entry("media/../../x.png", 1, "0" * 64))
    assert "climbs out" in refusal(with_manifest(manifest))


def test_a_manifest_in_another_form(built: Path) -> None:
    value = {"format": FORMAT_VERSION} | dict(reversed(plain(manifest_of(built)).items()))
    assert "canonical" in refusal(HEAD + deflated(to_json(value)) + records(manifest_of(built)))


def test_nothing_is_smaller_than_nothing_deflated(built: Path) -> None:
    manifest = manifest_of(built)
    assert index_from_bytes(with_manifest(manifest, 2))
    assert "so small" in refusal(with_manifest(manifest, 1))


def test_sizes_beyond_what_a_pack_has(built: Path) -> None:
    manifest = manifest_of(built)
    assert "larger than" in refusal(with_manifest(with_entries(manifest, photograph(1, 2**26))))
    assert "larger than" in refusal(with_manifest(with_entries(manifest, photograph(1, 10**14))))
    assert "a pack can be" in refusal(with_manifest(manifest, 2**32 - 1))


def test_the_largest_pack_and_one_byte_more(built: Path) -> None:
    """The directory alone takes the pack over what an archive of this form can hold."""
    manifest = manifest_of(built)
    many = [photograph(number, 40 * 2**20) for number in range(102)]

    def index(last: int) -> bytes:
        # Not compressed, the manifest has the same size as long as the number has as many digits.
        return with_manifest(with_entries(manifest, *many, photograph(999, last)), level=0)

    last = 10_000_000
    last += MAX_ARCHIVE - index_from_bytes(index(last)).size
    fits = index_from_bytes(index(last))
    assert fits.entries[-1].end + len(directory(fits.entries)) == fits.size == MAX_ARCHIVE
    assert "a pack can be" in refusal(index(last + 1))


def test_as_many_entries_as_a_pack_may_have(built: Path) -> None:
    manifest = manifest_of(built)
    many = [photograph(number) for number in range(MAX_ENTRIES - 1 - len(manifest.entries))]
    full = with_manifest(with_entries(manifest, *many))
    assert len(index_from_bytes(full).pieces) == MAX_ENTRIES
    assert len(full) < MAX_INDEX
    assert "entries" in refusal(with_manifest(with_entries(manifest, *many, photograph(9999))))


def test_the_largest_index_is_within_its_bound() -> None:
    assert len(HEAD) + MAX_TEXT + 2**14 + MAX_ENTRIES * 40 < MAX_INDEX


def test_a_piece_says_what_it_is(built: Path) -> None:
    first, *_, last = index_of(built).pieces
    assert first.path == "manifest.json"
    assert isinstance(last, Piece)
    with Pack.open(built) as pack:
        stored = pack.stored_bytes(last.path)
    assert (last.stored_size, last.stored_sha256) == (len(stored), hashlib.sha256(stored).hexdigest())
