"""Words of a course outside its lessons: with room between the lines, and its glossary's words explained."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from darasa.learning.glossary import Spot
from darasa.packs.types import Term
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import dress
from darasa.ui.widgets.lesson_popover import LessonPopover

_LINE = 1.21
"""The distance of lines in em that the setting of line spacing multiplies, as in lessons."""
_WIDEST = 80
"""How many letters a line has at most where nothing else limits it."""
_SPACES = re.compile("[ \n]+")
"""What lines may break at; not the no-break space of French."""
_SLACK = 2
"""How far a word's place reaches beyond its letters, at both sides and below, in pixels."""


class Passage(QLabel):
    """A label of plain text that wraps, with the line spacing that its reader wishes.

    `spots` says where terms of the glossary stand in it: each is marked with dots below, and explained where
    it stands when it is pressed. Roles and tones are those of `labels.label`.
    """

    def __init__(self, text: str, role: str = "", tone: str = "", spots: Sequence[Spot] = ()) -> None:
        super().__init__(text)
        dress(self, role, tone, wrap=True)
        self._laid: tuple[int, list[QTextLayout], int] | None = None
        self._words = [Word(self, _for_qt(spot, text), text[spot.start : spot.stop]) for spot in spots]
        self._spoken = (0, 0)

    @property
    def words(self) -> "list[Word]":
        """The words that can be explained, in the order of the text."""
        return self._words

    def mark_spoken(self, start: int, stop: int) -> None:
        """Paint this part of the text, in letters, as what is read aloud now; an empty part paints none."""
        self._spoken = _units(self.text()[:start]), _units(self.text()[:stop])
        self._laid = None
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for lines of a comfortable length."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(line) for line in self.text().split("\n")) + 1
        width = min(longest, _WIDEST * metrics.averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the longest word."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        widths = (metrics.horizontalAdvance(word) for word in _SPACES.split(self.text()))
        return QSize(max(widths, default=0), metrics.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height that the text needs in this width, in pixels."""
        self.ensurePolished()
        return self._lay(width)[1]

    def changeEvent(self, event: QEvent) -> None:
        """Lay the text out anew for another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._laid = None
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the places of the words where the words are."""
        super().resizeEvent(event)
        layouts, _ = self._lay(self.width())
        for word in self._words:
            word.setGeometry(self._place(layouts, word.spot))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the lines."""
        layouts, height = self._lay(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = self._top(height)
        for layout in layouts:
            layout.draw(painter, QPoint(0, top))
        painter.end()

    def _lay(self, width: int) -> tuple[list[QTextLayout], int]:
        """Return the paragraphs laid out in this width, and their height in pixels."""
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1:]
        option = QTextOption(self.alignment())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        theme = current_theme()
        extra = round(self.fontInfo().pixelSize() * _LINE * (theme.line_spacing - 100) / 100)
        layouts, height, start = [], 0.0, 0
        for text in self.text().split("\n"):
            layout, length = QTextLayout(text, self.font()), _units(text)
            layout.setTextOption(option)
            marks = self._marks(start, length, theme.color("accent"))
            layout.setFormats(marks + self._read_aloud(start, length))
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPoint(0, round(height)))
                height += line.height() + extra
            layout.endLayout()
            layouts.append(layout)
            start += length + 1
        self._laid = width, layouts, round(height - extra)
        return self._laid[1:]

    def _marks(self, start: int, length: int, color: QColor) -> list[QTextLayout.FormatRange]:
        """Return the dots below the words of the paragraph that begins at `start`."""
        ranges = []
        for spot in (word.spot for word in self._words):
            if start <= spot.start < start + length:
                dots = QTextCharFormat()
                dots.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                dots.setUnderlineColor(color)
                made = QTextLayout.FormatRange()
                made.start = spot.start - start  # type: ignore[attr-defined]
                made.length = spot.stop - spot.start  # type: ignore[attr-defined]
                made.format = dots  # type: ignore[attr-defined]
                ranges.append(made)
        return ranges

    def _read_aloud(self, start: int, length: int) -> list[QTextLayout.FormatRange]:
        """Return the colours of what is read aloud in the paragraph that begins at `start`."""
        first, last = max(self._spoken[0], start), min(self._spoken[1], start + length)
        if first >= last:
            return []
        theme, look, made = current_theme(), QTextCharFormat(), QTextLayout.FormatRange()
        look.setBackground(theme.color("spoken"))
        look.setForeground(theme.color("on_spoken"))
        made.start = first - start  # type: ignore[attr-defined]
        made.length = last - first  # type: ignore[attr-defined]
        made.format = look  # type: ignore[attr-defined]
        return [made]

    def _top(self, height: int) -> int:
        return (
            max(0, (self.height() - height) // 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        )

    def _place(self, layouts: Sequence[QTextLayout], spot: Spot) -> QRect:
        """Return where a word is, or the first part of it where it runs over two lines."""
        start = 0
        for layout in layouts:
            length = _units(layout.text())
            if start <= spot.start < start + length:
                line = layout.lineForTextPosition(spot.start - start)
                stop = min(spot.stop - start, line.textStart() + line.textLength())
                left, right = sorted((_x(line, spot.start - start), _x(line, stop)))
                area = QRect(round(left), round(line.y()), round(right - left), round(line.height()))
                return area.translated(0, self._top(self._lay(self.width())[1])).adjusted(
                    -_SLACK, 0, _SLACK, 0
                )
            start += length + 1
        return QRect()


class Word(QAbstractButton):
    """The place of a glossary's word in a passage: pressed, it says what the word means."""

    ring_radius = 4

    def __init__(self, passage: Passage, spot: Spot, written: str) -> None:
        super().__init__(passage)
        self.spot = spot
        self.setAccessibleName(written)
        self.setAccessibleDescription(self.tr("Explain this word"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: explain(spot.term, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Explain on Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the passage paints its words."""


def explain(term: Term, word: QWidget) -> LessonPopover:
    """Say what a term means beside the word, over the screen that it stands on."""
    host = _screen(word)
    close = QCoreApplication.translate("Passage", "Close")
    popover = LessonPopover(host, term.term, term.meaning, close, back=word)
    at = word.parentWidget()
    while at is not None and at is not host:
        if isinstance(at, QScrollArea):
            at.verticalScrollBar().valueChanged.connect(popover.close_popover)
        at = at.parentWidget()
    popover.show_beside(QRect(word.mapTo(host, QPoint(0, 0)), word.size()))
    return popover


def _screen(word: QWidget) -> QWidget:
    at = word
    while at.objectName() != "screen" and (above := at.parentWidget()) is not None and not at.isWindow():
        at = above
    return at


def _for_qt(spot: Spot, text: str) -> Spot:
    """Return the same place as Qt counts it."""
    return replace(spot, start=_units(text[: spot.start]), stop=_units(text[: spot.stop]))


def _units(text: str) -> int:
    """Return how long a text is to Qt, which counts in UTF-16: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def _x(line: QTextLine, position: int) -> float:
    x: float
    x, _ = line.cursorToX(position)  # type: ignore[misc]
    return x
