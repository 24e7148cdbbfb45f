"""Whom to believe: TUF's client workflow over files that come from anywhere.

The only place on the reading side that knows python-tuf. Of it the set of trusted metadata is used, and not
the `Updater` around it: that writes each file as it comes, where a cut in between leaves files that do not
belong together, and makes symbolic links, which a stick refuses. Nothing here touches a disk or a network.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey
from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import KEY_FOR_TYPE_AND_SCHEME, SSlibKey
from tuf.api.exceptions import (
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import TOP_LEVEL_ROLE_NAMES, Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError, SerializationError
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from darasa.library.catalogues.errors import (
    CatalogueForgedError,
    CatalogueIncompleteError,
    CatalogueKeyRevokedError,
    CatalogueMalformedError,
    CatalogueMixedError,
    CatalogueOlderError,
    CatalogueRolledBackError,
    CatalogueRootBrokenError,
    CatalogueShownError,
    CatalogueTooLargeError,
)

if TYPE_CHECKING:
    from securesystemslib.signer import Signature
    from tuf.api.metadata import Signed

Read = Callable[[str, int], bytes | None]
"""Takes a file's name in the catalogue and the most bytes it may have; None when there is no such file."""

MAX_ROOT: Final = 128 * 1024
MAX_TIMESTAMP: Final = 16 * 1024
MAX_SNAPSHOT: Final = 512 * 1024
MAX_TARGETS: Final = 4 * 1024 * 1024
"""Bytes of metadata, 4 MB of which name about 20,000 files of one publisher."""
_MOST_ROOTS: Final = 256
"""New roots that are taken in at once."""
_NEVER_OVER: Final = datetime(1, 1, 1, tzinfo=UTC)
"""A time at which nothing has expired. Expired metadata is its signers' all the same, and keeps time from
being turned back; whether anything is offered from it is for `expires_at` to say, and for the clock."""


class _Ed25519Key(SSlibKey):
    """A public key whose signatures libsodium checks, in 0.07 ms; securesystemslib by itself takes 6."""

    def verify_signature(self, signature: "Signature", data: bytes) -> None:
        """Raise UnverifiedSignatureError unless the signature over `data` is this key's."""
        try:
            key = VerifyKey(bytes.fromhex(self.keyval["public"]))
            key.verify(data, bytes.fromhex(signature.signature))
        except (CryptoError, ValueError, TypeError) as error:
            raise UnverifiedSignatureError(str(error)) from error


KEY_FOR_TYPE_AND_SCHEME[("ed25519", "ed25519")] = _Ed25519Key


@dataclass(frozen=True, slots=True)
class Vouched:
    """What was signed for about a target."""

    size: int
    """Bytes."""
    sha256: str
    """Empty when it was signed for without one; then nothing is this target."""

    def is_of(self, data: bytes) -> bool:
        """Whether these are the bytes that were signed for."""
        return len(data) == self.size and hashlib.sha256(data).hexdigest() == self.sha256


@dataclass(frozen=True, slots=True)
class Delegated:
    """What one publisher signed for."""

    targets: Mapping[str, Vouched]
    """By full name, whatever names these are."""
    expires_at: int
    """UTC milliseconds."""
    is_confined: bool
    """Whether the catalogue lets this publisher sign for `<publisher>/*` and for nothing else."""


def root_name(version: int) -> str:
    """Return where a root file lies in a catalogue."""
    return f"metadata/{version}.root.json"


def root_version(root: bytes) -> int:
    """Return the version of a root file, if it is one that is properly signed by itself.

    Raises CatalogueRootBrokenError, CatalogueMalformedError.
    """
    return Walk([root], lambda _name, _limit: None).root_version


class Walk:
    """One walk from roots that are trusted down to all that they vouch for.

    Over the files that are kept here, or over those of a mirror; then `before` is what is kept, by file name,
    and nothing is believed that is older. Methods raise CatalogueShownErrors, and what `read` raises.
    """

    def __init__(
        self, roots: Sequence[bytes], read: Read, before: Mapping[str, bytes] = MappingProxyType({})
    ) -> None:
        """`roots` follow each other; the first is believed without a reason."""
        self._read = read
        self._before = {_role(name): data for name, data in before.items()}
        with _naming(root_name(0), CatalogueRootBrokenError):
            self._set = TrustedMetadataSet(roots[0], EnvelopeType.METADATA)
        self._set.reference_time = _NEVER_OVER
        self._formerly: list[Root] = []
        """The roots that the newest one replaced."""
        self.files: dict[str, bytes] = {root_name(self.root_version): roots[0]}
        """What was believed, by name; together with the targets it is a whole catalogue."""
        for root in roots[1:]:
            self._add_root(root)

    @property
    def root_version(self) -> int:
        """The version of the newest root."""
        return self._set.root.version

    @property
    def expires_at(self) -> int:
        """UTC milliseconds at which the first of root, timestamp, snapshot and top-level targets expires."""
        return min(map(_expiry, (self._set.root, self._set.timestamp, self._set.snapshot, self._set.targets)))

    def up(self) -> None:
        """Take in the roots that follow."""
        for _ in range(_MOST_ROOTS):
            root = self._read(root_name(self.root_version + 1), MAX_ROOT)
            if root is None:
                return
            self._add_root(root)

    def down(self) -> None:
        """Believe the timestamp, the snapshot and the top-level targets, in this order."""
        self._timestamp()
        self._snapshot()
        self._targets(Targets.type, Root.type)

    def target(self, name: str) -> Vouched | None:
        """Return what the catalogue itself signed for a target; None when it did not."""
        return _vouched(self._set.targets).get(name)

    def publisher(self, publisher: str) -> Delegated | None:
        """Return what a publisher signed for; None while the catalogue has nothing of them."""
        delegations = self._set.targets.delegations
        role = ((delegations and delegations.roles) or {}).get(publisher)
        if role is None or f"{publisher}.json" not in self._set.snapshot.meta:
            return None
        signed = self._targets(publisher, Targets.type)
        return Delegated(_vouched(signed), _expiry(signed), role.paths == [f"{publisher}/*"])

    def _add_root(self, root: bytes) -> None:
        name, before = root_name(self.root_version + 1), self._set.root
        with _naming(name, CatalogueRootBrokenError):
            self._set.update_root(root)
        self._formerly.append(before)
        self.files[name] = root

    def _timestamp(self) -> None:
        name, kept = "metadata/timestamp.json", self._before.get(Timestamp.type)
        if kept is not None:
            # One whose signers count no more is left out: it cannot hold back what follows it.
            _holds(self._set.update_timestamp, kept)
        data = self._needed(name, Timestamp, MAX_TIMESTAMP)
        try:
            with _naming(name):
                self._set.update_timestamp(data)
        except CatalogueForgedError as error:
            self._refuse(error, Timestamp.type, data)
        except CatalogueRolledBackError as error:
            seen, shown = self._set.timestamp.version, _version(data)
            if seen == shown:
                data = kept or data
            else:
                kind = CatalogueOlderError if shown < seen else CatalogueRolledBackError
                raise kind(name, error.reason, seen, shown) from error
        self.files[name] = data

    def _snapshot(self) -> None:
        meta, kept = self._set.timestamp.snapshot_meta, self._before.get(Snapshot.type)
        name = f"metadata/{meta.version}.{Snapshot.type}.json"
        if kept is not None and _holds(self._set.update_snapshot, kept, trusted=True):
            self.files[name] = kept
            return
        seen = self._set.get(Snapshot.type)
        data = self._needed(name, Snapshot, MAX_SNAPSHOT, meta.length)
        try:
            with _naming(name):
                self._set.update_snapshot(data)
        except CatalogueForgedError as error:
            self._refuse(error, Snapshot.type, data)
        except CatalogueRolledBackError as error:
            if self._set.get(Snapshot.type) is seen:
                raise
            # It is not older than the one before, only not the one that the timestamp names.
            raise CatalogueMixedError(name, error.reason) from error
        self.files[name] = data

    def _targets(self, role: str, delegator: str) -> Any:
        meta = self._set.snapshot.meta.get(f"{role}.json")
        if meta is None:
            raise CatalogueMixedError(f"metadata/{role}.json", "the snapshot does not name it")
        name, kept = f"metadata/{meta.version}.{role}.json", self._before.get(role)
        if kept is not None and _holds(self._set.update_delegated_targets, kept, role, delegator):
            self.files[name] = kept
            return self._set[role]
        data = self._needed(name, Targets, MAX_TARGETS, meta.length)
        try:
            with _naming(name, CatalogueMixedError):
                self._set.update_delegated_targets(data, role, delegator)
        except CatalogueForgedError as error:
            self._refuse(error, role, data)
        self.files[name] = data
        return self._set[role]

    def _needed(self, name: str, kind: type, limit: int, length: int | None = None) -> bytes:
        """Return a file that must be there; `length` is what was signed for, at most `limit`."""
        if length is not None and length > limit:
            raise CatalogueTooLargeError(name, limit)
        data = self._read(name, limit if length is None else length)
        if data is None:
            raise CatalogueIncompleteError(name)
        if not isinstance(_parsed(data), kind):
            raise CatalogueMalformedError(name, "it is no such metadata")
        return data

    def _refuse(self, error: CatalogueForgedError, role: str, data: bytes) -> NoReturn:
        """Refuse a file that is not signed by enough of those who may; tell whether it would have been."""
        metadata = Metadata[Any].from_bytes(data)
        for root in self._formerly if role in TOP_LEVEL_ROLE_NAMES else ():
            result = root.get_verification_result(role, metadata.signed_bytes, metadata.signatures)
            if not result.verified or result.signed.keys() <= set(self._set.root.roles[role].keyids):
                continue
            seen, shown = _version(self._before.get(role, b"")), metadata.signed.version
            if role == Timestamp.type and shown <= seen:
                raise CatalogueOlderError(error.file, error.reason, seen, shown) from error
            raise CatalogueKeyRevokedError(error.file, error.reason) from error
        raise error


@contextmanager
def _naming(
    name: str, otherwise: Callable[[str, str], CatalogueShownError] = CatalogueRolledBackError
) -> Iterator[None]:
    """Give what is wrong with a file its name; `otherwise` is what a wrong version means."""
    try:
        yield
    except (SerializationError, DeserializationError) as error:
        raise CatalogueMalformedError(name, str(error)) from error
    except LengthOrHashMismatchError as error:
        raise CatalogueMixedError(name, str(error)) from error
    except UnsignedMetadataError as error:
        kind = CatalogueRootBrokenError if otherwise is CatalogueRootBrokenError else CatalogueForgedError
        raise kind(name, str(error)) from error
    except RepositoryError as error:
        raise otherwise(name, str(error)) from error


def _holds(update: Callable[..., object], *arguments: object, **options: object) -> bool:
    """Whether what is kept here still counts as it is."""
    try:
        update(*arguments, **options)
    except RepositoryError:
        return False
    return True


def _role(name: str) -> str:
    """Return whose metadata a file of this name holds."""
    file = name.removeprefix("metadata/").removesuffix(".json")
    version, _, role = file.partition(".")
    return role if version.isdecimal() else file


def _parsed(data: bytes) -> "Signed | None":
    """Return what metadata says, whoever signed it; None for what is none."""
    try:
        signed: Signed = Metadata[Any].from_bytes(data).signed
    except DeserializationError:
        return None
    return signed


def _version(data: bytes) -> int:
    """Return the version of metadata; 0 for what is none."""
    signed = _parsed(data)
    return 0 if signed is None else signed.version


def _vouched(targets: Targets) -> dict[str, Vouched]:
    return {
        name: Vouched(target.length, target.hashes.get("sha256", ""))
        for name, target in targets.targets.items()
    }


def _expiry(signed: "Signed") -> int:
    return round(signed.expires.timestamp() * 1000)
