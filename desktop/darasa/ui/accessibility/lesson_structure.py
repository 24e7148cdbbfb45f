"""A lesson as a screen reader is to meet it: a tree of headings, paragraphs, lists, tables and pictures.

It is read from the built document, so that what is seen and what is said cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFrame, QTextListFormat, QTextTable, QTextTableCell

from darasa.ui.widgets.lesson_boxes import CALLOUTS, Box
from darasa.ui.widgets.lesson_parts import CheckChoice, Figure, LessonDocument, Link
from darasa.ui.widgets.lesson_style import rule_of

_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LINE = "\N{LINE SEPARATOR}"
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}


class Kind(Enum):
    """What a part of a lesson is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    ITEM = "item"
    TABLE = "table"
    CELL = "cell"
    PICTURE = "picture"
    LINK = "link"
    CALLOUT = "callout"
    QUOTE = "quote"
    CODE = "code"
    CHOICE = "choice"


READ = frozenset(Kind) - {Kind.LIST, Kind.TABLE, Kind.CALLOUT, Kind.QUOTE}
"""The kinds that have words of their own; the others only hold parts."""


@dataclass(eq=False, slots=True)
class Part:
    """One part; `words` has it selected in the document, also after words were put in before it."""

    kind: Kind
    name: str
    words: QTextCursor
    level: int = 0
    """Of a heading: 1 for the lesson's title, 2 for its sections, and so on."""
    row: int = 0
    column: int = 0
    """Of a cell, from 0, in the order of reading."""
    rows: int = 0
    columns: int = 0
    """Of a table."""
    is_header: bool = False
    stop: Link | CheckChoice | Figure | None = None
    """What the keyboard can take here."""
    parent: "Part | None" = None
    children: "list[Part]" = field(default_factory=list)

    def add(self, part: "Part") -> "Part":
        """Put a part inside this one, and return it."""
        part.parent = self
        self.children.append(part)
        return part

    def walk(self) -> "Iterator[Part]":
        """Yield this part and all inside it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.walk()


def structure(lesson: LessonDocument, *, rtl: bool) -> Part:
    """Return the whole lesson as one part that holds the others; `rtl` as the lesson was built."""
    return _Reader(lesson, rtl=rtl).read()


class _Reader:
    """Walks the frames of a document."""

    def __init__(self, lesson: LessonDocument, *, rtl: bool) -> None:
        self._lesson = lesson
        self._rtl = rtl
        self._boxes: dict[int, Box] = {box.table.objectIndex(): box for box in lesson.boxes}
        self._choices = {
            choice.box.table.objectIndex(): choice for check in lesson.checks for choice in check
        }
        self._figures: dict[int, Figure] = {figure.at.position(): figure for figure in lesson.figures}

    def read(self) -> Part:
        root = self._lesson.text.rootFrame()
        whole = Part(Kind.CALLOUT, "", _between(root.firstCursorPosition(), root.lastCursorPosition()))
        self._frame(root, whole)
        return whole

    def _frame(self, frame: QTextFrame | QTextTableCell, into: Part) -> None:
        """Read what stands in a frame, or in the one cell of a box: blocks, and boxes."""
        at = frame.begin()
        while not at.atEnd():
            inner = at.currentFrame()
            if isinstance(inner, QTextTable):
                self._table(inner, into)
            elif at.currentBlock().isValid():
                self._block(at.currentBlock(), into)
            at += 1

    def _table(self, table: QTextTable, into: Part) -> None:
        kind = self._boxes[table.objectIndex()].kind
        words = _between(table.firstCursorPosition(), table.lastCursorPosition())
        match kind:
            case "data":
                self._data(table, into.add(Part(Kind.TABLE, "", words)))
            case "choice":
                choice = self._choices[table.objectIndex()]
                into.add(Part(Kind.CHOICE, choice.text, words, stop=choice))
            case "code":
                into.add(Part(Kind.CODE, words.selectedText().replace(_LINE, "\n"), words))
            case "quote":
                self._frame(table.cellAt(0, 0), into.add(Part(Kind.QUOTE, "", words)))
            case "rule":
                pass
            case _:
                callout = into.add(Part(Kind.CALLOUT, "", words))
                self._frame(table.cellAt(0, 0), callout)
                callout.name = _callout_name(kind, callout)

    def _data(self, table: QTextTable, into: Part) -> None:
        into.rows, into.columns = table.rows(), table.columns()
        for row in range(into.rows):
            for column in range(into.columns):
                # Qt never mirrors columns: where reading starts right, the lesson was built the other way.
                cell = table.cellAt(row, into.columns - 1 - column if self._rtl else column)
                words = _between(cell.firstCursorPosition(), cell.lastCursorPosition())
                part = into.add(Part(Kind.CELL, self._said(words), words, row=row, column=column))
                first = cell.firstCursorPosition().block()
                part.is_header = rule_of(first) == "th"
                self._inside(first, part)
        heads = ", ".join(cell.name for cell in into.children if cell.is_header)
        rows = len({cell.row for cell in into.children if not cell.is_header})
        says = QCoreApplication.translate("LessonStructure", "Table with %n row(s): {columns}", "", rows)
        into.name = says.format(columns=heads)

    def _block(self, block: QTextBlock, into: Part) -> None:
        words = _between(QTextCursor(block), QTextCursor(block))
        words.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        said = self._said(words)
        if not said:
            return
        bullets = block.textList()
        if level := _HEADINGS.get(rule_of(block), 0):
            part = into.add(Part(Kind.HEADING, said, words, level=level))
        elif bullets is not None:
            style = bullets.format()
            if style.style() == QTextListFormat.Style.ListDecimal:
                said = f"{QLocale().toString(style.start() + bullets.itemNumber(block))}. {said}"
            part = _list(into, style.indent(), words).add(Part(Kind.ITEM, said, words))
        elif not block.text().replace(_PICTURE, "").strip():
            part = into
        else:
            part = into.add(Part(Kind.PARAGRAPH, said, words))
        self._inside(block, part)

    def _inside(self, block: QTextBlock, into: Part) -> None:
        """Add the links and pictures that stand in a block."""
        start, end = block.position(), block.position() + block.length()
        found: list[tuple[int, Part]] = []
        for stop in self._lesson.stops:
            if isinstance(stop, Link) and start <= stop.words.selectionStart() < end:
                said = _link_name(self._said(stop.words), stop.address)
                part = Part(Kind.LINK, said, stop.words, stop=stop)
                found.append((stop.words.selectionStart(), part))
        for at, figure in self._figures.items():
            if start <= at < end and figure.alt:
                words = QTextCursor(figure.at)
                # Its anchor went on with what was inserted behind it.
                words.setPosition(at)
                words.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
                found.append((at, Part(Kind.PICTURE, figure.alt, words, stop=figure)))
        for _, part in sorted(found, key=lambda one: one[0]):
            into.add(part)

    def _said(self, words: QTextCursor) -> str:
        """Return what is said of some words: a picture among them by its description."""
        text = words.selectedText().replace(_LINE, " ").replace("\N{PARAGRAPH SEPARATOR}", " ")
        said, at = "", words.selectionStart()
        for letter in text:
            figure = self._figures.get(at) if letter == _PICTURE else None
            said += figure.alt if figure is not None else letter.replace(_PICTURE, "")
            # Qt counts in UTF-16: an emoji is two.
            at += 2 if letter > "\uffff" else 1
        return " ".join(said.split())


def _between(start: QTextCursor, end: QTextCursor) -> QTextCursor:
    words = QTextCursor(start)
    words.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
    words.setKeepPositionOnInsert(True)
    return words


def _list(into: Part, level: int, words: QTextCursor) -> Part:
    """Return the list that an item of this level belongs to: the one that is open there, or a new one."""
    last = into.children[-1] if into.children else None
    if last is None or last.kind is not Kind.LIST:
        return into.add(Part(Kind.LIST, "", QTextCursor(words), level=level))
    if level > last.level and last.children:
        return _list(last.children[-1], level, words)
    return last


def _link_name(words: str, address: str) -> str:
    """Return what a link is called: a note's sign alone says nothing."""
    if not address.startswith("#"):
        return words
    if words.isdigit():
        return QCoreApplication.translate("LessonStructure", "Note {number}").format(number=words)
    if not any(letter.isalpha() for letter in words):
        return QCoreApplication.translate("LessonStructure", "Back to the text")
    return words


def _callout_name(kind: str, callout: Part) -> str:
    """Return what a box is called: the words at its head, or what it is."""
    if kind == "notes":
        return QCoreApplication.translate("LessonStructure", "Notes")
    if kind in CALLOUTS and callout.children:
        return callout.children[0].name
    return ""
