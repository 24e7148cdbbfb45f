"""A lesson's tree built into a QTextDocument, with the places, links, boxes and questions found in it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from darasa.ui.widgets.lesson_boxes import PADDING, Box, box_kind
from darasa.ui.widgets.lesson_markup import BLOCKS, Node
from darasa.ui.widgets.lesson_parts import CheckChoice, Figure, LessonDocument, Link
from darasa.ui.widgets.lesson_style import LessonStyle
from darasa.ui.widgets.lesson_terms import TERM

_STEP_IN = 30
"""How far a list or a definition is set in, in pixels at 100 % text."""
_MARK_ROOM = 34
"""The room before a choice for its round mark, in pixels at 100 % text."""
_LINE = "\N{LINE SEPARATOR}"
_ISOLATE, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_SPACES = re.compile(r"[ \t\n\r\f]+")
"""What HTML takes for one space; a no-break space is not among it."""


def build_document(
    owner: QObject, lesson: Node, style: LessonStyle, *, title: str, meta: str, side: float, column: int
) -> LessonDocument:
    """Build a lesson under its title.

    `owner` is asked for the pictures; `meta` is the small line under the title; `column` is the width of the
    text and `side` the margin left and right of it, in pixels. Nothing is laid out here: that happens once,
    when the text is shown.
    """
    document = QTextDocument(owner)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(style.font())
    document.setIndentWidth(_STEP_IN * style.theme.scale)
    builder = _Builder(document, style, column)
    builder.build(lesson, title, meta, side)
    return builder.built


class _Builder:
    """Walks the tree with one cursor at the end of the document."""

    def __init__(self, document: QTextDocument, style: LessonStyle, column: int) -> None:
        self.built = LessonDocument(document)
        self._style = style
        self._column = column
        self._cursor = QTextCursor(document)
        # A block that is there but not used yet: the document's first, a cell's first, the one after a table.
        self._unused = True
        self._left: QTextTable | None = None
        self._at_space = True
        self._indent = 0
        self._depth = 0

    def build(self, lesson: Node, title: str, meta: str, side: float) -> None:
        """Fill the document."""
        root = self.built.text.rootFrame()
        frame = root.frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(40)
        frame.setBottomMargin(60)
        root.setFrameFormat(frame)
        self._cursor.beginEditBlock()
        if title:
            self._paragraph(Node("p", children=[title]), "h1")
        if meta:
            self._paragraph(Node("p", children=[meta]), "p.meta")
        self._blocks(lesson, top=True)
        self._cursor.endEditBlock()

    def _blocks(self, parent: Node, *, top: bool = False) -> None:
        """Set the blocks inside an element; loose words between them become a paragraph of their own."""
        loose: list[Node | str] = []
        for child in parent.children:
            if isinstance(child, str) or child.tag not in BLOCKS:
                loose.append(child)
                continue
            self._loose(loose)
            self._block(child, top=top)
        self._loose(loose)

    def _loose(self, words: list[Node | str]) -> None:
        if any(not isinstance(word, str) or word.strip() for word in words):
            self._paragraph(Node("p", children=list(words)), "p")
        words.clear()

    def _block(self, node: Node, *, top: bool) -> None:
        before = len(self.built.boxes)
        start = self._start_after_next_insert()
        match node.tag:
            case "p":
                named = (f"p.{name}" for name in ("lead", "figure", "cap") if name in node.classes)
                self._paragraph(node, next(named, "p"))
            case "h2" | "h3" | "h4":
                self._paragraph(node, node.tag)
            case "ul" | "ol":
                self._list(node)
            case "dl":
                for part in node.elements():
                    with self._set_in(1 if part.tag == "dd" else 0):
                        self._paragraph(part, "dd" if part.tag == "dd" else "dt")
            case "table":
                self._data(node)
            case "pre":
                self._code(node)
            case "blockquote":
                with self._box("quote"):
                    self._blocks(node)
            case "hr":
                with self._box("rule"):
                    self._paragraph(node, "p.note")
            case "div" if "footnotes" in node.classes:
                self._footnotes(node)
            case "div" if "callout" in node.classes:
                self._callout(node)
            case _:
                self._blocks(node)
        self._mark(node, start, before, top=top)

    def _start_after_next_insert(self) -> int:
        """Return where the next block will begin."""
        return self._cursor.position() + (0 if self._unused else 1)

    def _mark(self, node: Node, start: int, before: int, *, top: bool) -> None:
        """Remember where an element with an id begins; for a box, in its first cell."""
        if not node.id:
            return
        boxes = self.built.boxes
        block = boxes[before].first if len(boxes) > before else self.built.text.findBlock(start)
        self.built.anchors[node.id] = block
        if top:
            self.built.places.append((node.id, block))

    def _start(self, block: QTextBlockFormat, char: QTextCharFormat) -> None:
        """Begin a block."""
        if self._indent:
            block = QTextBlockFormat(block)
            block.setIndent(self._indent)
        if self._unused:
            self._keep_distance(block)
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(char)
            self._cursor.setCharFormat(char)
            self._unused = False
        else:
            self._cursor.insertBlock(block, char)
        self._at_space = True

    def _keep_distance(self, block: QTextBlockFormat) -> None:
        """Give a table the distance that the block behind it wants: there, Qt leaves out a block's own."""
        table, self._left = self._left, None
        if table is not None and block.topMargin() > table.format().bottomMargin():
            style = table.format().toTableFormat()
            style.setBottomMargin(block.topMargin())
            table.setFormat(style)

    def _paragraph(self, node: Node, rule: str, color: str = "") -> None:
        char = self._style.char(rule)
        if color:
            char = QTextCharFormat(char)
            char.setForeground(self._style.color(color))
        self._start(self._style.block(rule), char)
        self._words(node, char)

    def _words(self, node: Node, char: QTextCharFormat, address: str = "") -> None:
        """Insert the words inside an element, in its formats."""
        for child in node.children:
            if isinstance(child, str):
                self._insert(child, char)
            elif child.tag == "br":
                self._cursor.insertText(_LINE, char)
                self._at_space = True
            elif child.tag == "img":
                self._picture(child, char)
            elif child.tag == "a":
                self._link(child, char)
            else:
                self._words(child, self._inline(child, char), address)

    def _insert(self, text: str, char: QTextCharFormat) -> None:
        words = _SPACES.sub(" ", text)
        if self._at_space:
            words = words.removeprefix(" ")
        if words:
            self._cursor.insertText(words, char)
            self._at_space = words.endswith(" ")

    def _inline(self, node: Node, outer: QTextCharFormat) -> QTextCharFormat:
        """Return the format inside an inline element."""
        char = QTextCharFormat(outer)
        match node.tag:
            case "strong":
                char.setFontWeight(600)
            case "em":
                char.setFontItalic(True)
            case "sup":
                char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case "sub":
                char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            case "code" | "mark":
                char.merge(self._style.char(node.tag))
        return char

    def _link(self, node: Node, outer: QTextCharFormat) -> None:
        address = node.attributes.get("href", "")
        if node.id:
            self.built.anchors[node.id] = self._cursor.block()
        if not address:
            self._words(node, outer)
            return
        char = QTextCharFormat(outer)
        char.merge(self._style.char("a.term" if address.startswith(TERM) else "a"))
        char.setAnchor(True)
        char.setAnchorHref(address)
        # A mark after a number, or a web address, would be torn apart by words that run the other way.
        apart = self._style.rtl and not address.startswith(("step:", "term:"))
        self._cursor.insertText(_ISOLATE if apart else "", outer)
        start = self._cursor.position()
        self._words(node, char)
        words = QTextCursor(self._cursor)
        words.setPosition(start)
        words.setPosition(self._cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        words.setKeepPositionOnInsert(True)
        self._cursor.insertText(_POP if apart else "", outer)
        self.built.stops.append(Link(words, address))

    def _picture(self, node: Node, char: QTextCharFormat) -> None:
        name, alt = node.attributes.get("src", ""), node.attributes.get("alt", "")
        if not name:
            self._insert(alt, char)
            return
        width = int(node.attributes.get("width", "0")) or self._style.column
        height = int(node.attributes.get("height", "0")) or width // 2
        at = QTextCursor(self._cursor)
        at.setKeepPositionOnInsert(True)
        figure = Figure(at, name, alt, width, height)
        self._cursor.insertImage(figure.fitted(self._column, self._style.theme.scale))
        self.built.figures.append(figure)
        self.built.stops.append(figure)
        self._at_space = False

    def _list(self, node: Node) -> None:
        start = int(node.attributes.get("start", "1")) if node.tag == "ol" else None
        style = self._style.bullets(self._indent, start)
        made = None
        for item in node.elements():
            # The list's own indent places the bullet; the block's would come on top of it.
            with self._set_in(-self._indent):
                beside = self._beside_bullet(item)
                self._paragraph(beside, "li")
            if item.id:
                self.built.anchors[item.id] = self._cursor.block()
            if made is None:
                made = self._cursor.createList(style)
            else:
                made.add(self._cursor.block())
            with self._set_in(1):
                for child in item.elements():
                    if child.tag in BLOCKS and child is not beside:
                        self._block(child, top=False)

    def _beside_bullet(self, item: Node) -> Node:
        """Return the words that stand beside a bullet: those before any block, else the first paragraph."""
        loose = [child for child in item.children if isinstance(child, str) or child.tag not in BLOCKS]
        words = Node("li", children=loose)
        if words.text():
            return words
        return next((child for child in item.elements() if child.tag == "p"), words)

    def _footnotes(self, node: Node) -> None:
        with self._box("notes"):
            for number, item in enumerate(node.find("li"), start=1):
                words: list[Node | str] = [f"{number}. "]
                for child in item.children:
                    words.extend(child.children if isinstance(child, Node) and child.tag == "p" else [child])
                if self._style.rtl:  # a source in English keeps its order
                    words = [words[0], _ISOLATE, *words[1:], _POP]
                self._paragraph(Node("p", children=words), "p.note")
                if item.id:
                    self.built.anchors[item.id] = self._cursor.block()

    def _callout(self, node: Node) -> None:
        kind = box_kind(node.classes)
        with self._box(kind.name):
            for child in node.elements():
                if child.tag == "p" and "tag" in child.classes:
                    self._paragraph(child, "p.tag", kind.tag_color)
                elif child.tag == "p" and "question" in child.classes:
                    self._paragraph(child, "p.question")
                elif child.tag == "ul" and "choices" in child.classes:
                    self._check(child)
                else:
                    self._block(child, top=False)

    def _check(self, node: Node) -> None:
        choices = []
        for item in node.elements():
            text = next((part for part in item.find("p", "choice")), item)
            feedback = next((part.text() for part in item.find("p", "feedback")), "")
            with self._box("choice") as box:
                block = QTextBlockFormat(self._style.block("p.choice"))
                room = _MARK_ROOM * self._style.theme.scale
                if self._style.rtl:
                    block.setRightMargin(room)
                else:
                    block.setLeftMargin(room)
                self._start(block, self._style.char("p.choice"))
                self._words(text, self._style.char("p.choice"))
            choice = CheckChoice(box, text.text(), "right" in item.classes, feedback)
            choices.append(choice)
            self.built.stops.append(choice)
        self.built.checks.append(choices)

    def _code(self, node: Node) -> None:
        block = QTextBlockFormat(self._style.block("pre"))
        # Programs read from left to right in every language; plain lines go the way of their first letter.
        program = any(child.classes for child in node.elements())
        way = Qt.LayoutDirection.LeftToRight if program else Qt.LayoutDirection.LayoutDirectionAuto
        block.setLayoutDirection(way)
        char = self._style.char("pre")
        with self._box("code"):
            self._start(block, char)
            self._cursor.insertText(node.verbatim().strip("\n").replace("\n", _LINE), char)

    def _data(self, node: Node) -> None:
        """Set a table. Qt never mirrors columns, so the last one comes first where reading starts right."""
        rows = [[cell for cell in row.elements() if cell.tag in {"td", "th"}] for row in node.find("tr")]
        columns = max((len(row) for row in rows), default=0)
        if not columns:
            return
        table, _ = self._table("data", len(rows), columns)
        for index, row in enumerate(rows):
            for column, cell in enumerate(row):
                at = columns - 1 - column if self._style.rtl else column
                self._cursor = table.cellAt(index, at).firstCursorPosition()
                self._unused = True
                self._paragraph(cell, cell.tag)
        self._leave(table)

    @contextmanager
    def _box(self, kind: str) -> Iterator[Box]:
        """Set what follows inside a box that the view paints."""
        table, box = self._table(kind, 1, 1)
        if kind == "notes":
            cell = table.cellAt(0, 0)
            flush = cell.format().toTableCellFormat()
            flush.setLeftPadding(0)
            flush.setRightPadding(0)
            cell.setFormat(flush)
        self._cursor = table.cellAt(0, 0).firstCursorPosition()
        self._unused = True
        indent, self._indent = self._indent, 0
        self._depth += PADDING[kind]
        yield box
        self._depth -= PADDING[kind]
        self._indent = indent
        last = self._cursor.blockFormat()
        last.setBottomMargin(0)
        self._cursor.setBlockFormat(last)
        self._leave(table)

    def _table(self, kind: str, rows: int, columns: int) -> tuple[QTextTable, Box]:
        style = QTextTableFormat()
        style.setBorder(0)
        style.setCellSpacing(0)
        style.setCellPadding(PADDING[kind])
        style.setTopMargin(8 if kind == "choice" else 10)
        style.setBottomMargin(2 if kind == "choice" else 16)
        style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(rows, columns, style)
        self._left = None
        self.built.boxes.append(Box(kind, table, inset=self._depth))
        return table, self.built.boxes[-1]

    def _leave(self, table: QTextTable) -> None:
        """Go on behind a table."""
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._unused = True
        self._left = table

    @contextmanager
    def _set_in(self, steps: int) -> Iterator[None]:
        self._indent += steps
        yield
        self._indent -= steps
