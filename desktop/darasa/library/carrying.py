"""Carrying the table of installed packs from one database of a data folder into another."""

from pathlib import Path

from darasa.library import models
from darasa.library.models import Row
from darasa.library.names import identity
from darasa.library.rows import manifest_of
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
        chosen[identity(manifest)] = row
    with target.writing():
        for path in here:
            models.delete_row(target, path)
        for row in chosen.values():
            models.replace_row(target, row, None)


def _rows(database: Database) -> dict[str, _Known]:
    rows = (row for _, row in models.all_rows(database) if row is not None)
    known = ((row, manifest_of(row)) for row in rows)
    return {row.path: (row, manifest) for row, manifest in known if manifest is not None}


def _rank(known: _Known, folder: Path) -> tuple[bool, int]:
    row, manifest = known
    try:
        is_there = (folder / row.path).stat().st_size == row.size
    except OSError:
        is_there = False
    return is_there, manifest.version
