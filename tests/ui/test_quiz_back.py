"""One question at a time: the way back to an earlier one, and what was half entered there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from darasa.learning.scoring import right_response
from darasa.packs.types import QuestionKind
from darasa.record.types import Verb
from darasa.ui.screens.quiz.answers.answer import Answer
from darasa.ui.screens.quiz.footer import CheckBar, FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from tests.courses import SMALL_IRI
from tests.ui.shown import focused, look, show, texts
from tests.ui.test_quiz import answer_by_keyboard, asked, card, click, open_quiz, press
from tests.unit.learning.worlds import QUESTIONS, World, a_world, wrong_response


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made


def earlier(screen: QuizScreen) -> QPushButton:
    return screen.bar.earlier


def answer(screen: QuizScreen) -> Answer:
    assert isinstance(screen.view, QuestionView)
    return screen.view.answer


def back(screen: QuizScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_an_earlier_answer_can_be_seen_again_and_stays_what_it_was(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world)
    assert not earlier(screen).isVisible(), "there is none before the first"
    answer_by_keyboard(screen, wrong_response(asked(screen)))
    press(focused(), Qt.Key.Key_Return)
    assert asked(screen).id == QUESTIONS[1]
    QTest.mouseClick(earlier(screen), Qt.MouseButton.LeftButton)
    assert (asked(screen).id, screen.bar.text) == (QUESTIONS[0], "Question 1 of 7")
    assert isinstance(screen.footer, FeedbackBar)
    assert "Not yet, and that is fine" in texts(screen)
    assert card(screen, "examples").kind == "right"
    assert not earlier(screen).isVisible()
    assert "Next question" in texts(screen)
    press(focused(), Qt.Key.Key_Return)
    assert (asked(screen).id, screen.bar.text) == (QUESTIONS[1], "Question 2 of 7")
    assert len(world.events(Verb.ANSWERED)) == 1


def test_what_is_half_entered_waits_for_whoever_comes_back(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=1)
    QTest.mouseClick(card(screen, "wet"), Qt.MouseButton.LeftButton)
    back(screen)
    assert asked(screen).id == QUESTIONS[0]
    press(focused(), Qt.Key.Key_Return)
    assert asked(screen).id == QUESTIONS[1]
    assert card(screen, "wet").isChecked()
    assert isinstance(screen.footer, CheckBar)
    assert screen.footer.primary.isEnabled()


def test_a_question_that_was_put_off_is_answered_on_the_way_back(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=3)
    QTest.keyClicks(focused(), "4")
    click(screen, "Skip for now")
    assert asked(screen).id == QUESTIONS[4]
    QTest.keyClicks(focused(), "lab")
    back(screen)
    assert asked(screen).id == QUESTIONS[3]
    assert answer(screen).entry() == "4"
    answer_by_keyboard(screen, "")
    assert len(world.events(Verb.ANSWERED)) == 4
    press(focused(), Qt.Key.Key_Return)
    assert asked(screen).id == QUESTIONS[4]
    assert answer(screen).entry() == "lab"


def test_the_whole_way_back_and_forth_shows_every_kind(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=6)
    answer_by_keyboard(screen, right_response(asked(screen)))
    for id_ in reversed(QUESTIONS[:-1]):
        back(screen)
        assert asked(screen).id == id_
        assert "Yes, that is right" in texts(screen)
        if asked(screen).kind in {QuestionKind.NUMBER, QuestionKind.SHORT_TEXT, QuestionKind.MATCHING}:
            assert answer(screen).response() == right_response(asked(screen))
    for id_ in QUESTIONS[1:]:
        click(screen, "Next question")
        assert asked(screen).id == id_
    click(screen, "See your result")
    assert len(world.events(Verb.PASSED)) == 1
    assert not earlier(screen).isVisible()


def test_what_is_half_entered_outlasts_closing_the_quiz(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=4)
    QTest.keyClicks(focused(), "lab")
    screen.leave()
    again = QuizScreen(world.study, SMALL_IRI, "quiz")
    show(qtbot, again)
    assert asked(again).id == QUESTIONS[4]
    assert answer(again).entry() == "lab"


def test_another_run_begins_with_nothing_entered(qtbot: QtBot, world: World) -> None:
    screen = open_quiz(qtbot, world, answered=6)
    answer_by_keyboard(screen, wrong_response(asked(screen)))
    click(screen, "See your result")
    click(screen, "Repeat the quiz")
    assert asked(screen).id == QUESTIONS[0]
    assert answer(screen).response() is None
    assert not earlier(screen).isVisible()


def test_answers_of_an_earlier_sitting_can_be_seen_again(qtbot: QtBot, world: World) -> None:
    open_quiz(qtbot, world, answered=2)
    world.study = world.again()
    screen = open_quiz(qtbot, world)
    assert asked(screen).id == QUESTIONS[2]
    for id_ in (QUESTIONS[1], QUESTIONS[0]):
        back(screen)
        assert asked(screen).id == id_
        assert isinstance(screen.footer, FeedbackBar)
    assert not earlier(screen).isVisible()
