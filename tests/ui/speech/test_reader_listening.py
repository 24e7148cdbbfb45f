"""Listening to a lesson, by keyboard, with Qt's engine for tests."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from darasa.ui.accessibility.announce import announce
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.speech import aloud
from darasa.ui.speech.player import PlayerState
from darasa.ui.speech.speech import Speech
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.notice import Notice
from tests.courses import SMALL_IRI
from tests.ui.shown import focused, look, show, texts
from tests.unit.learning.worlds import World, a_world


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        made.install()
        yield made


def read(qtbot: QtBot, world: World, speech: Speech, block: str = "", *, width: int = 1366) -> ReaderScreen:
    screen = ReaderScreen(world.study, SMALL_IRI, "beans", block, speech)
    show(qtbot, screen, (width, 500), compact=width < 1200)
    return screen


def marked(screen: ReaderScreen) -> str:
    """Return the words that are painted as read aloud; empty for none."""
    found: list[QTextEdit.ExtraSelection] = screen.view.extraSelections()
    return found[0].cursor.selectedText() if found else ""  # type: ignore[attr-defined]


def speaks(qtbot: QtBot, screen: ReaderScreen) -> None:
    qtbot.waitUntil(lambda: screen.listening.player.state is PlayerState.SPEAKING, timeout=30_000)


def test_one_key_listens_and_pauses_and_the_sentence_is_marked(
    qtbot: QtBot, world: World, speech: Speech
) -> None:
    screen = read(qtbot, world, speech)
    assert screen.listening.bar.isHidden()
    QTest.keyClick(screen.view, Qt.Key.Key_F8)
    assert screen.listening.bar.isVisible(), "at once, while the voice gets ready"
    assert marked(screen) == "Two bowls of beans"
    speaks(qtbot, screen)
    assert aloud.is_reading()
    assert screen.listening.bar.text == "Reading aloud"
    assert "Voice: English (United States)" in texts(screen.listening.bar)
    player, second = screen.listening.player, "Amina sells beans at the market in Arusha."

    def pause() -> None:
        """Press the key as soon as the second sentence begins: a busy computer may look too late."""
        if player.state is PlayerState.SPEAKING and marked(screen) == second:
            player.changed.disconnect(pause)
            QTest.keyClick(screen.view, Qt.Key.Key_F8)

    player.changed.connect(pause)
    qtbot.waitUntil(lambda: screen.listening.bar.text == "Paused", timeout=10_000)
    assert marked(screen) == second
    assert not aloud.is_reading()
    QTest.keyClick(screen.view, Qt.Key.Key_F9)
    assert marked(screen) == "Today she has one big bowl with two kinds in it."
    assert screen.listening.player.state is PlayerState.PAUSED, "to look for a place makes no noise"
    QTest.keyClick(screen.view, Qt.Key.Key_F7)
    QTest.keyClick(screen.view, Qt.Key.Key_F8)
    assert marked(screen) == second
    assert screen.listening.player.state is PlayerState.SPEAKING
    assert focused() is screen.view, "the keyboard stays where it was"
    assert screen.go_back(), "Esc closes"
    assert marked(screen) == ""
    assert screen.listening.bar.isHidden()
    assert not screen.go_back()


def test_it_begins_where_the_page_is_and_scrolls_along_to_the_end(
    qtbot: QtBot, world: World, speech: Speech
) -> None:
    screen = read(qtbot, world, speech, "breaks")
    QTest.mouseClick(screen.bar.listen, Qt.MouseButton.LeftButton)
    assert marked(screen) == "Where it breaks"
    speaks(qtbot, screen)
    player = screen.listening.player
    QTest.keyClick(screen, Qt.Key.Key_F8)
    player.step(-1000)
    for _ in range(player.total):
        assert player.sentence is not None
        cursor = player.sentence.mark
        assert isinstance(cursor, QTextCursor)
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        assert 0 <= screen.view.cursorRect(start).top() < screen.view.viewport().height(), (
            player.sentence.text
        )
        player.step(1)
    assert screen.view.percent == 100
    player.toggle()
    qtbot.waitUntil(lambda: player.state is PlayerState.ENDED, timeout=20_000)
    assert screen.listening.bar.text == "Read to the end"
    player.toggle()
    assert player.at == 0
    screen.leave()


def test_the_bar_works_by_keyboard_and_gives_the_keyboard_back(
    qtbot: QtBot, world: World, speech: Speech
) -> None:
    screen = read(qtbot, world, speech)
    screen.listening.toggle()
    speaks(qtbot, screen)
    bar = screen.listening.bar
    bar.play.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar.play, Qt.Key.Key_Return)
    assert bar.play.accessibleName() == "Go on reading aloud"
    assert focused() is bar.play
    names = []
    for _ in range(5):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().accessibleName())
    assert names[:4] == ["On one sentence", "Slower", "Faster", "Stop reading aloud"]
    screen.listening.bar.findChild(type(bar.play), "listen-close").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert bar.isHidden()
    assert focused() is screen.bar.listen


def test_the_speed_goes_between_its_ends_and_is_told(qtbot: QtBot, world: World, speech: Speech) -> None:
    screen = read(qtbot, world, speech)
    told: list[int] = []
    speech.speed_chosen.connect(told.append)
    QTest.keyClick(screen, Qt.Key.Key_F8)
    speaks(qtbot, screen)
    for key, times in ((Qt.Key.Key_F9, 2), (Qt.Key.Key_F7, 4)):
        for _ in range(times):
            QTest.keyClick(screen, key, Qt.KeyboardModifier.ShiftModifier)
    assert told == [120, 100, 80, 60]
    assert "60%" in texts(screen.listening.bar)
    assert screen.listening.player.state is PlayerState.SPEAKING
    speech.speed_chosen.disconnect(told.append)
    screen.leave()


def test_leaving_is_silent_and_another_look_goes_on(qtbot: QtBot, world: World, speech: Speech) -> None:
    screen = read(qtbot, world, speech)
    screen.listening.toggle()
    speaks(qtbot, screen)
    # It says nothing to its end, so that the sentence stays.
    os.kill(speech.voice.process_id, signal.SIGSTOP)
    screen.listening.player.step(3)
    sentence, state = marked(screen), screen.state()
    screen.leave()
    assert not aloud.is_reading()
    look("high_contrast", 1.5)
    again = ReaderScreen(world.study, SMALL_IRI, "beans", "", speech)
    again.restore(state)
    show(qtbot, again, (1024, 600), compact=True)
    assert marked(again) == sentence
    assert again.view.extraSelections()[0].format.background().color() == current_theme().color("spoken")  # type: ignore[attr-defined]
    speaks(qtbot, again)
    state = again.state()
    again.leave()
    speech.close()
    third = ReaderScreen(world.study, SMALL_IRI, "beans", "", speech)
    third.restore(state)
    show(qtbot, third)
    assert not third.listening.is_open, "somebody else may have been here"
    third.leave()


def test_what_cannot_be_read_is_said_in_words(qtbot: QtBot, world: World, speech: Speech) -> None:
    world.install("ar")
    study = world.again()
    study.set_course_language(SMALL_IRI, "ar")
    screen = ReaderScreen(study, SMALL_IRI, "beans", "", speech)
    show(qtbot, screen)
    QTest.keyClick(screen, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: bool(screen.window().findChildren(Notice)), timeout=30_000)
    notice = screen.window().findChildren(Notice)[0]
    assert "This computer has no voice for العربية" in texts(notice)
    assert any("espeak-ng" in text for text in texts(notice))
    assert screen.listening.bar.isHidden()
    assert marked(screen) == ""
    notice.close_overlay()
    assert not screen.listening.is_open
    screen.leave()


def test_nothing_else_talks_meanwhile(
    qtbot: QtBot, world: World, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(said.append))
    screen = read(qtbot, world, speech)
    qtbot.wait(50)
    said.clear()
    announce(screen, "Saved")
    assert len(said) == 1
    screen.listening.toggle()
    speaks(qtbot, screen)
    announce(screen, "Saved")
    assert len(said) == 1
    announce(screen, "Something broke", assertive=True)
    assert len(said) == 2
    screen.leave()
    announce(screen, "Saved")
    assert len(said) == 3
