"""Words of the glossary in a lesson: each section explains them where they first stand in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from darasa.packs.types import Term
from darasa.ui.widgets.lesson_parts import Link
from darasa.ui.widgets.lesson_terms import read_lesson
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from tests.ui.lessons import popover, press_on, shown, tab_to
from tests.ui.shown import focused, texts

LABEL = Term("label", "label", "The word we put on one example.")
RULE = Term("rule", "rule", "A sentence that says what to do in each case.")
TERMS = (LABEL, RULE)


def marked(html: str) -> list[tuple[str, str]]:
    tree = read_lesson(html, TERMS)
    found = [(node.attributes.get("href", ""), node.text()) for node in tree.find("a")]
    return [(address, words) for address, words in found if address.startswith("term:")]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>A label and a Label.</p>", ["label"]),
        ("<p>A label.</p><p>More labels.</p>", ["label"]),
        ("<p>A label.</p><h2>Labels</h2><p>Two labels, a <em>rule</em>.</p>", ["label", "labels", "rule"]),
        ('<p>A label, later a <a href="term:label">label</a>.</p>', ["label"]),
        ("<h2>A label</h2><h3>rule</h3>", []),
        ("<pre><code>label</code></pre><p><code>rule</code></p>", []),
        ("<ul><li>a label<ul><li>a rule</li></ul></li></ul>", ["label", "rule"]),
        ("<table><tr><th>label</th><td>rule</td></tr></table>", ["rule"]),
        ('<p>See <a href="https://a.example/">the label</a>.</p>', []),
        ('<div class="callout check"><p class="tag">rule</p><p class="question">Which label?</p>'
         '<ul class="choices"><li><p class="choice">rule</p></li></ul></div>', ["label"]),
        ('<p class="figure"><img src="media/x.svg" alt="a label"/></p><p class="cap">a rule</p>', ["rule"]),
    ],
    ids=range(11),
)  # fmt: skip
def test_a_term_is_marked_once_in_a_section(html: str, expected: list[str]) -> None:
    assert [words for _, words in marked(html)] == expected


def test_no_word_of_the_lesson_is_lost_or_moved() -> None:
    html = "<p>A label, <strong>rules</strong> and  labels.</p><h2>x</h2><p>rule</p>"
    assert read_lesson(html, TERMS).verbatim() == read_lesson(html, ()).verbatim()


def lesson(qtbot: QtBot) -> LessonView:
    html = "<p>Every example has a label.</p><h2 id='x'>More</h2><p>There is a rule for each label.</p>"
    return shown(qtbot, LessonText(html, lambda _name: b"", terms={term.id: term for term in TERMS}))


def test_a_found_word_is_explained_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    view = lesson(qtbot)
    first, second, third = (stop for stop in view._built.stops if isinstance(stop, Link))
    assert [link.words.selectedText() for link in (first, second, third)] == ["label", "rule", "label"]
    tab_to(view, second)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert RULE.meaning in texts(popover(view))
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is view
    assert view.stop is second
    press_on(view, third)
    assert LABEL.meaning in texts(popover(view))


def test_a_term_is_marked_with_dots_and_keeps_its_colour(qtbot: QtBot) -> None:
    view = lesson(qtbot)
    link = next(stop for stop in view._built.stops if isinstance(stop, Link))
    format_ = link.words.charFormat()
    assert format_.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert format_.foreground().color() == view._style.color("text")
