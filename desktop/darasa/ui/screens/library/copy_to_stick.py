"""Somebody wants to take courses along: which ones, onto which stick, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from darasa.core.tasks import Check, Report
from darasa.library.local import LOCAL
from darasa.library.types import BUNDLED
from darasa.ui.screens.course_words import size
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Dialog, Told
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.screens.library.choosing import PackChoice
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column, holder, row
from darasa.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from darasa.library.sticks.types import Exported, Stick
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
_MOST_STICKS = 3
"""More than these are found by “Another folder”."""


class CopyToStick(Dialog):
    """Lists what a catalogue vouches for: only that can be checked where it arrives."""

    def __init__(self, gate: Gate, workspace: "Workspace", sticks: Sequence["Stick"]) -> None:
        self._gate = gate
        self._workspace = workspace
        self._sticks = tuple(sticks)[:_MOST_STICKS]
        installed = workspace.library.installed()
        packs = [pack for pack in installed if pack.origin not in {BUNDLED, LOCAL}]
        packs.sort(key=lambda pack: (pack.manifest.title.casefold(), pack.manifest.language))
        self._choice = PackChoice(packs, packs)
        self._choice.changed.connect(self._update)
        self._says = label("", "strong", wrap=True)
        self._which: Segmented | None = None
        self._copy = button(_translate("CopyToStick", "Copy"), "primary", "upload")
        self._copy.setObjectName("copy")
        other = button(_translate("CopyToStick", "Another folder…"), "secondary", "folder")
        other.setObjectName("other-folder")
        about = _translate(
            "CopyToStick",
            "The stick then has everything to install and check these courses on another computer, without "
            "internet. Other files on it are not touched.",
        )
        content: list[Item] = [self._stick_part(), 12, self._says, 10, self._choice]
        if len(packs) < len(installed):
            left_out = _translate(
                "CopyToStick",
                "%n course(s) cannot be taken along this way: no catalogue vouches for them.",
                "",
                len(installed) - len(packs),
            )
            content += [8, label(left_out, "small", "2", wrap=True)]
        super().__init__(
            gate.window,
            _translate("CopyToStick", "Copy courses to a stick"),
            about,
            content,
            [other, self._copy],
        )
        self._other = other
        self._copy.clicked.connect(self._on_copy_clicked)
        other.clicked.connect(self._on_other_clicked)
        self._update()
        if packs:
            self.focus(self._choice.rows[0])
        else:
            self.focus_cancel()

    def _stick_part(self) -> QWidget:
        if not self._sticks:
            none = _translate("CopyToStick", "No USB stick found. Put one in, or choose a folder.")
            return label(none, "", "warn", wrap=True)
        if len(self._sticks) == 1:
            return label(_stick_words(self._sticks[0]), "", wrap=True)
        items = [(str(number), _stick_words(stick), "usb") for number, stick in enumerate(self._sticks)]
        self._which = Segmented(items, "0", _translate("CopyToStick", "Which stick?"))
        self._which.chosen.connect(lambda _: self._update())
        return holder(column(row(self._which, "stretch")))

    @property
    def _stick(self) -> "Stick | None":
        if not self._sticks:
            return None
        return self._sticks[int(self._which.current) if self._which is not None else 0]

    def _update(self) -> None:
        chosen, stick = self._choice.chosen, self._stick
        weighs = sum(pack.size for pack in chosen)
        says = _translate("CopyToStick", "%n course(s), at most {size}", "", len(chosen))
        self._says.setText(says.format(size=size(weighs)))
        self._copy.setEnabled(bool(chosen) and stick is not None)
        self._other.setEnabled(bool(chosen))

    def _on_copy_clicked(self) -> None:
        stick = self._stick
        assert stick is not None, "the button is off without a stick"
        self._start(stick.folder)

    def _on_other_clicked(self) -> None:
        title = _translate("CopyToStick", "Which folder?")
        about = _translate("CopyToStick", "The courses are written into a folder of their own in it.")
        Browser(self._gate, title, about, self._start)

    def _start(self, folder: Path) -> None:
        gate, workspace, packs = self._gate, self._workspace, self._choice.chosen

        def write(report: Report, check: Check) -> "Exported":
            from darasa.ui.looking import own_sticks

            return own_sticks(workspace).export(folder, packs, report, check)

        self.close_overlay()
        title = _translate("CopyToStick", "Copying to the stick…")
        about = _translate("CopyToStick", "Leave the stick in. What was on it can be used even if you stop.")
        work(gate, title, about, write, lambda made: _tell(gate, made, len(packs)))


def _tell(gate: Gate, made: "Exported", asked: int) -> None:
    gate.window.fetching.forget_sticks()
    wrote = _translate(
        "CopyToStick", "%n course(s) are on the stick now. {size} were written.", "", len(made.packs)
    )
    paragraphs = [wrote.format(size=size(made.written))]
    if made.newer:
        paragraphs.append(
            _translate(
                "CopyToStick", "%n course(s) were left: the stick has newer ones.", "", len(made.newer)
            )
        )
    if made.left_out:
        paragraphs.append(
            _translate(
                "CopyToStick",
                "%n course(s) were left out: no catalogue vouches for them any more.",
                "",
                len(made.left_out),
            )
        )
    if made.installers:
        paragraphs.append(_translate("CopyToStick", "Darasa itself is on it too, to be installed."))
    paragraphs.append(_translate("CopyToStick", "You can pull the stick out once the system allows it."))
    done = len(made.packs) + len(made.newer) == asked
    title = (
        _translate("CopyToStick", "The courses are on the stick")
        if done
        else _translate("CopyToStick", "Some of the courses are on the stick")
    )
    Told(gate.window, title, paragraphs)


def _stick_words(stick: "Stick") -> str:
    words = _translate("CopyToStick", "{stick}, {size} free")
    return words.format(stick=stick.name, size=size(stick.free))
