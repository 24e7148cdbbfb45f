"""A picture of a lesson as large as the window: opened, zoomed, moved and closed by keys and by mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.widgets.lesson_parts import Figure
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from darasa.ui.widgets.picture_viewer import ZOOMS, PictureViewer
from tests.ui.lessons import html, lesson_text, shown, tab_to
from tests.ui.shown import clipped, focused, look, texts
from tests.ui.windows import named

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="200" height="200" '
    b'fill="#ff0000"/><rect x="200" width="200" height="200" fill="#0000ff"/></svg>'
)
BODY = (
    '<p>Before.</p><p class="figure"><img src="media/x.svg" alt="Half red, half blue." width="400" '
    'height="200"/></p><p>After.</p>'
)


@pytest.fixture(autouse=True)
def _light(qapp: object) -> Iterator[None]:  # noqa: ARG001
    look()
    yield
    look()


def red_and_blue() -> LessonText:
    return html(BODY, lambda _name: SVG)


def figure(view: LessonView) -> Figure:
    return view._built.figures[0]


def opened(view: LessonView) -> PictureViewer:
    found = [one for one in view.window().findChildren(PictureViewer) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def colour(canvas: QWidget, x: float, y: float) -> str:
    image = canvas.grab().toImage()
    return image.pixelColor(round(image.width() * x), round(image.height() * y)).name()


def test_a_picture_is_reached_enlarged_and_left_by_keyboard(qtbot: QtBot) -> None:
    view = shown(qtbot, red_and_blue())
    tab_to(view, figure(view))
    QTest.keyClick(view, Qt.Key.Key_Return)
    viewer = opened(view)
    assert viewer.size() == view.window().size()
    assert focused() is viewer.canvas
    assert viewer.canvas.accessibleName() == "Half red, half blue."
    assert "Half red, half blue." in texts(viewer)
    assert viewer.canvas.area.width() > figure(view).size(680, 1.0).width() * 1.5
    for _ in range(6):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert viewer.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.window().findChildren(PictureViewer))
    assert focused() is view
    assert view.stop is figure(view)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.mouseClick(named(opened(view), "Close"), Qt.MouseButton.LeftButton)
    assert view.stop is figure(view)


def test_a_click_on_the_picture_opens_it_and_one_beside_it_does_not(qtbot: QtBot) -> None:
    view = shown(qtbot, red_and_blue())
    place = view.place_of(figure(view))
    assert (place.width(), place.height()) == (400, 200)
    for beside in (place.topRight() + QPointF(30, 40), place.topLeft() - QPointF(10, 10)):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside.toPoint())
        assert not view.window().findChildren(PictureViewer)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert opened(view)


def test_keys_zoom_and_move_as_far_as_there_is_a_picture(qtbot: QtBot) -> None:
    view = shown(qtbot, red_and_blue())
    view.take(figure(view))
    canvas = opened(view).canvas
    assert (colour(canvas, 0.25, 0.5), colour(canvas, 0.75, 0.5)) == ("#ff0000", "#0000ff")
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.area.center().x() == pytest.approx(canvas.width() / 2), "all of it is seen"
    for zoom in (*ZOOMS[1:], ZOOMS[-1]):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
        assert canvas.zoom == zoom
    assert "\u200e400%" in texts(opened(view))
    for _ in range(60):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert colour(canvas, 0.9, 0.5) == "#ff0000"
    assert canvas.area.left() == pytest.approx(0)
    for _ in range(90):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert colour(canvas, 0.1, 0.5) == "#0000ff"
    assert canvas.area.right() == pytest.approx(canvas.width())
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.zoom == ZOOMS[-2]
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.zoom == 1.0
    assert canvas.area.center().x() == pytest.approx(canvas.width() / 2)


def test_the_wheel_zooms_where_the_mouse_is_and_the_mouse_moves(qtbot: QtBot) -> None:
    view = shown(qtbot, red_and_blue())
    view.take(figure(view))
    canvas = opened(view).canvas
    at = QPointF(canvas.width() * 0.3, canvas.height() * 0.4)
    before = (at.x() - canvas.area.left()) / canvas.area.width()
    for _ in range(4):
        wheel(canvas, at, 120)
    assert canvas.zoom == ZOOMS[4]
    assert (at.x() - canvas.area.left()) / canvas.area.width() == pytest.approx(before, abs=0.01)
    left = canvas.area.left()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(250, 200))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(250, 200))
    assert canvas.area.left() == pytest.approx(left - 50)
    for _ in range(9):
        wheel(canvas, at, -120)
    assert canvas.zoom == 1.0


def wheel(canvas: QWidget, at: QPointF, turn: int) -> None:
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    event = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), QPoint(0, turn), *none, False)
    QApplication.sendEvent(canvas, event)


def test_a_drawing_stays_sharp(qtbot: QtBot) -> None:
    view = shown(qtbot, red_and_blue())
    view.take(figure(view))
    canvas = opened(view).canvas
    for _ in ZOOMS:
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    image = canvas.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2).name() for x in range(image.width())]
    assert len([one for one in row if one not in ("#ff0000", "#0000ff")]) <= 2, "one edge between two colours"


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_nothing_is_clipped_on_a_small_screen_with_large_text(qtbot: QtBot, name: str, rtl: bool) -> None:
    look(name, 1.5, rtl=rtl)
    alt = "A long description of what is to be seen, with all that it is about. " * 5
    view = shown(qtbot, html(BODY.replace("Half red, half blue.", alt), lambda _name: SVG), (1024, 600))
    view.take(figure(view))
    viewer = opened(view)
    QApplication.processEvents()
    assert clipped(viewer) == []
    assert {"#ff0000", "#0000ff"} <= colours(viewer.canvas.grab().toImage())


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 1.5], ids=["100", "150"])
def test_the_place_of_a_picture_is_where_it_is_painted(qtbot: QtBot, scale: float, rtl: bool) -> None:
    look("dark", scale, rtl=rtl)
    view = shown(qtbot, LessonText(BODY, lambda _name: SVG, rtl=rtl), (1024, 700))
    place = view.place_of(figure(view))
    image = view.viewport().grab().toImage()
    line = round(place.center().y())
    painted = [x for x in range(image.width()) if image.pixelColor(x, line).name() in {"#ff0000", "#0000ff"}]
    assert painted[0] == pytest.approx(place.left(), abs=2)
    assert painted[-1] == pytest.approx(place.right(), abs=2)


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, image.height() // 2).name() for x in range(0, image.width(), 5)}


@pytest.mark.parametrize(
    ("suffix", "data"), [("svg", b"no drawing"), ("png", b"no picture")], ids=["svg", "png"]
)
def test_what_cannot_be_drawn_is_its_description(qtbot: QtBot, suffix: str, data: bytes) -> None:
    view = shown(qtbot, html(BODY.replace("x.svg", f"x.{suffix}"), lambda _name: data))
    view.take(figure(view))
    assert len(colours(opened(view).canvas.grab().toImage())) > 1


def test_the_pictures_of_a_real_lesson_can_all_be_enlarged(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    assert view._built.figures
    for one in view._built.figures:
        tab_to(view, one)
        QTest.keyClick(view, Qt.Key.Key_Return)
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        assert view.stop is one
