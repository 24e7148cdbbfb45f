"""What is said of a lesson, and that it is said where it stands."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from darasa.ui.speech.player import Sentence
from darasa.ui.speech.words import SpokenWords, spoken_words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.lesson_speech import lesson_sentences, mark_sentence
from darasa.ui.widgets.lesson_view import LessonText
from tests.ui.lessons import html, lesson_text, shown
from tests.ui.shown import look

TABLE = (
    "<table><thead><tr><th>Message</th><th>Means</th></tr></thead>"
    "<tbody><tr><td>Hot baby</td><td>Urgent. Go now.</td></tr></tbody></table>"
)


def said(
    qtbot: QtBot, text: LessonText, language: str = "en", words: SpokenWords | None = None
) -> list[Sentence]:
    view = shown(qtbot, text)
    return lesson_sentences(view.structure, words or spoken_words(language), language)


def texts(found: list[Sentence]) -> list[str]:
    return [sentence.text for sentence in found]


def test_a_whole_lesson_is_said_in_order(qtbot: QtBot) -> None:
    found = texts(said(qtbot, lesson_text()))
    assert found[:3] == [
        "Two bowls of beans",
        "Amina sells beans at the market in Arusha.",
        "Today she has one big bowl with two kinds in it.",
    ]
    assert "Lesson 1" not in found, "the line below the title is the interface's"
    assert "Then he goes on alone." in found, "without the number of its note"
    assert not any("<" in text or "\ufffc" in text for text in found)


def test_each_kind_of_block_is_said_in_its_way(qtbot: QtBot) -> None:
    body = (
        "<h2 id='a'>Head</h2><p>One. Two <strong>bold</strong> <a href='term:x'>word</a>.</p>"
        "<ol><li>Wash.<ul><li>In water</li></ul></li><li>Dry.</li></ol>"
        "<p class='figure'><img src='media/x.svg' alt='Two bowls. One is full.' width='40' height='20'></p>"
        f"{TABLE}<pre><code>if a:\n    go</code></pre>"
        "<div class='callout careful'><p class='tag'>Be careful</p><p>It is hot.</p></div>"
        "<p>See https://www.example.org/a/b?c=1.</p>"
    )
    assert texts(said(qtbot, html(body))) == [
        "Head", "One.", "Two bold word.", "1. Wash.", "In water", "2. Dry.",
        "Picture: Two bowls. One is full.",
        "Message", "Means", "Message: Hot baby", "Means: Urgent.", "Go now.",
        "Code:", "if a:", "go", "Be careful", "It is hot.", "See www.example.org",
    ]  # fmt: skip


def test_a_table_is_said_from_where_reading_starts(qtbot: QtBot) -> None:
    text = LessonText(TABLE, lambda _: b"", rtl=True)
    assert texts(said(qtbot, text, "ar"))[:3] == ["Message", "Means", "Message: Hot baby"]


def test_each_sentence_is_marked_where_it_stands(qtbot: QtBot) -> None:
    view = shown(qtbot, html(f"<p>😀 One. Two <em>words</em>.</p>{TABLE}"))
    found = lesson_sentences(view.structure, spoken_words("en"), "en")
    marked = [s.mark.selectedText() for s in found if isinstance(s.mark, QTextCursor)]
    assert marked == ["😀 One.", "Two words.", "Message", "Means", "Hot baby", "Urgent.", "Go now."]


def test_a_voice_is_given_no_words_of_another_language(qtbot: QtBot) -> None:
    body = "<p class='figure'><img src='media/x.svg' alt='Due ciotole'></p><pre>a = 1</pre>"
    assert texts(said(qtbot, html(body), "it")) == ["Due ciotole", "a = 1"]
    assert spoken_words("en").right == spoken_words("en-KE").right == "Yes, that is right"
    assert spoken_words("fr").right not in {"", spoken_words("en").right}
    assert spoken_words("it") == SpokenWords("", "", "", "")


@pytest.mark.parametrize("theme", ["light", "high_contrast"])
def test_a_picture_stays_as_it_is_while_it_is_told_and_has_a_frame(qtbot: QtBot, theme: str) -> None:
    look(theme)
    picture = '<p class="figure"><img src="media/x.svg" alt="Box" width="40" height="20"></p>'
    view = shown(qtbot, html(f"<p>One.</p>{picture}"))
    found = lesson_sentences(view.structure, spoken_words("en"), "en")
    told = next(one for one in found if "Box" in one.text)
    place = view._rects_of(view._built.figures[0])[0].toRect()
    before = view.grab().toImage()
    mark_sentence(view, told)
    after = view.grab().toImage()
    inside, edge = place.center(), place.topLeft() + QPoint(place.width() // 2, -4)
    assert after.pixelColor(inside) == before.pixelColor(inside)
    assert after.pixelColor(edge) == current_theme().color("spoken") != before.pixelColor(edge)
    mark_sentence(view, None)
    assert view.grab().toImage() == before
    look()
