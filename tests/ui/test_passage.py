"""Words of a course with their explanations: by mouse, by keyboard, in both directions, with air."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.learning.glossary import Glossary
from darasa.packs.types import Term
from darasa.ui.theme.theme import Theme, apply_theme, current_theme
from darasa.ui.widgets.layouts import column
from darasa.ui.widgets.lesson_popover import LessonPopover
from darasa.ui.widgets.passage import Passage
from tests.ui.shown import focused, look, texts

LABEL = Term("label", "label", "The word we put on one example.")
RULE = Term("rule", "rule", "A sentence that says what to do in each case.")
ARABIC = "يضع الناس تصنيفات على الأمثلة. والآلة التي رأت ما يكفي منها تخمّن القاعدة بنفسها."
GLOSSARY = Glossary((LABEL, RULE, Term("label-ar", "تصنيف", "…"), Term("rule-ar", "قاعدة", "…")))
_KEPT: list[QWidget] = []
"""Whom nothing else holds while a test runs."""
TEXT = "People put labels on examples. A machine that was shown enough of them guesses the rule by itself."


@pytest.fixture(autouse=True)
def _light(qapp: object) -> Iterator[None]:  # noqa: ARG001
    look()
    yield
    look()
    _KEPT.clear()


def passage(qtbot: QtBot, text: str = TEXT, width: int = 420) -> Passage:
    made = Passage(text, spots=GLOSSARY.spots(text))
    screen = QWidget()
    screen.setObjectName("screen")
    other = QPushButton("another")
    screen.setLayout(column(other, made, "stretch", margins=(30, 30, 30, 30)))
    _KEPT.append(screen)
    qtbot.addWidget(screen)
    screen.resize(width, 500)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def test_letters_that_are_two_to_qt_move_no_word_and_no_colour(qtbot: QtBot) -> None:
    text = "🫘🫘🫘🫘🫘🫘\n🫘🫘🫘🫘🫘🫘 The rule is here"
    made = passage(qtbot, text)
    (word,) = made.words
    before = made.fontMetrics().horizontalAdvance("🫘🫘🫘🫘🫘🫘 The ")
    assert word.geometry().left() == pytest.approx(before, abs=4)
    assert word.width() == pytest.approx(made.fontMetrics().horizontalAdvance("rule"), abs=8)
    start = text.index("rule")
    made.mark_spoken(start, start + 4)
    image, wanted = made.grab().toImage(), current_theme().color("spoken").rgb()
    painted = [x for x in range(image.width()) if image.pixel(x, word.geometry().center().y()) == wanted]
    assert painted
    assert before - 4 <= painted[0]
    assert painted[-1] <= before + word.width()


def popovers(made: Passage) -> list[LessonPopover]:
    return [one for one in made.window().findChildren(LessonPopover) if one.isVisible()]


def test_a_word_is_explained_where_it_stands_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    made = passage(qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    word = focused()
    assert (word.accessibleName(), word.accessibleDescription()) == ("labels", "Explain this word")
    QTest.keyClick(word, Qt.Key.Key_Return)
    (popover,) = popovers(made)
    assert LABEL.meaning in texts(popover)
    below = popover.geometry().top() - word.mapTo(made.window(), QPoint(0, word.height())).y()
    assert 0 <= below < 20, "right below the word"
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert popovers(made) == []
    assert focused() is word
    QTest.keyClick(word, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "rule"


def test_a_word_is_explained_by_a_click_on_it_and_not_beside(qtbot: QtBot) -> None:
    made = passage(qtbot)
    word = made.words[1]
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert popovers(made) == []
    QTest.mouseClick(word, Qt.MouseButton.LeftButton)
    (popover,) = popovers(made)
    assert RULE.meaning in texts(popover)
    assert popover.width() <= made.window().width()
    QTest.mouseClick(focused(), Qt.MouseButton.LeftButton)
    assert popovers(made) == []


@pytest.mark.parametrize("width", [240, 420, 1200])
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("text", [TEXT, ARABIC], ids=["english", "arabic"])
def test_the_place_of_a_word_is_where_its_dots_are(qtbot: QtBot, text: str, width: int, rtl: bool) -> None:
    look(rtl=rtl)
    made = passage(qtbot, text, width=width)
    assert len(made.words) == 2
    image = made.grab().toImage()
    dotted = dots(image)
    assert dotted
    for x, y in dotted:
        assert any(word.geometry().contains(x, y) for word in made.words), (x, y)
    for word in made.words:
        found = [x for x, y in dotted if word.geometry().contains(x, y)]
        assert max(found) - min(found) > word.width() * 0.7


def dots(image: QImage) -> list[tuple[int, int]]:
    """Return where the accent is painted: below the words that can be explained, and nowhere else."""
    accent = current_theme().color("accent").rgb()
    return [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) == accent
    ]


def test_lines_stand_apart_as_wished_and_words_stay_with_them(qtbot: QtBot) -> None:
    heights = []
    for spacing in (100, 125, 150):
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, Theme(line_spacing=spacing))
        made = passage(qtbot, width=300)
        heights.append(made.heightForWidth(240))
        one_line = Passage("One line.")
        qtbot.addWidget(one_line)
        assert one_line.heightForWidth(400) < 25, "air stands between lines"
        last = made.words[-1].geometry()
        assert made.rect().contains(last)
        assert made.height() >= made.heightForWidth(made.width())
    lines = round((heights[2] - heights[0]) / (15 * 1.21 / 2)) + 1
    assert lines >= 3
    assert heights[1] - heights[0] == pytest.approx((lines - 1) * 15 * 1.21 / 4, abs=lines)


def test_a_text_without_terms_is_as_high_as_a_plain_label(qtbot: QtBot) -> None:
    from darasa.ui.widgets.labels import label

    made, plain = Passage(TEXT, "h2"), label(TEXT, "h2", wrap=True)
    for one in (made, plain):
        qtbot.addWidget(one)
        one.ensurePolished()
    for width in (200, 400, 900):
        assert abs(made.heightForWidth(width) - plain.heightForWidth(width)) <= 4
    assert made.minimumSizeHint().width() <= plain.minimumSizeHint().width() + 4
