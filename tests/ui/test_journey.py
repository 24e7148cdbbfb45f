"""From a name through lessons and quiz to the result, by keyboard alone, in English and in Arabic."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences, Settings
from darasa.learning.response import decode_choices, decode_pairs
from darasa.learning.scoring import right_response
from darasa.packs.types import Question, QuestionKind
from darasa.ui.main_window import MainWindow
from darasa.ui.screens.quiz.answers.ordering import OrderRow
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.widgets.buttons import Button
from darasa.ui.widgets.lesson_view import LessonView
from darasa.workspace import Workspace
from tests.courses import bring_in
from tests.ui.libraries import plain
from tests.ui.shown import focused, look, texts
from tests.ui.windows import add_learners, open_window, press
from tests.unit.learning.worlds import small_pack

KEYS = Qt.Key
MOST = 80
"""More stops than any screen of the journey has."""
WORDS = {
    "en": {
        "who": "Who is learning?", "lessons": ("Two bowls of beans", "What is a label?", "Until next time"),
        "right": "Yes, that is right", "passed": "You passed, and the course is done",
        "score": "7 of 7", "course": "Sorting beans",
    },
    "ar": {
        "who": "من يتعلّم الآن؟", "lessons": ("وعاءان من الحبوب", "ما هو التصنيف؟", "إلى اللقاء"),
        "right": "نعم، هذا صحيح", "passed": "لقد نجحت، واكتملت الدورة",
        "score": "٧ من ٧", "course": "فرز الحبوب",
    },
}  # fmt: skip
"""What is read on the way."""


@pytest.fixture(autouse=True)
def _usual_look(qapp: object) -> Iterator[None]:  # noqa: ARG001
    look()
    yield
    look()


class Reader:
    """Somebody who has the keys, and eyes: what is on the screen is read, and nothing else is done."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            press(self._window, key)
            QCoreApplication.processEvents()

    def reads(self, words: str) -> None:
        """See to it that these words are on the screen."""
        self._qtbot.waitUntil(lambda: words in self.page, timeout=10_000)

    @property
    def page(self) -> str:
        said = [plain(text) for text in texts(self._window)]
        said += [view.accessibleName() for view in self._window.findChildren(LessonView) if view.isVisible()]
        rings = [one.accessibleName() for one in self._window.findChildren(QWidget) if one.isVisible()]
        return " | ".join((*said, *map(plain, rings)))

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Press Tab until the keyboard is where it is wanted, and seen there."""
        for _ in range(MOST):
            at = focused()
            if wanted(at):
                ring = self._window.ring.target
                assert ring is at or isinstance(at, QLineEdit), "it is not seen where the keyboard is"
                return at
            self.press(KEYS.Key_Tab)
        raise AssertionError(f"Tab never comes there; it was at {focused().accessibleName()!r}")

    def read_through(self, title: str) -> None:
        """Read one lesson to its end, and go on."""
        self.reads(title)
        for _ in range(MOST):
            (view,) = (one for one in self._window.findChildren(LessonView) if one.isVisible())
            if view.verticalScrollBar().value() == view.verticalScrollBar().maximum():
                break
            self.press(KEYS.Key_Space if view.hasFocus() else KEYS.Key_Tab)
        self.tab_to(lambda at: at.objectName() == "next")
        self.press(KEYS.Key_Return)

    def answer(self, question: Question) -> None:
        """Give the right answer to the question on the screen, and have it checked."""
        self.reads(question.prompt)
        right = right_response(question)
        said = {choice.id: choice.text for choice in question.choices}
        match question.kind:
            case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
                self.tab_to(lambda at: isinstance(at, QLineEdit))
                self._type(right)
                self.press(KEYS.Key_Return)
            case QuestionKind.ORDERING:
                self._order([said[id_] for id_ in decode_choices(right)])
            case QuestionKind.MATCHING:
                self._match({said[left]: target for left, target in decode_pairs(right)}, question)
            case _:
                for id_ in decode_choices(right):
                    self._choose(said[id_])
                self.press(KEYS.Key_Return)

    def _type(self, words: str) -> None:
        """Type letters of any script, as the system delivers them."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, KEYS.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._window.windowHandle(), event)

    def _choose(self, words: str) -> None:
        """Go to a choice with the arrows, and take it."""
        for _ in range(MOST):
            if plain(focused().accessibleName()).partition(". ")[2].startswith(words):
                break
            self.press(KEYS.Key_Down)
        at = focused()
        assert isinstance(at, QAbstractButton)
        if not at.isChecked():
            self.press(KEYS.Key_Space)

    def _order(self, wanted: list[str]) -> None:
        """Bring each into its place with the buttons that move it up."""
        if self._places() == wanted:
            # It is shown as it is wanted, and only an order that was touched is an answer.
            self._move_up(wanted[1])
        for place, words in enumerate(wanted):
            while self._places()[place] != words:
                self._move_up(words)
        self.tab_to(lambda at: at.property("kind") == "primary")
        self.press(KEYS.Key_Return)

    def _move_up(self, words: str) -> None:
        self.tab_to(
            lambda at: isinstance(at, Button) and _row_of(at) == words and at.accessibleName() != words
        )
        self.press(KEYS.Key_Space)

    def _places(self) -> list[str]:
        rows = [one for one in self._window.findChildren(OrderRow) if one.isVisible()]
        return [one.choice.text for one in sorted(rows, key=lambda row: row.y())]

    def _match(self, wanted: dict[str, str], question: Question) -> None:
        targets = {target.id: target.text for target in question.targets}
        for left, right in wanted.items():
            at = self.tab_to(lambda at, left=left: isinstance(at, QComboBox) and at.accessibleName() == left)
            assert isinstance(at, QComboBox)
            for _ in range(2 * len(targets)):
                if at.currentText() != targets[right]:
                    self.press(KEYS.Key_Down if at.currentIndex() < at.count() - 1 else KEYS.Key_Up)
        self.tab_to(lambda at: at.property("kind") == "primary")
        self.press(KEYS.Key_Return)


def _row_of(made: QWidget) -> str:
    """Return what the row says that a button moves, empty where it moves none."""
    at: QWidget | None = made
    while at is not None and not isinstance(at, OrderRow):
        at = at.parentWidget()
    return at.choice.text if at is not None else ""


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)], ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_a_name_to_the_result_by_keyboard_alone(
    qtbot: QtBot, workspace: Workspace, language: str, size: tuple[int, int]
) -> None:
    """Tab, arrows, Enter, the space bar and Esc, and letters where an answer is written."""
    words = WORDS[language]
    add_learners(workspace)
    bring_in(workspace, small_pack(language))
    workspace.save_settings(
        Settings(Preferences(language=language, text_size=150 if size[0] == 1024 else 100))
    )
    window = open_window(qtbot, workspace, size)
    reader = Reader(qtbot, window)
    reader.reads(str(words["who"]))
    rtl = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == (language == "ar")

    reader.press(KEYS.Key_Tab)
    reader.tab_to(lambda at: plain(at.accessibleName()).startswith("Amina"))
    # The next name is where reading goes on.
    reader.press(KEYS.Key_Left if rtl else KEYS.Key_Right)
    assert "Joseph" in focused().accessibleName()
    reader.press(KEYS.Key_Right if rtl else KEYS.Key_Left, KEYS.Key_Return)
    reader.tab_to(lambda at: at.property("kind") == "primary")
    reader.press(KEYS.Key_Return)

    for lesson in words["lessons"]:
        reader.read_through(lesson)

    for _ in range(7):
        quiz = window.current
        assert isinstance(quiz, QuizScreen)
        assert isinstance(quiz.view, QuestionView)
        reader.answer(quiz.view.question)
        reader.reads(str(words["right"]))
        reader.press(KEYS.Key_Return)

    reader.reads(str(words["passed"]))
    reader.reads(str(words["score"]))
    reader.press(KEYS.Key_Escape)
    reader.reads(str(words["course"]))
    assert window.navigator.route.screen == "course"
    reader.press(KEYS.Key_Escape)
    assert window.navigator.route.screen == "home"
