"""What a built lesson is made of: its places, links, questions and pictures."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextImageFormat

from darasa.ui.widgets.lesson_boxes import Box

if TYPE_CHECKING:
    from darasa.ui.accessibility.lesson_structure import Part


@dataclass(slots=True)
class Link:
    """Words that lead somewhere; the cursor has them selected."""

    words: QTextCursor
    address: str


@dataclass(slots=True)
class CheckChoice:
    """One choice of a check-yourself question, with the words that meet it."""

    box: Box
    text: str
    right: bool
    feedback: str


@dataclass(slots=True)
class Figure:
    """A picture of the lesson: where it stands, and its own size in pixels."""

    at: QTextCursor
    name: str
    alt: str
    width: int
    height: int

    def size(self, column: int, scale: float) -> QSize:
        """Return how large it is shown: it grows with the text, up to the width of the column."""
        width = max(1, min(round(self.width * scale), column))
        return QSize(width, max(1, round(width * self.height / self.width)))

    def fitted(self, column: int, scale: float) -> QTextImageFormat:
        """Return the format that shows it; its name is the address that the view is asked for."""
        size = self.size(column, scale)
        image = QTextImageFormat()
        image.setName(self.address(size))
        image.setWidth(size.width())
        image.setHeight(size.height())
        return image

    def address(self, size: QSize) -> str:
        """Return the name under which the picture is kept when drawn at this size."""
        return f"{self.name}?{size.width()}x{size.height()}"


Stop = Link | CheckChoice | Figure
"""What the keyboard can take."""


def start_of(stop: "Stop | Part") -> int:
    """Return where in the document it begins."""
    match stop:
        case CheckChoice():
            return stop.box.first.position()
        case Figure():
            return stop.at.position()
        case _:
            return stop.words.selectionStart()


@dataclass(slots=True)
class LessonDocument:
    """What the view needs to know of a built lesson; all in the order of reading."""

    text: QTextDocument
    places: list[tuple[str, QTextBlock]] = field(default_factory=list)
    """The ids of the top-level blocks, and where they begin."""
    anchors: dict[str, QTextBlock] = field(default_factory=dict)
    """Every id in the lesson."""
    stops: list[Stop] = field(default_factory=list)
    """What the keyboard stops at."""
    boxes: list[Box] = field(default_factory=list)
    checks: list[list[CheckChoice]] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
