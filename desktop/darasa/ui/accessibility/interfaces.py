"""What a screen reader is handed for our own widgets, where Qt would tell nothing or the wrong thing.

Qt asks while a widget is still being made, and keeps the answer: what a widget is must be told by its class,
or be looked up each time. PySide keeps every answer for as long as the program runs (decision 0080): none may
keep its widget.
"""

from collections.abc import Callable
from typing import Any
from weakref import ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QComboBox, QLabel, QPushButton, QWidget
from shiboken6 import Shiboken

from darasa.ui.accessibility.lesson_interfaces import LessonInterface, Level
from darasa.ui.idle import touch
from darasa.ui.widgets.lesson_view import LessonView

_Role = QAccessible.Role
_Type = QAccessible.InterfaceType
_ROLES = {
    "MainWindow": _Role.Window,
    "RescueWindow": _Role.Window,
    "Overlay": _Role.Dialog,
    "LessonPopover": _Role.Dialog,
    "DayBars": _Role.Chart,
    "Segmented": _Role.Grouping,
    "Answer": _Role.Grouping,
    "AvatarPicker": _Role.Grouping,
    "Sidebar": _Role.PageTabList,
    "RowList": _Role.List,
    "Avatar": _Role.Client,
    "Picture": _Role.Client,
}
"""Decorations are clients: what holds other things, and is passed over when it has no name."""
_HEADINGS = {"display": 1, "h1": 1, "h2": 2, "h3": 3}
"""The roles of the type scale that head something, with their levels."""
_ONE_OF = {"choice": _Role.RadioButton, "page": _Role.PageTab}
"""What a button is of which one is on, by its property `one-of`; one that `opens` shows something or not."""


def interface_of(kind: str, thing: QObject) -> QAccessibleInterface:
    """Return the interface of a widget seen as an object of the class `kind`, one of those in `factory`."""
    match thing:
        case LessonView():
            return LessonInterface(thing)
        case QAbstractButton():
            return _Button(thing)
        case QComboBox():
            return _Picks(thing)
        case QWidget() if kind in _ROLES:
            return _Plain(thing, _ROLES[kind])
        case QLabel():
            return _Words(thing)
        case QWidget():
            return _Share(thing)
        case _:
            raise TypeError(kind)


class _Plain(QAccessibleWidget):
    """A widget with another role than Qt would give it."""

    def state(self) -> QAccessible.State:
        """Return its state; nothing behind a dialog can be reached."""
        own = super().state()
        own.modal = self.role() == _Role.Dialog  # type: ignore[attr-defined]
        return own


class _Words(QAccessibleWidget):
    """A label that may head what follows it."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, _Role.StaticText)
        self._level = Level(lambda: _HEADINGS.get(self.widget().property("role"), 0))

    def role(self) -> QAccessible.Role:
        """Return whether it is a heading."""
        return _Role.Heading if self.widget().property("role") in _HEADINGS else _Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words as their name."""
        label = self.widget()
        if kind == QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return label.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return what knows the level; for other kinds of questions a null pointer: None would crash."""
        heads = kind == _Type.AttributesInterface and self.role() == _Role.Heading
        return self._level if heads else Shiboken.VoidPtr(0)


class _Button(QAccessibleWidget):
    """Something to press: alone, on or off, or one of several."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, _Role.Button)

    @property
    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        return button

    def role(self) -> QAccessible.Role:
        """Return which of these it is."""
        button = self._button
        if isinstance(button, QPushButton) and button.menu() is not None:
            return _Role.ButtonMenu
        on_or_off = button.isCheckable() and not button.property("opens")
        usual = _Role.CheckBox if on_or_off else _Role.Button
        return _ONE_OF.get(button.property("one-of"), usual)

    def state(self) -> QAccessible.State:
        """Return whether it is on, besides what all widgets tell."""
        own, role, on = super().state(), self.role(), self._button.isChecked()
        for name, is_set in (
            ("checkable", role in {_Role.CheckBox, _Role.RadioButton}),
            ("checked", role in {_Role.CheckBox, _Role.RadioButton} and on),
            ("selectable", role == _Role.PageTab),
            ("selected", role == _Role.PageTab and on),
            ("expandable", bool(self._button.property("opens"))),
            ("expanded", bool(self._button.property("opens")) and on),
            ("pressed", self._button.isDown()),
            ("hasPopup", role == _Role.ButtonMenu),
        ):
            setattr(own, name, is_set)
        return own

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name and description; a tooltip only says the name again, or is shown for the eyes."""
        button = self._button
        if kind == QAccessible.Text.Name:
            return button.accessibleName() or button.text().replace("&&", "&").strip()
        return button.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def actionNames(self) -> list[str]:
        """Return that it can be pressed, and take the keyboard."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Do it."""
        if not touch(self.window()):
            return
        if name == self.pressAction() and self._button.isEnabled():
            self._button.click()
        elif name == self.setFocusAction():
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Picks(QAccessibleWidget):
    """A list that opens, with what is picked from it in its name.

    Qt's own tells nobody what is picked, and picks nothing for somebody who has no keys.
    """

    def __init__(self, picks: QComboBox) -> None:
        super().__init__(picks, _Role.ComboBox)
        picks.currentTextChanged.connect(_tell_new_name(picks))

    @property
    def _picks(self) -> QComboBox:
        picks = self.widget()
        assert isinstance(picks, QComboBox)
        return picks

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it is for and what is picked, or its description."""
        picks = self._picks
        if kind == QAccessible.Text.Name:
            picked = picks.currentText() or picks.placeholderText()
            return ": ".join(filter(None, (picks.accessibleName(), picked)))
        return picks.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def state(self) -> QAccessible.State:
        """Return whether it is open, besides what all widgets tell."""
        own = super().state()
        own.hasPopup = own.expandable = True  # type: ignore[attr-defined]
        own.expanded = self._picks.view().isVisible()  # type: ignore[attr-defined]
        return own

    def actionNames(self) -> list[str]:
        """Return that it opens, and picks the next or the one before."""
        return [self.showMenuAction(), self.increaseAction(), self.decreaseAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Do it."""
        if not touch(self.window()):
            return
        picks = self._picks
        step = {self.increaseAction(): 1, self.decreaseAction(): -1}.get(name, 0)
        if step and picks.isEnabled():
            picks.setCurrentIndex(max(0, min(picks.count() - 1, picks.currentIndex() + step)))
        elif name == self.showMenuAction() and picks.isEnabled():
            picks.showPopup()
        elif name == self.setFocusAction():
            picks.setFocus(Qt.FocusReason.OtherFocusReason)


def _tell_new_name(picks: QComboBox) -> Callable[[str], None]:
    kept = ref(picks)

    def tell(_picked: str) -> None:
        if (there := kept()) is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(there, QAccessible.Event.NameChanged))

    return tell


class _Share(QAccessibleWidget):
    """How much of something is done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _Role.ProgressBar)
        self._value = _Value(widget)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return what knows the share; for other kinds of questions a null pointer: None would crash."""
        return self._value if kind == _Type.ValueInterface else Shiboken.VoidPtr(0)


class _Value(QAccessibleValueInterface):
    """The share in percent."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = ref(widget)

    def currentValue(self) -> Any:
        """Return it, 0 to 100."""
        return round(100 * getattr(self._widget(), "value", 0.0))

    def setCurrentValue(self, value: Any) -> None:
        """Do nothing: it is only read."""

    def minimumValue(self) -> Any:
        """Return 0."""
        return 0

    def maximumValue(self) -> Any:
        """Return 100."""
        return 100

    def minimumStepSize(self) -> Any:
        """Return 1."""
        return 1
