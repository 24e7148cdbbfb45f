"""The public face of packs: build, verify and read a pack file."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.core.tasks import Check, Report
from darasa.packs.errors import (
    AuthoringErrors,
    PackRefusedError,
    PackTooNewError,
    PackUnreadableError,
    Problem,
)
from darasa.packs.manifest import manifest_from_json, manifest_to_json
from darasa.packs.names import course_iri
from darasa.packs.pack import Pack
from darasa.packs.types import Manifest

if TYPE_CHECKING:
    from darasa.packs.authoring.lint.service import Linted
    from darasa.packs.verify import Sums

__all__ = [
    "AuthoringErrors",
    "Pack",
    "PackRefusedError",
    "PackTooNewError",
    "PackUnreadableError",
    "Problem",
    "build_pack",
    "course_iri",
    "languages_of",
    "lint_courses",
    "manifest_from_json",
    "manifest_to_json",
    "verify_pack",
]


def build_pack(source: Path, language: str, out: Path, previous: Path | None = None) -> Path:
    """Build one language of the course in `source` into the folder `out`, and return the pack's path.

    `previous` is the pack of the version before: the compressed bytes of what did not change are copied
    from it. Raises AuthoringErrors with all mistakes that were found, PackRefusedError when `previous` is
    no sound pack.
    """
    from darasa.packs.authoring import build

    return build.build_pack(source, language, out, previous)


def languages_of(source: Path) -> tuple[str, ...]:
    """Return the languages that the course in `source` has, sorted."""
    from darasa.packs.authoring import source as reading

    return reading.languages_of(source)


def lint_courses(folders: Sequence[Path]) -> "Linted":
    """Return what the builder lets through and a good course does not have, in all languages of the courses.

    What the builder refuses has to be mended first: then only that is returned.
    """
    from darasa.packs.authoring.lint import service as linting

    return linting.lint(folders)


def verify_pack(
    path: Path,
    report: Report = lambda _share: None,
    check: Check = lambda: None,
    sums: "Mapping[str, Sums] | None" = None,
) -> Manifest:
    """Read the whole pack and return its manifest when it is exactly what our writer writes.

    Raises PackRefusedError with the file, the entry and the reason; `report` and `check` are those of a
    task. `sums` has, by entry, what was computed already of exactly the bytes in this file.
    """
    from darasa.packs import verify

    return verify.verify_pack(path, report, check, sums)
