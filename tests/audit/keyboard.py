"""The keyboard comes to everything, in the order of reading, out again, and is always seen where it is."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from darasa.ui.theme.theme import current_theme
from tests.audit.contrast import ratio
from tests.audit.seen import in_window, name_of, pixels, root_of
from tests.audit.stops import MOST, Stop, areas, current, expected, out_of_reach, place, press, put_back

_REACH = 6
"""How far a ring goes beyond what it is round, in pixels."""
_RING = 3.0
"""The least contrast of a ring with what was there before."""
_LEAST_RING = 60
"""Pixels that a ring has at the least."""
_RIM = 12
"""How far in from the edge of that a ring is looked for."""
_SAME_LINE = 0.5
"""The share of the lower one's height by which two things overlap that are on one line."""


def keyboard_faults(view: QWidget) -> Iterator[str]:
    """Give what is wrong with going through a view by the Tab key, once round and one step back."""
    root = root_of(view)
    for widget in out_of_reach(root):
        yield f"no keyboard: {name_of(widget)}"
    wanted = expected(root)
    if not wanted:
        return
    walk = _Walk(root)
    yield from walk.faults
    met = {stop.widget for stop in walk.stops}
    for widget in wanted:
        if isValid(widget) and widget.isVisible() and widget not in met:
            yield f"left out: {name_of(widget)}"
    yield from out_of_order(walk.stops, walk.spots, rtl=current_theme().rtl)
    press(root, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    back = current()
    if len(walk.stops) > 1 and (back is None or back.widget is not walk.stops[-1].widget):
        yield f"backwards is another way: {back.name if back else 'nothing'}"
    press(root, Qt.Key.Key_Tab)


class _Walk:
    """Once round a view by the Tab key."""

    def __init__(self, root: QWidget) -> None:
        self.stops: list[Stop] = []
        self.spots: list[Spot] = []
        self.faults: list[str] = []
        self._root = root
        self._areas = areas(root)
        press(root, Qt.Key.Key_Tab)
        at = current()
        for _ in range(MOST):
            if at is None or not (root is at.widget or root.isAncestorOf(at.widget)):
                self.faults.append(f"lost: the keyboard is at {at.name if at else 'nothing'}")
                return
            self.stops.append(at)
            self.spots.append(Spot.of(at.widget))
            at = self._go_on(at)
            if self._is_round(at):
                return
        self.faults.append(f"trapped: {self.stops[-1].name}")

    def _is_round(self, at: Stop | None) -> bool:
        """Whether a walk is back at its beginning; a lesson is entered at what is in sight.

        What closes when the keyboard leaves it is not come back to.
        """
        still = [one for one in self.stops if isValid(one.widget) and one.widget.isVisible()]
        if at is None or not still or at.widget is not still[0].widget:
            return False
        return at == still[0] or any(one.widget is not at.widget for one in still)

    def _go_on(self, stop: Stop) -> Stop | None:
        """Look for the ring with the keyboard here, and gone; return where it is gone to."""
        root = self._root
        scrolled, box = place(self._areas), stop.box()
        limit = QRectF(root.window().rect())
        area = pixels(box.adjusted(-_REACH, -_REACH, _REACH, _REACH).intersected(limit))
        if area.isEmpty():
            self.faults.append(f"out of sight: {stop.name}")
        with_it = _rim(root, area)
        press(root, Qt.Key.Key_Tab)
        following = current()
        if following != stop:
            after = place(self._areas)
            put_back(self._areas, scrolled)
            without = _rim(root, area)
            put_back(self._areas, after)
            if not _is_seen(with_it, without):
                self.faults.append(f"no ring: {stop.name}")
        return following


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a stop is: in what scrolls, outermost first, and where it would be were nothing scrolled."""

    scrolling: tuple[tuple[int, QRectF], ...]
    box: QRectF

    @classmethod
    def of(cls, widget: QWidget) -> "Spot":
        """Return where a widget is, in pixels of its window."""
        around: list[QAbstractScrollArea] = []
        at = widget.parentWidget()
        while at is not None:
            if isinstance(at, QAbstractScrollArea):
                around.append(at)
            at = at.parentWidget()
        boxes, down = [], sum(one.verticalScrollBar().value() for one in around)
        for area in around:
            down -= area.verticalScrollBar().value()
            boxes.append((id(area), in_window(area, QRectF(area.rect())).translated(0, down)))
        whole = sum(one.verticalScrollBar().value() for one in around)
        return cls(tuple(reversed(boxes)), in_window(widget, QRectF(widget.rect())).translated(0, whole))

    def beside(self, other: "Spot") -> QRectF:
        """Return what is to be compared with another spot: the outermost thing that scrolls without that."""
        theirs = {area for area, _ in other.scrolling}
        return next((box for area, box in self.scrolling if area not in theirs), self.box)


def out_of_order(stops: list[Stop], spots: list[Spot], *, rtl: bool) -> Iterator[str]:
    """Give each stop that comes before one which is read before it.

    On one line reading goes in the language's direction, within one column downwards; what is neither beside
    nor below is in no order. A walk is a ring: it is judged from the stop from which it is best.
    """
    places: dict[QWidget, tuple[Stop, Spot]] = {}
    for stop, spot in zip(stops, spots, strict=True):
        places.setdefault(stop.widget, (stop, spot))
    found = list(places.values())
    count = range(len(found))
    wrong = [[_is_wrong(found[i], found[j], rtl=rtl) for j in count] for i in count]
    walks = [[*range(start, len(found)), *range(start)] for start in count]
    told = [[(i, j) for at, i in enumerate(walk) for j in walk[at + 1 :] if wrong[i][j]] for walk in walks]
    for i, j in min(told, key=len, default=[]):
        yield f"out of order: {found[i][0].name} before {found[j][0].name}"


def _is_wrong(first: tuple[Stop, Spot], then: tuple[Stop, Spot], *, rtl: bool) -> bool:
    """Whether the second of two stops is read before the first; keys for digits go their own way."""
    own, other = first[0].widget, then[0].widget
    if isValid(own) and isValid(other) and own.parentWidget() is other.parentWidget():
        rtl = own.parentWidget().layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _comes_first(then[1], first[1], rtl=rtl)


def _comes_first(spot: Spot, than: Spot, *, rtl: bool) -> bool:
    """Whether one spot is read before another."""
    one, other = spot.beside(than), than.beside(spot)
    beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    above = min(one.right(), other.right()) - max(one.left(), other.left())
    if beside > _SAME_LINE * min(one.height(), other.height()):
        return above <= 0 and (one.left() >= other.right() if rtl else one.right() <= other.left())
    return above > 0 and one.bottom() <= other.top()


def _rim(root: QWidget, area: QRect) -> list[QImage]:
    """Return the pixels along the four sides of an area of the window, where a ring is."""
    image = root.window().grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    wide, high = min(_RIM, image.height()), min(_RIM, image.width())
    return [
        image.copy(0, 0, image.width(), wide),
        image.copy(0, image.height() - wide, image.width(), wide),
        image.copy(0, 0, high, image.height()),
        image.copy(image.width() - high, 0, high, image.height()),
    ]


def _is_seen(with_it: list[QImage], without: list[QImage]) -> bool:
    """Whether enough pixels are of another colour, in which the ring stands out."""
    changed: Counter[tuple[int, int]] = Counter()
    for one, other in zip(with_it, without, strict=True):
        if one.size() == other.size() and not one.isNull():
            changed.update(
                zip(*(memoryview(side.constBits()).cast("I") for side in (one, other)), strict=True)
            )
    stands_out = (
        count
        for (new, old), count in changed.items()
        if new != old and ratio(QColor(new), QColor(old)) >= _RING
    )
    return sum(stands_out) >= _LEAST_RING
