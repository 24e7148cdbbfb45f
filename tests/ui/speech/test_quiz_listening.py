"""Listening to a quiz: each question with its answers, and what meets an answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from darasa.ui.screens.quiz.footer import FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.speech import aloud
from darasa.ui.speech.player import PlayerState
from darasa.ui.speech.speech import Speech
from darasa.ui.theme.theme import current_theme
from tests.courses import SMALL_IRI
from tests.ui.shown import focused, look, show
from tests.unit.learning.worlds import World, a_world


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made


def take(qtbot: QtBot, world: World, speech: Speech) -> QuizScreen:
    screen = QuizScreen(world.study, SMALL_IRI, "quiz", speech)
    show(qtbot, screen)
    return screen


def heard(screen: QuizScreen) -> str:
    sentence = screen.listening.player.sentence
    return sentence.text if sentence is not None else ""


def plan(screen: QuizScreen) -> list[str]:
    return [sentence.text for sentence in screen._sentences()]


def speaks(qtbot: QtBot, screen: QuizScreen) -> None:
    qtbot.waitUntil(lambda: screen.listening.player.state is PlayerState.SPEAKING, timeout=30_000)


def painted(screen: QuizScreen) -> bool:
    """Return whether the colour of what is read aloud is somewhere on the question."""
    image = screen.view.grab().toImage()
    wanted = current_theme().color("spoken").rgb()
    return any(
        image.pixel(x, y) == wanted for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)
    )


def test_a_question_is_said_with_the_letters_of_its_answers(
    qtbot: QtBot, world: World, speech: Speech
) -> None:
    screen = take(qtbot, world, speech)
    assert not painted(screen)
    QTest.keyClick(focused(), Qt.Key.Key_F8)
    speaks(qtbot, screen)
    said = plan(screen)
    assert said[:2] == ["Juma must learn to sort beans.", "What helps him most?"]
    assert [text[:3] for text in said[2:]] == ["A. ", "B. ", "C. "]
    assert painted(screen)
    QTest.keyClick(focused(), Qt.Key.Key_F8)
    QTest.keyClick(focused(), Qt.Key.Key_F9)
    QTest.keyClick(focused(), Qt.Key.Key_F9)
    assert heard(screen) == said[2]
    assert painted(screen)
    assert isinstance(screen.view, QuestionView)
    assert screen.view.answer.response() is None, "no key of listening answers"
    assert screen.go_back()
    assert not painted(screen)
    screen.leave()


def test_whoever_listens_hears_what_meets_the_answer_and_the_next_question(
    qtbot: QtBot, world: World, speech: Speech
) -> None:
    screen = take(qtbot, world, speech)
    QTest.keyClick(focused(), Qt.Key.Key_F8)
    speaks(qtbot, screen)
    question = heard(screen)
    QTest.keyClick(focused(), Qt.Key.Key_A)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    footer = screen.footer
    assert isinstance(footer, FeedbackBar)
    assert heard(screen) == ("Yes, that is right" if footer.right else "Not yet, and that is fine")
    assert len(plan(screen)) > 1
    speaks(qtbot, screen)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert heard(screen) == plan(screen)[0] != question
    speaks(qtbot, screen)
    QTest.keyClick(focused(), Qt.Key.Key_F8)
    screen.footer.skipped.emit()  # type: ignore[union-attr]
    assert not screen.listening.is_open, "after a pause nothing begins by itself"
    screen.leave()
    assert not aloud.is_reading()


def test_every_kind_of_question_is_said_whole(qtbot: QtBot, world: World, speech: Speech) -> None:
    screen = take(qtbot, world, speech)
    kinds = set()
    for _ in range(screen._run.total):
        assert isinstance(screen.view, QuestionView)
        question = screen.view.question
        kinds.add(question.kind)
        said = plan(screen)
        assert said[0] in question.prompt
        for part in (*question.choices, *question.targets):
            assert any(text in part.text or part.text in text for text in said), (question.id, part.text)
        QTest.mouseClick(screen.bar.listen, Qt.MouseButton.LeftButton)
        assert heard(screen) == said[0]
        screen.listening.close()
        screen.footer.skipped.emit()  # type: ignore[union-attr]
    assert len(kinds) > 4
    screen.leave()


def test_another_look_goes_on_with_the_question_and_what_is_chosen(
    qtbot: QtBot, world: World, speech: Speech
) -> None:
    screen = take(qtbot, world, speech)
    QTest.keyClick(focused(), Qt.Key.Key_B)
    QTest.keyClick(focused(), Qt.Key.Key_F8)
    speaks(qtbot, screen)
    screen.listening.player.step(1)
    state = screen.state()
    screen.leave()
    look("dark", 1.3)
    again = QuizScreen(world.study, SMALL_IRI, "quiz", speech)
    again.restore(state)
    show(qtbot, again)
    speaks(qtbot, again)
    assert heard(again) in plan(again)[1:]
    assert isinstance(again.view, QuestionView)
    assert again.view.answer.response() is not None
    again.leave()
