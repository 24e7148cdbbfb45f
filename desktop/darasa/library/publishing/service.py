"""The public face of publishing: making a catalogue, adding packs, signing, and looking after the keys."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from nacl.signing import SigningKey

from darasa.core.clock import Clock, SystemClock
from darasa.core.files import write_atomically
from darasa.core.lock import FolderLock
from darasa.core.tasks import Check, Report
from darasa.library.catalogues.listing import (
    LISTING,
    PACK_SUFFIX,
    PUBLISHERS,
    Publisher,
    Publishers,
    publisher_refusal,
    publishers_to_bytes,
)
from darasa.library.publishing.adding import add_pack
from darasa.library.publishing.contents import contents_of, packs_in, require_listing, target_of_bytes
from darasa.library.publishing.errors import (
    CatalogueThereError,
    CatalogueUnwritableError,
    KeysExposedError,
    NotDelegatedError,
    PublisherRefusedError,
    PublishingClockError,
    RoleUnknownError,
    TargetRefusedError,
)
from darasa.library.publishing.keys import MODERATE, Cost, KeyFolders, public_file, public_of
from darasa.library.publishing.lists import read_publishers, refuse_names, write_list
from darasa.library.publishing.repository import Repository
from darasa.library.publishing.status import is_due, status_of
from darasa.library.publishing.types import (
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    TOP_ROLES,
    CatalogueStatus,
    Passphrases,
    Published,
    Target,
    lifetime,
)
from darasa.packs.service import Pack

_EARLIEST: Final = round(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1000)
"""UTC milliseconds; a clock that says less is wrong."""

_SIGN_ELSEWHERE: Final = "the keys for snapshot and timestamp are not here: whoever has them publishes next"


def keys_folder(folder: Path) -> Path:
    """Return where the keys of a catalogue lie when nobody says otherwise: beside it."""
    folder = folder.absolute()
    return folder.with_name(f"{folder.name}.keys")


def make_publisher_key(folder: Path, publisher: str, passphrases: Passphrases, cost: Cost = MODERATE) -> Path:
    """Make a publisher's key in a folder, and return the file with its public half, to be handed over.

    Raises PublisherRefusedError, and what KeyFolders raises.
    """
    if reason := publisher_refusal(publisher):
        raise PublisherRefusedError(publisher, reason)
    key = KeyFolders((folder,), passphrases, cost).make(publisher)
    path = folder / f"{publisher}.pub"
    with _disk(folder):
        write_atomically(path, public_file(publisher, public_of(key)))
    return path


class Publishing:
    """One catalogue, as those see it who publish in it. One command at a time works with it.

    Methods raise errors of `errors.py`; FolderInUseError while another command works with the keys; and
    whatever the passphrases raise.
    """

    def __init__(
        self,
        folder: Path,
        passphrases: Passphrases,
        keys: Sequence[Path] = (),
        clock: Clock | None = None,
        cost: Cost = MODERATE,
    ) -> None:
        """`keys` are folders of keys, by default the one beside the catalogue; new ones go into the first."""
        self.folder = folder
        folders = tuple(keys) or (keys_folder(folder),)
        self._keys = KeyFolders(folders, passphrases, cost)
        self._clock = clock or SystemClock()
        self._targets = folder / "targets"

    @property
    def keys_folder(self) -> Path:
        """Where new keys go."""
        return self._keys.folders[0]

    def init(self, title: str, publishers: Mapping[str, str] | None = None) -> None:
        """Make a catalogue with a new key for each role, in an empty folder or a new one.

        `publishers` gives names for people by domain names; each gets a key here. Nothing is published yet.
        """
        listed = Publishers(title, tuple(Publisher(*one) for one in sorted((publishers or {}).items())))
        refuse_names(listed)
        with self._working():
            if self.folder.exists() and any(self.folder.iterdir()):
                raise CatalogueThereError(self.folder)
            self._keys.refuse_existing(*TOP_ROLES, *(one.publisher for one in listed.publishers))
            keys = {role: self._keys.make(role) for role in TOP_ROLES}
            repository = Repository.create(self.folder, keys, self._until(ROOT))
            for one in listed.publishers:
                repository.delegate(one.publisher, public_of(self._keys.make(one.publisher)))
            self._sign_targets(repository, listed, [keys[TARGETS]])
            repository.write()

    def add(
        self, packs: Sequence[Path], report: Report = lambda _: None, check: Check = lambda: None
    ) -> tuple[str, ...]:
        """Verify packs and put them into the catalogue, each with its index; `publish` signs for them.

        Returns the names of their targets. What is there already, byte for byte, stays. While nobody may
        publish in the catalogue yet, the first pack's publisher is allowed to, with a new key.
        """
        names = []
        with self._working():
            repository = Repository.load(self.folder)
            for number, pack in enumerate(packs):
                with Pack.open(pack) as opened:
                    manifest = opened.manifest
                publisher = manifest.publisher
                if not repository.publishers:
                    self._delegate(repository, publisher, publisher, None)
                    repository.write()
                if publisher not in repository.publishers:
                    raise NotDelegatedError(publisher)

                def share(done: float, number: int = number) -> None:
                    report((number + done) / len(packs))

                names.append(add_pack(self._targets, pack, manifest, share, check))
        return tuple(names)

    def publish(self, report: Report = lambda _: None, check: Check = lambda: None) -> Published:
        """Sign for all that was added, as far as the keys are here, after making sure of every file.

        Whatever has less than half of its time left is signed anew. Doing it again when nothing has changed
        signs nothing. Cut off at any moment, it leaves what readers saw before, and can be done again.
        """
        with self._working():
            repository = Repository.load(self.folder)
            before = {role: repository.version(role) for role in (*TOP_ROLES, *repository.publishers)}
            known = {name for one in repository.publishers for name in repository.targets(one) or {}}
            waiting: list[str] = []
            leads = self._leads(repository)
            for number, publisher in enumerate(repository.publishers):
                report(number / len(repository.publishers))
                if self._has(repository, publisher):
                    self._sign_contents(repository, publisher, check)
                elif leads:
                    waiting += self._require_contents(repository, publisher, check)
            publishers = self._publishers(repository)
            if self._is_due(repository, TARGETS) and self._has(repository, TARGETS):
                self._sign_targets(repository, publishers)
            if leads:
                self._sign_above(repository)
            else:
                waiting.append(_SIGN_ELSEWHERE)
            repository.write()
            report(1.0)
            signed = tuple(role for role, version in before.items() if repository.version(role) != version)
            packs = {name for one in repository.publishers for name in repository.targets(one) or {}} - known
            return Published(
                tuple(sorted(name for name in packs if name.endswith(PACK_SUFFIX))), signed, tuple(waiting)
            )

    def delegate(self, publisher: str, name: str = "", public: str | None = None) -> None:
        """Let a publisher sign for its own courses, with a key made elsewhere, or a new one made here.

        One who may already is from now on known by this key alone, and keeps its name when none is given.
        """
        with self._working():
            repository = Repository.load(self.folder)
            self._delegate(repository, publisher, name, public)
            repository.write()

    def dismiss(self, publisher: str) -> None:
        """Let a publisher sign no more; its courses are no longer offered once that is published."""
        with self._working():
            repository = Repository.load(self.folder)
            if publisher not in repository.publishers:
                raise NotDelegatedError(publisher)
            listed = self._publishers(repository)
            repository.dismiss(publisher)
            rest = tuple(one for one in listed.publishers if one.publisher != publisher)
            self._sign_targets(repository, Publishers(listed.title, rest))
            repository.write()

    def rotate(self, role: str) -> None:
        """Give a role a new key; the one before counts no more, whoever has it.

        Needs the key of whoever vouches for the role: the root's, or for a publisher that of the targets.
        Once something is published, those of snapshot and timestamp as well, so that readers see it at once.
        """
        with self._working():
            repository = Repository.load(self.folder)
            had = self._has(repository, role)
            vouching = self._open(repository, ROOT if role in TOP_ROLES else TARGETS)
            if repository.version(TIMESTAMP) and role != ROOT:
                for needed in {SNAPSHOT, TIMESTAMP} - {role}:
                    self._open(repository, needed)
            before = [self._open(repository, role)] if had else []
            keys = [self._keys.make(role), *before]
            if role not in TOP_ROLES:
                self._rotate_publisher(repository, role, keys)
                repository.write()
                return
            # What both keys have signed is in place before the root that only knows the new one.
            if role == TARGETS:
                self._sign_targets(repository, self._publishers(repository), keys)
            if repository.version(TIMESTAMP) and role != ROOT:
                self._sign_above(repository, {role: keys})
            signing = keys if role == ROOT else [vouching]
            repository.sign_root(signing, self._until(ROOT), {role: keys[0]})
            repository.write()

    def renew(self, roles: Sequence[str]) -> None:
        """Sign anew for these roles what they have signed, so that it expires later."""
        with self._working():
            repository = Repository.load(self.folder)
            forced = {}
            for role in roles:
                key = self._open(repository, role)
                if role == ROOT:
                    repository.sign_root([key], self._until(ROOT), {})
                elif role == TARGETS:
                    self._sign_targets(repository, self._publishers(repository), [key])
                elif role in TOP_ROLES:
                    forced[role] = [key]
                else:
                    signed = repository.targets(role)
                    if signed is None:
                        raise RoleUnknownError(role)
                    repository.sign_publisher(role, [key], self._until(role), signed)
            if repository.version(TIMESTAMP) and self._leads(repository):
                self._sign_above(repository, forced)
            repository.write()

    def status(self) -> CatalogueStatus:
        """Return how the catalogue stands, without opening a key or reading a pack to its end."""
        with _disk(self.folder):
            repository = Repository.load(self.folder)
            now = self._clock.read().utc_ms
            return status_of(repository, self._publishers(repository), self._keys, now)

    @contextmanager
    def _working(self) -> Iterator[None]:
        keys = self._keys.folders[0]
        if any(one.resolve().is_relative_to(self.folder.resolve()) for one in self._keys.folders):
            raise KeysExposedError(keys, self.folder)
        now = self._clock.read().utc_ms
        if now < _EARLIEST:
            raise PublishingClockError(now)
        with _disk(self.folder):
            keys.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FolderLock(keys / "lock"):
                for left in self.folder.rglob(".*.tmp"):
                    left.unlink()
                yield

    def _sign_contents(self, repository: Repository, publisher: str, check: Check) -> None:
        """Sign for all packs in a publisher's folder, where that differs from what is signed."""
        signed, listing = repository.targets(publisher) or {}, f"{publisher}/{LISTING}"
        files = {path.name for path in packs_in(self._targets / publisher)} | _packs(signed)
        if not files and not repository.version(publisher):
            return
        contents = contents_of(self._targets, publisher, files, self._known(repository, publisher), check)
        for name, target in signed.items():
            if name != listing and contents.targets.get(name) != target:
                raise TargetRefusedError(name, "it is not the file that was signed for")
        if contents.targets == signed and not self._is_due(repository, publisher):
            require_listing(self._targets, publisher, contents)
            return
        key = self._open(repository, publisher)
        write_list(self._targets, listing, contents.listing)
        repository.sign_publisher(publisher, [key], self._until(publisher), contents.targets)

    def _require_contents(self, repository: Repository, publisher: str, check: Check) -> tuple[str, ...]:
        """Make sure of what a publisher elsewhere has signed; returns what is waiting for it."""
        signed = repository.targets(publisher)
        if signed is None:
            return (f"{publisher} has to sign with the key that counts now",)
        known = self._known(repository, publisher)
        contents = contents_of(self._targets, publisher, _packs(signed), known, check)
        if contents.targets != signed:
            odd = min(name for name, _ in contents.targets.items() ^ signed.items())
            raise TargetRefusedError(odd, f"it is not what {publisher} signed for")
        require_listing(self._targets, publisher, contents)
        return ()

    def _known(self, repository: Repository, publisher: str) -> Mapping[str, Target]:
        """Return the targets that were published before, so that packs among them were verified then."""
        is_out = repository.published_version(publisher) == repository.version(publisher)
        return (repository.targets(publisher) or {}) if is_out else {}

    def _delegate(self, repository: Repository, publisher: str, name: str, public: str | None) -> None:
        listed = self._publishers(repository)
        known = {one.publisher: one.name for one in listed.publishers}
        names = known | {publisher: name or known.get(publisher, publisher)}
        publishers = Publishers(listed.title, tuple(Publisher(*one) for one in sorted(names.items())))
        refuse_names(publishers)
        key = self._open(repository, TARGETS)
        repository.delegate(publisher, public or public_of(self._keys.make(publisher)))
        self._sign_targets(repository, publishers, [key])

    def _rotate_publisher(self, repository: Repository, publisher: str, keys: list[SigningKey]) -> None:
        signed = repository.targets(publisher)
        repository.delegate(publisher, public_of(keys[0]))
        if signed is not None:
            repository.sign_publisher(publisher, keys, self._until(publisher), signed)
        self._sign_targets(repository, self._publishers(repository))
        if repository.version(TIMESTAMP):
            self._sign_above(repository)

    def _publishers(self, repository: Repository) -> Publishers:
        return read_publishers(self._targets, repository.targets(TARGETS) or {})

    def _sign_targets(
        self, repository: Repository, publishers: Publishers, keys: list[SigningKey] | None = None
    ) -> None:
        keys = keys or [self._open(repository, TARGETS)]
        data = publishers_to_bytes(publishers)
        write_list(self._targets, PUBLISHERS, data)
        repository.sign_targets(keys, self._until(TARGETS), {PUBLISHERS: target_of_bytes(data)})

    def _sign_above(
        self, repository: Repository, forced: Mapping[str, list[SigningKey]] | None = None
    ) -> None:
        """Sign snapshot and timestamp where they are not up to date, or due, or `forced` with these keys."""
        forced = forced or {}
        if SNAPSHOT in forced or repository.needs_snapshot or self._is_due(repository, SNAPSHOT):
            keys = forced.get(SNAPSHOT) or [self._open(repository, SNAPSHOT)]
            repository.sign_snapshot(keys, self._until(SNAPSHOT))
        if TIMESTAMP in forced or not repository.is_published or self._is_due(repository, TIMESTAMP):
            keys = forced.get(TIMESTAMP) or [self._open(repository, TIMESTAMP)]
            repository.sign_timestamp(keys, self._until(TIMESTAMP))

    def _has(self, repository: Repository, role: str) -> bool:
        return self._keys.has(role, repository.counting(role))

    def _leads(self, repository: Repository) -> bool:
        """Whether what readers see can be signed here."""
        return self._has(repository, SNAPSHOT) and self._has(repository, TIMESTAMP)

    def _open(self, repository: Repository, role: str) -> SigningKey:
        return self._keys.open(role, repository.counting(role))

    def _until(self, role: str) -> int:
        return self._clock.read().utc_ms + lifetime(role)

    def _is_due(self, repository: Repository, role: str) -> bool:
        return is_due(repository, role, self._clock.read().utc_ms)


def _packs(signed: Mapping[str, Target]) -> set[str]:
    """Return the files of packs among targets."""
    return {name.rpartition("/")[2] for name in signed if name.endswith(PACK_SUFFIX)}


@contextmanager
def _disk(folder: Path) -> Iterator[None]:
    """Turn what the system says about files into an error of ours."""
    try:
        yield
    except OSError as error:
        path = Path(error.filename) if isinstance(error.filename, str) else folder
        raise CatalogueUnwritableError(path, error.strerror or str(error)) from error
