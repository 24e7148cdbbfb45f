"""Words on the screen. Every label shows plain text, so that a name or a pack can never bring in markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import current_theme

_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ISOLATED = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"
HEADS = ("display", "h1", "h2", "h3")
"""The roles of words that head something, the highest first."""


class Words(QLabel):
    """Words of which a line that wraps ends where the others do, from right to left too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words; Qt pushes a line from right to left out by the space that it ends with.

        It does not so with words that say themselves how they run.
        """
        if not (self.wordWrap() and current_theme().rtl):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        flags = self.alignment() | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextForceLeftToRight
        text = "\n".join(_ISOLATED.format(line) for line in self.text().split("\n"))
        area, colors, role = self.contentsRect(), self.palette(), self.foregroundRole()
        self.style().drawItemText(painter, area, int(flags), colors, self.isEnabled(), text, role)
        painter.end()


class Heading(Words):
    """Words that head what follows them; a screen reader finds its way by them."""


class Picture(QLabel):
    """A picture beside words that say the same; a screen reader passes over it."""


def label(
    text: str, role: str = "", tone: str = "", *, wrap: bool = False, align: Qt.AlignmentFlag | None = None
) -> QLabel:
    """Return a label of plain text.

    `role`: display h1 h2 h3 lead strong small smallstrong caption over num, or empty for body text.
    `tone`: 2 3 accent ok warn bad a b onaccent, or empty for the text colour.
    """
    made = Heading(text) if role in HEADS else Words(text) if wrap else QLabel(text)
    dress(made, role, tone, wrap=wrap, align=align)
    return made


def dress(made: QLabel, role: str, tone: str, *, wrap: bool, align: Qt.AlignmentFlag | None = None) -> None:
    """Give a new label the looks of `label`."""
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    made.setAlignment(_in_reading_direction(align or _START))


def set_tone(widget: QLabel, tone: str) -> None:
    """Change the colour of a label that is already shown."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def picture(image: QPixmap) -> QLabel:
    """Return a label that shows one picture and stays out of the screen reader's way."""
    made = Picture()
    made.setPixmap(image)
    made.setFixedSize(image.deviceIndependentSize().toSize())
    return made


def tooltip(text: str) -> str:
    """Return the tooltip that shows a text as it is: Qt would take "<img src=…>" in it for markup."""
    return "<span>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</span>"


def icon_label(name: str, tone: str = "text2", size: int = 20) -> QLabel:
    """Return an icon beside words that say the same; `tone` is a colour token; it grows with the text."""
    return picture(pixmap(name, tone, current_theme().scaled(size)))


class ElidedLabel(QLabel):
    """A name on one line that ends in "…" where it does not fit; the whole name is in the tooltip."""

    def __init__(self, text: str, role: str = "", tone: str = "") -> None:
        super().__init__()
        self._full = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(_in_reading_direction(_START))
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)

    @property
    def full_text(self) -> str:
        """The text before it was shortened."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show another text, shortened to the width there is."""
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        """Leave room for a letter and the dots."""
        return QSize(2 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for the width of the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._full) + 2, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text anew."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(tooltip(self._full) if shown != self._full else "")


def _in_reading_direction(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return an alignment in which left means where reading starts in the interface's language.

    Qt takes it from the label's own words instead, and would put an English name in an Arabic window to the
    far side.
    """
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    if not current_theme().rtl:
        return align | Qt.AlignmentFlag.AlignAbsolute if align & sides else align
    start = align & Qt.AlignmentFlag.AlignLeft
    end = align & Qt.AlignmentFlag.AlignRight
    turned = align & ~sides
    if start:
        turned |= Qt.AlignmentFlag.AlignRight
    if end:
        turned |= Qt.AlignmentFlag.AlignLeft
    return turned | Qt.AlignmentFlag.AlignAbsolute if start or end else turned
