"""The facilitator wants to see which courses are here, and to add one that somebody brought."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QWidget

from darasa.library.service import Library
from darasa.library.types import InstalledPack
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.facilitator.dialog import Dialog, Told
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.screens.library.library_screen import LibraryScreen
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel
from darasa.ui.widgets.layouts import Item, column, row

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant


class CentreLibraryScreen(LibraryScreen):
    """The library with a way to add a course file; courses are opened by those who learn."""

    section = "centre_library"
    opens_courses = False

    def __init__(self, library: Library, gate: Gate) -> None:
        self._gate = gate
        super().__init__(library)

    def first_focus(self) -> QWidget | None:
        """Start on adding a course."""
        return self._add

    def _action(self) -> QWidget:
        self._add = button(self.tr("Add a course…"), "primary", "plus")
        self._add.setObjectName("add-course")
        self._add.clicked.connect(self._on_add_clicked)
        return self._add

    def _left(self, files: Sequence[Path]) -> QLayout:
        """Name each file that a power cut or a damaged record left here, with a way to add it again."""
        lines: list[Item] = []
        for path in files:
            lines += [row((ElidedLabel(path.name, "small"), 1), self._again(path), spacing=12), 6]
        says = self.tr(
            "%n course file(s) here belong to no course. What was learned in them is kept.", "", len(files)
        )
        return column(warning_row(says, "alert"), 6, *lines)

    def _again(self, path: Path) -> QWidget:
        name = self.tr("Add {name} again").format(name=path.name)
        again = button(self.tr("Add it again"), "secondary", size="s", name=name)
        again.setObjectName(f"again-{path.name}")
        again.clicked.connect(lambda: _Approve(self._gate, self._library, path))
        return again

    def _on_add_clicked(self) -> None:
        from darasa.ui.screens.facilitator.browser import Browser

        title = self.tr("Which course file?")
        about = self.tr("Course files end in .dpack. They can be on a stick or in any folder.")
        gate, library = self._gate, self._library
        Browser(gate, title, about, lambda path: _Approve(gate, library, path), ".dpack")


class _Approve(Dialog):
    """Asks whether a course that did not come with Darasa may come in."""

    def __init__(self, gate: Gate, library: Library, path: Path) -> None:
        self._gate = gate
        self._library = library
        self._path = path
        add = button(self.tr("Add"), "primary", "plus")
        about = self.tr(
            "Darasa checks that the file is whole, and shows only its lessons and questions: a course cannot "
            "start programs or look at other files. Who made it cannot be checked. Add courses from people "
            "you trust."
        )
        name = ElidedLabel(path.name, "strong")
        super().__init__(gate.window, self.tr("Add this course?"), about, [name], [add])
        add.clicked.connect(lambda: gate.act(self._start))
        self.focus(add)

    def _start(self, warrant: "Warrant") -> None:
        gate, library, path = self._gate, self._library, self._path
        title, told = self.tr("Adding the course…"), self.tr("The course is here")
        says = self.tr("“{course}” is ready for everybody who learns on this computer.")

        def tell(pack: InstalledPack) -> None:
            gate.window.refresh()
            Told(gate.window, told, [says.format(course=pack.manifest.title)])

        self.close_overlay()
        work(gate, title, "", lambda report, check: library.install(path, warrant, report, check), tell)
