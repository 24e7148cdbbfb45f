"""How a catalogue stands: what is published, what is not, what expires, and what does not belong."""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from darasa.library.catalogues.listing import PACK_SUFFIX, Publishers, target_file
from darasa.library.catalogues.types import fingerprint_of
from darasa.library.publishing.contents import packs_in
from darasa.library.publishing.keys import KeyFolders
from darasa.library.publishing.repository import Repository
from darasa.library.publishing.types import (
    TARGETS,
    TOP_ROLES,
    CatalogueStatus,
    PublisherStatus,
    RoleStatus,
    Target,
    lifetime,
)

_BELONGING = re.compile(
    r"metadata/(timestamp|[1-9][0-9]*\.[a-z0-9.-]+)\.json"
    r"|targets/[0-9a-f]{64}\.publishers\.json"
    r"|targets/[a-z0-9.-]+/([0-9a-f]{64}\.listing\.json|[a-z0-9-]+\.[A-Za-z0-9-]+-[1-9][0-9]*\.(dpack|index))"
)


def is_due(repository: Repository, role: str, now: int) -> bool:
    """Whether more than half of a role's time is over at UTC milliseconds `now`, or it has not signed yet."""
    expires_at = repository.expires_at(role)
    return expires_at is None or expires_at - now < lifetime(role) // 2


def status_of(repository: Repository, publishers: Publishers, keys: KeyFolders, now: int) -> CatalogueStatus:
    """Return how a catalogue stands at UTC milliseconds `now`; reads sizes of files, not what is in them."""
    catalogue = sha256(repository.first_root).hexdigest()
    roles = tuple(_role(repository, keys, role, now) for role in (*TOP_ROLES, *repository.publishers))
    names = {one.publisher: one.name for one in publishers.publishers}
    return CatalogueStatus(
        catalogue,
        publishers.title,
        fingerprint_of(catalogue),
        roles,
        tuple(_publisher(repository, name, names.get(name, name)) for name in repository.publishers),
        repository.is_published,
        (*_troubles_of_roles(repository, roles), *_troubles_of_files(repository)),
    )


def _role(repository: Repository, keys: KeyFolders, role: str, now: int) -> RoleStatus:
    expires_at = repository.expires_at(role)
    return RoleStatus(
        role,
        repository.version(role),
        expires_at,
        is_expired=expires_at is not None and expires_at <= now,
        is_due=expires_at is not None and is_due(repository, role, now),
        has_key=keys.has(role, repository.counting(role)),
    )


def _publisher(repository: Repository, publisher: str, name: str) -> PublisherStatus:
    signed = repository.targets(publisher) or {}
    here = (f"{publisher}/{path.name}" for path in packs_in(repository.folder / "targets" / publisher))
    unpublished = tuple(target for target in here if target not in signed)
    return PublisherStatus(
        publisher, name, sum(target.endswith(PACK_SUFFIX) for target in signed), unpublished
    )


def _troubles_of_roles(repository: Repository, roles: tuple[RoleStatus, ...]) -> Iterator[str]:
    for one in roles:
        if one.is_expired:
            yield f"{one.role} has expired: readers refuse it until it is renewed"
        elif one.is_due:
            yield f"{one.role} has less than half of its time left: publish or renew signs it anew"
        if one.version == 0 and repository.published_version(one.role):
            yield f"{one.role} has to sign with the key that counts now: readers see nothing of it until then"


def _troubles_of_files(repository: Repository) -> Iterator[str]:
    """Give what is missing, what has another size, and what does not belong into a catalogue."""
    targets = repository.folder / "targets"
    expected: dict[Path, Target] = {}
    for role in (TARGETS, *repository.publishers):
        for name, target in (repository.targets(role) or {}).items():
            expected[targets / target_file(name, target.sha256)] = target
    for path, target in sorted(expected.items()):
        if not path.is_file() or path.stat().st_size != target.size:
            yield f"{path.relative_to(repository.folder)} is gone, or not what was signed for"
    for path in sorted(repository.folder.rglob("*")):
        name = path.relative_to(repository.folder).as_posix()
        if not path.is_dir() and _BELONGING.fullmatch(name) is None:
            yield f"{name} does not belong into a catalogue, and everybody can fetch it"
