"""The library screen: what is on this computer, and what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.ui.screens.library.library_screen import LibraryScreen
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.search_field import SearchField
from tests.courses import SMALL_IRI
from tests.ui.libraries import at_the_library, library
from tests.ui.shown import clipped, focused, look, texts
from tests.unit.learning.worlds import World, a_world
from tests.unit.library.many import install_many


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        yield made


def rows(screen: LibraryScreen) -> list[str]:
    return [made.accessibleName().split(".")[0] for made in screen.findChildren(CardButton)]


def test_a_course_is_one_row_with_all_its_languages(qtbot: QtBot, world: World) -> None:
    world.install()
    world.install("ar")
    screen = library(at_the_library(qtbot, world.workspace))
    said = texts(screen)
    assert "Sorting beans" in said
    assert "Version 1" in said
    assert any(text.startswith("English") and "العربية" in text and "kB" in text for text in said)
    assert any("No native speaker has checked this text yet: العربية" in text for text in said)
    assert any(text.endswith("used") for text in said)
    assert any(text.endswith("free") for text in said)
    screen.course_chosen.disconnect()
    with qtbot.waitSignal(screen.course_chosen) as chosen:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen.args == [SMALL_IRI]


def test_one_place_is_shown_at_a_time(qtbot: QtBot, world: World) -> None:
    world.install()
    screen = library(at_the_library(qtbot, world.workspace))
    for tab in ("stick", "here", "internet", "stick", "here"):
        screen.show_place(tab)
        places = {"here": screen._here, "stick": screen._stick, "internet": screen._internet}
        assert [name for name, place in places.items() if place is not None and place.isVisible()] == [tab]


def test_a_file_that_is_gone_is_said_calmly(qtbot: QtBot, world: World) -> None:
    world.install()
    (pack,) = world.workspace.library.installed()
    pack.path.unlink()
    screen = library(at_the_library(qtbot, world.workspace))
    assert any("Nothing you did is lost" in text for text in texts(screen))
    assert rows(screen) == ["Sorting beans"]


def test_a_file_that_belongs_to_no_course_is_said_calmly(qtbot: QtBot, world: World) -> None:
    world.install()
    world.workspace.db.execute_sql("UPDATE installed_pack SET manifest = 'x'")
    world.install("ar")
    del world.workspace.__dict__["library"]  # as another start finds it
    screen = library(at_the_library(qtbot, world.workspace))
    assert any("Ask your facilitator to add the course again" in text for text in texts(screen))
    assert rows(screen) == ["فرز الحبوب"]
    assert clipped(screen) == []


def test_of_hundreds_a_first_part_is_shown_and_any_can_be_found(qtbot: QtBot, world: World) -> None:
    install_many(world.workspace, 70)
    screen = library(at_the_library(qtbot, world.workspace))
    assert len(rows(screen)) == 24
    (more,) = [made for made in screen.findChildren(QPushButton) if "24 more" in made.text()]
    qtbot.keyClick(more, Qt.Key.Key_Return)
    assert len(rows(screen)) == 48
    assert focused().accessibleName().startswith("Course 024")
    search = screen.findChild(SearchField)
    qtbot.keyClicks(search, "course 069")
    assert rows(screen) == ["Course 069"]
    qtbot.keyClicks(search, "x")
    assert rows(screen) == []
    assert "No course here has these words in its title or summary." in texts(screen)
    assert screen.go_back()
    assert not screen.go_back()
    assert len(rows(screen)) == 24


def test_an_empty_library_says_what_to_do(qtbot: QtBot, world: World) -> None:
    screen = library(at_the_library(qtbot, world.workspace))
    assert any("ask your facilitator to add a course" in text for text in texts(screen))
    assert screen.first_focus() is screen._tabs.button("here")


@pytest.mark.parametrize("theme", ["light", "high_contrast"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("text_size", "size"), [(100, (1366, 768)), (100, (1024, 600)), (150, (1024, 600))])
def test_no_words_are_cut_off(
    qtbot: QtBot, world: World, theme: str, language: str, text_size: int, size: tuple[int, int]
) -> None:
    world.install()
    world.install("ar")
    install_many(world.workspace, 12)
    wishes = Preferences(language=language, text_size=text_size, theme=theme)
    window = at_the_library(qtbot, world.workspace, size, wishes)
    QCoreApplication.processEvents()
    assert clipped(window) == []
    look()
