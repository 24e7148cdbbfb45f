"""Writing a pack file: the same contents give the same bytes, wherever and whenever it is built."""

import os
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from darasa.core.files import sync_folder
from darasa.packs.archive import DEFLATED, Stored, directory, local_header
from darasa.packs.manifest import MANIFEST, manifest_to_json
from darasa.packs.types import Manifest

LEVEL: Final = 9
"""Built once, downloaded by the megabyte by many."""

Content = bytes | Path
"""An entry's bytes, or the file that holds them (photographs are read one at a time)."""


def content_bytes(content: Content) -> bytes:
    """Return an entry's bytes."""
    return content if isinstance(content, bytes) else content.read_bytes()


def write_pack(
    path: Path, manifest: Manifest, contents: Mapping[str, Content], deflated: Mapping[str, bytes]
) -> None:
    """Write a pack so that `path` appears only when all of it is on the disk.

    `contents` has the bytes of every entry that the manifest lists. `deflated` has, by SHA-256, the
    compressed bytes of contents that were published before: they are copied, as another zlib would compress
    them otherwise.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            entries: list[Stored] = []
            for name, sha256 in [(MANIFEST, ""), *((entry.path, entry.sha256) for entry in manifest.entries)]:
                content = manifest_to_json(manifest) if name == MANIFEST else content_bytes(contents[name])
                offset = entries[-1].end if entries else 0
                entry = Stored(name, zlib.crc32(content), len(content), len(content), offset)
                payload = content
                if entry.method == DEFLATED:
                    payload = deflated.get(sha256) or _deflate(content)
                    entry = Stored(name, entry.crc, len(payload), len(content), offset)
                entries.append(entry)
                file.write(local_header(entry))
                file.write(payload)
            file.write(directory(entries))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _deflate(content: bytes) -> bytes:
    deflater = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflater.compress(content) + deflater.flush()
