"""What a widget paints, as it paints it: each text with its place, colour, font and clip, and each sign.

Qt is given a paint engine that writes down instead of painting, so that labels, buttons, delegates, lessons
and widgets that paint themselves are all seen alike.
"""

from collections import Counter
from dataclasses import dataclass, field
from unicodedata import bidirectional, category

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPixmap,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLabel, QLineEdit, QScrollBar, QWidget

_PLAIN = (QWidget, QFrame)
"""Widgets of exactly these classes paint no text."""
_SOLID = 250
"""The alpha from which a pixel counts as ink."""
_ONE_COLOR = 0.9
"""The share of solid pixels that makes a picture a sign of one colour."""


@dataclass(frozen=True, slots=True)
class Text:
    """Some words in one line, in pixels of the widget that painted them."""

    words: str
    box: QRectF
    """As wide as the words and as high as the font."""
    baseline: QPointF
    color: QColor
    font: QFont
    clip: QRectF | None
    """Beyond this nothing is painted; None where the widget's own edge is the only one."""

    @property
    def ink(self) -> QRectF:
        """Where there is ink: as wide as the words without the spaces around them, which may hang over."""
        metrics = QFontMetricsF(self.font)
        high = metrics.tightBoundingRect(self.words).translated(self.baseline)
        before = len(self.words) - len(self.words.lstrip())
        after = len(self.words) - len(self.words.rstrip())
        if any(bidirectional(letter) in {"R", "AL"} for letter in self.words):
            before, after = after, before
        space = metrics.horizontalAdvance(" ")
        left, right = self.box.left() + before * space, self.box.right() - after * space
        return QRectF(left, high.top(), right - left, high.height())


@dataclass(frozen=True, slots=True)
class Sign:
    """A picture that is drawn in one colour, as the icons are."""

    box: QRectF
    color: QColor


@dataclass(slots=True)
class Painted:
    """All that one widget painted by itself, without its children."""

    texts: list[Text] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)


def painted(widget: QWidget) -> Painted:
    """Return what a widget paints now."""
    if type(widget) in _PLAIN or isinstance(widget, QScrollBar):
        return Painted()
    paper = _Paper(widget)
    widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return paper.engine.painted


def paints_words(widget: QWidget) -> bool:
    """Whether a widget of this class shows words of its own."""
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox)


class _Paper(QPaintDevice):
    """As large as the widget; nothing ever appears on it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Writer()
        self._size = widget.size()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        known = {
            kinds.PdmWidth: self._size.width(),
            kinds.PdmHeight: self._size.height(),
            kinds.PdmDepth: 32,
            kinds.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }
        for dots in (kinds.PdmDpiX, kinds.PdmDpiY, kinds.PdmPhysicalDpiX, kinds.PdmPhysicalDpiY):
            known[dots] = 96
        return known.get(metric, 1)


class _Writer(QPaintEngine):
    """Notes texts and signs with the state they are painted in."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.painted = Painted()
        self._pen = QColor()
        self._at = QTransform()
        self._clip: QRectF | None = None

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def updateState(self, state: QPaintEngineState) -> None:
        flags, changed = QPaintEngine.DirtyFlag, state.state()
        if changed & flags.DirtyPen:
            self._pen = QColor(state.pen().color())
        if changed & flags.DirtyTransform:
            self._at = QTransform(state.transform())
        if changed & (flags.DirtyClipRegion | flags.DirtyClipPath | flags.DirtyClipEnabled):
            self._take_clip(state, by_path=bool(changed & flags.DirtyClipPath))

    def _take_clip(self, state: QPaintEngineState, *, by_path: bool) -> None:
        from PySide6.QtCore import Qt

        operation = state.clipOperation()
        if operation == Qt.ClipOperation.NoClip or not state.isClipEnabled():
            self._clip = None
            return
        own = state.clipPath().boundingRect() if by_path else QRectF(state.clipRegion().boundingRect())
        placed = self._at.mapRect(own)
        within = operation == Qt.ClipOperation.IntersectClip and self._clip is not None
        self._clip = self._clip.intersected(placed) if within and self._clip is not None else placed

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        words = "".join(letter for letter in item.text() if category(letter) != "Cf")
        if not words.strip():
            return
        place = self._at.map(at)
        height = item.ascent() + item.descent()
        box = QRectF(place.x(), place.y() - item.ascent(), item.width(), height)
        clip = QRectF(self._clip) if self._clip is not None else None
        self.painted.texts.append(Text(words, box, place, self._pen, item.font(), clip))

    def drawPixmap(self, target: QRectF, image: QPixmap, _source: QRectF) -> None:
        color = _one_color(image)
        if color is not None:
            self.painted.signs.append(Sign(self._at.mapRect(QRectF(target)), color))

    def drawImage(self, *_: object) -> None: ...
    def drawTiledPixmap(self, *_: object) -> None: ...
    def drawPath(self, *_: object) -> None: ...
    def drawPolygon(self, *_: object) -> None: ...
    def drawRects(self, *_: object) -> None: ...
    def drawLines(self, *_: object) -> None: ...
    def drawPoints(self, *_: object) -> None: ...
    def drawEllipse(self, *_: object) -> None: ...


_colors: dict[int, QColor | None] = {}


def _one_color(image: QPixmap) -> QColor | None:
    """Return the colour of a picture's ink where it is one; None for a picture of many, or of none."""
    key = image.cacheKey()
    if key not in _colors:
        pixels = image.toImage().convertToFormat(QImage.Format.Format_ARGB32)
        inks: Counter[int] = Counter()
        for pixel, count in Counter(memoryview(pixels.constBits()).cast("I")).items():
            if pixel >> 24 >= _SOLID:
                inks[pixel & 0xFFFFFF] += count
        whole = sum(inks.values())
        first = inks.most_common(1)
        filled = whole >= pixels.width() * pixels.height()
        is_one = bool(first) and not filled and first[0][1] >= _ONE_COLOR * whole
        _colors[key] = QColor(first[0][0]) if is_one else None
    return _colors[key]


def pixels_of(image: QImage, area: QRect) -> Counter[int]:
    """Return how often each colour (0xRRGGBB) is in a part of an RGB32 picture."""
    part = image.copy(area)
    counted = Counter(memoryview(part.constBits()).cast("I"))
    merged: Counter[int] = Counter()
    for pixel, count in counted.items():
        merged[pixel & 0xFFFFFF] += count
    return merged
