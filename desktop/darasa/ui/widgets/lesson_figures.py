"""Pictures of a lesson, drawn at the size and sharpness of the page."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPen, QTextCursor

from darasa.core.errors import DarasaError
from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import Theme
from darasa.ui.theme.tokens import tokens
from darasa.ui.widgets.lesson_parts import Figure
from darasa.ui.widgets.lesson_style import LessonStyle

_log = logging.getLogger(__name__)

_RADIUS = 12
_SIGN, _LENS = 34, 18
"""How large the sign is that a picture can be enlarged, and the lens in it, in pixels at 100 % text."""
_OVER = 14
"""How far the sign stands over the picture's edge, in pixels."""
LARGEST = 4_000_000
"""Pixels; a pack refuses larger pictures, and so does the page."""


class FigureShelf:
    """The pictures of one lesson, by the address under which the text asks for them."""

    def __init__(self, figures: Sequence[Figure], media: Callable[[str], bytes], theme: Theme) -> None:
        self._figures = figures
        self._media = media
        self._theme = theme
        self._by_address: dict[str, tuple[Figure, QSize]] = {}

    def fit(self, column: int) -> None:
        """Give every picture its size in a column of this width, in pixels."""
        before, self._by_address = self._by_address, {}
        for figure in self._figures:
            size = figure.size(column, self._theme.scale)
            address = figure.address(size)
            self._by_address[address] = (figure, size)
            if before and address not in before:
                cursor = QTextCursor(figure.at)
                cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(figure.fitted(column, self._theme.scale))

    def picture(self, address: str, ratio: float) -> QImage | None:
        """Return a picture of the lesson, drawn for this many device pixels per pixel; None if it has none.

        Where its bytes cannot be read or drawn, the picture is its description.
        """
        if address not in self._by_address:
            return None
        figure, size = self._by_address[address]
        try:
            drawn = draw_figure(self._media(figure.name), figure.name, size, ratio, self._theme)
        except DarasaError as error:
            _log.warning("picture not shown: %s", error)
            drawn = None
        return drawn or draw_words(figure.alt, size, ratio, self._theme)


def nothing() -> QImage:
    """Return a picture of one clear pixel.

    Qt goes and looks on the disk for a picture that it is given no picture for.
    """
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def draw_figure(data: bytes, name: str, size: QSize, ratio: float, theme: Theme) -> QImage | None:
    """Return a picture drawn to `size` logical pixels, or None when its bytes make no picture.

    Pictures are made for paper: they stand on the light theme's ground in every theme, with round corners.
    """
    image = _blank(size, ratio)
    paper = QColor(tokens()["color"]["light"]["surface"])
    area = QRectF(0, 0, size.width(), size.height())
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(area, _RADIUS, _RADIUS)
    painter.setClipPath(path)
    painter.fillPath(path, paper)
    if name.endswith(".svg"):
        drawn = _draw_svg(painter, data, area)
    else:
        pixels = read_pixels(data, name)
        drawn = pixels is not None
        if pixels is not None:
            painter.drawImage(area, pixels)
    if drawn and theme.high_contrast:
        painter.setClipping(False)
        painter.setPen(theme.color("line"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.end()
    return image if drawn else None


def draw_words(words: str, size: QSize, ratio: float, theme: Theme) -> QImage:
    """Return a picture's description in place of the picture, where its bytes cannot be read."""
    image = _blank(size, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("line"))
    painter.setBrush(theme.color("sunken"))
    area = QRectF(0, 0, size.width(), size.height()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    painter.setPen(theme.color("text2"))
    painter.setFont(theme.font("body"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(20, 12, -20, -12), flags, words)
    painter.end()
    return image


def paint_sign(painter: QPainter, picture: QRectF, style: LessonStyle) -> None:
    """Paint a lens in the corner of a picture where reading ends: it can be enlarged."""
    theme = style.theme
    side = theme.scaled(_SIGN)
    if picture.width() < 3 * side or picture.height() < 2 * side:
        return
    # Over the edge, so that it hides next to nothing of the picture.
    left = picture.left() - _OVER if style.rtl else picture.right() + _OVER - side
    disc = QRectF(left, picture.top() - _OVER, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line_strong"), 2 if theme.high_contrast else 1))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(disc)
    lens = pixmap("search", "text2", theme.scaled(_LENS))
    half = theme.scaled(_LENS) / 2
    painter.drawPixmap(disc.center() - QPointF(half, half), lens)


def read_pixels(data: bytes, name: str) -> QImage | None:
    """Return the picture in the bytes of a PNG or JPEG, by its name; None for none, or too large a one."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    # Left to itself, Qt would try every kind of picture that it knows.
    reader = QImageReader(buffer, QByteArray(b"png" if name.endswith(".png") else b"jpeg"))
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > LARGEST:
        return None
    picture = reader.read()
    return None if picture.isNull() else picture


def _draw_svg(painter: QPainter, data: bytes, area: QRectF) -> bool:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid():
        return False
    renderer.render(painter, area)
    return True


def _blank(size: QSize, ratio: float) -> QImage:
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image
