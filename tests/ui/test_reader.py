"""Reading over real services: the place, the way on, and all of it by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from darasa.learning.types import StepState
from darasa.record.types import Verb
from darasa.ui.screens.reader.contents import Contents, SectionRow
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.lesson_markup import Section
from tests.courses import SMALL_IRI
from tests.ui.shown import clipped, focused, look, show, texts
from tests.unit.learning.worlds import World, a_world


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made


def read(
    qtbot: QtBot, world: World, step: str = "beans", block: str = "", *, size: tuple[int, int] = (1366, 500)
) -> ReaderScreen:
    screen = ReaderScreen(world.study, SMALL_IRI, step, block)
    show(qtbot, screen, size, compact=size[0] < 1200)
    return screen


def button(screen: ReaderScreen, name: str) -> QWidget:
    found = [w for w in screen.findChildren(QWidget) if w.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def test_a_lesson_says_where_it_is_and_what_is_next(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    said = [*texts(screen), *(row.accessibleName() for row in screen.findChildren(SectionRow))]
    for words in ("Sorting beans", "Lesson 1 of 3", "Unit 1", "First bowl", "You are here", "100%"):
        assert words in said
    assert screen.footer.text == "Section 1 of 3 · about 10 min left"
    assert "Next: What is a label?" in said
    assert focused() is screen.view
    assert clipped(screen) == []


def test_the_place_is_written_when_the_page_rests(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    QTest.keyClick(screen.view, Qt.Key.Key_PageDown)
    assert world.events(Verb.PROGRESSED) == []
    qtbot.waitUntil(lambda: len(world.events(Verb.PROGRESSED)) == 1, timeout=3000)
    assert world.again().open_lesson(SMALL_IRI, "beans").place.block == screen.view.block


def test_a_lesson_that_fits_on_one_page_counts_as_read_once_it_was_seen(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world, "farewell", size=(1366, 2400))
    assert screen.view.is_all_in_sight
    qtbot.waitUntil(lambda: len(world.events(Verb.PROGRESSED)) == 1, timeout=3000)
    assert screen.footer.text == "Section 1 of 1"
    assert world.again().open_lesson(SMALL_IRI, "farewell").place.percent == 100
    screen.leave()
    longer = read(qtbot, world, "beans")
    qtbot.wait(1200)
    longer.leave()
    assert len(world.events(Verb.PROGRESSED)) == 1, "the end of a longer one was not in sight"


def test_the_place_is_written_on_leaving_and_found_again(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    screen.view.scroll_to("breaks")
    screen.leave()
    assert len(world.events(Verb.PROGRESSED)) == 1
    assert len(world.events(Verb.TERMINATED)) == 1
    again = read(qtbot, world)
    assert again.view.block == "breaks"
    assert again.footer.text.startswith("Section 3 of 3")
    again.leave()
    assert len(world.events(Verb.PROGRESSED)) == 1, "a lesson that was only looked at has kept its place"


def test_a_block_that_is_asked_for_comes_first(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world, block="counted")
    assert screen.view.block == "counted"
    assert not screen.footer.text.startswith("Section 1 of 3 · about 10")


def test_next_marks_the_lesson_done_and_goes_on(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        QTest.mouseClick(screen.footer.primary, Qt.MouseButton.LeftButton)
    assert chosen.args == [SMALL_IRI, "labels"]
    assert [event.object for event in world.events(Verb.COMPLETED)] == [f"{SMALL_IRI}/beans"]
    assert world.study.course(SMALL_IRI).steps[0].state is StepState.DONE
    second = read(qtbot, world, "labels")
    with qtbot.waitSignal(second.step_chosen) as chosen:
        QTest.mouseClick(button(second, "Previous: Two bowls of beans"), Qt.MouseButton.LeftButton)
    assert chosen.args == [SMALL_IRI, "beans"]


def test_a_lesson_that_cannot_be_marked_done_stays_open_and_says_so(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    db = world.workspace.db
    pages = db.execute_sql("PRAGMA page_count").fetchone()[0]
    db.execute_sql(f"PRAGMA max_page_count = {pages}")
    went: list[object] = []
    screen.step_chosen.connect(lambda *args: went.append(args))
    filled = 0
    while not went and "Darasa cannot save now" not in texts(screen) and filled < 2000:
        screen.view.scroll_to("breaks" if filled % 2 else "split")
        screen._on_saving_timeout()
        filled += 1
    assert "Darasa cannot save now" in texts(screen)


def test_sections_follow_the_page_and_lead_to_it(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    rows = screen.findChildren(SectionRow)
    assert [row.accessibleName() for row in rows] == ["One bowl becomes two", "Where it breaks"]
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert screen.view.block == "breaks"
    assert screen.view.hasFocus()
    assert [row._current for row in rows] == [False, True]
    QTest.keyClick(screen.view, Qt.Key.Key_Home)
    assert not rows[1]._current


def test_contents_lie_over_the_text_in_a_narrow_window(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world, size=(1024, 600))
    assert not screen.contents.isVisible()
    QTest.mouseClick(screen.bar.contents, Qt.MouseButton.LeftButton)
    assert screen.contents.isVisible()
    assert screen.contents.isAncestorOf(focused())
    assert screen.go_back()
    assert not screen.contents.isVisible()
    assert not screen.go_back()
    QTest.keyClick(screen.bar.contents, Qt.Key.Key_Return)
    QTest.mouseClick(screen.findChildren(SectionRow)[1], Qt.MouseButton.LeftButton)
    assert not screen.contents.isVisible()
    assert screen.view.block == "breaks"


def test_contents_close_when_the_keyboard_leaves_them(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world, size=(1024, 600))
    QTest.keyClick(screen.bar.contents, Qt.Key.Key_Return)
    stops = 0
    while screen.contents.isVisible():
        assert screen.contents.isAncestorOf(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        stops += 1
        assert stops < 20
    assert stops > 3
    assert not screen.bar.contents.isChecked()
    assert focused().isVisible()


def test_text_size_and_colours_are_asked_for(qtbot: QtBot, world: World) -> None:
    look(scale=1.15)
    screen = read(qtbot, world)
    with qtbot.waitSignal(screen.text_size_chosen) as chosen:
        QTest.mouseClick(button(screen, "Larger text"), Qt.MouseButton.LeftButton)
    assert chosen.args == [130]
    with qtbot.waitSignal(screen.text_size_chosen) as chosen:
        QTest.keyClick(screen.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == [100]
    look(scale=1.5)
    assert not button(read(qtbot, world), "Larger text").isEnabled()


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1024, 600), 1.0), ((1024, 600), 1.5)])
@pytest.mark.parametrize("rtl", [False, True])
def test_no_words_are_clipped(
    qtbot: QtBot, world: World, size: tuple[int, int], scale: float, rtl: bool
) -> None:
    look(scale=scale, rtl=rtl)
    screen = ReaderScreen(world.study, SMALL_IRI, "labels")
    show(qtbot, screen, size, compact=size[0] / scale < 1200)
    assert clipped(screen) == []
    screen.leave()


def test_back_and_links_lead_out(qtbot: QtBot, world: World) -> None:
    screen = read(qtbot, world)
    with qtbot.waitSignal(screen.closed) as closed:
        QTest.mouseClick(button(screen, "Back to the course"), Qt.MouseButton.LeftButton)
    assert closed.args == [SMALL_IRI]
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        screen.view.step_chosen.emit("labels")
    assert chosen.args == [SMALL_IRI, "labels"]


@pytest.mark.parametrize("scale", [1.0, 1.5], ids=["100", "150"])
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_long_titles_of_sections_have_room(qtbot: QtBot, world: World, scale: float, rtl: bool) -> None:
    look("light", scale, rtl=rtl)
    screen = read(qtbot, world, size=(1024, 600) if scale > 1 else (1366, 768))
    title = "Where the idea breaks, and what a clever machine does about it when nobody is looking"
    contents = Contents(screen._lesson, [Section("x", title)] * 12)
    qtbot.addWidget(contents)
    contents.resize(contents.width(), 500)
    contents.show()
    for row in contents.findChildren(SectionRow):
        row.set_current(True)
        area = row.rect().adjusted(20, 0, 0, 0)
        metrics = QFontMetrics(current_theme().font("small", 600))
        assert row.height() >= metrics.boundingRect(area, Qt.TextFlag.TextWordWrap.value, title).height()
    look()
