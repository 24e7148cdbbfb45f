"""The packs on this computer: putting them in place so that a power cut never leaves half of one."""

import hashlib
import logging
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from darasa.core.clock import Clock
from darasa.core.files import sync_folder
from darasa.core.ids import new_id
from darasa.core.paths import DataFolder, resources
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.library import models
from darasa.library.files import copy, same_bytes, unlink_later
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
    manifest_from_json,
    manifest_to_json,
    verify_pack,
)
from darasa.packs.types import Manifest
from darasa.storage.database import Database

RESERVE = 64 * 1024 * 1024
"""Bytes that an installation leaves free: the record must always have room for the next answer."""

_INCOMING = ".incoming-"
_NAME = re.compile(r"(?P<course>.+)-(?P<version>\d+)\.dpack")

_log = logging.getLogger(__name__)


class Library:
    """The folder of packs and its table. Safe to use from several threads."""

    def __init__(self, db: Database, data: DataFolder, clock: Clock, gate: Gate) -> None:
        """Open the library; `gate` is asked before a pack comes in that did not come with the program."""
        self._db = db
        self._folder = data.packs
        self._clock = clock
        self._gate = gate
        self._manifests: dict[str, Manifest] = {}

    def installed(self) -> tuple[InstalledPack, ...]:
        """Return all installed packs in the order of their file names; opens none of them.

        A pack whose file was taken away or swapped by hand is still here, so that nothing seems lost:
        `is_present` tells the first, and opening it tells both.
        """
        packs = (self._pack(row) for _, row in self._rows())
        return tuple(pack for pack in packs if pack is not None)

    def left(self) -> tuple[Path, ...]:
        """Return the pack files in the folder that no readable row of the table speaks for.

        A power cut or a damaged database leaves them. They are shown to nobody who learns; `install` adds
        them again.
        """
        known = {pack.path for pack in self.installed()}
        return tuple(sorted(path for path in self._files() if path not in known))

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
        self,
        source: Path,
        warrant: Warrant | None = None,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> InstalledPack:
        """Verify a pack and put it in its place; a newer version replaces the older one.

        Installing what is installed already puts the same file in place again, which mends a damaged one.
        Whatever happens, the packs and the table are afterwards as they were, or the pack is installed.

        Raises what the gate raises, unless `warrant` passes it or the pack is byte for byte one that came
        with the program; and PackRefusedError, PackOlderError, PackConflictError, NoSpaceError,
        CancelledError, or OSError when the disk cannot be written to.
        """

        def admit(path: Path) -> None:
            if not any(same_bytes(path, bundled) for bundled in _bundled()):
                self._gate(warrant)

        return self._install(source, admit, report, check)

    def install_bundled(self) -> tuple[InstalledPack, ...]:
        """Install the packs that came with the program where they are missing or older; return what is new.

        Also clears away what a power cut left behind, and mends rows that cannot be read any more, where
        the file tells what they said; those packs count as new. Quick when there is nothing to do: it reads
        one manifest per bundled pack. A bundled pack that is refused is logged, and the others are installed.
        """
        new = self._mend()
        self._tidy()
        for path in _bundled():
            try:
                if self._is_wanted(path):
                    new.append(self._install(path, lambda _: None, lambda _: None, lambda: None))
            except (PackRefusedError, PackConflictError) as error:
                _log.warning("bundled pack not installed: %s", error)
        return tuple(new)

    def remove(self, pack: InstalledPack) -> None:
        """Take a pack off this computer. What learners did in it stays in the record."""
        # Both in one transaction: an installation that comes in between would lose its file.
        with self._db.writing():
            models.delete_row(self._db, pack.path.name)
            pack.path.unlink(missing_ok=True)

    def _rows(self) -> list[tuple[int, models.Row | None]]:
        with self._db.reading():
            return models.all_rows(self._db)

    def _pack(self, row: models.Row | None) -> InstalledPack | None:
        """Return what a row says, or None when it cannot be read: one row never hides the other courses."""
        if row is None:
            return None
        name, sha256, size, text, installed_at = row
        if Path(name).name != name:
            return None
        if sha256 not in self._manifests:
            # Parsed once, however often it is asked for.
            data = text.encode()
            if hashlib.sha256(data).hexdigest() != sha256:
                return None
            try:
                self._manifests[sha256] = manifest_from_json(data)
            except PackRefusedError:
                return None
        return InstalledPack(self._folder / name, sha256, size, self._manifests[sha256], installed_at)

    def _files(self) -> list[Path]:
        return [path for path in self._folder.iterdir() if _NAME.fullmatch(path.name) and path.is_file()]

    def _install(
        self, source: Path, admit: Callable[[Path], None], report: Report, check: Check
    ) -> InstalledPack:
        with Pack.open(source) as pack:
            admit(source)
            self._replaced(source, pack.manifest, pack.manifest_sha256)
        self._check_space(source)
        incoming = self._folder / f"{_INCOMING}{new_id()}"
        try:
            copy(source, incoming, report, check)
            # Asked again of the copy: the file can be another one by now.
            admit(incoming)
            manifest, sha256 = _verified(incoming, source, check)
            return self._put_in_place(incoming, source, manifest, sha256)
        finally:
            incoming.unlink(missing_ok=True)

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
        needed, free = source.stat().st_size + RESERVE, shutil.disk_usage(self._folder).free
        if needed > free:
            raise NoSpaceError(source, needed, free)

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
            unlink_later(replaced.path)
        if source.parent == self._folder and source != path:
            unlink_later(source)
        return InstalledPack(path, sha256, size, manifest, now)

    def _mend(self) -> list[InstalledPack]:
        """Write rows that cannot be read anew from their files, and drop those whose file is gone."""
        mended = []
        for number, row in self._rows():
            if self._pack(row) is not None:
                continue
            _log.warning("row %s of the packs cannot be read", number)
            pack = self._from_file(row)
            with self._db.writing():
                models.delete_number(self._db, number)
                if pack is not None:
                    text = manifest_to_json(pack.manifest).decode()
                    again = (pack.path.name, pack.manifest_sha256, pack.size, text, pack.installed_at)
                    models.replace_row(self._db, again, None)
                    mended.append(pack)
        return mended

    def _from_file(self, row: models.Row | None) -> InstalledPack | None:
        """Return the pack of a row from its file, when that is still the one that was installed."""
        if row is None or Path(row[0]).name != row[0]:
            return None
        name, sha256, _, _, installed_at = row
        try:
            with Pack.open(self._folder / name, sha256) as pack:
                size = pack.path.stat().st_size
                return InstalledPack(pack.path, sha256, size, pack.manifest, installed_at)
        except PackRefusedError:
            return None

    def _tidy(self) -> None:
        """Clear away half copies, and older versions whose successor is installed."""
        installed = (_NAME.fullmatch(pack.path.name) for pack in self.installed())
        newest = {match["course"]: int(match["version"]) for match in installed if match}
        for path in self._folder.glob(f"{_INCOMING}*"):
            unlink_later(path)
        for path in self._files():
            match = _NAME.fullmatch(path.name)
            if match and int(match["version"]) < newest.get(match["course"], 0):
                unlink_later(path)


def file_name(manifest: Manifest) -> str:
    """Return the name of an installed pack's file; no domain name holds an underscore, so none clash."""
    return f"{manifest.publisher}_{manifest.course}.{manifest.language}-{manifest.version}.dpack"


def _identity(manifest: Manifest) -> tuple[str, str, str]:
    return manifest.publisher, manifest.course, manifest.language.casefold()


def _bundled() -> list[Path]:
    """Return the packs that came with the program."""
    return sorted((resources() / "packs").glob("*.dpack"))


def _verified(copy: Path, source: Path, check: Check) -> tuple[Manifest, str]:
    """Verify the copy, not the source: a stick can be pulled out or changed in between."""
    try:
        manifest = verify_pack(copy, check=check)
        with Pack.open(copy) as pack:
            return manifest, pack.manifest_sha256
    except PackRefusedError as error:
        raise PackRefusedError(source, error.entry, error.reason) from error
