"""The packs on this computer: putting them in place so that a power cut never leaves half of one."""

import logging
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from darasa.core.clock import Clock
from darasa.core.files import sync_folder
from darasa.core.ids import new_id
from darasa.core.paths import DataFolder, resources
from darasa.core.tasks import Check, Report
from darasa.library import models
from darasa.library.types import (
    InstalledPack,
    NoSpaceError,
    PackConflictError,
    PackMissingError,
    PackOlderError,
    Space,
)
from darasa.packs.service import (
    Pack,
    PackRefusedError,
    PackUnreadableError,
    manifest_from_json,
    manifest_to_json,
    verify_pack,
)
from darasa.packs.types import Manifest
from darasa.storage.database import Database

RESERVE = 64 * 1024 * 1024
"""Bytes that an installation leaves free: the record must always have room for the next answer."""

_INCOMING = ".incoming-"
_CHUNK = 1024 * 1024
_NAME = re.compile(r"(?P<course>.+)-(?P<version>\d+)\.dpack")

_log = logging.getLogger(__name__)


class Library:
    """The folder of packs and its table. Safe to use from several threads."""

    def __init__(self, db: Database, data: DataFolder, clock: Clock) -> None:
        self._db = db
        self._folder = data.packs
        self._clock = clock
        self._manifests: dict[str, Manifest] = {}

    def installed(self) -> tuple[InstalledPack, ...]:
        """Return all installed packs in the order of their file names; opens none of them.

        A pack whose file was taken away or swapped by hand is still here, so that nothing seems lost:
        `is_present` tells the first, and opening it tells both.
        """
        return tuple(
            InstalledPack(self._folder / name, sha256, size, self._manifest(sha256, text), installed_at)
            for name, sha256, size, text, installed_at in models.all_rows(self._db)
        )

    def is_present(self, pack: InstalledPack) -> bool:
        """Tell whether the file is there in its full length, without reading it."""
        try:
            return pack.path.stat().st_size == pack.size
        except OSError:
            return False

    @contextmanager
    def open(self, pack: InstalledPack) -> Iterator[Pack]:
        """Open an installed pack for reading.

        Raises PackMissingError when the file is gone or has another length, PackRefusedError when it is not
        the one that was installed.
        """
        if not self.is_present(pack):
            raise PackMissingError(pack.path)
        with Pack.open(pack.path, pack.manifest_sha256) as opened:
            yield opened

    def space(self) -> Space:
        """Return the room that packs take, and the room that is left."""
        used = sum(pack.size for pack in self.installed())
        return Space(used=used, free=shutil.disk_usage(self._folder).free)

    def install(
        self, source: Path, report: Report = lambda _: None, check: Check = lambda: None
    ) -> InstalledPack:
        """Verify a pack and put it in its place; a newer version replaces the older one.

        Installing what is installed already puts the same file in place again, which mends a damaged one.
        Whatever happens, the packs and the table are afterwards as they were, or the pack is installed.

        Raises PackRefusedError, PackOlderError, PackConflictError, NoSpaceError, CancelledError, or OSError
        when the disk cannot be written to.
        """
        with Pack.open(source) as pack:
            self._replaced(source, pack.manifest, pack.manifest_sha256)
        self._check_space(source)
        incoming = self._folder / f"{_INCOMING}{new_id()}"
        try:
            _copy(source, incoming, report, check)
            manifest, sha256 = _verified(incoming, source)
            return self._put_in_place(incoming, source, manifest, sha256)
        finally:
            incoming.unlink(missing_ok=True)

    def install_bundled(self) -> tuple[InstalledPack, ...]:
        """Install the packs that came with the program where they are missing or older; return what is new.

        Also clears away what a power cut left behind. Quick when there is nothing to do: it reads one
        manifest per bundled pack. A bundled pack that is refused is logged, and the others are installed.
        """
        self._tidy()
        new = []
        for path in sorted((resources() / "packs").glob("*.dpack")):
            try:
                if self._is_wanted(path):
                    new.append(self.install(path))
            except (PackRefusedError, PackConflictError) as error:
                _log.warning("bundled pack not installed: %s", error)
        return tuple(new)

    def remove(self, pack: InstalledPack) -> None:
        """Take a pack off this computer. What learners did in it stays in the record."""
        # Both in one transaction: an installation that comes in between would lose its file.
        with self._db.writing():
            models.delete_row(self._db, pack.path.name)
            pack.path.unlink(missing_ok=True)

    def _manifest(self, sha256: str, text: str) -> Manifest:
        """Return a manifest, parsed once however often it is asked for."""
        if sha256 not in self._manifests:
            self._manifests[sha256] = manifest_from_json(text.encode())
        return self._manifests[sha256]

    def _replaced(self, source: Path, manifest: Manifest, sha256: str) -> InstalledPack | None:
        """Return the installed pack that this one would replace.

        Raises PackOlderError or PackConflictError when it may not.
        """
        for pack in self.installed():
            if _identity(pack.manifest) != _identity(manifest):
                continue
            if manifest.version < pack.manifest.version:
                raise PackOlderError(source, manifest.version, pack.manifest.version)
            if manifest.version == pack.manifest.version and sha256 != pack.manifest_sha256:
                raise PackConflictError(source, manifest.version)
            return pack
        return None

    def _is_wanted(self, path: Path) -> bool:
        """Tell whether a bundled pack is missing here, older here, or damaged here."""
        with Pack.open(path) as pack:
            try:
                installed = self._replaced(path, pack.manifest, pack.manifest_sha256)
            except PackOlderError:
                return False
            same = installed is not None and installed.manifest_sha256 == pack.manifest_sha256
        return not (same and installed and self.is_present(installed))

    def _check_space(self, source: Path) -> None:
        size, free = source.stat().st_size, shutil.disk_usage(self._folder).free
        if size + RESERVE > free:
            raise NoSpaceError(source, size, free)

    def _put_in_place(self, incoming: Path, source: Path, manifest: Manifest, sha256: str) -> InstalledPack:
        """Give the verified copy its name, write its row, then drop the file it replaces: in this order.

        Cut off before the row, the old pack is still the installed one, and the new file waits to be
        replaced by the next attempt. Cut off after it, the old file is cleared away at the next start.
        """
        path = self._folder / file_name(manifest)
        size, now = incoming.stat().st_size, self._clock.read().utc_ms
        row = (path.name, sha256, size, manifest_to_json(manifest).decode(), now)
        with self._db.writing():
            # Asked again: a command beside this window may have installed something meanwhile.
            replaced = self._replaced(source, manifest, sha256)
            incoming.replace(path)
            sync_folder(self._folder)
            models.replace_row(self._db, row, replaced.path.name if replaced else None)
        if replaced and replaced.path != path:
            _unlink_later(replaced.path)
        return InstalledPack(path, sha256, size, manifest, now)

    def _tidy(self) -> None:
        """Clear away half copies, and older versions whose successor is installed."""
        installed = (_NAME.fullmatch(name) for name, *_ in models.all_rows(self._db))
        newest = {match["course"]: int(match["version"]) for match in installed if match}
        for path in self._folder.iterdir():
            match = _NAME.fullmatch(path.name)
            superseded = match and int(match["version"]) < newest.get(match["course"], 0)
            if path.name.startswith(_INCOMING) or superseded:
                _unlink_later(path)


def file_name(manifest: Manifest) -> str:
    """Return the name of an installed pack's file; no domain name holds an underscore, so none clash."""
    return f"{manifest.publisher}_{manifest.course}.{manifest.language}-{manifest.version}.dpack"


def _identity(manifest: Manifest) -> tuple[str, str, str]:
    return manifest.publisher, manifest.course, manifest.language.casefold()


def _copy(source: Path, target: Path, report: Report, check: Check) -> None:
    """Copy a file and have it on the disk when this returns."""
    size = max(1, source.stat().st_size)
    copied = 0
    with source.open("rb", buffering=0) as reading, target.open("wb") as writing:
        while chunk := _read(reading, source):
            check()
            writing.write(chunk)
            copied += len(chunk)
            report(min(1.0, copied / size))
        writing.flush()
        os.fsync(writing.fileno())


def _read(file: BinaryIO, path: Path) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:  # the stick was pulled out
        raise PackUnreadableError(path, "", error.strerror or "it cannot be read") from error


def _verified(copy: Path, source: Path) -> tuple[Manifest, str]:
    """Verify the copy, not the source: a stick can be pulled out or changed in between."""
    try:
        manifest = verify_pack(copy)
        with Pack.open(copy) as pack:
            return manifest, pack.manifest_sha256
    except PackRefusedError as error:
        raise PackRefusedError(source, error.entry, error.reason) from error


def _unlink_later(path: Path) -> None:
    """Remove a file that is not needed; one that is open on Windows goes at the next start."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        _log.info("%s is in use and stays until the next start", path.name)
