"""The lists of a catalogue: who publishes in it, and the newest packs of each publisher.

Both are targets, so that they are signed: `publishers.json` by the catalogue, `<publisher>/listing.json` by
that publisher. A list says nothing that the packs do not say; it lets a reader choose without fetching them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from darasa.packs.archive import MAX_ARCHIVE
from darasa.packs.codec import ShapeError, from_json, plain, shaped, to_json
from darasa.packs.index import MAX_INDEX
from darasa.packs.manifest import (
    COVER_PATTERNS,
    MAX_LIST,
    MAX_MINUTES,
    MAX_SEED,
    MAX_STEPS,
    MAX_SUMMARY,
    MAX_TITLE,
    MAX_VERSION,
)
from darasa.packs.names import course_iri, is_id, is_language, is_publisher, is_reserved
from darasa.packs.texts import is_title
from darasa.packs.types import Cover, Manifest

PUBLISHERS: Final = "publishers.json"
LISTING: Final = "listing.json"
"""Below the publisher's own name."""
PACK_SUFFIX: Final = ".dpack"
INDEX_SUFFIX: Final = ".index"
MAX_LISTING: Final = 4 * 2**20
"""Bytes of either list."""
MAX_PACKS: Final = 2_000
"""Packs of one publisher, each the newest version of a course in a language."""
MAX_PUBLISHERS: Final = 500
MAX_PUBLISHER: Final = 180
"""Characters of a domain name here: it becomes part of a file's name, of 255 bytes at most."""

_FORMAT: Final = 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Publisher:
    """Somebody who may publish in a catalogue."""

    publisher: str
    """The domain name."""
    name: str
    """For people."""


@dataclass(frozen=True, slots=True)
class Publishers:
    """What a catalogue says about itself."""

    title: str
    """Of the catalogue, for people."""
    publishers: tuple[Publisher, ...]
    """Sorted by domain name. One of them may not have published anything yet."""


@dataclass(frozen=True, slots=True)
class ListedPack:
    """What to know about a pack before fetching it; all but sizes and hashes is from its manifest."""

    file: str
    """The target's name below the publisher: `<course>.<language>-<version>.dpack`."""
    size: int
    """Bytes of the file."""
    sha256: str
    index_size: int
    """Bytes of the index beside it."""
    index_sha256: str
    publisher: str
    course: str
    language: str
    version: int
    iri: str
    title: str
    summary: str
    level: str
    audience: tuple[str, ...]
    minutes: int
    """Of all steps together."""
    steps: int
    cover: Cover
    licence: str
    reviewed: bool
    """Whether a native speaker has read this language's text."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The newest version of each course and language of one publisher, sorted by these."""

    packs: tuple[ListedPack, ...]


def listed(manifest: Manifest, size: int, sha256: str, index_size: int, index_sha256: str) -> ListedPack:
    """Return what a listing says about a pack; sizes in bytes, hashes hexadecimal."""
    return ListedPack(
        pack_file(manifest),
        size,
        sha256,
        index_size,
        index_sha256,
        manifest.publisher,
        manifest.course,
        manifest.language,
        manifest.version,
        manifest.iri,
        manifest.title,
        manifest.summary,
        manifest.level,
        manifest.audience,
        sum(step.minutes for step in manifest.steps),
        len(manifest.steps),
        manifest.cover,
        manifest.licence,
        manifest.reviewed,
    )


def pack_file(manifest: Manifest) -> str:
    """Return the only name that a pack can have below its publisher."""
    return f"{manifest.course}.{manifest.language}-{manifest.version}{PACK_SUFFIX}"


def index_file(pack: str) -> str:
    """Return the name of the index that lies beside a pack of this name."""
    return pack.removesuffix(PACK_SUFFIX) + INDEX_SUFFIX


def target_file(name: str, sha256: str) -> str:
    """Return where below `targets/` the file of a target lies, with slashes.

    What changes under one name lies under its hash, as TUF's consistent snapshots name it: a reader in the
    middle of an upload, or behind a cache, gets the list that belongs to the metadata it has. Packs and
    indexes never change, and lie under their own names.
    """
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}{sha256}.{file}" if file in (PUBLISHERS, LISTING) else name


def publisher_refusal(publisher: str) -> str | None:
    """Return why nobody of this domain name can publish in a catalogue, or None."""
    if not is_publisher(publisher):
        return "it is not a domain name"
    if len(publisher) > MAX_PUBLISHER:
        return f"it is longer than {MAX_PUBLISHER} characters"
    return "Windows keeps this name for a device" if is_reserved(publisher) else None


def course_refusal(course: str) -> str | None:
    """Return why a catalogue cannot hold a course of this id, or None."""
    if not is_id(course):
        return "it is not an id"
    return "Windows keeps this name for a device" if is_reserved(course) else None


def is_sha256(text: str) -> bool:
    """Whether this is a SHA-256 in lower-case hexadecimal."""
    return len(text) == 64 and not text.strip("0123456789abcdef")


def publishers_to_bytes(publishers: Publishers) -> bytes:
    """Return the canonical file of a catalogue's publishers."""
    return _to_bytes(publishers)


def publishers_from_bytes(data: bytes) -> Publishers:
    """Return what the file of a catalogue's publishers says.

    Raises ShapeError for anything that is not the one text of sensible values.
    """
    publishers = _from_bytes(Publishers, data)
    _refuse(_publishers_refusals(publishers))
    return publishers


def listing_to_bytes(listing: Listing) -> bytes:
    """Return the canonical file of a listing."""
    return _to_bytes(listing)


def listing_from_bytes(data: bytes, publisher: str) -> Listing:
    """Return what a publisher's listing says.

    Raises ShapeError for anything that is not the one text of sensible values, and when a pack is of another
    publisher.
    """
    listing = _from_bytes(Listing, data)
    _refuse(_listing_refusals(listing, publisher))
    return listing


def _to_bytes(value: Any) -> bytes:
    return to_json({"format": _FORMAT} | plain(value))


def _from_bytes(kind: type[T], data: bytes) -> T:
    if len(data) > MAX_LISTING:
        raise ShapeError(f"it is larger than {MAX_LISTING} bytes")
    value = from_json(data)
    if not isinstance(value, dict) or value.pop("format", None) != _FORMAT:
        raise ShapeError("it is of an unknown format")
    result = shaped(kind, value)
    if _to_bytes(result) != data:
        raise ShapeError("it is not in canonical form")
    return result


def _refuse(refusals: Iterator[str]) -> None:
    reason = next(refusals, None)
    if reason is not None:
        raise ShapeError(reason)


def _publishers_refusals(publishers: Publishers) -> Iterator[str]:
    if not is_title(publishers.title, MAX_TITLE):
        yield f"title shows nothing, or is longer than {MAX_TITLE} characters"
    if len(publishers.publishers) > MAX_PUBLISHERS:
        yield f"it has more than {MAX_PUBLISHERS} publishers"
    for one in publishers.publishers:
        if reason := publisher_refusal(one.publisher):
            yield f"publisher {one.publisher!r}: {reason}"
        if not is_title(one.name, MAX_TITLE):
            yield f"publisher {one.publisher}: name shows nothing, or is longer than {MAX_TITLE} characters"
    names = [one.publisher for one in publishers.publishers]
    if names != sorted(set(names)):
        yield "publishers are not sorted, or one is there twice"


def _listing_refusals(listing: Listing, publisher: str) -> Iterator[str]:
    if len(listing.packs) > MAX_PACKS:
        yield f"it has more than {MAX_PACKS} packs"
    for pack in listing.packs:
        for reason in _pack_refusals(pack, publisher):
            yield f"{pack.file}: {reason}"
    places = [(pack.course, pack.language) for pack in listing.packs]
    if places != sorted(places) or max(Counter(places).values(), default=1) > 1:
        yield "packs are not sorted, or a course is there twice in one language"


def _pack_refusals(pack: ListedPack, publisher: str) -> Iterator[str]:
    if pack.publisher != publisher or publisher_refusal(publisher):
        yield "it is of another publisher"
    if reason := course_refusal(pack.course):
        yield f"course: {reason}"
    if not is_language(pack.language):
        yield "language is not a BCP 47 tag"
    if not 1 <= pack.version <= MAX_VERSION:
        yield "version is out of range"
    if pack.file != f"{pack.course}.{pack.language}-{pack.version}{PACK_SUFFIX}":
        yield "file is not that of this course, language and version"
    if pack.iri != course_iri(pack.publisher, pack.course):
        yield "iri is not that of this publisher and course"
    if not (0 < pack.size <= MAX_ARCHIVE and 0 < pack.index_size <= MAX_INDEX):
        yield "a size is out of range"
    if not (is_sha256(pack.sha256) and is_sha256(pack.index_sha256)):
        yield "a hash is not hexadecimal SHA-256"
    if not all(is_title(text, MAX_TITLE) for text in (pack.title, pack.level, pack.licence, *pack.audience)):
        yield f"a text shows nothing, or is longer than {MAX_TITLE} characters"
    if not is_title(pack.summary.replace("\n", " "), MAX_SUMMARY) or len(pack.audience) > MAX_LIST:
        yield "summary shows nothing or is too long, or audience is"
    if not (1 <= pack.steps <= MAX_STEPS and pack.steps <= pack.minutes <= pack.steps * MAX_MINUTES):
        yield "steps or minutes are out of range"
    if pack.cover.pattern not in COVER_PATTERNS or not 0 <= pack.cover.seed <= MAX_SEED:
        yield "cover is unknown"
