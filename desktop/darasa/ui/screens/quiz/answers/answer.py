"""What the quiz knows of every way to answer."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from darasa.learning.types import Marked
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.passage import Passage

Spoken = tuple[str, Passage | str]
"""What is read aloud: what is said first, such as a letter, and the words, as they stand where they do."""


class Answer(QWidget):
    """The part of a question that is answered; it keeps what was entered until it is marked."""

    changed = Signal()
    """There is another answer, or none any more."""
    entered = Signal()
    """The learner asks, with Enter, for the answer to be checked."""

    hint = ""
    """How the keyboard answers it."""

    def response(self) -> str | None:
        """Return the answer in cmi.interaction form, or None while it is not complete."""
        raise NotImplementedError

    def entry(self) -> object:
        """Return what is entered, complete or not, as a value that `enter` takes."""
        raise NotImplementedError

    def enter(self, entry: object) -> None:
        """Enter what `entry` returned for the same question."""
        raise NotImplementedError

    def show_marked(self, marked: Marked) -> None:
        """Show what was right, and take no more answers."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Return what the keyboard starts on."""
        raise NotImplementedError

    def spoken(self) -> Iterable[Spoken]:
        """Return what is read aloud after the question, in order."""
        return ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys before the page does, which scrolls with the arrows."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002
        """Answer with a key that nothing else has taken; return whether that was possible."""
        return False


class AnswerCard(CardButton):
    """A card that is part of an answer."""

    entered = Signal()
    """Enter was pressed on it to have the answer checked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the answer: a button would follow the order of the Tab key."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Enter that is held down must not run through the quiz.
            if not event.isAutoRepeat():
                self.take_enter()
        else:
            super().keyPressEvent(event)

    def take_enter(self) -> None:
        """Ask for the answer to be checked."""
        self.entered.emit()

    def rest(self) -> None:
        """Take no more answers. Not disabled: Qt would make its signs grey."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
