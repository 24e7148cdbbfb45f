"""Things to press: text buttons, whole cards, and the dashed tile that adds something."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from darasa.ui.theme.icons import icon as drawn_icon
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import tooltip

_TONES = {
    "primary": "on_accent",
    "secondary": "text",
    "soft": "accent_text",
    "ghost": "accent_text",
    "quiet": "text2",
    "danger": "bad_text",
    "icon": "text2",
    "iconline": "text",
    "nav": "text2",
    "seg": "text2",
    "link": "accent_text",
    "key": "text",
}
_CHECKED_TONES = {"nav": "accent_text", "icon": "accent_text", "seg": "text"}
_CARD_RADII = {"row": "m", "rowcur": "m", "rail": "m", "railcur": "m"}


class Button(QPushButton):
    """A push button that Enter presses too, not only the space bar."""

    def __init__(self) -> None:
        super().__init__()
        self._pressed_here = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that a press began here."""
        self._pressed_here = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave out the second press of a double click that began on what was here before."""
        if self._pressed_here:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter."""
        if not _clicked_by(event, self):
            super().keyPressEvent(event)


def button(
    text: str,
    kind: str = "secondary",
    icon: str = "",
    size: str = "",
    *,
    trailing: bool = False,
    name: str = "",
) -> Button:
    """Return a push button.

    `kind`: primary (one per screen), secondary, soft (in rows), ghost and link (in text), quiet, danger
    (always asks), icon and iconline (no text: give `name`), nav, seg, key. `size`: empty, s or l. `trailing`
    puts the icon behind the text. `name` is what a screen reader says where the text alone is not enough; on
    a button without text it is the tooltip too.
    """
    made = Button()
    made.setProperty("kind", kind)
    if size:
        # Not "size": that is a property of QWidget, and setting it fails in silence.
        made.setProperty("sz", size)
    if icon:
        set_icon(made, icon)
    set_text(made, text, trailing=trailing)
    if trailing and icon:
        rtl = current_theme().rtl
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft)
    made.setAccessibleName(name or text)
    if name and not text:
        made.setToolTip(tooltip(name))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def set_icon(made: QPushButton, icon: str) -> None:
    """Give a button of this module another icon, in the colour that its kind has."""
    kind = made.property("kind")
    side = current_theme().scaled(22 if kind in {"icon", "iconline", "nav", "key"} else 20)
    made.setIcon(drawn_icon(icon, _TONES[kind], side, on=_CHECKED_TONES.get(kind, "")))
    made.setIconSize(QSize(side, side))


def set_text(made: QPushButton, text: str, *, trailing: bool = False) -> None:
    """Give a button of this module other words; a single & is shown, not taken for a shortcut."""
    shown = text.replace("&", "&&")
    if shown and not made.icon().isNull():
        # Qt puts 4 px between icon and text, in which no style sheet has a say.
        gap = "   " if made.property("kind") == "nav" else "  "
        shown = shown + gap if trailing else gap + shown
    made.setText(shown)
    made.setAccessibleName(text)


class CardButton(QAbstractButton):
    """A card or row that is pressed as a whole.

    Kinds: card, plain, row, rowcur (the current row), rail, railcur, sync (a pill), choice, chosen, right,
    wrong, dim. If it holds a button of its own, give it `Qt.FocusPolicy.NoFocus`.
    """

    def __init__(self, layout: QLayout | None = None, kind: str = "card", name: str = "") -> None:
        super().__init__()
        self._pressed_here = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", kind)
        self.pressed.connect(self._on_self_pressed_or_released)
        self.released.connect(self._on_self_pressed_or_released)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        vertical = QSizePolicy.Policy.Fixed if kind == "sync" else QSizePolicy.Policy.Minimum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        if layout is not None:
            self.setLayout(layout)

    @property
    def kind(self) -> str:
        """Which look it has."""
        return str(self.property("kind"))

    def set_kind(self, kind: str) -> None:
        """Change the look of a card that is already shown."""
        self._restyle("kind", kind)

    @property
    def ring_radius(self) -> int:
        """The radius of its corners, for the focus ring."""
        if self.kind == "sync":
            return self.height() // 2
        return current_theme().radius(_CARD_RADII.get(self.kind, "l"))

    def setLayout(self, layout: QLayout) -> None:
        """Set what the card shows; clicks on it are clicks on the card."""
        super().setLayout(layout)
        _let_clicks_through(self)

    def sizeHint(self) -> QSize:
        """Ask for what the content asks for."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize(100, 44)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than the content can be."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else QSize(44, 44)

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped text."""
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the content needs at this width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that a press began here."""
        self._pressed_here = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave out the second press of a double click that began on what was here before."""
        if self._pressed_here:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter."""
        if not _clicked_by(event, self):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell of a shortened name under the mouse: labels in a card leave the mouse to it."""
        # In this order: a change of the look sends thousands of events, and asking for a type takes longest.
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            said = (one for one in self.findChildren(QLabel) if one.toolTip() and one.isVisible())
            under = (one for one in said if one.rect().contains(one.mapFrom(self, event.pos())))
            if (label := next(under, None)) is not None:
                QToolTip.showText(event.globalPos(), label.toolTip(), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the style sheet's box is the background."""

    def _on_self_pressed_or_released(self) -> None:
        # A style sheet's `:pressed` is for kinds of button that it knows; `[down="true"]` stands for it.
        self._restyle("down", self.isDown())

    def _restyle(self, name: str, value: object) -> None:
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()


class DashedTile(CardButton):
    """The tile at the end of a grid that adds or finds something; its border is dashed."""

    def __init__(self, layout: QLayout | None = None, name: str = "") -> None:
        super().__init__(layout, "plain", name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the dashes: a style sheet's dashed border of 1 px looks dotted."""
        super().paintEvent(event)
        theme = current_theme()
        pen = QPen(theme.color("line_strong"), 1.6)
        pen.setDashPattern([4, 4])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        radius = theme.radius("l")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        painter.end()


def _clicked_by(event: QKeyEvent, pressed: QAbstractButton) -> bool:
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.isAutoRepeat():
        return False
    pressed.click()
    return True


def _let_clicks_through(card: QWidget) -> None:
    """Let labels in a card leave the mouse to it, so that hover and press cover the whole card."""
    for child in card.findChildren(QWidget):
        if child.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(child, QAbstractButton):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
