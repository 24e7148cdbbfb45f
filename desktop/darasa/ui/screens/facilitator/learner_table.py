"""A class at a glance: each learner's picture and name, when they were last here, and if a PIN is asked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from darasa.people.types import Learner
from darasa.ui.screens.facilitator.dialog import name_of
from darasa.ui.screens.who.when import seen_words
from darasa.ui.theme.icons import avatar, pixmap
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import tooltip

Index = QModelIndex | QPersistentModelIndex
_translate = QCoreApplication.translate
_ROW, _PICTURE, _PAD = 46, 30, 12
_SEEN_WIDTH, _PIN_WIDTH, _SIGN_WIDTH = 150, 130, 56
_NARROW = 500
"""Where the table is narrower, names need the room: a lock without words then says that a PIN is asked."""


class LearnerModel(QAbstractTableModel):
    """Learners as the rows of a table."""

    def __init__(self, now: int, parent: QWidget) -> None:
        """`now` is UTC milliseconds, as the clock says."""
        super().__init__(parent)
        self._now = now
        self._learners: Sequence[Learner] = ()

    def show(self, learners: Sequence[Learner]) -> None:
        """Hold these learners, in this order."""
        self.beginResetModel()
        self._learners = learners
        self.endResetModel()

    def learner(self, row: int) -> Learner:
        """Return the learner of a row."""
        return self._learners[row]

    def row_of(self, learner_id: str) -> int:
        """Return the row of a learner, -1 when they are not among those shown."""
        return next((row for row, one in enumerate(self._learners) if one.id == learner_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many learners there are."""
        return 0 if parent.isValid() else len(self._learners)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many things are said of each."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return what a column says."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                _translate("LearnerTable", "Learner"),
                _translate("LearnerTable", "Last here"),
                _translate("LearnerTable", "PIN"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what one cell says; to a screen reader, all of the learner."""
        learner = self._learners[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(learner)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self._words(learner)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._words(learner)[index.column()])
        return None

    def _words(self, learner: Learner) -> tuple[str, str, str]:
        asks = (
            _translate("LearnerTable", "Asks for it")
            if learner.has_pin
            else _translate("LearnerTable", "None")
        )
        return name_of(learner), seen_words(learner.last_seen, self._now), asks


class LearnerTable(QTableView):
    """The table. The arrow keys and letters choose a learner, Enter goes on to what can be done for them."""

    learner_chosen = Signal(object)
    """The Learner of the current row."""
    opened = Signal()
    """Enter on the current row."""

    def __init__(self, model: LearnerModel, least_rows: int = 5) -> None:
        """`least_rows` are in sight in the lowest window."""
        super().__init__()
        self._learners = model
        theme = current_theme()
        self.setModel(model)
        self.setItemDelegate(_LearnerDelegate(self, model))
        self.setAccessibleName(_translate("LearnerTable", "Learners"))
        self.setObjectName("learners")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme.scaled(_ROW) * (least_rows + 1))
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(theme.scaled(_ROW))
        columns = self.horizontalHeader()
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(_SIGN_WIDTH)
        self.setColumnWidth(1, theme.scaled(_SEEN_WIDTH))
        self.setColumnWidth(2, theme.scaled(_PIN_WIDTH))

    def choose(self, row: int) -> None:
        """Make this the current row, in sight."""
        self.setCurrentIndex(self._learners.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room there is to the names."""
        theme = current_theme()
        narrow = event.size().width() < theme.scaled(_NARROW)
        self.setColumnWidth(2, theme.scaled(_SIGN_WIDTH if narrow else _PIN_WIDTH))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.learner_chosen.emit(self._learners.learner(current.row()))


class _LearnerDelegate(QStyledItemDelegate):
    """Paints one cell: a ground that says which row is chosen, a hairline, a picture or sign, and words."""

    def __init__(self, table: LearnerTable, learners: LearnerModel) -> None:
        super().__init__(table)
        self._table = table
        self._learners = learners

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Take the height of a row."""
        return QSize(0, current_theme().scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        theme = current_theme()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, theme.color("selected"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if chosen and self._table.hasFocus():
            self._paint_focus(painter, rect, index.column())
        learner = self._learners.learner(index.row())
        sign = avatar(learner.avatar, theme.scaled(_PICTURE)) if index.column() == 0 else None
        if index.column() == 2 and learner.has_pin:
            sign = pixmap("lock", "text2", theme.scaled(16))
        self._paint_words(painter, rect, index, sign)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index, sign: QPixmap | None) -> None:
        theme = current_theme()
        rtl = theme.rtl
        left, right = rect.left() + _PAD, rect.right() - _PAD
        if sign is not None:
            side = round(sign.deviceIndependentSize().width())
            x = right - side if rtl else left
            painter.drawPixmap(x, rect.center().y() - side // 2, sign)
            gap = side + (10 if index.column() == 0 else 6)
            left, right = (left, right - gap) if rtl else (left + gap, right)
        if right - left < theme.scaled(_SIGN_WIDTH) - 2 * _PAD:
            return
        first = index.column() == 0
        painter.setFont(theme.font("body", 500 if first else 400))
        painter.setPen(theme.color("text" if first else "text2"))
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, max(0, right - left)
        )
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        align = Qt.AlignmentFlag.AlignVCenter | side_flag | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), align, words)

    def _paint_focus(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Paint this cell's part of the line round the row that the keyboard is on."""
        painter.setPen(QPen(current_theme().color("focus"), 2))
        area = QRectF(rect).adjusted(1, 1, -1, -2)
        last = self._learners.columnCount() - 1
        painter.setClipRect(rect)
        begins, ends = (column == last, column == 0) if current_theme().rtl else (column == 0, column == last)
        painter.drawRect(area.adjusted(0 if begins else -9, 0, 0 if ends else 9, 0))
