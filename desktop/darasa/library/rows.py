"""What a row of the table says, as long as it fits itself: damage may have been at any part of it."""

import hashlib
import re
from functools import lru_cache

from darasa.library.local import LOCAL, as_local
from darasa.library.models import Row
from darasa.library.names import file_name
from darasa.library.types import BUNDLED
from darasa.packs.service import PackRefusedError, manifest_from_json
from darasa.packs.types import Manifest

_SHA256 = re.compile("[0-9a-f]{64}")


@lru_cache(maxsize=1024)
def manifest_of(row: Row) -> Manifest | None:
    """Return the manifest of an installed pack as the course is called here, parsed once however often asked.

    None when the row's columns do not fit each other.
    """
    data = row.manifest.encode()
    if hashlib.sha256(data).hexdigest() != row.manifest_sha256 or not _SHA256.fullmatch(row.sha256):
        return None
    try:
        manifest = manifest_from_json(data)
    except PackRefusedError:
        return None
    if row.origin == LOCAL:
        manifest = as_local(manifest, row.sha256)
    fits = row.origin == LOCAL or is_vouched(row.origin)
    return manifest if fits and file_name(manifest) == row.path else None


def is_vouched(origin: str) -> bool:
    """Whether this origin, if it is one at all, is of a pack that somebody vouched for."""
    return origin == BUNDLED or _SHA256.fullmatch(origin) is not None
