"""Campaigns against the reader of packs: whatever the file is, it is sound or cleanly refused."""

import io
import warnings
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.packs.archive import Stored
from darasa.packs.errors import PackRefusedError
from darasa.packs.pack import Pack
from darasa.packs.service import AuthoringErrors, build_pack
from darasa.packs.svg import SvgError, svg_size
from darasa.packs.verify import verify_pack
from tests.campaign import campaign, tally
from tests.courses import build_small, small_source
from tests.forging import assemble, contents_of, forge, parts_of

pytestmark = pytest.mark.soak

Mutation = Callable[[Random, bytes], bytes]


def _flip(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice([1, 1, 1, 2, 8])):
        changed[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data))]


def _cut_inside(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data))
    return data[:start] + data[start + random.randrange(1, 64) :]


def _append(random: Random, data: bytes) -> bytes:
    return data + random.randbytes(random.randrange(1, 64))


def _prefix(random: Random, data: bytes) -> bytes:
    return random.randbytes(random.randrange(1, 64)) + data


def _insert(random: Random, data: bytes) -> bytes:
    place = random.randrange(len(data))
    return data[:place] + random.randbytes(random.randrange(1, 9)) + data[place:]


def _comment(random: Random, data: bytes) -> bytes:
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.comment = random.randbytes(random.randrange(1, 64))
    return buffer.getvalue()


def _zero(random: Random, data: bytes) -> bytes:
    start, length = random.randrange(len(data)), random.randrange(1, 512)
    return data[:start] + bytes(len(data[start : start + length])) + data[start + length :]


def _rewritten(random: Random, data: bytes) -> bytes:
    """Return what another ZIP program makes of the entries, with one of them renamed, doubled or linked."""
    names = ["../x", "/x", "C:\\x", "lessons/CON.html", "LESSONS/beans.html", "x\0y", "media/é.png"]
    buffer = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(data))
    with warnings.catch_warnings(), source as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        warnings.simplefilter("ignore")  # doubled names are the point
        infos = old.infolist()
        victim = random.choice(infos)
        for info in infos:
            content = old.read(info)
            if info is victim and random.random() < 0.7:
                info.filename = random.choice(names)
            if info is victim and random.random() < 0.2:
                info.external_attr = 0o120777 << 16
            new.writestr(info, content)
        if random.random() < 0.3:
            new.writestr(random.choice(names), b"x")
    return buffer.getvalue()


MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _cut,
    _cut_inside,
    _append,
    _prefix,
    _insert,
    _comment,
    _zero,
    _rewritten,
)


def _refusal(path: Path) -> PackRefusedError | None:
    """Verify a pack and return its refusal, None when it is sound; any other error fails the test."""
    try:
        verify_pack(path)
    except PackRefusedError as error:
        return error
    return None


def _is_refused(path: Path) -> bool:
    """Whether a pack is refused, by name and with a reason."""
    refusal = _refusal(path)
    return refusal is not None and refusal.file == path and bool(refusal.reason)


def test_damaged_bytes(tmp_path: Path) -> None:
    original = build_small(tmp_path).read_bytes()
    path = tmp_path / "damaged.dpack"
    rounds = campaign(20_000)
    counts = dict.fromkeys((mutation.__name__.strip("_") for mutation in MUTATIONS), 0)
    for seed in range(rounds):
        random = Random(seed)
        mutation = MUTATIONS[seed % len(MUTATIONS)]
        damaged = mutation(random, original)
        if damaged == original:
            continue
        path.write_bytes(damaged)
        assert _is_refused(path), f"seed {seed}: {mutation.__name__} went unnoticed"
        counts[mutation.__name__.strip("_")] += 1
    tally(packs_damaged=rounds, **counts)


def test_headers_that_lie_in_both_places(tmp_path: Path) -> None:
    """Local and central headers agree, and what they say is not so."""
    small = build_small(tmp_path)
    parts = parts_of(small)
    path = tmp_path / "lying.dpack"
    rounds = campaign(5_000)
    refused = 0
    for seed in range(rounds):
        random = Random(seed)
        index = random.randrange(len(parts))
        entry, payload = parts[index]
        lie: dict[str, object] = {
            "crc": random.randrange(2**32),
            "size": random.choice([0, 1, entry.size + 1, 2**31, 2**32 - 1]),
            "stored_size": random.choice([0, 1, len(payload) - 1, 2**31]),
            "path": random.choice(["lessons/a.html", "media/a.png", "../a", "manifest.json", "a" * 300]),
        }
        field = random.choice(list(lie))
        lying: Stored = replace(entry, **{field: lie[field]})  # type: ignore[arg-type]
        assemble(path, [*parts[:index], (lying, payload), *parts[index + 1 :]])
        if lying != entry:
            assert _is_refused(path), f"seed {seed}: {lying}"
            refused += 1
    tally(packs_lying=rounds, packs_lying_refused=refused)


def test_contents_damaged_under_right_hashes(tmp_path: Path) -> None:
    """A publisher's tool gone wrong: hashes and form are right, contents are not; all else is a crash."""
    small = build_small(tmp_path)
    contents = contents_of(small)
    rounds = campaign(3_000)
    refused = 0
    for seed in range(rounds):
        random = Random(seed)
        name = random.choice(list(contents))
        mutation = random.choice([_flip, _cut, _cut_inside, _insert, _zero])
        refused += _is_refused(forge(small, {name: mutation(random, contents[name])}))
    tally(packs_forged=rounds, packs_forged_refused=refused)


@settings(max_examples=campaign(2_000))
@given(st.binary(max_size=400))
def test_files_of_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.dpack"
    path.write_bytes(data)
    assert _is_refused(path)


@settings(max_examples=campaign(5_000))
@given(st.text(alphabet='<>/="# \nabcdefghiklmnoprstuvwxy&;!?-[]0123456789:().', max_size=200))
def test_drawings_of_any_text(inside: str) -> None:
    data = f'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">{inside}</svg>'.encode()
    with suppress(SvgError):
        assert svg_size(data) == (1, 1)


_ATTRIBUTES = st.dictionaries(
    st.sampled_from(
        [
            "d",
            "points",
            "viewBox",
            "width",
            "r",
            "transform",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "style",
            "font-size",
            "fill",
            "opacity",
            "x1",
            "href",
            "id",
            "markerWidth",
            "stroke-miterlimit",
            "stop-color",
        ]
    ),
    st.text(alphabet="MLAzc0123456789.,-+e%px ()#:;urlnone", max_size=30)
    | st.sampled_from(["M0 0L9 9", "1 2 3 4", "scale(2)", "url(#a)", "#a", "a", "none", "9", "1e5", "nan"]),
    max_size=5,
)
_DRAWN = st.sampled_from(["path", "g", "use", "marker", "symbol", "text", "rect", "polygon"])


@settings(max_examples=campaign(5_000))
@given(_ATTRIBUTES, st.lists(st.tuples(_DRAWN, _ATTRIBUTES), max_size=6))
def test_drawings_of_any_attributes(root: dict[str, str], elements: list[tuple[str, dict[str, str]]]) -> None:
    inside = "".join(f"<{tag} {_said(attributes)}>x</{tag}>" for tag, attributes in elements)
    for said in ("", _said({name: value for name, value in root.items() if name != "width"})):
        with suppress(SvgError):
            svg_size(
                f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" {said}>{inside}</svg>'.encode()
            )


def _said(attributes: dict[str, str]) -> str:
    return " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())


def test_reading_while_another_program_writes(tmp_path: Path) -> None:
    """A pack in a shared folder is swapped or rots while a learner reads it."""
    small = build_small(tmp_path)
    original = small.read_bytes()
    rounds = campaign(2_000)
    refused = 0
    for seed in range(rounds):
        random = Random(seed)
        small.write_bytes(original)
        with Pack.open(small) as pack:
            expected = {entry.path: pack.media(entry.path) for entry in pack.manifest.entries}
            with small.open("r+b") as file:
                file.write(random.choice([_flip, _zero])(random, original))
                if random.random() < 0.2:
                    file.truncate(random.randrange(len(original)))
            for name, content in expected.items():
                try:
                    assert pack.media(name) == content
                except PackRefusedError:
                    refused += 1
    tally(packs_rotting=rounds, reads_refused=refused)


_MARKDOWN = st.lists(
    st.sampled_from(
        [
            *(
                "\n",
                "\n\n",
                " ",
                "    ",
                "a",
                "Word ",
                "1. ",
                "- ",
                "> ",
                "# ",
                "## ",
                "### x {#a}\n",
                "|",
                "|--|\n",
            ),
            *(
                "::: key",
                ":::",
                "::: check\n",
                "- [x] ",
                "- [ ] ",
                "  > ",
                "```",
                "~~~\n",
                "`",
                "*",
                "**",
                "_",
                "---\n",
            ),
            *(
                "[^a]",
                "[^a]: ",
                "[@bean-book]",
                "[x](step:labels)",
                "[x](",
                ")",
                "![x](../../media/two-bowls.svg)",
            ),
            *(
                "<b>",
                "\\<",
                "&amp;",
                "&",
                "<https://a.example>",
                "\x02",
                "\x03",
                "wzxhzdk:0",
                ":   ",
                "=\n",
                "\u00a0",
            ),
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=campaign(5_000), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_MARKDOWN)
def test_lessons_of_any_text(tmp_path: Path, text: str) -> None:
    """A lesson builds into a sound pack, or its mistakes are named; nothing else happens."""
    source = tmp_path / "small-1" if (tmp_path / "small-1").exists() else small_source(tmp_path)
    (source / "en/lessons/farewell.md").write_text(text, encoding="utf-8")
    (source / "ar/lessons/farewell.md").unlink(missing_ok=True)
    with suppress(AuthoringErrors):
        build_pack(source, "en", tmp_path / "out")
