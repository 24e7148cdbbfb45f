"""What lies in a catalogue beside its metadata: packs, their indexes, and the list that fits them.

Whoever signs for files has read them: here each is compared with what was signed for before, or verified.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from darasa.core.tasks import Check
from darasa.library.catalogues.listing import (
    LISTING,
    PACK_SUFFIX,
    ListedPack,
    Listing,
    course_refusal,
    index_file,
    listed,
    listing_to_bytes,
    pack_file,
    target_file,
)
from darasa.library.publishing.errors import TargetRefusedError
from darasa.library.publishing.types import Target
from darasa.packs.index import index_of, index_to_bytes
from darasa.packs.service import PackRefusedError, verify_pack
from darasa.packs.types import Manifest

_CHUNK = 2**20
_PACK = re.compile(r"(?P<course>[a-z0-9-]+)\.(?P<language>[A-Za-z0-9-]+)-(?P<version>[1-9][0-9]{0,9})\.dpack")


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a publisher can sign for."""

    targets: dict[str, Target]
    """By the targets' names; the listing is one of them."""
    listing: bytes


@dataclass(frozen=True, slots=True, order=True)
class PackName:
    """What the name of a pack's file says."""

    course: str
    language: str
    version: int


def pack_name(file: str) -> PackName | None:
    """Return what a file's name says about the pack in it, or None when no pack has such a name."""
    match = _PACK.fullmatch(file)
    return PackName(match["course"], match["language"], int(match["version"])) if match else None


def packs_in(folder: Path) -> list[Path]:
    """Return the files of packs in a publisher's folder, sorted by name."""
    return sorted(path for path in folder.glob(f"*{PACK_SUFFIX}") if pack_name(path.name))


def target_of(path: Path, check: Check = lambda: None) -> Target:
    """Return length and hash of a file; raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            check()
            digest.update(chunk)
            size += len(chunk)
    return Target(size, digest.hexdigest())


def target_of_bytes(data: bytes) -> Target:
    """Return length and hash of a file that is about to be written."""
    return Target(len(data), hashlib.sha256(data).hexdigest())


def contents_of(
    targets: Path, publisher: str, files: Iterable[str], known: Mapping[str, Target], check: Check
) -> Contents:
    """Return what a publisher can sign for, after making sure of every byte of it.

    `files` are the packs' names in the publisher's folder. A pack in `known` was verified when it was
    published, and has to be the same; any other is verified. Raises TargetRefusedError, OSError, and
    whatever `check` raises.
    """
    found: dict[str, Target] = {}
    newest: dict[tuple[str, str], ListedPack] = {}
    for file in sorted(files):
        path, name = targets / publisher / file, f"{publisher}/{file}"
        if not path.is_file():
            raise TargetRefusedError(name, "it is not there")
        pack = target_of(path, check)
        if name not in known:
            verified(path, name, publisher, check)
        elif known[name] != pack:
            raise TargetRefusedError(name, "it is not the file that was signed for")
        index = index_of(path)
        beside = _index_beside(path, f"{publisher}/{index_file(file)}", index_to_bytes(index))
        found |= {name: pack, f"{publisher}/{index_file(file)}": beside}
        entry = listed(index.manifest, pack.size, pack.sha256, beside.size, beside.sha256)
        before = newest.get((entry.course, entry.language), entry)
        newest[entry.course, entry.language] = max(before, entry, key=lambda one: one.version)
    listing = listing_to_bytes(Listing(tuple(entry for _, entry in sorted(newest.items()))))
    found[f"{publisher}/{LISTING}"] = target_of_bytes(listing)
    return Contents(found, listing)


def require_listing(targets: Path, publisher: str, contents: Contents) -> None:
    """Raise TargetRefusedError when a publisher's list on the disk is not the one that fits the packs."""
    name = f"{publisher}/{LISTING}"
    path = targets / target_file(name, contents.targets[name].sha256)
    if not path.is_file() or path.read_bytes() != contents.listing:
        raise TargetRefusedError(name, "it is not there as it was signed for")


def verified(path: Path, name: str, publisher: str, check: Check) -> Manifest:
    """Return the manifest of a sound pack that this publisher can publish under this name.

    Raises TargetRefusedError.
    """
    try:
        manifest = verify_pack(path, check=check)
    except PackRefusedError as error:
        raise TargetRefusedError(name, f"{error.entry}: {error.reason}".removeprefix(": ")) from error
    if manifest.publisher != publisher:
        raise TargetRefusedError(name, f"it is a course of {manifest.publisher}, not of {publisher}")
    if reason := course_refusal(manifest.course):
        raise TargetRefusedError(name, f"course {manifest.course}: {reason}")
    if name != f"{publisher}/{pack_file(manifest)}":
        raise TargetRefusedError(name, f"a pack of this content is called {pack_file(manifest)}")
    return manifest


def _index_beside(pack: Path, name: str, data: bytes) -> Target:
    """Return the target of the index that lies beside a pack, which has to be the pack's own."""
    path = pack.with_name(index_file(pack.name))
    if not path.is_file() or path.read_bytes() != data:
        raise TargetRefusedError(name, "it is not the index of the pack beside it")
    return target_of_bytes(data)
