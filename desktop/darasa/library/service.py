"""The packs on this computer: putting them in place so that a power cut never leaves half of one."""

import logging
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from darasa.core.clock import Clock
from darasa.core.files import sync_folder
from darasa.core.ids import new_id
from darasa.core.paths import DataFolder, resources
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.library import models
from darasa.library.files import copy, sha256_of, unlink_later
from darasa.library.local import LOCAL, LocalPack, as_local
from darasa.library.models import Row
from darasa.library.names import file_name, identity, target_name
from darasa.library.removed import Removed
from darasa.library.rows import is_vouched, manifest_of
from darasa.library.types import (
    BUNDLED,
    InstalledPack,
    LoneFile,
    NoSpaceError,
    PackConflictError,
    PackMissingError,
    PackOlderError,
    Space,
)
from darasa.packs.service import Pack, PackRefusedError, manifest_to_json, verify_pack
from darasa.packs.types import Manifest
from darasa.storage.database import Database

RESERVE = 64 * 1024 * 1024
"""Bytes that an installation leaves free: the record must always have room for the next answer."""

Known = Callable[[str, int, str], str | None]
"""Takes a file's SHA-256, its bytes, and its name in a catalogue (`names.target_name`); returns the id of a
trusted catalogue that publishes exactly this, or None. Needs no network."""

_INCOMING = ".incoming-"
_VERSIONED = re.compile(r"(?P<course>[^/]+)-(?P<version>\d+)\.dpack")
_LOCAL = re.compile(rf"{LOCAL}/[0-9a-f]{{64}}\.dpack")
_NAME = re.compile(rf"{_VERSIONED.pattern}|{_LOCAL.pattern}")

_log = logging.getLogger(__name__)


class Library:
    """The folder of packs and its table. Safe to use from several threads."""

    def __init__(
        self, db: Database, data: DataFolder, clock: Clock, gate: Gate, known: Known = lambda *_: None
    ) -> None:
        """Open the library.

        `gate` is asked before a pack comes in that neither came with the program nor is `known`, and before
        one is removed.
        """
        self._db = db
        self._folder = data.packs
        self._clock = clock
        self._gate = gate
        self._known = known
        self._removed = Removed(data.removed)

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
        """Open an installed pack for reading; its IRIs are those of `pack.manifest`.

        Raises PackMissingError when the file is gone or has another length, PackRefusedError when it is not
        the one that was installed.
        """
        if not self.is_present(pack):
            raise PackMissingError(pack.path)
        kind = LocalPack if pack.origin == LOCAL else Pack
        with kind.open(pack.path, pack.manifest_sha256) as opened:
            opened.manifest = pack.manifest
            yield opened

    def space(self) -> Space:
        """Return the room that packs take, and the room that is left."""
        used = sum(pack.size for pack in self.installed())
        return Space(used=used, free=shutil.disk_usage(self._folder).free)

    def look_at(self, source: Path, report: Report = lambda _: None, check: Check = lambda: None) -> LoneFile:
        """Return what a pack file is and where it comes from, before it is installed; reads it once.

        What it holds is not verified by that. Raises PackRefusedError, PackOlderError, PackConflictError.
        """
        with Pack.open(source) as pack:
            manifest, manifest_sha256 = pack.manifest, pack.manifest_sha256
        sha256, size = sha256_of(source, report, check), source.stat().st_size
        origin = self._origin(manifest, sha256, size)
        shown = _shown(manifest, origin, sha256)
        replaced = self._replaced(source, shown, manifest_sha256)
        is_here = replaced is not None and replaced.sha256 == sha256 and self.is_present(replaced)
        return LoneFile(source, shown, manifest_sha256, origin, size, sha256, replaced, is_here)

    def install(
        self,
        source: Path,
        warrant: Warrant | None = None,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> InstalledPack:
        """Verify a pack and put it in its place; a newer version replaces the older one.

        One that neither a catalogue knows nor came with the program is local: a course of its own, whatever
        it says it is. Installing what is installed already puts the same file in place again, which mends a
        damaged one. Whatever happens, the packs and the table are afterwards as they were, or the pack is
        installed.

        Raises what the gate raises for a local one, unless `warrant` passes it; and PackRefusedError,
        PackOlderError, PackConflictError, NoSpaceError, CancelledError, or OSError when the disk cannot be
        written to.
        """

        def admit(origin: str) -> None:
            if origin == LOCAL:
                self._gate(warrant)

        if warrant is None:
            # Refused before it is copied, where it will be.
            admit(self.look_at(source, check=check).origin)
        return self._install(source, admit, report, check)

    def install_verified(
        self, path: Path, origin: str, manifest: Manifest, manifest_sha256: str, sha256: str
    ) -> InstalledPack:
        """Give a finished file in the folder of packs its place; a newer version replaces the older one.

        The caller has verified it against the catalogue `origin`, with this very name in it
        (`names.target_name`), has verified its contents, and has it on the disk. It is moved, and left where
        it is when this raises PackOlderError, PackConflictError or OSError.
        """
        return self._put_in_place(path, path, _Verified(manifest, manifest_sha256, origin, sha256))

    def install_bundled(self) -> tuple[InstalledPack, ...]:
        """Install the packs that came with the program where they are missing or older; return what is new.

        Those that were removed stay away.
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

    def remove(self, pack: InstalledPack, warrant: Warrant | None) -> None:
        """Take a pack off this computer. What learners did in it stays in the record.

        One that came with the program is not brought back by the next start. Raises what the gate raises,
        and OSError.
        """
        self._gate(warrant)
        self._removed.add(pack.manifest)
        # Both in one transaction: an installation that comes in between would lose its file.
        with self._db.writing():
            models.delete_row(self._db, self._name(pack.path))
            pack.path.unlink(missing_ok=True)

    def _rows(self) -> list[tuple[int, Row | None]]:
        with self._db.reading():
            return models.all_rows(self._db)

    def _pack(self, row: Row | None) -> InstalledPack | None:
        """Return what a row says, or None when it cannot be read: one row never hides the other courses."""
        manifest = manifest_of(row) if row is not None else None
        if row is None or manifest is None:
            return None
        path = self._folder / row.path
        return InstalledPack(
            path, row.manifest_sha256, row.size, manifest, row.installed_at, row.origin, row.sha256
        )

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _files(self) -> list[Path]:
        found = [*self._folder.glob("*.dpack"), *self._folder.glob(f"{LOCAL}/*.dpack")]
        return [path for path in found if _NAME.fullmatch(self._name(path)) and path.is_file()]

    def _install(
        self, source: Path, admit: Callable[[str], None], report: Report, check: Check
    ) -> InstalledPack:
        with Pack.open(source):
            pass  # What is no pack at all is refused before it is copied.
        self._check_space(source)
        incoming = self._folder / f"{_INCOMING}{new_id()}"
        try:
            sha256 = copy(source, incoming, lambda share: report(share / 2), check)
            # Everything is asked of the copy: a stick can be pulled out, and the file be another one by now.
            with _named(source), Pack.open(incoming) as pack:
                manifest, manifest_sha256 = pack.manifest, pack.manifest_sha256
            origin = self._origin(manifest, sha256, incoming.stat().st_size)
            admit(origin)
            self._replaced(source, _shown(manifest, origin, sha256), manifest_sha256)
            with _named(source):
                verify_pack(incoming, lambda share: report((1 + share) / 2), check)
            installed = self._put_in_place(
                incoming, source, _Verified(manifest, manifest_sha256, origin, sha256)
            )
            report(1.0)
            return installed
        finally:
            incoming.unlink(missing_ok=True)

    def _origin(self, manifest: Manifest, sha256: str, size: int) -> str:
        """Return who vouches for a file."""
        catalogue = self._known(sha256, size, target_name(manifest))
        if catalogue is not None:
            return catalogue
        bundled = (path for path in _bundled() if path.stat().st_size == size)
        return BUNDLED if any(sha256_of(path) == sha256 for path in bundled) else LOCAL

    def _replaced(self, source: Path, manifest: Manifest, manifest_sha256: str) -> InstalledPack | None:
        """Return the installed pack that this one would replace.

        Raises PackOlderError or PackConflictError when it may not.
        """
        for pack in self.installed():
            if identity(pack.manifest) != identity(manifest):
                continue
            if manifest.version < pack.manifest.version:
                raise PackOlderError(source, manifest.version, pack.manifest.version)
            if manifest.version == pack.manifest.version and manifest_sha256 != pack.manifest_sha256:
                raise PackConflictError(source, manifest.version)
            return pack
        return None

    def _is_wanted(self, path: Path) -> bool:
        """Tell whether a bundled pack is missing here, older here, or damaged here."""
        with Pack.open(path) as pack:
            if pack.manifest in self._removed:
                return False
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

    def _put_in_place(self, incoming: Path, source: Path, verified: "_Verified") -> InstalledPack:
        """Give the verified file its name, write its row, then drop the file it replaces: in this order.

        Cut off before the row, the old pack is still the installed one, and the new file waits to be
        replaced by the next attempt. Cut off after it, the old file is cleared away at the next start.
        """
        manifest_sha256, origin, sha256 = verified.manifest_sha256, verified.origin, verified.sha256
        shown = _shown(verified.manifest, origin, sha256)
        path = self._folder / file_name(shown)
        if not path.parent.is_dir():
            path.parent.mkdir(mode=0o700)
            sync_folder(self._folder)
        size, now = incoming.stat().st_size, self._clock.read().utc_ms
        text = manifest_to_json(verified.manifest).decode()
        row = Row(file_name(shown), manifest_sha256, size, text, now, origin, sha256)
        with self._db.writing():
            # Asked again: a command beside this window may have installed something meanwhile.
            replaced = self._replaced(source, shown, manifest_sha256)
            incoming.replace(path)
            sync_folder(path.parent)
            models.replace_row(self._db, row, self._name(replaced.path) if replaced else None)
        self._removed.discard(shown)
        if replaced and replaced.path != path:
            unlink_later(replaced.path)
        if source in self.left():
            unlink_later(source)
        return InstalledPack(path, manifest_sha256, size, shown, now, origin, sha256)

    def _mend(self) -> list[InstalledPack]:
        """Write rows that cannot be read anew from their files, and drop those whose file is gone."""
        mended = []
        for number, row in self._rows():
            if self._pack(row) is not None:
                continue
            _log.warning("row %s of the packs cannot be read", number)
            again = self._from_file(row)
            pack = self._pack(again)
            with self._db.writing():
                models.delete_number(self._db, number)
                if again is not None and pack is not None:
                    models.replace_row(self._db, again, None)
                    mended.append(pack)
        return mended

    def _from_file(self, row: Row | None) -> Row | None:
        """Return a row as its file tells it, when that is still the one that was installed."""
        if row is None or not (Path(row.path).name == row.path or _LOCAL.fullmatch(row.path)):
            return None
        path = self._folder / row.path
        try:
            with Pack.open(path, row.manifest_sha256) as pack:
                manifest = pack.manifest
            sha256, size = sha256_of(path), path.stat().st_size
        except PackRefusedError:
            return None
        origin = LOCAL
        if not _LOCAL.fullmatch(row.path):
            origin = row.origin if is_vouched(row.origin) else self._origin(manifest, sha256, size)
        text = manifest_to_json(manifest).decode()
        return row._replace(size=size, manifest=text, origin=origin, sha256=sha256)

    def _tidy(self) -> None:
        """Clear away half copies, and older versions whose successor is installed."""
        installed = (_VERSIONED.fullmatch(pack.path.name) for pack in self.installed())
        newest = {match["course"]: int(match["version"]) for match in installed if match}
        for path in self._folder.glob(f"{_INCOMING}*"):
            unlink_later(path)
        for path in self._files():
            match = _VERSIONED.fullmatch(path.name)
            if match and int(match["version"]) < newest.get(match["course"], 0):
                unlink_later(path)


class _Verified(NamedTuple):
    """What is known of a file that was verified."""

    manifest: Manifest
    """As it lies in the file."""
    manifest_sha256: str
    origin: str
    sha256: str


def _shown(manifest: Manifest, origin: str, sha256: str) -> Manifest:
    """Return a manifest as the course is called here."""
    return as_local(manifest, sha256) if origin == LOCAL else manifest


def _bundled() -> list[Path]:
    """Return the packs that came with the program."""
    return sorted((resources() / "catalogue" / "targets").glob("*/*.dpack"))


@contextmanager
def _named(source: Path) -> Iterator[None]:
    """Let what is wrong with a copy be told of the file that it was made from."""
    try:
        yield
    except PackRefusedError as error:
        raise PackRefusedError(source, error.entry, error.reason) from error
