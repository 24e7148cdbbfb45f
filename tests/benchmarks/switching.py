"""How long it takes until another language, look or text size is painted, where there is most to paint.

`python -m tests.benchmarks.switching DATA` prints medians in milliseconds: another language on each of
`SCREENS`, another theme on each, and another text size of a long lesson.
"""

import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from darasa.core.paths import DataFolder
from darasa.core.settings import Preferences
from darasa.packs.service import build_pack
from darasa.people.types import AVATARS
from darasa.ui.app import application
from darasa.ui.navigation import Route
from darasa.ui.session import Session
from darasa.workspace import Workspace
from tests.benchmarks.measure import RUNS, Row, run_program
from tests.courses import SMALL_IRI, bring_in, small_source

if TYPE_CHECKING:
    from darasa.ui.main_window import MainWindow

LEARNERS = 200
COURSES = 40
LONG = "farewell"
"""The lesson that is made long: about 5,000 words, half an hour of reading."""
SECTIONS = 40
PASSPHRASE = "seven tortoises in the rain"
SWITCH_MS, SIZE_MS = 250.0, 100.0
"""What the project promises at most."""
SCREENS = ("reader", "learners", "library")


def rows(scratch: Path, state: Path) -> Iterator[Row]:
    """Give the rows of the table; the promise stands where other rows have their floor."""
    fill(DataFolder(scratch / "switching"))
    measured = run_program("switching", scratch / "switching", state=state)
    names = [f"{what} switch, {screen}" for what in ("language", "theme") for screen in SCREENS]
    for name, ours in zip(names, measured[:-1], strict=True):
        yield Row(name, ours, SWITCH_MS, "ms", 1.0, RUNS)
    yield Row("text size, a long lesson", measured[-1], SIZE_MS, "ms", 1.0, RUNS)


def fill(data: DataFolder) -> None:
    """Make `LEARNERS` learners, `COURSES` courses, and one with a long lesson."""
    workspace = Workspace(data)
    workspace.facilitators.set_up(PASSPHRASE)
    workspace.library.install_bundled()
    for number in range(LEARNERS):
        workspace.people.add(f"Learner {number}", AVATARS[number % len(AVATARS)])
    source = small_source(data.root / "sources")
    shutil.rmtree(source / "ar")
    lesson = source / "en" / "lessons" / f"{LONG}.md"
    short = lesson.read_text(encoding="utf-8")
    lesson.write_text(_long(), encoding="utf-8")
    outline = (source / "course.toml").read_text(encoding="utf-8")
    bring_in(workspace, build_pack(source, "en", data.root / "built"))
    lesson.write_text(short, encoding="utf-8")
    for number in range(COURSES):
        named = outline.replace('id = "small"', f'id = "course-{number}"', 1)
        (source / "course.toml").write_text(named, encoding="utf-8")
        bring_in(workspace, build_pack(source, "en", data.root / "built"))
    workspace.close()


def _long() -> str:
    """Write a lesson of `SECTIONS` sections with paragraphs, a list, a table and a box in turn."""
    words = "Amina puts the brown beans in one bowl and the white beans in the other bowl, and asks why. "
    parts = ["A label is one word for one example."]
    for number in range(SECTIONS):
        parts.append(f"## Part {number} {{#part-{number}}}\n\n{words * 4}\n\n{words * 2}")
        parts.append(
            (
                "- One bean is **brown**.\n- One bean is white.\n- One bean is both.",
                "| Bean | Label |\n|---|---|\n| brown | `b` |\n| white | `w` |",
                "::: remember\nOne example, one label.\n:::",
            )[number % 3]
        )
    return "\n\n".join(parts) + "\n"


class Bench:
    """One window, opened at each screen in turn."""

    def __init__(self, data: Path) -> None:
        self.app = application()
        self.workspace = Workspace(DataFolder(data))
        self.session = Session(self.app, self.workspace)
        self.session.open()
        self.window: MainWindow = self.session.window
        self.window.resize(1366, 768)
        self._settle()

    def open(self, screen: str) -> None:
        """Go to a screen as the person who sees it."""
        at = self.window.navigator
        if screen == "learners":
            at.gate._admit(
                self.workspace.facilitators.sign_in(PASSPHRASE), lambda _: at.go(Route("learners"))
            )
        else:
            at.choose(self.workspace.people.learners()[0].id)
            at.go(Route("lesson", SMALL_IRI, LONG) if screen == "reader" else Route("library"))
        self._settle()

    def switch(self, *wanted: Preferences) -> float:
        """Return the median of the ms from one of these wishes to the next one being painted."""
        taken = [self._timed(wish) for _ in range(RUNS + 1) for wish in wanted]
        return statistics.median(taken[len(wanted) :])

    def close(self) -> None:
        """Close everything."""
        self.window.close()
        self.session.close()

    def _timed(self, wish: Preferences) -> float:
        start = time.perf_counter()
        self.window.navigator.preferences_chosen.emit(wish)
        QApplication.processEvents()
        self.window.repaint()
        taken = time.perf_counter() - start
        self._settle()
        return taken * 1000

    def _settle(self) -> None:
        """Let what follows the paint be done, and what was left behind go, as in a running loop."""
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main(data: Path) -> None:
    """Measure each switch on each screen."""
    bench = Bench(data)
    plain = Preferences(language="en")

    def on_each(*wanted: Preferences) -> list[float]:
        measured = []
        for screen in SCREENS:
            bench.open(screen)
            measured.append(bench.switch(*wanted))
        return measured

    languages = on_each(plain, replace(plain, language="ar"), plain, replace(plain, language="fr"))
    themes = on_each(plain, replace(plain, theme="dark"), replace(plain, theme="high_contrast"))
    bench.open("reader")
    bench.window.navigator.preferences_chosen.emit(plain)
    size = bench.switch(*(replace(plain, text_size=size) for size in (100, 115, 130, 150)))
    print(*languages, *themes, size)
    bench.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
