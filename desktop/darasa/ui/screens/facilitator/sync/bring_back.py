"""The facilitator wants to have a learner back who learned elsewhere, by the code on their login card."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from darasa.core.tasks import CancelledError, Check, Report
from darasa.net.errors import AbortedError
from darasa.people.errors import LearnerUnknownError, NameRefusedError
from darasa.record.rules import is_uuid
from darasa.record.types import Verb
from darasa.sync.types import Target
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.facilitator.dialog import Dialog, Told, name_of
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.screens.new_learner.name_words import refusal_words
from darasa.ui.widgets.avatar_picker import AvatarPicker
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
_MARKS = str.maketrans("", "", "\u200e\u200f\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Came:
    """What of a learner is here now that was not before."""

    learner: str
    lessons: int
    quizzes: int
    added: int
    """Statements of all kinds."""
    known: int
    is_named: bool
    """Whether they have a name on this computer."""


class BringBack(Dialog):
    """Asks for the code, and from where the learner is to come."""

    def __init__(
        self,
        gate: Gate,
        workspace: "Workspace",
        targets: tuple[Target, ...],
        from_stick: Callable[[str], object] | None,
    ) -> None:
        """`from_stick` takes the code and asks for the stick; None where sticks cannot be read."""
        self._gate = gate
        self._workspace = workspace
        self._from_stick = from_stick
        self._code = Field(
            _translate("BringBack", "Code on the login card"),
            _translate("BringBack", "36 letters, digits and lines, as under Learners, Login card"),
        )
        self._code.edit.setObjectName("code")
        self._code.edit.setMaxLength(80)
        buttons: list[QPushButton] = []
        for target in targets:
            words = _translate("BringBack", "From {server}").format(server=target.name)
            made = button(words, "primary" if target is targets[0] else "secondary", "download")
            made.setObjectName(f"from-{target.id}")
            made.clicked.connect(lambda _=False, target=target: self._on_target_clicked(target))
            buttons.insert(0, made)
        if from_stick is not None:
            stick = button(
                _translate("BringBack", "From a stick…"), "secondary" if targets else "primary", "usb"
            )
            stick.setObjectName("from-stick")
            stick.clicked.connect(self._on_stick_clicked)
            buttons.insert(0, stick)
        about = _translate(
            "BringBack",
            "For somebody who learned on another computer, or whose computer broke. What is kept of them "
            "elsewhere is added here; nothing is taken away there.",
        )
        title = _translate("BringBack", "Bring back a learner")
        super().__init__(gate.window, title, about, [self._code], buttons)
        self._buttons = buttons
        self._code.edit.returnPressed.connect(buttons[-1].click)
        self.focus(self._code.edit)

    # -- Slots --

    def _on_target_clicked(self, target: Target) -> None:
        code = self._read_code()
        if code:
            self._gate.act(lambda warrant: self._start(warrant, code, target))

    def _on_stick_clicked(self) -> None:
        code = self._read_code()
        if code and self._from_stick is not None:
            from_stick = self._from_stick
            self.close_overlay()
            from_stick(code)

    # -- Helpers --

    def _read_code(self) -> str:
        """Return the code, or say that it is none."""
        code = "".join(self._code.edit.text().translate(_MARKS).split()).lower()
        if is_uuid(code):
            return code
        self._code.complain(
            _translate("BringBack", "This is not such a code. Look at each letter, and at the lines between")
        )
        self._code.edit.setFocus()
        return ""

    def _start(self, warrant: "Warrant", code: str, target: Target) -> None:
        workspace, gate = self._workspace, self._gate

        def fetch(_report: Report, check: Check) -> Came:
            def bring() -> tuple[int, int]:
                brought = workspace.sync.bring_back(warrant, code, target, check)
                return brought.added, brought.known

            try:
                return came(workspace, code, bring)
            except AbortedError as error:
                raise CancelledError from error

        title = _translate("BringBack", "Looking for the learner…")
        about = _translate("BringBack", "Nothing is lost if you stop; it can be done again.")
        partly = not target.everything

        def then(brought: Came) -> None:
            self.close_overlay()
            tell(gate, workspace, brought, partly=partly)

        work(gate, title, about, fetch, then, interrupt=workspace.sync.give_up)


class Name(Dialog):
    """Asks for the name and the picture of a learner who came without."""

    def __init__(self, gate: Gate, workspace: "Workspace", brought: Came, says: list[str]) -> None:
        self._gate = gate
        self._workspace = workspace
        self._brought = brought
        self._name = Field(_translate("BringBack", "Name"))
        self._name.edit.setMaxLength(80)
        self._name.edit.setObjectName("name")
        self._picture = AvatarPicker("bird")
        save = button(_translate("OwnDialogs", "Save"), "primary")
        title = _translate("BringBack", "Who is it?")
        about = _translate(
            "BringBack",
            "No name came along: names never leave a computer openly. The learner chooses a picture.",
        )
        content: list[Item] = [label(" ".join(says), wrap=True), 14, self._name, 8, self._picture]
        super().__init__(gate.window, title, about, content, [save])
        save.clicked.connect(self._on_save_clicked)
        self._name.edit.returnPressed.connect(self._on_save_clicked)
        self.focus(self._name.edit)

    def _on_save_clicked(self) -> None:
        self._gate.act(self._save)

    def _save(self, warrant: "Warrant") -> None:
        name, picture = self._name.edit.text(), self._picture.current
        try:
            learner = self._workspace.people.take_in(warrant, self._brought.learner, name, picture)
        except NameRefusedError as error:
            self._name.complain(refusal_words(error))
            self._name.edit.setFocus()
            return
        window = self._gate.window
        self.close_overlay()
        window.refresh()
        says = _translate(
            "BringBack", "{name} can go on here: on the first screen, by the picture and the name."
        )
        title = _translate("BringBack", "The learner is back")
        Told(window, title, [says.format(name=isolated(name_of(learner)))])


def came(workspace: "Workspace", learner: str, bring: Callable[[], tuple[int, int]]) -> Came:
    """Bring a learner back, and count what came; `bring` returns the statements added and known."""
    lessons, quizzes = _done(workspace, learner)
    added, known = bring()
    more_lessons, more_quizzes = _done(workspace, learner)
    try:
        is_named = bool(workspace.people.get(learner).name)
    except LearnerUnknownError:
        is_named = False
    return Came(learner, len(more_lessons - lessons), len(more_quizzes - quizzes), added, known, is_named)


def tell(gate: Gate, workspace: "Workspace", brought: Came, *, partly: bool) -> None:
    """Say what came; ask who it is where nobody here knows. `partly`: only completions are kept there."""
    gate.window.refresh()
    says = came_words(brought)
    if partly and brought.added:
        says.append(
            _translate(
                "BringBack",
                "Only what was finished is kept there: answers and places in lessons did not come along.",
            )
        )
    if brought.added + brought.known and not brought.is_named:
        Name(gate, workspace, brought, says)
        return
    title = _translate("BringBack", "The learner is here") if brought.known else ""
    if brought.added:
        title = _translate("BringBack", "The learner is back")
    Told(gate.window, title or _translate("BringBack", "Nothing came"), says)


def came_words(brought: Came) -> list[str]:
    """Return what came, in sentences."""
    if not brought.added and not brought.known:
        return [
            _translate(
                "BringBack",
                "Nothing is known of this code there. Look at each letter of it, or look in another place.",
            )
        ]
    if not brought.added:
        return [_translate("BringBack", "Everything that is kept there was here already.")]
    lessons = _translate("BringBack", "%n lesson(s)", "", brought.lessons)
    quizzes = _translate("BringBack", "%n quiz(zes)", "", brought.quizzes)
    if brought.lessons and brought.quizzes:
        words = _translate("BringBack", "{lessons} and {quizzes} came back.")
        return [words.format(lessons=lessons, quizzes=quizzes)]
    if brought.lessons or brought.quizzes:
        words = _translate("BringBack", "{what} came back.")
        return [words.format(what=lessons if brought.lessons else quizzes)]
    return [_translate("BringBack", "What was kept there came back.")]


def _done(workspace: "Workspace", learner: str) -> tuple[set[str], set[str]]:
    """Return the lessons and the quizzes that are here of a learner, by their IRIs."""
    events = workspace.record.events(learner)
    lessons = {event.object for event in events if event.verb is Verb.COMPLETED}
    quizzes = {event.object for event in events if event.verb in {Verb.PASSED, Verb.FAILED}}
    return lessons - quizzes, quizzes
