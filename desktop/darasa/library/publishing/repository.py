"""The signed files of a catalogue: reading them as a reader would, and writing new ones. python-tuf is here.

Of each role, the newest file that is signed by a key that counts is the current one. So what another
organisation signed on its own computer counts as soon as its file lies here, and what was cut off half-way
is taken up again. Nothing but the timestamp says what is published; it is written after all it stands for.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from nacl.signing import SigningKey
from securesystemslib.signer import Signature, Signer, SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from darasa.core.errors import DarasaBug
from darasa.core.files import write_atomically
from darasa.library.publishing.errors import MetadataRefusedError, NoCatalogueError, RoleUnknownError
from darasa.library.publishing.keys import public_of
from darasa.library.publishing.types import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, TOP_ROLES, Target

Signed = Root | Targets | Snapshot | Timestamp
T = TypeVar("T", Root, Targets, Snapshot, Timestamp)

_KEY: Final = "ed25519"
_SERIALIZER: Final = JSONSerializer(compact=True)


@dataclass(frozen=True, slots=True)
class _Current(Generic[T]):
    """The file of a role that counts, or that there is none, and the highest number that any file has."""

    metadata: Metadata[T] | None = None
    data: bytes = b""
    highest: int = 0

    @property
    def version(self) -> int:
        return self.metadata.signed.version if self.metadata else 0


class _Signer(Signer):
    """Signs by PyNaCl."""

    def __init__(self, key: SigningKey) -> None:
        self._key = key

    @property
    def public_key(self) -> SSlibKey:
        return _public_key(public_of(self._key))

    def sign(self, payload: bytes) -> Signature:
        return Signature(self.public_key.keyid, self._key.sign(payload).signature.hex())

    @classmethod
    def from_priv_key_uri(cls, *_arguments: Any) -> "_Signer":
        raise DarasaBug("keys have no addresses")


class Repository:
    """The metadata of one catalogue. What is signed anew lies in memory until `write`."""

    def __init__(self, folder: Path, first_root: bytes, root: Metadata[Root]) -> None:
        self.folder = folder
        self.first_root = first_root
        """The root file of version 1, byte for byte."""
        self._root = root
        self._writes: list[tuple[str, bytes]] = []
        self._delegations = Delegations({}, {})
        self._targets: _Current[Targets] = _Current()
        self._snapshot: _Current[Snapshot] = _Current()
        self._timestamp: _Current[Timestamp] = _Current()
        self._publishers: dict[str, _Current[Targets]] = {}

    @classmethod
    def create(cls, folder: Path, keys: Mapping[str, SigningKey], expires_at: int) -> "Repository":
        """Make the root of a catalogue with these keys of the top roles; `sign_targets` is to follow."""
        root = Root(version=1, expires=_moment(expires_at), consistent_snapshot=True)
        for role in TOP_ROLES:
            root.add_key(_public_key(public_of(keys[role])), role)
        metadata = _signed(root, [keys[ROOT]])
        repository = cls(folder, data := _bytes(metadata), metadata)
        repository._writes.append(("1.root.json", data))
        return repository

    @classmethod
    def load(cls, folder: Path) -> "Repository":
        """Read a catalogue.

        Raises NoCatalogueError, OSError, and MetadataRefusedError when roots or targets are not properly
        signed.
        """
        path = folder / "metadata" / "1.root.json"
        if not path.is_file():
            raise NoCatalogueError(folder)
        first = path.read_bytes()
        root = _root(path, first, None)
        while (path := path.with_name(f"{root.signed.version + 1}.root.json")).exists():
            root = _root(path, path.read_bytes(), root)
        repository = cls(folder, first, root)
        repository._load()
        return repository

    @property
    def publishers(self) -> tuple[str, ...]:
        """The domain names of those who may publish, sorted."""
        return tuple(sorted(self._publishers))

    @property
    def is_published(self) -> bool:
        """Whether the timestamp stands for all that is signed."""
        snapshot, timestamp = self._snapshot, self._timestamp
        return (
            snapshot.metadata is not None
            and timestamp.metadata is not None
            and timestamp.metadata.signed.snapshot_meta == _meta(snapshot)
            and snapshot.metadata.signed.meta == self._wanted()
        )

    def version(self, role: str) -> int:
        """Return the version of a role's current file; 0 when there is none."""
        return self._root.signed.version if role == ROOT else self._current(role).version

    def published_version(self, publisher: str) -> int:
        """Return the version of a publisher's file that the snapshot names; 0 when it names none."""
        snapshot = self._snapshot.metadata
        meta = snapshot.signed.meta.get(f"{publisher}.json") if snapshot else None
        return meta.version if meta else 0

    def expires_at(self, role: str) -> int | None:
        """Return UTC milliseconds at which a role's current file expires; None when there is none."""
        metadata = self._root if role == ROOT else self._current(role).metadata
        return round(metadata.signed.expires.timestamp() * 1000) if metadata else None

    def counting(self, role: str) -> frozenset[str]:
        """Return the public halves of the keys that count for a role; raises RoleUnknownError."""
        delegator = self._delegator(role)
        keyids = delegator.get_delegated_role(role).keyids
        return frozenset(delegator.get_key(keyid).keyval["public"] for keyid in keyids)

    def targets(self, role: str) -> dict[str, Target] | None:
        """Return what a publisher, or the catalogue (`targets`), signed for; None when nothing counts."""
        metadata: Metadata[Targets] | None = self._current(role).metadata
        if metadata is None:
            return None
        files = metadata.signed.targets.items()
        return {name: Target(file.length, file.hashes.get("sha256", "")) for name, file in files}

    def delegate(self, publisher: str, public: str) -> None:
        """Let this key, and no other, sign for a publisher's names; `sign_targets` is to follow."""
        self.dismiss(publisher)
        key = _public_key(public)
        role = DelegatedRole(publisher, [key.keyid], 1, terminating=True, paths=[f"{publisher}/*"])
        self._delegations.keys[key.keyid] = key
        self._delegations.roles = dict(sorted({**self._roles, publisher: role}.items()))
        self._publishers[publisher] = self._newest(publisher, Targets)

    def dismiss(self, publisher: str) -> None:
        """Let nobody sign for a publisher's names any more; `sign_targets` is to follow."""
        roles = {name: role for name, role in self._roles.items() if name != publisher}
        used = {keyid for role in roles.values() for keyid in role.keyids}
        keys = {keyid: key for keyid, key in self._delegations.keys.items() if keyid in used}
        self._delegations = Delegations(keys, roles)
        self._publishers.pop(publisher, None)

    def sign_root(self, keys: list[SigningKey], expires_at: int, replaced: Mapping[str, SigningKey]) -> None:
        """Sign the next root, in which each replaced role has this key and no other."""
        root = deepcopy(self._root.signed)
        for role, key in replaced.items():
            for keyid in list(root.roles[role].keyids):
                root.revoke_key(keyid, role)
            root.add_key(_public_key(public_of(key)), role)
        root.version += 1
        root.expires = _moment(expires_at)
        metadata = _signed(root, keys)
        self._root.signed.verify_delegate(ROOT, metadata.signed_bytes, metadata.signatures)
        root.verify_delegate(ROOT, metadata.signed_bytes, metadata.signatures)
        self._root = metadata
        self._writes.append((f"{root.version}.root.json", _bytes(metadata)))

    def sign_targets(self, keys: list[SigningKey], expires_at: int, targets: Mapping[str, Target]) -> None:
        """Sign who may publish, and the targets of the catalogue itself."""
        version = self._targets.highest + 1
        signed = Targets(version, None, _moment(expires_at), _files(targets), self._delegations)
        self._targets = self._stage(TARGETS, signed, keys)

    def sign_publisher(
        self, publisher: str, keys: list[SigningKey], expires_at: int, targets: Mapping[str, Target]
    ) -> None:
        """Sign all targets of a publisher."""
        version = max(self._publishers[publisher].highest, self.published_version(publisher)) + 1
        signed = Targets(version, None, _moment(expires_at), _files(targets))
        self._publishers[publisher] = self._stage(publisher, signed, keys)

    def sign_snapshot(self, keys: list[SigningKey], expires_at: int) -> None:
        """Sign the list of all current files."""
        signed = Snapshot(self._snapshot.highest + 1, None, _moment(expires_at), self._wanted())
        self._snapshot = self._stage(SNAPSHOT, signed, keys)

    def sign_timestamp(self, keys: list[SigningKey], expires_at: int) -> None:
        """Sign that the current snapshot is the newest."""
        version = self._timestamp.highest + 1
        signed = Timestamp(version, None, _moment(expires_at), _meta(self._snapshot))
        self._timestamp = self._stage(TIMESTAMP, signed, keys)

    @property
    def needs_snapshot(self) -> bool:
        """Whether the snapshot does not list all current files as they are."""
        return self._snapshot.metadata is None or self._snapshot.metadata.signed.meta != self._wanted()

    def write(self) -> None:
        """Write what was signed, in the order in which it was, each file whole and on the disk.

        Raises OSError; what was written is sound, and the rest can be signed again.
        """
        folder = self.folder / "metadata"
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in self._writes:
            write_atomically(folder / name, data)
        self._writes.clear()

    def _load(self) -> None:
        self._targets = self._newest(TARGETS, Targets)
        if self._targets.metadata is None:
            raise MetadataRefusedError(
                self.folder / "metadata" / "N.targets.json",
                "none is there that is signed by a key that counts",
            )
        self._delegations = self._targets.metadata.signed.delegations or self._delegations
        for publisher in self._roles:
            self._publishers[publisher] = self._newest(publisher, Targets)
        self._snapshot = self._newest(SNAPSHOT, Snapshot)
        path = self.folder / "metadata" / "timestamp.json"
        if path.exists():
            data = path.read_bytes()
            metadata = _parsed(path, Timestamp, data)
            counts = _is_signed(metadata, TIMESTAMP, self._root.signed)
            self._timestamp = _Current(metadata if counts else None, data, metadata.signed.version)

    def _newest(self, role: str, kind: type[T]) -> _Current[T]:
        """Return the file of a role with the highest number that is signed by a key that counts."""
        delegator = self._delegator(role)
        files = dict(sorted(self._numbered(role), reverse=True))
        highest = max(files, default=0)
        for number, path in files.items():
            data = path.read_bytes()
            metadata = _parsed(path, kind, data)
            if metadata.signed.version == number and _is_signed(metadata, role, delegator):
                return _Current(metadata, data, highest)
        return _Current(highest=highest)

    def _numbered(self, role: str) -> Iterator[tuple[int, Path]]:
        form = re.compile(rf"([1-9][0-9]{{0,9}})\.{re.escape(role)}\.json")
        for path in (self.folder / "metadata").glob(f"*.{role}.json"):
            if match := form.fullmatch(path.name):
                yield int(match[1]), path

    def _current(self, role: str) -> "_Current[Any]":
        top: dict[str, _Current[Any]]
        top = {TARGETS: self._targets, SNAPSHOT: self._snapshot, TIMESTAMP: self._timestamp}
        return (top | self._publishers)[role]

    @property
    def _roles(self) -> dict[str, DelegatedRole]:
        return self._delegations.roles or {}

    def _delegator(self, role: str) -> Root | Targets:
        if role in TOP_ROLES:
            return self._root.signed
        if role not in self._roles:
            raise RoleUnknownError(role)
        return Targets(delegations=self._delegations)

    def _wanted(self) -> dict[str, MetaFile]:
        """Return what the snapshot should list. It drops no name: readers refuse a snapshot that does."""
        metadata = self._snapshot.metadata
        meta = dict(metadata.signed.meta) if metadata else {}
        for role, current in ((TARGETS, self._targets), *self._publishers.items()):
            if current.metadata is not None:
                meta[f"{role}.json"] = _meta(current)
        return meta

    def _stage(self, role: str, signed: T, keys: list[SigningKey]) -> _Current[T]:
        metadata = _signed(signed, keys)
        data = _bytes(metadata)
        name = f"{role}.json" if role == TIMESTAMP else f"{signed.version}.{role}.json"
        self._writes.append((name, data))
        return _Current(metadata, data, signed.version)


def _public_key(public: str) -> SSlibKey:
    """Return a key as metadata has it; its id is the hash of its canonical form, as TUF recommends."""
    canonical = f'{{"keytype":"{_KEY}","keyval":{{"public":"{public}"}},"scheme":"{_KEY}"}}'
    return SSlibKey(hashlib.sha256(canonical.encode()).hexdigest(), _KEY, _KEY, {"public": public})


def _moment(ms: int) -> datetime:
    """Return UTC milliseconds as metadata has them: whole seconds."""
    return datetime.fromtimestamp(ms // 1000, UTC)


def _signed(signed: T, keys: list[SigningKey]) -> Metadata[T]:
    metadata = Metadata(signed)
    for key in keys:
        metadata.sign(_Signer(key), append=True)
    return metadata


def _bytes(metadata: Metadata[T]) -> bytes:
    return metadata.to_bytes(_SERIALIZER)


def _files(targets: Mapping[str, Target]) -> dict[str, TargetFile]:
    return {name: TargetFile(one.size, {"sha256": one.sha256}, name) for name, one in sorted(targets.items())}


def _meta(current: _Current[T]) -> MetaFile:
    return MetaFile(current.version, len(current.data), {"sha256": hashlib.sha256(current.data).hexdigest()})


def _parsed(path: Path, kind: type[T], data: bytes) -> Metadata[T]:
    """Return what a file says, whoever signed it; raises MetadataRefusedError."""
    try:
        metadata: Metadata[T] = Metadata.from_bytes(data)
    except DeserializationError as error:
        raise MetadataRefusedError(path, "it is damaged") from error
    if not isinstance(metadata.signed, kind):
        raise MetadataRefusedError(path, "it belongs to another role")
    return metadata


def _is_signed(metadata: Metadata[T], role: str, delegator: Root | Targets) -> bool:
    try:
        delegator.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    except RepositoryError:
        return False
    return True


def _root(path: Path, data: bytes, before: Metadata[Root] | None) -> Metadata[Root]:
    """Return a root that is signed by itself and by the one before; raises MetadataRefusedError."""
    root = _parsed(path, Root, data)
    number = before.signed.version + 1 if before else 1
    if root.signed.version != number or not all(
        _is_signed(root, ROOT, one.signed) for one in (root, before or root)
    ):
        raise MetadataRefusedError(path, "it is not signed by the keys that count, or has another number")
    return root
