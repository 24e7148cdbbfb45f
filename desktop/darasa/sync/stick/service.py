"""Carrying the record on a stick: out of this computer, and into it."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from nacl.signing import SigningKey

from darasa.core.clock import Clock
from darasa.core.fingerprint import fingerprint
from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.core.warrant import Gate, Warrant
from darasa.record.service import Record
from darasa.record.types import Verb
from darasa.storage.database import Database
from darasa.sync.stick.blocks import Contents, Header, RecordFile, RecordWriter
from darasa.sync.stick.errors import (
    CentreKeyMissingError,
    CentreKeySetError,
    KeysUnusableError,
    ReplicaUnknownError,
    SignerChangedError,
    StickError,
    StickUnreadableError,
)
from darasa.sync.stick.folding import LONGEST_LINE
from darasa.sync.stick.keys import CENTRE_FILE, KeyFiles, public_file, read_public
from darasa.sync.stick.models import KnownReplicas
from darasa.sync.stick.taking import Taking, Wanted, aboard, everyone, only
from darasa.sync.stick.types import Aboard, CentreKey, Exported, Found, TakenIn
from darasa.sync.stick.writing import make_folders, replacing, write_lines

SUFFIX = ".darasa"
FOLDERS = ("Darasa", "records")
"""Where record files lie on a stick."""

_AT_ONCE = 500
_VERIFIED, _UNFOLDED = 0.1, 0.25
"""The shares of the time after which a file that is taken in is verified, and unfolded once."""


class Sticks:
    """Record files, written and taken in.

    Gated methods take the warrant of a sign-in, and ask the gate themselves: FacilitatorNeededError.
    """

    def __init__(
        self, database: Database, data: DataFolder, record: Record, clock: Clock, gate: Gate
    ) -> None:
        """`gate` lets only the facilitator pass: `Facilitators.require`."""
        self._database = database
        self._data = data
        self._record = record
        self._clock = clock
        self._require = gate
        self._keys = KeyFiles(data.keys)
        self._known = KnownReplicas(database)

    def export(
        self,
        warrant: Warrant | None,
        folder: Path,
        report: Report = lambda _: None,
        check: Check = lambda: None,
        computer: str = "",
    ) -> Exported:
        """Write this computer's record file to a stick, in place of the one before.

        `folder` is the stick's, `computer` the name that is shown where the file is taken in. With a centre's
        key it is sealed, and holds names; else it holds none. The centre's public key goes with it.
        Raises StickUnwritableError, KeysUnusableError, CancelledError, FolderInUseError when another window
        or command is writing one.
        """
        self._require(warrant)
        return self.renew(folder, None, computer, report, check)

    def renew(
        self,
        folder: Path,
        verbs: frozenset[Verb] | None,
        computer: str,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> Exported:
        """Write the record file again where the facilitator wants it; with `verbs`, only these of learning.

        Raises as `export` does, which is the way to want it.
        """
        place = make_folders(folder, *FOLDERS)
        with self._exporting():
            replica, key = self._own_key()
            # A name that stays the same, and that nobody without the key can tell from another.
            kind = b"Darasa record file\n" if verbs is None else b"Darasa completions\n"
            path = place / f"{sha256(kind + bytes(key)).hexdigest()[:16]}{SUFFIX}"
            exported = self._write(path, replica, key, computer, report, check, verbs)
            self._offer_centre_key(place.parent / CENTRE_FILE)
        return exported

    def export_file(
        self,
        warrant: Warrant | None,
        path: Path,
        report: Report = lambda _: None,
        check: Check = lambda: None,
        computer: str = "",
    ) -> Exported:
        """Write the same to any file; raises as `export` does."""
        self._require(warrant)
        with self._exporting():
            return self._write(path, *self._own_key(), computer, report, check)

    def write_statements(
        self,
        warrant: Warrant | None,
        path: Path,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> int:
        """Write what may go to a record store to a file, one JSON object a line; return how many.

        Raises StickUnwritableError, CancelledError.
        """
        self._require(warrant)
        return write_lines(path, self._bodies(False, report), check)

    def look(
        self, path: Path, report: Report = lambda _: None, check: Check = lambda: None
    ) -> tuple[Found, ...]:
        """Return what record files there are: one, or those on a stick, each verified. Open to everyone.

        Raises StickUnreadableError when there is no such file or folder, KeysUnusableError.
        """
        paths = _record_files(path)
        found = []
        for number, each in enumerate(paths, start=1):
            try:
                found.append(self._found(each, self._file(each).verify(check)))
            except KeysUnusableError:
                raise
            except StickError as error:
                found.append(Found(each, trouble=error))
            report(number / len(paths))
        return tuple(found)

    def learners(
        self, warrant: Warrant | None, file: Path, check: Check = lambda: None
    ) -> tuple[Aboard, ...]:
        """Return who is in a record file, by name; raises as `take_in` does, but for ReplicaUnknownError."""
        self._require(warrant)
        record_file = self._file(file)
        contents = record_file.verify(check)
        self._found(file, contents)
        return aboard(Taking(self._record, record_file, contents).events(check))

    def take_in(
        self,
        warrant: Warrant | None,
        file: Path,
        approve: bool | str = False,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> TakenIn:
        """Merge a record file; `approve` says yes, for good, to the computer that wrote it.

        It is the fingerprint that somebody compared, or True for whatever computer that is.
        Whoever was erased there is erased here: call `Centre.finish_erasing` afterwards. Ended early, what is
        missing is added the next time.
        Raises ReplicaUnknownError, and what `RecordFile` raises for files that are refused; CancelledError.
        """
        self._require(warrant)
        return self._take_in(file, approve, lambda *_: everyone, report, check)

    def bring_back(
        self,
        warrant: Warrant | None,
        file: Path,
        learner: str,
        approve: bool | str = False,
        report: Report = lambda _: None,
        check: Check = lambda: None,
    ) -> TakenIn:
        """Merge what a record file holds of one learner, under every UUID they have here or there.

        Erasures are taken over as well. Raises as `take_in` does.
        """
        self._require(warrant)

        def wanted(taking: Taking) -> Wanted:
            return only(learner, self._record.aliases(learner), taking.events(check))

        return self._take_in(file, approve, wanted, report, check)

    def fingerprint(self) -> str:
        """Return what stands for the key of this computer; empty before its first export.

        Raises KeysUnusableError.
        """
        key = self._keys.of_replica(self._record.current_replica())
        return "" if key is None else fingerprint(bytes(key.verify_key))

    def make_centre_key(self, warrant: Warrant | None) -> CentreKey:
        """Make this computer the collecting one, that alone can open what is sealed for the centre.

        One that is so already stays as it is. Raises CentreKeySetError when another one was accepted.
        """
        self._require(warrant)
        known = self.centre_key()
        if known is None:
            return CentreKey(fingerprint(bytes(self._keys.new_for_centre().public_key)), ours=True)
        if not known.ours:
            raise CentreKeySetError(known.fingerprint)
        return known

    def centre_key(self) -> CentreKey | None:
        """Return the centre's key, if there is one here. Raises KeysUnusableError."""
        public_key = self._keys.centre_public()
        if public_key is None:
            return None
        return CentreKey(fingerprint(public_key), self._keys.centre() is not None)

    def offered_key(self, folder: Path) -> CentreKey | None:
        """Return the centre's key that lies on a stick (or in a file), if one does."""
        try:
            public_key = read_public(folder)
        except CentreKeyMissingError:
            return None
        own = self._keys.centre()
        return CentreKey(fingerprint(public_key), own is not None and bytes(own.public_key) == public_key)

    def accept_centre_key(self, warrant: Warrant | None, offer: Path) -> CentreKey:
        """Seal for the centre whose key lies on a stick (or in a file) from now on.

        Raises CentreKeyMissingError, CentreKeySetError when there is another one here already.
        """
        self._require(warrant)
        public_key = read_public(offer)
        known = self.centre_key()
        if known is None:
            self._keys.accept(public_key)
            return CentreKey(fingerprint(public_key), ours=False)
        if known.fingerprint != fingerprint(public_key):
            raise CentreKeySetError(known.fingerprint)
        return known

    def forget_centre_key(self, warrant: Warrant | None) -> None:
        """Seal no more. What was sealed for a key made here can never be opened again."""
        self._require(warrant)
        self._keys.forget_centre()

    def _take_in(
        self,
        file: Path,
        approve: bool | str,
        wanted: Callable[[Taking], Wanted],
        report: Report,
        check: Check,
    ) -> TakenIn:
        record_file = self._file(file)
        contents = record_file.verify(check)
        found = self._found(file, contents)
        if not found.known and approve not in {True, found.fingerprint}:
            raise ReplicaUnknownError(found.replica, found.computer, found.fingerprint)
        report(_VERIFIED)
        tombstones = record_file.tombstones(contents, check)
        report(_UNFOLDED)
        taking = Taking(self._record, record_file, contents)
        want = wanted(taking)
        self._remember(contents.header.replica, contents.header.key)
        return taking.run(
            tombstones, want, found, lambda done: report(_UNFOLDED + (1 - _UNFOLDED) * done), check
        )

    def _file(self, path: Path) -> RecordFile:
        return RecordFile(path, self._keys.centre(), self._keys.centre_public())

    def _found(self, path: Path, contents: Contents) -> Found:
        """Return what is to be told of a file; raises SignerChangedError."""
        header = contents.header
        own = self._keys.of_replica(header.replica)
        expected = bytes(own.verify_key) if own is not None else self._known.key_of(header.replica)
        if expected not in {None, header.key}:
            raise SignerChangedError(path, header.replica, header.computer)
        return Found(
            path,
            contents.is_sealed,
            header.replica,
            header.computer,
            fingerprint(header.key),
            header.made_at,
            contents.statements,
            contents.tombstones,
            known=expected is not None,
            ours=own is not None,
        )

    def _exporting(self) -> FolderLock:
        self._keys.make_folder()
        return FolderLock(self._data.keys / "export.lock")

    def _write(
        self,
        path: Path,
        replica: str,
        key: SigningKey,
        computer: str,
        report: Report,
        check: Check,
        verbs: frozenset[Verb] | None = None,
    ) -> Exported:
        centre = self._keys.centre_public()
        header = Header(replica, bytes(key.verify_key), computer, self._clock.read().utc_ms)
        with replacing(path) as write:
            writer = RecordWriter(write, header, key, centre)
            everything = centre is not None and verbs is None
            for body in self._bodies(everything, report, verbs):
                check()
                writer.statement(body)
            # After the statements: whoever was erased meanwhile is told of.
            for learner in sorted(self._record.tombstones()):
                writer.tombstone(learner)
            writer.end()
        return Exported(path, writer.statements, writer.size, sealed=centre is not None)

    def _bodies(
        self, everything: bool, report: Report, verbs: frozenset[Verb] | None = None
    ) -> Iterator[bytes]:
        """Give the frozen statements, in order of arrival: all, or those of learning, of these verbs."""
        record = self._record
        newest, after = max(1, record.newest_row()), 0
        while rows := (
            record.statements(after, _AT_ONCE) if everything else record.outgoing(after, _AT_ONCE, verbs)
        ):
            for _row, body in rows:
                if len(body) < LONGEST_LINE:  # a longer one was made by others, and nobody would take it in
                    yield body
            after = rows[-1][0]
            report(min(1.0, after / newest))

    def _own_key(self) -> tuple[str, SigningKey]:
        """Return this replica and its key, made when it is first needed."""
        replica = self._record.current_replica()
        key = self._keys.of_replica(replica)
        if key is None and self._known.key_of(replica) is not None:
            # The key is lost. Others know it, and would refuse another one of the same replica.
            self._record.new_replica()
            replica = self._record.current_replica()
        if key is None:
            key = self._keys.new_for_replica(replica)
        self._remember(replica, bytes(key.verify_key))
        return replica, key

    def _remember(self, replica: str, public_key: bytes) -> None:
        with self._database.writing():
            self._known.remember(replica, public_key, self._clock.read().utc_ms)

    def _offer_centre_key(self, path: Path) -> None:
        """Put the centre's public key on the stick; another one there is only replaced by our own."""
        public_key = self._keys.centre_public()
        if public_key is None or (self._keys.centre() is None and path.exists()):
            return
        with replacing(path) as write:
            write(public_file(public_key))


def _record_files(path: Path) -> list[Path]:
    """Return the record files that a path means, in order; raises StickUnreadableError."""
    try:
        if not path.is_dir():
            path.stat()
            return [path]
        folders = [path, path / FOLDERS[0], path / FOLDERS[1], path.joinpath(*FOLDERS)]
        return sorted(
            {
                each
                for folder in folders
                if folder.is_dir()
                for each in folder.iterdir()
                if each.suffix.lower() == SUFFIX and each.is_file()
            }
        )
    except OSError as error:
        raise StickUnreadableError(path, error.strerror or str(error)) from error
