"""All courses as cards: few of them, hundreds of them, none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from darasa.ui.screens.course_cards import CourseCard
from darasa.ui.screens.courses import CoursesScreen
from darasa.ui.widgets.search_field import SearchField
from tests.courses import SMALL_IRI
from tests.ui.shown import clipped, focused, look, show, texts
from tests.unit.learning.worlds import World, a_world
from tests.unit.library.many import install_many


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        yield made


def titles(screen: CoursesScreen) -> list[str]:
    return [card.accessibleName().split(".")[0] for card in screen.findChildren(CourseCard)]


def test_a_card_says_what_comes_next_and_opens_the_course(qtbot: QtBot, world: World) -> None:
    world.install()
    world.read("beans")
    screen = CoursesScreen(world.study)
    show(qtbot, screen)
    assert "Next: Lesson 2, 5 min" in texts(screen)
    assert focused().accessibleName().startswith("Sorting beans. Next: Lesson 2, 5 min. 1 of 4 step")
    assert not screen.findChild(SearchField).isVisible()
    with qtbot.waitSignal(screen.course_chosen) as chosen:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen.args == [SMALL_IRI]
    with qtbot.waitSignal(screen.course_chosen):
        qtbot.mouseClick(screen.findChild(CourseCard), Qt.MouseButton.LeftButton)


def test_the_course_studied_last_is_first(qtbot: QtBot, world: World) -> None:
    install_many(world.workspace, 3)
    world.install()
    world.read("beans")
    screen = CoursesScreen(world.study)
    show(qtbot, screen)
    assert titles(screen) == ["Sorting beans", "Course 000", "Course 001", "Course 002"]


def test_of_hundreds_a_first_part_is_shown_and_more_on_demand(qtbot: QtBot, world: World) -> None:
    install_many(world.workspace, 60)
    screen = CoursesScreen(world.study)
    show(qtbot, screen)
    assert len(titles(screen)) == 24
    (more,) = [made for made in screen.findChildren(QPushButton) if "24 more" in made.text()]
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Return)
    assert len(titles(screen)) == 48
    assert focused().accessibleName().startswith("Course 024")
    assert "12 more" in more.text()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(titles(screen)) == 60
    assert not more.isVisible()


def test_a_course_is_found_by_words_of_its_title(qtbot: QtBot, world: World) -> None:
    install_many(world.workspace, 60)
    world.install()
    screen = CoursesScreen(world.study)
    show(qtbot, screen)
    search = screen.findChild(SearchField)
    qtbot.keyClicks(search, "BEANS sort")
    assert titles(screen) == ["Sorting beans"]
    qtbot.keyClicks(search, " nothing")
    assert titles(screen) == []
    assert "No course here has these words in its title or summary." in texts(screen)
    assert screen.go_back()
    assert len(titles(screen)) == 24
    assert not screen.go_back()


def test_without_courses_it_says_what_to_do(qtbot: QtBot, world: World) -> None:
    screen = CoursesScreen(world.study)
    show(qtbot, screen)
    assert "There are no courses on this computer yet" in texts(screen)
    assert screen.first_focus() is None


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (1134, 768)), (1.0, (931, 600)), (1.5, (895, 600))])
def test_no_words_are_cut_off(
    qtbot: QtBot, world: World, rtl: bool, scale: float, size: tuple[int, int]
) -> None:
    install_many(world.workspace, 12)
    look("light", scale, rtl=rtl)
    screen = CoursesScreen(world.study)
    show(qtbot, screen, size, compact=True)
    assert clipped(screen) == []
    look()
