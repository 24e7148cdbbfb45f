"""Reading a pack in place."""

import hashlib
import tracemalloc
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.packs.archive import Stored
from darasa.packs.errors import PackRefusedError, PackUnreadableError
from darasa.packs.manifest import manifest_to_json
from darasa.packs.pack import Pack
from darasa.packs.types import QuestionKind, StepKind
from tests.forging import assemble, forge, manifest_of, parts_of


def refusal(path: Path, manifest_sha256: str | None = None) -> str:
    with pytest.raises(PackRefusedError) as caught:
        Pack.open(path, manifest_sha256)
    return str(caught.value)


def test_everything_in_it(small: Path) -> None:
    with Pack.open(small) as pack:
        assert pack.manifest.title == "Sorting beans"
        assert [step.kind for step in pack.manifest.steps] == [StepKind.LESSON] * 3 + [StepKind.QUIZ]
        assert 'class="lead">Amina sells beans' in pack.lesson("beans")
        assert {question.kind for question in pack.quiz("quiz").questions} == set(QuestionKind)
        assert [term.id for term in pack.glossary()] == ["label", "rule"]
        assert [source.year for source in pack.sources()] == [2024, 2025]
        assert pack.media("media/two-bowls.svg").startswith(b"<svg")
        assert pack.manifest_sha256 == hashlib.sha256(manifest_to_json(pack.manifest)).hexdigest()


def test_only_the_manifest_that_was_remembered(small: Path) -> None:
    with Pack.open(small) as pack:
        known = pack.manifest_sha256
    Pack.open(small, known).close()
    assert "manifest.json: it is another manifest" in refusal(small, "0" * 64)


def test_opening_reads_the_directory_and_the_manifest_only(small: Path) -> None:
    with Pack.open(small) as pack:
        places = [entry for entry in pack.stored if entry.path != "manifest.json"]
    data = bytearray(small.read_bytes())
    data[places[0].offset : places[-1].end] = bytes(places[-1].end - places[0].offset)
    small.write_bytes(data)
    with Pack.open(small) as pack:
        for read, entry in (
            (lambda: pack.lesson("beans"), "lessons/beans.html"),
            (lambda: pack.quiz("quiz"), "quizzes/quiz.json"),
            (pack.glossary, "glossary.json"),
        ):
            with pytest.raises(PackRefusedError) as caught:
                read()
            assert caught.value.entry == entry


def test_what_is_not_there(small: Path) -> None:
    with Pack.open(small) as pack:
        for read in (
            lambda: pack.lesson("gone"),
            lambda: pack.media("manifest.json"),
            lambda: pack.media("/x"),
        ):
            with pytest.raises(PackRefusedError, match="no such entry"):
                read()


@pytest.mark.parametrize("entry", ["lessons/beans.html", "quizzes/quiz.json", "media/two-bowls.svg"])
def test_a_payload_swapped_for_another_that_is_sound_in_itself(small: Path, entry: str) -> None:
    swapped = b"x" * next(e.size for e, _ in parts_of(small) if e.path == entry)
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    payload = deflater.compress(swapped) + deflater.flush()
    parts = [
        (replace(e, crc=zlib.crc32(swapped), stored_size=len(payload)), payload)
        if e.path == entry
        else (e, old)
        for e, old in parts_of(small)
    ]
    with (
        Pack.open(assemble(small, parts)) as pack,
        pytest.raises(PackRefusedError, match="its hash") as caught,
    ):
        pack.media(entry)
    assert caught.value.entry == entry


def _with_payload(path: Path, change: object) -> Path:
    parts = parts_of(path)
    (entry, payload), *rest = parts[1:]
    new: bytes = change(payload)  # type: ignore[operator]
    return assemble(path, [parts[0], (replace(entry, stored_size=len(new)), new), *rest])


def test_payloads_that_do_not_inflate_as_declared(small: Path) -> None:
    original = small.read_bytes()
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    bombed = bomb.compress(bytes(50_000_000)) + bomb.flush()
    for change, reason in (
        (lambda payload: b"\xff" + payload[1:], "does not inflate"),
        (lambda payload: payload + b"x", "size is not the one declared"),
        (lambda payload: payload[:-1], "size is not the one declared"),
        (lambda _: bombed, "size is not the one declared"),
    ):
        small.write_bytes(original)
        with Pack.open(_with_payload(small, change)) as pack, pytest.raises(PackRefusedError, match=reason):
            pack.glossary()


def test_a_bomb_never_unfolds(small: Path) -> None:
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = deflater.compress(bytes(50_000_000)) + deflater.flush()
    with Pack.open(_with_payload(small, lambda _: bomb)) as pack:
        tracemalloc.start()
        with pytest.raises(PackRefusedError, match="size is not the one declared"):
            pack.glossary()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 2_000_000


def test_a_checksum_that_lies(small: Path) -> None:
    parts = [(replace(e, crc=e.crc ^ 1) if e.path == "glossary.json" else e, b) for e, b in parts_of(small)]
    with Pack.open(assemble(small, parts)) as pack, pytest.raises(PackRefusedError, match="its checksum"):
        pack.glossary()


def test_a_local_header_that_differs(small: Path) -> None:
    with Pack.open(small) as pack:
        offset = next(e.offset for e in pack.stored if e.path == "glossary.json")
    data = bytearray(small.read_bytes())
    data[offset + 10] ^= 1
    small.write_bytes(data)
    with Pack.open(small) as pack, pytest.raises(PackRefusedError, match="local header"):
        pack.glossary()


def test_the_manifest_and_the_directory_agree(small: Path) -> None:
    manifest = manifest_of(small)
    parts = parts_of(small)
    assert "lessons/labels.html: the manifest lists it, but" in refusal(
        assemble(small, [part for part in parts if part[0].path != "lessons/labels.html"])
    )
    extra = (replace(parts[-1][0], path="quizzes/zebra.json"), parts[-1][1])
    assert "quizzes/zebra.json: the manifest does not list it" in refusal(
        assemble(small, [*parts[:-1], extra, parts[-1]])
    )
    sizes = [(replace(e, size=e.size + 1) if e.path == "glossary.json" else e, b) for e, b in parts]
    assert "glossary.json: its size is not the one in the manifest" in refusal(assemble(small, sizes))
    small.write_bytes(assemble(small, parts).read_bytes())
    assert "publisher is not" in refusal(forge(small, {}, publisher="nobody"))
    assert manifest_of(small) == manifest


def test_a_manifest_with_another_spelling(small: Path) -> None:
    data = manifest_to_json(manifest_of(small)).replace(b'"reviewed":true', b'"reviewed":true,"x":1')
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    payload = deflater.compress(data) + deflater.flush()
    manifest = (Stored("manifest.json", zlib.crc32(data), len(payload), len(data), 0), payload)
    assert "x is unknown" in refusal(assemble(small, [manifest, *parts_of(small)[1:]]))


@pytest.mark.parametrize(
    ("entry", "data", "read"),
    [
        ("glossary.json", b"{}\n", "glossary"),
        ("sources.json", b"[1]\n", "sources"),
        ("quizzes/quiz.json", b'{"step":"quiz","questions":[], "shuffle":false}\n', "quiz"),
        ("lessons/beans.html", b"\xff", "lesson"),
    ],
)
def test_contents_of_another_shape(small: Path, entry: str, data: bytes, read: str) -> None:
    with Pack.open(forge(small, {entry: data})) as pack, pytest.raises(PackRefusedError) as caught:
        {
            "glossary": pack.glossary,
            "sources": pack.sources,
            "quiz": lambda: pack.quiz("quiz"),
            "lesson": lambda: pack.lesson("beans"),
        }[read]()
    assert caught.value.entry == entry


@pytest.mark.parametrize("data", [b"[]\n", b"{}\n", b'{"kind":3}\n', b'{"kind":"A"}\n', b"no"])
def test_a_lab_names_its_kind(small: Path, data: bytes) -> None:
    unit = manifest_of(small).units[0]
    step = replace(
        unit.steps[0], id="sorter", kind=StepKind.LAB, iri=unit.steps[0].iri.replace("beans", "sorter")
    )
    units = (replace(unit, steps=(*unit.steps, step)), *manifest_of(small).units[1:])
    forged = forge(small, {"labs/sorter.json": data}, units=units)
    with Pack.open(forged) as pack, pytest.raises(PackRefusedError) as caught:
        pack.lab("sorter")
    assert caught.value.entry == "labs/sorter.json"


def test_files_that_are_gone_or_are_folders(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.dpack", tmp_path):
        with pytest.raises(PackUnreadableError):
            Pack.open(path)


def test_a_file_that_becomes_shorter_while_open(small: Path) -> None:
    with Pack.open(small) as pack:
        small.write_bytes(small.read_bytes()[:200])
        with pytest.raises(PackRefusedError, match="has become shorter"):
            pack.quiz("quiz")


def test_a_file_closed_by_its_with_block(small: Path) -> None:
    with Pack.open(small) as pack:
        pass
    with pytest.raises(ValueError, match="closed"):
        pack.quiz("quiz")


def test_several_threads_read_at_once(small: Path) -> None:
    with Pack.open(small) as pack, ThreadPoolExecutor(8) as executor:
        names = [entry.path for entry in pack.manifest.entries] * 20
        expected = {entry.path: entry.sha256 for entry in pack.manifest.entries}
        for name, content in zip(names, executor.map(pack.media, names), strict=True):
            assert hashlib.sha256(content).hexdigest() == expected[name]
