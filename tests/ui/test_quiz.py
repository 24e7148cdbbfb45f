"""The quiz over real services: all seven kinds by keyboard, answers committed first, and the result."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.learning.response import decode_choices, decode_pairs
from darasa.learning.scoring import right_response
from darasa.packs.types import Question, QuestionKind
from darasa.record.types import Verb
from darasa.ui.screens.quiz.answers.choices import ChoiceCard
from darasa.ui.screens.quiz.answers.ordering import OrderRow
from darasa.ui.screens.quiz.footer import CheckBar, FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.quiz.result import ResultView
from darasa.ui.screens.quiz.review import ReviewView
from tests.courses import SMALL_IRI
from tests.ui.shown import clipped, focused, look, show, texts
from tests.unit.learning.worlds import QUESTIONS, World, a_world, answer_all, wrong_response

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made


def open_quiz(qtbot: QtBot, world: World, answered: int = 0) -> QuizScreen:
    """Open the quiz with the first questions answered in an earlier sitting."""
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    for question in run.questions[:answered]:
        run.answer(question.id, right_response(question))
    screen = QuizScreen(world.study, SMALL_IRI, "quiz")
    show(qtbot, screen, (1366, 768))
    return screen


def asked(screen: QuizScreen) -> Question:
    assert isinstance(screen.view, QuestionView)
    return screen.view.question


def feedback(screen: QuizScreen) -> FeedbackBar:
    assert isinstance(screen.footer, FeedbackBar)
    return screen.footer


def card(screen: QuizScreen, id_: str) -> ChoiceCard:
    text = next(choice.text for choice in asked(screen).choices if choice.id == id_)
    return next(made for made in screen.findChildren(ChoiceCard) if f". {text}" in made.accessibleName())


def press(
    widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def cut(screen: QuizScreen) -> list[str]:
    """Return what words are cut off, once the layout has followed the last change."""
    QApplication.processEvents()
    return [found for found in clipped(screen) if not found.startswith(":")]


def test_how_the_keys_work_is_told_in_a_narrow_window_too(qtbot: QtBot, world: World) -> None:
    look(scale=1.5)
    screen = QuizScreen(world.study, SMALL_IRI, "quiz")
    show(qtbot, screen, (1024, 600), compact=True)
    assert isinstance(screen.footer, CheckBar)
    assert isinstance(screen.view, QuestionView)
    assert screen.view.answer.hint in texts(screen.footer)
    assert not cut(screen)


def click(screen: QuizScreen, words: str) -> None:
    found = [
        made for made in screen.findChildren(QPushButton) if made.text().strip() == words and made.isVisible()
    ]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def shown_order(screen: QuizScreen) -> list[str]:
    rows = sorted(screen.findChildren(OrderRow), key=lambda row: row.accessibleName())
    return [row.choice.id for row in rows if row.isVisible()]


def match_by_keyboard(screen: QuizScreen, pairs: dict[str, str]) -> None:
    question = asked(screen)
    targets = {target.id: target.text for target in question.targets}
    wanted = {choice.text: targets[pairs[choice.id]] for choice in question.choices}
    lists = screen.findChildren(QComboBox)
    for picks in lists:
        assert focused() is picks
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            for _ in targets:
                if picks.currentText() != wanted[picks.accessibleName()]:
                    press(picks, key)
        press(picks, Qt.Key.Key_Tab)
    lists[0].setFocus()


def answer_by_keyboard(screen: QuizScreen, response: str) -> None:
    """Answer the question that is shown, with keys alone, and check it."""
    question = asked(screen)
    match question.kind:
        case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
            QTest.keyClicks(focused(), response)
        case QuestionKind.ORDERING:
            for at, id_ in enumerate(decode_choices(response)):
                made = next(row for row in screen.findChildren(OrderRow) if row.choice.id == id_)
                made.setFocus()
                for _ in range(len(question.choices)):
                    if shown_order(screen)[at] != id_:
                        press(focused(), Qt.Key.Key_Up, modifier=_CTRL if at % 2 else _ALT)
            if screen.view.answer.response() is None:
                # It is shown in the order that is wanted; only an order that was touched is an answer.
                press(focused(), Qt.Key.Key_Up, Qt.Key.Key_Down, modifier=_CTRL)
        case QuestionKind.MATCHING:
            match_by_keyboard(screen, dict(decode_pairs(response)))
        case _:
            for id_ in decode_choices(response):
                press(focused(), getattr(Qt.Key, f"Key_{card(screen, id_).accessibleName()[0]}"))
    press(focused(), Qt.Key.Key_Return)


def test_the_whole_quiz_is_passed_by_keyboard_alone(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    for number, id_ in enumerate(QUESTIONS, start=1):
        assert asked(screen).id == id_
        assert screen.bar.text == f"Question {number} of 7"
        answer_by_keyboard(screen, right_response(asked(screen)))
        assert "Yes, that is right" in texts(screen), id_
        assert len(world.events(Verb.ANSWERED)) == number
        assert feedback(screen).primary.hasFocus()
        assert cut(screen) == []
        press(focused(), Qt.Key.Key_Return)
    assert isinstance(screen.view, ResultView)
    assert "You passed, well done" in texts(screen)
    assert len(world.events(Verb.PASSED)) == 1


def test_every_kind_answered_otherwise_hears_not_yet(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    for _ in QUESTIONS:
        question = asked(screen)
        answer_by_keyboard(screen, wrong_response(question))
        said = texts(screen)
        assert "Not yet, and that is fine" in said, question.id
        assert question.explanation in said
        press(focused(), Qt.Key.Key_Return)
    assert isinstance(screen.view, ResultView)
    assert "Not yet, and that is fine" in texts(screen)
    assert len(world.events(Verb.FAILED)) == 1


def test_the_feedback_meets_the_choice_and_shows_the_right_one(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    QTest.mouseClick(card(screen, "price"), Qt.MouseButton.LeftButton)
    assert card(screen, "price").kind == "chosen"
    click(screen, "Check answer")
    assert "The price matters to Amina. It does not show which bean is brown." in texts(screen)
    assert (card(screen, "price").kind, card(screen, "examples").kind) == ("wrong", "right")
    assert card(screen, "talk").kind == "dim"
    QTest.mouseClick(card(screen, "talk"), Qt.MouseButton.LeftButton)
    assert card(screen, "talk").kind == "dim"
    with qtbot.waitSignal(screen.lesson_chosen) as chosen:
        click(screen, "Read that part again")
    assert chosen.args == [SMALL_IRI, "beans", "split.0"]


def test_choices_are_taken_by_number_and_walked_with_arrows(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    cards = screen.findChildren(ChoiceCard)
    assert focused() is cards[0]
    press(focused(), Qt.Key.Key_2)
    assert [made.isChecked() for made in cards] == [False, True, False]
    press(focused(), Qt.Key.Key_Down)
    assert focused() is cards[2]
    press(focused(), Qt.Key.Key_Space)
    assert [made.isChecked() for made in cards] == [False, False, True]
    press(focused(), Qt.Key.Key_Down)
    assert focused() is cards[0]
    press(focused(), Qt.Key.Key_9)
    assert world.events(Verb.ANSWERED) == []


def test_nothing_can_be_checked_before_there_is_an_answer(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=3)
    assert isinstance(screen.footer, CheckBar)
    assert not screen.footer.primary.isEnabled()
    press(focused(), Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "many")
    assert "Please write a number, such as 12 or 0.5" in texts(screen)
    assert not screen.footer.primary.isEnabled()
    press(focused(), Qt.Key.Key_Return)
    assert asked(screen).id == "how-many"
    focused().clear()
    QTest.keyClicks(focused(), "9,0 beans")
    assert screen.footer.primary.isEnabled()
    press(focused(), Qt.Key.Key_Return)
    assert feedback(screen)
    assert world.events(Verb.ANSWERED)[-1].result.response == "9"


def test_skipped_questions_come_back_at_the_end(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=5)
    assert asked(screen).id == "in-order"
    click(screen, "Skip for now")
    assert asked(screen).id == "match-bowls"
    answer_by_keyboard(screen, right_response(asked(screen)))
    press(focused(), Qt.Key.Key_Return)
    assert asked(screen).id == "in-order"
    assert "Skip for now" not in texts(screen)


def test_a_quiz_left_in_the_middle_goes_on_there(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    for _ in range(2):
        answer_by_keyboard(screen, right_response(asked(screen)))
        press(focused(), Qt.Key.Key_Return)
    screen.leave()
    world.study = world.again()
    again = QuizScreen(world.study, SMALL_IRI, "quiz")
    show(qtbot, again)
    assert asked(again).id == QUESTIONS[2]
    assert again.bar.text == "Question 3 of 7"


def test_an_answer_that_cannot_be_saved_is_kept_and_said(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=4)
    answers = len(world.events(Verb.ANSWERED))
    world.workspace.db.execute_sql("PRAGMA query_only = 1")
    QTest.keyClicks(focused(), "label")
    press(focused(), Qt.Key.Key_Return)
    assert isinstance(screen.footer, CheckBar)
    assert "Darasa cannot save now" in screen.footer.trouble
    field = screen.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "label"
    assert "Yes, that is right" not in texts(screen)
    world.workspace.db.execute_sql("PRAGMA query_only = 0")
    assert len(world.events(Verb.ANSWERED)) == answers
    click(screen, "Try again")
    assert "Yes, that is right" in texts(screen)
    assert len(world.events(Verb.ANSWERED)) == answers + 1


def test_the_result_leads_to_the_answers_and_back_and_to_another_run(qtbot: QtBot, world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=1)
    screen = QuizScreen(world.study, SMALL_IRI, "quiz")
    show(qtbot, screen, (1366, 768))
    said = texts(screen)
    assert "You passed, well done" in said
    assert {"Examples", "Labels", "Counting"} <= set(said)
    assert focused() is screen.view.primary
    click(screen, "See my answers")
    assert isinstance(screen.view, ReviewView)
    said = texts(screen)
    assert all(question.prompt in said for question in run.questions)
    assert "A few beans, each with its word" in said
    assert screen.go_back()
    assert isinstance(screen.view, ResultView)
    assert not screen.go_back()
    click(screen, "Repeat the quiz")
    assert asked(screen).id == QUESTIONS[0]
    assert screen.bar.text == "Question 1 of 7"


def test_ordering_moves_by_buttons_too(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=5)
    rows = screen.findChildren(OrderRow)
    before = shown_order(screen)
    first = next(row for row in rows if row.choice.id == before[0])
    assert not first.up.isEnabled()
    assert screen.view.answer.response() is None, "what is shown at first is never right"
    QTest.mouseClick(first.down, Qt.MouseButton.LeftButton)
    assert decode_choices(screen.view.answer.response())[1] == before[0]
    QTest.mouseClick(first.down, Qt.MouseButton.LeftButton)
    assert decode_choices(screen.view.answer.response())[2] == before[0]
    assert not first.down.isEnabled()
    assert focused() is first


def test_close_leads_to_the_course(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    with qtbot.waitSignal(screen.closed) as closed:
        screen.bar.closed.emit()
    assert closed.args == [SMALL_IRI]
    screen.leave()
    assert len(world.events(Verb.TERMINATED)) == 1


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize(("size", "scale", "rtl"), [((1366, 768), 1.0, False), ((1024, 600), 1.5, True)])
def test_no_words_are_clipped(
    qtbot: QtBot, world: World, name: str, size: tuple[int, int], scale: float, rtl: bool
) -> None:
    look(name, scale, rtl=rtl)
    screen = QuizScreen(world.study, SMALL_IRI, "quiz")
    show(qtbot, screen, size, compact=size[0] / scale < 1200)
    for _ in QUESTIONS:
        assert cut(screen) == [], asked(screen).id
        answer_by_keyboard(screen, wrong_response(asked(screen)))
        assert cut(screen) == [], asked(screen).id
        screen.grab()
        press(focused(), Qt.Key.Key_Return)
    assert cut(screen) == []
    click(screen, "See my answers")
    assert cut(screen) == []
