"""Woven course covers: identity without image files, drawn from a palette and a seed."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPixmap, QPolygonF

from darasa.ui.theme.theme import current_theme
from darasa.ui.theme.tokens import tokens

_STRIPES = 5
_DIM = QColor(10, 14, 12, 60)
"""Laid over covers in the dark theme, so that they do not glare."""


def cover_pixmap(
    pattern: str, seed: int, width: int, height: int, cell: int, corners: str = "all"
) -> QPixmap:
    """Return the cover of a course, `width` × `height` logical pixels.

    `pattern` names a palette (an unknown one gives teal); the same seed always gives the same cover.
    `cell` is the side of one woven square. `corners` says which are rounded: all, top, left, right, none;
    left and right are as seen, so a caller that mirrors its layout swaps them.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    dim = current_theme().name == "dark"
    return _cover(pattern, seed, (width, height), cell, corners, dim, ratio)


@lru_cache(maxsize=64)
def _cover(
    pattern: str, seed: int, size: tuple[int, int], cell: int, corners: str, dim: bool, ratio: float
) -> QPixmap:
    from random import Random

    width, height = size
    chance = Random(seed)
    image = QPixmap(round(width * ratio), round(height * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(_outline(width, height, corners, current_theme().radius("l")))
    palettes = tokens()["pattern"]
    base, mid, pale, warm = (QColor(c) for c in palettes.get(pattern, palettes["teal"]))
    painter.fillRect(QRectF(0, 0, width, height), base)
    trios = (
        (base, mid, warm), (base, pale, base), (mid, base, pale), (base, warm, pale),
        (mid, pale, base), (pale, base, warm), (base, mid, pale), (warm, base, pale),
    )  # fmt: skip
    weights = (5, 3, 4, 2, 2, 2, 4, 1)
    kinds = chance.sample(range(len(_SHAPES)), 4)
    for row in range(height // cell + 1):
        for column in range(width // cell + 1):
            colors = chance.choices(trios, weights)[0]
            kind, turns = chance.choice(kinds), chance.randrange(4)
            _tile(painter, QRectF(column * cell, row * cell, cell, cell), kind, turns, colors)
    if dim:
        painter.fillRect(QRectF(0, 0, width, height), _DIM)
    painter.end()
    return image


def _outline(width: int, height: int, corners: str, radius: int) -> QPainterPath:
    """Return the shape of a cover; corners that stay square are rounded outside it."""
    area = QRectF(0, 0, width, height)
    if corners == "top":
        area.setHeight(height + radius)
    elif corners == "left":
        area.setWidth(width + radius)
    elif corners == "right":
        area.setLeft(-radius)
    path = QPainterPath()
    if corners == "none":
        path.addRect(area)
    else:
        path.addRoundedRect(area, radius, radius)
    return path


_Colors = tuple[QColor, QColor, QColor]


def _tile(painter: QPainter, area: QRectF, kind: int, turns: int, colors: _Colors) -> None:
    side = area.width()
    painter.save()
    painter.translate(area.center())
    painter.rotate(90 * turns)
    painter.translate(-side / 2, -side / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    # Smoothed edges of neighbouring squares would let the ground shine through as hairlines.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(0, 0, side, side), colors[0])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, kind != _STRIPES)
    painter.setBrush(colors[1])
    _SHAPES[kind](painter, side, colors)
    painter.restore()


def _quarter_disc(painter: QPainter, side: float, _colors: _Colors) -> None:
    painter.drawPie(QRectF(-side, -side, 2 * side, 2 * side), 270 * 16, 90 * 16)


def _triangle(painter: QPainter, side: float, _colors: _Colors) -> None:
    painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(side, 0), QPointF(0, side)]))


def _half_disc(painter: QPainter, side: float, colors: _Colors) -> None:
    painter.drawPie(QRectF(0, -side / 2, side, side), 180 * 16, 180 * 16)
    painter.setBrush(colors[2])
    painter.drawEllipse(QPointF(side / 2, side * 0.78), side * 0.11, side * 0.11)


def _diamond(painter: QPainter, side: float, colors: _Colors) -> None:
    near, far, middle = side * 0.08, side * 0.92, side / 2
    corners = [QPointF(middle, near), QPointF(far, middle), QPointF(middle, far), QPointF(near, middle)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(colors[2])
    painter.drawEllipse(QPointF(middle, middle), side * 0.15, side * 0.15)


def _leaf(painter: QPainter, side: float, _colors: _Colors) -> None:
    path = QPainterPath(QPointF(0, 0))
    path.arcTo(QRectF(-side, 0, 2 * side, 2 * side), 90, -90)
    path.arcTo(QRectF(0, -side, 2 * side, 2 * side), 270, -90)
    painter.drawPath(path)


def _stripes(painter: QPainter, side: float, _colors: _Colors) -> None:
    for index in range(3):
        painter.drawRect(QRectF(0, side * (index * 2 + 0.5) / 6, side, side / 6))


def _quarter_rings(painter: QPainter, side: float, colors: _Colors) -> None:
    for reach, color in ((1.0, colors[1]), (0.66, colors[0]), (0.33, colors[2])):
        painter.setBrush(color)
        radius = side * reach
        painter.drawPie(QRectF(-radius, -radius, 2 * radius, 2 * radius), 270 * 16, 90 * 16)


def _zigzag(painter: QPainter, side: float, _colors: _Colors) -> None:
    half = side / 2
    corners = [(0.0, 0.0), (half, half), (side, 0.0), (side, half), (half, side), (0.0, half)]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


_SHAPES = (
    _quarter_disc, _triangle, _half_disc, _diamond, _leaf, _stripes, _quarter_rings, _zigzag,
)  # fmt: skip
