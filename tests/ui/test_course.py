"""The course screen over real services, by mouse and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.learning.types import CourseMissingError, Place
from darasa.ui.screens.course import CourseScreen
from darasa.ui.screens.course_outline import StepRow, UnitHeading
from darasa.ui.screens.course_side import LanguageRow
from tests.courses import SMALL_IRI
from tests.ui.shown import clipped, focused, look, show, texts
from tests.unit.learning.worlds import World, a_world, answer_all


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made


def open_course(qtbot: QtBot, world: World) -> CourseScreen:
    screen = CourseScreen(world.study, SMALL_IRI)
    show(qtbot, screen)
    return screen


def row(screen: CourseScreen, step: str) -> StepRow:
    found = screen.findChild(StepRow, f"step-{step}")
    assert isinstance(found, StepRow)
    return found


def heading(screen: CourseScreen, unit: str) -> UnitHeading:
    found = screen.findChild(UnitHeading, f"unit-{unit}")
    assert isinstance(found, UnitHeading)
    return found


def finish(world: World) -> None:
    world.read("beans", "labels", "farewell")
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=1)
    run.result()


def test_a_course_nobody_opened_shows_what_it_is_and_how_to_start(qtbot: QtBot, world: World) -> None:
    screen = open_course(qtbot, world)
    said = texts(screen)
    for words in (
        "Sorting beans",
        "A small course that sorts beans, step by step.",
        "Works without internet",
        "English",
        "To finish this course",
        "On this computer",
        "First bowl",
        "Two bowls of beans",
        "Start",
    ):
        assert words in said
    assert any("Made by The Darasa maintainers" in text for text in said)
    assert any("Free to copy and share" in text for text in said)
    assert any("70%" in text for text in said)
    assert "Language" not in said
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen.args == [SMALL_IRI, "beans"]


def test_only_the_unit_to_go_on_with_is_open(qtbot: QtBot, world: World) -> None:
    world.read("beans", "labels")
    screen = open_course(qtbot, world)
    assert not row(screen, "beans").isVisible()
    assert row(screen, "farewell").isVisible()
    first = heading(screen, "first")
    assert "Unit 1: First bowl" in first.accessibleName()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert row(screen, "beans").isVisible()
    assert first.accessibleDescription() == "Steps are shown"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not row(screen, "beans").isVisible()
    assert first.accessibleDescription() == "Steps are hidden"


def test_a_step_that_is_done_opens_again(qtbot: QtBot, world: World) -> None:
    world.read("beans")
    screen = open_course(qtbot, world)
    done = row(screen, "beans")
    assert "Done" in done.accessibleName()
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert chosen.args == [SMALL_IRI, "beans"]
    done.setFocus()
    with qtbot.waitSignal(screen.step_chosen):
        qtbot.keyClick(done, Qt.Key.Key_Space)


def test_a_lesson_left_in_the_middle_says_what_is_left(qtbot: QtBot, world: World) -> None:
    lesson = world.study.open_lesson(SMALL_IRI, "beans")
    world.study.keep_place(lesson, Place("split.1", 40))
    screen = open_course(qtbot, world)
    said = texts(screen)
    assert "Continue" in said
    assert any(text.startswith("About 6 minute") for text in said)
    # The mouse may press the whole row; the keyboard has the button alone.
    assert row(screen, "beans").focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(screen.step_chosen):
        qtbot.mouseClick(
            row(screen, "beans"), Qt.MouseButton.LeftButton, pos=row(screen, "beans").rect().center()
        )


def test_a_quiz_not_passed_says_how_it_went_and_can_be_tried_again(qtbot: QtBot, world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=3)
    run.result()
    world.read("beans", "labels")
    screen = open_course(qtbot, world)
    assert "You had 4 of 7" in texts(screen)
    again = screen.findChild(QPushButton, "go-on-quiz")
    assert again.accessibleName() == "Try again: Check what you know"
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        qtbot.keyClick(again, Qt.Key.Key_Return)
    assert chosen.args == [SMALL_IRI, "quiz"]


def test_arrows_walk_through_the_steps(qtbot: QtBot, world: World) -> None:
    screen = open_course(qtbot, world)
    assert focused().objectName() == "go-on-beans"
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is row(screen, "labels")
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is heading(screen, "last")
    qtbot.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is row(screen, "labels")


def test_a_finished_course_says_so_warmly(qtbot: QtBot, world: World) -> None:
    finish(world)
    screen = open_course(qtbot, world)
    said = texts(screen)
    assert "Finished" in said
    assert "Well done, you finished this course" in said
    assert "To finish this course" not in said
    assert screen.first_focus() is None or screen.first_focus().isVisible()
    qtbot.mouseClick(heading(screen, "last"), Qt.MouseButton.LeftButton)
    assert "Passed, 86%" in texts(screen)


def test_a_finished_course_that_grew_stays_finished(qtbot: QtBot, world: World) -> None:
    finish(world)
    world.install(version=2)
    screen = open_course(qtbot, world)
    said = texts(screen)
    assert "Finished" in said
    assert any("An update has brought 1 new step" in text for text in said)
    assert "How neighbours sort" in said or screen.findChild(QPushButton, "go-on-neighbours").isVisible()


def test_the_language_changes_on_the_spot_and_progress_stays(qtbot: QtBot, world: World) -> None:
    world.install("ar")
    world.read("beans")
    screen = open_course(qtbot, world)
    assert "Your progress stays when you change it." in texts(screen)
    arabic = screen.findChild(LanguageRow, "language-ar")
    arabic.setFocus()
    qtbot.keyClick(arabic, Qt.Key.Key_Return)
    assert world.study.course(SMALL_IRI).manifest.language == "ar"
    assert "Sorting beans" not in texts(screen)
    assert world.study.course(SMALL_IRI).manifest.title in texts(screen)
    assert focused().objectName() == "language-ar"
    assert "Start: " in screen.findChild(QPushButton, "go-on-labels").accessibleName()
    assert any("native speaker" in text for text in texts(screen))
    qtbot.mouseClick(screen.findChild(LanguageRow, "language-en"), Qt.MouseButton.LeftButton)
    assert "Sorting beans" in texts(screen)


def test_back_leads_back(qtbot: QtBot, world: World) -> None:
    screen = open_course(qtbot, world)
    (back,) = [made for made in screen.findChildren(QPushButton) if made.accessibleName() == "Back"]
    with qtbot.waitSignal(screen.closed):
        qtbot.keyClick(back, Qt.Key.Key_Return)


def test_a_course_that_is_not_here_is_named(world: World) -> None:
    with pytest.raises(CourseMissingError):
        CourseScreen(world.study, "https://darasa.example/darasa/unknown")


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1134, 768)), (1.0, (931, 600)), (1.5, (895, 600)), (1.5, (1237, 768))]
)
def test_no_words_are_cut_off(
    qtbot: QtBot, world: World, name: str, rtl: bool, scale: float, size: tuple[int, int]
) -> None:
    world.install("ar")
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=3)
    run.result()
    look(name, scale, rtl=rtl)
    screen = CourseScreen(world.study, SMALL_IRI)
    show(qtbot, screen, size, compact=size[0] / scale < 968)
    for unit in screen.findChildren(UnitHeading):
        unit.setChecked(True)
    qtbot.wait(1)
    assert clipped(screen) == []
    look()


def test_a_screen_leaves_nothing_behind(qtbot: QtBot, world: World) -> None:
    world.install("ar")
    screen = open_course(qtbot, world)
    before = len(screen.findChildren(QWidget))
    for language in ("ar", "en"):
        qtbot.mouseClick(screen.findChild(LanguageRow, f"language-{language}"), Qt.MouseButton.LeftButton)
        qtbot.wait(1)
    assert len(screen.findChildren(QWidget)) == before
