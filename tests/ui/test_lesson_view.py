"""The lesson page over real packs, by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontInfo, QImage, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from darasa.core.errors import DarasaError
from darasa.ui.theme.theme import Theme, apply_theme
from darasa.ui.widgets.lesson_boxes import ChoiceState
from darasa.ui.widgets.lesson_popover import LessonPopover
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from tests.ui.lessons import SVG, choices, html, lesson_text, links, popover, press_on, shown, tab_to, words
from tests.ui.shown import look


@pytest.fixture(autouse=True)
def _look(qapp: object) -> None:  # noqa: ARG001
    look()


# -- What is shown --


def test_every_kind_of_block_is_on_the_page(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    said = words(view)
    for part in (
        "Two bowls of beans",
        "One bowl becomes two",
        "A few good examples can teach",
        "Sorted right",
        "brown: 58 of 60",
        "wet white beans look brown",
        "A bean with spots of two colours.",
        "They do not know the rest.",
        "Juma is invented for this lesson.",
        "Never eat a bean",
    ):
        assert part in said
    kinds = {box.kind for box in view._built.boxes}
    callouts = {"key", "story", "try", "careful", "remember", "check"}
    assert kinds == callouts | {"data", "code", "quote", "choice", "rule", "notes"}
    assert [section.id for section in view.sections] == ["split", "breaks"]
    assert view.begins_before_heading


def test_spaces_become_one_but_those_that_must_not_break_stay(qtbot: QtBot) -> None:
    body = "<p id='s0.0'> Dites  «\u00a0<em>oui</em>\u00a0»\n ou\t<em> non</em> </p>"
    view = shown(qtbot, html(body))
    assert view.document().toRawText().rstrip(" ") == "Dites «\u00a0oui\u00a0» ou non"


def test_feedback_waits_until_a_choice_is_made(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    assert "so he has no word for a third" not in words(view)
    press_on(view, choices(view)[0])
    assert "so he has no word for a third" in words(view)
    assert choices(view)[0].box.state is ChoiceState.NOT_YET
    press_on(view, choices(view)[1])
    assert choices(view)[0].box.state is ChoiceState.OPEN
    assert choices(view)[1].box.state is ChoiceState.RIGHT
    assert "so he has no word for a third" not in words(view)
    assert "he picks the one that looks nearest" in words(view)
    press_on(view, choices(view)[1])
    assert words(view).count("he picks the one that looks nearest") == 1


def test_a_dragged_selection_is_not_a_click(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    view._show(view.place_of(choices(view)[0]))
    place = view.place_of(choices(view)[0]).toRect()
    start, end = place.center() - QPoint(120, 0), place.center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    view.textCursor()
    cursor = view.cursorForPosition(start)
    cursor.setPosition(view.cursorForPosition(end).position(), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert choices(view)[0].box.state is ChoiceState.OPEN


def test_columns_of_a_table_are_mirrored_where_reading_starts_right(qtbot: QtBot) -> None:
    english = shown(qtbot, lesson_text())
    arabic = shown(qtbot, lesson_text(language="ar", rtl=True))

    def first_cell(view: LessonView) -> str:
        table = next(box.table for box in view._built.boxes if box.kind == "data")
        return table.cellAt(0, 0).firstCursorPosition().block().text()

    assert first_cell(english) == "Kind"
    assert first_cell(arabic) != "النوع"
    table = next(box.table for box in arabic._built.boxes if box.kind == "data")
    assert table.cellAt(0, 2).firstCursorPosition().block().text() == "النوع"
    code = next(box for box in arabic._built.boxes if box.kind == "code")
    assert code.first.textDirection() == Qt.LayoutDirection.LeftToRight


_FOREIGN = (
    '<p>منذ عام 2018.<sup><a href="#fn-1" id="fnref-1">1</a></sup></p><ol start="3"><li>نعم</li></ol>'
    "<pre><code>إذا</code></pre><pre><code>if</code></pre>"
    '<pre><code class="language-python"># إذا</code></pre>'
    '<div class="footnotes"><ol><li id="fn-1">Title, 2019. <a href="https://x.example/a/">https://x.example/a/</a>'
    ' <a href="#fnref-1">↑</a></li></ol></div>'
)


def test_what_runs_the_other_way_keeps_its_order_where_reading_starts_right(qtbot: QtBot) -> None:
    view = shown(qtbot, LessonText(_FOREIGN, lambda _name: SVG, rtl=True))
    document = view.document()

    def x(words: str) -> int:
        found = document.find(words)
        found.setPosition(found.selectionStart())
        return view.cursorRect(found).x()

    mark = view._rects_of(links(view, "#fn-1"))[0]
    assert mark.right() <= x("2018")
    assert x("https") < x("x.example/a") < x("/a/") < x("↑"), "all of a source is read from left to right"
    item = document.find("نعم").block()
    assert item.textList().itemText(item) == "3.", "painted from right to left: the dot comes after it"
    ways = [box.first.textDirection() for box in view._built.boxes if box.kind == "code"]
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert ways == [right, left, left]
    assert not {"\u2068", "\u2069"} & set(words(shown(qtbot, LessonText(_FOREIGN, lambda _name: SVG))))


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_page_is_painted_in_every_theme_and_size(qtbot: QtBot, name: str, scale: float) -> None:
    look(name, scale)
    view = shown(qtbot, lesson_text(), (700, 400))
    for value in range(0, view.verticalScrollBar().maximum(), 300):
        view.verticalScrollBar().setValue(value)
        assert not view.grab().isNull()


def test_a_picture_fits_the_column_and_is_sharp(qtbot: QtBot) -> None:
    view = shown(
        qtbot, html('<p class="figure"><img src="media/x.svg" alt="Box" width="2000" height="500"></p>')
    )
    figure = view._built.figures[0]
    wide = figure.size(round(view._column().width()), 1.0)
    assert wide.width() == 680
    image = view.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(figure.address(wide))
    )
    assert (image.width(), image.height()) == (680, 170)
    view.resize(500, 400)
    narrow = figure.size(round(view._column().width()), 1.0)
    assert narrow.width() < 500
    assert (
        view.loadResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(figure.address(narrow))
        ).width()
        == narrow.width()
    )


class PictureLostError(DarasaError):
    """The picture cannot be read."""


def test_a_picture_that_cannot_be_read_is_its_description(qtbot: QtBot) -> None:
    def lost(_name: str) -> bytes:
        raise PictureLostError

    for media in (lost, lambda _name: b"no picture at all"):
        for name in ("x.svg", "x.png"):
            body = f'<p class="figure"><img src="media/{name}" alt="Two bowls" width="300" height="100"></p>'
            view = shown(qtbot, html(body, media))
            address = view._built.figures[0].address(view._built.figures[0].size(680, 1.0))
            image = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
            assert isinstance(image, QImage)
            assert image.width() == 300
            view.close()


# -- Places --


def _distance(view: LessonView, block: str) -> int:
    """Return how far below the top of the page a block stands, in pixels."""
    return round(view._top(view._built.anchors[block])) - view.verticalScrollBar().value()


def test_the_place_is_the_topmost_block_and_comes_back(qtbot: QtBot) -> None:
    text = lesson_text()
    view = shown(qtbot, text)
    assert (view.block, view.percent, view.section) == ("", 0, 0)
    ids = [id_ for id_, _ in view._built.places]
    assert len(ids) == len(set(ids)) > 20
    # Not the bar's maximum: Qt mends that later.
    furthest = view.document().size().height() - view.viewport().height()
    reachable = [id_ for id_ in ids if view._top(view._built.anchors[id_]) < furthest]
    for block in reachable[1:]:
        again = shown(qtbot, text, block=block)
        assert again.block == block
        qtbot.waitUntil(lambda again=again, block=block: _distance(again, block) in range(30))
        again.close()


def test_the_place_stays_when_the_page_changes_its_width(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text(), block="counted.1")
    view.resize(480, 500)
    assert view.block == "counted.1"
    assert view._top(view._built.anchors["counted.1"]) - view.verticalScrollBar().value() < 30
    view.resize(1300, 500)
    assert view.block == "counted.1"


def test_scrolling_tells_and_moves_the_place(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    with qtbot.waitSignal(view.moved):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.block
    assert 0 < view.percent < 100
    QTest.keyClick(view, Qt.Key.Key_End)
    assert (view.percent, view.section) == (100, 2)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.block, view.percent, view.section) == ("", 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.percent > 0
    QTest.keyClick(view, Qt.Key.Key_Down)


def test_an_unknown_block_changes_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text(), block="from-an-older-version.7")
    assert view.verticalScrollBar().value() == 0
    view.scroll_to("breaks")
    at = view.verticalScrollBar().value()
    view.scroll_to("gone")
    assert view.verticalScrollBar().value() == at


def test_another_lesson_starts_at_its_top(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text(), block="breaks")
    view.open_lesson(lesson_text("labels"))
    assert view.block == ""
    assert "What was not shown" not in words(view)
    assert view.verticalScrollBar().value() == 0


# -- Keyboard and mouse --


def test_tab_reaches_every_link_and_choice_and_leaves_the_page(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    seen = []
    for _ in view._built.stops:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        assert view.stop is not None
        seen.append(view.stop)
        place = view.place_of(view.stop)
        assert place.top() >= 0
        assert place.bottom() <= view.viewport().height()
        view.grab()
    assert seen == view._built.stops
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert view.stop is seen[-2]
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.stop is None


def test_enter_and_space_take_the_choice_that_the_keyboard_is_on(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        view = shown(qtbot, lesson_text())
        tab_to(view, choices(view)[1])
        QTest.keyClick(view, key)
        assert choices(view)[1].box.state is ChoiceState.RIGHT
        view.close()


def test_a_term_shows_its_meaning_until_esc(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    stop = links(view, "term:label")
    tab_to(view, stop)
    QTest.keyClick(view, Qt.Key.Key_Return)
    made = popover(view)
    text = lesson_text()
    said = [label.text() for label in made.findChildren(QLabel)]
    assert said == [text.terms["label"].term, text.terms["label"].meaning]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in made.findChildren(QLabel))
    assert view.rect().contains(made.geometry())
    focus = QApplication.focusWidget()
    assert made.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not [left for left in view.findChildren(LessonPopover) if left.isVisible()]
    assert view.hasFocus()
    assert view.stop is stop


def test_a_popover_closes_when_one_scrolls_or_clicks_elsewhere(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    press_on(view, links(view, "term:"))
    popover(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert view._popover is None
    press_on(view, links(view, "term:"))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 60)
    assert view._popover is None


def test_a_step_link_tells_which_step(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    with qtbot.waitSignal(view.step_chosen) as chosen:
        press_on(view, links(view, "step:"))
    assert chosen.args == ["labels"]


def test_footnotes_lead_there_and_back(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    press_on(view, links(view, "#fn-"))
    assert view.percent > 80
    press_on(view, links(view, "#fnref-"))
    assert view.percent < 30


class Browser(QObject):
    """Takes what would go to the web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:  # noqa: ARG001
    made = Browser()
    for scheme in ("https", "http", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("https", "http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_the_web_is_opened_only_after_asking(qtbot: QtBot, browser: Browser) -> None:
    view = shown(qtbot, lesson_text())
    press_on(view, links(view, "https:"))
    assert browser.opened == []
    made = popover(view)
    assert "https://books.example/beans" in [label.text() for label in made.findChildren(QLabel)]
    stay, go = made.findChildren(QPushButton)
    assert stay.hasFocus()
    QTest.keyClick(stay, Qt.Key.Key_Return)
    assert browser.opened == []
    press_on(view, links(view, "https:"))
    _, go = popover(view).findChildren(QPushButton)
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    assert browser.opened == ["https://books.example/beans"]
    assert view._popover is None


def test_text_can_be_selected_and_copied(qtbot: QtBot) -> None:
    view = shown(qtbot, html("<p>One <strong>two</strong></p><p>three</p>"))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QApplication.clipboard().mimeData()
    assert clipboard.text().split() == ["One", "two", "three"]


def test_the_mouse_lights_a_choice(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    view._show(view.place_of(choices(view)[0]))
    place = view.place_of(choices(view)[0]).center().toPoint()
    QTest.mouseMove(view.viewport(), place)
    qtbot.waitUntil(lambda: choices(view)[0].box.hovered)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), QPoint(3, 3))
    qtbot.waitUntil(lambda: not choices(view)[0].box.hovered)


def test_ctrl_and_the_wheel_do_not_change_the_text_behind_the_settings(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    size = view.document().defaultFont().pixelSize()
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.document().defaultFont().pixelSize() == size


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_the_line_that_is_read_stays_on_top_in_every_size_of_text(qtbot: QtBot, rtl: bool) -> None:
    """In the middle of a paragraph longer than the page: its beginning is far above."""
    numbered = " ".join(f"word{number}" for number in range(600))
    text = LessonText(
        f'<p id="a">Before.</p><p id="b">{numbered}</p><p id="c">{numbered}</p>', lambda _: b"", rtl=rtl
    )
    look(rtl=rtl)
    view = shown(qtbot, text, (1000, 500))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 - 40)
    read = top_word(view)
    assert read not in ("word0", "Before.")
    place = view.place
    for scale in (1.5, 1.0, 1.3, 1.15, 1.0):
        look(scale=scale, rtl=rtl)
        again = shown(qtbot, text, (1000, 500))
        again.scroll_to(*place)
        assert read in top_line(again)
        place = again.place
        again.resize(700, 500)
        assert read in top_line(again)
    look()


def test_a_place_behind_the_end_of_a_lesson_that_became_shorter_is_its_end(qtbot: QtBot) -> None:
    view = shown(qtbot, html('<p id="a">Words.</p>' * 60 + '<p id="b">The last.</p>'))
    view.scroll_to("b", 10_000)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()


def top_line(view: LessonView) -> list[str]:
    """Return the words of the first line that is whole on the page."""
    column = view._column()
    x = column.right() - 2 if view._style.rtl else column.left() + 2
    cursor = view.cursorForPosition(QPointF(x, 30).toPoint())
    block = cursor.block()
    line = block.layout().lineForTextPosition(cursor.position() - block.position())
    return block.text()[line.textStart() : line.textStart() + line.textLength()].split()


def top_word(view: LessonView) -> str:
    return top_line(view)[0]


def test_a_page_without_anything_to_press_shows_that_the_keyboard_is_on_it(qtbot: QtBot) -> None:
    view = shown(qtbot, html("<p>Only words.</p>"))
    focus = view._style.color("focus").name()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.viewport().grab().toImage().pixelColor(3, 200).name() == focus
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert view.viewport().grab().toImage().pixelColor(3, 200).name() != focus
    view.clearFocus()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert view.viewport().grab().toImage().pixelColor(3, 200).name() != focus, "it began here"


def test_lines_of_a_lesson_stand_apart_as_wished_and_pictures_stay_as_they_are(qtbot: QtBot) -> None:
    body = f'{PAIR}<p class="figure"><img src="media/x.svg" width="40" height="20"/></p><p id="c">Three.</p>'
    distances, below = [], []
    for spacing in (100, 125, 150):
        dressed(Theme(line_spacing=spacing))
        view = shown(qtbot, html(body))
        distances.append(between(view))
        below.append(view._top(view._built.anchors["c"]) - view._figure_rect(view._built.figures[0]).top())
    line = 18 * 1.21 * 1.32
    assert [distance - distances[0] for distance in distances[1:]] == pytest.approx(
        [line / 4, line / 2], abs=1.5
    )
    assert below == [below[0]] * 3
    dressed(Theme())


def test_easy_letters_stand_as_far_apart_as_others_and_are_not_pushed_together(qtbot: QtBot) -> None:
    usual = between(shown(qtbot, html(PAIR)))
    dressed(Theme(easy=True))
    easy = shown(qtbot, html(PAIR))
    assert between(easy) == pytest.approx(usual, rel=0.03)
    assert QFontInfo(easy._built.anchors["a"].charFormat().font()).family() == "Andika"
    assert easy._style.char("h1").fontLetterSpacing() == 0
    dressed(Theme())
    assert shown(qtbot, html(PAIR))._style.char("h1").fontLetterSpacing() < 0


PAIR = '<p id="a">One.</p><p id="b">Two.</p>'


def dressed(theme: Theme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)


def between(view: LessonView) -> float:
    """Return how far the second paragraph begins below the first, in pixels."""
    return view._top(view._built.anchors["b"]) - view._top(view._built.anchors["a"])
