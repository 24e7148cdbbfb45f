"""A picture of a lesson as large as the window, with its description, to be looked at closely."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from darasa.core.errors import DarasaError
from darasa.ui.accessibility.announce import announce
from darasa.ui.percent import percent
from darasa.ui.theme.theme import current_theme
from darasa.ui.theme.tokens import tokens
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.lesson_figures import draw_words, read_pixels
from darasa.ui.widgets.lesson_parts import Figure
from darasa.ui.widgets.overlay import Overlay

ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""How many times as large as it is when all of it is seen. More would take a dense drawing too long."""
_STEP = 80
"""How far an arrow key moves the picture, in pixels."""
_RADIUS = 12
_IN = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_ZoomIn})
_OUT = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore, Qt.Key.Key_ZoomOut})
_ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class PictureViewer(Overlay):
    """Covers the window with a picture. Plus, minus and 0 zoom, arrows and the mouse move it, Esc closes."""

    def __init__(self, parent: QWidget, figure: Figure, media: Callable[[str], bytes]) -> None:
        """`media` gives the bytes of an entry of the pack, or raises a DarasaError."""
        self.canvas = _Canvas(figure, media)
        self._zoom = label("", "smallstrong", "2", align=Qt.AlignmentFlag.AlignCenter)
        smaller = button("", "iconline", "minus", name=self.tr("Smaller"))
        larger = button("", "iconline", "plus", name=self.tr("Larger"))
        whole = button(self.tr("Whole picture"), "secondary", "eye")
        close = button(self.tr("Close"), "primary", "x")
        self._words = label(figure.alt, "lead", wrap=True)
        bar = row(smaller, self._zoom, larger, whole, "stretch", close, spacing=10)
        content = column(bar, 12, (self.canvas, 1), 12, self._words, margins=(20, 14, 20, 16))
        super().__init__(parent, content, 0, figure.alt)
        smaller.clicked.connect(lambda: self.canvas.step(-1))
        larger.clicked.connect(lambda: self.canvas.step(1))
        whole.clicked.connect(lambda: self.canvas.set_zoom(1.0))
        close.clicked.connect(self.close_overlay)
        self.canvas.zoomed.connect(self._on_canvas_zoomed)
        self._show_zoom()
        self.focus(self.canvas)
        announce(self, figure.alt)

    def _on_canvas_zoomed(self) -> None:
        self._show_zoom()
        announce(self.canvas, self._zoom.text())

    def _show_zoom(self) -> None:
        shown = f"\u200e{percent(self.canvas.zoom)}"
        self._zoom.setText(shown)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance(f"{shown}0"))

    def _arrange(self) -> None:
        """Take the whole window; what does not fit, such as a long description, scrolls."""
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        edge = self._card.frameWidth() + 1
        self._card.setGeometry(self.rect())
        self._scroll.setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))


class _Canvas(QWidget):
    """The picture itself. A drawing is drawn anew at every size, so that it stays sharp."""

    zoomed = Signal()
    """It is shown larger or smaller than before."""

    ring_radius = _RADIUS

    def __init__(self, figure: Figure, media: Callable[[str], bytes]) -> None:
        super().__init__()
        self._figure = figure
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        """The place of the picture in the middle of the canvas, as shares of its width and height."""
        self._grabbed: QPointF | None = None
        self._drawn: tuple[QRect, QRectF, QImage] | None = None
        self._draw = _drawer(figure, media)
        self.setAccessibleName(figure.alt)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 160)

    @property
    def zoom(self) -> float:
        """How many times as large it is as when all of it is seen, one of `ZOOMS`."""
        return self._zoom

    @property
    def area(self) -> QRectF:
        """Where the picture is, in pixels of the canvas; it may reach over its edges."""
        size = self._fitted() * self._zoom
        left = self.width() / 2 - self._middle.x() * size.width()
        top = self.height() / 2 - self._middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def step(self, steps: int, around: QPointF | None = None) -> None:
        """Zoom in (1) or out (-1), keeping what is at `around` in its place; else the middle."""
        at = min(max(0, ZOOMS.index(self._zoom) + steps), len(ZOOMS) - 1)
        self.set_zoom(ZOOMS[at], around)

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Show it this many times as large as when all of it is seen."""
        around = around or QPointF(self.width() / 2, self.height() / 2)
        area = self.area
        share = QPointF((around.x() - area.left()) / area.width(), (around.y() - area.top()) / area.height())
        changed, self._zoom = zoom != self._zoom, zoom
        size = self._fitted() * zoom
        beside = QPointF(
            (around.x() - self.width() / 2) / size.width(), (around.y() - self.height() / 2) / size.height()
        )
        self._center(share - beside)
        if changed:
            self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move; every other key goes on to what lies around."""
        key = Qt.Key(event.key())
        if key in _IN | _OUT:
            self.step(1 if key in _IN else -1)
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in _ARROWS:
            self._move(_ARROWS[key] * _STEP)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._move(QPointF(0, self.height() * 0.8 * (1 if key == Qt.Key.Key_PageUp else -1)))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is."""
        if event.angleDelta().y():
            self.step(1 if event.angleDelta().y() > 0 else -1, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture with the mouse."""
        if self._grabbed is not None:
            self._move(event.position() - self._grabbed)
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._grabbed = None
        self._show_hand()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in the middle there."""
        super().resizeEvent(event)
        self._center(self._middle)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture on its paper, drawn anew when it was moved or zoomed."""
        ratio, area = self.devicePixelRatioF(), self.area
        if self._drawn is None or self._drawn[:2] != (self.rect(), area):
            image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            self._draw_on(image, area)
            self._drawn = self.rect(), area, image
        painter = QPainter(self)
        painter.drawImage(0, 0, self._drawn[2])
        painter.end()

    def _draw_on(self, image: QImage, area: QRectF) -> None:
        theme = current_theme()
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setClipPath(path)
        # Pictures are made for paper: they stand on the light theme's ground in every theme.
        painter.fillPath(path, QColor(tokens()["color"]["light"]["surface"]))
        self._draw(painter, area)
        painter.setClipping(False)
        painter.setPen(theme.color("line"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _fitted(self) -> QSizeF:
        """Return how large it is when all of it is seen."""
        own = QSizeF(self._figure.width, self._figure.height)
        return own.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)

    def _move(self, by: QPointF) -> None:
        """Move the picture by so many pixels, as far as there is more of it."""
        size = self._fitted() * self._zoom
        self._center(self._middle - QPointF(by.x() / size.width(), by.y() / size.height()))

    def _center(self, middle: QPointF) -> None:
        """Bring a place of the picture to the middle; one that fills the canvas leaves no ground."""
        size = self._fitted() * self._zoom
        half_x, half_y = self.width() / size.width() / 2, self.height() / size.height() / 2
        x = min(max(middle.x(), half_x), 1 - half_x) if half_x < 0.5 else 0.5
        y = min(max(middle.y(), half_y), 1 - half_y) if half_y < 0.5 else 0.5
        self._middle = QPointF(x, y)
        self._show_hand()
        self.update()

    def _show_hand(self) -> None:
        hand = Qt.CursorShape.OpenHandCursor if self._zoom > 1 else Qt.CursorShape.ArrowCursor
        self.setCursor(hand if self._grabbed is None else Qt.CursorShape.ClosedHandCursor)


def _drawer(figure: Figure, media: Callable[[str], bytes]) -> Callable[[QPainter, QRectF], None]:
    """Return what draws a picture into an area; one that cannot be read is its description."""
    try:
        data = media(figure.name)
    except DarasaError:
        data = b""
    if figure.name.endswith(".svg"):
        from PySide6.QtSvg import QSvgRenderer

        renderer = QSvgRenderer(QByteArray(data))
        if renderer.isValid():
            return renderer.render
    else:
        pixels = read_pixels(data, figure.name)
        if pixels is not None:
            return lambda painter, area: painter.drawImage(area, pixels)
    words = draw_words(figure.alt, QSize(figure.width, figure.height), 2.0, current_theme())
    return lambda painter, area: painter.drawImage(area, words)
