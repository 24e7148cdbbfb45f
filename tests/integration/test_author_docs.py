"""The tutorial for authors builds what it shows, and the reference names everything there is."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from darasa.packs.authoring.scan import KINDS
from darasa.packs.html import TAGS
from darasa.packs.manifest import COVER_PATTERNS
from darasa.packs.service import AuthoringErrors, Pack, build_pack, lint_courses
from darasa.packs.types import QuestionKind, StepKind

AUTHORS = Path(__file__).parents[2] / "docs" / "authors"
_FILE = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^darasa (pack build tea .*)$", re.MULTILINE)


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    """The course that the tutorial makes."""
    files = _FILE.findall((AUTHORS / "README.md").read_text(encoding="utf-8"))
    assert len(files) == 7
    for name, text in files:
        path = tmp_path / "tea" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "tea"


def test_the_tutorial_builds_with_the_commands_it_shows(tea: Path) -> None:
    first, second = _COMMAND.findall((AUTHORS / "README.md").read_text(encoding="utf-8"))
    darasa = [sys.executable, "-m", "darasa"]
    subprocess.run([*darasa, *first.split()], cwd=tea.parent, check=True, capture_output=True)
    with Pack.open(tea.parent / "packs" / "tea.en-1.dpack") as pack:
        assert pack.manifest.title == "Two leaves and a bud"
    course = tea / "course.toml"
    course.write_text(course.read_text().replace("version = 1", "version = 2"))
    subprocess.run([*darasa, *second.split()], cwd=tea.parent, check=True, capture_output=True)
    assert (tea.parent / "packs" / "tea.en-2.dpack").exists()


def test_the_mistake_it_shows_is_reported_as_shown(tea: Path) -> None:
    shown = re.search(
        r"^tea/(en/quizzes/check\.toml):(\d+): (.*)$", (AUTHORS / "README.md").read_text(), re.MULTILINE
    )
    assert shown
    quiz = tea / shown[1]
    text = quiz.read_text()
    quiz.write_text(re.sub(r"feedback = \"Big leaves.*\n", "", text))
    with pytest.raises(AuthoringErrors) as caught:
        build_pack(tea, "en", tea.parent / "out")
    assert [(str(p.line), p.text) for p in caught.value.problems] == [(shown[2], shown[3])]


def test_the_findings_it_shows_are_those_of_the_first_line(tea: Path) -> None:
    shown = re.findall(r"^tea/(.*two-leaves\.md:1: .*)$", (AUTHORS / "README.md").read_text(), re.MULTILINE)
    found = [str(problem).removeprefix(f"{tea}/") for problem in lint_courses([tea]).problems]
    assert shown == [line for line in found if ":1: " in line]


def test_the_reference_names_everything() -> None:
    source = (AUTHORS / "source-format.md").read_text(encoding="utf-8")
    for name in (*KINDS, *QuestionKind, *StepKind, *COVER_PATTERNS):
        assert name in source, name
    lessons = (AUTHORS / "pack-format.md").read_text(encoding="utf-8")
    listed = re.search(r"Elements: ([a-z0-9\s]+)\.", lessons)
    assert listed
    assert set(listed[1].split()) == TAGS
