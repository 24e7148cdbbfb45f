"""The lesson page against what a hostile pack would try."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QObject, QPoint, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from darasa.ui.theme.theme import Theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel
from darasa.ui.widgets.lesson_figures import draw_figure
from darasa.ui.widgets.lesson_markup import parse_lesson
from darasa.ui.widgets.lesson_view import _open_web
from tests.hostile.watched import watching
from tests.ui.lessons import SVG, html, shown, words
from tests.ui.shown import look


@pytest.fixture(autouse=True)
def _look(qapp: object) -> None:  # noqa: ARG001
    look()


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
        return SVG

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


@pytest.mark.parametrize(
    "address",
    [
        "https://bank.example@evil.example/",
        "https://a.example\\@evil.example",
        "https:///etc/passwd",
        "https:etc",
        "HTTPS://a.example",
        "https://a.example:x/",
    ],
)
def test_an_address_that_looks_like_another_is_no_link(qtbot: QtBot, address: str) -> None:
    view = shown(qtbot, html(f'<p>Go <a href="{address}">there</a> now.</p>'))
    assert view._built.stops == []


def test_only_pages_of_the_web_are_opened(qapp: QApplication) -> None:
    """Whatever address came so far: nothing but https reaches the system."""
    asked: list[str] = []

    class Opener(QObject):
        @Slot(QUrl)
        def take(self, address: QUrl) -> None:
            asked.append(address.toString())

    opener = Opener(qapp)
    schemes = ("https", "http", "file", "ftp", "mailto", "javascript", "ms-settings", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, opener, "take")
    try:
        for scheme in schemes:
            _open_web(f"{scheme}://a.example/x")
        for address in (
            "/usr/bin/env",
            "\\\\server\\share\\x.exe",
            "C:\\x.exe",
            "",
            "https:/\\x",
            "file:/x#https://a",
        ):
            _open_web(address)
    finally:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)
    assert asked == ["https://a.example/x"]


@pytest.mark.parametrize("text", ['<img src="{0}">', "<img src='file://{0}'> & co", "<b>x</b>"])
def test_a_tooltip_shows_a_title_as_it_is(qtbot: QtBot, text: str, tmp_path: Path) -> None:
    """Qt takes a tooltip for markup when it looks like it, and opens the pictures in it."""
    picture = tmp_path / "x.png"
    blue = QImage(8, 8, QImage.Format.Format_RGB32)
    blue.fill(Qt.GlobalColor.blue)
    blue.save(str(picture))
    title = text.format(picture)
    made = button("", icon="check", name=title)
    named = ElidedLabel(title)
    named.resize(20, 20)
    for widget in (made, named):
        qtbot.addWidget(widget)
        widget.show()
        shown_text = QTextDocument()
        shown_text.setHtml(widget.toolTip())
        assert shown_text.toPlainText() == title
        with watching(picture) as heard:
            QToolTip.showText(widget.mapToGlobal(QPoint(2, 2)), widget.toolTip(), widget)
            for top in QApplication.topLevelWidgets():
                top.grab()
        assert heard == []
    QToolTip.hideText()


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
@pytest.mark.parametrize(
    ("suffix", "format_", "drawn"),
    [
        ("png", "PNG", True),
        ("jpg", "JPG", True),
        ("jpeg", "JPG", True),
        ("png", "JPG", False),
        ("jpg", "PNG", False),
        ("png", "BMP", False),
        ("jpg", "PPM", False),
    ],
)
def test_a_photograph_is_read_as_what_its_name_says(suffix: str, format_: str, drawn: bool) -> None:
    blue = QImage(8, 8, QImage.Format.Format_RGB32)
    blue.fill(Qt.GlobalColor.blue)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    blue.save(buffer, format_)  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    image = draw_figure(data, f"media/x.{suffix}", QSize(8, 8), 1.0, Theme("light", 1.0, rtl=False))
    assert (image is not None) == drawn
    assert image is None or image.pixelColor(4, 4).blue() > 200
