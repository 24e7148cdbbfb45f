"""Carrying the table of installed packs from one database of a data folder into another."""

import re
from pathlib import Path

from darasa.library import models
from darasa.library.models import Row
from darasa.storage.database import Database

_NAME = re.compile(r"(?P<course>[^/\\]+)-(?P<version>\d{1,9})\.dpack")


def carry_packs(source: Database, target: Database, folder: Path, *, newer: bool) -> None:
    """Write the packs that `source` knows into `target`, as far as they fit the files in `folder`.

    Of each course stays the version whose file is there, else the newest one. Where both know a file,
    `source` counts if it is the newer one.
    """
    here, there = _rows(target), _rows(source)
    rows = here | there if newer else there | here
    chosen: dict[str, Row] = {}
    for row in sorted(rows.values(), key=lambda row: _rank(row, folder)):
        chosen[_parts(row[0])[0]] = row
    with target.writing():
        for path in here:
            models.delete_row(target, path)
        for row in chosen.values():
            models.replace_row(target, row, None)


def _rows(database: Database) -> dict[str, Row]:
    rows = (row for _, row in models.all_rows(database))
    return {row[0]: row for row in rows if row is not None and _NAME.fullmatch(row[0])}


def _rank(row: Row, folder: Path) -> tuple[bool, int]:
    path, _sha256, size, *_ = row
    try:
        is_there = (folder / path).stat().st_size == size
    except OSError:
        is_there = False
    return is_there, _parts(path)[1]


def _parts(path: str) -> tuple[str, int]:
    """Return the course's part of a pack file's name, and its version."""
    course, version = path.removesuffix(".dpack").rsplit("-", 1)
    return course, int(version)
