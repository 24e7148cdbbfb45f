"""Small outlines and histories, for tests that need no pack and no database."""

from darasa.learning.history import History
from darasa.packs.types import Cover, Manifest, Step, StepKind, Unit
from darasa.record.types import Fact

COURSE = "https://darasa.example/darasa/tiny"
LEARNER = "00000000-0000-4000-8000-000000000001"


def manifest(*units: tuple[str, ...], version: int = 1, language: str = "en") -> Manifest:
    """Return a course with these units of steps; an id that starts with quiz or lab makes one of these."""
    return Manifest(
        publisher="darasa.example",
        course="tiny",
        language=language,
        version=version,
        title="Tiny",
        summary="A tiny course.",
        iri=COURSE,
        units=tuple(
            Unit(f"unit-{number}", f"Unit {number}", tuple(step(id_) for id_ in ids))
            for number, ids in enumerate(units)
        ),
        entries=(),
        cover=Cover("teal", 1),
        pass_mark=0.7,
        licence="CC-BY-SA-4.0",
        level="beginner",
        audience=(),
        outcomes=(),
        frameworks=(),
        authors=("Darasa",),
        translators=(),
        reviewed=True,
    )


def step(id_: str, minutes: int = 10) -> Step:
    """Return a step of the tiny course."""
    kinds = {"quiz": StepKind.QUIZ, "lab": StepKind.LAB}
    kind = next((kind for start, kind in kinds.items() if id_.startswith(start)), StepKind.LESSON)
    return Step(id_, kind, id_.title(), minutes, f"{COURSE}/{id_}")


def fact(object_path: str, at: int = 1, **known: object) -> Fact:
    """Return what is known of a step or question of the tiny course; `at` is the place of its last event."""
    return Fact(LEARNER, f"{COURSE}/{object_path}", last_order=(at, "r", 1), **known)  # type: ignore[arg-type]


def history(*facts: Fact) -> History:
    """Return what is known of the learner."""
    return History({known.object: known for known in facts})
