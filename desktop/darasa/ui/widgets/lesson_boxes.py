"""The rounded boxes of a lesson: callouts, code, tables and choices, painted behind a text that has none.

A QTextDocument knows neither round corners nor padding, so each box is a table without lines, and the view
paints what belongs behind it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextCursor, QTextTable

from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import Theme

_RADIUS = 12
_EDGE = 5
"""The width of the coloured edge where reading starts."""


@dataclass(frozen=True, slots=True)
class BoxKind:
    """How a kind of callout looks, in colour tokens."""

    name: str
    fill: str
    edge: str
    tag_color: str


CALLOUTS = {
    kind.name: kind
    for kind in (
        BoxKind("key", "accent_soft", "accent", "accent_text"),
        BoxKind("try", "class_a_soft", "class_a", "class_a"),
        BoxKind("story", "class_b_soft", "class_b", "class_b"),
        BoxKind("careful", "warn_soft", "warn", "warn_text"),
        BoxKind("remember", "info_soft", "info_text", "info_text"),
        BoxKind("check", "surface", "", "accent_text"),
    )
}
PADDING = {
    **dict.fromkeys(CALLOUTS, 18),
    "check": 20,
    "code": 18,
    "quote": 16,
    "data": 12,
    "choice": 14,
    "rule": 8,
    "notes": 12,
}
"""The room between a box and its words, in pixels."""


class ChoiceState(Enum):
    """What a choice of a check-yourself question shows."""

    OPEN = "open"
    RIGHT = "right"
    NOT_YET = "not-yet"


@dataclass(slots=True, eq=False)
class Box:
    """One box of a built lesson; `inset` is how far it stands in from the column, in pixels."""

    kind: str
    table: QTextTable
    inset: int
    state: ChoiceState = ChoiceState.OPEN
    hovered: bool = False

    @property
    def first(self) -> QTextBlock:
        """The first block inside."""
        return self.table.cellAt(0, 0).firstCursorPosition().block()

    def end(self) -> QTextCursor:
        """Return a cursor behind the last words inside."""
        return self.table.cellAt(self.table.rows() - 1, self.table.columns() - 1).lastCursorPosition()

    def rect(self, column: QRectF) -> QRectF:
        """Return where the box is in the document; `column` gives left and right.

        Qt's own rectangle of a table is shifted by the cell padding; those of its blocks are not.
        """
        layout = self.table.document().documentLayout()
        padding = PADDING[self.kind]
        top = layout.blockBoundingRect(self.first).top() - padding
        row = self.table.rows() - 1
        cells = (self.table.cellAt(row, index) for index in range(self.table.columns()))
        bottom = max(layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells)
        left = column.left() + self.inset
        return QRectF(left, top, column.width() - 2 * self.inset, bottom + padding - top)


def box_kind(classes: Iterable[str]) -> BoxKind:
    """Return the look of a callout with these class names; an unknown one looks like a key idea."""
    return next((CALLOUTS[name] for name in classes if name in CALLOUTS), CALLOUTS["key"])


class BoxPainter:
    """Paints boxes in one theme and direction."""

    def __init__(self, painter: QPainter, theme: Theme, *, rtl: bool) -> None:
        self._painter = painter
        self._theme = theme
        self._rtl = rtl
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, box: Box, rect: QRectF) -> None:
        """Paint one box where it is to be seen."""
        match box.kind:
            case "data":
                self._data(box, rect)
            case "code":
                self._filled(rect, "code_bg", "")
            case "quote":
                self._bar(rect, "line_strong", 3)
            case "rule":
                self._line(rect, rect.center().y())
            case "notes":
                self._line(rect, rect.top())
            case "check":
                self._outlined(rect, "surface", "line", 1)
            case "choice":
                self._choice(box, rect)
            case _:
                look = CALLOUTS[box.kind]
                self._filled(rect, look.fill, look.edge)

    def _filled(self, rect: QRectF, fill: str, edge: str) -> None:
        if self._theme.high_contrast:
            self._outlined(rect, fill, edge or "line", 2)
            return
        path = QPainterPath()
        path.addRoundedRect(rect, _RADIUS, _RADIUS)
        self._painter.fillPath(path, self._color(fill))
        if edge:
            self._painter.save()
            self._painter.setClipPath(path)
            self._bar(rect, edge, _EDGE)
            self._painter.restore()

    def _bar(self, rect: QRectF, color: str, width: int) -> None:
        left = rect.right() - width if self._rtl else rect.left()
        self._painter.fillRect(QRectF(left, rect.top(), width, rect.height()), self._color(color))

    def _line(self, rect: QRectF, y: float) -> None:
        self._painter.setPen(QPen(self._color("line"), 1))
        self._painter.drawLine(QPointF(rect.left(), round(y) - 0.5), QPointF(rect.right(), round(y) - 0.5))

    def _outlined(self, rect: QRectF, fill: str, line: str, width: float) -> None:
        if self._theme.high_contrast:
            width = max(width, 2)
        half = width / 2
        self._painter.setPen(QPen(self._color(line), width))
        self._painter.setBrush(self._color(fill))
        self._painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)

    def _data(self, box: Box, rect: QRectF) -> None:
        self._outlined(rect, "surface", "line", 1)
        layout = box.table.document().documentLayout()
        shift = rect.top() + PADDING["data"] - layout.blockBoundingRect(box.first).top()
        for row in range(1, box.table.rows()):
            block = box.table.cellAt(row, 0).firstCursorPosition().block()
            self._line(rect, layout.blockBoundingRect(block).top() + shift - PADDING["data"])

    def _choice(self, box: Box, rect: QRectF) -> None:
        fill, line, width = {
            ChoiceState.OPEN: ("hover" if box.hovered else "surface", "line_strong", 1.0),
            ChoiceState.RIGHT: ("accent_soft", "ok", 2.0),
            ChoiceState.NOT_YET: ("warn_soft", "warn", 2.0),
        }[box.state]
        self._outlined(rect, fill, line, width)
        icon, tone = {
            ChoiceState.OPEN: ("circle", "line_strong"),
            ChoiceState.RIGHT: ("done", "ok"),
            ChoiceState.NOT_YET: ("bulb", "warn"),
        }[box.state]
        side = round(22 * self._theme.scale)
        x = rect.right() - PADDING["choice"] - side if self._rtl else rect.left() + PADDING["choice"]
        line_height = box.first.layout().lineAt(0).height()
        y = rect.top() + PADDING["choice"] + (line_height - side) / 2
        self._painter.drawPixmap(QPointF(x, y), pixmap(icon, tone, side))

    def _color(self, token: str) -> QColor:
        return self._theme.color(token)


def ring_pen(theme: Theme) -> QPen:
    """Return the pen of the ring round what the keyboard is on, 3 px as everywhere."""
    pen = QPen(theme.color("focus"), 3)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
