"""Data folders to measure with: a small one, and one with 200 courses and 1,000,000 events."""

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.packs.service import build_pack
from darasa.packs.types import Manifest
from darasa.people.types import AVATARS
from darasa.record.types import Draft, Extension, Json, Result, Verb
from darasa.workspace import Workspace
from tests.courses import bring_in, small_source

COURSE = "https://darasa.example/darasa/ai-for-everyone"
LESSON = "what-it-is"
QUIZ = "final-quiz"
COURSES = 200
EVENTS = 1_000_000
LEARNERS = 8
"""People on the first screen, in both folders."""
BATCH = 20_000
"""Events in one transaction."""


def small(folder: Path) -> DataFolder:
    """Make a data folder with the bundled courses and `LEARNERS` learners."""
    data = DataFolder(folder)
    workspace = Workspace(data)
    workspace.library.install_bundled()
    _add_learners(workspace)
    workspace.close()
    return data


def large(folder: Path) -> DataFolder:
    """Make a data folder with `COURSES` courses besides, `LEARNERS` learners and `EVENTS` events.

    It takes minutes, so one that was made by the same sources is used again.
    """
    data = DataFolder(folder)
    stamp = folder / "made-by"
    if stamp.exists() and stamp.read_text(encoding="ascii") == _sources():
        return data
    shutil.rmtree(folder, ignore_errors=True)
    print(f"Making {COURSES} courses and {EVENTS:,} events in {folder}", file=sys.stderr, flush=True)
    workspace = Workspace(data)
    workspace.library.install_bundled()
    with tempfile.TemporaryDirectory() as temporary:
        manifests = [bring_in(workspace, pack).manifest for pack in _packs(Path(temporary))]
    learners = _add_learners(workspace)
    drafts = islice(_studying(learners, manifests), EVENTS)
    while batch := list(islice(drafts, BATCH)):
        workspace.record.record_all(batch)
    workspace.close()
    stamp.write_text(_sources(), encoding="ascii")
    return data


def _add_learners(workspace: Workspace) -> list[str]:
    return [workspace.people.add(f"Learner {number}", AVATARS[number]).id for number in range(LEARNERS)]


def _packs(folder: Path) -> Iterator[Path]:
    """Build the small course under as many names as there are courses."""
    source = small_source(folder)
    outline = (source / "course.toml").read_text(encoding="utf-8")
    for number in range(COURSES):
        named = outline.replace('id = "small"', f'id = "course-{number}"', 1)
        (source / "course.toml").write_text(named, encoding="utf-8")
        yield build_pack(source, "en", folder)


def _studying(learners: list[str], manifests: list[Manifest]) -> Iterator[Draft]:
    """Give what learners do in courses, without end: they open each step, read on, finish it, come again."""
    places = 0
    while True:
        for manifest in manifests:
            for step in manifest.steps:
                for learner in learners:
                    places += 1
                    place: dict[str, Json] = {
                        Extension.PLACE: f"s{places % 7}.{places % 5}",
                        Extension.PROGRESS: places % 101,
                    }
                    for verb, result in (
                        (Verb.INITIALIZED, Result()),
                        (Verb.PROGRESSED, Result(extensions=place)),
                        (Verb.TERMINATED, Result(duration_ms=60_000 + places % 1000)),
                    ):
                        yield Draft(
                            learner, verb, step.iri, result, manifest.iri, manifest.version, manifest.language
                        )


def _sources() -> str:
    """Return a hash of everything that decides what the folder looks like."""
    root = Path(__file__).parents[2]
    rooms = ("record", "storage", "people", "library", "packs")
    files = [path for room in rooms for path in sorted((root / "desktop/darasa" / room).rglob("*.py"))]
    files += [Path(__file__), *sorted((root / "tests/data/courses").rglob("*.*"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files if path.is_file())).hexdigest()
