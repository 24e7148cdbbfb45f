"""Many courses on one computer, as rows of the table, and what is in a library."""

import hashlib
from dataclasses import replace

from darasa.core.paths import DataFolder
from darasa.library import models
from darasa.library.models import Row
from darasa.library.names import file_name
from darasa.library.service import Library
from darasa.packs.service import Pack, manifest_to_json
from darasa.packs.types import Manifest
from darasa.workspace import Workspace
from tests.courses import CATALOGUE
from tests.unit.learning.worlds import small_pack


def install_many(workspace: Workspace, count: int) -> tuple[Manifest, ...]:
    """Put `count` courses into the table, "Course 000" and on, like the small one in all else."""
    with Pack.open(small_pack()) as pack:
        small = pack.manifest
    made = tuple(_numbered(small, number) for number in range(count))
    with workspace.db.writing():
        for manifest in made:
            text = manifest_to_json(manifest)
            sha256 = hashlib.sha256(text).hexdigest()
            row = Row(file_name(manifest), sha256, 1, text.decode(), 1, CATALOGUE, sha256)
            models.replace_row(workspace.db, row, None)
    return made


def names(data_folder: DataFolder) -> list[str]:
    """Return the files in the folder of packs."""
    return sorted(path.name for path in data_folder.packs.iterdir())


def versions(library: Library) -> list[tuple[str, int]]:
    """Return language and version of what is installed."""
    return [(pack.manifest.language, pack.manifest.version) for pack in library.installed()]


def _numbered(small: Manifest, number: int) -> Manifest:
    iri = f"{small.iri}-{number:03}"
    units = tuple(
        replace(unit, steps=tuple(replace(step, iri=f"{iri}/{step.id}") for step in unit.steps))
        for unit in small.units
    )
    course, title = f"{small.course}-{number:03}", f"Course {number:03}"
    return replace(small, course=course, title=title, summary="One of many.", iri=iri, units=units)
