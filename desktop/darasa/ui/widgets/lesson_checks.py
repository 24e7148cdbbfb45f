"""Check-yourself questions in the text: taking a choice shows what meets it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from darasa.ui.widgets.lesson_boxes import ChoiceState
from darasa.ui.widgets.lesson_parts import CheckChoice
from darasa.ui.widgets.lesson_style import LessonStyle


def take_choice(check: Sequence[CheckChoice], taken: CheckChoice, style: LessonStyle) -> None:
    """Show the feedback of the choice taken, and close the other choices of its question again."""
    for choice in check:
        if choice is not taken and choice.box.state is not ChoiceState.OPEN:
            _close(choice)
    if taken.box.state is ChoiceState.OPEN:
        taken.box.state = ChoiceState.RIGHT if taken.right else ChoiceState.NOT_YET
        _say(taken, style)


def said_of(choice: CheckChoice) -> str:
    """Return what a screen reader is told of a choice that was taken; empty for one that was not."""
    if choice.box.state is ChoiceState.OPEN:
        return ""
    right = QCoreApplication.translate("LessonView", "Right")
    not_yet = QCoreApplication.translate("LessonView", "Not yet")
    return f"{right if choice.right else not_yet}. {choice.feedback}".strip()


def _say(choice: CheckChoice, style: LessonStyle) -> None:
    if not choice.feedback:
        return
    words = choice.box.first
    block = QTextBlockFormat(style.block("p.feedback"))
    block.setLeftMargin(words.blockFormat().leftMargin())
    block.setRightMargin(words.blockFormat().rightMargin())
    cursor = choice.box.end()
    cursor.insertBlock(block, style.char("p.feedback"))
    cursor.insertText(choice.feedback, style.char("p.feedback"))


def _close(choice: CheckChoice) -> None:
    choice.box.state = ChoiceState.OPEN
    cursor = choice.box.end()
    words = choice.box.first
    cursor.setPosition(words.position() + words.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
