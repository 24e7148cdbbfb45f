"""Carrying the table of installed packs from one database of a data folder into another."""

import hashlib
from pathlib import Path

from darasa.library import models
from darasa.library.models import Row
from darasa.library.service import file_name
from darasa.packs.service import PackRefusedError, manifest_from_json
from darasa.packs.types import Manifest
from darasa.storage.database import Database

_Known = tuple[Row, Manifest]


def carry_packs(source: Database, target: Database, folder: Path) -> None:
    """Write the packs that `source` knows into `target`, as far as they fit the files in `folder`.

    Of each course and language stays the version whose file is there, else the newest one. Where both know a
    file, `target` counts. Rows that do not fit their own manifest are left out: damage has been at them.
    """
    here = _rows(target)
    rows = _rows(source) | here
    chosen: dict[tuple[str, str, str], Row] = {}
    for row, manifest in sorted(rows.values(), key=lambda known: _rank(known, folder)):
        chosen[manifest.publisher, manifest.course, manifest.language] = row
    with target.writing():
        for path in here:
            models.delete_row(target, path)
        for row in chosen.values():
            models.replace_row(target, row, None)


def _rows(database: Database) -> dict[str, _Known]:
    known = (_known(row) for _, row in models.all_rows(database) if row is not None)
    return {found[0][0]: found for found in known if found is not None}


def _known(row: Row) -> _Known | None:
    """Return a row with its manifest; None when they do not fit each other."""
    path, sha256, _size, text, _installed_at = row
    data = text.encode()
    if hashlib.sha256(data).hexdigest() != sha256:
        return None
    try:
        manifest = manifest_from_json(data)
    except PackRefusedError:
        return None
    return (row, manifest) if file_name(manifest) == path else None


def _rank(known: _Known, folder: Path) -> tuple[bool, int]:
    (path, _sha256, size, *_), manifest = known
    try:
        is_there = (folder / path).stat().st_size == size
    except OSError:
        is_there = False
    return is_there, manifest.version
