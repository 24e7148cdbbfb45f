"""Words that wrap from right to left."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from darasa.ui.theme.theme import Theme, apply_theme
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.passage import Passage

_WORD = "كتاب"
_LINES = 4


@pytest.mark.parametrize("role", ["", "h1"])
@pytest.mark.parametrize("kind", ["label", "passage"])
def test_lines_from_right_to_left_begin_below_each_other(qapp: QApplication, kind: str, role: str) -> None:
    apply_theme(qapp, Theme(rtl=True))
    try:
        text = " ".join([_WORD] * _LINES)
        made: QLabel = label(text, role, wrap=True) if kind == "label" else Passage(text, role)
        made.ensurePolished()
        width = made.fontMetrics().horizontalAdvance(f"{_WORD} {_WORD}") - 2
        made.resize(width, made.heightForWidth(width))
        image = made.grab().toImage()
        starts, ends = zip(*(_ink(image, line) for line in range(_LINES)), strict=True)
        assert len(set(starts)) == len(set(ends)) == 1
        assert min(starts) > 0
    finally:
        apply_theme(qapp, Theme())


def _ink(image: QImage, line: int) -> tuple[int, int]:
    """Return the first and the last column of a line in which there is ink."""
    high = image.height() // _LINES
    paper = image.pixelColor(0, 0)
    inked = [
        x
        for x in range(image.width())
        if any(_differs(image.pixelColor(x, y), paper) for y in range(line * high, (line + 1) * high))
    ]
    return inked[0], inked[-1]


def _differs(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 40
