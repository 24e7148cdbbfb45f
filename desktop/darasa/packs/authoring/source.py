"""Reading all of a course's source in one language, and everything it says about itself."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from darasa.packs.archive import MAX_STORED
from darasa.packs.authoring.course import Course, StepHead, read_course
from darasa.packs.authoring.language import Strings, read_glossary, read_strings
from darasa.packs.authoring.lesson import Around, RenderedLesson, render_lesson
from darasa.packs.authoring.problems import Problems, read_text
from darasa.packs.authoring.quizzes import note_dead_lessons, read_lab, read_quiz
from darasa.packs.names import is_language, name_refusal
from darasa.packs.pictures import PictureError, picture_size
from darasa.packs.types import Quiz, StepKind, Term

FOLDERS: Final = {
    StepKind.LESSON: ("lessons", ".md"),
    StepKind.QUIZ: ("quizzes", ".toml"),
    StepKind.LAB: ("labs", ".toml"),
}


@dataclass(frozen=True, slots=True)
class CourseSource:
    """One language of a course, read and rendered."""

    folder: Path
    language: str
    course: Course
    strings: Strings
    glossary: tuple[Term, ...]
    lessons: dict[str, RenderedLesson]
    quizzes: dict[str, Quiz]
    labs: dict[str, dict[str, Any]]


def languages_of(source: Path) -> tuple[str, ...]:
    """Return the languages that a course's source has: the folders with a strings.toml."""
    return tuple(sorted(path.parent.name for path in source.glob("*/strings.toml")))


def step_file(folder: Path, kind: StepKind, step: str) -> Path:
    """Return where a language's folder holds the source of a step."""
    name, suffix = FOLDERS[kind]
    return folder / name / f"{step}{suffix}"


def read_source(source: Path, language: str, problems: Problems) -> CourseSource | None:
    """Read, render and check one language of the course in `source`; None when its outline cannot be read."""
    course = read_course(source, problems)
    folder = source / language
    if not is_language(language) or not (folder / "strings.toml").is_file():
        problems.add(folder / "strings.toml", 1, f"there is no language {language!r}")
        return None
    if not course.sound:
        return None
    strings = read_strings(folder, course, problems)
    glossary = read_glossary(folder, problems)
    pictures, broken = _pictures(source / "media", problems)
    around = Around(
        language=language,
        steps={step.id for step in course.steps},
        terms={term.id for term in glossary},
        sources=course.sources,
        pictures=pictures,
        broken_pictures=broken,
    )
    lessons = {
        step.id: render_lesson(step_file(folder, step.kind, step.id), around, problems)
        for step in _steps(course, StepKind.LESSON)
    }
    quizzes = {}
    for step in _steps(course, StepKind.QUIZ):
        path = step_file(folder, step.kind, step.id)
        quizzes[step.id] = read_quiz(path, step.id, f"{course.iri}/{step.id}", problems)
        blocks = {name: lesson.blocks for name, lesson in lessons.items()}
        note_dead_lessons(quizzes[step.id], path, blocks, problems)
    labs = {
        step.id: read_lab(step_file(folder, step.kind, step.id), problems)
        for step in _steps(course, StepKind.LAB)
    }
    _note_files_of_no_step(folder, course, problems)
    return CourseSource(source, language, course, strings, glossary, lessons, quizzes, labs)


def note_unused_pictures(source: Path, problems: Problems) -> None:
    """Note every file in media/ that no lesson of any language names: it would be lost without a word."""
    lessons = [read_text(path, Problems()) for path in source.glob("*/lessons/*.md")]
    for path in sorted((source / "media").glob("*")):
        if not path.name.startswith(".") and not any(f"media/{path.name}" in lesson for lesson in lessons):
            problems.add(path, 1, "no lesson shows this picture")


def _steps(course: Course, kind: StepKind) -> list[StepHead]:
    return [step for step in course.steps if step.kind is kind and step.id]


def _pictures(folder: Path, problems: Problems) -> tuple[dict[str, tuple[int, int]], set[str]]:
    sizes: dict[str, tuple[int, int]] = {}
    broken = set()
    for path in sorted(folder.glob("*")):
        if path.name.startswith("."):
            continue
        if reason := name_refusal(f"media/{path.name}"):
            rule = "use lower-case letters, digits and hyphens, and .svg, .png or .jpg"
            problems.add(path, 1, f"{reason}: {rule}")
            broken.add(path.name)
            continue
        try:
            sizes[path.name] = _size(path)
        except PictureError as error:
            problems.add(path, error.line, str(error))
            broken.add(path.name)
        except OSError as error:
            problems.add(path, 1, f"it cannot be read: {error.strerror}")
            broken.add(path.name)
    return sizes, broken


def _size(path: Path) -> tuple[int, int]:
    if path.stat().st_size > MAX_STORED:
        raise PictureError(f"it is larger than {MAX_STORED} bytes")
    return picture_size(path.name, path.read_bytes())


def _note_files_of_no_step(folder: Path, course: Course, problems: Problems) -> None:
    for kind, (name, suffix) in FOLDERS.items():
        known = {f"{step.id}{suffix}" for step in _steps(course, kind)}
        for path in sorted((folder / name).glob("*")):
            if path.name not in known and not path.name.startswith("."):
                problems.add(path, 1, f"course.toml has no {kind} of this name")
