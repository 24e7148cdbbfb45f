"""Verification reads everything, and refuses what does not hold together."""

import hashlib
import zlib
from pathlib import Path

import pytest

from darasa.core.tasks import CancelledError
from darasa.packs.archive import STORED
from darasa.packs.errors import PackRefusedError
from darasa.packs.manifest import manifest_to_json
from darasa.packs.pack import Pack
from darasa.packs.verify import PIECE, Sums, verify_pack
from tests.courses import build_large, build_small
from tests.forging import contents_of, forge, manifest_of, parts_of
from tests.hostile.attacks import png


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack with one photograph of some megabytes, stored."""
    return build_large(tmp_path_factory.mktemp("photographs"), 1)


def refusal(path: Path) -> PackRefusedError:
    with pytest.raises(PackRefusedError) as caught:
        verify_pack(path)
    assert caught.value.file == path
    return caught.value


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("version", [1, 2])
def test_real_packs_are_sound(tmp_path: Path, language: str, version: int) -> None:
    path = build_small(tmp_path, language, version)
    manifest = verify_pack(path)
    assert (manifest.language, manifest.version) == (language, version)
    assert manifest == manifest_of(path)


def test_progress_and_cancelling(photographs: Path) -> None:
    shares: list[float] = []
    verify_pack(photographs, shares.append)
    assert shares == sorted(shares)
    assert 0 < shares[0] <= shares[-1] <= 1

    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        verify_pack(photographs, check=stop)


def test_every_byte_of_a_photograph_counts(photographs: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.dpack"
    entry = next(entry for entry, _ in parts_of(photographs) if entry.path.endswith(".png"))
    data = bytearray(photographs.read_bytes())
    for place, reason in (
        (entry.offset + 10, "local header"),
        (entry.payload, "checksum"),
        (entry.payload + PIECE, "checksum"),
        (entry.end - 1, "checksum"),
    ):
        data[place] ^= 0x10
        path.write_bytes(data)
        error = refusal(path)
        assert error.entry == entry.path
        assert reason in error.reason
        data[place] ^= 0x10


def test_a_photograph_swapped_with_its_checksum(photographs: Path) -> None:
    name = "media/photograph-0.png"
    original = contents_of(photographs)[name]
    forged = forge(photographs, {name: original[:-1] + b"!"}, entries=manifest_of(photographs).entries)
    assert "its hash" in refusal(forged).reason


LESSON = "lessons/beans.html"
QUIZ = "quizzes/quiz.json"


@pytest.mark.parametrize(
    ("entry", "old", "new", "reason"),
    [
        (LESSON, b"<p id", b'<p onclick="x" id', "cleaning it again"),
        (LESSON, b'href="https://books.example/beans">the', b'href="javascript:x">the', "cleaning it again"),
        (LESSON, b"step:labels", b"step:gone", "leads nowhere"),
        (LESSON, b'width="480"', b'width="481"', "another size"),
        (LESSON, b"</p>", b"", "well formed"),
        (LESSON, b"Amina", b"\xff", "not UTF-8"),
        ("media/two-bowls.svg", b"<title>", b"<script/><title>", "<script> is not allowed"),
        ("media/two-bowls.svg", b'href="#bean"', b'href="/etc/passwd"', "outside itself"),
        (QUIZ, b'"step":"quiz"', b'"step":"beans"', "another step"),
        (QUIZ, b'"id":"price"', b'"id":"talk"', "question first-bean: the id 'talk' is there twice"),
        (QUIZ, b"/quiz/first-bean", b"/quiz/second-bean", "iri is not that of this step"),
        (QUIZ, b'"lesson":"beans#split.0"', b'"lesson":"beans#gone"', "its lesson beans#gone is not there"),
        (QUIZ, b'"lesson":"labels"', b'"lesson":"quiz"', "its lesson quiz is not there"),
        (QUIZ, b'"number":9.0', b'"number":9.0,"accept":["x"]', "canonical"),
        (
            QUIZ,
            b'"number":9.0',
            b'"choices":[{"id":"a","text":"A","feedback":""}],"number":9.0',
            "does not belong",
        ),
        ("glossary.json", b'"id":"label"', b'"id":"other"', "leads nowhere: term:label"),
        ("sources.json", b'"year":2024', b'"year":"2024"', "year is not a whole number"),
    ],
)
def test_contents_that_do_not_hold_together(
    small: Path, entry: str, old: bytes, new: bytes, reason: str
) -> None:
    content = contents_of(small)[entry]
    assert old in content
    error = refusal(forge(small, {entry: content.replace(old, new, 1)}))
    assert reason in error.reason
    assert error.entry in (entry, LESSON)


def test_pictures_that_take_long_together(small: Path) -> None:
    """Each alone may be carried; a page of them would stand still."""
    names = [f"media/noise-{number}.png" for number in range(20)]
    page = contents_of(small)[LESSON].decode()
    page += "".join(
        f'\n<p id="n{at}"><img src="{name}" alt="x" width="2000" height="2000"></p>'
        for at, name in enumerate(names)
    )
    photograph = png(2_000, 2_000)
    few = dict.fromkeys(names[:15], photograph)
    shorter = "\n".join(
        line for line in page.split("\n") if not any(f"{n}.png" in line for n in range(15, 20))
    )
    verify_pack(forge(small, {LESSON: shorter.encode(), **few}))
    error = refusal(forge(small, {LESSON: page.encode(), **dict.fromkeys(names, photograph)}))
    assert (error.entry, error.reason) == (LESSON, "its pictures together take too long to show")


def test_an_empty_quiz(small: Path) -> None:
    assert "empty" in refusal(forge(small, {QUIZ: b'{"step":"quiz","questions":[]}\n'})).reason


def test_a_lesson_of_no_step_and_a_missing_one(small: Path) -> None:
    assert "not what the outline asks for" in refusal(forge(small, {"lessons/zebra.html": b""})).reason
    assert "not what the outline asks for" in refusal(forge(small, {LESSON: None})).reason


def test_the_manifest_names_the_whole_content(small: Path) -> None:
    manifest = verify_pack(small)
    assert manifest_to_json(manifest) == manifest_to_json(manifest_of(small))


def sums_of(path: Path) -> dict[str, Sums]:
    """Return what somebody else computed of all stored payloads."""
    with Pack.open(path) as pack:
        stored = [entry for entry in pack.stored if entry.method == STORED]
        payloads = {entry.path: pack.read_at(entry.payload, entry.stored_size) for entry in stored}
    return {name: Sums(zlib.crc32(data), hashlib.sha256(data).hexdigest()) for name, data in payloads.items()}


def test_sums_that_were_computed_of_the_same_bytes_are_not_computed_again(
    photographs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sums = sums_of(photographs)
    read: list[int] = []
    read_into = Pack.read_into
    monkeypatch.setattr(
        Pack,
        "read_into",
        lambda pack, offset, buffer: read.append(len(buffer)) or read_into(pack, offset, buffer),
    )
    assert verify_pack(photographs, sums=sums) == manifest_of(photographs)
    assert sum(read) < photographs.stat().st_size / 2
    assert verify_pack(photographs, sums={}) == manifest_of(photographs)


@pytest.mark.parametrize("part", ["checksum", "hash"])
def test_sums_are_compared_with_what_the_pack_promises(photographs: Path, part: str) -> None:
    ((name, sums),) = sums_of(photographs).items()
    wrong = Sums(sums.crc ^ 1, sums.sha256) if part == "checksum" else Sums(sums.crc, "0" * 64)
    with pytest.raises(PackRefusedError, match=part):
        verify_pack(photographs, sums={name: wrong})


def test_all_but_the_sums_is_checked_as_ever(photographs: Path, tmp_path: Path) -> None:
    sums, content = sums_of(photographs), photographs.read_bytes()
    with Pack.open(photographs) as pack:
        entry = next(entry for entry in pack.stored if entry.method == STORED)
    for place in (entry.offset + 10, entry.payload + 1):
        damaged = tmp_path / "damaged.dpack"
        damaged.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises(PackRefusedError) as caught:
            verify_pack(damaged, sums=sums)
        assert caught.value.entry == entry.path
        assert ("local header" in caught.value.reason) == (place < entry.payload)
