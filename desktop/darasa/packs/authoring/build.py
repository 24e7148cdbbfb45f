"""Building a pack from a course's source."""

import hashlib
from contextlib import nullcontext
from pathlib import Path

from darasa.packs.archive import DEFLATED
from darasa.packs.authoring.compare import note_changed_identity, note_differing_languages, previous_of
from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.source import CourseSource, note_unused_pictures, read_source
from darasa.packs.codec import to_json, value_to_json
from darasa.packs.errors import PackRefusedError
from darasa.packs.manifest import GLOSSARY, MANIFEST, SOURCES, step_entry
from darasa.packs.pack import Pack
from darasa.packs.types import Entry, Manifest, Source, Step, StepKind, Unit
from darasa.packs.verify import verify_pack
from darasa.packs.writer import Content, content_bytes, write_pack


def build_pack(source: Path, language: str, out: Path, previous: Path | None = None) -> Path:
    """See `packs.service.build_pack`."""
    problems = Problems()
    read = read_source(source, language, problems)
    with previous_of(previous) if previous else nullcontext() as old:
        if read is not None:
            note_differing_languages(read, problems)
            note_unused_pictures(read.folder, problems)
            if old is not None:
                note_changed_identity(read, old, problems)
        if read is None or len(problems):
            raise problems.errors()
        contents = _contents(read)
        manifest = _manifest(read, contents)
        out.mkdir(parents=True, exist_ok=True)
        path = out / f"{manifest.course}.{manifest.language}-{manifest.version}.dpack"
        write_pack(path, manifest, contents, _published(old) if old else {})
    try:
        verify_pack(path)
    except PackRefusedError:
        path.unlink()
        raise
    return path


def _contents(source: CourseSource) -> dict[str, Content]:
    """Return all entries but the manifest, by name."""
    contents: dict[str, Content] = {
        GLOSSARY: value_to_json(source.glossary),
        SOURCES: value_to_json(tuple(sorted(source.course.sources.values(), key=_source_id))),
    }
    for step, lesson in source.lessons.items():
        contents[step_entry(StepKind.LESSON, step)] = lesson.html.encode()
        contents |= {f"media/{name}": source.folder / "media" / name for name in lesson.pictures}
    for step, quiz in source.quizzes.items():
        contents[step_entry(StepKind.QUIZ, step)] = value_to_json(quiz)
    for step, lab in source.labs.items():
        contents[step_entry(StepKind.LAB, step)] = to_json(lab)
    return contents


def _source_id(source: Source) -> str:
    return source.id


def _manifest(source: CourseSource, contents: dict[str, Content]) -> Manifest:
    course, strings = source.course, source.strings
    return Manifest(
        publisher=course.publisher,
        course=course.id,
        language=source.language,
        version=course.version,
        title=strings.title,
        summary=strings.summary,
        iri=course.iri,
        units=tuple(
            Unit(
                id=unit.id,
                title=strings.units[unit.id],
                steps=tuple(
                    Step(step.id, step.kind, strings.steps[step.id], step.minutes, f"{course.iri}/{step.id}")
                    for step in unit.steps
                ),
            )
            for unit in course.units
        ),
        entries=tuple(_entry(name, content_bytes(contents[name])) for name in sorted(contents)),
        cover=course.cover,
        pass_mark=course.pass_mark,
        licence=course.licence,
        level=course.level,
        audience=course.audience,
        outcomes=strings.outcomes,
        frameworks=course.frameworks,
        authors=strings.authors,
        translators=strings.translators,
        reviewed=strings.reviewed,
    )


def _entry(name: str, content: bytes) -> Entry:
    return Entry(name, len(content), hashlib.sha256(content).hexdigest())


def _published(pack: Pack) -> dict[str, bytes]:
    """Return the compressed bytes of a pack's texts, by the SHA-256 of what they inflate to."""
    return {
        pack.sha256(entry.path): pack.stored_bytes(entry.path)
        for entry in pack.stored
        if entry.method == DEFLATED and entry.path != MANIFEST
    }
