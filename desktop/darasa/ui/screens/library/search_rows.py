"""The places that were found, as rows to go through: painted, so that a new list at each key costs little."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from darasa.library.search.types import Hit, HitKind, Marked
from darasa.ui.languages import own_name
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.library.search_text import line_height, lines_of, set_lines
from darasa.ui.theme.theme import current_theme

_SIDE, _TOP, _GAP = 14, 11, 3
"""Pixels between a row's border and its words, and between its lines."""
_SNIPPET_LINES = 2
_RING = 3
_AIR = 24
"""How much of the surroundings stays in sight with the current row, in pixels."""
_AT_ONCE = 1
"""How many rows are painted before the next key is listened to: all of them would be felt."""
_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The hits, best first."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Put these in the place of those before."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a screen reader says of a hit."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        hit = self.hits[index.row()]
        said = (hit.title.text, hit.snippet.text, self.about(hit))
        return ". ".join(part for part in said if part)

    def about(self, hit: Hit) -> str:
        """Return where a hit is: its course, its step, and the language."""
        kinds = {HitKind.COURSE: self.tr("Course"), HitKind.TERM: self.tr("Word explained")}
        where = hit.course_title if hit.kind is not HitKind.COURSE else ""
        step = hit.step_title if hit.kind is not HitKind.STEP else ""
        parts = (kinds.get(hit.kind, ""), where, step, own_name(hit.language))
        return " · ".join(isolated(part) for part in parts if part)


class HitList(QListView):
    """The rows, as high as they all are: the page around scrolls them."""

    hit_chosen = Signal(object)
    """The Hit that was pressed."""
    left = Signal()
    """The keyboard wants back to where the words are typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hits")
        self._model = HitModel()
        self.setModel(self._model)
        self._delegate = _HitDelegate(self)
        self.setItemDelegate(self._delegate)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next_timeout)
        self.painted = 0
        """How many rows are painted by now, from the first on; the others follow."""
        self.heights: tuple[int, ...] = ()
        """Of each row, in pixels."""
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is shown."""
        return self._model.hits

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show these, none of them chosen yet."""
        self.painted = _AT_ONCE
        self.heights = tuple(map(self._delegate.height, hits))
        self._model.show(hits)
        self.setFixedHeight(sum(self.heights))
        self._next.start()

    def enter(self) -> None:
        """Take the keyboard, on the first row."""
        self.setCurrentIndex(self._model.index(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def about(self, hit: Hit) -> str:
        """Return the small line of a hit."""
        return self._model.about(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row, go back above the first one or by Esc, else move among them."""
        row = self.currentIndex().row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.hit_chosen.emit(self.hits[row])
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and row <= 0):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Leave letters alone: they are typed in the field."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row whenever the keyboard comes."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        super().focusInEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Bring the row into sight on the page around."""
        super().currentChanged(current, previous)
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and current.isValid():
            rect = self.visualRect(current)
            at = self.viewport().mapTo(page.widget(), rect.center())
            page.ensureVisible(at.x(), at.y(), 0, rect.height() // 2 + _AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.heights = tuple(map(self._delegate.height, self.hits))
            self.setFixedHeight(sum(self.heights))

    def _on_next_timeout(self) -> None:
        begin, self.painted = self.painted, self.painted + _AT_ONCE
        for row in range(begin, min(self.painted, len(self.hits))):
            self.update(self._model.index(row))
        if self.painted >= len(self.hits):
            self._next.stop()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.hit_chosen.emit(self.hits[index.row()])


class _HitDelegate(QStyledItemDelegate):
    """Paints one row: the title, the words in their surroundings, and where that is."""

    def __init__(self, rows: HitList) -> None:
        super().__init__(rows)
        self._rows = rows
        theme = current_theme()
        self._title, self._small = theme.font("body", 600), theme.font("small")

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's own
        """Return the height of a row."""
        return QSize(0, self._rows.heights[index.row()])

    def height(self, hit: Hit) -> int:
        """Return the height that the words of a hit need at the width there is."""
        height = 2 * _TOP - _GAP
        for said, font, _, lines, _ in self._lines(hit):
            height += _GAP + line_height(font) * lines_of(said, font, self._width(), lines)
        return height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row, when it is its turn."""
        if index.row() >= self._rows.painted:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        top = rect.y() + _TOP
        for said, font, color, most, language in self._lines(self._rows.hits[index.row()]):
            painter.setPen(current_theme().color(color))
            lines = lines_of(said, font, self._width(), most)
            set_lines(said, font, self._width(), lines, language).draw(
                painter, QPointF(rect.x() + _SIDE, top)
            )
            top += line_height(font) * lines + _GAP
        painter.restore()

    def _lines(self, hit: Hit) -> list[tuple[Marked, QFont, str, int, str]]:
        """Return the texts of a row: each with its font, colour, most lines and language."""
        texts = [
            (hit.title, self._title, "text", 1, hit.language),
            (hit.snippet, self._small, "text2", _SNIPPET_LINES, hit.language),
            (Marked(self._rows.about(hit), ()), self._small, "text3", 1, ""),
        ]
        return [line for line in texts if line[0].text]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = current_theme(), option.state  # type: ignore[attr-defined]
        rect = QRectF(option.rect).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)  # type: ignore[attr-defined]
        radius = theme.radius("m")
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("selected" if current else "hover"))
            painter.drawRoundedRect(rect, radius, radius)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), _RING))
            painter.drawRoundedRect(rect, radius, radius)

    def _width(self) -> int:
        return max(1, self._rows.viewport().width() - 2 * _SIDE)
