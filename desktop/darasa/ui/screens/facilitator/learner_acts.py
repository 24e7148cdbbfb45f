"""What the facilitator does for one learner: each act asks first, then does it, then says what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from darasa.people.errors import NameRefusedError
from darasa.people.types import Learner
from darasa.ui.screens.facilitator.dialog import Dialog, Told, name_of, who
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync.fingerprint import fingerprint_card
from darasa.ui.screens.facilitator.working import work
from darasa.ui.screens.new_learner.name_words import refusal_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item
from darasa.ui.widgets.pin_fields import PinFields

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.people.service import People
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


def begin(act: str, learner: Learner, workspace: "Workspace", gate: Gate) -> None:
    """Ask the question of one of `learner_panel.ACTS`."""
    match act:
        case "pin":
            NewPin(gate, workspace.people, learner)
        case "remove_pin":
            RemovePin(gate, workspace.people, learner)
        case "rename":
            Rename(gate, workspace.people, learner)
        case "card":
            LoginCard(gate.window, learner)
        case "merge":
            from darasa.ui.screens.facilitator.merge import ask_whom

            ask_whom(gate, workspace, learner)
        case "export":
            _export(learner, workspace, gate)
        case _:
            from darasa.ui.screens.facilitator.erase import Erase

            Erase(gate, workspace, learner)


class NewPin(Dialog):
    """Sets a PIN, whatever the one before was; best typed by the learner."""

    def __init__(self, gate: Gate, people: "People", learner: Learner) -> None:
        self._gate = gate
        self._people = people
        self._learner = learner
        self._pin = PinFields()
        save = _save_button()
        title = (
            _translate("LearnerActs", "A new PIN")
            if learner.has_pin
            else _translate("LearnerActs", "Set a PIN")
        )
        about = _translate(
            "LearnerActs",
            "Let the learner type it, so that nobody else knows it. Lessons and answers stay as they are.",
        )
        super().__init__(gate.window, title, about, [who(learner), 16, self._pin], [save])
        save.clicked.connect(self._on_save_clicked)
        self._pin.submitted.connect(self._on_save_clicked)
        self.focus(self._pin.first.edit)

    def _on_save_clicked(self) -> None:
        pin = self._pin.pin()
        if pin is not None:
            self._gate.act(lambda warrant: self._set(warrant, pin))

    def _set(self, warrant: "Warrant", pin: str) -> None:
        self._people.reset_pin(warrant, self._learner.id, pin)
        self.close_overlay()
        self._gate.window.refresh()
        told = _translate("LearnerActs", "From now on Darasa asks {name} for the new PIN.")
        title = _translate("LearnerActs", "The PIN is set")
        Told(self._gate.window, title, [told.format(name=name_of(self._learner))])


class RemovePin(Dialog):
    """Takes the PIN away."""

    def __init__(self, gate: Gate, people: "People", learner: Learner) -> None:
        self._gate = gate
        self._people = people
        self._learner = learner
        remove = button(_translate("LearnerActs", "Remove the PIN"), "danger", "lock")
        about = _translate(
            "LearnerActs",
            "Without a PIN, anybody at this computer can open the lessons of this learner. Lessons and "
            "answers stay as they are, and a new PIN can be set at any time.",
        )
        title = _translate("LearnerActs", "Remove the PIN?")
        super().__init__(gate.window, title, about, [who(learner)], [remove])
        remove.clicked.connect(lambda: gate.act(self._remove))
        self.focus(remove)

    def _remove(self, warrant: "Warrant") -> None:
        self._people.reset_pin(warrant, self._learner.id, None)
        self.close_overlay()
        self._gate.window.refresh()


class Rename(Dialog):
    """Gives a learner another name; a guest becomes a learner by it."""

    def __init__(self, gate: Gate, people: "People", learner: Learner) -> None:
        self._gate = gate
        self._people = people
        self._learner = learner
        self._name = Field(_translate("LearnerActs", "Name"), text=learner.name)
        self._name.edit.setMaxLength(80)
        save = _save_button()
        title = (
            _translate("LearnerActs", "Give a name")
            if learner.is_guest
            else _translate("LearnerActs", "Change the name")
        )
        about = _translate("LearnerActs", "Everything that was learned stays under the new name.")
        super().__init__(gate.window, title, about, [who(learner), 16, self._name], [save])
        save.clicked.connect(self._on_save_clicked)
        self._name.edit.returnPressed.connect(self._on_save_clicked)
        self._name.edit.selectAll()
        self.focus(self._name.edit)

    def _on_save_clicked(self) -> None:
        self._gate.act(lambda _: self._rename())

    def _rename(self) -> None:
        try:
            self._people.rename(self._learner.id, self._name.edit.text())
        except NameRefusedError as error:
            self._name.complain(refusal_words(error))
            self._name.edit.setFocus()
            return
        self.close_overlay()
        self._gate.window.refresh()


class LoginCard(Dialog):
    """The code by which a learner is found again elsewhere: to be written down, or copied."""

    def __init__(self, window: QWidget, learner: Learner) -> None:
        self._code = learner.id
        self._copied = label(_translate("LearnerActs", "Copied"), "small", "ok")
        self._copied.hide()
        copy = button(_translate("LearnerActs", "Copy"), "secondary")
        copy.setObjectName("copy")
        go_on = button(_translate("Dialog", "Go on"), "primary")
        about = _translate(
            "LearnerActs",
            "By this code the learner is brought back on another computer, or after this one broke. Write it "
            "on a card for them. It opens nothing here, and a record store knows the learner by it.",
        )
        shown = fingerprint_card(learner.id)
        content: list[Item] = [who(learner), 14, shown, 6, self._copied]
        title = _translate("LearnerActs", "Login card")
        super().__init__(window, title, about, content, [copy, go_on], can_cancel=False)
        copy.clicked.connect(self._on_copy_clicked)
        go_on.clicked.connect(self.close_overlay)
        self.focus(go_on)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._copied.show()


def _export(learner: Learner, workspace: "Workspace", gate: Gate) -> None:
    from darasa.ui.screens.facilitator.browser import Browser

    title = _translate("LearnerActs", "Export: where to?")
    about = _translate(
        "LearnerActs",
        "Choose a folder, best on a stick. The file holds the name and everything that this learner did, in "
        "a form that learning record stores can read. Nothing changes here.",
    )

    def chosen(folder: Path) -> None:
        path = _free(folder, learner)
        gate.act(lambda warrant: start(warrant, path))

    def start(warrant: "Warrant", path: Path) -> None:
        words = _translate("LearnerActs", "Writing the file…")
        work(
            gate, words, "",
            lambda _report, _check: workspace.centre.export(warrant, learner.id, path),
            lambda count: tell(path, count), can_stop=False,
        )  # fmt: skip

    def tell(path: Path, count: int) -> None:
        wrote = _translate("LearnerActs", "%n entries were written to this file:", "", count)
        keep = _translate(
            "LearnerActs", "Keep it as safe as the computer itself: whoever has the file can read it."
        )
        Told(
            gate.window,
            _translate("LearnerActs", "Exported"),
            [wrote.replace(str(count), QLocale().toString(count)), f"\u200e{path}", keep],
        )

    Browser(gate, title, about, chosen)


def _free(folder: Path, learner: Learner) -> Path:
    """Return a path in the folder that names the learner and is not taken."""
    letters = "".join(c if c.isalnum() else "-" for c in learner.name).strip("-") or "guest"
    path = folder / f"darasa-{letters}.jsonl"
    number = 2
    while path.exists():
        path = folder / f"darasa-{letters}-{number}.jsonl"
        number += 1
    return path


def _save_button() -> QPushButton:
    return button(_translate("OwnDialogs", "Save"), "primary")
