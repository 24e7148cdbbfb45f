"""The lesson as people use it: links, terms, questions to try, selection, and all of it by keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu

from darasa.ui.accessibility.announce import announce
from darasa.ui.widgets.lesson_boxes import ChoiceState, ring_pen
from darasa.ui.widgets.lesson_checks import said_of, take_choice
from darasa.ui.widgets.lesson_page import LessonPage, LessonText
from darasa.ui.widgets.lesson_parts import CheckChoice, Figure, Link, Stop, start_of
from darasa.ui.widgets.lesson_popover import Action, LessonPopover

if TYPE_CHECKING:
    from darasa.ui.accessibility.lesson_structure import Part

__all__ = ["LessonText", "LessonView"]


class LessonView(LessonPage):
    """A page whose links and choices work by mouse, and by Tab, Enter and the space bar."""

    step_chosen = Signal(str)
    """A link to another step of the course was followed; the step's id."""
    stopped = Signal()
    """The keyboard is on something else of the lesson now."""

    def __init__(self) -> None:
        super().__init__()
        # A course file that is dropped here is for the window.
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.viewport().setMouseTracking(True)
        self._stop: Stop | Part | None = None
        self._pressed: Stop | None = None
        self._popover: LessonPopover | None = None
        self._by_tab = False
        """Whether the keyboard came with the Tab key."""
        self.verticalScrollBar().valueChanged.connect(self._close_popover)

    @property
    def stop(self) -> "Stop | Part | None":
        """The link or choice that the keyboard is on, or the part that a screen reader's keys led to."""
        return self._stop

    @property
    def taken(self) -> frozenset[tuple[int, int]]:
        """The choices taken in the text's questions: number of the question and of the choice, from 0."""
        return frozenset(
            (number, index)
            for number, check in enumerate(self._built.checks)
            for index, choice in enumerate(check)
            if choice.box.state is not ChoiceState.OPEN
        )

    def take_again(self, taken: frozenset[tuple[int, int]]) -> None:
        """Take the choices that `taken` returned for the same lesson, in silence."""
        for number, check in enumerate(self._built.checks):
            for index, choice in enumerate(check):
                if (number, index) in taken:
                    take_choice(check, choice, self._style)

    def open_lesson(self, text: LessonText) -> None:
        """Show a lesson from its top."""
        self._stop = self._pressed = None
        self._close_popover()
        super().open_lesson(text)

    def take(self, stop: Stop) -> None:
        """Follow a link, enlarge a picture, or take a choice of a check-yourself question."""
        if isinstance(stop, CheckChoice):
            check = next(check for check in self._built.checks if stop in check)
            take_choice(check, stop, self._style)
            announce(self, said_of(stop))
            self.viewport().update()
        elif isinstance(stop, Figure):
            self._enlarge(stop)
        else:
            self._follow(stop)

    def go_to(self, stop: "Stop | Part") -> None:
        """Put the keyboard on a link, a choice, or words that are only read."""
        self._stop = stop
        self._show(self.place_of(stop))
        self.viewport().update()
        self.stopped.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link or choice, and past the last one to what follows the page."""
        stops = self._built.stops
        if self._stop is not None and self._stop not in stops:
            beside = [one for one in stops if (start_of(one) > start_of(self._stop)) == forward]
            self._stop = (beside[0] if forward else beside[-1]) if beside else None
        elif self._stop is None:
            following = (stop for stop in stops if self.place_of(stop).top() >= 0)
            self._stop = next(following, None) if forward else None
        else:
            index = stops.index(self._stop) + (1 if forward else -1)
            self._stop = stops[index] if 0 <= index < len(stops) else None
        self.viewport().update()
        if self._stop is None:
            return super().focusNextPrevChild(forward)
        self.go_to(self._stop)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know whether a ring has to say that the keyboard is here now."""
        super().focusInEvent(event)
        reason = event.reason()
        if reason not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self._by_tab = reason in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what the keyboard was on when it goes elsewhere, but not while a popover is open."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._stop = None
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the keyboard is on; copy; else scroll."""
        pressed = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if isinstance(self._stop, CheckChoice | Figure):
            pressed.add(Qt.Key.Key_Space)
        part = self._part_for(event)
        if isinstance(self._stop, Stop) and event.key() in pressed:
            self.take(self._stop)
        elif part is not None:
            self.go_to(part)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed: from now on the mouse leads."""
        self._close_popover()
        self._stop, self._by_tab = None, False
        self._pressed = self._stop_at(event.position().toPoint())
        self.viewport().update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the choice under the mouse, and show a hand over what can be pressed."""
        super().mouseMoveEvent(event)
        under = self._choice_at(event.position().toPoint())
        for choice in (choice for check in self._built.checks for choice in check):
            if choice.box.hovered != (choice is under):
                choice.box.hovered = choice is under
                self.viewport().update()
        if under is not None or self._figure_at(event.position().toPoint()) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif not self.anchorAt(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what was clicked, unless text was being selected."""
        selected = self.textCursor().hasSelection()
        super().mouseReleaseEvent(event)
        event.accept()
        pressed, self._pressed = self._pressed, None
        left = event.button() == Qt.MouseButton.LeftButton
        if pressed is None or selected or not left:
            return
        if pressed is self._stop_at(event.position().toPoint()):
            # Qt selects the words of a link that is clicked.
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.take(pressed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, Qt would change the size of the text behind the back of the settings."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a text that is only read."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select all")).triggered.connect(self.selectAll)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the ring round what the keyboard is on; on nothing of it, it is on the page."""
        super().paintEvent(event)
        self._frame_what_is_told()
        if not self.hasFocus() or (self._stop is None and not self._by_tab):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ring_pen(self._style.theme))
        choice = isinstance(self._stop, CheckChoice)
        if self._stop is None:
            inside = QRectF(self.viewport().rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inside, 6, 6)
        for rect in self._rects_of(self._stop) if self._stop is not None else ():
            painter.drawRoundedRect(rect.adjusted(-4, -3, 4, 3), *((15, 15) if choice else (6, 6)))
        painter.end()

    def _frame_what_is_told(self) -> None:
        """Paint a frame round the picture whose description is read aloud now."""
        told = {mark.cursor.selectionStart() for mark in self.extraSelections()}  # type: ignore[attr-defined]
        for figure in self._built.figures if told else ():
            if figure.at.position() in told:
                theme, painter = self._style.theme, QPainter(self.viewport())
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                (rect,) = self._rects_of(figure)
                for token, width in (("on_spoken", 10), ("spoken", 6)):
                    painter.setPen(QPen(theme.color(token), width))
                    painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 12, 12)
                painter.end()

    def _follow(self, stop: Link) -> None:
        kind, _, name = stop.address.partition(":")
        if stop.address.startswith("#"):
            self.scroll_to(stop.address[1:])
        elif kind == "step":
            self.step_chosen.emit(name)
        elif kind == "term":
            self._show_meaning(name, stop)
        else:
            self._ask_for_web(stop)

    def _show_meaning(self, name: str, link: Link) -> None:
        term = self._text.terms.get(name) if self._text is not None else None
        if term is not None:
            self._pop_up(link, term.term, term.meaning, self.tr("Close"), None)

    def _ask_for_web(self, link: Link) -> None:
        title = self.tr("Open this page in your web browser? It needs the internet.")
        address = link.address
        action = Action(self.tr("Open"), lambda: _open_web(address))
        self._pop_up(link, title, address, self.tr("Stay here"), action)

    def _pop_up(self, link: Link, title: str, text: str, close: str, action: Action | None) -> None:
        self._close_popover()
        self._popover = LessonPopover(self, title, text, close, action)
        self._popover.closed.connect(self._on_popover_closed)
        self._popover.show_beside(self.place_of(link).toAlignedRect())

    def _enlarge(self, figure: Figure) -> None:
        from darasa.ui.widgets.picture_viewer import PictureViewer

        if self._text is not None:
            viewer = PictureViewer(self, figure, self._text.media)
            viewer.closed.connect(lambda: self.go_to(figure))

    def _close_popover(self) -> None:
        if self._popover is not None:
            self._popover.close_popover()

    def _on_popover_closed(self) -> None:
        self._popover = None

    def _stop_at(self, point: QPoint) -> Stop | None:
        if not self.anchorAt(point):
            return self._choice_at(point) or self._figure_at(point)
        at = self.cursorForPosition(point).position()
        links = (stop for stop in self._built.stops if isinstance(stop, Link))
        return next(
            (link for link in links if link.words.selectionStart() <= at <= link.words.selectionEnd()), None
        )

    def _choice_at(self, point: QPoint) -> CheckChoice | None:
        choices = (choice for check in self._built.checks for choice in check)
        return next((choice for choice in choices if self.place_of(choice).contains(point)), None)

    def _figure_at(self, point: QPoint) -> Figure | None:
        return next((one for one in self._built.figures if self.place_of(one).contains(point)), None)

    def place_of(self, stop: "Stop | Part") -> QRectF:
        """Return where a stop is on the page, in pixels of the viewport."""
        united = QRectF()
        for rect in self._rects_of(stop):
            united = united.united(rect)
        return united

    def _rects_of(self, stop: "Stop | Part") -> list[QRectF]:
        """Return the rectangle of a choice or part, or one for each line that a link runs over."""
        shift = -self.verticalScrollBar().value()
        if isinstance(stop, Figure):
            return [self._figure_rect(stop).translated(0, shift)]
        if isinstance(stop, CheckChoice):
            return [stop.box.rect(self._column()).translated(0, shift)]
        block = self.document().findBlock(stop.words.selectionStart())
        if not isinstance(stop, Link):
            return [self._blocks_rect(block, stop.words.selectionEnd()).translated(0, shift)]
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        start = stop.words.selectionStart() - block.position()
        end = stop.words.selectionEnd() - block.position()
        return [rect.translated(origin.x(), origin.y() + shift) for rect in _line_rects(block, start, end)]

    def _blocks_rect(self, block: QTextBlock, end: int) -> QRectF:
        """Return where the blocks from this one to the place `end` are in the document."""
        layout, united = self.document().documentLayout(), QRectF()
        while block.isValid() and block.position() <= end:
            united = united.united(layout.blockBoundingRect(block))
            block = block.next()
        return united

    def _part_for(self, event: QKeyEvent) -> "Stop | Part | None":
        """Return what a key leads to: H to headings, and for a screen reader the arrows to every part."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        heading = event.key() == Qt.Key.Key_H
        arrow = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and QAccessible.isActive()
        if not (heading or arrow) or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return None
        from darasa.ui.accessibility.lesson_reading import following

        at = self.cursorForPosition(QPoint(0, 0)).position() if self._stop is None else start_of(self._stop)
        forward = not back if heading else event.key() == Qt.Key.Key_Down
        return following(self.structure, self._stop, at, forward=forward, headings=heading)

    def _show(self, place: QRectF) -> None:
        """Scroll what the keyboard is on into sight."""
        bar = self.verticalScrollBar()
        air = 32
        if place.top() < air:
            bar.setValue(round(bar.value() + place.top() - air))
        elif place.bottom() > self.viewport().height() - air:
            bar.setValue(round(bar.value() + place.bottom() - self.viewport().height() + air))


def _line_rects(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    """Return where the characters from `start` to `end` of a block are, a rectangle for each line."""
    layout = block.layout()
    rects = []
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line, first), _x(line, last)))
            rects.append(QRectF(left, line.y(), right - left, line.height()))
    return rects


def _x(line: QTextLine, position: int) -> float:
    x: float
    x, _ = line.cursorToX(position)  # type: ignore[misc]
    return x


def _open_web(address: str) -> None:
    """Open an address of the web in the browser, and no other kind."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() == "https" and url.host() and not url.userInfo():
        QDesktopServices.openUrl(url)
