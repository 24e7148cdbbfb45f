"""The ring round what the keyboard is on: one for the window, seen only while the keyboard leads."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from darasa.ui.theme.theme import current_theme

_WIDTH = 3
_GAP = 2
_REACH = _WIDTH + _GAP
_AIR = 24
"""How much of the surroundings is scrolled into view with what takes the focus, in pixels."""


class FocusRing(QObject):
    """Draws a ring round the focused widget after a key was pressed, until the mouse is.

    Text fields and scrolling texts show their focus themselves and get no ring. A widget's corners are asked
    from its `ring_radius`, where it has one.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_keyboard = False
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        QApplication.instance().focusChanged.connect(self._on_application_focus_changed)  # type: ignore[union-attr]
        window.winId()
        self._handle: QWindow = window.windowHandle()
        self._handle.installEventFilter(self)

    @property
    def target(self) -> QWidget | None:
        """What the ring is round now; None while it is not seen."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether keys or the mouse lead, and follow the target when it moves."""
        kind = event.type()
        if watched is self._handle:
            if kind == QEvent.Type.KeyPress:
                self._lead(by_keyboard=True)
            elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
                self._lead(by_keyboard=False)
        elif kind in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._follow()
        elif kind == QEvent.Type.Hide and watched is self._target:
            self._detach()
        return False

    def _lead(self, *, by_keyboard: bool) -> None:
        if by_keyboard == self._by_keyboard:
            return
        self._by_keyboard = by_keyboard
        if by_keyboard:
            self._attach(QApplication.focusWidget())
        else:
            self._detach()

    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._by_keyboard and new is not None and new.window() is self._window:
            self._attach(new)
        else:
            self._detach()

    def _attach(self, target: QWidget | None) -> None:
        self._detach()
        if target is None:
            return
        _scroll_to(target)
        if isinstance(target, QLineEdit | QAbstractScrollArea):
            return
        host = _host(target)
        if self._ring is None or not isValid(self._ring) or self._ring.parentWidget() is not host:
            if self._ring is not None and isValid(self._ring):
                self._ring.deleteLater()
            self._ring = _Ring(host)
        self._target = target
        at: QWidget | None = target
        while at is not None and at is not host:
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()
        self._follow()

    def _detach(self) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _follow(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not isValid(ring) or not isValid(target):
            return
        host = ring.parentWidget()
        if host is None:
            return
        place = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        ring.set_radius(getattr(target, "ring_radius", current_theme().radius("m")))
        ring.setGeometry(place.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        ring.raise_()
        ring.show()


class _Ring(QWidget):
    """The painted ring; the mouse goes through it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._radius = 0.0

    def set_radius(self, inner: int) -> None:
        """Take the radius of the corners that the ring goes round, in pixels."""
        self._radius = inner + _GAP + _WIDTH / 2
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("focus"), _WIDTH))
        inset = _WIDTH / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, self._radius, self._radius)
        painter.end()


def _host(target: QWidget) -> QWidget:
    """Return what the ring scrolls with: the page that the target lies on, else its window."""
    at: QWidget | None = target.parentWidget()
    while at is not None and not at.isWindow() and at.objectName() != "page":
        at = at.parentWidget()
    return at or target


def _scroll_to(target: QWidget) -> None:
    at = target.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            at.ensureWidgetVisible(target, _AIR, _AIR)
        at = at.parentWidget()
