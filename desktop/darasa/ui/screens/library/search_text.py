"""Text with marks, laid out to be painted in a few lines of one height, whatever its script."""

import re

from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from darasa.library.search.types import Marked
from darasa.ui.theme.theme import current_theme

_LEADING = 1.2
"""How much higher a line is than the interface's font: others reach further up and down."""
_WIDE = re.compile("[\u1000-\U0010ffff]")
"""From Burmese on letters are about twice as wide as Latin ones, those of Ethiopic and Chinese too."""
_SPARE = 1.1
"""How much wider than it is estimated a text may turn out."""


def line_height(font: QFont) -> int:
    """Return how high a line is, in pixels."""
    return round(QFontMetrics(font).height() * _LEADING)


def lines_of(said: Marked, font: QFont, width: int, most: int) -> int:
    """Return how many lines to give a text at a width in pixels, at most `most`.

    It is estimated: to measure the texts of all rows at each key would be felt.
    """
    if most == 1:
        return 1
    letters = len(said.text) + len(_WIDE.findall(said.text))
    return 1 if letters * QFontMetrics(font).averageCharWidth() * _SPARE <= width else most


def set_lines(said: Marked, font: QFont, width: int, most: int, language: str) -> QTextLayout:
    """Lay out a text in at most so many lines of a width in pixels, with "…" where it does not end.

    It runs in the direction of its `language` (BCP 47; empty: the interface's), and begins at the side where
    the interface does.
    """
    layout, shown = _set(said.text, said, font, width, most, language)
    units = said.text.encode("utf-16-le")
    if shown * 2 < len(units):
        cut = units[: 2 * max(0, shown - 2)].decode("utf-16-le", "ignore").rstrip() + "…"
        layout, _ = _set(cut, said, font, width, most, language)
    return layout


def _set(
    text: str, said: Marked, font: QFont, width: int, most: int, language: str
) -> tuple[QTextLayout, int]:
    """Return the layout, and how many of Qt's characters its lines hold."""
    rtl = current_theme().rtl
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    interface = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | side)
    option.setTextDirection(QLocale(language).textDirection() if language else interface)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setFormats([_mark(said.text, start, stop) for start, stop in said.marks])
    height, shown = line_height(font), 0
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * height + (height - line.height()) / 2))
        shown = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, shown


def _mark(text: str, start: int, stop: int) -> QTextLayout.FormatRange:
    """Return how a mark looks: bold too, as nothing is told by colour alone. Qt counts in UTF-16."""
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = _units(text[:start]), _units(text[start:stop])  # type: ignore[attr-defined]
    look, theme = QTextCharFormat(), current_theme()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(theme.color("accent_text"))
    look.setBackground(theme.color("accent_soft"))
    mark.format = look  # type: ignore[attr-defined]
    return mark


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
