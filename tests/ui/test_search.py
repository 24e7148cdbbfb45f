"""Searching in the library as people do it: by keys, over real courses."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from darasa.library.search.types import HitKind, Marked
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.library.search_results import MOST, SearchResults
from darasa.ui.screens.library.search_rows import HitList
from darasa.ui.screens.library.search_text import set_lines
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.widgets.search_field import SearchField
from tests.courses import SMALL_IRI
from tests.ui.shown import clipped, look, texts
from tests.ui.windows import open_window, press
from tests.unit.learning.worlds import World, a_world


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        made.install("ar")
        yield made


def library(
    qtbot: QtBot, world: World, size: tuple[int, int] = (1366, 768), **preferences: object
) -> MainWindow:
    """Open the library as the learner, with the keyboard in the search field."""
    changed = replace(world.workspace.settings.preferences, **preferences)  # type: ignore[arg-type]
    world.workspace.people.set_preferences(world.learner, changed)
    window = open_window(qtbot, world.workspace, size)
    window.navigator.choose(world.learner)
    window.navigator.go(Route("library"))
    field(window).setFocus()
    return window


def field(window: MainWindow) -> SearchField:
    found = window.current.findChild(SearchField)
    assert isinstance(found, SearchField)
    return found


def results(window: MainWindow) -> SearchResults:
    found = window.current.findChild(SearchResults)
    assert isinstance(found, SearchResults)
    return found


def search(qtbot: QtBot, window: MainWindow, words: str) -> HitList:
    """Type words, and wait for what is said of them."""
    if words.isascii():
        press(window, words)
    else:
        field(window).insert(words)
    wait(qtbot, window, words)
    return results(window).list


def wait(qtbot: QtBot, window: MainWindow, words: str) -> None:
    def is_there() -> bool:
        shown = results(window)
        return (
            shown._is_ready
            and shown._words == words
            and shown._finding is None
            and not shown._rest.isActive()
        )

    qtbot.waitUntil(is_there, timeout=30_000)


def test_typing_finds_and_enter_opens_the_lesson_at_the_place(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "learned")
    at = next(number for number, hit in enumerate(hits.hits) if hit.block)
    hit = hits.hits[at]
    assert (hit.kind, hit.course) == (HitKind.TEXT, SMALL_IRI)
    for _ in range(at + 1):
        press(window, Qt.Key.Key_Down)
    assert hits.hasFocus()
    assert hits.currentIndex().row() == at
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.current, ReaderScreen)
    assert window.navigator.route == Route("lesson", SMALL_IRI, hit.step, hit.block)
    assert window.current.view.block == hit.block
    # Back through the course to the search, as it was.
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route.screen == "course"
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route.screen == "library"
    assert field(window).text() == "learned"
    wait(qtbot, window, "learned")
    assert results(window).list.hits == hits_of(world, "learned")


def hits_of(world: World, words: str) -> object:
    return world.workspace.search.find(words, MOST, language="en")


def test_escape_and_up_lead_back_to_the_field_and_then_out(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "bean")
    for back in (Qt.Key.Key_Escape, Qt.Key.Key_Up):
        press(window, Qt.Key.Key_Down)
        assert hits.hasFocus()
        press(window, back)
        assert field(window).hasFocus()
    press(window, Qt.Key.Key_Enter)
    assert hits.hasFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Up)
    assert hits.hasFocus()
    press(window, Qt.Key.Key_Up)
    press(window, "s")
    wait(qtbot, window, "beans")
    press(window, Qt.Key.Key_Escape)
    assert field(window).text() == ""
    assert not hits.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.route.screen == "home"


def test_every_key_counts_and_only_the_last_words_are_shown(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    for end in range(1, len("labels") + 1):
        press(window, "labels"[end - 1])
    wait(qtbot, window, "labels")
    assert results(window).list.hits == hits_of(world, "labels")
    for _ in range(3):
        press(window, Qt.Key.Key_Backspace)
    wait(qtbot, window, "lab")
    assert results(window).list.hits == hits_of(world, "lab")


def test_nothing_found_is_said(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "xyzzy")
    assert any("Try fewer letters" in text for text in texts(window.current))
    assert not hits.isVisible()
    press(window, Qt.Key.Key_Down)
    assert not hits.hasFocus()


def test_a_hit_in_another_language_opens_in_that_language(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "الحبوب")
    assert {hit.language for hit in hits.hits} == {"ar"}
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert world.study.course(SMALL_IRI).manifest.language == "ar"


@pytest.mark.parametrize(("kind", "screen"), [(HitKind.COURSE, "course"), (HitKind.STEP, "quiz")])
def test_courses_and_quizzes_open_too(qtbot: QtBot, world: World, kind: HitKind, screen: str) -> None:
    window = library(qtbot, world)
    words = {"course": "sorting", "quiz": "check"}[screen]
    hits = search(qtbot, window, words)
    hit = next(
        hit for hit in hits.hits if hit.kind is kind and (kind is HitKind.COURSE or hit.step == "quiz")
    )
    hits.hit_chosen.emit(hit)
    assert window.navigator.route.screen == screen


def test_a_click_opens(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "bean")
    at = hits.visualRect(hits.model().index(0, 0, QModelIndex())).center()
    with qtbot.waitSignal(hits.hit_chosen) as chosen:
        qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args[0].step == "beans"


def test_a_search_that_is_not_possible_is_said_calmly(qtbot: QtBot, world: World) -> None:
    world.workspace.data.search.mkdir()
    window = library(qtbot, world)
    search(qtbot, window, "bean")
    assert any("Searching is not possible now" in text for text in texts(window.current))
    world.workspace.data.search.rmdir()
    press(window, "s")
    wait(qtbot, window, "beans")
    assert results(window).list.hits


def test_new_courses_are_found_while_the_field_is_open(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    assert not search(qtbot, window, "neighbours").hits
    world.install(version=2)
    world.workspace.search.update()
    press(window, Qt.Key.Key_Backspace)
    wait(qtbot, window, "neighbour")
    assert results(window).list.hits


def test_a_screen_reader_hears_each_place_and_how_many(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "learned")
    assert hits.accessibleName() == "Places in your courses"
    rows = QAccessible.queryAccessibleInterface(hits)
    said = rows.child(0).text(QAccessible.Text.Name)
    assert hits.hits[0].title.text in said
    assert "Sorting beans" in said
    assert any(f"{len(hits.hits)} place" in text for text in texts(window.current))


def test_text_is_shown_as_it_is(qtbot: QtBot, world: World) -> None:
    window = library(qtbot, world)
    hits = search(qtbot, window, "bean")
    evil = '<img src="/etc/passwd"><b>bean</b>'
    hit = replace(hits.hits[0], title=Marked(evil, ()), snippet=Marked(evil, ((25, 29),)))
    hits.show_hits((hit,))
    index = hits.model().index(0, 0, QModelIndex())
    assert evil in hits.model().data(index)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in results(window).findChildren(QLabel)
    )
    window.grab()


def test_marks_are_where_they_belong_behind_characters_of_two_units(qapp: QApplication) -> None:  # noqa: ARG001
    text = "𠀀😀 bean"
    layout = set_lines(Marked(text, ((3, 7),)), QFont(), 1000, 1, "en")
    (mark,) = layout.formats()
    assert (mark.start, mark.length) == (5, 4)
    assert mark.format.fontWeight() == QFont.Weight.Bold


@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_what_does_not_fit_ends_in_dots(qapp: QApplication, lines: int, language: str) -> None:  # noqa: ARG001
    text = {"en": "bean " * 80, "ar": "حبوب " * 80, "zh": "豆😀" * 200}[language]
    layout = set_lines(Marked(text, ((0, 2),)), QFont(), 300, lines, language)
    assert layout.lineCount() == lines
    assert layout.text().endswith("…")
    assert layout.boundingRect().width() <= 301
    image = QImage(320, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    layout.draw(painter, layout.position())
    painter.end()
    whole = set_lines(Marked("bean", ()), QFont(), 300, lines, "en")
    assert whole.text() == "bean"


@pytest.mark.parametrize(
    ("preferences", "size"),
    [
        ({}, (1366, 768)),
        ({"theme": "dark"}, (1024, 600)),
        ({"theme": "high_contrast", "text_size": 150}, (1024, 600)),
        ({"language": "ar", "text_size": 150}, (1024, 600)),
    ],
    ids=["light", "dark", "high contrast large", "arabic large"],
)
def test_no_words_are_cut_off(
    qtbot: QtBot, world: World, preferences: dict[str, object], size: tuple[int, int]
) -> None:
    window = library(qtbot, world, size, **preferences)
    hits = search(qtbot, window, "bean")
    assert hits.hits
    shown = results(window)
    assert clipped(shown) == []
    last = hits.visualRect(hits.model().index(len(hits.hits) - 1, 0, QModelIndex()))
    assert last.bottom() <= hits.height()
    assert hits.horizontalScrollBar().maximum() == hits.verticalScrollBar().maximum() == 0
    hits.enter()
    for _ in hits.hits:
        press(window, Qt.Key.Key_Down)
    QApplication.processEvents()
    rect = hits.visualRect(hits.currentIndex())
    assert window.rect().contains(hits.viewport().mapTo(window, rect.center()))


def test_an_answer_that_comes_too_late_is_not_shown(qtbot: QtBot, world: World) -> None:
    """It was on its way to the window already when the next key came, and nothing could stop it."""
    window = library(qtbot, world)
    hits = search(qtbot, window, "bean")
    before = hits.hits
    results(window)._on_found("be", ())
    assert hits.hits == before
    assert hits.isVisible()
