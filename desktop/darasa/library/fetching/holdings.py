"""Which payloads of a pack are on this computer already: in installed packs, and in parts left behind."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from darasa.library.fetching.part import peek
from darasa.library.fetching.spans import Span
from darasa.library.types import InstalledPack
from darasa.packs.archive import DEFLATED, Stored
from darasa.packs.index import PackIndex, Piece
from darasa.packs.service import Pack, PackRefusedError


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes of a payload lie."""

    file: Path
    offset: int


def find_payloads(
    index: PackIndex, packs: Iterable[InstalledPack], parts: Iterable[Path], check: Callable[[], None]
) -> Mapping[str, Place]:
    """Return where payloads of `index` lie, by the SHA-256 of their stored bytes.

    Manifests tell which contents a pack has, so only packs that share one are opened, and only texts are
    read: another zlib may have deflated them to other bytes. None of it is proof; whoever copies hashes it.
    """
    contents = {entry.path: entry.sha256 for entry in index.manifest.entries}
    wanted: dict[str, list[Piece]] = defaultdict(list)
    for piece in index.pieces[1:]:
        wanted[contents[piece.path]].append(piece)
    places: dict[str, Place] = {}
    for path in parts:
        check()
        with suppress(OSError):
            places |= _finished(path)
    for installed in packs:
        shared = {entry.path for entry in installed.manifest.entries if entry.sha256 in wanted}
        if shared:
            check()
            with suppress(PackRefusedError), Pack.open(installed.path, installed.manifest_sha256) as pack:
                for entry in pack.stored:
                    if entry.path in shared:
                        _compare(pack, entry, wanted[pack.sha256(entry.path)], places)
    return places


def _finished(part: Path) -> Mapping[str, Place]:
    """Return the entries of a part that are said to be all there."""
    if (left := peek(part)) is None:
        return {}
    return {
        piece.stored_sha256: Place(part, entry.payload)
        for piece, entry in zip(left.index.pieces, left.index.entries, strict=True)
        if not left.held.missing(Span(entry.payload, entry.end))
    }


def _compare(pack: Pack, entry: Stored, wanted: list[Piece], places: dict[str, Place]) -> None:
    """Note an entry that has the stored bytes of a wanted piece."""
    same = {piece.stored_sha256 for piece in wanted if piece.stored_size == entry.stored_size} - places.keys()
    if not same:
        return
    if entry.method == DEFLATED:
        sha256 = hashlib.sha256(pack.stored_bytes(entry.path)).hexdigest()
    else:
        sha256 = pack.sha256(entry.path)
    if sha256 in same:
        places[sha256] = Place(pack.path, entry.payload)
