"""A learner at the real app, for campaigns that end it: `python -m tests.soak.at_the_app DATA SEED SITTINGS`

Runs the app as `darasa run` does, and beside it a learner who presses keys and clicks on what the window
shows until somebody ends the process; after so many sittings the learner closes the window. Each line on
stdout is a JSON object: `will` before something is done, `saw` once the screen has shown that it happened.
Nothing here knows what the record holds.
"""

import json
import os
import random
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from darasa.core.paths import DataFolder
from darasa.learning.response import encode_choices, encode_pairs
from darasa.learning.scoring import right_response
from darasa.packs.types import Question, QuestionKind
from darasa.ui.app import application, run
from darasa.ui.main_window import MainWindow
from darasa.ui.screens.course import CourseScreen
from darasa.ui.screens.course_outline import StepRow
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.new_learner.new_learner_screen import NewLearnerScreen
from darasa.ui.screens.quiz.footer import CheckBar, FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.quiz.result import ResultView
from darasa.ui.screens.reader.reader_screen import SAVE_AFTER_MS, ReaderScreen
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.ui.widgets.overlay import Overlay

NAME = "Amina"
COURSE = "AI for Everyone"
"""What is studied; the ledger knows one course."""
TICK_MS = 2
REST_MS = SAVE_AFTER_MS + 200
"""After this the page has kept its place: timers end in the order in which they are due."""
SIZE = (1366, 768)

W = TypeVar("W", bound=QWidget)
Wait = Callable[[], bool]
Doing = Iterator[Wait]
"""What is done step by step; each step waits until something has come."""

_CTRL, _PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
_READING_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_End)


def tell(kind: str, what: str, **facts: object) -> None:
    """Print one line, at once."""
    print(json.dumps({kind: what, **facts}), flush=True)


class Learner(QObject):
    """Does one thing after another in the event loop of the app."""

    def __init__(self, app: QApplication, seed: int, sittings: int) -> None:
        super().__init__(app)
        self._app = app
        self._chance = random.Random(seed)
        self._sittings = sittings
        self._doing = self._study()
        self._wait: Wait = lambda: True
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(TICK_MS)

    # -- The steps --

    def _study(self) -> Doing:
        yield lambda: self._window is not None and self.window.isActiveWindow()
        # The screen without a monitor is a small one.
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(*SIZE)
        yield lambda: self.window.windowHandle().width() == SIZE[0]
        if isinstance(self._screen, NewLearnerScreen):
            self._type(NAME)
            tell("will", "join", name=NAME)
            self._key(Qt.Key.Key_Return)
        else:
            yield lambda: isinstance(self._screen, WhoScreen)
            self._key(Qt.Key.Key_Return)
        yield lambda: isinstance(self._screen, HomeScreen)
        tell("saw", "home", name=self._named("switch learner").accessibleName().partition(",")[0])
        # The courses that come with the program may still be on their way in.
        yield lambda: bool(self._find(QAbstractButton, "go-on") or self._buttons("See my courses"))
        for _ in range(self._sittings):
            yield from self._choose_step()
            if isinstance(self._screen, ReaderScreen):
                yield from self._read()
            else:
                yield from self._take_quiz()
        tell("will", "close")
        # What a window manager sends when somebody clicks on the cross.
        self.window.windowHandle().close()
        yield lambda: False

    def _choose_step(self) -> Doing:
        """Go on with what the home screen offers, or open any step from the course's page."""
        if isinstance(self._screen, HomeScreen) and self._chance.random() < 0.5:
            go_on = self._find(QAbstractButton, "go-on")
            if go_on and self._is_ours(go_on[0]):
                self._click(go_on[0])
                yield self._at_a_step
                return
        if not isinstance(self._screen, CourseScreen):
            self._click(self._named("My courses"))
            yield lambda: bool(self._buttons(COURSE))
            self._click(self._named(COURSE))
        yield lambda: bool(self.window.findChildren(StepRow))
        headings = [one for one in self._find(QAbstractButton) if one.objectName().startswith("unit-")]
        for heading in headings:
            if not heading.isChecked():
                self._click(heading)
        rows = [row for row in self.window.findChildren(StepRow) if row.isVisible()]
        quiz = self._chance.random() < 0.6
        self._click(rows[-1] if quiz else self._chance.choice(rows[:-1]))
        yield self._at_a_step

    def _is_ours(self, go_on: QAbstractButton) -> bool:
        """Return whether home's button goes on with the course, and not with another one."""
        card = go_on.parentWidget()
        return card is not None and any(said.text() == COURSE for said in card.findChildren(QLabel))

    def _read(self) -> Doing:
        reader, step = self._reader(), self._step
        yield lambda: reader.view.document().blockCount() > 1
        tell("saw", "lesson", step=step, block=reader.view.block, percent=reader.view.percent)
        for _ in range(self._chance.randint(1, 6)):
            self._key(self._chance.choice(_READING_KEYS))
            tell("will", "place", step=step, block=reader.view.block, percent=reader.view.percent)
        if self._chance.random() < 0.3:
            yield self._rested()
            tell("saw", "place", step=step)
        if self._chance.random() < 0.5:
            self._key(Qt.Key.Key_Escape)
            yield lambda: isinstance(self._screen, CourseScreen)
            tell("saw", "place", step=step)
            return
        self._key(Qt.Key.Key_End)
        tell("will", "place", step=step, block=reader.view.block, percent=reader.view.percent)
        tell("will", "complete", step=step)
        self._click(reader.footer.primary)
        yield lambda: self._at_a_step() and self._step != step
        tell("saw", "place", step=step)
        tell("saw", "complete", step=step)
        if isinstance(self._screen, ReaderScreen):
            yield from self._read()
        else:
            yield from self._take_quiz()

    def _take_quiz(self) -> Doing:
        quiz = self._quiz()
        self._tell_question(quiz)
        for _ in range(self._chance.randint(1, 20)):
            if isinstance(quiz.view, ResultView):
                tell("saw", "result")
                if self._chance.random() < 0.3:
                    break
                self._click(self._named("Repeat the quiz"))
                yield lambda: isinstance(quiz.view, QuestionView)
                self._tell_question(quiz)
            if self._chance.random() < 0.1 and self._buttons("Skip for now"):
                self._click(self._named("Skip for now"))
                self._tell_question(quiz)
            yield from self._answer(quiz)
        self._key(Qt.Key.Key_Escape)
        yield lambda: isinstance(self._screen, CourseScreen)

    def _answer(self, quiz: QuizScreen) -> Doing:
        """Answer the question that is asked, and go on once the screen has said what the answer was."""
        view, bar = quiz.view, quiz.footer
        assert isinstance(view, QuestionView)
        assert isinstance(bar, CheckBar)
        response = self._enter(view.question, right=self._chance.random() < 0.8)
        yield bar.primary.isEnabled
        tell("will", "answer", question=view.question.id, response=response)
        if self._chance.random() < 0.5:
            self._click(bar.primary)
        else:
            self._key(Qt.Key.Key_Return)
        yield lambda: isinstance(quiz.footer, FeedbackBar) and quiz.footer.isVisible()
        tell("saw", "answer", question=view.question.id, response=response)
        assert isinstance(quiz.footer, FeedbackBar)
        self._click(quiz.footer.primary)
        yield lambda: quiz.view is not view and not isinstance(quiz.footer, FeedbackBar)
        if isinstance(quiz.view, QuestionView):
            self._tell_question(quiz)

    # -- Answering --

    def _enter(self, question: Question, *, right: bool) -> str:
        """Enter an answer by keys and clicks; return it as the record is to keep it."""
        match question.kind:
            case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
                typed = right_response(question) if right else str(self._chance.randint(1000, 9999))
                self._type(typed)
                return typed
            case QuestionKind.ORDERING:
                return self._order(question, right=right)
            case QuestionKind.MATCHING:
                return self._match(question, right=right)
            case _:
                return self._choose(question, right=right)

    def _choose(self, question: Question, *, right: bool) -> str:
        ids = [choice.id for choice in question.choices]
        wanted = {choice.id for choice in question.choices if choice.right}
        if not right:
            few = self._chance.randint(1, len(ids)) if question.kind is QuestionKind.MULTIPLE else 1
            wanted = set(self._chance.sample(ids, few))
        for id_ in sorted(wanted, key=ids.index):
            self._click(self._find(QWidget, f"choice-{id_}")[0])
        return encode_choices(id_ for id_ in ids if id_ in wanted)

    def _order(self, question: Question, *, right: bool) -> str:
        def shown() -> list[str]:
            self._app.processEvents()
            rows = [one for one in self._find(QWidget) if one.objectName().startswith("choice-")]
            rows.sort(key=lambda row: row.mapTo(self.window, row.rect().topLeft()).y())
            return [row.objectName().removeprefix("choice-") for row in rows]

        wanted = [choice.id for choice in question.choices]
        if not right:
            self._chance.shuffle(wanted)
        moved = False
        for place, id_ in enumerate(wanted):
            for _ in range(shown().index(id_) - place):
                self._find(QWidget, f"choice-{id_}")[0].setFocus(Qt.FocusReason.TabFocusReason)
                self._key(Qt.Key.Key_Up, _CTRL)
                moved = True
        if not moved:
            self._find(QWidget, f"choice-{wanted[0]}")[0].setFocus(Qt.FocusReason.TabFocusReason)
            self._key(Qt.Key.Key_Down, _CTRL)
        return encode_choices(shown())

    def _match(self, question: Question, *, right: bool) -> str:
        targets = {target.text: target.id for target in question.targets}
        for choice in question.choices:
            picks = self._find(QComboBox, f"choice-{choice.id}")[0]
            picks.setFocus(Qt.FocusReason.TabFocusReason)
            steps = self._chance.randint(1, len(targets))
            while steps > 0 or (right and targets.get(picks.currentText()) != choice.match):
                at_end = picks.currentIndex() == picks.count() - 1
                self._key(Qt.Key.Key_Home if at_end else Qt.Key.Key_Down)
                steps -= 1
        picked = {choice.id: self._find(QComboBox, f"choice-{choice.id}")[0] for choice in question.choices}
        return encode_pairs((id_, targets[picks.currentText()]) for id_, picks in picked.items())

    def _tell_question(self, quiz: QuizScreen) -> None:
        if isinstance(quiz.view, QuestionView):
            _question, position, _of, total = quiz.bar.text.split()
            asked = quiz.view.question.id
            tell("saw", "question", question=asked, position=int(position), total=int(total))

    # -- The hand --

    @property
    def _window(self) -> MainWindow | None:
        """The app's window once it shows a screen; anything else that opens is told as trouble."""
        for window in self._app.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                return window
        return None

    @property
    def window(self) -> MainWindow:
        """The app's window."""
        window = self._window
        assert window is not None
        return window

    @property
    def _screen(self) -> QWidget:
        return self.window.current

    @property
    def _step(self) -> str:
        return self.window.navigator.route.step

    def _at_a_step(self) -> bool:
        return isinstance(self._screen, ReaderScreen | QuizScreen)

    def _reader(self) -> ReaderScreen:
        assert isinstance(self._screen, ReaderScreen)
        return self._screen

    def _quiz(self) -> QuizScreen:
        assert isinstance(self._screen, QuizScreen)
        return self._screen

    def _find(self, kind: type[W], name: str = "") -> list[W]:
        found = self.window.findChildren(kind, name) if name else self.window.findChildren(kind)
        return [one for one in found if one.isVisible() and one.isEnabled()]

    def _buttons(self, words: str) -> list[QAbstractButton]:
        return [one for one in self._find(QAbstractButton) if words in (one.accessibleName() or one.text())]

    def _named(self, words: str) -> QAbstractButton:
        return self._buttons(words)[0]

    def _click(self, target: QWidget) -> None:
        """Click in the middle of something, as the system delivers it: to the window, at a point."""
        above = target.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(target)
            above = above.parentWidget()
        self._app.processEvents()
        point = target.mapTo(self.window, target.rect().center())
        hit = self.window.childAt(point)
        assert hit is not None
        assert hit is target or target.isAncestorOf(hit), f"{target} is behind {hit}"
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, _PLAIN, point)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    def _type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)  # type: ignore[call-overload]

    def _rested(self) -> Wait:
        """Return what comes true once the page has rested long enough to keep its place."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.start(REST_MS)
        return lambda: not timer.isActive()

    def _on_timer_timeout(self) -> None:
        """Take the next step if what it waits for has come. Events may be handled inside one."""
        if self._busy:
            return
        self._busy = True
        try:
            self._look_for_trouble()
            if self._wait():
                self._wait = next(self._doing)
        except Exception:  # noqa: BLE001 - told to whoever runs this, before the app can take care of it
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(3)
        finally:
            self._busy = False

    def _look_for_trouble(self) -> None:
        """Tell of any window but the app's, and of any notice over it: nothing here deserves one."""
        others = [one for one in self._app.topLevelWidgets() if one.isVisible() and one is not self._window]
        notices = self._window.findChildren(Overlay) if self._window else []
        for one in [*others, *notices]:
            if one.isVisible():
                raise AssertionError(f"the app shows {type(one).__name__} {one.accessibleName()!r}")


def main() -> int:
    """Run the app over a data folder with a learner whose choices come from a seed."""
    folder, seed, sittings = sys.argv[1:]
    learner = Learner(application(), int(seed), int(sittings))
    code = run(DataFolder(Path(folder)))
    del learner
    return code


if __name__ == "__main__":
    raise SystemExit(main())
