"""What a disk, a careless hand or a hostile one can make of a real pack, by a seed."""

import io
import json
import re
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from tests.forging import assemble, contents_of, forge, parts_of

NAMES = (
    "../x", "/etc/x", "C:\\x", "\\\\server\\share\\x", "lessons/CON.html", "lessons/../../x.html",
    "media/x.png:stream", "media/\u202egnp.exe", "MANIFEST.JSON", "lessons/a.html ", "media/a" * 60 + ".png",
)  # fmt: skip
MARKUP = (
    "<script>x</script>", '<img src="file:///etc/passwd" alt="x" width="1" height="1">', "<p>",
    '<a href="javascript:x">x</a>', "\u202e", "&#x202e;", "<iframe>", "</p></div>", "\0", "<b>x</b>",
)  # fmt: skip
SHAPES = (
    '<image href="/etc/passwd"/>', "<script/>", '<use href="#g"/>', '<g style="fill:url(file:///x)"/>',
    '<rect width="9e9"/>', '<path stroke="red" stroke-width="999" d="M0 0L9 9"/>', "<g>", "&x;",
    "<!DOCTYPE x>",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, -1, 2**40, 1e300, "", " ", "\u202ex", "x" * 100_000, [], {}, ["x"] * 5_000, [[[[[[]]]]]],
)  # fmt: skip


def mutate(kind: str, random: Random, pack: Path, out: Path) -> None:
    """Write what this kind of mishap makes of a pack."""
    data = pack.read_bytes()
    if kind in BYTES:
        out.write_bytes(BYTES[kind](random, data))
    else:
        PACKS[kind](random, pack).replace(out)


def _flipped(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice([1, 1, 2, 8, 64])):
        changed[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data))]


def _prefixed(random: Random, data: bytes) -> bytes:
    return random.choice([b"MZ", b"#!/bin/sh\n", random.randbytes(random.randrange(1, 600)), data]) + data


def _commented(random: Random, data: bytes) -> bytes:
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.comment = random.choice([b"PK\5\6" + bytes(18), random.randbytes(random.randrange(1, 600))])
    return buffer.getvalue()


def _nested(random: Random, data: bytes) -> bytes:
    """Return an archive that holds the pack, or the pack between two others."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", random.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])) as outer:
        outer.writestr(random.choice(["manifest.json", "course.dpack", "media/x.png"]), data)
        outer.writestr("lessons/a.html", b"x")
    return buffer.getvalue()


def _repacked(random: Random, data: bytes) -> bytes:
    """Return what another program makes of the entries: other dates, methods, descriptors, ZIP64."""
    method = random.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", method) as new:
        for info in old.infolist():
            with new.open(info.filename, "w", force_zip64=random.random() < 0.3) as entry:
                entry.write(old.read(info))
    return buffer.getvalue()


def _linked(random: Random, data: bytes) -> bytes:
    buffer = io.BytesIO()
    with (
        warnings.catch_warnings(),
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(buffer, "w") as new,
    ):
        warnings.simplefilter("ignore")  # a name that is there twice is the point
        infos = old.infolist()
        link = random.choice(infos)
        for info in infos:
            content = old.read(info)
            if info is link:
                info.external_attr, content = 0o120777 << 16, b"/etc/passwd"
            new.writestr(info, content)
        if random.random() < 0.5:
            new.writestr(random.choice(infos).filename, b"x")
    return buffer.getvalue()


BYTES: dict[str, Callable[[Random, bytes], bytes]] = {
    "flipped": _flipped,
    "cut": _cut,
    "prefixed": _prefixed,
    "commented": _commented,
    "nested": _nested,
    "repacked": _repacked,
    "linked": _linked,
}


def _duplicated(random: Random, pack: Path) -> Path:
    parts = parts_of(pack)
    twice = random.choice(parts)
    parts.insert(random.randrange(1, len(parts)), twice)
    return assemble(pack.with_name("made.dpack"), parts)


def _renamed(random: Random, pack: Path) -> Path:
    """Give an entry another's name, or one that climbs, or is not for Windows."""
    parts = parts_of(pack)
    place = random.randrange(len(parts))
    entry, payload = parts[place]
    name = random.choice(
        [*(name for name in NAMES if name.isascii()), random.choice(parts)[0].path, "lessons/z.html"]
    )
    parts[place] = (replace(entry, path=name), payload)
    return assemble(pack.with_name("made.dpack"), parts)


def _lying(random: Random, pack: Path) -> Path:
    """Let local and central header agree on what is not so, up to far more than there is."""
    parts = parts_of(pack)
    place = random.randrange(len(parts))
    entry, payload = parts[place]
    field = random.choice(["crc", "size", "stored_size"])
    most = 2**31 if field == "stored_size" else 2**32 - 1
    lie = random.choice([0, 1, len(payload) + 1, 2**20, 2**31, most])
    parts[place] = (replace(entry, **{field: lie}), payload)
    return assemble(pack.with_name("made.dpack"), parts)


def _oversized(random: Random, pack: Path) -> Path:
    """Put in ten megabytes of one byte, that deflate to ten kilobytes."""
    contents = contents_of(pack)
    return forge(
        pack, {random.choice(list(contents)): random.choice([b"x", b" ", b"[", b"<p>"]) * 10_000_000}
    )


def _reworded(random: Random, pack: Path) -> Path:
    """Change some bytes of a text under right hashes, as a publisher's broken tool would."""
    contents = contents_of(pack)
    name = random.choice(list(contents))
    return forge(pack, {name: random.choice([_flipped, _cut])(random, contents[name])})


def _marked_up(random: Random, pack: Path) -> Path:
    """Put markup or shapes of a hostile hand into a lesson or a drawing."""
    contents = contents_of(pack)
    name = random.choice([name for name in contents if name.endswith((".html", ".svg"))])
    text = contents[name].decode()
    place = random.choice([found.start() for found in re.finditer("[<>]", text)])
    piece = random.choice(MARKUP if name.endswith(".html") else SHAPES)
    return forge(pack, {name: (text[:place] + piece + text[place:]).encode()})


def _retyped(random: Random, pack: Path) -> Path:
    """Put another value in some place of a quiz, a glossary or the sources, in canonical form."""
    contents = contents_of(pack)
    name = random.choice([name for name in contents if name.endswith(".json")])
    value = json.loads(contents[name])
    _put(random, value)
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
    return forge(pack, {name: text.encode("utf-8", "surrogatepass")})


def _put(random: Random, value: Any) -> None:
    while value:
        place = random.choice(list(value)) if isinstance(value, dict) else random.randrange(len(value))
        inner = value[place]
        if not isinstance(inner, dict | list) or not inner or random.random() < 0.2:
            value[place] = random.choice(VALUES)
            return
        value = inner


PACKS: dict[str, Callable[[Random, Path], Path]] = {
    "duplicated": _duplicated,
    "renamed": _renamed,
    "lying": _lying,
    "oversized": _oversized,
    "reworded": _reworded,
    "marked_up": _marked_up,
    "retyped": _retyped,
}
KINDS = (*BYTES, *PACKS)
