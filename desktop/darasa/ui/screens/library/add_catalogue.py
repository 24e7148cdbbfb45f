"""The facilitator wants to get courses from somewhere: look at it, compare its number, and add it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from darasa.core.errors import DarasaError
from darasa.core.tasks import Check
from darasa.library.catalogues.errors import CatalogueAddressError
from darasa.library.catalogues.types import Found
from darasa.library.mirrors import MirrorGoneError
from darasa.ui.fetch_troubles import explain_fetching
from darasa.ui.looking import own_catalogues
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.course_words import isolated, listed
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync.fingerprint import fingerprint_card
from darasa.ui.screens.facilitator.sync.part import Part
from darasa.ui.screens.facilitator.working import work
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column, holder

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
_LONGEST = 2_000
"""Characters of an address."""
_LARGEST_ROOT = 512 * 1024
"""Bytes of a root file."""


class AddCatalogue(Dialog):
    """Takes an address or a folder, shows what is there, and adds it once the number was compared.

    `found` is what was looked at already, on a stick.
    """

    def __init__(self, gate: Gate, workspace: "Workspace", found: Found | None = None) -> None:
        self._gate = gate
        self._workspace = workspace
        self._found: Found | None = None
        self._is_from_stick = found is not None
        self._root: bytes | None = None
        self._address = Field(
            _translate("AddCatalogue", "Address or folder"),
            _translate("AddCatalogue", "As whoever publishes the courses gave it to you"),
            found.address if found is not None else "",
        )
        self._address.edit.setObjectName("address")
        self._address.edit.setMaxLength(_LONGEST)
        self._folder = button(_translate("AddCatalogue", "Choose a folder…"), "secondary", "folder", "s")
        self._folder.setObjectName("folder")
        self._file = button(_translate("AddCatalogue", "I was given a root file…"), "secondary", "doc", "s")
        self._file.setObjectName("root-file")
        self._says = Part()
        self._look = button(_translate("AddCatalogue", "Look"), "primary")
        self._look.setObjectName("look")
        self._add = button(_translate("AddCatalogue", "Add"), "primary", "plus")
        self._add.setObjectName("add")
        self._add.hide()
        about = _translate(
            "AddCatalogue",
            "Courses of this catalogue can then be got and updated by everybody here. Nothing is downloaded "
            "now but the list of courses.",
        )
        content: list[Item] = [self._address, 4, FlowLayout([self._folder, self._file]), self._says]
        title = _translate("AddCatalogue", "Add a catalogue of courses")
        super().__init__(gate.window, title, about, content, [self._look, self._add])
        self._address.edit.textEdited.connect(self._on_address_text_edited)
        self._address.edit.returnPressed.connect(self._on_look_clicked)
        self._folder.clicked.connect(self._on_folder_clicked)
        self._file.clicked.connect(self._on_file_clicked)
        self._look.clicked.connect(self._on_look_clicked)
        self._add.clicked.connect(lambda: gate.act(self._start))
        if found is None:
            self.focus(self._address.edit)
        else:
            self._show_found(found)

    # -- Slots --

    def _on_address_text_edited(self) -> None:
        # What is shown below is of another place.
        self._forget()

    def _on_folder_clicked(self) -> None:
        title = _translate("AddCatalogue", "Which folder?")
        about = _translate("AddCatalogue", "The folders “metadata” and “targets” lie in it.")
        self._browse(title, about, self._take_folder, "")

    def _on_file_clicked(self) -> None:
        title = _translate("AddCatalogue", "Which root file?")
        about = _translate("AddCatalogue", "It ends in .json. With it, nothing needs to be compared.")
        self._browse(title, about, self._take_root, ".json")

    def _on_look_clicked(self) -> None:
        address = self._address.edit.text().strip()
        if not address:
            self._address.complain(_translate("AddCatalogue", "Type an address, or choose a folder"))
            self._address.edit.setFocus()
            return
        self._forget()
        catalogues, root = own_catalogues(self._workspace), self._root

        def look(_report: object, check: Check) -> Found | DarasaError:
            try:
                return catalogues.look_at(address, root, check)
            except DarasaError as error:
                check()  # stopped by hand: nothing is to be told
                return error

        title = _translate("AddCatalogue", "Looking at the catalogue…")
        work(self._gate, title, "", look, self._show)

    # -- What is done --

    def _browse(self, title: str, about: str, chosen: Callable[[Path], object], suffix: str) -> None:
        Browser(self._gate, title, about, chosen, suffix)

    def _take_folder(self, folder: Path) -> None:
        self._address.edit.setText(str(folder))
        self._on_look_clicked()

    def _take_root(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                self._root = file.read(_LARGEST_ROOT)
        except OSError as error:
            self._gate.window.tell(error)
            return
        set_text(self._file, _translate("AddCatalogue", "Root file: {name}").format(name=path.name))
        self._forget()

    def _show(self, came: Found | DarasaError) -> None:
        if isinstance(came, Found):
            self._show_found(came)
        elif isinstance(came, CatalogueAddressError | MirrorGoneError):
            no_folder = _translate("AddCatalogue", "There is no such folder. An address begins with https://")
            # Most likely the beginning was left out: it was no stick that was pulled.
            is_gone = isinstance(came, MirrorGoneError)
            self._address.complain(no_folder if is_gone else explain_fetching(came).text)
            self._address.edit.setFocus()
        else:
            trouble = explain_fetching(came)
            said = column(
                14,
                label(trouble.title, "strong", wrap=True),
                warning_row(trouble.text, "alert"),
            )
            self._says.put(holder(said))
            self.show_end()

    def _show_found(self, found: Found) -> None:
        self._found = found
        names = listed([one.name for one in found.publishers])
        courses = _translate("AddCatalogue", "%n course(s) in all languages", "", found.packs)
        by = _translate("AddCatalogue", "By {names}").format(names=names) if names else ""
        items: list[Item] = [
            16,
            label(isolated(found.title), "h3", wrap=True),
            2,
            label(" · ".join(one for one in (courses, by) if one), "small", "2", wrap=True),
            10,
        ]
        if found.is_known:
            known = _translate("AddCatalogue", "This catalogue is here already. The address is added to it.")
            items += [warning_row(known, "info")]
        elif found.is_from_mirror:
            compare = _translate(
                "AddCatalogue",
                "Compare this number with the one that the publisher tells you, on paper, by telephone or on "
                "their own page. Add the catalogue only if every digit is the same.",
            )
            items += [label(compare, "", "", wrap=True), 8, fingerprint_card(found.fingerprint)]
        else:
            items += [
                label(
                    _translate("AddCatalogue", "It belongs to the root file. Its number:"),
                    "small",
                    "2",
                    wrap=True,
                ),
                6,
                fingerprint_card(found.fingerprint),
            ]
        self._says.put(holder(column(*items)))
        self._look.hide()
        self._add.show()
        self.show_end()
        if found.is_from_mirror and not found.is_known:
            self.focus_cancel()  # a second Enter must not take the place of comparing
        else:
            self.focus(self._add)

    def _forget(self) -> None:
        self._found = None
        self._is_from_stick = False
        self._says.put(QWidget())
        self._add.hide()
        self._look.show()

    def _start(self, warrant: "Warrant") -> None:
        found = self._found
        assert found is not None, "the button comes with what was found"
        window = self._gate.window
        # What was found on a stick is renewed from sticks: each has another place in each computer.
        address = "" if self._is_from_stick else found.address
        self._workspace.catalogues.add(warrant, address, found.root)
        self.close_overlay()
        window.fetching.forget_sticks()
        window.fetching.refresh()
        window.fetching.look()
