"""What the tests of the lesson page share: a page over a lesson, and how to press what is on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from darasa.packs.pack import Pack
from darasa.ui.widgets.lesson_parts import CheckChoice, Link
from darasa.ui.widgets.lesson_popover import LessonPopover
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from tests.unit.learning.worlds import small_pack

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


def lesson_text(step: str = "beans", language: str = "en", *, rtl: bool = False) -> LessonText:
    with Pack.open(small_pack(language, 1)) as pack:
        html = pack.lesson(step)
        pictures = {"media/two-bowls.svg": pack.media("media/two-bowls.svg")}
        terms = {term.id: term for term in pack.glossary()}
    return LessonText(html, pictures.__getitem__, "Two bowls of beans", "Lesson 1", terms, rtl)


def shown(qtbot: QtBot, text: LessonText, size: tuple[int, int] = (1000, 600), block: str = "") -> LessonView:
    view = LessonView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.open_lesson(text)
    view.scroll_to(block)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def html(body: str, media: Callable[[str], bytes] = lambda _name: SVG) -> LessonText:
    return LessonText(body, media)


def words(view: LessonView) -> str:
    return view.document().toPlainText()


def links(view: LessonView, address: str) -> Link:
    return next(s for s in view._built.stops if isinstance(s, Link) and s.address.startswith(address))


def choices(view: LessonView) -> list[CheckChoice]:
    return view._built.checks[0]


def press_on(view: LessonView, stop: Link | CheckChoice) -> None:
    view._show(view.place_of(stop))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view._rects_of(stop)[0].center().toPoint()
    )


def tab_to(view: LessonView, stop: Link | CheckChoice) -> None:
    for _ in view._built.stops:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        if view.stop is stop:
            return
    pytest.fail("Tab does not reach it")


def popover(view: LessonView) -> LessonPopover:
    found = [made for made in view.findChildren(LessonPopover) if made.isVisible()]
    assert len(found) == 1
    return found[0]
