"""Packs that our writer would never write, made from a real one."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from darasa.packs.archive import Stored, directory, local_header
from darasa.packs.pack import Pack
from darasa.packs.types import Entry, Manifest
from darasa.packs.writer import write_pack


def contents_of(path: Path) -> dict[str, bytes]:
    """Return all entries of a sound pack but its manifest, inflated."""
    with Pack.open(path) as pack:
        return {entry.path: pack.media(entry.path) for entry in pack.manifest.entries}


def forge(path: Path, changes: dict[str, bytes | None], **fields: Any) -> Path:
    """Write a pack of perfect form with other contents; `None` takes an entry out."""
    contents = {name: data for name, data in (contents_of(path) | changes).items() if data is not None}
    entries = tuple(
        Entry(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in sorted(contents.items())
    )
    with Pack.open(path) as pack:
        manifest = replace(pack.manifest, **({"entries": entries} | fields))
    out = path.with_name("forged.dpack")
    write_pack(out, manifest, contents, {})
    return out


def manifest_of(path: Path) -> Manifest:
    """Return the manifest of a sound pack."""
    with Pack.open(path) as pack:
        return pack.manifest


def parts_of(path: Path) -> list[tuple[Stored, bytes]]:
    """Return every entry as it lies in the archive, with its payload."""
    with Pack.open(path) as pack:
        return [(entry, pack.stored_bytes(entry.path)) for entry in pack.stored]


def assemble(out: Path, parts: list[tuple[Stored, bytes]]) -> Path:
    """Write an archive of our form from entries and payloads, whatever they say; offsets are put right."""
    placed: list[Stored] = []
    data = b""
    for entry, payload in parts:
        placed.append(replace(entry, offset=len(data)))
        data += local_header(placed[-1]) + payload
    out.write_bytes(data + directory(placed))
    return out
