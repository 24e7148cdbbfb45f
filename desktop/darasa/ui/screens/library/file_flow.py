"""Somebody opens a course file: by a double click, by dropping it on the window, or as the facilitator.

One that a catalogue knows, or that came with Darasa, comes in at once. Any other needs the facilitator, and
stays marked.
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from darasa.core.tasks import Check, Report, Task
from darasa.library.local import LOCAL
from darasa.library.types import LoneFile
from darasa.packs.types import Manifest
from darasa.ui.navigation import FACILITATOR_SCREENS, Route
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.facilitator.dialog import Dialog, Told, spaced
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import Working
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

T = TypeVar("T")
_translate = QCoreApplication.translate


def take_file(gate: Gate, workspace: "Workspace", path: Path) -> None:
    """Look at a course file, bring it in, and open it for who is learning; what is wrong is told."""
    files = gate.findChild(_Files) or _Files(gate, workspace)
    files.add(path)


class _Files(QObject):
    """Course files one after the other: two questions over each other would take the keyboard from each."""

    def __init__(self, gate: Gate, workspace: "Workspace") -> None:
        super().__init__(gate)
        self._gate = gate
        self._library = workspace.library
        self._waiting: deque[Path] = deque()
        self._path: Path | None = None
        """The one that is on its way in."""

    def add(self, path: Path) -> None:
        """Take a file when its turn comes."""
        self._waiting.append(path)
        if self._path is None:
            self._next()

    def _next(self) -> None:
        self._path = self._waiting.popleft() if self._waiting else None
        path, library = self._path, self._library
        if path is not None:
            title = _translate("CourseFile", "Looking at the course file…")
            self._work(title, lambda report, check: library.look_at(path, report, check), self._go_on)

    def _go_on(self, file: LoneFile) -> None:
        if file.is_here:
            self._arrive(file.manifest, was_here=True)
        elif file.origin == LOCAL:
            Approve(self._gate, file, lambda warrant: self._add_as_facilitator(file, warrant), self._next)
        else:
            self._add(file, None)

    def _add_as_facilitator(self, file: LoneFile, warrant: "Warrant") -> None:
        navigator = self._gate.window.navigator
        if navigator.route.screen not in FACILITATOR_SCREENS:
            # Whoever was learning has been left by signing in.
            navigator.go(Route("centre_library"))
        self._add(file, warrant)

    def _add(self, file: LoneFile, warrant: "Warrant | None") -> None:
        library = self._library
        self._work(
            _translate("CourseFile", "Adding the course…"),
            lambda report, check: library.install(file.path, warrant, report, check),
            lambda pack: self._arrive(pack.manifest, was_here=False),
        )

    def _arrive(self, manifest: Manifest, *, was_here: bool) -> None:
        """Open the course for who is learning; else say that it is here."""
        window = self._gate.window
        if window.navigator.learner is not None:
            window.navigator.go(Route("course", manifest.iri))
            self._next()
            return
        window.refresh()
        title, says = (
            (
                _translate("CourseFile", "The course is here already"),
                _translate("CourseFile", "“{course}” is on this computer, and there is nothing to do."),
            )
            if was_here
            else (
                _translate("CourseFile", "The course is here"),
                _translate("CourseFile", "“{course}” is ready for everybody who learns on this computer."),
            )
        )
        told = Told(window, title, [says.format(course=isolated(manifest.title))])
        told.closed.connect(self._next)

    def _work(self, title: str, function: Callable[[Report, Check], T], then: Callable[[T], object]) -> None:
        """Run a task under a meter; what comes of it counts even when a screen took the meter away."""
        window = self._gate.window
        running = self._gate.worker.start(Task(function))
        shown = Working(window, title, "", running, can_stop=True)

        def end() -> None:
            if isValid(shown) and not shown.isHidden():
                shown.close_overlay()

        def finish(result: T) -> None:
            end()
            then(result)

        def fail(error: BaseException) -> None:
            end()
            window.tell(error)
            self._next()

        def stop() -> None:
            end()
            self._next()

        running.done.connect(finish)
        running.failed.connect(fail)
        running.cancelled.connect(stop)


class Approve(Dialog):
    """Asks whether a course may come in that nobody vouches for; closed without that, it is `declined`."""

    def __init__(
        self,
        gate: Gate,
        file: LoneFile,
        then: "Callable[[Warrant], None]",
        declined: Callable[[], None],
    ) -> None:
        add = button(_translate("CourseFile", "Add"), "primary", "plus")
        about = _translate(
            "CourseFile",
            "Nobody that Darasa knows published this file, so who made it cannot be checked. Only the "
            "facilitator can add it: from people you trust.",
        )
        name: list[Item] = [
            ElidedLabel(file.manifest.title, "strong"), 2, ElidedLabel(file.path.name, "small"), 14,
        ]  # fmt: skip
        more = [
            _translate(
                "CourseFile",
                "Darasa checks that the file is whole, and shows only its lessons and questions: a course "
                "cannot start programs or look at other files.",
            ),
            _translate(
                "CourseFile",
                "It will be marked, and stay apart: what is done in it does not count for another course of "
                "this name, and it is never updated.",
            ),
        ]
        title = _translate("CourseFile", "Add this course?")
        super().__init__(gate.window, title, about, [*name, *spaced(more)], [add])
        add.clicked.connect(lambda: self._on_add_clicked(gate, then))
        self.closed.connect(declined)
        self._declined = declined
        self.focus(add)

    def _on_add_clicked(self, gate: Gate, then: "Callable[[Warrant], None]") -> None:
        def admitted(warrant: "Warrant") -> None:
            self.closed.disconnect(self._declined)
            self.close_overlay()
            then(warrant)

        gate.act(admitted)
