"""Packs that somebody made on purpose: of perfect form, with one thing in them that does harm elsewhere."""

import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from tests.forging import assemble, contents_of, forge, manifest_of, parts_of

Make = Callable[[Path], Path]

CANARY = Path(gettempdir()) / "darasa-canary.png"
"""A picture that no pack may read; `CANARY` in the texts below stands for it, and `PORT` for a port."""
PORT = 47_653

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="480" height="200" viewBox="0 0 480 200">{}</svg>'
)
DRAWING = "media/two-bowls.svg"
PICTURE = '<p id="evil" class="figure"><img src="media/evil.{}" alt="Evil" width="{}" height="{}"></p>'
LURES = (
    "<img src='CANARY'> <img src=\"file://CANARY\">",
    '<img src="http://127.0.0.1:PORT/x.png"> <a href="file://CANARY">x</a> <script>x</script>',
    '<b style="background:url(CANARY)">&amp;</b> <link rel="stylesheet" href="file://CANARY">',
    "\\\\127.0.0.1\\share\\x.png file://CANARY %1 {title} %n",
)
"""What some renderers take for an order, and what a title may well be called."""


@dataclass(frozen=True)
class Attack:
    """One pack, and why it is refused; with an empty reason it is installed, and does no harm."""

    name: str
    make: Make
    reason: str


def _real(text: str) -> str:
    return text.replace("CANARY", str(CANARY)).replace("PORT", str(PORT))


def _drawing(inside: str) -> Make:
    return lambda pack: forge(pack, {DRAWING: SVG.format(_real(inside)).encode()})


def _lesson(html: str) -> Make:
    return lambda pack: forge(
        pack, {"lessons/beans.html": contents_of(pack)["lessons/beans.html"] + _real(html).encode()}
    )


def _photograph(suffix: str, data: bytes, size: tuple[int, int]) -> Make:
    def make(pack: Path) -> Path:
        page = contents_of(pack)["lessons/beans.html"] + b"\n" + PICTURE.format(suffix, *size).encode()
        return forge(pack, {"lessons/beans.html": page, f"media/evil.{suffix}": data})

    return make


def _entry(name: str, data: bytes) -> Make:
    return lambda pack: forge(pack, {name: data})


def _manifest(**fields: Any) -> Make:
    return lambda pack: forge(pack, {}, **fields)


def _named(name: str) -> Make:
    def make(pack: Path) -> Path:
        parts = parts_of(pack)
        return assemble(
            pack.with_name("forged.dpack"), [*parts, (replace(parts[-1][0], path=name), parts[-1][1])]
        )

    return make


def _quiz(change: Callable[[dict[str, Any]], None]) -> Make:
    def make(pack: Path) -> Path:
        quiz = json.loads(contents_of(pack)["quizzes/quiz.json"])
        change(quiz)
        return forge(pack, {"quizzes/quiz.json": _json(quiz)})

    return make


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _steps(count: int) -> Make:
    def make(pack: Path) -> Path:
        manifest = manifest_of(pack)
        unit = manifest.units[0]
        step = unit.steps[0]
        many = [replace(step, id=f"s{at}", iri=f"{manifest.iri}/s{at}") for at in range(count)]
        contents = contents_of(pack)
        pages = {f"lessons/{one.id}.html": contents["lessons/beans.html"] for one in many}
        units = (replace(unit, steps=(*unit.steps, *many)), *manifest.units[1:])
        return forge(pack, pages, units=units)

    return make


def _lured(lure: str) -> Make:
    """Return a pack that has the lure in every text there is."""

    def make(pack: Path) -> Path:
        text = _real(lure)
        manifest, contents = manifest_of(pack), contents_of(pack)
        units = tuple(
            replace(unit, title=text, steps=tuple(replace(step, title=text) for step in unit.steps))
            for unit in manifest.units
        )
        quiz = json.loads(contents["quizzes/quiz.json"])
        for question in quiz["questions"]:
            _lure(question, text)
        glossary = json.loads(contents["glossary.json"])
        for term in glossary:
            term["term"] = term["meaning"] = text
        changes: dict[str, bytes | None] = {
            "quizzes/quiz.json": _json(quiz),
            "glossary.json": _json(glossary),
        }
        texts = dict.fromkeys(("audience", "outcomes", "frameworks", "authors", "translators"), (text,))
        more = dict.fromkeys(("title", "summary", "licence", "level"), text)
        return forge(pack, changes, units=units, **texts, **more)

    return make


def _lure(question: dict[str, Any], text: str) -> None:
    for name in ("prompt", "explanation", "feedback_low", "feedback_high", "feedback_other", "unit", "topic"):
        if name in question:
            question[name] = text
    for name in ("choices", "targets", "near"):
        for number, part in enumerate(question.get(name, [])):
            part["text"] = f"{text} {number}"
            if part.get("feedback"):
                part["feedback"] = text


def png(width: int, height: int, *, real: bool = True, extra: bytes = b"") -> bytes:
    """Return a PNG of one colour; a header alone unless `real`."""
    row = b"\0" + bytes(width // 8 + 1)
    deflater = zlib.compressobj(9)
    body = b"".join(deflater.compress(row) for _ in range(height)) if real else deflater.compress(b"\0")
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", body + deflater.flush()), (b"IEND", b""))
    made = [_chunk(kind, data) for kind, data in chunks]
    return b"\x89PNG\r\n\x1a\n" + made[0] + extra + b"".join(made[1:])


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def jpeg(*sizes: tuple[int, int]) -> bytes:
    """Return the headers of a JPEG that says all these sizes, one after another."""
    frames = (
        b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0" for width, height in sizes
    )
    return b"\xff\xd8" + b"".join(frames) + b"\xff\xda" + bytes(40) + b"\xff\xd9"


_ARC = "A900 900 0 1 1 9 9A900 900 0 1 1 400 190"
_ZIGZAG = "".join(f"L{at % 480} {199 * (at % 2)}" for at in range(3_000))
_FULL = '<path d="M0 0L480 0L240 200z" fill-opacity=".5"/>'
_TEXT_BOMB = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(100_000_000), 9))
_DEEP = "[" * 50_000 + "]" * 50_000

SVG_READS: tuple[tuple[str, str], ...] = (
    ("image href", '<image href="file://CANARY" width="9" height="9"/>'),
    ("image xlink:href", '<image xlink:href="CANARY" width="9" height="9"/>'),
    ("image over the network", '<image href="http://127.0.0.1:PORT/x.png" width="9" height="9"/>'),
    ("use of a file", '<use href="file://CANARY#a"/>'),
    ("use of a share", '<use xlink:href="\\\\127.0.0.1\\x#a"/>'),
    ("fill by address", '<rect width="9" height="9" fill="url(file://CANARY#a)"/>'),
    ("style by address", '<rect width="9" height="9" style="fill: url(CANARY)"/>'),
    ("style sheet", "<style>@import url(file://CANARY);</style>"),
    ("font", "<style>@font-face{src:url(CANARY)}</style>"),
    ("another's gradient", '<linearGradient id="g" xlink:href="CANARY#a"/>'),
    ("HTML inside", '<foreignObject><iframe src="file://CANARY"/></foreignObject>'),
    ("script", '<script href="CANARY">x</script>'),
    ("animation", '<animate attributeName="href" to="CANARY"/>'),
    ("link", '<a href="file://CANARY"><rect width="9" height="9"/></a>'),
    ("filter", '<filter id="f"><feImage href="CANARY"/></filter>'),
    ("base", '<g xml:base="file://CANARY"/>'),
    ("instruction", '<?xml-stylesheet href="file://CANARY"?>'),
)
SVG_BOMBS: tuple[tuple[str, str], ...] = (
    ("uses of uses", '<g id="l0"><circle r="1"/></g>'
     + "".join(f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, 8))),
    ("a use of itself", '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    ("28 KB of dashes",
     f'<path fill="none" stroke="red" stroke-width="5" stroke-dasharray="1" d="M0 0{_ZIGZAG}"/>'),
    ("dashes from afar", '<circle r="90000" stroke="red" stroke-width="3" stroke-dasharray="1"/>' * 20),
    ("9,000 shapes over all", _FULL * 9_000),
    ("a stroke of 1.4 MB", f'<path stroke="red" stroke-width="50" d="M0 0{_ZIGZAG * 40}"/>'),
    ("a stroke of 1 MB of arcs", f'<path stroke="red" stroke-width="400" d="M0 0{_ARC * 20_000}"/>'),
    ("wide strokes", f'<path stroke="red" stroke-width="400" stroke-linejoin="round" d="M0 0{_ZIGZAG}"/>'),
    ("a filled zigzag", f'<path d="M0 0{_ZIGZAG * 4}"/>'),
    ("transparent groups", '<g opacity=".5"><rect width="480" height="200"/></g>' * 4_000),
    ("a stroke round text",
     '<text font-size="40" stroke="red" stroke-width="90">' + "word " * 4_000 + "</text>"),
    ("a mile of text", '<text font-size="400">' + "word " * 20_000 + "</text>"),
    ("enlarged", '<g transform="scale(9000)">' * 8
     + '<circle r="9" stroke="red" stroke-dasharray="1"/>' * 99 + "</g>" * 8),
    ("gradients over all", '<radialGradient id="g"><stop offset="0"/></radialGradient>'
     + '<rect width="480" height="200" fill="url(#g)"/>' * 3_000),
    ("deep", "<g>" * 5_000 + "</g>" * 5_000),
)  # fmt: skip
HTML: tuple[tuple[str, str], ...] = (
    ("a picture from the disk", '<p id="e"><img src="file://CANARY" alt="x" width="9" height="9"></p>'),
    ("a picture by a path", '<p id="e"><img src="CANARY" alt="x" width="9" height="9"></p>'),
    ("a picture from a share",
     '<p id="e"><img src="\\\\127.0.0.1\\x.png" alt="x" width="9" height="9"></p>'),
    ("a picture from //", '<p id="e"><img src="//127.0.0.1:PORT/x" alt="x" width="9" height="9"></p>'),
    ("a picture in the text",
     '<p id="e"><img src="data:image/png;base64,x" alt="x" width="9" height="9"></p>'),
    ("a picture that climbs", '<p id="e"><img src="media/../x.svg" alt="x" width="9" height="9"></p>'),
    ("a link to a program", '<p id="e"><a href="file:///usr/bin/env">x</a></p>'),
    ("a link to a share", '<p id="e"><a href="\\\\127.0.0.1\\x.exe">x</a></p>'),
    ("a link of another kind", '<p id="e"><a href="ms-settings:x">x</a></p>'),
    ("a link with a name", '<p id="e"><a href="https://bank.example@evil.example">x</a></p>'),
    ("a link with a line", '<p id="e"><a href="https://a.example\n.evil.example">x</a></p>'),
    ("a script link", '<p id="e"><a href="javascript:x">x</a></p>'),
    ("a script", "<script>x</script>"),
    ("a frame", '<iframe src="file://CANARY"></iframe>'),
    ("a style", "<style>@import 'file://CANARY'</style>"),
    ("a style on a word", '<p id="e" style="background:url(CANARY)">x</p>'),
    ("a new base", '<base href="file:///">'),
    ("a refresh", '<meta http-equiv="refresh" content="0;file://CANARY">'),
    ("a handler", '<p id="e" onmouseover="x">x</p>'),
    ("a drawing", '<svg><image href="CANARY"></image></svg>'),
    ("text turned round", '<p id="e">photo\u202egnp.exe</p>'),
    ("text turned round by number", '<p id="e">photo&#x202e;gnp.exe</p>'),
    ("an isolate left open", '<p id="e">a \u2067b</p>'),
    ("tags nobody sees", '<p id="e">a\U000e0041b</p>'),
    ("boxes in boxes", '<blockquote id="e">' * 20 + "<p>x</p>" + "</blockquote>" * 20),
    ("deep", '<ul id="e">' + "<li><ul>" * 2_000 + "</ul></li>" * 2_000 + "</ul>"),
    ("ten thousand items", '<ul id="e">' + "<li>x</li>" * 10_000 + "</ul>"),
    ("10 MB of text", '<p id="e">' + "word " * 2_000_000 + "</p>"),
)  # fmt: skip
NAMES = (
    "../evil.png", "/evil.png", "//127.0.0.1/share/x.png", "\\\\127.0.0.1\\share\\x.png", "file:evil.png",
    "C:evil.png",
    "media/con.png", "media/evil.png:stream", "media/x.exe", "media/x.png.exe", "media/x.dpack", "zebra.html",
)  # fmt: skip

ATTACKS: tuple[Attack, ...] = (
    *(Attack(f"svg: {name}", _drawing(inside), DRAWING) for name, inside in (*SVG_READS, *SVG_BOMBS)),
    Attack("svg: an entity", _entry(DRAWING, _real('<!DOCTYPE svg [<!ENTITY e SYSTEM "file://CANARY">]>'
           + SVG.format("<text>&e;</text>")).encode()), "DOCTYPE"),
    Attack("svg: a lie about its encoding", _entry(DRAWING, SVG.format("").encode("utf-16")), "UTF-8"),
    Attack("svg: 62 megapixels",
           _entry(DRAWING, SVG.replace("480", "7900").replace('"200"', '"7900"').format("").encode()),
           "megapixels"),
    *(Attack(f"html: {name}", _lesson(html), "lessons/beans.html") for name, html in HTML),
    *(Attack(f"name: {name}", _named(name), "name") for name in NAMES),
    Attack("png: 100 megapixels", _photograph("png", png(10_000, 10_000), (10_000, 10_000)), "megapixels"),
    Attack("png: a header of 100 megapixels",
           _photograph("png", png(99_999, 1_001, real=False), (9, 9)), "megapixels"),
    Attack("png: a strip", _photograph("png", png(40_000, 9), (40_000, 9)), "longer than"),
    Attack("jpg: 100 megapixels", _photograph("jpg", jpeg((10_000, 10_000)), (10_000, 10_000)), "megapixels"),
    Attack("png: not one", _photograph("png", b"<svg/>", (9, 9)), "not a picture"),
    Attack("png: text that swells", _photograph("png", png(9, 9, extra=_TEXT_BOMB), (9, 9)), ""),
    Attack("png: less than it says", _photograph("png", png(2_000, 2_000, real=False), (2_000, 2_000)), ""),
    Attack("jpg: nothing behind its header", _photograph("jpg", jpeg((2_000, 2_000)), (2_000, 2_000)), ""),
    Attack("jpg: two sizes", _photograph("jpg", jpeg((9, 9), (30_000, 30_000)), (9, 9)), ""),
    Attack("manifest: a title turned round", _manifest(title="photo\u202egnp.exe"), "manifest.json"),
    Attack("manifest: a title of spaces", _manifest(title=" \u2003 "), "manifest.json"),
    Attack("manifest: a title of nothing to see", _manifest(title="\u200b\u3164\u2800"), "manifest.json"),
    Attack("manifest: a title of lines", _manifest(title="a\nb"), "manifest.json"),
    Attack("manifest: a title of 10 MB", _manifest(title="x" * 10_000_000), "manifest.json"),
    Attack("manifest: a title without end", _manifest(title="x" * 5_000), "manifest.json"),
    Attack("manifest: a thousand steps", _steps(1_000), "manifest.json"),
    Attack("manifest: a summary without end", _manifest(summary="word " * 9_000), "manifest.json"),
    Attack("manifest: thousands of authors", _manifest(authors=("x",) * 5_000), "manifest.json"),
    Attack("manifest: four hundred steps", _steps(400), ""),
    Attack("quiz: a thousand questions", _quiz(lambda quiz: quiz.update(questions=quiz["questions"] * 150)),
           "quizzes/quiz.json"),
    Attack("quiz: a thousand choices", _quiz(lambda quiz: quiz["questions"][0].update(
        choices=[{"id": f"c{at}", "text": f"{at}", "feedback": "x", **({"right": True} if not at else {})}
                 for at in range(1_000)])), "quizzes/quiz.json"),
    Attack("quiz: a prompt of 100 KB",
           _quiz(lambda quiz: quiz["questions"][0].update(prompt="word " * 20_000)),
           "quizzes/quiz.json"),
    Attack("quiz: deep", _entry("quizzes/quiz.json", _DEEP.encode()), "quizzes/quiz.json"),
    Attack("quiz: 10 MB",
           _entry("quizzes/quiz.json", b"[" + b"[]," * 3_333_333 + b"[]]\n"), "quizzes/quiz.json"),
    Attack("quiz: a number without end",
           _entry("quizzes/quiz.json", b"1" * 100_000 + b"\n"), "quizzes/quiz.json"),
    Attack("glossary: a meaning without end", _entry("glossary.json", _json(
        [{"id": "label", "term": "x", "meaning": "word " * 9_000}])), "glossary.json"),
    Attack("sources: another kind of address", _entry("sources.json", _json(
        [{"id": "a", "title": "x", "publisher": "y", "year": 2000, "address": "file:///etc/passwd"}])),
        "sources.json"),
    *(Attack(f"lure: {lure}", _lured(lure), "") for lure in LURES),
)  # fmt: skip
