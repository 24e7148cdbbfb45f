"""What a screen reader is handed for the parts of a lesson, which are no widgets.

Each `PartInterface` belongs to Qt's cache of interfaces once it is registered there: only `Parts` makes and
deletes them, and no one else keeps one (decision 0080).
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTableCellInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from darasa.ui.accessibility.lesson_structure import READ, Kind, Part
from darasa.ui.accessibility.states import state
from darasa.ui.idle import touch
from darasa.ui.widgets.lesson_boxes import ChoiceState
from darasa.ui.widgets.lesson_checks import said_of
from darasa.ui.widgets.lesson_parts import CheckChoice
from darasa.ui.widgets.lesson_view import LessonView

_ROLES = {
    Kind.HEADING: QAccessible.Role.Heading,
    Kind.PARAGRAPH: QAccessible.Role.Paragraph,
    Kind.LIST: QAccessible.Role.List,
    Kind.ITEM: QAccessible.Role.ListItem,
    Kind.TABLE: QAccessible.Role.Table,
    Kind.CELL: QAccessible.Role.Cell,
    Kind.PICTURE: QAccessible.Role.Graphic,
    Kind.LINK: QAccessible.Role.Link,
    Kind.CALLOUT: QAccessible.Role.Section,
    Kind.QUOTE: QAccessible.Role.BlockQuote,
    Kind.CODE: QAccessible.Role.Paragraph,
    Kind.CHOICE: QAccessible.Role.RadioButton,
}
_Type = QAccessible.InterfaceType


class LessonInterface(QAccessibleWidget):
    """The page: a document whose children are the parts of the lesson on it."""

    def __init__(self, view: LessonView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._parts = Parts(view)

    def childCount(self) -> int:
        """Return how many parts stand on the page itself."""
        return len(self._parts.root().children)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return one of them, or None."""
        return self._parts.child(self._parts.root(), index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which of them it is, or -1."""
        return self._parts.index(self._parts.root(), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at a place of the screen."""
        return self._parts.at(self._parts.root(), x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part that the keyboard is on."""
        return self._parts.focused()


class Parts:
    """The interfaces of one page's parts: made when they are asked for, gone with the lesson or the page."""

    def __init__(self, view: LessonView) -> None:
        self.view = view
        self._made: dict[Part, PartInterface] = {}
        view.destroyed.connect(self._on_view_destroyed)
        view.opened.connect(self.drop)
        view.stopped.connect(self._on_view_stopped)

    def root(self) -> Part:
        """Return the lesson that is on the page."""
        return self.view.structure

    def of(self, part: Part) -> "PartInterface":
        """Return the interface of a part."""
        made = self._made.get(part)
        if made is None:
            made = self._made[part] = PartInterface(self, part)
            QAccessible.registerAccessibleInterface(made)
        return made

    def child(self, part: Part, index: int) -> "PartInterface | None":
        """Return the interface of one of a part's children, or None."""
        return self.of(part.children[index]) if 0 <= index < len(part.children) else None

    def index(self, part: Part, child: QAccessibleInterface) -> int:
        """Return which child of a part this is, or -1."""
        inside = child.part if isinstance(child, PartInterface) else None
        return part.children.index(inside) if inside in part.children else -1

    def at(self, part: Part, x: int, y: int) -> "PartInterface | None":
        """Return the child of a part at a place of the screen, in pixels, or None."""
        found = (child for child in part.children if self.place(child).contains(x, y))
        return next((self.of(child) for child in found), None)

    def focused(self) -> "PartInterface | None":
        """Return the part that the keyboard is on, or None."""
        stop = self.view.stop if self.view.hasFocus() else None
        if stop is None:
            return None
        return next((self.of(part) for part in self.root().walk() if stop in (part, part.stop)), None)

    def place(self, part: Part) -> QRect:
        """Return where a part is on the screen, in pixels."""
        place = self.view.place_of(part.stop or part).toAlignedRect()
        return place.translated(self.view.viewport().mapToGlobal(place.topLeft()) - place.topLeft())

    def drop(self) -> None:
        """Give back what was made for a lesson that goes."""
        made, self._made = self._made, {}
        for one in made.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(one))

    def _on_view_destroyed(self) -> None:
        self.drop()
        del self.view

    def _on_view_stopped(self) -> None:
        focused = self.focused()
        if focused is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))


class PartInterface(QAccessibleInterface):
    """One part of a lesson."""

    def __init__(self, parts: Parts, part: Part) -> None:
        super().__init__()
        self._parts = parts
        self.part = part
        self._faces: dict[QAccessible.InterfaceType, object] = {}
        if part.kind is Kind.HEADING:
            self._faces[_Type.AttributesInterface] = Level(lambda: part.level)
        if part.kind is Kind.CELL:
            self._faces[_Type.TableCellInterface] = _Cell(parts, part)
        if part.kind in READ:
            self._faces[_Type.ActionInterface] = _Actions(parts, part)

    def isValid(self) -> bool:
        """Return that it is there: it is deleted with what it stands for."""
        return True

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: it is no object."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window of the page."""
        return self._parts.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part that holds this one, or the page."""
        above = self.part.parent
        if above is None or above.parent is None:
            return QAccessible.queryAccessibleInterface(self._parts.view)
        return self._parts.of(above)

    def childCount(self) -> int:
        """Return how many parts are inside."""
        return len(self.part.children)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return one of them, or None."""
        return self._parts.child(self.part, index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which of them it is, or -1."""
        return self._parts.index(self.part, child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part inside at a place of the screen."""
        return self._parts.at(self.part, x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: the page knows what the keyboard is on."""
        return None

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return self._parts.place(self.part)

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.ColumnHeader if self.part.is_header else _ROLES[self.part.kind]

    def state(self) -> QAccessible.State:
        """Return what can be done with it, and whether the keyboard is on it."""
        view, stop = self._parts.view, self.part.stop
        page = view.viewport().rect()
        return state(
            readOnly=True,
            focusable=self.part.kind in READ,
            focused=view.hasFocus() and view.stop in (self.part, stop),
            linked=self.part.kind is Kind.LINK,
            checkable=isinstance(stop, CheckChoice),
            checked=isinstance(stop, CheckChoice) and stop.box.state is not ChoiceState.OPEN,
            offscreen=not page.intersects(view.place_of(stop or self.part).toRect()),
        )

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, or what is said of it besides."""
        if kind == QAccessible.Text.Name:
            return self.part.name
        if kind != QAccessible.Text.Description:
            return ""
        stop = self.part.stop
        if isinstance(stop, CheckChoice):
            return said_of(stop)
        if self.part.kind is Kind.CODE:
            return QCoreApplication.translate("LessonStructure", "Lines of a program")
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: a lesson is only read."""

    def foregroundColor(self) -> QColor:
        """Return no colour of its own."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Return no colour of its own."""
        return QColor()

    def relations(self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> list[Any]:  # noqa: ARG002
        """Return that it belongs to nothing but its parent."""
        return []

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return its face for a kind of question; where it has none, a null pointer: None would crash."""
        return self._faces.get(kind) or Shiboken.VoidPtr(0)


class Level(QAccessibleAttributesInterface):
    """How deep a heading is."""

    def __init__(self, level: Callable[[], int]) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """Return that there is a level."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:  # noqa: ARG002
        """Return it: 1 for the lesson's title."""
        return self._level()


class _Cell(QAccessibleTableCellInterface):
    """Where a cell stands in its table."""

    def __init__(self, parts: Parts, part: Part) -> None:
        super().__init__()
        self._parts = parts
        self._part = part

    def rowIndex(self) -> int:
        """Return the row, from 0."""
        return self._part.row

    def columnIndex(self) -> int:
        """Return the column, from 0, in the order of reading."""
        return self._part.column

    def rowExtent(self) -> int:
        """Return 1: no cell of a lesson is wider."""
        return 1

    def columnExtent(self) -> int:
        """Return 1: no cell of a lesson is higher."""
        return 1

    def isSelected(self) -> bool:
        """Return False: a lesson is only read."""
        return False

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        """Return the cells at the head of the column."""
        table = self._part.parent
        cells = table.children if table is not None and not self._part.is_header else []
        return [self._parts.of(one) for one in cells if one.is_header and one.column == self._part.column]

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        """Return none: tables of lessons have heads above their columns only."""
        return []

    def table(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the table."""
        return self._parts.of(self._part.parent) if self._part.parent is not None else None


class _Actions(QAccessibleActionInterface):
    """Going to a part, and taking it where it can be taken."""

    def __init__(self, parts: Parts, part: Part) -> None:
        super().__init__()
        self._parts = parts
        self._part = part

    def actionNames(self) -> list[str]:
        """Return what can be done."""
        press = [self.pressAction()] if self._part.stop is not None else []
        return [*press, self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Do it."""
        view = self._parts.view
        if not touch(view.window().windowHandle()):
            return
        if name == self.setFocusAction():
            view.setFocus()
            view.go_to(self._part.stop or self._part)
        elif name == self.pressAction() and self._part.stop is not None:
            view.take(self._part.stop)

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: ARG002
        """Return none: keys work on what the keyboard is on."""
        return []
