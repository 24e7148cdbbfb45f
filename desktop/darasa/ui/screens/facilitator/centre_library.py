"""The facilitator wants to see which courses are here, to bring in others, and to take some away."""

from PySide6.QtWidgets import QWidget

from darasa.ui.screens.library.here_tab import Again
from darasa.ui.screens.library.library_screen import LibraryScreen
from darasa.ui.widgets.buttons import button


class CentreLibraryScreen(LibraryScreen):
    """The library with ways to change what is in it; courses are opened by those who learn."""

    section = "centre_library"
    opens_courses = False
    manages = True

    def first_focus(self) -> QWidget | None:
        """Start on adding a course."""
        return self._add

    def _action(self) -> QWidget:
        self._add = button(self.tr("Add a course…"), "primary", "plus")
        self._add.setObjectName("add-course")
        self._add.clicked.connect(self._on_add_clicked)
        return self._add

    def _again(self) -> Again:
        from darasa.ui.screens.library.file_flow import take_file

        return lambda path: take_file(self._gate, self._workspace, path)

    def _on_add_clicked(self) -> None:
        from darasa.ui.screens.facilitator.browser import Browser
        from darasa.ui.screens.library.file_flow import take_file

        title = self.tr("Which course file?")
        about = self.tr("Course files end in .dpack. They can be on a stick or in any folder.")
        gate, workspace = self._gate, self._workspace
        Browser(gate, title, about, lambda path: take_file(gate, workspace, path), ".dpack")
