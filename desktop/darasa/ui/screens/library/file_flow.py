"""Somebody opens a course file: by a double click, by dropping it on the window, or as the facilitator.

One that a catalogue knows, or that came with Darasa, comes in at once. Any other needs the facilitator, and
stays marked.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.library.local import LOCAL
from darasa.library.types import LoneFile
from darasa.packs.types import Manifest
from darasa.ui.navigation import FACILITATOR_SCREENS, Route
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.facilitator.dialog import Dialog, Told, spaced
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


def take_file(gate: Gate, workspace: "Workspace", path: Path) -> None:
    """Look at a course file, bring it in, and open it for who is learning; what is wrong is told."""
    _Taking(gate, workspace, path).look()


class _Taking:
    """One course file on its way in."""

    def __init__(self, gate: Gate, workspace: "Workspace", path: Path) -> None:
        self._gate = gate
        self._library = workspace.library
        self._path = path

    def look(self) -> None:
        """Find out what the file is."""
        title = _translate("CourseFile", "Looking at the course file…")
        work(
            self._gate, title, "",
            lambda report, check: self._library.look_at(self._path, report, check),
            self._go_on,
        )  # fmt: skip

    def _go_on(self, file: LoneFile) -> None:
        if file.is_here:
            self._arrive(file.manifest, was_here=True)
        elif file.origin == LOCAL:
            Approve(self._gate, file, self._add_as_facilitator)
        else:
            self._add(None)

    def _add_as_facilitator(self, warrant: "Warrant") -> None:
        navigator = self._gate.window.navigator
        if navigator.route.screen not in FACILITATOR_SCREENS:
            # Whoever was learning has been left by signing in.
            navigator.go(Route("centre_library"))
        self._add(warrant)

    def _add(self, warrant: "Warrant | None") -> None:
        work(
            self._gate, _translate("CourseFile", "Adding the course…"), "",
            lambda report, check: self._library.install(self._path, warrant, report, check),
            lambda pack: self._arrive(pack.manifest, was_here=False),
        )  # fmt: skip

    def _arrive(self, manifest: Manifest, *, was_here: bool) -> None:
        """Open the course for who is learning; else say that it is here."""
        window = self._gate.window
        if window.navigator.learner is not None:
            window.navigator.go(Route("course", manifest.iri))
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
        Told(window, title, [says.format(course=isolated(manifest.title))])


class Approve(Dialog):
    """Asks whether a course may come in that nobody vouches for."""

    def __init__(self, gate: Gate, file: LoneFile, then: "Callable[[Warrant], None]") -> None:
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
        self.focus(add)

    def _on_add_clicked(self, gate: Gate, then: "Callable[[Warrant], None]") -> None:
        def admitted(warrant: "Warrant") -> None:
            self.close_overlay()
            then(warrant)

        gate.act(admitted)
