"""Going through a view with the Tab key, as the system delivers it, and noting where it stops."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from darasa.ui.widgets.lesson_view import LessonView
from tests.audit.seen import in_window, name_of, widgets

MOST = 200
"""More stops than any view has: who has not come round by then never will."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where the keyboard stops: a widget, or a link or choice within a lesson."""

    widget: QWidget
    within: object = None

    @property
    def name(self) -> str:
        """Return what to call it in a fault; screens make things anew while one looks."""
        return name_of(self.widget) if isValid(self.widget) else "something that is gone"

    def box(self) -> QRectF:
        """Return where it is now, in pixels of its window."""
        if isinstance(self.widget, LessonView) and self.within is not None:
            place = self.widget.place_of(self.within)  # type: ignore[arg-type]
            return in_window(self.widget.viewport(), place)
        return in_window(self.widget, QRectF(self.widget.rect()))


def current() -> Stop | None:
    """Return where the keyboard is now."""
    widget = QApplication.focusWidget()
    if widget is None:
        return None
    return Stop(widget, widget.stop if isinstance(widget, LessonView) else None)


def press(
    root: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the window."""
    QTest.keyClick(root.window().windowHandle(), key, modifiers)


def expected(root: QWidget) -> list[QWidget]:
    """Return what the Tab key has to come to."""
    return [one for one in widgets(root) if _takes_tab(one)]


def out_of_reach(root: QWidget) -> Iterator[QWidget]:
    """Give what can be pressed with the mouse, and has no place for the keyboard."""
    for widget in widgets(root):
        if not isinstance(widget, QAbstractButton) or not widget.isEnabled() or _takes_tab(widget):
            continue
        through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if not through and not _has_deputy(widget):
            yield widget


def areas(root: QWidget) -> list[QAbstractScrollArea]:
    """Return what scrolls within a root."""
    return [one for one in widgets(root) if isinstance(one, QAbstractScrollArea)]


def place(scrolling: list[QAbstractScrollArea]) -> tuple[int, ...]:
    """Return how far everything is scrolled."""
    return tuple(one.verticalScrollBar().value() if isValid(one) else 0 for one in scrolling)


def put_back(scrolling: list[QAbstractScrollArea], places: tuple[int, ...]) -> None:
    """Scroll everything to where it was."""
    for area, value in zip(scrolling, places, strict=True):
        if isValid(area) and area.verticalScrollBar().value() != value:
            area.verticalScrollBar().setValue(value)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.focusProxy() is None


def _has_deputy(button: QAbstractButton) -> bool:
    """Whether the keyboard comes to something else that does the same.

    That is a card around it, a button in it, or the chosen one of its group, from which the arrows lead on.
    """
    around = button.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractButton) and _takes_tab(around):
            return True
        around = around.parentWidget()
    if any(_takes_tab(one) for one in button.findChildren(QAbstractButton)):
        return True
    group = button.group()
    return group is not None and group.exclusive() and any(_takes_tab(one) for one in group.buttons())
