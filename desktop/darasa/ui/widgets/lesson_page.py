"""The page behind a lesson: its column, its painted boxes, its pictures, and the place on it."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QScrollBar, QTextBrowser

from darasa.packs.types import Term
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.lesson_boxes import PADDING, BoxPainter
from darasa.ui.widgets.lesson_document import build_document
from darasa.ui.widgets.lesson_figures import FigureShelf, nothing, paint_sign
from darasa.ui.widgets.lesson_markup import Node, Section, sections
from darasa.ui.widgets.lesson_parts import Figure, LessonDocument
from darasa.ui.widgets.lesson_style import LessonStyle
from darasa.ui.widgets.lesson_terms import read_lesson

if TYPE_CHECKING:
    from darasa.ui.accessibility.lesson_structure import Part

_AIR = 24
"""What stays in sight above a block that was scrolled to, in pixels."""
_LEAST_SIDE = 28
"""The least margin beside the column, in pixels."""
_READING_LINE = 0.4
"""How far down the page people read: the section above this share of its height is the current one."""


@dataclass(frozen=True)
class LessonText:
    """What the page is to show.

    `media` gives the bytes of an entry such as `media/x.svg`, or raises a DarasaError.
    """

    html: str
    media: Callable[[str], bytes]
    title: str = ""
    meta: str = ""
    """The small line below the title."""
    terms: Mapping[str, Term] = field(default_factory=dict)
    rtl: bool = False
    """Whether the lesson's language reads from right to left; the interface's may not."""


class _QuietBar(QScrollBar):
    """A scroll bar that keeps its room but shows nothing where there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar only when it can move."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class LessonPage(QTextBrowser):
    """Shows one lesson in its column and knows the place; nothing on it reaches the disk or the network."""

    opened = Signal()
    """The lesson is on the page, at its place."""
    moved = Signal()
    """Another place of the lesson is at the top of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # A bar that comes and goes would change the width, and lay the text out twice.
        self.setVerticalScrollBar(_QuietBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(48)
        self._text: LessonText | None = None
        self._tree = Node("")
        self.sections: tuple[Section, ...] = ()
        """The lesson's headings, in order."""
        self._style = LessonStyle(current_theme(), rtl=False)
        self._built = LessonDocument(self.document())
        self._structure: Part | None = None
        self._figures = FigureShelf([], lambda _name: b"", self._style.theme)
        self._waiting = False
        self._held: str | None = ""
        self._behind = 0
        """How many characters of the held block, or of what follows it, are above the page."""
        self._placing = False
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)
        # Qt guesses how long a text is while it has laid out a part; when the truth cuts the bar short,
        # that is no scrolling of the learner's.
        self.verticalScrollBar().rangeChanged.connect(self._go_to_held)

    @property
    def is_rtl(self) -> bool:
        """Whether the lesson reads from right to left."""
        return self._style.rtl

    @property
    def structure(self) -> "Part":
        """The lesson as a tree of what a screen reader meets; the same one until another lesson is opened."""
        if self._structure is None:
            from darasa.ui.accessibility.lesson_structure import structure

            self._structure = structure(self._built, rtl=self.is_rtl)
        return self._structure

    @property
    def begins_before_heading(self) -> bool:
        """Whether there is text before the first heading."""
        first = next(self._tree.elements(), None)
        return first is not None and first.tag != "h2"

    @property
    def section(self) -> int:
        """Which section is being read: 0 before the first heading, 1 from it on, and so on."""
        bar = self.verticalScrollBar()
        anchors = self._built.anchors
        heads = [anchors[section.id] for section in self.sections if section.id in anchors]
        if bar.value() > 0 and bar.value() == bar.maximum():
            return len(heads)
        line = bar.value() + self.viewport().height() * _READING_LINE
        return next((index for index, head in enumerate(heads) if self._top(head) > line), len(heads))

    @property
    def percent(self) -> int:
        """How much of the text is behind the learner, 0 to 100; but at its top, asking lays out all of it."""
        bar = self.verticalScrollBar()
        if bar.value() == 0 < bar.maximum():
            return 0
        self.document().documentLayout().documentSize()
        return round(100 * bar.value() / bar.maximum()) if bar.maximum() > 0 else 100

    @property
    def is_all_in_sight(self) -> bool:
        """Whether the text is so short that there is nothing to scroll; asking lays out the whole text."""
        self.document().documentLayout().documentSize()
        return not self._waiting and self.verticalScrollBar().maximum() <= 0

    @property
    def block(self) -> str:
        """The id of the topmost block on the page; empty at the very top."""
        if self._held is not None:
            return self._held
        value = self.verticalScrollBar().value()
        if value <= 0:
            return ""
        places = self._built.places
        index = bisect_right(places, float(value + _AIR + 1), key=lambda place: self._top(place[1]))
        return places[index - 1][0] if index else ""

    @property
    def place(self) -> tuple[str, int]:
        """The block on top of the page, and how many characters from its beginning the topmost line begins.

        Unlike pixels, both mean the same in every size of text.
        """
        block = self.block
        if self._held is not None or block not in self._built.anchors:
            return block, self._behind
        x = self._column().right() - 2 if self._style.rtl else self._column().left() + 2
        first = self.cursorForPosition(QPointF(x, _AIR + 1).toPoint()).position()
        return block, max(0, first - self._built.anchors[block].position())

    def open_lesson(self, text: LessonText) -> None:
        """Show a lesson from its top; it is built once the page has its size."""
        self._text = text
        self._tree = read_lesson(text.html, tuple(text.terms.values()))
        self.sections = sections(self._tree)
        self._style = LessonStyle(current_theme(), rtl=text.rtl)
        self._held, self._behind = "", 0
        self._waiting = True
        if self.isVisible():
            self._build()

    def scroll_to(self, block: str, behind: int = 0) -> None:
        """Bring a block to the top of the page, and keep it there until the learner moves; empty is the top.

        With `behind`, that is the line so many characters behind its beginning. An id that the lesson does
        not have (any more) changes nothing.
        """
        if self._waiting:
            self._held, self._behind = block, behind
        elif block in self._built.anchors or not block:
            self._held, self._behind = block, behind
            self._go_to_held()
            self.moved.emit()

    def loadResource(self, kind: int, name: QUrl) -> object:  # type: ignore[override]
        """Return a picture of this lesson, and nothing else.

        Never None: Qt would then open the address itself, from the disk.
        """
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray(b" ")
        return self._figures.picture(name.toString(), self.devicePixelRatioF()) or nothing()

    def doSetSource(self, name: QUrl | str, kind: object = None) -> None:
        """Do nothing: only `open_lesson` shows a text."""

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place: Qt would go to its cursor, at the top."""
        self._placing = True
        super().showEvent(event)
        self._placing = False
        self._go_to_held()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the page, and keep on top what is there."""
        if self._waiting:
            super().resizeEvent(event)
            self._build()
            return
        self._held, self._behind = self.place
        self._fit_column()
        super().resizeEvent(event)
        self._go_to_held()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes, and the text over them."""
        painter = QPainter(self.viewport())
        boxes = BoxPainter(painter, self._style.theme, rtl=self._style.rtl)
        shift = self.verticalScrollBar().value()
        column = self._column()
        for box in self._built.boxes:
            # Asking for a place below the page would lay out all the text above it.
            if self._top(box.first) - PADDING[box.kind] > shift + self.viewport().height():
                break
            rect = box.rect(column).translated(0, -shift)
            if rect.bottom() >= 0:
                boxes.paint(box, rect)
        painter.end()
        super().paintEvent(event)
        self._paint_signs(shift)

    def _paint_signs(self, shift: int) -> None:
        """Paint on each picture in sight that it can be enlarged."""
        painter = QPainter(self.viewport())
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        for figure in self._built.figures:
            # As with boxes: the place of one below the page is not asked for.
            if figure.at.position() > last:
                break
            paint_sign(painter, self._figure_rect(figure).translated(0, -shift), self._style)
        painter.end()

    def _figure_rect(self, figure: Figure) -> QRectF:
        """Return where a picture is in the document."""
        block, layout = figure.at.block(), self.document().documentLayout()
        origin = layout.blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(figure.at.position() - block.position())
        size = figure.size(round(self._column().width()), self._style.theme.scale)
        x: float
        x, _ = line.cursorToX(figure.at.position() - block.position() + int(self._style.rtl))  # type: ignore[misc]
        return QRectF(
            origin.x() + x, origin.y() + line.y() + line.height() - size.height(), size.width(), size.height()
        )

    def _on_scroll_bar_value_changed(self) -> None:
        if not self._placing:
            self._held, self._behind = None, 0
            self.moved.emit()

    def _build(self) -> None:
        """Build the waiting lesson for the width that the page has, in one go."""
        text = self._text
        if text is None:
            return
        self._waiting = False
        old = self._built.text
        ours = old.parent() is self
        side, width = self._side(), round(self._column().width())
        self._built = build_document(
            self, self._tree, self._style, title=text.title, meta=text.meta, side=side, column=width
        )
        self._structure = None
        self._figures = FigureShelf(self._built.figures, text.media, self._style.theme)
        self._figures.fit(width)
        self._placing = True
        self.setDocument(self._built.text)
        self._placing = False
        # Qt deletes the document it began with by itself.
        if ours:
            old.deleteLater()
        self._go_to_held()
        self.opened.emit()

    def _fit_column(self) -> None:
        """Set the margins that center the column; the wheel works over them, and the bar stays outside."""
        root = self.document().rootFrame()
        frame = root.frameFormat()
        side = self._side()
        if frame.leftMargin() != side:
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            root.setFrameFormat(frame)
            self._figures.fit(round(self._column().width()))

    def _side(self) -> float:
        return max(_LEAST_SIDE, (self.viewport().width() - self._style.column) // 2)

    def _column(self) -> QRectF:
        """Return left and right of the column, in pixels of the page."""
        return QRectF(self._side(), 0, self.viewport().width() - 2 * self._side(), 0)

    def _line_top(self, position: int) -> float:
        """Return where the line begins that holds a character of the document."""
        # A place that was kept may lie behind the end of a lesson that has become shorter.
        position = min(position, self.document().characterCount() - 1)
        block = self.document().findBlock(position)
        return self._top(block) + block.layout().lineForTextPosition(position - block.position()).y()

    def _top(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()

    def _go_to_held(self) -> None:
        """Scroll to the block that is held on top."""
        held = self._held
        if held is None:
            return
        value = 0
        if held in self._built.anchors:
            # The bar reaches only as far as the text is laid out.
            self.document().documentLayout().documentSize()
            value = round(self._line_top(self._built.anchors[held].position() + self._behind)) - _AIR
        self._placing = True
        self.verticalScrollBar().setValue(value)
        self._placing = False
