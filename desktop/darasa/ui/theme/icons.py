"""The design's stroke icons and avatars, drawn on demand in the colours of the theme and kept as pixmaps."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform

from darasa.core.paths import resources
from darasa.ui.theme.theme import current_theme

_INK = "#1D2421"
"""The colour that the files in resources/icons are drawn with; replaced by the wanted one."""
_KNOCK = "#FFFFFF"
"""What shows through a filled icon in those files; replaced by the surface behind it."""
_DIRECTED = frozenset({"chev_r", "chev_l", "arrow_r", "arrow_l", "back", "book", "list", "quiz", "volume"})
"""Icons that point along the reading direction, and so are mirrored where it runs right to left."""


def pixmap(name: str, tone: str = "text2", size: int = 20) -> QPixmap:
    """Return an icon of resources/icons in the colour of a token, `size` logical pixels square."""
    theme = current_theme()
    mirrored = theme.rtl and name in _DIRECTED
    ink, knock = theme.color(tone).name(), theme.color("surface").name()
    return _drawn(name, ink, knock, size, mirrored, _ratio())


def icon(name: str, tone: str = "text2", size: int = 20, on: str = "") -> QIcon:
    """Return an icon for a button; `on` is its colour token while the button is checked."""
    drawn = QIcon(pixmap(name, tone, size))
    if on:
        drawn.addPixmap(pixmap(name, on, size), QIcon.Mode.Normal, QIcon.State.On)
    drawn.addPixmap(pixmap(name, "disabled_text", size), QIcon.Mode.Disabled, QIcon.State.Off)
    return drawn


def avatar(name: str, size: int) -> QPixmap:
    """Return a learner's round picture, `size` logical pixels across; an unknown name gives the first one."""
    return _avatar(name, size, _ratio())


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@lru_cache(maxsize=256)
def _drawn(name: str, ink: str, knock: str, size: int, mirrored: bool, ratio: float) -> QPixmap:
    svg = (resources() / "icons" / f"{name}.svg").read_text("ascii")
    image = _render(svg.replace(_KNOCK, knock).replace(_INK, ink).encode(), size, ratio)
    if not mirrored:
        return image
    # The finished picture is mirrored: QtSvg draws arcs wrongly under a negative scale.
    turned = image.transformed(QTransform.fromScale(-1, 1))
    turned.setDevicePixelRatio(ratio)
    return turned


@lru_cache(maxsize=64)
def _avatar(name: str, size: int, ratio: float) -> QPixmap:
    folder = resources() / "icons" / "avatars"
    path = folder / f"{name}.svg"
    svg = (path if path.is_file() else folder / "bird.svg").read_bytes()
    image = _render(svg, size, ratio)
    # A mask gives a smooth rim; the raster engine does not smooth clip paths.
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawPixmap(0, 0, _disc(size, ratio))
    painter.end()
    return image


@lru_cache(maxsize=16)
def _disc(size: int, ratio: float) -> QPixmap:
    image = _blank(size, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1))
    painter.end()
    return image


def _render(svg: bytes, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    image = _blank(size, ratio)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _blank(size: int, ratio: float) -> QPixmap:
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image
