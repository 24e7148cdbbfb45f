"""Many courses on one computer, as rows of the table: for what reads the table and opens no pack."""

import hashlib
from dataclasses import replace

from darasa.library import models
from darasa.packs.service import Pack, manifest_to_json
from darasa.packs.types import Manifest
from darasa.workspace import Workspace
from tests.unit.learning.worlds import small_pack


def install_many(workspace: Workspace, count: int) -> tuple[Manifest, ...]:
    """Put `count` courses into the table, "Course 000" and on, like the small one in all else."""
    with Pack.open(small_pack()) as pack:
        small = pack.manifest
    made = tuple(_numbered(small, number) for number in range(count))
    with workspace.db.writing():
        for manifest in made:
            text = manifest_to_json(manifest)
            name = f"{manifest.course}.dpack"
            models.replace_row(
                workspace.db, (name, hashlib.sha256(text).hexdigest(), 1, text.decode(), 1), None
            )
    return made


def _numbered(small: Manifest, number: int) -> Manifest:
    iri = f"{small.iri}-{number:03}"
    units = tuple(
        replace(unit, steps=tuple(replace(step, iri=f"{iri}/{step.id}") for step in unit.steps))
        for unit in small.units
    )
    course, title = f"{small.course}-{number:03}", f"Course {number:03}"
    return replace(small, course=course, title=title, summary="One of many.", iri=iri, units=units)
