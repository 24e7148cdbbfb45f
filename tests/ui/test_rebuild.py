"""What a screen holds outlives its being built again: for another width, look or language."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.learning.scoring import right_response
from darasa.record.types import Verb
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import NEW_LEARNER, Route
from darasa.ui.screens.course_cards import CourseCard
from darasa.ui.screens.course_outline import UnitHeading
from darasa.ui.screens.quiz.answers.choices import ChoiceCard
from darasa.ui.screens.quiz.footer import CheckBar, FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.quiz.result import ResultView
from darasa.ui.screens.quiz.review import ReviewView
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.settings.own_dialogs import NameDialog
from darasa.ui.screens.who.learner_card import LearnerCard
from darasa.ui.screens.who.pin_pad import PinPad
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.avatar_picker import AvatarPicker
from darasa.ui.widgets.lesson_boxes import ChoiceState
from darasa.ui.widgets.notice import Notice
from darasa.ui.widgets.picture_viewer import PictureViewer
from darasa.ui.widgets.search_field import SearchField
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.ui.shown import focused, look, texts
from tests.ui.windows import add_learners, named, open_window, press
from tests.unit.learning.worlds import QUESTIONS, small_pack, wrong_response
from tests.unit.library.many import install_many

WIDE, NARROW = (1366, 768), (1024, 600)


@pytest.fixture
def studying(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    """The window with Amina learning and the small course on the computer."""
    look()
    add_learners(workspace)
    for language in ("en", "ar"):
        bring_in(workspace, small_pack(language))
    window = open_window(qtbot, workspace)
    press(window, Qt.Key.Key_Return)
    return window


def built_again(window: MainWindow, qtbot: QtBot) -> Screen:
    """Cross the width at which every screen is built again, and return the new one."""
    before = window.current
    window.resize(*(NARROW if window.width() == WIDE[0] else WIDE))
    qtbot.waitUntil(lambda: window.current is not before and window.current.isVisible())
    return window.current


def quiz(window: MainWindow, answered: int = 0) -> QuizScreen:
    study = window.navigator._own_study()
    run = study.open_quiz(SMALL_IRI, "quiz")
    for question in run.questions[:answered]:
        run.answer(question.id, right_response(question))
    window.navigator.go(Route("quiz", SMALL_IRI, "quiz"))
    return shown_quiz(window)


def shown_quiz(window: MainWindow) -> QuizScreen:
    assert isinstance(window.current, QuizScreen)
    return window.current


def reader(window: MainWindow, step: str = "beans", block: str = "") -> ReaderScreen:
    window.navigator.go(Route("lesson", SMALL_IRI, step, block))
    return shown_reader(window)


def shown_reader(window: MainWindow) -> ReaderScreen:
    assert isinstance(window.current, ReaderScreen)
    return window.current


def answers(window: MainWindow, workspace: Workspace) -> int:
    learner = window.navigator.learner
    assert learner is not None
    return sum(event.verb is Verb.ANSWERED for event in workspace.record.events(learner.id))


def test_a_choice_that_is_not_checked_stays_chosen(qtbot: QtBot, studying: MainWindow) -> None:
    before = quiz(studying)
    press(studying, "B")
    chosen = before.view.answer.response()
    again = built_again(studying, qtbot)
    assert again.view.answer.response() == chosen
    assert isinstance(again.footer, CheckBar)
    assert again.footer.primary.isEnabled()
    assert focused().objectName() == f"choice-{chosen}"
    assert focused().kind == "chosen"


@pytest.mark.parametrize("typed", ["lab", "9,"])
def test_a_half_typed_answer_stays_typed(
    qtbot: QtBot, studying: MainWindow, workspace: Workspace, typed: str
) -> None:
    quiz(studying, answered=4 if typed == "lab" else 3)
    count = answers(studying, workspace)
    QTest.keyClicks(focused(), typed)
    built_again(studying, qtbot)
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == typed
    assert answers(studying, workspace) == count


def test_rows_stay_in_the_order_they_were_put(qtbot: QtBot, studying: MainWindow) -> None:
    before = quiz(studying, answered=5)
    assert built_again(studying, qtbot).view.answer.response() is None
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    before = shown_quiz(studying)
    put, held = before.view.answer.response(), focused().objectName()
    assert put is not None
    again = built_again(studying, qtbot)
    assert again.view.answer.response() == put
    assert again.footer.primary.isEnabled()
    assert focused().objectName() == held


def test_half_of_the_pairs_stay_picked(qtbot: QtBot, studying: MainWindow) -> None:
    screen = quiz(studying, answered=6)
    first = screen.findChildren(QComboBox)[0]
    first.setCurrentIndex(1)
    again = built_again(studying, qtbot)
    picked = [(box.accessibleName(), box.currentIndex()) for box in again.findChildren(QComboBox)]
    assert (first.accessibleName(), 1) in picked
    assert sum(index >= 0 for _, index in picked) == 1
    assert not again.footer.primary.isEnabled()


@pytest.mark.parametrize("at", range(len(QUESTIONS)))
def test_what_an_answer_was_stays_told(
    qtbot: QtBot, studying: MainWindow, workspace: Workspace, at: int
) -> None:
    screen = quiz(studying, answered=at)
    question = screen.view.question
    response = wrong_response(question)
    screen.view.answer.response = lambda: response  # type: ignore[method-assign]
    screen._check()
    count = answers(studying, workspace)
    again = shown_quiz_of(built_again(studying, qtbot))
    assert again.view.question == question
    assert isinstance(again.footer, FeedbackBar)
    assert "Not yet, and that is fine" in texts(again)
    assert again.bar.text == f"Question {at + 1} of {len(QUESTIONS)}"
    assert focused() is again.footer.primary
    assert answers(studying, workspace) == count
    press(studying, Qt.Key.Key_Return)
    if at + 1 < len(QUESTIONS):
        assert shown_quiz(studying).view.question.id == QUESTIONS[at + 1]
    else:
        assert isinstance(shown_quiz(studying).view, ResultView)


def shown_quiz_of(screen: Screen) -> QuizScreen:
    assert isinstance(screen, QuizScreen)
    return screen


def test_a_result_stays_and_no_other_run_begins(
    qtbot: QtBot, studying: MainWindow, workspace: Workspace
) -> None:
    for step in ("beans", "labels", "farewell"):
        study = studying.navigator._own_study()
        study.complete_lesson(study.open_lesson(SMALL_IRI, step))
    screen = quiz(studying, answered=6)
    screen.view.answer.enter(dict(pair.split("[.]") for pair in right_pairs(screen)))
    screen._check()
    press(studying, Qt.Key.Key_Return)
    assert "You passed, and the course is done" in texts(shown_quiz(studying))
    for _ in range(2):
        again = shown_quiz_of(built_again(studying, qtbot))
        assert isinstance(again.view, ResultView)
        assert "You passed, and the course is done" in texts(again)
    named(studying, "See my answers").click()
    again = shown_quiz_of(built_again(studying, qtbot))
    assert isinstance(again.view, ReviewView)
    press(studying, Qt.Key.Key_Escape)
    assert isinstance(shown_quiz(studying).view, ResultView)
    assert answers(studying, workspace) == len(QUESTIONS)
    named(studying, "Repeat the quiz").click()
    assert isinstance(shown_quiz(studying).view, QuestionView)
    assert shown_quiz_of(built_again(studying, qtbot)).bar.text == f"Question 1 of {len(QUESTIONS)}"


def right_pairs(screen: QuizScreen) -> list[str]:
    return right_response(screen.view.question).split("[,]")


def test_a_finished_lesson_stays_at_its_place(studying: MainWindow) -> None:
    study = studying.navigator._own_study()
    study.complete_lesson(study.open_lesson(SMALL_IRI, "beans"))
    screen = reader(studying)
    studying.resize(1366, 400)
    screen.view.verticalScrollBar().setValue(screen.view.verticalScrollBar().maximum())
    block = screen.view.block
    assert block
    studying.navigator.preferences_chosen.emit(Preferences(text_size=115))
    QApplication.processEvents()
    again = shown_reader(studying)
    assert again is not screen
    assert again.view.block == block
    studying.navigator.preferences_chosen.emit(Preferences(text_size=115, theme="dark"))
    QApplication.processEvents()
    assert shown_reader(studying).view.block == block


def test_reading_on_after_a_part_was_read_again_stays_there(qtbot: QtBot, studying: MainWindow) -> None:
    screen = reader(studying, block="counted")
    screen.view.scroll_to("breaks")
    again = built_again(studying, qtbot)
    assert shown_reader(studying) is again
    assert again.view.block == "breaks"
    assert again.footer.text.startswith("Section 3 of 3")


def test_a_question_in_the_text_keeps_its_answer(qtbot: QtBot, studying: MainWindow) -> None:
    screen = reader(studying)
    choice = next(one for check in screen.view._built.checks for one in check if not one.right)
    screen.view.take(choice)
    again = shown_reader_of(built_again(studying, qtbot))
    shown = [one for check in again.view._built.checks for one in check]
    assert [one.text for one in shown if one.box.state is not ChoiceState.OPEN] == [choice.text]
    assert choice.feedback in again.view.toPlainText()


def shown_reader_of(screen: Screen) -> ReaderScreen:
    assert isinstance(screen, ReaderScreen)
    return screen


def test_open_units_stay_open(qtbot: QtBot, studying: MainWindow) -> None:
    studying.navigator.go(Route("course", SMALL_IRI))

    def headings() -> dict[str, bool]:
        return {h.objectName(): h.isChecked() for h in studying.current.findChildren(UnitHeading)}

    for heading in studying.current.findChildren(UnitHeading):
        heading.click()
    turned = headings()
    built_again(studying, qtbot)
    assert headings() == turned


def test_what_is_searched_for_stays(qtbot: QtBot, workspace: Workspace, studying: MainWindow) -> None:
    install_many(workspace, 40)
    for screen in ("courses", "library"):
        studying.navigator.go(Route(screen))
        search = studying.current.findChild(SearchField)
        assert search is not None
        search.setFocus()
        QTest.keyClicks(search, "sorting")
        again = built_again(studying, qtbot)
        found = again.findChild(SearchField)
        assert found is not None
        assert found.text() == "sorting"
        assert focused() is found


def test_more_courses_that_were_asked_for_stay(
    qtbot: QtBot, workspace: Workspace, studying: MainWindow
) -> None:
    install_many(workspace, 40)
    studying.navigator.go(Route("courses"))
    more = next(b for b in studying.current.findChildren(QPushButton) if b.text().startswith("Show "))
    more.click()
    count = len(studying.current.findChildren(CourseCard))
    again = built_again(studying, qtbot)
    assert len(again.findChildren(CourseCard)) == count > 24


def test_a_name_that_is_looked_for_stays(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    add_learners(workspace)
    for name in ("Juma", "Kamau", "Lulu", "Moraa", "Njeri"):
        workspace.people.add(name, "kite")
    window = open_window(qtbot, workspace)
    press(window, "NJ")
    window.navigator.preferences_chosen.emit(Preferences(theme="dark"))
    QApplication.processEvents()
    search = window.current.findChild(SearchField)
    assert search is not None
    assert search.text().upper() == "NJ"
    assert focused() is search
    assert not any("Kamau" in text for text in texts(window))


def test_what_somebody_new_filled_in_stays(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    window = open_window(qtbot, workspace)
    assert window.navigator.route == NEW_LEARNER
    QTest.keyClicks(focused(), "Zawadi")
    named(window, "Kite").click()
    named(window, "Ask for a PIN").click()
    QTest.keyClicks(focused(), "25")
    window.navigator.preferences_chosen.emit(Preferences(theme="dark"))
    QApplication.processEvents()
    again = window.current
    fields = {field.objectName(): field.text() for field in again.findChildren(QLineEdit)}
    assert (fields["name"], fields["pin"]) == ("Zawadi", "25")
    assert focused().objectName() == "pin"
    picker = again.findChild(AvatarPicker)
    assert picker is not None
    assert picker.current == "kite"


def test_a_name_that_is_being_changed_stays(qtbot: QtBot, studying: MainWindow, workspace: Workspace) -> None:
    studying.navigator.go(Route("settings"))
    named(studying, "Change name and picture").click()
    dialog = next(one for one in studying.findChildren(NameDialog))
    dialog._name.edit.setText("Amina W")
    built_again(studying, qtbot)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in studying.findChildren(NameDialog)))
    again = next(one for one in studying.findChildren(NameDialog) if one.isVisible())
    assert again.entered[0] == "Amina W"
    named(studying, "Save").click()
    assert "Amina W" in {learner.name for learner in workspace.people.learners()}


@pytest.mark.parametrize("change", ["language", "name"])
def test_what_is_half_entered_in_a_closed_quiz_outlasts_another_language_and_another_name(
    studying: MainWindow, change: str
) -> None:
    quiz(studying, answered=3)
    QTest.keyClicks(focused(), "9,")
    studying.navigator.go(Route("settings"))
    if change == "language":
        studying.navigator.preferences_chosen.emit(Preferences(language="ar"))
        QApplication.processEvents()
        assert current_theme().rtl
    else:
        named(studying, "Change name and picture").click()
        next(one for one in studying.findChildren(NameDialog))._name.edit.setText("Zuhura")
        named(studying, "Save").click()
    studying.navigator.go(Route("quiz", SMALL_IRI, "quiz"))
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == "9,"


def test_no_key_leads_to_another_question_under_what_lies_over_this_one(studying: MainWindow) -> None:
    screen = quiz(studying, answered=1)
    notice = Notice(screen, "Wait", "Something was not saved.", [("Go on", "primary", None)])
    for wanted in (QUESTIONS[1], QUESTIONS[0]):
        QTest.keyClick(studying.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert screen.view.question.id == wanted
        notice.close_overlay()


def enlarged(qtbot: QtBot, window: MainWindow) -> PictureViewer:
    """Open a picture of the lesson over the window."""
    view = reader(window).view
    qtbot.waitUntil(lambda: bool(view._built.figures))
    view.take(view._built.figures[0])
    return next(one for one in window.findChildren(PictureViewer) if one.isVisible())


def test_the_keys_for_larger_text_enlarge_the_picture_that_lies_over_it(
    qtbot: QtBot, studying: MainWindow
) -> None:
    viewer = enlarged(qtbot, studying)
    QTest.keyClick(studying.windowHandle(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert viewer.isVisible()
    assert viewer.canvas.zoom > 1
    assert current_theme().scale == 1


def test_a_picture_closes_before_the_look_of_its_lesson_changes(qtbot: QtBot, studying: MainWindow) -> None:
    viewer = enlarged(qtbot, studying)
    with qtbot.waitSignal(viewer.closed):
        studying.navigator.preferences_chosen.emit(Preferences(theme="dark"))
    qtbot.waitUntil(lambda: current_theme().name == "dark")
    assert focused() is shown_reader(studying).view


def test_home_greets_by_the_new_name(studying: MainWindow) -> None:
    studying.navigator.go(Route("settings"))
    named(studying, "Change name and picture").click()
    dialog = next(one for one in studying.findChildren(NameDialog))
    dialog._name.edit.setText("Zuhura")
    named(studying, "Save").click()
    studying.navigator.go(Route("home"))
    assert any("Zuhura" in text for text in texts(studying.current))
    assert not any("Amina" in text for text in texts(studying.current))


def test_a_choice_card_is_not_taken_by_the_last_of_many_enters(
    studying: MainWindow, workspace: Workspace
) -> None:
    quiz(studying)
    press(studying, "A")
    for _ in range(8):
        press(studying, Qt.Key.Key_Return)
    assert answers(studying, workspace) == 1
    screen = shown_quiz(studying)
    assert screen.view.question.id == QUESTIONS[1]
    assert not any(card.isChecked() for card in screen.findChildren(ChoiceCard) if card.isVisible())
    press(studying, Qt.Key.Key_Down)
    press(studying, Qt.Key.Key_Return)
    assert focused().isChecked()


def double_click(window: MainWindow, at: QPoint) -> None:
    """Click twice at one place of the window, as the system delivers it: to what is there each time."""
    handle = window.windowHandle()
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=at)


def center(window: MainWindow, name: str) -> QPoint:
    button = named(window, name)
    return button.mapTo(window, button.rect().center())


def test_a_double_click_goes_one_lesson_on(qtbot: QtBot, studying: MainWindow, workspace: Workspace) -> None:
    reader(studying)
    double_click(studying, center(studying, "Next: What is a label?"))
    assert studying.navigator.route.step == "labels"
    learner = studying.navigator.learner
    assert learner is not None
    done = [e.object for e in workspace.record.events(learner.id) if e.verb is Verb.COMPLETED]
    assert done == [f"{SMALL_IRI}/beans"]
    double_click(studying, center(studying, "Larger text"))
    QApplication.processEvents()
    assert current_theme().scale == 1.15, "the second click is for the button of before"
    qtbot.wait(QApplication.doubleClickInterval())
    named(studying, "Larger text").click()
    QApplication.processEvents()
    assert current_theme().scale == 1.3


def test_a_double_click_checks_once_and_leaves_the_feedback(
    studying: MainWindow, workspace: Workspace
) -> None:
    quiz(studying)
    press(studying, "A")
    double_click(studying, center(studying, "Check answer"))
    screen = shown_quiz(studying)
    assert screen.view.question.id == QUESTIONS[0]
    assert isinstance(screen.footer, FeedbackBar)
    assert answers(studying, workspace) == 1


def test_a_double_click_on_a_picture_leaves_the_pin_open(qtbot: QtBot, workspace: Workspace) -> None:
    look()
    add_learners(workspace)
    window = open_window(qtbot, workspace)
    card = next(
        c for c in window.current.findChildren(LearnerCard) if c.accessibleName().startswith("Joseph")
    )
    double_click(window, card.mapTo(window, QPoint(10, 10)))
    assert [pad.isVisible() for pad in window.findChildren(PinPad)] == [True]


def test_a_question_is_shown_from_its_first_line(qtbot: QtBot, studying: MainWindow) -> None:
    studying.resize(1366, 500)
    screen = quiz(studying)
    for at in range(len(QUESTIONS)):
        view = shown_quiz(studying).view
        qtbot.wait(20)
        assert view.verticalScrollBar().value() == 0, QUESTIONS[at]
        press(studying, Qt.Key.Key_Shift)
        screen.view.answer.response = lambda view=view: right_response(view.question)  # type: ignore[method-assign]
        screen._check()
        press(studying, Qt.Key.Key_Return)
