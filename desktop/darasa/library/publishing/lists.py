"""The lists of a catalogue on the disk: each lies under its hash, so that none ever replaces another."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from darasa.core.files import write_atomically
from darasa.library.catalogues.listing import (
    PUBLISHERS,
    Publishers,
    publisher_refusal,
    publishers_from_bytes,
    target_file,
)
from darasa.library.publishing.contents import target_of_bytes
from darasa.library.publishing.errors import PublisherRefusedError, TargetRefusedError, TitleRefusedError
from darasa.library.publishing.types import Target
from darasa.packs.codec import ShapeError
from darasa.packs.manifest import MAX_TITLE
from darasa.packs.texts import is_printable, is_title


def write_list(targets: Path, name: str, data: bytes) -> None:
    """Write a list where its target lies; raises OSError."""
    path = targets / target_file(name, sha256(data).hexdigest())
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, data)


def read_publishers(targets: Path, signed: Mapping[str, Target]) -> Publishers:
    """Return what the catalogue says about itself.

    Raises TargetRefusedError when its file is not what was signed for.
    """
    target = signed.get(PUBLISHERS, Target(0, ""))
    path = targets / target_file(PUBLISHERS, target.sha256)
    data = path.read_bytes() if path.is_file() else b""
    if target_of_bytes(data) != target:
        raise TargetRefusedError(PUBLISHERS, "it is not there as it was signed for")
    try:
        return publishers_from_bytes(data)
    except ShapeError as error:
        raise TargetRefusedError(PUBLISHERS, str(error)) from error


def refuse_names(publishers: Publishers) -> None:
    """Raise PublisherRefusedError or TitleRefusedError for a name that no catalogue can have."""
    for one in publishers.publishers:
        if reason := publisher_refusal(one.publisher):
            raise PublisherRefusedError(one.publisher, reason)
    for text in (publishers.title, *(one.name for one in publishers.publishers)):
        if not (is_title(text, MAX_TITLE) and is_printable(text)):
            raise TitleRefusedError(text)
