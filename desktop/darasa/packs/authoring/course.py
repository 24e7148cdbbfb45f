"""Reading what all languages of a course share: course.toml and sources.toml."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.toml import Table, TomlFile
from darasa.packs.html import is_link
from darasa.packs.manifest import COVER_PATTERNS, MAX_MINUTES, MAX_SEED, MAX_VERSION
from darasa.packs.names import ID_RULE, course_iri, is_id, is_publisher, is_reserved
from darasa.packs.types import Cover, Source, StepKind

LEVELS: Final = ("beginner", "intermediate", "advanced")
CONTENT_LICENCES: Final = ("CC-BY-SA-4.0", "CC-BY-4.0", "CC0-1.0")
"""SPDX names; all let a pack be passed from hand to hand."""


@dataclass(frozen=True, slots=True)
class StepHead:
    """One step as course.toml has it."""

    id: str
    kind: StepKind
    minutes: int
    line: int


@dataclass(frozen=True, slots=True)
class UnitHead:
    """One unit as course.toml has it."""

    id: str
    steps: tuple[StepHead, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Course:
    """All of course.toml and sources.toml."""

    file: Path
    id: str
    publisher: str
    version: int
    version_line: int
    level: str
    audience: tuple[str, ...]
    licence: str
    pass_mark: float
    cover: Cover
    frameworks: tuple[str, ...]
    units: tuple[UnitHead, ...]
    sources: dict[str, Source]
    sound: bool
    """Whether course.toml could be read at all: without it, everything else would seem wrong."""

    @property
    def iri(self) -> str:
        """The IRI of the course."""
        return course_iri(self.publisher, self.id)

    @property
    def steps(self) -> tuple[StepHead, ...]:
        """All steps in the order of study."""
        return tuple(step for unit in self.units for step in unit.steps)


def read_course(source: Path, problems: Problems) -> Course:
    """Read and check course.toml and sources.toml in the folder `source`."""
    file = TomlFile(source / "course.toml", problems)
    root = file.root
    if not file.sound:
        return Course(file.path, "", "", 0, 1, "", (), "", 0, Cover("", 0), (), (), {}, sound=False)
    publisher = root.text("publisher")
    if publisher and not is_publisher(publisher):
        root.problem("publisher must be a domain name in lower case", "publisher")
    pass_mark = root.number("pass_mark")
    if not 0 < pass_mark <= 1:
        root.problem("pass_mark must be above 0 and at most 1", "pass_mark")
    course = Course(
        file=file.path,
        id=root.identifier("id"),
        publisher=publisher,
        version=root.integer("version", 1, MAX_VERSION),
        version_line=root.line("version"),
        level=_one_of(root, "level", LEVELS),
        audience=root.texts("audience"),
        licence=_one_of(root, "licence", CONTENT_LICENCES),
        pass_mark=pass_mark,
        cover=_cover(root),
        frameworks=root.texts("frameworks", ()),
        units=tuple(_unit(table) for table in root.tables("unit")),
        sources=_sources(source / "sources.toml", problems),
        sound=True,
    )
    root.close()
    _note_double_ids(course, problems)
    return course


def _one_of(table: Table, key: str, values: tuple[str, ...]) -> str:
    value = table.text(key)
    if value and value not in values:
        table.problem(f"{key} must be one of {', '.join(values)}", key)
    return value


def _cover(root: Table) -> Cover:
    table = root.table("cover")
    cover = Cover(_one_of(table, "pattern", COVER_PATTERNS), table.integer("seed", 0, MAX_SEED))
    table.close()
    return cover


def _unit(table: Table) -> UnitHead:
    unit = UnitHead(
        id=table.identifier("id"),
        steps=tuple(_step(step) for step in table.tables("step")),
        line=table.line(),
    )
    table.close()
    return unit


def _step(table: Table) -> StepHead:
    step_id = table.identifier("id")
    if is_reserved(step_id):
        table.problem(f"{step_id!r} cannot be the name of a file on Windows", "id")
    kind = _one_of(table, "kind", tuple(StepKind))
    step = StepHead(
        id=step_id,
        kind=StepKind(kind) if kind in tuple(StepKind) else StepKind.LESSON,
        minutes=table.integer("minutes", 1, MAX_MINUTES),
        line=table.line(),
    )
    table.close()
    return step


def _sources(path: Path, problems: Problems) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    if not path.exists():
        return sources
    root = TomlFile(path, problems).root
    for source_id in root.keys:
        table = root.table(source_id)
        address = table.text("address")
        if not address.startswith("https://") or not is_link(address):
            table.problem("address must be a whole one and start with https://", "address")
        if not is_id(source_id):
            table.problem(f"{source_id!r} is not {ID_RULE}")
        sources[source_id] = Source(
            id=source_id,
            title=table.text("title"),
            publisher=table.text("publisher"),
            year=table.integer("year", 1000, 2999),
            address=address,
        )
        table.close()
    return sources


def _note_double_ids(course: Course, problems: Problems) -> None:
    for heads in (course.units, course.steps):
        seen: set[str] = set()
        for head in heads:
            if head.id in seen:
                problems.add(course.file, head.line, f"the id {head.id!r} is there twice")
            seen.add(head.id)
