"""What a screen reader would be told of a view that it cannot make sense of."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Name, _About = QAccessible.Text.Name, QAccessible.Text.Description


def unclear(view: QWidget) -> list[str]:
    """Return what is wrong with the names in a view, a sentence each.

    What the keyboard stops at needs a name of its own that is more than a sign; a picture, a text.
    """
    stops = [widget for widget in (view, *view.findChildren(QWidget)) if _is_stop(widget)]
    told = [(type(widget).__name__, _name(widget), _told(widget)) for widget in stops]
    found = [f"{kind} has no name" for kind, name, _ in told if not name]
    found += [f"{kind} is called {name!r}" for kind, name, _ in told if name and not _is_word(name)]
    # A word of the glossary means the same wherever it stands.
    twice = Counter(said for kind, _, said in told if kind != "Word")
    found += [f"{count} things are called {said!r}" for said, count in twice.items() if said and count > 1]
    pictures = (one for one in _inside(_interface(view)) if one.role() == QAccessible.Role.Graphic)
    return found + ["a picture has no text" for one in pictures if not one.text(_Name)]


def _is_stop(widget: QWidget) -> bool:
    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def _interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _name(widget: QWidget) -> str:
    return _interface(widget).text(_Name).strip()


def _told(widget: QWidget) -> str:
    one = _interface(widget)
    return f"{one.text(_Name)} {one.text(_About)}".strip()


def _is_word(name: str) -> bool:
    """Return whether a name is more than a sign: a number, or two letters."""
    return any(letter.isdigit() for letter in name) or sum(letter.isalpha() for letter in name) > 1


def _inside(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if one.state().invisible:  # type: ignore[attr-defined]
        return
    yield one
    for index in range(one.childCount()):
        child = one.child(index)
        if child is not None:
            yield from _inside(child)
