"""The lesson page over real packs, by mouse and keyboard, and against what a hostile pack would try."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from darasa.core.errors import DarasaError
from darasa.packs.pack import Pack
from darasa.ui.widgets.lesson_boxes import ChoiceState
from darasa.ui.widgets.lesson_markup import parse_lesson
from darasa.ui.widgets.lesson_parts import CheckChoice, Link
from darasa.ui.widgets.lesson_popover import LessonPopover
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from tests.ui.shown import look
from tests.unit.learning.worlds import small_pack

_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


@pytest.fixture(autouse=True)
def _look(qapp: object) -> None:  # noqa: ARG001
    look()


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


def html(body: str, media: Callable[[str], bytes] = lambda _name: _SVG) -> LessonText:
    return LessonText(body, media)


def words(view: LessonView) -> str:
    return view.document().toPlainText()


def links(view: LessonView, address: str) -> Link:
    return next(s for s in view._built.stops if isinstance(s, Link) and s.address.startswith(address))


def choices(view: LessonView) -> list[CheckChoice]:
    return view._built.checks[0]


def press_on(view: LessonView, stop: Link | CheckChoice) -> None:
    view._show(view._place_of(stop))
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
    view._show(view._place_of(choices(view)[0]))
    place = view._place_of(choices(view)[0]).toRect()
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


# -- What a hostile pack would try --

_IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "//server/share/x.png",
        "\\\\server\\share\\x.png",
        "http://example.org/x.png",
        "https://example.org/x.png",
        "qrc:/x.png",
        ":/qt-project.org/styles/commonstyle/images/file-16.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "media/../../../etc/passwd",
        "media/x.svg",
        "",
    ],
)
def test_nothing_is_loaded_but_the_pictures_of_the_lesson(
    qtbot: QtBot, address: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    asked: list[str] = []

    def media(name: str) -> bytes:
        asked.append(name)
        return _SVG

    view = shown(qtbot, html(f'<p>Words <img src="{address}" alt="A picture"></p>', media))
    view.grab()
    picture = tmp_path_factory.mktemp("p") / "x.png"
    blue = QImage(8, 8, QImage.Format.Format_RGB32)
    blue.fill(Qt.GlobalColor.blue)
    blue.save(str(picture))
    for name in (address, str(picture), picture.as_uri()):
        loaded = view.document().resource(_IMAGE, QUrl(name))
        assert (loaded.width(), loaded.height()) == (1, 1)
        assert view.loadResource(_IMAGE, QUrl(name)).size().width() == 1
    for kind in QTextDocument.ResourceType:
        if kind.value != _IMAGE:
            assert bytes(view.loadResource(kind.value, QUrl("file:///etc/passwd")).data()) == b" "
    assert set(asked) <= {"media/x.svg"}
    view.setSource(QUrl("file:///etc/passwd"))
    assert "root:" not in words(view)
    if address != "media/x.svg":
        assert "A picture" in words(view)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://example.org",
        "data:text/html,x",
        "term:",
        "ftp://x",
    ],
)
def test_a_link_elsewhere_leaves_only_its_words(qtbot: QtBot, address: str) -> None:
    view = shown(qtbot, html(f'<p>Go <a href="{address}">there</a> now.</p>'))
    assert words(view) == "Go there now."
    assert view._built.stops == []


def test_unknown_elements_leave_their_words_and_scripts_leave_nothing() -> None:
    tree = parse_lesson(
        "<section><p>One <blink onclick='x()'>two</blink></p></section><script>three</script>"
        "<style>p{}</style><p onclick='x()' style='color:red'>four<p>five</div></p>"
    )
    assert tree.text() == "One twofourfive"
    assert {name for node in tree.find("p") for name in node.attributes} == set()


_PIECES = [
    "<p>",
    "<ul>",
    "<li>",
    "<table>",
    "<tr>",
    "<td>",
    "</p>",
    "</td>",
    "<a href=term:x>",
    "<pre>",
    "<dl>",
]
_PIECES += ["<div class=callout>", '<ul class="choices">', "<blockquote>", "<hr>", "<br>", *"<>/ab \n&"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_no_markup_breaks_the_page(qtbot: QtBot, body: str) -> None:
    view = shown(qtbot, html(body))
    view.grab()
    view.close()
    view.deleteLater()


# -- Places --


def test_the_place_is_the_topmost_block_and_comes_back(qtbot: QtBot) -> None:
    text = lesson_text()
    view = shown(qtbot, text)
    assert (view.block, view.percent, view.section) == ("", 0, 0)
    ids = [id_ for id_, _ in view._built.places]
    assert len(ids) == len(set(ids)) > 20
    reachable = [
        id_ for id_ in ids if view._top(view._built.anchors[id_]) < view.verticalScrollBar().maximum()
    ]
    for block in reachable[1:]:
        again = shown(qtbot, text, block=block)
        assert again.block == block
        assert round(again._top(again._built.anchors[block])) - again.verticalScrollBar().value() in range(30)
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
        place = view._place_of(view.stop)
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
    view._show(view._place_of(choices(view)[0]))
    place = view._place_of(choices(view)[0]).center().toPoint()
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
