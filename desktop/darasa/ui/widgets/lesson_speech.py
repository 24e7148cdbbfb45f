"""A lesson as it is heard: its sentences in the order of reading, and the mark on the one that is read."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFragment
from PySide6.QtWidgets import QTextEdit

from darasa.ui.accessibility.lesson_structure import Kind, Part
from darasa.ui.speech.player import Sentence
from darasa.ui.speech.sentences import sentences
from darasa.ui.speech.words import SpokenWords
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.lesson_style import rule_of

_AIR = 40
"""What stays free above and below the sentence that is read, in pixels."""
_REST = 10
"""How many letters may follow the last sentence: the end of its block, and the sign that leads back."""
_SAID = frozenset({Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.CELL, Kind.CODE, Kind.CHOICE})
"""The parts whose words are said; the words of links are among them."""
_ADDRESS = re.compile(r"https?://([^\s/]+)\S*")
"""An address of the web, of which only its place is said."""
_PARAGRAPH = "\N{PARAGRAPH SEPARATOR}"


def lesson_sentences(lesson: Part, words: SpokenWords, language: str) -> list[Sentence]:
    """Return what is said of a lesson in this language (BCP 47), each marked with a cursor that selects it.

    The text's own words are said, never its markup; a picture by its description, code after a word that says
    so, a cell of a table after the heading of its column, an item of a list after its number. The small line
    below the title, which is the interface's, is left out, and so are the signs of notes.
    """
    return list(_Reading(words, language).read(lesson))


class _Reading:
    """Walks the parts of one lesson."""

    def __init__(self, words: SpokenWords, language: str) -> None:
        self._words = words
        self._language = language

    def read(self, part: Part) -> Iterator[Sentence]:
        """Yield what is said of a part and of what is inside it."""
        if part.kind is Kind.PICTURE:
            place = part.words.selectionStart()
            mark = _selected(part.words.document(), place, place + 1)
            yield Sentence((self._words.picture or "{text}").format(text=part.name), mark)
        elif part.kind in _SAID and not _is_of_interface(part.words):
            yield from self._sentences(part)
        for inner in part.children:
            yield from self.read(inner)

    def _sentences(self, part: Part) -> Iterator[Sentence]:
        before = _before(part)
        if part.kind is Kind.CODE and self._words.code:
            yield Sentence(self._words.code, part.words)
        letters = list(_letters(part.words))
        text = "".join(letter for letter, _ in letters)
        for begin, end in sentences(text, self._language):
            mark = _selected(part.words.document(), letters[begin][1], letters[end - 1][1] + 1)
            said = _ADDRESS.sub(r"\1", " ".join(text[begin:end].split()))
            yield Sentence(before + said, mark)
            before = ""


def _is_of_interface(words: QTextCursor) -> bool:
    return rule_of(words.document().findBlock(words.selectionStart())) == "p.meta"


def _before(part: Part) -> str:
    """Return what is said before the words of a part: the number of an item, the heading of a column."""
    if part.kind is Kind.ITEM:
        number, dot, _ = part.name.partition(". ")
        return f"{number}. " if dot and number.isdigit() else ""
    if part.kind is Kind.CELL and part.parent is not None and not part.is_header:
        above = (cell for cell in part.parent.children if cell.row == 0 and cell.column == part.column)
        heading = next((cell.name for cell in above if cell.is_header), "")
        return f"{heading}: " if heading else ""
    return ""


def _letters(words: QTextCursor) -> Iterator[tuple[str, int]]:
    """Yield each letter that is said, and where it stands."""
    start, end = words.selectionStart(), words.selectionEnd()
    block = words.document().findBlock(start)
    while block.isValid() and block.position() < end:
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if not _is_unsaid(piece):
                place = piece.position()
                for letter in piece.text():
                    if start <= place < end:
                        yield letter, place
                    place += 2 if letter > "\uffff" else 1
            pieces += 1
        yield _PARAGRAPH, block.position() + block.length() - 1
        block = block.next()


def _is_unsaid(piece: QTextFragment) -> bool:
    """Return whether it is a picture, which has a sentence of its own, or the sign of a note."""
    look = piece.charFormat()
    if look.isImageFormat():
        return True
    is_sign = not any(letter.isalpha() for letter in piece.text())
    return look.isAnchor() and look.anchorHref().startswith("#") and is_sign


def _selected(document: QTextDocument, begin: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    # A choice that is taken grows by what meets it.
    cursor.setKeepPositionOnInsert(True)
    return cursor


def first_in_sight(page: QTextEdit, found: Sequence[Sentence]) -> int:
    """Return the number of the first sentence that begins on the page as it is scrolled."""
    if page.verticalScrollBar().value() <= 0:
        return 0
    top = page.cursorForPosition(QPoint(page.viewport().width() // 2, _AIR // 2)).position()
    for at, sentence in enumerate(found):
        if isinstance(sentence.mark, QTextCursor) and sentence.mark.selectionStart() >= top:
            return at
    return 0


def mark_sentence(page: QTextEdit, sentence: Sentence | None) -> None:
    """Paint a sentence so that it is seen in every theme, and scroll it into sight; None paints none."""
    if sentence is None or not isinstance(sentence.mark, QTextCursor):
        page.setExtraSelections([])
        return
    theme = current_theme()
    look = QTextCharFormat()
    # A picture is framed by the page instead: Qt would hide it behind the colour.
    if not _is_picture(sentence.mark):
        look.setBackground(theme.color("spoken"))
        look.setForeground(theme.color("on_spoken"))
    selection = QTextEdit.ExtraSelection()
    selection.cursor = sentence.mark  # type: ignore[attr-defined]
    selection.format = look  # type: ignore[attr-defined]
    page.setExtraSelections([selection])
    _bring_into_sight(page, sentence.mark)


def _is_picture(words: QTextCursor) -> bool:
    """Whether a picture is all that is selected."""
    first = QTextCursor(words)
    first.setPosition(words.selectionStart() + 1)
    return words.selectionEnd() == first.position() and first.charFormat().isImageFormat()


def _bring_into_sight(page: QTextEdit, words: QTextCursor) -> None:
    """Scroll as little as shows the words; where they are higher than the page, their beginning."""
    first, last = QTextCursor(words), QTextCursor(words)
    first.setPosition(words.selectionStart())
    last.setPosition(words.selectionEnd())
    # The bar reaches only as far as the text is laid out.
    page.document().documentLayout().documentSize()
    top, bottom = page.cursorRect(first).top() - _AIR, page.cursorRect(last).bottom() + _AIR
    bar = page.verticalScrollBar()
    if page.document().characterCount() - words.selectionEnd() < _REST:
        # Whoever has heard the last words has read the text to its end.
        bar.setValue(bar.maximum())
    elif bottom > page.viewport().height():
        bar.setValue(bar.value() + min(bottom - page.viewport().height(), top))
    elif top < 0:
        bar.setValue(bar.value() + top)
