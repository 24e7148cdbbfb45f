"""Every text and every sign stands out from what is really painted behind it (WCAG 2.1, level AA)."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.ui.theme.theme import current_theme
from darasa.ui.theme.tokens import tokens
from tests.audit.painted import Painted, Text, pixels_of
from tests.audit.seen import edges, in_window, name_of, pixels

WORDS, SIGNS, DISABLED = 4.5, 3.0, 3.0
"""The least ratios; what is off needs none by the standard, and 3 by ours."""
_GROUND = 0.12
"""The share of a place that a colour takes to count as a ground of it."""
_NEAR = 0.45
"""How near to the ink, as a share of the way to the ground, a pixel must be for the ink to be there."""
_LEAST_SEEN = 0.98
"""How much of a text must be in sight to be judged by its pixels."""


def pale(image: QImage, painting: dict[QWidget, Painted]) -> Iterator[str]:
    """Give what does not stand out. `image` is the window, RGB32."""
    for widget, said in painting.items():
        _, now = edges(widget)
        least = WORDS if widget.isEnabled() else DISABLED
        for text in said.texts:
            box = in_window(widget, text.box if text.clip is None else text.box.intersected(text.clip))
            yield from _judged(
                image, box, now, _ink(widget, text), least, f"{name_of(widget)}: {text.words!r}"
            )
        for sign in said.signs:
            box = in_window(widget, sign.box)
            yield from _judged(image, box, now, sign.color, SIGNS, f"{name_of(widget)}: a sign")


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def token_of(color: QColor) -> str:
    """Return the name of a colour in the theme, or its value where it has none."""
    named = tokens()["color"][current_theme().name]
    found = (name for name, value in named.items() if value.startswith("#") and QColor(value) == color)
    return next(found, color.name())


def _judged(image: QImage, box: QRectF, now: QRectF, ink: QColor, least: float, what: str) -> Iterator[str]:
    seen = box.intersected(now)
    if seen.isEmpty() or seen.width() * seen.height() < _LEAST_SEEN * box.width() * box.height():
        return
    counted = pixels_of(image, pixels(seen))
    grounds = _grounds(counted, ink)
    if not grounds:
        return
    for ground in grounds:
        got = ratio(_over(ink, ground), ground)
        if got < least:
            yield f"pale: {what}: {token_of(ink)} on {token_of(ground)} is {got:.2f}, needs {least}"
            return
    if not _is_there(counted, _over(ink, grounds[0]), grounds[0]):
        yield f"covered: {what}: no {token_of(ink)} is to be seen there"


def _ink(widget: QWidget, text: Text) -> QColor:
    """Return the colour of a text; Qt paints what is chosen in a field once more, over itself."""
    if isinstance(widget, QLineEdit) and widget.hasSelectedText():
        return widget.palette().color(QPalette.ColorRole.HighlightedText)
    return text.color


def _grounds(counted: Counter[int], ink: QColor) -> list[QColor]:
    """Return the colours behind an ink, the most frequent first."""
    whole = sum(counted.values())
    own = ink.rgb() & 0xFFFFFF
    common = [pixel for pixel, count in counted.most_common(4) if pixel != own and count >= _GROUND * whole]
    first = [pixel for pixel, _ in counted.most_common(2) if pixel != own][:1]
    return [QColor(pixel) for pixel in (common or first)]


def _is_there(counted: Counter[int], ink: QColor, ground: QColor) -> bool:
    way = _distance(ink, ground)
    return any(_distance(QColor(pixel), ink) <= _NEAR * way for pixel in counted)


def _over(ink: QColor, ground: QColor) -> QColor:
    """Return an ink that lets some of the ground through as it looks on it."""
    share = ink.alphaF()
    mixed = (
        round(top * share + below * (1 - share))
        for top, below in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)
    )
    return QColor(*mixed)


def _distance(one: QColor, other: QColor) -> float:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs)) ** 0.5


def _luminance(color: QColor) -> float:
    """Return the relative luminance, after WCAG 2.1."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
