"""The manifest: a pack's first entry, as canonical JSON, and what must hold in it."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from darasa.packs.codec import ShapeError, from_json, plain, shaped, to_json
from darasa.packs.errors import PackRefusedError, PackTooNewError
from darasa.packs.names import course_iri, is_id, is_language, is_publisher, is_reserved, name_refusal
from darasa.packs.texts import is_title
from darasa.packs.types import FORMAT_VERSION, Manifest, StepKind

MANIFEST: Final = "manifest.json"
GLOSSARY: Final = "glossary.json"
SOURCES: Final = "sources.json"
COVER_PATTERNS: Final = ("teal", "clay", "plum", "sky", "moss", "night")
"""The palettes of the design tokens."""
MAX_VERSION: Final = 2**31 - 1
MAX_MINUTES: Final = 600
MAX_SEED: Final = 2**31 - 1
MAX_STEPS: Final = 500
MAX_LIST: Final = 100
"""Units of a course, and outcomes, authors and so on: each is a line on a screen."""
MAX_TITLE: Final = 200
"""Characters of a title, a name, or another text of one line."""
MAX_SUMMARY: Final = 2_000


def manifest_to_json(manifest: Manifest) -> bytes:
    """Return the canonical bytes of a manifest; their SHA-256 names the pack's whole content."""
    return to_json({"format": FORMAT_VERSION} | plain(manifest))


def manifest_from_json(data: bytes, file: Path = Path(MANIFEST)) -> Manifest:
    """Return the manifest that canonical bytes hold, checked for its shape alone.

    Raises PackTooNewError for a later format, PackRefusedError for anything that is no manifest; `file`
    names the pack in the error.
    """
    try:
        value = from_json(data)
        written = value.pop("format", None) if isinstance(value, dict) else None
        version = written if isinstance(written, int) and not isinstance(written, bool) else 0
        manifest = shaped(Manifest, value) if version == FORMAT_VERSION else None
    except ShapeError as error:
        raise PackRefusedError(file, MANIFEST, str(error)) from error
    if version > FORMAT_VERSION:
        raise PackTooNewError(file, MANIFEST, f"format version {version} is unknown")
    if manifest is None:
        raise PackRefusedError(file, MANIFEST, "it has no format version that was ever written")
    return manifest


def step_entry(kind: StepKind, step_id: str) -> str:
    """Return the name of the entry that holds a step."""
    folder, suffix = {
        StepKind.LESSON: ("lessons", "html"),
        StepKind.QUIZ: ("quizzes", "json"),
        StepKind.LAB: ("labs", "json"),
    }[kind]
    return f"{folder}/{step_id}.{suffix}"


def manifest_refusal(manifest: Manifest, data: bytes) -> str | None:
    """Return the first thing that a manifest our writer wrote as these bytes would never say, or None."""
    return next(
        _refusals(manifest), None if manifest_to_json(manifest) == data else "it is not in canonical form"
    )


def _refusals(manifest: Manifest) -> Iterator[str]:
    if not is_publisher(manifest.publisher):
        yield "publisher is not a domain name"
    if not is_id(manifest.course):
        yield "course is not an id"
    if not is_language(manifest.language):
        yield "language is not a BCP 47 tag"
    if not 1 <= manifest.version <= MAX_VERSION:
        yield "version is out of range"
    if manifest.iri != course_iri(manifest.publisher, manifest.course):
        yield "iri is not that of this publisher and course"
    if manifest.cover.pattern not in COVER_PATTERNS or not 0 <= manifest.cover.seed <= MAX_SEED:
        yield "cover is unknown"
    if not 0 < manifest.pass_mark <= 1:
        yield "pass_mark is not above 0 and at most 1"
    people = (manifest.authors, manifest.translators)
    lists = (manifest.audience, manifest.outcomes, manifest.frameworks, *people)
    lines = (manifest.title, manifest.licence, manifest.level, *(text for texts in lists for text in texts))
    if not all(is_title(line, MAX_TITLE) for line in lines):
        yield f"a text shows nothing, or is longer than {MAX_TITLE} characters"
    if not is_title(manifest.summary.replace("\n", " "), MAX_SUMMARY):
        yield f"summary shows nothing, or is longer than {MAX_SUMMARY} characters"
    if max(map(len, (manifest.units, *lists))) > MAX_LIST or len(manifest.steps) > MAX_STEPS:
        yield f"it has more than {MAX_STEPS} steps, or more than {MAX_LIST} of something else"
    yield from _outline_refusals(manifest)
    yield from _entry_refusals(manifest)


def _outline_refusals(manifest: Manifest) -> Iterator[str]:
    if not manifest.units or not all(
        unit.steps and is_title(unit.title, MAX_TITLE) and is_id(unit.id) for unit in manifest.units
    ):
        yield "units: one has no id, no title or no steps"
    for step in manifest.steps:
        if not is_id(step.id) or is_reserved(step.id):
            yield f"step {step.id!r} has no proper id"
        if step.iri != f"{manifest.iri}/{step.id}":
            yield f"step {step.id}: iri is not that of this course and step"
        if not is_title(step.title, MAX_TITLE) or not 1 <= step.minutes <= MAX_MINUTES:
            yield f"step {step.id}: title or minutes are not sensible"
    for what, ids in (
        ("unit", [unit.id for unit in manifest.units]),
        ("step", [s.id for s in manifest.steps]),
    ):
        if twice := [name for name, count in Counter(ids).items() if count > 1]:
            yield f"{what} {twice[0]} is there twice"


def _entry_refusals(manifest: Manifest) -> Iterator[str]:
    paths = [entry.path for entry in manifest.entries]
    for entry in manifest.entries:
        if reason := name_refusal(entry.path):
            yield f"entry {entry.path!r}: {reason}"
        if entry.size < 0 or len(entry.sha256) != 64 or entry.sha256.strip("0123456789abcdef"):
            yield f"entry {entry.path!r}: size or sha256 are not sensible"
    if paths != sorted(set(paths)):
        yield "entries are not sorted, or one is there twice"
    steps = {step_entry(step.kind, step.id) for step in manifest.steps}
    expected = steps | {GLOSSARY, SOURCES}
    others = {path for path in paths if not path.startswith("media/")}
    if difference := sorted(expected ^ others):
        yield f"entry {difference[0]} is not what the outline asks for"
