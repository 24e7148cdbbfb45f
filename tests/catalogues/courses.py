"""Courses of any shape as real packs: so many lessons and photographs, and what a new version changes."""

from pathlib import Path
from random import Random

from darasa.packs.service import build_pack
from tests.courses import noise_png

PUBLISHER = "darasa.example"
_WORDS = ("a", "bean", "bowl", "red", "brown", "big", "small", "sort", "look", "put", "next", "one", "two")
_PIXEL = 3
"""Bytes."""


def build_course(
    folder: Path,
    course: str,
    *,
    version: int = 1,
    lessons: int = 3,
    photographs: tuple[int, ...] = (),
    changed: frozenset[int] = frozenset(),
    publisher: str = PUBLISHER,
) -> Path:
    """Build a pack of English lessons and of photographs of about so many bytes each; return its path.

    The same arguments give the same contents. Each of the numbered lessons and photographs, counted together
    with the lessons first, that is in `changed` is another one in each version.
    """
    source = folder / f"{course}-{version}-source"
    (source / "en" / "lessons").mkdir(parents=True)
    (source / "media").mkdir()
    for number, size in enumerate(photographs):
        chance = _chance(course, version, lessons + number, changed)
        pixels = max(1, size // _PIXEL)
        width = min(1000, pixels)
        (source / "media" / f"photograph-{number}.png").write_bytes(
            noise_png(chance, width, max(1, pixels // width))
        )
    for number in range(lessons):
        text = _text(_chance(course, version, number, changed))
        mine = range(number, len(photographs), lessons)
        pictures = "".join(f"\n![A photograph.](../../media/photograph-{one}.png)\n" for one in mine)
        path = source / "en" / "lessons" / f"lesson-{number}.md"
        path.write_text(f"{text}\n{pictures}", encoding="utf-8")
    (source / "course.toml").write_text(_outline(publisher, course, version, lessons), encoding="utf-8")
    (source / "en" / "strings.toml").write_text(_strings(course, lessons), encoding="utf-8")
    return build_pack(source, "en", folder)


def _chance(course: str, version: int, number: int, changed: frozenset[int]) -> Random:
    return Random(f"{course} {number} {version if number in changed else 0}")


def _text(chance: Random) -> str:
    sentences = []
    for _ in range(chance.randrange(5, 60)):
        words = " ".join(chance.choices(_WORDS, k=chance.randrange(4, 9)))
        sentences.append(f"{words.capitalize()}.")
    return "\n\n".join(" ".join(sentences[start : start + 4]) for start in range(0, len(sentences), 4))


def _outline(publisher: str, course: str, version: int, lessons: int) -> str:
    step = '[[unit.step]]\nid = "lesson-{}"\nkind = "lesson"\nminutes = 5\n\n'
    steps = "".join(step.format(number) for number in range(lessons))
    return f"""id = "{course}"
publisher = "{publisher}"
version = {version}
level = "beginner"
audience = ["all"]
licence = "CC-BY-SA-4.0"
pass_mark = 0.7
cover = {{ pattern = "clay", seed = 7 }}
frameworks = []

[[unit]]
id = "only"

{steps}"""


def _strings(course: str, lessons: int) -> str:
    steps = "".join(f'lesson-{number} = "Lesson {number}"\n' for number in range(lessons))
    return f"""title = "Course {course}"
summary = "A course about beans."
outcomes = ["Sort beans."]
authors = ["The Darasa maintainers"]
translators = []
reviewed = true

[units]
only = "All of it"

[steps]
{steps}"""
