"""The facilitator wants a learner gone for good, and to know before and after what that does not reach."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from darasa.core.tasks import Check, Report
from darasa.people.types import Learner
from darasa.storage.errors import BackupFailedError, DatabaseUnusableError
from darasa.ui.screens.facilitator.dialog import Dialog, Told, name_of, who
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.toggle import Toggle

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


class Erase(Dialog):
    """Says what goes, what stays and what is out of reach; only after a switch is set can it be done."""

    def __init__(self, gate: Gate, workspace: "Workspace", learner: Learner) -> None:
        self._gate = gate
        self._workspace = workspace
        self._learner = learner
        sure = _translate("Erase", "Erase this learner for good")
        self._sure = Toggle(sure, on=False)
        self._sure.setObjectName("sure")
        self._erase = button(_translate("Erase", "Erase"), "danger", "trash")
        self._erase.setObjectName("erase")
        self._erase.setEnabled(False)
        switch = row(self._sure, (label(sure, "strong", wrap=True), 1), spacing=12)
        content = [who(learner), 14, *_consequences(), 16, switch]
        super().__init__(gate.window, _translate("Erase", "Erase this learner?"), "", content, [self._erase])
        self._sure.toggled.connect(self._erase.setEnabled)
        self._erase.clicked.connect(lambda: gate.act(self._start))
        self.focus(self._sure)

    def _start(self, warrant: "Warrant") -> None:
        gate, workspace, learner = self._gate, self._workspace, self._learner
        self.close_overlay()
        about = _translate(
            "Erase", "The backups are written anew without this learner. This can take a few minutes."
        )

        def erase(report: Report, check: Check) -> _Left:
            try:
                erased = workspace.centre.erase(warrant, learner.id, report, check)
            except (BackupFailedError, DatabaseUnusableError):
                if any(one.id == learner.id for one in workspace.people.learners()):
                    raise
                return _Left.OWN_BACKUPS
            return _Left.SECOND_FOLDER if erased.second_folder_waits else _Left.NOTHING

        title = _translate("Erase", "Erasing…")
        work(gate, title, about, erase, lambda left: _tell(gate, learner, left), can_stop=False)


class _Left(Enum):
    """What an erasure could not clean yet; the next backup does."""

    NOTHING = auto()
    SECOND_FOLDER = auto()
    OWN_BACKUPS = auto()


def _consequences() -> list[QWidget | int]:
    lines = (
        ("trash", _translate(
            "Erase",
            "Name, picture, PIN, answers and results go: from this computer and from its backups. Nobody can "
            "bring them back. To keep a copy, export the learner first.",
        )),
        ("check", _translate("Erase", "The courses and all other learners stay as they are.")),
        ("info", _translate(
            "Erase",
            "What was sent to a record store before cannot be erased from here: ask whoever runs it. "
            "Exported files and other computers keep theirs: delete those files, and erase the learner there "
            "too.",
        )),
    )  # fmt: skip
    items: list[QWidget | int] = []
    for icon, words in lines:
        holder = QWidget()
        sign = column(icon_label(icon, "text2", 20), "stretch")
        holder.setLayout(row(sign, (label(words, "small", "2", wrap=True), 1), spacing=12))
        items += [10, holder] if items else [holder]
    return items


def _tell(gate: Gate, learner: Learner, left: _Left) -> None:
    gate.window.refresh()
    gone = _translate(
        "Erase",
        "{name} is erased from this computer. Old backups and sticks do not bring the learner back here.",
    ).format(name=name_of(learner))
    paragraphs = [gone]
    if left is _Left.OWN_BACKUPS:
        paragraphs.append(
            _translate(
                "Erase",
                "Not all backups could be cleaned now. Darasa finishes that with the next backup. Make some "
                "room on the disk, and press “Back up now” in the settings.",
            )
        )
    if left is _Left.SECOND_FOLDER:
        paragraphs.append(
            _translate(
                "Erase",
                "The second backup folder could not be reached. Its backups are cleaned as soon as it is "
                "there again and a backup is made. Until then, keep it safe.",
            )
        )
    paragraphs.append(
        _translate("Erase", "What was sent to a record store before is still there: ask whoever runs it.")
    )
    Told(gate.window, _translate("Erase", "Erased"), paragraphs)
