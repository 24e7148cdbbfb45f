"""All words of a course over the lesson, and the way back to where one was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.packs.types import Term
from darasa.ui.screens.reader.glossary import GlossaryDialog
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from tests.ui.shown import clipped, focused, look
from tests.ui.test_reader import button, read
from tests.unit.learning.worlds import World, a_world


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made
    look()


def dialog(screen: QWidget) -> GlossaryDialog:
    found = [one for one in screen.window().findChildren(GlossaryDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def words(shown: GlossaryDialog) -> list[str]:
    return shown.view.document().toPlainText().split("\n")


def test_the_words_of_a_course_are_read_over_the_lesson_and_its_place_stays(
    qtbot: QtBot, world: World
) -> None:
    screen = read(qtbot, world, block="breaks")
    place = screen.view.verticalScrollBar().value()
    way = button(screen, "Words of this course")
    way.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(way, Qt.Key.Key_Return)
    shown = dialog(screen)
    assert focused() is shown.view
    assert words(shown)[0::2] == ["label", "rule"]
    assert words(shown)[3] == "A sentence that says what to do in each case."
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), QPushButton)
    assert shown.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is way
    assert screen.view.verticalScrollBar().value() == place
    assert screen.view.block == "breaks"


def test_in_a_narrow_window_the_way_is_in_the_contents(qtbot: QtBot, world: World) -> None:
    look("light", 1.5)
    screen = read(qtbot, world, size=(1024, 600))
    screen._toggle_contents()
    QTest.mouseClick(button(screen, "Words of this course"), Qt.MouseButton.LeftButton)
    shown = dialog(screen)
    assert clipped(shown) == []
    assert screen.window().rect().contains(shown.view.parentWidget().rect())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)


def test_words_stand_in_the_order_of_the_language_and_as_they_are(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    host.show()
    terms = [Term(str(at), term, "<b>x</b> & y") for at, term in enumerate(("zone", "École", "eau", "<img>"))]
    shown = GlossaryDialog(host, terms, "fr")
    assert words(shown) == [
        "<img>",
        "<b>x</b> & y",
        "eau",
        "<b>x</b> & y",
        "École",
        "<b>x</b> & y",
        "zone",
        "<b>x</b> & y",
    ]


def test_a_course_without_words_offers_none(
    qtbot: QtBot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from darasa.packs.pack import Pack

    monkeypatch.setattr(Pack, "glossary", lambda _self: ())
    screen = read(qtbot, world)
    assert isinstance(screen, ReaderScreen)
    assert [one for one in screen.findChildren(QWidget) if one.objectName() == "glossary"] == []
