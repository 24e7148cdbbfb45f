"""Real course sources and packs for tests: a small course in two versions and two languages."""

import shutil
import struct
import zlib
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from darasa.library.types import InstalledPack
    from darasa.workspace import Workspace

COURSES = Path(__file__).parent / "data" / "courses"
CATALOGUE = "ca" * 32
"""The id of a catalogue."""
SMALL_IRI = "https://darasa.example/darasa/small"
REMOVED_IN_VERSION_2 = ("lessons/farewell.md",)


def small_source(folder: Path, version: int = 1) -> Path:
    """Copy the source of the small course (English and Arabic) into `folder`, ready to be changed.

    Version 1 has the lessons beans, labels and farewell, and a quiz with all seven kinds of question;
    version 2 rewords beans, drops farewell, and adds the lesson neighbours and the question together.
    """
    source = folder / f"small-{version}"
    shutil.copytree(COURSES / "small", source)
    if version == 2:
        for language in ("en", "ar"):
            for name in REMOVED_IN_VERSION_2:
                (source / language / name).unlink()
        shutil.copytree(COURSES / "small-v2", source, dirs_exist_ok=True)
    return source


def build_small(tmp_path: Path, language: str = "en", version: int = 1) -> Path:
    """Build the small course into a real pack under `tmp_path` and return the pack's path."""
    from darasa.packs.service import build_pack

    source = small_source(tmp_path / f"source-{language}-{version}", version)
    return build_pack(source, language, tmp_path / "packs")


def bring_in(workspace: "Workspace", pack: Path) -> "InstalledPack":
    """Install a pack as if a catalogue published it."""
    from darasa.library.service import Library

    library = Library(workspace.db, workspace.data, workspace.clock, lambda _warrant: None, published)
    return library.install(pack)


def take_out(workspace: "Workspace", pack: "InstalledPack") -> None:
    """Remove a pack as if a facilitator stood by and allowed it."""
    from darasa.library.service import Library

    Library(workspace.db, workspace.data, workspace.clock, lambda _warrant: None).remove(pack, None)


def published(_sha256: str, _size: int, _target: str) -> str:
    """Vouch for whatever pack it is, as a catalogue does that publishes it."""
    return CATALOGUE


def build_large(tmp_path: Path, megabytes: int) -> Path:
    """Build a pack of at least `megabytes` MB, nearly all of it photographs, and return its path."""
    from darasa.packs.service import build_pack

    source = small_source(tmp_path / "source-large")
    lesson = source / "en" / "lessons" / "labels.md"
    random = Random(megabytes)
    size = 0
    pictures = []
    while size < megabytes * 1_000_000:
        photograph = noise_png(random, 2000, 1900)
        name = f"photograph-{len(pictures)}.png"
        (source / "media" / name).write_bytes(photograph)
        pictures.append(f"\n![A photograph of noise.](../../media/{name})\n")
        size += len(photograph)
    with lesson.open("a", encoding="utf-8") as file:
        file.writelines(pictures)
    return build_pack(source, "en", tmp_path / "packs")


def noise_png(random: Random, width: int, height: int) -> bytes:
    """Return a PNG that cannot be compressed, 3 bytes a pixel."""
    rows = b"".join(b"\0" + random.randbytes(width * 3) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    )
