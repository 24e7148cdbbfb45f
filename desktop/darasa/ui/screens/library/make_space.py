"""There is no room for a course: what can go, and how much that frees. What learners did always stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from darasa.library.types import InstalledPack
from darasa.ui.screens.course_words import size
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.library.choosing import PackChoice
from darasa.ui.screens.library.room import Room
from darasa.ui.screens.library.small_dialogs import show_again
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


class MakeSpace(Dialog):
    """Lists what can go, the largest first; `needed` are the bytes that must be free, 0 for none."""

    def __init__(self, gate: Gate, workspace: "Workspace", needed: int) -> None:
        self._gate = gate
        self._workspace = workspace
        self._needed = needed
        self._free = Room.of(workspace.library.space()).free
        packs = sorted(workspace.library.installed(), key=lambda pack: -pack.size)
        self._choice = PackChoice(packs)
        self._choice.changed.connect(self._update)
        self._says = label("", "strong", wrap=True)
        self._remove = button("", "danger", "trash")
        self._remove.setObjectName("remove")
        about = _translate(
            "MakeSpace",
            "Choose courses that can leave this computer. What learners did in them is kept: when a course "
            "comes back, they go on where they were. Other files of this computer can be put elsewhere too.",
        )
        nothing = label(_translate("MakeSpace", "No course here can go."), wrap=True)
        content: list[Item] = [self._says, 10, self._choice if packs else nothing]
        title = _translate("MakeSpace", "Make space")
        super().__init__(gate.window, title, about, content, [self._remove])
        self._remove.clicked.connect(lambda: gate.act(self._start))
        self._update()
        if packs:
            self.focus(self._choice.rows[0])
        else:
            self.focus_cancel()

    def _update(self) -> None:
        frees = sum(pack.size for pack in self._choice.chosen)
        lacking = max(0, self._needed - self._free)
        amounts = {"needed": size(lacking), "chosen": size(frees)}
        if not self._needed:
            says = _translate("MakeSpace", "Chosen: {chosen}")
        elif frees < lacking:
            says = _translate("MakeSpace", "{needed} are lacking. Chosen: {chosen}")
        else:
            says = _translate("MakeSpace", "{needed} are lacking. Chosen: {chosen}. That is enough.")
        self._says.setText(says.format(**amounts))
        going = len(self._choice.chosen)
        remove = _translate("MakeSpace", "Remove %n course(s)", "", going)
        set_text(self._remove, remove if going else _translate("MakeSpace", "Remove"))
        self._remove.setEnabled(going > 0)

    def _start(self, warrant: "Warrant") -> None:
        packs: tuple[InstalledPack, ...] = self._choice.chosen
        self.close_overlay()
        for pack in packs:
            self._workspace.library.remove(pack, warrant)
        show_again(self._gate)
