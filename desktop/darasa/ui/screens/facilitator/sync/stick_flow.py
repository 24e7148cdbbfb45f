"""The facilitator wants to carry the record on a stick: onto it here, and from it there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.core.tasks import Check, Report
from darasa.sync.stick.types import Exported, Found, TakenIn
from darasa.ui.screens.course_words import isolated, size
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.dialog import Dialog, Told
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync import bring_back
from darasa.ui.screens.facilitator.sync.fingerprint import fingerprint_card
from darasa.ui.screens.facilitator.working import work
from darasa.ui.troubles import explain
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


def export(gate: Gate, workspace: "Workspace") -> None:
    """Ask for the stick, write the record file, and say what was written."""

    def chosen(folder: Path) -> None:
        gate.act(lambda warrant: start(warrant, folder))

    def start(warrant: "Warrant", folder: Path) -> None:
        def write(report: Report, check: Check) -> Exported:
            return workspace.sticks.export(warrant, folder, report, check, _computer(workspace))

        title = _translate("Sticks", "Writing to the stick…")
        about = _translate("Sticks", "Leave the stick in. Nothing is lost if you stop.")
        work(gate, title, about, write, tell)

    def tell(made: Exported) -> None:
        gate.window.refresh()
        wrote = _translate("Sticks", "%n entries were written ({size}), to this file:", "", made.statements)
        sealed = (
            _translate("Sticks", "It is sealed: only the collecting computer of this centre can read it.")
            if made.sealed
            else _translate(
                "Sticks",
                "It is not sealed, so no names are in it, only codes. What learners answered can be read by "
                "whoever has the stick.",
            )
        )
        paragraphs = [wrote.format(size=size(made.size)), f"\u200e{made.path}", sealed]
        Told(gate.window, _translate("Sticks", "Everything is on the stick"), paragraphs)

    title = _translate("Sticks", "Export: which stick?")
    about = _translate(
        "Sticks",
        "A file with the whole record of this computer is written into a folder of its own. Other files on "
        "the stick are not touched.",
    )
    Browser(gate, title, about, chosen)


def read(gate: Gate, workspace: "Workspace", learner: str = "") -> None:
    """Ask for the stick, and take in what other computers wrote; of one learner alone where one is given."""
    title = _translate("Sticks", "Read: which stick?")
    about = _translate(
        "Sticks",
        "What other computers exported to it is added here. Nothing on the stick is changed, and nothing "
        "here is taken away.",
    )

    def chosen(folder: Path) -> None:
        says = _translate("Sticks", "Looking at the stick…")
        work(
            gate, says, "",
            lambda report, check: workspace.sticks.look(folder, report, check),
            lambda found: _Reading(gate, workspace, found, learner).go_on(),
        )  # fmt: skip

    Browser(gate, title, about, chosen)


@dataclass(frozen=True, slots=True)
class _Taken:
    """What came of all files of one stick."""

    files: tuple[TakenIn, ...]
    came: bring_back.Came | None
    """Where it was for one learner."""


class _Reading:
    """One stick: asks about each computer that is not known, then takes in what may come."""

    def __init__(self, gate: Gate, workspace: "Workspace", found: Sequence[Found], learner: str) -> None:
        self._gate = gate
        self._workspace = workspace
        self._learner = learner
        self._found = found
        # One's own file is of use for whom this computer has lost.
        self._good = [one for one in found if one.trouble is None and (learner or not one.ours)]
        self._unknown = [one for one in self._good if not one.known]
        self._troubled = [one for one in found if one.trouble is not None]

    def go_on(self) -> None:
        """Ask about the next computer, or begin where there is nothing left to ask."""
        if self._unknown:
            KnowComputer(self._gate, self._unknown[0], self._answer)
        elif self._good:
            self._gate.act(self._start)
        else:
            Told(self._gate.window, _translate("Sticks", "Nothing was taken in"), self._nothing_words())

    def _answer(self, known: bool) -> None:
        one = self._unknown.pop(0)
        if not known:
            self._good = [other for other in self._good if other.replica != one.replica]
        self._unknown = [other for other in self._unknown if other.replica != one.replica]
        self.go_on()

    def _start(self, warrant: "Warrant") -> None:
        workspace, learner, good = self._workspace, self._learner, list(self._good)
        sticks = workspace.sticks

        def take(report: Report, check: Check) -> _Taken:
            files = []
            for number, one in enumerate(good):
                share = _share(report, number, len(good))
                if learner:
                    files.append(sticks.bring_back(warrant, one.path, learner, one.fingerprint, share, check))
                else:
                    files.append(sticks.take_in(warrant, one.path, one.fingerprint, share, check))
            if any(taken.tombstones for taken in files):
                workspace.centre.finish_erasing(check=check)
            return _Taken(tuple(files), None)

        def take_one(report: Report, check: Check) -> _Taken:
            taken: list[_Taken] = []

            def bring() -> tuple[int, int]:
                taken.append(take(report, check))
                return sum(one.added for one in taken[0].files), sum(one.known for one in taken[0].files)

            came = bring_back.came(workspace, learner, bring)
            return _Taken(taken[0].files, came)

        title = _translate("Sticks", "Reading the stick…")
        about = _translate("Sticks", "Leave the stick in. Nothing is lost if you stop; do it again then.")
        work(self._gate, title, about, take_one if learner else take, self._tell)

    def _tell(self, taken: _Taken) -> None:
        gate = self._gate
        gate.window.refresh()
        if taken.came is not None:
            bring_back.tell(gate, self._workspace, taken.came, partly=False)
            return
        paragraphs = []
        for one in taken.files:
            paragraphs.append(_taken_words(one))
            if one.refused:
                paragraphs.append(
                    _translate("Sticks", "%n entries of it were broken and left out.", "", one.refused)
                )
            if one.tombstones:
                paragraphs.append(
                    _translate(
                        "Sticks", "%n learner(s) erased there are erased here too.", "", one.tombstones
                    )
                )
        Told(gate.window, _translate("Sticks", "The stick was read"), paragraphs + self._trouble_words())

    def _nothing_words(self) -> list[str]:
        if self._troubled:
            return self._trouble_words()
        if any(one.ours for one in self._found):
            return [_translate("Sticks", "Only what this computer wrote itself is on the stick.")]
        if self._found:
            return [_translate("Sticks", "Nothing here was changed.")]
        return [
            _translate("Sticks", "There is no record of Darasa on it. Export to it on the other computer.")
        ]

    def _trouble_words(self) -> list[str]:
        words = []
        for one in self._troubled:
            assert one.trouble is not None, "only those with trouble are here"
            trouble = explain(one.trouble)
            words.append(f"{isolated(one.path.name)}: {trouble.title}. {trouble.text}")
        return words


class KnowComputer(Dialog):
    """Asks once whether a computer is one whose records are to be taken in."""

    def __init__(self, gate: Gate, found: Found, answer: Callable[[bool], object]) -> None:
        self._answer = answer
        self._is_answered = False
        yes = button(_translate("Sticks", "Yes, take it in"), "primary", "check")
        yes.setObjectName("know-computer")
        name = found.computer or _translate("Sticks", "A computer without a name")
        about = _translate(
            "Sticks",
            "Records from it were never taken in here. Compare the number below with the one that the other "
            "computer shows under Sync & data, Sticks. From then on Darasa knows it.",
        )
        content: list[Item] = [label(name, "strong", wrap=True), 10, fingerprint_card(found.fingerprint)]
        title = _translate("Sticks", "Do you know this computer?")
        super().__init__(gate.window, title, about, content, [yes])
        yes.clicked.connect(self._on_yes_clicked)
        self.focus_cancel()

    def dismiss(self) -> None:
        """Leave out what this computer wrote."""
        self._finish(known=False)

    def _on_yes_clicked(self) -> None:
        self._finish(known=True)

    def _finish(self, *, known: bool) -> None:
        if not self._is_answered:
            self._is_answered = True
            self.close_overlay()
            self._answer(known)


def _taken_words(one: TakenIn) -> str:
    computer = one.found.computer or _translate("Sticks", "A computer without a name")
    if not one.added:
        words = _translate("Sticks", "{computer}: everything was here already.")
        return words.format(computer=isolated(computer))
    entries = _translate("Sticks", "%n new entries", "", one.added)
    learners = _translate("Sticks", "%n learner(s)", "", one.learners)
    words = _translate("Sticks", "{computer}: {entries}, {learners}.")
    return words.format(computer=isolated(computer), entries=entries, learners=learners)


def _computer(workspace: "Workspace") -> str:
    settings = workspace.settings
    return " · ".join(filter(None, (settings.centre, settings.computer)))


def _share(report: Report, number: int, count: int) -> Report:
    """Return a report of one of several files."""
    return lambda done: report((number + done) / count)
