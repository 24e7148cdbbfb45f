"""All that a catalogue says, read and checked at one go: from what is kept here, or from a mirror.

What one publisher signed wrongly is that publisher's trouble, and nobody else's. A file that nobody signed is
the mirror's: then nothing of it is believed.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from darasa.library.catalogues.errors import (
    CatalogueIncompleteError,
    CatalogueListingError,
    CatalogueMalformedError,
    CatalogueOverreachError,
    CatalogueTooLargeError,
    TargetDamagedError,
)
from darasa.library.catalogues.listing import (
    LISTING,
    MAX_LISTING,
    PACK_SUFFIX,
    PUBLISHERS,
    ListedPack,
    course_refusal,
    index_file,
    is_sha256,
    listing_from_bytes,
    publishers_from_bytes,
    target_file,
)
from darasa.packs.codec import ShapeError
from darasa.packs.manifest import MAX_VERSION
from darasa.packs.names import is_language

if TYPE_CHECKING:
    from darasa.core.tasks import Report
    from darasa.library.catalogues.trust import Delegated, Read, Vouched, Walk

OTHER_BYTES: Final = "length or hash are not those that were signed for"

_FILE = re.compile(r"([^.]+)\.([^.]+?)-([1-9][0-9]{0,9})(\.dpack|\.index)")

Fault = CatalogueOverreachError | CatalogueListingError


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One publisher of a catalogue."""

    publisher: str
    name: str
    """For people."""
    expires_at: int = 0
    """UTC milliseconds; 0 while nothing of theirs is in the catalogue."""
    targets: "Mapping[str, Vouched]" = field(default_factory=dict)
    """All that they signed for, by full name; empty with a fault."""
    packs: tuple[ListedPack, ...] = ()
    """What they list, each with its file and hash in `targets`; empty with a fault."""
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Survey:
    """What a catalogue says."""

    title: str
    expires_at: int
    """UTC milliseconds."""
    publishers: tuple[Surveyed, ...]
    files: Mapping[str, bytes]
    """All metadata and lists, by their names in the catalogue."""


def survey(walk: "Walk", read: "Read", report: "Report") -> Survey:
    """Return what the catalogue says below roots that are known.

    `read` gives its files. Raises CatalogueShownErrors, and what `read` raises.
    """
    walk.down()
    lists: dict[str, bytes] = {}

    def listed(name: str, vouched: "Vouched") -> bytes:
        file = f"targets/{target_file(name, vouched.sha256)}"
        lists[file] = _read_target(read, file, vouched, MAX_LISTING)
        return lists[file]

    vouched = walk.target(PUBLISHERS)
    if vouched is None or not is_sha256(vouched.sha256):
        raise CatalogueMalformedError(f"targets/{PUBLISHERS}", "the catalogue does not sign for it properly")
    try:
        publishers = publishers_from_bytes(listed(PUBLISHERS, vouched))
    except ShapeError as error:
        raise CatalogueMalformedError(f"targets/{PUBLISHERS}", str(error)) from error
    surveyed = []
    for place, one in enumerate(publishers.publishers, 1):
        surveyed.append(_surveyed(one.publisher, one.name, walk.publisher(one.publisher), listed))
        report(place / len(publishers.publishers))
    return Survey(publishers.title, walk.expires_at, tuple(surveyed), walk.files | lists)


def _read_target(read: "Read", file: str, vouched: "Vouched", limit: int) -> bytes:
    """Return a small target; raises CatalogueShownErrors, and what `read` raises."""
    if vouched.size > limit:
        raise CatalogueTooLargeError(file, limit)
    data = read(file, vouched.size)
    if data is None:
        raise CatalogueIncompleteError(file)
    if not vouched.is_of(data):
        raise TargetDamagedError(file, OTHER_BYTES)
    return data


def versions(pack: ListedPack, one: Surveyed) -> Iterator[ListedPack]:
    """Give a listed pack, and then what its publisher vouches for in older versions, newest first."""
    yield pack
    begin, end = f"{one.publisher}/{pack.course}.{pack.language}-", PACK_SUFFIX
    numbers = [
        int(name[len(begin) : -len(end)])
        for name in one.targets
        if name.startswith(begin) and name.endswith(end)
    ]
    for number in sorted((number for number in numbers if number < pack.version), reverse=True):
        file = f"{pack.course}.{pack.language}-{number}{PACK_SUFFIX}"
        vouched = one.targets[f"{one.publisher}/{file}"]
        index = one.targets.get(f"{one.publisher}/{index_file(file)}")
        if index is not None:
            yield replace(
                pack,
                file=file,
                version=number,
                size=vouched.size,
                sha256=vouched.sha256,
                index_size=index.size,
                index_sha256=index.sha256,
            )


def _surveyed(
    publisher: str, name: str, signed: "Delegated | None", listed: "Callable[[str, Vouched], bytes]"
) -> Surveyed:
    if signed is None:
        return Surveyed(publisher, name)
    fault = _names_fault(publisher, signed)
    packs: tuple[ListedPack, ...] = ()
    listing = signed.targets.get(f"{publisher}/{LISTING}")
    if fault is None and listing is not None:
        try:
            packs = listing_from_bytes(listed(f"{publisher}/{LISTING}", listing), publisher).packs
            fault = _lies(publisher, packs, signed.targets)
        except ShapeError as error:
            fault = CatalogueListingError(publisher, str(error))
    if fault is not None:
        return Surveyed(publisher, name, signed.expires_at, fault=fault)
    return Surveyed(publisher, name, signed.expires_at, signed.targets, packs)


def _names_fault(publisher: str, signed: "Delegated") -> Fault | None:
    if not signed.is_confined:
        return CatalogueListingError(publisher, "the catalogue lets them sign for more than their own files")
    for name, vouched in signed.targets.items():
        if not _is_own(publisher, name):
            return CatalogueOverreachError(publisher, name)
        if not is_sha256(vouched.sha256):
            return CatalogueListingError(publisher, f"{name} is signed for without its SHA-256")
        if name.endswith(LISTING) and vouched.size > MAX_LISTING:
            return CatalogueListingError(publisher, f"it is larger than {MAX_LISTING} bytes")
    return None


def _is_own(publisher: str, name: str) -> bool:
    """Whether this is a name that a file of this publisher can have: there is one way to write each."""
    folder, _, file = name.partition("/")
    if folder != publisher:
        return False
    match = _FILE.fullmatch(file)
    if match is None:
        return file == LISTING
    return course_refusal(match[1]) is None and is_language(match[2]) and int(match[3]) <= MAX_VERSION


def _lies(
    publisher: str, packs: tuple[ListedPack, ...], targets: "Mapping[str, Vouched]"
) -> CatalogueListingError | None:
    """Return what a listing says that its publisher did not sign for."""
    for pack in packs:
        for file, size, sha256 in (
            (pack.file, pack.size, pack.sha256),
            (index_file(pack.file), pack.index_size, pack.index_sha256),
        ):
            vouched = targets.get(f"{publisher}/{file}")
            if vouched is None or (vouched.size, vouched.sha256) != (size, sha256):
                return CatalogueListingError(publisher, f"{file} is listed and not signed for like that")
    return None
