"""Putting a pack into a catalogue's folder, verified and with its index, before anybody signs for it."""

import os
from pathlib import Path

from darasa.core.files import sync_folder, write_atomically
from darasa.core.tasks import Check, Report
from darasa.library.catalogues.listing import index_file, pack_file
from darasa.library.files import copy
from darasa.library.publishing.contents import pack_name, packs_in, target_of, verified
from darasa.library.publishing.errors import VersionOlderError, VersionTakenError
from darasa.packs.index import index_of, index_to_bytes
from darasa.packs.types import Manifest


def add_pack(targets: Path, pack: Path, manifest: Manifest, report: Report, check: Check) -> str:
    """Copy a pack into its publisher's folder, and return its target's name.

    The copy is verified, not what it was copied from, which may be a stick. Raises TargetRefusedError,
    VersionTakenError, VersionOlderError, PackUnreadableError, OSError, and whatever `check` raises.
    """
    folder, file = targets / manifest.publisher, pack_file(manifest)
    name = f"{manifest.publisher}/{file}"
    folder.mkdir(parents=True, exist_ok=True)
    copied = folder / f".{file}.{os.getpid()}.tmp"
    try:
        copy(pack, copied, report, check)
        verified(copied, name, manifest.publisher, check)
        newest = max(_versions(folder, file), default=0)
        if (folder / file).exists():
            if target_of(folder / file, check) != target_of(copied, check):
                raise VersionTakenError(name)
        elif newest > manifest.version:
            raise VersionOlderError(name, newest)
        # The index first: a pack that is there has its index.
        write_atomically(folder / index_file(file), index_to_bytes(index_of(copied)))
        copied.replace(folder / file)
        sync_folder(folder)
    finally:
        copied.unlink(missing_ok=True)
    return name


def _versions(folder: Path, file: str) -> list[int]:
    """Return the versions in a folder of the course and language that a pack's name says."""
    wanted = pack_name(file)
    names = [pack_name(path.name) for path in packs_in(folder)]
    return [
        name.version
        for name in names
        if name and wanted and (name.course, name.language) == (wanted.course, wanted.language)
    ]
