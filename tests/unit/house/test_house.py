"""The rules of the house: what is imported when, how long files are, and that what is there is documented."""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.cli.main import build_parser

ROOT = Path(__file__).parents[3]
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
LONGEST_FILE = 400
NOT_BEFORE_THE_FIRST_PAINT = (
    "requests", "markdown", "nh3", "argon2", "http.client", "xml.sax", "PySide6.QtTextToSpeech",
    "darasa.ui.accessibility.interfaces",
)  # fmt: skip


def modules_after(code: str) -> set[str]:
    """Run `code` in a process of its own and return the names of everything imported then."""
    told = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    command = [sys.executable, "-c", told]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "arguments", [["--help"], ["pack", "--help"], ["run", "--help"], ["pack", "verify", "nowhere.dpack"]]
)
def test_a_command_without_a_window_imports_no_qt(arguments: list[str]) -> None:
    code = f"from darasa.cli.main import main\ntry:\n    main({arguments!r})\nexcept SystemExit:\n    pass"
    assert not [name for name in modules_after(code) if name.startswith(("PySide6", "shiboken6"))]


@pytest.mark.parametrize("known", [False, True], ids=["first run", "with a learner"])
def test_nothing_heavy_is_imported_before_the_first_paint(known: bool, tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from darasa.core.paths import DataFolder
from darasa.ui import app
from darasa.workspace import Workspace
data = DataFolder(Path({str(tmp_path)!r}))
if {known}:
    workspace = Workspace(data)
    workspace.people.add("Amina", "bird")
    workspace.close()
app.run(data, quit_after_paint=True)
"""
    imported = modules_after(code)
    assert "PySide6.QtWidgets" in imported
    assert not [name for name in NOT_BEFORE_THE_FIRST_PAINT if name in imported]


def test_files_stay_small() -> None:
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def commands(parser: argparse.ArgumentParser, name: str = "darasa") -> Iterator[str]:
    """Give the full name of every command that has no commands under it."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below or parser.get_default("run"):
        yield name
    for action in below:
        for word, subparser in action.choices.items():
            yield from commands(subparser, f"{name} {word}")


def test_every_command_is_documented() -> None:
    told = (ROOT / "docs/operators/README.md").read_text(encoding="utf-8")
    assert [name for name in commands(build_parser()) if f"`{name}" not in told] == []


def test_every_make_command_is_documented() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony
    helped = set(re.findall(r'"make (\w+)', makefile))
    assert set(phony.group(1).split()) - {"help"} == helped


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs/decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in folder.glob("0*.md") if f"({path.name})" not in index] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    prose = re.sub(r"^(`{3,}).*?^\1$|`[^`\n]*`", "", document.read_text(encoding="utf-8"), flags=re.M | re.S)
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", prose)
    assert [link for link in links if not (document.parent / link).exists()] == []
